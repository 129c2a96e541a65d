### The method page: what is asked, how it is computed and how sure that is.
### An empty line separates paragraphs. The numbers follow `crates/klantspiegel-core/src`; those of `accuracy` come from the simulation.

method-title = Comment fonctionne Klantspiegel
method-intro =
    Klantspiegel (« miroir du client » en néerlandais) est un miroir pour vous-même. Vous répondez à des affirmations et
    vous choisissez dans des situations difficiles, les dilemmes. Vous voyez alors deux choses. Quelle part de votre
    attention portée aux clients vient de l’intérieur ? Et que devient-elle quand elle a un coût ?

    Les règles sont fixes et publiques. Les mêmes réponses et les mêmes choix, dans le même rôle, donnent toujours le
    même miroir. Ce que nous supposons, nous l’appelons une hypothèse. Et quand vos réponses disent trop peu, c’est
    écrit aussi.

    Voici d’abord ce que tout le monde devrait savoir. Plus bas, des questions portent sur le fonctionnement précis.
    Ouvrez une question pour lire la réponse.

method-limits-title = Ce que Klantspiegel ne peut pas faire
method-limits-body =
    Klantspiegel voit seulement ce que vous remplissez vous-même. Les gens répondent souvent comme on l’attend d’eux, ou
    comme ils aimeraient être. Cela s’appelle la désirabilité sociale, et nous ne la corrigeons pas. Sur votre collègue,
    votre hiérarchie et votre organisation, il n’y a ici que votre propre voix.

    Les choix sont inventés. Au travail, vous pouvez choisir autrement, car vous y sentez les conséquences. C’est aussi
    un seul moment : un autre jour, vos réponses peuvent être différentes.

    Il n’y a pas de normes. Nous ne pouvons donc pas dire si un nombre est élevé ou bas par rapport à d’autres.
    Klantspiegel n’est pas un test de sélection et ne convient pas pour classer des gens. Nous n’avons pas étudié s’il
    prédit la façon de travailler de quelqu’un.

    Pourquoi vous choisissez ainsi, nous ne le savons pas. Votre miroir montre des endroits où regarder, et non des
    causes.

method-sure-title = À quel point c’est sûr
method-sure-body =
    Les nombres sur vos choix ont une fourchette. Ce n’est pas une certitude. Même si notre modèle est juste, la vraie
    valeur se trouve en dehors de la fourchette de { -interval-percent } % pour environ { -outside-percent } personnes
    sur 100. Si le modèle n’est pas juste, cela peut arriver plus souvent.

    Nous avons donc calculé ce qui se passe si les gens choisissent autrement que nous ne le supposons. Les fourchettes
    sont trop étroites surtout dans trois cas : quand une situation parle aux gens bien plus qu’une autre, quand les
    choix ne suivent le prix que de très loin, ou quand les gens choisissent avec plus de bienveillance qu’en réalité.
    Jusqu’à { -worst-false-gap } personnes sur 100 se voient alors signaler à tort un écart entre paroles et choix.

    Un écart réel d’environ trois sur dix, nous sommes loin de toujours le signaler. Et sur 100 personnes avec un tel
    écart, { -close-with-gap } apprennent que leurs paroles et leurs choix sont probablement proches. Quand les gens
    choisissent, dans les dilemmes, avec bien plus de bienveillance qu’en réalité, l’écart reste souvent invisible : sur
    100 de ces personnes qui disent plus qu’elles ne font vraiment, { -hidden-by-kindness } l’apprennent.

    Ce qui se passe pour chaque façon de choisir figure dans un tableau, à la question de la fréquence de nos erreurs.

method-privacy-title = Ce que deviennent vos réponses
method-privacy-body =
    Vos réponses restent dans votre navigateur : dans la mémoire et dans le stockage de cet onglet. Si vous rechargez
    la page, vous ne perdez donc rien. Si vous fermez l’onglet, le navigateur vide ce stockage. Parfois, un navigateur
    peut rouvrir un onglet tout juste fermé.

    Nous gardons quelque chose sur l’appareil seulement si vous le demandez. Un fichier ou une impression existe
    seulement si vous le faites vous-même. On y trouve ce que vous avez rempli et ce qui en découle ; votre nom n’y
    figure pas.

    Après le chargement, la page ne demande plus rien à un serveur. La politique de sécurité de la page l’interdit
    aussi. Pendant le chargement lui-même, le serveur voit, comme pour toute page, que la page est demandée, mais il ne
    voit pas de réponses.

    Avec « Tout effacer », vous effacez tout ce que Klantspiegel garde dans cet onglet et sur cet appareil. Un autre
    onglet garde ses propres réponses jusqu’à ce que vous le fermiez. Les fichiers que vous avez enregistrés ou
    partagés vous-même restent.

method-made-title = Origine et sources
method-made-body =
    Nous, qui avons créé Klantspiegel, avons écrit les affirmations et construit le modèle de calcul. Nous nous appuyons
    sur cinq articles consacrés à l’orientation client. Les deux dernières questions disent ce qu’ils contiennent et
    comment citer cette version.

method-group = { $group ->
    [asked] Ce que nous demandons
    [choices] Comment nous calculons avec vos choix
    [mirror] Ce que vous voyez
   *[sources] Sources et citation
  }

method-from-within-title = A. Comment mesurons-nous ce qui vient de l’intérieur ?
method-from-within-body =
    La partie A porte sur l’attention portée aux clients qui vient de l’intérieur. La forme courte compte quatre
    affirmations de base. La forme longue en compte seize, en quatre parties : soin, perception, contact et tenir
    parole. Vous recevez aussi la forme longue si vous choisissez vous-même ce que vous remplissez. Vous répondez sur
    une échelle de 1 (pas du tout d’accord) à 7 (tout à fait d’accord).

    Le score est la moyenne des affirmations auxquelles vous répondez. Il faut pour cela au moins { -min-of-four }
    réponses sur quatre : pour les affirmations de base et, dans la forme longue, aussi pour chaque partie. Le total de
    la forme longue apparaît quand chaque partie a une moyenne.

    À partir de { -agrees-from }, vous êtes d’accord avec une affirmation. Nous comptons combien de fois c’est le cas.
    Chaque réponse figure comme un point à côté de la moyenne, pour que vous voyiez la dispersion.

    Il n’y a ni normes, ni classes, ni percentiles : nous ne vous comparons à personne. Nous avons écrit les
    affirmations nous-mêmes. Nous n’affirmons pas qu’elles valent des questionnaires publiés.

method-dilemmas-title = B. Comment les dilemmes sont-ils faits ?
method-dilemmas-body =
    Dans un dilemme, vous choisissez entre bien aider un client et continuer vos autres tâches. Le coût, ce sont les
    minutes de travail que l’aide demande. La perte, ce sont les minutes de son propre temps que le client perd faute de
    cette aide.

    Les coûts ({ -costs }) et les pertes ({ -losses }) donnent ensemble { -situations } situations ordinaires. Vous en
    recevez { -graded }. S’y ajoutent deux contrôles auxquels, selon nous, presque tout le monde répond de la même
    façon : { -control-care-cost } minute de travail contre { -control-care-loss } du client, et { -control-cost-cost }
    contre { -control-cost-loss }.

    Chaque perte a six scènes, dix-huit en tout. Les deux contrôles ont chacun leur propre scène. Aucune scène ne
    revient. Le hasard décide par laquelle des six vous commencez ; dans la forme fixe, c’est la même pour tout le
    monde. Le choix présenté en premier est fixé pour chaque scène et alterne.

    Dans la forme adaptative, pour vous-même, le dilemme suivant dépend de vos choix. La forme fixe existe pour un
    traitement égal, comme lors d’un recrutement. Tout le monde y reçoit les mêmes situations dans le même ordre. Cette
    forme s’obtient par une invitation.

    C’est seulement après les dilemmes que nous demandons combien de travail bien aider mérite au plus. Dans l’ordre
    inverse, ce que vous venez de dire pourrait guider vos choix.

