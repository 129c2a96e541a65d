### The page on law and fairness, for who invites: what a rule says, what Klantspiegel does for it, what remains to be done.
### An empty line separates paragraphs. The laws are listed, with their addresses, in `crates/klantspiegel-ui/src/desk/law.rs`.

law-title = Droit et équité
law-intro =
    Ceci est une information, et non un conseil juridique. Nous avons écrit cette page en novembre 2026. Les règles
    changent, et chaque pays ou secteur en ajoute. Vérifiez donc ce qui s’applique aujourd’hui, ou demandez à un
    juriste.

    C’est votre organisation qui est responsable, y compris de ce que vous faites ici. Voilà pourquoi chaque partie
    dit ce que prévoit la règle, ce que Klantspiegel fait pour elle et ce qu’il vous reste à faire. Si le temps
    manque, lisez seulement ce dernier point.

law-rule = La règle.
law-does = Ce que fait Klantspiegel.
law-yours = Ce qu’il vous reste à faire.

law-use-title = Comment cela se passe lors d’un recrutement
law-use-body =
    Vous créez une invitation sous forme de lien. Avant la première question, la personne invitée lit qui demande,
    pourquoi, à quoi cela sert et quelles parties viennent. Elle lit aussi à qui s’adresser, comment faire
    autrement, avec quelqu’un, et jusqu’à quel jour les réponses sont gardées. Tout cela se trouve derrière le # du
    lien : aucun serveur ne le voit.

    Tout le monde reçoit les mêmes situations, sans limite de temps. La personne reçoit d’abord son propre miroir
    complet, voit ensuite exactement ce qui partirait, et choisit : en rester là, ou le partager. Ce qui est partagé
    est verrouillé (HPKE, RFC 9180) pour la clé de cette seule invitation.

    Vous voyez les réponses en mots, la dispersion et des questions pour l’entretien. Sur la qualité des réponses,
    vous ne voyez quelque chose que si la hâte et au moins un autre signe se présentent ensemble, et la personne le voit
    alors aussi. Il n’y a ni score total, ni classement, ni écran ou fichier qui compare les candidatures.

law-ai-title = Règlement sur l’IA : est-ce un système d’IA ?
law-ai-rule =
    Le règlement sur l’IA, règlement (UE) 2024/1689, porte sur les systèmes d’IA. Un tel système déduit de ses entrées
    comment produire des prédictions, du contenu, des recommandations ou des décisions (article 3, point 1). Selon le
    considérant 12, les systèmes dont seules des personnes ont défini les règles n’en font pas partie.
law-ai-does =
    Les règles de calcul ont été écrites par des personnes ; elles sont fixes et publiques. Rien n’a été appris de
    données sur des personnes. L’estimation tirée des situations est elle aussi une formule fixe. Cela porte à
    croire que ce n’est pas un système d’IA.
law-ai-yours =
    Jugez par vous-même, et notez pourquoi. Les lignes directrices de la Commission (C(2025) 5053) y aident ; elles ne
    lient pas et ne donnent pas de liste complète. Si une autre IA résume ou compare les réponses pour vous, vous la
    jugez à part. Un tel usage peut être à haut risque.

law-high-title = Règlement sur l’IA : si c’en est un malgré tout
law-high-rule =
    Les systèmes de recrutement et de sélection figurent à l’annexe III, point 4 a). Ils sont en principe à haut
    risque. Les obligations du chapitre III devaient valoir pour eux à partir du 2 août 2026. Le règlement (UE)
    2026/1744 a reporté cette date au 2 décembre 2027. Vérifiez si elle tient toujours.

    L’organisation qui utilise un tel système prévoit un contrôle par des personnes (article 26, paragraphe 2). Les
    employeurs informent au préalable les travailleurs concernés et leurs représentants (paragraphe 7). Les personnes
    que la décision concerne apprennent qu’il est utilisé (paragraphe 11). Si une décision les touche fortement,
    l’article 86 donne droit à une explication.
law-high-does =
    Klantspiegel ne rend pas de verdict, et chaque règle de calcul peut être lue. Il n’a ni évaluation de la conformité
    ni marquage CE.
law-high-yours =
    Pensez-vous que c’est un système d’IA à haut risque ? À partir de ce jour, ne l’utilisez alors que si ces
    obligations sont remplies. L’article 4, sur la maîtrise de l’IA par qui s’en sert, vaut déjà depuis le 2
    février 2025. Vérifiez ce qu’il dit aujourd’hui.

