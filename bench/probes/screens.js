// Reads the first two screens of our page as data, so that every peer has the same words on the same controls, and takes from it
// what a page by hand with the same first screen would hold.

window.screens = (() => {
  const textOf = (selector) => document.querySelector(`#app ${selector}`).textContent.trim();
  const inputs = (selector) => [...document.querySelectorAll(`#app ${selector}`)];

  /** One of several choices: its value, its words, and what is said below them. */
  const choice = (input) => {
    const word = input.parentElement.querySelector(".word");
    const detail = word.querySelector(".detail")?.textContent ?? "";
    return { value: input.value, text: word.textContent.slice(0, word.textContent.length - detail.length), detail };
  };
  const question = (name) => {
    const all = inputs(`input[name=${name}]`);
    return {
      name,
      legend: all[0].closest("fieldset").querySelector("legend").textContent,
      chosen: all.find(({ checked }) => checked).value,
      options: all.map(choice),
    };
  };

  const start = () => ({
    title: textOf("h1"),
    lead: textOf("[part=lead]"),
    privacy: textOf("[part=lead] + p"),
    role: question("role"),
    set: question("set"),
    go: textOf("[data-action=start]"),
  });
  const item = () => {
    const points = inputs("fieldset input[type=radio]");
    const progress = document.querySelector("#app progress");
    return {
      name: points[0].name,
      progress: textOf(".progress p"),
      position: progress.value,
      count: progress.max,
      ask: textOf("legend .ask"),
      title: textOf("h1"),
      options: points.map(choice),
      back: textOf("[data-action=back]"),
    };
  };
  const around = () => ({ product: textOf(".brand"), footer: textOf("footer span") });
  const onward = () => textOf("[data-action=next]");

  /** The screen as it stands, as HTML. */
  const markup = () => {
    const screen = document.getElementById("app").cloneNode(true);
    // What is ticked is a property of the inputs; in HTML it is an attribute.
    for (const input of screen.querySelectorAll("input")) input.toggleAttribute("checked", input.checked);
    return screen.outerHTML;
  };

  /** What a rule can come to match: what a screen is like at this moment counts for nothing. */
  const canMatch = (selector) => {
    const states = /::[\w-]+|:(before|after|hover|active|focus-visible|focus|checked|disabled|empty)(?![\w-])/g;
    return document.querySelector(selector.replace(states, ":is(*)")) !== null;
  };
  /** The rules of a style sheet: what stands before their braces, and what in them. */
  function* rulesOf(sheet) {
    let [from, open, depth] = [0, 0, 0];
    for (const { 0: brace, index } of sheet.matchAll(/[{}]/g)) {
      if (brace === "{" && ++depth === 1) open = index;
      if (brace === "}" && --depth === 0) {
        yield [sheet.slice(from, open).trim(), sheet.slice(open + 1, index)];
        from = index + 1;
      }
    }
  }
  /** The rules that this screen takes, and none of the rest of a style sheet; how it looks on paper counts for nothing. */
  const used = (sheet) =>
    [...rulesOf(sheet)].map(([before, within]) => {
      if (/^@(page|media[^{]*print)/.test(before)) return "";
      const content = /^@(media|container|supports)/.test(before) ? used(within) : within;
      return content && (before.startsWith("@") || canMatch(before)) ? `${before}{${content}}` : "";
    }).join("");
  /** Every style sheet: where it is, or what it says. */
  const sheets = () =>
    [...document.querySelectorAll("link[rel=stylesheet], style")].map(({ href, textContent }) =>
      href ? { address: href } : { text: textContent },
    );

  return { start, item, around, onward, markup, sheets, used };
})();
