### The feedback.

feedback-title = Ce que montre le miroir
print-note = Fait dans votre propre navigateur ; personne d’autre ne l’a, sauf si vous le partagez vous-même. Comment c’est calculé : { $address }
why = Pourquoi est-ce que je vois cela ?
why-source = Source : { $source }.
why-method = Lisez comment cela marche.

source-made = un article sur la question de savoir si l’orientation client peut se fabriquer
source-fable = un article sur la fable de l’orientation client
source-on-top = un article sur l’orientation client demandée en plus du rapide et du bon marché
source-ours = le modèle de calcul de Klantspiegel

## On top: at most three sentences.

top-aligned-high = Ce que vous dites et ce que vous choisissez sont proches : même quand cela prend du temps, le client passe le plus souvent avant.
top-aligned-between = Ce que vous dites et ce que vous choisissez sont proches : tantôt le client passe avant, tantôt le travail du jour.
top-aligned-low = Ce que vous dites et ce que vous choisissez sont proches : quand cela prend du temps, le travail du jour passe le plus souvent avant.
top-says-more = { $role ->
    [manager] Selon vous, le client doit passer avant plus souvent que dans vos choix : regardez d’abord les chiffres qui guident votre pilotage.
   *[staff] Selon vous, le client doit passer avant plus souvent que dans vos choix : regardez d’abord quels objectifs jouent un rôle.
  }
top-chooses-more = Vous faites passer le client avant plus souvent que vous ne le dites : parlez de ce que cela coûte et de ce que cela rapporte.
top-always-care = Dans toutes les situations ordinaires auxquelles vous avez répondu, vous avez choisi le client ; où cela bascule chez vous, nous l’ignorons.
top-always-cost = Dans toutes les situations ordinaires auxquelles vous avez répondu, le travail du jour est passé avant ; où cela bascule chez vous, nous l’ignorons.
top-no-pattern = Vos choix ne montrent pas de tendance claire ; nous ne donnons donc pas de chiffre.
top-not-stated = Combien de fois vous faites passer le client avant, vous le voyez plus bas ; combien de fois cela devrait être, vous ne l’avez pas rempli.
top-not-enough = Si vous choisissez comme vous le dites, ces réponses ne permettent pas de le savoir.
top-too-few = Sur vos choix, nous ne pouvons rien dire : trop peu de situations ont une réponse.

top-says-care-measured-on-work = { $role ->
    [manager] Vous dites que le client doit souvent passer avant, mais dans votre équipe on mesure surtout le travail lui-même : commencez par les chiffres qui guident votre pilotage.
   *[staff] Vous dites que le client doit souvent passer avant, mais chez vous on mesure surtout le travail lui-même : cela peut tirer dans l’autre sens.
  }
top-on-top = { $role ->
    [manager] Selon vous, l’attention aux clients s’ajoute pour votre équipe aux objectifs habituels : discutez d’abord quel objectif peut alors baisser.
   *[staff] Selon vous, l’attention aux clients s’ajoute chez vous aux objectifs habituels : demandez quel objectif peut alors baisser.
  }
top-doubts-it-pays = { $role ->
    [manager] Vous dites que le client doit souvent passer avant, et vous ne pensez pas que cela rapporte : mesurez ce que cela apporte, et personne n’aura besoin d’y croire.
   *[staff] Vous dites que le client doit souvent passer avant, et vous ne pensez pas que cela rapporte : demandez ce que cela apporte, car cela se mesure.
  }
top-within-meets-cost = { $role ->
    [manager] Vous dites aimer bien aider les clients, alors que dans les situations vous faites le plus souvent passer le travail du jour avant : regardez d’abord ce qui gêne votre équipe.
   *[staff] Vous dites aimer bien aider les clients, alors que dans les situations le travail du jour passe le plus souvent avant : regardez d’abord ce qui gêne à votre travail.
  }
top-nothing-measured = { $role ->
    [manager] Aucun des indicateurs que vous avez remplis n’est utilisé dans votre équipe : choisissez-en un qui montre ce qu’apporte l’attention aux clients.
   *[staff] Aucun des indicateurs que vous avez remplis n’est utilisé chez vous : demandez à quoi l’on voit ce qu’apporte l’attention aux clients.
  }
top-results-measured = { $role ->
    [manager] Ce que l’on mesure dans votre équipe concerne au moins autant le résultat que le travail lui-même : vous pouvez ainsi montrer ce qu’apporte l’attention aux clients.
   *[staff] Ce que l’on mesure chez vous concerne au moins autant le résultat que le travail lui-même : vous pouvez ainsi montrer ce qu’apporte l’attention aux clients.
  }
top-agrees-within = Sur les { $of } affirmations à votre sujet auxquelles vous avez répondu, vous êtes d’accord avec { $agreed }.
top-look-around = { $role ->
    [manager] Demandez à votre équipe ce qui gêne une bonne aide ; selon une de nos sources, plus souvent les règles et les systèmes que les personnes.
   *[staff] Observez cette semaine ce qui gêne une bonne aide ; selon une de nos sources, plus souvent les règles et les systèmes que les personnes.
  }

## The rules behind them.

