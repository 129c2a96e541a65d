### The method page: what is asked, how it is computed and how sure that is.
### An empty line separates paragraphs. The numbers follow `crates/klantspiegel-core/src`; those of `accuracy` come from the simulation.

method-title = Hoe Klantspiegel werkt
method-intro =
    Klantspiegel is een spiegel voor jezelf. Je antwoordt op stellingen en je kiest in dilemma’s. Dan zie je twee
    dingen. Hoeveel aandacht voor klanten komt bij jou van binnenuit? En wat gebeurt daarmee als het iets kost?

    De regels zijn vast en openbaar. Dezelfde antwoorden en keuzes, in dezelfde rol, geven altijd dezelfde spiegel. Wat
    we aannemen, noemen we een aanname. En zeggen je antwoorden te weinig, dan staat dat er ook.

    Hier lees je eerst wat iedereen moet weten. Daaronder staan vragen over hoe het precies werkt. Open een vraag, dan
    staat het antwoord eronder.

method-limits-title = Wat Klantspiegel niet kan
method-limits-body =
    Klantspiegel ziet alleen wat je zelf invult. Mensen antwoorden vaak zoals het hoort, of zoals ze graag willen zijn.
    Dat heet sociale wenselijkheid, en we corrigeren er niet voor. Over je collega, je leiding en je organisatie hoor je
    hier alleen jezelf.

    De keuzes zijn bedacht. Op je werk kun je anders kiezen, want daar voel je de gevolgen. Het is ook één moment: op
    een andere dag kunnen je antwoorden verschillen.

    Er zijn geen normen. We kunnen dus niet zeggen of een getal hoog of laag is vergeleken met anderen. Klantspiegel is
    geen selectietest en niet geschikt om mensen te rangschikken. We hebben niet onderzocht of het voorspelt hoe iemand
    werkt.

    Waarom je zo kiest, weten we niet. Je spiegel wijst plekken aan om te kijken, geen oorzaken.

method-sure-title = Hoe zeker het is
method-sure-body =
    Bij de getallen over je keuzes staat een bereik. Dat is geen zekerheid. Ook als ons model klopt, ligt de ware waarde
    bij ongeveer { -outside-percent } van de 100 mensen buiten het bereik van { -interval-percent }%. Klopt het model
    niet, dan kan dat vaker zijn.

    Daarom rekenden we na wat er gebeurt als mensen anders kiezen dan we aannemen. Vooral in drie gevallen zijn de
    bereiken te smal: als de ene situatie mensen veel meer aanspreekt dan de andere, als keuzes de prijs maar heel
    losjes volgen, of als mensen vriendelijker kiezen dan in het echt. Dan melden we bij tot { -worst-false-gap } van de
    100 mensen ten onrechte een verschil tussen zeggen en kiezen.

    Een echt verschil van ongeveer drie van de tien melden we lang niet altijd. En { -close-with-gap } van de 100 mensen
    met zo’n verschil horen dat zeggen en kiezen waarschijnlijk dicht bij elkaar liggen. Kiezen mensen in de dilemma’s
    veel vriendelijker dan in het echt, dan blijft het verschil vaak onzichtbaar: van zulke mensen die meer zeggen dan
    ze echt doen, horen { -hidden-by-kindness } van de 100 het.

    Wat er bij elke manier van kiezen gebeurt, staat in een tabel, bij de vraag hoe vaak we ernaast zitten.

method-privacy-title = Wat er met je antwoorden gebeurt
method-privacy-body =
    Je antwoorden blijven in je browser: in het geheugen en in de opslag van dit tabblad. Laad je de pagina opnieuw,
    dan ben je dus niets kwijt. Sluit je het tabblad, dan ruimt de browser die opslag op. Soms kan een browser een net
    gesloten tabblad terughalen.

    Op het apparaat bewaren we alleen iets als je daarom vraagt. Een bestand of een afdruk ontstaat alleen als je dat
    zelf doet. Daarin staat wat je hebt ingevuld en wat daaruit volgt; je naam staat er niet in.

    Na het laden vraagt de pagina niets meer op bij een server. Het beveiligingsbeleid van de pagina verbiedt dat ook.
    Bij het laden zelf ziet de server, zoals bij elke pagina, dat de pagina wordt opgehaald, maar geen antwoorden.

    Met “Alles wissen” wis je alles wat Klantspiegel in dit tabblad en op dit apparaat bewaart. Een ander tabblad houdt
    zijn eigen antwoorden tot je het sluit. Bestanden die je zelf hebt opgeslagen of gedeeld, blijven bestaan.

