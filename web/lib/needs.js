// What the page relies on beside the syntax of its scripts, in the syntax of the oldest browsers: without `:has()` nobody sees
// what they chose, and without container queries the page is laid out for another room than it has.

/** Whether the browser lacks any of it. */
export function isTooOld() {
  return (
    !Element.prototype.replaceChildren ||
    !(window.CSS && CSS.supports) ||
    !CSS.supports("selector(:has(*))") ||
    !CSS.supports("container-type: inline-size")
  );
}
