### The method page: what is asked, how it is computed and how sure that is.
### An empty line separates paragraphs. The numbers follow `crates/klantspiegel-core/src`; those of `accuracy` come from the simulation.

method-title = Comment fonctionne Klantspiegel
method-intro =
    Klantspiegel (« miroir du client » en néerlandais) est un miroir pour vous-même. Vous répondez à des affirmations,
    vous choisissez dans des situations difficiles, les dilemmes, et vous recevez un retour. Cette page dit ce que nous
    demandons, comment nous calculons et à quel point les résultats sont sûrs.

    Il s’agit de deux choses. Quelle part de votre attention portée aux clients vient de l’intérieur ? Et que
    devient-elle quand elle a un coût ?

    Toutes les règles sont fixes et publiques. Les mêmes réponses et les mêmes choix, dans le même rôle, donnent
    toujours le même retour. Ce que nous supposons, nous l’appelons une hypothèse. Et quand vos réponses disent trop
    peu, c’est écrit aussi.

method-from-within-title = A. De l’intérieur
method-from-within-body =
    La partie A porte sur l’attention portée aux clients qui vient de l’intérieur. La forme courte compte quatre
    affirmations de base. La forme longue en compte seize, en quatre parties : soin, perception, contact et tenir
    parole. Vous recevez aussi cette forme si vous choisissez vous-même ce que vous remplissez. Vous répondez sur une
    échelle de 1 (pas du tout d’accord) à 7 (tout à fait d’accord).

    Le score est la moyenne des affirmations auxquelles vous répondez. Il faut pour cela au moins { -min-of-four } réponses sur
    quatre : pour les affirmations de base et, dans la forme longue, aussi pour chaque partie. Le total de la forme
    longue apparaît quand chaque partie a une moyenne.

    À partir de { -agrees-from }, vous êtes d’accord avec une affirmation. Nous comptons combien de fois c’est le cas.
    Chaque réponse figure comme un point à côté de la moyenne, pour que vous voyiez la dispersion.

    Il n’y a ni normes, ni classes, ni percentiles : nous ne vous comparons à personne. Nous avons écrit les
    affirmations nous-mêmes. Nous n’affirmons pas qu’elles valent des questionnaires publiés.

method-dilemmas-title = B. Les dilemmes
method-dilemmas-body =
    Dans un dilemme, vous choisissez entre bien aider un client et continuer le travail du jour. Le coût, ce sont les
    minutes de travail que l’aide demande. La perte, ce sont les minutes de son propre temps que le client perd faute de
    cette aide.

    Les coûts ({ -costs }) et les pertes ({ -losses }) donnent ensemble { -situations } situations ordinaires. Vous en recevez
    { -graded }, plus deux contrôles auxquels presque tout le monde répond de la même façon : { -control-care-cost } minute de travail contre { -control-care-loss } du
    client, et { -control-cost-cost } contre { -control-cost-loss }.

    Il y a dix-huit scènes, six pour chaque perte, et deux pour les contrôles ; aucune scène ne revient. Le hasard décide
    par laquelle des six vous commencez ; dans la forme fixe, c’est la même pour tout le monde. Le choix présenté en
    premier est fixé pour chaque scène et alterne.

    Dans la forme adaptative, pour vous-même, le dilemme suivant dépend de vos choix. Dans la forme fixe, pour un
    traitement égal comme lors d’un recrutement, tout le monde reçoit les mêmes situations dans le même ordre ; cette
    forme s’obtient par une invitation.

    C’est seulement après les dilemmes que nous demandons combien de fois le client doit passer en premier. Sinon, on
    choisit vite ce qu’on vient de dire.

