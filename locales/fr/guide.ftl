### The interview guide: for whoever leads the interview. The questions are read out.

guide-title = Guide d’entretien
guide-intro =
    Ce guide est tiré des réponses d’une seule personne qui pose sa candidature. Les sujets et leur ordre sont les mêmes
    pour tout le monde ; l’exemple que cite une question vient de ses propres réponses.

    Posez à chaque personne les deux questions de chaque sujet, dans cet ordre, et lisez-les telles quelles. Notez
    d’abord ce que vous entendez. N’évaluez qu’ensuite : comparez chaque réponse aux trois descriptions placées dessous.
    Un exemple peut aussi venir d’un stage, du bénévolat ou de l’école.

    Ce qui est repris ici du questionnaire, la personne l’a dit à son propre sujet. Cela ne mesure pas si quelqu’un convient
    pour le poste. C’est pourquoi il n’y a ici ni score, ni total, ni classement.

    Un sujet qui a reçu trop peu de réponses n’apparaît pas. Cela ne dit rien de la personne.
guide-source = Un tel entretien, avec les mêmes sujets pour tout le monde et des réponses décrites pour chaque question, suit la recherche sur les entretiens d’embauche structurés (Campion, Palmer et Campion, 1997 ; Levashina et collègues, 2014). Là, les questions aussi sont exactement les mêmes ; ici, une question cite une réponse de la personne elle-même.
guide-nothing = Il y a trop peu de réponses pour un guide d’entretien.
guide-basis = Ce que la personne a répondu
guide-strong = Réponse solide
guide-average = Réponse moyenne
guide-weak = Réponse faible

## Helping customers well.

guide-caring-title = Bien aider les clients
guide-caring-reworded = Une partie de ces phrases était formulée autrement au moment de la réponse. Demandez d’abord si la phrase ci-dessous convient aussi.
guide-caring-basis = { $spread ->
    [apart] De toutes les affirmations, celle-ci convenait le mieux : « { $high } » ({ $high-word }). Celle-ci convenait le moins : « { $low } » ({ $low-word }).
   *[alike] La même réponse à chaque affirmation : { $high-word }. La première affirmation est : « { $high } »
  }
guide-caring-first = À l’affirmation « { $statement } », vous avez répondu : { $word }. Parlez-moi d’un client avec qui cela a joué un rôle. Qu’avez-vous fait vous-même, et comment cela s’est-il terminé ?
guide-caring-first-strong = Cite un client et un moment qui vont avec « { $statement } » Dit ce que la personne a fait elle-même, et à quoi l’on a vu ce que le client y a gagné.
guide-caring-first-average = Explique sa propre réponse (« { $word } »), ou raconte comment cela se passe d’habitude. Ou cite un client, mais pas ce que la personne a fait elle-même ni la fin de l’histoire.
guide-caring-first-weak = Donne seulement un avis sur les clients ou sur soi, ou renvoie aux autres. Même quand on insiste, aucun exemple ne vient.
guide-caring-second = { $spread ->
    [apart] À l’affirmation « { $statement } », vous avez répondu : { $word }. Parlez-moi d’une fois où cela n’allait pas de soi avec un client. Qu’avez-vous fait alors, et qu’est-ce que cela a donné ?
   *[alike] Vous avez donné la même réponse à chaque affirmation : { $word }. Quelle affirmation est la plus difficile à tenir quand la journée est chargée ? Parlez-moi d’une fois où cela n’allait pas de soi. Qu’avez-vous fait alors, et qu’est-ce que cela a donné ?
  }
guide-caring-second-strong = Cite une fois où cela n’allait pas de soi, ce que la personne a fait alors pour le client et ce que cela a donné. Dit aussi ce qui a changé ensuite.
guide-caring-second-average = Dit en général ce qui est difficile. Ou raconte ce qui s’est passé, mais pas ce que la personne y a fait.
guide-caring-second-weak = Dit que cela va toujours de soi ou que cela dépend des autres, sans exemple.

## When it takes time.

