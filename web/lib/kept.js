// The names under which something is kept in the browser, as far as scripts know of it.

/** What the page keeps of a session.
 * @type {SessionKey} */
export var SESSION = "klantspiegel.session";

/** The language, from its choice until the page is there in it. */
export var CAME_BACK = "klantspiegel.language-chosen";

/** What the names begin with of what elements keep.
 * @type {ElementKeys} */
export var OF_ELEMENTS = "klantspiegel-element.";
