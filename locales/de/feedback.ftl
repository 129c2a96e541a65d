### The feedback.

feedback-title = Was der Spiegel zeigt
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

top-aligned-high = Was du sagst und was du wählst, liegt nah beieinander: Auch wenn es Zeit kostet, geht bei dir meistens die Kundschaft vor.
top-aligned-between = Was du sagst und was du wählst, liegt nah beieinander: Manchmal geht die Kundschaft vor, manchmal die Arbeit von heute.
top-aligned-low = Was du sagst und was du wählst, liegt nah beieinander: Wenn es Zeit kostet, geht bei dir meistens die Arbeit von heute vor.
top-says-more = { $role ->
    [manager] Du sagst, die Kundschaft soll öfter Vorrang haben, als es in deinen Entscheidungen geschieht: Schau zuerst auf die Zahlen, nach denen du steuerst.
   *[staff] Du sagst, die Kundschaft soll öfter Vorrang haben, als es in deinen Entscheidungen geschieht: Schau zuerst, was dabei an deiner Arbeit mitspielt.
  }
top-chooses-more = Bei dir geht die Kundschaft öfter vor, als du sagst: Besprich, was das kostet und was es bringt.
top-always-care = In allen normalen Situationen, die du beantwortet hast, ging die Kundschaft vor; wo es bei dir kippt, wissen wir nicht.
top-always-cost = In allen normalen Situationen, die du beantwortet hast, ging die Arbeit von heute vor; wo es bei dir kippt, wissen wir nicht.
top-no-pattern = In deinen Entscheidungen ist kein klares Muster zu sehen; darum nennen wir keine Zahl.
top-not-stated = Wie oft bei dir die Kundschaft Vorrang hat, siehst du unten; wie oft sie deiner Meinung nach Vorrang haben soll, hast du offengelassen.
top-not-enough = Ob du so wählst, wie du sagst, lässt sich aus diesen Antworten nicht erkennen.
top-too-few = Über deine Entscheidungen können wir nichts sagen: Dafür sind zu wenige Situationen beantwortet.

top-says-care-measured-on-work = { $role ->
    [manager] Du sagst, die Kundschaft soll oft Vorrang haben, aber in deinem Team wird vor allem die Arbeit selbst gemessen: Beginne bei den Zahlen, nach denen du steuerst.
   *[staff] Du sagst, die Kundschaft soll oft Vorrang haben, aber bei euch wird vor allem die Arbeit selbst gemessen: Das kann in eine andere Richtung ziehen.
  }
top-on-top = { $role ->
    [manager] Aus deiner Sicht kommt Aufmerksamkeit für die Kundschaft in deinem Team zu den normalen Zielen hinzu: Besprich zuerst, welches Ziel dafür niedriger sein darf.
   *[staff] Aus deiner Sicht kommt Aufmerksamkeit für die Kundschaft bei euch zu den normalen Zielen hinzu: Frag, welches Ziel dafür niedriger sein darf.
  }
top-doubts-it-pays = { $role ->
    [manager] Du sagst, die Kundschaft soll oft Vorrang haben, und du erwartest nicht, dass sich das auszahlt: Miss, was es bringt, dann muss es niemand glauben.
   *[staff] Du sagst, die Kundschaft soll oft Vorrang haben, und du erwartest nicht, dass sich das auszahlt: Frag, was es bringt, denn das lässt sich messen.
  }
top-within-meets-cost = { $role ->
    [manager] Du sagst, dass du der Kundschaft gern hilfst, während in den Situationen bei dir meistens die Arbeit von heute Vorrang hat: Schau zuerst, was deinem Team im Weg steht.
   *[staff] Du sagst, dass du der Kundschaft gern hilfst, während in den Situationen meistens die Arbeit von heute Vorrang hat: Schau zuerst, was an deinem Arbeitsplatz im Weg steht.
  }
top-nothing-measured = { $role ->
    [manager] Keine der Kennzahlen, die du beantwortet hast, wird in deinem Team genutzt: Wähle eine, die zeigt, was Aufmerksamkeit für die Kundschaft bringt.
   *[staff] Keine der Kennzahlen, die du beantwortet hast, wird bei euch genutzt: Frag, woran man sieht, was Aufmerksamkeit für die Kundschaft bringt.
  }
top-results-measured = { $role ->
    [manager] Was in deinem Team gemessen wird, betrifft das Ergebnis mindestens so sehr wie die Arbeit selbst: Damit kannst du zeigen, was Aufmerksamkeit für die Kundschaft bringt.
   *[staff] Was bei euch gemessen wird, betrifft das Ergebnis mindestens so sehr wie die Arbeit selbst: Damit kannst du zeigen, was Aufmerksamkeit für die Kundschaft bringt.
  }
top-agrees-within = Von den { $of } Aussagen über dich selbst, die du beantwortet hast, stimmst du { $agreed } zu.
top-nothing-in-the-way = { $role ->
    [manager] Im letzten Monat stand dir nichts im Weg, sagst du: Frag, ob das für dein Team auch so ist.
   *[staff] Im letzten Monat stand dir nichts im Weg, sagst du: Besprich mit anderen im Team, woran das liegt, damit es so bleibt.
  }
top-look-around = { $role ->
    [manager] Frag dein Team, was guter Hilfe im Weg steht; laut einer unserer Quellen sind es öfter Regeln und Systeme als Menschen.
   *[staff] Achte diese Woche darauf, was guter Hilfe im Weg steht; laut einer unserer Quellen sind es öfter Regeln und Systeme als Menschen.
  }

## The rules behind them.