method-made-title = Makers en bronnen
method-made-body =
    De stellingen en het rekenmodel zijn van ons, de makers van Klantspiegel. We steunen op vijf artikelen over
    klantgerichtheid. Wat daarin staat en hoe je naar deze versie verwijst, lees je bij de laatste twee vragen.

method-group = { $group ->
    [asked] Wat we vragen
    [choices] Hoe we met je keuzes rekenen
    [mirror] Wat je te zien krijgt
   *[sources] Bronnen en verwijzen
  }

method-from-within-title = A. Hoe meten we wat van binnenuit komt?
method-from-within-body =
    Deel A gaat over aandacht voor klanten die van binnenuit komt. De korte vorm heeft vier kernstellingen. De
    uitgebreide vorm heeft er zestien, in vier onderdelen: zorg, aanvoelen, contact en waarmaken. Die krijg je ook als
    je zelf kiest wat je invult. Je antwoordt op een schaal van 1 (helemaal oneens) tot 7 (helemaal eens).

    De score is het gemiddelde van de stellingen die je beantwoordt. Daarvoor zijn minstens { -min-of-four } van de vier
    antwoorden nodig: bij de kernstellingen, en in de uitgebreide vorm ook per onderdeel. Het totaal van de uitgebreide
    vorm verschijnt als elk onderdeel een gemiddelde heeft.

    Bij een { -agrees-from } of hoger ben je het met een stelling eens. We tellen hoe vaak dat zo is. Elk antwoord staat
    als een stip naast het gemiddelde, zodat je de spreiding ziet.

    Er zijn geen normen, geen klassen en geen percentielen: we vergelijken je met niemand. We schreven de stellingen
    zelf. We beweren niet dat ze gelijkwaardig zijn aan gepubliceerde vragenlijsten.

method-dilemmas-title = B. Hoe zijn de dilemma’s gemaakt?
method-dilemmas-body =
    In een dilemma kies je tussen een klant goed helpen en doorgaan met je andere werk. De kosten zijn de minuten
    werktijd die de hulp vraagt. Het verlies zijn de minuten eigen tijd die de klant zonder die hulp kwijt is.

    De hoeveelheden werktijd ({ -costs }) en tijd van de klant ({ -losses }) geven samen { -situations } gewone
    situaties. Je krijgt er { -graded }. Daar komen twee controles bij, waarvan we verwachten dat bijna iedereen ze
    gelijk beantwoordt: { -control-care-cost } minuut werk tegen { -control-care-loss } van de klant, en
    { -control-cost-cost } tegen { -control-cost-loss }.

    Elk verlies heeft zes scènes, samen achttien. De twee controles hebben elk een eigen scène. Geen scène komt terug.
    Met welke van de zes je begint, bepaalt het toeval; in de vaste vorm is dat voor iedereen gelijk. Welke keuze
    vooraan staat, ligt per scène vast en wisselt om en om.

    In de adaptieve vorm, voor jezelf, hangt het volgende dilemma af van je keuzes. De vaste vorm is er voor gelijke
    behandeling, zoals bij sollicitaties. Daarin krijgt iedereen dezelfde situaties in dezelfde volgorde. Die vorm krijg
    je via een uitnodiging.

    Pas na de dilemma’s vragen we hoeveel werk goede hulp hoogstens mag kosten. Andersom zou wat je net zei, je keuzes
    kunnen sturen.

method-measures-title = B. En wat wordt er op je werk gemeten?
method-measures-body =
    Bij negen meetpunten kies je een antwoord: niet gebruikt (0), er wordt naar gekeken (1), of jij of je mensen worden
    erop beoordeeld (2).

    Vijf meetpunten gaan over het werk: hoe vaak klanten contact opnemen, hoelang iets duurt, wat in één keer goed gaat,
    hoeveel werk er op een dag af is en de afgesproken tijd. Vier gaan over het resultaat: of klanten je aanraden, of ze
    blijven, wat ze later bijkopen en wat het kost om een klant te helpen.

    Per groep nemen we het gemiddelde. Anders wegen vijf meetpunten zwaarder dan vier. Het resultaataandeel is het
    gemiddelde voor resultaat gedeeld door de som van beide gemiddelden. Daarvoor zijn per groep minstens
    { -min-per-group } antwoorden nodig.

    Komt geen van beide groepen gemiddeld aan { -little-measured }, dan zeggen we alleen dat er weinig wordt gemeten.
    Bij een resultaataandeel van { -result-share } of meer zeggen we: minstens evenveel over het resultaat als over het
    werk; bij { -work-share } of minder: vooral het werk; daartussen: wat meer het werk. Wordt geen enkel beantwoord
    meetpunt gebruikt, dan is dat een eigen uitkomst, zonder getal.

    Dit beschrijft waarop je organisatie stuurt zoals jij het ziet. Het zegt niet hoe goed de meetpunten zijn.

