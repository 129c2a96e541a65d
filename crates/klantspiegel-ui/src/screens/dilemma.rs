//! A dilemma: a sentence, and two acts of equal weight, each with its price.

use crate::action::Action;
use crate::components::button::{Weight, button};
use crate::components::keys::{self, Digits};
use crate::components::{actions, heading, progress, text};
use crate::view_context::ViewContext;
use crate::wording;
use klantspiegel_content::texts::args;
use klantspiegel_core::dilemma::form::DILEMMAS;
use klantspiegel_core::dilemma::{Asked, Choice};
use klantspiegel_core::instrument::First;
use klantspiegel_core::session::Event;
use yew::prelude::*;

/// Where the situation stands: whoever comes to the answers by key hears it with them.
const SCENE: &str = "scene";

/// The dilemma at this 0-based place; empty where it was not put yet.
pub fn view(view: &ViewContext<'_>, index: usize) -> Html {
    let t = view.locale.texts;
    let role = view.session.setup.role;
    let Some(asked) = view.session.asked.get(index) else {
        return Html::default();
    };
    let first = match view.bank.scene(&asked.scene).map(|scene| scene.first) {
        // What was answered in a scene of before has an order no more.
        Some(First::Care) | None => Choice::Care,
        Some(First::Cost) => Choice::Cost,
    };
    let (number, of) = (&(index + 1).to_string(), &DILEMMAS.to_string());
    let intro = (index == 0).then(|| text::styled("intro", t.dilemma_intro(role.name()).into()));
    let card = |choice: Choice| card(view, index, asked, choice);
    let content = html! {
        <>
            { heading::view(view, t.dilemma_title(args::DilemmaTitle { number, of })) }
            { for intro }
            <p part="scene" id={SCENE}>{ wording::scene(view, &asked.scene) }</p>
            <fieldset class="cards" aria-describedby={SCENE} data-keys={keys::attribute(view, Digits::Position)} data-cost-minutes={asked.cell.cost_minutes().to_string()}
                data-loss-minutes={asked.cell.loss_minutes().to_string()}>
                <legend>{ t.dilemma_ask(role.name()) }</legend>
                { for [first, first.other()].map(card) }
            </fieldset>
            { withdraw(view, index, asked) }
        </>
    };
    html! {
        <>
            { progress::view(view) }
            { actions::question_form(view, asked.choice.is_some(), content) }
            { keys::view(view, t.keys_dilemma()) }
        </>
    }
}

fn card(view: &ViewContext<'_>, index: usize, asked: &Asked, choice: Choice) -> Html {
    let (part, tag) = match choice {
        Choice::Care => ("card care", wording::cost_tag(view, asked)),
        Choice::Cost => ("card cost", wording::loss_tag(view, asked.cell)),
    };
    let checked = asked.choice == Some(choice);
    html! {
        <label {part}>
            <input type="radio" name={format!("dilemma-{}", index + 1)} value={choice.name()} {checked}
                onchange={view.on_event(Event::DilemmaAnswered { index, choice })} />
            <span class="mark" aria-hidden="true"></span>
            <span class="act">{ wording::act(view, &asked.scene, choice) }</span>
            <span class="tag">{ tag }</span>
        </label>
    }
}

fn withdraw(view: &ViewContext<'_>, index: usize, asked: &Asked) -> Html {
    if asked.choice.is_none() {
        return Html::default();
    }
    let action = Action::Happened(Event::DilemmaWithdrawn { index });
    button(view, Weight::Quiet, "withdraw", view.locale.texts.withdraw(1), action)
}
