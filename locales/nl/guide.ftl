### Het gespreksplan: voor wie het gesprek voert. De vragen worden voorgelezen.

guide-title = Gespreksplan
guide-intro =
    Dit plan is gemaakt uit de antwoorden van één kandidaat. De onderwerpen en hun volgorde zijn voor iedereen gelijk. Het
    voorbeeld dat een vraag noemt, komt uit de eigen antwoorden.

    Stel elke kandidaat bij elk onderwerp beide vragen, in deze volgorde, en lees ze voor zoals ze er staan. Spreek je
    de kandidaat formeel aan, verander dan alleen de aanspreekvorm. Schrijf eerst op wat je hoort. Weeg het pas daarna: leg
    elk antwoord naast de drie beschrijvingen die eronder staan. Een voorbeeld mag ook van een stage, vrijwilligerswerk of
    school komen.

    Wat hier uit de vragenlijst staat, zei de kandidaat over zichzelf. Dat meet niet of iemand geschikt is. Daarom staat
    hier geen score, geen totaal en geen volgorde van kandidaten.

    Een onderwerp waarover te weinig is ingevuld, staat er niet bij. Dat zegt niets over de kandidaat.
guide-source = Iedereen krijgt dezelfde onderwerpen, en bij elke vraag staan antwoorden beschreven. Zo’n gesprek volgt onderzoek naar gestructureerde sollicitatiegesprekken (Campion, Palmer en Campion, 1997; Levashina en anderen, 2014). Daar zijn ook de vragen precies gelijk. Hier noemt een vraag een eigen antwoord van de kandidaat.
guide-nothing = Er is te weinig ingevuld voor een gespreksplan.
guide-basis = Wat de kandidaat invulde
guide-strong = Sterk antwoord
guide-average = Gemiddeld antwoord
guide-weak = Zwak antwoord

## Klanten goed helpen.

guide-caring-title = Klanten goed helpen
guide-caring-reworded = Een deel van deze stellingen stond er anders toen de kandidaat antwoordde. Vraag eerst of de stelling hieronder ook past.
guide-caring-basis = { $spread ->
    [apart] Van alle stellingen paste deze het best: “{ $high }” ({ $high-word }). Deze paste het minst: “{ $low }” ({ $low-word }).
   *[alike] Bij elke stelling hetzelfde antwoord: { $high-word }. De eerste stelling is: “{ $high }”
  }
guide-caring-first = Bij de stelling “{ $statement }” antwoordde je: { $word }. Vertel over één klant bij wie dit speelde. Wat deed je zelf, en hoe liep het af?
guide-caring-first-strong = Noemt één klant en één moment die passen bij “{ $statement }” Zegt wat de kandidaat zelf deed, en waaraan te merken was wat de klant eraan had.
guide-caring-first-average = Legt het eigen antwoord uit (“{ $word }”), of vertelt hoe het meestal gaat. Of noemt een klant, maar niet wat de kandidaat zelf deed of hoe het afliep.
guide-caring-first-weak = Geeft alleen een mening over klanten of over zichzelf, of wijst naar anderen. Ook na doorvragen komt er geen voorbeeld.
guide-caring-second = { $spread ->
    [apart] Bij de stelling “{ $statement }” antwoordde je: { $word }. Vertel over één keer dat dit bij een klant niet vanzelf ging. Wat deed je toen, en wat kwam ervan?
   *[alike] Bij elke stelling gaf je hetzelfde antwoord: { $word }. Welke stelling is op een drukke dag het lastigst waar te maken? Vertel over één keer dat het niet vanzelf ging. Wat deed je toen, en wat kwam ervan?
  }
guide-caring-second-strong = Noemt één keer dat het niet vanzelf ging, wat de kandidaat toen voor de klant deed, en wat daarvan kwam. Zegt ook wat daarna anders ging.
guide-caring-second-average = Zegt in het algemeen wat lastig is. Of vertelt wat er gebeurde, maar niet wat de kandidaat eraan deed.
guide-caring-second-weak = Zegt dat het altijd vanzelf gaat of dat het aan anderen ligt, zonder voorbeeld.