guide-pressure-title = Quand cela prend du temps
guide-pressure-basis = { $choice ->
    [care] Ici, le client est passé en premier, alors que c’était proportionnellement le plus coûteux : { $cost } de travail contre { $loss } du temps du client. La situation : { $scene }
   *[cost] Ici, les autres tâches sont passées en premier, alors qu’aider était proportionnellement le moins coûteux : { $cost } de travail contre { $loss } du temps du client. La situation : { $scene }
  }
guide-pressure-only = { $choice ->
    [care] Dans toutes les situations ordinaires qui ont reçu une réponse, le client est passé en premier.
   *[cost] Dans toutes les situations ordinaires qui ont reçu une réponse, les autres tâches sont passées en premier.
  }
guide-pressure-first = { $chosen ->
    [staff-yes] Une des situations était : « { $scene } » Vous avez choisi : « { $act } ». Cela prenait { $cost } de votre temps et faisait gagner { $loss } au client. Parlez-moi d’une fois où vous avez dû faire un tel choix au travail. Qu’avez-vous fait, qu’est-ce qui est resté de côté, et qu’est-ce que cela a apporté ?
    [manager-yes] Une des situations était : « { $scene } » Vous avez choisi : « { $act } ». Cela prenait { $cost } de travail et faisait gagner { $loss } au client. Parlez-moi d’une fois où votre équipe a dû faire un tel choix. Qu’avez-vous décidé, qu’est-ce qui est resté de côté, et qu’est-ce que cela a apporté ?
    [manager-no] Dans les situations ordinaires, vous avez toujours choisi les autres tâches. Parlez-moi d’une fois où, dans votre équipe, vous avez quand même choisi un client. Qu’est-ce qui est resté de côté, et qu’est-ce que cela a apporté ?
   *[staff-no] Dans les situations ordinaires, vous avez toujours choisi vos autres tâches. Parlez-moi d’une fois où, au travail, vous avez quand même choisi un client. Qu’avez-vous laissé de côté, et qu’est-ce que cela a apporté ?
  }
guide-pressure-first-strong = { $chosen ->
    [yes] Cite un client et un jour, avec un vrai choix à faire, comme ici { $cost } de travail contre { $loss } du temps du client. Dit ce qui est resté de côté, avec qui la personne en a parlé et ce que cela a apporté.
   *[no] Cite un client et un jour, avec un vrai choix à faire. Dit ce qui est resté de côté, avec qui la personne en a parlé et ce que cela a apporté.
  }
guide-pressure-first-average = { $chosen ->
    [yes] Dit en général quand un client mérite { $cost } de travail. Ou cite une situation vécue, mais pas ce qui est resté de côté ni ce que cela a apporté.
   *[no] Dit en général quand un client passe en premier. Ou cite une situation vécue, mais pas ce qui est resté de côté ni ce que cela a apporté.
  }
guide-pressure-first-weak = Donne seulement un avis sur ce qui est important, ou dit qu’il n’y a jamais rien à choisir, sans exemple.
guide-pressure-second = { $chosen ->
    [staff-yes] Une des situations était : « { $scene } » Vous avez choisi : « { $act } ». Aider aurait pris { $cost } de votre temps et fait gagner { $loss } au client. Parlez-moi d’une fois où vous avez dû faire un tel choix au travail. Qu’avez-vous fait, qu’avez-vous dit au client, et comment cela s’est-il terminé ?
    [manager-yes] Une des situations était : « { $scene } » Vous avez choisi : « { $act } ». Aider aurait pris { $cost } de travail et fait gagner { $loss } au client. Parlez-moi d’une fois où votre équipe a dû faire un tel choix. Qu’avez-vous décidé, qu’a-t-on dit au client, et comment cela s’est-il terminé ?
    [manager-no] Dans les situations ordinaires, vous avez toujours choisi le client. Parlez-moi d’une fois où votre équipe a quand même dû faire attendre un client. Qu’a-t-on dit au client, et comment cela s’est-il terminé ?
   *[staff-no] Dans les situations ordinaires, vous avez toujours choisi le client. Parlez-moi d’une fois où vous avez quand même dû faire attendre un client. Qu’avez-vous dit au client, et comment cela s’est-il terminé ?
  }
