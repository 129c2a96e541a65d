### De terugkoppeling.

feedback-title = Wat de spiegel laat zien
print-note = Gemaakt in je eigen browser; niemand anders heeft dit. Hoe het is berekend: { $address }
why = Waarom zie ik dit?
why-source = Bron: { $source }.
why-method = Lees hoe het werkt.

source-made = een artikel over de vraag of klantgerichtheid maakbaar is
source-inside = een artikel over klantgerichtheid die van binnenuit komt
source-fable = een artikel over het fabeltje van de klantgerichtheid
source-on-top = een artikel over klantgerichtheid die boven op snel en goedkoop wordt gevraagd
source-ours = het eigen rekenmodel van Klantspiegel

## Bovenaan: ten hoogste drie zinnen.

top-aligned-high = Je zegt dat de klant vaak voorgaat, en zo kies je ook als het tijd kost.
top-aligned-between = Wat je zegt en wat je kiest, liggen dicht bij elkaar: het hangt er bij jou van af wat het kost.
top-aligned-low = Wat je zegt en wat je kiest, liggen dicht bij elkaar: als het tijd kost, gaat het werk van vandaag bij jou meestal voor.
top-says-more = Je zegt vaker dat de klant voorgaat dan je daarvoor kiest als het tijd kost.
top-chooses-more = Je kiest vaker voor de klant dan je zegt.
top-always-care = In alles wat we vroegen, koos je voor de klant; waar het bij jou ophoudt, weten we niet.
top-always-cost = In alles wat we vroegen, ging het werk van vandaag bij jou voor; waar dat kantelt, weten we niet.
top-no-pattern = In je keuzes zit geen duidelijk patroon, dus daar staat geen getal bij.
top-not-stated = Je keuzes laten zien waar het bij jou kantelt; wat je er zelf van zegt, heb je niet ingevuld.
top-not-enough = Of je kiest zoals je zegt, valt uit deze antwoorden niet op te maken.
top-too-few = Je hebt te weinig situaties beantwoord om iets over je keuzes te zeggen.

top-says-care-measured-on-work = { $role ->
    [manager] Je zegt dat de klant vaak moet winnen, maar je mensen worden vooral gemeten op het werk zelf: begin bij de cijfers waarop je stuurt.
   *[staff] Je zegt dat de klant vaak moet winnen, maar je wordt vooral gemeten op het werk zelf: dat trekt een andere kant op.
  }
top-on-top = { $role ->
    [manager] Zorg voor de klant komt bij je team boven op de gewone doelen; bespreek eerst welk doel er dan lager mag.
   *[staff] Zorg voor de klant komt bij jullie boven op de gewone doelen; de vraag is welk doel er dan lager mag.
  }
top-doubts-it-pays = { $role ->
    [manager] Je wilt dat de klant vaak wint en twijfelt of dat loont: meet wat het oplevert, dan hoeft niemand het te geloven.
   *[staff] Je wilt dat de klant vaak wint en twijfelt of dat loont: vraag wat het oplevert, want dat is te meten.
  }
top-within-meets-cost = { $role ->
    [manager] Van binnenuit is er bij jou veel, terwijl je in de situaties meestal het werk van vandaag laat voorgaan: kijk eerst wat de dag van je team zo vol maakt.
   *[staff] Van binnenuit is er bij jou veel, terwijl in de situaties meestal het werk van vandaag voorgaat: kijk eerst wat je dag zo vol maakt.
  }
top-nothing-measured = { $role ->
    [manager] In je team wordt niets van dit alles gemeten; zo weet niemand of zorg voor de klant iets oplevert.
   *[staff] Bij jullie wordt niets van dit alles gemeten; zo weet niemand of zorg voor de klant iets oplevert.
  }
top-results-measured = { $role ->
    [manager] In je team tellen de gevolgen voor de klant minstens zo zwaar als het werk zelf; dat geeft je mensen ruimte.
   *[staff] Bij jullie tellen de gevolgen voor de klant minstens zo zwaar als het werk zelf; dat geeft ruimte.
  }
