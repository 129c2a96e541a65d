### De terugkoppeling.

feedback-title = Wat de spiegel laat zien
print-note = Gemaakt in je eigen browser; niemand anders heeft dit. Hoe het is berekend: { $address }
why = Waarom zie ik dit?
why-source = Bron: { $source }.
why-method = Lees hoe het werkt.

source-made = een artikel over de vraag of klantgerichtheid maakbaar is
source-fable = een artikel over de fabel van de klantgerichtheid
source-on-top = een artikel over klantgerichtheid die boven op snel en goedkoop wordt gevraagd
source-ours = het eigen rekenmodel van Klantspiegel

## Bovenaan: ten hoogste drie zinnen.

top-aligned-high = Wat je zegt en wat je kiest, liggen dicht bij elkaar: ook als het tijd kost, gaat de klant bij jou meestal voor.
top-aligned-between = Wat je zegt en wat je kiest, liggen dicht bij elkaar: soms gaat de klant voor, soms het werk van vandaag.
top-aligned-low = Wat je zegt en wat je kiest, liggen dicht bij elkaar: als het tijd kost, gaat het werk van vandaag bij jou meestal voor.
top-says-more = { $role ->
    [manager] Volgens jou moet de klant vaker voorgaan dan in je keuzes gebeurt: kijk eerst naar de cijfers waarop je stuurt.
   *[staff] Volgens jou moet de klant vaker voorgaan dan in je keuzes gebeurt: kijk eerst welke doelen daarbij meespelen.
  }
top-chooses-more = Je laat de klant vaker voorgaan dan je zegt: bespreek wat dat kost en wat het oplevert.
top-always-care = In alle gewone situaties die je beantwoordde, koos je voor de klant; waar het bij jou kantelt, weten we niet.
top-always-cost = In alle gewone situaties die je beantwoordde, ging het werk van vandaag voor; waar het bij jou kantelt, weten we niet.
top-no-pattern = In je keuzes zit geen duidelijk patroon; daarom geven we geen getal.
top-not-stated = Hoe vaak je de klant laat voorgaan, zie je hieronder; hoe vaak dat volgens jou moet, heb je niet ingevuld.
top-not-enough = Of je kiest zoals je zegt, kunnen we uit deze antwoorden niet opmaken.
top-too-few = Over je keuzes kunnen we niets zeggen: daarvoor zijn er te weinig situaties beantwoord.

top-says-care-measured-on-work = { $role ->
    [manager] Je zegt dat de klant vaak moet voorgaan, maar in je team wordt vooral het werk zelf gemeten: begin bij de cijfers waarop je stuurt.
   *[staff] Je zegt dat de klant vaak moet voorgaan, maar bij jullie wordt vooral het werk zelf gemeten: dat kan een andere kant op trekken.
  }
top-on-top = { $role ->
    [manager] Volgens jou komt aandacht voor de klant bij je team boven op de gewone doelen: bespreek eerst welk doel er dan lager mag.
   *[staff] Volgens jou komt aandacht voor de klant bij jullie boven op de gewone doelen: vraag welk doel er dan lager mag.
  }
top-doubts-it-pays = { $role ->
    [manager] Je zegt dat de klant vaak moet voorgaan, en je verwacht niet dat dit zich terugverdient: meet wat het oplevert, dan hoeft niemand het te geloven.
   *[staff] Je zegt dat de klant vaak moet voorgaan, en je verwacht niet dat dit zich terugverdient: vraag wat het oplevert, want dat is te meten.
  }
top-within-meets-cost = { $role ->
    [manager] Je zegt dat je klanten graag goed helpt, terwijl je in de situaties meestal het werk van vandaag laat voorgaan: kijk eerst wat je team in de weg zit.
   *[staff] Je zegt dat je klanten graag goed helpt, terwijl in de situaties meestal het werk van vandaag voorgaat: kijk eerst wat er op je werk in de weg zit.
  }
top-nothing-measured = { $role ->
    [manager] Geen van de meetpunten die je invulde, wordt in je team gebruikt: kies er één dat laat zien wat aandacht voor de klant oplevert.
   *[staff] Geen van de meetpunten die je invulde, wordt bij jullie gebruikt: vraag waaraan te zien is wat aandacht voor de klant oplevert.
  }