method-measures-title = B. Et que mesure-t-on à votre travail ?
method-measures-body =
    Pour neuf indicateurs, vous choisissez une réponse : pas utilisé (0), on le regarde (1), ou il compte dans votre
    évaluation ou celle de votre équipe (2).

    Cinq indicateurs concernent le travail : combien de fois les clients prennent contact, combien de temps cela dure,
    ce qui est bien fait du premier coup, combien de travail est terminé en une journée et le délai convenu. Quatre
    concernent le résultat : si les clients vous recommandent, s’ils restent, ce qu’ils achètent encore plus tard et ce
    que cela coûte d’aider un client.

    Pour chaque groupe, nous prenons la moyenne. Sinon, cinq indicateurs pèseraient plus que quatre. La part du résultat
    est la moyenne du résultat divisée par la somme des deux moyennes. Il faut pour cela au moins { -min-per-group }
    réponses par groupe.

    Si aucun des deux groupes n’atteint { -little-measured } en moyenne, nous disons seulement qu’on mesure peu. À
    partir d’une part du résultat de { -result-share }, nous disons : le résultat au moins autant que le travail ;
    jusqu’à { -work-share } : surtout le travail ; entre les deux : un peu plus le travail. Si aucun des indicateurs
    auxquels vous avez répondu n’est utilisé, c’est un résultat à part, qui n’a pas de nombre.

    Ceci décrit ce qui sert à piloter votre organisation, tel que vous le voyez. Cela ne dit pas si les indicateurs sont
    bons.

method-perspectives-title = C. Comment comparons-nous les trois regards ?
method-perspectives-body =
    Vous répondez trois fois à six affirmations : sur vous-même, sur votre plus proche collègue et sur votre
    organisation. Pour chaque regard, nous donnons la moyenne si vous avez rempli au moins { -min-of-six } des six. Nous
    calculons la différence entre deux regards sur les affirmations remplies pour les deux. Nous ne la signalons que si
    elle est plus grande que ne l’explique la dispersion entre ces affirmations (un test t pour données appariées). Si
    quelqu’un ne voit aucune différence entre deux regards, nous en signalons quand même une dans environ
    { -false-alarms } cas sur 100 au plus.

    L’affirmation sur les questions à régler est formulée un peu autrement pour l’organisation ; là aussi, nous
    calculons la différence.

    La plupart des gens se jugent plus favorablement que les autres, comme le montre la recherche (Zell et collègues).
    Nous le disons donc avant que vous voyiez les nombres. Seul ce qui reste ensuite, la différence entre collègue et
    organisation, ne dépend pas de votre regard sur vous-même.

    Une note de { -satisfied-from } à { -satisfied-up-to }, mais pas d’histoire, nous la lisons ainsi : de la
    satisfaction, et rien à raconter. Ce que vous notez de l’histoire ne compte nulle part et reste sur votre appareil,
    sauf si vous choisissez vous-même de le joindre.

method-brushoff-title = D. Quelles phrases vous ont fermé la porte ?
method-brushoff-body =
    Vous voyez dix phrases qui ferment la porte aux clients, avec nos propres mots. Vous cochez ce que vous avez déjà
    entendu en tant que client ou cliente puis, si vous voulez, ce que vous avez dit vous-même au cours du dernier mois.
    Nous comptons de 0 à 10, et rien d’autre.

    La source a trois groupes qui se recouvrent : 0 à 4, 4 à 7 et 7 à 10. Avec un 4 ou un 7, on ne sait alors pas où
    l’on se trouve. Nous prenons 0 à { -few-up-to }, { -some-from } à { -some-up-to } et { -most-from } à 10. Ces
    groupes déterminent seulement le ton d’une phrase sur ce que vous avez entendu.

method-leadership-title = E. Que demandons-nous sur l’encadrement et l’approche ?
method-leadership-body =
    Il y a onze affirmations sur l’encadrement. Les personnes qui encadrent répondent sur elles-mêmes, les autres sur
    leur hiérarchie. On ne peut donc pas comparer les deux. Nous donnons la moyenne si au moins { -min-of-eleven } ont
    reçu une réponse. Nous lisons { -disagrees-up-to } ou moins comme un désaccord, { -agrees-from } ou plus comme un
    accord.

    Vous répartissez dix jetons selon les efforts des deux dernières années. Les systèmes et les formations sont d’un
    côté ; les processus, l’encadrement et la culture, de l’autre (« travail et direction »). À partir de
    { -coins-outside } jetons sur les deux premiers, et seulement si les dix sont répartis, nous disons que la solution
    a surtout été cherchée là. Nous avons choisi ce seuil nous-mêmes.

