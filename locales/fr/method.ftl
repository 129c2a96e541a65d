### The method page: what is asked, how it is computed and how sure that is.
### An empty line separates paragraphs. The numbers follow `src/domain`; those of `accuracy` come from the simulation.

method-title = Comment marche Klantspiegel
method-intro =
    Klantspiegel (« miroir du client » en néerlandais) est un miroir pour vous-même. Vous répondez à des affirmations,
    vous choisissez dans des situations et vous recevez un retour. Cette page dit ce que nous demandons, comment nous
    calculons et à quel point les résultats sont sûrs.

    Il s’agit de deux choses. Quelle part de votre attention aux clients vient de l’intérieur ? Et que devient-elle
    quand elle coûte quelque chose ?

    Toutes les règles sont fixes et publiques. Les mêmes réponses et les mêmes choix, dans le même rôle, donnent toujours
    le même retour. Ce que nous supposons, nous l’appelons une supposition. Et si vos réponses disent trop peu, c’est
    écrit aussi.

method-within-title = A. De l’intérieur
method-within-body =
    La partie A porte sur l’attention aux clients qui vient de l’intérieur. La forme courte a quatre affirmations de
    base. La forme complète en a seize, en quatre parties : attention, écoute fine, contact et parole tenue. Vous
    répondez sur une échelle de 1 (pas du tout d’accord) à 7 (tout à fait d’accord).

    Le score est la moyenne des affirmations auxquelles vous répondez. Il faut pour cela au moins trois réponses sur
    quatre : pour les affirmations de base, et dans la forme complète aussi par partie. Le total de la forme complète
    apparaît quand chaque partie a une moyenne.

    À partir de 5, vous êtes d’accord avec une affirmation. Nous comptons combien de fois. Chaque réponse figure en point
    à côté de la moyenne, pour que vous voyiez la dispersion.

    Il n’y a ni normes, ni classes, ni percentiles : nous ne vous comparons à personne. Nous avons écrit les affirmations
    nous-mêmes. Nous ne prétendons pas qu’elles valent des questionnaires publiés.

method-dilemmas-title = B. Les situations
method-dilemmas-body =
    Dans une situation, vous choisissez entre bien aider ce client et avancer le travail du jour. Le coût, ce sont les
    minutes de travail que demande l’aide. La perte, ce sont les minutes de son propre temps que le client y passe sans
    cette aide.

    Six coûts (5, 10, 20, 40, 80, 160) et trois pertes (30, 120, 480) donnent 18 situations ordinaires. Vous en recevez
    huit, plus deux contrôles auxquels presque tout le monde répond pareil : 1 minute de travail contre 480 du client,
    et 160 contre 5.

    Il y a douze scènes, qui vont chacune avec toutes les situations ; aucune ne revient. Le hasard décide de la
    première. Le choix placé en premier alterne.

    Dans la forme adaptative, pour vous-même, la situation suivante dépend de vos choix. Dans la forme fixe, pour traiter
    chacun de la même façon, comme lors d’un recrutement, tous reçoivent les mêmes situations dans le même ordre.

    Ce n’est qu’après les situations que nous demandons combien de fois le client doit passer avant. Sinon, on choisit
    vite ce que l’on vient de dire.

method-model-title = Le modèle
method-model-body =
    Le modèle donne la probabilité que vous choisissiez le client. Elle dépend du prix : le coût divisé par la perte, en
    logarithme (x). À votre point de bascule (θ), les deux choix sont aussi probables. La pente (β) dit avec quelle
    netteté vos choix suivent le prix. Parfois un choix n’a rien à voir avec le prix, comme lors d’une erreur (lapse).
    Nous comptons 4 % pour cela (ε).

    Du point de bascule découle le taux d’échange : des minutes de travail par heure épargnée à un client.

    L’attente de départ s’appelle l’a priori : pour θ, une loi normale de moyenne −1,5 et d’écart type 1,5, avec environ
    13 minutes par heure au milieu. Nous calculons sur une grille de 121 points de bascule et cinq pentes. Chaque choix
    ajuste les probabilités.

    Dans la forme adaptative, nous prenons ensuite la situation qui devrait en dire le plus sur le point de bascule et la
    pente ensemble, la règle de QUEST+ (Watson 2017, Journal of Vision 17(3):10). Les contrôles n’y jouent pas, mais
    comptent dans l’estimation.

