//! What goes along for a team, in words: what chance made of each thing, and beside it what the person answered.

use crate::components::text;
use crate::view_context::ViewContext;
use crate::wording;
use klantspiegel_core::measures::Lean;
use klantspiegel_core::room::BLOCKERS_BY_EASE;
use klantspiegel_core::team::member::{Band, Draws, Member, Reported, View};
use yew::prelude::*;

/// The record of the page's session, as these draws let it go.
pub fn view(view: &ViewContext<'_>, draws: &Draws) -> Html {
    let own = Member::of(view.session, view.bank);
    let reported = Reported::of(&own, draws);
    let rows = rows(view, reported.said()).into_iter().zip(rows(view, &own));
    html! {
        <>
            { text::paragraph(view.locale.texts.member_chance()) }
            <dl class="facts">{ for rows.map(|(reported, own)| row(view, reported, own)) }</dl>
        </>
    }
}

/// A name, and what is said of it.
type Fact = (String, String);

fn row(view: &ViewContext<'_>, (name, reported): Fact, (_, own): Fact) -> Html {
    let changed = (reported != own).then(|| view.locale.texts.member_changed(&own));
    html! {
        <div>
            <dt>{ name }</dt>
            <dd>{ reported }{ for changed.map(|told| html! { <span class="changed">{ told }</span> }) }</dd>
        </div>
    }
}

fn rows(view: &ViewContext<'_>, member: &Member) -> Vec<Fact> {
    let t = view.locale.texts;
    let told = |answer: Option<String>| answer.unwrap_or_else(|| t.member_no_score());
    let positive =
        |answer: Option<bool>| told(answer.map(|yes| t.member_positive(if yes { "yes" } else { "no" })));
    let band = |answer: Option<Band>| told(answer.map(|band| t.member_band(band.name())));
    let mean = |of: View| positive(member.views[of as usize]);
    vec![
        (t.member_role(), wording::role(view, member.role)),
        (t.member_from_within(), band(member.from_within)),
        (t.member_measured(), told(member.measured.map(|lean| t.member_lean(Lean::name(lean))))),
        (t.member_me(), mean(View::Me)),
        (t.member_colleague(), mean(View::Colleague)),
        (t.member_organisation(), mean(View::Organisation)),
        (t.member_leadership(), positive(member.leadership)),
        (t.member_room(), band(member.room)),
        (t.member_blockers(), told(lines(view, &member.stopped))),
    ]
}

/// The lines that stood in the way; `None` where that was not answered.
fn lines(view: &ViewContext<'_>, stopped: &[Option<bool>]) -> Option<String> {
    stopped.iter().any(Option::is_some).then_some(())?;
    let name = |line| view.bank.item(line).map(|item| view.item_text(item)).unwrap_or_default();
    let ticked = BLOCKERS_BY_EASE.into_iter().zip(stopped).filter(|(_, stopped)| **stopped == Some(true));
    let names: Vec<String> = ticked.map(|(line, _)| name(line).to_string()).collect();
    Some(if names.is_empty() { view.locale.texts.member_nothing() } else { names.join("; ") })
}
