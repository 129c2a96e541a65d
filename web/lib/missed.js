// That a file of ours did not come.

/** That a file of ours did not come, or was not taken; why, `whynot.js` finds out if it is asked.
 * @param {FileEntry} file
 * @param {boolean} isScript
 * @param {unknown} [cause] */
export const notUsed = (file, isScript, cause) =>
  Object.assign(new Error(`${file[0]} did not come, or was not taken`, { cause }), { file, isScript });