top-results-measured = { $role ->
    [manager] Wat er in je team gemeten wordt, gaat minstens evenveel over het resultaat als over het werk zelf: daarmee kun je laten zien wat aandacht voor de klant oplevert.
   *[staff] Wat er bij jullie gemeten wordt, gaat minstens evenveel over het resultaat als over het werk zelf: daarmee kun je laten zien wat aandacht voor de klant oplevert.
  }
top-agrees-within = Van de { $of } stellingen die je over jezelf beantwoordde, ben je het met { $agreed } eens.
top-look-around = { $role ->
    [manager] Vraag je team wat goede hulp in de weg zit; volgens een van onze bronnen vaker regels en systemen dan mensen.
   *[staff] Let deze week op wat goede hulp in de weg zit; volgens een van onze bronnen vaker regels en systemen dan mensen.
  }

## De regels erachter.

rule-aligned = We noemen zeggen en kiezen dicht bij elkaar als ze met minstens 80% kans hooguit 0,25 verschillen: tweeënhalf van de tien gevallen. “Meestal” zeggen we alleen als je 6 of meer zegt (of 4 of minder) en je keuzes met minstens 90% kans boven (of onder) de helft liggen. Dat alles moet ook gelden als we vooraf minder aannemen.
rule-says-more = We zeggen dit alleen als wat je zegt met minstens 90% kans meer dan 0,15 boven je keuzes ligt: anderhalf van de tien gevallen. Dat moet ook gelden als we vooraf minder aannemen.
rule-chooses-more = We zeggen dit alleen als je keuzes met minstens 90% kans meer dan 0,15 liggen boven wat je zegt: anderhalf van de tien gevallen. Dat moet ook gelden als we vooraf minder aannemen.
rule-always = Al je keuzes in de gewone situaties vielen naar dezelfde kant. De twee controles, waarin bijna iedereen hetzelfde kiest, tellen hier niet mee. Dan is niet te schatten waar het kantelt.
rule-no-pattern = We vergelijken ons model met een muntje dat je opgooit. Het muntje voorspelt je keuzes minstens zo goed.
rule-not-stated = De vraag in hoeveel van tien gevallen de klant moet voorgaan, is niet beantwoord.
rule-not-enough = Het bereik rond je keuzes is te breed voor een uitspraak, of de uitspraak zou afhangen van wat we vooraf aannemen.
rule-too-few = Er zijn antwoorden nodig op minstens zes van de acht gewone situaties.
rule-says-care-measured-on-work = Volgens jou moet de klant in 6 of meer van de tien gevallen voorgaan. Van wat er gemeten wordt, gaat hooguit 35% over het resultaat. Het werk en het resultaat tellen daarbij als groep even zwaar.
rule-on-top = Je antwoord op deze stelling is 5 (een beetje eens) of hoger.
rule-doubts-it-pays = Volgens jou moet de klant in 6 of meer van de tien gevallen voorgaan. En je antwoord op de stelling over terugverdienen is 3 (een beetje oneens) of lager.
rule-within-meets-cost = Bij elke stelling over jezelf die je beantwoordde, koos je 5 (een beetje eens) of hoger. En je keuzes liggen met minstens 90% kans onder de helft, of vielen in alle gewone situaties naar het werk.
rule-nothing-measured = Bij elk meetpunt dat je invulde, koos je “niet gebruikt”.
rule-results-measured = Van wat er gemeten wordt, gaat minstens de helft over het resultaat, en dat komt gemiddeld aan 0,5 of meer (op een schaal van 0 tot 2). Het werk en het resultaat tellen daarbij als groep even zwaar.
rule-agrees-within = We tellen bij hoeveel stellingen je 5 (een beetje eens) of hoger koos.
rule-look-around = Deze zin staat er als geen andere zin bovenaan over je omgeving gaat. Volgens een van onze bronnen ligt het vaker aan processen dan aan mensen.
rule-within = Het gemiddelde van je antwoorden, als er van elke vier stellingen minstens drie beantwoord zijn. Eens betekent 5 (een beetje eens) of hoger.
rule-measures = Komt geen van beide groepen gemiddeld aan 0,5, dan noemen we het weinig. Per groep het gemiddelde van 0 (niet gebruikt), 1 (er wordt naar gekeken) en 2 (erop beoordeeld). Zo maakt het niet uit dat de ene groep vijf meetpunten heeft en de andere vier.
rule-around = Dit volgt uit je antwoord op deze ene stelling. 5 of hoger lezen we als ja, 3 of lager als nee, 4 als geen van beide.

