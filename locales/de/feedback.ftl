### The feedback.
top-close = Über alle { -situations } Situationen zusammen liegt das, was du sagst, wahrscheinlich nah bei dem, was du wählst.

feedback-title = Was der Spiegel zeigt
letter-stays = nur du siehst das
headline-says = Du sagst { $count }.
headline-chooses = Du wählst { $count }.
headline-says-alone = Du sagst { $count } von zehn.
headline-chooses-alone = Du wählst { $count } von zehn.
headline-chose = { $care ->
    [0] In keinem von { $of } Fällen ging die Kundschaft vor.
    [1] In einem von { $of } Fällen ging die Kundschaft vor.
   *[other] In { $word } von { $of } Fällen ging die Kundschaft vor.
  }
number-in-words = { $count ->
    [0] null
    [1] eins
    [2] zwei
    [3] drei
    [4] vier
    [5] fünf
    [6] sechs
    [7] sieben
    [8] acht
    [9] neun
   *[other] zehn
  }
card-more = Mehr
card-more-about = Mehr über: { $about }
letter-more = { $count ->
    [one] Noch etwas, das auffällt
   *[other] Noch { $count } Dinge, die auffallen
  }
letter-plan = Einen Vorsatz fassen
print-note = In deinem eigenen Browser erstellt; niemand sonst hat das, außer du teilst es selbst. So wurde gerechnet: { $address }
why = Warum sehe ich das?
why-source = { $count ->
    [one] Quelle: { $source }.
   *[other] Quellen: { $source }.
  }
why-method = Lies, wie es funktioniert.

source-made = ein Artikel über die Frage, ob sich Kundenorientierung erzeugen lässt
source-fable = ein Artikel über das Märchen von der Kundenorientierung
source-on-top = ein Artikel über Kundenorientierung, die man neben „schnell und billig“ auch noch verlangt
source-ours = das eigene Rechenmodell von Klantspiegel

## On top: at most three sentences.

top-says-more = { $role ->
    [manager] Du sagst, gute Hilfe darf mehr Arbeit kosten, als sie dir in diesen Situationen wahrscheinlich wert ist. Schau zuerst auf die Zahlen, nach denen du steuerst.
   *[staff] Du sagst, gute Hilfe darf mehr Arbeit kosten, als sie dir in diesen Situationen wahrscheinlich wert ist. Schau zuerst, ob bei der Arbeit etwas mitspielt, etwa Ziele.
  }
top-chooses-more = In diesen Situationen ist dir gute Hilfe wahrscheinlich mehr Arbeit wert, als sie deiner Meinung nach kosten darf. Besprich, was das kostet und was es bringt.
top-always-care = Die Kundschaft ging jedes Mal vor. Wo es bei dir kippt, lässt sich daraus nicht ablesen.
top-always-care-says-less = Die Kundschaft ging jedes Mal vor. Das geht wahrscheinlich über das hinaus, was es deiner Meinung nach höchstens kosten darf.
top-always-cost = Du hast jedes Mal die andere Arbeit gewählt. Wo es bei dir kippt, lässt sich daraus nicht ablesen.
top-always-cost-says-more = Du hast jedes Mal die andere Arbeit gewählt. Gute Hilfe darf deiner Meinung nach mehr Arbeit kosten, als sie dir wahrscheinlich wert ist. Schau, was es dafür bräuchte.
top-no-pattern = Schauen wir nur auf die Minuten, sehen wir in deinen Entscheidungen kein klares Muster. Darum nennen wir keine Zahl.
top-not-said = { $asked ->
    [before] Was du wählst, siehst du oben. Was du sagst, wurde damals anders gefragt, darum legen wir es nicht daneben.
   *[now] Was du wählst, siehst du oben. Wie viel Arbeit es deiner Meinung nach kosten darf, hast du nicht oder nicht ganz ausgefüllt.
  }
top-not-enough = Ob du so wählst, wie du sagst, lässt sich aus diesen Antworten nicht erkennen.
top-too-few = Es sind zu wenige Situationen beantwortet, um etwas über deine Entscheidungen zu sagen.
top-minutes-only = { $role ->
    [manager] Bei deinen Entscheidungen scheinen die Arbeitsminuten deines Teams mehr zu zählen als die Zeit, die die Kundschaft gewinnt.
   *[staff] Bei deinen Entscheidungen scheinen deine eigenen Arbeitsminuten mehr zu zählen als die Zeit, die die Kundschaft gewinnt.
  }
top-says-more-measured-on-work = { $role ->
    [manager] Du sagst, gute Hilfe darf mehr Arbeit kosten, als sie dir in diesen Situationen wahrscheinlich wert ist. Aus deiner Sicht wird in deinem Team vor allem die Arbeit gemessen. Beginne bei den Zahlen, nach denen du steuerst.
   *[staff] Du sagst, gute Hilfe darf mehr Arbeit kosten, als sie dir in diesen Situationen wahrscheinlich wert ist. Aus deiner Sicht wird bei euch vor allem die Arbeit gemessen. Das kann in eine andere Richtung ziehen.
  }

top-on-top = { $role ->
    [manager] Aus deiner Sicht wird von deinem Team Aufmerksamkeit für die Kundschaft zusätzlich zu den normalen Zielen erwartet. Vereinbare, was vorgeht, wenn nicht beides geht.
   *[staff] Aus deiner Sicht wird bei euch Aufmerksamkeit für die Kundschaft zusätzlich zu den normalen Zielen erwartet. Frag, was vorgeht, wenn nicht beides geht.
  }
top-asked-not-believed = { $role ->
    [manager] Aus deiner Sicht kommt Aufmerksamkeit für die Kundschaft in deinem Team zu den Zielen hinzu. Du erwartest nicht, dass sie sich auszahlt. Miss es, dann musst du es nicht glauben.
   *[staff] Aus deiner Sicht kommt Aufmerksamkeit für die Kundschaft bei euch zu den Zielen hinzu. Du erwartest nicht, dass sie sich auszahlt. Frag, ob es in den Zahlen zu sehen ist.
  }
top-nothing-measured = { $role ->
    [manager] Keine der Kennzahlen, die du beantwortet hast, wird in deinem Team genutzt. Wähle eine, die zeigt, was Aufmerksamkeit für die Kundschaft bringt.
   *[staff] Keine der Kennzahlen, die du beantwortet hast, wird bei euch genutzt. Frag, woran man sieht, was Aufmerksamkeit für die Kundschaft bringt.
  }
top-results-measured = { $role ->
    [manager] Aus deiner Sicht wird in deinem Team das Ergebnis mindestens so sehr gemessen wie die Arbeit selbst. Schaut gemeinsam, was darin von der Aufmerksamkeit für die Kundschaft zu sehen ist.
   *[staff] Aus deiner Sicht wird bei euch das Ergebnis mindestens so sehr gemessen wie die Arbeit selbst. Schaut gemeinsam, was darin von der Aufmerksamkeit für die Kundschaft zu sehen ist.
  }
top-nothing-in-the-way = { $role ->
    [manager] Nach deiner Antwort stand dir im letzten Monat nichts im Weg. Frag, ob das für dein Team auch so ist.
   *[staff] Nach deiner Antwort stand dir im letzten Monat nichts im Weg. Besprich mit anderen im Team, woran das liegt, damit es so bleibt.
  }
top-look-around = { $role ->
    [manager] Frag dein Team, was guter Hilfe im Weg steht. Das sind im Allgemeinen öfter Regeln und Systeme als Menschen, sagt eine unserer Quellen.
   *[staff] Achte diese Woche darauf, was guter Hilfe im Weg steht. Das sind im Allgemeinen öfter Regeln und Systeme als Menschen, sagt eine unserer Quellen.
  }
rule-close = Deine drei Antworten legen wir neben deine Entscheidungen, in denselben { -situations } Situationen. Wir nennen Sagen und Wählen nah beieinander, wenn sie mit mindestens { -sure-close-percent } % Wahrscheinlichkeit höchstens { -close-cases } von je zehn Situationen auseinanderliegen. Das muss auch gelten, wenn wir vorab weniger annehmen.

## The rules behind them.

rule-says-more = Deine drei Antworten legen wir neben deine Entscheidungen, in denselben { -situations } Situationen. Wir sagen das nur, wenn das, was du sagst, mit mindestens { -sure-percent } % Wahrscheinlichkeit um mehr als { -gap-cases } von je zehn Situationen über dem liegt, was du wählst. Das muss auch gelten, wenn wir vorab weniger annehmen.
rule-chooses-more = Deine drei Antworten legen wir neben deine Entscheidungen, in denselben { -situations } Situationen. Wir sagen das nur, wenn das, was du wählst, mit mindestens { -sure-percent } % Wahrscheinlichkeit um mehr als { -gap-cases } von je zehn Situationen über dem liegt, was du sagst. Das muss auch gelten, wenn wir vorab weniger annehmen.
rule-always = Alle deine Entscheidungen in den normalen Situationen fielen auf dieselbe Seite. Die zwei Kontrollen, bei denen wir erwarten, dass fast alle gleich wählen, zählen hier nicht mit. Dann lässt sich nicht schätzen, wo es kippt.
rule-always-gap = Alle deine Entscheidungen in den normalen Situationen fielen auf dieselbe Seite. Die zwei Kontrollen, bei denen wir erwarten, dass fast alle gleich wählen, zählen dabei nicht mit. Dann lässt sich nicht schätzen, wo es kippt. Einen Unterschied zu dem, was du sagst, nennen wir nach derselben Regel wie sonst: Mit mindestens { -sure-percent } % Wahrscheinlichkeit ist er größer als { -gap-cases } von je zehn Situationen. Das muss auch gelten, wenn wir vorab weniger annehmen.
rule-no-pattern = Wir vergleichen unser Modell mit einer Münze, die man wirft. Die Münze sagt deine Entscheidungen mindestens so gut voraus. Unser Modell kennt nur die Minuten Arbeit und die Zeit der Kundschaft.
rule-not-said = Wir legen das, was du sagst, nur dann neben das, was du wählst, wenn alle drei Fragen dazu, wie viel Arbeit es kosten darf, beantwortet sind.
rule-not-enough = Wir sind nicht sicher genug, dass der Unterschied groß ist, und auch nicht, dass er klein ist. Oder was wir sagen, hängt davon ab, was wir vorab annehmen.
rule-too-few = Es braucht Antworten auf mindestens { -min-graded } der { -graded } normalen Situationen.
rule-minutes-only = Wir vergleichen zwei Erklärungen für deine Entscheidungen: Nur die Arbeitsminuten zählen, oder es zählt auch, im Verhältnis, was sie der Kundschaft ersparen. Wir sagen das nur, wenn die erste mehr als { -minutes-only-from }-mal so gut zu deinen Entscheidungen passt. Das muss auch gelten, wenn wir vorab weniger annehmen.
rule-says-more-measured-on-work = Was du sagst, liegt mit mindestens { -sure-percent } % Wahrscheinlichkeit um mehr als { -gap-cases } von je zehn Situationen über dem, was du wählst. Das gilt auch, wenn wir vorab weniger annehmen. Von dem, was gemessen wird, betreffen höchstens { -work-share-percent } % das Ergebnis; Arbeit und Ergebnis zählen dabei als Gruppe gleich viel. Von jeder Gruppe hast du mindestens { -min-per-group } Kennzahlen beantwortet, und eine der Gruppen kommt im Durchschnitt auf { -little-measured } oder mehr (auf einer Skala von 0 bis 2).
rule-asked-not-believed = Deine Antwort auf die Aussage über die normalen Ziele ist { -agrees-from } (trifft eher zu) oder höher. Und deine Antwort auf die Aussage, ob sich das auszahlt, ist { -disagrees-up-to } (trifft eher nicht zu) oder niedriger.
rule-on-top = Deine Antwort auf die Aussage über die normalen Ziele ist { -agrees-from } (trifft eher zu) oder höher.
rule-nothing-measured = Zur Arbeit und zum Ergebnis hast du mindestens { -min-per-group } Kennzahlen beantwortet, und überall hast du „nicht genutzt“ gewählt.
rule-results-measured = Von dem, was gemessen wird, betreffen mindestens { -result-share-percent } % das Ergebnis, und das kommt im Durchschnitt auf { -little-measured } oder mehr (auf einer Skala von 0 bis 2). Arbeit und Ergebnis zählen dabei als Gruppe gleich viel.
rule-nothing-in-the-way = Dieser Satz steht da, wenn oben kein anderer Satz von deinem Umfeld handelt. Du hast angekreuzt, dass dir nichts im Weg stand, und du sagst nicht, dass du zu wenig Spielraum hast.
rule-look-around = Dieser Satz steht da, wenn oben kein anderer Satz von deinem Umfeld handelt. Laut einer unserer Quellen liegt es öfter an Abläufen als an Menschen.
rule-from-within = Der Durchschnitt deiner Antworten, wenn von je vier Aussagen mindestens { -min-of-four } beantwortet sind. Zustimmen heißt { -agrees-from } (trifft eher zu) oder höher. Welcher Satz dabeisteht, hängt davon ab, ob du mehr als der Hälfte der beantworteten Aussagen zustimmst.
rule-measures = Je Gruppe der Durchschnitt von 0 (nicht genutzt), 1 (wird angeschaut) und 2 (danach beurteilt). So ist es egal, dass die eine Gruppe fünf Kennzahlen hat und die andere vier. Kommt keine der beiden Gruppen im Durchschnitt auf { -little-measured }, dann nennen wir es wenig. Sonst zählen wir die beiden Durchschnitte zusammen: Kommen höchstens { -work-share-percent } % davon vom Ergebnis, dann nennen wir es vor allem die Arbeit; sind es { -result-share-percent } % oder mehr, dann mindestens ebenso sehr das Ergebnis.
rule-care-cost-ratings = Das folgt aus deiner Antwort auf diese eine Aussage. { -agrees-from } oder höher lesen wir als Ja, { -disagrees-up-to } oder niedriger als Nein, 4 als keines von beiden.

rule-numbers = Die Zahl der Situationen und die Linie, an der es kippt, schätzen wir mit einem Rechenmodell aus allen deinen Entscheidungen zusammen, auch aus den zwei Kontrollen. Der Bereich zeigt, wo der Wert laut Modell mit { -interval-percent } % Wahrscheinlichkeit liegt. In den Sätzen runden wir, und Bereiche runden wir nach außen.

## The mirror: saying and choosing.

care-cost-title = { $line ->
    [tips] Wo es bei dir kippt
   *[chosen] Was du gewählt hast
  }
plane-lead = Kreise: Kundschaft. Quadrate: Arbeit. Punkte: keine Wahl.
plane-title = Fläche: was es kostet und was es der Kundschaft erspart
plane-spares = ↑ was es der Kundschaft erspart
plane-costs = { $role ->
    [manager] Kosten für dein Team, in Minuten →
   *[staff] Kosten für dich, in Minuten →
  }
plane-row = Wenn es der Kundschaft { $loss } erspart: { $choices }.
plane-tips = Links vom Grau wählst du wahrscheinlich die Kundschaft, rechts davon die Arbeit.
plane-tips-at = { $at ->
    [below] unter { $minutes } Min.
    [above] über { $minutes } Min.
   *[about] etwa { $minutes } Min.
  }
plane-said = Gestrichelt: was es laut dir kosten darf.
plane-unasked = Ein Punkt in der Fläche ist eine Situation, die du nicht bekommen oder übersprungen hast.
what-if = Was, wenn Helfen mehr oder weniger kostete?
what-if-lead = Links steht, was Helfen kostet, oben, was es der Kundschaft erspart. Nach deiner eigenen Linie käme dann wahrscheinlich zuerst:
what-if-costs = Minuten Arbeit
what-if-first = { $first ->
    [customer] Kundschaft
    [work] Arbeit
   *[either] beides möglich
  }
what-if-not-said = Das ist aus deinen Entscheidungen geschätzt; gefragt wurdest du nicht nach jeder dieser Situationen.
care-cost-share = Von allen { -situations } Situationen, auch denen, die du nicht bekommen hast, würde bei dir in schätzungsweise { $about } von je zehn die Kundschaft vorgehen (wahrscheinlich { $low } bis { $high }).
care-cost-line-lead = { $role ->
    [manager] Wo es in diesen Situationen bei dir kippt: Bis zu etwa so viel Arbeit darf dein Team aufwenden, um jemandem aus der Kundschaft Zeit zu ersparen.
   *[staff] Wo es in diesen Situationen bei dir kippt: Bis zu etwa so viel Arbeit ist es dir wert, jemandem aus der Kundschaft Zeit zu ersparen.
  }
care-cost-line = Um jemandem { $loss } zu ersparen: { $about } Arbeit (wahrscheinlich { $low } bis { $high })
care-cost-line-beyond = Um jemandem { $loss } zu ersparen: wahrscheinlich { $about } Arbeit
care-cost-line-up-to = Um jemandem { $loss } zu ersparen: { $about } Arbeit (wahrscheinlich nicht mehr als { $high })
care-cost-line-from = Um jemandem { $loss } zu ersparen: { $about } Arbeit (wahrscheinlich mindestens { $low })
ladder-below = weniger als { $minutes }
ladder-above = mehr als { $minutes }
care-cost-minutes-only = { $role ->
    [manager] Bei deinen Entscheidungen scheint mehr zu zählen, wie viele Minuten Arbeit es dein Team kostet, als wie viel Zeit die Kundschaft dadurch gewinnt. Gewinnt sie viel mehr Zeit, dann darf es anscheinend nicht im gleichen Verhältnis mehr Arbeit kosten. Schau, ob du das so meinst.
   *[staff] Bei deinen Entscheidungen scheint mehr zu zählen, wie viele Minuten Arbeit es dich kostet, als wie viel Zeit die Kundschaft dadurch gewinnt. Gewinnt sie viel mehr Zeit, dann darf es anscheinend nicht im gleichen Verhältnis mehr Arbeit kosten. Schau, ob du das so meinst.
  }
