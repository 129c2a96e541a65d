### The desk: inviting, receiving and reading.

desk-title = Übersicht deiner Einladungen
desk-waiting = Die Übersicht wird geöffnet.
desk-lead = Hier bittest du andere um ihre Antworten, und hier liest du, was sie mit dir teilen. Alles geschieht in diesem Browser: Kein Server liest mit oder bewahrt etwas auf.
desk-privacy = Einladungen und Antworten bleiben in diesem Browser.
desk-law = Recht und Fairness
desk-back = Zurück zur Übersicht
desk-for-good = Ja, endgültig löschen
desk-print = Drucken oder als PDF speichern
desk-printed = Gedruckt am { $day }. Vernichte dieses Papier, wenn die Aufbewahrungsfrist vorbei ist.
desk-unsafe = Diese Seite wurde nicht über eine sichere Verbindung (https) geöffnet. Dein Browser erstellt und speichert dann keine Schlüssel, und ohne Schlüssel lässt sich nichts verschließen. Öffne die Übersicht unter einer Adresse, die mit https beginnt.
desk-blocked = Dein Browser speichert hier nichts, auch keine Schlüssel. Das kann an einem privaten Fenster oder an einer Einstellung liegen. Erlaube das Speichern für diese Seite, oder nimm einen anderen Browser.
desk-invitations = Einladungen
desk-no-invitations = Es gibt noch keine Einladungen.
desk-new = Eine neue Einladung
desk-invitation-name = { $purpose ->
    [hiring] Bewerbung: { $used_for }
   *[team] Team: { $used_for }
  }
desk-invitation-detail = { $answers ->
    [0] noch keine Antworten, aufbewahrt wird bis einschließlich { $day }
    [one] Antworten von 1 Person, aufbewahrt bis einschließlich { $day }
   *[other] Antworten von { $answers } Personen, aufbewahrt bis einschließlich { $day }
  }
desk-team-detail = wird bis einschließlich { $day } aufbewahrt
desk-receive-title = Öffnen, was du bekommen hast
desk-receive-lead = Hat jemand Antworten mit dir geteilt? Wähle die Dateien, oder füge den Code oder den Link ein. Einen Link kannst du auch öffnen; dann behält dieser Browser ihn, noch verschlossen, in seinem Verlauf.
desk-receive-files = Dateien wählen
desk-receive-code = Code oder Link
desk-receive-open = Öffnen
desk-received = { $count ->
    [one] Die Antworten von 1 Person sind geöffnet.
   *[other] Die Antworten von { $count } Personen sind geöffnet.
  }
desk-expired = Die Aufbewahrungsfrist ist vorbei. { $invitations ->
    [one] 1 Einladung wurde gelöscht, mitsamt dem Schlüssel.
   *[other] { $invitations } Einladungen wurden gelöscht, mitsamt ihren Schlüsseln.
  } { $answers ->
    [0] Es gab keine Antworten darauf.
    [one] Auch die Antworten von 1 Person wurden gelöscht.
   *[other] Auch die Antworten von { $answers } Personen wurden gelöscht.
  }
desk-expiring = Nach der Uhr dieses Computers ist heute der { $today }, und die Aufbewahrungsfrist ist vorbei für { $invitations ->
    [one] 1 Einladung
   *[other] { $invitations } Einladungen
  }, { $answers ->
    [0] ohne Antworten
    [one] mit Antworten von 1 Person
   *[other] mit Antworten von { $answers } Personen
  }. Stimmt dieser Tag? Dann wird alles mitsamt dem Schlüssel gelöscht, wenn du die Übersicht morgen oder später öffnest. Geht die Uhr falsch? Stell sie richtig, dann bleibt alles da.
desk-expiring-now = Jetzt schon löschen
desk-expiring-here = Nach der Uhr dieses Computers ({ $today }) ist die Aufbewahrungsfrist vorbei. Öffnest du die Übersicht morgen oder später, dann wird das alles gelöscht.
desk-clock = { $why ->
    [behind] Nach der Uhr dieses Computers ist heute der { $today }, aber die Übersicht wurde schon einmal am { $last } geöffnet. Eins von beidem stimmt nicht. Prüfe die Uhr: Nach ihr richtet sich, wann Antworten gelöscht werden.
    [ahead] Nach der Uhr dieses Computers ist heute der { $today }. Als du die Übersicht das letzte Mal geöffnet hast, war der { $last }. Stimmt das? Prüfe die Uhr: Nach ihr richtet sich, wann Antworten gelöscht werden.
   *[alone] Nach der Uhr dieses Computers ist heute der { $today }. Das kann nicht stimmen. Stell die Uhr richtig, bevor du eine Einladung machst oder Antworten öffnest.
  }