rule-numbers = Het aantal situaties en het aantal minuten schatten we met een rekenmodel uit al je keuzes samen, de twee controles meegerekend. Het bereik is waar de waarde volgens het model met 80% kans ligt.

## De spiegel: zeggen en kiezen.

mirror-title = Wat je zegt en wat je kiest
mirror-share = In naar schatting { $about } van de { $of } mogelijke situaties laat je de klant voorgaan (waarschijnlijk { $low } tot { $high }).
mirror-rate = { $role ->
    [manager] Om een klant een uur te besparen, mag je team er van jou tot ongeveer { $about } werktijd aan besteden. Dat is je kantelpunt; waarschijnlijk ligt het tussen { $low } en { $high }.
   *[staff] Om een klant een uur te besparen, heb je er tot ongeveer { $about } werk voor over. Dat is je kantelpunt; waarschijnlijk ligt het tussen { $low } en { $high }.
  }
mirror-rate-unsure = Hoeveel minuten werk een uur van de klant je waard is, is uit deze keuzes niet goed te zeggen: dat getal zou te veel afhangen van wat we vooraf aannemen. In de tabel staat het voor beide aannames.
rate-under-a-minute = nog geen minuut
mirror-say = Je zegt
mirror-choose = Je kiest
mirror-no-number = geen getal
of-ten = { $stated } van 10
of-ten-about = ongeveer { $about } van 10
of-ten-range = ({ $low } tot { $high })
mirror-chart = Spiegel: links wat je zegt, rechts wat je kiest
mirror-chart-described = In hoeveel van tien gevallen de klant voorgaat. Je zegt: { $say }. Je kiest: { $choose } { $range }
mirror-legend = De stippellijn rechts is het spiegelbeeld van wat je zegt.
mirror-not-said = Dit zegt niet waarom je zo kiest, en niet hoe je bij echte klanten kiest. Staat er een bereik bij, dan klopt dat bij ongeveer acht van de tien mensen, als ons model klopt.

pattern-aligned-high = { $role ->
    [manager] Wat je zegt, past bij wat je kiest: de klant gaat meestal voor, ook als dat werktijd kost. Laat dat terugkomen in de doelen van je team. Anders vraag je het erbij zonder dat er tijd voor is, en kunnen je mensen de prijs betalen, bijvoorbeeld met overwerk.
   *[staff] Wat je zegt, past bij wat je kiest: de klant gaat meestal voor, ook als dat tijd kost. Dat is beter vol te houden als je doelen er ruimte voor laten. Bespreek wat er mag blijven liggen op dagen dat je voor de klant kiest.
  }
pattern-aligned-between = { $role ->
    [manager] Wat je zegt, past bij wat je kiest: soms gaat de klant voor, soms het werk van vandaag. Maak voor je team duidelijk waar het bij jou kantelt. Dan hoeft niemand dat steeds opnieuw te raden.
   *[staff] Wat je zegt, past bij wat je kiest: soms gaat de klant voor, soms het werk van vandaag. Vergelijk eens met collega’s waar het bij hen kantelt. Als dat ver uiteenloopt, kunnen klanten dat merken.
  }
pattern-aligned-low = { $role ->
    [manager] Wat je zegt, past bij wat je kiest: als het werktijd kost, gaat het werk van vandaag meestal voor. Dat kan een goede keuze zijn. Vraag dan geen klantgerichtheid boven op de gewone doelen.
   *[staff] Wat je zegt, past bij wat je kiest: als het tijd kost, gaat het werk van vandaag meestal voor. Kijk eerst naar je doelen: laten die ruimte om anders te kiezen? Zo niet, bespreek dan welk doel anders kan.
  }
