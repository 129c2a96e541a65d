//! The invitation, read before the first question: who asks, what for, and that everything else stays.

use super::quality;
use super::state::Invited;
use crate::action::Action;
use crate::components::button::submit;
use crate::components::{actions, heading, pace, text};
use crate::invited::submit as handing_over;
use crate::layout;
use crate::screens::feedback::keep;
use crate::screens::start;
use crate::view_context::ViewContext;
use klantspiegel_content::texts::args;
use klantspiegel_core::invitation::Invitation;
use klantspiegel_core::journey;
use klantspiegel_core::quality::UNREAD_SECONDS;
use klantspiegel_formats::invitation::{self, Flaw};
use yew::prelude::*;

/// The invitation, or what is wrong with it.
pub fn view(view: &ViewContext<'_>, invited: &Invited) -> Html {
    match &invited.invitation {
        Ok(invitation) => sound(view, invited, invitation),
        Err(flaw) => flawed(view, flaw),
    }
}

fn sound(view: &ViewContext<'_>, invited: &Invited, invitation: &Invitation) -> Html {
    let t = view.locale.texts;
    let (purpose, asker) = (invitation.purpose.name(), invitation.asker.as_str());
    // What stands in the way of handing over is known from the start.
    let hindrance = invited.closed(invitation, view.state.today);
    let go_on = if view.session.has_answers() { t.start_resume() } else { t.start_go() };
    html! {
        <div class="invitation">
            { heading::view(view, t.invited_title(asker)) }
            { text::styled("lead", t.invited_lead(args::InvitedLead { purpose, asker }).into()) }
            { for hindrance.map(|why| html! {
                <div class="notice"><p>{ handing_over::told(view, invitation, why) }</p><p>{ t.invited_still_for_you() }</p></div>
            }) }
            <dl class="facts">{ facts(view, invitation) }</dl>
            { for hindrance.is_none().then(|| html! {
                <>
                    { text::heading(view, None, t.invited_first_you_title()) }
                    { text::paragraph(t.invited_first_you(asker)) }
                </>
            }) }
            <form onsubmit={actions::on_submit(view, Action::StartAsked)}>
                { for view.state.arrangement.role.is_none().then(|| start::roles(view)) }
                <div class="actions">{ submit("start", go_on, true) }</div>
                { pace::told(view) }
            </form>
            { for view.session.has_answers().then(|| {
                html! { <section class="aside">{ keep::on_device(view) }{ keep::forget(view) }</section> }
            }) }
        </div>
    }
}

/// Everything that the invitation says, each with its name.
fn facts(view: &ViewContext<'_>, invitation: &Invitation) -> Html {
    let t = view.locale.texts;
    let purpose = invitation.purpose.name();
    let extent = journey::extent(view.session.setup, view.bank);
    let parts: Vec<String> = invitation.parts.iter().map(|part| t.part_name(part.name())).collect();
    let (questions, time) = (&extent.answers.to_string(), &t.part_minutes(extent.minutes));
    let (mark, asker) = (&invitation::mark(&invitation.id), invitation.asker.as_str());
    let fact = |name: String, value: String| html! { <div><dt>{ name }</dt><dd>{ value }</dd></div> };
    html! {
        <>
            { fact(t.invited_used_for(), invitation.used_for.as_str().to_owned()) }
            <div>
                <dt>{ t.invited_asked() }</dt>
                <dd>
                    <ul>{ for parts.into_iter().map(|part| html! { <li>{ part }</li> }) }</ul>
                    { t.invited_extent(args::InvitedExtent { purpose, questions, time }) }
                </dd>
            </div>
            <div>
                <dt>{ t.invited_seen(invitation.asker.as_str()) }</dt>
                <dd>
                    { t.invited_seen_what(purpose) }
                    { for invitation.is_timed().then(|| html! {
                        <>{ " " }{ t.invited_seen_pace(&UNREAD_SECONDS.to_string()) }{ quality::limits(view) }</>
                    }) }
                </dd>
            </div>
            { fact(t.invited_kept_until(), t.invited_kept_until_what(&view.locale.day(invitation.kept_until))) }
            { fact(t.invited_otherwise(), invitation.otherwise.as_str().to_owned()) }
            { fact(t.invited_contact(), invitation.contact.as_str().to_owned()) }
            { fact(t.invited_mark(), t.invited_mark_what(args::InvitedMarkWhat { asker, mark })) }
        </>
    }
}

fn flawed(view: &ViewContext<'_>, flaw: &Flaw) -> Html {
    let t = view.locale.texts;
    let what = match flaw {
        Flaw::Garbled => t.invited_garbled(),
        Flaw::Newer => t.invited_newer(),
        Flaw::Part(part) => t.invited_wrong_part(part),
    };
    html! {
        <>
            { heading::view(view, t.invited_flawed_title()) }
            { text::paragraph(what) }
            <p>{ layout::for_yourself(&t) }</p>
        </>
    }
}
