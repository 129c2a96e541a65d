### What can go wrong, and what to do about it.

notice-close = Fermer
notice-restore = Retour à mes propres réponses
notice-kept-elsewhere = Dans un autre onglet, ce qui est gardé sur cet appareil a été modifié ou effacé. Cet onglet ne garde donc plus rien sur l’appareil ; vos réponses restent ici jusqu’à ce que vous fermiez l’onglet.
notice-opened = Le fichier est ouvert. Les résultats sont recalculés à partir des réponses.
opened-instead = Vous regardez un fichier ouvert. Vos propres réponses sont mises à part.
notice-forgotten = Tout est effacé : cet onglet et cet appareil ne contiennent plus de réponses. Klantspiegel est encore ouvert dans un autre onglet ? Celui-là garde ses réponses jusqu’à ce que vous le fermiez.
notice-forget-failed = Le navigateur n’a pas voulu effacer les réponses gardées. Vous pouvez effacer vous-même les données de ce site dans les réglages de votre navigateur.
notice-file-problem = Ce fichier n’a pas été ouvert. { $reason } Vos réponses actuelles n’ont pas changé.
notice-file-unreadable = Ce fichier ne peut pas être lu. Est-il toujours au même endroit ? Alors choisissez-le à nouveau. Vos réponses actuelles n’ont pas changé.
notice-saved-problem = Les réponses gardées plus tôt ne peuvent pas être lues. { $reason } Elles sont mises de côté, pas effacées. Vous recommencez maintenant.
notice-storage-blocked = Ce navigateur ne permet pas d’enregistrer. Vous pouvez continuer, mais vos réponses disparaissent si vous fermez ou rechargez cette page. Enregistrez un fichier à la fin.
notice-storage-full = L’espace de ce navigateur est plein. Vos dernières réponses ne sont que sur cette page. Libérez de la place, ou enregistrez un fichier à la fin.
notice-export-failed = Le fichier n’a pas pu être enregistré. Essayez encore, ou imprimez le retour.

problem-too-large = Le contenu fait { $found } Mo ; un fichier de Klantspiegel ne dépasse jamais { $most } Mo.
problem-truncated = La fin manque. L’enregistrement ou la copie a peut-être été interrompu.
problem-not-json = Le contenu ne vient pas de Klantspiegel. Un fichier enregistré ici pour être rouvert se termine par .json.
problem-not-ours = Le contenu ne vient pas de Klantspiegel, ou a été modifié après coup.
problem-newer = Le contenu vient d’une version plus récente ({ $version }) ; cette page connaît les versions jusqu’à { $known }. Rechargez la page et essayez encore.
problem-wrong-part = Quelque chose manque, ou quelque chose d’inattendu s’y trouve : sous « { $part } » il y a { $found }.
problem-unknown-item = Il contient une réponse à une question qui n’existe pas : « { $item } ».
problem-outside-scale = Sous « { $item } » il y a { $found } ; une réponse y va de { $low } à { $high }.
problem-clash = Sous « { $item } » il y a une réponse qui ne peut pas aller avec les autres réponses à cette question.
problem-wrong-dilemma = La situation { $place } n’existe pas ou y figure deux fois.

broken-title = Klantspiegel ne peut pas continuer ici
broken-old = Ce navigateur est trop ancien pour cette page. Mettez-le à jour, ou ouvrez cette page dans un autre.
broken-blocked = Ce navigateur bloque WebAssembly, souvent par un réglage de votre organisation. Ouvrez la page dans un autre navigateur, ou demandez au service informatique d’autoriser WebAssembly pour ce site.
broken-unreachable = Une partie de la page n’est pas arrivée. Vérifiez votre connexion et rechargez la page.
broken-panic = La page elle-même a rencontré une erreur. Vos réponses jusqu’ici sont encore dans cet onglet, si votre navigateur permet d’enregistrer. Rechargez la page pour continuer. L’erreur persiste ? Alors recommencez ; vos réponses sont mises de côté, pas effacées.
broken-reload = Recharger
broken-restart = Recommencer
