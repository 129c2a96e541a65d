//! “Why do I see this?”: the answers and the source that a claim rests on, opened in place.

use crate::components::text;
use crate::view_context::ViewContext;
use crate::wording;
use klantspiegel_content::texts::args;
use klantspiegel_core::brushoff::{HEARD, SAID};
use klantspiegel_core::dilemma::Asked;
use klantspiegel_core::from_within;
use klantspiegel_core::insight::{Reason, Source};
use klantspiegel_core::instrument::Item;
use klantspiegel_core::part::Part;
use klantspiegel_formats::route;
use yew::prelude::*;

/// The reasons of a claim: what one answered oneself comes first, then the sources, and the rule with its thresholds last; `about` tells a screen reader which claim it is.
pub fn view(
    view: &ViewContext<'_>,
    about: &str,
    rule: String,
    reasons: &[Reason],
    sources: &[Source],
) -> Html {
    let t = view.locale.texts;
    let lines: Vec<Line> = reasons.iter().flat_map(|reason| lines(view, reason)).collect();
    let line = |line: Line| html! { <li>{ line.asked }{ " " }<strong>{ line.answer }</strong></li> };
    html! {
        <details class="why">
            <summary aria-label={format!("{} {}", t.why(), in_short(about))}>{ t.why() }</summary>
            { for (!lines.is_empty()).then(|| html! { <ul>{ lines.into_iter().map(line).collect::<Html>() }</ul> }) }
            <p class="source">{ wording::sources(view, sources) }{ " " }
                <a href={format!("#{}", route::METHOD)}>{ t.why_method() }</a></p>
            { text::paragraphs(&rule) }
        </details>
    }
}

/// The first words of a claim, which tell it from the others: all of it stands in front of the question already.
fn in_short(about: &str) -> String {
    const WORDS: usize = 9;
    match about.match_indices(' ').nth(WORDS - 1) {
        Some((end, _)) => format!("{} …", &about[..end]),
        None => about.to_owned(),
    }
}

/// Something that was asked, and what was answered.
struct Line {
    asked: String,
    answer: String,
}

fn lines(view: &ViewContext<'_>, reason: &Reason) -> Vec<Line> {
    match reason {
        Reason::Answer(id) => {
            view.bank.item(id.as_str()).map(|item| answer(view, item)).into_iter().collect()
        }
        Reason::FromWithin => from_within::items(view.bank.of(Part::FromWithin), view.session.setup.set)
            .map(|item| answer(view, item))
            .collect(),
        Reason::Measures => {
            // Those that an organisation adds are no reason of anything.
            let ours = view.bank.measures.items.iter().filter(|item| !item.id.is_organisations());
            ours.map(|item| answer(view, item)).collect()
        }
        Reason::Choices => {
            view.session.asked.iter().enumerate().map(|(i, asked)| choice(view, i, asked)).collect()
        }
    }
}

fn answer(view: &ViewContext<'_>, item: &Item) -> Line {
    let t = view.locale.texts;
    // The same line is asked twice: as one that was heard, and as one that was said.
    let answer = view.answer_words(item).map_or_else(
        || t.not_answered(),
        |answer| match item.page.as_deref() {
            Some(HEARD) => t.brushoff_column_heard(),
            Some(SAID) => t.brushoff_column_said(),
            _ => answer,
        },
    );
    Line { asked: view.item_text(item).to_owned(), answer }
}

fn choice(view: &ViewContext<'_>, index: usize, asked: &Asked) -> Line {
    let t = view.locale.texts;
    let number = &(index + 1).to_string();
    let (cost, loss) = (&wording::cost(view, asked.cell), &wording::loss(view, asked.cell));
    Line {
        asked: t.review_dilemma(args::ReviewDilemma { number, cost, loss }),
        answer: asked.choice.map_or_else(|| t.not_answered(), |choice| t.choice_name(choice.name())),
    }
}
