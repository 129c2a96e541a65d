### De spiegel.
top-close = Over alle { -situations } situaties samen liggen wat je zegt en wat je kiest waarschijnlijk dicht bij elkaar.

feedback-title = Wat de spiegel laat zien
letter-stays = alleen jij ziet dit
headline-says = Je zegt { $count }.
headline-chooses = Je kiest { $count }.
headline-says-alone = Je zegt { $count } van de tien.
headline-chooses-alone = Je kiest { $count } van de tien.
headline-chose = { $care ->
    [0] Je koos geen enkele van de { $of } keer voor de klant.
   *[other] Je koos { $word } van de { $of } keer voor de klant.
  }
number-in-words = { $count ->
    [0] nul
    [1] één
    [2] twee
    [3] drie
    [4] vier
    [5] vijf
    [6] zes
    [7] zeven
    [8] acht
    [9] negen
   *[other] tien
  }
card-more = Meer
card-more-about = Meer over: { $about }
letter-more = { $count ->
    [one] Nog iets dat opvalt
   *[other] Nog { $count } dingen die opvallen
  }
letter-plan = Maak een voornemen
print-note = Gemaakt in je eigen browser; niemand anders heeft dit, tenzij je het zelf deelt. Hoe het is berekend: { $address }
why = Waarom zie ik dit?
why-source = { $count ->
    [one] Bron: { $source }.
   *[other] Bronnen: { $source }.
  }
why-method = Lees hoe het werkt.

source-made = een artikel over de vraag of klantgerichtheid maakbaar is
source-fable = een artikel over de fabel van de klantgerichtheid
source-on-top = een artikel over klantgerichtheid die ook nog wordt gevraagd, bovenop snel en goedkoop
source-ours = het eigen rekenmodel van Klantspiegel

## Bovenaan: ten hoogste drie zinnen.

top-says-more = { $role ->
    [manager] Volgens jou mag goede hulp meer werk kosten dan je er in deze situaties waarschijnlijk voor overhebt. Kijk eerst naar de cijfers waarop je stuurt.
   *[staff] Volgens jou mag goede hulp meer werk kosten dan je er in deze situaties waarschijnlijk voor overhebt. Kijk eerst of op je werk iets meespeelt, zoals doelen.
  }
top-chooses-more = Goede hulp is je in deze situaties waarschijnlijk meer werk waard dan die volgens jou mag kosten. Bespreek wat dat kost en wat het oplevert.
top-always-care = Je koos steeds voor de klant. Waar het voor jou kantelt, is daaraan niet te zien.
top-always-care-says-less = Je koos steeds voor de klant. Dat gaat waarschijnlijk verder dan wat het volgens jou hoogstens mag kosten.
top-always-cost = Je koos steeds voor het andere werk. Waar het voor jou kantelt, is daaraan niet te zien.
top-always-cost-says-more = Je koos steeds voor het andere werk. Goede hulp mag volgens jou meer werk kosten dan je er waarschijnlijk voor overhebt. Kijk wat daarvoor nodig zou zijn.
top-no-pattern = Kijken we alleen naar de minuten, dan zien we in je keuzes geen duidelijk patroon. Daarom geven we geen getal.
top-not-said = { $asked ->
    [before] Hierboven zie je wat je kiest. Wat je zegt, is toen anders gevraagd en staat er dus niet naast.
   *[now] Hierboven zie je wat je kiest. Hoeveel werk het volgens jou mag kosten, vulde je niet of niet helemaal in.
  }
top-not-enough = Of je kiest zoals je zegt, kunnen we uit deze antwoorden niet opmaken.
top-too-few = Er zijn te weinig situaties beantwoord om iets over je keuzes te zeggen.
top-minutes-only = { $role ->
    [manager] In je keuzes lijken de minuten werk van je team meer te tellen dan de tijd die de klant wint.
   *[staff] In je keuzes lijken je eigen minuten werk meer te tellen dan de tijd die de klant wint.
  }
top-says-more-measured-on-work = { $role ->
    [manager] Volgens jou mag goede hulp meer werk kosten dan je er in deze situaties waarschijnlijk voor overhebt. Zoals jij het ziet, wordt in je team vooral het werk gemeten. Begin bij de cijfers waarop je stuurt.
   *[staff] Volgens jou mag goede hulp meer werk kosten dan je er in deze situaties waarschijnlijk voor overhebt. Zoals jij het ziet, wordt bij jullie vooral het werk gemeten. Dat kan een andere kant op trekken.
  }

top-on-top = { $role ->
    [manager] Volgens jou wordt van je team naast de doelen ook nog aandacht voor de klant verwacht. Spreek af wat eerst moet als het niet allebei kan.
   *[staff] Volgens jou wordt bij jullie naast de doelen ook nog aandacht voor de klant verwacht. Vraag wat eerst moet als het niet allebei kan.
  }
top-asked-not-believed = { $role ->
    [manager] Volgens jou wordt van je team naast de doelen ook nog aandacht voor de klant gevraagd. Je verwacht niet dat die zich terugverdient. Meet het, dan hoef je het niet te geloven.
   *[staff] Volgens jou wordt bij jullie naast de doelen ook nog aandacht voor de klant gevraagd. Je verwacht niet dat die zich terugverdient. Vraag of dat in de cijfers te zien is.
  }
top-nothing-measured = { $role ->
    [manager] Geen van de meetpunten die je invulde, wordt in je team gebruikt. Kies er één dat laat zien wat aandacht voor de klant oplevert.
   *[staff] Geen van de meetpunten die je invulde, wordt bij jullie gebruikt. Vraag waaraan te zien is wat aandacht voor de klant oplevert.
  }
top-results-measured = { $role ->
    [manager] In je team wordt het resultaat volgens jou minstens evenveel gemeten als het werk zelf. Kijk samen wat daarin te zien is van aandacht voor de klant.
   *[staff] Bij jullie wordt het resultaat volgens jou minstens evenveel gemeten als het werk zelf. Kijk samen wat daarin te zien is van aandacht voor de klant.
  }
top-nothing-in-the-way = { $role ->
    [manager] Volgens je antwoord hield niets je de afgelopen maand tegen. Vraag of dat voor je team ook zo is.
   *[staff] Volgens je antwoord hield niets je de afgelopen maand tegen. Bespreek met je collega’s waar dat aan ligt, zodat het zo blijft.
  }
top-look-around = { $role ->
    [manager] Vraag je team wat goede hulp tegenhoudt. In het algemeen zijn dat vaker regels en systemen dan mensen, staat in een van de bronnen.
   *[staff] Let deze week op wat goede hulp tegenhoudt. In het algemeen zijn dat vaker regels en systemen dan mensen, staat in een van de bronnen.
  }
rule-close = Je drie antwoorden leggen we naast je keuzes, in dezelfde { -situations } situaties. We noemen zeggen en kiezen dicht bij elkaar als ze met minstens { -sure-close-percent }% kans hooguit { -close-cases } van elke tien situaties verschillen. Dat moet ook gelden als we vooraf minder aannemen.

## De regels erachter.