method-room-title = F. Comment mesurons-nous la marge pour aider ?
method-room-body =
    Vous cochez ce qui vous a fait obstacle au cours du dernier mois : huit obstacles, ou aucun. La marge est la moyenne
    de deux moitiés : votre réponse à l’affirmation sur une marge suffisante, et la part que vous n’avez pas cochée,
    ramenée à une échelle de 1 à 7 (7 − 6 × coché / 8 ; pour des réponses du temps où il y en avait sept, on divise par
    7). Que les deux moitiés pèsent autant l’une que l’autre est une hypothèse.

    La carte place la marge à côté de ce qui vient de l’intérieur. Les traits montrent la dispersion : votre réponse la
    plus basse et la plus haute, et les deux moitiés. Nous nommons l’une des quatre zones seulement si chacun des deux
    nombres est à { -room-little } ou moins, ou à { -room-much } ou plus.

    Pour beaucoup de marge, la réponse à l’affirmation sur la marge doit aussi être à { -agrees-from } ou plus, et la
    moitié au plus peut être cochée. Pour peu de marge, cette réponse doit être à { -disagrees-up-to } ou moins. Pour
    beaucoup de l’intérieur, il faut être d’accord avec plus de la moitié des affirmations. Une zone décrit une
    situation, et non un genre de personnes.

    Nous montrons la satisfaction comme un effet possible de ce qui vous fait obstacle. Selon la source, elle n’est pas
    une cause de l’orientation client. Elle ne compte donc nulle part.

    Le petit essai porte sur l’obstacle pour lequel, à notre avis, une équipe peut le plus vite essayer quelque chose
    elle-même.

method-model-title = Quel modèle utilisons-nous ?
method-model-body =
    Le modèle donne la probabilité que vous choisissiez le client dans une situation. Pour chaque perte g, il y a un
    prix le plus haut, c*(g) : le plus grand nombre de minutes de travail que vous acceptez pour faire gagner g minutes
    à un client. Sur des axes logarithmiques, c’est une ligne droite, la ligne de bascule. Sur cette ligne, les deux
    choix sont aussi probables l’un que l’autre.

    Trois nombres décrivent comment quelqu’un choisit. La position (τ) dit où se trouve la ligne. La montée (ρ) dit
    comment la ligne s’élève : à 0, seules vos propres minutes comptent ; à 1, ce qu’elles font gagner au client compte
    en proportion. La pente (β) dit à quel point vos choix suivent la ligne de près. Parfois, un choix n’en dépend pas,
    comme lors d’une erreur (lapse). Nous comptons { -lapse-percent } % pour cela (ε).

    Ce que nous attendons au départ s’appelle le prior. Pour la position, nous calculons avec θ : le logarithme du
    rapport entre le prix le plus haut pour deux heures du client et ces deux heures. Le prior est une loi normale de
    moyenne { -prior-mean } et d’écart type { -prior-sd }. Au milieu se trouvent environ { -prior-minutes } minutes de
    travail pour deux heures du client ; { -interval-percent } % se situent entre { -prior-minutes-low } et
    { -prior-minutes-high } minutes. Pour ρ, nous prenons { -rises }, avec les poids { -rise-weights }. Pour β, nous
    prenons { -slopes }, avec des poids égaux. Nous calculons sur une grille de { -tipping-points } positions, de
    { -rise-count } montées et de { -slope-count } pentes. Chaque choix met les probabilités à jour.

    Dans la forme adaptative, le dilemme suivant est celui après lequel nous devrions connaître le mieux la part : la
    variance attendue de la part est alors la plus petite. Les deux contrôles ne guident pas le choix du dilemme, mais
    comptent dans l’estimation.

method-numbers-title = D’où viennent les nombres ?
method-numbers-body =
    La part est la probabilité que, selon le modèle, vous choisissiez le client, en moyenne sur les { -situations }
    situations, erreurs non comprises. Nous donnons la moyenne de la distribution de probabilité après vos choix, et
    nous la disons sur dix.

    Pour la ligne, nous donnons la médiane à chaque perte : jusqu’à environ tant de minutes de travail pour épargner
    cette perte à un client. Les deux ont un intervalle de { -interval-percent } % (dans votre miroir : la fourchette) :
    selon le modèle, la valeur s’y trouve avec { -interval-percent } % de chances, et en dehors avec { -tail-percent } %
    de chances de chaque côté.

    Au-dessous de { -least-cost } et au-dessus de { -most-cost } minutes de travail, nous disons seulement « moins » ou
    « plus » : dans les situations ordinaires, nous n’y avons rien demandé.

    Parfois, nous ne donnons pas de nombre. C’est le cas quand vous répondez à moins de { -min-graded } des { -graded }
    situations ordinaires. Ou quand vos choix y vont tous du même côté : cela ne dit pas où se trouve la ligne. Ou quand
    pile ou face prédit vos choix au moins aussi bien que le modèle.

    Nous comparons aussi deux explications de vos choix : « seulement ses propres minutes » (ρ = 0) et « en proportion »
    (ρ = 1). Si la première correspond plus de { -minutes-only-from } fois aussi bien à vos choix (le facteur de Bayes),
    nous disons que vos propres minutes semblent compter, plus que ce qu’elles font gagner au client.

    Nous recalculons chaque conclusion sur vos choix avec un prior deux fois plus large : nous supposons alors moins au
    départ. Si une conclusion ne tient plus, nous ne la donnons pas. Les nombres viennent du prior habituel, de même que
    la présence d’une tendance.

