// What a frame must be allowed to do, each with what does not work without it.

const SANDBOX = {
  "allow-scripts": "nothing of it runs",
  "allow-same-origin": "it may not load its own files",
  "allow-forms": "nobody can go on to the next question",
  "allow-downloads": "nobody can keep their report as a file",
  "allow-modals": "nobody can print",
};