rule-says-more = Je drie antwoorden leggen we naast je keuzes, in dezelfde { -situations } situaties. We zeggen dit alleen als wat je zegt met minstens { -sure-percent }% kans meer dan { -gap-cases } van elke tien situaties boven wat je kiest ligt. Dat moet ook gelden als we vooraf minder aannemen.
rule-chooses-more = Je drie antwoorden leggen we naast je keuzes, in dezelfde { -situations } situaties. We zeggen dit alleen als wat je kiest met minstens { -sure-percent }% kans meer dan { -gap-cases } van elke tien situaties boven wat je zegt ligt. Dat moet ook gelden als we vooraf minder aannemen.
rule-always = Al je keuzes in de gewone situaties vielen naar dezelfde kant. De twee controles, waarin we verwachten dat bijna iedereen hetzelfde kiest, tellen hier niet mee. Waar het kantelt, is dan niet te schatten.
rule-always-gap = Al je keuzes in de gewone situaties vielen naar dezelfde kant. De twee controles, waarin we verwachten dat bijna iedereen hetzelfde kiest, tellen daarbij niet mee. Waar het kantelt, is dan niet te schatten. Een verschil met wat je zegt, noemen we volgens dezelfde regel als anders: met minstens { -sure-percent }% kans is het groter dan { -gap-cases } van elke tien situaties. Dat moet ook gelden als we vooraf minder aannemen.
rule-no-pattern = We vergelijken ons model met een muntje dat je opgooit. Het muntje voorspelt je keuzes minstens zo goed. Ons model kent alleen de minuten werk en de tijd van de klant.
rule-not-said = We leggen wat je zegt alleen naast wat je kiest als alle drie de vragen over hoeveel werk het mag kosten, zijn beantwoord.
rule-not-enough = We zijn er niet zeker genoeg van dat het verschil groot is, en ook niet dat het klein is. Of de uitspraak hangt af van wat we vooraf aannemen.
rule-too-few = Er zijn antwoorden nodig op minstens { -min-graded } van de { -graded } gewone situaties.
rule-minutes-only = We vergelijken twee verklaringen van je keuzes: alleen de minuten werk tellen, of ook, in verhouding, wat die de klant besparen. We zeggen dit alleen als de eerste meer dan { -minutes-only-from } keer zo goed bij je keuzes past. Dat moet ook gelden als we vooraf minder aannemen.
rule-says-more-measured-on-work = Wat je zegt, ligt met minstens { -sure-percent }% kans meer dan { -gap-cases } van elke tien situaties boven wat je kiest. Dat geldt ook als we vooraf minder aannemen. Van wat er gemeten wordt, gaat hooguit { -work-share-percent }% over het resultaat. Het werk en het resultaat tellen daarbij als groep even zwaar. Van elke groep vulde je minstens { -min-per-group } meetpunten in. Een van de groepen komt gemiddeld aan { -little-measured } of meer (op een schaal van 0 tot 2).
rule-asked-not-believed = Je antwoord op de stelling over de gewone doelen is { -agrees-from } (een beetje eens) of hoger. En je antwoord op de stelling over terugverdienen is { -disagrees-up-to } (een beetje oneens) of lager.
rule-on-top = Je antwoord op de stelling over de gewone doelen is { -agrees-from } (een beetje eens) of hoger.
rule-nothing-measured = Van het werk en van het resultaat vulde je minstens { -min-per-group } meetpunten in, en overal koos je “niet gebruikt”.
rule-results-measured = Van wat er gemeten wordt, gaat minstens { -result-share-percent }% over het resultaat. Dat resultaat komt gemiddeld aan { -little-measured } of meer (op een schaal van 0 tot 2). Het werk en het resultaat tellen daarbij als groep even zwaar.
rule-nothing-in-the-way = Deze zin staat er als geen andere zin bovenaan over je omgeving gaat. Je vinkte aan dat niets je tegenhield, en je zegt niet dat je te weinig ruimte hebt.
rule-look-around = Deze zin staat er als geen andere zin bovenaan over je omgeving gaat. In een van de bronnen staat dat het vaker aan processen ligt dan aan mensen.
rule-from-within = Het gemiddelde van je antwoorden, als er van elke vier stellingen minstens { -min-of-four } beantwoord zijn. Eens betekent { -agrees-from } (een beetje eens) of hoger. Welke zin erbij staat, hangt ervan af of je het met meer dan de helft van de beantwoorde stellingen eens bent.
rule-measures = Per groep het gemiddelde van 0 (niet gebruikt), 1 (er wordt naar gekeken) en 2 (erop beoordeeld). Zo maakt het niet uit dat de ene groep vijf meetpunten heeft en de andere vier. Komt geen van beide groepen gemiddeld aan { -little-measured }, dan noemen we het weinig. Anders tellen we de twee gemiddelden op. Komt hooguit { -work-share-percent }% daarvan van het resultaat, dan noemen we het vooral het werk. Is het { -result-share-percent }% of meer, dan minstens evenveel het resultaat.
rule-care-cost-ratings = Dit volgt uit je antwoord op deze ene stelling. { -agrees-from } of hoger lezen we als ja, { -disagrees-up-to } of lager als nee, 4 als geen van beide.

rule-numbers = Het aantal situaties en de lijn waar het kantelt, schatten we met een rekenmodel uit al je keuzes samen, de twee controles meegerekend. Het bereik is waar de waarde volgens het model met { -interval-percent }% kans ligt. In de zinnen ronden we af, en een bereik ronden we naar buiten af.

## De spiegel: zeggen en kiezen.

care-cost-title = { $line ->
    [tips] Waar het bij jou kantelt
   *[chosen] Wat je koos
  }
plane-lead = Rondjes: de klant. Vierkantjes: het werk. Stipjes: geen keuze.
plane-title = Vlak: wat het kost, en wat het de klant scheelt
plane-spares = ↑ wat het de klant scheelt
plane-costs = { $role ->
    [manager] wat het je team kost, in minuten →
   *[staff] wat het jou kost, in minuten →
  }
plane-row = Als het de klant { $loss } scheelt: { $choices }.
plane-tips = Links van het grijs kies je waarschijnlijk de klant, rechts het werk.
plane-tips-at = { $at ->
    [below] onder { $minutes } min
    [above] boven { $minutes } min
   *[about] rond { $minutes } min
  }
plane-said = Stippellijn: wat het volgens jou mag kosten.
plane-unasked = Een stipje in het vlak is een situatie die je niet kreeg of oversloeg.
what-if = Wat als helpen meer of minder kostte?
what-if-lead = Links staat wat helpen kost, boven wat het de klant scheelt. Volgens je eigen lijn kies je dan waarschijnlijk:
what-if-costs = Minuten werk
what-if-first = { $first ->
    [customer] klant
    [work] werk
   *[either] kan allebei
  }
what-if-not-said = Dit is uit je keuzes geschat; het is je niet voor al deze situaties gevraagd.
care-cost-share = Over alle { -situations } situaties samen zou je naar schatting in { $about } van elke tien voor de klant kiezen (waarschijnlijk { $low } tot { $high }). Situaties die je niet kreeg, tellen daarbij mee.
care-cost-line-lead = { $role ->
    [manager] Waar het in deze situaties voor jou kantelt: tot ongeveer zoveel werk mag je team besteden om een klant tijd te besparen.
   *[staff] Waar het in deze situaties voor jou kantelt: tot ongeveer zoveel werk heb je ervoor over om een klant tijd te besparen.
  }
care-cost-line = Om een klant { $loss } te besparen: { $about } werk (waarschijnlijk { $low } tot { $high })
care-cost-line-beyond = Om een klant { $loss } te besparen: waarschijnlijk { $about } werk
care-cost-line-up-to = Om een klant { $loss } te besparen: { $about } werk (waarschijnlijk niet meer dan { $high })
care-cost-line-from = Om een klant { $loss } te besparen: { $about } werk (waarschijnlijk minstens { $low })
ladder-below = minder dan { $minutes }
ladder-above = meer dan { $minutes }
care-cost-minutes-only = { $role ->
    [manager] Bij je keuzes lijkt te tellen hoeveel minuten werk het je team kost, meer dan hoeveel tijd de klant ermee wint. Wint de klant veel meer tijd, dan mag het zo te zien niet naar verhouding meer werk kosten. Kijk of je dat zo bedoelt.
   *[staff] Bij je keuzes lijkt te tellen hoeveel minuten werk het jou kost, meer dan hoeveel tijd de klant ermee wint. Wint de klant veel meer tijd, dan mag het zo te zien niet naar verhouding meer werk kosten. Kijk of je dat zo bedoelt.
  }