care-cost-said = So viel Arbeit darf es deiner Meinung nach höchstens kosten, jemandem aus der Kundschaft Zeit zu ersparen. Eine halbe Stunde: { $half-hour }. Zwei Stunden: { $two-hours }. Ein ganzer Arbeitstag: { $day }.
care-cost-said-open = Du hast nicht alle drei Fragen dazu beantwortet, wie viel Arbeit es kosten darf; darum legen wir das, was du sagst, nicht neben deine Entscheidungen.
care-cost-stated-before = Du hast noch die frühere Frage beantwortet: In wie vielen von zehn Fällen soll die Kundschaft Vorrang haben? Deine Antwort war { $stated }. Dabei konntest du an eigene Fälle denken; darum legen wir das nicht neben deine Entscheidungen.
care-cost-asked-before = anders gefragt
care-cost-say = Du sagst
care-cost-choose = Du wählst
care-cost-no-number = { $why ->
    [side] immer dieselbe Seite
   *[pattern] kein klares Muster
  }
of-ten = { $stated } von 10
of-ten-about = etwa { $about } von 10
of-ten-range = ({ $low } bis { $high })
care-cost-chart = Spiegel: links, was du sagst, rechts, was du wählst
care-cost-chart-described = In wie vielen von je zehn dieser Situationen die Kundschaft Vorrang hat. Du sagst: { $say }. Du wählst: { $choose } { $range }
mirror-range = wahrscheinlich { $low } bis { $high }
mirror-tally = { $care } von { $of } Mal
mirror-counted-described = Links, was du sagst: { $say }. Rechts, wie oft du die Kundschaft wähltest: { $choose }.
mirror-window = Jedes Fenster ist eine von zehn Situationen; gefüllt: für die Kundschaft.
mirror-reflection = Gestrichelt: was du sagst.
mirror-marks = Rechts jede Entscheidung; rund: für die Kundschaft.
care-cost-not-said = Das sagt nicht, warum du so wählst, und auch nicht, wie du bei echter Kundschaft wählst. Es geht um zwei Fragen: Was du sagst, handelt davon, wie viel Arbeit es höchstens kosten darf; was du wählst, davon, was du in solchen Situationen tun würdest. Steht ein Bereich dabei, dann trifft er bei etwa { -interval-people } von zehn Menschen zu, wenn unser Modell stimmt. Was mit diesen Bereichen geschieht, wenn Menschen anders wählen, als wir annehmen, steht auf der Methodenseite.
pattern-close = { $role ->
    [manager] Über alle { -situations } Situationen zusammen liegt das, was du sagst, wahrscheinlich nah bei dem, was du wählst. Sag deinem Team, wie viel Arbeit gute Hilfe aus deiner Sicht wert ist, und frag, ob das an einem normalen Tag zu schaffen ist.
   *[staff] Über alle { -situations } Situationen zusammen liegt das, was du sagst, wahrscheinlich nah bei dem, was du wählst. Vergleiche einmal mit anderen im Team, wo es bei ihnen kippt. Liegt das weit auseinander, kann die Kundschaft das merken.
  }

pattern-says-more = { $role ->
    [manager] Du sagst, gute Hilfe darf mehr Arbeit kosten, als sie dir in diesen Situationen wahrscheinlich wert ist. Lassen die Zahlen, nach denen du steuerst, Raum dafür? Wenn gute Hilfe darin nicht mitzählt, dann such eine Zahl, in der sie zählt.
   *[staff] Du sagst, gute Hilfe darf mehr Arbeit kosten, als sie dir in diesen Situationen wahrscheinlich wert ist. Lassen deine Ziele Raum dafür? Prüfe das zuerst. Gibt es ein Ziel, das dich abhält, dann sprich dieses eine Ziel an.
  }
pattern-chooses-more = { $role ->
    [manager] In diesen Situationen darf dein Team für gute Hilfe wahrscheinlich mehr Arbeit aufwenden, als du sagst. Was weiß dein Team: was du sagst oder was du wählst? Sag auch, wo du Raum gibst, und besprich, was das kostet und was es bringt.
   *[staff] In diesen Situationen ist dir gute Hilfe wahrscheinlich mehr Arbeit wert, als sie deiner Meinung nach kosten darf. Wissen andere das? Zeig, was es kostet und was es bringt, dann lässt es sich einplanen.
  }
pattern-always-care = { $role ->
    [manager] In allen normalen Situationen, die du beantwortet hast, ging bei dir die Kundschaft vor. Wo es bei dir kippt, lässt sich daraus nicht ablesen. Sag deinem Team auch, wann es für dich genug ist; dann muss es diese Grenze nicht erraten.
   *[staff] In allen normalen Situationen, die du beantwortet hast, ging bei dir die Kundschaft vor. Wo es bei dir kippt, lässt sich daraus nicht ablesen. Schau, ob deine Ziele Raum dafür lassen, und wer es auffängt, wenn nicht.
  }
pattern-always-care-says-less = { $role ->
    [manager] In allen normalen Situationen, die du beantwortet hast, ging bei dir die Kundschaft vor. Das geht wahrscheinlich über das hinaus, was es deiner Meinung nach höchstens kosten darf. Wo deine Entscheidungen kippen, lässt sich daraus nicht ablesen. Was gilt für dein Team: was du sagst oder was du wählst? Vereinbart gemeinsam eine Grenze.
   *[staff] In allen normalen Situationen, die du beantwortet hast, ging bei dir die Kundschaft vor. Das geht wahrscheinlich über das hinaus, was es deiner Meinung nach höchstens kosten darf. Wo deine Entscheidungen kippen, lässt sich daraus nicht ablesen. Besprich, was es kostet und was es bringt, dann lässt es sich einplanen.
  }
pattern-always-cost = { $role ->
    [manager] In allen normalen Situationen, die du beantwortet hast, hast du die andere Arbeit gewählt. Wo es bei dir kippt, lässt sich daraus nicht ablesen. Liegt das an den Zahlen, nach denen du steuerst? Wenn ja, dann beginne bei diesen Zahlen, oder verlange nicht auch noch Kundenorientierung.
   *[staff] In allen normalen Situationen, die du beantwortet hast, hast du deine andere Arbeit gewählt. Wo es bei dir kippt, lässt sich daraus nicht ablesen. Lassen deine Ziele dir eine Wahl? Wenn nicht, dann liegt der erste Schritt bei diesen Zielen.
  }
pattern-always-cost-says-more = { $role ->
    [manager] In allen normalen Situationen, die du beantwortet hast, hast du die andere Arbeit gewählt. Gute Hilfe darf deiner Meinung nach mehr Arbeit kosten, als sie dir wahrscheinlich wert ist. Lassen die Zahlen, nach denen du steuerst, Raum dafür? Wenn nicht, dann wähle, welche Zahl niedriger sein darf, oder such eine, in der gute Hilfe mitzählt.
   *[staff] In allen normalen Situationen, die du beantwortet hast, hast du deine andere Arbeit gewählt. Gute Hilfe darf deiner Meinung nach mehr Arbeit kosten, als sie dir wahrscheinlich wert ist. Das muss nicht an dir liegen. Lassen deine Ziele Raum dafür? Wenn nicht, dann besprich, welches Ziel als Erstes anders sein kann.
  }
pattern-no-pattern = { $role ->
    [manager] Schauen wir nur auf die Minuten, sehen wir in deinen Entscheidungen kein klares Muster. Das ist ein normales Ergebnis: Vielleicht zählte je nach Situation noch etwas anderes mit. Darum nennen wir keine Zahl. Leg deinem Team einige Situationen aus der Tabelle vor, und sag, was für dich den Ausschlag gab.
   *[staff] Schauen wir nur auf die Minuten, sehen wir in deinen Entscheidungen kein klares Muster. Das ist ein normales Ergebnis: Vielleicht zählte je nach Situation noch etwas anderes mit. Darum nennen wir keine Zahl. In der Tabelle siehst du, was du gewählt hast. Bei deinen Antworten kannst du jede Entscheidung noch einmal in Ruhe ansehen.
  }
pattern-not-said = { $role ->
    [manager] Oben steht, was du wählst. Möchtest du es neben dem sehen, was du sagst? Dann geh zurück zu deinen Antworten, und beantworte alle drei Fragen dazu, wie viel Arbeit es kosten darf. Leg diese Fragen auch einmal deinem Team vor.
   *[staff] Oben steht, was du wählst. Möchtest du es neben dem sehen, was du sagst? Dann geh zurück zu deinen Antworten, und beantworte alle drei Fragen dazu, wie viel Arbeit es kosten darf.
  }