method-perspectives-title = C. Hoe vergelijken we drie blikken?
method-perspectives-body =
    Je beantwoordt zes stellingen drie keer: over jezelf, over je naaste collega en over je organisatie. Per blik geven
    we het gemiddelde, als je minstens { -min-of-six } van de zes invulde. Een verschil tussen twee blikken rekenen we
    uit over de stellingen die je voor beide invulde. We noemen het alleen als het groter is dan de spreiding over die
    stellingen verklaart (een t-toets voor paren). Ziet iemand geen verschil tussen twee blikken, dan melden we er in
    hooguit ongeveer { -false-alarms } van de 100 gevallen toch een.

    De stelling over oplossen is voor de organisatie iets anders verwoord; ook daar rekenen we het verschil uit.

    De meeste mensen beoordelen zichzelf gunstiger dan anderen, blijkt uit onderzoek (Zell en anderen). Daarom staat dat
    erbij voordat je de getallen ziet. Alleen wat daarna overblijft, het verschil tussen collega en organisatie, hangt
    niet af van hoe je naar jezelf kijkt.

    Een cijfer van { -satisfied-from } tot en met { -satisfied-up-to } zonder verhaal lezen we als: tevreden, en niets
    te vertellen. Wat je van het verhaal opschrijft, telt nergens in mee en blijft op je apparaat, tenzij je zelf kiest
    dat het meegaat.

method-brushoff-title = D. Met welke zinnen ben je afgescheept?
method-brushoff-body =
    Je ziet tien zinnen waarmee klanten worden afgescheept, in onze eigen woorden. Je vinkt aan wat je ooit als klant
    hoorde, en daarna, als je wilt, wat je de afgelopen maand zelf zei. We tellen van 0 tot 10, en verder niets.

    De bron heeft drie groepen die elkaar overlappen: 0 tot 4, 4 tot 7 en 7 tot 10. Bij een 4 of een 7 weet je dan niet
    waar je bij hoort. Wij nemen 0 tot { -few-up-to }, { -some-from } tot { -some-up-to } en { -most-from } tot 10. Ze
    bepalen alleen de toon van één zin over wat je hoorde.

method-leadership-title = E. Wat vragen we over leiding en aanpak?
method-leadership-body =
    Er zijn elf stellingen over leiding. Leidinggevenden antwoorden over zichzelf, anderen over hun leiding. Die twee
    zijn daarom niet te vergelijken. We geven het gemiddelde als er minstens { -min-of-eleven } beantwoord zijn. Bij
    { -disagrees-up-to } of lager lezen we oneens, bij { -agrees-from } of hoger eens.

    Je verdeelt tien munten over waar de moeite van de afgelopen twee jaar in ging. Systemen en trainingen staan aan de
    ene kant, processen en leiding of cultuur aan de andere (“werk en leiding”). Vanaf { -coins-outside } munten bij de
    eerste twee, en alleen als alle tien verdeeld zijn, zeggen we dat de oplossing daar vooral gezocht is. Die grens
    kozen we zelf.

method-room-title = F. Hoe meten we ruimte om te helpen?
method-room-body =
    Je vinkt aan wat je de afgelopen maand tegenhield: acht belemmeringen, of niets. Ruimte is het gemiddelde van twee
    helften: je antwoord op de stelling over genoeg ruimte, en het deel dat je niet aanvinkte, omgerekend naar 1 tot 7
    (7 − 6 × aangevinkt / 8; bij antwoorden van toen er zeven waren, delen we door 7). Dat beide helften even zwaar
    wegen, nemen we aan.

    De kaart zet ruimte naast wat er van binnenuit komt. De streepjes tonen de spreiding: je laagste en hoogste
    antwoord, en de twee helften. Een van de vier gebieden noemen we alleen als elk van de twee getallen
    { -room-little } of lager is, of { -room-much } of hoger.

    Voor veel ruimte moet ook het antwoord op de stelling daarover { -agrees-from } of hoger zijn, en mag hooguit de
    helft zijn aangevinkt. Voor weinig ruimte moet dat antwoord { -disagrees-up-to } of lager zijn. Voor veel van
    binnenuit moet iemand het met meer dan de helft van de stellingen eens zijn. Een gebied beschrijft een situatie,
    geen soort mensen.

    Tevredenheid tonen we als mogelijk gevolg van wat je tegenhoudt. Volgens de bron is ze geen oorzaak van
    klantgerichtheid. Daarom telt ze nergens in mee.

    De kleine proef gaat over de belemmering waar een team volgens ons het snelst zelf iets aan kan proberen.

method-model-title = Met welk model rekenen we?
method-model-body =
    Het model geeft de kans dat je in een situatie voor de klant kiest. Voor elk verlies g is er een hoogste prijs,
    c*(g): de meeste minuten werk die je ervoor overhebt om een klant g minuten te besparen. Op assen met logaritmen is
    dat een rechte lijn, de kantellijn. Op die lijn zijn beide keuzes even waarschijnlijk.

    Drie getallen beschrijven hoe iemand kiest. De plaats (τ) zegt waar de lijn ligt. De stijging (ρ) zegt hoe de lijn
    oploopt: bij 0 tellen alleen je eigen minuten, bij 1 telt in verhouding mee wat ze de klant besparen. De helling (β)
    zegt hoe scherp je keuzes de lijn volgen. Soms staat een keuze daar los van, zoals bij een vergissing (lapse). We
    rekenen daarvoor { -lapse-percent }% (ε).

    De verwachting vooraf heet de prior. Voor de plaats rekenen we met θ: de logaritme van de hoogste prijs voor twee
    uur van de klant, gedeeld door die twee uur. De prior is een normale verdeling met gemiddelde { -prior-mean } en
    standaardafwijking { -prior-sd }. In het midden ligt ongeveer { -prior-minutes } minuten werk voor twee uur van de
    klant; { -interval-percent }% ligt tussen { -prior-minutes-low } en { -prior-minutes-high } minuten. Voor ρ nemen we
    { -rises }, met de gewichten { -rise-weights }. Voor β nemen we { -slopes }, alle even zwaar. We rekenen op een
    raster van { -tipping-points } plaatsen, { -rise-count } stijgingen en { -slope-count } hellingen. Elke keuze past
    de kansen aan.

    In de adaptieve vorm kiezen we als volgende het dilemma waarna we het aandeel naar verwachting het best kennen: de
    verwachte variantie van het aandeel is dan het kleinst. De twee controles sturen dat niet, maar tellen mee in de
    schatting.

method-numbers-title = Waar komen de getallen vandaan?
method-numbers-body =
    Het aandeel is de kans dat je volgens het model voor de klant kiest, gemiddeld over de { -situations } situaties,
    vergissingen niet meegerekend. We geven het gemiddelde van de kansverdeling na je keuzes, en zeggen het van tien.

    Van de lijn geven we voor elk verlies de mediaan: tot ongeveer zoveel minuten werk om een klant dat verlies te
    besparen. Bij beide staat een interval van { -interval-percent }% (in je spiegel: het bereik): volgens het model
    ligt de waarde daar met { -interval-percent }% kans in, en aan elke kant met { -tail-percent }% kans erbuiten.

    Onder { -least-cost } en boven { -most-cost } minuten werk zeggen we alleen “minder” of “meer”: daar hebben we in de
    gewone situaties niets gevraagd.

    Soms geven we geen getal. Dat is zo als je minder dan { -min-graded } van de { -graded } gewone situaties
    beantwoordt. Of als je keuzes daar allemaal naar dezelfde kant vallen: waar de lijn ligt, is daar dan niet uit op te
    maken. Of als een muntje je keuzes minstens zo goed voorspelt als het model.

    We vergelijken ook twee verklaringen van je keuzes: “alleen de eigen minuten” (ρ = 0) en “in verhouding” (ρ = 1).
    Past de eerste meer dan { -minutes-only-from } keer zo goed (de Bayesfactor), dan zeggen we dat je eigen minuten
    lijken te tellen, meer dan wat ze de klant besparen.

    Elke uitspraak over je keuzes rekenen we na met een twee keer zo brede prior: dan nemen we vooraf minder aan. Klopt
    een uitspraak dan niet meer, dan laten we die weg. De getallen komen uit de gewone prior, en ook of er een patroon
    te zien is.