care-cost-said = Zoveel werk mag het volgens jou hoogstens kosten om een klant tijd te besparen. Een half uur: { $half-hour }. Twee uur: { $two-hours }. Een hele werkdag: { $day }.
care-cost-said-open = Je beantwoordde niet alle drie de vragen over hoeveel werk het mag kosten; daarom leggen we wat je zegt niet naast je keuzes.
care-cost-stated-before = Je antwoordde nog op de vroegere vraag: in hoeveel van tien gevallen moet de klant voorgaan? Je antwoord was { $stated }. Daarbij kon je aan eigen gevallen denken; daarom leggen we het niet naast je keuzes.
care-cost-asked-before = anders gevraagd
care-cost-say = Je zegt
care-cost-choose = Je kiest
care-cost-no-number = { $why ->
    [side] altijd dezelfde kant
   *[pattern] geen duidelijk patroon
  }
of-ten = { $stated } van 10
of-ten-about = ongeveer { $about } van 10
of-ten-range = ({ $low } tot { $high })
care-cost-chart = Spiegel: links wat je zegt, rechts wat je kiest
care-cost-chart-described = In hoeveel van elke tien van deze situaties de klant voorgaat. Je zegt: { $say }. Je kiest: { $choose } { $range }
mirror-range = waarschijnlijk { $low } tot { $high }
mirror-tally = { $care } van de { $of } keer
mirror-counted-described = Links wat je zegt: { $say }. Rechts hoe vaak je voor de klant koos: { $choose }.
mirror-window = Elk venster is één op de tien situaties; gevuld is voor de klant.
mirror-reflection = Gestippeld: wat je zegt.
mirror-marks = Rechts elke keuze; rond is voor de klant.
care-cost-not-said = Dit zegt niet waarom je zo kiest, en niet hoe je bij echte klanten kiest. Het zijn twee vragen. Wat je zegt, gaat over hoeveel werk het hoogstens mag kosten. Wat je kiest, gaat over wat je in zulke situaties zou doen. Staat er een bereik bij, dan klopt dat bij ongeveer { -interval-people } van de tien mensen, als ons model klopt. Wat er met die bereiken gebeurt als mensen anders kiezen dan we aannemen, staat op de methodepagina.
pattern-close = { $role ->
    [manager] Over alle { -situations } situaties samen liggen wat je zegt en wat je kiest waarschijnlijk dicht bij elkaar. Vertel je team hoeveel werk goede hulp volgens jou mag kosten, en vraag of dat op een gewone dag te doen is.
   *[staff] Over alle { -situations } situaties samen liggen wat je zegt en wat je kiest waarschijnlijk dicht bij elkaar. Vergelijk eens met collega’s waar het voor hen kantelt. Loopt dat ver uiteen, dan kunnen klanten dat merken.
  }

pattern-says-more = { $role ->
    [manager] Volgens jou mag goede hulp meer werk kosten dan je er in deze situaties waarschijnlijk voor overhebt. Laten de cijfers waarop je stuurt daar ruimte voor? Telt een goed geholpen klant daarin niet mee, zoek dan een cijfer waarin dat wel zo is.
   *[staff] Volgens jou mag goede hulp meer werk kosten dan je er in deze situaties waarschijnlijk voor overhebt. Laten je doelen daar ruimte voor? Ga dat eerst na. Is er een doel dat je tegenhoudt, bespreek dan dat ene doel.
  }
pattern-chooses-more = { $role ->
    [manager] In deze situaties mag je team waarschijnlijk meer werk aan goede hulp besteden dan je zegt. Wat weet je team: wat je zegt of wat je kiest? Vertel erbij waar je ruimte geeft, en bespreek wat dat kost en wat het oplevert.
   *[staff] In deze situaties heb je waarschijnlijk meer werk over voor goede hulp dan die volgens jou mag kosten. Weten anderen dat? Laat zien wat het kost en wat het oplevert, dan kan er rekening mee worden gehouden.
  }
pattern-always-care = { $role ->
    [manager] In alle gewone situaties die je beantwoordde, koos je voor de klant. Waar het voor jou kantelt, is daaruit niet op te maken. Vertel je team ook wanneer het voor jou genoeg is; dan hoeven ze die grens niet te raden.
   *[staff] In alle gewone situaties die je beantwoordde, koos je voor de klant. Waar het voor jou kantelt, is daaruit niet op te maken. Kijk of je doelen daar ruimte voor laten, en wie het opvangt als dat niet zo is.
  }
pattern-always-care-says-less = { $role ->
    [manager] In alle gewone situaties die je beantwoordde, koos je voor de klant. Dat gaat waarschijnlijk verder dan wat het volgens jou hoogstens mag kosten. Waar je keuzes kantelen, is daaruit niet op te maken. Wat geldt voor je team: wat je zegt of wat je kiest? Spreek samen een grens af.
   *[staff] In alle gewone situaties die je beantwoordde, koos je voor de klant. Dat gaat waarschijnlijk verder dan wat het volgens jou hoogstens mag kosten. Waar je keuzes kantelen, is daaruit niet op te maken. Bespreek wat het kost en wat het oplevert, dan kan er rekening mee worden gehouden.
  }
pattern-always-cost = { $role ->
    [manager] In alle gewone situaties die je beantwoordde, koos je voor het andere werk. Waar het voor jou kantelt, is daaruit niet op te maken. Komt dat door de cijfers waarop je stuurt? Zo ja, begin dan bij die cijfers, of vraag er geen klantgerichtheid bij.
   *[staff] In alle gewone situaties die je beantwoordde, koos je voor je andere werk. Waar het voor jou kantelt, is daaruit niet op te maken. Laten je doelen je een keuze? Zo niet, dan ligt de eerste stap bij die doelen.
  }
pattern-always-cost-says-more = { $role ->
    [manager] In alle gewone situaties die je beantwoordde, koos je voor het andere werk. Goede hulp mag volgens jou meer werk kosten dan je er waarschijnlijk voor overhebt. Laten de cijfers waarop je stuurt daar ruimte voor? Zo niet, kies dan welk cijfer lager mag, of zoek er een waarin een goed geholpen klant meetelt.
   *[staff] In alle gewone situaties die je beantwoordde, koos je voor je andere werk. Goede hulp mag volgens jou meer werk kosten dan je er waarschijnlijk voor overhebt. Dat hoeft niet aan jou te liggen. Laten je doelen er ruimte voor? Zo niet, bespreek dan welk doel als eerste anders kan.
  }
pattern-no-pattern = { $role ->
    [manager] Kijken we alleen naar de minuten, dan zien we in je keuzes geen duidelijk patroon. Dat is een gewone uitkomst: misschien telde er per situatie iets anders mee. We geven daarom geen getal. Leg een paar situaties uit de tabel eens voor aan je team, en vertel wat bij jou de doorslag gaf.
   *[staff] Kijken we alleen naar de minuten, dan zien we in je keuzes geen duidelijk patroon. Dat is een gewone uitkomst: misschien telde er per situatie iets anders mee. We geven daarom geen getal. In de tabel zie je wat je koos. Bij je antwoorden kun je elke keuze nog eens rustig bekijken.
  }
pattern-not-said = { $role ->
    [manager] Hierboven staat wat je kiest. Wil je zien hoe dat ligt naast wat je zegt? Ga dan terug naar je antwoorden, en beantwoord alle drie de vragen over hoeveel werk het mag kosten. Leg die vragen ook eens voor aan je team.
   *[staff] Hierboven staat wat je kiest. Wil je zien hoe dat ligt naast wat je zegt? Ga dan terug naar je antwoorden, en beantwoord alle drie de vragen over hoeveel werk het mag kosten.
  }
