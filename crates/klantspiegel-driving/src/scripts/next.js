// Looks again at the next frame; in a tab that is covered there is none, and it looks in the next task.
const next = (look) => (document.hidden ? setTimeout(look) : requestAnimationFrame(look));
