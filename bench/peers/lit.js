// The first screens as a LitElement. It renders into the page itself, as its documentation shows for an app that is no part of
// somebody else's page: the style sheet of the page holds, and a probe finds the same elements as everywhere.

import { html, LitElement, nothing } from "lit";
import { product, start, item, footer } from "screens";

class FirstScreens extends LitElement {
  static properties = {
    begun: { state: true },
    chosen: { state: true },
  };

  constructor() {
    super();
    this.begun = false;
    /** What is chosen, by the name of the question. */
    this.chosen = { role: start.role.chosen, set: start.set.chosen };
  }

  createRenderRoot() {
    return this;
  }

  render() {
    return html`
      <header class="brand">${product}</header>
      ${this.begun ? this.item() : this.start()}
      <footer>${footer}</footer>
    `;
  }

  start() {
    return html`
      <main data-screen="start">
        <h1>${start.title}</h1>
        <p class="lead">${start.lead}</p>
        <p>${start.privacy}</p>
        <form @submit=${this.onSubmit(true)}>
          ${this.question(start.role)} ${this.question(start.set)}
          <button data-action="start">${start.go}</button>
        </form>
      </main>
    `;
  }

  question({ name, legend, options }) {
    return html`
      <fieldset>
        <legend>${legend}</legend>
        ${options.map(
          ({ value, text, detail }) => html`
            <label>
              ${this.radio(name, value)}
              <span>${text}${detail ? html`<span class="detail">${detail}</span>` : nothing}</span>
            </label>
          `,
        )}
      </fieldset>
    `;
  }

  item() {
    return html`
      <main data-screen="item">
        <progress max=${item.count} value=${item.position}></progress>
        <p class="progress" role="status">${item.progress}</p>
        <form @submit=${this.onSubmit(this.begun)}>
          <fieldset>
            <legend>
              <span class="ask">${item.ask}</span>
              <h1>${item.title}</h1>
            </legend>
            <div class="points">
              ${item.options.map(
                ({ value, text }) => html`
                  <label>
                    ${this.radio(item.name, value)}
                    <span class="number">${value}</span>
                    <span>${text}</span>
                  </label>
                `,
              )}
            </div>
          </fieldset>
          <button data-action="next">${this.chosen[item.name] ? item.next : item.skip}</button>
          <button type="button" data-action="back" @click=${() => (this.begun = false)}>${item.back}</button>
        </form>
      </main>
    `;
  }

  radio(name, value) {
    const choose = () => (this.chosen = { ...this.chosen, [name]: value });
    return html`
      <input type="radio" name=${name} value=${value} .checked=${this.chosen[name] === value} @change=${choose} />
    `;
  }

  onSubmit(begun) {
    return (event) => {
      event.preventDefault();
      this.begun = begun;
    };
  }
}

customElements.define("first-screens", FirstScreens);
document.getElementById("app").append(new FirstScreens());
