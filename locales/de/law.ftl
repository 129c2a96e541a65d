### The page on law and fairness, for who invites: what a rule says, what Klantspiegel does for it, what remains to be done.
### An empty line separates paragraphs. The laws are listed, with their addresses, in `crates/klantspiegel-ui/src/desk/law.rs`.

law-title = Recht und Fairness
law-intro =
    Das sind Informationen und keine Rechtsberatung. Wir haben diese Seite im November 2026 geschrieben. Regeln
    ändern sich, und je nach Land und Branche gibt es weitere. Prüfe also, was jetzt gilt, oder lass dich rechtlich
    beraten.

    Verantwortlich ist deine Organisation, auch für das, was du hier tust. Darum steht unten jeweils, was die Regel
    sagt, was Klantspiegel dafür tut und was für dich bleibt. Hast du es eilig, dann lies nur das Letzte.

law-rule = Die Regel.
law-does = Was Klantspiegel tut.
law-yours = Was du noch tust.

law-use-title = So läuft es in einer Bewerbung
law-use-body =
    Du machst eine Einladung als Link. Vor der ersten Frage liest die eingeladene Person, wer fragt, wozu, was
    damit geschieht und welche Teile kommen. Da steht auch, an wen man sich wenden kann, wie es anders geht, mit
    einem Menschen, und bis zu welchem Tag die Antworten bleiben. All das steht hinter dem # des Links; kein Server
    bekommt es zu sehen.

    Alle bekommen dieselben Situationen, ohne Zeitlimit. Wer eingeladen ist, bekommt zuerst selbst den ganzen
    Spiegel, sieht dann genau, was mitgehen würde, und entscheidet: es dabei belassen oder es teilen. Was
    geteilt wird, ist verschlossen (HPKE, RFC 9180) für den Schlüssel dieser einen Einladung.

    Du siehst die Antworten in Worten, die Streuung und Fragen für das Gespräch. Zur Qualität der Antworten siehst
    du nur etwas, wenn Eile und mindestens ein anderes Anzeichen zusammen vorkommen, und dann sieht es auch die Person
    selbst. Es gibt keinen Gesamtwert, keine Rangfolge und weder Ansicht noch Datei, die Menschen vergleicht.

law-ai-title = KI-Verordnung: Ist das ein KI-System?
law-ai-rule =
    Die KI-Verordnung, Verordnung (EU) 2024/1689, betrifft KI-Systeme. Ein solches System leitet aus seinen Eingaben
    ab, wie es Vorhersagen, Inhalte, Empfehlungen oder Entscheidungen erzeugt (Art. 3 Nr. 1). Systeme mit Regeln, die
    allein Menschen festgelegt haben, gehören nach Erwägungsgrund 12 nicht dazu.
law-ai-does =
    Die Rechenregeln haben Menschen gemacht, sie sind fest und öffentlich. Nichts ist aus Daten über Menschen gelernt.
    Auch die Schätzung aus den Situationen ist eine feste Formel. Das spricht dafür, dass dies kein KI-System ist.
law-ai-yours =
    Beurteile es selbst und schreib auf, warum. Die Leitlinien der Kommission (C(2025) 5053) helfen dabei; sie binden
    nicht und geben keine vollständige Liste. Lässt du die Antworten von einer anderen KI zusammenfassen oder
    vergleichen, dann beurteilst du diese getrennt. So ein Einsatz kann als Hochrisiko gelten.

law-high-title = KI-Verordnung: wenn es doch eines ist
law-high-rule =
    Systeme für Einstellung und Auswahl stehen in Anhang III Nr. 4 Buchst. a. Sie gelten grundsätzlich als
    Hochrisiko-Systeme. Die Pflichten aus Kapitel III sollten für sie ab dem 2. August 2026 gelten. Die Verordnung (EU)
    2026/1744 hat das auf den 2. Dezember 2027 verschoben. Prüfe, ob dieser Tag noch stimmt.

    Wer ein solches System einsetzt, sorgt für Aufsicht durch Menschen (Art. 26 Abs. 2). Arbeitgeber informieren vorher
    die betroffenen Beschäftigten und deren Vertretung (Abs. 7). Menschen, über die es mitentscheidet, erfahren, dass
    es eingesetzt wird (Abs. 11). Trifft sie eine Entscheidung schwer, dann gibt Art. 86 ein Recht auf Erläuterung.
law-high-does =
    Klantspiegel gibt kein Urteil ab, und jede Rechenregel lässt sich nachlesen. Eine Konformitätsbewertung oder eine
    CE-Kennzeichnung hat es nicht.
law-high-yours =
    Du meinst, dass es ein Hochrisiko-KI-System ist? Dann nutze es ab diesem Tag nur, wenn diese Pflichten geregelt
    sind. Art. 4, über KI-Kompetenz bei der Arbeit damit, gilt schon seit dem 2. Februar 2025. Prüfe, was dort
    jetzt steht.

law-emotion-title = KI-Verordnung: keine Gefühle ablesen
law-emotion-rule =
    KI, die bei der Arbeit Gefühle ableitet, ist verboten, außer aus medizinischen Gründen oder für die Sicherheit
    (Art. 5 Abs. 1 Buchst. f). Das gilt seit dem 2. Februar 2025, nach den Leitlinien der Kommission auch bei der
    Einstellung.
law-emotion-does =
    Klantspiegel nutzt keine Kamera und kein Mikrofon. Es zählen nur Antworten, die jemand selbst wählt.
law-emotion-yours =
    Schalte auch im Gespräch kein Hilfsmittel ein, das Gefühle abliest.

law-decide-title = DSGVO: Ein Mensch entscheidet
law-decide-rule =
    Menschen haben das Recht, keiner Entscheidung zu unterliegen, die allein auf automatisierter Verarbeitung beruht
    und sie stark trifft (Art. 22 DSGVO, mit Ausnahmen). Erwägungsgrund 71 nennt als Beispiel Einstellungen im Netz
    ohne menschliches Eingreifen. Nach dem Gerichtshof kann schon ein Punktwert so eine Entscheidung sein, wenn jemand
    anderes sich maßgeblich darauf stützt (C-634/21). Im November 2025 hat die Kommission vorgeschlagen, Art. 22 zu
    ändern; prüfe, was dort jetzt steht.
law-decide-does =
    Klantspiegel trifft keine Entscheidung. Es gibt keinen Wert für Eignung, keinen Rat und keine Rangfolge, sondern
    Fragen für ein Gespräch.
law-decide-yours =
    Entscheide selbst, nach einem Gespräch und auch aus anderen Gründen, und sorge dafür, dass du erklären kannst,
    warum. Leg keine Grenze fest, unter der jemand ausscheidet.

law-basis-title = DSGVO: eine Rechtsgrundlage
law-basis-rule =
    Daten darf man nur mit einer Rechtsgrundlage verarbeiten (Art. 6). Eine Einwilligung muss freiwillig sein. In einer
    Bewerbung ist sie das selten: Wer Nein sagt, fürchtet um die Stelle (Erwägungsgrund 43; Leitlinien 05/2020 des
    EDSA).
law-basis-does =
    Wer eingeladen ist, darf aufhören und darf nach dem Spiegel entscheiden, nichts zu teilen. Die Einladung nennt
    einen anderen Weg. Das macht die Wahl freier, ist für sich aber keine Rechtsgrundlage.
law-basis-yours =
    Wähle vorher eine Rechtsgrundlage und schreib sie auf. Oft geht es um Schritte vor einem Vertrag, um die die
    Person selbst bittet (Art. 6 Abs. 1 Buchst. b) oder um ein berechtigtes Interesse (Buchst. f). Behörden können
    Letzteres für ihre Aufgaben nicht nutzen. Gib Menschen, die nichts teilen, dieselbe Chance.

law-inform-title = DSGVO: informieren und Auskunft geben
law-inform-rule =
    Fragst du nach Daten, dann sagst du gleich, wer du bist, wozu du sie nutzt, auf welcher Rechtsgrundlage, wie lange
    du sie aufbewahrst und welche Rechte es gibt (Art. 13). Wer sich bewirbt, hat ein Recht auf Auskunft (Art. 15),
    auch über Notizen zum Gespräch, die du aufbewahrst. Denn Anmerkungen von Prüfenden können nach dem Gerichtshof
    personenbezogene Daten sein (C-434/16).
law-inform-does =
    Die Einladung erledigt einen Teil: wer, wozu, bis wann und an wen man sich wendet. Die eingeladene Person sieht
    die Antworten, die du bekommst, bevor du sie bekommst. Den Gesprächsleitfaden, der daraus folgt, siehst nur du.
law-inform-yours =
    Sag den Rest selbst: die Rechtsgrundlage, wer die Daten bekommt, die Rechte, die Beschwerde bei der
    Aufsichtsbehörde und, falls es sie gibt, die oder der Datenschutzbeauftragte. Schreib deine Notizen so, dass
    die Person sie lesen darf.

law-less-title = DSGVO: nicht mehr als nötig
law-less-rule =
    Du fragst nicht mehr, als der Zweck verlangt (Art. 5 Abs. 1 Buchst. c).
law-less-does =
    Fragen zum jetzigen Arbeitgeber entfallen: was dort gemessen und erwartet wird, die Führung, der Spielraum und ob jemand bleiben
    will. Geschichten und freier Text gehen nie mit.
law-less-yours =
    Wähle nur Teile, die zur Stelle gehören. Lade nur Menschen ein, mit denen du wirklich sprechen wirst, und lass so
    wenige wie möglich mitlesen.

