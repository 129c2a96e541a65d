//! The opening: what the mirror shows as headline and picture, a sentence with its reasons and at most two more behind it, and the way
//! to the next step.

use super::{headline, mirror, plan};
use crate::action::Action;
use crate::components::button::{Weight, button};
use crate::components::{heading, text, why};
use crate::view_context::ViewContext;
use crate::wording;
use klantspiegel_core::day::Day;
use klantspiegel_core::insight::{self, Insight};
use klantspiegel_core::mirror::Mirror;
use klantspiegel_core::scores::Scores;
use yew::prelude::*;

/// The day, the headline with its picture, the sentences, and one step on; the address of the method is there on paper only.
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
    // The picture and one sentence are what somebody takes along; what else stands out is a press away.
    let mut insights = insight::top(scores).into_iter();
    let first = insights.next();
    let more = (insights.len() > 0).then(|| t.letter_more(insights.len() as u32));
    let mirror = Mirror::of(scores);
    let method = view.state.method.clone();
    html! {
        <section class="letter">
            { for view.session.finished.map(|day| date(view, day)) }
            { heading::view(view, headline::words(view, mirror)) }
            { for mirror.map(|mirror| mirror::view(view, mirror, &scores.care_cost)) }
            <ol class="sentences">{ for first.map(entry) }</ol>
            { for more.map(|summary| html! {
                <details class="more">
                    <summary>{ summary }</summary>
                    <ol class="sentences">{ for insights.map(entry) }</ol>
                </details>
            }) }
            <div class="actions">
                { button(view, Weight::Primary, "plan", t.letter_plan(), Action::PlanAsked) }
            </div>
            { plan::on_paper(view) }
            { text::styled("print-only", t.print_note(&method).into()) }
        </section>
    }
}

/// The day, and that this stays here: not where somebody asks for the answers, or gave a file with theirs, and not on paper.
fn date(view: &ViewContext<'_>, day: Day) -> Html {
    let is_own = view.invited().is_none() && view.state.replaced.is_none();
    let stays = is_own
        .then(|| html! { <span part="screen-only">{ " · " }{ view.locale.texts.letter_stays() }</span> });
    html! { <p part="date">{ view.locale.day(day) }{ for stays }</p> }
}
