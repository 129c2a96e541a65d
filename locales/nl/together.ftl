### De kaart voor twee: twee mensen leggen hun keuzes naast elkaar.

together-title = Kaart voor twee
together-lead = Leg je keuzes naast die van een collega. Je ziet waar jullie anders kozen, en krijgt drie vragen om over te praten. Niets gaat over het internet, en niets wordt bewaard.
together-yours = Dit ziet de ander van jou
together-yours-what = Deze keuzes, hoeveel werk het volgens jou mag kosten, en of je leiding geeft. Verder niets.
together-show = Laat mijn kaart zien
together-scan = Laat de ander dit scannen, of de code overtypen:
together-type = Laat de ander deze code overtypen:
together-qr = QR-code van je kaart
together-code-note = In de code staan je keuzes. Wie hem heeft, kan ze zien. Bij wie scant, blijft het adres in de geschiedenis van de browser staan; bij wie typt niet.
together-other = De kaart van de ander
together-field = Code van de ander
together-field-hint = Elf tekens. Kleine letters mogen, streepjes hoeven niet.
together-lay = Leg ze naast elkaar
together-remove = Haal de kaart van de ander weg
together-empty = Er staat nog geen code. Typ hem over van het scherm van de ander.
together-sign = “{ $sign }” komt in geen code voor. Kijk nog eens op het scherm van de ander.
together-length = Een code heeft elf tekens, dit zijn er { $found }. Kijk nog eens op het scherm van de ander.
together-mistyped = In deze code klopt een teken niet, of er staan er twee verwisseld. Kijk nog eens op het scherm van de ander.
together-newer = Deze code komt van een andere versie van Klantspiegel. Laad allebei de pagina opnieuw.
together-both = Naast elkaar
together-shared = { $apart ->
    [0] Jullie kregen { $shared } keer dezelfde afweging, en kozen hetzelfde.
   *[other] Jullie kregen { $shared } keer dezelfde afweging, en kozen daarvan { $apart } keer anders.
  }
together-planes = Jouw keuzes en die van de ander, op één schaal
together-costs = wat het aan werk kost, in minuten →
together-you = jij
together-they = ander
together-legend = Boven jij, onder de ander. Een lijntje ertussen: hier kozen jullie anders. Links van het grijs kiest iemand waarschijnlijk de klant, rechts het werk. Stippellijn: wat het volgens diegene mag kosten.
together-chance = Eén keuze kan toeval zijn. Het gaat erom wat jullie voor je zagen, niet om wie gelijk heeft.
together-questions = Drie vragen om over te praten
together-question-apart = { $own ->
    [care] Kost het { $cost } en scheelt het de klant { $loss }? Dan koos jij voor de klant, en de ander voor het werk. Wat zagen jullie voor je?
   *[cost] Kost het { $cost } en scheelt het de klant { $loss }? Dan koos jij voor het werk, en de ander voor de klant. Wat zagen jullie voor je?
  }
together-question-alike = { $choice ->
    [care] Kost het { $cost } en scheelt het de klant { $loss }? Dan kozen jullie allebei voor de klant. Hoeveel werk zou dat veranderen?
   *[cost] Kost het { $cost } en scheelt het de klant { $loss }? Dan kozen jullie allebei voor het werk. Wat zou dat veranderen?
  }
together-question-nothing-shared = Jullie kregen geen enkele keer dezelfde afweging. Welke vond ieder van jullie het lastigst, en waarom?
together-question-said-apart = Hoeveel werk mag het hoogstens kosten om een klant { $loss } te besparen? Jij zegt: { $own }. De ander zegt: { $other }. Waar komt dat verschil vandaan?
together-question-said-alike = Hoeveel werk mag het hoogstens kosten om een klant { $loss } te besparen? Jullie zeggen allebei: { $said }. Wie in jullie team zou iets anders zeggen?
together-question-unsaid = Hoeveel werk mag het hoogstens kosten om een klant een hele werkdag te besparen? Zeg het allebei, en vertel waarom.
together-question-this-week = { $leads ->
    [yes] Wat kan er deze week van de lijst, zodat een klant die meer tijd vraagt die ook krijgt?
   *[no] Wat kunnen jullie deze week van elkaar overnemen, zodat een klant die meer tijd vraagt die ook krijgt?
  }
together-table = De tabel met keuzes van jullie allebei
together-column-cost = Het kost
together-column-loss = Het scheelt de klant
together-back = Terug naar je spiegel
