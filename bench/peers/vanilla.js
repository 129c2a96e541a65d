// The first screens as a custom element without any library: the least that a script can be.

import { product, start, item, footer } from "screens";

class FirstScreens extends HTMLElement {
  connectedCallback() {
    this.innerHTML = `<header class="brand">${product}</header><main></main><footer>${footer}</footer>`;
    this.addEventListener("submit", this);
    this.addEventListener("click", this);
    this.addEventListener("change", this);
    this.show("start", startScreen());
  }

  handleEvent(event) {
    const action = event.target.dataset?.action;
    if (event.type === "submit") {
      event.preventDefault();
      if (event.submitter?.dataset.action === "start") this.show("item", itemScreen());
    } else if (event.type === "click" && action === "back") {
      this.show("start", startScreen());
    } else if (event.type === "change" && event.target.name === item.name) {
      this.querySelector("[data-action=next]").textContent = item.next;
    }
  }

  show(name, content) {
    const main = this.querySelector("main");
    main.dataset.screen = name;
    main.innerHTML = content;
  }
}

const startScreen = () => `
  <h1>${start.title}</h1>
  <p class="lead">${start.lead}</p>
  <p>${start.privacy}</p>
  <form>
    ${question(start.role)}${question(start.set)}
    <button data-action="start">${start.go}</button>
  </form>`;

const question = ({ name, legend, chosen, options }) => `
  <fieldset>
    <legend>${legend}</legend>
    ${options.map(({ value, text, detail }) => choice(name, value, chosen, words(text, detail))).join("")}
  </fieldset>`;

const words = (text, detail) => `<span>${text}${detail ? `<span class="detail">${detail}</span>` : ""}</span>`;

const choice = (name, value, chosen, words) => `
  <label>
    <input type="radio" name="${name}" value="${value}" ${value === chosen ? "checked" : ""} />
    ${words}
  </label>`;

const point = ({ value, text }) =>
  choice(item.name, value, null, `<span class="number">${value}</span><span>${text}</span>`);

const itemScreen = () => `
  <progress max="${item.count}" value="${item.position}"></progress>
  <p class="progress" role="status">${item.progress}</p>
  <form>
    <fieldset>
      <legend><span class="ask">${item.ask}</span><h1>${item.title}</h1></legend>
      <div class="points">${item.options.map(point).join("")}</div>
    </fieldset>
    <button data-action="next">${item.skip}</button>
    <button type="button" data-action="back">${item.back}</button>
  </form>`;

customElements.define("first-screens", FirstScreens);
document.getElementById("app").append(new FirstScreens());
