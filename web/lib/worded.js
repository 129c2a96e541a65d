// What a still screen says: that it still says it when somebody answers. Once the app is there `drawn_nodes::words` sees to that, and also
// to what is moved out of sight.

/** @typedef {{ element: Element, within: Element | null, input: HTMLInputElement | null, answer: string, text: string, isHidden: boolean }} Said */

/** Both names of each option: browsers have had an older one. */
const SEEN = { checkVisibilityCSS: true, visibilityProperty: true, checkOpacity: true, opacityProperty: true };

/** @param {Element} element */
const isShown = (element) => element.checkVisibility?.(SEEN) ?? element.getClientRects().length > 0;

/** The question that an element is about, or the screen that it stands in.
 * @param {Element} element */
const apart = (element) => element.parentElement?.closest("fieldset, [data-screen]") ?? null;

/** @param {HTMLInputElement | null} input */
const answerOf = (input) => `${input?.name} ${input?.value}`;

/** What is read of an element: letters and digits, small ones, of what is in sight of it, or of all of it.
 * @param {Element} element
 * @param {boolean} isAll */
function read(element, isAll) {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let all = "";
  while (texts.nextNode()) {
    const { parentElement, nodeValue } = texts.currentNode;
    // Around it may be what has no box of its own (`display: contents`).
    let around = parentElement;
    while (around && around !== element && getComputedStyle(around).display === "contents") around = around.parentElement;
    if (isAll || (around && isShown(around))) all += nodeValue;
  }
  return all.replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();
}

/** What is asked, and what can be answered, as it is now.
 * @param {Element} root
 * @returns {Said[]} */
export function wordsOf(root) {
  const elements = [...root.querySelectorAll("h1, legend, label, .word, .number")];
  return elements.map((element) => {
    const input = element.querySelector("input");
    // What comes and goes with what is chosen beside it may be out of sight at any moment.
    const isHidden = !isShown(element) || Boolean(element.closest(".parts"));
    return { element, within: apart(element), input, answer: answerOf(input), text: read(element, isHidden), isHidden };
  });
}

/** Whether a screen that said this says it still, or a translation of it: nothing is missing, and nothing stands in the place of another.
 * @param {Said[]} said
 * @param {Element} root */
export function saysStill(said, root) {
  return said.every(({ element, within, input, answer, text, isHidden }) => {
    const now = read(element, isHidden);
    const isWrong = now !== text && (!now || said.some((other) => other.text === now));
    const isAnswer = element.querySelector("input") === input && answerOf(input) === answer;
    return root.contains(element) && apart(element) === within && (isHidden || isShown(element)) && isAnswer && !isWrong;
  });
}
