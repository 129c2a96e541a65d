### What stands above the questions in a learning system.

learning-told = Deine Lernumgebung sieht nur, wann du beginnst, fertig bist und gehst. Deine Antworten und deine Rückmeldung bleiben in diesem Browser.
learning-return = Zurück zu deiner Lernumgebung