method-stated-title = Wanneer verschillen zeggen en kiezen?
method-stated-body =
    Na de dilemma’s vragen we drie keer hoeveel werk het hoogstens mag kosten: om een klant een half uur, twee uur en
    een hele werkdag te besparen. Je antwoordt op de ladder van de dilemma’s: geen, of een van de zes hoeveelheden
    werktijd.

    Daaruit volgt het gezegde aandeel. We tellen per vraag hoeveel van de zes kosten niet boven je antwoord liggen. De
    som over de drie vragen delen we door { -situations }. Dat leggen we naast het aandeel uit je keuzes. Beide gaan dus
    over dezelfde situaties.

    Bij de vroegere vraag, in hoeveel van tien gevallen de klant moet voorgaan, kon iedereen aan eigen gevallen denken.
    We simuleerden mensen die kiezen zoals ze zeggen, maar eigen gevallen hebben die { -own-cases-times } keer zo
    goedkoop zijn. Bij die vraag kregen er { -own-cases-before } van de 100 ten onrechte een verschil te horen. De
    ladder noemt de tijd en het werk erbij. Blijven mensen bij wat daar staat, dan zijn het er { -own-cases-now }; dat
    nemen we aan. Denken ze ook daar alleen aan hun eigen gevallen, dan zijn het er { -own-cases-wholly }. Hieronder
    staat wat ertussen ligt.

    Een verschil melden we alleen als de kans minstens { -sure } is dat het groter is dan { -gap }, welke kant het ook
    op gaat. Dat kan ook als al je keuzes naar één kant vielen. Anders noemen we zeggen en kiezen dicht bij elkaar als
    de kans minstens { -sure-close } is dat ze hooguit { -close } verschillen. Geldt geen van beide, dan is het “te
    weinig om iets te zeggen”. Al deze uitspraken moeten gelden onder beide priors, de gewone en de bredere.

    Wat je zegt, gaat over wat het waard hoort te zijn. Wat je kiest, gaat over wat je in de situaties doet. Dat zijn
    twee vragen: een verschil is dus nog geen fout.

    Bij bestanden van vroeger laten we zien wat er toen gezegd is, zoals het gevraagd werd, zonder verschil. De
    stellingen over aandacht bovenop de doelen en over aandacht die zich terugverdient, tellen niet mee in een score.
method-own-cases-title = Hoe vaak een verschil wordt gemeld, per 100 mensen met eigen gevallen, in de adaptieve vorm
method-own-cases-column = { $column ->
    [cases] Hun eigen gevallen
    [of-ten] Vroegere vraag, ten onrechte
    [not] Ladder, ten onrechte: bij de vraag blijven
    [half] half aan eigen gevallen denken
    [wholly] alleen aan eigen gevallen denken
   *[power] en dan: zegt echt meer, gevonden
  }
method-own-cases-row = { $side ->
    [cheaper] { $times } keer zo goedkoop
   *[dearer] { $times } keer zo duur
  }