method-model-title = Le modèle
method-model-body =
    Le modèle donne la probabilité que vous choisissiez le client. Elle dépend du prix : le coût divisé par la perte, en
    logarithme (x). À votre point de bascule (θ), les deux choix sont aussi probables l’un que l’autre. La pente (β) dit
    à quel point vos choix suivent le prix de près. Parfois, un choix ne dépend pas du prix, comme lors d’une erreur
    (lapse). Nous comptons { -lapse-percent } % pour cela (ε).

    Du point de bascule découle le taux d’échange : les minutes de travail par heure que vous faites gagner à un
    client.

    Ce que nous attendons au départ s’appelle le prior : pour θ, une loi normale de moyenne { -prior-mean } et d’écart
    type { -prior-sd }, avec pour milieu environ { -prior-rate } minutes par heure. Nous calculons sur une grille de
    { -tipping-points } points de bascule et de { -slope-count } pentes. Chaque choix met les probabilités à jour.

    Dans la forme adaptative, le dilemme suivant est celui qui devrait en dire le plus sur le point de bascule et la
    pente ensemble, selon la règle de QUEST+ (Watson 2017, Journal of Vision 17(3):10). Les contrôles ne guident pas ce
    choix, mais comptent dans l’estimation.

method-numbers-title = Les nombres
method-numbers-body =
    La part est la proportion des { -situations } situations où, selon le modèle, vous choisissez le client, erreurs non
    comprises. Nous donnons la moyenne de la distribution de probabilité après vos choix. Le taux d’échange est la
    médiane : jusqu’à environ tant de minutes de travail pour faire gagner une heure à un client. Les deux ont un
    intervalle de { -interval-percent } % (dans le retour : la fourchette) : selon le modèle, la valeur s’y trouve avec
    { -interval-percent } % de chances, et en dehors avec { -tail-percent } % de chances de chaque côté.

    Parfois, nous ne donnons pas de nombre. C’est le cas quand vous répondez à moins de { -min-graded } des { -graded } situations
    ordinaires. Ou quand vos choix y vont tous du même côté : le point de bascule se trouve alors au-delà de ce que
    nous avons demandé. Ou quand pile ou face prédit vos choix au moins aussi bien que le modèle.

    Nous recalculons chaque conclusion sur les paroles et les choix avec un prior deux fois plus large : nous supposons
    alors moins au départ. Si une conclusion ne tient plus, nous ne la donnons pas. Les nombres viennent du prior
    habituel. Si le taux d’échange diffère de plus d’un facteur { -stable-rate } entre les deux priors, nous ne le
    donnons pas.

method-accuracy-title = La précision
method-accuracy-body =
    Nous avons simulé 1 500 personnes par forme. Dans chaque paire de nombres, le premier vaut pour la forme adaptative,
    le second pour la forme fixe. L’erreur typique (RMSE) de la part est de 0,09 et 0,11, la corrélation avec la vraie
    part de 0,93 et 0,89. L’intervalle de { -interval-percent } % contient la vraie valeur chez environ 80 personnes sur
    100, et sa largeur moyenne est de 0,22 et 0,27.

    Les personnes qui choisissent à pile ou face, nous les reconnaissons dans 79 % et 91 % des cas. Parmi celles qui
    choisissent vraiment, nous en prenons à tort 9 % et 8 % pour des joueurs de pile ou face.

    S’il n’y a pas d’écart entre paroles et choix, nous en signalons quand même un chez environ 2 % des personnes, dans
    chaque sens. Un écart réel de 0,30 est trouvé chez environ 55 % (adaptative). Souvent, nous ne signalons donc pas
    un écart réel.

    S’il n’y a pas d’écart, environ 80 personnes sur 100 (fixe : 70) lisent « proches », la plupart des autres « trop
    peu pour conclure ». Avec un écart réel de 0,30 (adaptative), environ 18 lisent quand même « proches ».

    Cela vaut si les gens choisissent comme le modèle le suppose ; pour les écarts, seulement s’il y a un nombre.

