//! “Why do I see this?”: the answers and the source that a claim rests on, opened in place.

use crate::domain::dilemma::choices::answered;
use crate::domain::dilemma::{Cell, Choice};
use crate::domain::insight::{Reason, Source};
use crate::domain::instrument::Item;
use crate::domain::within;
use crate::formats::route;
use crate::texts::args;
use crate::ui::components::text;
use crate::ui::page::Page;
use crate::ui::phrases;
use yew::prelude::*;

/// The reasons of a claim, the rule in words, and its source.
pub fn view(page: &Page<'_>, rule: String, reasons: &[Reason], source: Source) -> Html {
    let t = page.locale.texts;
    html! {
        <details class="why">
            <summary>{ t.why() }</summary>
            { text::paragraph(rule) }
            { for reasons.iter().map(|reason| list(page, reason)) }
            <p class="source">{ t.why_source(&phrases::source(page, source)) }{ " " }
                <a href={format!("#{}", route::METHOD)}>{ t.why_method() }</a></p>
        </details>
    }
}

fn list(page: &Page<'_>, reason: &Reason) -> Html {
    let t = page.locale.texts;
    match reason {
        Reason::Answer(id) => answers(page, page.bank.item(id.as_str()).into_iter()),
        Reason::Within => answers(page, within::items(&page.bank.from_within, page.session.setup.set)),
        Reason::Measures => answers(page, page.bank.measures.items.iter()),
        Reason::Choices => {
            let choices = answered(&page.session.asked).enumerate();
            let row = |(index, (cell, choice)): (usize, (Cell, Choice))| {
                let (cost, loss) = (phrases::cost(page, cell), phrases::loss(page, cell));
                let words = t.why_choice(args::WhyChoice {
                    place: &(index + 1).to_string(),
                    cost: &cost,
                    loss: &loss,
                    choice: choice.name(),
                });
                html! { <li>{ words }</li> }
            };
            html! { <ul>{ for choices.map(row) }</ul> }
        }
    }
}

fn answers<'a>(page: &Page<'_>, items: impl Iterator<Item = &'a Item>) -> Html {
    let t = page.locale.texts;
    let row = |item: &Item| {
        let answer = page.answer_words(item).unwrap_or_else(|| t.not_answered());
        html! { <li>{ page.item_text(item) }{ " " }<strong>{ answer }</strong></li> }
    };
    html! { <ul>{ for items.map(row) }</ul> }
}