pattern-not-enough = { $role ->
    [manager] Was du sagst und was du wählst, kann nah beieinanderliegen oder auseinandergehen; mit höchstens zehn Entscheidungen ist das nicht immer zu sehen. Das ist ein normales Ergebnis. Der Bereich oben sagt, was wir wissen. Frag dein Team einmal, was seiner Meinung nach bei dir Vorrang hat.
   *[staff] Was du sagst und was du wählst, kann nah beieinanderliegen oder auseinandergehen; mit höchstens zehn Entscheidungen ist das nicht immer zu sehen. Das ist ein normales Ergebnis. Der Bereich oben sagt, was wir wissen.
  }
pattern-too-few = Es sind zu wenige Situationen beantwortet, um etwas darüber zu sagen. Möchtest du mehr sehen? Dann geh zurück zu deinen Antworten, und beantworte mindestens { -min-graded } der { -graded } normalen Situationen.

choice-name = { $choice ->
    [care] für die Kundschaft
   *[cost] für die Arbeit
  }
kind-graded = normal
kind-control = Kontrolle
table-choices = Die Tabelle mit deinen Entscheidungen
table-numbers = Die genauen Zahlen
table-answers = Die Tabelle mit deinen Antworten
column-question = Frage
column-dilemma = Situation
column-cost = Arbeitszeit
column-loss = Kundenzeit
column-choice = Deine Wahl
column-kind = Art
column-quantity = Was
column-usual = Schätzung ({ -interval-percent }-%-Bereich)
column-wide = Wenn wir vorab weniger annehmen
row-share = Anteil dieser Situationen, in denen die Kundschaft Vorrang hat
row-line = Meiste Minuten Arbeit, um jemandem { $loss } zu ersparen
row-said-share = Anteil, der aus dem folgt, was du sagst
row-minutes-only = „Nur die Minuten Arbeit“ gegenüber „im Verhältnis“: wie viel Mal so gut es passt
row-fit = Passt besser als eine Münze (über 0)

## From within.

from-within-agreement = Du stimmst { $agreed } der { $of } Aussagen zu, die du beantwortet hast.
from-within-mean = Dein Durchschnitt ist { $mean } auf einer Skala von 1 bis 7; deine Antworten reichen von { $lowest } bis { $highest }.
from-within-mean-same = Dein Durchschnitt ist { $mean } auf einer Skala von 1 bis 7; alle deine Antworten sind eine { $answer }.
from-within-situation = { $agreed ->
    [most] Die meisten Menschen, die mit Kundschaft arbeiten, stimmen solchen Aussagen zu, sagt eine unserer Quellen. Darum sagt das vor allem zusammen mit dem Rest etwas: Was geschieht damit, wenn es etwas kostet?
   *[rest] Warum du so geantwortet hast, wurde nicht gefragt. Schau, welchen Aussagen du am wenigsten zustimmst: Wäre das anders, wenn sich an deinem Arbeitsplatz etwas änderte?
  }
from-within-reworded = Ein Teil dieser Aussagen lautete anders, als du geantwortet hast; hier stehen sie im heutigen Wortlaut.
from-within-too-few = Du hast zu wenige Aussagen für einen Durchschnitt beantwortet: Von je vier braucht es mindestens { -min-of-four }. In der Tabelle steht, was du geantwortet hast.
from-within-chart = Deine Antworten als Punkte, der Durchschnitt als Strich
from-within-all = alle Aussagen
too-few-answers = zu wenige Antworten
from-within-not-said = { $set ->
    [full] Wir vergleichen dich mit niemandem: Das sagt nicht, ob du höher oder niedriger liegst als andere. Unterschiede zwischen den Teilen sagen wenig, solange die Punkte sich überschneiden.
   *[short] Wir vergleichen dich mit niemandem: Das sagt nicht, ob du höher oder niedriger liegst als andere.
  }
column-statement = Aussage
column-facet = Teil
column-number = Zahl
column-answer = Deine Antwort

## What gets measured.

measured-on-work = { $role ->
    [manager]
        Aus deiner Sicht wird in deinem Team vor allem die Arbeit selbst gemessen.

        Gib einer Kennzahl für das Ergebnis mehr Gewicht, oder nimm eine dazu. Dann muss niemand glauben, dass sich Aufmerksamkeit lohnt: Du kannst nachsehen.
   *[staff]
        Aus deiner Sicht wird bei euch vor allem die Arbeit selbst gemessen.

        Frag einmal, was mit den Zahlen zum Ergebnis geschieht.
  }
measured-on-both = { $role ->
    [manager]
        Aus deiner Sicht betrifft das, was in deinem Team gemessen wird, etwas mehr die Arbeit als das Ergebnis.

        Schau, ob die beiden einander im Weg stehen, wenn viel los ist, und was dann Vorrang hat.
   *[staff]
        Aus deiner Sicht betrifft das, was bei euch gemessen wird, etwas mehr die Arbeit als das Ergebnis.

        Achte einmal darauf, wenn viel los ist: Was hat Vorrang, wenn die beiden einander im Weg stehen?
  }
measured-on-result = { $role ->
    [manager]
        Aus deiner Sicht betrifft das, was in deinem Team gemessen wird, das Ergebnis mindestens so sehr wie die Arbeit selbst.

        Schaut gemeinsam, was darin von der Aufmerksamkeit für die Kundschaft zu sehen ist.
   *[staff]
        Aus deiner Sicht betrifft das, was bei euch gemessen wird, das Ergebnis mindestens so sehr wie die Arbeit selbst.

        Schaut gemeinsam, was darin von der Aufmerksamkeit für die Kundschaft zu sehen ist.
  }
measured-none = { $role ->
    [manager]
        Aus deiner Sicht wird keine der Kennzahlen, die du beantwortet hast, in deinem Team genutzt.

        Dann musst du darauf vertrauen, dass Aufmerksamkeit für die Kundschaft etwas bringt. Eine Kennzahl für das Ergebnis genügt als Anfang.
   *[staff]
        Aus deiner Sicht wird keine der Kennzahlen, die du beantwortet hast, bei euch genutzt.

        Dann musst du darauf vertrauen, dass Aufmerksamkeit für die Kundschaft etwas bringt. Schlag einmal eine Kennzahl für das Ergebnis vor; das genügt als Anfang.
  }
measured-little = { $role ->
    [manager]
        Aus deiner Sicht werden in deinem Team nur wenige dieser Kennzahlen genutzt.

        Dann ist nicht gut zu sehen, ob Aufmerksamkeit für die Kundschaft etwas bringt. Eine Kennzahl für das Ergebnis genügt als Anfang.
   *[staff]
        Aus deiner Sicht werden bei euch nur wenige dieser Kennzahlen genutzt.

        Dann ist nicht gut zu sehen, ob Aufmerksamkeit für die Kundschaft etwas bringt. Schlag einmal eine Kennzahl für das Ergebnis vor; das genügt als Anfang.
  }
measured-too-few = Du hast zu wenige Kennzahlen beantwortet, um Arbeit und Ergebnis zu vergleichen: Von jeder Gruppe braucht es mindestens { -min-per-group }.
measured-chart = Wie viel gemessen wird: die Arbeit und das Ergebnis
measured-chart-described = Durchschnittliche Nutzung von 0 bis 2. Die Arbeit: { $work }. Das Ergebnis: { $result }.
measured-end-low = 0 nicht genutzt
measured-end-high = 2 danach beurteilt
measured-not-said = Das ist dein Bild von dem, was gemessen wird. Es sagt nicht, ob diese Kennzahlen gut sind.
column-measure = Kennzahl
column-group = Betrifft

## What is asked and believed.

care-cost-ratings-title = Was verlangt wird und ob es sich lohnt
care-cost-ratings-on-top = { $side ->
    [staff-yes]
        Aus deiner Sicht wird bei euch Aufmerksamkeit für die Kundschaft zusätzlich zu den normalen Zielen erwartet.

        Eine unserer Quellen sagt, dass dann nur das eine oder das andere geht: noch ein Vorgang, oder mehr Erklärung für diese eine Person. Frag, welches Ziel niedriger sein darf, wenn jemand mehr Zeit braucht.
    [manager-yes]
        Aus deiner Sicht wird von deinem Team Aufmerksamkeit für die Kundschaft zusätzlich zu den normalen Zielen erwartet.

        Eine unserer Quellen sagt, dass dann nur das eine oder das andere geht: noch ein Vorgang, oder mehr Erklärung für diese eine Person. Wähle, welches Ziel dafür niedriger sein darf.
    [staff-no]
        Aus deiner Sicht kommt Aufmerksamkeit für die Kundschaft bei euch nicht zu den normalen Zielen hinzu.

        Gehört sie schon zu diesen Zielen, dann muss sie nicht noch hinzukommen. Wird gar nicht danach gefragt, dann lohnt sich ein Gespräch darüber.
    [manager-no]
        Aus deiner Sicht kommt Aufmerksamkeit für die Kundschaft in deinem Team nicht zu den normalen Zielen hinzu.

        Gehört sie schon zu diesen Zielen, dann muss sie nicht noch hinzukommen. Wird gar nicht danach gefragt, dann lohnt sich ein Gespräch darüber.
   *[other]
        Ob Aufmerksamkeit für die Kundschaft zu den normalen Zielen hinzukommt, lässt du offen.

        Frag einmal, wie andere das sehen.
  }
