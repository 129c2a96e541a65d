### What can go wrong, and what to do about it.

notice-close = Close
notice-undo = Undo
notice-restore = Back to my own answers
notice-kept-elsewhere = Another tab changed or deleted what is kept on this device. So this tab keeps nothing on the device anymore; your answers here stay until you close the tab.
notice-flaws = Klantspiegel runs here without the changes your organisation made to it. Something is wrong in the file with those changes. Do you look after this page? The console of your browser says what is expected in each place. The places are:
notice-opened = The file is open. The results are worked out again from the answers.
opened-instead = You are looking at a file you opened. Your own answers are kept apart.
notice-forgotten = Everything is deleted: this tab and this device hold no answers anymore. Is Klantspiegel still open in another tab? That tab keeps its answers until you close it.
notice-undo-lead = Not what you wanted? For two minutes you can still undo it, as long as you do not go on.
notice-forget-failed = The browser would not delete saved answers. You can delete this site’s data yourself in your browser’s settings.
notice-file-problem = This file was not opened. { $reason } Your present answers are unchanged.
notice-file-unreadable = This file cannot be read. Is it still in the same place? Then choose it again. Your present answers are unchanged.
notice-saved-problem = The answers you saved earlier cannot be read. { $reason } They were put aside, not deleted. You now start afresh.
notice-storage-blocked = This browser does not allow saving. You can carry on, but your answers are gone if you close or reload this page. Save a file at the end.
notice-storage-full = This browser’s storage is full. Your latest answers are on this page only. Make room, or save a file at the end.
notice-export-failed = The file could not be saved. Try again, or print the feedback.
notice-file-shown = The page that this stands in does not let files be saved. Copy what is below and save it yourself as { $name }.
notice-file-perhaps = Was no file saved? Then the page that this stands in does not allow it. In that case copy what is below and save it yourself as { $name }.
notice-file-content = Content of the file
notice-not-printed = The page that this stands in does not allow printing. Save a file, or ask whoever looks after that page to allow printing.
notice-link-blocked = The page that this stands in does not let another page open. Copy the address and open it yourself: { $address }
notice-language-away = That language cannot be loaded right now: there is no connection, or your browser cannot keep your answers meanwhile. Your answers are still here.

problem-too-large = The content is { $found } MB; a file from Klantspiegel is never larger than { $most } MB.
problem-truncated = The end is missing. Perhaps saving or copying was interrupted.
problem-not-json = The content does not come from Klantspiegel. A file you save here to open later ends in .json.
problem-twice = “{ $name }” is in there twice, and nothing shows which of the two counts.
problem-too-great = It holds a number that is too large to read: { $found }.
problem-half-character = “{ $found }” holds a character of which only half was saved.
problem-not-ours = The content does not come from Klantspiegel, or was changed later.
problem-newer = The content was made with a newer version ({ $version }); this page knows versions up to { $known }. Reload the page and try again.
problem-wrong-part = Something is missing or unexpected: “{ $part }” says { $found }.
problem-unknown-item = It holds an answer to a question that does not exist: “{ $item }”.
problem-outside-scale = “{ $item }” says { $found }; an answer there lies between { $low } and { $high }.
problem-clash = At “{ $item }” there is an answer that cannot stand beside the other answers to that question.
problem-wrong-dilemma = Situation { $place } does not exist, or is in there twice.
