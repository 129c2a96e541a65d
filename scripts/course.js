// The page of a package for a learning system: the element, and what its adapter may change in the page around it.

const element = document.createElement("klant-spiegel");
/** What the person is told about the system, once in each language. */
const notes = [...document.querySelectorAll(".told")];

// At once: whatever the learning system does, or fails to do, the app runs.
speak(navigator.languages ?? []);
document.querySelector("main").append(element);

/** Goes on in the first of these languages that there is, each known by the first part of its tag. */
function speak(tags) {
  const known = notes.map(({ lang }) => lang);
  const wanted = tags.map((tag) => tag.trim().split(/[-_]/)[0].toLowerCase());
  const language = wanted.find((tag) => known.includes(tag));
  if (!language) return;
  element.lang = language;
  document.documentElement.lang = language;
}

/** Says what the system is told, now that it listens; with the way back if it gave one. */
function sayWhatIsTold(wayBack = "") {
  for (const note of notes) {
    note.hidden = note.lang !== document.documentElement.lang;
    const link = note.querySelector("a");
    // Only a page can be gone back to, not a script.
    link.hidden = !/^https?:/i.test(wayBack);
    if (!link.hidden) link.href = wayBack;
  }
}

/** Tells whoever looks after the course what went wrong; the person has no use for it. */
function say(what) {
  console.warn(`Klantspiegel runs, but the learning system may not hear how it went: ${what}`);
}