rule-aligned = Wir nennen Sagen und Wählen nah beieinander, wenn sie mit mindestens { -sure-close-percent } % Wahrscheinlichkeit höchstens { -close } auseinanderliegen: { -close-cases } der zehn Fälle. „Meistens“ sagen wir nur, wenn du { -says-care-from } oder mehr sagst (oder { -says-work-up-to } oder weniger) und deine Entscheidungen mit mindestens { -sure-percent } % Wahrscheinlichkeit über (oder unter) der Hälfte liegen. All das muss auch gelten, wenn wir vorab weniger annehmen.
rule-says-more = Wir sagen das nur, wenn das, was du sagst, mit mindestens { -sure-percent } % Wahrscheinlichkeit mehr als { -gap } über deinen Entscheidungen liegt: { -gap-cases } der zehn Fälle. Das muss auch gelten, wenn wir vorab weniger annehmen.
rule-chooses-more = Wir sagen das nur, wenn deine Entscheidungen mit mindestens { -sure-percent } % Wahrscheinlichkeit mehr als { -gap } über dem liegen, was du sagst: { -gap-cases } der zehn Fälle. Das muss auch gelten, wenn wir vorab weniger annehmen.
rule-always = Alle deine Entscheidungen in den normalen Situationen fielen auf dieselbe Seite. Die zwei Kontrollen, bei denen fast alle gleich wählen, zählen hier nicht mit. Dann lässt sich nicht schätzen, wo es kippt.
rule-no-pattern = Wir vergleichen unser Modell mit einer Münze, die man wirft. Die Münze sagt deine Entscheidungen mindestens so gut voraus.
rule-not-stated = Die Frage, in wie vielen von zehn Fällen die Kundschaft Vorrang haben soll, ist nicht beantwortet.
rule-not-enough = Der Bereich um deine Entscheidungen ist zu breit, um etwas zu sagen. Oder was wir sagen, würde davon abhängen, was wir vorab annehmen.
rule-too-few = Es braucht Antworten auf mindestens { -min-graded } der { -graded } normalen Situationen.
rule-says-care-measured-on-work = Du sagst, die Kundschaft soll in { -says-care-from } oder mehr der zehn Fälle Vorrang haben. Von dem, was gemessen wird, betreffen höchstens { -work-share-percent } % das Ergebnis; Arbeit und Ergebnis zählen dabei als Gruppe gleich viel. Von jeder Gruppe hast du mindestens { -min-per-group } Kennzahlen beantwortet, und eine der Gruppen kommt im Durchschnitt auf { -little-measured } oder mehr (auf einer Skala von 0 bis 2). Dieser Satz entfällt, wenn das, was du sagst und wählst, nah beieinanderliegt, um die Mitte.
rule-on-top = Deine Antwort auf die Aussage über die normalen Ziele ist { -agrees-from } (trifft eher zu) oder höher.
rule-doubts-it-pays = Du sagst, die Kundschaft soll in { -says-care-from } oder mehr der zehn Fälle Vorrang haben. Und deine Antwort auf die Aussage, ob sich das auszahlt, ist { -disagrees-up-to } (trifft eher nicht zu) oder niedriger. Dieser Satz entfällt, wenn das, was du sagst und wählst, nah beieinanderliegt, um die Mitte.
rule-within-meets-cost = Bei jeder Aussage über dich selbst, die du beantwortet hast, hast du { -agrees-from } (trifft eher zu) oder höher gewählt. Und deine Entscheidungen fielen in allen normalen Situationen auf die Arbeit, oder sie liegen mit mindestens { -sure-percent } % Wahrscheinlichkeit unter der Hälfte. Im letzteren Fall liegt das, was du sagst, nah daran ({ -says-work-up-to } oder weniger), oder diese Frage ist offen geblieben. Dieser Satz entfällt, wenn du angegeben hast, dass dir nichts im Weg stand.
rule-nothing-measured = Zur Arbeit und zum Ergebnis hast du mindestens { -min-per-group } Kennzahlen beantwortet, und überall hast du „nicht genutzt“ gewählt.
rule-results-measured = Von dem, was gemessen wird, betreffen mindestens { -result-share-percent } % das Ergebnis, und das kommt im Durchschnitt auf { -little-measured } oder mehr (auf einer Skala von 0 bis 2). Arbeit und Ergebnis zählen dabei als Gruppe gleich viel.
rule-agrees-within = Wir zählen, bei wie vielen Aussagen du { -agrees-from } (trifft eher zu) oder höher gewählt hast.
rule-nothing-in-the-way = Dieser Satz steht da, wenn kein anderer Satz oben von deinem Umfeld handelt. Du hast angekreuzt, dass dir nichts im Weg stand, und du sagst nicht, dass du zu wenig Spielraum hast.
rule-look-around = Dieser Satz steht da, wenn oben kein anderer Satz von deinem Umfeld handelt. Laut einer unserer Quellen liegt es öfter an Abläufen als an Menschen.
rule-from-within = Der Durchschnitt deiner Antworten, wenn von je vier Aussagen mindestens { -min-of-four } beantwortet sind. Zustimmen heißt { -agrees-from } (trifft eher zu) oder höher. Welcher Satz dabeisteht, hängt davon ab, ob du mehr als der Hälfte der beantworteten Aussagen zustimmst.
rule-measures = Je Gruppe der Durchschnitt von 0 (nicht genutzt), 1 (wird angeschaut) und 2 (danach beurteilt). So ist es egal, dass die eine Gruppe fünf Kennzahlen hat und die andere vier. Kommt keine der beiden Gruppen im Durchschnitt auf { -little-measured }, dann nennen wir es wenig.
rule-care-cost-ratings = Das folgt aus deiner Antwort auf diese eine Aussage. { -agrees-from } oder höher lesen wir als Ja, { -disagrees-up-to } oder niedriger als Nein, 4 als keines von beiden.

rule-numbers = Die Zahl der Situationen und die Zahl der Minuten schätzen wir mit einem Rechenmodell aus allen deinen Entscheidungen zusammen, auch aus den zwei Kontrollen. Der Bereich zeigt, wo der Wert laut Modell mit { -interval-percent } % Wahrscheinlichkeit liegt.

## The mirror: saying and choosing.

care-cost-title = Was du sagst und was du wählst
care-cost-share = In schätzungsweise { $about } der { $of } möglichen Situationen geht bei dir die Kundschaft vor (wahrscheinlich { $low } bis { $high }).
care-cost-rate = { $role ->
    [manager] Um eine Stunde Kundenzeit zu sparen, darf dein Team aus deiner Sicht höchstens etwa { $about } Arbeitszeit aufwenden. Das ist dein Kipppunkt; wahrscheinlicher Bereich: { $low } bis { $high }.
   *[staff] Um eine Stunde Kundenzeit zu sparen, wendest du höchstens etwa { $about } Arbeit auf. Das ist dein Kipppunkt; wahrscheinlicher Bereich: { $low } bis { $high }.
  }