law-emotion-title = Règlement sur l’IA : ne pas lire les émotions
law-emotion-rule =
    L’IA qui déduit des émotions au travail est interdite, sauf pour des raisons médicales ou de sécurité (article 5,
    paragraphe 1, point f). Cela vaut depuis le 2 février 2025 et, selon les lignes directrices de la Commission, aussi
    lors d’un recrutement.
law-emotion-does =
    Klantspiegel n’utilise ni caméra ni micro. Seules comptent les réponses que quelqu’un choisit.
law-emotion-yours =
    Pendant l’entretien non plus, n’activez pas d’outil qui lit les émotions.

law-decide-title = RGPD : une personne décide
law-decide-rule =
    Chacun a le droit de ne pas faire l’objet d’une décision fondée uniquement sur un traitement automatisé et qui le
    touche fortement (article 22 du RGPD, avec des exceptions). Le considérant 71 cite comme exemple le recrutement en
    ligne sans intervention humaine. Selon la Cour de justice, un score peut déjà être une telle décision, si quelqu’un
    d’autre s’appuie fortement dessus (C-634/21). En novembre 2025, la Commission a proposé de modifier l’article 22 ;
    vérifiez ce qu’il dit aujourd’hui.
law-decide-does =
    Klantspiegel ne prend pas de décision. Il ne donne ni score d’aptitude, ni avis, ni classement, mais des questions
    pour un entretien.
law-decide-yours =
    Décidez vous-même, après un entretien et pour d’autres raisons aussi, et faites en sorte de pouvoir expliquer
    pourquoi. Ne fixez pas de seuil au-dessous duquel quelqu’un est écarté.

law-basis-title = RGPD : une base légale
law-basis-rule =
    On ne peut traiter des données qu’avec une base légale (article 6). Un consentement doit être libre. Lors d’un
    recrutement, il l’est rarement : dire non fait craindre pour le poste (considérant 43 ; lignes directrices 05/2020
    du CEPD).
law-basis-does =
    La personne invitée peut s’arrêter et peut, après avoir vu son miroir, décider de ne rien partager. L’invitation indique
    une autre possibilité. Le choix en est plus libre, mais ce n’est pas en soi une base légale.
law-basis-yours =
    Choisissez d’avance une base légale et notez-la. Souvent, il s’agit de mesures avant un contrat, demandées par
    la personne (article 6, paragraphe 1, point b) ou d’un intérêt légitime (point f). Une autorité publique ne
    peut pas invoquer ce dernier pour ses missions. Donnez la même chance aux personnes qui ne partagent rien.

law-inform-title = RGPD : informer et donner accès
law-inform-rule =
    Si vous demandez des données, vous dites aussitôt qui vous êtes, à quoi elles servent, sur quelle base légale,
    combien de temps vous les gardez et quels sont les droits (article 13). Une personne qui postule a un droit d’accès
    (article 15), aussi aux notes de l’entretien que vous gardez. Selon la Cour, les remarques d’un évaluateur peuvent
    en effet être des données personnelles (C-434/16).
law-inform-does =
    L’invitation en fait une partie : qui, pourquoi, jusqu’à quand et à qui s’adresser. La personne voit les
    réponses que vous recevez avant que vous les receviez. Le guide d’entretien qui en découle n’est visible que
    pour vous.
law-inform-yours =
    Dites le reste vous-même : la base légale, les destinataires, les droits, la réclamation auprès de l’autorité de
    contrôle et, s’il existe, le délégué à la protection des données. Écrivez vos notes de façon que la personne puisse
    les lire.

law-less-title = RGPD : pas plus que nécessaire
law-less-rule =
    Vous ne demandez pas plus que ce que le but exige (article 5, paragraphe 1, point c).
law-less-does =
    Les questions sur l’employeur actuel disparaissent : ce qu’on y mesure et attend, l’encadrement, la marge de manœuvre et
    l’envie de rester. Les histoires et le texte libre ne partent jamais.
law-less-yours =
    Ne choisissez que des parties liées au poste. N’invitez que des personnes à qui vous allez vraiment parler, et
    limitez le nombre de personnes qui lisent.