method-stated-title = Ce que vous dites et ce que vous choisissez
method-stated-body =
    Après les dilemmes, nous demandons combien de fois sur dix le client doit passer en premier. Votre réponse divisée
    par dix est la part déclarée. Nous la plaçons à côté de la part tirée de vos choix.

    Nous signalons un écart seulement si la probabilité est d’au moins { -sure } qu’il dépasse { -gap }, dans un sens ou
    dans l’autre. Sinon, nous disons que paroles et choix sont proches si la probabilité est d’au moins { -sure-close }
    qu’ils diffèrent de { -close } au plus. Si ni l’un ni l’autre n’est vrai, c’est « trop peu pour conclure ».

    S’ils sont proches, nous disons que le niveau est élevé si vous dites { -says-care-from } ou plus et si la
    probabilité est d’au moins { -sure } que la part tirée de vos choix dépasse la moitié ; bas si vous dites
    { -says-work-up-to } ou moins et si cette probabilité vaut pour une part sous la moitié. Sinon, il se situe entre
    les deux.

    Toutes ces conclusions doivent tenir avec les deux priors, l’habituel et le plus large. Les affirmations sur
    l’attention en plus des objectifs et sur l’attention qui devient rentable ne comptent dans aucun score.

method-measures-title = Ce qu’on mesure
method-measures-body =
    Pour neuf indicateurs, vous choisissez une réponse : pas utilisé (0), on le regarde (1), ou il compte dans votre
    évaluation ou celle de votre équipe (2).

    Cinq indicateurs concernent le travail : combien de fois les clients prennent contact, combien de temps cela dure,
    ce qui est bien fait du premier coup, combien de travail est terminé en une journée et le délai convenu. Quatre
    concernent le résultat : si les clients vous recommandent, s’ils restent, ce qu’ils achètent encore plus tard et ce
    que cela coûte d’aider un client.

    Pour chaque groupe, nous prenons la moyenne. Sinon, cinq indicateurs pèseraient plus que quatre. La part du résultat
    est la moyenne du résultat divisée par la somme des deux moyennes. Il faut pour cela au moins { -min-per-group } réponses par
    groupe. Si aucun des deux groupes n’atteint { -little-measured } en moyenne, nous disons seulement qu’on mesure peu.
    À partir d’une part du résultat de { -result-share }, nous disons : le résultat au moins autant que le travail ;
    jusqu’à { -work-share } : surtout le travail ; entre les deux : un peu plus le travail. Si aucun des indicateurs
    auxquels vous avez répondu n’est utilisé, c’est un résultat à part, qui n’a pas de nombre.

    Ceci décrit ce qui sert à piloter votre organisation, tel que vous le voyez. Cela ne dit pas si les indicateurs
    sont bons.

method-perspectives-title = C. Trois regards
method-perspectives-body =
    Vous répondez trois fois à six affirmations : sur vous-même, sur votre plus proche collègue et sur votre
    organisation. Pour chaque regard, nous donnons la moyenne si vous avez rempli au moins { -min-of-six } des six. Nous
    calculons la différence entre deux regards sur les affirmations remplies pour les deux. Nous ne la signalons que si
    elle est plus grande que ne l’explique la dispersion entre ces affirmations (un test t pour données appariées). Si
    quelqu’un ne voit aucune différence entre deux regards, nous en signalons quand même une dans environ
    { -false-alarms } cas sur 100 au plus.
    L’affirmation sur les questions à régler est formulée un peu autrement pour l’organisation ; là aussi, nous
    calculons la différence.

    La plupart des gens se jugent plus favorablement que les autres, comme le montre la recherche (Zell et collègues). Nous
    le disons donc avant que vous voyiez les nombres. Seul ce qui reste
    ensuite, la différence entre collègue et organisation, ne dépend pas de votre regard sur vous-même.

    Une note de { -satisfied-from } à { -satisfied-up-to }, mais pas d’histoire, nous la lisons ainsi : de la satisfaction, et rien à raconter. Ce que
    vous notez de l’histoire ne compte nulle part et reste sur votre appareil, sauf si vous choisissez vous-même de le
    joindre.