care-cost-rate-unsure = Wie viele Minuten Arbeit dir eine Stunde Kundenzeit wert ist, lässt sich aus diesen Entscheidungen nicht gut sagen: Die Zahl würde zu sehr davon abhängen, was wir vorab annehmen. In der Tabelle steht sie für beide Annahmen.
rate-under-a-minute = weniger als eine Minute
care-cost-say = Du sagst
care-cost-choose = Du wählst
care-cost-no-number = keine Zahl
of-ten = { $stated } von 10
of-ten-about = etwa { $about } von 10
of-ten-range = ({ $low } bis { $high })
care-cost-chart = Spiegel: links, was du sagst, rechts, was du wählst
care-cost-chart-described = In wie vielen von zehn Fällen die Kundschaft Vorrang hat. Du sagst: { $say }. Du wählst: { $choose } { $range }
care-cost-legend = Die gestrichelte Linie rechts spiegelt, was du sagst.
care-cost-not-said = Das sagt nicht, warum du so wählst, und auch nicht, wie du bei echter Kundschaft wählst. Steht ein Bereich dabei, dann trifft er bei etwa { -interval-people } von zehn Menschen zu, wenn unser Modell stimmt.

pattern-aligned-high = { $role ->
    [manager] Was du sagst, passt zu dem, was du wählst: Die Kundschaft geht meistens vor, auch wenn das Arbeitszeit kostet. Sorg dafür, dass das auch in den Zielen deines Teams steht. Sonst verlangst du es zusätzlich, ohne dass Zeit dafür da ist, und deine Leute zahlen vielleicht den Preis, zum Beispiel mit Überstunden.
   *[staff] Was du sagst, passt zu dem, was du wählst: Die Kundschaft geht meistens vor, auch wenn das Zeit kostet. Das hältst du leichter durch, wenn deine Ziele Raum dafür lassen. Besprich, was liegen bleiben darf, wenn du dich für die Kundschaft entscheidest.
  }
pattern-aligned-between = { $role ->
    [manager] Was du sagst, passt zu dem, was du wählst: Manchmal geht die Kundschaft vor, manchmal die Arbeit von heute. Mach deinem Team klar, wo es bei dir kippt. Dann muss das niemand jedes Mal neu erraten.
   *[staff] Was du sagst, passt zu dem, was du wählst: Manchmal geht die Kundschaft vor, manchmal die Arbeit von heute. Vergleiche einmal mit anderen im Team, wo es bei ihnen kippt. Liegt das weit auseinander, kann die Kundschaft das merken.
  }
pattern-aligned-low = { $role ->
    [manager] Was du sagst, passt zu dem, was du wählst: Wenn es Arbeitszeit kostet, geht meistens die Arbeit von heute vor. Das kann eine gute Entscheidung sein. Verlange dann keine Kundenorientierung zusätzlich zu den normalen Zielen.
   *[staff] Was du sagst, passt zu dem, was du wählst: Wenn es Zeit kostet, geht meistens die Arbeit von heute vor. Schau zuerst auf deine Ziele: Lassen sie Raum, anders zu wählen? Wenn nicht, dann besprich, welches Ziel anders sein kann.
  }
pattern-says-more = { $role ->
    [manager] Du sagst, die Kundschaft soll öfter Vorrang haben, als du es in den Situationen geschehen lässt. Das ist ein bekanntes Muster: Gute Hilfe wird neben „schnell und billig“ auch noch verlangt, und dann gewinnt oft „schnell und billig“. Schau, wonach du steuerst: Was du zählst, bekommt oft Vorrang. Such eine Zahl, in der auch gute Hilfe zählt.
   *[staff] Du sagst, die Kundschaft soll öfter Vorrang haben, als du in den Situationen wählst. Das ist ein bekanntes Muster, und oft spielen Ziele mit: Ein erledigter Vorgang zählt, gute Hilfe zählt nicht immer. Prüfe, ob dich ein Ziel abgehalten hat, und sprich dieses eine Ziel an.
  }
pattern-chooses-more = { $role ->
    [manager] Bei dir geht die Kundschaft öfter vor, als du sagst. Vielleicht ist deine Regel strenger als das, was du tust. Dein Team hört vor allem die Regel: Sag auch, welche Ausnahmen du gut findest.
   *[staff] Bei dir geht die Kundschaft öfter vor, als du sagst. Vielleicht kennst du die Regel und tust in der Praxis mehr. Diese Mehrarbeit fällt nicht immer auf. Zeig, was sie kostet, dann lässt sie sich einplanen.
  }
pattern-always-care = { $role ->
    [manager] In den normalen Situationen ging bei dir immer die Kundschaft vor. Wir wissen nur, dass dein Kipppunkt, der Punkt, an dem du anders wählst, außerhalb dieser Situationen liegt. Sag deinem Team auch, wann es genug ist; ohne Grenze muss es selbst eine ziehen.
   *[staff] In den normalen Situationen ging bei dir immer die Kundschaft vor. Wir wissen nur, dass dein Kipppunkt, der Punkt, an dem du anders wählst, außerhalb dieser Situationen liegt. Schau, ob deine Ziele das zulassen, und wer es auffängt, wenn nicht.
  }
pattern-always-cost = { $role ->
    [manager] In den normalen Situationen ging bei dir immer die Arbeit von heute vor. Wir wissen nur, dass dein Kipppunkt, der Punkt, an dem du anders wählst, außerhalb dieser Situationen liegt. Prüfe, ob das an den Zahlen liegt, nach denen du steuerst. Wenn ja, dann verlange nicht auch noch Kundenorientierung.
   *[staff] In den normalen Situationen ging bei dir immer die Arbeit von heute vor. Wir wissen nur, dass dein Kipppunkt, der Punkt, an dem du anders wählst, außerhalb dieser Situationen liegt. Prüfe, ob deine Ziele dir eine Wahl lassen. Wenn nicht, dann liegt der erste Schritt bei diesen Zielen.
  }
pattern-no-pattern = { $role ->
    [manager] Deine Entscheidungen zeigen kein klares Muster. Das kommt vor: Vielleicht war dir je nach Situation etwas anderes wichtig als die Zeit. Darum nennen wir keine Zahl. Leg deinem Team einige Situationen aus der Tabelle vor, und sag, was für dich den Ausschlag gab.
   *[staff] Deine Entscheidungen zeigen kein klares Muster. Das kommt vor: Vielleicht war dir je nach Situation etwas anderes wichtig als die Zeit. Darum nennen wir keine Zahl. In der Tabelle siehst du, was du gewählt hast. Bei deinen Antworten kannst du jede Entscheidung noch einmal in Ruhe ansehen.
  }
