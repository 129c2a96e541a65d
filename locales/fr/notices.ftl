### What can go wrong, and what to do about it.

notice-close = Fermer
notice-undo = Annuler l’effacement
notice-restore = Retour à mes propres réponses
notice-kept-elsewhere = Un autre onglet a modifié ou effacé ce qui est gardé sur cet appareil. Cet onglet ne garde donc plus rien sur l’appareil ; vos réponses restent ici jusqu’à ce que vous fermiez l’onglet.
notice-flaws = Klantspiegel fonctionne ici sans les adaptations de votre organisation. Quelque chose ne va pas dans le fichier qui les contient. Vous gérez cette page ? La console de votre navigateur dit ce qui est attendu à chaque endroit. Il s’agit de :
notice-opened = Le fichier est ouvert. Les résultats sont recalculés à partir des réponses.
opened-instead = Vous consultez un fichier ouvert. Vos propres réponses sont mises à part.
notice-forgotten = Tout est effacé : il n’y a plus de réponses dans cet onglet ni sur cet appareil. Klantspiegel est encore ouvert dans un autre onglet ? Celui-ci garde ses réponses jusqu’à ce que vous le fermiez.
notice-undo-lead = Ce n’est pas ce que vous vouliez ? Pendant deux minutes, vous pouvez encore l’annuler, tant que vous n’allez pas plus loin.
notice-forget-failed = Le navigateur n’a pas voulu effacer les réponses gardées. Vous pouvez effacer vous-même les données de ce site dans les paramètres de votre navigateur.
notice-file-problem = Ce fichier n’a pas été ouvert. { $reason } Vos réponses actuelles n’ont pas changé.
notice-file-unreadable = Ce fichier ne peut pas être lu. Est-il toujours au même endroit ? Choisissez-le alors de nouveau. Vos réponses actuelles n’ont pas changé.
notice-saved-problem = Les réponses que vous aviez gardées ne peuvent pas être lues. { $reason } Elles sont mises à part, et non effacées. Vous repartez maintenant de zéro.
notice-storage-blocked = Ce navigateur n’autorise pas l’enregistrement. Vous pouvez continuer, mais vos réponses seront perdues si vous fermez ou rechargez cette page. Enregistrez un fichier à la fin.
notice-storage-full = L’espace de stockage de ce navigateur est plein. Vos dernières réponses se trouvent uniquement sur cette page. Libérez de la place, ou enregistrez un fichier à la fin.
notice-export-failed = Le fichier n’a pas pu être enregistré. Essayez encore une fois, ou imprimez le retour.
notice-file-shown = La page dans laquelle ceci se trouve ne permet pas d’enregistrer de fichiers. Copiez ce qui suit et enregistrez-le vous-même sous le nom { $name }.
notice-file-perhaps = Aucun fichier n’a été enregistré ? La page dans laquelle ceci se trouve ne le permet donc pas. Dans ce cas, copiez ce qui suit et enregistrez-le vous-même sous le nom { $name }.
notice-file-content = Contenu du fichier
notice-not-printed = La page dans laquelle ceci se trouve ne permet pas d’imprimer. Enregistrez un fichier, ou demandez à la personne qui gère cette page de permettre l’impression.
notice-link-blocked = La page dans laquelle ceci se trouve ne permet pas d’en ouvrir une autre. Copiez l’adresse et ouvrez-la vous-même : { $address }
notice-language-away = Cette langue ne peut pas être chargée pour le moment : il n’y a pas de connexion, ou votre navigateur ne peut pas garder vos réponses en attendant. Vos réponses sont toujours ici.

problem-too-large = Le contenu fait { $found } Mo ; un fichier de Klantspiegel ne dépasse jamais { $most } Mo.
problem-truncated = La fin manque. Il y a peut-être eu une interruption pendant l’enregistrement ou la copie.
problem-not-json = Le contenu ne vient pas de Klantspiegel. Un fichier enregistré ici pour être rouvert plus tard se termine par .json.
problem-twice = « { $name } » y figure deux fois, et rien n’indique lequel compte.
problem-too-great = Le contenu comprend un nombre trop grand pour être lu : { $found }.
problem-half-character = « { $found } » comprend un caractère dont seule la moitié a été enregistrée.
problem-not-ours = Le contenu ne vient pas de Klantspiegel, ou a été modifié ensuite.
problem-newer = Le contenu a été créé avec une version plus récente ({ $version }) ; cette page connaît les versions jusqu’à { $known }. Rechargez la page et essayez de nouveau.
problem-wrong-part = Un élément manque ou est inattendu : « { $part } » contient { $found }.
problem-unknown-item = Le contenu comprend une réponse à une question qui n’existe pas : « { $item } ».
problem-outside-scale = « { $item } » contient { $found } ; une réponse s’y situe entre { $low } et { $high }.
problem-clash = « { $item } » contient une réponse incompatible avec les autres réponses à cette question.
problem-wrong-dilemma = La situation { $place } n’existe pas ou figure deux fois.