method-stated-title = Quand les paroles et les choix diffèrent-ils ?
method-stated-body =
    Après les dilemmes, nous demandons trois fois combien de travail cela mérite au plus : pour faire gagner à un client
    une demi-heure, deux heures et une journée de travail entière. Vous répondez sur l’échelle des dilemmes : aucun, ou
    l’un des six temps de travail.

    De là découle la part déclarée. Pour chaque question, nous comptons combien des six coûts ne dépassent pas votre
    réponse. Nous divisons la somme des trois questions par { -situations }. Nous plaçons cette part à côté de la part
    tirée de vos choix. Les deux portent donc sur les mêmes situations.

    Avec l’ancienne question, combien de fois sur dix le client doit passer en premier, chaque personne pouvait penser à
    ses propres cas. Nous avons simulé des gens qui choisissent comme ils le disent, mais dont les propres cas sont
    { -own-cases-times } fois moins chers. Avec cette question, { -own-cases-before } sur 100 se voyaient signaler un
    écart à tort. L’échelle nomme le temps et le travail. Si les gens s’en tiennent à ce qu’elle dit, il y en a
    { -own-cases-now } ; c’est notre hypothèse. S’ils y pensent aussi seulement à leurs propres cas, il y en a
    { -own-cases-wholly }. Le tableau ci-dessous montre ce qui se trouve entre les deux.

    Nous signalons un écart seulement si la probabilité est d’au moins { -sure } qu’il dépasse { -gap }, dans un sens ou
    dans l’autre. C’est possible aussi quand tous vos choix vont du même côté. Sinon, nous disons que paroles et choix
    sont proches si la probabilité est d’au moins { -sure-close } qu’ils diffèrent de { -close } au plus. Si ni l’un ni
    l’autre n’est vrai, c’est « trop peu pour conclure ». Toutes ces conclusions doivent tenir avec les deux priors,
    l’habituel et le plus large.

    Ce que vous dites porte sur ce que cela devrait valoir. Ce que vous choisissez porte sur ce que vous faites dans les
    situations. Ce sont deux questions : un écart n’est donc pas encore une faute.

    Pour les fichiers plus anciens, nous montrons ce qui a été dit alors, tel que c’était demandé, sans écart. Les
    affirmations sur l’attention en plus des objectifs et sur l’attention qui devient rentable ne comptent dans aucun
    score.
method-own-cases-title = Combien de fois un écart est signalé, pour 100 personnes avec leurs propres cas, avec la forme adaptative
method-own-cases-column = { $column ->
    [cases] Leurs propres cas
    [of-ten] Ancienne question, à tort
    [not] Échelle, à tort : s’en tenir à la question
    [half] penser à moitié à ses propres cas
    [wholly] penser seulement à ses propres cas
   *[power] et alors : dit vraiment plus, trouvé
  }
method-own-cases-row = { $side ->
    [cheaper] { $times } fois moins chers
   *[dearer] { $times } fois plus chers
  }