pattern-not-enough = { $role ->
    [manager] Wat je zegt en wat je kiest, kunnen dicht bij elkaar liggen of uit elkaar lopen. Met hooguit tien keuzes is dat niet altijd te zien. Dat is een gewone uitkomst. Het bereik hierboven zegt wat we wel weten. Vraag je team eens wat er volgens hen bij jou voorgaat.
   *[staff] Wat je zegt en wat je kiest, kunnen dicht bij elkaar liggen of uit elkaar lopen. Met hooguit tien keuzes is dat niet altijd te zien. Dat is een gewone uitkomst. Het bereik hierboven zegt wat we wel weten.
  }
pattern-too-few = Er zijn te weinig situaties beantwoord om er iets over te zeggen. Wil je meer zien? Ga dan terug naar je antwoorden, en beantwoord minstens { -min-graded } van de { -graded } gewone situaties.

choice-name = { $choice ->
    [care] voor de klant
   *[cost] voor het werk
  }
kind-graded = gewoon
kind-control = controle
table-choices = De tabel met je keuzes
table-numbers = De precieze getallen
table-answers = De tabel met je antwoorden
column-question = Vraag
column-dilemma = Situatie
column-cost = Werktijd
column-loss = Tijd van de klant
column-choice = Je koos
column-kind = Soort
column-quantity = Wat
column-usual = Schatting ({ -interval-percent }%-bereik)
column-wide = Als we vooraf minder aannemen
row-share = Aandeel van deze situaties waarin de klant voorgaat
row-line = Meeste minuten werk om een klant { $loss } te besparen
row-said-share = Aandeel dat volgt uit wat je zegt
row-minutes-only = “Alleen de minuten werk” tegenover “in verhouding”: hoeveel keer zo goed het past
row-fit = Past beter dan een muntje (boven 0)

## Van binnenuit.

from-within-agreement = Je bent het eens met { $agreed } van de { $of } stellingen die je beantwoordde.
from-within-mean = Je gemiddelde is { $mean } op een schaal van 1 tot 7; je antwoorden lopen van { $lowest } tot { $highest }.
from-within-mean-same = Je gemiddelde is { $mean } op een schaal van 1 tot 7; al je antwoorden zijn een { $answer }.
from-within-situation = { $agreed ->
    [most] De meeste mensen die met klanten werken, zijn het met zulke stellingen eens, staat in een van de bronnen. Daarom zegt dit vooral iets samen met de rest: wat gebeurt ermee als het iets kost?
   *[rest] Waarom je zo antwoordde, is niet gevraagd. Kijk naar de stellingen met je laagste antwoorden: zou dat anders zijn als er op je werk iets veranderde?
  }
from-within-reworded = Een deel van deze stellingen stond er anders toen je antwoordde; je ziet hier de woorden van nu.
from-within-too-few = Je hebt te weinig stellingen beantwoord voor een gemiddelde: van elke vier zijn er minstens { -min-of-four } nodig. In de tabel staat wat je antwoordde.
from-within-chart = Je antwoorden als stippen, het gemiddelde als streep
from-within-all = alle stellingen
too-few-answers = te weinig antwoorden
from-within-not-said = { $set ->
    [full] We vergelijken je met niemand: dit zegt niet of je hoger of lager zit dan anderen. Verschillen tussen de onderdelen zeggen weinig zolang de stippen door elkaar lopen.
   *[short] We vergelijken je met niemand: dit zegt niet of je hoger of lager zit dan anderen.
  }
column-statement = Stelling
column-facet = Onderdeel
column-number = Cijfer
column-answer = Je antwoord

## Wat er wordt gemeten.

measured-on-work = { $role ->
    [manager]
        Volgens jou wordt in je team vooral het werk zelf gemeten.

        Geef een meetpunt voor het resultaat meer gewicht, of neem er een bij. Dan hoeft niemand te geloven dat aandacht loont: je kunt gaan kijken.
   *[staff]
        Volgens jou wordt bij jullie vooral het werk zelf gemeten.

        Vraag eens wat er met de cijfers over het resultaat gebeurt.
  }
measured-on-both = { $role ->
    [manager]
        Volgens jou gaat wat er in je team gemeten wordt, wat meer over het werk dan over het resultaat.

        Kijk of die twee elkaar op een drukke dag tegenwerken, en wat er dan voorgaat.
   *[staff]
        Volgens jou gaat wat er bij jullie gemeten wordt, wat meer over het werk dan over het resultaat.

        Let op een drukke dag eens op wat er voorgaat als die twee elkaar tegenwerken.
  }
measured-on-result = { $role ->
    [manager]
        Volgens jou gaat wat er in je team gemeten wordt, minstens evenveel over het resultaat als over het werk zelf.

        Kijk samen wat daarin terug te zien is van aandacht voor de klant.
   *[staff]
        Volgens jou gaat wat er bij jullie gemeten wordt, minstens evenveel over het resultaat als over het werk zelf.

        Kijk samen wat daarin terug te zien is van aandacht voor de klant.
  }
measured-none = { $role ->
    [manager]
        Volgens jou wordt geen van de meetpunten die je invulde in je team gebruikt.

        Dan moet je erop vertrouwen dat aandacht voor de klant iets oplevert. Eén meetpunt voor het resultaat is genoeg om te beginnen.
   *[staff]
        Volgens jou wordt geen van de meetpunten die je invulde bij jullie gebruikt.

        Dan moet je erop vertrouwen dat aandacht voor de klant iets oplevert. Stel eens één meetpunt voor het resultaat voor; dat is genoeg om te beginnen.
  }
measured-little = { $role ->
    [manager]
        Volgens jou worden in je team maar weinig van deze meetpunten gebruikt.

        Dan is niet goed te zien of aandacht voor de klant iets oplevert. Eén meetpunt voor het resultaat is genoeg om te beginnen.
   *[staff]
        Volgens jou worden bij jullie maar weinig van deze meetpunten gebruikt.

        Dan is niet goed te zien of aandacht voor de klant iets oplevert. Stel eens één meetpunt voor het resultaat voor; dat is genoeg om te beginnen.
  }
measured-too-few = Je hebt te weinig meetpunten ingevuld om het werk en het resultaat te vergelijken: van elke groep zijn er minstens { -min-per-group } nodig.
measured-chart = Hoeveel er wordt gemeten: het werk en het resultaat
measured-chart-described = Gemiddeld gebruik van 0 tot 2. Het werk: { $work }. Het resultaat: { $result }.
measured-end-low = 0 niet gebruikt
measured-end-high = 2 erop beoordeeld
measured-not-said = Dit is jouw beeld van wat er gemeten wordt. Het zegt niet of die meetpunten goed zijn.
column-measure = Meetpunt
column-group = Gaat over

## Wat er gevraagd en geloofd wordt.

care-cost-ratings-title = Wat er gevraagd wordt, en of het loont
care-cost-ratings-on-top = { $side ->
    [staff-yes]
        Volgens jou wordt bij jullie naast de gewone doelen ook nog aandacht voor de klant verwacht.

        In een van de bronnen staat dat je dan moet kiezen: nog een dossier, of meer uitleg voor deze klant. Vraag welk doel lager mag als een klant meer tijd nodig heeft.
    [manager-yes]
        Volgens jou wordt van je team naast de gewone doelen ook nog aandacht voor de klant verwacht.

        In een van de bronnen staat dat je team dan moet kiezen: nog een dossier, of meer uitleg voor deze klant. Kies welk doel dan lager mag.
    [staff-no]
        Volgens jou komt aandacht voor de klant er bij jullie niet nog bij, naast de gewone doelen.

        Hoort die al bij de doelen, dan is dat ook niet nodig. Wordt er helemaal niet om gevraagd, dan is dat iets om te bespreken.
    [manager-no]
        Volgens jou komt aandacht voor de klant er bij je team niet nog bij, naast de gewone doelen.

        Hoort die al bij de doelen, dan is dat ook niet nodig. Wordt er helemaal niet om gevraagd, dan is dat iets om te bespreken.
   *[other]
        Of aandacht voor de klant er naast de gewone doelen nog bij komt, laat je in het midden.

        Vraag eens hoe anderen dat zien.
  }
