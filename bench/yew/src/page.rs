//! The screens as components of functions, as Yew's guide writes them.

use crate::screens::{Choice, Question, SCREENS};
use yew::prelude::*;

/// Puts the page into its place.
pub fn start() {
    let document = web_sys::window().and_then(|window| window.document());
    let place = document.and_then(|document| document.get_element_by_id("app"));
    yew::Renderer::<Page>::with_root(place.expect("the page has a place for it")).render();
}

#[component]
fn Page() -> Html {
    let begun = use_state(|| false);
    let go = |to: bool| {
        let begun = begun.clone();
        Callback::from(move |()| begun.set(to))
    };
    html! {
        <>
            <header class="brand">{ SCREENS.product }</header>
            if *begun {
                <Item back={go(false)} />
            } else {
                <Start begin={go(true)} />
            }
            <footer>{ SCREENS.footer }</footer>
        </>
    }
}

#[derive(PartialEq, Properties)]
struct StartProps {
    begin: Callback<()>,
}

#[component]
fn Start(StartProps { begin }: &StartProps) -> Html {
    let start = &SCREENS.start;
    let role = use_state(|| start.role.chosen);
    let set = use_state(|| start.set.chosen);
    html! {
        <main data-screen="start">
            <h1>{ start.title }</h1>
            <p class="lead">{ start.lead }</p>
            <p>{ start.privacy }</p>
            <form onsubmit={on_submit(begin.clone())}>
                { question(&start.role, &role) }
                { question(&start.set, &set) }
                <button data-action="start">{ start.go }</button>
            </form>
        </main>
    }
}

fn question<const CHOICES: usize>(
    question: &'static Question<CHOICES>,
    chosen: &UseStateHandle<&'static str>,
) -> Html {
    let label = |choice: &'static Choice| {
        html! {
            <label>
                { radio(question.name, choice.value, chosen) }
                <span>
                    { choice.text }
                    if !choice.detail.is_empty() {
                        <span class="detail">{ choice.detail }</span>
                    }
                </span>
            </label>
        }
    };
    html! {
        <fieldset>
            <legend>{ question.legend }</legend>
            { for question.options.iter().map(label) }
        </fieldset>
    }
}

#[derive(PartialEq, Properties)]
struct ItemProps {
    back: Callback<()>,
}

#[component]
fn Item(ItemProps { back }: &ItemProps) -> Html {
    let item = &SCREENS.item;
    let answer = use_state(|| "");
    let point = |choice: &'static Choice| {
        html! {
            <label>
                { radio(item.name, choice.value, &answer) }
                <span class="number">{ choice.value }</span>
                <span>{ choice.text }</span>
            </label>
        }
    };
    html! {
        <main data-screen="item">
            <progress max={item.count.to_string()} value={item.position.to_string()}></progress>
            <p class="progress" role="status">{ item.progress }</p>
            <form onsubmit={on_submit(Callback::noop())}>
                <fieldset>
                    <legend>
                        <span class="ask">{ item.ask }</span>
                        <h1>{ item.title }</h1>
                    </legend>
                    <div class="points">{ for item.options.iter().map(point) }</div>
                </fieldset>
                <button data-action="next">{ if answer.is_empty() { item.skip } else { item.next } }</button>
                <button type="button" data-action="back" onclick={back.reform(|_| ())}>{ item.back }</button>
            </form>
        </main>
    }
}

fn radio(name: &'static str, value: &'static str, chosen: &UseStateHandle<&'static str>) -> Html {
    let checked = **chosen == value;
    let chosen = chosen.clone();
    let onchange = Callback::from(move |_: Event| chosen.set(value));
    html! { <input type="radio" {name} {value} {checked} {onchange} /> }
}

fn on_submit(act: Callback<()>) -> Callback<SubmitEvent> {
    act.reform(|event: SubmitEvent| event.prevent_default())
}