top-agrees-within = Je bent het eens met { $agreed } van de { $of } stellingen over wat je uit jezelf graag doet.
top-look-around = { $role ->
    [manager] Vraag je team wat goede hulp in de weg zit; meestal zijn het afspraken en systemen, geen mensen.
   *[staff] Let deze week op wat goede hulp in de weg zit; meestal zijn het afspraken en systemen, geen mensen.
  }

## De regels erachter.

rule-aligned = We noemen zeggen en kiezen dicht bij elkaar als het verschil met minstens 80% kans hooguit 0,25 is. Vaak of meestal zeggen we alleen als je aandeel met minstens 90% kans boven of onder de helft ligt.
rule-says-more = We zeggen dit alleen als wat je zegt met minstens 90% kans meer dan 0,15 boven je keuzes ligt, ook bij een ruimere aanname vooraf.
rule-chooses-more = We zeggen dit alleen als je keuzes met minstens 90% kans meer dan 0,15 liggen boven wat je zegt, ook bij een ruimere aanname vooraf.
rule-always = Al je meetellende keuzes vielen naar dezelfde kant. Dan is niet te schatten waar het kantelt.
rule-no-pattern = We vergelijken je keuzes met die van een muntje. Een muntje verklaart ze net zo goed of beter.
rule-not-stated = De vraag in hoeveel van tien gevallen de klant moet winnen, is niet beantwoord.
rule-not-enough = Het bereik rond je keuzes is te breed voor een uitspraak, of de uitspraak zou afhangen van wat we vooraf aannemen.
rule-too-few = Er zijn minstens zes van de acht meetellende situaties nodig.
rule-says-care-measured-on-work = Je gaf 6 of meer van de tien gevallen aan de klant, en van wat er gemeten wordt, gaat hooguit 35% over het resultaat.
rule-on-top = Je antwoord op deze stelling is 5 of hoger.
rule-doubts-it-pays = Je gaf 6 of meer van de tien gevallen aan de klant, en je antwoord op deze stelling is 3 of lager.
rule-within-meets-cost = Je bent het met alle stellingen over jezelf eens (5 of hoger), en je keuzes liggen met minstens 90% kans onder de helft of vielen allemaal naar het werk.
rule-nothing-measured = Bij elke maat die je beantwoordde, koos je “niet gebruikt”.
rule-results-measured = Van wat er gemeten wordt, gaat minstens de helft over het resultaat, gerekend per groep.
rule-agrees-within = Dit rust op al je antwoorden op de stellingen over jezelf.
rule-look-around = Deze zin staat er als geen van je antwoorden iets over je omgeving zegt. Onderzoek onder servicemedewerkers vond het probleem vaker in processen dan in mensen.
rule-within = Het gemiddelde van je antwoorden, als er per vier stellingen minstens drie beantwoord zijn. Eens betekent 5 of hoger.
rule-measures = Per groep het gemiddelde van 0 (niet gebruikt), 1 (ernaar gekeken) en 2 (erop beoordeeld). Zo maakt het niet uit dat de ene groep vijf maten heeft en de andere vier.
rule-around = Dit volgt uit je antwoord op deze ene stelling: 5 of hoger is ja, 3 of lager is nee.

## De spiegel: zeggen en kiezen.

mirror-title = Wat je zegt en wat je kiest
mirror-share = Van { $of } zulke situaties wint de klant er bij jou ongeveer { $about } ({ $low } tot { $high }).
mirror-rate = { $role ->
    [manager] Om een klant een uur te besparen, laat je tot ongeveer { $about } werken. Dat kan ook { $low } zijn, of { $high }.
   *[staff] Om een klant een uur te besparen, werk je tot ongeveer { $about }. Dat kan ook { $low } zijn, of { $high }.
  }
