// How high a frame is told to be: as the name of the screen and the width of the frame have it, and nothing else. What a screen
// measures tells how somebody answered: by the height of the frame, and by how far a page around is scrolled along it.

/** The width in `rem` up to which a screen is laid out as on a phone, and lines are more the narrower it is. */
const WIDE = 40;

/** @typedef {[wide: number, fixed: number, lines: number]} Room */

/**
 * The room for a screen that asks something, in `rem`, for the longest of its name in the longest language: where it is wide, and where
 * it is not a part that does not depend on the width and one for lines, to be divided by the width.
 * @type {Record<AskingScreen, Room>}
 */
const ROOMS = {
  start: [60, 32, 1084],
  item: [60, 45, 733],
  situations: [40, 23, 640],
  dilemma: [61, 38, 740],
  stated: [67, 45, 1400],
  measures: [105, 66, 1800],
  perspectives: [68, 45, 740],
  brushoff: [85, 37, 1630],
  leadership: [68, 37, 1180],
  room: [74, 58, 675],
  own: [85, 37, 1630],
};

/** What is read is as long as it is, and scrolls in a frame that a window has room for: so much of the device's screen, within these. */
const SHARE_OF_DEVICE = 0.75;
const MIN_TO_READ = 26;
const MAX_TO_READ = 52;

/** The height in CSS pixels for a screen of this name, in a frame of this width, with letters of this size, on a device of this height.
 * @param {string} name
 * @param {number} width
 * @param {number} rem
 * @param {number} device */
export function heightOf(name, width, rem, device) {
  const room = Object.hasOwn(ROOMS, name)
    ? roomAt(ROOMS[/** @type {AskingScreen} */ (name)], width / rem)
    : roomToRead(device / rem);
  return Math.ceil(room * rem);
}

/**
 * @param {Room} room
 * @param {number} width in `rem`
 */
function roomAt([wide, fixed, lines], width) {
  return width >= WIDE ? wide : fixed + lines / width;
}

/** @param {number} device in `rem` */
function roomToRead(device) {
  return Math.min(Math.max(SHARE_OF_DEVICE * device, MIN_TO_READ), MAX_TO_READ);
}
