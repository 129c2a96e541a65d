### The page on law and fairness, for who invites: what a rule says, what Klantspiegel does for it, what remains to be done.
### An empty line separates paragraphs. The laws are listed, with their addresses, in `crates/klantspiegel-ui/src/desk/law.rs`.

law-title = Recht en eerlijkheid
law-intro =
    Dit is informatie en geen juridisch advies. We schreven deze pagina in november 2026. Regels veranderen, en per
    land en sector zijn er meer. Kijk dus wat er nu geldt, of vraag het een jurist.

    Je organisatie is verantwoordelijk, ook voor wat jij hier doet. Daarom staat hieronder steeds wat de regel
    zegt, wat Klantspiegel ervoor doet en wat er voor jou overblijft. Heb je haast, lees dan alleen dat laatste.

law-rule = De regel.
law-does = Wat Klantspiegel doet.
law-yours = Wat jij nog doet.

law-use-title = Zo gaat het in een sollicitatie
law-use-body =
    Je maakt een uitnodiging als link. Vóór de eerste vraag leest de kandidaat wie het vraagt, waarvoor, wat ermee
    gebeurt en welke onderdelen er komen. Ook staat er bij wie de kandidaat met vragen terechtkan, en tot welke dag
    de antwoorden blijven. En er staat welke andere weg er is, met een mens. Dat alles staat achter het # van de link: geen
    server krijgt het te zien.

    Alle kandidaten krijgen dezelfde situaties, zonder tijdslimiet. De kandidaat krijgt eerst zelf de hele spiegel en
    ziet dan precies wat er zou meegaan. Daarna is er de keuze: het daarbij laten, of delen. Wat de kandidaat deelt, is
    op slot gedaan (HPKE, RFC 9180) voor de sleutel van die ene uitnodiging.

    Jij ziet de antwoorden in woorden, de spreiding en vragen voor het gesprek. Over de kwaliteit van de antwoorden
    zie je alleen iets als haast en minstens een ander teken samen voorkomen. De kandidaat ziet het dan ook.
    Er is geen totaalscore, geen rangorde, en geen scherm of bestand dat kandidaten vergelijkt.

law-ai-title = AI-verordening: is dit een AI-systeem?
law-ai-rule =
    De AI-verordening, Verordening (EU) 2024/1689, gaat over AI-systemen. Zo’n systeem leidt uit zijn invoer af hoe het
    voorspellingen, inhoud, aanbevelingen of beslissingen maakt (artikel 3, punt 1). Systemen met regels die alleen
    door mensen zijn bepaald, horen daar volgens overweging 12 niet bij.
law-ai-does =
    De rekenregels zijn door mensen bedacht, vast en openbaar. Niets is geleerd uit gegevens over mensen. Ook de
    schatting uit de situaties is een vaste formule. Dat wijst erop dat dit geen AI-systeem is.
law-ai-yours =
    Beoordeel het zelf en schrijf op waarom. De richtsnoeren van de Commissie (C(2025) 5053) helpen daarbij; ze binden
    niet en geven geen volledige lijst. Laat je andere AI de antwoorden samenvatten of vergelijken, dan beoordeel je
    die apart. Zulk gebruik kan een hoog risico zijn.

law-high-title = AI-verordening: als het er toch een is
law-high-rule =
    Systemen voor werving en selectie staan in bijlage III, punt 4, onder a. Ze gelden in beginsel als hoog risico. De
    plichten uit hoofdstuk III zouden daarvoor ingaan op 2 augustus 2026. Verordening (EU) 2026/1744 heeft dat
    verschoven naar 2 december 2027. Ga na of die dag nog klopt.

    Wie zo’n systeem gebruikt, zorgt voor toezicht door mensen (artikel 26, lid 2). Werkgevers lichten vooraf de
    betrokken werknemers en hun vertegenwoordigers in (lid 7). Mensen over wie het helpt beslissen, horen dat het wordt
    gebruikt (lid 11). Bij een besluit dat hen hard raakt, geeft artikel 86 recht op uitleg.
law-high-does =
    Klantspiegel geeft geen oordeel, en elke rekenregel is na te lezen. Een conformiteitsbeoordeling of CE-markering
    heeft het niet.
law-high-yours =
    Denk je dat het om een AI-systeem met een hoog risico gaat? Gebruik het dan vanaf die dag alleen als deze
    plichten zijn geregeld. Artikel 4, over kennis van AI bij wie ermee werkt, geldt al sinds 2 februari 2025. Ga
    na wat daar nu staat.

law-emotion-title = AI-verordening: geen emoties aflezen
law-emotion-rule =
    AI die op het werk emoties afleidt, is verboden (artikel 5, lid 1, onder f). Het mag alleen om medische redenen of
    voor de veiligheid. Het verbod geldt sinds 2 februari 2025, en volgens de richtsnoeren van de Commissie ook bij
    werving.
law-emotion-does =
    Klantspiegel gebruikt geen camera en geen microfoon. Alleen antwoorden die iemand zelf kiest, tellen.
law-emotion-yours =
    Zet ook bij het gesprek geen hulpmiddel aan dat emoties afleest.

law-decide-title = AVG: een mens beslist
law-decide-rule =
    Een besluit dat mensen sterk raakt, mag in beginsel niet alleen op geautomatiseerde verwerking rusten (artikel 22
    AVG, met uitzonderingen). Overweging 71 noemt werving via internet zonder tussenkomst van een mens als voorbeeld.
    Volgens het Hof van Justitie kan een score al zo’n besluit zijn, als een ander er sterk op afgaat (C-634/21). In
    november 2025 stelde de Commissie voor om artikel 22 te wijzigen; ga na wat er nu staat.
law-decide-does =
    Klantspiegel neemt geen besluit. Het geeft geen score voor geschiktheid, geen advies en geen rangorde, maar vragen
    voor een gesprek.
law-decide-yours =
    Beslis zelf, na een gesprek en met andere gronden erbij, en zorg dat je kunt uitleggen waarom. Spreek geen grens af
    waaronder iemand afvalt.

law-basis-title = AVG: een grondslag
law-basis-rule =
    Gegevens verwerken mag alleen met een grondslag (artikel 6). Toestemming moet vrij zijn. Bij een sollicitatie is ze
    dat zelden. Wie nee zegt, vreest voor de baan (overweging 43; Richtsnoeren 05/2020 van de EDPB).
law-basis-does =
    De kandidaat mag stoppen, en mag na de spiegel besluiten niets te delen. De uitnodiging noemt een
    andere weg. Dat maakt de keuze vrijer, maar is op zichzelf geen grondslag.
law-basis-yours =
    Kies vooraf een grondslag en schrijf die op. Vaak gaat het om stappen vóór een overeenkomst waar de kandidaat
    zelf om vraagt (artikel 6, lid 1, onder b). Of het gaat om een gerechtvaardigd belang (onder f). Een overheid kan dat
    laatste niet gebruiken voor haar taken. Geef wie niets deelt, dezelfde kans.

law-inform-title = AVG: vertellen en laten inzien
law-inform-rule =
    Vraag je gegevens, dan vertel je meteen wie je bent en waarvoor je ze gebruikt. Je vertelt ook op welke grondslag,
    hoe lang je ze bewaart en welke rechten er zijn (artikel 13). Wie solliciteert, heeft recht op inzage (artikel 15),
    ook in aantekeningen van het gesprek die je bewaart. Opmerkingen van wie beoordeelt, kunnen volgens het Hof
    namelijk persoonsgegevens zijn (C-434/16).
law-inform-does =
    De uitnodiging doet een deel: wie, waarvoor, tot wanneer en bij wie je terechtkunt. De kandidaat ziet de
    antwoorden die jij krijgt, voordat jij ze krijgt. Het gespreksplan dat daaruit volgt, zie alleen jij.
law-inform-yours =
    Vertel zelf de rest: de grondslag, de ontvangers, de rechten en de klacht bij de toezichthouder. Noem ook de
    functionaris voor gegevensbescherming, als die er is. Schrijf je aantekeningen zo dat de kandidaat ze mag lezen.

law-less-title = AVG: niet meer dan nodig
law-less-rule =
    Je vraagt niet meer dan nodig is voor het doel (artikel 5, lid 1, onder c).
law-less-does =
    Vragen over de huidige werkgever vallen weg. Ze gaan over wat daar wordt gemeten en verwacht, over de leiding en de
    ruimte, en of iemand wil blijven. Verhalen en vrije tekst gaan nooit mee.
law-less-yours =
    Kies alleen onderdelen die bij de functie horen. Nodig alleen mensen uit met wie je ook echt gaat praten, en laat
    zo weinig mogelijk mensen meelezen.