method-numbers-title = Les chiffres
method-numbers-body =
    La part est la portion des 18 situations où, selon le modèle, vous choisissez le client, erreurs non comptées. Nous
    donnons la moyenne de la distribution après vos choix. Le taux d’échange est la médiane : jusqu’à environ tant de
    minutes de travail pour épargner une heure à un client. Les deux ont un intervalle de 80 % (dans le retour : la
    fourchette) : selon le modèle, la valeur y est avec une probabilité de 80 %, et au-delà, de chaque côté, avec une
    probabilité de 10 %.

    Parfois, nous ne donnons pas de chiffre. C’est le cas si vous répondez à moins de six des huit situations ordinaires.
    Ou si vos choix y tombent tous du même côté : le point de bascule est alors plus loin que nos questions. Ou si une
    pièce prédit vos choix au moins aussi bien que le modèle.

    Chaque énoncé sur dire et choisir est recalculé avec un a priori deux fois plus large : nous supposons alors moins au
    départ. Si un énoncé ne tient plus, nous l’omettons. Les chiffres viennent de l’a priori ordinaire. Si le taux
    d’échange diffère entre les deux de plus d’un facteur 1,5, nous ne le donnons pas.

method-accuracy-title = Quelle précision
method-accuracy-body =
    Nous avons simulé 1 500 personnes par forme. De chaque paire de chiffres, le premier vaut pour la forme adaptative,
    le second pour la forme fixe. L’erreur typique (RMSE) de la part est de 0,09 et 0,11, la corrélation avec la vraie
    part de 0,93 et 0,89. L’intervalle de 80 % contient la vraie valeur pour environ 80 personnes sur 100, et sa largeur
    moyenne est de 0,22 et 0,27.

    Les personnes qui choisissent à pile ou face sont reconnues dans 79 % et 91 % des cas. De celles qui choisissent
    vraiment, 9 % et 8 % sont prises à tort pour un pile ou face.

    S’il n’y a pas d’écart entre dire et choisir, nous en signalons pourtant un chez environ 2 % des personnes, par
    direction. Un vrai écart de 0,30 est trouvé chez environ 55 % (adaptative). Nous ne signalons donc souvent pas un
    écart réel.

    Sans écart, environ 80 personnes sur 100 (fixe : 70) lisent « proches », la plupart des autres « trop peu pour se
    prononcer ». Avec un vrai écart de 0,30 (adaptative), environ 18 lisent pourtant « proches ».

    Cela vaut si les gens choisissent comme le modèle le suppose ; pour les écarts, seulement s’il y a un chiffre.

method-stated-title = Ce que vous dites et ce que vous choisissez
method-stated-body =
    Après les situations, nous demandons dans combien de cas sur dix le client doit passer avant. Votre réponse divisée
    par dix est la part dite. Nous la plaçons à côté de la part tirée de vos choix.

    Nous ne signalons un écart que si la probabilité qu’il dépasse 0,15 est d’au moins 0,90, dans un sens ou dans
    l’autre. Sinon, nous disons que dire et choisir sont proches si la probabilité qu’ils diffèrent de 0,25 au plus est
    d’au moins 0,80. Si ni l’un ni l’autre ne vaut, c’est « trop peu pour se prononcer ».

    S’ils sont proches, le niveau est dit haut si vous dites six ou plus et que la probabilité que la part de vos choix
    dépasse la moitié est d’au moins 0,90 ; bas si vous dites quatre ou moins et que cette probabilité vaut pour
    au-dessous de la moitié. Sinon, il est entre les deux.

    Tous ces énoncés doivent valoir sous les deux a priori, l’ordinaire et le plus large. Les affirmations sur
    l’attention en plus des objectifs et sur l’attention qui rapporte ne comptent dans aucun score.

