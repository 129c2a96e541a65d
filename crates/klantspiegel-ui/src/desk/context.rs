//! What every view of the desk gets: the desk, the words, and the way to say what its owner did.

use super::action::DeskAction;
use super::state::DeskUiState;
use crate::chosen::{self, ChosenFiles, TakeFiles};
use crate::locale::Locale;
use crate::page_state::PageState;
use crate::view_context::ViewContext;
use crate::written::{self, ReadText};
use klantspiegel_content::texts::args;
use klantspiegel_core::desk::{Answer, Desk, Route};
use klantspiegel_core::invitation::Invitation;
use klantspiegel_formats::desk_route as route;
use klantspiegel_formats::invitation as code;
use yew::prelude::*;

/// Everything a view of the desk needs.
pub struct DeskContext<'a> {
    /// The desk, and where its owner is.
    pub desk: &'a Desk,
    /// What is known beside it.
    pub ui_state: &'a DeskUiState,
    /// The messages, and how numbers and days are written.
    pub locale: Locale,
    /// Takes what the owner did.
    pub send: Callback<DeskAction>,
    /// Reads what they write.
    pub read: ReadText,
    /// Takes the files that they choose.
    pub take: TakeFiles,
    /// Writes an invitation as the code that travels.
    pub encode: fn(&Invitation) -> String,
}

impl DeskContext<'_> {
    /// A callback that says this.
    pub fn on<E>(&self, act: DeskAction) -> Callback<E> {
        self.send.reform(move |_| act.clone())
    }

    /// A callback that says as an action what was written in a field.
    pub fn on_text(&self, action: impl Fn(String) -> DeskAction + 'static) -> Callback<InputEvent> {
        written::on_text(&self.send, self.read, action)
    }

    /// A callback that says as an action which files were chosen.
    pub fn on_files(&self, action: impl Fn(ChosenFiles) -> DeskAction + 'static) -> Callback<Event> {
        chosen::on_files(&self.send, self.take, action)
    }

    /// A button that says this, by its weight (`primary`, `secondary`, `quiet`).
    pub fn button(&self, part: &'static str, name: &'static str, text: String, act: DeskAction) -> Html {
        html! { <button type="button" {part} data-action={name} onclick={self.on(act)}>{ text }</button> }
    }

    /// An act that cannot be undone: it is opened first, and then done.
    pub fn in_two_steps(&self, name: &'static str, text: String, act: DeskAction) -> Html {
        html! {
            <details class="disclosure">
                <summary data-action={format!("{name}-open")}>{ text }</summary>
                { self.button("secondary", name, self.locale.texts.desk_for_good(), act) }
            </details>
        }
    }

    /// A way to another place at the desk.
    pub fn link(&self, route: Route, text: String) -> Html {
        html! { <a href={format!("#{}", route::print(route))}>{ text }</a> }
    }

    /// The answers of somebody as a page of the journey shows answers, with nothing to change.
    pub fn page_of<'b>(&self, answer: &'b Answer, around: &'b PageState) -> ViewContext<'b> {
        ViewContext::new(&answer.submission.content.session, around, self.locale, Callback::noop(), None)
    }

    /// The link by which somebody is invited.
    pub fn link_of(&self, found: &Invitation) -> String {
        code::link(&self.ui_state.invited, &(self.encode)(found))
    }

    /// That the time of an invitation has passed, where the clock says so and it is still here.
    pub fn expiring_of(&self, invitation: &Invitation) -> Option<String> {
        let today = self.desk.today;
        invitation.is_past(today).then(|| self.locale.texts.desk_expiring_here(&self.locale.day(today)))
    }

    /// What an invitation is called at the desk: its purpose, and what it is used for.
    pub fn name_of(&self, invitation: &Invitation) -> String {
        let (purpose, used_for) = (invitation.purpose.name(), invitation.used_for.as_str());
        self.locale.texts.desk_invitation_name(args::DeskInvitationName { purpose, used_for })
    }
}