law-keep-title = RGPD : pas plus longtemps que nécessaire
law-keep-rule =
    Vous ne gardez pas les données plus longtemps que nécessaire (article 5, paragraphe 1, point e). Le RGPD ne donne
    pas de nombre de semaines, mais les pays ont leurs usages.

    Pays-Bas : selon l’autorité de contrôle (Autoriteit Persoonsgegevens), il est d’usage d’effacer dans les 4 semaines
    après la fin de la procédure. Avec l’accord de la personne, on peut aller jusqu’à 1 an après.

    Allemagne : souvent environ 6 mois. Une demande fondée sur la loi sur l’égalité de traitement doit être faite dans
    les 2 mois (§ 15 Abs. 4 AGG), puis portée en justice dans les 3 mois (§ 61b ArbGG). Une révision de cette loi est
    annoncée.

    France : selon la CNIL, jusqu’à 2 ans après le dernier contact si la personne est d’accord, pour un autre poste.
    Pour expliquer un refus, 3 mois au plus. Ensuite, effacez ; ce qui sert de preuve est gardé à part.
law-keep-does =
    Vous choisissez un jour d’avance, et la personne invitée le lit. Quand vous ouvrez la vue d’ensemble de vos
    invitations après ce jour, elle le signale. Quand vous l’ouvrez de nouveau, le lendemain ou plus tard, les réponses
    sont effacées, avec la clé. Vous pouvez aussi les effacer tout de suite.
law-keep-yours =
    Tant que vous n’ouvrez pas cette vue d’ensemble, rien n’est effacé : notez donc le jour dans votre agenda, et le
    lendemain. Effacez aussi vous-même le fichier de secours et les autres fichiers, les courriels, les impressions et les notes.

law-risk-title = RGPD : risque et sécurité
law-risk-rule =
    Si le risque est probablement élevé, vous évaluez d’avance les conséquences pour les personnes, dans une AIPD
    (article 35). Les autorités de contrôle ont des listes pour cela. La sécurité doit être adaptée (article 32).
law-risk-does =
    Il n’y a pas de serveur. Les réponses vous arrivent verrouillées, sous forme de fichier, de code ou de lien. Elles ne
    s’ouvrent qu’avec la clé de l’invitation.
law-risk-yours =
    Voyez si une AIPD est nécessaire, et inscrivez cet usage dans votre registre (article 30). Protégez l’appareil sur
    lequel vous lisez les réponses.

law-equal-title = Égalité de traitement
law-equal-rule =
    Discriminer lors d’un recrutement est interdit, entre autres selon le sexe, l’origine, la religion, le
    handicap, l’âge et l’orientation sexuelle (directives 2000/43/CE, 2000/78/CE et 2006/54/CE). Les personnes
    handicapées ont droit à des aménagements raisonnables (article 5 de la directive 2000/78/CE).

    Aux Pays-Bas, la loi sur l’égalité (AWGB) vise aussi la nationalité, les opinions politiques et l’état civil ;
    les plaintes vont au College voor de Rechten van de Mens.
law-equal-does =
    Tout le monde reçoit le même questionnaire, sans limite de temps. Un clavier et un lecteur d’écran suffisent.
    L’invitation indique une autre possibilité, avec une personne.
law-equal-yours =
    Demandez la même chose à tout le monde pour un même poste, dans une langue que chacun lit bien. Demandez de
    quoi quelqu’un a besoin, et non pourquoi. Personne ne doit être désavantagé pour avoir choisi l’autre
    possibilité.

law-council-title = Les représentants du personnel
law-council-rule =
    Pays-Bas : les règles sur l’embauche et sur l’évaluation du personnel demandent l’accord du conseil d’entreprise
    (article 27, paragraphe 1, points e et g, WOR). Pour les données des personnes déjà en poste, le point k s’ajoute.

    Allemagne : les questionnaires et les règles pour évaluer et choisir demandent l’accord du Betriebsrat (§ 94 et
    § 95 BetrVG). France : le CSE est informé d’avance des méthodes qui aident au recrutement (article L2312-38 du Code
    du travail).
law-council-does =
    La page de méthode dit ce qui est demandé et comment le calcul se fait. L’invitation explique à quels signes on
    voit que des réponses apprennent peut-être peu de choses. Vous pouvez donner les deux aux représentants.
law-council-yours =
    Présentez votre projet, et attendez l’accord avant la première invitation. En France, il suffit d’informer au
    préalable.

