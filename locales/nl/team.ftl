### Het beeld van een team: wat erin staat, en wat er bewust niet in staat.

team-title = Het beeld van het team
team-too-few = { $taken ->
    [0] Er zijn nog geen antwoorden. Vanaf { $least } mensen is er iets te zien.
    [one] Er zijn antwoorden van 1 persoon. Vanaf { $least } mensen is er iets te zien, zodat niemand te herkennen is.
   *[other] Er zijn antwoorden van { $taken } mensen. Vanaf { $least } mensen is er iets te zien, zodat niemand te herkennen is.
  }
team-counted = Er zijn antwoorden van { $taken } mensen, en { $counted } daarvan tellen mee. Mensen komen er met { $least } tegelijk bij, en elk aantal is afgerond op veelvouden van { $least }. Zo verraadt het beeld niet wat één persoon antwoordde, ook niet naast het beeld van gisteren.
team-nothing-told = Er zijn antwoorden van { $taken } mensen, en { $counted } daarvan tellen mee. Er is nog niets te zien: op elk onderdeel antwoordden te weinig mensen. Een aantal laten we pas zien als het over minstens { $least } mensen gaat.
team-chance = Bij ieder lid veranderde het toeval vooraf een deel van wat meeging. Elk aantal is daarom een schatting. Door het toeval zit die er bij { $counted } mensen in 19 van de 20 keer hooguit { $off } naast. Het afronden komt daar nog bij. Zijn er meer dan twee mogelijkheden, dan kan de schatting er ruim twee keer zo ver naast zitten. Dat is bijvoorbeeld zo op de kaart en bij wat er gemeten wordt. Aantallen die bij elkaar horen, zijn elk apart geschat. Opgeteld kloppen ze dus niet altijd.
team-opening = Bezig met openen: { $percent }%
team-not-opened = Openen is niet gelukt. Laad de pagina opnieuw: wat er al was, is er dan nog.
team-intake-blocked = Openen kan hier niet. De regels van deze website of een filter in je netwerk houden het deel tegen dat antwoorden opent. Meld het bij wie deze pagina beheert. Wat er al was, is er nog.
team-refused-title = Niet alles is meegenomen:
team-refused = { $why ->
    [not-ours] { $count ->
        [one] 1 keer iets wat niet met Klantspiegel op slot is gedaan
       *[other] { $count } keer iets wat niet met Klantspiegel op slot is gedaan
      }
    [truncated] { $count ->
        [one] antwoorden van 1 persoon die niet compleet zijn
       *[other] antwoorden van { $count } mensen die niet compleet zijn
      }
    [elsewhere] { $count ->
        [one] antwoorden van 1 persoon voor een andere uitnodiging
       *[other] antwoorden van { $count } mensen voor een andere uitnodiging
      }
    [not-opened] { $count ->
        [one] antwoorden van 1 persoon die niet opengaan (onderweg veranderd, of voor een andere sleutel op slot gedaan)
       *[other] antwoorden van { $count } mensen die niet opengaan (onderweg veranderd, of voor een andere sleutel op slot gedaan)
      }
    [content] { $count ->
        [one] antwoorden van 1 persoon waarvan de inhoud niet klopt
       *[other] antwoorden van { $count } mensen waarvan de inhoud niet klopt
      }
   *[repeated] { $count ->
        [one] antwoorden van 1 persoon die er al waren
       *[other] antwoorden van { $count } mensen die er al waren
      }
  }
team-receive-lead = Kies de bestanden die mensen je gaven, of een map ermee, of plak codes, één per regel. Een bestand mag ook veel codes bevatten, één per regel.
team-folder = Een map kiezen
team-codes = Codes of links, één per regel
team-csv = Bewaar als tabel (CSV)
team-ndjson = Bewaar voor andere programma’s (NDJSON)
team-not-said = Het beeld zegt niet wie wat antwoordde, en ook niet wie meedeed. Ook wie iemands antwoorden buiten deze pagina om opent, of alle anderen kent, weet geen enkel antwoord zeker. Het toeval kan het veranderd hebben. Alle punten samen laten wel iets vermoeden. Namen en teksten staan er niet in.
team-column-about = Waarover
team-column-yes = Hoeveel, geschat en afgerond
team-column-of = Van hoeveel, afgerond
team-table = De tabel met de aantallen
team-about = { $some ->
    [no] weinig of geen van ongeveer { $of }
   *[other] ongeveer { $yes } van ongeveer { $of }
  }