mirror-say = Je zegt
mirror-choose = Je kiest
mirror-no-number = geen getal
of-ten = { $stated } van 10
of-ten-about = ongeveer { $about } van 10
of-ten-range = { $low } tot { $high }
mirror-chart = Spiegel: links wat je zegt, rechts wat je kiest
mirror-chart-described = In hoeveel van tien gevallen de klant wint. Je zegt: { $say }. Je kiest: { $choose }, { $range }.
mirror-not-said = Dit zegt niet waarom je zo kiest, en niet hoe je bij echte klanten kiest. Het bereik klopt bij ongeveer acht van de tien mensen.

pattern-aligned-high = { $role ->
    [manager] Wat je van je team vraagt, past bij wat je kiest: de klant gaat vaak voor, ook als dat werktijd kost. Laat dat terugkomen in de doelen. Anders vraag je het er gratis bij, en betalen je mensen met overwerk of met schuldgevoel.
   *[staff] Wat je zegt, past bij wat je kiest: de klant gaat vaak voor, ook als dat tijd kost. Zo’n keuze is alleen vol te houden als je doelen daar ruimte voor laten. Bespreek wat er mag blijven liggen op dagen dat je voor de klant kiest.
  }
pattern-aligned-between = { $role ->
    [manager] Je laat het afhangen van de prijs, en dat zeg je ook. Maak voor je team duidelijk waar het bij jou kantelt. Dan hoeft niet iedereen dat elke keer zelf te raden.
   *[staff] Je laat het afhangen van de prijs, en dat zeg je ook. Het helpt om met collega’s te vergelijken waar het bij hen kantelt. Grote verschillen merkt een klant.
  }
pattern-aligned-low = { $role ->
    [manager] Je bent open over de prijs: als het werktijd kost, gaat het werk van vandaag meestal voor. Dat kan een goede keuze zijn. Vraag dan niet van je mensen dat zij er toch nog klantgerichtheid bovenop doen.
   *[staff] Je bent open over de prijs: als het tijd kost, gaat het werk van vandaag meestal voor. Kijk eerst naar je doelen: is er wel ruimte om anders te kiezen? Zo niet, dan is dat iets om te bespreken, niet iets om je over te schamen.
  }
pattern-says-more = { $role ->
    [manager] Je wilt dat de klant vaker wint dan je in de situaties laat gebeuren. Dat is een bekend patroon: goede hulp wordt gevraagd boven op snel en goedkoop, en dan winnen snel en goedkoop. Kijk waar je op stuurt. Zolang één dossier meer zichtbaarder is dan één klant die geholpen is, kiezen mensen het dossier.
   *[staff] Je wilt dat de klant vaker wint dan je in de situaties kiest. Dat komt veel voor, en de oorzaak ligt vaak in de doelen: een afgewerkt dossier telt, een goed geholpen klant niet altijd. Ga na welk doel je tegenhield, en bespreek dat ene doel.
  }
pattern-chooses-more = { $role ->
    [manager] Je kiest vaker voor de klant dan je zegt. Misschien is je regel strenger dan je praktijk. Je team hoort vooral de regel: vertel ook welke uitzonderingen je goed vindt.
   *[staff] Je kiest vaker voor de klant dan je zegt. Misschien ken je de regel en doe je in de praktijk meer. Dat meerwerk ziet niemand. Laat merken wat het kost, zodat er rekening mee gehouden kan worden.
  }
pattern-always-care = { $role ->
    [manager] Binnen wat we vroegen, liet je de klant altijd winnen. We weten alleen dat je kantelpunt daarbuiten ligt. Zeg je team ook wanneer het genoeg is; zonder grens kiezen zij er zelf een.
   *[staff] Binnen wat we vroegen, liet je de klant altijd winnen. We weten alleen dat je kantelpunt daarbuiten ligt. Let erop of je doelen dat toelaten, en wie de rekening betaalt als dat niet zo is.
  }
