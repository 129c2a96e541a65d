### The invitation, and what is handed over afterwards.

invited-waiting-title = Eine Einladung
invited-waiting = Die Einladung wird geöffnet.

invited-title = { $asker } lädt dich ein
invited-lead = { $purpose ->
    [hiring] { $asker } bittet dich, für ein Bewerbungsgespräch Klantspiegel auszufüllen. Das ist ein Fragebogen zur Arbeit mit Kundschaft. Lies zuerst, was mit deinen Antworten geschieht.
   *[team] { $asker } bittet dich, für ein Bild des ganzen Teams Klantspiegel auszufüllen. Das ist ein Fragebogen zur Arbeit mit Kundschaft. Lies zuerst, was mit deinen Antworten geschieht.
  }
invited-used-for = Wozu es dient
invited-asked = Was du ausfüllst
invited-extent = { $purpose ->
    [hiring] { $questions } Fragen, { $time }. Es gibt kein Zeitlimit: Nimm dir die Zeit, die du brauchst. Alle bekommen dieselben Fragen.
   *[team] { $questions } Fragen, { $time }. Es gibt kein Zeitlimit: Nimm dir die Zeit, die du brauchst.
  }
invited-seen = Was { $asker } zu sehen bekommt, wenn du das willst
invited-seen-what = { $purpose ->
    [hiring] Deine Antworten in Worten, wie weit sie auseinanderliegen, und Fragen für das Gespräch. Es gibt keinen Gesamtwert, kein Urteil und keinen Vergleich mit anderen. Was du selbst schreibst, geht nicht mit.
   *[team] Die Seite zeigt nur Zahlen über mindestens { -team-step } Menschen zusammen, geschätzt und gerundet. Von dir geht je Teil ein grobes Ergebnis mit, etwa viel oder wenig, und was dir im Weg stand, falls danach gefragt wurde. Wer sich mit Computern auskennt, kann das außerhalb der Seite auch einzeln lesen. Darum verändert vorher der Zufall einen Teil davon: So weiß niemand sicher, was du bei einem Punkt geantwortet hast, auch nicht, wer alle anderen kennt. Füllst du fast alles positiv oder fast alles negativ aus, ist das aber meist zu sehen. Und wirst du öfter gefragt, verrät jedes Mal etwas mehr. Deine Rolle geht mit, wie sie ist. Dein Name und was du selbst schreibst, gehen nicht mit.
  }
invited-seen-pace = Außerdem geht mit, bei wie vielen Situationen du in weniger als { $seconds } Sekunden geantwortet hast. Wurden viele Antworten sehr schnell gegeben und kam außerdem immer dieselbe Antwort oder widersprechen sich Entscheidungen, dann steht das dabei. Du liest es selbst zuerst.
invited-kept-until = Wie lange es aufbewahrt wird
invited-kept-until-what = Bis einschließlich { $day }. Wird die Seite mit den Antworten danach geöffnet, sagt sie, dass die Frist vorbei ist; wird sie am Tag darauf oder später noch einmal geöffnet, werden die Antworten mitsamt dem Schlüssel gelöscht.
invited-otherwise = Wenn du das lieber nicht möchtest
invited-contact = An wen du dich mit Fragen wenden kannst
invited-mark = Kontrollcode
invited-mark-what = { $mark }. Unsicher, ob dieser Link echt ist? { $asker } sieht bei der Einladung denselben Kontrollcode.
invited-first-you-title = Zuerst siehst du es selbst
invited-first-you = Du bekommst zuerst deinen eigenen Spiegel, und zwar ganz. Danach siehst du genau, was { $asker } bekommen würde. Erst dann entscheidest du: es teilen oder es dabei belassen. Diese Seite verschickt von sich aus nichts.
invited-still-for-you = Für dich selbst kannst du Klantspiegel trotzdem ausfüllen.
invited-flawed-title = Diese Einladung lässt sich nicht lesen
invited-garbled = Der Link ist nicht vollständig, oder er wurde unterwegs verändert. Kopiere den ganzen Link noch einmal aus der Nachricht, oder bitte die Person, die dich eingeladen hat, um einen neuen.
invited-newer = Die Einladung wurde mit einer neueren Version von Klantspiegel erstellt. Bitte die Person, die dich eingeladen hat, um einen Link, der zu dieser Seite passt.
invited-wrong-part = Ein Teil der Einladung stimmt nicht: { $part ->
    [key] der Schlüssel
    [kept_until] wie lange es aufbewahrt wird
    [asker] wer danach fragt
    [used_for] wofür es ist
    [contact] an wen du dich wenden kannst
    [otherwise] was du stattdessen tun kannst
    [parts] was du ausfüllst
    [language] die Sprache
    [role] deine Rolle
    [purpose] die Art der Einladung
   *[other] die Nummer oder die Version
  }. Bitte die Person, die dich eingeladen hat, um einen neuen Link.
invited-for-yourself = Klantspiegel für dich selbst ausfüllen

invited-pace = { $timed ->
    [0] Wie schnell die Situationen beantwortet wurden, ist nicht bekannt.
    [one] Bei 1 Situation ist bekannt, wie lange die Antwort gedauert hat; weniger als { $seconds } Sekunden waren es bei { $fast }.
   *[other] Bei { $timed } Situationen ist bekannt, wie lange die Antwort gedauert hat; weniger als { $seconds } Sekunden waren es bei { $fast }.
  }

submit-title = Mit { $asker } teilen?
submit-lead = { $purpose ->
    [hiring] Bis hierher hat niemand etwas gesehen. Du kannst es dabei belassen. Möchtest du deine Antworten mit { $asker } teilen, dann schau dir zuerst an, was genau mitgeht.
   *[team] Bis hierher hat niemand etwas gesehen. Du kannst es dabei belassen. Möchtest du in dem Bild mitzählen, das { $asker } vom Team macht, dann schau dir zuerst an, was genau mitgeht.
  }
submit-show = Genau zeigen, was mitgeht
submit-payload-lead = Von deinen Antworten geht nur mit, was hier steht. Deine Geschichte, dein Vorsatz und andere Texte von dir gehen nicht mit.
submit-payload = Das geht mit
submit-nothing = Du hast noch nichts ausgefüllt. Es gibt also nichts abzugeben.
submit-payload-else = { $purpose ->
    [hiring] Außerdem gehen mit: das Datum, die Nummer der Einladung, deine Sprache und eine zufällige Nummer. Daran ist beim Öffnen zu sehen, ob etwas zweimal ankommt. Dein Name steht nicht darin, aber wer es von dir bekommt, weiß natürlich, dass es von dir ist.
   *[team] Außerdem gehen mit: das Datum, die Nummer der Einladung und eine zufällige Nummer, an der zu sehen ist, ob etwas zweimal ankommt. Wer es von dir bekommt, weiß natürlich, dass es von dir ist.
  }
submit-seal = { $purpose ->
    [hiring] Meine Antworten für { $asker } verschließen
   *[team] Das für { $asker } verschließen
  }
submit-failed = Das Verschließen hat nicht geklappt. Es wurde nichts verschickt. Versuch es noch einmal, oder bitte um eine neue Einladung.
submit-past = Die Aufbewahrungsfrist von { $asker } ging bis einschließlich { $day }. Nach der Uhr dieses Geräts ist heute der { $today }. Teilen ist nicht mehr möglich. Geht die Uhr falsch? Stell sie richtig und öffne die Einladung noch einmal.
submit-early = Nach der Uhr dieses Geräts ist heute der { $today }. An diesem Tag kann es diese Einladung noch nicht geben; teilen ist so nicht möglich. Geht die Uhr falsch? Stell sie richtig und öffne die Einladung noch einmal. Geht sie richtig? Dann bitte { $asker } um einen neuen Link.
submit-unsafe = Diese Seite wurde nicht über eine sichere Verbindung (https) geöffnet. Darum kann dein Browser die Antworten nicht verschließen, und unverschlossen gehen sie nicht mit. Bitte { $asker } um einen Link, der mit https beginnt.
submit-sealed = { $purpose ->
    [hiring] Deine Antworten sind verschlossen: Nur { $asker } kann sie öffnen, mit dem Schlüssel dieser Einladung. Verschickt ist noch nichts. Wähle, wie du sie schickst, zum Beispiel mit einer Nachricht an { $contact }. Oder belass es dabei. Schickst du später eine berichtigte Fassung, entscheidet { $asker }, ob sie die erste ersetzt. Möchtest du deine Antworten später löschen lassen, frag auch dort.
   *[team] Es ist verschlossen: Nur { $asker } kann es öffnen, mit dem Schlüssel dieser Einladung. Verschickt ist noch nichts. Wähle, wie du es schickst, zum Beispiel mit einer Nachricht an { $contact }. Oder belass es dabei. Schickst du später eine andere Fassung, zählt die erste.
  }
submit-file = Als Datei speichern
submit-link = Als Link kopieren
submit-code = Als Code kopieren
submit-link-note = Ein Link bleibt, verschlossen, im Verlauf des Browsers, in dem ihn jemand öffnet. Eine Datei oder ein Code nicht.
submit-code-label = Der Code
submit-code-copied = Der Code ist in der Zwischenablage.
submit-link-copied = Der Link ist in der Zwischenablage.
submit-copy-failed = Kopieren hat nicht geklappt. Speichere es als Datei, oder markiere den Code und kopiere ihn selbst.

member-role = Deine Rolle
member-from-within = Wie viel von innen heraus kommt
member-measured = Was gemessen wird
member-me = Wie du dich selbst siehst
member-colleague = Wie du die Person siehst, die am engsten mit dir arbeitet
member-organisation = Wie du die Organisation siehst
member-leadership = Wie du die Führung siehst
member-room = Spielraum zum Helfen
member-blockers = Was dir im Weg stand
member-nothing = nichts
member-no-score = zu wenige Antworten
member-band = { $band ->
    [little] wenig
    [middle] dazwischen
   *[much] viel
  }
member-lean = { $lean ->
    [work] vor allem die Arbeit
    [both] Arbeit und Ergebnis gleichermaßen
    [result] vor allem das Ergebnis
   *[little] wenig
  }
member-positive = { $positive ->
    [yes] überwiegend positiv
   *[no] nicht überwiegend positiv
  }
member-chance = Bei jedem Punkt entscheidet zuerst der Zufall. Meist geht mit, was du geantwortet hast, manchmal etwas anderes: bei Ja oder Nein in einem von { -one-in } Fällen, als würdest du würfeln, und etwas öfter, wo es mehr Möglichkeiten gibt. Was dir im Weg stand, ist achtmal Ja oder Nein. So weiß niemand sicher, was du bei einem Punkt geantwortet hast; ist fast alles positiv oder fast alles negativ, ist das aber meist zu sehen. Über viele Menschen zusammen stimmt es ungefähr. Nur deine Rolle, und ob du etwas ausgefüllt hast, gehen immer unverändert mit. Lass stehen, was der Zufall gewählt hat: Wer deswegen eine Antwort ändert, schützt sich und die anderen weniger.
member-changed = Das hat der Zufall gewählt. Deine Antwort war: { $own }.
