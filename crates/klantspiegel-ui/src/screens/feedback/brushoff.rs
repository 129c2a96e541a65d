//! The card of D: which brush-offs were heard and said, and what can be said instead.

use super::card::{self, Card};
use crate::charts::lines::{self, Row};
use crate::charts::small;
use crate::components::{table, text, why};
use crate::view_context::ViewContext;
use crate::wording;
use klantspiegel_core::brushoff::{Band, BrushOffScore, HEARD, SAID};
use klantspiegel_core::insight::{Reason, Source};
use klantspiegel_core::part::Part;
use yew::prelude::*;

/// The card; without a chart where neither question was answered.
pub fn view(view: &ViewContext<'_>, score: &BrushOffScore) -> Html {
    let t = view.locale.texts;
    let title = view.words.instrument(&view.bank.of(Part::Brushoff).id).to_owned();
    let ticked = [HEARD, SAID].into_iter().flat_map(|name| view.bank.of(Part::Brushoff).page(name));
    let ticked = ticked.filter(|item| view.session.answers.holds(item));
    let reasons: Vec<Reason> = ticked.map(|item| Reason::Answer(item.id.clone())).collect();
    let answered = score.heard.is_some() || score.said.is_some();
    card::view(
        view,
        Card {
            id: "card-brushoff",
            finding: text::paragraph(heard(view, score)),
            picture: score
                .heard
                .as_ref()
                .map(|heard| small::tally("bar cost", heard.len(), score.lines.len()))
                .unwrap_or_default(),
            more: html! { <>{ for band(view, score).map(text::paragraph) }{ said(view, score) }</> },
            chart: if answered { chart(view, score) } else { Html::default() },
            why: why::view(view, &title, t.rule_brushoff(), &reasons, &[Source::Fable]),
            not_said: t.brushoff_not_said_here(),
            table: if answered { lines_table(view, score) } else { Html::default() },
            title,
        },
    )
}

fn heard(view: &ViewContext<'_>, score: &BrushOffScore) -> String {
    let t = view.locale.texts;
    score.heard.as_ref().map_or_else(|| t.brushoff_not_heard(), |heard| t.brushoff_heard(heard.len() as u32))
}

/// In which band that lies.
fn band(view: &ViewContext<'_>, score: &BrushOffScore) -> Option<String> {
    let band = match Band::of(score.heard.as_ref()?.len()) {
        Band::Few => "light",
        Band::Some => "mid",
        Band::Most => "heavy",
    };
    Some(view.locale.texts.brushoff_band(band))
}

/// What was said, each line with something to say instead.
fn said(view: &ViewContext<'_>, score: &BrushOffScore) -> Html {
    let t = view.locale.texts;
    let Some(said) = &score.said else { return text::paragraph(t.brushoff_not_filled_in()) };
    let line = |line: &String| {
        html! { <><dt>{ view.words.subject(line) }</dt><dd>{ t.brushoff_instead(line) }</dd></> }
    };
    let instead =
        (!said.is_empty()).then(|| html! { <dl class="instead">{ for said.iter().map(line) }</dl> });
    html! { <>{ text::paragraph(t.brushoff_said(said.len() as u32)) }{ for instead }</> }
}

fn rows(view: &ViewContext<'_>, score: &BrushOffScore) -> Vec<Row> {
    let among = |lines: &Option<Vec<String>>, line: &String| Some(lines.as_ref()?.contains(line));
    let row = |line: &String| Row {
        name: view.words.subject(line).to_owned(),
        heard: among(&score.heard, line),
        said: among(&score.said, line),
    };
    score.lines.iter().map(row).collect()
}

fn chart(view: &ViewContext<'_>, score: &BrushOffScore) -> Html {
    let t = view.locale.texts;
    let rows = rows(view, score);
    let names = |answered: bool, of: fn(&Row) -> Option<bool>| {
        if !answered {
            return t.not_answered();
        }
        let ticked = rows.iter().filter(|row| of(row) == Some(true));
        let names: Vec<&str> = ticked.map(|row| row.name.as_str()).collect();
        if names.is_empty() { "–".to_owned() } else { names.join(", ") }
    };
    let (heard, said) = (t.brushoff_column_heard(), t.brushoff_column_said());
    let description = [
        wording::named(view, &heard, &names(score.heard.is_some(), |row| row.heard)),
        wording::named(view, &said, &names(score.said.is_some(), |row| row.said)),
    ];
    lines::view(t.brushoff_chart(), description.join("; "), [heard, said], &rows)
}

fn lines_table(view: &ViewContext<'_>, score: &BrushOffScore) -> Html {
    let t = view.locale.texts;
    let yes = |ticked: Option<bool>| match ticked {
        Some(true) => t.brushoff_yes(),
        Some(false) => "–".to_owned(),
        None => t.not_answered(),
    };
    let texts = view.bank.of(Part::Brushoff).page(HEARD).map(|item| view.item_text(item).to_owned());
    let row = |(text, row): (String, Row)| vec![text, yes(row.heard), yes(row.said)];
    let rows: Vec<Vec<String>> = texts.zip(rows(view, score)).map(row).collect();
    let head = [t.brushoff_column_line(), t.brushoff_column_heard(), t.brushoff_column_said()];
    table::behind_chart(
        t.table_answers(),
        view.words.instrument(&view.bank.of(Part::Brushoff).id),
        &head,
        &rows,
    )
}