method-measures-title = Ce qui est mesuré
method-measures-body =
    Pour neuf indicateurs, vous choisissez une réponse : pas utilisé (0), regardé (1), ou on juge là-dessus, vous ou
    votre équipe (2).

    Cinq indicateurs concernent le travail : combien de fois les clients vous contactent, combien de temps cela dure, ce
    qui réussit du premier coup, le travail terminé en une journée et le délai convenu. Quatre concernent le résultat :
    si les clients vous recommandent, s’ils restent, ce qu’ils achètent plus tard et ce que coûte l’aide à un client.

    Nous prenons la moyenne par groupe. Sinon, cinq indicateurs pèseraient plus que quatre. La part du résultat est la
    moyenne du résultat divisée par la somme des deux moyennes. Il faut au moins trois réponses par groupe. Si aucun des
    deux groupes n’atteint 0,5 en moyenne, nous disons seulement que peu est mesuré. Si aucun indicateur rempli n’est
    utilisé, c’est un résultat à part, sans chiffre.

    Cela décrit ce qui guide le pilotage de votre organisation, tel que vous le voyez. Cela ne dit pas si les indicateurs
    sont bons.

method-perspectives-title = C. Trois regards
method-perspectives-body =
    Vous répondez trois fois à six affirmations : sur vous-même, sur votre collègue le plus proche et sur votre
    organisation. Par regard, nous donnons la moyenne si vous en avez rempli au moins quatre des six. Un écart entre deux
    regards est calculé sur les affirmations remplies pour les deux, et nous en parlons à partir d’un demi-point.

    Presque tout le monde se place plus haut. C’est donc écrit avant que vous ne voyiez les chiffres. Seul ce qui reste
    ensuite, l’écart entre collègue et organisation, ne dépend pas de votre regard sur vous-même.

    Une note de 6, 7 ou 8 sans histoire, nous la lisons ainsi : satisfait, et rien à raconter. Ce que vous écrivez de
    l’histoire ne compte nulle part et reste sur votre appareil, sauf si vous choisissez vous-même de l’emporter.

method-brushoff-title = D. Fin de non-recevoir
method-brushoff-body =
    Dix phrases avec lesquelles on éconduit des clients, dans nos propres mots. Vous cochez ce qu’on vous a dit un jour
    en tant que client, et ensuite, si vous voulez, ce que vous avez dit le mois passé. Nous comptons de 0 à 10, et rien
    d’autre.

    La source a trois groupes qui se recouvrent : 0 à 4, 4 à 7 et 7 à 10. Avec un 4 ou un 7, on ne sait alors pas où l’on
    est. Nous prenons 0 à 3, 4 à 6 et 7 à 10. Ils ne décident que du ton d’une phrase sur ce que vous avez entendu.

method-leadership-title = E. Encadrement et approche
method-leadership-body =
    Neuf affirmations sur l’encadrement. Qui encadre répond à son propre sujet, les autres au sujet de leur direction ;
    les deux ne se comparent donc pas. Nous donnons la moyenne si au moins six ont une réponse. Nous lisons 3 ou moins
    comme pas d’accord, 5 ou plus comme d’accord.

    Vous répartissez dix pièces selon l’endroit où est allé l’effort des deux dernières années. Les systèmes et les
    formations, nous les appelons hors des personnes ; les processus et l’encadrement ou la culture, travail et
    direction. À partir de 7 pièces aux deux premiers, et seulement si les dix sont réparties, nous disons que la
    solution y a surtout été cherchée. Cette limite est notre choix.

method-room-title = F. Marge pour aider
method-room-body =
    Vous cochez ce qui vous a freiné le mois passé : sept obstacles, ou rien. La marge est la moyenne de deux moitiés :
    votre réponse à l’affirmation sur une marge suffisante, et la part que vous n’avez pas cochée, ramenée de 1 à 7
    (7 − 6 × cochés / 7). Que les deux moitiés pèsent autant est une supposition.

    La carte place la marge à côté de ce qui vient de l’intérieur. Les traits fins montrent la dispersion : votre réponse
    la plus basse et la plus haute, et les deux moitiés. Nous ne nommons une des quatre zones que si les deux chiffres
    sont de 3,5 ou moins ou de 4,5 ou plus. Une zone décrit une situation, pas un genre de personnes.

    La satisfaction est montrée comme une suite possible de ce qui vous freine. Selon la source, elle n’est pas une cause
    de l’orientation client ; elle ne compte donc nulle part.

    Le petit essai porte sur l’obstacle sur lequel, selon nous, une équipe peut le plus vite tenter quelque chose
    elle-même.