method-accuracy-title = Hoe vaak zitten we ernaast?
method-accuracy-body =
    Ons model is een aanname. Daarom simuleerden we ook mensen die volgens een andere regel kiezen dan we aannemen. De
    tabel lees je zo: als mensen zo kiezen, dan gebeurt er dit. Alle getallen zijn van de 100 mensen.

    De eerste kolom met getallen zegt hoeveel mensen een getal krijgen; de andere gaan alleen over hen. De kolom daarna
    zegt bij hoeveel van hen het bereik van het aandeel klopt: dat horen er { -interval-people-of-hundred } te zijn.
    Daarna hetzelfde voor de bereiken van de lijn: het laagste en het hoogste van de drie verliezen.

    De laatste drie gaan over zeggen en kiezen. Aan hoeveel mensen melden we een verschil dat er niet is, in welke
    richting ook? En bij hoeveel vinden we een echt verschil van ongeveer drie van de tien, als ze meer zeggen dan ze
    kiezen en als ze minder zeggen? In de simulatie zeggen mensen niet op de minuut wat ze ervoor overhebben; die ruis
    kozen we zelf.

    Vallen alle keuzes naar dezelfde kant, dan melden we ten onrechte een verschil bij { -at-limit-false } van de 100
    mensen die kiezen zoals we aannemen. Bij de andere regels uit de tabel zijn dat er hooguit
    { -at-limit-false-at-most }. Een echt verschil van drie van de tien vinden we daar bij { -at-limit-found-adaptive }
    van de 100 mensen die kiezen zoals we aannemen, en in de vaste vorm bij { -at-limit-found-fixed }.

    Van de 100 mensen die een getal krijgen en naar verhouding kiezen, horen er in de adaptieve vorm
    { -minutes-only-in-proportion } ten onrechte dat hun eigen minuten lijken te tellen. Loopt hun lijn half zo sterk
    op, dan zijn het er { -minutes-only-half-rise }, en in de vaste vorm { -minutes-only-half-rise-fixed }. Van de
    mensen bij wie het waar is, horen { -minutes-only-no-rise } van de 100 het, en met een scherpe grens
    { -minutes-only-limit }.

    Wie met een muntje kiest, herkennen we in de adaptieve vorm bij { -coins-flagged-adaptive } van de 100 mensen, en in
    de vaste vorm bij { -coins-flagged-fixed }.
method-against-title = Wat er met de uitkomsten gebeurt als mensen zo kiezen, per 100 mensen in de adaptieve vorm
method-against-fixed = Hetzelfde in de vaste vorm, die iedereen bij een sollicitatie krijgt
method-against-column = { $column ->
    [rule] Als mensen zo kiezen
    [number] Krijgt een getal
    [cover] Bereik van het aandeel klopt
    [line] Bereiken van de lijn kloppen
    [false-gap] Ten onrechte een verschil
    [power-more] Zegt echt meer: gevonden
    [minutes-only] Hoort: alleen eigen minuten
   *[power-less] Zegt echt minder: gevonden
  }
method-against-rule = { $rule ->
    [model] zoals we aannemen, in verhouding tot wat het de klant bespaart
    [half-rise] zoals we aannemen, maar de lijn loopt half zo sterk op
    [no-rise] zoals we aannemen, maar alleen de eigen minuten tellen
    [limit] met een scherpe grens aan de eigen minuten
    [linear] naar het verschil in minuten, niet naar de verhouding
    [scenes] de ene scène spreekt hen meer aan dan de andere
    [lapses] 15 van de 100 antwoorden zijn vergissingen
    [flat] hun keuzes volgen de lijn maar heel losjes
    [desirable] ze kiezen iets klantvriendelijker dan ze in het echt doen
    [very-desirable] ze kiezen veel klantvriendelijker dan ze in het echt doen
    [first-option] ze neigen naar wat vooraan staat
    [tiring] ze vergissen zich gaandeweg steeds meer
    [sparing] op hun werk wordt minder aan klanten besteed dan we verwachten
   *[generous] op hun werk wordt meer aan klanten besteed dan we verwachten
  }

method-assumptions-title = Wat nemen we aan?
method-assumptions-body =
    Dit nemen we aan. We hebben het niet gemeten.

    Welke lijnen we vooraf waarschijnlijk vinden, hoe sterk ze oplopen en hoe scherp keuzes ze volgen, staat bij het
    model. Ook hoe vaak de prijs geen rol speelt, staat daar.

    De lijn is recht op assen met logaritmen. Hoe die oploopt, schatten we uit je keuzes: of alleen je eigen minuten
    tellen, of ook wat ze de klant besparen, en hoe sterk. Dezelfde lijn geldt voor alle { -situations } situaties.

    Hoeveel werk er wacht, rekenen we met { -minutes-per-piece } minuten per stuk: 100 stuks in een dag van acht uur.
    Jouw werk kan anders zijn.

    De zes scènes van een verlies zijn uitwisselbaar: welke bij welke kosten staat, maakt niet uit. Waar het voor jou
    kantelt, blijft tijdens de vragen gelijk. Wie zegt hoeveel werk iets mag kosten, houdt zich aan de gevallen die de
    vraag noemt.

    Alle drempels op deze pagina zijn onze keuzes. Andere drempels geven soms een andere spiegel.

