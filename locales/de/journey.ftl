### The questions: from the start to the review.

language-name = Deutsch
product-name = Klantspiegel
page-title = Klantspiegel – wie kundenorientiert bist du, wenn es etwas kostet?
title-question = Frage { $position } von { $count }

footer-method = So funktioniert es
footer-privacy = Deine Antworten bleiben in diesem Browser.

start-title = Wie kundenorientiert bist du, wenn es etwas kostet?
start-lead = Fast alle, die mit Kundschaft arbeiten, wollen gut helfen. Hier siehst du, wie viel davon aus dir selbst kommt, und was damit geschieht, wenn es Zeit kostet. Kundschaft, das sind hier auch Einwohner, Kranke, Mieter oder Leute aus dem eigenen Haus.
start-private = Alles geschieht in diesem Browser. Kein Server liest mit, und du brauchst kein Konto. Nur du siehst deine Antworten, es sei denn, du teilst sie selbst.
start-role = Was passt am besten zu deiner Arbeit?
role-staff = Ich helfe der Kundschaft oder arbeite für Leute, die das tun
role-manager = Ich leite Menschen, die der Kundschaft helfen
start-set = Wie viel Zeit hast du?
set-short = Kurz
set-short-detail = { $questions } Fragen, etwa { $minutes } Minuten
set-full = Ausführlich
set-full-detail = { $questions } Fragen, etwa { $minutes } Minuten
set-own = Selbst wählen
set-own-detail = einzelne Teile, in jeder Kombination
set-own-picked = { $questions } Fragen, { $time }
start-parts = Welche Teile?
start-pick = Wähle mindestens einen Teil, um zu beginnen.
part-name = { $part ->
    [from-within] Von innen heraus: was dir das Helfen selbst gibt
    [care-cost] Wenn es etwas kostet: wählen zwischen Kundschaft und Arbeit
    [perspectives] Drei Blickwinkel: ich, wer neben mir arbeitet, unsere Organisation
    [brushoff] Abgewimmelt: was du hörst und was du sagst
    [leadership] Führung und Vorgehen: wer tut was, und wo wurde gesucht
   *[room] Spielraum zum Helfen: was dich aufhält
  }
part-minutes = { $minutes ->
    [one] etwa 1 Minute
   *[other] etwa { $minutes } Minuten
  }
start-go = Beginnen
start-resume = Weiter mit deinen Antworten
start-earlier = Früher ausgefüllt

progress = { $minutes ->
    [one] { $position } von { $count }, noch etwa 1 Minute
   *[other] { $position } von { $count }, noch etwa { $minutes } Minuten
  }
progress-changing = Du änderst Frage { $position } von { $count }
texts-on-their-way-title = Einen Moment noch
texts-on-their-way = Der Text dieser Seite ist noch unterwegs. Wir versuchen es weiter; deine Antworten sind noch da.
next = Weiter
skip = Überspringen
back = Zurück
to-review = Zurück zu deinen Antworten
withdraw = { $questions ->
    [one] Antwort löschen
   *[other] Alle Antworten auf dieser Seite löschen
  }
not-answered = nicht beantwortet
auto-advance = Nach jeder Aussage von selbst weitergehen
keys-item = Mit der Tastatur: 1 bis 7 zum Wählen, Enter zum Weitergehen.
keys-stated = Mit der Tastatur: 0 bis 9 zum Wählen, 1 und 0 für 10, Enter zum Weitergehen.
keys-dilemma = Mit der Tastatur: 1 oder 2 zum Wählen, Enter zum Weitergehen.

item-ask = Wie sehr stimmt das für dich?

dilemma-title = Situation { $number } von { $of }
dilemma-intro = { $role ->
    [manager] Stell dir einen normalen Arbeitstag deines Teams vor: acht Stunden, hundert Vorgänge pro Person. Ein Vorgang ist ein Stück Arbeit auf der Liste. Du wählst jeweils zwischen zwei Dingen. Bei jedem steht, was es kostet: Arbeitszeit oder Zeit der Kundschaft. Arbeit, die warten muss, wird heute nicht mehr aufgeholt. Es gibt keine richtige oder falsche Antwort.
   *[staff] Stell dir einen normalen Arbeitstag vor: acht Stunden, hundert Vorgänge. Ein Vorgang ist ein Stück Arbeit auf deiner Liste. Du wählst jeweils zwischen zwei Dingen. Bei jedem steht, was es kostet: Zeit von dir oder Zeit der Kundschaft. Arbeit, die warten muss, holst du heute nicht mehr auf. Es gibt keine richtige oder falsche Antwort.
  }
dilemma-ask = { $role ->
    [manager] Was geht vor?
   *[staff] Was tust du?
  }
tag-cost = { $role ->
    [manager] { $files ->
        [one] { $time } Arbeitszeit, etwa 1 Vorgang
       *[other] { $time } Arbeitszeit, etwa { $files } Vorgänge
      }
   *[staff] { $files ->
        [one] { $time } deiner Zeit, etwa 1 Vorgang
       *[other] { $time } deiner Zeit, etwa { $files } Vorgänge
      }
  }
tag-cost-under-a-file = { $role ->
    [manager] { $time } Arbeitszeit, weniger als ein Vorgang
   *[staff] { $time } deiner Zeit, weniger als ein Vorgang
  }
tag-loss = { $time } Zeit der Kundschaft

duration-half-hour = eine halbe Stunde
duration-minutes = { $minutes ->
    [one] 1 Minute
   *[other] { $minutes } Minuten
  }
duration-hours = { $hours ->
    [one] 1 Stunde
   *[other] { $hours } Stunden
  }
duration-hours-and-minutes = { $hours } und { $minutes }

measures-title = Was wird bei euch gemessen?
measures-lead = { $role ->
    [manager] Wähle bei jeder Kennzahl, was in deinem Team damit geschieht.
   *[staff] Wähle bei jeder Kennzahl, was bei deiner Arbeit damit geschieht.
  }

ticks-hint = Du kannst mehr als eine Antwort ankreuzen.
ticked = angekreuzt
keys-scale = Mit der Tastatur: eine Ziffer zum Wählen, Enter zum Weitergehen.
coins-left = { $coins ->
    [0] Alle zehn Münzen sind verteilt.
    [one] Noch 1 Münze zu verteilen.
   *[other] Noch { $coins } Münzen zu verteilen.
  }
story-note = Möchtest du die Geschichte hier aufschreiben?
story-note-hint = Das musst du nicht. Schreib keine Namen auf.
story-share = Diese Geschichte in Dateien, die ich speichere, und auf Papier mitnehmen
characters-left = { $left ->
    [one] noch 1 Zeichen
   *[other] noch { $left } Zeichen
  }

review-title = Deine Antworten
review-lead = Sieh sie in Ruhe durch. Du kannst jede Antwort noch ändern. Was du übersprungen hast, darf leer bleiben.
review-dilemmas = Was du wählst
review-dilemma = Situation { $number }: { $cost } Arbeit gegen { $loss } der Kundschaft
review-dilemma-unseen = Situation { $number }: noch nicht gesehen
review-finish = Zur Rückmeldung
change = Ändern
answer = Beantworten

## Answers kept earlier, at the start and at the end.

keep-on-device = Meine Antworten auf diesem Gerät behalten, auch wenn ich den Browser schließe
open-file = Eine früher gespeicherte Datei öffnen
forget = Alles löschen
forget-note = Gelöscht wird sofort und ohne Rückweg. Dateien, die du gespeichert hast, bleiben erhalten.
