// What sticks out of the window sideways, unless it scrolls within itself.
const { scrollWidth, clientWidth } = document.documentElement;
const scrolls = (element) => element !== null && (getComputedStyle(element).overflowX === "auto" || scrolls(element.parentElement));
const out = [...document.querySelectorAll("#app *")].filter((element) => {
  const { left, right, width } = element.getBoundingClientRect();
  return width > 1 && (right > clientWidth + 1 || left < -1) && !scrolls(element);
});
return scrollWidth > clientWidth ? [`${scrollWidth} pixels`, ...out.map((e) => e.outerHTML.slice(0, 120))] : [];
