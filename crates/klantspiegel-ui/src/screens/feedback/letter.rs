//! The opening: what the mirror shows, in at most three sentences, each with its reasons.

use crate::components::{heading, text, why};
use crate::view_context::ViewContext;
use crate::wording;
use klantspiegel_core::insight::{self, Insight};
use klantspiegel_core::scores::Scores;
use yew::prelude::*;

/// The day, the heading and the sentences; the address of the method is there on paper only.
pub fn view(view: &ViewContext<'_>, scores: &Scores) -> Html {
    let t = view.locale.texts;
    let entry = |insight: Insight| {
        let sentence = wording::insight(view, insight.message, scores);
        html! {
            <li>
                { text::styled("sentence", sentence.clone().into()) }
                { why::view(view, &sentence, wording::rule(view, insight.message), &insight.reasons, &[insight.source]) }
            </li>
        }
    };
    let date = view.session.finished.map(|day| text::styled("date", view.locale.day(day).into()));
    let method = view.state.method.clone();
    html! {
        <section class="letter">
            { for date }
            { heading::view(view, t.feedback_title()) }
            <ol class="sentences">{ for insight::top(scores).into_iter().map(entry) }</ol>
            { text::styled("print-only", t.print_note(&method).into()) }
        </section>
    }
}
