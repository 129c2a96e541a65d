### The interview guide: for who leads the interview. The questions are read out.

guide-title = Gesprächsleitfaden
guide-intro =
    Dieser Leitfaden ist aus den Antworten einer einzelnen Person entstanden, die sich bewirbt. Die Themen und ihre
    Reihenfolge sind für alle gleich; das Beispiel, das eine Frage nennt, stammt aus den eigenen Antworten.

    Stell allen zu jedem Thema beide Fragen, in dieser Reihenfolge, und lies sie so vor, wie sie hier stehen. Wenn ihr euch
    siezt, mach aus „du“ „Sie“. Schreib zuerst auf, was du hörst. Bewerte erst danach: Halte jede Antwort neben die drei
    Beschreibungen darunter. Ein Beispiel darf auch aus einem Praktikum, einem Ehrenamt oder der Schule kommen.

    Was hier aus dem Fragebogen steht, hat die Person über sich selbst gesagt. Es misst nicht, ob jemand geeignet ist.
    Darum stehen hier keine Punkte, keine Summe und keine Rangfolge.

    Ein Thema, zu dem zu wenig beantwortet ist, fehlt. Das sagt nichts über die Person.
guide-source = Ein solches Gespräch, mit gleichen Themen für alle und beschriebenen Antworten zu jeder Frage, folgt der Forschung zu strukturierten Vorstellungsgesprächen (Campion, Palmer und Campion, 1997; Levashina und andere, 2014). Dort sind auch die Fragen genau gleich; hier nennt eine Frage eine eigene Antwort der Person.
guide-nothing = Für einen Gesprächsleitfaden ist zu wenig beantwortet.
guide-basis = Was die Person geantwortet hat
guide-strong = Starke Antwort
guide-average = Durchschnittliche Antwort
guide-weak = Schwache Antwort

## Helping customers well.

guide-caring-title = Der Kundschaft gut helfen
guide-caring-reworded = Ein Teil dieser Aussagen lautete anders, als geantwortet wurde. Frag zuerst, ob die Aussage unten auch passt.
guide-caring-basis = { $spread ->
    [apart] Von allen Aussagen traf diese am meisten zu: „{ $high }“ ({ $high-word }). Diese traf am wenigsten zu: „{ $low }“ ({ $low-word }).
   *[alike] Bei jeder Aussage dieselbe Antwort: { $high-word }. Die erste Aussage lautet: „{ $high }“
  }
guide-caring-first = Bei der Aussage „{ $statement }“ hast du geantwortet: { $word }. Erzähl von einem Fall, in dem das eine Rolle spielte. Was hast du selbst getan, und wie ging es aus?
guide-caring-first-strong = Nennt einen Fall und einen Moment, die zu „{ $statement }“ passen. Sagt, was die Person selbst getan hat und woran zu merken war, was es der Kundschaft gebracht hat.
guide-caring-first-average = Erklärt die eigene Antwort („{ $word }“), oder erzählt, wie es meistens läuft. Oder nennt einen Fall, aber nicht, was die Person selbst getan hat oder wie es ausging.
guide-caring-first-weak = Äußert nur eine Meinung über die Kundschaft oder über sich selbst, oder verweist auf andere. Auch auf Nachfrage kommt kein Beispiel.
guide-caring-second = { $spread ->
    [apart] Bei der Aussage „{ $statement }“ hast du geantwortet: { $word }. Erzähl von einem Fall, in dem das nicht von selbst ging. Was hast du da getan, und was kam dabei heraus?
   *[alike] Bei jeder Aussage hast du dieselbe Antwort gegeben: { $word }. Welche Aussage lässt sich am schwersten einhalten, wenn viel los ist? Erzähl von einem Fall, in dem das nicht von selbst ging. Was hast du da getan, und was kam dabei heraus?
  }
guide-caring-second-strong = Nennt einen Fall, in dem es nicht von selbst ging, was die Person da für die Kundschaft getan hat und was dabei herauskam. Sagt auch, was danach anders lief.
guide-caring-second-average = Sagt allgemein, was schwer ist. Oder erzählt, was geschah, aber nicht, was die Person dagegen getan hat.
guide-caring-second-weak = Sagt, dass es immer von selbst geht oder dass es an anderen liegt, ohne Beispiel.

## When it takes time.