care-cost-ratings-pays = { $side ->
    [staff-yes]
        Je verwacht dat aandacht voor de klant zich terugverdient.

        Dan is het de moeite waard om te weten of dat bij jullie gemeten wordt.
    [staff-yes-measured]
        Je verwacht dat aandacht voor de klant zich terugverdient.

        Kijk of dat in de cijfers over het resultaat te zien is.
    [manager-yes]
        Je verwacht dat aandacht voor de klant zich terugverdient.

        Meet dat dan ook: dan kun je laten zien of het zo is.
    [manager-yes-measured]
        Je verwacht dat aandacht voor de klant zich terugverdient.

        Kijk of dat in de cijfers over het resultaat te zien is.
    [staff-no]
        Je verwacht niet dat aandacht voor de klant zich terugverdient.

        Vraag of dat bij jullie gemeten wordt: wat je kunt zien, hoef je niet te geloven.
    [manager-no]
        Je verwacht niet dat aandacht voor de klant zich terugverdient.

        Een van de bronnen ziet dan twee wegen: je mensen er niet om vragen, of het resultaat meten, zodat niemand het hoeft te geloven. Heb je een andere reden om erom te vragen, zeg die er dan bij.
   *[other]
        Of aandacht voor de klant zich terugverdient, laat je in het midden.

        Het is te meten, bijvoorbeeld aan klanten die blijven en aan wat hulp alles bij elkaar kost.
  }

## Bovenaan: over de bredere bronnen.

source-practice = een artikel over het invoeren van klantgerichtheid
source-inside = een artikel over klantgerichtheid van binnenuit

top-much-within-little-room = { $role ->
    [manager] Volgens je antwoorden help je klanten graag goed, maar heb je zelf weinig ruimte ({ $blockers }). Begin met je team een kleine proef. Wrijving komt in het algemeen vaker door processen dan door mensen, staat in een van de bronnen.
   *[staff] Volgens je antwoorden help je klanten graag goed, maar heb je weinig ruimte ({ $blockers }). Stel je team een kleine proef voor. Wrijving komt in het algemeen vaker door processen dan door mensen, staat in een van de bronnen.
  }
among-others = onder andere { $names }
top-on-top-little-room = { $role ->
    [manager] Volgens jou wordt van je team naast de doelen aandacht voor de klant verwacht, terwijl je zelf weinig ruimte hebt. Kies welk doel als eerste lager mag.
   *[staff] Volgens jou wordt bij jullie naast de doelen aandacht voor de klant verwacht, terwijl je weinig ruimte hebt. Vraag welk doel als eerste lager mag.
  }
top-complaints-owner = { $role ->
    [manager] Volgens jou is in je team niet goed duidelijk wie een klacht oppakt. Spreek deze week af wie dat van begin tot eind doet.
   *[staff] Volgens jou is bij jullie niet goed duidelijk wie een klacht oppakt. Stel voor om af te spreken wie dat van begin tot eind doet.
  }
top-heard-and-said = { $lines ->
    [one] Eén zin die je als klant hoorde, zei je de afgelopen maand ook tegen een klant ({ $names }). Hieronder staat wat je in plaats daarvan kunt zeggen.
   *[other] Een paar zinnen die je als klant hoorde, zei je de afgelopen maand ook tegen een klant ({ $names }). Kies er één en probeer het antwoord hieronder.
  }
top-satisfied-no-story = Je denkt dat klanten een { $grade } geven, en er schiet je geen verhaal te binnen. Zoek één klein ding dat hun contact met jullie prettiger maakt.
top-time = Volgens jou schiet aandacht voor klanten erbij in door tijdgebrek. Aandacht vooraf bespaart vaak tijd achteraf, staat in een van de bronnen.
top-sought-outside = Volgens jou ging de moeite vooral naar systemen en trainingen ({ $outside } van de { -coins } munten). Kijk ook hoe er gewerkt en geleid wordt.
top-organisation-below = Je zet de organisatie lager dan je collega. Vraag je collega hoe die het ziet.
top-self-above = { $above ->
    [colleague] Je schat jezelf hoger in dan je collega. Vraag eens een collega hoe die het ziet.
    [organisation] Je schat jezelf hoger in dan je organisatie. Vraag eens een collega hoe die het ziet.
   *[both] Je schat jezelf hoger in dan je collega en je organisatie. Vraag eens een collega hoe die het ziet.
  }
rule-much-within-little-room = Wat van binnenuit komt, is gemiddeld { -room-much } of hoger, en je bent het met meer dan de helft van de stellingen eens. Je ruimte is { -room-little } of lager, en op de stelling over ruimte koos je { -disagrees-up-to } of lager. Beide lopen van 1 tot 7.
rule-on-top-little-room = Je antwoord op de stelling over de gewone doelen is { -agrees-from } (een beetje eens) of hoger. En je ruimte is { -room-little } of lager, op een schaal van 1 tot 7, en op de stelling over ruimte koos je { -disagrees-up-to } of lager.
rule-complaints-owner = Je antwoord op de stelling over wie een klacht oppakt, is { -disagrees-up-to } (een beetje oneens) of lager.
rule-heard-and-said = Minstens één zin vinkte je twee keer aan: gehoord als klant, en gezegd tegen een klant.
rule-satisfied-no-story = Het cijfer is { -satisfied-from } tot en met { -satisfied-up-to }, en er schoot je geen verhaal te binnen.
rule-time = Je antwoord op de stelling over tijdgebrek is { -agrees-from } (een beetje eens) of hoger. Deze zin vervalt als je doelen of tijdsdruk aanvinkte, of als er vooral werk gemeten wordt.
rule-sought-outside = Alle tien de munten zijn verdeeld, en { -coins-outside } of meer liggen bij systemen en trainingen.
rule-organisation-below = Over de stellingen die je voor beide invulde, staat je collega gemiddeld boven de organisatie. Het verschil is groter dan de spreiding over die stellingen verklaart. Daarvoor zijn minstens { -min-of-six } stellingen nodig.
rule-self-above = Over de stellingen die je voor beide invulde, sta je zelf gemiddeld boven je collega of de organisatie. Het verschil is groter dan de spreiding over die stellingen verklaart. Daarvoor zijn minstens { -min-of-six } stellingen nodig.

## Drie blikken.

perspectives-expected = De meeste mensen schatten zichzelf hoger in dan een gemiddelde ander, blijkt uit onderzoek (Zell en anderen, 2020). Lees een verschil dus niet als een oordeel over wie dan ook.
perspectives-self-above =
    { $above ->
        [colleague] Jij zet jezelf hoger dan je collega.
        [organisation] Jij zet jezelf hoger dan je organisatie.
       *[both] Jij zet jezelf hoger dan je collega en je organisatie.
    } Gemiddeld staat er voor jezelf { $me }, voor je naaste collega { $colleague } en voor je organisatie { $organisation }, op een schaal van 1 tot 7.
perspectives-even = Uit je antwoorden blijkt niet dat je jezelf hoger zet. Gemiddeld staat er voor jezelf { $me }, voor je naaste collega { $colleague } en voor je organisatie { $organisation }, op een schaal van 1 tot 7.
perspectives-organisation-below = Je organisatie zet je lager dan je collega. Kijk bij de stelling met het grootste verschil of er iets in de weg zit, en vraag je collega hoe die het ziet.
perspectives-common = Omdat je niet elke stelling voor alle drie invulde, kijken we voor het verschil alleen naar de stellingen die je voor beide invulde.
perspectives-too-few = Je hebt te weinig stellingen voor alle drie beantwoord om ze te vergelijken: er zijn er minstens { -min-of-six } nodig.
perspectives-little-in-common = Je vulde voor jezelf, je collega en je organisatie te weinig dezelfde stellingen in om ze te vergelijken. Voor elk verschil zijn er minstens { -min-of-six } nodig.
perspectives-enjoyment = { $side ->
    [yes] Klanten helpen is bij jullie prettig, vind je. Zoek uit waar dat aan ligt, en doe daar iets meer van. Wat prettiger gaat, wordt vaak ook beter, staat in een van de bronnen.
    [no] Klanten helpen is bij jullie niet zo prettig, vind je. In een van de bronnen staat dat het niemand aanspoort om te horen dat het altijd beter kan. Zoek één kleine verandering die het prettiger maakt, zoals een bedankje dat wordt doorgegeven.
   *[neutral] Of klanten helpen bij jullie prettig is, laat je in het midden. Zoek één kleine verandering die het prettiger maakt. Wat prettiger gaat, wordt vaak ook beter, staat in een van de bronnen.
  }
