// The first screens in Solid, compiled by its own Babel preset as every Solid page is: `solid-js/html` would parse its templates
// in the browser, which costs bytes that nobody with a bundler ships.

import { createSignal, For, Show } from "solid-js";
import { render } from "solid-js/web";
import { product, start, item, footer } from "screens";

/** One question of the start with its choices. */
function Question(props) {
  const [chosen, choose] = createSignal(props.question.chosen);
  return (
    <fieldset>
      <legend>{props.question.legend}</legend>
      <For each={props.question.options}>
        {({ value, text, detail }) => (
          <label>
            <input
              type="radio"
              name={props.question.name}
              value={value}
              checked={value === chosen()}
              onChange={() => choose(value)}
            />
            <span>
              {text}
              <Show when={detail}>
                <span class="detail">{detail}</span>
              </Show>
            </span>
          </label>
        )}
      </For>
    </fieldset>
  );
}

const onSubmit = (act) => (event) => {
  event.preventDefault();
  act?.();
};

const Start = (props) => (
  <main data-screen="start">
    <h1>{start.title}</h1>
    <p class="lead">{start.lead}</p>
    <p>{start.privacy}</p>
    <form onSubmit={onSubmit(props.begin)}>
      <Question question={start.role} />
      <Question question={start.set} />
      <button data-action="start">{start.go}</button>
    </form>
  </main>
);

function Item(props) {
  const [answer, setAnswer] = createSignal(null);
  return (
    <main data-screen="item">
      <progress max={item.count} value={item.position} />
      <p class="progress" role="status">
        {item.progress}
      </p>
      <form onSubmit={onSubmit()}>
        <fieldset>
          <legend>
            <span class="ask">{item.ask}</span>
            <h1>{item.title}</h1>
          </legend>
          <div class="points">
            <For each={item.options}>
              {({ value, text }) => (
                <label>
                  <input
                    type="radio"
                    name={item.name}
                    value={value}
                    checked={value === answer()}
                    onChange={() => setAnswer(value)}
                  />
                  <span class="number">{value}</span>
                  <span>{text}</span>
                </label>
              )}
            </For>
          </div>
        </fieldset>
        <button data-action="next">{answer() ? item.next : item.skip}</button>
        <button type="button" data-action="back" onClick={props.back}>
          {item.back}
        </button>
      </form>
    </main>
  );
}

function App() {
  const [begun, setBegun] = createSignal(false);
  return (
    <>
      <header class="brand">{product}</header>
      <Show when={begun()} fallback={<Start begin={() => setBegun(true)} />}>
        <Item back={() => setBegun(false)} />
      </Show>
      <footer>{footer}</footer>
    </>
  );
}

render(App, document.getElementById("app"));