pattern-always-cost = { $role ->
    [manager] Binnen wat we vroegen, liet je het werk van vandaag altijd voorgaan. We weten alleen dat je kantelpunt daarbuiten ligt. Ga na of dat aan de aantallen ligt waar je op stuurt. Vraag dan niet ook nog klantgerichtheid erbij.
   *[staff] Binnen wat we vroegen, liet je het werk van vandaag altijd voorgaan. We weten alleen dat je kantelpunt daarbuiten ligt. Ga na of de aantallen van vandaag je een keuze laten. Zo niet, dan begint het daar.
  }
pattern-no-pattern = Je keuzes laten geen duidelijk patroon zien. Dat kan: misschien woog je per situatie iets anders mee dan de tijd, of ging het wat snel. We geven daarom geen getal. In de tabel zie je wat je koos.
pattern-not-stated = Hierboven staat wat je kiest. Wil je het naast je eigen uitspraak zien? Ga dan terug naar je antwoorden en vul in hoeveel van tien gevallen de klant moet winnen.
pattern-not-enough = Wat je zegt en wat je kiest, kunnen dicht bij elkaar liggen of uit elkaar lopen; met tien keuzes is dat niet altijd te zien. Dat is een gewone uitkomst. Het bereik hierboven zegt wat we wel weten.
pattern-too-few = Er zijn te weinig situaties beantwoord om er iets over te zeggen. Wil je meer zien, beantwoord dan minstens zes van de acht meetellende situaties.

choice-name = { $choice ->
    [care] voor de klant
   *[cost] voor het werk
  }
kind-graded = telt mee
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
column-wide = Bij een ruimere aanname vooraf
row-share = Aandeel van de situaties waarin de klant wint
row-rate = Minuten werk per uur van de klant
row-fit = Past beter dan een muntje (boven 0)

## Van binnenuit.

within-agreement = Je bent het eens met { $agreed } van de { $of } stellingen die je beantwoordde.
within-mean = Je gemiddelde is { $mean } op een schaal van 1 tot 7; je antwoorden lopen van { $lowest } tot { $highest }.
within-mean-same = Je gemiddelde is { $mean } op een schaal van 1 tot 7; al je antwoorden zijn een { $answer }.
within-situation = De meeste mensen die met klanten werken, scoren hier hoog. Daarom zegt dit vooral iets samen met de rest: wat gebeurt er met die zorg als het iets kost?
within-too-few = Je hebt te weinig stellingen beantwoord voor een gemiddelde: van elke vier zijn er minstens drie nodig. In de tabel staat wat je antwoordde.
within-chart = Je antwoorden als stippen, het gemiddelde als streep
within-all = alle stellingen
too-few-answers = te weinig antwoorden
within-not-said = Er zijn geen normen: dit zegt niet of je hoger of lager zit dan anderen. Verschillen tussen de onderdelen zeggen weinig zolang de stippen door elkaar lopen.
column-statement = Stelling
column-facet = Onderdeel
column-number = Cijfer
column-answer = Je antwoord

## Wat er wordt gemeten.

measured-on-work = { $role ->
    [manager] Je mensen worden vooral gemeten op het werk zelf: hoeveel, hoe snel, hoe vaak. Dat geeft alle reden om de klant kort te houden. Een gevolg dat je meet, zoals klanten die blijven of wat hulp in totaal kost, hoeft niemand te geloven: je ziet het.
   *[staff] Je wordt vooral gemeten op het werk zelf: hoeveel, hoe snel, hoe vaak. Dan is het niet vreemd als het werk van vandaag wint. Vraag eens welk gevolg voor de klant bij jullie gemeten wordt.
  }
measured-on-both = { $role ->
    [manager] In je team telt het werk wat zwaarder dan het gevolg voor de klant. Kijk of die twee elkaar op een drukke dag tegenspreken, en welke dan wint.
   *[staff] Bij jullie telt het werk wat zwaarder dan het gevolg voor de klant. Let op een drukke dag op welke van de twee dan wint.
  }