care-cost-ratings-pays = { $side ->
    [staff-yes]
        Du erwartest, dass sich Aufmerksamkeit für die Kundschaft auszahlt.

        Dann ist es gut zu wissen, ob das bei euch gemessen wird.
    [staff-yes-measured]
        Du erwartest, dass sich Aufmerksamkeit für die Kundschaft auszahlt.

        Schau, ob das an den Zahlen zum Ergebnis zu sehen ist.
    [manager-yes]
        Du erwartest, dass sich Aufmerksamkeit für die Kundschaft auszahlt.

        Dann miss das auch: So kannst du zeigen, ob es so ist.
    [manager-yes-measured]
        Du erwartest, dass sich Aufmerksamkeit für die Kundschaft auszahlt.

        Schau, ob das an den Zahlen zum Ergebnis zu sehen ist.
    [staff-no]
        Du erwartest nicht, dass sich Aufmerksamkeit für die Kundschaft auszahlt.

        Frag, ob das bei euch gemessen wird: Was du sehen kannst, musst du nicht glauben.
    [manager-no]
        Du erwartest nicht, dass sich Aufmerksamkeit für die Kundschaft auszahlt.

        Eine unserer Quellen sieht dann zwei Wege: sie nicht von deinen Leuten verlangen, oder das Ergebnis messen, damit es niemand glauben muss. Verlangst du sie aus einem anderen Grund, dann sag ihn dazu.
   *[other]
        Ob sich Aufmerksamkeit für die Kundschaft auszahlt, lässt du offen.

        Messen lässt es sich, zum Beispiel daran, wie viel Kundschaft bleibt und was Hilfe insgesamt kostet.
  }

## On top: from the wider sources.

source-practice = ein Artikel über das Einführen von Kundenorientierung
source-inside = ein Artikel über Kundenorientierung von innen heraus

top-much-within-little-room = { $role ->
    [manager] Nach deinen Antworten hilfst du der Kundschaft gern, hast aber selbst wenig Spielraum ({ $blockers }). Beginne mit deinem Team einen kleinen Versuch. Reibung kommt im Allgemeinen öfter von Abläufen als von Menschen, sagt eine unserer Quellen.
   *[staff] Nach deinen Antworten hilfst du der Kundschaft gern, hast aber wenig Spielraum ({ $blockers }). Schlag deinem Team einen kleinen Versuch vor. Reibung kommt im Allgemeinen öfter von Abläufen als von Menschen, sagt eine unserer Quellen.
  }
among-others = unter anderem { $names }
top-on-top-little-room = { $role ->
    [manager] Aus deiner Sicht kommt Aufmerksamkeit für die Kundschaft in deinem Team zu den Zielen hinzu, während du selbst wenig Spielraum hast. Wähle, welches Ziel zuerst niedriger sein darf.
   *[staff] Aus deiner Sicht kommt Aufmerksamkeit für die Kundschaft bei euch zu den Zielen hinzu, während du wenig Spielraum hast. Frag, welches Ziel zuerst niedriger sein darf.
  }
top-complaints-owner = { $role ->
    [manager] Aus deiner Sicht ist in deinem Team nicht ganz klar, wer sich um eine Beschwerde kümmert. Vereinbare diese Woche, wer das von Anfang bis Ende tut.
   *[staff] Aus deiner Sicht ist bei euch nicht ganz klar, wer sich um eine Beschwerde kümmert. Schlag vor, zu vereinbaren, wer das von Anfang bis Ende tut.
  }
top-heard-and-said = { $lines ->
    [one] Einen Satz, den du als Kundin oder Kunde zu hören bekamst, hast du im letzten Monat auch selbst zur Kundschaft gesagt ({ $names }). Unten steht, was du stattdessen sagen kannst.
   *[other] Einige Sätze, die du als Kundin oder Kunde zu hören bekamst, hast du im letzten Monat auch selbst zur Kundschaft gesagt ({ $names }). Such dir einen aus und probiere die Antwort, die unten steht.
  }
top-satisfied-no-story = Du denkst, dass die Kundschaft { $grade } von zehn Punkten gibt, und dir fällt keine Geschichte ein. Such eine Kleinigkeit, die den Kontakt mit euch angenehmer macht.
top-time = Du sagst, Aufmerksamkeit für die Kundschaft kommt aus Zeitmangel zu kurz. Aufmerksamkeit vorher spart oft Zeit nachher, sagt eine unserer Quellen.
top-sought-outside = Aus deiner Sicht floss die Mühe vor allem in Systeme und Schulungen ({ $outside } der { -coins } Münzen). Schau auch darauf, wie gearbeitet und geführt wird.
top-organisation-below = Du siehst die Organisation niedriger als die Person, die am engsten mit dir arbeitet. Frag diese Person, wie sie das sieht.
top-self-above = { $above ->
    [colleague] Du schätzt dich höher ein als die Person, die am engsten mit dir arbeitet. Frag einmal im Team nach, wie andere das sehen.
    [organisation] Du schätzt dich höher ein als deine Organisation. Frag einmal im Team nach, wie andere das sehen.
   *[both] Du schätzt dich höher ein als die Person, die am engsten mit dir arbeitet, und als deine Organisation. Frag einmal im Team nach, wie andere das sehen.
  }
rule-much-within-little-room = Was von innen kommt, ist im Durchschnitt { -room-much } oder höher, und du stimmst mehr als der Hälfte der Aussagen zu. Dein Spielraum ist { -room-little } oder niedriger, und bei der Aussage über Spielraum hast du { -disagrees-up-to } oder niedriger gewählt. Beides reicht von 1 bis 7.
rule-on-top-little-room = Deine Antwort auf die Aussage über die normalen Ziele ist { -agrees-from } (trifft eher zu) oder höher. Und dein Spielraum ist { -room-little } oder niedriger, auf einer Skala von 1 bis 7, und bei der Aussage über Spielraum hast du { -disagrees-up-to } oder niedriger gewählt.
rule-complaints-owner = Deine Antwort auf die Aussage, wer sich um eine Beschwerde kümmert, ist { -disagrees-up-to } (trifft eher nicht zu) oder niedriger.
rule-heard-and-said = Mindestens einen Satz hast du zweimal angekreuzt: als Kundin oder Kunde gehört und zur Kundschaft gesagt.
rule-satisfied-no-story = Die Kundschaft gäbe { -satisfied-from } bis { -satisfied-up-to } Punkte, und dir fiel keine Geschichte ein.
rule-time = Deine Antwort auf die Aussage über Zeitmangel ist { -agrees-from } (trifft eher zu) oder höher. Dieser Satz entfällt, wenn du Ziele oder Zeitdruck angekreuzt hast oder wenn vor allem die Arbeit gemessen wird.
rule-sought-outside = Alle zehn Münzen sind verteilt, und { -coins-outside } oder mehr liegen bei Systemen und Schulungen.
rule-organisation-below = Bei den Aussagen, die du für beide beantwortet hast, liegt die Person, die am engsten mit dir arbeitet, im Durchschnitt über der Organisation, und zwar weiter, als die Streuung über diese Aussagen erklärt. Dafür braucht es mindestens { -min-of-six } Aussagen.
rule-self-above = Bei den Aussagen, die du für beide beantwortet hast, liegst du selbst im Durchschnitt über der Person, die am engsten mit dir arbeitet, oder über der Organisation, und zwar weiter, als die Streuung über diese Aussagen erklärt. Dafür braucht es mindestens { -min-of-six } Aussagen.

## Three views.

perspectives-expected = Die meisten Menschen schätzen sich selbst höher ein als den Durchschnitt der anderen, wie Forschung zeigt (Zell und andere, 2020). Lies einen Unterschied also nicht als Urteil über irgendjemanden.
perspectives-self-above =
    { $above ->
        [colleague] Du schätzt dich höher ein als die Person, die am engsten mit dir arbeitet.
        [organisation] Du schätzt dich höher ein als deine Organisation.
       *[both] Du schätzt dich höher ein als die Person, die am engsten mit dir arbeitet, und als deine Organisation.
    } Im Durchschnitt steht für dich selbst { $me }, für die Person, die am engsten mit dir arbeitet, { $colleague } und für deine Organisation { $organisation }, auf einer Skala von 1 bis 7.