guide-pressure-title = Wenn es Zeit kostet
guide-pressure-basis = { $choice ->
    [care] Hier ging die Kundschaft vor, obwohl das im Verhältnis am meisten gekostet hat: { $cost } Arbeit gegen { $loss } Kundenzeit. Die Situation: { $scene }
   *[cost] Hier ging die andere Arbeit vor, obwohl Helfen im Verhältnis am wenigsten gekostet hätte: { $cost } Arbeit gegen { $loss } Kundenzeit. Die Situation: { $scene }
  }
guide-pressure-only = { $choice ->
    [care] In allen normalen Situationen, die beantwortet sind, ging die Kundschaft vor.
   *[cost] In allen normalen Situationen, die beantwortet sind, ging die andere Arbeit vor.
  }
guide-pressure-first = { $chosen ->
    [staff-yes] Eine der Situationen war: „{ $scene }“ Du hast gewählt: „{ $act }“. Das hätte { $cost } deiner Zeit gekostet und der Kundschaft { $loss } erspart. Erzähl von einem Fall, in dem du bei der Arbeit vor so einer Wahl standest. Was hast du getan, was ist liegen geblieben, und was hat es gebracht?
    [manager-yes] Eine der Situationen war: „{ $scene }“ Du hast gewählt: „{ $act }“. Das hätte { $cost } Arbeitszeit gekostet und der Kundschaft { $loss } erspart. Erzähl von einem Fall, in dem dein Team vor so einer Wahl stand. Was hast du entschieden, was ist liegen geblieben, und was hat es gebracht?
    [manager-no] In den normalen Situationen hast du immer die andere Arbeit gewählt. Erzähl von einem Fall, in dem in deinem Team doch die Kundschaft vorging. Was ist liegen geblieben, und was hat es gebracht?
   *[staff-no] In den normalen Situationen hast du immer deine andere Arbeit gewählt. Erzähl von einem Fall, in dem bei dir doch die Kundschaft vorging. Was ist liegen geblieben, und was hat es gebracht?
  }
guide-pressure-first-strong = { $chosen ->
    [yes] Nennt einen Fall und einen Tag, mit einer echten Abwägung, wie hier { $cost } Arbeit gegen { $loss } Kundenzeit. Sagt, was liegen geblieben ist, mit wem das besprochen wurde und was es gebracht hat.
   *[no] Nennt einen Fall und einen Tag, mit einer echten Abwägung. Sagt, was liegen geblieben ist, mit wem das besprochen wurde und was es gebracht hat.
  }
guide-pressure-first-average = { $chosen ->
    [yes] Sagt allgemein, wann Helfen { $cost } Arbeit wert ist. Oder nennt einen Fall, aber nicht, was liegen geblieben ist oder was es gebracht hat.
   *[no] Sagt allgemein, wann die Kundschaft vorgeht. Oder nennt einen Fall, aber nicht, was liegen geblieben ist oder was es gebracht hat.
  }
guide-pressure-first-weak = Äußert nur eine Meinung darüber, was wichtig ist, oder sagt, dass es nie etwas zu entscheiden gibt, ohne Beispiel.
guide-pressure-second = { $chosen ->
    [staff-yes] Eine der Situationen war: „{ $scene }“ Du hast gewählt: „{ $act }“. Helfen hätte { $cost } deiner Zeit gekostet und der Kundschaft { $loss } erspart. Erzähl von einem Fall, in dem du bei der Arbeit vor so einer Wahl standest. Was hast du getan, was hast du der Person gesagt, und wie ging es aus?
    [manager-yes] Eine der Situationen war: „{ $scene }“ Du hast gewählt: „{ $act }“. Helfen hätte { $cost } Arbeitszeit gekostet und der Kundschaft { $loss } erspart. Erzähl von einem Fall, in dem dein Team vor so einer Wahl stand. Was hast du entschieden, was bekam die Person zu hören, und wie ging es aus?
    [manager-no] In den normalen Situationen ging bei dir immer die Kundschaft vor. Erzähl von einem Fall, in dem dein Team doch jemanden warten lassen musste. Was bekam die Person zu hören, und wie ging es aus?
   *[staff-no] In den normalen Situationen ging bei dir immer die Kundschaft vor. Erzähl von einem Fall, in dem du doch jemanden warten lassen musstest. Was hast du der Person gesagt, und wie ging es aus?
  }
