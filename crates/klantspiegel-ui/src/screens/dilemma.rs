//! A dilemma: a scene, and two acts of equal weight, each with its price.

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

/// The dilemma at this 0-based place; empty where it was not put yet.
pub fn view(page: &ViewContext<'_>, index: usize) -> Html {
    let t = page.locale.texts;
    let role = page.session.setup.role;
    let Some(asked) = page.session.asked.get(index) else {
        return Html::default();
    };
    let Some((scene, vignette)) =
        page.words.scene(&asked.vignette, role).zip(page.bank.vignette(&asked.vignette))
    else {
        return Html::default();
    };
    let first = match vignette.first {
        First::Care => Choice::Care,
        First::Cost => Choice::Cost,
    };
    let (number, of) = (&(index + 1).to_string(), &DILEMMAS.to_string());
    let intro = (index == 0).then(|| text::styled("intro", t.dilemma_intro(role.name()).into()));
    let card = |choice: Choice| {
        let act = if choice == Choice::Care { &scene.care } else { &scene.cost };
        self::card(page, index, asked, choice, act)
    };
    let content = html! {
        <>
            { heading::view(page, t.dilemma_title(args::DilemmaTitle { number, of })) }
            { for intro }
            { text::styled("scene", scene.scene.clone().into()) }
            <fieldset class="cards" data-keys={keys::attribute(page, Digits::Position)} data-cost-minutes={asked.cell.cost_minutes().to_string()}
                data-loss-minutes={asked.cell.loss_minutes().to_string()}>
                <legend>{ t.dilemma_ask(role.name()) }</legend>
                { for [first, first.other()].map(card) }
            </fieldset>
            { withdraw(page, index, asked) }
        </>
    };
    html! {
        <>
            { progress::view(page) }
            { actions::question_form(page, asked.choice.is_some(), content) }
            { keys::view(page, t.keys_dilemma()) }
        </>
    }
}

fn card(page: &ViewContext<'_>, index: usize, asked: &Asked, choice: Choice, act: &str) -> Html {
    let (part, tag) = match choice {
        Choice::Care => ("card care", wording::cost_tag(page, asked.cell)),
        Choice::Cost => ("card cost", wording::loss_tag(page, asked.cell)),
    };
    let checked = asked.choice == Some(choice);
    html! {
        <label {part}>
            <input type="radio" name={format!("dilemma-{}", index + 1)} value={choice.name()} {checked}
                onchange={page.on_event(Event::DilemmaAnswered { index, choice })} />
            <span class="mark" aria-hidden="true"></span>
            <span class="act">{ act.to_owned() }</span>
            <span class="tag">{ tag }</span>
        </label>
    }
}

fn withdraw(page: &ViewContext<'_>, index: usize, asked: &Asked) -> Html {
    if asked.choice.is_none() {
        return Html::default();
    }
    let action = Action::Happened(Event::DilemmaWithdrawn { index });
    button(page, Weight::Quiet, "withdraw", page.locale.texts.withdraw(1), action)
}
