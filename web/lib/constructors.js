// The platform's constructors under their names, as its objects have them: some libraries put others in their place, such as MooTools with
// `Window` and `Element`, and our scripts and the glue of the Wasm ask of objects whether they are of these. The bundler puts this in
// wherever one of the names stands.

/** @param {object} object */
const constructorOf = (object) => Object.getPrototypeOf(object).constructor;

const constructorOfElements = () => constructorOf(document.createElement("i"));

// What a script does not name is not in it.
export const Window = /* @__PURE__ */ constructorOf(globalThis);
export const HTMLElement = /* @__PURE__ */ constructorOfElements();
export const Element = /* @__PURE__ */ (() => constructorOf(constructorOfElements().prototype))();
export const Document = /* @__PURE__ */ (() => constructorOf(constructorOf(document).prototype))();
