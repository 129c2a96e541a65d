// Whether a page stands in somebody else's page, in the syntax of the oldest browsers: around a page that keeps answers or keys,
// that page could show something else above it and have people click what they do not see.

/** Whether one of the pages around this one has another origin; one in a sandbox has another origin than everybody. */
export function isFramedElsewhere() {
  try {
    for (var around = /** @type {Window} */ (window); around !== around.parent; around = around.parent) {
      // Of another origin this may not be read.
      if (typeof around.parent.location.href !== "string") return true;
    }
    return false;
  } catch (refused) {
    return true;
  }
}
