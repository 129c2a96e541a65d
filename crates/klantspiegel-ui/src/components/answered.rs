//! The questions that were asked with the answers in words, under the name of their part.

use crate::components::text;
use crate::view_context::ViewContext;
use crate::wording;
use klantspiegel_content::texts::args;
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
pub fn view(view: &ViewContext<'_>, rows: Rows) -> Html {
    let steps = journey::steps(view.session.setup, view.bank);
    // Steps of one group follow each other.
    let asking: Vec<&Step> = steps.iter().filter(|step| step.asks()).collect();
    let groups = asking.chunk_by(|one, next| group_name(view, one) == group_name(view, next));
    let group = |steps: &[&Step]| {
        let content = steps.iter().map(|step| self::rows(view, step, rows)).collect();
        group(view, &group_name(view, steps[0]), content)
    };
    groups.map(group).collect()
}

/// The heading under which the answers of a step stand.
fn group_name(view: &ViewContext<'_>, step: &Step) -> String {
    if let (Step::OfOrganisation(_), Some(name)) = (step, view.offered_by()) {
        return view.locale.texts.organisation_title(name);
    }
    let first = step.items(view.bank).first();
    match first.and_then(|item| view.bank.instrument_of(item.id.as_str())) {
        Some(instrument) => view.words.instrument(&instrument.id).to_owned(),
        None => view.locale.texts.review_dilemmas(),
    }
}

fn rows(view: &ViewContext<'_>, step: &Step, rows: Rows) -> Html {
    match (step, step.items(view.bank)) {
        (Step::Dilemma(index), _) => dilemma_row(view, *index, rows),
        (Step::Page { .. }, items) if items.len() > 1 => page_row(view, items, step, rows),
        (_, items) => items.iter().map(|item| item_row(view, item, step, rows)).collect(),
    }
}

fn group(view: &ViewContext<'_>, title: &str, rows: Html) -> Html {
    html! {
        <section class="review-group">
            { text::heading(view, None, title.to_owned()) }
            <dl>{ rows }</dl>
        </section>
    }
}

fn item_row(view: &ViewContext<'_>, item: &Item, step: &Step, rows: Rows) -> Html {
    let text = view.item_text(item);
    // Among ours, one that somebody else asks says so.
    let asked_by = view.offered_by().filter(|_| item.id.is_organisations() && *step == Step::Measures);
    let question =
        asked_by.map(|name| view.locale.texts.organisation_item(args::OrganisationItem { text, name }));
    let clears = clears(std::slice::from_ref(item));
    row(
        view,
        question.unwrap_or_else(|| text.to_owned()),
        view.answer_words(item),
        Leads { step: step.clone(), clears },
        rows,
    )
}

/// Questions that were answered together share a row: what was ticked, or each answer behind its name.
fn page_row(view: &ViewContext<'_>, items: &[Item], step: &Step, rows: Rows) -> Html {
    let wording = items[0].page.as_deref().and_then(|name| view.words.page(name));
    let title = wording.map(|wording| wording.title.clone()).unwrap_or_default();
    let answer = |item: &Item| {
        let answer = view.answer_words(item)?;
        Some(match (item.scale, item.facet.as_deref()) {
            (Scale::Agreement, Some(facet)) => wording::named(view, view.words.facet(facet), &answer),
            (Scale::Tick, _) => view.item_text(item).to_owned(),
            _ => wording::named(view, view.item_text(item), &answer),
        })
    };
    let answers: Vec<String> = items.iter().filter_map(answer).collect();
    let leads = Leads { step: step.clone(), clears: clears(items) };
    row(view, title, (!answers.is_empty()).then(|| answers.join("; ")), leads, rows)
}

fn dilemma_row(view: &ViewContext<'_>, index: usize, rows: Rows) -> Html {
    let t = view.locale.texts;
    let number = &(index + 1).to_string();
    let leads = Leads { step: Step::Dilemma(index), clears: Event::DilemmaWithdrawn { index } };
    let Some(asked) = view.session.asked.get(index) else {
        return row(view, t.review_dilemma_unseen(number), None, leads, rows);
    };
    let (cost, loss) = (&wording::cost(view, asked.cell), &wording::loss(view, asked.cell));
    let situation = &t.review_dilemma(args::ReviewDilemma { number, cost, loss });
    let scene = &wording::scene(view, &asked.scene);
    let question = t.review_dilemma_in_scene(args::ReviewDilemmaInScene { situation, scene });
    let act = asked.choice.map(|choice| wording::act(view, &asked.scene, choice));
    row_named(view, question, situation, act, leads, rows)
}

fn row(view: &ViewContext<'_>, question: String, answer: Option<String>, leads: Leads, rows: Rows) -> Html {
    let name = question.clone();
    row_named(view, question, &name, answer, leads, rows)
}

/// A row whose button says by a shorter name what it changes.
fn row_named(
    view: &ViewContext<'_>,
    question: String,
    name: &str,
    answer: Option<String>,
    leads: Leads,
    rows: Rows,
) -> Html {
    let t = view.locale.texts;
    let part = if answer.is_some() { "review-row answered" } else { "review-row unanswered" };
    let change = match rows {
        Rows::ReadOnly => Html::default(),
        Rows::Changeable => change(view, name, answer.is_some(), leads),
    };
    html! {
        <div {part}>
            <dt>{ question }</dt>
            <dd><span>{ answer.unwrap_or_else(|| t.not_answered()) }</span>{ change }</dd>
        </div>
    }
}

/// What can be done with the answer of a row.
struct Leads {
    /// Where it is given anew.
    step: Step,
    /// What takes it back.
    clears: Event,
}

fn clears(items: &[Item]) -> Event {
    Event::AnswersWithdrawn { items: items.iter().map(|item| item.id.clone()).collect() }
}

/// The selector of the button that stays in a row once its answer was taken back by this event; none for any other event.
pub fn beside(cleared: &Event) -> Option<String> {
    row_name(cleared).map(|name| format!("[data-row='{name}'] [data-action=change]"))
}

fn row_name(clears: &Event) -> Option<String> {
    match clears {
        Event::AnswersWithdrawn { items } => items.first().map(ToString::to_string),
        Event::DilemmaWithdrawn { index } => Some(route::print(&Step::Dilemma(*index))),
        _ => None,
    }
}

fn change(view: &ViewContext<'_>, question: &str, answered: bool, leads: Leads) -> Html {
    let t = view.locale.texts;
    let Leads { step, clears } = leads;
    let action = if answered { t.change() } else { t.answer() };
    let row = row_name(&clears);
    let clear = answered.then(|| {
        html! {
            <button type="button" part="quiet" data-action="withdraw" aria-label={wording::named(view, &t.withdraw(), question)}
                onclick={view.on_event(clears)}>{ t.withdraw() }</button>
        }
    });
    html! {
        <span class="review-ways" data-row={row}>
            <button type="button" part="quiet" data-action="change" data-step={route::print(&step)}
                aria-label={wording::named(view, &action, question)}
                onclick={view.on_event(Event::ReviewOpened(step))}>{ action.clone() }</button>
            { for clear }
        </span>
    }
}