pattern-not-stated = { $role ->
    [manager] Oben steht, was du wählst. Dein Team hört vor allem, was du sagst. Möchtest du beides nebeneinander sehen? Dann geh zurück zu deinen Antworten, und gib an, in wie vielen von zehn Fällen die Kundschaft Vorrang haben soll.
   *[staff] Oben steht, was du wählst. Möchtest du es neben dem sehen, was du selbst sagst? Dann geh zurück zu deinen Antworten, und gib an, in wie vielen von zehn Fällen die Kundschaft Vorrang haben soll.
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
row-share = Anteil der Situationen, in denen die Kundschaft Vorrang hat
row-rate = Minuten Arbeit je Stunde Kundenzeit
row-fit = Passt besser als eine Münze (über 0)

## From within.

from-within-agreement = Du stimmst { $agreed } der { $of } Aussagen zu, die du beantwortet hast.
from-within-mean = Dein Durchschnitt ist { $mean } auf einer Skala von 1 bis 7; deine Antworten reichen von { $lowest } bis { $highest }.
from-within-mean-same = Dein Durchschnitt ist { $mean } auf einer Skala von 1 bis 7; alle deine Antworten sind eine { $answer }.
from-within-situation = { $agreed ->
    [most] Laut einer unserer Quellen stimmen die meisten Menschen, die mit Kundschaft arbeiten, solchen Aussagen zu. Darum sagt das vor allem zusammen mit dem Rest etwas: Was geschieht damit, wenn es etwas kostet?
   *[rest] Das kann auch an den Umständen liegen. Überleg einmal, was das Helfen an deinem Arbeitsplatz weniger angenehm macht und was du davon ändern könntest.
  }
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
    [manager] In deinem Team wird vor allem die Arbeit selbst gemessen, etwa wie viel und wie schnell. Dann fällt ein zusätzlicher Vorgang mehr auf als ein Mensch, dem gut geholfen wurde. Nimm eine Kennzahl für das Ergebnis dazu, etwa wie viel Kundschaft bleibt oder was Hilfe insgesamt kostet. Dann muss niemand glauben, dass sich Aufmerksamkeit lohnt: Du kannst sehen, ob es so ist.
   *[staff] Bei euch wird vor allem die Arbeit selbst gemessen, etwa wie viel und wie schnell. Dann ist es kein Wunder, wenn die Arbeit von heute Vorrang hat. Frag einmal, wie ihr auf das Ergebnis schaut, etwa darauf, was es insgesamt kostet, jemandem zu helfen.
  }
measured-on-both = { $role ->
    [manager] Was in deinem Team gemessen wird, betrifft etwas mehr die Arbeit als das Ergebnis. Schau, ob die beiden einander im Weg stehen, wenn viel los ist, und was dann Vorrang hat.
   *[staff] Was bei euch gemessen wird, betrifft etwas mehr die Arbeit als das Ergebnis. Achte einmal darauf, wenn viel los ist: Was hat Vorrang, wenn die beiden einander im Weg stehen?
  }
measured-on-result = { $role ->
    [manager] Was in deinem Team gemessen wird, betrifft das Ergebnis mindestens so sehr wie die Arbeit selbst. So kann jemand, der sich Zeit nimmt, zeigen, was das bringt.
   *[staff] Was bei euch gemessen wird, betrifft das Ergebnis mindestens so sehr wie die Arbeit selbst. So kannst du zeigen, was es bringt, wenn du dir Zeit nimmst.
  }
measured-none = { $role ->
    [manager] Keine der Kennzahlen, die du beantwortet hast, wird in deinem Team genutzt. Dann musst du darauf vertrauen, dass Aufmerksamkeit für die Kundschaft etwas bringt. Eine Kennzahl für das Ergebnis genügt als Anfang.
   *[staff] Keine der Kennzahlen, die du beantwortet hast, wird bei euch genutzt. Dann musst du darauf vertrauen, dass Aufmerksamkeit für die Kundschaft etwas bringt. Schlag einmal eine Kennzahl für das Ergebnis vor; das genügt als Anfang.
  }
measured-little = { $role ->
    [manager] In deinem Team werden nur wenige dieser Kennzahlen genutzt. Dann ist nicht gut zu sehen, ob Aufmerksamkeit für die Kundschaft etwas bringt. Eine Kennzahl für das Ergebnis genügt als Anfang.
   *[staff] Bei euch werden nur wenige dieser Kennzahlen genutzt. Dann ist nicht gut zu sehen, ob Aufmerksamkeit für die Kundschaft etwas bringt. Schlag einmal eine Kennzahl für das Ergebnis vor; das genügt als Anfang.
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
    [staff-yes] Aus deiner Sicht wird bei euch Aufmerksamkeit für die Kundschaft zusätzlich zu den normalen Zielen erwartet. Was hinzukommt, fällt oft als Erstes weg, wenn viel los ist. Frag, welches Ziel niedriger sein darf, wenn jemand mehr Zeit braucht.
    [manager-yes] Aus deiner Sicht wird von deinem Team Aufmerksamkeit für die Kundschaft zusätzlich zu den normalen Zielen erwartet. Wer hundert Vorgänge verlangt und dazu noch Aufmerksamkeit, bekommt meistens hundert Vorgänge. Wähle, welches Ziel dafür niedriger sein darf.
    [staff-no] Aus deiner Sicht kommt Aufmerksamkeit für die Kundschaft bei euch nicht zu den normalen Zielen hinzu. Gehört sie schon zu diesen Zielen, dann hilft das. Wird gar nicht danach gefragt, dann lohnt sich ein Gespräch darüber.
    [manager-no] Aus deiner Sicht kommt Aufmerksamkeit für die Kundschaft in deinem Team nicht zu den normalen Zielen hinzu. Gehört sie schon zu diesen Zielen, dann hilft das. Wird gar nicht danach gefragt, dann lohnt sich ein Gespräch darüber.
   *[other] Ob Aufmerksamkeit für die Kundschaft zu den normalen Zielen hinzukommt, lässt du offen. Frag einmal, wie andere das sehen.
  }
care-cost-ratings-pays = { $side ->
    [staff-yes] Du erwartest, dass sich Aufmerksamkeit für die Kundschaft auszahlt. Dann ist es gut zu wissen, ob das bei euch gemessen wird.
    [manager-yes] Du erwartest, dass sich Aufmerksamkeit für die Kundschaft auszahlt. Dann miss das auch: Was du zeigen kannst, musst du nicht verteidigen.
    [staff-no] Du erwartest nicht, dass sich Aufmerksamkeit für die Kundschaft auszahlt. Frag, ob das bei euch gemessen wird: Was du sehen kannst, musst du nicht glauben.
    [manager-no] Du erwartest nicht, dass sich Aufmerksamkeit für die Kundschaft auszahlt. Dann verlange sie nicht von deinen Leuten, oder sag dazu, welchen anderen Grund du hast. Oder miss das Ergebnis: Dann muss es niemand glauben.
   *[other] Ob sich Aufmerksamkeit für die Kundschaft auszahlt, lässt du offen. Messen lässt es sich, zum Beispiel daran, wie viel Kundschaft bleibt und was Hilfe insgesamt kostet.
  }

## On top: from the wider sources.

source-practice = ein Artikel über das Einführen von Kundenorientierung
source-inside = ein Artikel über Kundenorientierung von innen heraus

top-much-within-little-room = { $role ->
    [manager] Du hilfst der Kundschaft gern, hast aber selbst wenig Spielraum dafür ({ $blockers }). Laut einer unserer Quellen liegt das eher an Abläufen als an Menschen: Beginne mit deinem Team einen kleinen Versuch.
   *[staff] Du hilfst der Kundschaft gern, hast aber wenig Spielraum dafür ({ $blockers }). Laut einer unserer Quellen liegt das eher an Abläufen als an Menschen: Schlag deinem Team einen kleinen Versuch vor.
  }
among-others = unter anderem { $names }
top-on-top-little-room = { $role ->
    [manager] Aufmerksamkeit für die Kundschaft kommt in deinem Team zu den normalen Zielen hinzu, während du selbst wenig Spielraum hast: Wähle, welches Ziel zuerst niedriger sein darf.
   *[staff] Aufmerksamkeit für die Kundschaft kommt bei euch zu den normalen Zielen hinzu, während du wenig Spielraum dafür hast: Frag, welches Ziel zuerst niedriger sein darf.
  }
top-complaints-owner = { $role ->
    [manager] In deinem Team ist nicht klar, wer sich um eine Beschwerde kümmert: Vereinbare diese Woche, wer für eine Beschwerde zuständig ist, von Anfang bis Ende.
   *[staff] Bei euch ist nicht klar, wer sich um eine Beschwerde kümmert: Schlag vor, zu vereinbaren, wer für eine Beschwerde zuständig ist, von Anfang bis Ende.
  }
top-heard-and-said = { $lines ->
    [one] Was du als Kundin oder Kunde zu hören bekamst, hast du auch selbst zur Kundschaft gesagt ({ $names }): Unten steht, was du stattdessen sagen kannst.
   *[other] Was du als Kundin oder Kunde zu hören bekamst, hast du auch selbst zur Kundschaft gesagt ({ $names }): Such dir einen Satz aus, und probiere die Antwort, die unten steht.
  }
top-satisfied-no-story = Du denkst, dass die Kundschaft { $grade } von zehn Punkten gibt, und dir fällt keine Geschichte ein: Such eine Kleinigkeit, die den Kontakt mit euch angenehmer macht.
top-time = Du sagst, Aufmerksamkeit für die Kundschaft kommt aus Zeitmangel zu kurz; laut einer unserer Quellen spart Aufmerksamkeit vorher oft Zeit nachher.
top-sought-outside = Die Mühe floss vor allem in Systeme und Schulungen ({ $outside } der { -coins } Münzen): Schau auch darauf, wie gearbeitet und geführt wird.
top-organisation-below = Du siehst die Organisation niedriger als die Person, die am engsten mit dir arbeitet, und wie du dich selbst siehst, spielt dabei keine Rolle. Frag diese Person, woran das liegen kann.
top-self-above = Du schätzt dich höher ein als die Person, die am engsten mit dir arbeitet, oder als die Organisation: Frag einmal im Team nach, wie andere das sehen.

rule-much-within-little-room = Was von innen kommt, ist im Durchschnitt { -room-much } oder höher. Dein Spielraum ist { -room-little } oder niedriger, und du sagst nicht, dass du genug Spielraum hast. Beides reicht von 1 bis 7.
rule-on-top-little-room = Deine Antwort auf die Aussage über die normalen Ziele ist { -agrees-from } (trifft eher zu) oder höher. Und dein Spielraum ist { -room-little } oder niedriger, auf einer Skala von 1 bis 7, ohne dass du sagst, er sei groß genug.
rule-complaints-owner = Deine Antwort auf die Aussage, wer sich um eine Beschwerde kümmert, ist { -disagrees-up-to } (trifft eher nicht zu) oder niedriger.
rule-heard-and-said = Mindestens einen Satz hast du zweimal angekreuzt: als Kundin oder Kunde gehört und zur Kundschaft gesagt.
rule-satisfied-no-story = Die Kundschaft gäbe { -satisfied-from } bis { -satisfied-up-to } Punkte, und dir fiel keine Geschichte ein.
rule-time = Deine Antwort auf die Aussage über Zeitmangel ist { -agrees-from } (trifft eher zu) oder höher. Dieser Satz entfällt, wenn du Ziele oder Zeitdruck angekreuzt hast oder wenn vor allem die Arbeit gemessen wird.
rule-sought-outside = Alle zehn Münzen sind verteilt, und { -coins-outside } oder mehr liegen bei Systemen und Schulungen.
rule-organisation-below = Bei den Aussagen, die du für beide beantwortet hast, liegt die Person, die am engsten mit dir arbeitet, im Durchschnitt über der Organisation, und zwar weiter, als die Streuung über diese Aussagen erklärt. Dafür braucht es mindestens { -min-of-six } Aussagen.
rule-self-above = Bei den Aussagen, die du für beide beantwortet hast, liegst du selbst im Durchschnitt über der Person, die am engsten mit dir arbeitet, oder über der Organisation, und zwar weiter, als die Streuung über diese Aussagen erklärt. Dafür braucht es mindestens { -min-of-six } Aussagen.

## Three views.

perspectives-expected = Die meisten Menschen beurteilen sich selbst günstiger als andere, wie Forschung zeigt (Zell und andere, 2020). Lies den Unterschied also nicht als Urteil über irgendjemanden.
perspectives-self-above = So ist es auch bei dir. Im Durchschnitt steht für dich selbst { $me }, für die Person, die am engsten mit dir arbeitet, { $colleague } und für deine Organisation { $organisation }, auf einer Skala von 1 bis 7.
perspectives-even = Bei dir liegt es nah beieinander, oder es ist umgekehrt. Im Durchschnitt steht für dich selbst { $me }, für die Person, die am engsten mit dir arbeitet, { $colleague } und für deine Organisation { $organisation }, auf einer Skala von 1 bis 7.
perspectives-organisation-below = Du siehst deine Organisation niedriger als die Person, die am engsten mit dir arbeitet. Dein Blick auf dich selbst spielt dabei keine Rolle. Schau bei der Aussage mit dem größten Unterschied, was im Weg steht.
perspectives-common = Weil du nicht jede Aussage für alle drei beantwortet hast, schauen wir beim Unterschied nur auf die Aussagen, die du für beide beantwortet hast.
perspectives-too-few = Du hast zu wenige Aussagen für alle drei beantwortet, um sie zu vergleichen: Es braucht mindestens { -min-of-six }.
perspectives-little-in-common = Für dich, für die Person, die am engsten mit dir arbeitet, und für deine Organisation hast du zu wenige gleiche Aussagen beantwortet, um sie zu vergleichen: Für jeden Unterschied braucht es mindestens { -min-of-six }.
perspectives-enjoyment = { $side ->
    [yes] Der Kundschaft zu helfen ist bei euch angenehm, sagst du. Finde heraus, woran das liegt, und tu davon etwas mehr: Was angenehmer geht, geht oft auch besser.
    [no] Der Kundschaft zu helfen ist bei euch nicht so angenehm, sagst du. Dann hilft es selten, zu sagen, dass es besser werden muss. Such eine kleine Änderung, die es angenehmer macht, etwa ein Dankeschön, das weitergegeben wird.
   *[neutral] Ob es bei euch angenehm ist, der Kundschaft zu helfen, lässt du offen. Such eine kleine Änderung, die es angenehmer macht: Was angenehmer geht, geht oft auch besser.
  }
perspectives-time = { $side ->
    [yes] Zeitmangel ist aus deiner Sicht der Grund, warum Aufmerksamkeit zu kurz kommt. Prüfe an einem Fall, wie viele Fragen nachher eine gute Antwort vorher erspart.
    [no] An der Zeit liegt es aus deiner Sicht nicht. Dann kannst du schauen, was sonst mitspielt.
   *[neutral] Ob es an der Zeit liegt, lässt du offen. An einem Fall lässt es sich prüfen: Wie viele Fragen nachher erspart eine gute Antwort vorher?
  }
perspectives-story = { $story ->
    [delight] Du hast von jemandem gehört, der freudig überrascht war. Erzähl die Geschichte weiter: So wissen andere, was geschätzt wird.
    [anger] Du hast von jemandem gehört, der enttäuscht oder verärgert war. Solche Geschichten sagen, wo es hakt. Wer kann mit dieser etwas anfangen?
    [satisfied] Dir fiel keine Geschichte ein: Wer zufrieden ist, hat wenig zu erzählen. Such eine Kleinigkeit, die den Kontakt mit euch angenehmer macht, etwa einen Anruf, dass es geklappt hat.
   *[other] Dir fiel keine Geschichte ein. Frag einmal nach, was vom letzten Mal am meisten in Erinnerung geblieben ist.
  }
perspectives-grade = Aus deiner Sicht gibt die Kundschaft { $grade } von zehn Punkten.
perspectives-chart = Dieselben Aussagen für dich, für die Person, die am engsten mit dir arbeitet, und für deine Organisation
perspectives-chart-row = { $statement }: ich { $me }, wer am engsten mit mir arbeitet { $colleague }, unsere Organisation { $organisation }
perspectives-not-said = Das ist nur dein Blick. Andere im Team und die Kundschaft können es anders sehen, und das wurde nicht gemessen.
rule-perspectives = Je Blickwinkel der Durchschnitt der Aussagen, die du beantwortet hast, wenn es mindestens { -min-of-six } sind. Einen Unterschied berechnen wir über die Aussagen, die du für beide beantwortet hast. Wir sprechen davon nur, wenn er größer ist, als die Streuung über diese Aussagen erklärt.

## Brush-offs.

brushoff-heard = { $count ->
    [0] Du hast keinen Satz angekreuzt, den du als Kundin oder Kunde zu hören bekamst.
    [one] Du hast 1 der 10 Sätze angekreuzt, weil du ihn als Kundin oder Kunde zu hören bekamst.
   *[other] Du hast { $count } der 10 Sätze angekreuzt, weil du sie als Kundin oder Kunde zu hören bekamst.
  }
brushoff-band = { $band ->
    [light] Du hast Glück gehabt, oder ein kurzes Gedächtnis.
    [mid] Als Kundin oder Kunde bist du einiges gewohnt.
   *[heavy] Als Kundin oder Kunde hast du inzwischen ein dickes Fell.
  }