rule-aligned = Nous disons que dire et choisir sont proches si, avec une probabilité d’au moins 80 %, ils diffèrent de 0,25 au plus : deux cas et demi sur dix. Nous ne disons « le plus souvent » que si vous dites 6 ou plus (ou 4 ou moins) et que vos choix se situent, avec une probabilité d’au moins 90 %, au-dessus (ou au-dessous) de la moitié. Tout cela doit aussi valoir si nous supposons moins au départ.
rule-says-more = Nous ne le disons que si ce que vous dites dépasse vos choix de plus de 0,15 avec une probabilité d’au moins 90 % : un cas et demi sur dix. Cela doit aussi valoir si nous supposons moins au départ.
rule-chooses-more = Nous ne le disons que si vos choix dépassent ce que vous dites de plus de 0,15 avec une probabilité d’au moins 90 % : un cas et demi sur dix. Cela doit aussi valoir si nous supposons moins au départ.
rule-always = Tous vos choix dans les situations ordinaires sont tombés du même côté. Les deux contrôles, où presque tout le monde choisit pareil, ne comptent pas ici. On ne peut alors pas estimer où cela bascule.
rule-no-pattern = Nous comparons notre modèle à une pièce que l’on lance. La pièce prédit vos choix au moins aussi bien.
rule-not-stated = La question de savoir dans combien de cas sur dix le client doit passer avant est restée sans réponse.
rule-not-enough = La fourchette autour de vos choix est trop large pour se prononcer, ou l’énoncé dépendrait de ce que nous supposons au départ.
rule-too-few = Il faut des réponses à au moins six des huit situations ordinaires.
rule-says-care-measured-on-work = Selon vous, le client doit passer avant dans 6 cas sur dix ou plus. De ce qui est mesuré, 35 % au plus concerne le résultat. Le travail et le résultat y pèsent autant comme groupes.
rule-on-top = Votre réponse à cette affirmation est 5 (plutôt d’accord) ou plus.
rule-doubts-it-pays = Selon vous, le client doit passer avant dans 6 cas sur dix ou plus. Et votre réponse à l’affirmation sur ce que cela rapporte est 3 (plutôt pas d’accord) ou moins.
rule-within-meets-cost = Pour chaque affirmation à votre sujet, vous avez choisi 5 (plutôt d’accord) ou plus. Et vos choix se situent sous la moitié avec une probabilité d’au moins 90 %, ou sont tous allés au travail dans les situations ordinaires.
rule-nothing-measured = Pour chaque indicateur que vous avez rempli, vous avez choisi « pas utilisé ».
rule-results-measured = De ce qui est mesuré, au moins la moitié concerne le résultat, et cela atteint en moyenne 0,5 ou plus (sur une échelle de 0 à 2). Le travail et le résultat y pèsent autant comme groupes.
rule-agrees-within = Nous comptons pour combien d’affirmations vous avez choisi 5 (plutôt d’accord) ou plus.
rule-look-around = Cette phrase est là quand aucune autre phrase en haut ne parle de votre entourage de travail. Selon une de nos sources, cela tient plus souvent aux processus qu’aux personnes.
rule-within = La moyenne de vos réponses, si au moins trois affirmations sur quatre ont une réponse. D’accord veut dire 5 (plutôt d’accord) ou plus.
rule-measures = Par groupe, la moyenne de 0 (pas utilisé), 1 (regardé) et 2 (on juge là-dessus). Ainsi, peu importe qu’un groupe ait cinq indicateurs et l’autre quatre. Si aucun des deux groupes n’atteint 0,5 en moyenne, nous disons que c’est peu.
rule-around = Cela découle de votre réponse à cette seule affirmation. Nous lisons 5 ou plus comme oui, 3 ou moins comme non, 4 comme ni l’un ni l’autre.

rule-numbers = Le nombre de situations et le nombre de minutes sont estimés par un modèle à partir de tous vos choix, les deux contrôles compris. Selon le modèle, la valeur est dans la fourchette avec une probabilité de 80 %.

## The mirror: saying and choosing.

mirror-title = Ce que vous dites et ce que vous choisissez
mirror-share = Dans environ { $about } des { $of } situations possibles, vous faites passer le client avant (probablement de { $low } à { $high }).
mirror-rate = { $role ->
    [manager] Pour épargner une heure à un client, votre équipe peut y consacrer jusqu’à environ { $about } de travail. C’est votre point de bascule ; il se situe probablement entre { $low } et { $high }.
   *[staff] Pour épargner une heure à un client, vous y consacrez jusqu’à environ { $about } de travail. C’est votre point de bascule ; il se situe probablement entre { $low } et { $high }.
  }
mirror-rate-unsure = Combien de minutes de travail vaut pour vous une heure du client, ces choix ne permettent pas de bien le dire : le chiffre dépendrait trop de ce que nous supposons au départ. Le tableau le donne pour les deux suppositions.
rate-under-a-minute = moins d’une minute
mirror-say = Vous dites
mirror-choose = Vous choisissez
mirror-no-number = pas de chiffre
of-ten = { $stated } sur 10
of-ten-about = environ { $about } sur 10
of-ten-range = ({ $low } à { $high })
mirror-chart = Miroir : à gauche ce que vous dites, à droite ce que vous choisissez
mirror-chart-described = Dans combien de cas sur dix le client passe avant. Vous dites : { $say }. Vous choisissez : { $choose } { $range }
mirror-legend = La ligne en tirets à droite reflète ce que vous dites.
mirror-not-said = Cela ne dit pas pourquoi vous choisissez ainsi, ni comment vous choisissez avec de vrais clients. Quand il y a une fourchette, elle est juste pour environ huit personnes sur dix, si notre modèle est juste.

pattern-aligned-high = { $role ->
    [manager] Ce que vous dites va avec ce que vous choisissez : le client passe le plus souvent avant, même quand cela prend du temps de travail. Faites que les objectifs de votre équipe le montrent. Sinon vous le demandez en plus, sans temps prévu, et votre équipe risque d’en payer le prix, par exemple en heures supplémentaires.
   *[staff] Ce que vous dites va avec ce que vous choisissez : le client passe le plus souvent avant, même quand cela prend du temps. C’est plus facile à tenir si vos objectifs y laissent de la place. Parlez de ce qui peut attendre les jours où vous choisissez le client.
  }
pattern-aligned-between = { $role ->
    [manager] Ce que vous dites va avec ce que vous choisissez : tantôt le client passe avant, tantôt le travail du jour. Dites clairement à votre équipe où cela bascule pour vous. Personne n’aura alors à le deviner chaque fois.
   *[staff] Ce que vous dites va avec ce que vous choisissez : tantôt le client passe avant, tantôt le travail du jour. Comparez avec des collègues où cela bascule pour eux. Si l’écart est grand, les clients peuvent le remarquer.
  }
pattern-aligned-low = { $role ->
    [manager] Ce que vous dites va avec ce que vous choisissez : quand cela prend du temps de travail, le travail du jour passe le plus souvent avant. Cela peut être un bon choix. Ne demandez alors pas d’orientation client en plus des objectifs habituels.
   *[staff] Ce que vous dites va avec ce que vous choisissez : quand cela prend du temps, le travail du jour passe le plus souvent avant. Regardez d’abord vos objectifs : laissent-ils de la place pour choisir autrement ? Sinon, parlez de l’objectif qui pourrait changer.
  }
pattern-says-more = { $role ->
    [manager] Vous dites que le client doit passer avant plus souvent que vous ne le laissez faire dans les situations. C’est un schéma connu : une bonne aide est demandée en plus du rapide et du bon marché, et ceux-ci gagnent alors souvent. Regardez ce qui guide votre pilotage : ce que vous comptez passe souvent devant. Cherchez un chiffre où compte aussi un client bien aidé.
   *[staff] Vous dites que le client doit passer avant plus souvent que vous ne le choisissez dans les situations. C’est un schéma connu, et des objectifs y jouent souvent un rôle : un dossier terminé compte, un client bien aidé pas toujours. Voyez si un objectif vous a retenu, et parlez de cet objectif-là.
  }
pattern-chooses-more = { $role ->
    [manager] Vous faites passer le client avant plus souvent que vous ne le dites. Votre règle est peut-être plus stricte que votre pratique. Votre équipe entend surtout la règle : dites aussi quelles exceptions vous appréciez.
   *[staff] Vous faites passer le client avant plus souvent que vous ne le dites. Vous connaissez peut-être la règle et faites plus en pratique. Ce travail en plus ne se remarque pas toujours. Montrez ce qu’il coûte, on pourra alors en tenir compte.
  }
pattern-always-care = { $role ->
    [manager] Dans les situations ordinaires, vous avez toujours fait passer le client avant. Nous savons seulement que votre point de bascule, le point où vous choisissez autrement, est en dehors de ces situations. Dites aussi à votre équipe quand cela suffit ; sans limite, elle doit la choisir elle-même.
   *[staff] Dans les situations ordinaires, vous avez toujours fait passer le client avant. Nous savons seulement que votre point de bascule, le point où vous choisissez autrement, est en dehors de ces situations. Voyez si vos objectifs le permettent, et qui prend le relais si ce n’est pas le cas.
  }
pattern-always-cost = { $role ->
    [manager] Dans les situations ordinaires, vous avez toujours fait passer le travail du jour avant. Nous savons seulement que votre point de bascule, le point où vous choisissez autrement, est en dehors de ces situations. Voyez si cela vient des chiffres qui guident votre pilotage. Si oui, ne demandez pas d’orientation client en plus.
   *[staff] Dans les situations ordinaires, vous avez toujours fait passer le travail du jour avant. Nous savons seulement que votre point de bascule, le point où vous choisissez autrement, est en dehors de ces situations. Voyez si vos objectifs vous laissent un choix. Sinon, le premier pas est du côté de ces objectifs.
  }
pattern-no-pattern = { $role ->
    [manager] Vos choix ne montrent pas de tendance claire. Cela arrive : peut-être avez-vous pesé, selon la situation, autre chose que le temps. C’est pourquoi nous ne donnons pas de chiffre. Soumettez à votre équipe quelques situations du tableau, et dites ce qui a décidé pour vous.
   *[staff] Vos choix ne montrent pas de tendance claire. Cela arrive : peut-être avez-vous pesé, selon la situation, autre chose que le temps. C’est pourquoi nous ne donnons pas de chiffre. Le tableau montre ce que vous avez choisi. Dans vos réponses, vous pouvez revoir chaque choix à votre aise.
  }
pattern-not-stated = { $role ->
    [manager] Ci-dessus, ce que vous choisissez. Votre équipe entend surtout ce que vous dites. Voulez-vous voir les deux côte à côte ? Retournez alors à vos réponses, et indiquez dans combien de cas sur dix le client doit passer avant.
   *[staff] Ci-dessus, ce que vous choisissez. Voulez-vous le voir à côté de ce que vous dites vous-même ? Retournez alors à vos réponses, et indiquez dans combien de cas sur dix le client doit passer avant.
  }
pattern-not-enough = { $role ->
    [manager] Ce que vous dites et ce que vous choisissez peuvent être proches ou différer ; dix choix au plus ne permettent pas toujours de le voir. C’est un résultat normal. La fourchette ci-dessus dit ce que nous savons. Demandez à votre équipe ce qui, selon elle, passe avant pour vous.
   *[staff] Ce que vous dites et ce que vous choisissez peuvent être proches ou différer ; dix choix au plus ne permettent pas toujours de le voir. C’est un résultat normal. La fourchette ci-dessus dit ce que nous savons.
  }
pattern-too-few = Trop peu de situations ont une réponse pour pouvoir en dire quelque chose. Voulez-vous en voir plus ? Retournez alors à vos réponses, et répondez à au moins six des huit situations ordinaires.

choice-name = { $choice ->
    [care] pour le client
   *[cost] pour le travail
  }
kind-graded = ordinaire
kind-control = contrôle
table-choices = Le tableau de vos choix
table-numbers = Les chiffres exacts
table-answers = Le tableau de vos réponses
column-dilemma = Situation
column-cost = Temps de travail
column-loss = Temps du client
column-choice = Votre choix
column-kind = Type
column-quantity = Quoi
column-usual = Estimation (fourchette à 80 %)
column-wide = Si nous supposons moins au départ
row-share = Part des situations où le client passe avant
row-rate = Minutes de travail par heure du client
row-fit = Mieux qu’une pièce (au-dessus de 0)

## From within.

within-agreement = Vous êtes d’accord avec { $agreed } des { $of } affirmations auxquelles vous avez répondu.
within-mean = Votre moyenne est { $mean } sur une échelle de 1 à 7 ; vos réponses vont de { $lowest } à { $highest }.
within-mean-same = Votre moyenne est { $mean } sur une échelle de 1 à 7 ; toutes vos réponses sont { $answer }.
within-situation = { $agreed ->
    [most] Selon une de nos sources, la plupart des personnes qui travaillent avec des clients approuvent de telles affirmations. Cela parle donc surtout avec le reste : que devient cela quand il y a un coût ?
   *[rest] Cela peut aussi tenir aux circonstances. Cherchez ce qui, à votre travail, rend l’aide aux clients moins agréable, et ce que vous pourriez y changer.
  }
within-too-few = Vous avez répondu à trop peu d’affirmations pour une moyenne : il en faut au moins trois sur quatre. Le tableau montre vos réponses.
within-chart = Vos réponses en points, la moyenne en trait
within-all = toutes les affirmations
too-few-answers = trop peu de réponses
within-not-said = { $set ->
    [full] Nous ne vous comparons à personne : cela ne dit pas si vous êtes plus haut ou plus bas que d’autres. Les écarts entre les parties disent peu tant que les points se mêlent.
   *[short] Nous ne vous comparons à personne : cela ne dit pas si vous êtes plus haut ou plus bas que d’autres.
  }
column-statement = Affirmation
column-facet = Partie
column-number = Chiffre
column-answer = Votre réponse

## What gets measured.

measured-on-work = { $role ->
    [manager] Dans votre équipe, on mesure surtout le travail lui-même, comme le nombre et la vitesse. Un dossier de plus se voit alors mieux qu’un client bien aidé. Ajoutez un indicateur de résultat, comme les clients qui restent ou le coût total de l’aide. Personne n’aura alors à croire que l’attention rapporte : on pourra voir si c’est le cas.
   *[staff] Chez vous, on mesure surtout le travail lui-même, comme le nombre et la vitesse. Il n’est alors pas étonnant que le travail du jour passe avant. Demandez comment on regarde le résultat chez vous, comme le coût total de l’aide à un client.
  }
measured-on-both = { $role ->
    [manager] Ce que l’on mesure dans votre équipe concerne un peu plus le travail que le résultat. Voyez si les deux se gênent un jour chargé, et ce qui passe alors avant.
   *[staff] Ce que l’on mesure chez vous concerne un peu plus le travail que le résultat. Observez, un jour chargé, ce qui passe avant quand les deux se gênent.
  }
measured-on-result = { $role ->
    [manager] Ce que l’on mesure dans votre équipe concerne au moins autant le résultat que le travail lui-même. Qui prend le temps peut ainsi montrer ce que cela apporte.
   *[staff] Ce que l’on mesure chez vous concerne au moins autant le résultat que le travail lui-même. Vous pouvez ainsi montrer ce que cela apporte de prendre le temps.
  }
measured-none = { $role ->
    [manager] Aucun des indicateurs que vous avez remplis n’est utilisé dans votre équipe. Il faut alors croire que l’attention aux clients apporte quelque chose. Un seul indicateur de résultat suffit pour commencer.
   *[staff] Aucun des indicateurs que vous avez remplis n’est utilisé chez vous. Il faut alors croire que l’attention aux clients apporte quelque chose. Proposez un indicateur de résultat ; cela suffit pour commencer.
  }
measured-little = { $role ->
    [manager] Dans votre équipe, peu de ces indicateurs sont utilisés. On voit alors mal si l’attention aux clients apporte quelque chose. Un seul indicateur de résultat suffit pour commencer.
   *[staff] Chez vous, peu de ces indicateurs sont utilisés. On voit alors mal si l’attention aux clients apporte quelque chose. Proposez un indicateur de résultat ; cela suffit pour commencer.
  }
measured-too-few = Vous avez rempli trop peu d’indicateurs pour comparer le travail et le résultat : il en faut au moins trois par groupe.
measured-chart = Ce qui est mesuré : le travail et le résultat
measured-chart-described = Usage moyen de 0 à 2. Le travail : { $work }. Le résultat : { $result }.
measured-end-low = 0 pas utilisé
measured-end-high = 2 on juge dessus
measured-not-said = C’est votre image de ce qui est mesuré. Elle ne dit pas si ces indicateurs sont bons.
column-measure = Indicateur
column-group = Concerne

## What is asked and believed.

around-title = Ce que l’on demande, et si cela rapporte
around-on-top = { $side ->
    [staff-yes] Selon vous, on attend chez vous l’attention aux clients en plus des objectifs habituels. Ce qui s’ajoute tombe souvent en premier un jour chargé. Demandez quel objectif peut baisser quand un client a besoin de plus de temps.
    [manager-yes] Selon vous, on attend de votre équipe l’attention aux clients en plus des objectifs habituels. Qui demande cent dossiers et de l’attention en plus obtient le plus souvent cent dossiers. Choisissez quel objectif peut alors baisser.
    [staff-no] Selon vous, l’attention aux clients ne s’ajoute pas chez vous aux objectifs habituels. Si elle en fait déjà partie, cela aide. Si on ne la demande pas du tout, c’est un sujet à aborder.
    [manager-no] Selon vous, l’attention aux clients ne s’ajoute pas pour votre équipe aux objectifs habituels. Si elle en fait déjà partie, cela aide. Si on ne la demande pas du tout, c’est un sujet à aborder.
   *[other] Si l’attention aux clients s’ajoute aux objectifs habituels, vous laissez cela ouvert. Demandez comment d’autres le voient.
  }
around-pays = { $side ->
    [staff-yes] Vous pensez que l’attention aux clients rapporte. Il vaut alors la peine de savoir si cela se mesure chez vous.
    [manager-yes] Vous pensez que l’attention aux clients rapporte. Alors mesurez-le aussi : ce que l’on peut montrer, on n’a pas à le défendre.
    [staff-no] Vous ne pensez pas que l’attention aux clients rapporte. Demandez si cela se mesure chez vous : ce que l’on peut voir, on n’a pas à le croire.
    [manager-no] Vous ne pensez pas que l’attention aux clients rapporte. Ne la demandez alors pas à votre équipe, ou dites quelle autre raison vous avez. Ou mesurez le résultat : personne n’aura alors à y croire.
   *[other] Si l’attention aux clients rapporte, vous laissez cela ouvert. Cela se mesure, par exemple aux clients qui restent et au coût total de l’aide.
  }

## On top: from the wider sources.

source-practice = un article sur la mise en place de l’orientation client
source-inside = un article sur l’orientation client qui vient de l’intérieur

top-much-within-little-room = { $role ->
    [manager] Vous aimez bien aider les clients, mais la marge est petite ({ $blockers }) : commencez avec votre équipe un petit essai sur l’un de ces points.
   *[staff] Vous aimez bien aider les clients, mais vous avez peu de marge pour le faire ({ $blockers }) : proposez à votre équipe un petit essai sur l’un de ces points.
  }
top-much-within-little-room-unnamed = Vous aimez bien aider les clients, mais vous avez peu de marge pour le faire : parlez en équipe de ce qui gêne, et commencez petit.
top-on-top-little-room = { $role ->
    [manager] L’attention aux clients s’ajoute pour votre équipe aux objectifs habituels, alors que la marge est petite : choisissez quel objectif peut baisser d’abord.
   *[staff] L’attention aux clients s’ajoute chez vous aux objectifs habituels, alors que vous avez peu de marge : demandez quel objectif peut baisser d’abord.
  }
top-complaints-owner = { $role ->
    [manager] Dans votre équipe, on ne sait pas clairement qui s’occupe d’une plainte : convenez cette semaine à qui revient une plainte, du début à la fin.
   *[staff] Chez vous, on ne sait pas clairement qui s’occupe d’une plainte : proposez de convenir à qui revient une plainte, du début à la fin.
  }
top-heard-and-said = { $lines ->
    [one] Ce qu’on vous a dit en tant que client, vous l’avez aussi dit à un client ({ $names }) : vous voyez plus bas ce que vous pouvez dire à la place.
   *[other] Ce qu’on vous a dit en tant que client, vous l’avez aussi dit à un client ({ $names }) : choisissez une phrase, et essayez la réponse qui se trouve plus bas.
  }
top-satisfied-no-story = Vous pensez que les clients donnent un { $grade }, et aucune histoire ne vous vient : qui est seulement satisfait n’a rien à raconter.
top-time = Selon vous, l’attention aux clients manque faute de temps ; selon une de nos sources, l’attention avant épargne souvent du temps après.
top-sought-outside = L’effort est surtout allé aux systèmes et aux formations ({ $outside } des 10 pièces) : regardez aussi comment on travaille et comment on encadre.
top-organisation-below = Vous placez l’organisation plus bas que votre collègue : cela ne vient pas de votre regard sur vous-même, cherchez donc dans ce que vous partagez.
top-self-above = Vous vous placez plus haut que les autres, comme presque tout le monde : demandez à un collègue comment il voit les choses.

rule-much-within-little-room = Ce qui vient de l’intérieur est en moyenne de 4,5 ou plus. Votre marge est de 3,5 ou moins. Les deux vont de 1 à 7.
rule-on-top-little-room = Votre réponse à l’affirmation sur les objectifs habituels est 5 (plutôt d’accord) ou plus. Et votre marge est de 3,5 ou moins, sur une échelle de 1 à 7.
rule-complaints-owner = Votre réponse à cette affirmation est 3 (plutôt pas d’accord) ou moins.
rule-heard-and-said = Vous avez coché ces phrases deux fois : entendues en tant que client, et dites à un client.
rule-satisfied-no-story = La note est 6, 7 ou 8, et aucune histoire ne vous est venue.
rule-time = Votre réponse à cette affirmation est 5 (plutôt d’accord) ou plus.
rule-sought-outside = Les dix pièces sont toutes réparties, et 7 ou plus vont aux systèmes et aux formations.
rule-organisation-below = Sur les affirmations remplies pour les deux, votre collègue se situe en moyenne 0,5 point ou plus au-dessus de l’organisation. Il faut pour cela au moins quatre affirmations.
rule-self-above = Sur les affirmations remplies pour les deux, vous vous situez en moyenne 0,5 point ou plus au-dessus de votre collègue ou de l’organisation. Il faut pour cela au moins quatre affirmations.

## Three views.

views-expected = Presque tout le monde se place plus haut qu’un collègue ou que l’organisation. Ne lisez donc pas l’écart comme un jugement sur quelqu’un.
views-self-above = C’est aussi votre cas. En moyenne, il y a { $me } pour vous, { $colleague } pour votre collègue le plus proche et { $organisation } pour votre organisation, sur une échelle de 1 à 7.
views-even = Chez vous, c’est proche ou c’est l’inverse. En moyenne, il y a { $me } pour vous, { $colleague } pour votre collègue le plus proche et { $organisation } pour votre organisation, sur une échelle de 1 à 7.
views-organisation-below = Ce qui reste ensuite : vous placez aussi l’organisation plus bas que votre collègue. Votre regard sur vous-même n’y joue pas. Regardez, à l’affirmation où l’écart est le plus grand, ce qui gêne.
views-too-few = Vous avez rempli trop peu d’affirmations pour les trois pour les comparer : il en faut au moins quatre.
views-enjoyment = { $side ->
    [yes] Aider les clients est agréable chez vous, dites-vous. Cherchez à quoi cela tient, et faites-en un peu plus : ce qui devient plus agréable devient souvent meilleur.
    [no] Aider les clients n’est pas si agréable chez vous, dites-vous. Devoir faire mieux aide alors rarement. Cherchez un petit changement qui le rend plus agréable, comme un merci que l’on transmet.
   *[neutral] S’il est agréable chez vous d’aider les clients, vous laissez cela ouvert. Cherchez un petit changement qui le rend plus agréable : ce qui devient plus agréable devient souvent meilleur.
  }
views-time = { $side ->
    [yes] Selon vous, le manque de temps est la raison pour laquelle l’attention manque. Voyez pour un client combien de questions après une bonne réponse avant épargne.
    [no] Selon vous, le temps n’est pas en cause. Il y a alors plus à faire qu’attendre un jour calme.
   *[neutral] Si le temps est en cause, vous laissez cela ouvert. Pour un client, cela se vérifie : combien de questions après une bonne réponse avant épargne-t-elle ?
  }
views-story = { $story ->
    [delight] Vous avez entendu l’histoire d’une bonne surprise. Racontez-la : d’autres sauront ainsi ce qui est apprécié.
    [anger] Vous avez entendu l’histoire d’une déception ou d’une colère. De telles histoires disent où cela coince. Qui peut en faire quelque chose ?
   *[other] Aucune histoire ne vous est venue. Les clients racontent l’inattendu ; qui reçoit exactement ce qui était promis a peu à raconter.
  }
views-grade = Selon vous, les clients donnent un { $grade }.
views-chart = Les mêmes affirmations, pour vous, votre collègue le plus proche et votre organisation
views-chart-row = { $statement } : moi { $me }, mon collègue { $colleague }, notre organisation { $organisation }
views-not-said = C’est votre seul regard. Votre collègue et vos clients peuvent le voir autrement, et cela n’a pas été mesuré.
rule-views = Par regard, la moyenne des affirmations que vous avez remplies, s’il y en a au moins quatre. Nous parlons d’un écart à partir d’un demi-point.

## Brush-offs.

brushed-heard = { $count ->
    [0] Vous n’avez coché aucune phrase qu’on vous a dite en tant que client.
    [one] Vous avez coché 1 des 10 phrases qu’on vous a dites en tant que client.
   *[other] Vous avez coché { $count } des 10 phrases qu’on vous a dites en tant que client.
  }
brushed-band = { $band ->
    [light] Vous avez eu de la chance, ou la mémoire courte.
    [mid] En tant que client, vous avez un bon entraînement.
   *[heavy] En tant que client, vous avez maintenant la peau dure.
  }
brushed-not-heard = Vous n’avez pas rempli ce qu’on vous a dit en tant que client.
brushed-said = { $count ->
    [0] Vous-même, le mois passé, n’avez dit aucune de ces phrases à un client, à votre connaissance.
    [one] Vous-même, le mois passé, avez dit 1 de ces phrases à un client. Il y a souvent derrière quelque chose qui ne vient pas de vous. Voici ce que vous pouvez dire à la place :
   *[other] Vous-même, le mois passé, avez dit { $count } de ces phrases à un client. Il y a souvent derrière quelque chose qui ne vient pas de vous. Voici ce que vous pouvez dire à la place :
  }
brushed-instead = { $line ->
    [system] « Je n’y ai pas accès pour le moment. Je vous rappelle dès que cela remarche, au plus tard à trois heures. »
    [desk] « Un collègue s’en occupe. Je vous mets en ligne et je reste jusqu’à ce que vous ayez quelqu’un. »
    [terms] « C’est dans les conditions, et facile à manquer. Je vous explique ce que cela veut dire pour vous. »
    [name] « Cela ne doit pas se passer ainsi chez nous. Racontez-moi ce qui est arrivé. »
    [reorganising] « Cela prend plus de temps que d’habitude. Vendredi, je vous dis où nous en sommes. »
    [suppliers] « C’est bloqué chez notre fournisseur. Je m’en charge pour vous ; vous n’avez pas à l’appeler. »
    [problem] « Cela, je ne peux pas le résoudre pour vous. Voici ce que je peux faire, et cette personne peut vous aider pour le reste. »
    [policy] « C’est la règle, et voici pourquoi elle existe. Je regarde si autre chose est possible pour vous. »
    [new] « Je travaille ici depuis peu, je demande donc tout de suite à quelqu’un qui sait. »
   *[busy] « Quelque chose a mal tourné, et j’en suis navré. Voici ce que je fais maintenant pour réparer. »
  }
brushed-chart = Quelles phrases vous avez entendues et lesquelles vous avez dites
brushed-column-heard = entendu
brushed-column-said = dit
brushed-column-line = Phrase
brushed-yes = oui
brushed-not-said-here = Un nombre ne dit ni combien de fois ni pourquoi. Selon une de nos sources, les clients se plaignent d’autant moins qu’on les traite plus rudement : peu de plaintes ne prouve donc rien.
rule-brushed = Nous comptons ce que vous avez coché. Pour « entendu », nous choisissons une phrase de 0 à 3, de 4 à 6 et de 7 à 10.

## Leadership and approach.

led-mean = { $role ->
    [manager] En moyenne, vous vous donnez { $mean } pour ce que l’encadrement apporte à l’orientation client, sur une échelle de 1 à 7 ; vos réponses vont de { $lowest } à { $highest }.
   *[staff] En moyenne, vous donnez à votre direction { $mean } pour ce qu’elle apporte à l’orientation client, sur une échelle de 1 à 7 ; vos réponses vont de { $lowest } à { $highest }.
  }
led-too-few = Vous avez répondu à trop peu d’affirmations sur l’encadrement pour une moyenne : il en faut au moins six.
led-low = { $role ->
    [manager] Ici, vous n’êtes pas d’accord. Que citerait votre équipe comme exemple de ce manque ?
   *[staff] Ici, vous n’êtes pas d’accord. Choisissez ce que les clients remarquent le plus, et demandez ce qu’il faudrait :
  }
led-high = Ici, vous êtes d’accord. Que citerait votre équipe comme preuve ?
led-effort = Des dix pièces, { $outside } vont aux systèmes et aux formations, et { $inside } aux processus, à l’encadrement et à la culture.
led-effort-outside = Selon une de nos sources, on a cherché la solution pendant des années surtout en dehors des personnes, avec peu de progrès. La façon dont on soutient et encadre les personnes contribue à ce qu’elles fournissent.
led-effort-open = Toutes les pièces ne sont pas réparties ; nous n’en tirons donc rien.
led-chart = Où est allé l’effort, en pièces
led-outside = hors des personnes
led-inside = travail, direction
led-not-said = { $role ->
    [manager] C’est votre image de vous-même. Votre équipe peut la voir autrement ; demandez-lui.
   *[staff] C’est votre image de votre direction. Elle ne dit pas ce que votre direction tente, ni ce qui la gêne elle-même.
  }
rule-led = La moyenne des affirmations sur l’encadrement, si au moins six ont une réponse. Pas d’accord, c’est 3 ou moins, d’accord, c’est 5 ou plus. Sept pièces ou plus aux systèmes et aux formations, nous l’appelons chercher dehors.

## Room to help.

room-blocked = { $count ->
    [0] Vous n’avez rien coché qui vous a freiné le mois passé.
    [one] Voici ce qui vous a freiné le mois passé : { $blockers }.
   *[other] Voici ce qui vous a freiné le mois passé : { $blockers }.
  }
room-not-asked = Vous n’avez pas rempli ce qui vous a freiné.
room-value = Votre marge est de { $value } sur une échelle de 1 à 7. Les moitiés sont ce que vous avez indiqué ({ $rated }) et le peu qui vous a freiné ({ $unblocked }).
room-too-few = Pour un chiffre, il faut deux réponses : ce qui vous a freiné, et si vous avez assez de marge.
room-region = { $region ->
    [much-little] Beaucoup vient de l’intérieur et il y a peu de marge. Cela crée des frottements, et ils viennent des processus. Apportez à l’équipe ce qui vous freine, et proposez un petit essai.
    [much-much] Beaucoup vient de l’intérieur et il y a de la marge. Veillez sur cette marge : parlez de ce qui va bien, pour que cela ne disparaisse pas en silence.
    [little-much] Il y a de la marge, et moins vient de l’intérieur. Cela peut tenir au travail lui-même. Cherchez ce qui rendrait l’aide aux clients plus agréable.
    [little-little] Il y a peu de marge, et moins vient de l’intérieur. Commencez par la marge : qui est longtemps freiné peut perdre l’envie.
   *[between] Vous êtes près d’une des lignes du milieu. Nous ne nommons donc pas de zone ; regardez ce que vous avez coché.
  }
room-satisfied = { $side ->
    [yes] Votre travail vous convient, dites-vous.
    [no] Votre travail ne vous convient pas tellement, dites-vous. Cela peut être une suite de ce qui vous freine ; selon une de nos sources, la satisfaction n’est pas une cause de l’orientation client.
   *[neutral] Si votre travail vous convient, vous laissez cela ouvert.
  }
room-chart = Carte : combien vient de l’intérieur, et combien de marge il y a
room-chart-described = De l’intérieur : { $within }, avec des réponses de { $lowest } à { $highest }. Marge : { $room }, entre { $low } et { $high }. Les deux de 1 à 7.
room-axis-within = de l’intérieur
room-axis-room = marge
room-corner-friction = frottement
room-corner-keep = préserver
room-corner-start = d’abord marge
room-corner-pleasant = agréable
room-not-said = Les zones décrivent une situation, pas un genre de personnes. Les traits fins montrent l’écart entre vos réponses.
rule-room = La marge est la moyenne de votre réponse à l’affirmation sur la marge et de la part des sept obstacles que vous n’avez pas cochés, ramenée de 1 à 7. Nous ne nommons une zone que si les deux chiffres sont de 3,5 ou moins ou de 4,5 ou plus.

## What you can do with it.

plan-title = Une intention
plan-lead = Choisissez une chose que vous ferez autrement, et écrivez dans quelle situation vous la ferez. Le moment venu, vous n’aurez plus à y réfléchir.
plan-examples = Deux exemples qui vont avec votre résultat :
plan-example = { $example ->
    [blocked-staff] Si quelque chose m’empêche de bien aider un client, alors je note ce que c’était et j’en parle à la prochaine réunion.
    [blocked-manager] Si une personne de mon équipe est bloquée avec un client, alors je demande ce qui gêne et je m’en occupe le jour même.
    [targets-staff] Si je fais quelque chose en plus pour un client, alors je demande quel objectif peut baisser ce jour-là.
    [targets-manager] Si je demande à mon équipe plus d’attention aux clients, alors je dis quel objectif peut baisser.
    [weighing-staff] Si j’hésite entre un client et mon travail du jour, alors je calcule d’abord combien de temps cela lui épargne.
    [weighing-manager] Si une personne de mon équipe demande ce qui passe avant, alors je demande d’abord combien de temps cela épargne au client.
    [measures] Si nous parlons des chiffres, alors je demande un chiffre qui montre ce que les clients y gagnent.
    [complaint] Si une plainte arrive et qu’on ne sait pas à qui elle revient, alors je conviens aussitôt de qui rappelle le client.
    [passing-on] Si j’envoie un client à quelqu’un d’autre, alors je reste jusqu’à ce que l’autre ait pris le relais.
    [story] Si j’ai aidé un client, alors je lui demande à quoi il ne s’attendait pas.
    [second-time] Si un client revient une deuxième fois pour la même chose, alors je cherche quelle réponse aurait aidé la première fois.
    [new-system] Si l’on propose un système ou une formation, alors je demande ce qui change dans la façon de travailler.
   *[colleague] Si j’ai aidé un client avec un collègue, alors je lui demande comment il a trouvé que cela s’est passé.
  }
plan-if = Si …
plan-then = … alors …
plan-whole = Si { $situation }, alors { $act }.
calendar-title = Dans votre agenda
calendar-lead = Voici ce que contient le fichier, et rien d’autre. D’autres peuvent voir votre agenda ? Ils verront alors aussi cela.
calendar-keep = Enregistrer pour votre agenda (ICS)
reminder-plan = Revenir sur votre intention
reminder-repeat = Répondre à nouveau aux questions de Klantspiegel
reminder-repeat-text = { $address } Placez votre fichier précédent à côté : vous verrez avant et maintenant côte à côte.

pilot-title = Un petit essai
pilot-lead = { $role ->
    [manager] Deux semaines suffisent pour remarquer quelque chose, et restent assez courtes pour arrêter. Demandez à votre équipe si elle veut essayer.
   *[staff] Deux semaines suffisent pour remarquer quelque chose, et restent assez courtes pour arrêter. Proposez cela à votre équipe.
  }
pilot = { $blocker ->
    [block-rule] Choisissez une règle qui gêne souvent les clients. Demandez à la personne qui en décide si vous pouvez vous en écarter deux semaines, en notant pourquoi. Regardez ensuite ensemble ce qui a mal tourné et ce qui allait mieux.
    [block-system] Choisissez une étape du système qui fait attendre les clients. Trouvez pour deux semaines un chemin qui la contourne, et notez le temps gagné. Avec ce chiffre, une demande d’amélioration est plus facile à juger.
    [block-authority] Convenez d’un montant ou d’un nombre d’heures dont chacun peut décider pendant deux semaines. Notez chaque décision en une ligne. Regardez ensuite lesquelles vous auriez prises autrement ensemble.
    [block-targets] Choisissez une demi-journée par semaine où un objectif ne compte pas. Notez combien de clients de cette demi-journée reviennent avec la même question, et comparez avec une autre demi-journée.
    [block-department] Demandez à l’autre service, pour deux semaines, une personne de contact fixe. Notez combien de clients ont une réponse du premier coup.
    [block-information] Notez pendant deux semaines quelle information manquait et qui l’avait. Faites ensuite une courte liste de ce qui manquait le plus, avec l’endroit où la trouver.
    [block-owner] Qui prend une question en premier reste pendant deux semaines la personne de contact jusqu’à la réponse au client. Comptez combien de clients ont dû raconter leur histoire deux fois.
   *[none] Pendant deux semaines, que chacun note quand un client a été aidé moins bien que possible, et à cause de quoi. Choisissez ensuite ensemble ce qui revenait le plus.
  }
pilot-agree = Convenez d’avance qui participe, quand cela s’arrête, et ce que vous ferez si cela marche.
pilot-others = Un essai sur autre chose qui vous a freiné

compare-title = Avant et maintenant
compare-lead = Avez-vous un fichier d’une fois précédente ? Vous pouvez le placer à côté. Six semaines entre les deux suffisent pour que quelque chose se voie.
compare-open = Placer un fichier précédent à côté (JSON)
compare-close = Retirer le fichier précédent
compare-nothing = Les deux fois n’ont pas de réponses en commun à placer côte à côte.
compare-explained = Aucun écart n’est plus grand que ce qu’explique la dispersion de vos réponses ou la fourchette. Quelque chose a peut-être changé, mais ces réponses ne permettent pas de le voir.
compare-beyond = { $count ->
    [one] Pour 1 des { $of }, l’écart est plus grand que ce qu’explique la dispersion de vos réponses ou la fourchette.
   *[other] Pour { $count } des { $of }, l’écart est plus grand que ce qu’explique la dispersion de vos réponses ou la fourchette.
  }
compare-counts-only = Voici les chiffres d’avant et de maintenant. Sur les écarts, nous ne disons rien.
compare-chart = Avant et maintenant, sur une échelle de 1 à 7
compare-chart-row = { $name } : { $then }, puis { $now }
compare-view = { $instrument } : { $view }
compare-heard = Phrases entendues
compare-said = Phrases dites
column-difference = Écart
compare-verdict = { $verdict ->
    [explained] peut-être le hasard
    [higher] plus haut
    [lower] plus bas
   *[counted] –
  }
compare-other-role = Avant et maintenant, vous avez répondu dans un autre rôle. Ce qui a donc été demandé avec d’autres mots, nous ne le comparons pas.
compare-not-said = « Peut-être le hasard » veut dire : la dispersion de vos réponses ou la fourchette explique déjà un tel écart. Un tiret accompagne les nombres dont nous ne disons rien. Une moyenne ne porte ici que sur les affirmations remplies les deux fois. Un écart ne dit pas d’où il vient : votre travail ou le jour lui-même ont pu changer aussi.
print-story = L’histoire que vous avez écrite : { $story }

## Keeping and deleting.

keep-title = Enregistrer ou effacer
keep-lead = Ce retour a été fait dans votre propre navigateur ; rien n’est envoyé. Ce que vous enregistrez est à vous.
keep-print = Imprimer ou enregistrer en PDF
keep-json = Enregistrer pour rouvrir plus tard (JSON)
keep-csv = Enregistrer en tableau (CSV)
keep-review = Retour à vos réponses