desk-unread-invitations = { $count ->
    [one] In diesem Browser ist 1 Einladung, die diese Version von Klantspiegel nicht lesen kann. Sie bleibt erhalten, mit allen Antworten dazu.
   *[other] In diesem Browser sind { $count } Einladungen, die diese Version von Klantspiegel nicht lesen kann. Sie bleiben erhalten, mit allen Antworten dazu.
  } Lade die Seite neu: Vielleicht kann es eine neuere Version.
desk-unread-answers = { $count ->
    [one] Hier sind Antworten von 1 Person, die diese Version von Klantspiegel nicht öffnen kann. Sie bleiben erhalten.
   *[other] Hier sind Antworten von { $count } Personen, die diese Version von Klantspiegel nicht öffnen kann. Sie bleiben erhalten.
  } Lade die Seite neu: Vielleicht kann es eine neuere Version.
desk-not-kept = Der Browser konnte nicht alles speichern oder löschen. Lade die Seite neu, und schau, was da ist.

envelope-empty = Im Feld steht noch nichts. Füge zuerst den Code oder den Link ein.
envelope-not-ours = Das sind keine Antworten, die mit Klantspiegel verschlossen wurden. Bitte die Person, von der es kommt, um die Datei oder den Code selbst.
envelope-newer = Das wurde mit einer neueren Version von Klantspiegel verschlossen. Lade diese Seite neu, oder bitte um Antworten, die zu dieser Version passen.
envelope-truncated = Das ist nicht vollständig: Am Ende fehlt ein Stück. Kopiere den ganzen Code oder Link noch einmal.
envelope-unknown = Der Schlüssel dafür ist nicht in diesem Browser. Die Einladung wurde auf einem anderen Gerät oder in einem anderen Browser erstellt, oder sie ist hier schon gelöscht. Oder der Link wurde unterwegs verändert: Dann vergleiche den Kontrollcode.
envelope-past = Die Aufbewahrungsfrist dieser Einladung ging bis einschließlich { $day }. Der Schlüssel ist gelöscht; das hier lässt sich nicht mehr öffnen.
envelope-expiring = Die Aufbewahrungsfrist dieser Einladung ging bis einschließlich { $day }, und nach der Uhr dieses Computers ist heute der { $today }. Es kommt nichts mehr dazu. Geht die Uhr falsch? Stell sie richtig und versuch es noch einmal.
envelope-not-opened = Das lässt sich nicht öffnen. Es wurde unterwegs verändert oder für einen anderen Schlüssel verschlossen. Bitte die Person, von der es kommt, es noch einmal zu verschließen.
envelope-content = Der Inhalt lässt sich nicht als Antwort auf diese Einladung lesen. Es wurde nichts davon übernommen. Bitte die Person, von der es kommt, es noch einmal zu verschließen.
envelope-unreadable = Diese Datei ließ sich auf dem Gerät nicht lesen. Wähle sie noch einmal.
envelope-repeated = Diese Antworten sind schon da.
envelope-replaced = Das ist die frühere Fassung, die du ersetzt hast. Die neue bleibt.
envelope-repeated-there = Zu diesen Antworten.
envelope-revised = Von diesen Antworten hast du schon eine Fassung, verschlossen am { $before }. Diese ist vom { $day } und ist anders. Alle dürfen berichtigen, was nicht stimmt: Nimmst du diese, ersetzt sie die andere.
envelope-revised-take = Diese Fassung nehmen
envelope-revised-there = Zur Fassung, die du hast
envelope-exchanged = Du hast jetzt die Fassung vom { $day }.

form-lead = Was du hier schreibst, liest die eingeladene Person vor der ersten Frage. Es steht im Link und in diesem Browser, und auf keinem Server.
form-purpose = Worum geht es?
form-purpose-name = { $purpose ->
    [hiring] Ein Bewerbungsgespräch
   *[team] Ein Bild eines Teams
  }
form-purpose-detail = { $purpose ->
    [hiring] dieselben Fragen für alle; du liest Antworten und bekommst Fragen für das Gespräch
   *[team] Zahlen über mindestens { -team-step } Menschen zusammen
  }