pattern-says-more = { $role ->
    [manager] Je zegt dat de klant vaker moet voorgaan dan je in de situaties laat gebeuren. Dat is een bekend patroon: goede hulp wordt gevraagd boven op snel en goedkoop, en dan winnen snel en goedkoop vaak. Kijk waar je op stuurt: wat je telt, krijgt vaak voorrang. Zoek een cijfer waarin een goed geholpen klant ook meetelt.
   *[staff] Je zegt dat de klant vaker moet voorgaan dan je in de situaties kiest. Dat is een bekend patroon, en vaak spelen doelen mee: een afgewerkt dossier telt, een goed geholpen klant niet altijd. Ga na of een doel je tegenhield, en bespreek dat ene doel.
  }
pattern-chooses-more = { $role ->
    [manager] Je laat de klant vaker voorgaan dan je zegt. Misschien is je regel strenger dan je praktijk. Je team hoort vooral de regel: vertel ook welke uitzonderingen je goed vindt.
   *[staff] Je laat de klant vaker voorgaan dan je zegt. Misschien ken je de regel en doe je in de praktijk meer. Dat extra werk valt niet altijd op. Laat zien wat het kost, dan kan er rekening mee worden gehouden.
  }
pattern-always-care = { $role ->
    [manager] In de gewone situaties liet je de klant altijd voorgaan. We weten alleen dat je kantelpunt, het punt waar je anders kiest, buiten die situaties ligt. Zeg je team ook wanneer het genoeg is; zonder grens moeten ze die zelf kiezen.
   *[staff] In de gewone situaties liet je de klant altijd voorgaan. We weten alleen dat je kantelpunt, het punt waar je anders kiest, buiten die situaties ligt. Kijk of je doelen dat toelaten, en wie het opvangt als dat niet zo is.
  }
pattern-always-cost = { $role ->
    [manager] In de gewone situaties liet je het werk van vandaag altijd voorgaan. We weten alleen dat je kantelpunt, het punt waar je anders kiest, buiten die situaties ligt. Ga na of dat komt door de aantallen waarop je stuurt. Is dat zo, vraag dan geen klantgerichtheid boven op die aantallen.
   *[staff] In de gewone situaties liet je het werk van vandaag altijd voorgaan. We weten alleen dat je kantelpunt, het punt waar je anders kiest, buiten die situaties ligt. Ga na of je doelen je een keuze laten. Zo niet, dan ligt de eerste stap bij die doelen.
  }
pattern-no-pattern = { $role ->
    [manager] Je keuzes laten geen duidelijk patroon zien. Dat kan: misschien woog je per situatie iets anders mee dan de tijd. We geven daarom geen getal. Leg een paar situaties uit de tabel eens voor aan je team, en vertel wat bij jou de doorslag gaf.
   *[staff] Je keuzes laten geen duidelijk patroon zien. Dat kan: misschien woog je per situatie iets anders mee dan de tijd. We geven daarom geen getal. In de tabel zie je wat je koos. Bij je antwoorden kun je elke keuze nog eens rustig bekijken.
  }
pattern-not-stated = { $role ->
    [manager] Hierboven staat wat je kiest. Je team hoort vooral wat je zegt. Wil je die twee naast elkaar zien? Ga dan terug naar je antwoorden, en geef aan in hoeveel van tien gevallen de klant moet voorgaan.
   *[staff] Hierboven staat wat je kiest. Wil je het naast je eigen uitspraak zien? Ga dan terug naar je antwoorden, en geef aan in hoeveel van tien gevallen de klant moet voorgaan.
  }
pattern-not-enough = { $role ->
    [manager] Wat je zegt en wat je kiest, kunnen dicht bij elkaar liggen of uit elkaar lopen; met hooguit tien keuzes is dat niet altijd te zien. Dat is een gewone uitkomst. Het bereik hierboven zegt wat we wel weten. Vraag je team eens wat er volgens hen bij jou voorgaat.
   *[staff] Wat je zegt en wat je kiest, kunnen dicht bij elkaar liggen of uit elkaar lopen; met hooguit tien keuzes is dat niet altijd te zien. Dat is een gewone uitkomst. Het bereik hierboven zegt wat we wel weten.
  }
