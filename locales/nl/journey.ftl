### De vragen: van het begin tot het overzicht.

language-name = Nederlands
product-name = Klantspiegel
page-title = Klantspiegel – hoe klantgericht ben je als het iets kost?
title-question = Vraag { $position } van { $count }

footer-method = Zo werkt het
footer-review = Je antwoorden
footer-privacy = Je antwoorden blijven in deze browser.

start-title = Hoe klantgericht ben je als het iets kost?
start-lead = Je ziet wat je over klanten zegt, naast wat je kiest als het tijd kost. Alleen jij ziet het, tenzij je het zelf deelt.
start-sample = Een voorbeeld van een spiegel
start-sample-says = zegt: { $count } van de 10
start-sample-chooses = kiest: { $count } van de 10
start-role = Wat past het best bij je werk?
role-staff = Ik help klanten, of werk voor collega’s die dat doen
role-manager = Ik geef leiding aan mensen die klanten helpen
start-set = Hoeveel tijd heb je?
set-short = Kort
set-short-detail = { $questions } vragen, ongeveer { $minutes } minuten
set-full = Uitgebreid
set-full-detail = { $questions } vragen, ongeveer { $minutes } minuten
set-own = Zelf kiezen
set-own-detail = losse onderdelen, in elke combinatie
set-own-picked = { $questions } vragen, { $time }
start-parts = Welke onderdelen?
start-pick = Kies minstens één onderdeel om te beginnen.
start-nothing-picked = Er is nog geen onderdeel gekozen. Kies er hier minstens één om te beginnen.
part-name = { $part ->
    [from-within] Van binnenuit: wat helpen je zelf geeft
    [care-cost] Als het iets kost: kiezen tussen klant en werk
    [perspectives] Drie blikken: ik, mijn collega, onze organisatie
    [brushoff] Afgescheept: wat je hoort en wat je zegt
    [leadership] Leiding en aanpak: wat leiding doet, en waar de oplossing is gezocht
   *[room] Ruimte om te helpen: wat houdt je tegen
  }
part-minutes = { $minutes ->
    [one] ongeveer 1 minuut
   *[other] ongeveer { $minutes } minuten
  }
start-go = Beginnen
start-one-tap = Tik op een antwoord en je gaat vanzelf door. Met het toetsenbord ga je door met Enter.
start-takes = { $minutes ->
    [one] , ongeveer 1 minuut
   *[other] , ongeveer { $minutes } minuten
  }
start-more = Meer vragen, of losse onderdelen
start-for-organisations = Voor organisaties: op je eigen site
start-for-inviting = Voor werving en teams: anderen uitnodigen
start-resume = Verder met je antwoorden
start-earlier = Eerder ingevuld

progress = { $minutes ->
    [one] { $position } van { $count }, nog ongeveer 1 minuut
   *[other] { $position } van { $count }, nog ongeveer { $minutes } minuten
  }
progress-changing = Je verandert vraag { $position } van { $count }
texts-on-their-way-title = Nog een ogenblik
texts-on-their-way = De tekst van deze pagina is nog onderweg. We blijven het proberen; je antwoorden zijn er nog.
next = Volgende
skip = Overslaan
back = Terug
to-review = Terug naar je antwoorden
withdraw = Wissen
not-answered = niet beantwoord
auto-advance-off = Na een tik niet vanzelf doorgaan
number-keys-off = Niet met cijfertoetsen antwoorden
keys-item = Met het toetsenbord: 1 tot en met 7 om te kiezen, Enter om verder te gaan.
keys-dilemma = Met het toetsenbord: 1 of 2 om te kiezen, Enter om verder te gaan.

item-ask = In hoeverre ben je het hiermee eens?

situations-title = Kiezen als het tijd kost
situations-lead = { $role ->
    [manager]
        Stel je een gewone werkdag van je team voor. Je kiest telkens tussen twee dingen, en allebei kosten ze iets: tijd van je team of tijd van de klant. Werk dat moet wachten, wordt vandaag niet meer ingehaald.

        De balken laten zien wat elke keuze aan tijd kost. Er is geen goed of fout antwoord.
   *[staff]
        Stel je een gewone werkdag voor. Je kiest telkens tussen twee dingen, en allebei kosten ze iets: tijd van jou of tijd van de klant. Werk dat moet wachten, haal je vandaag niet meer in.

        De balken laten zien wat elke keuze aan tijd kost. Er is geen goed of fout antwoord.
  }
