### Het beeld van een team: wat erin staat, en wat er bewust niet in staat.

team-title = Het beeld van het team
team-too-few = { $taken ->
    [0] Er zijn nog geen antwoorden. Vanaf { $least } mensen is er iets te zien.
    [one] Er is 1 antwoord. Vanaf { $least } mensen is er iets te zien, zodat niemand te herkennen is.
   *[other] Er zijn { $taken } antwoorden. Vanaf { $least } mensen is er iets te zien, zodat niemand te herkennen is.
  }
team-counted = Er zijn { $taken } antwoorden, en { $counted } daarvan tellen mee. Antwoorden komen er met { $least } tegelijk bij, en elk aantal is afgerond op veelvouden van { $least }. Zo verraadt het beeld niet wat één persoon antwoordde, ook niet naast het beeld van gisteren.
team-chance = Bij ieder lid veranderde het toeval vooraf een deel van wat meeging. Elk aantal is daarom een schatting. Door het toeval zit die er bij { $counted } mensen in 19 van de 20 keer hooguit { $off } naast; het afronden komt daar nog bij. Op de kaart en bij wat er gemeten wordt, kan dat ruim twee keer zo veel zijn.
team-opening = Bezig met openen: { $percent }%
team-not-opened = Openen is niet gelukt. Laad de pagina opnieuw: wat er al was, is er dan nog.
team-refused-title = Niet alles is meegenomen:
team-refused = { $why ->
    [not-ours] { $count ->
        [one] 1 keer geen verzegeld antwoord van Klantspiegel
       *[other] { $count } keer geen verzegeld antwoord van Klantspiegel
      }
    [truncated] { $count ->
        [one] 1 antwoord dat niet compleet is
       *[other] { $count } antwoorden die niet compleet zijn
      }
    [elsewhere] { $count ->
        [one] 1 antwoord op een andere uitnodiging
       *[other] { $count } antwoorden op een andere uitnodiging
      }
    [not-opened] { $count ->
        [one] 1 antwoord dat niet opengaat: onderweg veranderd, of voor een andere sleutel verzegeld
       *[other] { $count } antwoorden die niet opengaan: onderweg veranderd, of voor een andere sleutel verzegeld
      }
    [content] { $count ->
        [one] 1 antwoord waarvan de inhoud niet klopt
       *[other] { $count } antwoorden waarvan de inhoud niet klopt
      }
   *[repeated] { $count ->
        [one] 1 antwoord dat er al was
       *[other] { $count } antwoorden die er al waren
      }
  }
team-receive-lead = Kies de bestanden die mensen je gaven, of een map ermee, of plak codes, één per regel. Een bestand mag ook veel codes bevatten, één per regel.
team-folder = Een map kiezen
team-codes = Codes of links, één per regel
team-csv = Bewaar als tabel (CSV)
team-ndjson = Bewaar voor andere programma’s (NDJSON)
team-not-said = Het beeld zegt niet wie wat antwoordde, en ook niet wie meedeed. Wie een antwoord buiten deze pagina om opent, of alle anderen kent, weet van geen enkel punt zeker wat iemand antwoordde: het toeval kan het veranderd hebben. Alle punten samen laten wel iets vermoeden. Namen en teksten staan er niet in.
team-column-about = Waarover
team-column-yes = Hoeveel, geschat en afgerond
team-column-of = Van hoeveel, afgerond
team-table = De tabel met de aantallen
team-about = { $some ->
    [no] weinig of geen van ongeveer { $of }
   *[other] ongeveer { $yes } van ongeveer { $of }
  }
team-blockers = Wat in de weg staat
team-blockers-lead = Wat hield mensen de afgelopen maand tegen om een klant te helpen? Het vaakst genoemde staat bovenaan.
team-measures = Wat er gemeten wordt
team-measures-lead = Meet deze organisatie vooral het werk zelf, of wat het oplevert voor klant en organisatie? Zo beschrijven mensen het.
team-measured = { $lean ->
    [work] Vooral het werk wordt gemeten
    [both] Werk en resultaat worden allebei gemeten
    [result] Vooral het resultaat wordt gemeten
   *[little] Er wordt weinig gemeten
  }
team-views = Van drie kanten bekeken
team-views-lead = Hoeveel mensen zien dit positief? Bijna iedereen is over zichzelf positiever dan over de ander: dat is gewoon.
team-view = { $view ->
    [me] Ikzelf
    [colleague] Mijn naaste collega
   *[organisation] Onze organisatie
  }
team-led = Leiding
team-led-lead = Hoeveel mensen zien de leiding positief, bekeken van twee kanten?
team-led-few = { $role ->
    [staff] Van minder dan { $least } medewerkers laten we niets zien.
   *[manager] Van minder dan { $least } leidinggevenden laten we niets zien.
  }
team-part-few = Hierover antwoordden minder dan { $least } mensen die meetellen. Dan laten we niets zien.
team-leadership = { $role ->
    [staff] De leiding, gezien door medewerkers
   *[manager] De leiding, gezien door leidinggevenden
  }
team-map = Van binnenuit en ruimte
team-map-lead = Waar staan mensen: hoeveel komt van binnenuit, en hoeveel ruimte is er om te helpen? Hoe voller de kleur, hoe meer mensen. Het teken ± is ongeveer, en – is weinig of geen. Het gaat om situaties, niet om soorten mensen.
team-band = { $band ->
    [little] weinig
    [middle] ertussenin
   *[much] veel
  }
team-within = { $band ->
    [little] Weinig van binnenuit
    [middle] Ertussenin
   *[much] Veel van binnenuit
  }
team-room = { $band ->
    [little] Weinig ruimte
    [middle] Ertussenin
   *[much] Veel ruimte
  }
team-map-cell = Op de kaart: van binnenuit { $within }, ruimte { $room }
team-pilot-title = De proef waar de meesten iets aan hebben
team-pilot = Voor zover dit beeld het laat zien: begin bij { $line }. Bespreek met het team één kleine proef daarmee: twee weken, met wie wil, en spreek vooraf af waaraan jullie merken of het helpt.
team-no-pilot = Geen enkele belemmering wordt door minstens een handvol mensen genoemd. Vraag in het team wat het werk prettiger zou maken, en begin met iets kleins.
team-full-blocker = In de weg stond: { $name }
team-full-view = Positief gezien: { $name }
