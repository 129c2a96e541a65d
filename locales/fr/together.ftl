### La carte pour deux : deux personnes posent leurs choix l’une à côté de l’autre.

together-title = Carte pour deux
together-lead = Posez vos choix à côté de ceux d’un collègue. Vous voyez où ils diffèrent, et vous recevez trois questions à discuter. Rien ne passe par Internet, et rien n’est gardé.
together-yours = Ce que l’autre voit de vous
together-yours-what = Ces choix, le travail que cela peut coûter selon vous, et si vous dirigez une équipe. Rien d’autre.
together-show = Montrer ma carte
together-scan = Faites scanner ceci par l’autre, ou faites-lui taper le code :
together-type = Faites taper ce code par l’autre :
together-qr = Code QR de votre carte
together-code-note = Vos choix sont dans le code. Qui l’a peut les voir. S’il est scanné, l’adresse reste dans l’historique du navigateur ; s’il est tapé, rien ne reste.
together-other = La carte de l’autre
together-field = Code de l’autre
together-field-hint = Onze signes. Les minuscules conviennent, les tirets sont inutiles.
together-lay = Poser côte à côte
together-remove = Retirer la carte de l’autre
together-empty = Il n’y a pas encore de code. Recopiez-le depuis l’écran de l’autre.
together-sign = « { $sign } » ne figure dans aucun code. Regardez encore une fois l’écran de l’autre.
together-length = Un code a onze signes, celui-ci en a { $found }. Regardez encore une fois l’écran de l’autre.
together-mistyped = Un signe de ce code est faux, ou deux sont inversés. Regardez encore une fois l’écran de l’autre.
together-newer = Ce code vient d’une autre version de Klantspiegel. Rechargez la page tous les deux.
together-both = Côte à côte
together-shared = { $apart ->
    [0] Vous avez eu { $shared } fois le même arbitrage, et choisi la même chose.
   *[other] Vous avez eu { $shared } fois le même arbitrage. Choix différents : { $apart }.
  }
together-planes = Vos choix et ceux de l’autre, sur une même échelle
together-costs = ce que cela coûte, en minutes →
together-you = vous
together-they = l’autre
together-legend = Vous en haut, l’autre en bas. Un trait entre les deux : ici, vos choix diffèrent. À gauche du gris, la personne choisit probablement le client ; à droite, le travail. En tirets : ce que cela peut coûter, selon elle.
together-chance = Un seul choix peut être le hasard. Ce qui compte, c’est ce que chacun avait en tête, pas qui a raison.
together-questions = Trois questions à discuter
together-question-apart = { $own ->
    [care] Cela coûte { $cost } et épargne au client { $loss } : vous avez choisi le client, l’autre le travail. Qu’aviez-vous chacun en tête ?
   *[cost] Cela coûte { $cost } et épargne au client { $loss } : vous avez choisi le travail, l’autre le client. Qu’aviez-vous chacun en tête ?
  }
together-question-alike = { $choice ->
    [care] Cela coûte { $cost } et épargne au client { $loss } : vous avez tous les deux choisi le client. Avec combien de travail cela changerait-il ?
   *[cost] Cela coûte { $cost } et épargne au client { $loss } : vous avez tous les deux choisi le travail. Qu’est-ce qui changerait cela ?
  }
together-question-nothing-shared = Vous n’avez eu aucun arbitrage en commun. Lequel a été le plus difficile pour chacun, et pourquoi ?
together-question-said-apart = Combien de travail cela peut-il coûter au plus de faire gagner à un client { $loss } ? Vous dites : { $own }. L’autre dit : { $other }. D’où vient cette différence ?
together-question-said-alike = Combien de travail cela peut-il coûter au plus de faire gagner à un client { $loss } ? Vous dites tous les deux : { $said }. Qui, dans votre équipe, dirait autre chose ?
together-question-unsaid = Combien de travail cela peut-il coûter au plus de faire gagner à un client une journée de travail ? Dites-le tous les deux, et dites pourquoi.
together-question-this-week = { $leads ->
    [yes] Que peut-on retirer de la liste cette semaine, pour qu’un client qui demande plus de temps l’obtienne ?
   *[no] Que pouvez-vous faire l’un pour l’autre cette semaine, pour qu’un client qui demande plus de temps l’obtienne ?
  }
together-table = Le tableau des choix de vous deux
together-column-cost = Cela coûte
together-column-loss = Cela épargne au client
together-back = Retour à votre miroir