perspectives-even = Aus deinen Antworten geht nicht hervor, dass du dich selbst höher einschätzt. Im Durchschnitt steht für dich selbst { $me }, für die Person, die am engsten mit dir arbeitet, { $colleague } und für deine Organisation { $organisation }, auf einer Skala von 1 bis 7.
perspectives-organisation-below = Du siehst deine Organisation niedriger als die Person, die am engsten mit dir arbeitet. Schau bei der Aussage mit dem größten Unterschied, ob etwas im Weg steht, und frag diese Person, wie sie das sieht.
perspectives-common = Weil du nicht jede Aussage für alle drei beantwortet hast, schauen wir beim Unterschied nur auf die Aussagen, die du für beide beantwortet hast.
perspectives-too-few = Du hast zu wenige Aussagen für alle drei beantwortet, um sie zu vergleichen: Es braucht mindestens { -min-of-six }.
perspectives-little-in-common = Für dich, für die Person, die am engsten mit dir arbeitet, und für deine Organisation hast du zu wenige gleiche Aussagen beantwortet, um sie zu vergleichen: Für jeden Unterschied braucht es mindestens { -min-of-six }.
perspectives-enjoyment = { $side ->
    [yes] Du findest es bei euch angenehm, der Kundschaft zu helfen. Finde heraus, woran das liegt, und tu davon etwas mehr. Was angenehmer läuft, wird oft auch besser, sagt eine unserer Quellen.
    [no] Du findest es bei euch nicht so angenehm, der Kundschaft zu helfen. Zu hören, dass es immer noch besser geht, spornt niemanden an, sagt eine unserer Quellen. Such eine kleine Änderung, die es angenehmer macht, etwa ein Dankeschön, das weitergegeben wird.
   *[neutral] Ob es bei euch angenehm ist, der Kundschaft zu helfen, lässt du offen. Such eine kleine Änderung, die es angenehmer macht. Was angenehmer läuft, wird oft auch besser, sagt eine unserer Quellen.
  }
perspectives-time = { $side ->
    [yes] Zeitmangel ist aus deiner Sicht der Grund, warum Aufmerksamkeit zu kurz kommt. Prüfe an einem Fall, ob eine gute Antwort vorher Fragen nachher erspart.
    [yes-held] Zeitmangel ist aus deiner Sicht der Grund, warum Aufmerksamkeit zu kurz kommt. Besprich, bei welchen Fragen die Zeit am meisten fehlt.
    [no] Dass Aufmerksamkeit aus Zeitmangel zu kurz kommt, siehst du so nicht. Kommt sie manchmal aus einem anderen Grund zu kurz, dann sprich diesen Grund an.
    [no-held] Dass Aufmerksamkeit aus Zeitmangel zu kurz kommt, siehst du so nicht. Schau noch einmal, was du darüber geantwortet hast, was dir im Weg stand oder was gemessen wird: Spielt davon doch etwas mit?
    [neutral-held] Ob Aufmerksamkeit aus Zeitmangel zu kurz kommt, lässt du offen. Besprich, bei welchen Fragen die Zeit am knappsten ist.
   *[neutral] Ob Aufmerksamkeit aus Zeitmangel zu kurz kommt, lässt du offen. Prüfe an einem Fall, ob eine gute Antwort vorher Fragen nachher erspart.
  }
perspectives-story = { $story ->
    [delight] Du hast von jemandem gehört, der freudig überrascht war. Erzähl die Geschichte weiter: So hören andere, was hier geschätzt wurde.
    [anger] Du hast von jemandem gehört, der enttäuscht oder verärgert war. Wo hat es gehakt, und wer kann daran etwas ändern?
    [satisfied] Dir fiel keine Geschichte ein. Wer nur zufrieden ist, hat laut einer unserer Quellen keine Geschichte zu erzählen. Such eine Kleinigkeit, die den Kontakt mit euch angenehmer macht, etwa einen Anruf, dass es geklappt hat.
   *[other] Dir fiel keine Geschichte ein. Frag einmal nach, was vom letzten Mal am meisten in Erinnerung geblieben ist.
  }
perspectives-grade = Aus deiner Sicht würde die Kundschaft { $grade } von zehn Punkten geben.
perspectives-chart = Dieselben Aussagen für dich, für die Person, die am engsten mit dir arbeitet, und für deine Organisation
perspectives-chart-row = { $statement }: ich { $me }, wer am engsten mit mir arbeitet { $colleague }, unsere Organisation { $organisation }
perspectives-not-said = Das ist nur dein Blick. Andere im Team und die Kundschaft können es anders sehen, und das wurde nicht gemessen.
rule-perspectives = Je Blickwinkel der Durchschnitt der Aussagen, die du beantwortet hast, wenn es mindestens { -min-of-six } sind. Einen Unterschied berechnen wir über die Aussagen, die du für beide beantwortet hast. Wir sprechen davon nur, wenn er größer ist, als die Streuung über diese Aussagen erklärt. Was über Freude und über Zeit dasteht, folgt aus einer Antwort: { -agrees-from } oder höher lesen wir als Ja, { -disagrees-up-to } oder niedriger als Nein.

## Brush-offs.

brushoff-heard = { $count ->
    [0] Du hast keinen Satz angekreuzt, den du als Kundin oder Kunde zu hören bekamst.
    [one] Du hast 1 der 10 Sätze angekreuzt, weil du ihn als Kundin oder Kunde zu hören bekamst.
   *[other] Du hast { $count } der 10 Sätze angekreuzt, weil du sie als Kundin oder Kunde zu hören bekamst.
  }
brushoff-band = { $band ->
    [light] Als Kundin oder Kunde hast du Glück gehabt.
    [mid] Als Kundin oder Kunde bist du einiges gewohnt.
   *[heavy] Als Kundin oder Kunde hast du inzwischen ein dickes Fell.
  }
brushoff-not-heard = Was du als Kundin oder Kunde zu hören bekamst, hast du nicht ausgefüllt.
brushoff-said = { $count ->
    [0] Selbst hast du im letzten Monat keinen dieser Sätze zur Kundschaft gesagt, soweit du weißt.
    [one] Selbst hast du im letzten Monat 1 dieser Sätze zur Kundschaft gesagt. Steckte etwas dahinter, worüber du nicht selbst entscheidest? Das kannst du stattdessen sagen:
   *[other] Selbst hast du im letzten Monat { $count } dieser Sätze zur Kundschaft gesagt. Steckte etwas dahinter, worüber du nicht selbst entscheidest? Das kannst du stattdessen sagen:
  }
brushoff-not-filled-in = Was du selbst gesagt hast, hast du nicht ausgefüllt.
brushoff-instead = { $line ->
    [system] „Ich komme gerade nicht hinein. Ich rufe um drei Uhr zurück, auch wenn es dann noch nicht läuft.“
    [desk] „Darum kümmert sich jemand anderes im Haus. Ich verbinde und bleibe dran, bis sich dort jemand meldet.“
    [terms] „Das steht in den Bedingungen und ist leicht zu übersehen. Ich erkläre, was es für dich heißt.“
    [name] „So soll es hier nicht laufen. Erzähl mir, was passiert ist.“
    [reorganising] „Es dauert länger als sonst. Du hörst am Freitag von mir, wie es steht.“
    [suppliers] „Es hängt bei unserem Lieferanten fest. Ich kläre das für dich; du musst dort nicht anrufen.“
    [problem] „Diesen Teil kann ich nicht lösen. Das hier kann ich tun, und für den Rest suche ich jemanden, der es kann.“
    [policy] „Das ist die Regel, und darum gibt es sie. Ich schaue, ob für dich etwas anderes möglich ist.“
    [new] „Ich bin noch nicht lange hier, also frage ich gleich jemanden, der es weiß.“
   *[busy] „Da ist etwas schiefgegangen, und das tut mir leid. Das tue ich jetzt, um es in Ordnung zu bringen.“
  }
brushoff-chart = Welche Sätze du gehört und welche du gesagt hast
brushoff-column-heard = gehört
brushoff-column-said = gesagt
brushoff-column-line = Satz
brushoff-yes = ja
brushoff-not-said-here = Die Zahl der Sätze sagt nichts darüber, wie oft oder warum sie fielen. Je schroffer Menschen behandelt werden, desto weniger beschweren sie sich, sagt eine unserer Quellen; wenige Beschwerden sagen also nicht alles.
rule-brushoff = Wir zählen, was du angekreuzt hast. Für „gehört“ wählen wir einen Satz bei 0 bis { -few-up-to }, bei { -some-from } bis { -some-up-to } und bei { -most-from } bis 10.

## Leadership and approach.

leadership-mean = { $role ->
    [manager] Dein Durchschnitt bei den Aussagen darüber, wie du selbst führst, ist { $mean }, auf einer Skala von 1 (trifft gar nicht zu) bis 7 (trifft voll zu); deine Antworten reichen von { $lowest } bis { $highest }.
   *[staff] Dein Durchschnitt bei den Aussagen über Führung ist { $mean }, auf einer Skala von 1 (trifft gar nicht zu) bis 7 (trifft voll zu); deine Antworten reichen von { $lowest } bis { $highest }.
  }