perspectives-time = { $side ->
    [yes] Tijdgebrek is volgens jou de reden dat aandacht erbij inschiet. Ga bij één klant na of een goed antwoord vooraf vragen achteraf bespaart.
    [yes-held] Tijdgebrek is volgens jou de reden dat aandacht erbij inschiet. Bespreek bij welke vragen de tijd het meest tekortschiet.
    [no] Volgens jou is tijdgebrek niet de reden dat aandacht erbij inschiet. Schiet die aandacht om een andere reden weleens tekort, bespreek dan die reden.
    [no-held] Volgens jou is tijdgebrek niet de reden dat aandacht erbij inschiet. Kijk nog eens wat je antwoordde over wat je tegenhield of over wat er gemeten wordt: speelt daarvan toch iets mee?
    [neutral-held] Of aandacht erbij inschiet door tijdgebrek, laat je in het midden. Bespreek bij welke vragen de tijd het krapst is.
   *[neutral] Of aandacht erbij inschiet door tijdgebrek, laat je in het midden. Ga bij één klant na of een goed antwoord vooraf vragen achteraf bespaart.
  }
perspectives-story = { $story ->
    [delight] Je hoorde een verhaal van een klant die blij verrast was. Vertel het door: zo horen anderen wat deze klant waardeerde.
    [anger] Je hoorde een verhaal van een klant die teleurgesteld of boos was. Waar wrong het, en wie kan daar iets mee?
    [satisfied] Er schoot je geen verhaal te binnen. Wie alleen tevreden is, heeft geen verhaal te vertellen, staat in een van de bronnen. Zoek één klein ding dat het voor klanten prettiger maakt, zoals een belletje dat het gelukt is.
   *[other] Er schoot je geen verhaal te binnen. Vraag een klant eens wat de laatste keer het meest bijbleef.
  }
perspectives-grade = Volgens jou zouden klanten een { $grade } geven.
perspectives-chart = Dezelfde stellingen, voor jezelf, je naaste collega en je organisatie
perspectives-chart-row = { $statement }: ik { $me }, mijn collega { $colleague }, onze organisatie { $organisation }
perspectives-not-said = Dit is alleen jouw blik. Je collega en je klanten kunnen het anders zien, en dat is niet gemeten.
rule-perspectives = Per blik het gemiddelde van de stellingen die je invulde, als het er minstens { -min-of-six } zijn. Een verschil rekenen we uit over de stellingen die je voor beide invulde. We noemen het alleen als het groter is dan de spreiding over die stellingen verklaart. Wat er over plezier en over tijd staat, volgt uit één antwoord: { -agrees-from } of hoger lezen we als ja, { -disagrees-up-to } of lager als nee.

## Afgescheept.

brushoff-heard = { $count ->
    [0] Je vinkte geen enkele zin aan die je als klant te horen kreeg.
    [one] Je vinkte 1 van de 10 zinnen aan die je als klant te horen kreeg.
   *[other] Je vinkte { $count } van de 10 zinnen aan die je als klant te horen kreeg.
  }
brushoff-band = { $band ->
    [light] Als klant heb je geluk gehad.
    [mid] Als klant ben je aardig in training.
   *[heavy] Als klant heb je inmiddels eelt.
  }
brushoff-not-heard = Wat je als klant te horen kreeg, heb je niet ingevuld.
brushoff-said = { $count ->
    [0] Zelf zei je de afgelopen maand geen van deze zinnen tegen een klant, voor zover je weet.
    [one] Zelf zei je de afgelopen maand 1 van deze zinnen tegen een klant. Zat er iets achter waar je zelf niet over gaat? Dit kun je in plaats daarvan zeggen:
   *[other] Zelf zei je de afgelopen maand { $count } van deze zinnen tegen een klant. Zat er iets achter waar je zelf niet over gaat? Dit kun je in plaats daarvan zeggen:
  }
brushoff-not-filled-in = Wat je zelf zei, heb je niet ingevuld.
brushoff-instead = { $line ->
    [system] “Ik kan er nu niet bij. Ik bel je om drie uur terug, ook als het dan nog niet werkt.”
    [desk] “Hier gaat een collega over. Ik verbind je door en blijf aan de lijn tot je iemand hebt.”
    [terms] “Dat staat in de voorwaarden, en het is makkelijk te missen. Ik leg uit wat het voor jou betekent.”
    [name] “Zo hoort het hier niet te gaan. Vertel me wat er gebeurde.”
    [reorganising] “Het duurt langer dan normaal. Je hoort van mij op vrijdag hoe het ervoor staat.”
    [suppliers] “Het zit bij onze leverancier vast. Ik zoek dat voor je uit; jij hoeft hen niet te bellen.”
    [problem] “Dit deel kan ik niet oplossen. Dit kan ik wel doen, en voor de rest zoek ik iemand die het kan.”
    [policy] “Dit is de regel, en hierom is die er. Ik kijk of er voor jou iets anders kan.”
    [new] “Ik werk hier kort, dus ik vraag het meteen na aan iemand die het weet.”
   *[busy] “Er ging iets mis, en dat spijt me. Dit doe ik nu om het te herstellen.”
  }
brushoff-chart = Welke zinnen je hoorde en welke je zei
brushoff-column-heard = gehoord
brushoff-column-said = gezegd
brushoff-column-line = Zin
brushoff-yes = ja
brushoff-not-said-here = Een telling zegt niets over hoe vaak of waarom. Hoe botter klanten worden behandeld, hoe minder ze klagen, staat in een van de bronnen. Weinig klachten zegt dus niet alles.
rule-brushoff = We tellen wat je aanvinkte. Voor “gehoord” kiezen we een zin bij 0 tot { -few-up-to }, bij { -some-from } tot { -some-up-to }, en bij { -most-from } tot 10.

## Leiding en aanpak.

leadership-mean = { $role ->
    [manager] Je gemiddelde op de stellingen over hoe je zelf leidinggeeft, is { $mean }, op een schaal van 1 (helemaal oneens) tot 7 (helemaal eens). Je antwoorden lopen van { $lowest } tot { $highest }.
   *[staff] Je gemiddelde op de stellingen over leiding is { $mean }, op een schaal van 1 (helemaal oneens) tot 7 (helemaal eens). Je antwoorden lopen van { $lowest } tot { $highest }.
  }
leadership-mean-same = { $role ->
    [manager] Je gemiddelde op de stellingen over hoe je zelf leidinggeeft, is { $mean }, op een schaal van 1 (helemaal oneens) tot 7 (helemaal eens). Al je antwoorden zijn een { $answer }.
   *[staff] Je gemiddelde op de stellingen over leiding is { $mean }, op een schaal van 1 (helemaal oneens) tot 7 (helemaal eens). Al je antwoorden zijn een { $answer }.
  }
leadership-too-few = Je hebt te weinig stellingen over leiding beantwoord voor een gemiddelde: er zijn er minstens { -min-of-eleven } nodig.
leadership-low = { $role ->
    [manager] Hier ben je het niet mee eens. Welk voorbeeld zou je team geven van wat hier ontbreekt?
   *[staff] Hier ben je het niet mee eens. Kies de stelling waar klanten het meest van merken, en vraag wat ervoor nodig is:
  }