brushoff-not-heard = Was du als Kundin oder Kunde zu hören bekamst, hast du nicht ausgefüllt.
brushoff-said = { $count ->
    [0] Selbst hast du im letzten Monat keinen dieser Sätze zur Kundschaft gesagt, soweit du weißt.
    [one] Selbst hast du im letzten Monat 1 dieser Sätze zur Kundschaft gesagt. Oft steckt etwas dahinter, das nicht an dir liegt. Das kannst du stattdessen sagen:
   *[other] Selbst hast du im letzten Monat { $count } dieser Sätze zur Kundschaft gesagt. Oft steckt etwas dahinter, das nicht an dir liegt. Das kannst du stattdessen sagen:
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
brushoff-not-said-here = Die Zahl der Sätze sagt nichts darüber, wie oft oder warum sie fielen. Laut einer unserer Quellen beschweren sich Menschen weniger, je schroffer sie behandelt werden: Wenige Beschwerden beweisen also nichts.
rule-brushoff = Wir zählen, was du angekreuzt hast. Für „gehört“ wählen wir einen Satz bei 0 bis { -few-up-to }, bei { -some-from } bis { -some-up-to } und bei { -most-from } bis 10.

## Leadership and approach.

leadership-mean = { $role ->
    [manager] Im Durchschnitt gibst du dir eine { $mean } für das, was du als Führungskraft zur Kundenorientierung beiträgst, auf einer Skala von 1 bis 7; deine Antworten reichen von { $lowest } bis { $highest }.
   *[staff] Im Durchschnitt gibst du deiner Führung eine { $mean } für das, was sie zur Kundenorientierung beiträgt, auf einer Skala von 1 bis 7; deine Antworten reichen von { $lowest } bis { $highest }.
  }
leadership-mean-same = { $role ->
    [manager] Im Durchschnitt gibst du dir eine { $mean } für das, was du als Führungskraft zur Kundenorientierung beiträgst, auf einer Skala von 1 bis 7; alle deine Antworten sind eine { $answer }.
   *[staff] Im Durchschnitt gibst du deiner Führung eine { $mean } für das, was sie zur Kundenorientierung beiträgt, auf einer Skala von 1 bis 7; alle deine Antworten sind eine { $answer }.
  }
leadership-too-few = Du hast zu wenige Aussagen über Führung für einen Durchschnitt beantwortet: Es braucht mindestens { -min-of-eleven }.
leadership-low = { $role ->
    [manager] Hier stimmst du nicht zu. Welches Beispiel würde dein Team nennen für das, was hier fehlt?
   *[staff] Hier stimmst du nicht zu. Such dir die Aussage aus, von der die Kundschaft am meisten merkt, und frag, was es dafür braucht:
  }
leadership-high = Hier stimmst du zu. Was würde dein Team als Beleg nennen?
leadership-effort = Von den zehn Münzen liegen { $outside } bei Systemen und Schulungen und { $inside } bei Abläufen, Führung und Kultur.
leadership-effort-outside = Laut einer unserer Quellen wurde die Lösung jahrelang vor allem in Technik und Schulungen gesucht, mit wenig Fortschritt. Wie Menschen unterstützt und geführt werden, bestimmt mit, was sie leisten.
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
    [much-little] Es kommt viel von innen, und es gibt wenig Spielraum. Dann kann Reibung entstehen; laut einer unserer Quellen liegt das eher an Abläufen als an Menschen. Sprich im Team an, was dir im Weg stand, und schlag einen kleinen Versuch vor.
    [much-much] Es kommt viel von innen, und es gibt Spielraum. Achte auf diesen Spielraum: Besprich, was jetzt gut läuft, damit es nicht unbemerkt verschwindet.
    [little-much] Es gibt Spielraum, und es kommt weniger von innen. Das kann an der Arbeit selbst liegen. Such, was das Helfen angenehmer machen würde.
    [little-little] Es gibt wenig Spielraum, und es kommt weniger von innen. Beginne beim Spielraum: Wem lange etwas im Weg steht, der kann die Lust verlieren.
   *[between] Du liegst im Band in der Mitte, oder deine Antworten zum Spielraum weisen nicht in dieselbe Richtung. Darum nennen wir kein Gebiet; schau auf das, was du angekreuzt hast.
  }
