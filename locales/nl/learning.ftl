### Wat in een leeromgeving boven de vragen staat.

learning-told = Je leeromgeving ziet alleen wanneer je begint, klaar bent en weggaat. Je antwoorden en je terugkoppeling blijven in deze browser.
learning-return = Terug naar je leeromgeving
