### The desk: inviting, receiving and reading.

desk-title = Vue d’ensemble de vos invitations
desk-waiting = La vue d’ensemble s’ouvre.
desk-lead = Ici, vous demandez à d’autres leurs réponses, et vous lisez ce qu’on partage avec vous. Tout se passe dans ce navigateur : aucun serveur ne lit ni ne garde quoi que ce soit.
desk-privacy = Les invitations et les réponses restent dans ce navigateur.
desk-law = Droit et équité
desk-back = Retour à la vue d’ensemble
desk-for-good = Oui, effacer définitivement
desk-print = Imprimer ou enregistrer en PDF
desk-printed = Imprimé le { $day }. Détruisez ce papier une fois le délai de conservation passé.
desk-unsafe = Cette page n’a pas été ouverte par une connexion sécurisée (https). Votre navigateur ne crée et ne garde alors pas de clés, et sans clé, rien ne peut être verrouillé. Ouvrez la vue d’ensemble à une adresse qui commence par https.
desk-blocked = Votre navigateur ne garde rien ici, pas même des clés. Cela peut venir d’une fenêtre privée ou d’un réglage. Autorisez l’enregistrement pour cette page, ou prenez un autre navigateur.
desk-invitations = Invitations
desk-no-invitations = Il n’y a pas encore d’invitation.
desk-new = Une nouvelle invitation
desk-invitation-name = { $purpose ->
    [hiring] Recrutement : { $used_for }
   *[team] Équipe : { $used_for }
  }
desk-invitation-detail = { $answers ->
    [0] pas encore de réponses, à garder jusqu’au { $day } inclus
    [one] réponses de 1 personne, gardées jusqu’au { $day } inclus
   *[other] réponses de { $answers } personnes, gardées jusqu’au { $day } inclus
  }
desk-team-detail = conservé jusqu’au { $day } inclus
desk-receive-title = Ouvrir ce que vous avez reçu
desk-receive-lead = Quelqu’un a partagé ses réponses avec vous ? Choisissez les fichiers, ou collez le code ou le lien. Vous pouvez aussi ouvrir un lien ; ce navigateur le garde alors, encore verrouillé, dans son historique.
desk-receive-files = Choisir des fichiers
desk-receive-code = Code ou lien
desk-receive-open = Ouvrir
desk-received = { $count ->
    [one] Les réponses de 1 personne sont ouvertes.
   *[other] Les réponses de { $count } personnes sont ouvertes.
  }
desk-expired = Le délai de conservation est passé. { $invitations ->
    [one] 1 invitation a été effacée, avec sa clé.
   *[other] { $invitations } invitations ont été effacées, avec leurs clés.
  } { $answers ->
    [0] Il n’y avait pas de réponses.
    [one] Les réponses de 1 personne ont aussi été effacées.
   *[other] Les réponses de { $answers } personnes ont aussi été effacées.
  }
desk-expiring = D’après l’horloge de cet ordinateur, nous sommes le { $today }, et le délai de conservation est passé pour { $invitations ->
    [one] 1 invitation
   *[other] { $invitations } invitations
  }, { $answers ->
    [0] sans réponses
    [one] avec les réponses de 1 personne
   *[other] avec les réponses de { $answers } personnes
  }. Cette date est juste ? Alors tout sera effacé, avec la clé, quand vous ouvrirez la vue d’ensemble demain ou plus tard. L’horloge se trompe ? Réglez-la, et tout reste en place.
desk-expiring-now = Effacer dès maintenant
desk-expiring-here = D’après l’horloge de cet ordinateur ({ $today }), le délai de conservation est passé. Si vous ouvrez la vue d’ensemble demain ou plus tard, tout ceci sera effacé.
desk-clock = { $why ->
    [behind] D’après l’horloge de cet ordinateur, nous sommes le { $today }, mais la vue d’ensemble a déjà été ouverte le { $last }. L’une des deux dates est fausse. Vérifiez l’horloge : c’est elle qui décide quand les réponses sont effacées.
    [ahead] D’après l’horloge de cet ordinateur, nous sommes le { $today }. La dernière fois que vous avez ouvert la vue d’ensemble, c’était le { $last }. Est-ce juste ? Vérifiez l’horloge : c’est elle qui décide quand les réponses sont effacées.
   *[alone] D’après l’horloge de cet ordinateur, nous sommes le { $today }. Ce ne peut pas être juste. Réglez l’horloge avant de faire une invitation ou d’ouvrir des réponses.
  }
