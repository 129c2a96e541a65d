### Wat er mis kan gaan, en wat je eraan kunt doen.

notice-close = Sluiten
notice-undo = Toch niet wissen
notice-restore = Terug naar mijn eigen antwoorden
notice-kept-elsewhere = In een ander tabblad is veranderd of gewist wat op dit apparaat bewaard wordt. Dit tabblad bewaart daarom niets meer op het apparaat; je antwoorden hier blijven staan tot je het tabblad sluit.
notice-flaws = Klantspiegel werkt hier nu zonder de aanpassingen van je organisatie. In het bestand met die aanpassingen klopt iets niet. Beheer je deze pagina? In de console van je browser staat bij elke plek wat er verwacht wordt. Het gaat om:
notice-opened = Het bestand is geopend. De uitkomsten worden opnieuw berekend uit de antwoorden.
opened-instead = Je bekijkt een geopend bestand. Je eigen antwoorden staan apart.
notice-forgotten = Alles is gewist: in dit tabblad en op dit apparaat staan geen antwoorden meer. Heb je Klantspiegel nog in een ander tabblad open? Dat houdt zijn antwoorden tot je het sluit.
notice-undo-lead = Was dat niet de bedoeling? Twee minuten lang kun je het nog ongedaan maken, zolang je niet verdergaat.
notice-forget-failed = De browser wilde bewaarde antwoorden niet wissen. Je kunt de gegevens van deze site zelf wissen in de instellingen van je browser.
notice-file-problem = Dit bestand is niet geopend. { $reason } Je antwoorden van nu zijn niet veranderd.
notice-file-unreadable = Dit bestand kan niet worden gelezen. Staat het nog op dezelfde plek? Kies het dan opnieuw. Je antwoorden van nu zijn niet veranderd.
notice-saved-problem = De antwoorden die je eerder bewaarde, kunnen niet worden gelezen. { $reason } Ze zijn apart gezet en niet gewist. Je begint nu opnieuw.
notice-storage-blocked = Deze browser staat opslaan niet toe. Je kunt gewoon verder, maar je antwoorden zijn weg als je deze pagina sluit of opnieuw laadt. Bewaar aan het eind een bestand.
notice-storage-full = De opslag van deze browser is vol. Je laatste antwoorden staan alleen op deze pagina. Maak ruimte vrij, of bewaar aan het eind een bestand.
notice-export-failed = Het bestand kon niet worden bewaard. Probeer het opnieuw, of druk de terugkoppeling af.
notice-file-shown = De pagina waar dit in staat laat geen bestanden bewaren. Kopieer wat hieronder staat en bewaar het zelf als { $name }.
notice-file-perhaps = Is er geen bestand bewaard? Dan laat de pagina waar dit in staat dat niet toe. Kopieer in dat geval wat hieronder staat en bewaar het zelf als { $name }.
notice-file-content = Inhoud van het bestand
notice-not-printed = De pagina waar dit in staat laat niet afdrukken. Bewaar een bestand, of vraag wie die pagina beheert om afdrukken toe te staan.
notice-link-blocked = De pagina waar dit in staat laat geen andere pagina openen. Kopieer het adres en open het zelf: { $address }
notice-language-away = Die taal kan nu niet worden geladen: er is geen verbinding, of je browser kan je antwoorden zolang niet bewaren. Je antwoorden staan hier nog.

problem-too-large = De inhoud is { $found } MB groot; een bestand van Klantspiegel is nooit groter dan { $most } MB.
problem-truncated = Het einde ontbreekt. Misschien is het bewaren of kopiëren onderbroken.
problem-not-json = De inhoud komt niet van Klantspiegel. Een bestand dat je hier bewaart om later te openen, eindigt op .json.
problem-twice = “{ $name }” staat er dubbel in, en het is niet te zien welke van de twee geldt.
problem-too-great = Er staat een getal in dat te groot is om te lezen: { $found }.
problem-half-character = In “{ $found }” staat een teken dat maar half is bewaard.
problem-not-ours = De inhoud komt niet van Klantspiegel, of is later veranderd.
problem-newer = De inhoud is gemaakt met een nieuwere versie ({ $version }); deze pagina kent versies tot en met { $known }. Laad de pagina opnieuw en probeer het nog eens.
problem-wrong-part = Er ontbreekt iets of er staat iets onverwachts: bij “{ $part }” staat { $found }.
problem-unknown-item = Er staat een antwoord in op een vraag die niet bestaat: “{ $item }”.
problem-outside-scale = Bij “{ $item }” staat { $found }; een antwoord ligt daar tussen { $low } en { $high }.
problem-clash = Bij “{ $item }” staat een antwoord dat niet naast de andere antwoorden op die vraag kan staan.
problem-wrong-dilemma = Situatie { $place } bestaat niet of staat er dubbel in.
