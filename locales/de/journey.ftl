### The questions: from the start to the review.

language-name = Deutsch
product-name = Klantspiegel
page-title = Klantspiegel – wie kundenorientiert bist du, wenn es etwas kostet?
title-question = Frage { $position } von { $count }

footer-method = So funktioniert es
footer-review = Deine Antworten
footer-privacy = Deine Antworten bleiben in diesem Browser.

start-title = Wie kundenorientiert bist du, wenn es etwas kostet?
start-lead = Du siehst, was du über Kundschaft sagst, neben dem, was du wählst, wenn es Zeit kostet. Nur du siehst es, außer du teilst es selbst.
start-sample = Ein Beispiel für einen Spiegel
start-sample-says = sagt: { $count } von 10
start-sample-chooses = wählt: { $count } von 10
start-role = Was passt am besten zu deiner Arbeit?
role-staff = Ich helfe der Kundschaft oder arbeite für andere, die das tun
role-manager = Ich leite Menschen, die der Kundschaft helfen
start-set = Wie viel Zeit hast du?
set-short = Kurz
set-short-detail = { $questions } Fragen, etwa { $minutes } Minuten
set-full = Ausführlich
set-full-detail = { $questions } Fragen, etwa { $minutes } Minuten
set-own = Selbst auswählen
set-own-detail = einzelne Teile, beliebig kombiniert
set-own-picked = { $questions } Fragen, { $time }
start-parts = Welche Teile?
start-pick = Wähle mindestens einen Teil aus, um zu beginnen.
start-nothing-picked = Es ist noch kein Teil ausgewählt. Wähle hier mindestens einen aus, um zu beginnen.
part-name = { $part ->
    [from-within] Von innen heraus: was dir das Helfen selbst gibt
    [care-cost] Wenn es etwas kostet: die Wahl zwischen Kundschaft und Arbeit
    [perspectives] Drei Blickwinkel: ich, wer am engsten mit mir arbeitet, unsere Organisation
    [brushoff] Abgewimmelt: was du hörst und was du sagst
    [leadership] Führung und Vorgehen: was Führung tut und wo die Lösung gesucht wurde
   *[room] Spielraum zum Helfen: was dir im Weg steht
  }
part-minutes = { $minutes ->
    [one] etwa 1 Minute
   *[other] etwa { $minutes } Minuten
  }
start-go = Beginnen
start-one-tap = Tippe auf eine Antwort, und es geht von selbst weiter. Mit der Tastatur geht es mit Enter weiter.
start-takes = { $minutes ->
    [one] , etwa 1 Minute
   *[other] , etwa { $minutes } Minuten
  }
start-more = Mehr Fragen oder einzelne Teile
start-for-organisations = Für Organisationen: auf der eigenen Website
start-for-inviting = Für Auswahl und Teams: andere einladen
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
withdraw = Löschen
not-answered = nicht beantwortet
auto-advance-off = Nach dem Tippen nicht von selbst weitergehen
number-keys-off = Nicht mit Zifferntasten antworten
keys-item = Mit der Tastatur: 1 bis 7 zum Auswählen, Enter zum Weitergehen.
keys-dilemma = Mit der Tastatur: 1 oder 2 zum Auswählen, Enter zum Weitergehen.

item-ask = Wie sehr trifft das zu?

situations-title = Wählen, wenn es Zeit kostet
situations-lead = { $role ->
    [manager]
        Stell dir einen normalen Arbeitstag deines Teams vor. Du wählst jedes Mal zwischen zwei Dingen, und beide kosten etwas: Zeit deines Teams oder Zeit der Kundschaft. Arbeit, die warten muss, wird heute nicht mehr nachgeholt.

        Die Balken zeigen, wie viel Zeit jede Wahl kostet. Es gibt keine richtige oder falsche Antwort.
   *[staff]
        Stell dir einen normalen Arbeitstag vor. Du wählst jedes Mal zwischen zwei Dingen, und beide kosten etwas: deine Zeit oder die Zeit der Kundschaft. Arbeit, die warten muss, holst du heute nicht mehr nach.

        Die Balken zeigen, wie viel Zeit jede Wahl kostet. Es gibt keine richtige oder falsche Antwort.
  }
