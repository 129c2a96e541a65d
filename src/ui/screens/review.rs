//! Everything that was answered, each answer changeable, before the feedback.

use crate::domain::care_cost::STATED;
use crate::domain::dilemma::Choice;
use crate::domain::dilemma::form::DILEMMAS;
use crate::domain::instrument::Item;
use crate::domain::journey::Step;
use crate::domain::session::Event;
use crate::domain::within;
use crate::formats::route;
use crate::texts::args;
use crate::ui::components::button::{Weight, button, submit};
use crate::ui::components::{actions, heading, text};
use crate::ui::page::{Action, Page};
use crate::ui::phrases;
use yew::prelude::*;

/// The questions of the set with the answers in words; open ones say so.
pub fn view(page: &Page<'_>) -> Html {
    let t = page.locale.texts;
    let bank = page.bank;
    let within = within::items(&bank.from_within, page.session.setup.set).map(|item| item_row(page, item));
    let stated = bank.stated.items.iter().map(|item| item_row(page, item));
    let measures = bank.measures.items.iter().map(|item| item_row(page, item));
    html! {
        <>
            { heading::view(t.review_title()) }
            { text::paragraph(t.review_lead()) }
            { group(page.words.instrument(&bank.from_within.id), within.collect()) }
            { group(&t.review_dilemmas(), (0..DILEMMAS).map(|place| dilemma_row(page, place)).collect()) }
            { group(page.words.instrument(&bank.stated.id), stated.collect()) }
            { group(page.words.instrument(&bank.measures.id), measures.collect()) }
            <form onsubmit={actions::on_submit(page, Action::FinishAsked)}>
                <div class="actions">
                    { submit("finish", t.review_finish(), true) }
                    { button(page, Weight::Quiet, "back", t.back(), Action::Happened(Event::WentBack)) }
                </div>
            </form>
        </>
    }
}

fn group(title: &str, rows: Html) -> Html {
    html! {
        <section class="review-group">
            { text::heading(None, title.to_owned()) }
            <dl>{ rows }</dl>
        </section>
    }
}

fn item_row(page: &Page<'_>, item: &Item) -> Html {
    let step = if item.id.as_str() == STATED {
        Step::Stated
    } else if page.bank.measures.item(item.id.as_str()).is_some() {
        Step::Measures
    } else {
        Step::Item(item.id.clone())
    };
    row(page, page.item_text(item).to_owned(), page.answer_words(item), step)
}

fn dilemma_row(page: &Page<'_>, place: usize) -> Html {
    let t = page.locale.texts;
    let number = &(place + 1).to_string();
    let asked = page.session.asked.get(place);
    let scene = asked.and_then(|asked| page.words.scene(&asked.vignette, page.session.setup.role));
    let question = match asked {
        Some(asked) => {
            let (cost, loss) = (&phrases::cost(page, asked.cell), &phrases::loss(page, asked.cell));
            t.review_dilemma(args::ReviewDilemma { number, cost, loss })
        }
        None => t.review_dilemma_unseen(number),
    };
    let act = scene.zip(asked.and_then(|asked| asked.choice)).map(|(scene, choice)| match choice {
        Choice::Care => scene.care.clone(),
        Choice::Cost => scene.cost.clone(),
    });
    row(page, question, act, Step::Dilemma(place))
}

fn row(page: &Page<'_>, question: String, answer: Option<String>, step: Step) -> Html {
    let t = page.locale.texts;
    let (part, action) = match answer {
        Some(_) => ("review-row answered", t.change()),
        None => ("review-row unanswered", t.answer()),
    };
    html! {
        <div {part}>
            <dt>{ question.clone() }</dt>
            <dd>
                <span>{ answer.unwrap_or_else(|| t.not_answered()) }</span>
                <button type="button" part="quiet" data-action="change" data-step={route::print(&step)}
                    aria-label={format!("{action}: {question}")}
                    onclick={page.on_event(Event::ReviewOpened(step))}>{ action.clone() }</button>
            </dd>
        </div>
    }
}
