// The first screens in Preact with htm, in the one file that htm documents for pages without a compiler: with the newest Preact it
// would be a kilobyte more.

import { html, render, useState } from "htm/preact/standalone";
import { product, start, item, footer } from "screens";

/** One of several choices with its words. */
const Choice = ({ name, option, chosen, choose }) => html`
  <label>
    <input
      type="radio"
      name=${name}
      value=${option.value}
      checked=${option.value === chosen}
      onChange=${() => choose(option.value)}
    />
    <span>${option.text}${option.detail && html`<span class="detail">${option.detail}</span>`}</span>
  </label>
`;

const Question = ({ question, chosen, choose }) => html`
  <fieldset>
    <legend>${question.legend}</legend>
    ${question.options.map((option) => html`<${Choice} name=${question.name} ...${{ option, chosen, choose }} />`)}
  </fieldset>
`;

const onSubmit = (act) => (event) => {
  event.preventDefault();
  act?.();
};

function Start({ begin }) {
  const [role, setRole] = useState(start.role.chosen);
  const [set, setSet] = useState(start.set.chosen);
  return html`
    <main data-screen="start">
      <h1>${start.title}</h1>
      <p class="lead">${start.lead}</p>
      <p>${start.privacy}</p>
      <form onSubmit=${onSubmit(begin)}>
        <${Question} question=${start.role} chosen=${role} choose=${setRole} />
        <${Question} question=${start.set} chosen=${set} choose=${setSet} />
        <button data-action="start">${start.go}</button>
      </form>
    </main>
  `;
}

function Item({ back }) {
  const [answer, setAnswer] = useState(null);
  return html`
    <main data-screen="item">
      <progress max=${item.count} value=${item.position} />
      <p class="progress" role="status">${item.progress}</p>
      <form onSubmit=${onSubmit()}>
        <fieldset>
          <legend>
            <span class="ask">${item.ask}</span>
            <h1>${item.title}</h1>
          </legend>
          <div class="points">
            ${item.options.map(
              ({ value, text }) => html`
                <label>
                  <input
                    type="radio"
                    name=${item.name}
                    value=${value}
                    checked=${value === answer}
                    onChange=${() => setAnswer(value)}
                  />
                  <span class="number">${value}</span>
                  <span>${text}</span>
                </label>
              `,
            )}
          </div>
        </fieldset>
        <button data-action="next">${answer ? item.next : item.skip}</button>
        <button type="button" data-action="back" onClick=${back}>${item.back}</button>
      </form>
    </main>
  `;
}

function App() {
  const [begun, setBegun] = useState(false);
  return html`
    <header class="brand">${product}</header>
    ${begun ? html`<${Item} back=${() => setBegun(false)} />` : html`<${Start} begin=${() => setBegun(true)} />`}
    <footer>${footer}</footer>
  `;
}

render(html`<${App} />`, document.getElementById("app"));
