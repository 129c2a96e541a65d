### The invitation, and what is handed over afterwards.

invited-waiting-title = Une invitation
invited-waiting = L’invitation s’ouvre.

invited-title = { $asker } vous invite
invited-lead = { $purpose ->
    [hiring] { $asker } vous demande de remplir Klantspiegel pour un entretien d’embauche. C’est un questionnaire sur le travail avec les clients. Lisez d’abord ce que deviennent vos réponses.
   *[team] { $asker } vous demande de remplir Klantspiegel pour un portrait de toute l’équipe. C’est un questionnaire sur le travail avec les clients. Lisez d’abord ce que deviennent vos réponses.
  }
invited-used-for = À quoi cela sert
invited-asked = Ce que vous remplissez
invited-extent = { $purpose ->
    [hiring] { $questions } questions, { $time }. Il n’y a pas de limite de temps : prenez le temps qu’il vous faut. Tout le monde reçoit les mêmes questions.
   *[team] { $questions } questions, { $time }. Il n’y a pas de limite de temps : prenez le temps qu’il vous faut.
  }
invited-seen = Ce que verra { $asker }, si vous le voulez
invited-seen-what = { $purpose ->
    [hiring] Vos réponses en mots, l’écart entre elles, et des questions pour l’entretien. Il n’y a ni total, ni verdict, ni comparaison avec d’autres. Ce que vous écrivez vous-même n’est pas transmis.
   *[team] La page ne montre que des nombres sur au moins { -team-step } personnes ensemble, estimés et arrondis. De vous est transmis, pour chaque partie, un résultat approximatif, par exemple peu ou beaucoup, et ce qui vous a fait obstacle, si la question a été posée. En dehors de la page, une personne habile en informatique peut aussi le lire à part. C’est pourquoi le hasard en change d’abord une partie : ainsi, personne ne sait avec certitude ce que vous avez répondu sur un point, même en connaissant tous les autres. Si presque toutes vos réponses sont positives, ou presque toutes négatives, cela se voit le plus souvent. Et si on vous le demande plusieurs fois, chaque fois en révèle un peu plus. Votre rôle est transmis tel quel. Votre nom et ce que vous écrivez ne le sont pas.
  }
invited-seen-pace = Est en revanche transmis le nombre de situations où vous avez répondu en moins de { $seconds } secondes. Si beaucoup de réponses sont très rapides, et que la réponse est aussi toujours la même ou que des choix se contredisent, c’est indiqué. Vous êtes la première personne à le lire.
invited-kept-until = Durée de conservation
invited-kept-until-what = Jusqu’au { $day } inclus. Quand la page qui a reçu les réponses est ouverte après ce jour, elle signale que le délai est passé ; quand elle est ouverte de nouveau le lendemain ou plus tard, elle efface les réponses, avec la clé.
invited-otherwise = Si vous préférez ne pas le faire
invited-contact = À qui poser vos questions
invited-mark = Code de contrôle
invited-mark-what = { $mark }. Vous vous demandez si ce lien est authentique ? { $asker } voit le même code de contrôle avec l’invitation.
invited-first-you-title = D’abord, vous le voyez vous-même
invited-first-you = Vous recevez d’abord votre propre miroir, en entier. Ensuite, vous voyez exactement ce que { $asker } recevrait. C’est alors seulement que vous choisissez : le partager, ou en rester là. Cette page n’envoie rien d’elle-même.
invited-still-for-you = Vous pouvez quand même remplir Klantspiegel pour vous.
invited-flawed-title = Cette invitation ne peut pas être lue
invited-garbled = Le lien est incomplet, ou il a été modifié en chemin. Copiez de nouveau tout le lien à partir du message, ou demandez-en un autre à la personne dont vient l’invitation.
invited-newer = L’invitation a été créée avec une version plus récente de Klantspiegel. Demandez à la personne dont elle vient un lien qui convient à cette page.
invited-wrong-part = Un élément de l’invitation n’est pas correct : { $part ->
    [key] la clé
    [kept_until] la durée de conservation
    [asker] la personne qui invite
    [used_for] l’usage prévu
    [contact] la personne à contacter
    [otherwise] l’autre possibilité
    [parts] ce que vous remplissez
    [language] la langue
    [role] votre rôle
    [purpose] le type d’invitation
   *[other] le numéro ou la version
  }. Demandez un nouveau lien à la personne dont elle vient.
invited-for-yourself = Remplir Klantspiegel pour vous

invited-pace = { $timed ->
    [0] On ne sait pas à quelle vitesse les situations ont reçu une réponse.
    [one] Pour 1 situation, on sait combien de temps la réponse a pris ; c’était moins de { $seconds } secondes pour { $fast }.
   *[other] Pour { $timed } situations, on sait combien de temps la réponse a pris ; c’était moins de { $seconds } secondes pour { $fast }.
  }

submit-title = Partager ceci avec { $asker } ?
submit-lead = { $purpose ->
    [hiring] Jusqu’ici, personne n’a rien vu. Vous pouvez en rester là. Si vous voulez partager vos réponses avec { $asker }, regardez d’abord exactement ce qui sera transmis.
   *[team] Jusqu’ici, personne n’a rien vu. Vous pouvez en rester là. Si vous voulez compter dans le portrait d’équipe que prépare { $asker }, regardez d’abord exactement ce qui sera transmis.
  }