method-accuracy-title = À quelle fréquence nous trompons-nous ?
method-accuracy-body =
    Notre modèle est une hypothèse. C’est pourquoi nous avons aussi simulé des personnes qui choisissent selon une autre
    règle que celle que nous supposons. Le tableau se lit ainsi : si les gens choisissent comme cela, voici ce qui se
    passe. Tous les nombres sont donnés pour 100 personnes.

    La première colonne de nombres dit combien de personnes reçoivent un nombre ; les autres ne portent que sur elles.
    La colonne suivante dit pour combien d’entre elles la fourchette de la part est juste : ce devrait être
    { -interval-people-of-hundred }. Puis la même chose pour les fourchettes de la ligne : le nombre le plus bas et le
    plus haut pour les trois pertes.

    Les trois dernières portent sur les paroles et les choix. À combien de personnes signalons-nous un écart qui
    n’existe pas, dans un sens ou dans l’autre ? Et chez combien trouvons-nous un écart réel d’environ trois sur dix,
    quand elles disent plus qu’elles ne choisissent et quand elles disent moins ? Dans la simulation, les gens ne disent
    pas à la minute près combien de travail ils acceptent ; nous avons choisi nous-mêmes cette imprécision.

    Quand tous les choix vont du même côté : sur 100 personnes qui choisissent comme nous le supposons, nous signalons
    un écart à tort à { -at-limit-false }. Avec les autres règles du tableau, c’est à { -at-limit-false-at-most } au
    plus. Sur 100 de ces personnes qui choisissent comme nous le supposons et qui ont un écart réel de trois sur dix,
    nous le trouvons chez { -at-limit-found-adaptive }, et chez { -at-limit-found-fixed } avec la forme fixe.

    Avec la forme adaptative, sur 100 personnes qui reçoivent un nombre et choisissent en proportion,
    { -minutes-only-in-proportion } apprennent à tort que leurs propres minutes semblent compter. Si leur ligne monte
    deux fois moins, elles sont { -minutes-only-half-rise }, et { -minutes-only-half-rise-fixed } avec la forme fixe.
    Sur 100 personnes pour qui c’est vrai, { -minutes-only-no-rise } l’apprennent, et { -minutes-only-limit } si leur
    limite est nette.

    Les personnes qui choisissent à pile ou face, nous les reconnaissons dans { -coins-flagged-adaptive } cas sur 100
    avec la forme adaptative, et dans { -coins-flagged-fixed } avec la forme fixe.
method-against-title = Ce que deviennent les résultats si les gens choisissent ainsi, pour 100 personnes avec la forme adaptative
method-against-fixed = La même chose avec la forme fixe, que tout le monde reçoit pour une candidature
method-against-column = { $column ->
    [rule] Si les gens choisissent ainsi
    [number] Reçoit un nombre
    [cover] Fourchette de la part juste
    [line] Fourchettes de la ligne justes
    [false-gap] Écart signalé à tort
    [power-more] Dit vraiment plus : trouvé
    [minutes-only] Signalé : seulement ses propres minutes
   *[power-less] Dit vraiment moins : trouvé
  }
method-against-rule = { $rule ->
    [model] comme nous le supposons, en proportion de ce que cela fait gagner au client
    [half-rise] comme nous le supposons, mais la ligne s’élève deux fois moins
    [no-rise] comme nous le supposons, mais seules leurs propres minutes comptent
    [limit] avec une limite nette à leurs propres minutes
    [linear] selon la différence en minutes, et non selon le rapport
    [scenes] une scène leur parle plus qu’une autre
    [lapses] 15 réponses sur 100 sont des erreurs
    [flat] leurs choix ne suivent la ligne que de très loin
    [desirable] ils choisissent un peu plus en faveur du client qu’ils ne le font en vrai
    [very-desirable] ils choisissent bien plus en faveur du client qu’ils ne le font en vrai
    [first-option] ils penchent pour ce qui est présenté en premier
    [tiring] ils se trompent de plus en plus au fil des questions
    [sparing] là où ils travaillent, on consacre moins aux clients que nous ne le supposons
   *[generous] là où ils travaillent, on consacre plus aux clients que nous ne le supposons
  }

method-assumptions-title = Que supposons-nous ?
method-assumptions-body =
    Voici ce que nous supposons. Nous ne l’avons pas mesuré.

    Quelles lignes nous jugeons probables au départ, comment elles montent et à quel point les choix les suivent de
    près, cela figure avec le modèle. Il en va de même du nombre de choix où le prix ne joue aucun rôle.

    La ligne est droite sur des axes logarithmiques. Nous estimons d’après vos choix comment elle s’élève : si seules
    vos propres minutes comptent, ou aussi ce qu’elles font gagner au client, et dans quelle mesure. La même ligne vaut
    pour les { -situations } situations.

    Nous comptons le travail en attente à raison de { -minutes-per-piece } minutes par tâche : 100 tâches en une journée
    de huit heures. Votre travail peut être différent.

    Les six scènes d’une perte sont interchangeables : peu importe laquelle va avec quel coût. L’endroit où vous
    basculez reste le même pendant les questions. Qui dit combien de travail une aide mérite s’en tient aux cas que la
    question nomme.

    Tous les seuils de cette page sont nos choix. D’autres seuils donnent parfois un autre miroir.

