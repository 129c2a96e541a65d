### The feedback.
top-close = Sur l’ensemble des { -situations } situations, ce que vous dites et ce que vous choisissez sont probablement proches.

feedback-title = Ce que montre le miroir
letter-stays = reste chez vous
headline-says = Vous dites { $count }.
headline-chooses = Vous choisissez { $count }.
headline-says-alone = Vous dites { $count } sur dix.
headline-chooses-alone = Vous choisissez { $count } sur dix.
headline-chose = { $care ->
    [0] Sur { $of } fois, jamais le client.
    [1] Le client : une fois sur { $of }.
   *[other] Le client : { $word } fois sur { $of }.
  }
number-in-words = { $count ->
    [0] zéro
    [1] un
    [2] deux
    [3] trois
    [4] quatre
    [5] cinq
    [6] six
    [7] sept
    [8] huit
    [9] neuf
   *[other] dix
  }
card-more = Plus
card-more-about = Plus : { $about }
letter-more = { $count ->
    [one] Un autre point à relever
   *[other] { $count } autres points à relever
  }
letter-plan = Prendre une résolution
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

top-says-more = { $role ->
    [manager] Selon vous, bien aider mérite plus de travail que vous n’acceptez probablement d’y consacrer dans ces situations. Regardez d’abord les chiffres qui vous servent à piloter.
   *[staff] Selon vous, bien aider mérite plus de travail que vous n’acceptez probablement d’y consacrer dans ces situations. Regardez d’abord si quelque chose joue un rôle dans votre travail, comme des objectifs.
  }
top-chooses-more = Dans ces situations, vous acceptez probablement de consacrer à bien aider plus de travail que cela n’en mérite selon vous. Parlez de ce que cela coûte et de ce que cela rapporte.
top-always-care = Vous avez toujours choisi le client. On ne peut pas en déduire où cela bascule pour vous.
top-always-care-says-less = Vous avez toujours choisi le client. C’est sans doute plus que ce que cela mérite selon vous.
top-always-cost = Vous avez toujours choisi les autres tâches. On ne peut pas en déduire où cela bascule pour vous.
top-always-cost-says-more = Vous avez toujours choisi les autres tâches. Bien aider mérite selon vous plus de travail que vous n’y consacreriez probablement. Voyez ce qu’il faudrait pour cela.
top-no-pattern = Si l’on s’en tient aux minutes, vos choix ne montrent pas de tendance claire. Nous ne donnons donc pas de nombre.
top-not-said = { $asked ->
    [before] Vous voyez plus haut ce que vous choisissez. Ce que vous dites avait été demandé autrement, nous ne le plaçons donc pas à côté.
   *[now] Vous voyez plus haut ce que vous choisissez. Vous n’avez pas indiqué, ou pas entièrement, combien de travail cela mérite selon vous.
  }
top-not-enough = Ces réponses ne permettent pas de savoir si vous choisissez comme vous le dites.
top-too-few = Trop peu de situations ont reçu une réponse. Nous ne pouvons rien dire de vos choix.
top-minutes-only = { $role ->
    [manager] Dans vos choix, les minutes de travail de votre équipe semblent compter plus que le temps que le client y gagne.
   *[staff] Dans vos choix, vos propres minutes de travail semblent compter plus que le temps que le client y gagne.
  }
top-says-more-measured-on-work = { $role ->
    [manager] Selon vous, bien aider mérite plus de travail que vous n’acceptez probablement d’y consacrer dans ces situations. À vos yeux, on mesure surtout le travail dans votre équipe. Commencez par les chiffres qui vous servent à piloter.
   *[staff] Selon vous, bien aider mérite plus de travail que vous n’acceptez probablement d’y consacrer dans ces situations. À vos yeux, on mesure surtout le travail là où vous travaillez. Cela peut tirer dans un autre sens.
  }

top-on-top = { $role ->
    [manager] Selon vous, on demande à votre équipe de l’attention pour les clients en plus des objectifs habituels. Convenez de ce qui passe en premier quand les deux ne sont pas possibles.
   *[staff] Selon vous, l’attention portée aux clients est demandée en plus des objectifs habituels là où vous travaillez. Demandez ce qui passe en premier quand les deux ne sont pas possibles.
  }
top-asked-not-believed = { $role ->
    [manager] Selon vous, on demande à votre équipe de l’attention pour les clients en plus des objectifs. Vous ne pensez pas qu’elle devienne rentable. Mesurez-le, et vous n’aurez pas besoin d’y croire.
   *[staff] Selon vous, l’attention portée aux clients vient en plus des objectifs là où vous travaillez. Vous ne pensez pas qu’elle devienne rentable. Demandez si les chiffres le montrent.
  }
top-nothing-measured = { $role ->
    [manager] Aucun des indicateurs auxquels vous avez répondu n’est utilisé dans votre équipe. Choisissez-en un qui montre ce que rapporte l’attention portée aux clients.
   *[staff] Aucun des indicateurs auxquels vous avez répondu n’est utilisé là où vous travaillez. Demandez à quoi l’on voit ce que rapporte l’attention portée aux clients.
  }
top-results-measured = { $role ->
    [manager] Selon vous, on mesure dans votre équipe le résultat au moins autant que le travail lui-même. Regardez ensemble ce qui y reflète l’attention portée aux clients.
   *[staff] Selon vous, on mesure là où vous travaillez le résultat au moins autant que le travail lui-même. Regardez ensemble ce qui y reflète l’attention portée aux clients.
  }
top-nothing-in-the-way = { $role ->
    [manager] D’après votre réponse, vous n’avez rencontré aucun obstacle au cours du dernier mois. Demandez si c’est aussi le cas pour votre équipe.
   *[staff] D’après votre réponse, vous n’avez rencontré aucun obstacle au cours du dernier mois. Voyez avec vos collègues à quoi cela tient, pour que cela dure.
  }
top-look-around = { $role ->
    [manager] Demandez à votre équipe ce qui empêche de bien aider. Ce sont en général plus souvent les règles et les systèmes que les gens, dit l’une de nos sources.
   *[staff] Observez cette semaine ce qui empêche de bien aider. Ce sont en général plus souvent les règles et les systèmes que les gens, dit l’une de nos sources.
  }
rule-close = Nous plaçons vos trois réponses à côté de vos choix, dans les mêmes { -situations } situations. Nous disons que paroles et choix sont proches quand, avec au moins { -sure-close-percent } % de chances, leur écart est de { -close-cases } situations sur dix au plus. Cela doit aussi rester vrai quand nous supposons moins au départ.

## The rules behind them.

rule-says-more = Nous plaçons vos trois réponses à côté de vos choix, dans les mêmes { -situations } situations. Nous le disons seulement si ce que vous dites dépasse ce que vous choisissez, avec au moins { -sure-percent } % de chances, de plus de { -gap-cases } situations sur dix. Cela doit aussi rester vrai quand nous supposons moins au départ.
rule-chooses-more = Nous plaçons vos trois réponses à côté de vos choix, dans les mêmes { -situations } situations. Nous le disons seulement si ce que vous choisissez dépasse ce que vous dites, avec au moins { -sure-percent } % de chances, de plus de { -gap-cases } situations sur dix. Cela doit aussi rester vrai quand nous supposons moins au départ.
rule-always = Tous vos choix dans les situations ordinaires vont du même côté. Les deux contrôles, où nous pensons que presque tout le monde choisit la même chose, ne comptent pas ici. On ne peut alors pas estimer où cela bascule.
rule-always-gap = Tous vos choix dans les situations ordinaires vont du même côté. Les deux contrôles, où nous pensons que presque tout le monde choisit la même chose, n’y comptent pas. On ne peut alors pas estimer où cela bascule. Nous signalons un écart avec ce que vous dites selon la même règle que d’habitude : avec au moins { -sure-percent } % de chances, il dépasse { -gap-cases } situations sur dix. Cela doit aussi rester vrai quand nous supposons moins au départ.
rule-no-pattern = Nous comparons notre modèle avec un tirage à pile ou face. Pile ou face prédit vos choix au moins aussi bien. Notre modèle ne connaît que les minutes de travail et le temps du client.
rule-not-said = Nous plaçons ce que vous dites à côté de ce que vous choisissez seulement si les trois questions sur le travail que cela mérite ont une réponse.
rule-not-enough = Nous ne pouvons pas dire assez sûrement que l’écart est grand, ni qu’il est petit. Ou la conclusion dépend de ce que nous supposons au départ.
rule-too-few = Il faut des réponses à au moins { -min-graded } des { -graded } situations ordinaires.
rule-minutes-only = Nous comparons deux explications de vos choix : seules les minutes de travail comptent, ou bien ce qu’elles font gagner au client compte aussi, en proportion. Nous le disons seulement si la première correspond à vos choix plus de { -minutes-only-from } fois aussi bien. Cela doit aussi rester vrai quand nous supposons moins au départ.
rule-says-more-measured-on-work = Avec au moins { -sure-percent } % de chances, ce que vous dites dépasse ce que vous choisissez de plus de { -gap-cases } situations sur dix. Cela reste vrai quand nous supposons moins au départ. Dans ce qu’on mesure, { -work-share-percent } % au plus concernent le résultat ; le travail et le résultat y pèsent autant l’un que l’autre, comme groupes. Dans chaque groupe, au moins { -min-per-group } indicateurs ont reçu une réponse, et l’un des groupes atteint { -little-measured } ou plus en moyenne (sur une échelle de 0 à 2).
rule-asked-not-believed = Votre réponse à l’affirmation sur les objectifs habituels est { -agrees-from } (plutôt d’accord) ou plus. Et votre réponse à l’affirmation sur la rentabilité est { -disagrees-up-to } (plutôt pas d’accord) ou moins.
rule-on-top = Votre réponse à l’affirmation sur les objectifs habituels est { -agrees-from } (plutôt d’accord) ou plus.
rule-nothing-measured = Vous avez répondu à au moins { -min-per-group } indicateurs du travail et autant du résultat, et choisi partout « pas utilisé ».
rule-results-measured = Dans ce qu’on mesure, au moins { -result-share-percent } % concernent le résultat, avec une moyenne de { -little-measured } ou plus (sur une échelle de 0 à 2). Le travail et le résultat y pèsent autant l’un que l’autre, comme groupes.
rule-nothing-in-the-way = Cette phrase est là quand aucune autre phrase du haut ne parle de ce qui vous entoure. Vous avez coché « aucun obstacle », et vous ne dites pas avoir trop peu de marge.
rule-look-around = Cette phrase apparaît quand aucune autre phrase en haut ne parle de ce qui vous entoure. D’après l’une de nos sources, cela tient plus souvent aux processus qu’aux gens.
rule-from-within = La moyenne de vos réponses, si au moins { -min-of-four } affirmations sur quatre ont reçu une réponse. Être d’accord veut dire { -agrees-from } (plutôt d’accord) ou plus. La phrase affichée change selon que vous êtes d’accord ou non avec plus de la moitié des affirmations évaluées.
rule-measures = Pour chaque groupe, la moyenne de 0 (pas utilisé), 1 (on le regarde) et 2 (il compte dans l’évaluation). Ainsi, peu importe qu’un groupe ait cinq indicateurs et l’autre quatre. Si aucun des deux groupes n’atteint { -little-measured } en moyenne, nous disons que c’est peu. Sinon, nous additionnons les deux moyennes : si { -work-share-percent } % au plus vient du résultat, nous disons que c’est surtout le travail ; à partir de { -result-share-percent } %, au moins autant le résultat.
rule-care-cost-ratings = Ceci découle de votre réponse à cette seule affirmation. Nous lisons { -agrees-from } ou plus comme un oui, { -disagrees-up-to } ou moins comme un non, 4 comme ni l’un ni l’autre.

rule-numbers = Nous estimons le nombre de situations et la ligne où cela bascule avec un modèle, à partir de tous vos choix ensemble, les deux contrôles compris. La fourchette est l’endroit où, selon le modèle, la valeur se trouve avec { -interval-percent } % de chances. Dans les phrases, nous arrondissons, et nous arrondissons les fourchettes vers l’extérieur.

## The mirror: saying and choosing.

care-cost-title = { $line ->
    [tips] Là où cela bascule
   *[chosen] Vos choix
  }
plane-lead = Ronds : le client. Carrés : le travail. Points : aucun choix.
plane-title = Plan : ce que cela coûte, et ce que cela épargne au client
plane-spares = ↑ ce que cela épargne au client
plane-costs = { $role ->
    [manager] coût pour l’équipe, en minutes →
   *[staff] coût pour vous, en minutes →
  }
plane-row = Si cela épargne au client { $loss } : { $choices }.
plane-tips = À gauche du gris, probablement le client ; à droite, le travail.
plane-tips-at = { $at ->
    [below] moins de { $minutes } min
    [above] plus de { $minutes } min
   *[about] vers { $minutes } min
  }
plane-said = En tirets : le coût admis, selon vous.
plane-unasked = Un point dans le plan est une situation qui ne vous a pas été posée, ou que vous avez passée.
what-if = Et si aider prenait plus ou moins de temps ?
what-if-lead = À gauche, ce qu’aider coûte ; en haut, ce que cela épargne au client. En suivant votre propre ligne, voici ce qui passerait sans doute en premier :
what-if-costs = Minutes de travail
what-if-first = { $first ->
    [customer] client
    [work] travail
   *[either] l’un ou l’autre
  }
what-if-not-said = C’est une estimation d’après vos choix ; toutes ces situations ne vous ont pas été posées.
care-cost-share = Sur l’ensemble des { -situations } situations, y compris celles que vous n’avez pas vues, nous estimons que vous choisiriez le client dans { $about } sur dix (probablement { $low } à { $high }).
care-cost-line-lead = { $role ->
    [manager] Où cela bascule pour vous dans ces situations : voici environ combien de travail votre équipe peut consacrer au plus à faire gagner du temps à un client.
   *[staff] Où cela bascule pour vous dans ces situations : voici environ combien de travail vous acceptez de consacrer au plus à faire gagner du temps à un client.
  }
care-cost-line = Pour faire gagner { $loss } à un client : { $about } de travail (probablement { $low } à { $high })
care-cost-line-beyond = Pour faire gagner { $loss } à un client : probablement { $about } de travail
care-cost-line-up-to = Pour faire gagner { $loss } à un client : { $about } de travail (probablement pas plus de { $high })
care-cost-line-from = Pour faire gagner { $loss } à un client : { $about } de travail (probablement au moins { $low })
ladder-below = moins de { $minutes }
ladder-above = plus de { $minutes }
care-cost-minutes-only = { $role ->
    [manager] Dans vos choix, ce qui semble compter, c’est le nombre de minutes de travail que cela prend à votre équipe, plus que le temps que le client y gagne. Quand il en gagne beaucoup plus, le travail que vous acceptez ne semble pas augmenter en proportion. Voyez si c’est bien ce que vous voulez.
   *[staff] Dans vos choix, ce qui semble compter, c’est le nombre de minutes de travail que cela vous prend, plus que le temps que le client y gagne. Quand il en gagne beaucoup plus, le travail que vous acceptez ne semble pas augmenter en proportion. Voyez si c’est bien ce que vous voulez.
  }
care-cost-said = Selon vous, faire gagner du temps à un client mérite au plus ce temps de travail. Une demi-heure : { $half-hour }. Deux heures : { $two-hours }. Une journée de travail entière : { $day }.
care-cost-said-open = Vous n’avez pas répondu aux trois questions sur le travail que cela mérite ; nous ne plaçons donc pas ce que vous dites à côté de vos choix.
care-cost-stated-before = Vous avez répondu à l’ancienne question : combien de fois sur dix le client doit-il passer en premier ? Votre réponse était { $stated }. Vous pouviez y penser à vos propres cas ; nous ne la plaçons donc pas à côté de vos choix.
care-cost-asked-before = demandé autrement
care-cost-say = Vous dites
care-cost-choose = Vos choix
care-cost-no-number = { $why ->
    [side] toujours le même côté
   *[pattern] pas de tendance nette
  }
of-ten = { $stated } sur 10
of-ten-about = environ { $about } sur 10
of-ten-range = ({ $low } à { $high })
care-cost-chart = Miroir : à gauche ce que vous dites, à droite ce que vous choisissez
care-cost-chart-described = Dans combien de ces situations sur dix le client passe en premier. Vous dites : { $say }. Vous choisissez : { $choose } { $range }
mirror-range = probablement { $low } à { $high }
mirror-tally = { $care } fois sur { $of }
mirror-counted-described = À gauche, ce que vous dites : { $say }. À droite, combien de fois vous avez choisi le client : { $choose }.
mirror-window = Chaque fenêtre est une situation sur dix ; pleine, pour le client.
mirror-reflection = En tirets : ce que vous dites.
mirror-marks = À droite, chaque choix ; les ronds sont pour le client.
care-cost-not-said = Ceci ne dit pas pourquoi vous choisissez ainsi, ni comment vous choisissez avec de vrais clients. Ce sont deux questions : ce que vous dites porte sur le travail que cela mérite au plus ; ce que vous choisissez, sur ce que vous feriez dans de telles situations. Une fourchette est juste pour environ { -interval-people } personnes sur dix, si notre modèle est juste. Ce que deviennent ces fourchettes si les gens choisissent autrement que nous ne le supposons figure sur la page de méthode.
pattern-close = { $role ->
    [manager] Sur l’ensemble des { -situations } situations, ce que vous dites et ce que vous choisissez sont probablement proches. Dites à votre équipe combien de travail bien aider mérite selon vous, et demandez si c’est faisable un jour ordinaire.
   *[staff] Sur l’ensemble des { -situations } situations, ce que vous dites et ce que vous choisissez sont probablement proches. Comparez avec vos collègues où cela bascule pour eux. Si les différences sont grandes, les clients peuvent le remarquer.
  }

pattern-says-more = { $role ->
    [manager] Selon vous, bien aider mérite plus de travail que vous n’acceptez probablement d’y consacrer dans ces situations. Les chiffres qui vous servent à piloter laissent-ils de la place pour cela ? Si un client bien aidé n’y compte pas, cherchez un chiffre où il compte.
   *[staff] Selon vous, bien aider mérite plus de travail que vous n’acceptez probablement d’y consacrer dans ces situations. Vos objectifs laissent-ils de la place pour cela ? Voyez d’abord ce qu’il en est. Si un objectif vous retient, parlez de cet objectif-là.
  }
pattern-chooses-more = { $role ->
    [manager] Dans ces situations, vous acceptez probablement que bien aider coûte plus de travail que vous ne le dites. Que connaît votre équipe : ce que vous dites ou ce que vous choisissez ? Dites aussi où vous laissez de la place, et parlez de ce que cela coûte et de ce que cela rapporte.
   *[staff] Dans ces situations, vous acceptez probablement de consacrer à bien aider plus de travail que cela n’en mérite selon vous. Les autres le savent-ils ? Montrez ce que cela coûte et ce que cela rapporte, pour qu’on puisse en tenir compte.
  }
pattern-always-care = { $role ->
    [manager] Dans vos réponses aux situations ordinaires, vous avez toujours choisi le client. On ne peut pas en déduire où cela bascule pour vous. Dites aussi à votre équipe quand cela suffit pour vous ; ainsi, elle n’a pas à deviner cette limite.
   *[staff] Dans vos réponses aux situations ordinaires, vous avez toujours choisi le client. On ne peut pas en déduire où cela bascule pour vous. Voyez si vos objectifs laissent de la place pour cela, et qui prend le relais quand ce n’est pas le cas.
  }
pattern-always-care-says-less = { $role ->
    [manager] Dans vos réponses aux situations ordinaires, vous avez toujours choisi le client. C’est sans doute plus que ce que cela mérite selon vous. On ne peut pas en déduire où vos choix basculent. Qu’est-ce qui vaut pour votre équipe : ce que vous dites ou ce que vous choisissez ? Convenez ensemble d’une limite.
   *[staff] Dans vos réponses aux situations ordinaires, vous avez toujours choisi le client. C’est sans doute plus que ce que cela mérite selon vous. On ne peut pas en déduire où vos choix basculent. Parlez de ce que cela coûte et de ce que cela rapporte, pour qu’on puisse en tenir compte.
  }
pattern-always-cost = { $role ->
    [manager] Dans vos réponses aux situations ordinaires, vous avez toujours choisi les autres tâches. On ne peut pas en déduire où cela bascule pour vous. Cela vient-il des chiffres qui vous servent à piloter ? Si oui, commencez par ces chiffres, ou ne demandez pas en plus de l’attention pour les clients.
   *[staff] Dans vos réponses aux situations ordinaires, vous avez toujours choisi vos autres tâches. On ne peut pas en déduire où cela bascule pour vous. Vos objectifs vous laissent-ils le choix ? Sinon, le premier pas est du côté de ces objectifs.
  }
pattern-always-cost-says-more = { $role ->
    [manager] Dans vos réponses aux situations ordinaires, vous avez toujours choisi les autres tâches. Bien aider mérite selon vous plus de travail que vous n’y consacreriez probablement. Les chiffres qui vous servent à piloter laissent-ils de la place pour cela ? Sinon, choisissez quel chiffre peut baisser, ou cherchez-en un où un client bien aidé compte.
   *[staff] Dans vos réponses aux situations ordinaires, vous avez toujours choisi vos autres tâches. Bien aider mérite selon vous plus de travail que vous n’y consacreriez probablement. Cela ne vient pas forcément de vous. Vos objectifs laissent-ils de la place pour cela ? Sinon, voyez avec d’autres quel objectif peut changer en premier.
  }
pattern-no-pattern = { $role ->
    [manager] Si l’on s’en tient aux minutes, vos choix ne montrent pas de tendance claire. C’est un résultat normal : peut-être qu’autre chose a compté dans chaque situation. C’est pourquoi nous ne donnons pas de nombre. Soumettez quelques situations du tableau à votre équipe, et dites ce qui a été décisif pour vous.
   *[staff] Si l’on s’en tient aux minutes, vos choix ne montrent pas de tendance claire. C’est un résultat normal : peut-être qu’autre chose a compté dans chaque situation. C’est pourquoi nous ne donnons pas de nombre. Le tableau montre ce que vous avez choisi. Dans vos réponses, vous pouvez revoir tranquillement chaque choix.
  }
pattern-not-said = { $role ->
    [manager] Ci-dessus figure ce que vous choisissez. Voulez-vous le voir à côté de ce que vous dites ? Revenez alors à vos réponses, et répondez aux trois questions sur le travail que cela mérite. Posez aussi ces questions à votre équipe.
   *[staff] Ci-dessus figure ce que vous choisissez. Voulez-vous le voir à côté de ce que vous dites ? Revenez alors à vos réponses, et répondez aux trois questions sur le travail que cela mérite.
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
row-share = Part de ces situations où le client passe en premier
row-line = Maximum de minutes de travail pour faire gagner { $loss } à un client
row-said-share = Part qui découle de ce que vous dites
row-minutes-only = « Seulement les minutes de travail » face à « en proportion » : combien de fois aussi bien cela correspond aux choix
row-fit = Mieux que pile ou face (au-dessus de 0)

## From within.

from-within-agreement = Vous approuvez { $agreed } des { $of } affirmations auxquelles vous avez répondu.
from-within-mean = Votre moyenne est de { $mean } sur une échelle de 1 à 7 ; vos réponses vont de { $lowest } à { $highest }.
from-within-mean-same = Votre moyenne est de { $mean } sur une échelle de 1 à 7 ; toutes vos réponses sont à { $answer }.
from-within-situation = { $agreed ->
    [most] La plupart des gens qui travaillent avec des clients sont d’accord avec ce genre d’affirmations, dit l’une de nos sources. Cela prend donc surtout son sens avec le reste : que se passe-t-il quand il y a un coût ?
   *[rest] Nous n’avons pas demandé pourquoi vous répondez ainsi. Regardez les affirmations avec lesquelles vous êtes le moins d’accord : un changement là où vous travaillez ferait-il une différence ?
  }
from-within-reworded = Une partie de ces phrases était formulée autrement quand vous avez répondu ; vous voyez ici la formulation actuelle.
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
    [manager]
        Selon vous, dans votre équipe, on mesure surtout le travail lui-même.

        Donnez plus de poids à un indicateur du résultat, ou ajoutez-en un. Personne n’a alors besoin de croire que l’attention rapporte : vous pouvez aller voir.
   *[staff]
        Selon vous, là où vous travaillez, on mesure surtout le travail lui-même.

        Demandez ce qu’on fait des chiffres sur le résultat.
  }
measured-on-both = { $role ->
    [manager]
        Selon vous, ce qu’on mesure dans votre équipe concerne un peu plus le travail que le résultat.

        Voyez si les deux se gênent un jour chargé, et ce qui passe alors en premier.
   *[staff]
        Selon vous, ce qu’on mesure là où vous travaillez concerne un peu plus le travail que le résultat.

        Un jour chargé, observez ce qui passe en premier quand les deux se gênent.
  }
measured-on-result = { $role ->
    [manager]
        Selon vous, ce qu’on mesure dans votre équipe concerne le résultat au moins autant que le travail lui-même.

        Regardez ensemble ce qui y reflète l’attention portée aux clients.
   *[staff]
        Selon vous, ce qu’on mesure porte sur le résultat au moins autant que sur le travail lui-même.

        Regardez ensemble ce qui y reflète l’attention portée aux clients.
  }
measured-none = { $role ->
    [manager]
        Selon vous, aucun des indicateurs auxquels vous avez répondu n’est utilisé dans votre équipe.

        Il faut alors croire que l’attention portée aux clients rapporte quelque chose. Un seul indicateur du résultat suffit pour commencer.
   *[staff]
        Selon vous, aucun des indicateurs auxquels vous avez répondu n’est utilisé là où vous travaillez.

        Il faut alors croire que l’attention portée aux clients rapporte quelque chose. Proposez un indicateur du résultat ; cela suffit pour commencer.
  }
measured-little = { $role ->
    [manager]
        Selon vous, dans votre équipe, peu de ces indicateurs sont utilisés.

        On voit alors mal si l’attention portée aux clients rapporte quelque chose. Un seul indicateur du résultat suffit pour commencer.
   *[staff]
        Selon vous, là où vous travaillez, peu de ces indicateurs sont utilisés.

        On voit alors mal si l’attention portée aux clients rapporte quelque chose. Proposez un indicateur du résultat ; cela suffit pour commencer.
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
    [staff-yes]
        Selon vous, l’attention portée aux clients s’ajoute aux objectifs habituels là où vous travaillez.

        L’une de nos sources dit qu’il faut alors choisir : un dossier de plus, ou plus d’explications pour ce client. Demandez quel objectif peut baisser quand un client a besoin de plus de temps.
    [manager-yes]
        Selon vous, on demande à votre équipe de l’attention pour les clients en plus des objectifs habituels.

        L’une de nos sources dit qu’il faut alors choisir : un dossier de plus, ou plus d’explications pour ce client. Choisissez quel objectif peut alors baisser.
    [staff-no]
        Selon vous, l’attention portée aux clients ne vient pas en plus des objectifs habituels là où vous travaillez.

        Si elle fait déjà partie de ces objectifs, elle n’a pas à venir en plus. Si on ne la demande pas du tout, c’est un sujet à discuter.
    [manager-no]
        Selon vous, l’attention portée aux clients ne vient pas en plus des objectifs habituels dans votre équipe.

        Si elle fait déjà partie de ces objectifs, elle n’a pas à venir en plus. Si on ne la demande pas du tout, c’est un sujet à discuter.
   *[other]
        L’attention portée aux clients vient-elle en plus des objectifs habituels ?

        Vous laissez la question ouverte. Demandez à d’autres ce qu’ils en pensent.
  }
care-cost-ratings-pays = { $side ->
    [staff-yes]
        Vous pensez que l’attention portée aux clients devient rentable.

        Il vaut alors la peine de savoir si on le mesure là où vous travaillez.
    [staff-yes-measured]
        Vous pensez que l’attention portée aux clients devient rentable.

        Voyez si les chiffres sur le résultat le montrent.
    [manager-yes]
        Vous pensez que l’attention portée aux clients devient rentable.

        Mesurez-le donc aussi : vous pourrez alors montrer si c’est le cas.
    [manager-yes-measured]
        Vous pensez que l’attention portée aux clients devient rentable.

        Voyez si les chiffres sur le résultat le montrent.
    [staff-no]
        Vous ne pensez pas que l’attention portée aux clients devienne rentable.

        Demandez si on le mesure là où vous travaillez : ce que vous pouvez voir, vous n’avez pas à le croire.
    [manager-no]
        Vous ne pensez pas que l’attention portée aux clients devienne rentable.

        L’une de nos sources voit alors deux voies : ne pas la demander à votre équipe, ou mesurer le résultat, pour que personne n’ait besoin d’y croire. Si vous la demandez pour une autre raison, dites laquelle.
   *[other]
        L’attention portée aux clients devient-elle rentable ?

        Vous laissez la question ouverte. On peut le mesurer, par exemple avec les clients qui restent et avec ce que l’aide coûte en tout.
  }

## On top: from the wider sources.

source-practice = un article sur la mise en pratique de l’orientation client
source-inside = un article sur l’orientation client qui vient de l’intérieur

top-much-within-little-room = { $role ->
    [manager] D’après vos réponses, vous avez à cœur de bien aider les clients, mais vous avez vous-même peu de marge ({ $blockers }). Commencez un petit essai avec votre équipe. Les frottements viennent en général plus souvent des processus que des gens, dit l’une de nos sources.
   *[staff] D’après vos réponses, vous avez à cœur de bien aider les clients, mais vous avez peu de marge ({ $blockers }). Proposez un petit essai à votre équipe. Les frottements viennent en général plus souvent des processus que des gens, dit l’une de nos sources.
  }
among-others = entre autres { $names }
top-on-top-little-room = { $role ->
    [manager] Selon vous, dans votre équipe, l’attention portée aux clients vient en plus des objectifs, alors que vous avez vous-même peu de marge. Choisissez quel objectif peut baisser en premier.
   *[staff] Selon vous, là où vous travaillez, l’attention portée aux clients vient en plus des objectifs, alors que vous avez peu de marge. Demandez quel objectif peut baisser en premier.
  }
top-complaints-owner = { $role ->
    [manager] Selon vous, dans votre équipe, on ne sait pas très clairement qui prend en charge une réclamation. Décidez cette semaine qui s’en charge du début à la fin.
   *[staff] Selon vous, là où vous travaillez, on ne sait pas très clairement qui prend en charge une réclamation. Proposez de décider qui s’en charge du début à la fin.
  }
top-heard-and-said = { $lines ->
    [one] Une phrase entendue en tant que client ou cliente, vous l’avez aussi dite à un client au cours du dernier mois ({ $names }). Vous trouverez plus bas ce que vous pouvez dire à la place.
   *[other] Quelques phrases entendues en tant que client ou cliente, vous les avez aussi dites à un client au cours du dernier mois ({ $names }). Choisissez-en une et essayez la réponse donnée plus bas.
  }
top-satisfied-no-story = Vous pensez que les clients donnent une note de { $grade }, et aucune histoire ne vous vient à l’esprit. Cherchez une petite chose qui rendrait leur contact avec vous plus agréable.
top-time = Selon vous, l’attention portée aux clients se perd à cause du manque de temps. L’attention donnée au départ fait souvent gagner du temps ensuite, dit l’une de nos sources.
top-sought-outside = Selon vous, les efforts sont surtout allés aux systèmes et aux formations ({ $outside } des { -coins } jetons). Regardez aussi comment on travaille et comment on encadre.
top-organisation-below = Vous placez l’organisation plus bas que votre collègue. Demandez son point de vue à votre collègue.
top-self-above = { $above ->
    [colleague] Vous vous placez plus haut que votre collègue. Demandez son point de vue à votre collègue.
    [organisation] Vous vous placez plus haut que votre organisation. Demandez son point de vue à votre collègue.
   *[both] Vous vous placez plus haut que votre collègue et que votre organisation. Demandez son point de vue à votre collègue.
  }
rule-much-within-little-room = Ce qui vient de l’intérieur est à { -room-much } ou plus en moyenne, et vous êtes d’accord avec plus de la moitié des affirmations. Votre marge est à { -room-little } ou moins, et pour l’affirmation sur la marge vous avez choisi { -disagrees-up-to } ou moins. Les deux vont de 1 à 7.
rule-on-top-little-room = Votre réponse à l’affirmation sur les objectifs habituels est { -agrees-from } (plutôt d’accord) ou plus. Et votre marge est à { -room-little } ou moins, sur une échelle de 1 à 7, et pour l’affirmation sur la marge vous avez choisi { -disagrees-up-to } ou moins.
rule-complaints-owner = Votre réponse à l’affirmation sur la prise en charge des réclamations est { -disagrees-up-to } (plutôt pas d’accord) ou moins.
rule-heard-and-said = Vous avez coché au moins une phrase deux fois : entendue en tant que client ou cliente, et dite à un client.
rule-satisfied-no-story = La note va de { -satisfied-from } à { -satisfied-up-to }, et aucune histoire ne vous est venue à l’esprit.
rule-time = Votre réponse à l’affirmation sur le manque de temps est { -agrees-from } (plutôt d’accord) ou plus. Cette phrase est omise si vous avez coché les objectifs ou la pression du temps, ou si on mesure surtout le travail.
rule-sought-outside = Les dix jetons sont tous répartis, et { -coins-outside } ou plus sont sur les systèmes et les formations.
rule-organisation-below = Sur les affirmations évaluées pour les deux, votre collègue se situe en moyenne au-dessus de l’organisation, plus haut que ne l’explique la dispersion entre ces affirmations. Il faut au moins { -min-of-six } affirmations.
rule-self-above = Sur les affirmations évaluées pour les deux, vous vous situez en moyenne au-dessus de votre collègue ou de l’organisation, plus haut que ne l’explique la dispersion entre ces affirmations. Il faut au moins { -min-of-six } affirmations.

## Three views.

perspectives-expected = La plupart des gens se placent au-dessus de la moyenne des autres, comme le montre la recherche (Zell et collègues, 2020). Ne lisez donc pas une différence comme un jugement sur qui que ce soit.
perspectives-self-above =
    { $above ->
        [colleague] Vous vous placez plus haut que votre collègue.
        [organisation] Vous vous placez plus haut que votre organisation.
       *[both] Vous vous placez plus haut que votre collègue et que votre organisation.
    } En moyenne, vous vous donnez { $me }, et vous donnez { $colleague } à votre plus proche collègue et { $organisation } à votre organisation, sur une échelle de 1 à 7.
perspectives-even = Vos réponses ne montrent pas que vous vous placez plus haut. En moyenne, vous vous donnez { $me }, et vous donnez { $colleague } à votre plus proche collègue et { $organisation } à votre organisation, sur une échelle de 1 à 7.
perspectives-organisation-below = Vous placez votre organisation plus bas que votre collègue. Voyez, à l’affirmation où la différence est la plus grande, si quelque chose gêne, et demandez son point de vue à votre collègue.
perspectives-common = Comme vous n’avez pas évalué chaque affirmation pour les trois, nous regardons la différence sur les affirmations évaluées pour les deux.
perspectives-too-few = Vous avez répondu à trop peu d’affirmations pour les trois regards : il en faut au moins { -min-of-six } pour les comparer.
perspectives-little-in-common = Pour vous, votre collègue et votre organisation, vous avez évalué trop peu d’affirmations en commun pour les comparer : il en faut au moins { -min-of-six } pour chaque différence.
perspectives-enjoyment = { $side ->
    [yes] Là où vous travaillez, vous trouvez agréable d’aider les clients. Cherchez à quoi cela tient, et faites-en un peu plus. Ce qui devient plus agréable s’améliore souvent aussi, lit-on dans l’une de nos sources.
    [no] Là où vous travaillez, vous ne trouvez pas si agréable d’aider les clients. Entendre qu’on peut toujours faire mieux n’encourage personne, lit-on dans l’une de nos sources. Cherchez un petit changement qui le rend plus agréable, comme un merci que l’on transmet.
   *[neutral] Aider les clients est-il agréable là où vous travaillez ? Vous laissez la question ouverte. Cherchez un petit changement qui le rend plus agréable. Ce qui devient plus agréable s’améliore souvent aussi, lit-on dans l’une de nos sources.
  }
perspectives-time = { $side ->
    [yes] Selon vous, le manque de temps est la raison pour laquelle l’attention se perd. Pour un client, voyez si une bonne réponse au départ évite des questions ensuite.
    [yes-held] Selon vous, le manque de temps est la raison pour laquelle l’attention se perd. Voyez avec d’autres pour quelles questions le temps manque le plus.
    [no] Selon vous, l’attention ne se perd pas par manque de temps. S’il arrive qu’elle manque pour une autre raison, parlez de cette raison.
    [no-held] Selon vous, l’attention ne se perd pas par manque de temps. Revoyez ce que vous avez répondu sur ce qui vous a fait obstacle ou sur ce qu’on mesure : quelque chose y joue-t-il tout de même un rôle ?
    [neutral-held] L’attention se perd-elle par manque de temps ? Vous laissez la question ouverte. Voyez avec d’autres pour quelles questions le temps est le plus court.
   *[neutral] L’attention se perd-elle par manque de temps ? Vous laissez la question ouverte. Pour un client, voyez si une bonne réponse au départ évite des questions ensuite.
  }
perspectives-story = { $story ->
    [delight] Vous avez entendu l’histoire d’un client agréablement surpris. Racontez-la : ainsi, d’autres savent ce que ce client a apprécié.
    [anger] Vous avez entendu l’histoire d’un client déçu ou en colère. Où cela a-t-il coincé, et qui peut y faire quelque chose ?
    [satisfied] Aucune histoire ne vous est venue à l’esprit. D’après l’une de nos sources, quand on est seulement satisfait, on n’a pas d’histoire à raconter. Cherchez une petite chose qui rendrait le contact avec vous plus agréable, comme un appel pour dire que c’est réglé.
   *[other] Aucune histoire ne vous est venue à l’esprit. Demandez à un client ce qui l’a le plus marqué la dernière fois.
  }
perspectives-grade = Selon vous, les clients donneraient une note de { $grade }.
perspectives-chart = Les mêmes affirmations, pour vous-même, votre plus proche collègue et votre organisation
perspectives-chart-row = { $statement } : moi { $me }, mon ou ma collègue { $colleague }, notre organisation { $organisation }
perspectives-not-said = C’est seulement votre regard. Votre collègue et vos clients peuvent voir les choses autrement, et cela n’a pas été mesuré.
rule-perspectives = Pour chaque regard, la moyenne des affirmations que vous avez évaluées, s’il y en a au moins { -min-of-six }. Une différence se calcule sur les affirmations évaluées pour les deux. Nous n’en parlons que si elle est plus grande que ne l’explique la dispersion entre ces affirmations. Ce qui est dit du plaisir et du temps découle d’une seule réponse : nous lisons { -agrees-from } ou plus comme un oui, { -disagrees-up-to } ou moins comme un non.

## Brush-offs.

brushoff-heard = { $count ->
    [0] Vous n’avez coché aucune phrase entendue en tant que client ou cliente.
    [one] Vous avez coché 1 des 10 phrases comme entendue en tant que client ou cliente.
   *[other] Vous avez coché { $count } des 10 phrases comme entendues en tant que client ou cliente.
  }
brushoff-band = { $band ->
    [light] En tant que client ou cliente, vous avez eu de la chance.
    [mid] En tant que client ou cliente, vous en avez l’habitude.
   *[heavy] En tant que client ou cliente, vous vous êtes fait une carapace.
  }
brushoff-not-heard = Vous n’avez pas indiqué ce que vous avez entendu en tant que client ou cliente.
brushoff-said = { $count ->
    [0] Pour autant que vous le sachiez, vous n’avez dit aucune de ces phrases à un client au cours du dernier mois.
    [one] Au cours du dernier mois, vous avez dit 1 de ces phrases à un client. Y avait-il derrière quelque chose qui ne dépend pas de vous ? Voici ce que vous pouvez dire à la place :
   *[other] Au cours du dernier mois, vous avez dit { $count } de ces phrases à un client. Y avait-il derrière quelque chose qui ne dépend pas de vous ? Voici ce que vous pouvez dire à la place :
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
brushoff-not-said-here = Un compte ne dit rien de la fréquence ni des raisons. Plus on traite les clients sèchement, moins ils se plaignent, dit l’une de nos sources ; peu de réclamations ne disent donc pas tout.
rule-brushoff = Nous comptons ce que vous avez coché. Pour « entendu », nous choisissons une phrase de 0 à { -few-up-to }, une de { -some-from } à { -some-up-to }, et une de { -most-from } à 10.

## Leadership and approach.

leadership-mean = { $role ->
    [manager] Votre moyenne pour les affirmations sur votre façon d’encadrer est de { $mean }, sur une échelle de 1 (pas du tout d’accord) à 7 (tout à fait d’accord) ; vos réponses vont de { $lowest } à { $highest }.
   *[staff] Votre moyenne pour les affirmations sur l’encadrement est de { $mean }, sur une échelle de 1 (pas du tout d’accord) à 7 (tout à fait d’accord) ; vos réponses vont de { $lowest } à { $highest }.
  }
leadership-mean-same = { $role ->
    [manager] Votre moyenne pour les affirmations sur votre façon d’encadrer est de { $mean }, sur une échelle de 1 (pas du tout d’accord) à 7 (tout à fait d’accord) ; toutes vos réponses sont à { $answer }.
   *[staff] Votre moyenne pour les affirmations sur l’encadrement est de { $mean }, sur une échelle de 1 (pas du tout d’accord) à 7 (tout à fait d’accord) ; toutes vos réponses sont à { $answer }.
  }
leadership-too-few = Vous avez répondu à trop peu d’affirmations sur l’encadrement pour une moyenne : il en faut au moins { -min-of-eleven }.
leadership-low = { $role ->
    [manager] Ici, vous n’êtes pas d’accord. Quel exemple votre équipe donnerait-elle de ce qui manque ?
   *[staff] Ici, vous n’êtes pas d’accord. Choisissez l’affirmation dont les clients remarquent le plus l’effet, et demandez ce qu’il faudrait pour cela :
  }
leadership-high = Ici, vous êtes d’accord. Que citerait votre équipe comme preuve ?
leadership-effort = Sur les dix jetons, { $outside } sont sur les systèmes et les formations, et { $inside } sur les processus, l’encadrement et la culture.
leadership-effort-outside = L’une de nos sources dit qu’on a longtemps cherché la solution surtout dans la technique et les formations, avec peu de progrès. La façon dont on soutient et dirige les gens compte, selon elle, dans ce qu’ils fournissent.
leadership-effort-open = Les jetons ne sont pas tous répartis ; nous n’en tirons donc rien.
leadership-chart = Où sont allés les efforts, en jetons
leadership-outside = systèmes, formations
leadership-inside = travail, encadrement
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
    [much-little] Vous êtes d’accord avec plus de la moitié des affirmations sur ce qui vient de l’intérieur mais, selon vous, la marge est étroite. Cela peut créer des frottements. De telles choses tiennent en général plus souvent aux processus qu’aux gens, lit-on dans l’une de nos sources. Parlez dans votre équipe de ce qui vous a fait obstacle, et proposez un petit essai.
    [much-much] Vous êtes d’accord avec plus de la moitié des affirmations sur ce qui vient de l’intérieur et, selon vous, il y a de la marge. Préservez cette marge : parlez de ce qui marche maintenant, pour que cela ne se perde pas peu à peu.
    [little-much] Il y a de la marge, et en moyenne vous n’êtes pas d’accord avec les affirmations sur ce qui vient de l’intérieur. Cherchez ce qui rendrait l’aide aux clients plus agréable.
    [little-little] La marge est étroite, et en moyenne vous n’êtes pas d’accord avec les affirmations sur ce qui vient de l’intérieur. Commencez par la marge : choisissez une chose qui vous a fait obstacle, et parlez-en.
   *[between] Vos réponses n’indiquent pas clairement une seule zone de la carte ; nous n’en nommons donc aucune. Regardez ce que vous avez coché.
  }
room-satisfied = { $side ->
    [yes] D’après votre réponse, votre travail vous convient.
    [no-blocked] D’après votre réponse, votre travail ne vous convient pas vraiment. Cela peut venir de ce qui vous fait obstacle. La satisfaction n’est pas une cause de l’orientation client, dit l’une de nos sources.
    [no] D’après votre réponse, votre travail ne vous convient pas vraiment. La satisfaction n’est pas une cause de l’orientation client, dit l’une de nos sources.
   *[neutral] Votre travail vous convient-il ? Vous laissez la question ouverte.
  }
room-chart = Carte : ce qui vient de l’intérieur, et la marge qu’il y a
room-chart-described = De l’intérieur : { $from-within }, avec des réponses de { $lowest } à { $highest }. Marge : { $room }, entre { $low } et { $high }. Les deux de 1 à 7.
room-axis-from-within = de l’intérieur
room-axis-room = marge
room-corner-friction = frottement
room-corner-keep = préserver
room-corner-start = marge d’abord
room-corner-pleasant = plus agréable
room-regions = Ce que nous disons pour chacune des quatre zones
room-not-said = Les zones décrivent une situation, et non un genre de personnes. Les traits montrent l’écart entre vos réponses.
rule-room = La marge est la moyenne de votre réponse à l’affirmation sur la marge, et de la part des huit obstacles que vous n’avez pas cochés, ramenée à une échelle de 1 à 7. Nous nommons une zone seulement si chacun des deux nombres de la carte est à { -room-little } ou moins, ou à { -room-much } ou plus. Nous parlons de beaucoup de marge seulement si vous avez choisi { -agrees-from } ou plus pour l’affirmation sur la marge, et coché la moitié des obstacles au plus ; de peu de marge seulement si vous y avez choisi { -disagrees-up-to } ou moins. Nous disons que beaucoup vient de l’intérieur seulement si, en plus, vous êtes d’accord avec plus de la moitié des affirmations. Que vous soyez content de votre travail découle d’une seule réponse : nous lisons { -agrees-from } ou plus comme un oui, { -disagrees-up-to } ou moins comme un non.

## What you can do with it.

plan-title = Une résolution
plan-examples = Prenez un exemple, ou écrivez :
plan-example = { $example ->
    [blocked-staff]
        quelque chose m’empêche de bien aider un client

        je note ce que c’était et j’en parle à la prochaine réunion
    [blocked-manager]
        quelqu’un de mon équipe reste bloqué avec un client

        je demande ce qui gêne et je cherche une réponse le jour même
    [targets-staff]
        je fais quelque chose de plus pour un client

        je demande quel objectif peut baisser ce jour-là
    [targets-manager]
        je demande à mon équipe plus d’attention pour les clients

        je dis quel objectif peut baisser
    [weighing-staff]
        j’hésite entre un client et mes autres tâches

        je calcule d’abord combien de temps cela fait gagner au client
    [weighing-manager]
        quelqu’un de mon équipe demande ce qui passe en premier

        je demande d’abord combien de temps cela fait gagner au client
    [measures]
        nous parlons des chiffres

        je demande un chiffre qui montre ce que notre travail apporte aux clients
    [complaint]
        une réclamation arrive et qu’on ne sait pas qui s’en charge

        je décide tout de suite qui rappelle le client
    [answering]
        je ne peux pas répondre à un client

        je lui dis ce que je vais faire et quand je reviens vers lui
    [story]
        j’ai aidé un client

        je demande à quoi il ne s’attendait pas
    [second-time]
        un client revient une deuxième fois pour la même chose

        je cherche quelle réponse aurait aidé la première fois
    [new-system]
        l’on propose un système ou une formation

        je demande ce qui change dans la façon de travailler
   *[colleague]
        nous avons été deux à aider un client

        je demande à l’autre comment cela s’est passé à son avis
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
    [manager] Convenez de deux semaines, puis faites le point ensemble. Demandez à votre équipe si elle veut essayer.
   *[staff] Convenez de deux semaines, puis faites le point ensemble. Proposez-le à votre équipe.
  }
