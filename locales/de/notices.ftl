### What can go wrong, and what to do about it.

notice-close = Schließen
notice-undo = Doch nicht löschen
notice-restore = Zurück zu meinen eigenen Antworten
notice-kept-elsewhere = In einem anderen Tab wurde geändert oder gelöscht, was auf diesem Gerät gespeichert ist. Darum speichert dieser Tab nichts mehr auf dem Gerät; deine Antworten hier bleiben, bis du den Tab schließt.
notice-flaws = Klantspiegel läuft hier jetzt ohne die Anpassungen deiner Organisation. In der Datei mit diesen Anpassungen stimmt etwas nicht. Betreust du diese Seite? In der Konsole deines Browsers steht zu jeder Stelle, was dort erwartet wird. Es geht um:
notice-opened = Die Datei ist geöffnet. Die Ergebnisse werden aus den Antworten neu berechnet.
opened-instead = Du siehst eine geöffnete Datei. Deine eigenen Antworten liegen getrennt davon.
notice-forgotten = Alles ist gelöscht: In diesem Tab und auf diesem Gerät sind keine Antworten mehr. Hast du Klantspiegel noch in einem anderen Tab offen? Der behält seine Antworten, bis du ihn schließt.
notice-undo-lead = War das nicht gewollt? Zwei Minuten lang kannst du es noch rückgängig machen, solange du nicht weitermachst.
notice-forget-failed = Der Browser wollte gespeicherte Antworten nicht löschen. Du kannst die Daten dieser Website selbst in den Einstellungen deines Browsers löschen.
notice-file-problem = Diese Datei wurde nicht geöffnet. { $reason } Deine jetzigen Antworten sind unverändert.
notice-file-unreadable = Diese Datei lässt sich nicht lesen. Liegt sie noch am selben Ort? Dann wähle sie noch einmal aus. Deine jetzigen Antworten sind unverändert.
notice-saved-problem = Die Antworten, die du früher gespeichert hast, lassen sich nicht lesen. { $reason } Sie wurden beiseitegelegt, nicht gelöscht. Du beginnst jetzt neu.
notice-storage-blocked = Dieser Browser erlaubt kein Speichern. Du kannst einfach weitermachen, aber deine Antworten sind weg, wenn du diese Seite schließt oder neu lädst. Speichere am Ende eine Datei.
notice-storage-full = Der Speicher dieses Browsers ist voll. Deine letzten Antworten stehen nur auf dieser Seite. Schaff Platz, oder speichere am Ende eine Datei.
notice-export-failed = Die Datei konnte nicht gespeichert werden. Versuch es noch einmal, oder drucke die Rückmeldung aus.
notice-file-shown = Die Seite, in der dies steht, lässt keine Dateien speichern. Kopiere, was unten steht, und speichere es selbst als { $name }.
notice-file-perhaps = Wurde keine Datei gespeichert? Dann erlaubt es die Seite nicht, in der dies steht. Kopiere in dem Fall, was unten steht, und speichere es selbst als { $name }.
notice-file-content = Inhalt der Datei
notice-not-printed = Die Seite, in der dies steht, erlaubt kein Drucken. Speichere eine Datei, oder bitte die Person, die jene Seite betreut, das Drucken zu erlauben.
notice-link-blocked = Die Seite, in der dies steht, lässt keine andere Seite öffnen. Kopiere die Adresse und öffne sie selbst: { $address }
notice-language-away = Diese Sprache kann gerade nicht geladen werden: Es gibt keine Verbindung, oder dein Browser kann deine Antworten so lange nicht behalten. Deine Antworten sind noch hier.

problem-too-large = Der Inhalt ist { $found } MB groß; eine Datei von Klantspiegel ist nie größer als { $most } MB.
problem-truncated = Das Ende fehlt. Vielleicht wurde das Speichern oder Kopieren unterbrochen.
problem-not-json = Der Inhalt stammt nicht von Klantspiegel. Eine Datei, die du hier speicherst, um sie später zu öffnen, endet auf .json.
problem-twice = „{ $name }“ kommt doppelt vor, und es ist nicht zu erkennen, was davon gilt.
problem-too-great = Der Inhalt hat eine Zahl, die zu groß zum Lesen ist: { $found }.
problem-half-character = In „{ $found }“ steht ein Zeichen, das nur zur Hälfte gespeichert wurde.
problem-not-ours = Der Inhalt stammt nicht von Klantspiegel oder wurde später verändert.
problem-newer = Der Inhalt wurde mit einer neueren Version erstellt ({ $version }); diese Seite kennt Versionen bis einschließlich { $known }. Lade die Seite neu und versuch es noch einmal.
problem-wrong-part = Es fehlt etwas, oder es steht etwas Unerwartetes da: Bei „{ $part }“ steht { $found }.
problem-unknown-item = Eine Antwort gehört zu einer Frage, die es nicht gibt: „{ $item }“.
problem-outside-scale = Bei „{ $item }“ steht { $found }; eine Antwort liegt dort zwischen { $low } und { $high }.
problem-clash = Bei „{ $item }“ steht eine Antwort, die nicht neben den anderen Antworten auf diese Frage stehen kann.
problem-wrong-dilemma = Situation { $place } gibt es nicht, oder sie kommt doppelt vor.
