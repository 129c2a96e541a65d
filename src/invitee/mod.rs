//! The app for somebody who was invited: the journey that the invitation asks for, and handing over what came of it.

mod effects;
mod initial_state;

use crate::arrivals::load;
use crate::page_root;
use crate::platform::key_agreement;
use crate::questionnaire::component::AppProps;
use crate::questionnaire::handle::AppHandle;
use crate::questionnaire::model::Change;
use crate::questionnaire::slot::run;
use klantspiegel_content::texts::contents::Placement;
use klantspiegel_formats::invitation::Flaw;
use klantspiegel_ui::view_context::InviteeViews;
use std::rc::Rc;
use wasm_bindgen::JsError;
use wasm_bindgen_futures::spawn_local;
use yew::Callback;

/// Takes over from the still page, with the texts of the language to begin with, those of the journey and those of
/// invitations.
///
/// # Errors
/// When the texts are not those of this version, or the page lacks the element for the app.
pub fn start(tag: &str, journey: &[u8], invited: &[u8]) -> Result<(), JsError> {
    let language = load(tag, Placement::Journey, journey)?;
    load(tag, Placement::Invited, invited)?;
    let root = page_root::of_page()?;
    let (host, invitation) = initial_state::arrived(root);
    let key = invitation.as_ref().ok().map(|invitation| invitation.key);
    let handle = AppHandle::default();
    let model = initial_state::opened(&host, language, invitation);
    let seen_by = host.clone();
    handle.watch(Callback::from(move |model| effects::watch(&model, &seen_by)));
    let (acting, performed_by) = (handle.clone(), host.clone());
    let invitee_send = Callback::from(move |action| {
        if let Some(model) = acting.model() {
            effects::perform(action, model, &performed_by);
        }
    });
    let invitee_views = Some(InviteeViews::all());
    run(AppProps {
        host,
        initial: Rc::new(model),
        focused: None,
        handle: Some(handle.clone()),
        invitee_views,
        invitee_send,
    });
    spawn_local(async move {
        // Before the first question, not after the last.
        if let Some(key) = key.filter(|_| key_agreement::is_there())
            && !key_agreement::is_key(&key).await
        {
            handle.send(Change::InvitationRefused(Flaw::Part("key")));
        }
    });
    Ok(())
}
