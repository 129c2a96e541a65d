### The questions: from the start to the review.

language-name = Français
product-name = Klantspiegel
page-title = Klantspiegel – quelle place pour le client quand cela coûte ?
title-question = Question { $position } sur { $count }

footer-method = Comment cela marche
footer-privacy = Vos réponses restent dans ce navigateur.

start-title = Quelle place pour le client quand cela coûte ?
start-lead = Presque tous ceux qui travaillent avec des clients veulent bien les aider. Vous voyez ici quelle part vient de vous-même, et ce qu’elle devient quand cela prend du temps. Les clients, ce sont aussi des habitants, des patients, des locataires ou des collègues.
start-private = Tout se passe dans ce navigateur. Aucun serveur ne lit, et il ne faut pas de compte. Personne d’autre ne voit vos réponses, sauf si vous les partagez vous-même.
start-role = Qu’est-ce qui correspond le mieux à votre travail ?
role-staff = J’aide des clients, ou je travaille pour des collègues qui le font
role-manager = J’encadre des personnes qui aident des clients
start-set = De combien de temps disposez-vous ?
set-short = Court
set-short-detail = { $questions } questions, environ { $minutes } minutes
set-full = Complet
set-full-detail = { $questions } questions, environ { $minutes } minutes
set-own = À votre choix
set-own-detail = des parties séparées, dans toute combinaison
set-own-picked = { $questions } questions, environ { $minutes } minutes
start-parts = Quelles parties ?
start-pick = Choisissez au moins une partie pour commencer.
part-name = { $part ->
    [from-within] De l’intérieur : ce qu’aider vous apporte
    [care-cost] Quand cela coûte : choisir entre le client et le travail
    [perspectives] Trois regards : moi, mon collègue, notre organisation
    [brushoff] Fin de non-recevoir : ce qu’on vous dit et ce que vous dites
    [leadership] Encadrement et approche : qui fait quoi, et où l’on a cherché
   *[room] Marge pour aider : ce qui vous freine
  }
part-minutes = { $minutes ->
    [one] environ 1 minute
   *[other] environ { $minutes } minutes
  }
start-go = Commencer
start-resume = Reprendre vos réponses
start-earlier = Déjà rempli

progress = { $minutes ->
    [one] { $position } sur { $count }, encore environ 1 minute
   *[other] { $position } sur { $count }, encore environ { $minutes } minutes
  }
progress-changing = Vous modifiez la question { $position } sur { $count }
texts-on-their-way-title = Encore un instant
texts-on-their-way = Le texte de cette page est encore en route. Nous continuons d’essayer ; vos réponses sont toujours là.
next = Suivant
skip = Passer
back = Retour
to-review = Retour à vos réponses
withdraw = { $questions ->
    [one] Effacer la réponse
   *[other] Effacer toutes les réponses de cette page
  }
not-answered = sans réponse
auto-advance = Continuer de soi-même après chaque affirmation
keys-item = Au clavier : 1 à 7 pour choisir, Entrée pour continuer.
keys-stated = Au clavier : 0 à 9 pour choisir, 1 et 0 pour 10, Entrée pour continuer.
keys-dilemma = Au clavier : 1 ou 2 pour choisir, Entrée pour continuer.

item-ask = Dans quelle mesure êtes-vous d’accord ?

dilemma-title = Situation { $number } sur { $of }
dilemma-intro = { $role ->
    [manager] Imaginez une journée de travail ordinaire de votre équipe : huit heures, cent dossiers par personne. Un dossier est une tâche de la liste. Vous choisissez chaque fois entre deux choses. Chacune indique ce qu’elle coûte : du temps de travail ou du temps du client. Le travail qui attend ne sera plus rattrapé aujourd’hui. Il n’y a ni bonne ni mauvaise réponse.
   *[staff] Imaginez une journée de travail ordinaire : huit heures, cent dossiers. Un dossier est une tâche de votre liste. Vous choisissez chaque fois entre deux choses. Chacune indique ce qu’elle coûte : de votre temps ou du temps du client. Le travail qui attend ne sera plus rattrapé aujourd’hui. Il n’y a ni bonne ni mauvaise réponse.
  }
dilemma-ask = { $role ->
    [manager] Qu’est-ce qui passe avant ?
   *[staff] Que faites-vous ?
  }
tag-cost = { $role ->
    [manager] { $files ->
        [one] { $time } de travail, environ 1 dossier
       *[other] { $time } de travail, environ { $files } dossiers
      }
   *[staff] { $files ->
        [one] { $time } de votre temps, environ 1 dossier
       *[other] { $time } de votre temps, environ { $files } dossiers
      }
  }
tag-cost-under-a-file = { $role ->
    [manager] { $time } de travail, moins d’un dossier
   *[staff] { $time } de votre temps, moins d’un dossier
  }
tag-loss = { $time } du temps du client

duration-half-hour = une demi-heure
duration-minutes = { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
  }
duration-hours = { $hours ->
    [one] 1 heure
   *[other] { $hours } heures
  }
duration-hours-and-minutes = { $hours } et { $minutes }

measures-title = Que mesure-t-on chez vous ?
measures-lead = { $role ->
    [manager] Choisissez pour chaque indicateur ce qu’en fait votre équipe.
   *[staff] Choisissez pour chaque indicateur ce qu’on en fait à votre travail.
  }

ticks-hint = Vous pouvez cocher plus d’une réponse.
ticked = coché
keys-scale = Au clavier : un chiffre pour choisir, Entrée pour continuer.
coins-left = { $coins ->
    [0] Les dix pièces sont toutes réparties.
    [one] Encore 1 pièce à répartir.
   *[other] Encore { $coins } pièces à répartir.
  }
story-note = Voulez-vous écrire l’histoire ici ?
story-note-hint = Ce n’est pas nécessaire. N’écrivez pas de noms.
story-share = Joindre cette histoire aux fichiers que j’enregistre et au papier
characters-left = { $left ->
    [one] encore 1 caractère
   *[other] encore { $left } caractères
  }

review-title = Vos réponses
review-lead = Relisez-les à votre aise. Vous pouvez encore modifier chaque réponse. Ce que vous avez passé peut rester vide.
review-dilemmas = Ce que vous choisissez
review-dilemma = Situation { $number } : { $cost } de travail face à { $loss } du client
review-dilemma-unseen = Situation { $number } : pas encore vue
review-finish = Vers le retour
change = Modifier
answer = Répondre

## Answers kept earlier, at the start and at the end.

keep-on-device = Garder mes réponses sur cet appareil, même si je ferme le navigateur
open-file = Ouvrir un fichier enregistré plus tôt
forget = Tout effacer
forget-note = L’effacement est immédiat et définitif. Les fichiers que vous avez enregistrés restent.
