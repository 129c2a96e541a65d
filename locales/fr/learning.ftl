### What stands above the questions in a learning system.

learning-told = Votre plateforme de formation apprend seulement de cette page quand vous commencez, terminez et partez, et combien de temps vous y avez passé. Vos réponses et votre miroir restent dans ce navigateur.
learning-return = Revenir à votre plateforme de formation
learning-waits = Votre plateforme de formation n’a pas encore tout accepté. Cette page réessaie, et une dernière fois quand vous partez. Si possible, laissez-la ouverte jusqu’à ce que ce message disparaisse.
learning-over = Votre plateforme de formation n’accepte plus rien de cette page. Vous pouvez continuer, mais cela n’y compte pas. Pour que cela compte, rouvrez le cours depuis votre plateforme de formation.