law-team-title = Le portrait d’une équipe
law-team-rule =
    Il s’agit ici aussi de données personnelles : qui reçoit quelque chose d’un membre sait de qui cela vient. Au
    travail, le consentement est rarement libre (lignes directrices 05/2020). Aux Pays-Bas, l’accord du conseil
    d’entreprise peut être nécessaire (article 27, paragraphe 1, points k et l, WOR), en Allemagne celui du
    Betriebsrat (§ 87 Abs. 1 Nr. 6 BetrVG).
law-team-does =
    Le hasard change d’abord une partie de ce qui est transmis. Seuls des nombres arrondis, à partir de { -team-step }
    personnes, sont montrés.
law-team-yours =
    Choisissez une base légale et présentez votre projet. Ne pas participer ne doit désavantager personne.
    Servez-vous du portrait pour améliorer le travail, jamais pour évaluer des personnes.

law-countries-title = D’autres règles selon le pays
law-countries-rule =
    Pays-Bas : le code de recrutement de la NVP (Sollicitatiecode) n’est pas une loi, mais c’est une norme. Il
    demande une chance équitable et une explication préalable. L’IA et les algorithmes doivent être transparents et
    validés.

    France : ce que vous demandez doit avoir un lien direct et nécessaire avec le poste (article L1221-6 du Code du
    travail). Les méthodes sont annoncées d’avance, et les résultats sont confidentiels (L1221-8). On ne recueille
    pas de données par un dispositif que la personne ne connaissait pas d’avance (L1221-9).

    Royaume-Uni : le UK GDPR, modifié par le Data (Use and Access) Act 2025, et l’Equality Act 2010 s’appliquent.
    Dans d’autres pays, le droit diffère encore.
law-countries-does =
    Klantspiegel est transparent, mais pas validé. L’invitation dit d’avance ce qui vient.
law-countries-yours =
    Cherchez ce qui vaut dans votre pays et votre secteur. Faites en sorte de pouvoir expliquer pourquoi l’attention
    portée aux clients fait partie de ce poste.

law-standards-title = Les normes du métier
law-standards-rule =
    ISO 10667 porte sur les évaluations liées au travail. ISO 10667-1:2020 s’adresse au client, ISO 10667-2:2020 au
    prestataire. L’International Test Commission (ITC) a des lignes directrices sur l’usage des tests, sur les tests
    dans une autre langue ou culture et, avec l’ATP, sur les évaluations par la technologie (2022). Ce sont des normes,
    pas des lois.
law-standards-does =
    La page de méthode dit ce qui est demandé, comment le calcul se fait et quelle est l’incertitude. Les langues
    disent la même chose ; qu’elles mesurent la même chose n’a pas été étudié. Klantspiegel n’a pas de certificat.
law-standards-yours =
    Ici, le client, c’est vous. Notez pourquoi vous utilisez ceci et qui voit les réponses. Ne confiez cela qu’à des
    personnes qui connaissent la page de méthode.

law-limits-title = Ce que Klantspiegel ne peut pas faire ici
law-limits-body =
    Klantspiegel n’est pas validé pour la sélection. Nous n’avons pas étudié s’il prédit comment quelqu’un
    travaille. Il n’y a pas de normes : vous ne pouvez donc pas voir si une réponse est haute ou basse par rapport
    à d’autres.

    On peut se montrer sous un jour plus favorable, surtout si un poste en dépend. Nous ne corrigeons pas cela.
    Après avoir vu son propre miroir, on peut aussi changer ses réponses.

    Prenez-le donc comme le début d’une conversation, et jamais comme seule raison d’embaucher ou d’écarter
    quelqu’un.

law-sources-title = Sources
law-sources-note = Cette page ne va rien chercher. Une adresse ne s’ouvre que si vous cliquez dessus.
law-source-ai = Règlement sur l’IA : règlement (UE) 2024/1689
law-source-dates = Nouvelles dates : règlement (UE) 2026/1744
law-source-definition = Lignes directrices de la Commission sur ce qu’est un système d’IA, C(2025) 5053
law-source-prohibited = Lignes directrices de la Commission sur les pratiques interdites
law-source-gdpr = RGPD : règlement (UE) 2016/679
law-source-consent = Lignes directrices 05/2020 du CEPD sur le consentement
law-source-court = Cour de justice de l’UE, affaire { $case }
law-source-directive = Directive { $number }/CE
