// The names under which something is kept in the browser, as far as scripts know of it.

/** What the page keeps of a session.
 * @type {SessionKey} */
export var SESSION = "klantspiegel.session";

/** The language, from its choice until the page is there in it. */
export var CAME_BACK = "klantspiegel.language-chosen";

/** What the names begin with of what elements keep.
 * @type {ElementKeys} */
export var OF_ELEMENTS = "klantspiegel-element.";

/** What they begin with of what answers an invitation.
 * @type {InvitationKeys} */
export var OF_INVITATIONS = "klantspiegel-invitation.";

/** How the name of a session ends.
 * @type {SessionName} */
export var SESSION_NAME = "session";

/** How the name of one ends that was put aside.
 * @type {UnreadName} */
export var UNREAD_NAME = "unread";

/** The attribute of an element in which nobody else may find what was answered.
 * @type {[Attribute, StorageName]} */
export var NOTHING_KEPT = ["storage", "none"];