room-satisfied = { $side ->
    [yes] Mit deiner Arbeit bist du zufrieden, sagst du.
    [no-blocked] Mit deiner Arbeit bist du nicht so zufrieden, sagst du. Das kann eine Folge von dem sein, was dir im Weg steht; laut einer unserer Quellen ist Zufriedenheit keine Ursache von Kundenorientierung.
    [no] Mit deiner Arbeit bist du nicht so zufrieden, sagst du. Laut einer unserer Quellen ist Zufriedenheit keine Ursache von Kundenorientierung.
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
room-regions = Die vier Gebiete
room-not-said = Die Gebiete beschreiben eine Situation, keine Art von Menschen. Die dünnen Linien zeigen, wie weit deine Antworten auseinanderliegen.
rule-room = Spielraum ist der Durchschnitt aus deiner Antwort auf die Aussage über Spielraum und aus dem Anteil der acht Hindernisse, den du nicht angekreuzt hast, umgerechnet auf 1 bis 7. Ein Gebiet nennen wir nur, wenn jede der zwei Zahlen auf der Karte { -room-little } oder niedriger ist, oder { -room-much } oder höher, und deine Antwort auf die Aussage über Spielraum dem nicht widerspricht.

## What you can do with it.

plan-title = Ein Vorsatz
plan-lead = Wähle eine Sache, die du anders machen willst, und schreib auf, in welcher Situation du sie tust. Dann musst du in dem Moment nicht mehr darüber nachdenken.
plan-examples = { $fit ->
    [fitting] Zwei Beispiele, die zu deinem Ergebnis passen:
   *[any] Zwei Beispiele:
  }
plan-example = { $example ->
    [blocked-staff] Wenn mich etwas davon abhält, jemandem gut zu helfen, dann schreibe ich auf, was es war, und spreche es in der nächsten Besprechung an.
    [blocked-manager] Wenn jemand in meinem Team der Kundschaft nicht weiterhelfen kann, dann frage ich, was im Weg steht, und kläre es noch am selben Tag.
    [targets-staff] Wenn ich für jemanden etwas zusätzlich tue, dann frage ich, welches Ziel an dem Tag niedriger sein darf.
    [targets-manager] Wenn ich mein Team um mehr Aufmerksamkeit für die Kundschaft bitte, dann sage ich dazu, welches Ziel niedriger sein darf.
    [weighing-staff] Wenn ich zwischen der Kundschaft und meiner Arbeit von heute schwanke, dann rechne ich zuerst aus, wie viel Zeit es der Kundschaft erspart.
    [weighing-manager] Wenn jemand in meinem Team fragt, was Vorrang hat, dann frage ich zuerst, wie viel Zeit es der Kundschaft erspart.
    [measures] Wenn wir die Zahlen besprechen, dann frage ich nach einer Zahl, die zeigt, was die Kundschaft von unserer Arbeit hat.
    [complaint] Wenn eine Beschwerde kommt und nicht klar ist, wer zuständig ist, dann vereinbare ich sofort, wer zurückruft.
    [answering] Wenn ich keine Antwort geben kann, dann sage ich, was ich tun werde und wann ich mich wieder melde.
    [story] Wenn ich jemandem geholfen habe, dann frage ich nach, was daran unerwartet war.
    [second-time] Wenn jemand zum zweiten Mal wegen derselben Sache kommt, dann prüfe ich, welche Antwort beim ersten Mal geholfen hätte.
    [new-system] Wenn ein System oder eine Schulung vorgeschlagen wird, dann frage ich, was sich an der Arbeitsweise ändert.
   *[colleague] Wenn wir im Team zusammen jemandem geholfen haben, dann frage ich die anderen, wie es ihrer Meinung nach lief.
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
    [manager] Zwei Wochen sind lang genug, um etwas zu merken, und kurz genug, um aufzuhören. Frag dein Team, ob es das ausprobieren will.
   *[staff] Zwei Wochen sind lang genug, um etwas zu merken, und kurz genug, um aufzuhören. Leg das deinem Team vor.
  }
pilot = { $blocker ->
    [block-interruptions] Vereinbart für zwei Wochen eine feste Stunde am Tag, in der jeweils jemand von euch Telefon und Mails für alle annimmt. Haltet fest, wie viel in dieser Stunde ohne Unterbrechung fertig wird.
    [block-rule] Wählt eine Regel, die der Kundschaft oft im Weg steht. Fragt dort, wo darüber entschieden wird, ob ihr zwei Wochen lang davon abweichen dürft, wenn ihr aufschreibt, warum. Schaut danach gemeinsam, was schiefging und was besser lief.
    [block-system] Wählt einen Schritt im System, der die Kundschaft warten lässt. Überlegt euch für zwei Wochen einen Weg darum herum, und haltet fest, wie viel Zeit er spart. Mit dieser Zahl lässt sich eine Bitte um Verbesserung leichter beurteilen.
    [block-authority] Vereinbart einen Betrag oder eine Zahl von Stunden, über die zwei Wochen lang alle selbst entscheiden dürfen. Schreibt jede Entscheidung in einer Zeile auf. Schaut danach, welche ihr gemeinsam anders getroffen hättet.
    [block-targets] Wählt einen halben Tag pro Woche, an dem ein Ziel nicht zählt. Haltet fest, wie viele Menschen von diesem halben Tag später mit derselben Frage wiederkommen, und vergleicht das mit einem anderen halben Tag.
    [block-department] Bittet die andere Abteilung für zwei Wochen um eine feste Ansprechperson. Haltet fest, wie viele Menschen gleich beim ersten Mal eine Antwort bekommen.
    [block-information] Schreibt zwei Wochen lang auf, welche Information fehlte und wer sie hatte. Macht danach eine kurze Liste: was am häufigsten fehlte und wo es zu finden ist.
    [block-owner] Wer eine Frage zuerst annimmt, bleibt zwei Wochen lang dafür zuständig, bis es eine Antwort gibt. Zählt, wie viele Menschen ihre Geschichte zweimal erzählen mussten.
   *[none] Das ganze Team schreibt zwei Wochen lang auf, wann jemandem weniger gut geholfen wurde als möglich, und wodurch. Wählt danach gemeinsam den Punkt, der am häufigsten vorkam.
  }
pilot-agree = Vereinbart vorher, wer mitmacht, wann Schluss ist und was ihr tut, wenn es klappt.
pilot-others = Ein Versuch zu etwas anderem, das dir im Weg steht

compare-title = Damals und jetzt
compare-lead = Hast du eine Datei von einem früheren Mal? Dann kannst du sie hier danebenlegen.
compare-open = Eine frühere Datei danebenlegen (JSON)
compare-close = Die frühere Datei wegnehmen
compare-nothing = Die beiden Male haben keine Antworten gemeinsam, die sich nebeneinanderlegen lassen.
compare-then = Damals
compare-then-on = Damals, am { $day }
compare-now = Jetzt
compare-now-on = Jetzt, am { $day }
compare-explained = { $judged ->
    [one] Wir beurteilen hier 1 Unterschied, und er ist nicht größer, als auch ohne Veränderung zu erwarten ist. Vielleicht hat sich etwas geändert, aber aus diesen Antworten ist das nicht zu erkennen.
   *[other] Wir beurteilen hier { $judged } Unterschiede, und keiner davon ist größer, als auch ohne Veränderung zu erwarten ist. Vielleicht hat sich etwas geändert, aber aus diesen Antworten ist das nicht zu erkennen.
  }
compare-beyond = { $count ->
    [one] Bei 1 der { $of } Zahlen, die wir beurteilen, ist der Unterschied größer, als auch ohne Veränderung zu erwarten ist.
   *[other] Bei { $count } der { $of } Zahlen, die wir beurteilen, ist der Unterschied größer, als auch ohne Veränderung zu erwarten ist.
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
rule-compare =
    Wir nennen einen Unterschied höher oder niedriger, wenn er so groß ist, dass er ohne Veränderung bei höchstens etwa { -false-alarms } von 100 Menschen vorkommt. Sonst kann er Zufall sein. Wie groß das ist, hängt davon ab, was verglichen wird.

    Ein Durchschnitt betrifft hier nur Aussagen, die du beide Male beantwortet hast. Wir schauen, wie weit die Unterschiede je Aussage auseinanderliegen. Dazu kommt eine Annahme: Wie jemand solche Aussagen beantwortet, bewegt sich von einem Tag zum anderen von selbst um { -day-to-day } Punkte nach oben oder unten (Standardabweichung).

    Bei dem, was du sagst, ist es immer eine Annahme: { -stated-error } der 10 Fälle (Standardabweichung). Bei dem, was du wählst, folgt es aus den zwei Bereichen.

    Ein Strich steht bei Zählungen und beim Spielraum, der zur Hälfte eine Zählung ist. Wie stark sie von selbst schwanken, wissen wir nicht; darum sagen wir nichts darüber.
compare-not-said = „Kann Zufall sein“ heißt: So ein Unterschied ist auch zu erwarten, wenn sich nichts geändert hat. Dabei nehmen wir an, dass man beim nächsten Mal von selbst etwas anders antwortet; gemessen haben wir das nicht. Ein Unterschied sagt auch nicht, woher er kommt: Deine Arbeit oder der Tag selbst kann anders gewesen sein.
print-story = Die Geschichte, die du aufgeschrieben hast: { $story }

## Keeping and deleting.

keep-title = Speichern oder löschen
keep-lead = Diese Rückmeldung wurde in deinem eigenen Browser erstellt; es wird nichts verschickt. Was du speicherst, gehört dir.
keep-print = Drucken oder als PDF speichern
keep-json = Zum späteren Öffnen speichern (JSON)
keep-csv = Als Tabelle speichern (CSV)
keep-review = Zurück zu deinen Antworten

## Was deine Organisation selbst fragt.

organisation-answers-lead = { $name } hat diese Fragen und Kennzahlen selbst hinzugefügt. Sie zählen nirgends mit: Ohne diese Antworten stünde oben genau dasselbe. Auch diese Antworten bleiben in deinem Browser, außer du teilst sie selbst.
support-title = Wohin du dich bei { $name } wenden kannst