## Als het tijd kost.

guide-pressure-title = Als het tijd kost
guide-pressure-basis = { $choice ->
    [care] Hier ging de klant voor, terwijl dat naar verhouding het meeste kostte. Het ging om { $cost } werk tegen { $loss } van de tijd van de klant. De situatie: { $scene }
   *[cost] Hier ging het andere werk voor, terwijl helpen naar verhouding het minste kostte. Het ging om { $cost } werk tegen { $loss } van de tijd van de klant. De situatie: { $scene }
  }
guide-pressure-only = { $choice ->
    [care] In alle gewone situaties die zijn beantwoord, ging de klant voor.
   *[cost] In alle gewone situaties die zijn beantwoord, ging het andere werk voor.
  }
guide-pressure-first = { $chosen ->
    [staff-yes] In een van de situaties stond: “{ $scene }” Je koos: “{ $act }”. Dat kostte { $cost } van je tijd en scheelde de klant { $loss }. Vertel over één keer dat je op je werk voor zo’n keuze stond. Wat deed je, wat bleef er liggen, en wat leverde het op?
    [manager-yes] In een van de situaties stond: “{ $scene }” Je koos: “{ $act }”. Dat kostte { $cost } werktijd en scheelde de klant { $loss }. Vertel over één keer dat je team voor zo’n keuze stond. Wat besliste je, wat bleef er liggen, en wat leverde het op?
    [manager-no] In de gewone situaties koos je steeds voor het andere werk. Vertel over één keer dat je in je team toch voor een klant koos. Wat bleef er liggen, en wat leverde het op?
   *[staff-no] In de gewone situaties koos je steeds voor je andere werk. Vertel over één keer dat je op je werk toch voor een klant koos. Wat liet je liggen, en wat leverde het op?
  }
guide-pressure-first-strong = { $chosen ->
    [yes] Noemt één klant en één dag, met een echte afweging, zoals hier { $cost } werk tegen { $loss } van de klant. Zegt wat er bleef liggen, met wie dat besproken is, en wat het opleverde.
   *[no] Noemt één klant en één dag, met een echte afweging. Zegt wat er bleef liggen, met wie dat besproken is, en wat het opleverde.
  }
guide-pressure-first-average = { $chosen ->
    [yes] Zegt in het algemeen wanneer een klant { $cost } werk waard is. Of noemt een keer, maar niet wat er bleef liggen of wat het opleverde.
   *[no] Zegt in het algemeen wanneer een klant voorgaat. Of noemt een keer, maar niet wat er bleef liggen of wat het opleverde.
  }
guide-pressure-first-weak = Geeft alleen een mening over wat belangrijk is, of zegt dat er nooit iets te kiezen valt, zonder voorbeeld.
guide-pressure-second = { $chosen ->
    [staff-yes] In een van de situaties stond: “{ $scene }” Je koos: “{ $act }”. Helpen had { $cost } van je tijd gekost en de klant { $loss } gescheeld. Vertel over één keer dat je op je werk voor zo’n keuze stond. Wat deed je, wat zei je tegen de klant, en hoe liep het af?
    [manager-yes] In een van de situaties stond: “{ $scene }” Je koos: “{ $act }”. Helpen had { $cost } werktijd gekost en de klant { $loss } gescheeld. Vertel over één keer dat je team voor zo’n keuze stond. Wat besliste je, wat kreeg de klant te horen, en hoe liep het af?
    [manager-no] In de gewone situaties koos je steeds voor de klant. Vertel over één keer dat je team een klant toch moest laten wachten. Wat kreeg de klant te horen, en hoe liep het af?
   *[staff-no] In de gewone situaties koos je steeds voor de klant. Vertel over één keer dat je een klant toch moest laten wachten. Wat zei je tegen de klant, en hoe liep het af?
  }
