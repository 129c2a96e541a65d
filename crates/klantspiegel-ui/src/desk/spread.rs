//! How far apart somebody's answers lie: every answer as a dot; no mean, and no count over the choices, which would be
//! a total that could be compared.

use crate::charts::dots::{self, Row};
use crate::components::{table, text};
use crate::view_context::ViewContext;
use crate::wording;
use klantspiegel_content::texts::args;
use klantspiegel_core::part::Part;
use yew::prelude::*;

/// The spread of what was asked.
pub fn view(view: &ViewContext<'_>) -> Html {
    if view.session.setup.asks(Part::FromWithin) { statements(view) } else { Html::default() }
}

/// The statements of A, a row for each facet.
fn statements(view: &ViewContext<'_>) -> Html {
    let t = view.locale.texts;
    let instrument = view.bank.of(Part::FromWithin);
    let row = |facet: &String| {
        let answered = view.session.answers.among(instrument.facet_items(facet));
        let answers: Vec<u8> = answered.iter().map(|answer| answer.value).collect();
        Row { name: view.words.facet(facet).to_owned(), value: between(view, &answers), mean: None, answers }
    };
    let rows: Vec<Row> = instrument.facets.iter().map(row).collect();
    let cells: Vec<Vec<String>> = rows.iter().map(cells).collect();
    let head = [t.spread_facet(), t.spread_answers(), t.spread_between()];
    let title = view.words.instrument(&instrument.id).to_owned();
    let described: Vec<String> = rows.iter().map(|row| wording::named(view, &row.name, &row.value)).collect();
    html! {
        <>
            { text::paragraph(t.spread_lead()) }
            { dots::view(title.clone(), described.join("; "), &rows, wording::ends_of_agreement(view)) }
            { table::behind_chart(t.spread_table(), &title, &head, &cells) }
        </>
    }
}

fn cells(row: &Row) -> Vec<String> {
    let all: Vec<String> = row.answers.iter().map(u8::to_string).collect();
    vec![row.name.clone(), all.join(", "), row.value.clone()]
}

/// From the lowest to the highest answer.
fn between(view: &ViewContext<'_>, answers: &[u8]) -> String {
    let t = view.locale.texts;
    match (answers.iter().min(), answers.iter().max()) {
        (Some(lowest), Some(highest)) if lowest == highest => t.spread_all(&lowest.to_string()),
        (Some(lowest), Some(highest)) => {
            let (lowest, highest) = (&lowest.to_string(), &highest.to_string());
            t.spread_from_to(args::SpreadFromTo { lowest, highest })
        }
        _ => t.not_answered(),
    }
}