method-brushoff-title = D. Les phrases qui ferment la porte
method-brushoff-body =
    Dix phrases qui ferment la porte aux clients, avec nos propres mots. Vous cochez ce que vous avez déjà entendu en
    tant que client ou cliente puis, si vous voulez, ce que vous avez dit vous-même au cours du dernier mois. Nous
    comptons de 0 à 10, et rien d’autre.

    La source a trois groupes qui se recouvrent : 0 à 4, 4 à 7 et 7 à 10. Avec un 4 ou un 7, on ne sait alors pas où
    l’on se trouve. Nous prenons 0 à { -few-up-to }, { -some-from } à { -some-up-to } et { -most-from } à 10. Ces
    groupes déterminent seulement le ton d’une phrase sur ce que vous avez entendu.

method-leadership-title = E. Encadrement et approche
method-leadership-body =
    Onze affirmations sur l’encadrement. Les personnes qui encadrent répondent sur elles-mêmes, les autres sur leur
    hiérarchie ; on ne peut donc pas comparer les deux. Nous donnons la moyenne si au moins { -min-of-eleven } ont reçu une réponse.
    Nous lisons { -disagrees-up-to } ou moins comme un désaccord, { -agrees-from } ou plus comme un accord.

    Vous répartissez dix jetons selon les efforts des deux dernières années. Les systèmes et les formations sont d’un
    côté ; les processus, l’encadrement et la culture, de l’autre (« travail et direction »). À partir de
    { -coins-outside } jetons sur les deux premiers, et seulement si les dix sont répartis, nous disons que la solution
    a surtout été cherchée là. Nous avons choisi ce seuil nous-mêmes.

method-room-title = F. Marge de manœuvre pour aider
method-room-body =
    Vous cochez ce qui vous a fait obstacle au cours du dernier mois : huit obstacles, ou aucun. La marge est la
    moyenne de deux moitiés : votre réponse à l’affirmation sur une marge suffisante, et la part que vous n’avez pas
    cochée, ramenée à une échelle de 1 à 7 (7 − 6 × coché / 8 ; pour des réponses
    du temps où il y en avait sept, on divise par 7). Que les deux moitiés pèsent autant l’une que l’autre est une hypothèse.

    La carte place la marge à côté de ce qui vient de l’intérieur. Les traits montrent la dispersion : votre réponse la
    plus basse et la plus haute, et les deux moitiés. Nous nommons l’une des quatre zones seulement si chacun des deux
    nombres est à { -room-little } ou moins, ou à { -room-much } ou plus, et si la réponse sur la marge ne dit pas le
    contraire. Une zone décrit une situation, et non un genre de personnes.

    Nous montrons la satisfaction comme un effet possible de ce qui vous fait obstacle. Selon la source, elle n’est pas
    une cause de l’orientation client ; elle ne compte donc nulle part.

    Le petit essai porte sur l’obstacle pour lequel, à notre avis, une équipe peut le plus vite essayer quelque chose
    elle-même.

method-comparison-title = Avant et maintenant
method-comparison-body =
    Si vous placez un fichier précédent à côté, nous recalculons les deux fois avec les mêmes règles.

    Nous comparons une moyenne sur les affirmations auxquelles vous avez répondu les deux fois, avec un test t pour
    données appariées. À cela s’ajoute une hypothèse : la façon de répondre à de telles affirmations monte ou descend
    d’elle-même de { -day-to-day } point d’un jour à l’autre (écart type). Avec quatre affirmations, la différence doit donc être
    d’au moins { -least-of-four } point, avec huit ou plus d’au moins { -least-of-many }. Si en vérité elle bouge de
    { -more-day-to-day } point, nous signalons quand même une différence chez { -alarms-if-more } personnes sur 100 au plus. Pour
    la part tirée de vos choix, l’erreur découle des deux intervalles ; nous signalons une différence seulement si elle
    tient avec les deux priors. Pour ce que vous dites, il faut une différence de { -least-stated } ou plus sur dix.

    Si rien n’a changé, nous signalons quand même une différence chez environ { -false-alarms } personnes sur 100 au
    plus, par nombre. En regardant beaucoup de nombres à la fois, on en trouve donc parfois une. Sur la marge et sur les
    comptes, nous ne disons rien : nous ne savons pas à quel point ils varient d’eux-mêmes.