dilemma-ask = { $role ->
    [manager] Was hat Vorrang?
   *[staff] Was tust du?
  }
# For a choice that was made in a scene of before, whose words are gone.
dilemma-retired = { $role ->
    [manager] Jemand aus der Kundschaft braucht Hilfe, und dein Team hat andere Arbeit auf der Liste.
   *[staff] Jemand aus der Kundschaft braucht Hilfe, und auf deiner Liste steht andere Arbeit.
  }
dilemma-retired-care = Helfen
dilemma-retired-cost = Weiterarbeiten
dilemma-retired-unit = { $count ->
    [one] Aufgabe
   *[other] Aufgaben
  }
price-costs = { $role ->
    [manager] kostet dein Team
   *[staff] kostet dich
  }
price-of-work = { $count ->
    [one] { $costs } { $time }; 1 { $unit } wartet
   *[other] { $costs } { $time }; { $count } { $unit } warten
  }
price-of-work-alone = { $costs } { $time }
price-for-customer = kostet { $customer } { $time }
price-customer = die Kundschaft

duration-half-hour = eine halbe Stunde
duration-working-day = einen ganzen Arbeitstag
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
   *[staff] Wähle bei jeder Kennzahl, was an deinem Arbeitsplatz damit geschieht.
  }

ticks-hint = Du kannst mehr als eine Antwort ankreuzen.
ticked = angekreuzt
keys-scale = Mit der Tastatur: eine Ziffer zum Auswählen, Enter zum Weitergehen.
coin-fewer = Eine Münze weniger: { $about }
coin-more = Eine Münze mehr: { $about }
coins-left = { $coins ->
    [0] Alle zehn Münzen sind verteilt.
    [one] Noch 1 Münze zu verteilen.
   *[other] Noch { $coins } Münzen zu verteilen.
  }
story-note = Möchtest du die Geschichte hier aufschreiben?
story-note-hint = Das musst du nicht. Schreib keine Namen auf.
story-share = Diese Geschichte mitnehmen: in Dateien, die ich speichere, und auf Papier
characters-left = { $left ->
    [one] noch 1 Zeichen
   *[other] noch { $left } Zeichen
  }

review-title = Deine Antworten
review-lead = Du kannst jede Antwort noch ändern. Was du übersprungen hast, darf leer bleiben.
review-dilemmas = Was du wählst
review-dilemma = Situation { $number }: { $cost } Arbeit gegen { $loss } Kundenzeit
review-dilemma-in-scene = { $situation }. { $scene }
review-dilemma-unseen = Situation { $number }: noch nicht gesehen
review-finish = Zu deinem Spiegel
review-resume = Weiter mit den Fragen
change = Ändern
answer = Beantworten

## Was deine Organisation selbst fragt.

offered-by = Angeboten von { $name }
organisation-title = Fragen von { $name }
organisation-lead = Diese Fragen kommen von { $name }. Sie zählen nicht mit bei dem, was Klantspiegel ausrechnet.
organisation-measures-title = Kennzahlen von { $name }
organisation-measures-lead = Diese Kennzahlen zählen nicht im Ergebnis mit. Du findest sie am Ende wieder, getrennt von den anderen.
organisation-item = { $text } (von { $name })

## Answers kept earlier, at the start and at the end.

keep-on-device = Antworten auf diesem Gerät behalten, auch wenn ich den Browser schließe
open-file = Eine früher gespeicherte Datei öffnen
forget = Alles löschen
forget-note = Umkehrbar für { -undo-minutes } Minuten, solange du hier bleibst. Gespeicherte Dateien bleiben.

## Without JavaScript, and how a name stands with its value.

no-script = Klantspiegel rechnet alles in deinem eigenen Browser aus und braucht dafür JavaScript. Schalte JavaScript ein und lade diese Seite neu. Es wird nichts verschickt.
named = { $name }: { $value }
