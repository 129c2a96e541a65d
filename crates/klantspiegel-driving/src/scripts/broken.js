// What can be pressed and is a single word, where that is broken over lines.
const lines = (element) => {
  const range = document.createRange();
  range.selectNodeContents(element);
  return new Set([...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => Math.round(top))).size;
};
return [...document.querySelectorAll("#app :is(a, button, summary)")]
  .filter((element) => /^[\p{L}\p{N}]+$/u.test(element.textContent.trim()) && lines(element) > 1)
  .map((element) => element.textContent);
