// A page made with Vue: the element among its own, an attribute from its state, and the element's events as its own.
import { createApp, h, ref } from "vue";

createApp({
  setup() {
    const theme = ref("light");
    const place = ref("");
    const shown = ref(true);
    return () =>
      h("main", [
        h("h1", "Vue"),
        h("button", { id: "theme", onClick: () => (theme.value = "dark") }, theme.value),
        h("button", { id: "toggle", onClick: () => (shown.value = !shown.value) }, shown.value ? "out" : "in"),
        h("output", place.value),
        shown.value &&
          h(
            "klant-spiegel",
            {
              lang: "nl",
              theme: theme.value,
              set: "short",
              storage: "session",
              "onKlantspiegel-progress": ({ detail }) => (place.value = `${detail.position}/${detail.count}`),
            },
            "Klantspiegel",
          ),
      ]);
  },
}).mount("#root");
