//! What there is at the desk: invitations, and a place for what people hand over.

use super::{backup, heading, receiving};
use crate::components::text;
use crate::desk::context::DeskContext;
use klantspiegel_content::texts::args;
use klantspiegel_core::desk::Route;
use klantspiegel_core::invitation::{Invitation, Purpose};
use yew::prelude::*;

/// The overview.
pub fn view(view: &DeskContext<'_>) -> Html {
    let t = view.locale.texts;
    let invitations = &view.desk.invitations;
    let list = if invitations.is_empty() {
        text::paragraph(t.desk_no_invitations())
    } else {
        html! { <ul class="desk-list">{ for invitations.iter().map(|invitation| row(view, invitation)) }</ul> }
    };
    html! {
        <>
            { heading::title(t.desk_title()) }
            { text::styled("lead", t.desk_lead().into()) }
            <section aria-labelledby="invitations">
                <h2 id="invitations">{ t.desk_invitations() }</h2>
                { list }
                <p>{ view.link(Route::Writing, t.desk_new()) }</p>
            </section>
            { receiving::view(view) }
            { backup::bringing_back(view) }
        </>
    }
}

fn row(view: &DeskContext<'_>, invitation: &Invitation) -> Html {
    let t = view.locale.texts;
    let day = &view.locale.day(invitation.kept_until);
    let detail = match invitation.purpose {
        Purpose::Hiring => {
            let answers = view.desk.answers_to(&invitation.id).count() as u32;
            t.desk_invitation_detail(args::DeskInvitationDetail { answers, day })
        }
        // How many came is known once their envelopes are opened.
        Purpose::Team => t.desk_team_detail(day),
    };
    html! {
        <li>
            { view.link(Route::Invitation(invitation.id), view.name_of(invitation)) }
            <span class="detail">{ detail }</span>
            { for view.expiring_of(invitation).map(|told| html! { <span class="detail">{ told }</span> }) }
        </li>
    }
}