desk-unread-invitations = { $count ->
    [one] Ce navigateur contient 1 invitation que cette version de Klantspiegel ne peut pas lire. Elle y reste, avec toutes ses réponses.
   *[other] Ce navigateur contient { $count } invitations que cette version de Klantspiegel ne peut pas lire. Elles y restent, avec toutes leurs réponses.
  } Rechargez la page : une version plus récente y arrivera peut-être.
desk-unread-answers = { $count ->
    [one] Il y a ici des réponses de 1 personne que cette version de Klantspiegel ne peut pas ouvrir. Elles y restent.
   *[other] Il y a ici des réponses de { $count } personnes que cette version de Klantspiegel ne peut pas ouvrir. Elles y restent.
  } Rechargez la page : une version plus récente y arrivera peut-être.
desk-not-kept = Le navigateur n’a pas pu tout garder ou tout effacer. Rechargez la page et regardez ce qui s’y trouve.

envelope-empty = Il n’y a encore rien dans le champ. Collez d’abord le code ou le lien.
envelope-not-ours = Ce ne sont pas des réponses verrouillées avec Klantspiegel. Demandez le fichier ou le code lui-même à la personne dont cela vient.
envelope-newer = Ceci a été verrouillé avec une version plus récente de Klantspiegel. Rechargez cette page, ou demandez des réponses qui conviennent à cette version.
envelope-truncated = Ceci est incomplet : il manque un morceau à la fin. Copiez de nouveau tout le code ou tout le lien.
envelope-unknown = Sa clé n’est pas dans ce navigateur. L’invitation a été créée sur un autre appareil ou dans un autre navigateur, ou elle est déjà effacée ici. Ou le lien a été modifié en chemin : comparez alors le code de contrôle.
envelope-past = Le délai de conservation de cette invitation allait jusqu’au { $day } inclus. La clé est effacée ; ceci ne peut plus être ouvert.
envelope-expiring = Le délai de conservation de cette invitation allait jusqu’au { $day } inclus, et d’après l’horloge de cet ordinateur, nous sommes le { $today }. Rien ne s’ajoute plus. L’horloge se trompe ? Réglez-la et réessayez.
envelope-not-opened = Ceci ne s’ouvre pas. Le contenu a été modifié en chemin, ou verrouillé pour une autre clé. Demandez à la personne dont cela vient de le verrouiller encore une fois.
envelope-content = Le contenu ne peut pas être lu comme une réponse à cette invitation. Rien n’en a été repris. Demandez à la personne dont cela vient de le verrouiller encore une fois.
envelope-unreadable = Ce fichier n’a pas pu être lu sur l’appareil. Choisissez-le de nouveau.
envelope-repeated = Ces réponses sont déjà là.
envelope-replaced = C’est la version précédente, que vous avez remplacée. La nouvelle reste.
envelope-repeated-there = Voir ces réponses.
envelope-revised = Vous avez déjà une version de ces réponses, verrouillée le { $before }. Celle-ci date du { $day } et elle est différente. Chacun peut corriger ce qui n’est pas juste : si vous prenez celle-ci, elle remplace l’autre.
envelope-revised-take = Prendre cette version
envelope-revised-there = Voir la version que vous avez
envelope-exchanged = Vous avez maintenant la version du { $day }.

form-lead = Ce que vous écrivez ici, la personne invitée le lit avant la première question. Tout se trouve dans le lien et dans ce navigateur, et sur aucun serveur.
form-purpose = De quoi s’agit-il ?
form-purpose-name = { $purpose ->
    [hiring] Un entretien d’embauche
   *[team] Le portrait d’une équipe
  }
form-purpose-detail = { $purpose ->
    [hiring] les mêmes questions pour tout le monde ; vous lisez des réponses et recevez des questions pour l’entretien
   *[team] des nombres sur au moins { -team-step } personnes ensemble
  }
