### Die Karte für zwei: Zwei Menschen legen ihre Entscheidungen nebeneinander.

together-title = Karte für zwei
together-lead = Leg deine Entscheidungen neben die von jemandem aus deinem Team. Du siehst, wo ihr anders entschieden habt, und bekommst drei Gesprächsfragen. Nichts geht übers Internet, und nichts wird gespeichert.
together-yours = Das sieht die andere Person von dir
together-yours-what = Diese Entscheidungen, wie viel Arbeit es deiner Meinung nach kosten darf, und ob du andere führst. Sonst nichts.
together-show = Meine Karte zeigen
together-scan = Lass die andere Person das scannen oder den Code abtippen:
together-type = Lass die andere Person diesen Code abtippen:
together-qr = QR-Code deiner Karte
together-code-note = Im Code stehen deine Entscheidungen. Wer ihn hat, kann sie sehen. Wird er gescannt, bleibt die Adresse im Verlauf des Browsers; wird er abgetippt, bleibt nichts.
together-other = Die Karte der anderen Person
together-field = Code der anderen Person
together-field-hint = Elf Zeichen. Kleine Buchstaben gehen auch, Striche braucht es nicht.
together-lay = Nebeneinanderlegen
together-remove = Die andere Karte wegnehmen
together-empty = Hier steht noch kein Code. Tipp ihn vom anderen Bildschirm ab.
together-sign = „{ $sign }“ kommt in keinem Code vor. Schau noch einmal auf den anderen Bildschirm.
together-length = Ein Code hat elf Zeichen, hier sind es { $found }. Schau noch einmal auf den anderen Bildschirm.
together-mistyped = In diesem Code stimmt ein Zeichen nicht, oder zwei sind vertauscht. Schau noch einmal auf den anderen Bildschirm.
together-newer = Dieser Code stammt aus einer anderen Version von Klantspiegel. Ladet beide die Seite neu.
together-both = Nebeneinander
together-shared = { $apart ->
    [0] Ihr hattet { $shared }-mal dieselbe Abwägung und habt gleich entschieden.
   *[other] Ihr hattet { $shared }-mal dieselbe Abwägung, und { $apart }-mal habt ihr anders entschieden.
  }
together-planes = Deine Entscheidungen und die der anderen Person auf einer Skala
together-costs = was es kostet, in Minuten →
together-you = du
together-they = Person
together-legend = Oben du, unten die andere Person. Ein Strich dazwischen: Hier habt ihr anders entschieden. Links vom Grau wählt jemand wahrscheinlich die Kundschaft, rechts davon die Arbeit. Gestrichelt: was es laut der Person kosten darf.
together-chance = Eine einzelne Entscheidung kann Zufall sein. Es geht darum, was ihr vor Augen hattet, nicht darum, wer recht hat.
together-questions = Drei Gesprächsfragen
together-question-apart = { $own ->
    [care] Es kostet { $cost } und erspart der Kundschaft { $loss }: Du hast die Kundschaft gewählt, die andere Person die Arbeit. Was hattet ihr vor Augen?
   *[cost] Es kostet { $cost } und erspart der Kundschaft { $loss }: Du hast die Arbeit gewählt, die andere Person die Kundschaft. Was hattet ihr vor Augen?
  }
together-question-alike = { $choice ->
    [care] Es kostet { $cost } und erspart der Kundschaft { $loss }: Ihr habt beide die Kundschaft gewählt. Wie viel Arbeit würde das ändern?
   *[cost] Es kostet { $cost } und erspart der Kundschaft { $loss }: Ihr habt beide die Arbeit gewählt. Was würde das ändern?
  }
together-question-nothing-shared = Ihr hattet keine Abwägung gemeinsam. Welche fiel euch jeweils am schwersten, und warum?
together-question-said-apart = Wie viel Arbeit darf es höchstens kosten, der Kundschaft { $loss } zu ersparen? Du sagst: { $own }. Die andere Person sagt: { $other }. Woher kommt der Unterschied?
together-question-said-alike = Wie viel Arbeit darf es höchstens kosten, der Kundschaft { $loss } zu ersparen? Ihr sagt beide: { $said }. Wer in eurem Team würde etwas anderes sagen?
together-question-unsaid = Wie viel Arbeit darf es höchstens kosten, der Kundschaft einen ganzen Arbeitstag zu ersparen? Sagt es beide, und sagt, warum.
together-question-this-week = { $leads ->
    [yes] Was kann diese Woche von der Liste, damit jemand, der mehr Zeit braucht, sie auch bekommt?
   *[no] Was könnt ihr einander diese Woche abnehmen, damit jemand, der mehr Zeit braucht, sie auch bekommt?
  }
together-table = Die Tabelle mit den Entscheidungen von euch beiden
together-column-cost = Es kostet
together-column-loss = Es erspart der Kundschaft
together-back = Zurück zu deinem Spiegel
