//! One small pilot for a team, on what stood in the way; where nothing was ticked, one that finds out.

use super::card::folded;
use crate::components::text;
use crate::view_context::ViewContext;
use klantspiegel_core::scores::Scores;
use yew::prelude::*;

/// The card: the pilot on what a team can try soonest, the others below it.
pub fn view(view: &ViewContext<'_>, scores: &Scores) -> Html {
    let t = view.locale.texts;
    let to_try = scores.room.to_try();
    let (first, others) =
        to_try.split_first().map_or((None, &[][..]), |(first, others)| (Some(*first), others));
    let name = |line: &str| view.bank.item(line).map(|item| view.item_text(item)).unwrap_or_default();
    let role = view.session.setup.role.name();
    let other = |line: &&'static str| html! { <><dt>{ name(line) }</dt><dd>{ text::paragraphs(&t.pilot(line)) }</dd></> };
    let pilot = t.pilot(first.unwrap_or("none"));
    let (act, then) = text::parted(&pilot);
    let behind = html! {
        <>
            { text::paragraphs(then) }
            { text::paragraph(t.pilot_lead(role)) }
            { text::paragraph(t.pilot_agree()) }
            { for (!others.is_empty()).then(|| html! {
                <div part="screen-only"><p>{ t.pilot_others() }</p><dl>{ for others.iter().map(other) }</dl></div>
            }) }
        </>
    };
    html! {
        <section class="feedback-card" part="pilot" aria-labelledby="pilot">
            { text::heading(view, Some("pilot"), t.pilot_title()) }
            { for first.map(|line| html! { <p><strong>{ name(line) }</strong></p> }) }
            { text::paragraph(act.to_owned()) }
            { folded(view, &t.pilot_title(), behind) }
        </section>
    }
}