method-feedback-title = Comment naît votre miroir ?
method-feedback-body =
    En haut de votre miroir figurent { -max-sentences } phrases au plus. Des règles fixes les choisissent, dans un ordre fixe : ce que nous
    trouvons le plus utile vient d’abord. Chaque règle a une condition. Un exemple : votre réponse à l’affirmation sur
    la prise en charge des réclamations est { -disagrees-up-to } ou moins. Cette phrase peut alors être retenue : chez
    vous, on ne sait pas clairement qui prend en charge une réclamation.

    Au moins une phrase parle de ce qui vous entoure. Si aucune autre règle n’en dit rien, une phrase fixe vous invite
    à y regarder. Des phrases qui se contredisent ou qui reviennent au même ne figurent jamais ensemble en haut.

    Pour chaque conclusion, vous pouvez voir pourquoi elle est là : sur quelles réponses ou quels choix elle repose, et
    sur quelle source. Il n’y a ni types, ni classement, ni jugement. « Trop peu pour conclure » est un résultat
    normal.

method-rules-title = Quelles règles choisissent les phrases ?
method-rules-body =
    Voici toutes les règles des phrases du haut, dans leur ordre. Nous les parcourons de haut en bas jusqu’à ce qu’il y
    ait { -max-sentences } phrases. S’il y en a déjà deux et qu’aucune ne parle de ce qui vous entoure, la dernière place reste libre
    pour une phrase qui en parle.

    Sous chaque nom figure la condition de la phrase, dite à la personne qui la reçoit.

method-rule-surroundings = Parle de ce qui vous entoure.
method-rule-person = Parle de vous.
method-rule-not-beside = { $count ->
    [one] Ne figure jamais à côté de la phrase de la règle { $rules }.
   *[other] Ne figure jamais à côté des phrases de ces règles : { $rules }.
  }
method-rule-not-beside-some = Ne figure pas non plus à côté d’une phrase de la règle { $rules } qui la contredit ou revient au même.
method-rule-claim = Ce que vous dites et ce que vous choisissez sont proches ou nettement différents dans ces situations, ou bien tous vos choix dans les situations ordinaires vont du même côté. Les seuils figurent plus haut, à la question sur les paroles et les choix qui diffèrent.
method-rule-open-claim = Assez de situations ont reçu une réponse, mais on ne peut rien conclure sur les paroles et les choix. Les raisons possibles figurent plus haut, aux questions sur l’origine des nombres et sur les paroles et les choix qui diffèrent. Cette phrase vient en premier, car le titre met déjà les deux côtés face à face.
method-rule-missing-claim = Les dilemmes ont été présentés, mais il manque quelque chose pour conclure sur les paroles et les choix : trop peu de situations ont reçu une réponse, ou pas les trois questions sur le travail que cela mérite.
method-rule-says-more-measured = Dire plus que choisir, et surtout le travail mesuré
method-rule-asked-not-believed = En plus des objectifs, sans y voir de rentabilité
method-rule-minutes-only = Seulement ses propres minutes
method-rule-little-room = Beaucoup de l’intérieur, peu de marge
method-rule-pattern = Une conclusion sur les paroles et les choix
method-rule-open = Paroles et choix côte à côte, sans conclusion
method-rule-on-top-little-room = En plus des objectifs, avec peu de marge
method-rule-on-top = En plus des objectifs
method-rule-owner = Réclamation : on ne sait pas qui s’en charge
method-rule-heard-and-said = Entendu, et dit soi-même
method-rule-satisfied = Satisfait, et aucune histoire
method-rule-time = Le temps comme raison
method-rule-sought-outside = La solution cherchée dans les systèmes et les formations
method-rule-organisation = L’organisation plus bas que le ou la collègue
method-rule-nothing-measured = Rien n’est mesuré
method-rule-results = Le résultat est mesuré
method-rule-self-above = Soi-même plus haut que les autres
method-rule-missing = Paroles ou choix manquants
method-rule-nothing-in-the-way = Aucun obstacle
method-rule-look-around = Regarder autour de soi

