### Ce qu’un élément dit lui-même dans la page d’autrui, tant que Klantspiegel n’est pas encore là.

element-loading = Klantspiegel se charge.
element-missing = Une partie de Klantspiegel n’est pas arrivée. Rechargez la page. Si le problème persiste, signalez-le à la personne qui gère cette page.