law-keep-title = DSGVO: nicht länger als nötig
law-keep-rule =
    Du bewahrst Daten nicht länger auf als nötig (Art. 5 Abs. 1 Buchst. e). Die DSGVO nennt keine Zahl von Wochen; in
    den Ländern ist aber etwas üblich.

    Niederlande: Nach der Aufsichtsbehörde (Autoriteit Persoonsgegevens) ist es üblich, binnen 4 Wochen nach dem Ende
    des Verfahrens zu löschen. Mit Zustimmung geht es bis zu 1 Jahr danach.

    Deutschland: oft etwa 6 Monate. Ein Anspruch nach dem AGG muss binnen 2 Monaten geltend gemacht werden (§ 15 Abs. 4
    AGG) und dann binnen 3 Monaten vor Gericht sein (§ 61b ArbGG). Eine Reform dieses Gesetzes ist angekündigt.

    Frankreich: nach der Aufsichtsbehörde (CNIL) bis zu 2 Jahre nach dem letzten Kontakt, wenn die Person zustimmt, für
    eine spätere Stelle. Um eine Absage zu erklären, höchstens 3 Monate. Danach löschen; was als Beweis nötig ist,
    bewahrst du getrennt auf.
law-keep-does =
    Du wählst vorher einen Tag, und die eingeladene Person liest ihn. Öffnest du nach diesem Tag die Übersicht deiner
    Einladungen, dann sagt sie das. Öffnest du sie am Tag darauf oder später noch einmal, werden die Antworten gelöscht,
    mitsamt dem Schlüssel. Du kannst sie auch sofort löschen.
law-keep-yours =
    Solange du die Übersicht nicht öffnest, wird nichts gelöscht: Trag dir den Tag also ein, und den
    Tag darauf. Lösche auch die Sicherungsdatei und andere Dateien, E-Mails, Ausdrucke und Notizen selbst.

law-risk-title = DSGVO: Risiko und Sicherheit
law-risk-rule =
    Ist das Risiko voraussichtlich hoch, dann schätzt du vorher die Folgen für Menschen ab, in einer
    Datenschutz-Folgenabschätzung (DSFA, Art. 35). Aufsichtsbehörden haben dafür Listen. Die Sicherheit muss angemessen
    sein (Art. 32).
law-risk-does =
    Es gibt keinen Server. Die Antworten kommen verschlossen zu dir, als Datei, Code oder Link. Sie öffnen sich nur mit
    dem Schlüssel der Einladung.
law-risk-yours =
    Kläre, ob eine DSFA nötig ist, und nimm diesen Einsatz in dein Verzeichnis auf (Art. 30). Sichere das Gerät, auf dem
    du die Antworten liest.

law-equal-title = Gleichbehandlung
law-equal-rule =
    Diskriminierung bei der Einstellung ist verboten, unter anderem wegen Geschlecht, ethnischer Herkunft,
    Religion, Behinderung, Alter und sexueller Ausrichtung (Richtlinien 2000/43/EG, 2000/78/EG und 2006/54/EG). Wer
    eine Behinderung hat, hat ein Recht auf angemessene Vorkehrungen (Art. 5 von 2000/78/EG).

    In den Niederlanden gilt das nach dem Gleichbehandlungsgesetz (AWGB) auch für Staatsangehörigkeit, politische
    Überzeugung und Familienstand; Beschwerden nimmt das College voor de Rechten van de Mens an.
law-equal-does =
    Alle bekommen dieselbe feste Form, ohne Zeitlimit. Tastatur und Screenreader genügen. Die Einladung nennt einen anderen
    Weg, mit einem Menschen.
law-equal-yours =
    Frag alle für eine Stelle dasselbe, in einer Sprache, die sie gut lesen. Frag, was jemand braucht, nicht warum. Wer
    den anderen Weg wählt, darf davon keinen Nachteil haben.

law-council-title = Der Betriebsrat
law-council-rule =
    Niederlande: Regelungen über Einstellung und über die Beurteilung von Beschäftigten brauchen die Zustimmung des
    Betriebsrats (Art. 27 Abs. 1 Buchst. e und g WOR). Für Daten von Menschen, die dort schon arbeiten, kommt Buchst. k
    dazu.

    Deutschland: Fragebögen, Grundsätze der Beurteilung und Richtlinien für die Auswahl brauchen die Zustimmung des
    Betriebsrats (§ 94 und § 95 BetrVG). Frankreich: Der CSE erfährt vorher, welche Methoden bei der Einstellung helfen
    (Art. L2312-38, Code du travail).
law-council-does =
    Auf der Methodenseite steht, was gefragt und wie gerechnet wird. In der Einladung steht, woran zu sehen ist, dass
    Antworten vielleicht wenig sagen. Beides kannst du dem Betriebsrat geben.
