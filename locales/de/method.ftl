### The method page: what is asked, how it is computed and how sure that is.
### An empty line separates paragraphs. The numbers follow `crates/klantspiegel-core/src`; those of `accuracy` come from the simulation.

method-title = So funktioniert Klantspiegel
method-intro =
    Klantspiegel (niederländisch für „Kundenspiegel“) ist ein Spiegel für dich selbst. Du antwortest auf Aussagen und
    wählst in Situationen. Dann siehst du zwei Dinge. Wie viel Aufmerksamkeit für die Kundschaft kommt bei dir von innen
    heraus? Und was geschieht damit, wenn es etwas kostet?

    Die Regeln sind fest und öffentlich. Dieselben Antworten und Entscheidungen, in derselben Rolle, ergeben immer
    denselben Spiegel. Was wir annehmen, nennen wir eine Annahme. Und sagen deine Antworten zu wenig, dann steht auch
    das da.

    Hier liest du zuerst, was alle wissen sollten. Darunter stehen Fragen dazu, wie es genau funktioniert. Öffne eine
    Frage, dann steht die Antwort darunter.

method-limits-title = Was Klantspiegel nicht kann
method-limits-body =
    Klantspiegel sieht nur, was du selbst ausfüllst. Menschen antworten oft so, wie es sich gehört, oder so, wie sie
    gern wären. Das heißt soziale Erwünschtheit, und wir rechnen sie nicht heraus. Über die Person, die am engsten mit
    dir arbeitet, über deine Führung und deine Organisation hörst du hier nur dich selbst.

    Die Situationen sind ausgedacht. Bei der Arbeit entscheidest du vielleicht anders, denn dort spürst du die Folgen.
    Es ist auch nur ein Moment: An einem anderen Tag können deine Antworten anders sein.

    Es gibt keine Normen. Wir können also nicht sagen, ob eine Zahl im Vergleich mit anderen hoch oder niedrig ist.
    Klantspiegel ist kein Auswahltest und nicht geeignet, Menschen in eine Rangfolge zu bringen. Wir haben nicht
    untersucht, ob es voraussagt, wie jemand arbeitet.

    Warum du so wählst, wissen wir nicht. Dein Spiegel zeigt Stellen, auf die du schauen kannst, keine Ursachen.

method-sure-title = Wie sicher es ist
method-sure-body =
    Bei den Zahlen zu deinen Entscheidungen steht ein Bereich. Das ist keine Gewissheit. Auch wenn unser Modell stimmt,
    liegt der wahre Wert bei etwa { -outside-percent } von 100 Menschen außerhalb des Bereichs von
    { -interval-percent } %. Stimmt das Modell nicht, dann kann das öfter so sein.

    Darum haben wir nachgerechnet, was geschieht, wenn Menschen anders wählen, als wir annehmen. Vor allem in drei
    Fällen sind die Bereiche zu schmal: wenn die eine Situation Menschen viel mehr anspricht als die andere, wenn
    Entscheidungen dem Preis nur sehr locker folgen oder wenn Menschen freundlicher wählen als in Wirklichkeit. Dann
    melden wir bei bis zu { -worst-false-gap } von 100 Menschen zu Unrecht einen Unterschied zwischen Sagen und Wählen.

    Einen echten Unterschied von etwa drei von zehn melden wir längst nicht immer. Und { -close-with-gap } von 100
    Menschen mit so einem Unterschied erfahren, dass Sagen und Wählen wahrscheinlich nah beieinanderliegen. Wählen
    Menschen in den Situationen viel freundlicher als in Wirklichkeit, bleibt der Unterschied oft unsichtbar: Von
    solchen Menschen, die mehr sagen, als sie wirklich tun, erfahren es { -hidden-by-kindness } von 100.

    Was bei jeder Art zu wählen geschieht, steht in einer Tabelle, bei der Frage, wie oft wir danebenliegen.

method-privacy-title = Was mit deinen Antworten geschieht
method-privacy-body =
    Deine Antworten bleiben in deinem Browser: im Arbeitsspeicher und im Speicher dieses Tabs. Lädst du die Seite neu,
    dann geht also nichts verloren. Schließt du den Tab, dann leert der Browser diesen Speicher. Manchmal kann ein
    Browser einen gerade geschlossenen Tab zurückholen.

    Auf dem Gerät speichern wir nur etwas, wenn du es willst. Eine Datei oder ein Ausdruck entsteht nur, wenn du das
    selbst tust. Darin steht, was du ausgefüllt hast und was daraus folgt; dein Name steht nicht darin.

    Nach dem Laden fragt die Seite bei keinem Server mehr etwas an. Die Sicherheitsregeln der Seite verbieten das auch.
    Beim Laden selbst sieht der Server, wie bei jeder Seite, dass sie abgerufen wird, aber keine Antworten.

    Mit „Alles löschen“ löschst du alles, was Klantspiegel in diesem Tab und auf diesem Gerät gespeichert hat. Ein
    anderer Tab behält seine eigenen Antworten, bis du ihn schließt. Dateien, die du selbst gespeichert oder geteilt
    hast, bleiben erhalten.

