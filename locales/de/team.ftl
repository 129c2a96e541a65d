### The picture of a team: what is in it, and what is deliberately not.

team-title = Das Bild des Teams
team-too-few = { $taken ->
    [0] Es sind noch keine Antworten da. Ab { $least } Menschen gibt es etwas zu sehen.
    [one] Es sind Antworten von 1 Person da. Ab { $least } Menschen gibt es etwas zu sehen, damit niemand zu erkennen ist.
   *[other] Es sind Antworten von { $taken } Menschen da. Ab { $least } Menschen gibt es etwas zu sehen, damit niemand zu erkennen ist.
  }
team-counted = Es sind Antworten von { $taken } Menschen da, und { $counted } davon zählen mit. Neue zählen erst mit, wenn es { $least } sind, und jede Zahl ist in Schritten von { $least } gerundet. So verrät das Bild nicht, was eine einzelne Person geantwortet hat, auch nicht neben dem Bild von gestern.
team-nothing-told = Es sind Antworten von { $taken } Menschen da, und { $counted } davon zählen mit. Zu sehen gibt es noch nichts: Zu jedem Teil haben zu wenige Menschen geantwortet. Eine Zahl zeigen wir erst, wenn es um mindestens { $least } Menschen geht.
team-chance = Bei jedem Mitglied hat der Zufall vorher einen Teil dessen verändert, was mitging. Jede Zahl ist deshalb eine Schätzung. Bei { $counted } Menschen liegt sie durch den Zufall in 19 von 20 Fällen höchstens um { $off } daneben; dazu kommt das Runden. Wo es mehr als zwei Möglichkeiten gibt, wie auf der Karte und bei dem, was gemessen wird, kann es gut doppelt so viel sein. Zahlen, die zusammengehören, sind jede für sich geschätzt und gehen zusammen nicht immer auf.
team-opening = Wird geöffnet: { $percent } %
team-not-opened = Das Öffnen hat nicht geklappt. Lade die Seite neu: Was schon da war, ist dann noch da.
team-intake-blocked = Öffnen ist hier nicht möglich: Die Regeln dieser Website oder ein Filter in deinem Netz halten den Teil auf, der Antworten öffnet. Melde es denen, die diese Seite betreiben. Was schon da war, ist noch da.
team-refused-title = Nicht alles wurde übernommen:
team-refused = { $why ->
    [not-ours] { $count ->
        [one] 1 Mal etwas, das nicht mit Klantspiegel verschlossen wurde
       *[other] { $count } Mal etwas, das nicht mit Klantspiegel verschlossen wurde
      }
    [truncated] { $count ->
        [one] unvollständige Antworten von 1 Person
       *[other] unvollständige Antworten von { $count } Menschen
      }
    [elsewhere] { $count ->
        [one] Antworten von 1 Person zu einer anderen Einladung
       *[other] Antworten von { $count } Menschen zu einer anderen Einladung
      }
    [not-opened] { $count ->
        [one] Antworten von 1 Person, die sich nicht öffnen lassen (unterwegs verändert oder für einen anderen Schlüssel verschlossen)
       *[other] Antworten von { $count } Menschen, die sich nicht öffnen lassen (unterwegs verändert oder für einen anderen Schlüssel verschlossen)
      }
    [content] { $count ->
        [one] Antworten von 1 Person, deren Inhalt nicht stimmt
       *[other] Antworten von { $count } Menschen, deren Inhalt nicht stimmt
      }
   *[repeated] { $count ->
        [one] Antworten von 1 Person, die schon da waren
       *[other] Antworten von { $count } Menschen, die schon da waren
      }
  }
team-receive-lead = Wähle die Dateien, die du bekommen hast, oder einen Ordner damit. Oder füge Codes ein, einen pro Zeile. Auch eine Datei darf viele Codes enthalten, einen pro Zeile.
team-folder = Einen Ordner wählen
team-codes = Codes oder Links, einer pro Zeile
team-csv = Als Tabelle speichern (CSV)
team-ndjson = Für andere Programme speichern (NDJSON)
team-not-said = Das Bild sagt nicht, wer was geantwortet hat, und auch nicht, wer mitgemacht hat. Wer die Antworten von jemandem außerhalb dieser Seite öffnet oder alle anderen kennt, weiß von keinem einzelnen Punkt sicher, was jemand geantwortet hat: Der Zufall kann ihn verändert haben. Alle Punkte zusammen lassen aber etwas ahnen. Namen und Texte stehen nicht darin.
team-column-about = Worum es geht
team-column-yes = Wie viele, geschätzt und gerundet
team-column-of = Von wie vielen, gerundet
team-table = Die Tabelle mit den Zahlen
team-about = { $some ->
    [no] höchstens ein paar von etwa { $of }
   *[other] etwa { $yes } von etwa { $of }
  }
