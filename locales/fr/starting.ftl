### Why the page does not begin, and what can be done: in the script that says so.

starting-title = Klantspiegel ne peut pas continuer ici
starting-old = Ce navigateur est trop ancien pour cette page. Mettez-le à jour, ou ouvrez cette page dans un autre navigateur.
starting-off = WebAssembly est désactivé dans ce navigateur, souvent par un réglage de sécurité strict. Sans lui, Klantspiegel ne peut rien calculer. Autorisez-le pour ce site, ou ouvrez la page dans un autre navigateur.
starting-forbidden = Les règles de ce site bloquent une partie de Klantspiegel. Vous n’y pouvez rien vous-même : demandez à la personne qui gère cette page de l’autoriser.
starting-offline = Vous êtes hors ligne, et une partie de la page n’était pas encore arrivée. Rechargez la page dès que la connexion est revenue.
starting-unreachable = Une partie de la page n’est pas arrivée. Vérifiez votre connexion et rechargez la page.
starting-refused = Une partie de la page est bloquée, le plus souvent par un filtre de votre réseau ou de votre navigateur, ou par le site lui-même. Essayez un autre réseau ou un autre navigateur, ou signalez-le à la personne qui gère cette page.
starting-missing = Une partie de la page ne se trouve pas sur le site. La page vient peut-être d’être renouvelée : rechargez-la. Si cela n’aide pas, signalez-le à la personne qui gère cette page.
starting-altered = Une partie de la page est arrivée différente de ce qu’elle doit être, et n’a donc pas été utilisée. Rechargez la page. Si cela n’aide pas, signalez-le à la personne qui gère cette page.
starting-mistyped = Le site livre une partie de la page sous une forme que votre navigateur refuse. Seule la personne qui gère cette page peut y remédier : signalez-le-lui.
starting-busy = Le site ne peut pas livrer une partie de la page pour le moment. Patientez un instant, puis rechargez la page.
starting-memory = Cet appareil n’a pas assez de mémoire libre. Fermez d’autres onglets ou programmes, puis rechargez la page.
starting-broken = Un problème est survenu dans la page elle-même. Vos réponses données jusqu’ici sont encore dans cet onglet, si votre navigateur autorise l’enregistrement. Rechargez la page pour continuer. Si le problème persiste, recommencez ; vos réponses seront mises à part, et non effacées.
starting-broken-element = Un problème est survenu dans cette partie de la page. Rechargez la page pour continuer.
starting-late = Klantspiegel n’est pas encore prêt à commencer. Si cela dure, rechargez la page. Si cela n’aide pas, signalez-le à la personne qui gère cette page. Cette page est sur votre propre disque ? Seul klantspiegel.html y fonctionne, avec tout le questionnaire.
starting-reload = Recharger
starting-restart = Recommencer
starting-framed-title = Ouvrez ceci dans une fenêtre à part
starting-framed = Cette page se trouve dans la page d’un autre site. Elle n’y fonctionne pas : ainsi, personne ne peut vous montrer autre chose que ce sur quoi vous cliquez. Rien n’a été lu ni enregistré.
starting-framed-open = Ouvrir dans une fenêtre à part
starting-language-away = Cette langue ne peut pas être chargée pour le moment. Vérifiez votre connexion, puis choisissez-la de nouveau.
starting-framed-address = Cela ne s’ouvre pas ? Copiez alors cette adresse et ouvrez-la vous-même :
