### Tekenen dat antwoorden misschien zonder lezen zijn gegeven. De kandidaat en de ontvanger lezen hetzelfde.

quality-title = Hoe deze antwoorden zijn ingevuld
quality-none = We letten op drie tekenen dat er misschien weinig gelezen is. We noemen ze alleen als de situaties opvallend snel beantwoord zijn en er nog een teken bij komt. Dat is hier niet zo. Of er goed gelezen is, zegt dat niet.
quality-lead = Bij deze antwoorden vallen { $count } dingen op die kunnen komen doordat er weinig gelezen is. Elk ervan kan ook een heel gewone oorzaak hebben.
quality-fast = Van { $timed } situaties is gemeten hoelang het antwoord duurde. Bij { $fast } daarvan was dat minder dan { $seconds } seconden.
quality-fast-innocent = Wie snel leest of de situaties al kende, is ook snel klaar.
quality-line = Bij de stellingen van het eerste deel staat { $run } keer achter elkaar hetzelfde antwoord: { $word }.
quality-line-innocent = Alle stellingen zijn positief. Wie het met alle even eens is, antwoordt ook zo.
quality-contradicting = In de situaties spreken keuzes elkaar tegen: { $pairs } van de { $of } keer dat twee situaties te vergelijken zijn. Het werk ging dan voor in de situatie waarin helpen gunstiger was, en de klant in de andere. Gunstiger betekent: het kost niet meer werk en scheelt de klant niet minder tijd.
quality-contradicting-innocent = Wie ook op iets anders let dan op tijd, zoals wat er gevraagd werd, kan zo kiezen.
quality-meaning = Misschien zeggen deze antwoorden dus weinig. Waardoor dat komt, weten we niet, en over de persoon zegt het niets. Het is een reden om ernaar te vragen, geen reden om iemand af te wijzen.
quality-only-agreeing = We noemen dit alleen als haast een van de tekenen is en er minstens nog een bij komt. De andere twee samen zijn niet genoeg: die zie je ook bij wie alles leest.
quality-thresholds-title = Waar ligt de grens, en hoe vaak klopt het niet?
quality-thresholds =
    We letten op drie verschillende dingen. Zijn de situaties snel beantwoord? Kregen de stellingen steeds hetzelfde
    antwoord? Spreken keuzes elkaar tegen? Elk daarvan kan een gewone oorzaak hebben. Daarom zeggen we pas iets als de
    situaties snel beantwoord zijn en minstens een van de andere twee erbij komt. We zeggen het dan aan de kandidaat én
    aan wie de antwoorden krijgt.

    Snel is: minstens { $fast } van de { $situations } situaties in minder dan { $seconds } seconden beantwoord. Die
    { $seconds } seconden komen uit onderzoek (Huang en anderen, 2012). De stellingen tellen hier niet mee: wie het met
    alle even eens is, is daar vanzelf snel mee klaar.

    Steeds hetzelfde is: { $run } keer achter elkaar hetzelfde antwoord in het eerste deel, dus van begin tot eind. Een
    rij gelijke antwoorden is een bekend teken (Johnson, 2005). Maar hier zijn alle stellingen positief, en dan kan ook
    iemand die goed leest zo antwoorden. Hoe vaak dat gebeurt, weten we niet. Dit teken telt dus alleen naast haast.

    Elkaar tegenspreken is: minstens { $pairs } paren situaties die niet bij elkaar passen. Het werk ging voor waar
    helpen gunstiger was, en de klant waar het ongunstiger was. In een simulatie komt dat voor bij { $people }% van de
    mensen die kiezen zoals ons model zegt. Bij wie een muntje opgooit, is het { $coins }%. Wie ook op de situatie zelf
    let, spreekt zich vaker tegen. In de simulatie bereikt { $scenes }% van die mensen de grens. En wie alleen op de
    situatie let, niet op de minuten, doet dat zo vaak als wie een muntje opgooit. Ook dit teken telt dus alleen naast
    haast.

    Van mensen die wel lezen, krijgt in die simulatie hooguit { $alarms }% ten onrechte deze tekst. Dat geldt ook voor wie
    in het eerste deel steeds hetzelfde antwoordt en in de situaties niet op minuten let. We nemen daarbij aan dat
    mensen over een situatie meestal zo’n { $reading } seconden doen. Zijn het er { $quick }, dan krijgt van die laatste
    groep { $quickworst }% deze tekst. Bij { $hasty } seconden wordt het { $hastyworst }%, maar in die tijd kun
    je een situatie nauwelijks lezen.
