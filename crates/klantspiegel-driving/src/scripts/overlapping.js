// In every chart the words that lie on each other, and the marks that cover each other.
const box = (element) => element.getBoundingClientRect();
const apart = (one, other, slack) =>
  one.right - slack <= other.left || other.right - slack <= one.left ||
  one.bottom - slack <= other.top || other.bottom - slack <= one.top;
const covering = (elements, slack) =>
  elements.flatMap((one, place) => elements.slice(place + 1)
    .filter((other) => !apart(box(one), box(other), slack))
    .map((other) => `${one.outerHTML} × ${other.outerHTML}`.slice(0, 300)));
return [...document.querySelectorAll('.chart svg')].flatMap((chart) => {
  const texts = [...chart.querySelectorAll('text')].filter((text) => text.textContent.trim() !== '');
  const marks = [...chart.querySelectorAll('[part~=mark]')];
  // A line is higher than its letters, and outlines may touch.
  return [...covering(texts, 3), ...covering(marks, 2)];
});
