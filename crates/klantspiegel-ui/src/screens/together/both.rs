//! Two cards beside each other: where they chose differently, and three questions to talk about.

use crate::action::Action;
use crate::charts::two_planes::{self, Rows, Words};
use crate::components::button::{Weight, button};
use crate::components::{table, text};
use crate::laid_card::Act;
use crate::screens::feedback::plane::described;
use crate::view_context::ViewContext;
use crate::wording;
use klantspiegel_content::texts::args;
use klantspiegel_core::dilemma::cell::{Cell, LOSSES};
use klantspiegel_core::dilemma::findings::Findings;
use klantspiegel_core::dilemma::ladder::Rung;
use klantspiegel_core::dilemma::plane;
use klantspiegel_core::together::{Card, Question, Shared, questions};
use yew::prelude::*;

/// Both, with what can be said of them.
pub fn view(view: &ViewContext<'_>, own: &Card, other: &Card) -> Html {
    let t = view.locale.texts;
    let shared = Shared::of(own, other);
    let act = |name, text, action| button(view, Weight::Quiet, name, text, action);
    html! {
        <section class="both" aria-labelledby="both">
            { text::destination(view, "both", t.together_both()) }
            { for (!shared.is_empty()).then(|| text::paragraph(in_common(view, &shared))) }
            { text::paragraph(t.plane_lead()) }
            { planes(view, own, other) }
            { text::styled("not-said", t.together_legend().into()) }
            <h3 aria-level={view.level_below("4")}>{ t.together_questions() }</h3>
            <ol class="together-questions">{ for questions(own, other).map(|question| html! { <li>{ asked(view, question) }</li> }) }</ol>
            { text::styled("not-said", t.together_chance().into()) }
            { both_in_a_table(view, own, other) }
            <div class="actions">
                { act("print", t.keep_print(), Action::PrintAsked) }
                { act("remove-card", t.together_remove(), Action::CardLaid(Act::Removed)) }
            </div>
        </section>
    }
}

/// How often both had the same situation, and how often they chose differently.
fn in_common(view: &ViewContext<'_>, shared: &[Shared]) -> String {
    let apart = shared.iter().filter(|shared| shared.is_apart()).count() as u32;
    view.locale.texts.together_shared(args::TogetherShared { apart, shared: &shared.len().to_string() })
}

fn planes(view: &ViewContext<'_>, own: &Card, other: &Card) -> Html {
    let t = view.locale.texts;
    let rows: Rows = [own, other].map(rows);
    let people = [t.together_you(), t.together_they()];
    let of_person = |(person, rows): (&String, &[plane::Row; LOSSES.len()])| {
        let rows: Vec<String> = rows.iter().map(|row| described(view, row)).collect();
        wording::named(view, person, &rows.join(" "))
    };
    let description: Vec<String> = people.iter().zip(&rows).map(of_person).collect();
    let words = Words {
        spares: t.plane_spares(),
        costs: t.together_costs(),
        rows: rows[0].map(|row| wording::spared(view, row.loss)),
        people,
    };
    two_planes::view(t.together_planes(), description.join(" "), &rows, words)
}

/// A card is scored as the answers of its person are.
fn rows(card: &Card) -> [plane::Row; LOSSES.len()] {
    let asked = card.asked();
    let findings = Findings::of(&asked);
    plane::rows(&asked, findings.estimates().map(|estimates| &estimates.usual), card.said())
}

/// A question in words.
fn asked(view: &ViewContext<'_>, question: Question) -> String {
    let t = view.locale.texts;
    let amounts = |cell: Cell| (wording::cost(view, cell), wording::spared(view, cell.loss_minutes()));
    let said = |rung: Rung| wording::rung(view, rung);
    match question {
        Question::Apart(Shared { cell, own, .. }) => {
            let (cost, loss) = &amounts(cell);
            t.together_question_apart(args::TogetherQuestionApart { own: own.name(), cost, loss })
        }
        Question::Alike { cell, choice } => {
            let (cost, loss) = &amounts(cell);
            t.together_question_alike(args::TogetherQuestionAlike { choice: choice.name(), cost, loss })
        }
        Question::NothingShared => t.together_question_nothing_shared(),
        Question::SaidApart { loss, own, other } => {
            let loss = &wording::spared(view, loss.minutes());
            let (own, other) = (said(own), said(other));
            t.together_question_said_apart(args::TogetherQuestionSaidApart { loss, own, other })
        }
        Question::SaidAlike { loss, rung } => {
            let (loss, said) = (&wording::spared(view, loss.minutes()), said(rung));
            t.together_question_said_alike(args::TogetherQuestionSaidAlike { loss, said })
        }
        Question::Unsaid => t.together_question_unsaid(),
        Question::ThisWeek { leads } => t.together_question_this_week(if leads { "yes" } else { "no" }),
    }
}

/// What each chose, wherever one of them was asked.
fn both_in_a_table(view: &ViewContext<'_>, own: &Card, other: &Card) -> Html {
    let t = view.locale.texts;
    let choice = |card: &Card, cell: Cell| {
        card.choice(cell).map_or_else(|| t.not_answered(), |choice| t.choice_name(choice.name()))
    };
    let is_asked = |cell: &Cell| [own, other].iter().any(|card| card.choice(*cell).is_some());
    let row = |cell: Cell| {
        let (cost, loss) = (wording::cost(view, cell), wording::spared(view, cell.loss_minutes()));
        vec![cost, loss, choice(own, cell), choice(other, cell)]
    };
    let rows: Vec<Vec<String>> = Cell::graded().filter(is_asked).map(row).collect();
    let head = [t.together_column_cost(), t.together_column_loss(), t.together_you(), t.together_they()];
    table::behind_chart(t.together_table(), &t.together_both(), &head, &rows)
}
