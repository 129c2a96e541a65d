### Waarom de pagina niet begint, en wat eraan te doen is: in het script dat dat zegt.

starting-title = Klantspiegel kan hier niet verder
starting-old = Deze browser is te oud voor deze pagina. Werk je browser bij, of open deze pagina in een andere browser.
starting-off = WebAssembly staat uit in deze browser, vaak door een strenge beveiligingsstand. Zonder kan Klantspiegel niet rekenen. Sta het voor deze website toe, of open de pagina in een andere browser.
starting-forbidden = De regels van deze website houden een deel van Klantspiegel tegen. Daar kun je zelf niets aan doen: vraag wie deze pagina beheert om het toe te staan.
starting-offline = Je hebt geen verbinding, en een deel van de pagina was nog niet binnen. Laad de pagina opnieuw zodra je weer online bent.
starting-unreachable = Een deel van de pagina is niet aangekomen. Controleer je verbinding en laad de pagina opnieuw.
starting-refused = Een deel van de pagina wordt tegengehouden. Meestal komt dat door een filter in je netwerk of je browser, of door de website zelf. Probeer een ander netwerk of een andere browser, of meld het bij wie deze pagina beheert.
starting-missing = Een deel van de pagina staat niet op de website. Misschien is de pagina net vernieuwd: laad haar opnieuw. Helpt dat niet, meld het dan bij wie deze pagina beheert.
starting-altered = Een deel van de pagina kwam anders aan dan het hoort te zijn en is daarom niet gebruikt. Laad de pagina opnieuw. Helpt dat niet, meld het dan bij wie deze pagina beheert.
starting-mistyped = De website levert een deel van de pagina aan in een vorm die je browser weigert. Alleen wie deze pagina beheert kan dat verhelpen: meld het daar.
starting-busy = De website kan een deel van de pagina nu niet leveren. Wacht even en laad de pagina dan opnieuw.
starting-memory = Dit apparaat heeft te weinig geheugen vrij. Sluit andere tabbladen of programma’s en laad de pagina opnieuw.
starting-broken = Er ging iets mis in de pagina zelf. Je antwoorden tot nu toe staan nog in dit tabblad, als je browser opslaan toestaat. Laad de pagina opnieuw om verder te gaan. Blijft het misgaan? Begin dan opnieuw; je antwoorden worden apart gezet, niet gewist.
starting-broken-element = Er ging iets mis in dit onderdeel van de pagina. Laad de pagina opnieuw om verder te gaan.
starting-late = Klantspiegel is nog niet klaar om te beginnen. Duurt het lang? Laad de pagina dan opnieuw. Helpt dat niet, meld het dan bij wie deze pagina beheert. Staat deze pagina op je eigen schijf? Daar werkt alleen klantspiegel.html, met de hele vragenlijst.
starting-reload = Opnieuw laden
starting-restart = Opnieuw beginnen
starting-framed-title = Open dit in een eigen venster
starting-framed = Deze pagina staat in de pagina van een andere website. Daar draait ze niet: dan kan niemand je iets anders laten zien dan waarop je klikt. Er is niets gelezen of bewaard.
starting-framed-open = Openen in een eigen venster
starting-language-away = Die taal kan nu niet worden geladen. Controleer je verbinding en kies haar dan opnieuw.
starting-framed-address = Gaat dat niet open? Kopieer dan dit adres en open het zelf:
