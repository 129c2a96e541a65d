//! One invitation: how it goes out, and what came in answer to it.

use super::{heading, receiving, team};
use crate::components::{qr, text};
use crate::desk::action::DeskAction;
use crate::desk::context::DeskContext;
use crate::invited::NotCopied;
use klantspiegel_core::desk::{Answer, Route};
use klantspiegel_core::invitation::{Invitation, Purpose};
use klantspiegel_formats::invitation::mark;
use yew::prelude::*;

/// The invitation.
pub fn view(view: &DeskContext<'_>, invitation: &Invitation) -> Html {
    let t = view.locale.texts;
    html! {
        <>
            { heading::title(view.name_of(invitation)) }
            { for view.expiring_of(invitation).map(text::paragraph) }
            { text::paragraph(t.sent_lead(&view.locale.day(invitation.kept_until))) }
            { way_out(view, invitation) }
            { match invitation.purpose {
                Purpose::Hiring => html! { <>{ answers(view, invitation) }{ receiving::view(view) }</> },
                Purpose::Team => team::view(view, invitation),
            } }
            <section class="forget" aria-labelledby="end">
                <h2 id="end">{ t.sent_end_title() }</h2>
                { text::paragraph(t.sent_end()) }
                { view.in_two_steps("delete", t.sent_delete(), DeskAction::Delete(invitation.id)) }
            </section>
            { heading::back(view) }
        </>
    }
}

/// The link, to be sent or shown; everything that it says is behind its `#`.
fn way_out(view: &DeskContext<'_>, invitation: &Invitation) -> Html {
    let t = view.locale.texts;
    let link = view.link_of(invitation);
    let copied = view.ui_state.copied.map(|copied| match copied {
        Ok(()) => t.submit_link_copied(),
        Err(NotCopied) => t.sent_copy_failed(),
    });
    html! {
        <section aria-labelledby="way-out">
            <h2 id="way-out">{ t.sent_link_title() }</h2>
            { text::paragraph(t.sent_link_lead(invitation.purpose.name())) }
            <label class="field">
                { t.sent_link() }
                <textarea name="link" readonly=true rows="4" value={link.clone()} />
            </label>
            <div class="actions">
                { view.button("primary", "copy-link", t.sent_copy(), DeskAction::CopyLink(invitation.id)) }
                <a href={link.clone()} target="_blank" rel="noreferrer">{ t.sent_try() }</a>
            </div>
            <p role="status">{ for copied }</p>
            { text::paragraph(t.sent_mark(&mark(&invitation.id))) }
            <details class="disclosure">
                <summary data-action="qr">{ t.sent_qr() }</summary>
                { qr::view(&link, t.sent_qr()).unwrap_or_else(|| text::paragraph(t.sent_qr_too_long())) }
            </details>
        </section>
    }
}

/// What came in answer, in the order in which it came; there is no other.
fn answers(view: &DeskContext<'_>, invitation: &Invitation) -> Html {
    let t = view.locale.texts;
    let found: Vec<&Answer> = view.desk.answers_to(&invitation.id).collect();
    let list = if found.is_empty() {
        text::paragraph(t.sent_no_answers())
    } else {
        html! { <ol class="desk-list">{ for found.iter().enumerate().map(|(at, answer)| row(view, at + 1, answer)) }</ol> }
    };
    html! {
        <section aria-labelledby="answers">
            <h2 id="answers">{ t.sent_answers() }</h2>
            { list }
        </section>
    }
}

fn row(view: &DeskContext<'_>, number: usize, answer: &Answer) -> Html {
    let t = view.locale.texts;
    let name = match answer.label.trim() {
        "" => t.answer_number(&number.to_string()),
        label => label.to_owned(),
    };
    let (sealed, day) = (answer.submission.day, view.locale.day(answer.submission.day));
    // Where it was sealed it may be tomorrow already.
    let is_ahead = sealed > view.desk.today.after(1);
    let told = if is_ahead { t.answer_sealed_ahead(&day) } else { t.answer_sealed_on(&day) };
    html! {
        <li>
            { view.link(Route::Answer(answer.submission.id), name) }
            <span class="detail">{ told }</span>
        </li>
    }
}