method-feedback-title = Hoe ontstaat je spiegel?
method-feedback-body =
    Bovenaan je spiegel staan hooguit { -max-sentences } zinnen. Vaste regels kiezen ze, in een vaste volgorde: wat wij het
    bruikbaarst vinden, komt eerst. Elke regel heeft een voorwaarde. Een voorbeeld: je antwoord op de stelling over wie
    een klacht oppakt, is { -disagrees-up-to } of lager. Dan komt deze zin in aanmerking: bij jullie is niet duidelijk
    wie een klacht oppakt.

    Minstens één zin gaat over je omgeving. Als geen andere regel daarover iets zegt, vraagt een vaste zin je om daar
    te kijken. Zinnen die met elkaar botsen of op hetzelfde neerkomen, staan nooit samen bovenaan.

    Bij elke uitspraak kun je zien waarom die er staat: op welke antwoorden of keuzes ze rust, en op welke bron. Er
    zijn geen types, geen rangorde en geen oordeel. “Te weinig om iets te zeggen” is een gewone uitkomst.

method-rules-title = Welke regels kiezen de zinnen?
method-rules-body =
    Dit zijn alle regels voor de zinnen bovenaan, in hun volgorde. We gaan ze van boven naar beneden langs tot er { -max-sentences }
    zinnen staan. Staan er al twee, en gaat geen van beide over je omgeving, dan blijft de laatste plaats vrij voor een
    zin die dat wel doet.

    Onder elke naam staat wanneer de zin in aanmerking komt, gezegd tegen wie die krijgt.

method-rule-surroundings = Gaat over je omgeving.
method-rule-person = Gaat over jou.
method-rule-not-beside = { $count ->
    [one] Staat nooit naast de zin van regel { $rules }.
   *[other] Staat nooit naast de zinnen van deze regels: { $rules }.
  }
method-rule-not-beside-some = Staat ook niet naast een zin van regel { $rules } die ermee botst of op hetzelfde neerkomt.
method-rule-claim = Wat je zegt en wat je kiest, liggen in deze situaties dicht bij elkaar of juist niet, of al je keuzes in de gewone situaties vielen naar dezelfde kant. De drempels staan hierboven, bij de vraag wanneer zeggen en kiezen verschillen.
method-rule-open-claim = Er zijn genoeg situaties beantwoord, maar een uitspraak over zeggen en kiezen is niet mogelijk. Waarom dat zo kan zijn, staat hierboven, bij de vragen waar de getallen vandaan komen en wanneer zeggen en kiezen verschillen. Deze zin komt eerst, omdat de kop de twee kanten al naast elkaar zet.
method-rule-missing-claim = De dilemma’s zijn voorgelegd, maar voor een uitspraak over zeggen en kiezen ontbreekt iets: er zijn te weinig situaties beantwoord, of niet alle drie de vragen over hoeveel werk het mag kosten.
method-rule-says-more-measured = Meer zeggen dan kiezen, en vooral werk gemeten
method-rule-asked-not-believed = Bovenop de doelen, en geen verwachting dat het zich terugverdient
method-rule-minutes-only = Alleen de eigen minuten
method-rule-little-room = Veel van binnenuit, weinig ruimte
method-rule-pattern = Een uitspraak over zeggen en kiezen
method-rule-open = Zeggen en kiezen naast elkaar, zonder uitspraak
method-rule-on-top-little-room = Bovenop de doelen, met weinig ruimte
method-rule-on-top = Bovenop de doelen
method-rule-owner = Niet duidelijk wie een klacht oppakt
method-rule-heard-and-said = Gehoord, en zelf gezegd
method-rule-satisfied = Tevreden, en geen verhaal
method-rule-time = Tijd als reden
method-rule-sought-outside = De oplossing gezocht in systemen en trainingen
method-rule-organisation = De organisatie lager dan de collega
method-rule-nothing-measured = Niets gemeten
method-rule-results = Het resultaat gemeten
method-rule-self-above = Jezelf hoger dan de anderen
method-rule-missing = Zeggen of kiezen ontbreekt
method-rule-nothing-in-the-way = Niets in de weg
method-rule-look-around = Om je heen kijken