guide-pressure-second-strong = { $chosen ->
    [yes] Nennt einen Fall und was die Kundschaft danach selbst tun musste (hier: { $loss } Kundenzeit). Sagt, wie das erklärt wurde und was danach geschah.
   *[no] Nennt einen Fall und was die Kundschaft danach selbst tun musste. Sagt, wie das erklärt wurde und was danach geschah.
  }
guide-pressure-second-average = { $chosen ->
    [yes] Erklärt allgemein, warum die Arbeit vorgeht, auch wenn es die Kundschaft { $loss } kostet. Oder nennt einen Fall, aber nicht, was die Kundschaft davon gemerkt hat.
   *[no] Erklärt allgemein, warum die Arbeit manchmal vorgeht. Oder nennt einen Fall, aber nicht, was die Kundschaft davon gemerkt hat.
  }
guide-pressure-second-weak = Nennt nur Regeln, viel Arbeit oder andere als Grund, ohne Beispiel und ohne ein Wort zur Kundschaft.

## Saying and choosing.

guide-word-title = Sagen und Wählen
guide-word-basis = Nach eigener Aussage darf es höchstens so viel Arbeit kosten, jemandem aus der Kundschaft Zeit zu ersparen: { $half-hour } für eine halbe Stunde, { $two-hours } für zwei Stunden und { $day } für einen ganzen Arbeitstag. Was in jeder Situation gewählt wurde, steht bei den Antworten.
guide-word-first = Du sagst, es darf höchstens so viel Arbeit kosten, jemandem aus der Kundschaft einen ganzen Arbeitstag zu ersparen: { $day }. Erzähl von einem Fall, in dem du zwischen der Kundschaft und anderer Arbeit wählen musstest. Was gab den Ausschlag, und was kam dabei heraus?
guide-word-first-strong = Nennt einen Fall und eine Entscheidung, was dabei mitspielte und was herauskam. Erklärt selbst, wie das zu dem passt, was es nach eigener Aussage kosten darf ({ $day }).
guide-word-first-average = Erklärt, warum es so viel kosten darf ({ $day }), ohne einen bestimmten Fall. Oder nennt einen Fall, aber nicht, was den Ausschlag gab.
guide-word-first-weak = Verteidigt oder ändert nur die Zahl, oder verweist auf die Organisation, ohne Beispiel.
guide-word-second = { $role ->
    [manager] Erzähl von einem Fall, jetzt oder früher, in dem ein Ziel oder eine Absprache es deinem Team leichter oder schwerer gemacht hat, so zu entscheiden, wie du es willst. Was hast du unternommen, mit wem hast du es besprochen, und was wurde anders?
   *[staff] Erzähl von einem Fall, jetzt oder früher, in dem ein Ziel oder eine Absprache es leichter oder schwerer gemacht hat, so zu entscheiden, wie du es willst. Was hast du unternommen, mit wem hast du es besprochen, und was wurde anders?
  }
guide-word-second-strong = Nennt ein Ziel oder eine Absprache, was die Person damit gemacht hat und mit wem, und was danach anders lief.
guide-word-second-average = Nennt ein Ziel oder eine Absprache, die geholfen oder gestört hat, aber nicht, was die Person damit gemacht hat.
guide-word-second-weak = Nennt nur Ziele oder Vorgesetzte als Ursache, ohne eigenen Schritt und ohne Beispiel.

## Costs and returns.

guide-pays-title = Was Aufmerksamkeit kostet und bringt
guide-pays-basis = „{ $statement }“ Antwort: { $word }.
guide-pays-first = Bei der Aussage „{ $statement }“ hast du geantwortet: { $word }. { $side ->
    [yes] Erzähl von einem Fall, in dem du das erlebt hast. Woran war es zu sehen, und was hast du daraus gemacht?
    [no] Erzähl von einem Fall, in dem Aufmerksamkeit für jemanden mehr gekostet als gebracht hat. Woran war es zu sehen, und was hast du daraus gemacht?
   *[neutral] Erzähl von einem Fall, in dem sich Aufmerksamkeit für jemanden ausgezahlt hat, oder gerade nicht. Woran war es zu sehen, und was hast du daraus gemacht?
  }