leadership-mean-same = { $role ->
    [manager] Dein Durchschnitt bei den Aussagen darüber, wie du selbst führst, ist { $mean }, auf einer Skala von 1 (trifft gar nicht zu) bis 7 (trifft voll zu); alle deine Antworten sind eine { $answer }.
   *[staff] Dein Durchschnitt bei den Aussagen über Führung ist { $mean }, auf einer Skala von 1 (trifft gar nicht zu) bis 7 (trifft voll zu); alle deine Antworten sind eine { $answer }.
  }
leadership-too-few = Du hast zu wenige Aussagen über Führung für einen Durchschnitt beantwortet: Es braucht mindestens { -min-of-eleven }.
leadership-low = { $role ->
    [manager] Hier stimmst du nicht zu. Welches Beispiel würde dein Team für das nennen, was hier fehlt?
   *[staff] Hier stimmst du nicht zu. Such dir die Aussage aus, von der die Kundschaft am meisten merkt, und frag, was es dafür braucht:
  }
leadership-high = Hier stimmst du zu. Was würde dein Team als Beleg nennen?
leadership-effort = Von den zehn Münzen liegen { $outside } bei Systemen und Schulungen und { $inside } bei Abläufen, Führung und Kultur.
leadership-effort-outside = Eine unserer Quellen sagt, dass die Lösung jahrelang vor allem in Technik und Schulungen gesucht wurde, mit wenig Fortschritt. Wie Menschen unterstützt und geführt werden, bestimmt laut dieser Quelle mit, was sie leisten.
leadership-effort-open = Nicht alle Münzen sind verteilt; darum schließen wir nichts daraus.
leadership-chart = Wohin die Mühe floss, in Münzen
leadership-outside = Systeme, Schulungen
leadership-inside = Arbeit und Führung
leadership-not-said = { $role ->
    [manager] Das ist dein Bild von dir selbst. Dein Team kann es anders sehen; frag nach.
   *[staff] Das ist dein Bild von deiner Führung. Es sagt nicht, was deine Führung versucht oder was ihr selbst im Weg steht.
  }
rule-leadership = Der Durchschnitt der Aussagen über Führung, wenn mindestens { -min-of-eleven } beantwortet sind. Nicht zustimmen heißt { -disagrees-up-to } oder niedriger, zustimmen heißt { -agrees-from } oder höher. Sind alle zehn Münzen verteilt und liegen { -coins-outside } oder mehr bei Systemen und Schulungen, dann steht dabei, was eine unserer Quellen dazu sagt.

## Room to help.

room-blocked = { $count ->
    [0] Du hast nichts angekreuzt, was dir im letzten Monat im Weg stand.
    [one] Das stand dir im letzten Monat im Weg: { $blockers }.
   *[other] Das stand dir im letzten Monat im Weg: { $blockers }.
  }
room-not-asked = Was dir im Weg stand, hast du nicht ausgefüllt.
room-value = Dein Spielraum kommt auf { $value } auf einer Skala von 1 bis 7. Die beiden Hälften sind, was du angegeben hast ({ $rated }), und wie wenig dir im Weg stand ({ $unblocked }).
room-too-few = Für eine Zahl braucht es zwei Antworten: was dir im Weg stand und ob du genug Spielraum hast.
room-region = { $region ->
    [much-little] Mehr als der Hälfte der Aussagen über das, was von innen kommt, stimmst du zu, aber aus deiner Sicht gibt es wenig Spielraum. Dann kann Reibung entstehen. So etwas liegt im Allgemeinen öfter an Abläufen als an Menschen, steht in einer unserer Quellen. Sprich im Team an, was dir im Weg stand, und schlag einen kleinen Versuch vor.
    [much-much] Mehr als der Hälfte der Aussagen über das, was von innen kommt, stimmst du zu, und aus deiner Sicht gibt es Spielraum. Bewahre diesen Spielraum: Besprich, was jetzt gut läuft, damit es nicht unbemerkt verschwindet.
    [little-much] Es gibt Spielraum, und im Durchschnitt stimmst du den Aussagen über das, was von innen kommt, nicht zu. Such, was das Helfen angenehmer machen würde.
    [little-little] Es gibt wenig Spielraum, und im Durchschnitt stimmst du den Aussagen über das, was von innen kommt, nicht zu. Beginne beim Spielraum: Wähle eine Sache, die dir im Weg stand, und sprich sie an.
   *[between] Deine Antworten weisen nicht klar auf ein einzelnes Gebiet der Karte; darum nennen wir keines. Schau auf das, was du angekreuzt hast.
  }
room-satisfied = { $side ->
    [yes] Nach deiner Antwort bist du mit deiner Arbeit zufrieden.
    [no-blocked] Nach deiner Antwort bist du mit deiner Arbeit nicht so zufrieden. Das kann eine Folge von dem sein, was dir im Weg steht. Zufriedenheit ist keine Ursache von Kundenorientierung, sagt eine unserer Quellen.
    [no] Nach deiner Antwort bist du mit deiner Arbeit nicht so zufrieden. Zufriedenheit ist keine Ursache von Kundenorientierung, sagt eine unserer Quellen.
   *[neutral] Ob du mit deiner Arbeit zufrieden bist, lässt du offen.
  }
room-chart = Karte: wie viel von innen kommt und wie viel Spielraum es gibt
room-chart-described = Von innen heraus: { $from-within }, mit Antworten von { $lowest } bis { $highest }. Spielraum: { $room }, zwischen { $low } und { $high }. Beides von 1 bis 7.
room-axis-from-within = von innen heraus
room-axis-room = Spielraum
room-corner-friction = Reibung
room-corner-keep = bewahren
room-corner-start = erst Spielraum
room-corner-pleasant = angenehmer
room-regions = Was wir zu jedem der vier Gebiete sagen
room-not-said = Die Gebiete beschreiben eine Situation, keine Art von Menschen. Die dünnen Linien zeigen, wie weit deine Antworten auseinanderliegen.
rule-room = Spielraum ist der Durchschnitt aus deiner Antwort auf die Aussage über Spielraum und aus dem Anteil der acht Hindernisse, den du nicht angekreuzt hast, umgerechnet auf 1 bis 7. Ein Gebiet nennen wir nur, wenn jede der zwei Zahlen auf der Karte { -room-little } oder niedriger ist, oder { -room-much } oder höher. Von viel Spielraum sprechen wir nur, wenn du bei der Aussage über Spielraum { -agrees-from } oder höher gewählt und nicht mehr als die Hälfte der Hindernisse angekreuzt hast; von wenig Spielraum nur, wenn du dort { -disagrees-up-to } oder niedriger gewählt hast. Von viel von innen nur, wenn du auch mehr als der Hälfte der Aussagen zustimmst. Ob du zufrieden bist, folgt aus einer Antwort: { -agrees-from } oder höher lesen wir als Ja, { -disagrees-up-to } oder niedriger als Nein.

## What you can do with it.

plan-title = Ein Vorsatz
plan-examples = Beispiele – oder schreib selbst:
plan-example = { $example ->
    [blocked-staff]
        mich etwas davon abhält, gut zu helfen

        notiere ich es und spreche es in der nächsten Besprechung an
    [blocked-manager]
        jemand in meinem Team der Kundschaft nicht weiterhelfen kann

        frage ich, was im Weg steht, und kläre es noch am selben Tag
    [targets-staff]
        ich für jemanden mehr tue

        frage ich, welches Ziel an dem Tag niedriger sein darf
    [targets-manager]
        ich mein Team um mehr Aufmerksamkeit für die Kundschaft bitte

        sage ich dazu, welches Ziel niedriger sein darf
    [weighing-staff]
        ich zwischen der Kundschaft und meiner anderen Arbeit schwanke

        rechne ich zuerst aus, wie viel Zeit es der Kundschaft erspart
    [weighing-manager]
        jemand in meinem Team fragt, was Vorrang hat

        frage ich zuerst, wie viel Zeit es der Kundschaft erspart
    [measures]
        wir die Zahlen besprechen

        frage ich nach einer Zahl, die zeigt, was die Kundschaft von unserer Arbeit hat
    [complaint]
        eine Beschwerde kommt und nicht klar ist, wer zuständig ist

        vereinbare ich sofort, wer zurückruft
    [answering]
        ich keine Antwort geben kann

        sage ich, was ich tun werde und wann ich mich wieder melde
    [story]
        ich jemandem geholfen habe

        frage ich nach, was daran unerwartet war
    [second-time]
        jemand zum zweiten Mal wegen derselben Sache kommt

        prüfe ich, welche Antwort beim ersten Mal geholfen hätte
    [new-system]
        ein System oder eine Schulung vorgeschlagen wird

        frage ich, was sich an der Arbeitsweise ändert
   *[colleague]
        wir im Team zusammen jemandem geholfen haben

        frage ich die anderen, wie es ihrer Meinung nach lief
  }
plan-if = Wenn …
plan-then = … dann …
plan-whole = Wenn { $situation }, dann { $act }.
calendar-title = In deinem Kalender
calendar-lead = Das kommt in die Datei, und sonst nichts. Können andere in deinen Kalender schauen? Dann sehen sie auch das.
calendar-keep = Für deinen Kalender speichern (ICS)
reminder-plan = Auf deinen Vorsatz zurückblicken
reminder-repeat = Die Fragen von Klantspiegel noch einmal beantworten
reminder-repeat-text = { $address } Leg deine frühere Datei daneben: Dann siehst du damals und jetzt nebeneinander.