form-field = { $field ->
    [asker] Qui demande ?
    [used-for] À quoi serviront les réponses ?
    [contact] À qui peut-on s’adresser ?
   *[otherwise] Comment faire autrement, si quelqu’un préfère ne pas répondre ?
  }
form-hint = { $field ->
    [asker] Un nom que l’autre personne reconnaît, par exemple celui de votre organisation ou de votre équipe.
    [used-for] { $purpose ->
        [hiring] Par exemple : préparer l’entretien pour le poste à l’accueil.
       *[team] Par exemple : notre réunion sur ce qui gêne notre travail.
      }
    [contact] Un nom, avec un numéro de téléphone ou une adresse électronique.
   *[otherwise] { $purpose ->
        [hiring] Par exemple : nous aurons le même entretien, sans ces questions au préalable.
       *[team] Par exemple : vous n’avez pas à participer, vous pouvez aussi m’en parler.
      }
  }
form-kept-until = Jusqu’à quel jour gardez-vous les réponses ?
form-kept-until-hint = { $purpose ->
    [hiring] Aux Pays-Bas, l’usage est de quatre semaines après la fin de la procédure ; avec l’accord de la personne qui postule, un an au plus. Si vous ouvrez cette page ensuite, elle le signale ; à partir du lendemain, elle efface les réponses.
   *[team] { -team-years } ans au plus. Si vous ouvrez cette page ensuite, elle le signale ; à partir du lendemain, elle efface les réponses.
  }
form-parts = Que demandez-vous ?
form-parts-hint = { $purpose ->
    [hiring] Les questions sur l’employeur actuel n’ont pas leur place dans un recrutement. C’est pourquoi elles ne figurent pas ici.
   *[team] La partie « Les phrases qui ferment la porte » concerne une seule personne. C’est pourquoi elle ne figure pas ici.
  }
form-roles = À qui s’adressent les questions ?
form-role = { $role ->
    [staff] aux personnes qui aident des clients
   *[manager] aux personnes qui en encadrent d’autres
  }
form-language = Dans quelle langue le questionnaire commence-t-il ?
form-language-hint = Sur la page, la personne invitée peut choisir une autre langue.
form-taken-over = Ce qui reste le plus souvent pareil vient de votre dernière invitation. Vérifiez que c’est toujours juste.
form-clear = Vider le formulaire
form-flawed = L’invitation n’est pas encore prête. À côté de ces champs, vous lisez ce qu’il reste à faire.
form-empty = { $field ->
    [asker] Écrivez le nom de votre organisation ou de votre équipe. L’autre personne sait ainsi qui pose les questions.
    [used-for] Écrivez à quoi serviront les réponses. L’autre personne sait ainsi à quoi elle dit oui ou non.
    [contact] Écrivez un nom, avec un numéro de téléphone ou une adresse électronique. L’autre personne sait ainsi à qui poser ses questions.
   *[otherwise] Écrivez comment faire autrement, si quelqu’un préfère ne pas répondre. L’autre personne peut ainsi dire non.
  }
form-too-long = Cela fait { $found } caractères. Raccourcissez le texte : il y a de la place pour { $most }.
form-no-day = Il n’y a pas encore de date complète ici. Choisissez le dernier jour où vous gardez les réponses.
form-past = Ce jour est passé. Choisissez aujourd’hui ou un jour plus tard.
form-too-late = Vous ne pouvez pas garder les réponses aussi longtemps. Choisissez un jour jusqu’au { $latest } inclus.
form-no-parts = Vous ne demandez encore rien. Choisissez au moins une partie.
form-make = Créer l’invitation

sent-lead = Les réponses à cette invitation sont gardées jusqu’au { $day } inclus. Si vous ouvrez la vue d’ensemble après ce jour, elle le signale ; si vous l’ouvrez de nouveau le lendemain ou plus tard, elles sont effacées, avec la clé. Une horloge qui se trompe une fois n’efface donc rien. La clé se trouve uniquement dans ce navigateur. N’effacez donc pas ses données, et ouvrez cette page chaque semaine : certains navigateurs font sinon le ménage d’eux-mêmes.
sent-link-title = L’invitation
sent-link-lead = { $purpose ->
    [hiring] Envoyez le même lien à toutes les personnes qui postulent. Tout ce que vous avez écrit se trouve derrière le # du lien. Aucun serveur web ne le voit ; le service qui transporte votre message, lui, voit le lien.
   *[team] Envoyez le même lien à toute l’équipe. Tout ce que vous avez écrit se trouve derrière le # du lien. Aucun serveur web ne le voit ; le service qui transporte votre message, lui, voit le lien.
  }