method-comparison-title = Avant et maintenant
method-comparison-body =
    Si vous placez un fichier précédent à côté, nous recalculons les deux fois, avec les mêmes règles.

    Une moyenne est comparée sur les affirmations remplies les deux fois, avec un test t pour paires. Nous supposons
    qu’une réponse redonnée des semaines plus tard s’écarte d’au moins un demi-point (écart type). Avec quatre
    affirmations, l’écart doit alors être d’au moins 0,83. Pour la part de vos choix, l’erreur découle des deux
    intervalles ; nous ne signalons un écart que s’il vaut sous les deux a priori. Pour ce que vous dites, il faut un
    écart de 3 ou plus sur dix.

    Si rien n’a changé, nous signalons pourtant un écart, par chiffre, chez environ 10 personnes sur 100 au plus. Qui
    regarde beaucoup de chiffres à la fois en trouve donc parfois un. Sur la marge et sur les nombres, nous ne disons
    rien : nous ignorons combien ils varient d’eux-mêmes.

method-feedback-title = Comment naît le retour
method-feedback-body =
    En haut du retour figurent trois phrases au plus. Des règles fixes les choisissent, dans un ordre fixe : ce que nous
    trouvons le plus utile vient d’abord. Chaque règle a une condition. Un exemple : vous dites au moins six sur dix et
    la part du résultat est de 0,35 au plus. Alors paraît cette phrase : vous dites que le client doit souvent passer
    avant, mais on mesure surtout le travail lui-même.

    Au moins une phrase parle de ce qui vous entoure. Si aucune autre règle n’en dit rien, une phrase fixe vous invite à
    y regarder. Les phrases qui se contredisent ou qui reviennent au même ne sont jamais ensemble en haut.

    Pour chaque énoncé, vous pouvez voir pourquoi il est là : sur quelles réponses ou quels choix il repose, et sur
    quelle source. Il n’y a ni types, ni classement, ni jugement. « Trop peu pour se prononcer » est un résultat normal.

method-sources-title = Les sources
method-sources-body =
    Klantspiegel s’appuie sur cinq articles, ici dans nos mots. Un article sur la question de savoir si l’orientation
    client peut se fabriquer décrit une motivation qui vient de l’intérieur. Ses quatre énoncés sont devenus nos
    affirmations de base dans A.

    Le même article dit que ce sont surtout les processus qui gênent, et que la satisfaction n’est pas une cause. De là
    vient F.

    Un article sur la mise en place de l’orientation client note que chacun se place plus haut que ses collègues, que qui
    est seulement satisfait n’a pas d’histoire, et que le plus agréable devient souvent meilleur. De là vient C. Un
    article sur l’orientation client qui vient de l’intérieur renvoie à la culture et à l’encadrement, et dit que la
    solution a été cherchée trop longtemps dans la technique et la formation. De là viennent les pièces et une partie
    de E.

    Un article sur la fable de l’orientation client a une liste de fins de non-recevoir, et demande qui s’occupe d’une
    plainte et si l’on mesure ce qu’il faut. De là viennent D, le reste de E et une question dans B. Un article sur
    l’orientation client en plus du rapide et du bon marché a donné à B le reste : le choix, les dossiers, les
    indicateurs et la question de savoir si l’attention rapporte.

    La forme adaptative suit QUEST+ (Watson 2017, Journal of Vision 17(3):10). Un modèle logit binaire sur une échelle de
    prix est courant dans l’étude des choix (discrete choice).

