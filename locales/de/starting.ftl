### Why the page does not begin, and what can be done: in the script that says so.

starting-title = Klantspiegel kann hier nicht weitermachen
starting-old = Dieser Browser ist zu alt für diese Seite. Aktualisiere deinen Browser, oder öffne diese Seite in einem anderen.
starting-off = WebAssembly ist in diesem Browser ausgeschaltet, oft durch eine strenge Sicherheitseinstellung. Ohne kann Klantspiegel nichts ausrechnen. Erlaube es für diese Website, oder öffne die Seite in einem anderen Browser.
starting-forbidden = Die Regeln dieser Website halten einen Teil von Klantspiegel zurück. Daran kannst du selbst nichts ändern: Bitte die Person, die diese Seite betreut, es zu erlauben.
starting-offline = Du bist offline, und ein Teil der Seite war noch nicht angekommen. Lade die Seite neu, sobald du wieder verbunden bist.
starting-unreachable = Ein Teil der Seite ist nicht angekommen. Prüfe deine Verbindung und lade die Seite neu.
starting-refused = Ein Teil der Seite wird nicht durchgelassen, meist von einem Filter in deinem Netzwerk oder Browser oder von der Website selbst. Versuche es in einem anderen Netzwerk oder Browser, oder sag der Person Bescheid, die diese Seite betreut.
starting-missing = Ein Teil der Seite liegt nicht auf der Website. Vielleicht wurde die Seite gerade erneuert: Lade sie neu. Hilft das nicht, sag der Person Bescheid, die diese Seite betreut.
starting-altered = Ein Teil der Seite kam anders an, als er sein soll, und wurde deshalb nicht benutzt. Lade die Seite neu. Hilft das nicht, sag der Person Bescheid, die diese Seite betreut.
starting-mistyped = Die Website liefert einen Teil der Seite in einer Form, die dein Browser ablehnt. Das kann nur die Person beheben, die diese Seite betreut: Sag ihr bitte Bescheid.
starting-busy = Die Website kann einen Teil der Seite gerade nicht liefern. Warte einen Moment und lade die Seite dann neu.
starting-memory = Dieses Gerät hat zu wenig freien Speicher. Schließe andere Tabs oder Programme und lade die Seite neu.
starting-broken = In der Seite selbst ist etwas schiefgegangen. Deine Antworten bis jetzt stehen noch in diesem Tab, wenn dein Browser das Speichern erlaubt. Lade die Seite neu, um weiterzumachen. Geht es wieder schief? Dann beginne neu; deine Antworten werden beiseitegelegt, nicht gelöscht.
starting-broken-element = In diesem Teil der Seite ist etwas schiefgegangen. Lade die Seite neu, um weiterzumachen.
starting-late = Klantspiegel kann noch nicht beginnen. Dauert es lange? Dann lade die Seite neu. Hilft das nicht, sag der Person Bescheid, die diese Seite betreut. Liegt diese Seite auf deinem eigenen Gerät? Dort läuft nur klantspiegel.html, mit dem ganzen Fragebogen.
starting-reload = Neu laden
starting-restart = Neu beginnen
starting-framed-title = Öffne das in einem eigenen Fenster
starting-framed = Diese Seite steht in der Seite einer anderen Website. Dort läuft sie nicht: So kann dir niemand etwas anderes zeigen als das, worauf du klickst. Nichts wurde gelesen oder gespeichert.
starting-framed-open = In einem eigenen Fenster öffnen
starting-language-away = Diese Sprache kann gerade nicht geladen werden. Prüfe deine Verbindung und wähle sie dann noch einmal.
starting-framed-address = Öffnet es sich nicht? Dann kopiere diese Adresse und öffne sie selbst:
