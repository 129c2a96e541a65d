### Het overzicht: uitnodigen, ontvangen en lezen.

desk-title = Overzicht van je uitnodigingen
desk-waiting = Het overzicht wordt geopend.
desk-lead = Hier vraag je anderen om hun antwoorden, en hier lees je wat zij met je delen. Alles gebeurt in deze browser: er is geen server die meekijkt of iets bewaart.
desk-privacy = Uitnodigingen en antwoorden blijven in deze browser.
desk-law = Recht en eerlijkheid
desk-back = Terug naar het overzicht
desk-for-good = Ja, wis dit voorgoed
desk-print = Druk af of bewaar als pdf
desk-printed = Afgedrukt op { $day }. Versnipper dit papier als de bewaartermijn voorbij is.
desk-unsafe = Deze pagina is niet via een beveiligde verbinding (https) geopend. Je browser maakt en bewaart dan geen sleutels, en zonder sleutel kan er niets op slot. Open deze pagina op een adres dat met https begint.
desk-blocked = Je browser bewaart hier niets, ook geen sleutels. Dat kan komen door een privévenster of een instelling. Sta opslag toe voor deze pagina, of gebruik een andere browser.
desk-invitations = Uitnodigingen
desk-no-invitations = Er zijn nog geen uitnodigingen.
desk-new = Een nieuwe uitnodiging
desk-invitation-name = { $purpose ->
    [hiring] Sollicitatie: { $used_for }
   *[team] Team: { $used_for }
  }
desk-invitation-detail = { $answers ->
    [0] nog geen antwoorden, bewaren tot en met { $day }
    [one] antwoorden van 1 persoon, bewaard tot en met { $day }
   *[other] antwoorden van { $answers } mensen, bewaard tot en met { $day }
  }
desk-team-detail = bewaren tot en met { $day }
desk-receive-title = Openen wat je kreeg
desk-receive-lead = Heeft iemand antwoorden met je gedeeld? Kies de bestanden, of plak de code of de link. Een link kun je ook openen; dan bewaart deze browser hem, nog op slot, in zijn geschiedenis.
desk-receive-files = Bestanden kiezen
desk-receive-code = Code of link
desk-receive-open = Openen
desk-received = { $count ->
    [one] Antwoorden van 1 persoon geopend.
   *[other] Antwoorden van { $count } mensen geopend.
  }
desk-expired = De bewaartermijn is voorbij. { $invitations ->
    [one] 1 uitnodiging is gewist, met de sleutel.
   *[other] { $invitations } uitnodigingen zijn gewist, met hun sleutels.
  } { $answers ->
    [0] Er waren geen antwoorden.
    [one] Ook de antwoorden van 1 persoon zijn gewist.
   *[other] Ook de antwoorden van { $answers } mensen zijn gewist.
  }
desk-expiring = Volgens de klok van deze computer is het { $today }. Dan is de bewaartermijn voorbij van { $invitations ->
    [one] 1 uitnodiging
   *[other] { $invitations } uitnodigingen
  }, { $answers ->
    [0] zonder antwoorden
    [one] met antwoorden van 1 persoon
   *[other] met antwoorden van { $answers } mensen
  }. Klopt die dag? Dan wordt alles gewist, met de sleutel erbij, als je het overzicht morgen of later opent. Klopt de klok niet? Zet hem goed, dan blijft alles staan.
desk-expiring-now = Nu al wissen
desk-expiring-here = Volgens de klok van deze computer ({ $today }) is de bewaartermijn voorbij. Open je het overzicht morgen of later, dan wordt dit allemaal gewist.
desk-clock = { $why ->
    [behind] Volgens de klok van deze computer is het { $today }, maar het overzicht is al eens geopend op { $last }. Een van de twee klopt niet. Kijk de klok na: die bepaalt wanneer antwoorden worden gewist.
    [ahead] Volgens de klok van deze computer is het { $today }. Toen je het overzicht de vorige keer opende, was het { $last }. Klopt dat? Kijk de klok na: die bepaalt wanneer antwoorden worden gewist.
   *[alone] Volgens de klok van deze computer is het { $today }. Dat kan niet kloppen. Zet de klok goed voordat je een uitnodiging maakt of antwoorden opent.
  }
desk-unread-invitations = { $count ->
    [one] In deze browser staat 1 uitnodiging die deze versie van Klantspiegel niet kan lezen. Ze blijft staan, met alle antwoorden.
   *[other] In deze browser staan { $count } uitnodigingen die deze versie van Klantspiegel niet kan lezen. Ze blijven staan, met alle antwoorden.
  } Laad de pagina opnieuw: misschien kan een nieuwere versie het wel.
desk-unread-answers = { $count ->
    [one] Er zijn antwoorden van 1 persoon die deze versie van Klantspiegel niet kan openen. Ze blijven bewaard.
   *[other] Er zijn antwoorden van { $count } mensen die deze versie van Klantspiegel niet kan openen. Ze blijven bewaard.
  } Laad de pagina opnieuw: misschien kan een nieuwere versie het wel.
desk-not-kept = De browser kon niet alles bewaren of wissen. Laad de pagina opnieuw en kijk wat er staat.

envelope-empty = Er staat nog niets in het veld. Plak eerst de code of de link.
envelope-not-ours = Dit zijn geen antwoorden die met Klantspiegel op slot zijn gedaan. Vraag de afzender om het bestand of de code zelf.
envelope-newer = Dit is met een nieuwere versie van Klantspiegel op slot gedaan. Laad deze pagina opnieuw, of vraag om antwoorden die bij deze versie passen.
envelope-truncated = Dit is niet compleet: er ontbreekt een stuk aan het eind. Kopieer de hele code of link opnieuw.
envelope-unknown = De sleutel hiervoor staat niet in deze browser. De uitnodiging is op een ander apparaat of in een andere browser gemaakt, of hier al gewist. Of de link is onderweg veranderd: vergelijk dan de controlecode.
envelope-past = De bewaartermijn van de uitnodiging liep tot en met { $day }. De sleutel is gewist, dit is niet meer te openen.
envelope-expiring = De bewaartermijn van de uitnodiging liep tot en met { $day }, en volgens de klok van deze computer is het { $today }. Er komt niets meer bij. Klopt de klok niet? Zet hem goed en probeer het opnieuw.
envelope-not-opened = Dit gaat niet open. Het is onderweg veranderd, of voor een andere sleutel op slot gedaan. Vraag de afzender om het nog eens op slot te doen.
envelope-content = De inhoud is niet te lezen als antwoord op deze uitnodiging. Er is niets van overgenomen. Vraag de afzender om het nog eens op slot te doen.
envelope-unreadable = Dit bestand kon niet van het apparaat gelezen worden. Kies het opnieuw.
envelope-repeated = Deze antwoorden zijn al ontvangen.
envelope-replaced = Dit is de eerdere versie, die je hebt vervangen. De nieuwe blijft.
envelope-repeated-there = Ga ernaartoe.
envelope-revised = Van deze antwoorden heb je al een versie, op slot gedaan op { $before }. Deze is van { $day } en is anders. Iedereen mag verbeteren wat niet klopt: neem je deze, dan vervangt die de andere.
envelope-revised-take = Neem deze versie
envelope-revised-there = Ga naar de versie die je hebt
envelope-exchanged = Je hebt nu de versie van { $day }.

form-lead = Wat je hier schrijft, leest de ander vóór de eerste vraag. Het staat in de link en in deze browser, en op geen server.
form-purpose = Waar gaat het om?
form-purpose-name = { $purpose ->
    [hiring] Een sollicitatiegesprek
   *[team] Een beeld van een team
  }
form-purpose-detail = { $purpose ->
    [hiring] dezelfde vragen voor iedereen; je leest antwoorden en krijgt vragen voor het gesprek
   *[team] cijfers over minstens { -team-step } mensen samen
  }
form-field = { $field ->
    [asker] Wie vraagt het?
    [used-for] Waarvoor gebruik je de antwoorden?
    [contact] Bij wie kan iemand terecht?
   *[otherwise] Wat kan iemand doen die dit liever niet invult?
  }
form-hint = { $field ->
    [asker] Een naam die de ander herkent, bijvoorbeeld van je organisatie of team.
    [used-for] { $purpose ->
        [hiring] Bijvoorbeeld: voorbereiding van het gesprek over de functie van baliemedewerker.
       *[team] Bijvoorbeeld: het overleg over wat ons werk in de weg zit.
      }
    [contact] Een naam, met een telefoonnummer of mailadres.
   *[otherwise] { $purpose ->
        [hiring] Bijvoorbeeld: dan hebben we hetzelfde gesprek zonder deze vragen vooraf.
       *[team] Bijvoorbeeld: meedoen hoeft niet, je kunt ook met mij praten.
      }
  }
form-kept-until = Tot en met wanneer bewaar je de antwoorden?
form-kept-until-hint = { $purpose ->
    [hiring] In Nederland is vier weken na het einde van de procedure gebruikelijk. Met toestemming van de kandidaat is het hooguit een jaar. Open je deze pagina daarna, dan meldt ze dat. Vanaf de dag erna worden de antwoorden gewist.
   *[team] Hooguit { -team-years } jaar. Open je deze pagina daarna, dan meldt ze dat. Vanaf de dag erna worden de antwoorden gewist.
  }
form-parts = Wat vraag je?
form-parts-hint = { $purpose ->
    [hiring] Vragen over de huidige werkgever horen niet in een sollicitatie. Ze staan er daarom niet bij.
   *[team] Het onderdeel “Afgescheept” gaat over één persoon. Het staat er daarom niet bij.
  }
form-roles = Voor wie zijn de vragen?
form-role = { $role ->
    [staff] voor wie klanten helpt
   *[manager] voor wie leidinggeeft
  }
form-language = In welke taal begint het?
form-language-hint = De ander kan op de pagina zelf een andere taal kiezen.
form-taken-over = Wat meestal gelijk blijft, komt uit je vorige uitnodiging. Kijk of het nog klopt.
form-clear = Maak het formulier leeg
form-flawed = De uitnodiging is nog niet af. Bij deze velden staat wat je nog moet doen.
form-empty = { $field ->
    [asker] Schrijf hoe je organisatie of team heet. Zo weet de ander van wie de vragen komen.
    [used-for] Schrijf waarvoor je de antwoorden gebruikt. Zo weet de ander waar ja of nee tegen te zeggen.
    [contact] Schrijf een naam, met een telefoonnummer of mailadres. Zo weet de ander wie vragen beantwoordt.
   *[otherwise] Schrijf wat iemand kan doen die dit liever niet invult. Zo kan de ander ook nee zeggen.
  }
form-too-long = Dit zijn { $found } tekens. Maak het korter: er passen er { $most }.
form-no-day = Hier staat nog geen hele datum. Kies de laatste dag waarop je de antwoorden bewaart.
form-past = Deze dag is voorbij. Kies vandaag of een latere dag.
form-too-late = Zo lang mag je de antwoorden niet bewaren. Kies een dag tot en met { $latest }.
form-no-parts = Je vraagt nog niets. Kies minstens één onderdeel.
form-make = Maak de uitnodiging

sent-lead = De antwoorden op deze uitnodiging worden bewaard tot en met { $day }. Open je het overzicht daarna, dan meldt het dat. Open je het de dag erna of later nog eens, dan worden ze gewist, met de sleutel erbij. Een klok die één keer verkeerd staat, wist dus niets. De sleutel staat alleen in deze browser. Wis de gegevens van de browser dus niet, en open deze pagina elke week: sommige browsers ruimen anders zelf op.
sent-link-title = De uitnodiging
sent-link-lead = { $purpose ->
    [hiring] Stuur alle kandidaten dezelfde link. Alles wat je schreef, staat achter het # in de link. Geen webserver krijgt het te zien. De dienst waarmee je het bericht stuurt, ziet de link wel.
   *[team] Stuur iedereen in het team dezelfde link. Alles wat je schreef, staat achter het # in de link. Geen webserver krijgt het te zien. De dienst waarmee je het bericht stuurt, ziet de link wel.
  }
