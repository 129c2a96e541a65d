### The feedback.

feedback-title = Ce que montre le miroir
print-note = Créé dans votre propre navigateur ; personne d’autre ne l’a, sauf si vous le partagez vous-même. Comment c’est calculé : { $address }
why = Pourquoi est-ce que je vois ceci ?
why-source = { $count ->
    [one] Source : { $source }.
   *[other] Sources : { $source }.
  }
why-method = Lire comment cela fonctionne.

source-made = un article qui demande si l’orientation client se fabrique
source-fable = un article sur la fable de l’orientation client
source-on-top = un article sur l’orientation client demandée en plus de la vitesse et du bas prix
source-ours = le modèle propre à Klantspiegel

## On top: at most three sentences.

top-aligned-high = Ce que vous dites et ce que vous choisissez sont proches : même quand cela prend du temps, le client passe le plus souvent en premier pour vous.
top-aligned-between = Ce que vous dites et ce que vous choisissez sont proches : parfois le client passe en premier, parfois le travail du jour.
top-aligned-low = Ce que vous dites et ce que vous choisissez sont proches : quand cela prend du temps, le travail du jour passe le plus souvent en premier pour vous.
top-says-more = { $role ->
    [manager] Selon vous, le client doit passer en premier plus souvent que dans vos choix : regardez d’abord les chiffres qui vous servent à piloter.
   *[staff] Selon vous, le client doit passer en premier plus souvent que dans vos choix : regardez d’abord ce qui joue un rôle dans votre travail.
  }
top-chooses-more = Vous faites passer le client en premier plus souvent que vous ne le dites : parlez de ce que cela coûte et de ce que cela rapporte.
top-always-care = Dans toutes les situations ordinaires auxquelles vous avez répondu, vous avez choisi le client ; nous ne savons pas où cela bascule pour vous.
top-always-cost = Dans toutes les situations ordinaires auxquelles vous avez répondu, le travail du jour est passé en premier ; nous ne savons pas où cela bascule pour vous.
top-no-pattern = Vos choix ne forment pas de tendance claire ; nous ne donnons donc pas de nombre.
top-not-stated = Vous voyez plus bas combien de fois vous faites passer le client en premier ; combien de fois il le faudrait selon vous, vous ne l’avez pas indiqué.
top-not-enough = Ces réponses ne permettent pas de savoir si vous choisissez comme vous le dites.
top-too-few = Nous ne pouvons rien dire de vos choix : trop peu de situations ont reçu une réponse.

top-says-care-measured-on-work = { $role ->
    [manager] Vous dites que le client doit souvent passer en premier, mais dans votre équipe on mesure surtout le travail lui-même : commencez par les chiffres qui vous servent à piloter.
   *[staff] Vous dites que le client doit souvent passer en premier, mais là où vous travaillez on mesure surtout le travail lui-même : cela peut tirer dans l’autre sens.
  }
top-on-top = { $role ->
    [manager] Selon vous, on demande à votre équipe de l’attention pour les clients en plus des objectifs habituels : voyez d’abord ensemble quel objectif peut alors baisser.
   *[staff] Selon vous, l’attention portée aux clients vient en plus des objectifs habituels là où vous travaillez : demandez quel objectif peut alors baisser.
  }
top-doubts-it-pays = { $role ->
    [manager] Vous dites que le client doit souvent passer en premier, et vous ne pensez pas que cela devienne rentable : mesurez ce que cela rapporte, et personne n’aura besoin d’y croire.
   *[staff] Vous dites que le client doit souvent passer en premier, et vous ne pensez pas que cela devienne rentable : demandez ce que cela rapporte, car on peut le mesurer.
  }
top-within-meets-cost = { $role ->
    [manager] Vous dites que vous avez à cœur de bien aider les clients, alors que dans les situations vous faites le plus souvent passer le travail du jour en premier : regardez d’abord ce qui gêne votre équipe.
   *[staff] Vous dites que vous avez à cœur de bien aider les clients, alors que dans les situations le travail du jour passe le plus souvent en premier : regardez d’abord ce qui gêne là où vous travaillez.
  }
top-nothing-measured = { $role ->
    [manager] Aucun des indicateurs auxquels vous avez répondu n’est utilisé dans votre équipe : choisissez-en un qui montre ce que rapporte l’attention portée aux clients.
   *[staff] Aucun des indicateurs auxquels vous avez répondu n’est utilisé là où vous travaillez : demandez à quoi l’on voit ce que rapporte l’attention portée aux clients.
  }
top-results-measured = { $role ->
    [manager] Ce qu’on mesure dans votre équipe concerne le résultat au moins autant que le travail lui-même : cela vous permet de montrer ce que rapporte l’attention portée aux clients.
   *[staff] Ce qu’on mesure là où vous travaillez concerne le résultat au moins autant que le travail lui-même : cela vous permet de montrer ce que rapporte l’attention portée aux clients.
  }
top-agrees-within = Sur les { $of } affirmations sur vous-même auxquelles vous avez répondu, vous êtes d’accord avec { $agreed }.
top-nothing-in-the-way = { $role ->
    [manager] Vous n’avez rencontré aucun obstacle au cours du dernier mois, dites-vous : demandez si c’est aussi le cas pour votre équipe.
   *[staff] Vous n’avez rencontré aucun obstacle au cours du dernier mois, dites-vous : voyez avec vos collègues à quoi cela tient, pour que cela dure.
  }
top-look-around = { $role ->
    [manager] Demandez à votre équipe ce qui empêche de bien aider ; d’après l’une de nos sources, ce sont plus souvent les règles et les systèmes que les gens.
   *[staff] Observez cette semaine ce qui empêche de bien aider ; d’après l’une de nos sources, ce sont plus souvent les règles et les systèmes que les gens.
  }

## The rules behind them.

rule-aligned = Nous disons que paroles et choix sont proches quand, avec au moins { -sure-close-percent } % de chances, leur écart est de { -close } au plus : { -close-cases } cas sur dix. Nous disons « le plus souvent » seulement si vous dites { -says-care-from } ou plus (ou { -says-work-up-to } ou moins), et si vos choix se situent avec au moins { -sure-percent } % de chances au-dessus (ou au-dessous) de la moitié. Tout cela doit aussi rester vrai quand nous supposons moins au départ.
rule-says-more = Nous le disons seulement si ce que vous dites dépasse vos choix, avec au moins { -sure-percent } % de chances, de plus de { -gap } : { -gap-cases } cas sur dix. Cela doit aussi rester vrai quand nous supposons moins au départ.
rule-chooses-more = Nous le disons seulement si vos choix dépassent ce que vous dites, avec au moins { -sure-percent } % de chances, de plus de { -gap } : { -gap-cases } cas sur dix. Cela doit aussi rester vrai quand nous supposons moins au départ.
rule-always = Tous vos choix dans les situations ordinaires vont du même côté. Les deux contrôles, où presque tout le monde choisit la même chose, ne comptent pas ici. On ne peut alors pas estimer où cela bascule.
rule-no-pattern = Nous comparons notre modèle avec un tirage à pile ou face. Pile ou face prédit vos choix au moins aussi bien.
rule-not-stated = La question de savoir combien de fois sur dix le client doit passer en premier n’a pas reçu de réponse.
rule-not-enough = La fourchette autour de vos choix est trop large pour conclure, ou la conclusion dépendrait de ce que nous supposons au départ.
rule-too-few = Il faut des réponses à au moins { -min-graded } des { -graded } situations ordinaires.
rule-says-care-measured-on-work = Selon vous, le client doit passer en premier dans { -says-care-from } cas ou plus sur dix. Dans ce qu’on mesure, { -work-share-percent } % au plus concernent le résultat ; le travail et le résultat y pèsent autant l’un que l’autre, comme groupes. Dans chaque groupe, au moins { -min-per-group } indicateurs ont reçu une réponse, et l’un des groupes atteint { -little-measured } ou plus en moyenne (sur une échelle de 0 à 2). Cette phrase est omise si ce que vous dites et ce que vous choisissez sont proches, autour du milieu.
rule-on-top = Votre réponse à l’affirmation sur les objectifs habituels est { -agrees-from } (plutôt d’accord) ou plus.
rule-doubts-it-pays = Selon vous, le client doit passer en premier dans { -says-care-from } cas ou plus sur dix. Et votre réponse à l’affirmation sur la rentabilité est { -disagrees-up-to } (plutôt pas d’accord) ou moins. Cette phrase est omise si ce que vous dites et ce que vous choisissez sont proches, autour du milieu.
rule-within-meets-cost = Pour chaque affirmation sur vous-même à laquelle vous avez répondu, vous avez choisi { -agrees-from } (plutôt d’accord) ou plus. Et vos choix ont tous été pour le travail dans les situations ordinaires, ou se situent avec au moins { -sure-percent } % de chances au-dessous de la moitié. Dans ce dernier cas, ce que vous dites en est proche ({ -says-work-up-to } ou moins), ou cette question est restée sans réponse. Cette phrase est omise si vous avez indiqué n’avoir rencontré aucun obstacle.
rule-nothing-measured = Vous avez répondu à au moins { -min-per-group } indicateurs du travail et autant du résultat, et choisi partout « pas utilisé ».
rule-results-measured = Dans ce qu’on mesure, au moins { -result-share-percent } % concernent le résultat, avec une moyenne de { -little-measured } ou plus (sur une échelle de 0 à 2). Le travail et le résultat y pèsent autant l’un que l’autre, comme groupes.
rule-agrees-within = Nous comptons les affirmations pour lesquelles vous avez choisi { -agrees-from } (plutôt d’accord) ou plus.
rule-nothing-in-the-way = Cette phrase est là quand aucune autre phrase du haut ne parle de ce qui vous entoure. Vous avez coché « aucun obstacle », et vous ne dites pas avoir trop peu de marge.
rule-look-around = Cette phrase apparaît quand aucune autre phrase en haut ne parle de ce qui vous entoure. D’après l’une de nos sources, cela tient plus souvent aux processus qu’aux gens.
rule-from-within = La moyenne de vos réponses, si au moins { -min-of-four } affirmations sur quatre ont reçu une réponse. Être d’accord veut dire { -agrees-from } (plutôt d’accord) ou plus. La phrase affichée change selon que vous êtes d’accord ou non avec plus de la moitié des affirmations remplies.
rule-measures = Pour chaque groupe, la moyenne de 0 (pas utilisé), 1 (on le regarde) et 2 (il compte dans l’évaluation). Ainsi, peu importe qu’un groupe ait cinq indicateurs et l’autre quatre. Si aucun des deux groupes n’atteint { -little-measured } en moyenne, nous disons que c’est peu.
rule-care-cost-ratings = Ceci découle de votre réponse à cette seule affirmation. Nous lisons { -agrees-from } ou plus comme un oui, { -disagrees-up-to } ou moins comme un non, 4 comme ni l’un ni l’autre.

rule-numbers = Nous estimons le nombre de situations et le nombre de minutes avec un modèle, à partir de tous vos choix ensemble, les deux contrôles compris. La fourchette est l’endroit où, selon le modèle, la valeur se trouve avec { -interval-percent } % de chances.

## The mirror: saying and choosing.

care-cost-title = Ce que vous dites et ce que vous choisissez
care-cost-share = Selon notre estimation, vous faites passer le client en premier dans environ { $about } des { $of } situations possibles (probablement { $low } à { $high }).
care-cost-rate = { $role ->
    [manager] Pour faire gagner une heure à un client, vous acceptez que votre équipe y passe jusqu’à environ { $about } de travail. C’est votre point de bascule ; il se situe probablement entre { $low } et { $high }.
   *[staff] Pour faire gagner une heure à un client, vous acceptez d’y passer jusqu’à environ { $about } de travail. C’est votre point de bascule ; il se situe probablement entre { $low } et { $high }.
  }
care-cost-rate-unsure = Combien de minutes de travail vaut pour vous une heure du client, ces choix ne permettent pas bien de le dire : ce nombre dépendrait trop de ce que nous supposons au départ. Le tableau le donne pour les deux hypothèses.
rate-under-a-minute = moins d’une minute
care-cost-say = Vous dites
care-cost-choose = Vos choix
care-cost-no-number = pas de nombre
of-ten = { $stated } sur 10
of-ten-about = environ { $about } sur 10
of-ten-range = ({ $low } à { $high })
care-cost-chart = Miroir : à gauche ce que vous dites, à droite ce que vous choisissez
care-cost-chart-described = Dans combien de cas sur dix le client passe en premier. Vous dites : { $say }. Vous choisissez : { $choose } { $range }
care-cost-legend = La ligne en tirets à droite est le reflet de ce que vous dites.
care-cost-not-said = Ceci ne dit pas pourquoi vous choisissez ainsi, ni comment vous choisissez avec de vrais clients. Là où il y a une fourchette, elle est juste pour environ { -interval-people } personnes sur dix, si notre modèle est juste.

pattern-aligned-high = { $role ->
    [manager] Ce que vous dites correspond à ce que vous choisissez : le client passe le plus souvent en premier, même quand cela prend du temps de travail. Faites-le apparaître dans les objectifs de votre équipe. Sinon, vous le demandez en plus alors qu’il n’y a pas de temps prévu, et votre équipe peut en payer le prix, par exemple en heures supplémentaires.
   *[staff] Ce que vous dites correspond à ce que vous choisissez : le client passe le plus souvent en premier, même quand cela prend du temps. C’est plus facile à tenir si vos objectifs laissent de la place pour cela. Parlez de ce qui peut attendre les jours où vous choisissez le client.
  }
pattern-aligned-between = { $role ->
    [manager] Ce que vous dites correspond à ce que vous choisissez : parfois le client passe en premier, parfois le travail du jour. Expliquez à votre équipe où cela bascule pour vous. Ainsi, personne ne doit le deviner à chaque fois.
   *[staff] Ce que vous dites correspond à ce que vous choisissez : parfois le client passe en premier, parfois le travail du jour. Comparez avec vos collègues où cela bascule pour eux. Si les différences sont grandes, les clients peuvent le remarquer.
  }
pattern-aligned-low = { $role ->
    [manager] Ce que vous dites correspond à ce que vous choisissez : quand cela prend du temps de travail, le travail du jour passe le plus souvent en premier. Cela peut être un bon choix. Dans ce cas, ne demandez pas d’attention pour les clients en plus des objectifs habituels.
   *[staff] Ce que vous dites correspond à ce que vous choisissez : quand cela prend du temps, le travail du jour passe le plus souvent en premier. Regardez d’abord vos objectifs : vous laissent-ils la place de choisir autrement ? Sinon, voyez avec d’autres quel objectif peut changer.
  }
pattern-says-more = { $role ->
    [manager] Vous dites que le client doit passer en premier plus souvent que vous ne le permettez dans les situations. C’est un schéma connu : on demande de bien aider en plus d’aller vite et de coûter peu, et la vitesse et le bas prix gagnent souvent. Regardez ce qui vous sert à piloter : ce qu’on compte devient souvent prioritaire. Cherchez un chiffre où un client bien aidé compte aussi.
   *[staff] Vous dites que le client doit passer en premier plus souvent que vous ne le choisissez dans les situations. C’est un schéma connu, et les objectifs y jouent souvent un rôle : un dossier terminé compte, un client bien aidé pas toujours. Voyez si un objectif vous a fait obstacle, et parlez de cet objectif-là.
  }
pattern-chooses-more = { $role ->
    [manager] Vous faites passer le client en premier plus souvent que vous ne le dites. Votre règle est peut-être plus stricte que votre pratique. Votre équipe entend surtout la règle : dites aussi quelles exceptions vous approuvez.
   *[staff] Vous faites passer le client en premier plus souvent que vous ne le dites. Peut-être connaissez-vous la règle et faites-vous plus dans la pratique. Ce travail en plus ne se voit pas toujours. Montrez ce qu’il coûte, pour qu’on puisse en tenir compte.
  }
pattern-always-care = { $role ->
    [manager] Dans les situations ordinaires, vous avez toujours fait passer le client en premier. Nous savons seulement que votre point de bascule, là où vous choisissez autrement, se trouve en dehors de ces situations. Dites aussi à votre équipe quand cela suffit ; faute de limite, elle doit la choisir elle-même.
   *[staff] Dans les situations ordinaires, vous avez toujours fait passer le client en premier. Nous savons seulement que votre point de bascule, là où vous choisissez autrement, se trouve en dehors de ces situations. Voyez si vos objectifs le permettent, et qui prend le relais quand ce n’est pas le cas.
  }
pattern-always-cost = { $role ->
    [manager] Dans les situations ordinaires, vous avez toujours fait passer le travail du jour en premier. Nous savons seulement que votre point de bascule, là où vous choisissez autrement, se trouve en dehors de ces situations. Voyez si cela vient des chiffres qui vous servent à piloter. Si oui, ne demandez pas en plus de l’attention pour les clients.
   *[staff] Dans les situations ordinaires, vous avez toujours fait passer le travail du jour en premier. Nous savons seulement que votre point de bascule, là où vous choisissez autrement, se trouve en dehors de ces situations. Voyez si vos objectifs vous laissent le choix. Sinon, le premier pas est du côté de ces objectifs.
  }
pattern-no-pattern = { $role ->
    [manager] Vos choix ne montrent pas de tendance claire. Cela arrive : peut-être qu’autre chose que le temps a compté dans chaque situation. C’est pourquoi nous ne donnons pas de nombre. Soumettez quelques situations du tableau à votre équipe, et dites ce qui a été décisif pour vous.
   *[staff] Vos choix ne montrent pas de tendance claire. Cela arrive : peut-être qu’autre chose que le temps a compté dans chaque situation. C’est pourquoi nous ne donnons pas de nombre. Le tableau montre ce que vous avez choisi. Dans vos réponses, vous pouvez revoir tranquillement chaque choix.
  }
pattern-not-stated = { $role ->
    [manager] Ci-dessus figure ce que vous choisissez. Votre équipe entend surtout ce que vous dites. Voulez-vous voir les deux côte à côte ? Revenez alors à vos réponses, et indiquez combien de fois sur dix le client doit passer en premier.
   *[staff] Ci-dessus figure ce que vous choisissez. Voulez-vous le voir à côté de ce que vous dites vous-même ? Revenez alors à vos réponses, et indiquez combien de fois sur dix le client doit passer en premier.
  }
pattern-not-enough = { $role ->
    [manager] Ce que vous dites et ce que vous choisissez peuvent être proches ou s’écarter ; avec dix choix au plus, cela ne se voit pas toujours. C’est un résultat normal. La fourchette ci-dessus dit ce que nous savons. Demandez à votre équipe ce qui, selon elle, passe en premier pour vous.
   *[staff] Ce que vous dites et ce que vous choisissez peuvent être proches ou s’écarter ; avec dix choix au plus, cela ne se voit pas toujours. C’est un résultat normal. La fourchette ci-dessus dit ce que nous savons.
  }
pattern-too-few = Trop peu de situations ont reçu une réponse pour en dire quelque chose. Voulez-vous en voir plus ? Revenez alors à vos réponses, et répondez à au moins { -min-graded } des { -graded } situations ordinaires.

choice-name = { $choice ->
    [care] pour le client
   *[cost] pour le travail
  }
kind-graded = ordinaire
kind-control = contrôle
table-choices = Le tableau de vos choix
table-numbers = Les nombres exacts
table-answers = Le tableau de vos réponses
column-question = Question
column-dilemma = Situation
column-cost = Travail
column-loss = Temps du client
column-choice = Votre choix
column-kind = Type
column-quantity = Quoi
column-usual = Estimation (fourchette à { -interval-percent } %)
column-wide = Si nous supposons moins au départ
row-share = Part des situations où le client passe en premier
row-rate = Minutes de travail par heure du client
row-fit = Mieux que pile ou face (au-dessus de 0)

## From within.

from-within-agreement = Vous êtes d’accord avec { $agreed } des { $of } affirmations auxquelles vous avez répondu.
from-within-mean = Votre moyenne est de { $mean } sur une échelle de 1 à 7 ; vos réponses vont de { $lowest } à { $highest }.
from-within-mean-same = Votre moyenne est de { $mean } sur une échelle de 1 à 7 ; toutes vos réponses sont à { $answer }.
from-within-situation = { $agreed ->
    [most] D’après l’une de nos sources, la plupart des gens qui travaillent avec des clients sont d’accord avec ce genre d’affirmations. Cela prend donc surtout son sens avec le reste : que se passe-t-il quand il y a un coût ?
   *[rest] Cela peut aussi venir des circonstances. Voyez ce qui rend l’aide aux clients moins agréable là où vous travaillez, et ce que vous pourriez y changer.
  }
from-within-too-few = Vous avez répondu à trop peu d’affirmations pour une moyenne : sur quatre, il en faut au moins { -min-of-four }. Le tableau montre vos réponses.
from-within-chart = Vos réponses en points, la moyenne en trait
from-within-all = toutes les affirmations
too-few-answers = trop peu de réponses
from-within-not-said = { $set ->
    [full] Nous ne vous comparons à personne : ceci ne dit pas si vous êtes plus haut ou plus bas que d’autres. Les différences entre les parties disent peu tant que les points se mélangent.
   *[short] Nous ne vous comparons à personne : ceci ne dit pas si vous êtes plus haut ou plus bas que d’autres.
  }
column-statement = Affirmation
column-facet = Partie
column-number = Chiffre
column-answer = Votre réponse

## What gets measured.

measured-on-work = { $role ->
    [manager] Dans votre équipe, on mesure surtout le travail lui-même, comme la quantité et la vitesse. Un dossier de plus se remarque alors davantage qu’un client bien aidé. Ajoutez un indicateur du résultat, comme les clients qui restent ou ce que l’aide coûte en tout. Personne n’a alors besoin de croire que l’attention rapporte : vous pouvez voir si c’est le cas.
   *[staff] Là où vous travaillez, on mesure surtout le travail lui-même, comme la quantité et la vitesse. Il n’est alors pas étonnant que le travail du jour passe en premier. Demandez comment on regarde le résultat, comme ce que cela coûte en tout d’aider un client.
  }
measured-on-both = { $role ->
    [manager] Ce qu’on mesure dans votre équipe concerne un peu plus le travail que le résultat. Voyez si les deux se gênent un jour chargé, et ce qui passe alors en premier.
   *[staff] Ce qu’on mesure là où vous travaillez concerne un peu plus le travail que le résultat. Un jour chargé, observez ce qui passe en premier quand les deux se gênent.
  }
measured-on-result = { $role ->
    [manager] Ce qu’on mesure dans votre équipe concerne le résultat au moins autant que le travail lui-même. Les gens qui prennent le temps peuvent ainsi montrer ce que cela rapporte.
   *[staff] Ce qu’on mesure là où vous travaillez concerne le résultat au moins autant que le travail lui-même. Vous pouvez ainsi montrer ce que cela rapporte de prendre le temps.
  }
measured-none = { $role ->
    [manager] Aucun des indicateurs auxquels vous avez répondu n’est utilisé dans votre équipe. Il faut alors croire que l’attention portée aux clients rapporte quelque chose. Un seul indicateur du résultat suffit pour commencer.
   *[staff] Aucun des indicateurs auxquels vous avez répondu n’est utilisé là où vous travaillez. Il faut alors croire que l’attention portée aux clients rapporte quelque chose. Proposez un indicateur du résultat ; cela suffit pour commencer.
  }
measured-little = { $role ->
    [manager] Dans votre équipe, peu de ces indicateurs sont utilisés. On voit alors mal si l’attention portée aux clients rapporte quelque chose. Un seul indicateur du résultat suffit pour commencer.
   *[staff] Là où vous travaillez, peu de ces indicateurs sont utilisés. On voit alors mal si l’attention portée aux clients rapporte quelque chose. Proposez un indicateur du résultat ; cela suffit pour commencer.
  }
measured-too-few = Vous avez rempli trop peu d’indicateurs pour comparer le travail et le résultat : il en faut au moins { -min-per-group } par groupe.
measured-chart = Combien on mesure : le travail et le résultat
measured-chart-described = Usage moyen de 0 à 2. Le travail : { $work }. Le résultat : { $result }.
measured-end-low = 0 pas utilisé
measured-end-high = 2 sert à évaluer
measured-not-said = C’est votre vue de ce qu’on mesure. Cela ne dit pas si ces indicateurs sont bons.
column-measure = Indicateur
column-group = Concerne

## What is asked and believed.

care-cost-ratings-title = Ce qui est demandé, et si cela rapporte
care-cost-ratings-on-top = { $side ->
    [staff-yes] Selon vous, l’attention portée aux clients est demandée en plus des objectifs habituels là où vous travaillez. Un jour chargé, ce qui vient en plus est souvent abandonné en premier. Demandez quel objectif peut baisser quand un client a besoin de plus de temps.
    [manager-yes] Selon vous, on demande à votre équipe de l’attention pour les clients en plus des objectifs habituels. Quand on demande cent dossiers, et aussi de l’attention, on obtient en général cent dossiers. Choisissez quel objectif peut alors baisser.
    [staff-no] Selon vous, l’attention portée aux clients ne vient pas en plus des objectifs habituels là où vous travaillez. Si elle fait déjà partie de ces objectifs, cela aide. Si on ne la demande pas du tout, c’est un sujet à discuter.
    [manager-no] Selon vous, l’attention portée aux clients ne vient pas en plus des objectifs habituels dans votre équipe. Si elle fait déjà partie de ces objectifs, cela aide. Si on ne la demande pas du tout, c’est un sujet à discuter.
   *[other] L’attention portée aux clients vient-elle en plus des objectifs habituels ? Vous restez entre le oui et le non. Demandez à d’autres ce qu’ils en pensent.
  }
care-cost-ratings-pays = { $side ->
    [staff-yes] Vous pensez que l’attention portée aux clients devient rentable. Il vaut alors la peine de savoir si on le mesure là où vous travaillez.
    [manager-yes] Vous pensez que l’attention portée aux clients devient rentable. Mesurez-le donc aussi : ce que vous pouvez montrer, vous n’avez pas à le défendre.
    [staff-no] Vous ne pensez pas que l’attention portée aux clients devienne rentable. Demandez si on le mesure là où vous travaillez : ce que vous pouvez voir, vous n’avez pas à le croire.
    [manager-no] Vous ne pensez pas que l’attention portée aux clients devienne rentable. Ne la demandez donc pas à votre équipe, ou dites quelle autre raison vous avez. Ou mesurez le résultat : personne n’a alors besoin d’y croire.
   *[other] L’attention portée aux clients devient-elle rentable ? Vous restez entre le oui et le non. On peut le mesurer, par exemple avec les clients qui restent et avec ce que l’aide coûte en tout.
  }

## On top: from the wider sources.

source-practice = un article sur la mise en pratique de l’orientation client
source-inside = un article sur l’orientation client qui vient de l’intérieur

top-much-within-little-room = { $role ->
    [manager] Vous avez à cœur de bien aider les clients, mais vous avez vous-même peu de marge pour cela ({ $blockers }). D’après l’une de nos sources, cela tient plus aux processus qu’aux gens : commencez un petit essai avec votre équipe.
   *[staff] Vous avez à cœur de bien aider les clients, mais vous avez peu de marge pour cela ({ $blockers }). D’après l’une de nos sources, cela tient plus aux processus qu’aux gens : proposez un petit essai à votre équipe.
  }
among-others = entre autres { $names }
top-on-top-little-room = { $role ->
    [manager] Dans votre équipe, l’attention portée aux clients vient en plus des objectifs habituels, alors que vous avez vous-même peu de marge : choisissez quel objectif peut baisser en premier.
   *[staff] Là où vous travaillez, l’attention portée aux clients vient en plus des objectifs habituels, alors que vous avez peu de marge : demandez quel objectif peut baisser en premier.
  }
top-complaints-owner = { $role ->
    [manager] Dans votre équipe, on ne sait pas clairement qui prend en charge une réclamation : convenez cette semaine de qui s’en charge, du début à la fin.
   *[staff] Là où vous travaillez, on ne sait pas clairement qui prend en charge une réclamation : proposez de convenir de qui s’en charge, du début à la fin.
  }
top-heard-and-said = { $lines ->
    [one] Une phrase entendue en tant que client ou cliente, vous l’avez aussi dite à un client ({ $names }) : vous trouverez plus bas ce que vous pouvez dire à la place.
   *[other] Des phrases entendues en tant que client ou cliente, vous les avez aussi dites à un client ({ $names }) : choisissez-en une, et essayez la réponse donnée plus bas.
  }
top-satisfied-no-story = Vous pensez que les clients donnent une note de { $grade }, et aucune histoire ne vous vient à l’esprit : cherchez une petite chose qui rendrait leur contact avec vous plus agréable.
top-time = Selon vous, l’attention portée aux clients se perd à cause du manque de temps ; d’après l’une de nos sources, l’attention donnée au départ fait souvent gagner du temps ensuite.
top-sought-outside = Les efforts sont surtout allés aux systèmes et aux formations ({ $outside } des { -coins } jetons) : regardez aussi comment on travaille et comment on encadre.
top-organisation-below = Vous placez l’organisation plus bas que votre collègue, et votre regard sur vous-même n’y joue pas. Demandez à votre collègue d’où cela peut venir.
top-self-above = Vous vous placez plus haut que votre collègue ou que l’organisation : demandez son point de vue à votre collègue.

rule-much-within-little-room = Ce qui vient de l’intérieur est à { -room-much } ou plus en moyenne. Votre marge est à { -room-little } ou moins, et vous ne dites pas en avoir assez. Les deux vont de 1 à 7.
rule-on-top-little-room = Votre réponse à l’affirmation sur les objectifs habituels est { -agrees-from } (plutôt d’accord) ou plus. Et votre marge est à { -room-little } ou moins, sur une échelle de 1 à 7, sans que vous disiez en avoir assez.
rule-complaints-owner = Votre réponse à l’affirmation sur la prise en charge des réclamations est { -disagrees-up-to } (plutôt pas d’accord) ou moins.
rule-heard-and-said = Vous avez coché au moins une phrase deux fois : entendue en tant que client ou cliente, et dite à un client.
rule-satisfied-no-story = La note va de { -satisfied-from } à { -satisfied-up-to }, et aucune histoire ne vous est venue à l’esprit.
rule-time = Votre réponse à l’affirmation sur le manque de temps est { -agrees-from } (plutôt d’accord) ou plus. Cette phrase est omise si vous avez coché les objectifs ou la pression du temps, ou si on mesure surtout le travail.
rule-sought-outside = Les dix jetons sont tous répartis, et { -coins-outside } ou plus sont sur les systèmes et les formations.
rule-organisation-below = Sur les affirmations remplies pour les deux, votre collègue se situe en moyenne au-dessus de l’organisation, plus haut que ne l’explique la dispersion entre ces affirmations. Il faut au moins { -min-of-six } affirmations.
rule-self-above = Sur les affirmations remplies pour les deux, vous vous situez en moyenne au-dessus de votre collègue ou de l’organisation, plus haut que ne l’explique la dispersion entre ces affirmations. Il faut au moins { -min-of-six } affirmations.

## Three views.

perspectives-expected = La plupart des gens se jugent plus favorablement que les autres, comme le montre la recherche (Zell et collègues, 2020). Ne lisez donc pas la différence comme un jugement sur qui que ce soit.
perspectives-self-above = C’est aussi le cas pour vous. En moyenne, vous vous donnez { $me }, et vous donnez { $colleague } à votre plus proche collègue et { $organisation } à votre organisation, sur une échelle de 1 à 7.
perspectives-even = Pour vous, les trois sont proches, ou c’est l’inverse. En moyenne, vous vous donnez { $me }, et vous donnez { $colleague } à votre plus proche collègue et { $organisation } à votre organisation, sur une échelle de 1 à 7.
perspectives-organisation-below = Vous placez votre organisation plus bas que votre collègue, et votre regard sur vous-même n’y joue pas. Voyez, à l’affirmation où la différence est la plus grande, ce qui gêne.
perspectives-common = Comme vous n’avez pas rempli chaque affirmation pour les trois, nous regardons la différence sur les affirmations remplies pour les deux.
perspectives-too-few = Vous avez répondu à trop peu d’affirmations pour les trois regards : il en faut au moins { -min-of-six } pour les comparer.
perspectives-little-in-common = Pour vous, votre collègue et votre organisation, vous avez rempli trop peu d’affirmations en commun pour les comparer : il en faut au moins { -min-of-six } pour chaque différence.
perspectives-enjoyment = { $side ->
    [yes] Là où vous travaillez, aider les clients est agréable, dites-vous. Cherchez à quoi cela tient, et faites-en un peu plus : ce qui devient plus agréable devient souvent aussi meilleur.
    [no] Là où vous travaillez, aider les clients n’est pas si agréable, dites-vous. Dire qu’il faut faire mieux aide alors rarement. Cherchez un petit changement qui le rend plus agréable, comme un merci que l’on transmet.
   *[neutral] Aider les clients est-il agréable là où vous travaillez ? Vous restez entre le oui et le non. Cherchez un petit changement qui le rend plus agréable : ce qui devient plus agréable devient souvent aussi meilleur.
  }
perspectives-time = { $side ->
    [yes] Selon vous, le manque de temps est la raison pour laquelle l’attention se perd. Pour un client, voyez combien de temps une bonne réponse au départ fait gagner sur les questions qui suivent.
    [no] Selon vous, cela ne vient pas du temps. Vous pouvez alors regarder ce qui joue d’autre.
   *[neutral] Cela vient-il du temps ? Vous restez entre le oui et le non. On peut le voir pour un client : combien de questions une bonne réponse au départ évite-t-elle ensuite ?
  }
perspectives-story = { $story ->
    [delight] Vous avez entendu l’histoire d’un client agréablement surpris. Racontez-la : ainsi, d’autres savent ce qui est apprécié.
    [anger] Vous avez entendu l’histoire d’un client déçu ou en colère. Ces histoires disent où cela coince. Qui peut en faire quelque chose ?
    [satisfied] Aucune histoire ne vous est venue à l’esprit : quand on est satisfait, on a peu à raconter. Cherchez une petite chose qui rendrait le contact avec vous plus agréable, comme un appel pour dire que c’est réglé.
   *[other] Aucune histoire ne vous est venue à l’esprit. Demandez à un client ce qui l’a le plus marqué la dernière fois.
  }
perspectives-grade = Selon vous, les clients donnent une note de { $grade }.
perspectives-chart = Les mêmes affirmations, pour vous-même, votre plus proche collègue et votre organisation
perspectives-chart-row = { $statement } : moi { $me }, mon ou ma collègue { $colleague }, notre organisation { $organisation }
perspectives-not-said = C’est seulement votre regard. Votre collègue et vos clients peuvent voir les choses autrement, et cela n’a pas été mesuré.
rule-perspectives = Pour chaque regard, la moyenne des affirmations que vous avez remplies, s’il y en a au moins { -min-of-six }. Une différence se calcule sur les affirmations remplies pour les deux. Nous n’en parlons que si elle est plus grande que ne l’explique la dispersion entre ces affirmations.

## Brush-offs.

brushoff-heard = { $count ->
    [0] Vous n’avez coché aucune phrase entendue en tant que client ou cliente.
    [one] Vous avez coché 1 des 10 phrases comme entendue en tant que client ou cliente.
   *[other] Vous avez coché { $count } des 10 phrases comme entendues en tant que client ou cliente.
  }
brushoff-band = { $band ->
    [light] Vous avez eu de la chance, ou vous avez la mémoire courte.
    [mid] En tant que client ou cliente, vous en avez l’habitude.
   *[heavy] En tant que client ou cliente, vous vous êtes fait une carapace.
  }
brushoff-not-heard = Vous n’avez pas indiqué ce que vous avez entendu en tant que client ou cliente.
brushoff-said = { $count ->
    [0] Pour autant que vous le sachiez, vous n’avez dit aucune de ces phrases à un client au cours du dernier mois.
    [one] Au cours du dernier mois, vous avez dit 1 de ces phrases à un client. Souvent, il y a derrière quelque chose qui ne dépend pas de vous. Voici ce que vous pouvez dire à la place :
   *[other] Au cours du dernier mois, vous avez dit { $count } de ces phrases à un client. Souvent, il y a derrière quelque chose qui ne dépend pas de vous. Voici ce que vous pouvez dire à la place :
  }
brushoff-not-filled-in = Vous n’avez pas indiqué ce que vous avez dit vous-même.
brushoff-instead = { $line ->
    [system] « Je n’y ai pas accès maintenant. Je vous rappelle à trois heures, même si cela ne marche toujours pas. »
    [desk] « Une collègue s’en occupe. Je transfère votre appel et je reste en ligne jusqu’à ce que quelqu’un réponde. »
    [terms] « C’est dans les conditions, et cela se manque facilement. Je vous explique ce que cela veut dire pour vous. »
    [name] « Cela ne devrait pas se passer ainsi chez nous. Racontez-moi ce qui est arrivé. »
    [reorganising] « Cela prend plus de temps que d’habitude. Vous aurez de mes nouvelles vendredi. »
    [suppliers] « C’est bloqué chez notre fournisseur. Je cherche pour vous ; vous n’avez pas à l’appeler. »
    [problem] « Cette partie, je ne peux pas la résoudre. Voici ce que je peux faire, et pour le reste je cherche quelqu’un qui le peut. »
    [policy] « Voici la règle, et pourquoi elle existe. Je regarde si autre chose est possible pour vous. »
    [new] « Je travaille ici depuis peu, alors je demande tout de suite à quelqu’un qui sait. »
   *[busy] « Quelque chose s’est mal passé, et je le regrette. Voici ce que je fais maintenant pour réparer. »
  }
brushoff-chart = Quelles phrases vous avez entendues et dites
brushoff-column-heard = entendu
brushoff-column-said = dit
brushoff-column-line = Phrase
brushoff-yes = oui
brushoff-not-said-here = Un compte ne dit rien de la fréquence ni des raisons. D’après l’une de nos sources, plus on traite les clients sèchement, moins ils se plaignent : peu de réclamations ne prouvent donc rien.
rule-brushoff = Nous comptons ce que vous avez coché. Pour « entendu », nous choisissons une phrase de 0 à { -few-up-to }, une de { -some-from } à { -some-up-to }, et une de { -most-from } à 10.

## Leadership and approach.

leadership-mean = { $role ->
    [manager] En moyenne, vous vous donnez { $mean } pour ce que votre encadrement apporte à l’orientation client, sur une échelle de 1 à 7 ; vos réponses vont de { $lowest } à { $highest }.
   *[staff] En moyenne, vous donnez { $mean } à votre hiérarchie pour ce qu’elle apporte à l’orientation client, sur une échelle de 1 à 7 ; vos réponses vont de { $lowest } à { $highest }.
  }
leadership-mean-same = { $role ->
    [manager] En moyenne, vous vous donnez { $mean } pour ce que votre encadrement apporte à l’orientation client, sur une échelle de 1 à 7 ; toutes vos réponses sont à { $answer }.
   *[staff] En moyenne, vous donnez { $mean } à votre hiérarchie pour ce qu’elle apporte à l’orientation client, sur une échelle de 1 à 7 ; toutes vos réponses sont à { $answer }.
  }
leadership-too-few = Vous avez répondu à trop peu d’affirmations sur l’encadrement pour une moyenne : il en faut au moins { -min-of-eleven }.
leadership-low = { $role ->
    [manager] Ici, vous n’êtes pas d’accord. Quel exemple votre équipe donnerait-elle de ce qui manque ?
   *[staff] Ici, vous n’êtes pas d’accord. Choisissez l’affirmation dont les clients remarquent le plus l’effet, et demandez ce qu’il faudrait pour cela :
  }
leadership-high = Ici, vous êtes d’accord. Que citerait votre équipe comme preuve ?
leadership-effort = Sur les dix jetons, { $outside } sont sur les systèmes et les formations, et { $inside } sur les processus, l’encadrement et la culture.
leadership-effort-outside = D’après l’une de nos sources, on a longtemps cherché la solution surtout dans la technique et les formations, avec peu de progrès. La façon dont on soutient et dirige les gens compte dans ce qu’ils fournissent.
leadership-effort-open = Les jetons ne sont pas tous répartis ; nous n’en tirons donc rien.
leadership-chart = Où sont allés les efforts, en jetons
leadership-outside = systèmes, formations
leadership-inside = travail et direction
leadership-not-said = { $role ->
    [manager] C’est votre regard sur vous-même. Votre équipe peut voir les choses autrement ; demandez-lui.
   *[staff] C’est votre regard sur votre hiérarchie. Cela ne dit pas ce que votre hiérarchie essaie, ni ce qui la gêne elle-même.
  }
rule-leadership = La moyenne des affirmations sur l’encadrement, si au moins { -min-of-eleven } ont reçu une réponse. Pas d’accord veut dire { -disagrees-up-to } ou moins, d’accord veut dire { -agrees-from } ou plus. Si les dix jetons sont tous répartis et que { -coins-outside } ou plus sont sur les systèmes et les formations, nous ajoutons ce qu’en dit l’une de nos sources.

## Room to help.

room-blocked = { $count ->
    [0] Vous n’avez coché aucun obstacle rencontré au cours du dernier mois.
    [one] Au cours du dernier mois, vous avez rencontré cet obstacle : { $blockers }.
   *[other] Au cours du dernier mois, vous avez rencontré ces obstacles : { $blockers }.
  }
room-not-asked = Vous n’avez pas indiqué ce qui vous a fait obstacle.
room-value = Votre marge est de { $value } sur une échelle de 1 à 7. Les deux moitiés sont votre propre note ({ $rated }) et le peu d’obstacles rencontrés ({ $unblocked }).
room-too-few = Pour un nombre, il faut deux réponses : ce qui vous a fait obstacle, et si vous avez assez de marge.
room-region = { $region ->
    [much-little] Beaucoup vient de l’intérieur et la marge est étroite. Cela peut créer des frottements ; d’après l’une de nos sources, ils tiennent plus aux processus qu’aux gens. Parlez dans votre équipe de ce qui vous a fait obstacle, et proposez un petit essai.
    [much-much] Beaucoup vient de l’intérieur et il y a de la marge. Préservez cette marge : parlez de ce qui marche maintenant, pour que cela ne se perde pas peu à peu.
    [little-much] Il y a de la marge, et moins vient de l’intérieur. Cela peut tenir au travail lui-même. Cherchez ce qui rendrait l’aide aux clients plus agréable.
    [little-little] La marge est étroite, et moins vient de l’intérieur. Commencez par la marge : à force de rencontrer des obstacles, on peut perdre l’envie.
   *[between] Vous êtes dans la bande du milieu, ou vos réponses sur la marge ne vont pas dans le même sens. Nous ne nommons donc pas de zone ; regardez ce que vous avez coché.
  }
room-satisfied = { $side ->
    [yes] Votre travail vous convient, dites-vous.
    [no-blocked] Votre travail ne vous convient pas vraiment, dites-vous. Cela peut venir de ce qui vous fait obstacle ; d’après l’une de nos sources, la satisfaction n’est pas une cause de l’orientation client.
    [no] Votre travail ne vous convient pas vraiment, dites-vous. D’après l’une de nos sources, la satisfaction n’est pas une cause de l’orientation client.
   *[neutral] Votre travail vous convient-il ? Vous restez entre le oui et le non.
  }
room-chart = Carte : ce qui vient de l’intérieur, et la marge qu’il y a
room-chart-described = De l’intérieur : { $from-within }, avec des réponses de { $lowest } à { $highest }. Marge : { $room }, entre { $low } et { $high }. Les deux de 1 à 7.
room-axis-from-within = de l’intérieur
room-axis-room = marge
room-corner-friction = frottement
room-corner-keep = préserver
room-corner-start = marge d’abord
room-corner-pleasant = plus agréable
room-regions = Les quatre zones
room-not-said = Les zones décrivent une situation, et non un genre de personnes. Les traits montrent l’écart entre vos réponses.
rule-room = La marge est la moyenne de votre réponse à l’affirmation sur la marge, et de la part des huit obstacles que vous n’avez pas cochés, ramenée à une échelle de 1 à 7. Nous nommons une zone seulement si chacun des deux nombres est à { -room-little } ou moins, ou à { -room-much } ou plus, et si votre réponse sur la marge ne dit pas le contraire.

## What you can do with it.

plan-title = Une résolution
plan-lead = Choisissez une chose que vous ferez autrement, et notez dans quelle situation vous la ferez. Le moment venu, vous n’aurez plus à y réfléchir.
plan-examples = { $fit ->
    [fitting] Deux exemples qui vont avec votre résultat :
   *[any] Deux exemples :
  }
plan-example = { $example ->
    [blocked-staff] Si quelque chose m’empêche de bien aider un client, alors je note ce que c’était et j’en parle à la prochaine réunion.
    [blocked-manager] Si quelqu’un de mon équipe reste bloqué avec un client, alors je demande ce qui gêne et je cherche une réponse le jour même.
    [targets-staff] Si je fais quelque chose de plus pour un client, alors je demande quel objectif peut baisser ce jour-là.
    [targets-manager] Si je demande à mon équipe plus d’attention pour les clients, alors je dis quel objectif peut baisser.
    [weighing-staff] Si j’hésite entre un client et mon travail du jour, alors je calcule d’abord combien de temps cela fait gagner au client.
    [weighing-manager] Si quelqu’un de mon équipe demande ce qui passe en premier, alors je demande d’abord combien de temps cela fait gagner au client.
    [measures] Si nous parlons des chiffres, alors je demande un chiffre qui montre ce que notre travail apporte aux clients.
    [complaint] Si une réclamation arrive et qu’on ne sait pas qui s’en charge, alors je conviens tout de suite de qui rappelle le client.
    [answering] Si je ne peux pas répondre à un client, alors je lui dis ce que je vais faire et quand je reviens vers lui.
    [story] Si j’ai aidé un client, alors je demande à quoi il ne s’attendait pas.
    [second-time] Si un client revient une deuxième fois pour la même chose, alors je cherche quelle réponse aurait aidé la première fois.
    [new-system] Si l’on propose un système ou une formation, alors je demande ce qui change dans la façon de travailler.
   *[colleague] Si nous avons été deux à aider un client, alors je demande à l’autre comment cela s’est passé à son avis.
  }
plan-if = Si …
plan-then = … alors …
plan-whole = Si { $situation }, alors { $act }.
calendar-title = Dans votre agenda
calendar-lead = Voici ce qui va dans le fichier, et rien d’autre. D’autres peuvent voir votre agenda ? Ils verront alors ceci aussi.
calendar-keep = Enregistrer pour votre agenda (ICS)
reminder-plan = Revenir sur votre résolution
reminder-repeat = Répondre de nouveau aux questions de Klantspiegel
reminder-repeat-text = { $address } Placez votre fichier précédent à côté : vous verrez alors avant et maintenant côte à côte.

pilot-title = Un petit essai
pilot-lead = { $role ->
    [manager] Deux semaines suffisent pour remarquer quelque chose, et c’est assez court pour pouvoir arrêter. Demandez à votre équipe si elle veut essayer.
   *[staff] Deux semaines suffisent pour remarquer quelque chose, et c’est assez court pour pouvoir arrêter. Proposez-le à votre équipe.
  }
pilot = { $blocker ->
    [block-interruptions] Pendant deux semaines, convenez d’une heure fixe par jour où l’un de vous prend le téléphone et les mails pour toute l’équipe. Notez combien de travail se termine sans interruption pendant cette heure.
    [block-rule] Choisissez une règle qui gêne souvent les clients. Demandez à la personne responsable si vous pouvez vous en écarter pendant deux semaines, en notant pourquoi. Regardez ensuite ensemble ce qui s’est mal passé et ce qui allait mieux.
    [block-system] Choisissez une étape du système qui fait attendre les clients. Trouvez pour deux semaines un moyen de la contourner, et notez combien de temps cela fait gagner. Avec ce nombre, une demande d’amélioration est plus facile à évaluer.
    [block-authority] Convenez d’un montant ou d’un nombre d’heures dont chaque personne peut décider elle-même pendant deux semaines. Notez chaque décision en une ligne. Regardez ensuite lesquelles vous auriez prises autrement ensemble.
    [block-targets] Choisissez une demi-journée par semaine où un objectif ne compte pas. Notez combien de clients de cette demi-journée reviennent plus tard avec la même question, et comparez avec une autre demi-journée.
    [block-department] Demandez à l’autre service un contact fixe pour deux semaines. Notez combien de clients obtiennent une réponse en une seule fois.
    [block-information] Pendant deux semaines, notez quelle information manquait et qui l’avait. Faites ensuite une petite liste de ce qui manquait le plus souvent, et de l’endroit où on le trouve.
    [block-owner] Pendant deux semaines, la première personne qui reçoit une question reste le contact jusqu’à ce que le client ait une réponse. Comptez combien de clients ont dû raconter leur histoire deux fois.
   *[none] Pendant deux semaines, demandez à tout le monde de noter quand un client a été moins bien aidé que possible, et à cause de quoi. Choisissez ensuite ensemble ce qui revient le plus souvent.
  }
pilot-agree = Convenez d’avance de qui participe, de quand cela s’arrête et de ce que vous ferez si cela marche.
pilot-others = Un essai sur un autre obstacle rencontré

compare-title = Avant et maintenant
compare-lead = Avez-vous un fichier d’une fois précédente ? Vous pouvez le placer à côté de ceci.
compare-open = Placer un fichier précédent à côté (JSON)
compare-close = Retirer le fichier précédent
compare-nothing = Les deux fois n’ont pas de réponses communes à placer côte à côte.
compare-then = Avant
compare-then-on = Avant, le { $day }
compare-now = Maintenant
compare-now-on = Maintenant, le { $day }
compare-explained = { $judged ->
    [one] Nous évaluons ici 1 différence, et elle n’est pas plus grande que ce qu’on peut attendre sans changement. Quelque chose a peut-être changé, mais ces réponses ne permettent pas de le dire.
   *[other] Nous évaluons ici { $judged } différences, et aucune n’est plus grande que ce qu’on peut attendre sans changement. Quelque chose a peut-être changé, mais ces réponses ne permettent pas de le dire.
  }
compare-beyond = { $count ->
    [one] Pour 1 des { $of } nombres que nous évaluons, la différence est plus grande que ce qu’on peut attendre sans changement.
   *[other] Pour { $count } des { $of } nombres que nous évaluons, la différence est plus grande que ce qu’on peut attendre sans changement.
  }
compare-counted = { $counted ->
    [one] Pour le nombre accompagné d’un tiret, nous ne disons rien de la différence.
   *[other] Pour les { $counted } nombres accompagnés d’un tiret, nous ne disons rien de la différence.
  }
compare-counts-only = Ci-dessous figurent les nombres d’avant et de maintenant. Nous ne disons rien des différences.
compare-chart = Avant et maintenant, sur une échelle de 1 à 7
compare-chart-row = { $name } : avant { $then }, maintenant { $now }
compare-view = { $instrument } : { $view }
compare-heard = Phrases entendues
compare-said = Phrases dites
column-difference = Écart
compare-verdict = { $verdict ->
    [same] aucun écart
    [explained] hasard possible
    [higher] plus haut
    [lower] plus bas
   *[counted] –
  }
compare-choices = Vos choix ne donnent pas un nombre les deux fois ; nous ne les comparons donc pas.
compare-blockers = Ce qui vous faisait obstacle, avant : { $then }. Maintenant : { $now }.
compare-no-blockers = rien
compare-other-role = Avant et maintenant, vous n’aviez pas le même rôle. Nous ne comparons pas ce qui a été demandé avec d’autres mots pour cette raison.
rule-compare =
    Nous disons « plus haut » ou « plus bas » quand l’écart est si grand que, sans changement, il se produit chez environ { -false-alarms } personnes sur 100 au plus. Sinon, le hasard est possible. Cette taille dépend de ce que l’on compare.

    Une moyenne ne porte ici que sur les affirmations auxquelles vous avez répondu les deux fois. Nous regardons à quel point les écarts diffèrent d’une affirmation à l’autre. À cela s’ajoute une hypothèse : la façon de répondre à de telles affirmations monte ou descend d’elle-même de { -day-to-day } point d’un jour à l’autre (écart type).

    Pour ce que vous dites, c’est toujours une hypothèse : { -stated-error } cas sur 10 (écart type). Pour ce que vous choisissez, cela découle des deux fourchettes.

    Un tiret accompagne les comptes, et la marge, qui est pour moitié un compte. Nous ne savons pas à quel point ils varient d’eux-mêmes ; nous n’en disons donc rien.
compare-not-said = « Hasard possible » veut dire : on peut attendre un tel écart même si rien n’a changé. Nous supposons ici qu’on répond de soi-même un peu autrement la fois suivante ; nous ne l’avons pas mesuré. Un écart ne dit pas non plus d’où il vient : votre travail ou la journée elle-même a pu changer.
print-story = L’histoire que vous avez notée : { $story }

## Keeping and deleting.

keep-title = Enregistrer ou effacer
keep-lead = Ce retour a été créé dans votre propre navigateur ; rien n’est envoyé. Ce que vous enregistrez est à vous.
keep-print = Imprimer ou enregistrer en PDF
keep-json = Enregistrer pour rouvrir plus tard (JSON)
keep-csv = Enregistrer comme tableau (CSV)
keep-review = Retour à vos réponses

## Ce que votre organisation demande elle-même.

organisation-answers-lead = { $name } a ajouté ces questions et ces indicateurs. Ils ne comptent nulle part : sans ces réponses, tout ce qui précède serait exactement le même. Ces réponses aussi restent dans votre navigateur, sauf si vous les partagez vous-même.
support-title = À qui vous adresser : { $name }