form-field = { $field ->
    [asker] Wer fragt?
    [used-for] Wozu nutzt du die Antworten?
    [contact] An wen kann man sich wenden?
   *[otherwise] Wie geht es anders, wenn jemand das lieber nicht möchte?
  }
form-hint = { $field ->
    [asker] Ein Name, den die andere Person kennt, zum Beispiel der deiner Organisation oder deines Teams.
    [used-for] { $purpose ->
        [hiring] Zum Beispiel: Vorbereitung des Gesprächs über die Stelle am Empfang.
       *[team] Zum Beispiel: unsere Besprechung darüber, was unserer Arbeit im Weg steht.
      }
    [contact] Ein Name, mit einer Telefonnummer oder E-Mail-Adresse.
   *[otherwise] { $purpose ->
        [hiring] Zum Beispiel: Dann führen wir dasselbe Gespräch, ohne diese Fragen vorab.
       *[team] Zum Beispiel: Du musst nicht mitmachen, du kannst auch mit mir sprechen.
      }
  }
form-kept-until = Bis zu welchem Tag bewahrst du die Antworten auf?
form-kept-until-hint = { $purpose ->
    [hiring] In den Niederlanden sind vier Wochen nach dem Ende des Verfahrens üblich; mit Zustimmung der Person, die sich bewirbt, höchstens ein Jahr. Öffnest du diese Seite danach, sagt sie das; ab dem Tag darauf löscht sie die Antworten.
   *[team] Höchstens { -team-years } Jahre. Öffnest du diese Seite danach, sagt sie das; ab dem Tag darauf löscht sie die Antworten.
  }
form-parts = Was fragst du?
form-parts-hint = { $purpose ->
    [hiring] Fragen zum jetzigen Arbeitgeber gehören nicht in eine Bewerbung. Darum stehen sie nicht dabei.
   *[team] Im Teil „Abgewimmelt“ geht es um eine einzelne Person. Darum steht er nicht dabei.
  }
form-roles = Für wen sind die Fragen?
form-role = { $role ->
    [staff] für Menschen, die der Kundschaft helfen
   *[manager] für Menschen, die andere führen
  }
form-language = In welcher Sprache beginnt es?
form-language-hint = Auf der Seite selbst kann die eingeladene Person eine andere Sprache wählen.
form-taken-over = Was meist gleich bleibt, kommt aus deiner letzten Einladung. Prüfe, ob es noch stimmt.
form-clear = Formular leeren
form-flawed = Die Einladung ist noch nicht fertig. Bei diesen Feldern steht, was noch zu tun ist.
form-empty = { $field ->
    [asker] Schreib, wie deine Organisation oder dein Team heißt. So weiß die andere Person, von wem die Fragen kommen.
    [used-for] Schreib, wozu du die Antworten nutzt. So weiß die andere Person, wozu sie Ja oder Nein sagt.
    [contact] Schreib einen Namen, mit einer Telefonnummer oder E-Mail-Adresse. So weiß die andere Person, wer Fragen beantwortet.
   *[otherwise] Schreib, wie es anders geht, wenn jemand das lieber nicht möchte. So kann die andere Person auch Nein sagen.
  }
form-too-long = Das sind { $found } Zeichen. Kürze den Text: Platz ist für { $most }.
form-no-day = Hier steht noch kein ganzes Datum. Wähle den letzten Tag, an dem du die Antworten aufbewahrst.
form-past = Dieser Tag ist vorbei. Wähle heute oder einen späteren Tag.
form-too-late = So lange darfst du die Antworten nicht aufbewahren. Wähle einen Tag bis einschließlich { $latest }.
form-no-parts = Du fragst noch nichts. Wähle mindestens einen Teil.
form-make = Einladung erstellen

sent-lead = Die Antworten auf diese Einladung werden bis einschließlich { $day } aufbewahrt. Öffnest du die Übersicht danach, dann sagt sie das; öffnest du sie am Tag darauf oder später noch einmal, werden sie gelöscht, mitsamt dem Schlüssel. Eine Uhr, die einmal falsch geht, löscht also nichts. Der Schlüssel ist nur in diesem Browser. Lösche also dessen Daten nicht, und öffne diese Seite jede Woche: Manche Browser räumen sonst selbst auf.
sent-link-title = Die Einladung
sent-link-lead = { $purpose ->
    [hiring] Schick allen, die sich bewerben, denselben Link. Alles, was du geschrieben hast, steht hinter dem # des Links. Kein Webserver bekommt es zu sehen; der Dienst, mit dem du die Nachricht schickst, sieht den Link aber.
   *[team] Schick allen im Team denselben Link. Alles, was du geschrieben hast, steht hinter dem # des Links. Kein Webserver bekommt es zu sehen; der Dienst, mit dem du die Nachricht schickst, sieht den Link aber.
  }