method-made-title = Herkunft und Quellen
method-made-body =
    Die Aussagen und das Rechenmodell sind von uns, den Menschen hinter Klantspiegel. Wir stützen uns auf fünf Artikel
    über Kundenorientierung. Was darin steht und wie du diese Version zitierst, liest du bei den letzten zwei Fragen.

method-group = { $group ->
    [asked] Was wir fragen
    [choices] Wie wir mit deinen Entscheidungen rechnen
    [mirror] Was du zu sehen bekommst
   *[sources] Quellen und Zitieren
  }

method-from-within-title = A. Wie messen wir, was von innen heraus kommt?
method-from-within-body =
    Teil A handelt von Aufmerksamkeit für die Kundschaft, die von innen heraus kommt. Die kurze Form hat vier
    Kernaussagen. Die ausführliche Form hat sechzehn, in vier Teilen: Zuwendung, Gespür, Kontakt und Verlässlichkeit.
    Diese bekommst du auch, wenn du selbst auswählst, was du ausfüllst. Du antwortest auf einer Skala von 1 (trifft gar
    nicht zu) bis 7 (trifft voll zu).

    Der Wert ist der Durchschnitt der Aussagen, die du beantwortest. Dafür braucht es mindestens { -min-of-four } von
    vier Antworten: bei den Kernaussagen und in der ausführlichen Form auch je Teil. Der Gesamtwert der ausführlichen
    Form erscheint, wenn jeder Teil einen Durchschnitt hat.

    Ab einer { -agrees-from } stimmst du einer Aussage zu. Wir zählen, wie oft das so ist. Jede Antwort steht als Punkt
    neben dem Durchschnitt, damit du die Streuung siehst.

    Es gibt keine Normen, keine Klassen und keine Prozentränge: Wir vergleichen dich mit niemandem. Die Aussagen haben
    wir selbst geschrieben. Wir behaupten nicht, dass sie veröffentlichten Fragebögen gleichwertig sind.

method-dilemmas-title = B. Wie sind die Situationen gemacht?
method-dilemmas-body =
    In einer Situation wählst du zwischen guter Hilfe für eine Person und deiner anderen Arbeit. Die Kosten sind die
    Minuten Arbeitszeit, die diese Hilfe braucht. Der Verlust sind die Minuten eigener Zeit, die die Person ohne diese
    Hilfe verliert.

    Die Kosten ({ -costs }) und die Verluste ({ -losses }) ergeben zusammen { -situations } normale Situationen. Du
    bekommst { -graded } davon. Dazu kommen zwei Kontrollen, von denen wir erwarten, dass fast alle sie gleich
    beantworten: { -control-care-cost } Minute Arbeit gegen { -control-care-loss } Minuten Kundenzeit und
    { -control-cost-cost } gegen { -control-cost-loss }.

    Jeder Verlust hat sechs Szenen, zusammen achtzehn. Die zwei Kontrollen haben je eine eigene Szene. Keine Szene kommt
    zweimal vor. Mit welcher der sechs du beginnst, bestimmt der Zufall; in der festen Form ist das für alle gleich.
    Welche Wahl vorn steht, liegt je Szene fest und wechselt ab.

    In der adaptiven Form, für dich selbst, hängt die nächste Situation von deinen Entscheidungen ab. Die feste Form ist
    für gleiche Behandlung da, wie bei Bewerbungen. Darin bekommen alle dieselben Situationen in derselben Reihenfolge.
    Diese Form bekommst du über eine Einladung.

    Erst nach den Situationen fragen wir, wie viel Arbeit gute Hilfe höchstens kosten darf. Andersherum könnte das, was
    du gerade gesagt hast, deine Entscheidungen lenken.

method-measures-title = B. Und was wird bei deiner Arbeit gemessen?
method-measures-body =
    Bei neun Kennzahlen wählst du eine Antwort: nicht genutzt (0), wird angeschaut (1), oder du oder deine Leute werden
    danach beurteilt (2).

    Fünf Kennzahlen betreffen die Arbeit: wie oft sich die Kundschaft meldet, wie lange etwas dauert, was gleich beim
    ersten Mal stimmt, wie viel Arbeit an einem Tag fertig wird und die vereinbarte Zeit. Vier betreffen das Ergebnis:
    ob die Kundschaft euch weiterempfiehlt, ob sie bleibt, was sie später dazukauft und was es kostet, jemandem zu
    helfen.

    Je Gruppe nehmen wir den Durchschnitt. Sonst würden fünf Kennzahlen schwerer wiegen als vier. Der Ergebnisanteil ist
    der Durchschnitt für das Ergebnis, geteilt durch die Summe beider Durchschnitte. Dafür braucht es je Gruppe
    mindestens { -min-per-group } Antworten.

    Kommt keine der beiden Gruppen im Durchschnitt auf { -little-measured }, dann sagen wir nur, dass wenig gemessen
    wird. Ab einem Ergebnisanteil von { -result-share } sagen wir: das Ergebnis mindestens so sehr wie die Arbeit; bis
    { -work-share }: vor allem die Arbeit; dazwischen: etwas mehr die Arbeit. Wird keine der beantworteten Kennzahlen
    genutzt, dann ist das ein eigenes Ergebnis, ohne Zahl.

    Das beschreibt, wonach deine Organisation steuert, so wie du es siehst. Es sagt nicht, wie gut die Kennzahlen sind.