pilot-title = Ein kleiner Versuch
pilot-lead = { $role ->
    [manager] Vereinbart zwei Wochen, und schaut danach gemeinsam zurück. Frag dein Team, ob es das ausprobieren will.
   *[staff] Vereinbart zwei Wochen, und schaut danach gemeinsam zurück. Leg das deinem Team vor.
  }
pilot = { $blocker ->
    [block-interruptions]
        Vereinbart für zwei Wochen eine feste Stunde am Tag, in der jeweils jemand von euch Telefon und Mails für alle annimmt.

        Haltet fest, wie viel in dieser Stunde ohne Unterbrechung fertig wird.
    [block-rule]
        Wählt eine Regel, die der Kundschaft oft im Weg steht.

        Fragt dort, wo darüber entschieden wird, ob ihr zwei Wochen lang davon abweichen dürft, wenn ihr aufschreibt, warum. Schaut danach gemeinsam, was schiefging und was besser lief.
    [block-system]
        Wählt einen Schritt im System, der die Kundschaft warten lässt.

        Überlegt euch für zwei Wochen einen Weg darum herum, und haltet fest, wie viel Zeit er spart. Mit dieser Zahl lässt sich eine Bitte um Verbesserung leichter beurteilen.
    [block-authority]
        Vereinbart einen Betrag oder eine Zahl von Stunden, über die zwei Wochen lang alle selbst entscheiden dürfen.

        Schreibt jede Entscheidung in einer Zeile auf. Schaut danach, welche ihr gemeinsam anders getroffen hättet.
    [block-targets]
        Wählt einen halben Tag pro Woche, an dem ein Ziel nicht zählt.

        Haltet fest, wie viele Menschen von diesem halben Tag später mit derselben Frage wiederkommen, und vergleicht das mit einem anderen halben Tag.
    [block-department]
        Bittet die andere Abteilung für zwei Wochen um eine feste Ansprechperson.

        Haltet fest, wie viele Menschen gleich beim ersten Mal eine Antwort bekommen.
    [block-information]
        Schreibt zwei Wochen lang auf, welche Information fehlte und wer sie hatte.

        Macht danach eine kurze Liste: was am häufigsten fehlte und wo es zu finden ist.
    [block-owner]
        Wer eine Frage zuerst annimmt, bleibt zwei Wochen lang dafür zuständig, bis es eine Antwort gibt.

        Zählt, wie viele Menschen ihre Geschichte zweimal erzählen mussten.
   *[none]
        Das ganze Team schreibt zwei Wochen lang auf, wann jemandem weniger gut geholfen wurde, als möglich gewesen wäre, und wodurch.

        Wählt danach gemeinsam den Punkt, der am häufigsten vorkam.
  }
pilot-agree = Vereinbart vorher, wer mitmacht, wann Schluss ist und was ihr tut, wenn es klappt.
pilot-others = Ein Versuch zu etwas anderem, das dir im Weg steht

compare-title = Damals und jetzt
compare-open = Danebenlegen, um damals und jetzt zu sehen (JSON)
compare-close = Die frühere Datei wegnehmen
compare-nothing = Von damals und jetzt lassen sich keine Antworten nebeneinanderlegen.
compare-then = Damals
compare-then-on = Damals, am { $day }
compare-now = Jetzt
compare-now-on = Jetzt, am { $day }
compare-explained = { $judged ->
    [one] Wir beurteilen hier 1 Unterschied, und er ist nicht größer, als auch ohne Veränderung zu erwarten ist. Vielleicht hat sich etwas geändert, aber aus diesen Antworten ist das nicht zu erkennen.
   *[other] Wir beurteilen hier { $judged } Unterschiede, und keiner davon ist größer, als auch ohne Veränderung zu erwarten ist. Vielleicht hat sich etwas geändert, aber aus diesen Antworten ist das nicht zu erkennen.
  }
compare-beyond = { $count ->
    [one] Bei 1 der { $of } Zahlen, die wir beurteilen, ist der Unterschied so groß, dass er ohne Veränderung je Zahl bei höchstens etwa { -false-alarms } von 100 Menschen vorkommt, wenn sie so antworten, wie wir annehmen.
   *[other] Bei { $count } der { $of } Zahlen, die wir beurteilen, ist der Unterschied so groß, dass er ohne Veränderung je Zahl bei höchstens etwa { -false-alarms } von 100 Menschen vorkommt, wenn sie so antworten, wie wir annehmen.
  }
compare-counted = { $counted ->
    [one] Bei der Zahl mit einem Strich sagen wir nichts über den Unterschied.
   *[other] Bei den { $counted } Zahlen mit einem Strich sagen wir nichts über den Unterschied.
  }
compare-counts-only = Unten stehen die Zahlen von damals und jetzt. Über die Unterschiede sagen wir nichts.
compare-chart = Damals und jetzt, auf einer Skala von 1 bis 7
compare-chart-row = { $name }: damals { $then }, jetzt { $now }
compare-view = { $instrument }: { $view }
compare-heard = Sätze, die du gehört hast
compare-said = Sätze, die du gesagt hast
column-difference = Unterschied
compare-verdict = { $verdict ->
    [same] kein Unterschied
    [explained] kann Zufall sein
    [higher] höher
    [lower] niedriger
   *[counted] –
  }
compare-choices = Deine Entscheidungen ergeben nicht beide Male eine Zahl; darum vergleichen wir sie nicht.
compare-blockers = Was dir im Weg stand, damals: { $then }. Jetzt: { $now }.
compare-no-blockers = nichts
compare-other-role = Damals und jetzt hast du in verschiedenen Rollen geantwortet. Was deshalb mit anderen Worten gefragt wurde, vergleichen wir nicht.
compare-reworded = Seitdem haben einige Fragen oder Situationen einen anderen Wortlaut. Diese vergleichen wir nicht.
rule-compare =
    Wir nennen einen Unterschied höher oder niedriger, wenn er so groß ist, dass er ohne Veränderung bei höchstens etwa { -false-alarms } von 100 Menschen vorkommt. Sonst kann er Zufall sein. Wie groß das ist, hängt davon ab, was verglichen wird. Wer auf alle Aussagen fast gleich antwortet, bekommt öfter zu Unrecht einen Unterschied gemeldet, bis zu { -alarms-if-alike } von 100; wer bei den Entscheidungen nur lose auf die Kosten achtet, auch: { -alarms-if-flat } von 100.

    Ein Durchschnitt betrifft hier nur Aussagen, die du beide Male beantwortet hast. Wir schauen, wie weit die Unterschiede je Aussage auseinanderliegen. Dazu kommt eine Annahme: Wie jemand solche Aussagen beantwortet, bewegt sich von einem Tag zum anderen von selbst um { -day-to-day } Punkte nach oben oder unten (Standardabweichung).

    Bei dem, was du sagst, vergleichen wir den Anteil, der aus deinen drei Antworten folgt. Wie weit er von selbst danebenliegen kann, ist eine Annahme: { -stated-error } von zehn (Standardabweichung). Bei dem, was du wählst, folgt es aus den zwei Bereichen.

    Ein Strich steht bei Zählungen und beim Spielraum, der zur Hälfte eine Zählung ist. Wie stark sie von selbst schwanken, wissen wir nicht; darum sagen wir nichts darüber.
compare-not-said = „Kann Zufall sein“ heißt: So ein Unterschied ist auch zu erwarten, wenn sich nichts geändert hat. Dabei nehmen wir an, dass man beim nächsten Mal von selbst etwas anders antwortet; gemessen haben wir das nicht. Ein Unterschied sagt auch nicht, woher er kommt: Deine Arbeit oder der Tag selbst kann anders gewesen sein.
print-story = Die Geschichte, die du aufgeschrieben hast: { $story }

## Keeping and deleting.

keep-title = Speichern oder löschen
keep-print = Drucken oder PDF
keep-json = Datei für später (JSON)
keep-csv = Tabelle (CSV)
earlier-file = Eine frühere Datei
table-column = { $column ->
    [text] Frage oder Situation
    [answer-in-words] Antwort
    [answer] Antwort als Code
    [cost-minutes] Kostet dich (Minuten)
    [loss-minutes] Kostet die Kundschaft (Minuten)
    [item] ID der Frage
    [instrument] ID des Teils
   *[group] ID der Gruppe
  }

## Was deine Organisation selbst fragt.

organisation-answers-lead = { $name } hat diese Fragen und Kennzahlen selbst hinzugefügt. Sie zählen nirgends mit: Ohne diese Antworten stünde oben genau dasselbe. Auch diese Antworten bleiben in deinem Browser, außer du teilst sie selbst.
support-title = Wohin du dich bei { $name } wenden kannst
