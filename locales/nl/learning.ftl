### Wat in een leeromgeving boven de vragen staat.

learning-told = Je leeromgeving hoort van deze pagina alleen wanneer je begint, klaar bent en weggaat, en hoe lang je bezig was. Je antwoorden en je spiegel blijven in deze browser.
learning-return = Terug naar je leeromgeving
learning-waits = Je leeromgeving heeft nog niet alles aangenomen. Deze pagina probeert het opnieuw, ook nog als je weggaat. Laat haar zo mogelijk open tot deze melding weg is.
learning-over = Je leeromgeving neemt van deze pagina niets meer aan. Je kunt gewoon verder, maar het telt daar niet mee. Moet het meetellen, open de cursus dan opnieuw vanuit je leeromgeving.