law-keep-title = AVG: niet langer dan nodig
law-keep-rule =
    Je bewaart niet langer dan nodig is (artikel 5, lid 1, onder e). De AVG noemt geen aantal weken; landen hebben wel
    vaste gewoonten.

    Nederland: volgens de Autoriteit Persoonsgegevens is wissen gebruikelijk binnen 4 weken na het einde van de
    procedure. Met toestemming kan het tot 1 jaar daarna.

    Duitsland: vaak ongeveer 6 maanden. Een eis volgens de wet op gelijke behandeling moet binnen 2 maanden zijn
    gesteld (§ 15 Abs. 4 AGG). Daarna moet die binnen 3 maanden bij de rechter zijn (§ 61b ArbGG). Een herziening van
    die wet is aangekondigd.

    Frankrijk: volgens de CNIL tot 2 jaar na het laatste contact als de kandidaat instemt, voor een volgende vacature.
    Om een afwijzing uit te leggen hooguit 3 maanden. Daarna wissen; wat als bewijs nodig is, bewaar je apart.
law-keep-does =
    Je kiest vooraf een dag, en de kandidaat leest die. Open je na die dag het overzicht van je uitnodigingen, dan
    meldt het dat. Open je het de dag erna of later nog eens, dan worden de antwoorden gewist, met de sleutel erbij. Je
    kunt ze ook meteen wissen.
law-keep-yours =
    Zolang je het overzicht niet opent, wordt er niets gewist. Zet de dag dus in je agenda, en de dag erna.
    Wis zelf ook het reservebestand, andere bestanden, mails, afdrukken en aantekeningen.

law-risk-title = AVG: risico en beveiliging
law-risk-rule =
    Is het risico waarschijnlijk hoog, dan maak je vooraf een beoordeling van de gevolgen voor mensen, een DPIA
    (artikel 35). Toezichthouders hebben daar lijsten voor. Beveiliging moet passend zijn (artikel 32).
law-risk-does =
    Er is geen server. De antwoorden zijn op slot en komen bij jou als bestand, code of link. Ze gaan alleen open met de
    sleutel van de uitnodiging.
law-risk-yours =
    Ga na of een DPIA nodig is, en zet dit gebruik in je register (artikel 30). Beveilig het apparaat waarop je de
    antwoorden leest.

law-equal-title = Gelijke behandeling
law-equal-rule =
    Discriminatie bij werving is verboden, onder meer op geslacht, ras, godsdienst, handicap, leeftijd en seksuele
    gerichtheid (Richtlijnen 2000/43/EG, 2000/78/EG en 2006/54/EG). Wie een handicap heeft, heeft recht op
    redelijke aanpassingen (artikel 5 van 2000/78/EG).

    In Nederland verbiedt de Algemene wet gelijke behandeling ook onderscheid op nationaliteit, politieke
    gezindheid en burgerlijke staat. Wie zich benadeeld voelt, kan naar het College voor de Rechten van de Mens.
law-equal-does =
    Alle kandidaten krijgen dezelfde vaste vorm, zonder tijdslimiet. Toetsenbord en schermlezer volstaan. De
    uitnodiging noemt een andere weg, met een mens.
law-equal-yours =
    Vraag alle kandidaten voor een functie hetzelfde, in een taal die ze goed lezen. Vraag wat iemand nodig heeft, niet
    waarom. Wie de andere weg kiest, mag daar geen nadeel van hebben.

law-council-title = De ondernemingsraad
law-council-rule =
    Nederland: de ondernemingsraad moet instemmen met regelingen over aanstelling en beoordeling van personeel
    (artikel 27, lid 1, onder e en g, WOR). Voor gegevens van wie er al werkt, komt onder k erbij.

    Duitsland: vragenlijsten en regels voor beoordelen en kiezen vragen instemming van de Betriebsrat (§ 94 en § 95
    BetrVG). Frankrijk: het CSE hoort vooraf welke methoden bij werving helpen (artikel L2312-38, Code du travail).
law-council-does =
    Op de methodepagina staat wat er wordt gevraagd en hoe er wordt gerekend. In de uitnodiging staat waaraan te zien is
    dat antwoorden misschien weinig zeggen. Die twee kun je de raad geven.
law-council-yours =
    Leg je plan voor, en wacht met de eerste uitnodiging tot de raad heeft ingestemd. In Frankrijk volstaat vooraf
    inlichten.