pilot = { $blocker ->
    [block-interruptions]
        Convenez pour deux semaines d’une heure fixe par jour où l’un de vous prend le téléphone et les mails pour toute l’équipe.

        Notez combien de travail se termine sans interruption pendant cette heure.
    [block-rule]
        Choisissez une règle qui gêne souvent les clients.

        Demandez à la personne responsable si vous pouvez vous en écarter pendant deux semaines, en notant pourquoi. Regardez ensuite ensemble ce qui s’est mal passé et ce qui allait mieux.
    [block-system]
        Choisissez une étape du système qui fait attendre les clients.

        Trouvez pour deux semaines un moyen de la contourner, et notez combien de temps cela fait gagner. Avec ce nombre, une demande d’amélioration est plus facile à évaluer.
    [block-authority]
        Convenez d’un montant ou d’un nombre d’heures dont chaque personne peut décider elle-même pendant deux semaines.

        Notez chaque décision en une ligne. Regardez ensuite lesquelles vous auriez prises autrement ensemble.
    [block-targets]
        Choisissez une demi-journée par semaine où un objectif ne compte pas.

        Notez combien de clients de cette demi-journée reviennent plus tard avec la même question, et comparez avec une autre demi-journée.
    [block-department]
        Demandez à l’autre service un contact fixe pour deux semaines.

        Notez combien de clients obtiennent une réponse en une seule fois.
    [block-information]
        Pendant deux semaines, notez quelle information manquait et qui l’avait.

        Faites ensuite une petite liste de ce qui manquait le plus souvent, et de l’endroit où on le trouve.
    [block-owner]
        Pendant deux semaines, la première personne qui reçoit une question reste le contact jusqu’à ce que le client ait une réponse.

        Comptez combien de clients ont dû raconter leur histoire deux fois.
   *[none]
        Pendant deux semaines, demandez à tout le monde de noter quand un client a été moins bien aidé qu’il n’aurait pu l’être, et à cause de quoi.

        Choisissez ensuite ensemble ce qui revient le plus souvent.
  }
pilot-agree = Décidez d’avance qui participe, quand cela s’arrête et ce que vous ferez si cela marche.
pilot-others = Un essai sur un autre obstacle rencontré

compare-title = Avant et maintenant
compare-open = Le placer à côté, pour voir avant et maintenant (JSON)
compare-close = Retirer le fichier précédent
compare-nothing = Avant et maintenant n’ont aucune réponse à placer côte à côte.
compare-then = Avant
compare-then-on = Avant, le { $day }
compare-now = Maintenant
compare-now-on = Maintenant, le { $day }
compare-explained = { $judged ->
    [one] Nous évaluons ici 1 différence, et elle n’est pas plus grande que ce qu’on peut attendre sans changement. Quelque chose a peut-être changé, mais ces réponses ne permettent pas de le dire.
   *[other] Nous évaluons ici { $judged } différences, et aucune n’est plus grande que ce qu’on peut attendre sans changement. Quelque chose a peut-être changé, mais ces réponses ne permettent pas de le dire.
  }
compare-beyond = { $count ->
    [one] Pour 1 des { $of } nombres que nous évaluons, la différence est si grande que, sans changement, elle se produit par nombre chez au plus { -false-alarms } personnes sur 100 environ, si elles répondent comme nous le supposons.
   *[other] Pour { $count } des { $of } nombres que nous évaluons, la différence est si grande que, sans changement, elle se produit par nombre chez au plus { -false-alarms } personnes sur 100 environ, si elles répondent comme nous le supposons.
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
compare-reworded = Depuis, certaines questions ou situations ont été reformulées. Nous ne les comparons pas.
rule-compare =
    Nous disons « plus haut » ou « plus bas » quand l’écart est si grand que, sans changement, il se produit chez environ { -false-alarms } personnes sur 100 au plus. Sinon, le hasard est possible. Cette taille dépend de ce que l’on compare. Si l’on répond presque pareil à toutes les affirmations, une différence est plus souvent signalée à tort, jusqu’à { -alarms-if-alike } fois sur 100 ; si les choix ne suivent les coûts que de loin, aussi : { -alarms-if-flat } fois sur 100.

    Une moyenne ne porte ici que sur les affirmations auxquelles vous avez répondu les deux fois. Nous regardons à quel point les écarts diffèrent d’une affirmation à l’autre. À cela s’ajoute une hypothèse : la façon de répondre à de telles affirmations monte ou descend d’elle-même de { -day-to-day } point d’un jour à l’autre (écart type).

    Pour ce que vous dites, nous comparons la part qui découle de vos trois réponses. L’erreur qu’elle peut avoir d’elle-même est une hypothèse : { -stated-error } sur dix (écart type). Pour ce que vous choisissez, cela découle des deux fourchettes.

    Un tiret accompagne les comptes, et la marge, qui est pour moitié un compte. Nous ne savons pas à quel point ils varient d’eux-mêmes ; nous n’en disons donc rien.
compare-not-said = « Hasard possible » veut dire : on peut attendre un tel écart même si rien n’a changé. Nous supposons ici qu’on répond de soi-même un peu autrement la fois suivante ; nous ne l’avons pas mesuré. Un écart ne dit pas non plus d’où il vient : votre travail ou la journée elle-même a pu changer.
print-story = L’histoire que vous avez notée : { $story }

## Keeping and deleting.

keep-title = Enregistrer ou effacer
keep-print = Imprimer ou PDF
keep-json = Fichier pour plus tard (JSON)
keep-csv = Tableau (CSV)
earlier-file = Un fichier précédent
table-column = { $column ->
    [text] Question ou situation
    [answer-in-words] Réponse
    [answer] Réponse en code
    [cost-minutes] Vous coûte (minutes)
    [loss-minutes] Coûte au client (minutes)
    [item] Identifiant de la question
    [instrument] Identifiant de la partie
   *[group] Identifiant du groupe
  }

## Ce que votre organisation demande elle-même.

organisation-answers-lead = { $name } a ajouté ces questions et ces indicateurs. Ils ne comptent nulle part : sans ces réponses, tout ce qui précède serait exactement le même. Ces réponses aussi restent dans votre navigateur, sauf si vous les partagez vous-même.
support-title = À qui vous adresser : { $name }
