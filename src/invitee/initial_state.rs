//! Where an invited person begins: the invitation in the address, and what it makes of the page.

use crate::codec::Browser;
use crate::companion_page;
use crate::platform::history::{self, Entry};
use crate::platform::key_agreement;
use crate::platform::root::Root;
use crate::questionnaire::host::Host;
use crate::questionnaire::initial_state as of_journey;
use crate::questionnaire::model::Model;
use crate::questionnaire::session_store::{Found, SessionStore};
use crate::submitting::{self, SubmissionReducer};
use klantspiegel_content::catalogue;
use klantspiegel_core::invitation::Invitation;
use klantspiegel_core::journey::Step;
use klantspiegel_core::language::Language;
use klantspiegel_core::session::Session;
use klantspiegel_formats::invitation::{self, AT, Flaw};
use klantspiegel_formats::page_file::PageFile;
use klantspiegel_formats::{base64url, route};
use klantspiegel_ui::invited::Invited;
use std::rc::Rc;

/// The invitation in the address, which from then on stays in front of every address, and what it makes of the page.
pub fn arrived(root: Root) -> (Host, Result<Invitation, Flaw>) {
    let fragment = history::fragment();
    let arrived = match invitation::arrived::<Browser>(&fragment) {
        Ok(arrived) => arrived,
        Err(flaw) => return (Host::page(root, SessionStore::of_invitation(""), ""), Err(flaw)),
    };
    let store = SessionStore::of_invitation(&base64url::encode(&arrived.invitation.id));
    let before = format!("{}={}{AT}", invitation::NAME, arrived.code);
    let at = if arrived.at.is_empty() { route::print(&Step::Start) } else { arrived.at };
    let wanted = format!("{before}{at}");
    if fragment != wanted {
        // What stuck to the link stays in no address that somebody copies from here.
        history::show(&wanted, Entry::Instead);
    }
    (Host::page(root, store, &before), Ok(arrived.invitation))
}

/// The model to begin with.
pub fn opened(host: &Host, shown: Language, invitation: Result<Invitation, Flaw>) -> Model {
    // Once: what cannot be read is put aside while it is looked for.
    let found = host.store.find(catalogue::item_bank());
    let is_new = !matches!(found, Found::Session { .. });
    let mut model = of_journey::of_page(host, found, shown);
    // Whoever does it again, does it for themselves.
    model.page_state.address = companion_page::address(PageFile::Index);
    if let Ok(invitation) = &invitation {
        if is_new {
            model.session = Session::new(invitation.language);
            model.session.setup.role = invitation.role;
        }
        model.page_state.arrangement = invitation.arrangement();
        model.arrange();
    }
    let desk = companion_page::address(PageFile::Desk);
    let invited = Invited::new(invitation, key_agreement::is_there(), desk);
    model.page_state.invited = Some(Rc::new(invited));
    model.submission = Some(SubmissionReducer(submitting::update));
    model
}
