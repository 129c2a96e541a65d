### Wat er mis kan gaan, en wat je eraan kunt doen.

notice-close = Sluiten
notice-opened = Het verslag is geopend. De uitkomsten zijn opnieuw berekend uit de antwoorden.
notice-forgotten = Alles is gewist: je antwoorden staan niet meer in deze browser.
notice-forget-failed = Je antwoorden zijn hier gewist, maar de browser wilde zijn opslag niet leegmaken. Wis de gegevens van deze site in de instellingen van je browser.
notice-file-problem = Dit bestand is niet geopend. { $reason } Je antwoorden van nu zijn niet veranderd.
notice-file-unreadable = Dit bestand kan niet worden gelezen. Staat het nog op dezelfde plek? Kies het opnieuw. Je antwoorden van nu zijn niet veranderd.
notice-saved-problem = Je eerder bewaarde antwoorden kunnen niet worden gelezen. { $reason } Ze zijn apart gezet en niet gewist. Je begint nu opnieuw.
notice-storage-blocked = Deze browser laat niets opslaan. Je kunt gewoon verder, maar als je deze pagina sluit of herlaadt, zijn je antwoorden weg. Bewaar aan het eind een bestand.
notice-storage-full = De opslag van deze browser is vol. Je laatste antwoorden staan alleen op deze pagina. Maak ruimte vrij, of bewaar aan het eind een bestand.
notice-export-failed = Het bestand is niet bewaard: de browser hield het tegen. Probeer het opnieuw, of druk de terugkoppeling af.

problem-too-large = Het is { $found } MB groot; een verslag is nooit groter dan { $most } MB.
problem-truncated = Het houdt halverwege op. Misschien is het niet helemaal gedownload of gekopieerd.
problem-not-json = Het is geen verslag van Klantspiegel, maar een ander soort bestand. Kies een bestand dat op .json eindigt en dat je hier hebt bewaard.
problem-not-ours = Het is geen verslag van Klantspiegel. Kies een bestand dat je hier eerder hebt bewaard.
problem-newer = Het is gemaakt met een nieuwere versie ({ $version }); deze versie kent tot en met { $known }. Herlaad de pagina en probeer het opnieuw.
problem-wrong-part = Er ontbreekt iets of er staat iets onverwachts: bij “{ $part }” staat { $found }.
problem-unknown-item = Er staat een antwoord in op een vraag die niet bestaat: “{ $item }”.
problem-outside-scale = Bij “{ $item }” staat { $found }; een antwoord ligt daar tussen { $low } en { $high }.
problem-wrong-dilemma = Situatie { $place } bestaat niet of staat er dubbel in.

broken-title = Klantspiegel kan hier niet verder
broken-old = Deze browser is te oud: hij kent geen WebAssembly. Werk je browser bij, of open deze pagina in een andere browser.
broken-blocked = Deze browser houdt WebAssembly tegen, vaak door een instelling van je organisatie. Open de pagina in een andere browser, of vraag je beheerder om WebAssembly voor deze site toe te staan.
broken-unreachable = Een deel van de pagina is niet aangekomen. Controleer je verbinding en laad de pagina opnieuw.
broken-panic = Er ging iets mis in de pagina zelf. Wat je tot nu toe hebt geantwoord, is bewaard in dit tabblad. Laad de pagina opnieuw om verder te gaan.
broken-reload = Opnieuw laden
