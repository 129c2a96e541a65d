//! The card of A: the dot plot with every answer, and how many statements one agrees with.

use super::card::{self, Card};
use crate::charts::dots::{self, Row};
use crate::charts::small;
use crate::components::{table, text, why};
use crate::view_context::ViewContext;
use crate::wording;
use klantspiegel_content::texts::args;
use klantspiegel_core::from_within::{FacetScore, FromWithinScore, items};
use klantspiegel_core::insight::{Reason, Source};
use klantspiegel_core::mean::Mean;
use klantspiegel_core::part::Part;
use yew::prelude::*;

/// The card; without a chart where too few statements were answered even for one facet.
pub fn view(view: &ViewContext<'_>, score: &FromWithinScore) -> Html {
    let t = view.locale.texts;
    let main = score.total.as_ref();
    let finding = main.map_or_else(|| t.from_within_too_few(), |mean| agreement(view, mean));
    let behind = |mean: &Mean| {
        html! {
            <>
                { text::paragraph(spread(view, mean)) }
                { text::paragraph(t.from_within_situation(if mean.agrees_with_most() { "most" } else { "rest" })) }
            </>
        }
    };
    let mut asked = items(view.bank.of(Part::FromWithin), view.session.setup.set);
    let reworded = asked.any(|item| view.session.may_have_read_other_words(item));
    let more = html! { <>{ for main.map(behind) }{ for reworded.then(|| text::paragraph(t.from_within_reworded())) }</> };
    let some = main.is_some() || score.facets.iter().any(|facet| facet.mean.is_some());
    let chart = if some { chart(view, score) } else { Html::default() };
    let title = view.words.instrument(&view.bank.of(Part::FromWithin).id).to_owned();
    card::view(
        view,
        Card {
            id: "card-from-within",
            finding: text::paragraph(finding),
            picture: main
                .map(|mean| small::tally("bar care", mean.agreed(), mean.answers.len()))
                .unwrap_or_default(),
            more,
            chart,
            why: why::view(view, &title, t.rule_from_within(), &[Reason::FromWithin], &[Source::Made]),
            not_said: if main.is_some() {
                t.from_within_not_said(if score.facets.is_empty() { "short" } else { "full" })
            } else {
                String::new()
            },
            table: answers_table(view),
            title,
        },
    )
}

fn agreement(view: &ViewContext<'_>, mean: &Mean) -> String {
    let (agreed, of) = (&mean.agreed().to_string(), &mean.answers.len().to_string());
    view.locale.texts.from_within_agreement(args::FromWithinAgreement { agreed, of })
}

fn spread(view: &ViewContext<'_>, mean: &Mean) -> String {
    let t = view.locale.texts;
    let value = &view.locale.number(mean.value, 1);
    if mean.lowest() == mean.highest() {
        return t.from_within_mean_same(args::FromWithinMeanSame {
            mean: value,
            answer: &mean.lowest().to_string(),
        });
    }
    let (lowest, highest) = (&mean.lowest().to_string(), &mean.highest().to_string());
    t.from_within_mean(args::FromWithinMean { mean: value, lowest, highest })
}

fn chart(view: &ViewContext<'_>, score: &FromWithinScore) -> Html {
    let t = view.locale.texts;
    let row = |name: String, mean: Option<&Mean>| Row {
        name,
        value: mean.map_or_else(|| t.too_few_answers(), |mean| view.locale.number(mean.value, 1)),
        mean: mean.map(|mean| mean.value),
        answers: mean.map(|mean| mean.answers.clone()).unwrap_or_default(),
    };
    let facet = |facet: &FacetScore| row(view.words.facet(&facet.facet).to_owned(), facet.mean.as_ref());
    let mut rows = vec![row(t.from_within_all(), score.total.as_ref())];
    rows.extend(score.facets.iter().map(facet));
    let described =
        rows.iter().map(|row| wording::named(view, &row.name, &row.value)).collect::<Vec<_>>().join("; ");
    dots::view(t.from_within_chart(), described, &rows, wording::ends_of_agreement(view))
}

fn answers_table(view: &ViewContext<'_>) -> Html {
    let t = view.locale.texts;
    let rows: Vec<Vec<String>> = items(view.bank.of(Part::FromWithin), view.session.setup.set)
        .map(|item| {
            let value = view.session.answers.get(item.id.as_str());
            vec![
                view.item_text(item).to_owned(),
                item.facet.as_deref().map(|facet| view.words.facet(facet).to_owned()).unwrap_or_default(),
                value.map_or_else(|| "–".to_owned(), |value| value.to_string()),
                view.answer_words(item).unwrap_or_else(|| t.not_answered()),
            ]
        })
        .collect();
    let head = [t.column_statement(), t.column_facet(), t.column_number(), t.column_answer()];
    table::behind_chart(
        t.table_answers(),
        view.words.instrument(&view.bank.of(Part::FromWithin).id),
        &head,
        &rows,
    )
}