pattern-too-few = Er zijn te weinig situaties beantwoord om er iets over te zeggen. Wil je meer zien? Ga dan terug naar je antwoorden, en beantwoord minstens zes van de acht gewone situaties.

choice-name = { $choice ->
    [care] voor de klant
   *[cost] voor het werk
  }
kind-graded = gewoon
kind-control = controle
table-choices = De tabel met je keuzes
table-numbers = De precieze getallen
table-answers = De tabel met je antwoorden
column-dilemma = Situatie
column-cost = Werktijd
column-loss = Tijd van de klant
column-choice = Je koos
column-kind = Soort
column-quantity = Wat
column-usual = Schatting (80%-bereik)
column-wide = Als we vooraf minder aannemen
row-share = Aandeel van de situaties waarin de klant voorgaat
row-rate = Minuten werk per uur van de klant
row-fit = Past beter dan een muntje (boven 0)

## Van binnenuit.

within-agreement = Je bent het eens met { $agreed } van de { $of } stellingen die je beantwoordde.
within-mean = Je gemiddelde is { $mean } op een schaal van 1 tot 7; je antwoorden lopen van { $lowest } tot { $highest }.
within-mean-same = Je gemiddelde is { $mean } op een schaal van 1 tot 7; al je antwoorden zijn een { $answer }.
within-situation = { $agreed ->
    [most] Volgens een van onze bronnen zijn de meeste mensen die met klanten werken het met zulke stellingen eens. Daarom zegt dit vooral iets samen met de rest: wat gebeurt ermee als het iets kost?
   *[rest] Dit kan ook aan de omstandigheden liggen. Ga eens na wat het helpen van klanten op je werk minder prettig maakt, en wat je daarvan zou kunnen veranderen.
  }
within-too-few = Je hebt te weinig stellingen beantwoord voor een gemiddelde: van elke vier zijn er minstens drie nodig. In de tabel staat wat je antwoordde.
within-chart = Je antwoorden als stippen, het gemiddelde als streep
within-all = alle stellingen
too-few-answers = te weinig antwoorden
within-not-said = { $set ->
    [full] We vergelijken je met niemand: dit zegt niet of je hoger of lager zit dan anderen. Verschillen tussen de onderdelen zeggen weinig zolang de stippen door elkaar lopen.
   *[short] We vergelijken je met niemand: dit zegt niet of je hoger of lager zit dan anderen.
  }
column-statement = Stelling
column-facet = Onderdeel
column-number = Cijfer
column-answer = Je antwoord

## Wat er wordt gemeten.

measured-on-work = { $role ->
    [manager] In je team wordt vooral het werk zelf gemeten, zoals hoeveel en hoe snel. Dan valt één extra dossier meer op dan één klant die goed geholpen is. Neem er een meetpunt voor het resultaat bij, zoals klanten die blijven of wat hulp alles bij elkaar kost. Dan hoeft niemand te geloven dat aandacht loont: je kunt zien of het zo is.
   *[staff] Bij jullie wordt vooral het werk zelf gemeten, zoals hoeveel en hoe snel. Dan is het niet vreemd als het werk van vandaag voorgaat. Vraag eens hoe jullie naar het resultaat kijken, zoals wat het alles bij elkaar kost om een klant te helpen.
  }
measured-on-both = { $role ->
    [manager] Wat er in je team gemeten wordt, gaat wat meer over het werk dan over het resultaat. Kijk of die twee elkaar op een drukke dag tegenwerken, en wat er dan voorgaat.
   *[staff] Wat er bij jullie gemeten wordt, gaat wat meer over het werk dan over het resultaat. Let op een drukke dag eens op wat er voorgaat als die twee elkaar tegenwerken.
  }
measured-on-result = { $role ->
    [manager] Wat er in je team gemeten wordt, gaat minstens evenveel over het resultaat als over het werk zelf. Zo kan iemand die de tijd neemt, laten zien wat dat oplevert.
   *[staff] Wat er bij jullie gemeten wordt, gaat minstens evenveel over het resultaat als over het werk zelf. Zo kun je laten zien wat het oplevert als je de tijd neemt.
  }