guide-pays-first-strong = Nennt einen Fall mit etwas, das zu sehen oder zu zählen war, etwa weniger Rückfragen oder mehr Arbeit als gedacht. Sagt, was die Person danach anders gemacht hat.
guide-pays-first-average = Nennt einen Grund für die eigene Antwort („{ $word }“), aber keinen Fall. Oder nennt einen Fall, bei dem nicht zu sehen war, was es gebracht hat.
guide-pays-first-weak = Wiederholt nur die eigene Antwort („{ $word }“), ohne Grund oder Beispiel.
guide-pays-second = { $role ->
    [manager] Erzähl von einem Fall, in dem die Kundschaft und ein Ziel zugleich Zeit von deinem Team verlangt haben. Wie hast du entschieden, mit wem hast du es besprochen, und wie ging es aus?
   *[staff] Erzähl von einem Fall, in dem die Kundschaft und ein Ziel zugleich deine Zeit verlangt haben. Was hast du getan, mit wem hast du es besprochen, und wie ging es aus?
  }
guide-pays-second-strong = Nennt einen Fall und ein Ziel, wie die Person entschieden hat und mit wem das besprochen wurde, und wie es für beide ausging.
guide-pays-second-average = Erklärt, wie Ziele und Kundschaft sich stören oder zusammengehen, ohne einen bestimmten Fall oder ohne eigenen Schritt.
guide-pays-second-weak = Sagt nur, dass es sein muss oder nicht geht, und überlässt es anderen.

## Getting a customer further.

guide-brushoff-title = Weiterhelfen
guide-brushoff-basis = { $line-of ->
    [both] Diesen Satz hat die Person selbst schon zu hören bekommen und im letzten Monat auch zur Kundschaft gesagt: { $line }
    [said] Diesen Satz hat die Person im letzten Monat zur Kundschaft gesagt: { $line }
   *[none] Die Person hat angegeben, im letzten Monat keinen der Sätze aus der Liste zur Kundschaft gesagt zu haben.
  }
guide-brushoff-first = { $line-of ->
    [both] Diesen Satz hast du selbst schon zu hören bekommen und im letzten Monat auch gesagt, in diesen oder in anderen Worten: { $line } Erzähl von einem Fall, in dem du das gesagt hast. Was war los, und wie ging es für die Person weiter?
    [said] Diesen Satz hast du im letzten Monat zur Kundschaft gesagt, in diesen oder in anderen Worten: { $line } Erzähl von einem Fall, in dem du das gesagt hast. Was war los, und wie ging es für die Person weiter?
   *[none] Du hast angegeben, dass du im letzten Monat keinen der Sätze aus der Liste zur Kundschaft gesagt hast. Erzähl von einem Fall, in dem du nicht sofort helfen konntest. Was hast du gesagt, und wie ging es für die Person weiter?
  }
guide-brushoff-first-strong = { $line-of ->
    [none] Nennt einen Fall und was genau gesagt wurde. Sagt, was die Person getan hat, damit es für die Kundschaft weiterging, und ob das gelungen ist.
   *[said] Nennt einen Fall und wie es zu { $line } kam. Sagt, was die Person getan hat, damit es für die Kundschaft trotzdem weiterging, und ob das gelungen ist.
  }
guide-brushoff-first-average = { $line-of ->
    [none] Erklärt allgemein, wann so eine Antwort nötig ist. Oder nennt einen Fall, aber nicht, wie es weiterging.
   *[said] Erklärt allgemein, wann das nötig ist: { $line } Oder nennt einen Fall, aber nicht, wie es weiterging.
  }
guide-brushoff-first-weak = Sagt, dass die Kundschaft selbst schuld ist oder dass alle so antworten, ohne Beispiel.
guide-brushoff-second = { $line-of ->
    [none] Erzähl von einem Fall, für den jemand anderes zuständig war. Was hast du gesagt, was hast du getan, und wie ging es aus?
   *[said] Erzähl von einem Fall, in dem du an so einer Stelle etwas anderes gesagt hast. Was hast du gesagt, was hast du getan, und wie ging es aus?
  }
guide-brushoff-second-strong = Nennt einen Fall, die gewählten Worte und was die Kundschaft danach tun konnte.
guide-brushoff-second-average = Weiß, was man sagen kann, nennt aber keinen Fall, in dem es so war.
guide-brushoff-second-weak = Sieht keine andere Antwort oder überlässt es der Kundschaft oder einer Abteilung, ohne Beispiel.