method-perspectives-title = C. Wie vergleichen wir drei Blickwinkel?
method-perspectives-body =
    Du beantwortest sechs Aussagen dreimal: über dich selbst, über die Person, die am engsten mit dir arbeitet, und über
    deine Organisation. Je Blickwinkel geben wir den Durchschnitt an, wenn du mindestens { -min-of-six } der sechs
    ausgefüllt hast. Einen Unterschied zwischen zwei Blickwinkeln rechnen wir über die Aussagen aus, die du für beide
    beantwortet hast. Wir nennen ihn nur, wenn er größer ist, als die Streuung über diese Aussagen erklärt (ein t-Test
    für Paare). Sieht jemand keinen Unterschied zwischen zwei Blickwinkeln, dann nennen wir in höchstens etwa
    { -false-alarms } von 100 Fällen trotzdem einen.

    Die Aussage über Lösungen lautet für die Organisation etwas anders; auch dort rechnen wir den Unterschied aus.

    Die meisten Menschen beurteilen sich selbst günstiger als andere, wie Forschung zeigt (Zell und andere). Darum steht
    das da, bevor du die Zahlen siehst. Nur was danach übrig bleibt, der Unterschied zwischen dieser Person und der
    Organisation, hängt nicht davon ab, wie du dich selbst siehst.

    Eine Bewertung von { -satisfied-from } bis { -satisfied-up-to } ohne Geschichte lesen wir so: zufrieden, und nichts
    zu erzählen. Was du von der Geschichte aufschreibst, zählt nirgends mit und bleibt auf deinem Gerät, außer du
    entscheidest selbst, dass es mitkommt.

method-brushoff-title = D. Mit welchen Sätzen wurdest du abgewimmelt?
method-brushoff-body =
    Du siehst zehn Sätze, mit denen Menschen abgewimmelt werden, in unseren eigenen Worten. Du kreuzt an, was du als
    Kundin oder Kunde je gehört hast, und danach, wenn du willst, was du im letzten Monat selbst gesagt hast. Wir zählen
    von 0 bis 10, und sonst nichts.

    Die Quelle hat drei Gruppen, die sich überschneiden: 0 bis 4, 4 bis 7 und 7 bis 10. Bei einer 4 oder einer 7 weiß
    man dann nicht, wohin man gehört. Wir nehmen 0 bis { -few-up-to }, { -some-from } bis { -some-up-to } und
    { -most-from } bis 10. Sie bestimmen nur den Ton eines Satzes über das, was du gehört hast.

method-leadership-title = E. Was fragen wir zu Führung und Vorgehen?
method-leadership-body =
    Es gibt elf Aussagen über Führung. Wer andere leitet, antwortet über sich selbst, alle anderen antworten über ihre
    Führung. Beides lässt sich darum nicht vergleichen. Wir geben den Durchschnitt an, wenn mindestens
    { -min-of-eleven } beantwortet sind. { -disagrees-up-to } oder niedriger lesen wir als Ablehnung, { -agrees-from }
    oder höher als Zustimmung.

    Du verteilst zehn Münzen darauf, wohin die Mühe der letzten zwei Jahre floss. Systeme und Schulungen stehen auf der
    einen Seite, Abläufe sowie Führung und Kultur auf der anderen („Arbeit und Führung“). Ab { -coins-outside } Münzen
    bei den ersten beiden, und nur wenn alle zehn verteilt sind, sagen wir, dass die Lösung vor allem dort gesucht
    wurde. Diese Grenze haben wir selbst gewählt.

