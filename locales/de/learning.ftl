### What stands above the questions in a learning system.

learning-told = Deine Lernumgebung erfährt von dieser Seite nur, wann du beginnst, fertig bist und gehst und wie lange du gebraucht hast. Deine Antworten und dein Spiegel bleiben in diesem Browser.
learning-return = Zurück zu deiner Lernumgebung
learning-waits = Deine Lernumgebung hat noch nicht alles angenommen. Diese Seite versucht es erneut, auch noch, wenn du gehst. Lass sie möglichst offen, bis diese Meldung verschwindet.
learning-over = Deine Lernumgebung nimmt von dieser Seite nichts mehr an. Du kannst weitermachen, aber dort zählt es nicht. Soll es zählen, öffne den Kurs noch einmal aus deiner Lernumgebung.