method-feedback-title = Comment naît le retour
method-feedback-body =
    En haut du retour figurent { -max-sentences } phrases au plus. Des règles fixes les choisissent, dans un ordre fixe : ce que nous
    trouvons le plus utile vient d’abord. Chaque règle a une condition. Un exemple : votre réponse à l’affirmation sur
    la prise en charge des réclamations est { -disagrees-up-to } ou moins. Cette phrase peut alors être retenue : chez
    vous, on ne sait pas clairement qui prend en charge une réclamation.

    Au moins une phrase parle de ce qui vous entoure. Si aucune autre règle n’en dit rien, une phrase fixe vous invite
    à y regarder. Des phrases qui se contredisent ou qui reviennent au même ne figurent jamais ensemble en haut.

    Pour chaque conclusion, vous pouvez voir pourquoi elle est là : sur quelles réponses ou quels choix elle repose, et
    sur quelle source. Il n’y a ni types, ni classement, ni jugement. « Trop peu pour conclure » est un résultat
    normal.

method-rules-title = Toutes les règles
method-rules-body =
    Voici toutes les règles des phrases du haut, dans leur ordre. Nous les parcourons de haut en bas jusqu’à ce qu’il y
    ait { -max-sentences } phrases. S’il y en a déjà deux et qu’aucune ne parle de ce qui vous entoure, la dernière place reste libre
    pour une phrase qui en parle.

    Sous chaque nom figure la condition de la phrase, dite à la personne qui la reçoit.

method-rule-surroundings = Parle de ce qui vous entoure.
method-rule-person = Parle de vous.
method-rule-not-beside = { $count ->
    [one] Ne figure jamais à côté de la phrase de la règle { $rules }.
   *[other] Ne figure jamais à côté des phrases de ces règles : { $rules }.
  }
method-rule-not-beside-some = Ne figure pas non plus à côté d’une phrase de la règle { $rules } qui la contredit ou revient au même.
method-rule-claim = Ce que vous dites et ce que vous choisissez sont proches ou nettement différents, ou bien tous vos choix dans les situations ordinaires vont du même côté. Les seuils figurent plus haut, avec ce que vous dites et ce que vous choisissez.
method-rule-no-claim = Les dilemmes ont été présentés, mais on ne peut rien conclure sur les paroles et les choix. Les raisons possibles figurent plus haut, avec les nombres et avec ce que vous dites et ce que vous choisissez. Il se peut aussi que vous n’ayez pas indiqué combien de fois le client doit passer en premier.
method-rule-measured-on-work = Le client souvent en premier, et surtout le travail mesuré
method-rule-little-room = Beaucoup de l’intérieur, peu de marge
method-rule-pattern = Une conclusion sur les paroles et les choix
method-rule-on-top-little-room = En plus des objectifs, avec peu de marge
method-rule-on-top = En plus des objectifs
method-rule-doubts = Le client souvent en premier, sans y voir de rentabilité
method-rule-owner = Réclamation : on ne sait pas qui s’en charge
method-rule-heard-and-said = Entendu, et dit soi-même
method-rule-meets-cost = Le plaisir d’aider, et le travail en premier
method-rule-satisfied = Satisfait, et aucune histoire
method-rule-time = Le temps comme raison
method-rule-sought-outside = La solution cherchée dans les systèmes et les formations
method-rule-organisation = L’organisation plus bas que le ou la collègue
method-rule-nothing-measured = Rien n’est mesuré
method-rule-results = Le résultat est mesuré
method-rule-self-above = Soi-même plus haut que les autres
method-rule-no-pattern = Aucune conclusion sur les paroles et les choix
method-rule-agrees = Ce que vous dites de vous-même
method-rule-nothing-in-the-way = Aucun obstacle
method-rule-look-around = Regarder autour de soi