method-room-title = F. Wie messen wir den Spielraum zum Helfen?
method-room-body =
    Du kreuzt an, was dir im letzten Monat im Weg stand: acht Hindernisse, oder nichts. Spielraum ist der Durchschnitt
    zweier Hälften: deine Antwort auf die Aussage über genug Spielraum und der Anteil, den du nicht angekreuzt hast,
    umgerechnet auf 1 bis 7 (7 − 6 × angekreuzt / 8; bei Antworten aus der Zeit mit sieben teilen wir durch 7). Dass
    beide Hälften gleich viel wiegen, nehmen wir an.

    Die Karte zeigt Spielraum neben dem, was von innen kommt. Die dünnen Linien zeigen die Streuung: deine niedrigste
    und deine höchste Antwort und die zwei Hälften. Eines der vier Gebiete nennen wir nur, wenn jede der zwei Zahlen
    { -room-little } oder niedriger ist, oder { -room-much } oder höher.

    Für viel Spielraum muss auch die Antwort auf die Aussage darüber { -agrees-from } oder höher sein, und höchstens die
    Hälfte darf angekreuzt sein. Für wenig Spielraum muss diese Antwort { -disagrees-up-to } oder niedriger sein. Für
    viel von innen muss jemand mehr als der Hälfte der Aussagen zustimmen. Ein Gebiet beschreibt eine Situation, keine
    Art von Menschen.

    Zufriedenheit zeigen wir als mögliche Folge von dem, was dir im Weg steht. Laut der Quelle ist sie keine Ursache von
    Kundenorientierung. Darum zählt sie nirgends mit.

    Der kleine Versuch betrifft das Hindernis, bei dem ein Team unserer Meinung nach am schnellsten selbst etwas
    ausprobieren kann.

method-model-title = Mit welchem Modell rechnen wir?
method-model-body =
    Das Modell gibt die Wahrscheinlichkeit an, dass du dich in einer Situation für die Kundschaft entscheidest. Für
    jeden Verlust g gibt es einen höchsten Preis, c*(g): die meisten Minuten Arbeit, die es dir wert ist, jemandem g
    Minuten zu ersparen. Auf Achsen mit Logarithmen ist das eine gerade Linie, die Kipplinie. Auf dieser Linie sind
    beide Entscheidungen gleich wahrscheinlich.

    Drei Zahlen beschreiben, wie jemand wählt. Die Lage (τ) sagt, wo die Linie liegt. Der Anstieg (ρ) sagt, wie die
    Linie ansteigt: Bei 0 zählen nur deine eigenen Minuten, bei 1 zählt im Verhältnis mit, was sie der Kundschaft
    ersparen. Die Steigung (β) sagt, wie scharf deine Entscheidungen der Linie folgen. Manchmal hat eine Entscheidung
    damit nichts zu tun, etwa bei einem Versehen (lapse). Dafür rechnen wir { -lapse-percent } % (ε).

    Was wir vorab erwarten, heißt Prior. Für die Lage rechnen wir mit θ: dem Logarithmus aus „höchster Preis für zwei
    Stunden Kundenzeit, geteilt durch diese zwei Stunden“. Der Prior ist eine Normalverteilung mit Mittelwert
    { -prior-mean } und Standardabweichung { -prior-sd }. In der Mitte liegen etwa { -prior-minutes } Minuten Arbeit für
    zwei Stunden Kundenzeit; { -interval-percent } % liegen zwischen { -prior-minutes-low } und { -prior-minutes-high }
    Minuten. Für ρ nehmen wir { -rises }, mit den Gewichten { -rise-weights }. Für β nehmen wir { -slopes }, alle mit
    gleichem Gewicht. Wir rechnen auf einem Raster von { -tipping-points } Lagen, { -rise-count } Anstiegen und
    { -slope-count } Steigungen. Jede Entscheidung passt die Wahrscheinlichkeiten an.

    In der adaptiven Form wählen wir als Nächstes die Situation, nach der wir den Anteil voraussichtlich am besten
    kennen: Die erwartete Varianz des Anteils ist dann am kleinsten. Die zwei Kontrollen steuern das nicht, zählen aber
    bei der Schätzung mit.

method-numbers-title = Woher kommen die Zahlen?
method-numbers-body =
    Der Anteil ist die Wahrscheinlichkeit, dass du dich laut Modell für die Kundschaft entscheidest, als Durchschnitt
    über die { -situations } Situationen; Versehen sind nicht mitgerechnet. Wir geben den Mittelwert der Verteilung nach
    deinen Entscheidungen an, und zwar von zehn.

    Von der Linie geben wir für jeden Verlust den Median an: bis zu etwa so viele Minuten Arbeit, um jemandem diesen
    Verlust zu ersparen. Bei beiden steht ein Intervall von { -interval-percent } % (in deinem Spiegel: der Bereich).
    Laut Modell liegt der Wert mit { -interval-percent } % Wahrscheinlichkeit darin und auf jeder Seite mit
    { -tail-percent } % Wahrscheinlichkeit außerhalb.

    Unter { -least-cost } und über { -most-cost } Minuten Arbeit sagen wir nur „weniger“ oder „mehr“: Dort haben wir in
    den normalen Situationen nichts gefragt.

    Manchmal geben wir keine Zahl an. So ist es, wenn du weniger als { -min-graded } der { -graded } normalen
    Situationen beantwortest. Oder wenn deine Entscheidungen dort alle auf dieselbe Seite fallen: Wo die Linie liegt,
    lässt sich daraus nicht ablesen. Oder wenn eine Münze deine Entscheidungen mindestens so gut voraussagt wie das
    Modell.

    Wir vergleichen auch zwei Erklärungen für deine Entscheidungen: „nur die eigenen Minuten“ (ρ = 0) und „im
    Verhältnis“ (ρ = 1). Passt die erste mehr als { -minutes-only-from }-mal so gut (der Bayes-Faktor), dann sagen wir,
    dass deine eigenen Minuten zu zählen scheinen, mehr als das, was sie der Kundschaft ersparen.

    Alles, was wir über deine Entscheidungen sagen, rechnen wir mit einem doppelt so breiten Prior nach: Dann nehmen wir
    vorab weniger an. Stimmt etwas dann nicht mehr, lassen wir es weg. Die Zahlen kommen aus dem gewöhnlichen Prior, und
    auch, ob ein Muster zu sehen ist.

