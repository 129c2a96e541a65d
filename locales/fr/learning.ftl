### What stands above the questions in a learning system.

learning-told = Votre plateforme de formation voit seulement quand vous commencez, terminez et partez. Vos réponses et votre retour restent dans ce navigateur.
learning-return = Revenir à votre plateforme de formation
