### Wat een element in de pagina van iemand anders zelf zegt, zolang Klantspiegel er nog niet is.

element-loading = Klantspiegel wordt geladen.
element-missing = Een deel van Klantspiegel is niet aangekomen. Laad de pagina opnieuw. Helpt dat niet, laat het dan weten aan wie deze pagina beheert.