method-stated-title = Wann gehen Sagen und Wählen auseinander?
method-stated-body =
    Nach den Situationen fragen wir dreimal, wie viel Arbeit es höchstens kosten darf: um jemandem aus der Kundschaft
    eine halbe Stunde, zwei Stunden und einen ganzen Arbeitstag zu ersparen. Du antwortest auf der Leiter der
    Situationen: keine, oder eine der sechs Mengen Arbeitszeit.

    Daraus folgt der gesagte Anteil. Je Frage zählen wir, wie viele der sechs Kosten nicht über deiner Antwort liegen.
    Die Summe über die drei Fragen teilen wir durch { -situations }. Das legen wir neben den Anteil aus deinen
    Entscheidungen. Beide betreffen also dieselben Situationen.

    Bei der früheren Frage, in wie vielen von zehn Fällen die Kundschaft Vorrang haben soll, konnten alle an eigene
    Fälle denken. Wir haben Menschen simuliert, die so wählen, wie sie es sagen, deren eigene Fälle aber
    { -own-cases-times }-mal so billig sind. Bei dieser Frage wurde { -own-cases-before } von 100 zu Unrecht ein
    Unterschied gemeldet. Die Leiter nennt die Zeit und die Arbeit dazu. Bleiben Menschen bei dem, was dort steht, sind
    es { -own-cases-now }; das nehmen wir an. Denken sie auch dort nur an ihre eigenen Fälle, sind es
    { -own-cases-wholly }. Was dazwischenliegt, steht unten.

    Einen Unterschied melden wir nur, wenn die Wahrscheinlichkeit mindestens { -sure } ist, dass er größer ist als
    { -gap }, egal in welche Richtung. Das geht auch, wenn alle deine Entscheidungen auf dieselbe Seite fielen. Sonst
    nennen wir Sagen und Wählen nah beieinander, wenn die Wahrscheinlichkeit mindestens { -sure-close } ist, dass sie
    höchstens { -close } auseinanderliegen. Gilt keines von beiden, dann ist es „zu wenig, um etwas zu sagen“. All das
    muss unter beiden Priors gelten, dem gewöhnlichen und dem breiteren.

    Was du sagst, handelt davon, was es wert sein soll. Was du wählst, handelt davon, was du in den Situationen tust.
    Das sind zwei Fragen: Ein Unterschied ist also noch kein Fehler.

    Bei Dateien von früher zeigen wir, was damals gesagt wurde, so wie es gefragt wurde, ohne Unterschied. Die Aussagen
    über Aufmerksamkeit zusätzlich zu den Zielen und über Aufmerksamkeit, die sich auszahlt, zählen in keinem Wert mit.
method-own-cases-title = Wie oft ein Unterschied gemeldet wird, je 100 Menschen mit eigenen Fällen, in der adaptiven Form
method-own-cases-column = { $column ->
    [cases] Die eigenen Fälle
    [of-ten] Frühere Frage, zu Unrecht
    [not] Leiter, zu Unrecht: bei der Frage bleiben
    [half] halb an eigene Fälle denken
    [wholly] nur an eigene Fälle denken
   *[power] und dann: sagt wirklich mehr, gefunden
  }
method-own-cases-row = { $side ->
    [cheaper] { $times }-mal so billig
   *[dearer] { $times }-mal so teuer
  }

