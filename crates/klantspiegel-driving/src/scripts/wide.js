// What sticks out of the window sideways, unless it scrolls within itself.
const { scrollWidth, clientWidth } = document.documentElement;
const scrolls = (element) => element !== null && (getComputedStyle(element).overflowX === "auto" || scrolls(element.parentElement));
const out = [...document.querySelectorAll("#app *")].filter((element) => {
  const { left, right, width } = element.getBoundingClientRect();
  return width > 1 && (right > clientWidth + 1 || left < -1) && !scrolls(element);
});
// Words in a drawing may stick out of their card without making the page wider.
for (const text of document.querySelectorAll("#app svg text")) {
  const card = text.closest("section").getBoundingClientRect();
  const { left, right } = text.getBoundingClientRect();
  if (left < card.left || right > card.right) return [`${text.textContent} sticks out of its card`];
}
return scrollWidth > clientWidth ? [`${scrollWidth} pixels`, ...out.map((e) => e.outerHTML.slice(0, 120))] : [];