sent-link = Der Link
sent-copy = Link kopieren
sent-copy-failed = Kopieren hat nicht geklappt. Markiere den Link und kopiere ihn selbst.
sent-try = Einladung so ansehen, wie die eingeladene Person sie sieht
sent-mark = Kontrollcode: { $mark }. Zweifelt jemand, ob der Link wirklich von dir ist? Dann muss dort derselbe Kontrollcode stehen.
sent-qr = Der Link als QR-Code
sent-qr-too-long = Dieser Link ist zu lang für einen QR-Code. Verschick den Link, oder erstelle eine neue Einladung mit weniger Text.
sent-answers = Antworten
sent-no-answers = Es sind noch keine Antworten da.
sent-end-title = Die Einladung löschen
sent-end = Dann verschwinden die Einladung, der Schlüssel und alle Antworten aus diesem Browser. Was später noch kommt, lässt sich nicht mehr öffnen.
sent-delete = Diese Einladung löschen

answer-number = Antworten von Person { $number }
answer-sealed-on = verschlossen am { $day }
answer-sealed-ahead = verschlossen am { $day }, nach einer Uhr, die der dieses Computers voraus ist
answer-lead = Das sind die eigenen Antworten einer einzelnen Person. Sie messen keine Eignung: Nutze sie für ein besseres Gespräch, nie als einzigen Grund für eine Entscheidung.
answer-kept-until = Aufbewahrt bis einschließlich { $day }.
answer-label = Von wem ist das?
answer-label-hint = Nur für dich. Es bleibt in diesem Browser und wird mit den Antworten gelöscht.
answer-all = Alle Antworten in Worten
answer-delete = Diese Antworten löschen
answer-delete-note = Lösche auch die Nachricht, mit der das kam: Solange die Einladung da ist, lässt es sich damit wieder öffnen.
answer-back = Zurück zur Einladung

spread-title = Wie weit die Antworten auseinanderliegen
spread-lead = Jeder Punkt ist eine Antwort, von 1 (trifft gar nicht zu) bis 7 (trifft voll zu). Es gibt keinen Durchschnitt: Es geht darum, wo die Antworten liegen und wie weit auseinander.
spread-table = Die Tabelle mit den Antworten
spread-facet = Teil
spread-answers = Antworten
spread-between = Von niedrig bis hoch
spread-all = immer { $answer }
spread-from-to = von { $lowest } bis { $highest }

backup-offer = Passwort für eine Sicherungsdatei (kann leer bleiben)
backup-offer-hint = Verlierst du dieses Gerät oder löschst du die Daten deines Browsers, lassen sich die Antworten nicht mehr öffnen. Mit einem Passwort von mindestens { $least } Zeichen bekommst du jetzt eine Sicherungsdatei. Später geht das nicht mehr: Der Browser gibt den Schlüssel dann niemandem, auch dieser Seite nicht. Lösche die Datei nach dem letzten Tag: Sie öffnet die Antworten auch dann noch.
backup-too-short = Dieses Passwort ist zu kurz. Wähle eines mit mindestens { $least } Zeichen, oder lass das Feld leer.
backup-title = Eine Sicherungsdatei zurückholen
backup-lead = Damit kommt eine Einladung mit ihrem Schlüssel in diesen Browser. Danach kannst du die Antworten öffnen, die du bekommen hast.
backup-phrase = Das Passwort
backup-phrase-hint = Das du gewählt hast, als du die Einladung gemacht hast.
backup-file = Die Sicherungsdatei öffnen
backup-restored = Die Einladung ist wieder da.
backup-not-ours = Das ist keine Sicherungsdatei von Klantspiegel. Wähle die Datei, die du bekommen hast, als du die Einladung gemacht hast.
backup-no-passphrase = Hier steht noch kein Passwort. Schreib es in das Feld und wähle die Datei noch einmal.
backup-passphrase = Mit diesem Passwort lässt sich die Datei nicht öffnen. Prüfe das Passwort und wähle die Datei noch einmal.
backup-known = Diese Einladung ist schon in diesem Browser. Du findest sie bei den Einladungen.
