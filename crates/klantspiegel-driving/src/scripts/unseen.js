(function isUnseen(tree) {
  const within = [...tree.querySelectorAll("*")].filter(({ shadowRoot }) => shadowRoot);
  return tree.querySelector("[data-unseen]") !== null || within.some(({ shadowRoot }) => isUnseen(shadowRoot));
})(document)