submit-show = Montrer exactement ce qui sera transmis
submit-payload-lead = De vos réponses, seul ce qui figure ici est transmis. Votre histoire, votre résolution et vos autres textes ne le sont pas.
submit-payload = Voici ce qui sera transmis
submit-nothing = Vous n’avez encore rien rempli. Il n’y a donc rien à partager.
submit-payload-else = { $purpose ->
    [hiring] Sont aussi transmis : la date, le numéro de l’invitation, votre langue et un numéro tiré au hasard. À l’ouverture, ce numéro montre si la même chose arrive deux fois. Votre nom n’y figure pas, mais la personne qui le reçoit de vous sait bien sûr que cela vient de vous.
   *[team] Sont aussi transmis : la date, le numéro de l’invitation et un numéro tiré au hasard, qui montre si la même chose arrive deux fois. La personne à qui vous le transmettez voit bien sûr que cela vient de vous.
  }
submit-seal = { $purpose ->
    [hiring] Verrouiller mes réponses pour { $asker }
   *[team] Verrouiller ceci pour { $asker }
  }
submit-failed = Le contenu n’a pas pu être verrouillé. Rien n’a été envoyé. Essayez encore une fois, ou demandez une nouvelle invitation.
submit-past = Le délai de conservation fixé par { $asker } allait jusqu’au { $day } inclus. D’après l’horloge de cet appareil, nous sommes le { $today }. Il n’est plus possible de partager vos réponses. L’horloge se trompe ? Réglez-la et rouvrez l’invitation.
submit-early = D’après l’horloge de cet appareil, nous sommes le { $today }. Cette invitation ne peut pas encore exister à cette date ; il n’est donc pas possible de partager vos réponses. L’horloge se trompe ? Réglez-la et rouvrez l’invitation. Elle est juste ? Demandez un nouveau lien à { $asker }.
submit-unsafe = Cette page n’a pas été ouverte par une connexion sécurisée (https). Votre navigateur ne peut donc pas verrouiller les réponses, et elles ne sont pas transmises sans être verrouillées. Demandez à { $asker } un lien qui commence par https.
submit-sealed = { $purpose ->
    [hiring] Vos réponses sont verrouillées : elles ne peuvent être ouvertes que par { $asker }, avec la clé de cette invitation. Rien n’est encore envoyé. Choisissez comment les transmettre, par exemple avec un message à { $contact }. Ou restez-en là. Si vous transmettez plus tard une version corrigée, { $asker } choisit si elle remplace la première. Pour faire effacer vos réponses plus tard, adressez-vous au même endroit.
   *[team] C’est verrouillé : seul le destinataire, { $asker }, peut l’ouvrir, avec la clé de cette invitation. Rien n’est encore envoyé. Choisissez comment le transmettre, par exemple avec un message à { $contact }. Ou restez-en là. Si vous transmettez plus tard une autre version, c’est la première qui compte.
  }
submit-file = Enregistrer comme fichier
submit-link = Copier comme lien
submit-code = Copier comme code
submit-link-note = Un lien reste, verrouillé, dans l’historique du navigateur où on l’ouvre. Un fichier ou un code, non.
submit-code-label = Le code
submit-code-copied = Le code est dans le presse-papiers.
submit-link-copied = Le lien est dans le presse-papiers.
submit-copy-failed = La copie n’a pas fonctionné. Enregistrez-le comme fichier, ou sélectionnez le code et copiez-le vous-même.

member-role = Votre rôle
member-from-within = Ce qui vient de l’intérieur
member-measured = Ce qui est mesuré
member-me = Comment vous vous voyez
member-colleague = Comment vous voyez votre plus proche collègue
member-organisation = Comment vous voyez l’organisation
member-leadership = Comment vous voyez l’encadrement
member-room = Marge de manœuvre pour aider
member-blockers = Ce qui vous a fait obstacle
member-nothing = rien
member-no-score = trop peu de réponses
member-band = { $band ->
    [little] peu
    [middle] entre les deux
   *[much] beaucoup
  }
member-lean = { $lean ->
    [work] surtout le travail
    [both] le travail et le résultat
    [result] surtout le résultat
   *[little] peu de choses
  }
member-positive = { $positive ->
    [yes] plutôt de façon positive
   *[no] pas vraiment de façon positive
  }
member-chance = Sur chaque point, le hasard décide d’abord. Le plus souvent, c’est votre réponse qui est transmise, parfois autre chose : pour un oui ou un non, une fois sur { -one-in }, comme avec un dé, et un peu plus souvent s’il y a plus de choix. Ce qui vous a fait obstacle, c’est huit fois oui ou non. Ainsi, personne ne sait avec certitude ce que vous avez répondu sur un point ; si presque tout est positif, ou presque tout négatif, cela se voit le plus souvent. Sur beaucoup de personnes ensemble, c’est à peu près juste. Seuls votre rôle, et le fait d’avoir répondu ou non, sont toujours transmis tels quels. Laissez ce que le hasard a choisi : changer une réponse à cause de lui vous protège moins, vous et les autres.
member-changed = C’est le hasard qui a choisi. Votre réponse : { $own }.
