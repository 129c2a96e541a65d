//! Handing over, below the feedback: first what would go, then the person's own act, then ways to bring it there.

use super::state::{Hindrance, Invited, InviteeAction, NotCopied, Stage, Way};
use super::{answers, member, quality};
use crate::components::text;
use crate::view_context::ViewContext;
use klantspiegel_content::texts::args;
use klantspiegel_core::invitation::{Invitation, Purpose};
use klantspiegel_core::submission;
use yew::prelude::*;

/// The id of the heading above what would go.
pub const PAYLOAD: &str = "payload";

/// The id of what is said where nothing can be handed over.
pub const UNAVAILABLE: &str = "submit-unavailable";

/// The section; without a sound invitation there is none.
pub fn view(view: &ViewContext<'_>, invited: &Invited) -> Html {
    let Ok(invitation) = &invited.invitation else { return Html::default() };
    let t = view.locale.texts;
    let asker = invitation.asker.as_str();
    let is_opened = view.state.replaced.is_some();
    let content = match invited.hindrance(invitation, view.state.today, view.session, is_opened) {
        Some(Hindrance::Opened) => return Html::default(),
        // What was pressed may be gone with what it said.
        Some(why) => html! { <p id={UNAVAILABLE} tabindex="-1">{ told(view, invitation, why) }</p> },
        None => html! {
            <>
                { text::paragraph(t.submit_lead(args::SubmitLead { asker, purpose: invitation.purpose.name() })) }
                { stage(view, invited, invitation) }
            </>
        },
    };
    html! {
        <section class="submit" aria-labelledby="submit">
            { text::heading(view, Some("submit"), t.submit_title(asker)) }
            { content }
        </section>
    }
}

/// Why nothing can be handed over, in words; of what was opened there are none, as nothing is offered beside it.
pub fn told(view: &ViewContext<'_>, invitation: &Invitation, why: Hindrance) -> String {
    let t = view.locale.texts;
    let asker = invitation.asker.as_str();
    let day = |day| view.locale.day(day);
    match why {
        Hindrance::Past(today) => {
            t.submit_past(args::SubmitPast { asker, day: &day(invitation.kept_until), today: &day(today) })
        }
        Hindrance::Early(today) => t.submit_early(args::SubmitEarly { asker, today: &day(today) }),
        Hindrance::CannotSeal => t.submit_unsafe(asker),
        Hindrance::NothingAnswered => t.submit_nothing(),
        Hindrance::Opened => String::new(),
    }
}

/// Exactly what would go, where the page holds no more than that; who has not seen it can seal nothing.
fn payload_view(view: &ViewContext<'_>, invited: &Invited, purpose: Purpose) -> Html {
    let t = view.locale.texts;
    html! {
        <div class="payload">
            <h3 id={PAYLOAD} tabindex="-1">{ t.submit_payload() }</h3>
            { text::paragraph(t.submit_payload_lead()) }
            { match purpose {
                Purpose::Hiring => answers::view(view, invited.stopwatch.pace()),
                Purpose::Team => {
                    let draws = invited.chance.map(|chance| chance.draws);
                    draws.map(|draws| member::view(view, &draws)).unwrap_or_default()
                }
            } }
            { text::paragraph(t.submit_payload_else(purpose.name())) }
        </div>
    }
}

/// First what would go, then sealing it, then ways to bring it there: each once the one before was done.
fn stage(view: &ViewContext<'_>, invited: &Invited, invitation: &Invitation) -> Html {
    let t = view.locale.texts;
    let asker = invitation.asker.as_str();
    let act =
        |name, text, what| html! { <div class="actions">{ button(view, "primary", name, text, what) }</div> };
    let seal = || {
        let purpose = invitation.purpose.name();
        act("seal", t.submit_seal(args::SubmitSeal { asker, purpose }), InviteeAction::Seal)
    };
    let next = match &invited.stage {
        Stage::Open => return act("what-goes", t.submit_show(), InviteeAction::Look),
        Stage::Seen => seal(),
        Stage::Failed => html! { <>{ seal() }<p role="alert">{ t.submit_failed() }</p></> },
        Stage::Sealed { code, taken } => sealed(view, invitation, code, *taken),
    };
    let session = submission::shared(view.session, invitation, view.bank);
    let payload = view.with(&session);
    // What the receiver will be told of how it was answered.
    let signs = invitation.purpose.tells_signs().then(|| quality::view(&payload, invited.stopwatch.pace()));
    html! { <>{ payload_view(&payload, invited, invitation.purpose) }{ for signs }{ next }</> }
}

/// The envelope, in each of the ways in which it can be brought.
fn sealed(
    view: &ViewContext<'_>,
    invitation: &Invitation,
    code: &str,
    taken: Option<Result<Way, NotCopied>>,
) -> Html {
    let t = view.locale.texts;
    let (asker, contact) = (invitation.asker.as_str(), invitation.contact.as_str());
    let secondary = |name, text, what| button(view, "secondary", name, text, what);
    html! {
        <>
            { text::paragraph(t.submit_sealed(args::SubmitSealed { asker, contact, purpose: invitation.purpose.name() })) }
            <div class="actions">
                { secondary("save-sealed", t.submit_file(), InviteeAction::Take(Way::File)) }
                { secondary("copy-code", t.submit_code(), InviteeAction::Take(Way::Code)) }
                { secondary("copy-link", t.submit_link(), InviteeAction::Take(Way::Link)) }
            </div>
            { text::paragraph(t.submit_link_note()) }
            <label class="code">
                { t.submit_code_label() }
                <textarea name="sealed" readonly=true rows="4" value={code.to_owned()} />
            </label>
            <p role="status">{ taken.map(|taken| match taken {
                Ok(Way::Code) => t.submit_code_copied(),
                Ok(Way::Link) => t.submit_link_copied(),
                Ok(Way::File) => t.notice_file_kept(),
                Err(NotCopied) => t.submit_copy_failed(),
            }).unwrap_or_default() }</p>
        </>
    }
}

fn button(
    view: &ViewContext<'_>,
    part: &'static str,
    name: &'static str,
    text: String,
    action: InviteeAction,
) -> Html {
    let onclick = view.invitee_send.reform(move |_: MouseEvent| action);
    html! { <button type="button" {part} data-action={name} {onclick}>{ text }</button> }
}
