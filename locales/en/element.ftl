### What an element in somebody else's page says itself, as long as Klantspiegel is not there yet.

element-loading = Klantspiegel is loading.
element-missing = Part of Klantspiegel did not arrive. Reload the page. If that does not help, tell whoever looks after this page.
