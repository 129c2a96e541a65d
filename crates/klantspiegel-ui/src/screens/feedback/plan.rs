//! One plan in the person's own words, with examples beside it and a calendar file to remember it by.

use super::keep;
use crate::action::{Action, Export};
use crate::components::button::{Weight, button};
use crate::components::{own_text, text};
use crate::reminders;
use crate::view_context::ViewContext;
use klantspiegel_content::texts::args;
use klantspiegel_core::own_words::{Blank, Plan};
use klantspiegel_core::plan_example::{PlanExample, examples};
use klantspiegel_core::scores::Scores;
use klantspiegel_formats::calendar::Reminder;
use yew::prelude::*;

/// Its heading, to which the letter leads: by a button, as a fragment in the address is a screen.
pub const HEADING: &str = "#plan";

/// Where the first half of the plan is written.
pub const SITUATION: &str = "#plan-situation";

/// The section: examples first, then two places to write that are empty until the person writes.
pub fn view(view: &ViewContext<'_>, scores: &Scores) -> Html {
    let t = view.locale.texts;
    let plan = &view.session.own_words.plan;
    let words = |example: PlanExample| t.plan_example(key(view, example));
    let all: Vec<String> = examples(scores).into_iter().map(words).collect();
    // What somebody wrote is not written over.
    let is_free = plan.is_blank() || all.iter().any(|example| is_taken(plan, example));
    html! {
        <section class="feedback-card" part="plan screen-only" aria-labelledby="plan">
            { text::destination(view, "plan", t.plan_title()) }
            { text::styled("screen-only", t.plan_examples().into()) }
            <ul class="examples" part="screen-only">{ for all.iter().map(|words| example(view, words, is_free)) }</ul>
            { own_text::view(view, Blank::Situation, t.plan_if(), String::new(), &plan.situation) }
            { own_text::view(view, Blank::Act, t.plan_then(), String::new(), &plan.act) }
            { calendar(view) }
        </section>
    }
}

/// The plan as it stands on paper, on the first page; there also while it is empty, as an element more would make Yew draw
/// its neighbours anew.
pub fn on_paper(view: &ViewContext<'_>) -> Html {
    let (t, plan) = (view.locale.texts, &view.session.own_words.plan);
    let whole = plan.is_whole().then(|| {
        let (name, value) = (&t.plan_title(), &reminders::plan_in_words(view.locale, plan));
        t.named(args::Named { name, value })
    });
    text::styled("print-only", whole.unwrap_or_default().into())
}

/// Whether an example, a situation and an act, is what stands there.
fn is_taken(plan: &Plan, example: &str) -> bool {
    (plan.situation.as_str(), plan.act.as_str()) == text::parted(example)
}

/// An example as one sentence; a press takes it over, to be changed.
fn example(view: &ViewContext<'_>, words: &str, is_free: bool) -> Html {
    let (situation, act) = text::parted(words);
    let sentence = view.locale.texts.plan_whole(args::PlanWhole { situation, act });
    let taken = Action::ExampleTaken { situation: situation.to_owned(), act: act.to_owned() };
    let content = if is_free {
        button(view, Weight::Quiet, "example", sentence, taken)
    } else {
        html! { { sentence } }
    };
    html! { <li>{ content }</li> }
}

/// The calendar file; everything in it is shown before it is handed over.
fn calendar(view: &ViewContext<'_>) -> Html {
    let t = view.locale.texts;
    let entry = |reminder: Reminder| {
        html! {
            <li>
                <strong>{ view.locale.day(reminder.day) }</strong>
                <p>{ reminder.title }</p>
                <p>{ reminder.text }</p>
            </li>
        }
    };
    let reminders = reminders::of(view);
    html! {
        <details class="more" part="calendar screen-only">
            <summary>{ t.calendar_title() }</summary>
            { text::paragraph(t.calendar_lead()) }
            <ul>{ for reminders.into_iter().map(entry) }</ul>
            { button(
                view,
                Weight::Secondary,
                "export-calendar",
                t.calendar_keep(),
                Action::ExportAsked(Export::Calendar),
            ) }
            { keep::kept(view, &[Export::Calendar]) }
        </details>
    }
}

/// The example as messages name it.
fn key(view: &ViewContext<'_>, example: PlanExample) -> &'static str {
    use klantspiegel_core::setup::Role;
    match (example, view.session.setup.role) {
        (PlanExample::Blocked, Role::Staff) => "blocked-staff",
        (PlanExample::Blocked, Role::Manager) => "blocked-manager",
        (PlanExample::Targets, Role::Staff) => "targets-staff",
        (PlanExample::Targets, Role::Manager) => "targets-manager",
        (PlanExample::Weighing, Role::Staff) => "weighing-staff",
        (PlanExample::Weighing, Role::Manager) => "weighing-manager",
        (PlanExample::Measures, _) => "measures",
        (PlanExample::Complaint, _) => "complaint",
        (PlanExample::Answering, _) => "answering",
        (PlanExample::Story, _) => "story",
        (PlanExample::SecondTime, _) => "second-time",
        (PlanExample::NewSystem, _) => "new-system",
        (PlanExample::Colleague, _) => "colleague",
    }
}