measured-none = { $role ->
    [manager] Geen van de meetpunten die je invulde, wordt in je team gebruikt. Dan moet je erop vertrouwen dat aandacht voor de klant iets oplevert. Eén meetpunt voor het resultaat is genoeg om te beginnen.
   *[staff] Geen van de meetpunten die je invulde, wordt bij jullie gebruikt. Dan moet je erop vertrouwen dat aandacht voor de klant iets oplevert. Stel eens één meetpunt voor het resultaat voor; dat is genoeg om te beginnen.
  }
measured-little = { $role ->
    [manager] In je team worden maar weinig van deze meetpunten gebruikt. Dan is niet goed te zien of aandacht voor de klant iets oplevert. Eén meetpunt voor het resultaat is genoeg om te beginnen.
   *[staff] Bij jullie worden maar weinig van deze meetpunten gebruikt. Dan is niet goed te zien of aandacht voor de klant iets oplevert. Stel eens één meetpunt voor het resultaat voor; dat is genoeg om te beginnen.
  }
measured-too-few = Je hebt te weinig meetpunten ingevuld om het werk en het resultaat te vergelijken: van elke groep zijn er minstens drie nodig.
measured-chart = Hoeveel er wordt gemeten: het werk en het resultaat
measured-chart-described = Gemiddeld gebruik van 0 tot 2. Het werk: { $work }. Het resultaat: { $result }.
measured-end-low = 0 niet gebruikt
measured-end-high = 2 erop beoordeeld
measured-not-said = Dit is jouw beeld van wat er gemeten wordt. Het zegt niet of die meetpunten goed zijn.
column-measure = Meetpunt
column-group = Gaat over

## Wat er gevraagd en geloofd wordt.

around-title = Wat er gevraagd wordt, en of het loont
around-on-top = { $side ->
    [staff-yes] Volgens jou wordt aandacht voor de klant bij jullie verwacht boven op de gewone doelen. Wat erbovenop komt, sneuvelt op een drukke dag vaak het eerst. Vraag welk doel er lager mag als een klant meer tijd nodig heeft.
    [manager-yes] Volgens jou wordt van je team aandacht voor de klant verwacht boven op de gewone doelen. Wie honderd dossiers vraagt en ook nog aandacht, krijgt meestal honderd dossiers. Kies welk doel er dan lager mag.
    [staff-no] Volgens jou komt aandacht voor de klant bij jullie niet boven op de gewone doelen. Hoort het al bij die doelen, dan scheelt dat. Wordt er helemaal niet om gevraagd, dan is dat iets om te bespreken.
    [manager-no] Volgens jou komt aandacht voor de klant bij je team niet boven op de gewone doelen. Hoort het al bij die doelen, dan scheelt dat. Wordt er helemaal niet om gevraagd, dan is dat iets om te bespreken.
   *[other] Of aandacht voor de klant boven op de gewone doelen komt, laat je in het midden. Vraag eens hoe anderen dat zien.
  }
around-pays = { $side ->
    [staff-yes] Je verwacht dat aandacht voor de klant zich terugverdient. Dan is het de moeite waard om te weten of dat bij jullie gemeten wordt.
    [manager-yes] Je verwacht dat aandacht voor de klant zich terugverdient. Meet dat dan ook: wat je kunt laten zien, hoef je niet te verdedigen.
    [staff-no] Je verwacht niet dat aandacht voor de klant zich terugverdient. Vraag of dat bij jullie gemeten wordt: wat je kunt zien, hoef je niet te geloven.
    [manager-no] Je verwacht niet dat aandacht voor de klant zich terugverdient. Vraag die dan niet van je mensen, of zeg erbij welke andere reden je hebt. Of meet het resultaat: dan hoeft niemand het te geloven.
   *[other] Of aandacht voor de klant zich terugverdient, laat je in het midden. Het is te meten, bijvoorbeeld aan klanten die blijven en aan wat hulp alles bij elkaar kost.
  }

## Bewaren en wissen.

keep-title = Bewaren of wissen
keep-lead = Deze terugkoppeling is in je eigen browser gemaakt; er wordt niets verstuurd. Wat je bewaart, is van jou.
keep-print = Afdrukken of als pdf bewaren
keep-json = Bewaren om later te openen (JSON)
keep-csv = Bewaren als tabel (CSV)
keep-review = Terug naar je antwoorden