method-accuracy-title = Wie oft liegen wir daneben?
method-accuracy-body =
    Unser Modell ist eine Annahme. Darum haben wir auch Menschen simuliert, die nach einer anderen Regel wählen, als wir
    annehmen. Die Tabelle liest du so: Wenn Menschen so wählen, dann geschieht das. Alle Zahlen gelten je 100 Menschen.

    Die erste Spalte mit Zahlen sagt, wie viele Menschen eine Zahl bekommen; die anderen betreffen nur sie. Die nächste
    Spalte sagt, bei wie vielen von ihnen der Bereich des Anteils stimmt: Das sollten { -interval-people-of-hundred }
    sein. Danach dasselbe für die Bereiche der Linie: der niedrigste und der höchste Wert der drei Verluste.

    Die letzten drei betreffen Sagen und Wählen. Bei wie vielen Menschen melden wir einen Unterschied, den es nicht
    gibt, egal in welche Richtung? Und bei wie vielen finden wir einen echten Unterschied von etwa drei von zehn, wenn
    sie mehr sagen, als sie wählen, und wenn sie weniger sagen? In der Simulation sagen Menschen nicht auf die Minute
    genau, was es ihnen wert ist; wie ungenau sie sind, haben wir selbst gewählt.

    Fallen alle Entscheidungen auf dieselbe Seite, melden wir zu Unrecht einen Unterschied bei { -at-limit-false } von
    100 Menschen, die wählen, wie wir annehmen. Bei den anderen Regeln der Tabelle sind es höchstens
    { -at-limit-false-at-most }. Einen echten Unterschied von drei von zehn finden wir dort bei
    { -at-limit-found-adaptive } von 100 Menschen, die wählen, wie wir annehmen, und in der festen Form bei
    { -at-limit-found-fixed }.

    Von 100 Menschen, die eine Zahl bekommen und im Verhältnis wählen, erfahren in der adaptiven Form
    { -minutes-only-in-proportion } zu Unrecht, dass ihre eigenen Minuten zu zählen scheinen. Steigt ihre Linie halb so
    stark, sind es { -minutes-only-half-rise } und in der festen Form { -minutes-only-half-rise-fixed }. Von denen, bei
    denen es stimmt, erfahren es { -minutes-only-no-rise } von 100, mit einer scharfen Grenze { -minutes-only-limit }.

    Menschen, die mit einer Münze wählen, erkennen wir in der adaptiven Form bei { -coins-flagged-adaptive } von 100 und
    in der festen Form bei { -coins-flagged-fixed }.
method-against-title = Was mit den Ergebnissen geschieht, wenn Menschen so wählen, je 100 Menschen in der adaptiven Form
method-against-fixed = Dasselbe in der festen Form, die bei Bewerbungen alle bekommen
method-against-column = { $column ->
    [rule] Wenn Menschen so wählen
    [number] Bekommt eine Zahl
    [cover] Bereich des Anteils stimmt
    [line] Bereiche der Linie stimmen
    [false-gap] Zu Unrecht ein Unterschied
    [power-more] Sagt wirklich mehr: gefunden
    [minutes-only] Bekommt gesagt: nur eigene Minuten
   *[power-less] Sagt wirklich weniger: gefunden
  }
method-against-rule = { $rule ->
    [model] wie wir annehmen, im Verhältnis zu dem, was es der Kundschaft erspart
    [half-rise] wie wir annehmen, aber die Linie steigt halb so stark an
    [no-rise] wie wir annehmen, aber nur die eigenen Minuten zählen
    [limit] mit einer scharfen Grenze bei den eigenen Minuten
    [linear] nach dem Unterschied in Minuten, nicht nach dem Verhältnis
    [scenes] die eine Szene spricht sie mehr an als die andere
    [lapses] 15 von 100 Antworten sind Versehen
    [flat] ihre Entscheidungen folgen der Linie nur sehr locker
    [desirable] sie wählen etwas kundenfreundlicher, als sie es in Wirklichkeit tun
    [very-desirable] sie wählen viel kundenfreundlicher, als sie es in Wirklichkeit tun
    [first-option] sie neigen zu dem, was vorn steht
    [tiring] sie vertun sich im Lauf der Fragen immer mehr
    [sparing] bei ihrer Arbeit wird weniger für die Kundschaft aufgewendet, als wir erwarten
   *[generous] bei ihrer Arbeit wird mehr für die Kundschaft aufgewendet, als wir erwarten
  }

method-assumptions-title = Was nehmen wir an?
method-assumptions-body =
    Das nehmen wir an. Gemessen haben wir es nicht.

    Welche Linien wir vorab für wahrscheinlich halten, wie stark sie ansteigen und wie scharf Entscheidungen ihnen
    folgen, steht beim Modell. Auch wie oft der Preis keine Rolle spielt, steht dort.

    Die Linie ist gerade auf Achsen mit Logarithmen. Wie sie ansteigt, schätzen wir aus deinen Entscheidungen: ob nur
    deine eigenen Minuten zählen oder auch, was sie der Kundschaft ersparen, und wie stark. Dieselbe Linie gilt für alle
    { -situations } Situationen.

    Wie viel Arbeit wartet, rechnen wir mit { -minutes-per-piece } Minuten je Stück: 100 Stück an einem Tag von acht
    Stunden. Deine Arbeit kann anders sein.

    Die sechs Szenen eines Verlusts sind austauschbar: Welche bei welchen Kosten steht, macht keinen Unterschied. Wo es
    für dich kippt, bleibt während der Fragen gleich. Wer sagt, wie viel Arbeit etwas kosten darf, bleibt bei den
    Fällen, die die Frage nennt.

    Alle Schwellen auf dieser Seite haben wir selbst gewählt. Andere Schwellen ergeben manchmal einen anderen Spiegel.