guide-pressure-second-strong = { $chosen ->
    [yes] Cite une situation vécue, et ce que le client a dû faire ensuite de son côté, comme ici avec { $loss } de son temps. Dit comment cela lui a été expliqué et ce qui s’est passé après.
   *[no] Cite une situation vécue, et ce que le client a dû faire ensuite de son côté. Dit comment cela lui a été expliqué et ce qui s’est passé après.
  }
guide-pressure-second-average = { $chosen ->
    [yes] Explique en général pourquoi le travail passe en premier, même si cela coûte { $loss } au client. Ou cite une situation vécue, mais pas ce que le client en a remarqué.
   *[no] Explique en général pourquoi le travail passe parfois en premier. Ou cite une situation vécue, mais pas ce que le client en a remarqué.
  }
guide-pressure-second-weak = Donne pour seule raison les règles, la charge de travail ou les autres, sans exemple et sans un mot sur le client.

## Saying and choosing.

guide-word-title = Dire et choisir
guide-word-basis = Selon la personne, faire gagner du temps à un client mérite au plus ce temps de travail : { $half-hour } pour une demi-heure, { $two-hours } pour deux heures et { $day } pour une journée de travail entière. Ce qu’elle a choisi dans chaque situation figure parmi les réponses.
guide-word-first = Selon vous, faire gagner une journée de travail entière à un client mérite au plus ce temps de travail : { $day }. Parlez-moi d’une fois où vous avez dû choisir entre un client et un autre travail. Qu’est-ce qui a fait pencher la balance, et qu’est-ce que cela a donné ?
guide-word-first-strong = Cite un client et un choix, ce qui a joué un rôle et ce que cela a donné. Explique sans qu’on le demande le lien avec le temps de travail que cela mérite selon la personne ({ $day }).
guide-word-first-average = Explique pourquoi cela mérite ce temps de travail ({ $day }), sans situation précise. Ou cite une situation vécue, mais pas ce qui a fait pencher la balance.
guide-word-first-weak = Défend ou change seulement le nombre, ou renvoie à l’organisation, sans exemple.
guide-word-second = { $role ->
    [manager] Parlez-moi d’une fois, aujourd’hui ou par le passé, où un objectif ou un accord a aidé ou gêné votre équipe pour choisir comme vous le voulez. Qu’avez-vous fait, avec qui en avez-vous parlé, et qu’est-ce qui a changé ?
   *[staff] Parlez-moi d’une fois, aujourd’hui ou par le passé, où un objectif ou un accord vous a aidé ou gêné pour choisir comme vous le voulez. Qu’avez-vous fait, avec qui en avez-vous parlé, et qu’est-ce qui a changé ?
  }
guide-word-second-strong = Cite un objectif ou un accord, ce que la personne en a fait et avec qui, et ce qui a changé ensuite.
guide-word-second-average = Cite un objectif ou un accord qui a aidé ou gêné, mais pas ce que la personne en a fait.
guide-word-second-weak = Donne pour seule cause les objectifs ou les responsables, sans démarche personnelle et sans exemple.

## Costs and returns.

guide-pays-title = Ce que l’attention coûte et rapporte
guide-pays-basis = « { $statement } » Réponse : { $word }.
guide-pays-first = À l’affirmation « { $statement } », vous avez répondu : { $word }. { $side ->
    [yes] Parlez-moi d’une fois où vous l’avez constaté. À quoi l’avez-vous vu, et qu’en avez-vous fait ?
    [no] Parlez-moi d’une fois où l’attention portée à un client a coûté plus qu’elle n’a rapporté. À quoi l’avez-vous vu, et qu’en avez-vous fait ?
   *[neutral] Parlez-moi d’une fois où l’attention portée à un client a été rentable, ou ne l’a pas été. À quoi l’avez-vous vu, et qu’en avez-vous fait ?
  }
