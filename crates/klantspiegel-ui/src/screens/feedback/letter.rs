//! The opening: what the mirror shows, in at most three sentences, each with its reasons.

use crate::components::{heading, text, why};
use crate::view_context::ViewContext;
use crate::wording;
use klantspiegel_core::insight::{self, Insight};
use klantspiegel_core::scores::Scores;
use yew::prelude::*;

/// The day, the heading and the sentences; the address of the method is there on paper only.
pub fn view(page: &ViewContext<'_>, scores: &Scores) -> Html {
    let t = page.locale.texts;
    let entry = |insight: Insight| {
        let sentence = wording::insight(page, insight.message, scores);
        html! {
            <li>
                { text::styled("sentence", sentence.clone().into()) }
                { why::view(page, &sentence, wording::rule(page, insight.message), &insight.reasons, &[insight.source]) }
            </li>
        }
    };
    let date = page.session.finished.map(|day| text::styled("date", page.locale.day(day).into()));
    let method = page.state.method.clone();
    html! {
        <section class="letter">
            { for date }
            { heading::view(page, t.feedback_title()) }
            <ol class="sentences">{ for insight::top(scores).into_iter().map(entry) }</ol>
            { text::styled("print-only", t.print_note(&method).into()) }
        </section>
    }
}
