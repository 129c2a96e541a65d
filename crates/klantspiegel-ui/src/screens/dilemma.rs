//! A dilemma: a sentence, and two acts of equal weight, each with its price. The sentence is the heading, and describes the answers to
//! whoever comes to them by key.

use crate::charts::percent;
use crate::components::keys::{self, Digits};
use crate::components::{actions, heading, pace, progress};
use crate::view_context::ViewContext;
use crate::wording;
use klantspiegel_core::dilemma::cell::Cell;
use klantspiegel_core::dilemma::{Asked, Choice};
use klantspiegel_core::instrument::First;
use klantspiegel_core::session::Event;
use yew::prelude::*;

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
    let card = |choice: Choice| card(view, index, asked, choice);
    let content = html! {
        <>
            { heading::view(view, wording::scene(view, &asked.scene)) }
            <fieldset class="cards" aria-describedby={heading::ID} data-keys={keys::attribute(view, Digits::Position)} data-cost-minutes={asked.cell.cost_minutes().to_string()}
                data-loss-minutes={asked.cell.loss_minutes().to_string()}>
                <legend>{ t.dilemma_ask(role.name()) }</legend>
                { for [first, first.other()].map(card) }
            </fieldset>
        </>
    };
    html! {
        <>
            { progress::view(view) }
            { actions::question_form(view, content) }
            { pace::view(view) }
            { keys::view(view, t.keys_dilemma()) }
        </>
    }
}

fn card(view: &ViewContext<'_>, index: usize, asked: &Asked, choice: Choice) -> Html {
    let price = match choice {
        Choice::Care => wording::price_of_work(view, asked),
        Choice::Cost => wording::price_for_customer(view, asked),
    };
    let checked = asked.choice == Some(choice);
    let (onchange, onclick) = view.on_choice(Event::DilemmaAnswered { index, choice }, checked);
    html! {
        <label part="card">
            <input type="radio" name={format!("dilemma-{}", index + 1)} value={choice.name()} {checked}
                {onchange} {onclick} />
            <span class="mark" aria-hidden="true"></span>
            <span class="act">{ wording::act(view, &asked.scene, choice) }</span>
            { bar(asked.cell, choice) }
            <span class="price">{ price }</span>
        </label>
    }
}

/// The price as a bar, both on one scale: the dearer one fills the card.
fn bar(cell: Cell, choice: Choice) -> Html {
    let (cost, loss) = (cell.cost_minutes(), cell.loss_minutes());
    let minutes = match choice {
        Choice::Care => cost,
        Choice::Cost => loss,
    };
    let width = f64::from(minutes) / f64::from(cost.max(loss));
    html! { <svg class="bar" aria-hidden="true"><rect width={percent(100.0 * width)} height="100%" /></svg> }
}
