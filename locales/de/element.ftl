### Was ein Element in einer fremden Seite selbst sagt, solange Klantspiegel noch nicht da ist.

element-loading = Klantspiegel wird geladen.
element-missing = Ein Teil von Klantspiegel ist nicht angekommen. Lade die Seite neu. Hilft das nicht, sag es denen, die diese Seite betreuen.