method-comparison-title = Hoe vergelijken we toen en nu?
method-comparison-body =
    Leg je een eerder bestand ernaast, dan rekenen we beide keren opnieuw uit, met dezelfde regels.

    Een gemiddelde vergelijken we over de stellingen die je beide keren beantwoordde, met een t-toets voor paren. Daar
    komt een aanname bij: hoe iemand zulke stellingen beantwoordt, schuift van dag tot dag vanzelf { -day-to-day } punt
    op of neer (standaardafwijking). Bij vier stellingen moet het verschil dus minstens { -least-of-four } punt zijn,
    bij acht of meer minstens { -least-of-many }. Schuift het in het echt { -more-day-to-day } punt, dan melden we bij
    { -alarms-if-more } van de 100 mensen of minder toch een verschil.

    Bij het aandeel uit je keuzes volgt de fout uit de twee intervallen; een verschil melden we alleen als het onder
    beide priors geldt. Bij wat je zegt, vergelijken we de gezegde aandelen. Dat die een fout hebben van
    { -stated-error } van de tien (standaardafwijking), nemen we aan; een verschil van { -least-stated } of meer van de
    tien telt. Wat sindsdien anders is verwoord, vergelijken we niet.

    Is er niets veranderd, dan melden we per getal bij hooguit ongeveer { -false-alarms } van de 100 mensen toch een
    verschil. Bij het aandeel uit de keuzes zijn het er { -alarms-if-flat } als die de lijn maar heel losjes volgen, en
    { -alarms-of-coins } als iemand twee keer met een muntje kiest. Bij een gemiddelde over zestien stellingen zijn het
    er tot { -alarms-if-alike } als iemand ze alle vrijwel hetzelfde beantwoordt: dan schuiven alle antwoorden tegelijk
    op. Wie veel getallen tegelijk bekijkt, vindt er dus soms een. Over ruimte en over tellingen zeggen we niets: we
    weten niet hoe sterk die vanzelf schommelen.

method-sources-title = Waarop steunt Klantspiegel?
method-sources-body =
    Klantspiegel steunt op vijf artikelen, hier in onze woorden.

    Een artikel over de vraag of klantgerichtheid maakbaar is, beschrijft een motivatie van binnenuit. De vier
    uitspraken daarin werden onze kernstellingen in A. De vier onderdelen van A lopen gelijk op met Donavan, Brown en
    Mowen (2004, Journal of Marketing 68, 128–146); de stellingen zijn van ons.

    Hetzelfde artikel zegt dat vooral processen in de weg zitten en dat tevredenheid geen oorzaak is. Daaruit kwam F.

    Een artikel over het invoeren van klantgerichtheid merkt op dat mensen zichzelf hoger inschatten dan hun collega’s,
    dat wie alleen tevreden is geen verhaal heeft, en dat prettiger vaak beter wordt. Daaruit kwam C. Een artikel over
    klantgerichtheid van binnenuit wijst op cultuur en leiding, en zegt dat de oplossing te lang in techniek en training
    gezocht is. Daaruit kwamen de munten en een deel van E.

    Een artikel over de fabel van de klantgerichtheid heeft een lijst met afschepers en vraagt wie een klacht oppakt en
    of het juiste wordt gemeten. Daaruit kwamen D, de rest van E en een vraag in B. Een artikel over klantgerichtheid
    bovenop snel en goedkoop gaf B de rest: de keuze, het werk dat wacht, de meetpunten en de vraag of aandacht zich
    terugverdient.

    De adaptieve vorm kiest op een raster, zoals QUEST+ (Watson 2017, Journal of Vision 17(3):10); de vroegere regel lag
    daar dicht bij, die van nu is een andere. Een binair logitmodel op een prijsladder is gangbaar in keuzeonderzoek
    (discrete choice).

method-cite-title = Hoe verwijs je naar Klantspiegel?
method-cite-body =
    Verwijs zo: Klantspiegel, versie { $version }, methodepagina.

    Noem het versienummer altijd. Stellingen, scènes en rekenregels kunnen per versie verschillen, en uitkomsten zijn
    alleen goed te vergelijken binnen dezelfde regels. Schrijf erbij welke vorm van de stellingen is gebruikt (kort of
    uitgebreid; bij zelf kiezen altijd uitgebreid), welke vorm van de dilemma’s (adaptief of vast), in welke rol en in
    welke taal.

    Noem een uitkomst met het interval erbij, en een uitkomst zonder getal als gewone uitkomst. Beschrijf Klantspiegel
    als zelfonderzoek met eigen stellingen, niet als een gevalideerde of genormeerde test.

method-formulas = De formules
method-back = Terug
