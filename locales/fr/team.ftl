### The picture of a team: what is in it, and what is deliberately not.

team-title = Le portrait de l’équipe
team-too-few = { $taken ->
    [0] Il n’y a pas encore de réponses. À partir de { $least } personnes, il y a quelque chose à voir.
    [one] Il y a les réponses de 1 personne. À partir de { $least } personnes, il y a quelque chose à voir, pour qu’on ne reconnaisse personne.
   *[other] Il y a les réponses de { $taken } personnes. À partir de { $least } personnes, il y a quelque chose à voir, pour qu’on ne reconnaisse personne.
  }
team-counted = Il y a les réponses de { $taken } personnes, dont { $counted } comptent. Elles s’ajoutent par groupes de { $least }, et chaque nombre est arrondi de { $least } en { $least }. Ainsi, le portrait ne révèle pas ce qu’une seule personne a répondu, même à côté de celui d’hier.
team-nothing-told = Il y a les réponses de { $taken } personnes, dont { $counted } comptent. Il n’y a encore rien à voir : à chaque partie, trop peu de personnes ont répondu. Un nombre n’est montré que s’il porte sur au moins { $least } personnes.
team-chance = Chez chaque membre, le hasard a d’abord changé une partie de ce qui est parti. Chaque nombre est donc une estimation. Avec { $counted } personnes, le hasard l’écarte de { $off } au plus, 19 fois sur 20 ; l’arrondi s’y ajoute. Quand il y a plus de deux possibilités, comme sur la carte et pour ce qui est mesuré, l’écart peut être un peu plus du double. Les nombres qui vont ensemble sont estimés chacun à part : leur somme ne tombe donc pas toujours juste.
team-opening = Ouverture en cours : { $percent } %
team-not-opened = L’ouverture n’a pas fonctionné. Rechargez la page : ce qui était déjà là y sera encore.
team-intake-blocked = L’ouverture n’est pas possible ici : les règles de ce site ou un filtre de votre réseau bloquent la partie qui ouvre les réponses. Signalez-le aux responsables de cette page. Ce qui était déjà là y est encore.
team-refused-title = Tout n’a pas été repris :
team-refused = { $why ->
    [not-ours] { $count ->
        [one] 1 fois autre chose que des réponses verrouillées avec Klantspiegel
       *[other] { $count } fois autre chose que des réponses verrouillées avec Klantspiegel
      }
    [truncated] { $count ->
        [one] réponses de 1 personne, incomplètes
       *[other] réponses de { $count } personnes, incomplètes
      }
    [elsewhere] { $count ->
        [one] réponses de 1 personne pour une autre invitation
       *[other] réponses de { $count } personnes pour une autre invitation
      }
    [not-opened] { $count ->
        [one] réponses de 1 personne qui ne s’ouvrent pas (modifiées en chemin, ou verrouillées pour une autre clé)
       *[other] réponses de { $count } personnes qui ne s’ouvrent pas (modifiées en chemin, ou verrouillées pour une autre clé)
      }
    [content] { $count ->
        [one] réponses de 1 personne dont le contenu n’est pas correct
       *[other] réponses de { $count } personnes dont le contenu n’est pas correct
      }
   *[repeated] { $count ->
        [one] réponses de 1 personne qui étaient déjà là
       *[other] réponses de { $count } personnes qui étaient déjà là
      }
  }
team-receive-lead = Choisissez les fichiers que l’on vous a donnés, ou un dossier qui les contient. Ou collez des codes, un par ligne. Un fichier peut aussi contenir beaucoup de codes, un par ligne.
team-folder = Choisir un dossier
team-codes = Codes ou liens, un par ligne
team-csv = Enregistrer comme tableau (CSV)
team-ndjson = Enregistrer pour d’autres programmes (NDJSON)
team-not-said = Le portrait ne dit pas qui a répondu quoi, ni qui a participé. Qui ouvre les réponses de quelqu’un en dehors de cette page, ou connaît tous les autres, ne sait avec certitude d’aucun point ce que quelqu’un a répondu : le hasard a pu le changer. L’ensemble peut toutefois donner un indice. Le portrait ne contient ni noms ni textes.
team-column-about = De quoi il s’agit
team-column-yes = Combien, estimé et arrondi
team-column-of = Sur combien, arrondi
team-table = Le tableau des nombres
team-about = { $some ->
    [no] quelques personnes au plus, sur environ { $of }
   *[other] environ { $yes } sur environ { $of }
  }
