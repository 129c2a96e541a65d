// An element is put into `#place`, its first question is opened, and it is taken out for good.
const element = document.createElement("klant-spiegel");
element.storage = "none";
const ready = new Promise((resolve) => element.addEventListener("klantspiegel-ready", resolve));
document.querySelector("#place").append(element);
await ready;
await painted();
element.shadowRoot.querySelector("[data-action=start]").click();
await painted();
element.remove();
await painted();