method-feedback-title = Wie entsteht dein Spiegel?
method-feedback-body =
    Oben in deinem Spiegel stehen höchstens { -max-sentences } Sätze. Feste Regeln wählen sie aus, in fester Reihenfolge: Was wir am
    nützlichsten finden, kommt zuerst. Jede Regel hat eine Bedingung. Ein Beispiel: Deine Antwort auf die Aussage, wer
    sich um eine Beschwerde kümmert, ist { -disagrees-up-to } oder niedriger. Dann kommt dieser Satz infrage: Bei euch
    ist nicht klar, wer sich um eine Beschwerde kümmert.

    Mindestens ein Satz handelt von deinem Umfeld. Sagt keine andere Regel etwas darüber, dann bittet dich ein fester
    Satz, dort hinzuschauen. Sätze, die einander widersprechen oder auf dasselbe hinauslaufen, stehen nie zusammen oben.

    Bei jedem Satz kannst du sehen, warum er da steht: auf welchen Antworten oder Entscheidungen er beruht und auf
    welcher Quelle. Es gibt keine Typen, keine Rangfolge und kein Urteil. „Zu wenig, um etwas zu sagen“ ist ein normales
    Ergebnis.

method-rules-title = Welche Regeln wählen die Sätze aus?
method-rules-body =
    Das sind alle Regeln für die Sätze ganz oben, in ihrer Reihenfolge. Wir gehen sie von oben nach unten durch, bis
    { -max-sentences } Sätze dastehen. Stehen schon zwei da und handelt keiner davon von deinem Umfeld, dann bleibt der letzte Platz
    frei für einen, der das tut.

    Unter jedem Namen steht, wann der Satz infrage kommt, gesagt zu der Person, die ihn bekommt.

method-rule-surroundings = Handelt von deinem Umfeld.
method-rule-person = Handelt von dir.
method-rule-not-beside = { $count ->
    [one] Steht nie neben dem Satz von Regel { $rules }.
   *[other] Steht nie neben den Sätzen dieser Regeln: { $rules }.
  }
method-rule-not-beside-some = Steht auch nicht neben einem Satz von Regel { $rules }, der dem widerspricht oder auf dasselbe hinausläuft.
method-rule-claim = Was du sagst und was du wählst, liegt in diesen Situationen nah beieinander oder gerade nicht, oder alle deine Entscheidungen in den normalen Situationen fielen auf dieselbe Seite. Die Schwellen stehen oben, bei der Frage, wann Sagen und Wählen auseinandergehen.
method-rule-open-claim = Es sind genug Situationen beantwortet, aber über Sagen und Wählen lässt sich nichts aussagen. Woran das liegen kann, steht oben, bei den Fragen, woher die Zahlen kommen und wann Sagen und Wählen auseinandergehen. Dieser Satz kommt zuerst, weil die Überschrift beide Seiten schon nebeneinanderstellt.
method-rule-missing-claim = Die Situationen wurden dir vorgelegt, aber für eine Aussage über Sagen und Wählen fehlt etwas: Es sind zu wenige Situationen beantwortet oder nicht alle drei Fragen dazu, wie viel Arbeit es kosten darf.
method-rule-says-more-measured = Mehr sagen als wählen, und vor allem Arbeit gemessen
method-rule-asked-not-believed = Zusätzlich zu den Zielen, ohne Erwartung, dass es sich auszahlt
method-rule-minutes-only = Nur die eigenen Minuten
method-rule-little-room = Viel von innen, wenig Spielraum
method-rule-pattern = Eine Aussage über Sagen und Wählen
method-rule-open = Sagen und Wählen nebeneinander, ohne Aussage
method-rule-on-top-little-room = Zusätzlich zu den Zielen, mit wenig Spielraum
method-rule-on-top = Zusätzlich zu den Zielen
method-rule-owner = Unklar, wer eine Beschwerde übernimmt
method-rule-heard-and-said = Gehört und selbst gesagt
method-rule-satisfied = Zufrieden, und keine Geschichte
method-rule-time = Zeit als Grund
method-rule-sought-outside = Die Lösung in Systemen und Schulungen gesucht
method-rule-organisation = Die Organisation unter der Kollegin oder dem Kollegen
method-rule-nothing-measured = Nichts gemessen
method-rule-results = Das Ergebnis gemessen
method-rule-self-above = Du selbst über den anderen
method-rule-missing = Sagen oder Wählen fehlt
method-rule-nothing-in-the-way = Nichts im Weg
method-rule-look-around = Sich umsehen

