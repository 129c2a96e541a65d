// What is wrong with how the focus is shown, or null.
const element = document.activeElement;
if (element === null || element === document.body) return "nothing has the focus";
const drawn = [element, element.closest("label")].filter(Boolean);
const outlined = drawn.some((shown) => {
  const { outlineStyle, outlineWidth } = getComputedStyle(shown);
  return outlineStyle !== "none" && parseFloat(outlineWidth) >= 2;
});
if (!outlined) return `no outline: ${element.outerHTML.slice(0, 120)}`;
const { top, bottom, left, right } = element.getBoundingClientRect();
const inside = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
return inside ? null : `outside the window: ${element.outerHTML.slice(0, 120)}`;
