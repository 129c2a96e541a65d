### What can go wrong, and what to do about it.

notice-close = Close
notice-opened = The report is open. The results were worked out again from the answers.
notice-forgotten = Everything is deleted: your answers are no longer in this browser.
notice-forget-failed = Your answers are deleted here, but the browser would not empty its storage. Delete this site’s data in your browser’s settings.
notice-file-problem = This file was not opened. { $reason } Your present answers are unchanged.
notice-file-unreadable = This file cannot be read. Is it still in the same place? Choose it again. Your present answers are unchanged.
notice-saved-problem = The answers you saved earlier cannot be read. { $reason } They were put aside, not deleted. You now start afresh.
notice-storage-blocked = This browser does not allow storage. You can carry on, but when you close or reload this page your answers are gone. Keep a file at the end.
notice-storage-full = This browser’s storage is full. Your latest answers are on this page only. Make room, or keep a file at the end.
notice-export-failed = The file was not kept: the browser stopped it. Try again, or print the feedback.

problem-too-large = It is { $found } MB large; a report is never larger than { $most } MB.
problem-truncated = It stops halfway. Perhaps it was not downloaded or copied completely.
problem-not-json = It is not a report of Klantspiegel but another kind of file. Choose a file that ends in .json and that you kept here.
problem-not-ours = It is not a report of Klantspiegel. Choose a file that you kept here earlier.
problem-newer = It was made with a newer version ({ $version }); this one knows up to { $known }. Reload the page and try again.
problem-wrong-part = Something is missing or unexpected: “{ $part }” says { $found }.
problem-unknown-item = It holds an answer to a question that does not exist: “{ $item }”.
problem-outside-scale = “{ $item }” says { $found }; an answer there lies between { $low } and { $high }.
problem-wrong-dilemma = Situation { $place } does not exist or stands in it twice.

broken-title = Klantspiegel cannot go on here
broken-old = This browser is too old: it does not know WebAssembly. Update your browser, or open this page in another one.
broken-blocked = This browser blocks WebAssembly, often because of a setting of your organisation. Open the page in another browser, or ask your administrator to allow WebAssembly for this site.
broken-unreachable = Part of the page did not arrive. Check your connection and reload the page.
broken-panic = Something went wrong in the page itself. What you have answered so far is saved in this tab. Reload the page to go on.
broken-reload = Reload
