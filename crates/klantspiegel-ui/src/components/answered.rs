//! The questions that were asked with the answers in words, under the name of their part.

use crate::components::text;
use crate::view_context::ViewContext;
use crate::wording;
use klantspiegel_content::texts::args;
use klantspiegel_core::dilemma::Choice;
use klantspiegel_core::instrument::{Item, Scale};
use klantspiegel_core::journey::{self, Step};
use klantspiegel_core::session::Event;
use klantspiegel_formats::route;
use yew::prelude::*;

/// Whether an answer can be changed where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rows {
    /// Each row leads to its question.
    Changeable,
    /// The answers are only read.
    ReadOnly,
}

/// Every question that the session's setup asks; open ones say so.
pub fn view(page: &ViewContext<'_>, rows: Rows) -> Html {
    let steps = journey::steps(page.session.setup, page.bank);
    // Steps of one group follow each other.
    let asking: Vec<&Step> = steps.iter().filter(|step| step.asks()).collect();
    let groups = asking.chunk_by(|one, next| group_name(page, one) == group_name(page, next));
    let group = |steps: &[&Step]| {
        let content = steps.iter().map(|step| self::rows(page, step, rows)).collect();
        group(page, &group_name(page, steps[0]), content)
    };
    groups.map(group).collect()
}

/// The heading under which the answers of a step stand.
fn group_name(page: &ViewContext<'_>, step: &Step) -> String {
    if let (Step::Own(_), Some(name)) = (step, page.offered_by()) {
        return page.locale.texts.own_title(name);
    }
    let first = step.items(page.bank).first();
    match first.and_then(|item| page.bank.instrument_of(item.id.as_str())) {
        Some(instrument) => page.words.instrument(&instrument.id).to_owned(),
        None => page.locale.texts.review_dilemmas(),
    }
}

fn rows(page: &ViewContext<'_>, step: &Step, rows: Rows) -> Html {
    match (step, step.items(page.bank)) {
        (Step::Dilemma(index), _) => dilemma_row(page, *index, rows),
        (Step::Page { .. }, items) if items.len() > 1 => page_row(page, items, step, rows),
        (_, items) => items.iter().map(|item| item_row(page, item, step, rows)).collect(),
    }
}

fn group(page: &ViewContext<'_>, title: &str, rows: Html) -> Html {
    html! {
        <section class="review-group">
            { text::heading(page, None, title.to_owned()) }
            <dl>{ rows }</dl>
        </section>
    }
}

fn item_row(page: &ViewContext<'_>, item: &Item, step: &Step, rows: Rows) -> Html {
    let text = page.item_text(item);
    // Among ours, one that somebody else asks says so.
    let asked_by = page.offered_by().filter(|_| item.id.is_own() && *step == Step::Measures);
    let question = asked_by.map(|name| page.locale.texts.own_item(args::OwnItem { text, name }));
    row(page, question.unwrap_or_else(|| text.to_owned()), page.answer_words(item), step.clone(), rows)
}

/// Questions that were answered together share a row: what was ticked, or each answer behind its name.
fn page_row(page: &ViewContext<'_>, items: &[Item], step: &Step, rows: Rows) -> Html {
    let wording = items[0].page.as_deref().and_then(|name| page.words.page(name));
    let title = wording.map(|wording| wording.title.clone()).unwrap_or_default();
    let answer = |item: &Item| {
        let answer = page.answer_words(item)?;
        Some(match (item.scale, item.facet.as_deref()) {
            (Scale::Agreement, Some(facet)) => wording::named(page, page.words.facet(facet), &answer),
            (Scale::Tick, _) => page.item_text(item).to_owned(),
            _ => wording::named(page, page.item_text(item), &answer),
        })
    };
    let answers: Vec<String> = items.iter().filter_map(answer).collect();
    row(page, title, (!answers.is_empty()).then(|| answers.join("; ")), step.clone(), rows)
}

fn dilemma_row(page: &ViewContext<'_>, index: usize, rows: Rows) -> Html {
    let t = page.locale.texts;
    let number = &(index + 1).to_string();
    let asked = page.session.asked.get(index);
    let scene = asked.and_then(|asked| page.words.scene(&asked.vignette, page.session.setup.role));
    let question = match asked {
        Some(asked) => {
            let (cost, loss) = (&wording::cost(page, asked.cell), &wording::loss(page, asked.cell));
            t.review_dilemma(args::ReviewDilemma { number, cost, loss })
        }
        None => t.review_dilemma_unseen(number),
    };
    let act = scene.zip(asked.and_then(|asked| asked.choice)).map(|(scene, choice)| match choice {
        Choice::Care => scene.care.clone(),
        Choice::Cost => scene.cost.clone(),
    });
    row(page, question, act, Step::Dilemma(index), rows)
}

fn row(page: &ViewContext<'_>, question: String, answer: Option<String>, step: Step, rows: Rows) -> Html {
    let t = page.locale.texts;
    let part = if answer.is_some() { "review-row answered" } else { "review-row unanswered" };
    let change = match rows {
        Rows::ReadOnly => Html::default(),
        Rows::Changeable => change(page, &question, answer.is_some(), step),
    };
    html! {
        <div {part}>
            <dt>{ question }</dt>
            <dd><span>{ answer.unwrap_or_else(|| t.not_answered()) }</span>{ change }</dd>
        </div>
    }
}

fn change(page: &ViewContext<'_>, question: &str, answered: bool, step: Step) -> Html {
    let t = page.locale.texts;
    let action = if answered { t.change() } else { t.answer() };
    html! {
        <button type="button" part="quiet" data-action="change" data-step={route::print(&step)}
            aria-label={wording::named(page, &action, question)}
            onclick={page.on_event(Event::ReviewOpened(step))}>{ action.clone() }</button>
    }
}