guide-pressure-second-strong = { $chosen ->
    [yes] Noemt één keer, en wat de klant daarna zelf moest doen, zoals hier { $loss } eigen tijd. Zegt hoe dat is uitgelegd en wat er daarna gebeurde.
   *[no] Noemt één keer, en wat de klant daarna zelf moest doen. Zegt hoe dat is uitgelegd en wat er daarna gebeurde.
  }
guide-pressure-second-average = { $chosen ->
    [yes] Legt in het algemeen uit waarom het werk voorgaat, ook als dat de klant { $loss } kost. Of noemt een keer, maar niet wat de klant ervan merkte.
   *[no] Legt in het algemeen uit waarom het werk soms voorgaat. Of noemt een keer, maar niet wat de klant ervan merkte.
  }
guide-pressure-second-weak = Noemt alleen regels, drukte of anderen als reden, zonder voorbeeld en zonder iets over de klant.

## Zeggen en kiezen.

guide-word-title = Zeggen en kiezen
guide-word-basis = Hoeveel werk mag het hoogstens kosten om een klant tijd te besparen? Volgens de kandidaat: { $half-hour } voor een half uur, { $two-hours } voor twee uur en { $day } voor een hele werkdag. Hoe er in elke situatie gekozen is, staat bij de antwoorden.
guide-word-first = Volgens jou mag het hoogstens zoveel werk kosten om een klant een hele werkdag te besparen: { $day }. Vertel over één keer dat je moest kiezen tussen een klant en ander werk. Wat gaf de doorslag, en wat kwam ervan?
guide-word-first-strong = Noemt één klant en één keuze, wat daarbij meespeelde en wat ervan kwam. Legt zelf uit hoe dat past bij wat het volgens de kandidaat mag kosten ({ $day }).
guide-word-first-average = Legt uit waarom het zoveel mag kosten ({ $day }), zonder één bepaalde keer. Of noemt een keer, maar niet wat de doorslag gaf.
guide-word-first-weak = Verdedigt of verandert alleen het getal, of wijst naar de organisatie, zonder voorbeeld.
guide-word-second = { $role ->
    [manager] Een doel of afspraak kan het voor je team makkelijker of moeilijker maken om te kiezen zoals jij wilt. Vertel over één keer dat dit gebeurde, nu of vroeger. Wat deed je eraan, met wie besprak je het, en wat veranderde er?
   *[staff] Een doel of afspraak kan het makkelijker of moeilijker maken om te kiezen zoals jij wilt. Vertel over één keer dat dit gebeurde, nu of vroeger. Wat deed je eraan, met wie besprak je het, en wat veranderde er?
  }
guide-word-second-strong = Noemt één doel of afspraak, wat de kandidaat ermee deed en met wie, en wat er daarna anders ging.
guide-word-second-average = Noemt een doel of afspraak die hielp of in de weg zat, maar niet wat de kandidaat ermee deed.
guide-word-second-weak = Noemt alleen doelen of leidinggevenden als oorzaak, zonder eigen stap en zonder voorbeeld.

## Kosten en opbrengst.

guide-pays-title = Wat aandacht kost en oplevert
guide-pays-basis = “{ $statement }” Antwoord: { $word }.
guide-pays-first = Bij de stelling “{ $statement }” antwoordde je: { $word }. { $side ->
    [yes] Vertel over één keer dat je dat zag gebeuren. Waaraan zag je het, en wat deed je ermee?
    [no] Vertel over één keer dat aandacht voor een klant meer kostte dan ze opleverde. Waaraan zag je het, en wat deed je ermee?
   *[neutral] Vertel over één keer dat aandacht voor een klant zich terugverdiende, of juist niet. Waaraan zag je het, en wat deed je ermee?
  }
