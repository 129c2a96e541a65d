//! “Why do I see this?”: the answers and the source that a claim rests on, opened in place.

use crate::components::text;
use crate::view_context::ViewContext;
use crate::wording;
use klantspiegel_content::texts::args;
use klantspiegel_core::dilemma::Asked;
use klantspiegel_core::from_within;
use klantspiegel_core::insight::{Reason, Source};
use klantspiegel_core::instrument::Item;
use klantspiegel_core::part::Part;
use klantspiegel_formats::route;
use yew::prelude::*;

/// The reasons of a claim, the rule in words, and its sources; `about` tells a screen reader which claim it is.
pub fn view(
    page: &ViewContext<'_>,
    about: &str,
    rule: String,
    reasons: &[Reason],
    sources: &[Source],
) -> Html {
    let t = page.locale.texts;
    let lines: Vec<Line> = reasons.iter().flat_map(|reason| lines(page, reason)).collect();
    let line = |line: Line| html! { <li>{ line.asked }{ " " }<strong>{ line.answer }</strong></li> };
    html! {
        <details class="why">
            <summary aria-label={format!("{} {about}", t.why())}>{ t.why() }</summary>
            { text::paragraphs(&rule) }
            { for (!lines.is_empty()).then(|| html! { <ul>{ lines.into_iter().map(line).collect::<Html>() }</ul> }) }
            <p class="source">{ wording::sources(page, sources) }{ " " }
                <a href={format!("#{}", route::METHOD)}>{ t.why_method() }</a></p>
        </details>
    }
}

/// Something that was asked, and what was answered.
struct Line {
    asked: String,
    answer: String,
}

fn lines(page: &ViewContext<'_>, reason: &Reason) -> Vec<Line> {
    match reason {
        Reason::Answer(id) => {
            page.bank.item(id.as_str()).map(|item| answer(page, item)).into_iter().collect()
        }
        Reason::FromWithin => from_within::items(page.bank.of(Part::FromWithin), page.session.setup.set)
            .map(|item| answer(page, item))
            .collect(),
        Reason::Measures => {
            // Those that an organisation adds are no reason of anything.
            let ours = page.bank.measures.items.iter().filter(|item| !item.id.is_own());
            ours.map(|item| answer(page, item)).collect()
        }
        Reason::Choices => {
            page.session.asked.iter().enumerate().map(|(i, asked)| choice(page, i, asked)).collect()
        }
    }
}

fn answer(page: &ViewContext<'_>, item: &Item) -> Line {
    let answer = page.answer_words(item).unwrap_or_else(|| page.locale.texts.not_answered());
    Line { asked: page.item_text(item).to_owned(), answer }
}

fn choice(page: &ViewContext<'_>, index: usize, asked: &Asked) -> Line {
    let t = page.locale.texts;
    let number = &(index + 1).to_string();
    let (cost, loss) = (&wording::cost(page, asked.cell), &wording::loss(page, asked.cell));
    Line {
        asked: t.review_dilemma(args::ReviewDilemma { number, cost, loss }),
        answer: asked.choice.map_or_else(|| t.not_answered(), |choice| t.choice_name(choice.name())),
    }
}