team-blockers = Ce qui fait obstacle
team-blockers-lead = Qu’est-ce qui a empêché d’aider un client au cours du dernier mois ? Ce qui est cité le plus souvent figure en haut. À nombre égal, l’ordre ne dit rien.
team-measures = Ce qu’on mesure
team-measures-lead = Cette organisation mesure-t-elle surtout le travail lui-même, ou ce qu’il apporte aux clients et à l’organisation ? Voici comment les gens le décrivent.
team-measured = { $lean ->
    [work] On mesure surtout le travail
    [both] On mesure le travail et le résultat
    [result] On mesure surtout le résultat
   *[little] On mesure peu
  }
team-perspectives = Trois regards
team-perspectives-lead = Combien de personnes ont un regard positif ? La plupart des gens se jugent plus favorablement que les autres, comme le montre la recherche.
team-view = { $view ->
    [me] Moi
    [colleague] Mon ou ma plus proche collègue
   *[organisation] Notre organisation
  }
team-leadership = Encadrement
team-leadership-lead = Combien de personnes ont un regard positif sur l’encadrement, vu de deux côtés ?
team-leadership-few = { $role ->
    [staff] De moins de { $least } membres du personnel qui comptent, rien n’est montré.
   *[manager] De moins de { $least } responsables qui comptent, rien n’est montré.
  }
team-part-few = Moins de { $least } des personnes comptées y ont répondu. Dans ce cas, rien n’est montré.
team-leadership-of = { $role ->
    [staff] L’encadrement, vu par le personnel
   *[manager] L’encadrement, vu par les responsables
  }
team-map = De l’intérieur, et marge
team-map-lead = Où se situent les gens : combien vient de l’intérieur, et quelle marge y a-t-il pour aider ? Plus la couleur est soutenue, plus il y a de personnes. Le signe ± veut dire environ, et – quelques personnes au plus. Il s’agit de situations, et non de genres de personnes.
team-band = { $band ->
    [little] peu
    [middle] entre les deux
   *[much] beaucoup
  }
team-from-within-band = { $band ->
    [little] Peu vient de l’intérieur
    [middle] Entre les deux
   *[much] Beaucoup vient de l’intérieur
  }
team-axis = { $axis ->
    [from-within] De l’intérieur
   *[room] Marge
  }
team-map-cell = Sur la carte : de l’intérieur { $from-within }, marge { $room }
team-from-within = De l’intérieur
team-from-within-lead = Combien vient de l’intérieur ? Il s’agit de situations, et non de genres de personnes.
team-pilot-title = L’essai utile au plus grand nombre
team-pilot = D’après ce portrait, commencez par ceci : { $line }.
team-pilot-equals = D’après ce portrait, commencez par l’un de ces points. Il ne les distingue pas.
team-pilot-talk = Parlez avec l’équipe d’un petit essai à ce sujet : deux semaines, avec les personnes qui le veulent. Convenez d’avance de ce qui vous montrera si cela aide.
team-no-pilot = { $why ->
    [too-few] Ce portrait ne permet pas de le dire : avec si peu de personnes, le hasard seul peut placer n’importe quel obstacle en tête. À partir de { $from } personnes, l’un d’eux peut ressortir. Demandez à l’équipe ce qui rendrait le travail plus agréable, et commencez par une petite chose.
   *[unclear] Ce portrait ne permet pas de le dire : aucun obstacle ne se détache assez de ce que le hasard seul peut donner. Cela ne veut pas dire qu’il n’y en a pas. Demandez à l’équipe ce qui rendrait le travail plus agréable, et commencez par une petite chose.
  }
team-full-blocker = A fait obstacle : { $name }
team-full-view = Regard positif : { $name }
team-full-from-within = De l’intérieur : { $band }