method-comparison-title = Comment comparons-nous avant et maintenant ?
method-comparison-body =
    Si vous placez un fichier précédent à côté, nous recalculons les deux fois avec les mêmes règles.

    Nous comparons une moyenne sur les affirmations auxquelles vous avez répondu les deux fois, avec un test t pour
    données appariées. À cela s’ajoute une hypothèse : la façon de répondre à de telles affirmations monte ou descend
    d’elle-même de { -day-to-day } point d’un jour à l’autre (écart type). Avec quatre affirmations, la différence doit
    donc être d’au moins { -least-of-four } point, avec huit ou plus d’au moins { -least-of-many }. Si en vérité elle
    bouge de { -more-day-to-day } point, nous signalons quand même une différence chez { -alarms-if-more } personnes sur
    100 au plus.

    Pour la part tirée de vos choix, l’erreur découle des deux intervalles ; nous signalons une différence seulement si
    elle tient avec les deux priors. Pour ce que vous dites, nous comparons les parts déclarées. Qu’elles aient une
    erreur de { -stated-error } sur dix (écart type), nous le supposons ; une différence de { -least-stated } ou plus
    sur dix compte. Ce qui a été reformulé depuis n’est pas comparé.

    Si rien n’a changé, nous signalons quand même une différence chez environ { -false-alarms } personnes sur 100 au
    plus, par nombre. Pour la part tirée des choix, il y en a { -alarms-if-flat } si ceux-ci ne suivent la ligne que de
    très loin, et { -alarms-of-coins } si l’on choisit les deux fois à pile ou face. Pour une moyenne sur seize
    affirmations, il y en a jusqu’à { -alarms-if-alike } si l’on répond presque pareil à toutes : alors toutes les
    réponses bougent à la fois. En regardant beaucoup de nombres à la fois, on trouve donc parfois une différence. Sur
    la marge et sur les comptes, nous ne disons rien : nous ne savons pas à quel point ils varient d’eux-mêmes.

method-sources-title = Sur quoi s’appuie Klantspiegel ?
method-sources-body =
    Klantspiegel s’appuie sur cinq articles, dits ici avec nos mots.

    Un article demande si l’orientation client se fabrique ; il décrit une motivation qui vient de l’intérieur. Ses
    quatre énoncés sont devenus nos affirmations de base en A. Les quatre parties de A suivent celles de Donavan, Brown
    et Mowen (2004, Journal of Marketing 68, 128–146) ; les affirmations sont les nôtres.

    Le même article dit que ce sont surtout les processus qui gênent, et que la satisfaction n’est pas une cause. La
    partie F en est issue.

    Un article sur la mise en pratique de l’orientation client remarque que les gens se placent plus haut que leurs
    collègues, qu’une simple satisfaction ne donne pas d’histoire, et que ce qui est plus agréable devient souvent
    meilleur. La partie C en est issue. Un article sur l’orientation client qui vient de l’intérieur met en avant la
    culture et l’encadrement, et dit qu’on a trop longtemps cherché la solution dans la technique et la formation. Les
    jetons et une partie de E en sont issus.

    Un article sur la fable de l’orientation client a une liste de phrases qui ferment la porte. Il demande qui prend en
    charge une réclamation et si l’on mesure ce qu’il faut. D, le reste de E et une question de B en sont issus. Un
    article sur l’orientation client en plus de la vitesse et du bas prix a donné le reste de B : le choix, le travail
    qui attend, les indicateurs et la question de savoir si l’attention devient rentable.

    La forme adaptative choisit sur une grille, comme QUEST+ (Watson 2017, Journal of Vision 17(3):10) ; l’ancienne
    règle en était proche, celle d’aujourd’hui est une autre. Un modèle logit binaire sur une échelle de prix est
    courant dans l’étude des choix discrets (discrete choice).

method-cite-title = Comment citer Klantspiegel ?
method-cite-body =
    Citez ainsi : Klantspiegel, version { $version }, page de méthode.

    Indiquez toujours le numéro de version. Les affirmations, les scènes et les règles de calcul peuvent varier d’une
    version à l’autre, et les résultats ne se comparent bien qu’avec les mêmes règles. Précisez quelle forme des
    affirmations a été utilisée (courte ou longue ; toujours longue si l’on choisit soi-même les parties), quelle forme
    des dilemmes (adaptative ou fixe), dans quel rôle et dans quelle langue.

    Donnez un résultat avec son intervalle, et présentez un résultat qui n’a pas de nombre comme un résultat normal.
    Décrivez Klantspiegel comme une auto-évaluation avec ses propres affirmations, et non comme un test validé ou
    étalonné.

method-formulas = Les formules
method-back = Retour
