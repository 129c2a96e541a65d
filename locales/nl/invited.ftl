### De uitnodiging, en wat je daarna deelt.

invited-waiting-title = Een uitnodiging
invited-waiting = De uitnodiging wordt geopend.

invited-title = { $asker } nodigt je uit
invited-lead = { $purpose ->
    [hiring] { $asker } vraagt je om voor een sollicitatiegesprek Klantspiegel in te vullen. Dat is een vragenlijst over werken met klanten. Lees eerst wat er met je antwoorden gebeurt.
   *[team] { $asker } vraagt je om voor een beeld van het hele team Klantspiegel in te vullen. Dat is een vragenlijst over werken met klanten. Lees eerst wat er met je antwoorden gebeurt.
  }
invited-used-for = Waar het voor is
invited-asked = Wat je invult
invited-extent = { $purpose ->
    [hiring] { $questions } vragen, { $time }. Er is geen tijdslimiet: neem de tijd die je nodig hebt. Iedereen krijgt dezelfde vragen.
   *[team] { $questions } vragen, { $time }. Er is geen tijdslimiet: neem de tijd die je nodig hebt.
  }
invited-seen = Wat { $asker } te zien krijgt, als jij dat wilt
invited-seen-what = { $purpose ->
    [hiring] Je antwoorden in woorden, hoe ver ze uiteenliggen, en vragen voor het gesprek. Geen totaal, geen oordeel en geen vergelijking met anderen. Wat je zelf schrijft, gaat niet mee.
   *[team] De pagina toont alleen aantallen over minstens { -team-step } mensen samen, geschat en afgerond. Van jou gaat per onderdeel een grove uitkomst mee, zoals veel of weinig. Is gevraagd wat je tegenhield, dan gaat ook dat mee. Wie handig is met computers, kan dit alles buiten de pagina om ook apart lezen. Daarom verandert het toeval er eerst een deel van. Niemand weet dan zeker wat jij op één punt antwoordde, ook niet wie alle anderen kent. Vul je bijna alles positief of bijna alles negatief in, dan is dat meestal wel te zien. En vraagt iemand je dit vaker, dan verraadt elke keer iets meer. Je rol gaat mee zoals die is. Je naam en wat je zelf schrijft, gaan niet mee.
  }
invited-seen-pace = Wel gaat mee bij hoeveel situaties je in minder dan { $seconds } seconden antwoordde. Zijn veel antwoorden heel snel gegeven? En is ook steeds hetzelfde geantwoord, of spreken keuzes elkaar tegen? Dan staat dat erbij. Jij leest dat als eerste.
invited-kept-until = Hoelang het bewaard wordt
invited-kept-until-what = Tot en met { $day }. Opent de ontvanger daarna de pagina met de antwoorden, dan meldt de pagina dat de termijn voorbij is. Gaat ze de dag erna of later nog eens open, dan worden de antwoorden gewist, met de sleutel.
invited-otherwise = Als je dit liever niet doet
invited-contact = Bij wie je terechtkunt met vragen
invited-mark = Controlecode
invited-mark-what = { $mark }. Twijfel je of deze link echt is? { $asker } ziet bij de uitnodiging dezelfde controlecode.
invited-first-you-title = Eerst zie je het zelf
invited-first-you = Je krijgt eerst je eigen spiegel, helemaal. Daarna zie je precies wat { $asker } zou krijgen. Dan pas kies je: delen, of het hierbij laten. Deze pagina verstuurt uit zichzelf niets.
invited-still-for-you = Je kunt Klantspiegel wel voor jezelf invullen.
invited-flawed-title = Deze uitnodiging is niet te lezen
invited-garbled = De link is niet compleet, of onderweg veranderd. Kopieer de hele link nog eens uit het bericht, of vraag degene die je uitnodigde om een nieuwe.
invited-newer = De uitnodiging is met een nieuwere versie van Klantspiegel gemaakt. Vraag degene die je uitnodigde om een link die bij deze pagina past.
invited-wrong-part = In de uitnodiging klopt een onderdeel niet: { $part ->
    [key] de sleutel
    [kept_until] de bewaartermijn
    [asker] wie erom vraagt
    [used_for] waar het voor is
    [contact] bij wie je terechtkunt
    [otherwise] wat je anders kunt doen
    [parts] wat je invult
    [language] de taal
    [role] je rol
    [purpose] het soort uitnodiging
   *[other] het nummer of de versie
  }. Vraag degene die je uitnodigde om een nieuwe link.
invited-for-yourself = Klantspiegel voor jezelf invullen

invited-pace = { $timed ->
    [0] Hoe snel de situaties beantwoord zijn, is niet bekend.
    [one] Van 1 situatie is bekend hoelang het antwoord duurde. Bij { $fast } was dat minder dan { $seconds } seconden.
   *[other] Van { $timed } situaties is bekend hoelang het antwoord duurde. Bij { $fast } was dat minder dan { $seconds } seconden.
  }

submit-title = Delen met { $asker }?
submit-lead = { $purpose ->
    [hiring] Tot hier heeft niemand iets gezien. Je kunt het hierbij laten. Wil je je antwoorden delen met { $asker }, kijk dan eerst wat er precies meegaat.
   *[team] Tot hier heeft niemand iets gezien. Je kunt het hierbij laten. Wil je meetellen in het beeld dat { $asker } van het team maakt, kijk dan eerst wat er precies meegaat.
  }
submit-show = Laat precies zien wat er meegaat
submit-payload-lead = Van je antwoorden gaat alleen mee wat hier staat. Je verhaal, je plan en andere teksten die je schreef, blijven hier.
submit-payload = Dit gaat mee
submit-nothing = Je hebt nog niets ingevuld. Er is dus niets om te delen.
submit-payload-else = { $purpose ->
    [hiring] Verder gaan mee: de datum, het nummer van de uitnodiging, je taal en een willekeurig nummer. Aan dat laatste ziet de ontvanger of iets twee keer komt. Je naam staat er niet in. Wie het van je krijgt, weet natuurlijk wel dat het van jou komt.
   *[team] Verder gaan mee: de datum, het nummer van de uitnodiging en een willekeurig nummer. Aan dat laatste is te zien of iets twee keer komt. Wie het van je krijgt, ziet natuurlijk wel dat het van jou komt.
  }
submit-seal = { $purpose ->
    [hiring] Doe mijn antwoorden op slot voor { $asker }
   *[team] Doe dit op slot voor { $asker }
  }
submit-failed = Op slot doen is niet gelukt. Er is niets verstuurd. Probeer het opnieuw, of vraag om een nieuwe uitnodiging.
submit-past = De bewaartermijn van { $asker } liep tot en met { $day }. Volgens de klok van dit apparaat is het { $today }. Delen kan niet meer. Klopt de klok niet? Zet hem goed en open de uitnodiging opnieuw.
submit-early = Volgens de klok van dit apparaat is het { $today }. Op die dag kan deze uitnodiging nog niet gemaakt zijn, dus delen kan niet. Klopt de klok niet? Zet hem goed en open de uitnodiging opnieuw. Klopt hij wel? Vraag { $asker } om een nieuwe link.
submit-unsafe = Deze pagina is niet via een beveiligde verbinding (https) geopend. Je browser kan de antwoorden daarom niet op slot doen, en zonder slot gaan ze niet mee. Vraag { $asker } om een link die met https begint.
submit-sealed = { $purpose ->
    [hiring] Je antwoorden zijn op slot: alleen { $asker } kan ze openen, met de sleutel van deze uitnodiging. Er is nog niets verstuurd. Kies hoe je ze bezorgt, bijvoorbeeld met een bericht aan { $contact }. Of laat het hierbij. Bezorg je later een verbeterde versie, dan kiest { $asker } of die in de plaats komt van de eerste. Wil je ze later laten wissen, vraag dat dan ook daar.
   *[team] Het is op slot: alleen { $asker } kan het openen, met de sleutel van deze uitnodiging. Er is nog niets verstuurd. Kies hoe je het bezorgt, bijvoorbeeld met een bericht aan { $contact }. Of laat het hierbij. Bezorg je later een andere versie, dan telt de eerste.
  }
submit-file = Bewaar als bestand
submit-link = Kopieer als link
submit-code = Kopieer als code
submit-link-note = Een link blijft, op slot, in de geschiedenis van de browser staan waarin iemand hem opent. Een bestand of een code niet.
submit-code-label = De code
submit-code-copied = De code staat op het klembord.
submit-link-copied = De link staat op het klembord.
submit-copy-failed = Kopiëren is niet gelukt. Bewaar het als bestand, of selecteer de code en kopieer die zelf.

member-role = Je rol
member-from-within = Hoeveel er van binnenuit komt
member-measured = Wat er gemeten wordt
member-me = Hoe je jezelf ziet
member-colleague = Hoe je je naaste collega ziet
member-organisation = Hoe je de organisatie ziet
member-leadership = Hoe je de leiding ziet
member-room = Ruimte om te helpen
member-blockers = Wat je tegenhield
member-nothing = niets
member-no-score = te weinig ingevuld
member-band = { $band ->
    [little] weinig
    [middle] ertussenin
   *[much] veel
  }
member-lean = { $lean ->
    [work] vooral het werk
    [both] werk en resultaat allebei
    [result] vooral het resultaat
   *[little] weinig
  }
member-positive = { $positive ->
    [yes] overwegend positief
   *[no] niet overwegend positief
  }
member-chance = Op elk punt beslist eerst het toeval. Meestal gaat mee wat je antwoordde, soms iets anders. Bij ja of nee is dat één op de { -one-in } keer, alsof je een dobbelsteen gooit. Bij meer keuzes is het wat vaker. Wat je tegenhield, is acht keer ja of nee. Zo weet niemand zeker wat jij op één punt antwoordde. Vul je bijna alles positief of bijna alles negatief in, dan is dat meestal wel te zien. Over veel mensen samen klopt het ongeveer. Alleen je rol, en of je iets invulde, gaan altijd mee zoals ze zijn. Verander geen antwoord om wat het toeval koos: dan bescherm je jezelf en de anderen minder.
member-changed = Dit koos het toeval. Jij antwoordde: { $own }.