method-comparison-title = Wie vergleichen wir damals und jetzt?
method-comparison-body =
    Legst du eine frühere Datei daneben, dann rechnen wir beide Male neu aus, mit denselben Regeln.

    Einen Durchschnitt vergleichen wir über die Aussagen, die du beide Male beantwortet hast, mit einem t-Test für
    Paare. Dazu kommt eine Annahme: Wie jemand solche Aussagen beantwortet, bewegt sich von Tag zu Tag von selbst um
    { -day-to-day } Punkte nach oben oder unten (Standardabweichung). Bei vier Aussagen muss der Unterschied also
    mindestens { -least-of-four } Punkte betragen, bei acht oder mehr mindestens { -least-of-many }. Bewegt es sich in
    Wahrheit um { -more-day-to-day } Punkte, dann melden wir bei bis zu { -alarms-if-more } von 100 Menschen trotzdem
    einen Unterschied.

    Beim Anteil aus deinen Entscheidungen folgt der Fehler aus den zwei Intervallen; einen Unterschied melden wir nur,
    wenn er unter beiden Priors gilt. Bei dem, was du sagst, vergleichen wir die gesagten Anteile. Dass diese einen
    Fehler von { -stated-error } von zehn haben (Standardabweichung), nehmen wir an; ein Unterschied von
    { -least-stated } oder mehr von zehn zählt. Was seitdem anders formuliert ist, vergleichen wir nicht.

    Hat sich nichts geändert, dann melden wir je Zahl bei höchstens etwa { -false-alarms } von 100 Menschen trotzdem
    einen Unterschied. Beim Anteil aus den Entscheidungen sind es { -alarms-if-flat }, wenn diese der Linie nur sehr
    locker folgen, und { -alarms-of-coins }, wenn jemand beide Male mit einer Münze wählt. Bei einem Durchschnitt über
    sechzehn Aussagen sind es bis zu { -alarms-if-alike }, wenn jemand alle fast gleich beantwortet: Dann verschieben
    sich alle Antworten zugleich. Wer viele Zahlen zugleich ansieht, findet also manchmal einen. Über Spielraum und
    darüber, was wir nur zählen, sagen wir nichts: Wir wissen nicht, wie stark das von selbst schwankt.

method-sources-title = Worauf stützt sich Klantspiegel?
method-sources-body =
    Klantspiegel stützt sich auf fünf Artikel, hier in unseren Worten.

    Ein Artikel über die Frage, ob sich Kundenorientierung erzeugen lässt, beschreibt eine Motivation von innen heraus.
    Die vier Aussagen darin wurden unsere Kernaussagen in A. Die vier Teile von A entsprechen denen von Donavan, Brown
    und Mowen (2004, Journal of Marketing 68, 128–146); die Aussagen sind unsere eigenen.

    Derselbe Artikel sagt, dass vor allem Abläufe im Weg stehen und dass Zufriedenheit keine Ursache ist. Daraus
    entstand F.

    Ein Artikel über das Einführen von Kundenorientierung stellt fest, dass Menschen sich selbst höher einschätzen als
    andere im Team, dass keine Geschichte hat, wer nur zufrieden ist, und dass Angenehmeres oft besser wird. Daraus
    entstand C. Ein Artikel über Kundenorientierung von innen heraus verweist auf Kultur und Führung. Er sagt, dass die
    Lösung zu lange in Technik und Schulung gesucht wurde. Daraus entstanden die Münzen und ein Teil von E.

    Ein Artikel über das Märchen von der Kundenorientierung hat eine Liste von Sätzen, mit denen man abgewimmelt wird.
    Er fragt, wer sich um eine Beschwerde kümmert und ob das Richtige gemessen wird. Daraus entstanden D, der Rest von E
    und eine Frage in B. Ein Artikel über Kundenorientierung, die man neben „schnell und billig“ auch noch verlangt, gab
    B den Rest: die Wahl, die Arbeit, die wartet, die Kennzahlen und die Frage, ob sich Aufmerksamkeit auszahlt.

    Die adaptive Form wählt auf einem Raster, wie QUEST+ (Watson 2017, Journal of Vision 17(3):10); die frühere Regel
    lag nah dabei, die jetzige ist eine andere. Ein binäres Logitmodell auf einer Preisleiter ist in der Forschung zu
    Entscheidungen (discrete choice) üblich.

method-cite-title = Wie zitierst du Klantspiegel?
method-cite-body =
    Zitiere so: Klantspiegel, Version { $version }, Methodenseite.

    Nenne immer die Versionsnummer. Aussagen, Szenen und Rechenregeln können je nach Version verschieden sein, und
    Ergebnisse lassen sich nur innerhalb derselben Regeln gut vergleichen. Schreib dazu, welche Form der Aussagen
    benutzt wurde (kurz oder ausführlich; bei eigener Auswahl immer ausführlich), welche Form der Situationen (adaptiv
    oder fest), in welcher Rolle und in welcher Sprache.

    Nenne ein Ergebnis mit seinem Intervall und ein Ergebnis ohne Zahl als normales Ergebnis. Beschreibe Klantspiegel
    als Selbsterkundung mit eigenen Aussagen, nicht als validierten oder normierten Test.

method-formulas = Die Formeln
method-back = Zurück
