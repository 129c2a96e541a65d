// The page for somebody who was invited: in the language of the invitation, and then as its app shows it.

const isSaved = (key) => key.startsWith("klantspiegel-invitation.") && key.endsWith(".session");

/** The invitation stays: without it there would be nothing to begin with. */
const beginAgain = () => {
  location.replace(location.hash.split("&")[0]);
  location.reload();
};

/** The language that an invitation begins with; whatever else is in it, and wrong with it, is for the app to say. */
function languageOfInvitation() {
  try {
    const [, code] = decodeURIComponent(location.hash).match(/invitation=([\w-]+)/);
    return JSON.parse(atob(code.replaceAll("-", "+").replaceAll("_", "/"))).language;
  } catch {
    return null;
  }
}

async function start() {
  const begun = ["journey", "invited"];
  const language = root.lang;
  const [app, ...first] = await Promise.all([loadApp(), ...begun.map((part) => texts(language, part))]);
  app.start(language, ...first);
  late.hidden = true;
  // What stuck to the link is gone from the address.
  here = invitation();
  await fetchRest([addEndingStyle, ...restOf(app, language, begun), ...othersOf(app, language)], Infinity, tellWhoWaits);
  closeTheDoors();
}

root.lang = [languageOfInvitation(), ...(navigator.languages ?? [])]
  .map((tag) => `${tag}`.split("-")[0])
  .find((tag) => languages.includes(tag)) ?? languages[0];
place.replaceChildren(...still("waiting", root.lang));
// Another invitation in the same tab is another page.
const invitation = () => location.hash.split("&")[0];
let here = invitation();
addEventListener("hashchange", () => {
  if (/invitation(=|%3d)/i.test(invitation()) && invitation() !== here) location.reload();
});

afterPaint(start);
