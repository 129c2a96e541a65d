// What comes with a frame, comes late.
{
  const frame = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (work) => frame(() => setTimeout(() => frame(work), 150));
}
