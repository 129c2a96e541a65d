// What other code does to the nodes of the app: a translation, an extension that marks words, one that inserts its buttons. All of
// it is drawn from a seed, and leaves the words as they are, so that what stands there can be read.
const foreign = (root, seed) => {
  let state = seed;
  const random = (below) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const any = (list) => list[random(list.length)];
  /** What was made here is left alone: nobody translates their own translation. */
  const own = new WeakSet();
  const elements = () => [...root.querySelectorAll("*")].filter((element) => !own.has(element));
  const texts = () => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) if (!own.has(walker.currentNode.parentElement)) found.push(walker.currentNode);
    return found;
  };
  const made = (name, ...children) => {
    const element = document.createElement(name);
    element.append(...children);
    own.add(element);
    return element;
  };
  const wrap = (node) => {
    const around = made("font");
    node.replaceWith(around);
    around.append(node);
    // What is in it can still be met with.
    own.delete(around);
  };
  const acts = [
    // As a translation does with every text.
    () => texts().forEach((text) => text.replaceWith(made("font", made("font", text.data)))),
    () => [any(texts())].filter(Boolean).forEach((text) => text.replaceWith(made("font", text.data))),
    () => [any(texts())].filter(Boolean).forEach(wrap),
    () => [any(elements())].filter(Boolean).forEach(wrap),
    () => [any(elements())].filter(Boolean).forEach((element) => element.before(made("span"))),
    () => [any(elements())].filter(Boolean).forEach((element) => element.append(made("i"))),
    // As one that writes HTML anew: what stands there is a copy.
    () => [any(elements())].filter(Boolean).forEach((element) => element.replaceWith(element.cloneNode(true))),
    () => [any(elements())].filter(Boolean).forEach((element) => element.normalize()),
  ];
  return (count) => {
    for (let done = 0; done < count; done += 1) any(acts)();
  };
};
