// Waits for the frame that shows what was done before, and for the task right after it, in which things are kept.
const painted = () => new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