law-team-title = Een beeld van een team
law-team-rule =
    Ook hier gaat het om persoonsgegevens: wie iets van een teamlid krijgt, weet van wie het komt. Toestemming is
    op het werk zelden vrij (Richtsnoeren 05/2020). In Nederland kan instemming van de ondernemingsraad nodig zijn
    (artikel 27, lid 1, onder k en l, WOR). In Duitsland gaat het om die van de Betriebsrat (§ 87 Abs. 1 Nr. 6 BetrVG).
law-team-does =
    Het toeval verandert vooraf een deel van wat meegaat. Te zien zijn alleen afgeronde aantallen vanaf { -team-step }
    mensen.
law-team-yours =
    Kies een grondslag en leg je plan voor. Wie niet meedoet, mag daar geen nadeel van hebben. Gebruik het beeld om
    het werk te verbeteren, nooit om mensen te beoordelen.

law-countries-title = Meer regels per land
law-countries-rule =
    Nederland: de NVP Sollicitatiecode is geen wet, wel een norm. De code vraagt een eerlijke kans en uitleg
    vooraf. AI en algoritmes moeten transparant en gevalideerd zijn.

    Frankrijk: wat je vraagt, moet een direct en noodzakelijk verband hebben met de functie (artikel L1221-6, Code
    du travail). Methoden maak je vooraf bekend, en uitkomsten zijn vertrouwelijk (L1221-8). Je verzamelt geen
    gegevens met een middel dat de kandidaat niet vooraf kent (L1221-9).

    Verenigd Koninkrijk: er gelden de UK GDPR, gewijzigd door de Data (Use and Access) Act 2025, en de Equality Act
    2010. In andere landen is het weer anders.
law-countries-does =
    Klantspiegel is transparant, maar niet gevalideerd. De uitnodiging vertelt vooraf wat er komt.
law-countries-yours =
    Zoek op wat in jouw land en sector geldt. Zorg dat je kunt uitleggen waarom aandacht voor klanten bij deze functie
    hoort.

law-standards-title = Normen van het vak
law-standards-rule =
    ISO 10667 gaat over assessments rond werk. ISO 10667-1:2020 is voor de opdrachtgever, ISO 10667-2:2020 voor de
    aanbieder. De International Test Commission (ITC) heeft richtlijnen voor het gebruik van tests, en voor tests in
    een andere taal of cultuur. Met de ATP maakte ze richtlijnen voor assessments met technologie (2022). Het zijn
    normen, geen wetten.
law-standards-does =
    De methodepagina zegt wat er wordt gevraagd, hoe er wordt gerekend en hoe onzeker het is. De talen zeggen
    hetzelfde; of ze hetzelfde meten, is niet onderzocht. Een certificaat heeft Klantspiegel niet.
law-standards-yours =
    Jij bent hier de opdrachtgever. Leg vast waarom je dit gebruikt en wie de antwoorden ziet. Laat alleen mensen ermee
    werken die de methodepagina kennen.

law-limits-title = Wat Klantspiegel hier niet kan
law-limits-body =
    Klantspiegel is niet gevalideerd voor selectie. Of het voorspelt hoe iemand werkt, is niet onderzocht. Er zijn
    geen normen, dus je kunt niet zien of een antwoord hoog of laag is vergeleken met anderen.

    Mensen kunnen zich mooier voordoen dan ze zijn, zeker als er een baan van afhangt. We corrigeren daar niet
    voor. Wie de eigen spiegel ziet, kan daarna ook antwoorden veranderen.

    Gebruik het daarom als begin van een gesprek. Neem iemand nooit alleen hierom aan, en wijs niemand alleen hierom af.

law-sources-title = Bronnen
law-sources-note = Deze pagina haalt niets op. Een adres gaat pas open als je erop klikt.
law-source-ai = AI-verordening: Verordening (EU) 2024/1689
law-source-dates = Nieuwe data: Verordening (EU) 2026/1744
law-source-definition = Richtsnoeren van de Commissie over wat een AI-systeem is, C(2025) 5053
law-source-prohibited = Richtsnoeren van de Commissie over verboden praktijken
law-source-gdpr = AVG: Verordening (EU) 2016/679
law-source-consent = Richtsnoeren 05/2020 van de EDPB over toestemming
law-source-court = Hof van Justitie van de EU, zaak { $case }
law-source-directive = Richtlijn { $number }/EG