measured-on-result = { $role ->
    [manager] In je team telt het gevolg voor de klant minstens zo zwaar als het werk zelf. Zo kan iemand die de tijd neemt, laten zien wat dat oplevert.
   *[staff] Bij jullie telt het gevolg voor de klant minstens zo zwaar als het werk zelf. Zo kun je laten zien wat het oplevert als je de tijd neemt.
  }
measured-none = { $role ->
    [manager] Niets van wat je beantwoordde, wordt in je team gebruikt. Dan is zorg voor de klant een kwestie van geloof. Eén maat voor het gevolg is genoeg om te beginnen.
   *[staff] Niets van wat je beantwoordde, wordt bij jullie gebruikt. Dan is zorg voor de klant een kwestie van geloof. Eén maat voor het gevolg is genoeg om te beginnen.
  }
measured-too-few = Je hebt te weinig maten beantwoord om het werk en het resultaat te vergelijken: van elke groep zijn er minstens drie nodig.
measured-chart = Hoeveel er wordt gemeten: het werk en het resultaat
measured-chart-described = Gemiddeld gebruik van 0 tot 2. Het werk: { $work }. Het resultaat: { $result }.
measured-end-low = 0 niet gebruikt
measured-end-high = 2 erop beoordeeld
measured-not-said = Dit is jouw beeld van wat er gemeten wordt. Het zegt niet of die maten goed zijn.
column-measure = Maat
column-group = Gaat over

## Wat er gevraagd en geloofd wordt.

around-title = Wat er van je gevraagd wordt
around-on-top = { $side ->
    [staff-yes] Zorg voor de klant wordt bij jullie verwacht boven op de gewone doelen. Dan is het een extraatje dat als eerste sneuvelt. Vraag welk doel er lager mag als een klant meer tijd nodig heeft.
    [manager-yes] Van je team wordt zorg voor de klant verwacht boven op de gewone doelen. Wie honderd dossiers vraagt en ook nog aandacht, krijgt meestal honderd dossiers. Kies wat er minder mag.
    [staff-no] Zorg voor de klant komt bij jullie niet boven op de gewone doelen. Dat scheelt: het hoort bij het werk en hoeft er niet bij.
    [manager-no] Van je team wordt zorg voor de klant niet boven op de gewone doelen verwacht. Dat scheelt: het hoort bij het werk en hoeft er niet bij.
   *[other] Of zorg voor de klant boven op de gewone doelen komt, is voor jou niet uitgesproken. Vraag eens hoe anderen dat zien.
  }
around-pays = { $side ->
    [staff-yes] Je verwacht dat zorg voor de klant zich terugverdient. Dan is het de moeite waard om te weten of dat bij jullie gemeten wordt.
    [manager-yes] Je verwacht dat zorg voor de klant zich terugverdient. Meet dat dan ook: wat je kunt laten zien, hoef je niet te verdedigen.
    [staff-no] Je verwacht niet dat zorg voor de klant zich terugverdient. Dat is een eerlijke inschatting. Het gevolg voor de klant is te meten; dan hoeft niemand het te geloven.
    [manager-no] Je verwacht niet dat zorg voor de klant zich terugverdient. Val je mensen er dan niet mee lastig, of meet het gevolg, zodat geloof niet nodig is.
   *[other] Of zorg voor de klant zich terugverdient, laat je in het midden. Het is te meten: aan wie blijft, wie terugkomt en wat hulp in totaal kost.
  }

## Bewaren en wissen.

keep-title = Bewaren of wissen
keep-lead = Deze terugkoppeling staat alleen in deze browser. Wat je bewaart, is van jou; er gaat niets automatisch ergens heen.
keep-print = Afdrukken of als pdf bewaren
keep-json = Bewaren als bestand (JSON)
keep-csv = Bewaren als tabel (CSV)
keep-review = Terug naar je antwoorden
keep-on-device = Bewaar mijn antwoorden op dit apparaat, ook als ik de browser sluit
open-file = Een eerder bewaard verslag openen
forget = Alles wissen
forget-note = Wissen gebeurt meteen en kan niet terug. Bestanden die je hebt bewaard, blijven staan.