method-sources-title = Les sources
method-sources-body =
    Klantspiegel s’appuie sur cinq articles, dits ici avec nos mots. Un article demande si l’orientation client se
    fabrique ; il décrit une motivation qui vient de l’intérieur. Ses quatre énoncés sont devenus nos affirmations de
    base en A. Les quatre parties de A suivent celles de Donavan, Brown et Mowen (2004, Journal of Marketing 68,
    128–146) ; les affirmations sont les nôtres.

    Le même article dit que ce sont surtout les processus qui gênent, et que la satisfaction n’est pas une cause. La
    partie F en est issue.

    Un article sur la mise en pratique de l’orientation client remarque que les gens se placent plus haut que leurs
    collègues, qu’une simple satisfaction ne donne pas d’histoire, et que ce qui est plus agréable devient souvent
    meilleur. La partie C en est issue. Un article sur l’orientation client qui vient de l’intérieur met en avant la
    culture et l’encadrement, et dit qu’on a trop longtemps cherché la solution dans la technique et la formation. Les
    jetons et une partie de E en sont issus.

    Un article sur la fable de l’orientation client a une liste de phrases qui ferment la porte. Il demande qui prend
    en charge une réclamation et si l’on mesure ce qu’il faut. D, le reste de E et une question de B en sont issus. Un
    article sur l’orientation client en plus de la vitesse et du bas prix a donné le reste de B : le choix, le
    travail qui attend, les indicateurs et la question de savoir si l’attention devient rentable.

    La forme adaptative suit QUEST+ (Watson 2017, Journal of Vision 17(3):10). Un modèle logit binaire sur une échelle
    de prix est courant dans l’étude des choix discrets (discrete choice).

method-assumptions-title = Hypothèses
method-assumptions-body =
    Voici ce que nous supposons. Nous ne l’avons pas mesuré.

    Au départ, un point de bascule vers { -prior-rate } minutes de travail par heure du client est le plus probable,
    avec une large dispersion : { -interval-percent } % se situent entre { -prior-rate-low } et { -prior-rate-high }
    minutes. Les { -slope-count } pentes ({ -slopes }) sont au départ aussi probables les unes que les autres. Dans
    { -lapse-percent } % des choix, le prix ne joue aucun rôle.

    Seul compte le rapport entre le coût et la perte. Pour le modèle, 20 contre 120 minutes est donc la même chose que
    80 contre 480. Les { -situations } situations ont ainsi dix prix différents.

    Nous comptons le travail en attente à raison de { -minutes-per-piece } minutes par tâche : 100 tâches en une journée
    de huit heures. Votre travail peut être différent.

    Les six scènes d’une perte sont interchangeables : peu importe laquelle va avec quel coût. Votre point de bascule reste le même
    pendant les questions.

    Tous les seuils de cette page sont nos choix. D’autres seuils donnent parfois un autre retour.

method-limits-title = Ce que Klantspiegel ne peut pas faire
method-limits-body =
    Klantspiegel voit seulement ce que vous remplissez vous-même. Les gens répondent souvent comme on l’attend d’eux,
    ou comme ils aimeraient être. Cela s’appelle la désirabilité sociale, et nous ne la corrigeons pas. Sur votre
    collègue, votre hiérarchie et votre organisation, il n’y a ici que votre propre voix.

    Les choix sont inventés. Au travail, vous pouvez choisir autrement, car vous y sentez les conséquences. C’est aussi
    un seul moment : un autre jour, vos réponses peuvent être différentes.

    Il n’y a pas de normes. Nous ne pouvons donc pas dire si un nombre est élevé ou bas par rapport à d’autres.
    Klantspiegel n’est pas un test de sélection et ne convient pas pour classer des gens. Nous n’avons pas étudié s’il
    prédit la façon de travailler de quelqu’un.

    Un intervalle n’est pas une certitude. Même si le modèle est juste, la vraie valeur se trouve en dehors de
    l’intervalle de { -interval-percent } % pour environ { -outside-percent } personnes sur 100. Si le modèle n’est pas
    juste, cela peut arriver plus souvent.

    Pourquoi vous choisissez ainsi, nous ne le savons pas. Le retour montre des endroits où regarder, et non des
    causes.

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

method-cite-title = Citer Klantspiegel
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
