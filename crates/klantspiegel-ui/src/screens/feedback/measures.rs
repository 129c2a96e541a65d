//! The card of B3: how much is measured on the work, how much on its results.

use super::card::{self, Card};
use crate::charts::bars::{self, Bar};
use crate::charts::small;
use crate::components::{table, text, why};
use crate::view_context::ViewContext;
use crate::wording;
use klantspiegel_content::texts::args;
use klantspiegel_core::insight::{Reason, Source};
use klantspiegel_core::instrument::Item;
use klantspiegel_core::measures::{Lean, MeasuresScore, RESULT, Used, WORK};
use yew::prelude::*;

/// Judged on it, the most that a measure is used.
const MOST: f64 = 2.0;

/// The card; without a chart where too little was answered or nothing is used.
pub fn view(view: &ViewContext<'_>, score: &MeasuresScore) -> Html {
    let t = view.locale.texts;
    let role = view.session.setup.role.name();
    let none = Html::default;
    let (finding, picture, chart) = match score {
        MeasuresScore::TooFew => (t.measured_too_few(), none(), none()),
        MeasuresScore::NoneUsed => (t.measured_none(role), none(), none()),
        MeasuresScore::Used(used) => (used_text(view, used), picture(used), chart(view, used)),
    };
    let title = view.words.instrument(&view.bank.measures.id).to_owned();
    let (finding, more) = text::parted(&finding);
    card::view(
        view,
        Card {
            id: "card-measures",
            finding: text::paragraph(finding.to_owned()),
            picture,
            more: text::paragraphs(more),
            chart,
            why: why::view(view, &title, t.rule_measures(), &[Reason::Measures], &[Source::OnTop]),
            not_said: if *score == MeasuresScore::TooFew { String::new() } else { t.measured_not_said() },
            table: answers_table(view),
            title,
        },
    )
}

fn used_text(view: &ViewContext<'_>, used: &Used) -> String {
    let t = view.locale.texts;
    let role = view.session.setup.role.name();
    match used.lean() {
        Lean::Little => t.measured_little(role),
        Lean::Work => t.measured_on_work(role),
        Lean::Both => t.measured_on_both(role),
        Lean::Result => t.measured_on_result(role),
    }
}

fn picture(used: &Used) -> Html {
    small::amounts(
        [("bar cost", used.work), ("bar care", used.result)].map(|(part, mean)| (part, mean / MOST)),
    )
}

fn chart(view: &ViewContext<'_>, used: &Used) -> Html {
    let t = view.locale.texts;
    let number = |value| view.locale.number(value, 1);
    let described = args::MeasuredChartDescribed { work: &number(used.work), result: &number(used.result) };
    let bar = |facet: &str, value: f64, class| Bar {
        name: wording::named(view, view.words.facet(facet), &number(value)),
        value,
        class,
    };
    let bars = [bar(WORK, used.work, "bar cost"), bar(RESULT, used.result, "bar care")];
    let ends = (t.measured_end_low(), t.measured_end_high());
    bars::view(t.measured_chart(), t.measured_chart_described(described), &bars, (&ends.0, &ends.1))
}

fn answers_table(view: &ViewContext<'_>) -> Html {
    let t = view.locale.texts;
    let row = |item: &Item| {
        vec![
            view.item_text(item).to_owned(),
            item.facet.as_deref().map(|facet| view.words.facet(facet).to_owned()).unwrap_or_default(),
            view.answer_words(item).unwrap_or_else(|| t.not_answered()),
        ]
    };
    // Those that an organisation adds stand in a card of their own.
    let ours = view.bank.measures.items.iter().filter(|item| !item.id.is_organisations());
    let rows: Vec<Vec<String>> = ours.map(row).collect();
    table::behind_chart(
        t.table_answers(),
        view.words.instrument(&view.bank.measures.id),
        &[t.column_measure(), t.column_group(), t.column_answer()],
        &rows,
    )
}