guide-pays-first-strong = Cite un cas avec quelque chose qu’on pouvait voir ou compter, par exemple moins de questions après coup ou plus de travail que prévu. Dit ce que la personne a fait autrement ensuite.
guide-pays-first-average = Donne une raison à sa propre réponse (« { $word } »), mais aucun cas. Ou cite un cas où l’on ne voyait pas ce que cela rapportait.
guide-pays-first-weak = Répète seulement sa réponse (« { $word } »), sans raison ni exemple.
guide-pays-second = { $role ->
    [manager] Parlez-moi d’une fois où un client et un objectif demandaient tous deux du temps à votre équipe. Qu’avez-vous décidé, avec qui en avez-vous parlé, et comment cela s’est-il terminé ?
   *[staff] Parlez-moi d’une fois où un client et un objectif vous demandaient tous deux du temps. Qu’avez-vous fait, avec qui en avez-vous parlé, et comment cela s’est-il terminé ?
  }
guide-pays-second-strong = Cite un client et un objectif, ce que la personne a choisi et avec qui elle en a parlé, et comment cela s’est terminé pour les deux.
guide-pays-second-average = Explique comment objectifs et clients se gênent ou vont ensemble, sans situation précise ou sans démarche personnelle.
guide-pays-second-weak = Dit seulement qu’il le faut ou que c’est impossible, et s’en remet aux autres.

## Getting a customer further.

guide-brushoff-title = Faire avancer un client
guide-brushoff-basis = { $line-of ->
    [both] La personne a entendu cette phrase comme client ou cliente, et l’a aussi dite à un client au cours du dernier mois : { $line }
    [said] La personne a dit cette phrase à un client au cours du dernier mois : { $line }
   *[none] La personne a indiqué n’avoir dit aucune des phrases de la liste à un client au cours du dernier mois.
  }
guide-brushoff-first = { $line-of ->
    [both] Vous avez entendu cette phrase comme client ou cliente, et vous l’avez aussi dite au cours du dernier mois, avec ces mots ou d’autres : { $line } Parlez-moi d’un client à qui vous l’avez dite. Que se passait-il, et comment le client a-t-il pu avancer ?
    [said] Vous avez dit cette phrase à un client au cours du dernier mois, avec ces mots ou d’autres : { $line } Parlez-moi d’un client à qui vous l’avez dite. Que se passait-il, et comment le client a-t-il pu avancer ?
   *[none] Vous avez indiqué n’avoir dit aucune des phrases de la liste à un client au cours du dernier mois. Parlez-moi d’un client que vous n’avez pas pu aider tout de suite. Qu’avez-vous dit, et comment le client a-t-il pu avancer ?
  }
guide-brushoff-first-strong = { $line-of ->
    [none] Cite un client et ce qui a été dit exactement. Dit ce que la personne a fait pour que le client puisse avancer, et si cela a marché.
   *[said] Cite un client et comment la personne en est venue à dire { $line } Dit ce qu’elle a fait pour que le client puisse quand même avancer, et si cela a marché.
  }
guide-brushoff-first-average = { $line-of ->
    [none] Explique en général quand une telle réponse est nécessaire. Ou cite un client, mais pas la suite.
   *[said] Explique en général quand cela est nécessaire : { $line } Ou cite un client, mais pas la suite.
  }
guide-brushoff-first-weak = Dit que les clients l’ont bien cherché ou que tout le monde répond ainsi, sans exemple.
guide-brushoff-second = { $line-of ->
    [none] Parlez-moi d’un client dont la question relevait de quelqu’un d’autre. Qu’avez-vous dit, qu’avez-vous fait, et comment cela s’est-il terminé ?
   *[said] Parlez-moi d’un client à qui vous avez dit autre chose dans un cas pareil. Qu’avez-vous dit, qu’avez-vous fait, et comment cela s’est-il terminé ?
  }
guide-brushoff-second-strong = Cite un client, les mots que la personne a choisis et ce que le client a pu faire ensuite.
guide-brushoff-second-average = Sait ce qu’on peut dire, mais ne cite aucune fois où cela s’est passé ainsi.
guide-brushoff-second-weak = Ne voit pas d’autre réponse, ou s’en remet au client ou à un service, sans exemple.