leadership-high = Hier ben je het mee eens. Wat zou je team als bewijs noemen?
leadership-effort = Van de tien munten liggen er { $outside } bij systemen en trainingen, en { $inside } bij processen, leiding en cultuur.
leadership-effort-outside = In een van de bronnen staat dat de oplossing jarenlang vooral in techniek en training is gezocht, met weinig vooruitgang. Ook hoe mensen gesteund en geleid worden, bepaalt volgens die bron wat ze leveren.
leadership-effort-open = Niet alle munten zijn verdeeld; daarom verbinden we er niets aan.
leadership-chart = Waar de moeite naartoe ging, in munten
leadership-outside = systemen, training
leadership-inside = werk en leiding
leadership-not-said = { $role ->
    [manager] Dit is jouw beeld van jezelf. Je team kan het anders zien; vraag het na.
   *[staff] Dit is jouw beeld van je leiding. Het zegt niet wat je leiding probeert, of wat die zelf in de weg zit.
  }
rule-leadership = Het gemiddelde van de stellingen over leiding, als er minstens { -min-of-eleven } beantwoord zijn. Oneens is { -disagrees-up-to } of lager, eens is { -agrees-from } of hoger. Zijn alle tien de munten verdeeld, en liggen er { -coins-outside } of meer bij systemen en trainingen, dan staat erbij wat een van de bronnen daarover zegt.

## Ruimte om te helpen.

room-blocked = { $count ->
    [0] Je vinkte niets aan dat je de afgelopen maand tegenhield.
    [one] Dit hield je de afgelopen maand tegen: { $blockers }.
   *[other] Dit hield je de afgelopen maand tegen: { $blockers }.
  }
room-not-asked = Wat je tegenhield, heb je niet ingevuld.
room-value = Je ruimte komt uit op { $value } op een schaal van 1 tot 7. Dat is het gemiddelde van wat je zelf aangaf ({ $rated }) en hoe weinig je aanvinkte ({ $unblocked }).
room-too-few = Voor een getal zijn twee antwoorden nodig: wat je tegenhield, en of je genoeg ruimte hebt.
room-region = { $region ->
    [much-little] Je bent het eens met meer dan de helft van de stellingen over wat van binnenuit komt, maar volgens jou is er weinig ruimte. Dat kan wringen. Zoiets ligt in het algemeen vaker aan processen dan aan mensen, staat in een van de bronnen. Bespreek in je team wat je tegenhield, en stel één kleine proef voor.
    [much-much] Je bent het eens met meer dan de helft van de stellingen over wat van binnenuit komt, en volgens jou is er ruimte. Bewaak die ruimte: bespreek wat er nu goed gaat, zodat het niet ongemerkt verdwijnt.
    [little-much] Er is ruimte, en je bent het gemiddeld niet eens met de stellingen over wat van binnenuit komt. Zoek wat het helpen van klanten prettiger zou maken.
    [little-little] Er is weinig ruimte, en je bent het gemiddeld niet eens met de stellingen over wat van binnenuit komt. Begin bij de ruimte: kies één ding dat je tegenhield, en bespreek het.
   *[between] Je antwoorden wijzen niet duidelijk naar één gebied van de kaart; daarom noemen we er geen. Kijk naar wat je aanvinkte.
  }
room-satisfied = { $side ->
    [yes] Volgens je antwoord ben je tevreden met je werk.
    [no-blocked] Volgens je antwoord ben je niet zo tevreden met je werk. Dat kan een gevolg zijn van wat je tegenhoudt. Tevredenheid is geen oorzaak van klantgerichtheid, staat in een van de bronnen.
    [no] Volgens je antwoord ben je niet zo tevreden met je werk. Tevredenheid is geen oorzaak van klantgerichtheid, staat in een van de bronnen.
   *[neutral] Of je tevreden bent met je werk, laat je in het midden.
  }
room-chart = Kaart: hoeveel er van binnenuit komt, en hoeveel ruimte er is
room-chart-described = Van binnenuit: { $from-within }, met antwoorden van { $lowest } tot { $highest }. Ruimte: { $room }, tussen { $low } en { $high }. Beide van 1 tot 7.
room-axis-from-within = van binnenuit
room-axis-room = ruimte
room-corner-friction = wrijving
room-corner-keep = bewaken
room-corner-start = eerst ruimte
room-corner-pleasant = prettiger maken
room-regions = Wat we zeggen bij elk van de vier gebieden
room-not-said = De gebieden beschrijven een situatie, geen soort mensen. De streepjes tonen hoever je antwoorden uit elkaar liggen.
rule-room = Ruimte is het gemiddelde van twee helften. De ene is je antwoord op de stelling over ruimte. De andere is het deel van de acht belemmeringen dat je niet aanvinkte, omgerekend naar 1 tot 7. Een gebied noemen we alleen als elk van de twee getallen op de kaart { -room-little } of lager is, of { -room-much } of hoger. Veel ruimte noemen we het alleen als je op de stelling over ruimte { -agrees-from } of hoger koos. Ook mag je dan niet meer dan de helft van de belemmeringen hebben aangevinkt. Weinig ruimte noemen we het alleen als je op die stelling { -disagrees-up-to } of lager koos. Veel van binnenuit noemen we het alleen als je het ook met meer dan de helft van de stellingen eens bent. Of je tevreden bent, volgt uit één antwoord: { -agrees-from } of hoger lezen we als ja, { -disagrees-up-to } of lager als nee.

## Wat je ermee kunt doen.

plan-title = Eén voornemen
plan-examples = Kies een voorbeeld, of schrijf zelf:
plan-example = { $example ->
    [blocked-staff]
        iets me tegenhoudt om een klant goed te helpen

        schrijf ik op wat het was en bespreek ik het in het eerstvolgende overleg
    [blocked-manager]
        iemand in mijn team niet verder kan voor een klant

        vraag ik wat er in de weg zit en zoek ik dat diezelfde dag uit
    [targets-staff]
        ik er voor een klant iets bij doe

        vraag ik welk doel er die dag lager mag
    [targets-manager]
        ik mijn team om meer aandacht voor klanten vraag

        zeg ik erbij welk doel er lager mag
    [weighing-staff]
        ik twijfel tussen een klant en mijn andere werk

        reken ik eerst uit hoeveel tijd het de klant scheelt
    [weighing-manager]
        iemand in mijn team vraagt wat voorgaat

        vraag ik eerst hoeveel tijd het de klant scheelt
    [measures]
        we de cijfers bespreken

        vraag ik naar één cijfer dat laat zien wat klanten aan ons werk hebben
    [complaint]
        er een klacht komt en niet duidelijk is van wie die is

        spreek ik meteen af wie de klant terugbelt
    [answering]
        ik een klant geen antwoord kan geven

        zeg ik wat ik wel ga doen en wanneer die weer van me hoort
    [story]
        ik een klant heb geholpen

        vraag ik wat die niet had verwacht
    [second-time]
        een klant voor de tweede keer over hetzelfde komt

        ga ik na welk antwoord de eerste keer had geholpen
    [new-system]
        er een systeem of training wordt voorgesteld

        vraag ik wat er aan de manier van werken verandert
   *[colleague]
        ik samen met een collega een klant heb geholpen

        vraag ik hoe die collega het vond gaan
  }
plan-if = Als …
plan-then = … dan …
plan-whole = Als { $situation }, dan { $act }.
calendar-title = In je agenda
calendar-lead = Dit komt in het bestand, en niets anders. Kunnen anderen in je agenda kijken? Dan zien ze dit ook.
calendar-keep = Bewaren voor je agenda (ICS)
reminder-plan = Terugkijken op je voornemen
reminder-repeat = De vragen van Klantspiegel opnieuw beantwoorden
reminder-repeat-text = { $address } Leg je vorige bestand ernaast: dan zie je toen en nu naast elkaar.