team-blockers = Wat in de weg staat
team-blockers-lead = Wat hield mensen de afgelopen maand tegen om een klant te helpen? Het vaakst genoemde staat bovenaan. Bij gelijke aantallen zegt de volgorde niets.
team-measures = Wat er gemeten wordt
team-measures-lead = Meet deze organisatie vooral het werk zelf, of wat het oplevert voor klant en organisatie? Zo beschrijven mensen het.
team-measured = { $lean ->
    [work] Vooral het werk wordt gemeten
    [both] Werk en resultaat worden allebei gemeten
    [result] Vooral het resultaat wordt gemeten
   *[little] Er wordt weinig gemeten
  }
team-perspectives = Van drie kanten bekeken
team-perspectives-lead = Hoeveel mensen zien dit positief? De meeste mensen beoordelen zichzelf gunstiger dan anderen, blijkt uit onderzoek.
team-view = { $view ->
    [me] Ikzelf
    [colleague] Mijn naaste collega
   *[organisation] Onze organisatie
  }
team-leadership = Leiding
team-leadership-lead = Hoeveel mensen zien de leiding positief, bekeken van twee kanten?
team-leadership-few = { $role ->
    [staff] Van minder dan { $least } medewerkers die meetellen, laten we niets zien.
   *[manager] Van minder dan { $least } leidinggevenden die meetellen, laten we niets zien.
  }
team-part-few = Hierover antwoordden minder dan { $least } mensen die meetellen. Dan laten we niets zien.
team-leadership-of = { $role ->
    [staff] De leiding, gezien door medewerkers
   *[manager] De leiding, gezien door leidinggevenden
  }
team-map = Van binnenuit en ruimte
team-map-lead = Waar staan mensen: hoeveel komt van binnenuit, en hoeveel ruimte is er om te helpen? Hoe voller de kleur, hoe meer mensen. ± betekent ongeveer, en – betekent weinig of geen. Het gaat om situaties, niet om soorten mensen.
team-band = { $band ->
    [little] weinig
    [middle] ertussenin
   *[much] veel
  }
team-from-within-band = { $band ->
    [little] Weinig van binnenuit
    [middle] Ertussenin
   *[much] Veel van binnenuit
  }
team-axis = { $axis ->
    [from-within] Van binnenuit
   *[room] Ruimte
  }
team-map-cell = Op de kaart: van binnenuit { $from-within }, ruimte { $room }
team-from-within = Van binnenuit
team-from-within-lead = Hoeveel komt er bij mensen van binnenuit? Het gaat om situaties, niet om soorten mensen.
team-pilot-title = De proef waar de meesten iets aan hebben
team-pilot = Voor zover dit beeld het laat zien: begin bij { $line }.
team-pilot-equals = Voor zover dit beeld het laat zien: begin bij een van deze. Het houdt ze niet uit elkaar.
team-pilot-talk = Bespreek met het team één kleine proef daarmee: twee weken, met wie wil. Spreek vooraf af waaraan jullie merken of het helpt.
team-no-pilot = { $why ->
    [too-few] Dat valt uit dit beeld niet te zeggen. Bij zo weinig mensen kan het toeval alleen al elke belemmering bovenaan zetten. Vanaf { $from } mensen kan er iets uitspringen. Vraag in het team wat het werk prettiger zou maken, en begin met iets kleins.
   *[unclear] Dat valt uit dit beeld niet te zeggen. Geen enkele belemmering steekt genoeg uit boven wat het toeval alleen al kan opleveren. Dat betekent niet dat er geen is. Vraag in het team wat het werk prettiger zou maken, en begin met iets kleins.
  }
team-full-blocker = In de weg stond: { $name }
team-full-view = Positief gezien: { $name }
team-full-from-within = Van binnenuit: { $band }
