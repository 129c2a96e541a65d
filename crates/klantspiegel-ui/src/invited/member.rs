//! What goes along for a team, in words: what chance made of each thing, and beside it what the person answered.

use crate::components::text;
use crate::view_context::ViewContext;
use crate::wording;
use klantspiegel_core::measures::Lean;
use klantspiegel_core::room::BLOCKERS_BY_EASE;
use klantspiegel_core::team::member::{Band, Draws, Member, Reported, View};
use yew::prelude::*;

/// The record of the page's session, as these draws let it go.
pub fn view(page: &ViewContext<'_>, draws: &Draws) -> Html {
    let own = Member::of(page.session, page.bank);
    let reported = Reported::of(&own, draws);
    let rows = rows(page, reported.said()).into_iter().zip(rows(page, &own));
    html! {
        <>
            { text::paragraph(page.locale.texts.member_chance()) }
            <dl class="facts">{ for rows.map(|(reported, own)| row(page, reported, own)) }</dl>
        </>
    }
}

/// A name, and what is said of it.
type Fact = (String, String);

fn row(page: &ViewContext<'_>, (name, reported): Fact, (_, own): Fact) -> Html {
    let changed = (reported != own).then(|| page.locale.texts.member_changed(&own));
    html! {
        <div>
            <dt>{ name }</dt>
            <dd>{ reported }{ for changed.map(|told| html! { <span class="changed">{ told }</span> }) }</dd>
        </div>
    }
}

fn rows(page: &ViewContext<'_>, member: &Member) -> Vec<Fact> {
    let t = page.locale.texts;
    let told = |answer: Option<String>| answer.unwrap_or_else(|| t.member_no_score());
    let positive =
        |answer: Option<bool>| told(answer.map(|yes| t.member_positive(if yes { "yes" } else { "no" })));
    let band = |answer: Option<Band>| told(answer.map(|band| t.member_band(band.name())));
    let view = |view: View| positive(member.views[view as usize]);
    vec![
        (t.member_role(), wording::role(page, member.role)),
        (t.member_from_within(), band(member.from_within)),
        (t.member_measured(), told(member.measured.map(|lean| t.member_lean(Lean::name(lean))))),
        (t.member_me(), view(View::Me)),
        (t.member_colleague(), view(View::Colleague)),
        (t.member_organisation(), view(View::Organisation)),
        (t.member_leadership(), positive(member.leadership)),
        (t.member_room(), band(member.room)),
        (t.member_blockers(), told(member.stopped.map(|stopped| lines(page, stopped)))),
    ]
}

fn lines(page: &ViewContext<'_>, stopped: [bool; BLOCKERS_BY_EASE.len()]) -> String {
    let name = |line| page.bank.item(line).map(|item| page.item_text(item)).unwrap_or_default();
    let ticked = BLOCKERS_BY_EASE.into_iter().zip(stopped).filter(|(_, stopped)| *stopped);
    let names: Vec<String> = ticked.map(|(line, _)| name(line).to_string()).collect();
    if names.is_empty() { page.locale.texts.member_nothing() } else { names.join("; ") }
}