law-council-yours =
    Leg deinen Plan vor und warte mit der ersten Einladung, bis der Betriebsrat zugestimmt hat. In Frankreich
    genügt es, vorher zu informieren.

law-team-title = Ein Bild eines Teams
law-team-rule =
    Auch hier geht es um personenbezogene Daten: Wer etwas von einem Mitglied bekommt, weiß, von wem es ist. Bei
    der Arbeit ist eine Einwilligung selten freiwillig (Leitlinien 05/2020). In den Niederlanden kann die
    Zustimmung des Betriebsrats nötig sein (Art. 27 Abs. 1 Buchst. k und l WOR), in Deutschland ebenso (§ 87 Abs. 1
    Nr. 6 BetrVG).
law-team-does =
    Der Zufall verändert vorher einen Teil dessen, was mitgeht. Zu sehen sind nur gerundete Zahlen ab { -team-step }
    Menschen.
law-team-yours =
    Wähle eine Rechtsgrundlage und leg deinen Plan vor. Wer nicht mitmacht, darf davon keinen Nachteil haben. Nutze
    das Bild, um die Arbeit zu verbessern, nie, um Menschen zu beurteilen.

law-countries-title = Weitere Regeln je Land
law-countries-rule =
    Niederlande: Der Bewerbungskodex der NVP (Sollicitatiecode) ist kein Gesetz, aber eine Norm. Er verlangt eine
    faire Chance und vorab eine Erklärung. KI und Algorithmen müssen transparent und validiert sein.

    Frankreich: Was du fragst, muss direkt und notwendig mit der Stelle zusammenhängen (Art. L1221-6, Code du
    travail). Methoden machst du vorher bekannt, und Ergebnisse sind vertraulich (L1221-8). Daten darfst du nicht
    mit Mitteln erheben, die vorher nicht bekannt waren (L1221-9).

    Vereinigtes Königreich: Es gelten die UK GDPR, geändert durch den Data (Use and Access) Act 2025, und der
    Equality Act 2010. In anderen Ländern ist es wieder anders.
law-countries-does =
    Klantspiegel ist transparent, aber nicht validiert. Die Einladung sagt vorher, was kommt.
law-countries-yours =
    Such nach, was in deinem Land und deiner Branche gilt. Sorge dafür, dass du erklären kannst, warum Aufmerksamkeit
    für die Kundschaft zu dieser Stelle gehört.

law-standards-title = Normen des Fachs
law-standards-rule =
    ISO 10667 betrifft Assessments für die Arbeit. ISO 10667-1:2020 ist für Auftraggebende, ISO 10667-2:2020 für
    Anbietende. Die International Test Commission (ITC) hat Richtlinien für den Einsatz von Tests, für Tests in einer
    anderen Sprache oder Kultur und, mit der ATP, für Assessments mit Technik (2022). Es sind Normen, keine Gesetze.
law-standards-does =
    Die Methodenseite sagt, was gefragt wird, wie gerechnet wird und wie unsicher es ist. Die Sprachen sagen dasselbe;
    ob sie dasselbe messen, ist nicht untersucht. Ein Zertifikat hat Klantspiegel nicht.
law-standards-yours =
    Hier gibst du den Auftrag. Halte fest, warum du das nutzt und wer die Antworten sieht. Lass nur Menschen damit
    arbeiten, die die Methodenseite kennen.

law-limits-title = Was Klantspiegel hier nicht kann
law-limits-body =
    Klantspiegel ist für die Auswahl nicht validiert. Ob es vorhersagt, wie jemand arbeitet, ist nicht untersucht.
    Es gibt keine Normen; du kannst also nicht sehen, ob eine Antwort im Vergleich mit anderen hoch oder niedrig
    ist.

    Menschen können sich besser darstellen, als sie sind, gerade wenn eine Stelle davon abhängt. Wir korrigieren
    das nicht. Wer den eigenen Spiegel sieht, kann danach auch Antworten ändern.

    Nutze es darum als Anfang eines Gesprächs und nie als einzigen Grund, jemanden einzustellen oder abzulehnen.

law-sources-title = Quellen
law-sources-note = Diese Seite ruft nichts ab. Eine Adresse öffnet sich erst, wenn du darauf klickst.
law-source-ai = KI-Verordnung: Verordnung (EU) 2024/1689
law-source-dates = Neue Termine: Verordnung (EU) 2026/1744
law-source-definition = Leitlinien der Kommission dazu, was ein KI-System ist, C(2025) 5053
law-source-prohibited = Leitlinien der Kommission zu verbotenen Praktiken
law-source-gdpr = DSGVO: Verordnung (EU) 2016/679
law-source-consent = Leitlinien 05/2020 des EDSA zur Einwilligung
law-source-court = Gerichtshof der EU, Rechtssache { $case }
law-source-directive = Richtlinie { $number }/EG
