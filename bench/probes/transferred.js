// Tells what was transferred until now: the document and everything that it asked for, without headers.

window.transferred = () =>
  ["navigation", "resource"].flatMap((type) => performance.getEntriesByType(type)).map((entry) => ({
    url: entry.name,
    until: entry.responseEnd,
    bytes: entry.encodedBodySize,
  }));