dilemma-ask = { $role ->
    [manager] Wat gaat voor?
   *[staff] Wat doe je?
  }
# For a choice that was made in a scene of before, whose words are gone.
dilemma-retired = { $role ->
    [manager] Een klant heeft hulp nodig, en je team heeft ander werk op de lijst.
   *[staff] Een klant heeft hulp nodig, en op je lijst staat ander werk.
  }
dilemma-retired-care = Helpen
dilemma-retired-cost = Doorwerken
dilemma-retired-unit = { $count ->
    [one] taak
   *[other] taken
  }
price-costs = { $role ->
    [manager] kost je team
   *[staff] kost jou
  }
price-of-work = { $count ->
    [one] { $costs } { $time }; 1 { $unit } wacht
   *[other] { $costs } { $time }; { $count } { $unit } wachten
  }
price-of-work-alone = { $costs } { $time }
price-for-customer = kost { $customer } { $time }
price-customer = de klant

duration-half-hour = een half uur
duration-working-day = een hele werkdag
duration-minutes = { $minutes ->
    [one] 1 minuut
   *[other] { $minutes } minuten
  }
duration-hours = { $hours ->
    [one] 1 uur
   *[other] { $hours } uur
  }
duration-hours-and-minutes = { $hours } en { $minutes }

measures-title = Wat wordt er bij jullie gemeten?
measures-lead = { $role ->
    [manager] Kies bij elk meetpunt wat ermee gebeurt in je team.
   *[staff] Kies bij elk meetpunt wat ermee gebeurt op je werk.
  }

ticks-hint = Je kunt meer dan één antwoord aanvinken.
ticked = aangevinkt
keys-scale = Met het toetsenbord: een cijfer om te kiezen, Enter om verder te gaan.
coin-fewer = Eén munt minder: { $about }
coin-more = Eén munt meer: { $about }
coins-left = { $coins ->
    [0] Alle tien de munten zijn verdeeld.
    [one] Nog 1 munt te verdelen.
   *[other] Nog { $coins } munten te verdelen.
  }
story-note = Wil je het verhaal hier opschrijven?
story-note-hint = Dat hoeft niet. Schrijf geen namen op.
story-share = Dit verhaal mag mee in bestanden die ik bewaar en op een afdruk
characters-left = { $left ->
    [one] nog 1 teken
   *[other] nog { $left } tekens
  }

review-title = Je antwoorden
review-lead = Je kunt elk antwoord nog veranderen. Wat je hebt overgeslagen, mag leeg blijven.
review-dilemmas = Wat je kiest
review-dilemma = Situatie { $number }: { $cost } werk tegenover { $loss } van de klant
review-dilemma-in-scene = { $situation }. { $scene }
review-dilemma-unseen = Situatie { $number }: nog niet gezien
review-finish = Naar je spiegel
review-resume = Verder met de vragen
change = Wijzigen
answer = Beantwoorden

## Wat je organisatie zelf vraagt.

offered-by = Aangeboden door { $name }
organisation-title = Vragen van { $name }
organisation-lead = Deze vragen komen van { $name }. Ze tellen niet mee in wat Klantspiegel uitrekent.
organisation-measures-title = Meetpunten van { $name }
organisation-measures-lead = Deze meetpunten tellen niet mee in de uitkomst. Je vindt ze aan het eind terug, apart van de andere.
organisation-item = { $text } (van { $name })

## Eerder bewaarde antwoorden, op het begin en aan het eind.

keep-on-device = Bewaar mijn antwoorden op dit apparaat, ook als ik de browser sluit
open-file = Een eerder bewaard bestand openen
forget = Alles wissen
forget-note = Je kunt dit { -undo-minutes } minuten lang ongedaan maken, zolang je hier blijft. Bewaarde bestanden blijven.

## Zonder JavaScript, en hoe een naam bij zijn waarde staat.

no-script = Klantspiegel rekent alles uit in je eigen browser en heeft daarvoor JavaScript nodig. Zet JavaScript aan en laad deze pagina opnieuw. Er wordt niets verstuurd.
named = { $name }: { $value }