guide-pays-first-strong = Noemt één geval waarin iets te zien of te tellen was, zoals minder vragen achteraf of meer werk dan gedacht. Zegt wat de kandidaat daarna anders deed.
guide-pays-first-average = Geeft een reden voor het eigen antwoord (“{ $word }”), maar geen geval. Of noemt een geval waarbij niet te zien was wat het opleverde.
guide-pays-first-weak = Herhaalt alleen het eigen antwoord (“{ $word }”), zonder reden of voorbeeld.
guide-pays-second = { $role ->
    [manager] Vertel over één keer dat een klant en een doel allebei tijd van je team vroegen. Wat besliste je, met wie besprak je het, en hoe liep het af?
   *[staff] Vertel over één keer dat een klant en een doel allebei je tijd vroegen. Wat deed je, met wie besprak je het, en hoe liep het af?
  }
guide-pays-second-strong = Noemt één klant en één doel. Zegt wat de kandidaat koos, met wie dat besproken is en hoe het voor allebei afliep.
guide-pays-second-average = Legt uit hoe doelen en klanten botsen of samengaan, zonder één bepaalde keer of zonder eigen stap.
guide-pays-second-weak = Zegt alleen dat het moet of dat het niet kan, en legt het bij anderen neer.

## Een klant verder helpen.

guide-brushoff-title = Een klant verder helpen
guide-brushoff-basis = { $line-of ->
    [both] De kandidaat hoorde deze zin als klant, en zei hem de afgelopen maand ook zelf tegen een klant: { $line }
    [said] De kandidaat zei deze zin de afgelopen maand tegen een klant: { $line }
   *[none] De kandidaat zei de afgelopen maand geen van de zinnen uit de lijst tegen een klant, volgens het eigen antwoord.
  }
guide-brushoff-first = { $line-of ->
    [both] Deze zin hoorde je ooit als klant. De afgelopen maand zei je hem ook zelf, in deze of in andere woorden: { $line } Vertel over één klant tegen wie je dat zei. Wat was er aan de hand, en hoe kwam de klant verder?
    [said] Je zei deze zin de afgelopen maand tegen een klant, in deze of in andere woorden: { $line } Vertel over één klant tegen wie je dat zei. Wat was er aan de hand, en hoe kwam de klant verder?
   *[none] Je gaf aan dat je de afgelopen maand geen van de zinnen uit de lijst tegen een klant zei. Vertel over één klant die je niet meteen kon helpen. Wat zei je, en hoe kwam de klant verder?
  }
guide-brushoff-first-strong = { $line-of ->
    [none] Noemt één klant en wat er precies gezegd is. Zegt wat de kandidaat deed zodat de klant verder kon, en of dat lukte.
   *[said] Noemt één klant en hoe het tot { $line } kwam. Zegt wat de kandidaat deed zodat de klant toch verder kon, en of dat lukte.
  }
guide-brushoff-first-average = { $line-of ->
    [none] Legt in het algemeen uit wanneer zo’n antwoord nodig is. Of noemt een klant, maar niet hoe het verderging.
   *[said] Legt in het algemeen uit wanneer dit nodig is: { $line } Of noemt een klant, maar niet hoe het verderging.
  }
guide-brushoff-first-weak = Zegt dat klanten erom vragen of dat iedereen zo antwoordt, zonder voorbeeld.
guide-brushoff-second = { $line-of ->
    [none] Vertel over één klant met een vraag die bij iemand anders hoorde. Wat zei je, wat deed je, en hoe liep het af?
   *[said] Vertel over één klant tegen wie je in zo’n geval iets anders zei. Wat zei je, wat deed je, en hoe liep het af?
  }
guide-brushoff-second-strong = Noemt één klant, de woorden die de kandidaat koos, en wat de klant daarna kon doen.
guide-brushoff-second-average = Weet wat er gezegd kan worden, maar noemt geen keer dat het zo ging.
guide-brushoff-second-weak = Ziet geen ander antwoord, of legt het bij de klant of bij een afdeling neer, zonder voorbeeld.