sent-link = Le lien
sent-copy = Copier le lien
sent-copy-failed = La copie n’a pas fonctionné. Sélectionnez le lien et copiez-le vous-même.
sent-try = Voir l’invitation comme la personne invitée la voit
sent-mark = Code de contrôle : { $mark }. Si quelqu’un doute que le lien vienne de vous, le même code de contrôle doit y figurer.
sent-qr = Le lien en code QR
sent-qr-too-long = Ce lien est trop long pour un code QR. Envoyez le lien, ou créez une nouvelle invitation avec moins de texte.
sent-answers = Réponses
sent-no-answers = Il n’y a pas encore de réponses.
sent-end-title = Effacer l’invitation
sent-end = L’invitation, la clé et toutes les réponses disparaissent alors de ce navigateur. Ce qui arrive plus tard ne peut plus être ouvert.
sent-delete = Effacer cette invitation

answer-number = Réponses de la personne { $number }
answer-sealed-on = verrouillées le { $day }
answer-sealed-ahead = verrouillées le { $day }, d’après une horloge en avance sur celle de cet ordinateur
answer-lead = Voici les réponses d’une seule personne. Elles ne mesurent aucune aptitude : utilisez-les pour mener un meilleur entretien, et jamais comme seule raison d’une décision.
answer-kept-until = Gardé jusqu’au { $day } inclus.
answer-label = De qui viennent ces réponses ?
answer-label-hint = Pour vous seulement. Cela reste dans ce navigateur et s’efface avec les réponses.
answer-all = Toutes les réponses en mots
answer-delete = Effacer ces réponses
answer-delete-note = Effacez aussi le message par lequel ceci est arrivé : tant que l’invitation est là, il permet de l’ouvrir de nouveau.
answer-back = Retour à l’invitation

spread-title = L’écart entre les réponses
spread-lead = Chaque point est une réponse, de 1 (pas du tout d’accord) à 7 (tout à fait d’accord). Il n’y a pas de moyenne : ce qui compte, c’est où se trouvent les réponses et l’écart entre elles.
spread-table = Le tableau des réponses
spread-facet = Partie
spread-answers = Réponses
spread-between = Du plus bas au plus haut
spread-all = toujours { $answer }
spread-from-to = de { $lowest } à { $highest }

backup-offer = Mot de passe pour un fichier de secours (peut rester vide)
backup-offer-hint = Si vous perdez cet appareil ou effacez les données du navigateur, les réponses ne s’ouvrent plus. Avec un mot de passe d’au moins { $least } caractères, vous recevez maintenant un fichier de secours. Plus tard, ce n’est plus possible : le navigateur ne donne alors la clé à personne, pas même à cette page. Effacez ce fichier après le dernier jour : il ouvre encore les réponses.
backup-too-short = Ce mot de passe est trop court. Choisissez-en un d’au moins { $least } caractères, ou laissez le champ vide.
backup-title = Remettre en place un fichier de secours
backup-lead = Une invitation revient ainsi dans ce navigateur avec sa clé. Vous pouvez ensuite ouvrir les réponses reçues.
backup-phrase = Le mot de passe
backup-phrase-hint = Celui que vous avez choisi en créant l’invitation.
backup-file = Ouvrir le fichier de secours
backup-restored = L’invitation est de retour.
backup-not-ours = Ce n’est pas un fichier de secours de Klantspiegel. Choisissez le fichier que vous avez reçu en créant l’invitation.
backup-no-passphrase = Il n’y a pas encore de mot de passe. Écrivez-le dans le champ, puis choisissez de nouveau le fichier.
backup-passphrase = Ce mot de passe n’ouvre pas le fichier. Vérifiez-le, puis choisissez de nouveau le fichier.
backup-known = Cette invitation est déjà dans ce navigateur. Vous la trouvez dans la liste des invitations.
