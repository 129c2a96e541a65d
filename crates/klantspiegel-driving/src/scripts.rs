//! The scripts that run in a page while it is driven; those that use others are put after them.

/// How a person answers whatever a screen asks.
pub const ANSWER: &str = include_str!("scripts/answer.js");
/// Writes down all that a page around a frame of another origin can notice.
pub const AROUND: &str = include_str!("scripts/around.js");
/// Puts an element into the page, opens its first question and takes it out for good.
pub const COME_AND_GO: &str = include_str!("scripts/come_and_go.js");
/// Fills in an element and gives what of a screen did not fit into its frame.
pub const FITTING: &str = include_str!("scripts/fitting.js");
/// What is wrong with how the focus is shown, or null.
pub const FOCUS: &str = include_str!("scripts/focus.js");
/// What other code does to the nodes of the app.
pub const FOREIGN: &str = include_str!("scripts/foreign.js");
/// Fills in the page as a person up to a step.
pub const HURRY: &str = include_str!("scripts/hurry.js");
/// Looks at everything on the way back in the frame of an element.
pub const LOOK_BACK: &str = include_str!("scripts/look_back.js");
/// Looks again at the next frame.
pub const NEXT: &str = include_str!("scripts/next.js");
/// In every chart the words that lie on each other, and the marks that cover each other.
pub const OVERLAPPING: &str = include_str!("scripts/overlapping.js");
/// Waits for the frame that shows what was done before.
pub const PAINTED: &str = include_str!("scripts/painted.js");
/// Numbers everything that Tab must reach, in the order of the screen.
pub const REACHABLE: &str = include_str!("scripts/reachable.js");
/// What comes with a frame, comes late.
pub const SLOW: &str = include_str!("scripts/slow.js");
/// Writes down every attempt of the page to reach something, and what its policy stops.
pub const SPY: &str = include_str!("scripts/spy.js");
/// A learning system that writes down what is done with its API.
pub const SYSTEM: &str = include_str!("scripts/system.js");
/// Fills in the page while other code acts on its nodes.
pub const UNDER_FOREIGN: &str = include_str!("scripts/under_foreign.js");
/// Whether what is on the screen cannot have been seen yet.
pub const UNSEEN: &str = include_str!("scripts/unseen.js");
/// Fills in an element as a person up to a screen.
pub const WALK: &str = include_str!("scripts/walk.js");
/// What can be pressed and is a single word, where that is broken over lines.
pub const BROKEN: &str = include_str!("scripts/broken.js");
/// What sticks out of the window sideways.
pub const WIDE: &str = include_str!("scripts/wide.js");