sent-link = De link
sent-copy = Kopieer de link
sent-copy-failed = Kopiëren is niet gelukt. Selecteer de link en kopieer die zelf.
sent-try = Bekijk de uitnodiging zoals de ander die ziet
sent-mark = Controlecode: { $mark }. Twijfelt iemand of de link echt van jou is? Dan moet daar dezelfde controlecode staan.
sent-qr = De link als QR-code
sent-qr-too-long = Deze link is te lang voor een QR-code. Stuur de link, of maak een nieuwe uitnodiging met minder tekst.
sent-answers = Antwoorden
sent-no-answers = Er zijn nog geen antwoorden.
sent-end-title = De uitnodiging wissen
sent-end = Dan verdwijnen de uitnodiging, de sleutel en alle antwoorden uit deze browser. Wat later nog komt, is niet meer te openen.
sent-delete = Wis deze uitnodiging

answer-number = Antwoorden van persoon { $number }
answer-sealed-on = op slot gedaan op { $day }
answer-sealed-ahead = op slot gedaan op { $day }, volgens een klok die voorloopt op die van deze computer
answer-lead = Dit zijn de eigen antwoorden van één persoon. Ze meten geen geschiktheid: gebruik ze om een beter gesprek te voeren, nooit als enige reden voor een besluit.
answer-kept-until = Bewaard tot en met { $day }.
answer-label = Van wie is dit?
answer-label-hint = Alleen voor jou. Het blijft in deze browser en wordt met de antwoorden gewist.
answer-all = Alle antwoorden in woorden
answer-delete = Wis deze antwoorden
answer-delete-note = Wis ook het bericht waarmee ze kwamen: zolang de uitnodiging er is, gaan ze daarmee weer open.
answer-back = Terug naar de uitnodiging

spread-title = Hoe ver de antwoorden uiteenliggen
spread-lead = Elke stip is één antwoord, van 1 (helemaal oneens) tot 7 (helemaal eens). Er is geen gemiddelde: het gaat erom waar de antwoorden liggen en hoe ver uit elkaar.
spread-table = De tabel met de antwoorden
spread-facet = Onderdeel
spread-answers = Antwoorden
spread-between = Van laag tot hoog
spread-all = steeds { $answer }
spread-from-to = van { $lowest } tot { $highest }

backup-offer = Wachtwoord voor een reservebestand (mag leeg blijven)
backup-offer-hint = Raak je dit apparaat kwijt, of wis je de gegevens van je browser? Dan zijn de antwoorden niet meer te openen. Met een wachtwoord van minstens { $least } tekens krijg je nu een reservebestand. Later kan het niet meer: de browser geeft de sleutel daarna aan niemand, ook niet aan deze pagina. Wis het bestand na de laatste dag: het opent de antwoorden ook dan nog.
backup-too-short = Dit wachtwoord is te kort. Kies er een van minstens { $least } tekens, of laat het veld leeg.
backup-title = Een reservebestand terugzetten
backup-lead = Hiermee komt een uitnodiging met haar sleutel in deze browser. Daarna kun je de antwoorden openen die je kreeg.
backup-phrase = Het wachtwoord
backup-phrase-hint = Dat je koos toen je de uitnodiging maakte.
backup-file = Reservebestand openen
backup-restored = De uitnodiging is terug.
backup-not-ours = Dit is geen reservebestand van Klantspiegel. Kies het bestand dat je kreeg toen je de uitnodiging maakte.
backup-no-passphrase = Er staat nog geen wachtwoord. Schrijf het in het veld, en kies het bestand opnieuw.
backup-passphrase = Met dit wachtwoord gaat het bestand niet open. Controleer het wachtwoord, en kies het bestand opnieuw.
backup-known = Deze uitnodiging staat al in deze browser. Je vindt haar bij de uitnodigingen.