method-assumptions-title = Suppositions
method-assumptions-body =
    Voici ce que nous supposons. Nous ne l’avons pas mesuré.

    Au départ, le point de bascule le plus probable est d’environ 13 minutes de travail par heure du client, avec une
    large dispersion : 80 % se situe entre 2 et 92 minutes. Les cinq pentes (0,8 ; 1,2 ; 1,8 ; 2,7 ; 4,0) sont aussi
    probables au départ. Dans 4 % des choix, le prix ne joue aucun rôle.

    Seul compte le rapport entre coût et perte. Pour le modèle, 20 contre 120 minutes revient donc à 80 contre 480. Les
    18 situations ont ainsi dix prix différents.

    Le temps de travail est converti en dossiers : 100 en une journée de huit heures, donc 4,8 minutes par dossier. Votre
    travail peut être différent.

    Les scènes sont interchangeables : peu importe quelle scène va avec quel prix. Votre point de bascule reste le même
    pendant les questions.

    Tous les seuils de cette page sont nos choix. D’autres seuils donnent parfois un autre retour.

method-limits-title = Ce que Klantspiegel ne peut pas
method-limits-body =
    Klantspiegel ne voit que ce que vous remplissez. On répond souvent comme il convient, ou comme on aimerait être. Cela
    s’appelle la désirabilité sociale, et nous ne la corrigeons pas. Sur votre collègue, votre direction et votre
    organisation, vous n’entendez ici que vous-même.

    Les choix sont imaginés. À votre travail, vous pouvez choisir autrement, car vous y sentez les suites. C’est aussi un
    seul moment : un autre jour, vos réponses peuvent différer.

    Il n’y a pas de normes. Nous ne pouvons donc pas dire si un chiffre est haut ou bas par rapport à d’autres.
    Klantspiegel n’est pas un test de sélection et ne convient pas pour classer des personnes. Nous n’avons pas examiné
    s’il prédit la façon de travailler.

    Un intervalle n’est pas une certitude. Même si le modèle est juste, la vraie valeur est, chez environ 20 personnes
    sur 100, hors de l’intervalle de 80 %. Si le modèle n’est pas juste, ce peut être plus souvent.

    Pourquoi vous choisissez ainsi, nous l’ignorons. Le retour montre des endroits à regarder, pas des causes.

method-privacy-title = Ce que deviennent vos réponses
method-privacy-body =
    Vos réponses restent dans votre navigateur : en mémoire et dans l’espace de cet onglet. Si vous rechargez la page,
    rien n’est donc perdu. Si vous fermez l’onglet, le navigateur vide cet espace. Parfois, un navigateur peut rouvrir un
    onglet qui vient d’être fermé.

    Sur l’appareil, nous ne gardons quelque chose que si vous le demandez. Un fichier ou une impression n’existe que si
    vous le faites vous-même. On y trouve ce que vous avez rempli et ce qui en découle ; votre nom n’y figure pas.

    Après le chargement, la page ne demande plus rien à un serveur. La politique de sécurité de la page l’interdit aussi.
    Lors du chargement, le serveur voit, comme pour toute page, qu’elle est demandée, mais pas de réponses.

    Avec « Tout effacer », vous effacez tout ce que Klantspiegel garde dans cet onglet et sur cet appareil. Un autre
    onglet garde ses propres réponses jusqu’à ce que vous le fermiez. Les fichiers que vous avez enregistrés ou partagés
    restent.

method-cite-title = Citer Klantspiegel
method-cite-body =
    Citez ainsi : Klantspiegel, version { $version }, page de méthode.

    Donnez toujours le numéro de version. Les affirmations, les scènes et les règles de calcul peuvent différer d’une
    version à l’autre, et les résultats ne se comparent bien qu’avec les mêmes règles. Indiquez quelle forme des
    affirmations a servi (courte ou complète), quelle forme des situations (adaptative ou fixe), dans quel rôle et dans
    quelle langue.

    Donnez un résultat avec son intervalle, et un résultat sans chiffre comme un résultat normal. Décrivez Klantspiegel
    comme une exploration de soi avec ses propres affirmations, pas comme un test validé ou étalonné.

method-formulas = Les formules
method-back = Retour
