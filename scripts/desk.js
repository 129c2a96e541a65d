// The page from which people are invited: it starts its app.

const isSaved = () => false;
const beginAgain = () => location.assign(location.pathname);

async function start() {
  const begun = ["desk", "invited", "journey"];
  const language = root.lang;
  const [app, ...first] = await Promise.all([loadApp(), ...begun.map((part) => texts(language, part))]);
  // Before the page forbids itself to ask for anything.
  app.start(language, begun, first, new Worker(address(files.gathering), { type: "module" }));
  await fetchRest(restOf(app, language, begun));
  closeTheDoors();
}

root.lang = (navigator.languages ?? []).map((tag) => tag.split("-")[0]).find((tag) => languages.includes(tag)) ?? languages[0];
place.replaceChildren(contentOf(template("waiting", root.lang)));

afterPaint(start);
