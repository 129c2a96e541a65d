### Why the page does not begin, and what can be done: in the script that says so.

starting-title = Klantspiegel cannot go on here
starting-old = This browser is too old for this page. Update your browser, or open this page in another one.
starting-off = WebAssembly is switched off in this browser, often by a strict security setting. Klantspiegel cannot work anything out without it. Allow it for this website, or open the page in another browser.
starting-forbidden = The rules of this website hold back part of Klantspiegel. There is nothing you can do about it yourself: ask whoever looks after this page to allow it.
starting-offline = You are offline, and part of the page had not arrived yet. Reload the page once you are connected again.
starting-unreachable = Part of the page did not arrive. Check your connection and reload the page.
starting-refused = Part of the page is not let through, usually by a filter in your network or your browser, or by the website itself. Try another network or another browser, or tell whoever looks after this page.
starting-missing = Part of the page is not on the website. Perhaps the page has just been renewed: reload it. If that does not help, tell whoever looks after this page.
starting-altered = Part of the page arrived other than it should be, so it was not used. Reload the page. If that does not help, tell whoever looks after this page.
starting-mistyped = The website delivers part of the page in a form that your browser refuses. Only whoever looks after this page can mend that: please tell them.
starting-busy = The website cannot deliver part of the page right now. Wait a moment, then reload the page.
starting-memory = This device has too little free memory. Close other tabs or programs and reload the page.
starting-broken = Something went wrong in the page itself. Your answers so far are still in this tab, if your browser allows saving. Reload the page to go on. If it keeps happening, start afresh; your answers are put aside, not deleted.
starting-broken-element = Something went wrong in this part of the page. Reload the page to go on.
starting-late = Klantspiegel is not ready to begin yet. If it takes long, reload the page. If that does not help, tell whoever looks after this page. Is this page on your own disk? Only klantspiegel.html works there; it holds the whole questionnaire.
starting-reload = Reload
starting-restart = Start afresh
starting-framed-title = Open this in a window of its own
starting-framed = This page stands in a page of another website. It does not run there, so that nobody can show you something other than what you click on. Nothing was read or kept.
starting-framed-open = Open in a window of its own
starting-language-away = That language cannot be loaded right now. Check your connection, then choose it again.
starting-framed-address = Does it not open? Then copy this address and open it yourself:
