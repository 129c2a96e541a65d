// For a page with Klantspiegel in an iframe: gives the frame its height, and turns what it tells into events. Where there is no page
// it does nothing.
if (typeof document !== "undefined") import("./scripts/host.js");