pilot-title = Eén kleine proef
pilot-lead = { $role ->
    [manager] Spreek twee weken af, en kijk daarna samen terug. Vraag je team of ze dit willen proberen.
   *[staff] Spreek twee weken af, en kijk daarna samen terug. Leg dit voor aan je team.
  }
pilot = { $blocker ->
    [block-interruptions]
        Spreek voor twee weken één vast uur per dag af waarin één van jullie telefoon en mail voor iedereen opvangt.

        Houd bij hoeveel werk in dat uur zonder onderbreking klaarkomt.
    [block-rule]
        Kies één regel die klanten vaak in de weg zit.

        Vraag degene die erover gaat of jullie er twee weken van mogen afwijken, als je opschrijft waarom. Kijk daarna samen wat er misging en wat er beter ging.
    [block-system]
        Kies één handeling in het systeem die klanten laat wachten.

        Bedenk voor twee weken een weg eromheen, en houd bij hoeveel tijd die scheelt. Met dat getal is een verzoek om verbetering makkelijker te beoordelen.
    [block-authority]
        Spreek een bedrag of een aantal uren af waarover iedereen twee weken zelf mag beslissen.

        Schrijf elke beslissing in één regel op. Kijk daarna welke je samen anders had genomen.
    [block-targets]
        Kies één dagdeel per week waarop één doel niet telt.

        Houd bij hoeveel klanten van dat dagdeel later terugkomen met dezelfde vraag, en vergelijk dat met een ander dagdeel.
    [block-department]
        Vraag de andere afdeling om voor twee weken één vast aanspreekpunt.

        Houd bij hoeveel klanten in één keer een antwoord krijgen.
    [block-information]
        Schrijf twee weken op welke informatie ontbrak en wie die had.

        Maak daarna een lijstje van wat het vaakst ontbrak, met waar het te vinden is.
    [block-owner]
        Wie een vraag het eerst aanneemt, blijft twee weken het aanspreekpunt tot de klant een antwoord heeft.

        Tel hoeveel klanten hun verhaal twee keer moesten doen.
   *[none]
        Laat iedereen twee weken opschrijven wanneer een klant minder goed werd geholpen dan had gekund, en waardoor.

        Kies daarna samen het punt dat het vaakst voorkwam.
  }
pilot-agree = Spreek vooraf af wie meedoet, wanneer het stopt en wat jullie doen als het werkt.
pilot-others = Een proef met iets anders dat je tegenhield

compare-title = Toen en nu
compare-open = Ernaast leggen, om toen en nu te zien (JSON)
compare-close = Het eerdere bestand weghalen
compare-nothing = In de twee keren zitten geen antwoorden die we naast elkaar kunnen leggen.
compare-then = Toen
compare-then-on = Toen, op { $day }
compare-now = Nu
compare-now-on = Nu, op { $day }
compare-explained = { $judged ->
    [one] We beoordelen hier 1 verschil, en dat is niet groter dan wat ook zonder verandering te verwachten is. Er kan iets veranderd zijn, maar uit deze antwoorden is dat niet op te maken.
   *[other] We beoordelen hier { $judged } verschillen, en geen ervan is groter dan wat ook zonder verandering te verwachten is. Er kan iets veranderd zijn, maar uit deze antwoorden is dat niet op te maken.
  }
compare-beyond = { $count ->
    [one] Bij 1 van de { $of } getallen die we beoordelen, valt het verschil op. Zonder verandering komt zo’n groot verschil per getal bij hooguit ongeveer { -false-alarms } van de 100 mensen voor, als ze antwoorden zoals we aannemen.
   *[other] Bij { $count } van de { $of } getallen die we beoordelen, valt het verschil op. Zonder verandering komt zo’n groot verschil per getal bij hooguit ongeveer { -false-alarms } van de 100 mensen voor, als ze antwoorden zoals we aannemen.
  }
compare-counted = { $counted ->
    [one] Bij het getal met een streepje zeggen we niets over het verschil.
   *[other] Bij de { $counted } getallen met een streepje zeggen we niets over het verschil.
  }
compare-counts-only = Hieronder staan de getallen van toen en nu. Over de verschillen zeggen we niets.
compare-chart = Toen en nu, op een schaal van 1 tot 7
compare-chart-row = { $name }: toen { $then }, nu { $now }
compare-view = { $instrument }: { $view }
compare-heard = Zinnen die je hoorde
compare-said = Zinnen die je zei
column-difference = Verschil
compare-verdict = { $verdict ->
    [same] geen verschil
    [explained] kan toeval zijn
    [higher] hoger
    [lower] lager
   *[counted] –
  }
compare-choices = Je keuzes geven niet allebei de keren een getal; daarom vergelijken we ze niet.
compare-blockers = Wat je tegenhield, toen: { $then }. Nu: { $now }.
compare-no-blockers = niets
compare-other-role = Toen en nu antwoordde je in verschillende rollen. Wat daardoor met andere woorden gevraagd is, vergelijken we niet.
compare-reworded = Sindsdien zijn er vragen of situaties anders verwoord. Die vergelijken we niet.
rule-compare =
    Een verschil noemen we hoger of lager als het zo groot is dat het zonder verandering bij hooguit ongeveer { -false-alarms } van de 100 mensen voorkomt. Anders kan het toeval zijn. Hoe groot dat is, hangt af van wat je vergelijkt. Wie op alle stellingen bijna hetzelfde antwoordt, krijgt vaker ten onrechte een verschil te horen, tot { -alarms-if-alike } van de 100. Dat geldt ook voor wie bij de keuzes maar losjes op de kosten let: { -alarms-if-flat } van de 100.

    Een gemiddelde gaat hier alleen over stellingen die je beide keren beantwoordde. We kijken hoe ver de verschillen per stelling uiteenlopen. Daar komt een aanname bij: hoe iemand zulke stellingen beantwoordt, schuift van de ene op de andere dag vanzelf { -day-to-day } punt op of neer (standaardafwijking).

    Bij wat je zegt, vergelijken we het aandeel dat uit je drie antwoorden volgt. Hoe ver dat er vanzelf naast kan zitten, is een aanname: { -stated-error } van de tien (standaardafwijking). Bij wat je kiest, volgt het uit de twee bereiken.

    Een streepje staat bij tellingen, en bij ruimte, die voor de helft een telling is. Hoe sterk die vanzelf schommelen, weten we niet; daarom zeggen we er niets over.
compare-not-said = “Kan toeval zijn” betekent: zo’n verschil is ook te verwachten als er niets veranderd is. Daarbij nemen we aan dat wie later opnieuw antwoordt, vanzelf iets anders antwoordt; gemeten hebben we dat niet. Een verschil zegt ook niet waardoor het komt: je werk of de dag zelf kan anders zijn geweest.
print-story = Het verhaal dat je opschreef: { $story }

## Bewaren en wissen.

keep-title = Bewaren of wissen
keep-print = Afdrukken of pdf
keep-json = Bestand voor later (JSON)
keep-csv = Tabel (CSV)
earlier-file = Een eerder bestand
table-column = { $column ->
    [text] Vraag of situatie
    [answer-in-words] Antwoord
    [answer] Antwoord als code
    [cost-minutes] Kost jou (minuten)
    [loss-minutes] Kost de klant (minuten)
    [item] Id van de vraag
    [instrument] Id van het onderdeel
   *[group] Id van de groep
  }

## Wat je organisatie zelf vraagt.

organisation-answers-lead = { $name } heeft deze vragen en meetpunten zelf toegevoegd. Ze tellen nergens in mee: zonder deze antwoorden stond hierboven precies hetzelfde. Ook deze antwoorden blijven in je browser, tenzij je ze zelf deelt.
support-title = Waar je terechtkunt bij { $name }
