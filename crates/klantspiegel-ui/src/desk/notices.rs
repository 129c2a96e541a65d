//! What must be told at the desk: what came in, what was not taken and why, what was deleted.

use crate::components::text;
use crate::desk::action::DeskAction;
use crate::desk::context::DeskContext;
use crate::desk::notice::{Hindrance, NotRestored, Notice};
use klantspiegel_content::texts::args;
use klantspiegel_core::day::Day;
use klantspiegel_core::desk::Route;
use klantspiegel_core::desk::clock::Doubt;
use klantspiegel_formats::envelope::Flaw;
use yew::prelude::*;

/// What takes the focus where something was tried in vain.
pub const FIRST: &str = ".notices .notice";

impl Notice {
    /// Whether it tells what came of something that somebody tried: what came in, or was brought back.
    pub const fn is_of_trying(&self) -> bool {
        matches!(
            self,
            Self::NotReceived { .. }
                | Self::Revised { .. }
                | Self::Received(_)
                | Self::Exchanged(_)
                | Self::Restored
                | Self::NotRestored(_)
        )
    }
}

impl Notice {
    /// Whether the focus goes to it: what was pressed may lie far below. What comes with a new place is seen there, and what this
    /// version cannot read is no news to whoever comes back.
    pub const fn takes_focus(&self) -> bool {
        !matches!(
            self,
            Self::Received(_)
                | Self::Exchanged(_)
                | Self::FileKept
                | Self::Restored
                | Self::UnreadInvitations(_)
                | Self::UnreadAnswers(_)
        )
    }
}

/// The notices, in a place that screen readers watch even while it is empty.
pub fn view(view: &DeskContext<'_>) -> Html {
    let t = view.locale.texts;
    let notices = &view.ui_state.notices;
    let told = (!notices.is_empty()).then(|| {
        html! {
            <div class="notice" tabindex="-1">
                { for notices.iter().map(|notice| one(view, notice)) }
                { view.button("quiet", "close-notice", t.notice_close(), DeskAction::NoticesClosed) }
            </div>
        }
    });
    // Read is what was added, not everything that still stands there.
    html! { <div role="status" aria-atomic="false" class="notices">{ for told }</div> }
}

fn one(view: &DeskContext<'_>, notice: &Notice) -> Html {
    let t = view.locale.texts;
    match notice {
        Notice::Expired { invitations, answers } => {
            let (invitations, answers) = (*invitations as u32, *answers as u32);
            text::paragraph(t.desk_expired(args::DeskExpired { invitations, answers }))
        }
        Notice::Expiring { invitations, answers, today } => {
            let (invitations, answers) = (*invitations as u32, *answers as u32);
            let today = &view.locale.day(*today);
            html! {
                <>
                    { text::paragraph(t.desk_expiring(args::DeskExpiring { answers, invitations, today })) }
                    { view.in_two_steps("delete-past", t.desk_expiring_now(), DeskAction::DeletePast) }
                </>
            }
        }
        Notice::Clock { doubt, today } => text::paragraph(doubted(view, *doubt, *today)),
        Notice::UnreadInvitations(count) => text::paragraph(t.desk_unread_invitations(*count as u32)),
        Notice::UnreadAnswers(count) => text::paragraph(t.desk_unread_answers(*count as u32)),
        Notice::Received(count) => text::paragraph(t.desk_received(*count as u32)),
        Notice::NotOpened => text::paragraph(t.team_not_opened()),
        Notice::IntakeBlocked => text::paragraph(t.team_intake_blocked()),
        Notice::NotKept => text::paragraph(t.desk_not_kept()),
        Notice::Restored => text::paragraph(t.backup_restored()),
        Notice::NotRestored(why) => text::paragraph(match why {
            NotRestored::NotOurs => t.backup_not_ours(),
            NotRestored::NoPassphrase => t.backup_no_passphrase(),
            NotRestored::Passphrase => t.backup_passphrase(),
            NotRestored::Known => t.backup_known(),
            NotRestored::Past(day) => expiring(view, *day),
        }),
        Notice::FileKept => text::paragraph(t.notice_file_kept()),
        Notice::ExportFailed => text::paragraph(t.notice_export_failed()),
        Notice::NotPrinted => text::paragraph(t.notice_not_printed()),
        Notice::NotReceived { file, why } => {
            html! { <p>{ which(file.as_deref()) }{ hindrance(view, why) }</p> }
        }
        Notice::Revised { file, id, day, before, code } => {
            let (day, before) = (&view.locale.day(*day), &view.locale.day(*before));
            let told = t.envelope_revised(args::EnvelopeRevised { before, day });
            let take = DeskAction::ExchangeAsked(code.clone());
            html! {
                <>
                    <p>{ which(file.as_deref()) }{ told }</p>
                    <div class="actions">
                        { view.button("secondary", "exchange", t.envelope_revised_take(), take) }
                        { view.link(Route::Answer(*id), t.envelope_revised_there()) }
                    </div>
                </>
            }
        }
        Notice::Exchanged(day) => text::paragraph(t.envelope_exchanged(&view.locale.day(*day))),
    }
}

/// That the time of an invitation passed on a day, by the clock.
fn expiring(view: &DeskContext<'_>, day: Day) -> String {
    let (day, today) = (&view.locale.day(day), &view.locale.day(view.desk.today));
    view.locale.texts.envelope_expiring(args::EnvelopeExpiring { day, today })
}

/// What the clock says, and why that cannot be.
fn doubted(view: &DeskContext<'_>, doubt: Doubt, today: Day) -> String {
    let t = view.locale.texts;
    let (why, last) = match doubt {
        Doubt::Behind(last) => ("behind", last),
        Doubt::Ahead(last) => ("ahead", last),
        Doubt::TooEarly | Doubt::TooLate => ("alone", today),
    };
    let (last, today) = (&view.locale.day(last), &view.locale.day(today));
    t.desk_clock(args::DeskClock { last, today, why })
}

/// The file that it is about, if it is one.
fn which(file: Option<&str>) -> Html {
    let name = file.filter(|name| !name.is_empty());
    name.map(|name| html! { <strong>{ format!("{name}: ") }</strong> }).unwrap_or_default()
}

fn hindrance(view: &DeskContext<'_>, why: &Hindrance) -> Html {
    let t = view.locale.texts;
    let told = match why {
        Hindrance::Empty => t.envelope_empty(),
        Hindrance::Envelope(Flaw::TooLong | Flaw::NotOurs) => t.envelope_not_ours(),
        Hindrance::Envelope(Flaw::Newer) => t.envelope_newer(),
        Hindrance::Envelope(Flaw::Truncated) => t.envelope_truncated(),
        Hindrance::UnknownInvitation => t.envelope_unknown(),
        Hindrance::Past(day) => t.envelope_past(&view.locale.day(*day)),
        Hindrance::Expiring(day) => expiring(view, *day),
        Hindrance::NotOpened => t.envelope_not_opened(),
        Hindrance::Content(_) | Hindrance::Mismatched => t.envelope_content(),
        Hindrance::Unreadable => t.envelope_unreadable(),
        Hindrance::NotKept => t.desk_not_kept(),
        Hindrance::Repeated(id) | Hindrance::Replaced(id) => {
            let is_older = matches!(why, Hindrance::Replaced(_));
            let told = if is_older { t.envelope_replaced() } else { t.envelope_repeated() };
            let there = view.link(Route::Answer(*id), t.envelope_repeated_there());
            return html! { <>{ told }{ " " }{ there }</> };
        }
    };
    html! { told }
}
