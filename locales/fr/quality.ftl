### Signs that answers may have been given without reading. Who answered and who receives the answers read the same.

quality-title = Comment ces réponses ont été données
quality-none = Nous cherchons trois signes d’une lecture peut-être trop rapide. Nous n’en parlons que si les situations ont reçu une réponse remarquablement vite et qu’un autre signe s’y ajoute. Ce n’est pas le cas ici. Cela ne dit pas si les questions ont été bien lues.
quality-lead = Dans ces réponses, { $count } choses se remarquent et peuvent venir d’une lecture superficielle. Chacune peut aussi avoir une cause tout à fait ordinaire.
quality-fast = Pour { $timed } situations, le temps de réponse a été mesuré. Pour { $fast } d’entre elles, il était de moins de { $seconds } secondes.
quality-fast-innocent = Qui lit vite ou connaissait déjà les situations finit vite aussi.
quality-line = Aux affirmations de la première partie, la même réponse revient { $run } fois de suite : { $word }.
quality-line-innocent = Toutes les affirmations sont positives. Qui est d’accord au même degré avec toutes répond aussi de cette façon.
quality-contradicting = Dans les situations, des choix se contredisent : { $pairs } des { $of } fois où deux situations peuvent se comparer. Le travail est alors passé en premier dans la situation où aider était plus avantageux, et le client dans l’autre. Plus avantageux veut dire : pas plus de travail, et pas moins de temps gagné pour le client.
quality-contradicting-innocent = Qui regarde aussi autre chose que le temps, comme ce qui était demandé, peut choisir ainsi.
quality-meaning = Ces réponses apprennent donc peut-être peu de choses. Nous ne savons pas pourquoi, et cela ne dit rien de la personne. C’est une raison de poser la question, et non d’écarter quelqu’un.
quality-only-agreeing = Nous n’en parlons que si la hâte est l’un des signes et qu’au moins un autre s’y ajoute. Les deux autres ensemble ne suffisent pas : on les voit aussi chez des personnes qui lisent tout.
quality-thresholds-title = Où est la limite, et combien de fois est-ce faux ?
quality-thresholds =
    Nous regardons trois choses différentes : à quelle vitesse les situations ont reçu une réponse, si les affirmations
    ont toujours reçu la même, et si des choix se contredisent. Chacune peut avoir une cause ordinaire. C’est pourquoi
    nous n’en parlons que si les situations ont reçu une réponse rapide et qu’au moins une des deux autres choses s’y
    ajoute, et alors aussi bien à la personne qui a répondu qu’à celle qui reçoit les réponses.

    Rapide veut dire : au moins { $fast } des { $situations } situations avec une réponse en moins de { $seconds }
    secondes. Ces { $seconds } secondes viennent de la recherche (Huang et collègues, 2012). Les affirmations ne
    comptent pas ici : qui est d’accord au même degré avec toutes y répond forcément vite.

    Toujours la même veut dire : { $run } fois de suite la même réponse dans la première partie, donc du début à la fin.
    Une suite de réponses égales est un signe connu (Johnson, 2005). Mais ici, toutes les affirmations sont positives,
    et une personne qui lit bien peut aussi répondre ainsi. Combien de fois cela arrive, nous ne le savons pas. Ce signe
    ne compte donc qu’à côté de la hâte.

    Se contredire veut dire : au moins { $pairs } paires de situations où le travail est passé en premier là où aider
    était plus avantageux, et le client là où c’était moins avantageux. Dans une simulation, cela arrive chez
    { $people } % des personnes qui choisissent comme le dit notre modèle, et chez { $coins } % de celles qui jouent à
    pile ou face. Qui regarde aussi la situation elle-même se contredit plus souvent : dans la simulation,
    { $scenes } % de ces personnes atteignent la limite. Et qui ne regarde que la situation, sans les minutes, l’atteint
    aussi souvent qu’en jouant à pile ou face. Ce signe non plus ne compte donc qu’à côté de la hâte.

    Parmi les personnes qui lisent vraiment, au plus { $alarms } % reçoivent ce texte à tort dans cette simulation, même
    si elles donnent toujours la même réponse dans la première partie et ne regardent pas les minutes dans les
    situations. Nous supposons ici que l’on passe le plus souvent environ { $reading } secondes sur une situation. Avec
    { $quick } secondes, { $quickworst } % de ces dernières recevraient ce texte. Avec { $hasty } secondes, ce serait
    { $hastyworst } %, mais ce temps suffit à peine pour lire une situation.