team-blockers = Was im Weg steht
team-blockers-lead = Was stand im letzten Monat im Weg, wenn jemand der Kundschaft helfen wollte? Was am häufigsten genannt wurde, steht oben. Bei gleichen Zahlen sagt die Reihenfolge nichts.
team-measures = Was gemessen wird
team-measures-lead = Misst diese Organisation vor allem die Arbeit selbst oder das, was sie der Kundschaft und der Organisation bringt? So beschreiben es die Menschen.
team-measured = { $lean ->
    [work] Vor allem die Arbeit wird gemessen
    [both] Arbeit und Ergebnis werden beide gemessen
    [result] Vor allem das Ergebnis wird gemessen
   *[little] Es wird wenig gemessen
  }
team-perspectives = Drei Blickwinkel
team-perspectives-lead = Wie viele Menschen sehen das positiv? Die meisten Menschen beurteilen sich selbst günstiger als andere, wie Forschung zeigt.
team-view = { $view ->
    [me] Ich selbst
    [colleague] Wer am engsten mit mir arbeitet
   *[organisation] Unsere Organisation
  }
team-leadership = Führung
team-leadership-lead = Wie viele Menschen sehen die Führung positiv, von zwei Seiten betrachtet?
team-leadership-few = { $role ->
    [staff] Von weniger als { $least } gezählten Mitarbeitenden zeigen wir nichts.
   *[manager] Von weniger als { $least } gezählten Führungskräften zeigen wir nichts.
  }
team-part-few = Darauf haben weniger als { $least } der gezählten Menschen geantwortet. Dann zeigen wir nichts.
team-leadership-of = { $role ->
    [staff] Die Führung, aus Sicht der Mitarbeitenden
   *[manager] Die Führung, aus Sicht der Führungskräfte
  }
team-map = Von innen heraus und Spielraum
team-map-lead = Wo stehen die Menschen: Wie viel kommt von innen, und wie viel Spielraum zum Helfen gibt es? Je kräftiger die Farbe, desto mehr Menschen. Das Zeichen ± heißt etwa, und – heißt höchstens ein paar. Es geht um Situationen, nicht um Arten von Menschen.
team-band = { $band ->
    [little] wenig
    [middle] dazwischen
   *[much] viel
  }
team-from-within-band = { $band ->
    [little] Wenig von innen heraus
    [middle] Dazwischen
   *[much] Viel von innen heraus
  }
team-axis = { $axis ->
    [from-within] Von innen heraus
   *[room] Spielraum
  }
team-map-cell = Auf der Karte: von innen heraus { $from-within }, Spielraum { $room }
team-from-within = Von innen heraus
team-from-within-lead = Wie viel kommt bei den Menschen von innen? Es geht um Situationen, nicht um Arten von Menschen.
team-pilot-title = Der Versuch, von dem die meisten etwas haben
team-pilot = Soweit dieses Bild es zeigt, beginne hier: { $line }.
team-pilot-equals = Soweit dieses Bild es zeigt, beginne mit einem dieser Punkte. Es unterscheidet sie nicht.
team-pilot-talk = Besprich mit dem Team einen kleinen Versuch dazu: zwei Wochen, mit allen, die wollen. Vereinbart vorher, woran ihr merkt, ob es hilft.
team-no-pilot = { $why ->
    [too-few] Das lässt sich aus diesem Bild nicht sagen: Bei so wenigen Menschen kann allein der Zufall jedes Hindernis nach oben bringen. Ab { $from } Menschen kann eines herausragen. Frag im Team, was die Arbeit angenehmer machen würde, und beginne mit etwas Kleinem.
   *[unclear] Das lässt sich aus diesem Bild nicht sagen: Kein Hindernis hebt sich genug von dem ab, was allein der Zufall ergeben kann. Das heißt nicht, dass es keines gibt. Frag im Team, was die Arbeit angenehmer machen würde, und beginne mit etwas Kleinem.
  }
team-full-blocker = Im Weg stand: { $name }
team-full-view = Positiv gesehen: { $name }
team-full-from-within = Von innen heraus: { $band }
