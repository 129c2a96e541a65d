//! What goes along for a team, in words: a few scores, and what stood in the way.

use crate::domain::instrument::ItemId;
use crate::domain::team::member::{Member, Score};
use crate::texts::args;
use crate::ui::page::Page;
use crate::ui::phrases;
use yew::prelude::*;

/// The record of the page's session.
pub fn view(page: &Page<'_>) -> Html {
    let t = page.locale.texts;
    let member = Member::of(page.session, page.bank);
    let row = |name: String, value: String| html! { <div><dt>{ name }</dt><dd>{ value }</dd></div> };
    let score = |of: Score| row(name(page, of), self::score(page, &member, of));
    html! {
        <dl class="facts">
            { row(t.member_role(), phrases::role(page, member.role)) }
            { for Score::ALL.map(score) }
            { row(t.member_blockers(), blockers(page, &member)) }
        </dl>
    }
}

fn name(page: &Page<'_>, of: Score) -> String {
    let t = page.locale.texts;
    match of {
        Score::Within => t.member_within(),
        Score::Work => t.member_work(),
        Score::Result => t.member_result(),
        Score::Me => t.member_me(),
        Score::Colleague => t.member_colleague(),
        Score::Organisation => t.member_organisation(),
        Score::Leadership => t.member_leadership(),
        Score::Room => t.member_room(),
    }
}

fn score(page: &Page<'_>, member: &Member, of: Score) -> String {
    let t = page.locale.texts;
    let (lowest, highest) = of.range();
    let (lowest, highest) = (&page.locale.whole(lowest), &page.locale.whole(highest));
    match member.score(of) {
        Some(value) => {
            let value = &page.locale.number(value, 1);
            t.member_score(args::MemberScore { value, lowest, highest })
        }
        None => t.member_no_score(),
    }
}

fn blockers(page: &Page<'_>, member: &Member) -> String {
    let t = page.locale.texts;
    let name =
        |line: &ItemId| page.bank.item(line.as_str()).map(|item| page.item_text(item)).unwrap_or_default();
    match member.blockers() {
        None => t.not_answered(),
        Some([]) => t.member_nothing(),
        Some(lines) => lines.iter().map(name).collect::<Vec<_>>().join("; "),
    }
}
