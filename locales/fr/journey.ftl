### The questions: from the start to the review.

language-name = Français
product-name = Klantspiegel
page-title = Klantspiegel – que devient votre sens du client quand cela coûte quelque chose ?
title-question = Question { $position } sur { $count }

footer-method = Comment ça marche
footer-review = Vos réponses
footer-privacy = Vos réponses restent dans ce navigateur.

start-title = Que devient votre sens du client quand cela coûte quelque chose ?
start-lead = Ce que vous dites des clients, et ce que vous choisissez quand cela prend du temps. Vous seul le voyez, sauf si vous le partagez.
start-sample = Un exemple de miroir
start-sample-says = dit : { $count } sur 10
start-sample-chooses = choisit : { $count } sur 10
start-role = Qu’est-ce qui correspond le mieux à votre travail ?
role-staff = J’aide des clients, ou je travaille pour des collègues qui le font
role-manager = J’encadre des personnes qui aident des clients
start-set = Combien de temps avez-vous ?
set-short = Version courte
set-short-detail = { $questions } questions, environ { $minutes } min
set-full = Version longue
set-full-detail = { $questions } questions, environ { $minutes } min
set-own = À votre choix
set-own-detail = des parties séparées, à combiner librement
set-own-picked = { $questions } questions, { $time }
start-parts = Quelles parties ?
start-pick = Choisissez au moins une partie pour commencer.
start-nothing-picked = Aucune partie n’est encore choisie. Choisissez-en au moins une ici pour commencer.
part-name = { $part ->
    [from-within] De l’intérieur : ce qu’aider vous apporte
    [care-cost] Quand cela coûte : choisir entre les clients et le travail
    [perspectives] Trois regards : moi, mon ou ma collègue, notre organisation
    [brushoff] Les phrases qui ferment la porte : celles qu’on entend, celles qu’on dit
    [leadership] Encadrement et approche : ce que fait l’encadrement, et où l’on a cherché la solution
   *[room] Marge de manœuvre pour aider : ce qui vous freine
  }
part-minutes = { $minutes ->
    [one] environ 1 minute
   *[other] environ { $minutes } minutes
  }
start-go = Commencer
start-one-tap = Touchez une réponse et vous passez à la suite. Au clavier, continuez avec Entrée.
start-takes = { $minutes ->
    [one] , environ 1 minute
   *[other] , environ { $minutes } minutes
  }
start-more = Plus de questions, ou une partie
start-for-organisations = Pour les organisations : sur votre site
start-for-inviting = Pour recruter ou en équipe : inviter
start-resume = Reprendre avec vos réponses
start-earlier = Vos réponses précédentes

progress = { $minutes ->
    [one] { $position } sur { $count }, encore 1 minute environ
   *[other] { $position } sur { $count }, encore { $minutes } minutes environ
  }
progress-changing = Vous modifiez la question { $position } sur { $count }
texts-on-their-way-title = Un instant
texts-on-their-way = Le texte de cette page est encore en chemin. Nous continuons d’essayer ; vos réponses sont toujours là.
next = Suivant
skip = Passer
back = Retour
to-review = Retour à vos réponses
withdraw = Effacer
not-answered = pas de réponse
auto-advance-off = Ne pas passer à la suite après avoir touché une réponse
number-keys-off = Ne pas répondre avec les touches de chiffres
keys-item = Au clavier : de 1 à 7 pour choisir, Entrée pour continuer.
keys-dilemma = Au clavier : 1 ou 2 pour choisir, Entrée pour continuer.

item-ask = Dans quelle mesure êtes-vous d’accord ?

situations-title = Choisir quand cela coûte du temps
situations-lead = { $role ->
    [manager]
        Imaginez une journée de travail ordinaire de votre équipe. À chaque fois, vous choisissez entre deux choses, et chacune coûte quelque chose : le temps de votre équipe ou celui du client. Le travail mis en attente ne sera pas rattrapé aujourd’hui.

        Les barres montrent combien de temps coûte chaque choix. Il n’y a pas de bonne ou de mauvaise réponse.
   *[staff]
        Imaginez une journée de travail ordinaire. À chaque fois, vous choisissez entre deux choses, et chacune coûte quelque chose : votre temps ou celui du client. Le travail mis en attente ne sera pas rattrapé aujourd’hui.

        Les barres montrent combien de temps coûte chaque choix. Il n’y a pas de bonne ou de mauvaise réponse.
  }
dilemma-ask = { $role ->
    [manager] Qu’est-ce qui passe en premier ?
   *[staff] Que faites-vous ?
  }
# For a choice that was made in a scene of before, whose words are gone.
dilemma-retired = { $role ->
    [manager] Un client a besoin d’aide, et votre équipe a d’autres tâches sur sa liste.
   *[staff] Un client a besoin d’aide, et vous avez d’autres tâches sur votre liste.
  }
dilemma-retired-care = Aider
dilemma-retired-cost = Continuer
dilemma-retired-unit = { $count ->
    [one] tâche
   *[other] tâches
  }
price-costs = { $role ->
    [manager] coûte à votre équipe
   *[staff] vous coûte
  }
price-of-work = { $count ->
    [one] { $costs } { $time } ; 1 { $unit } attend
   *[other] { $costs } { $time } ; { $count } { $unit } attendent
  }
price-of-work-alone = { $costs } { $time }
price-for-customer = coûte { $customer } { $time }
price-customer = au client

duration-half-hour = une demi-heure
duration-working-day = une journée de travail
duration-minutes = { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
  }
duration-hours = { $hours ->
    [one] 1 heure
   *[other] { $hours } heures
  }
duration-hours-and-minutes = { $hours } et { $minutes }

measures-title = Que mesure-t-on là où vous travaillez ?
measures-lead = { $role ->
    [manager] Pour chaque indicateur, choisissez ce qu’on en fait dans votre équipe.
   *[staff] Pour chaque indicateur, choisissez ce qu’on en fait là où vous travaillez.
  }

ticks-hint = Vous pouvez cocher plusieurs réponses.
ticked = coché
keys-scale = Au clavier : un chiffre pour choisir, Entrée pour continuer.
coin-fewer = Un jeton de moins : { $about }
coin-more = Un jeton de plus : { $about }
coins-left = { $coins ->
    [0] Les dix jetons sont tous répartis.
    [one] Encore 1 jeton à répartir.
   *[other] Encore { $coins } jetons à répartir.
  }
story-note = Souhaitez-vous noter cette histoire ici ?
story-note-hint = Ce n’est pas obligatoire. N’écrivez pas de noms.
story-share = Joindre cette histoire aux fichiers que j’enregistre et à ce que j’imprime
characters-left = { $left ->
    [one] encore 1 caractère
   *[other] encore { $left } caractères
  }

review-title = Vos réponses
review-lead = Vous pouvez encore changer chaque réponse. Les questions passées peuvent rester vides.
review-dilemmas = Ce que vous choisissez
review-dilemma = Situation { $number } : { $cost } de travail contre { $loss } du temps du client
review-dilemma-in-scene = { $situation }. { $scene }
review-dilemma-unseen = Situation { $number } : pas encore vue
review-finish = Voir votre miroir
review-resume = Continuer les questions
change = Modifier
answer = Répondre

## Ce que votre organisation demande elle-même.

offered-by = Proposé par { $name }
organisation-title = Questions de { $name }
organisation-lead = Ces questions viennent de { $name }. Elles ne comptent pas dans ce que calcule Klantspiegel.
organisation-measures-title = Indicateurs de { $name }
organisation-measures-lead = Ces indicateurs ne comptent pas dans le résultat. Vous les retrouverez à la fin, à part des autres.
organisation-item = { $text } (de { $name })

## Answers kept earlier, at the start and at the end.

keep-on-device = Garder mes réponses sur cet appareil, navigateur fermé aussi
open-file = Ouvrir un fichier déjà enregistré
forget = Tout effacer
forget-note = Annulable { -undo-minutes } minutes, tant que vous restez ici. Les fichiers enregistrés restent.

## Without JavaScript, and how a name stands with its value.

no-script = Klantspiegel calcule tout dans votre propre navigateur et a besoin de JavaScript pour cela. Activez JavaScript et rechargez cette page. Rien n’est envoyé.
named = { $name } : { $value }
