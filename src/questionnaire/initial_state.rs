//! How the app begins: with what was kept, or with what was chosen before it was there.

use super::address;
use super::host::Host;
use super::model::Model;
use super::session_store::{self, Found};
use crate::platform::{history, page};
use crate::{boot_state, calendar};
use klantspiegel_content::catalogue;
use klantspiegel_core::language::Language;
use klantspiegel_core::organisation::Offer;
use klantspiegel_core::session::{Event, Session};
use klantspiegel_formats::attributes::Attributes;
use klantspiegel_formats::configuration::Flaw;
use klantspiegel_formats::{card_code, route};
use klantspiegel_ui::notice::Notice;
use klantspiegel_ui::page_state::PageState;
use std::sync::Arc;

/// The first model of a page of our own, by what was kept, shown in the language that is there.
pub fn of_page(host: &Host, found: Found, shown: Language) -> Model {
    let begin = || boot_state::session(&host.root);
    let bank = catalogue::item_bank();
    let mut model = open(found, begin, shown);
    model.page_state.nothing_picked = boot_state::moved_on(&host.root) && model.asks_nothing();
    if boot_state::language_away(&host.root) {
        model.session = model.session.update(Event::LanguageChosen(shown), bank);
        model.page_state.notice = Some(Notice::LanguageAway);
    }
    model.session.method_open |= route::is_method(address::behind(host, &history::fragment()));
    model.page_state.replaced = host.store.set_aside(bank);
    model.page_state.earlier = host.store.earlier(bank);
    model.page_state.method = format!("{}#{}", model.page_state.address, route::METHOD);
    if let Some(code) = card_code::brought(address::behind(host, &history::fragment())) {
        model.take_card(code);
        address::forget(host);
    }
    model
}

/// What the page around an element gives it to begin with.
pub struct ElementSettings {
    /// What its attributes say.
    pub attributes: Attributes,
    /// What an organisation makes of the journey, or what is wrong with its configuration.
    pub offer: Result<Option<Offer>, Vec<Flaw>>,
    /// The address of the method page.
    pub method: String,
}

/// The first model of an element: with the answers that it had before it was taken out, or with what was kept.
pub fn of_element(host: &Host, shown: Language, settings: ElementSettings, before: Option<&str>) -> Model {
    let (offer, flaws) = match settings.offer {
        Ok(offer) => (offer.map(Arc::new), Vec::new()),
        Err(flaws) => (None, flaws),
    };
    let around = PageState { offer, flaws, ..PageState::default() };
    let before = before.and_then(|text| session_store::decode(text, around.bank()).ok());
    let found = match before {
        Some(session) => Found::Session { session, on_device: false },
        None => host.store.find(around.bank()),
    };
    let mut model = open(found, || Session::new(shown), shown);
    model.page_state.replaced = host.store.set_aside(around.bank());
    model.page_state.earlier = host.store.earlier(around.bank());
    model.page_state.embedded = true;
    model.page_state.alone = page::holds_nothing_else();
    model.page_state.method = settings.method;
    model.page_state.offer = around.offer;
    model.page_state.flaws = around.flaws;
    model.decide(settings.attributes);
    model.arrange();
    model
}

fn open(found: Found, begin: impl FnOnce() -> Session, shown: Language) -> Model {
    let (session, notice, keeping) = match found {
        Found::Session { session, on_device } => (*session, None, on_device),
        Found::Nothing => (begin(), None, false),
        Found::Unreadable(problem) => (begin(), Some(Notice::SavedProblem(problem)), false),
    };
    let page_state = PageState {
        notice,
        keeping,
        today: calendar::today(),
        address: history::page(),
        ..PageState::default()
    };
    Model {
        session,
        page_state,
        shown,
        arrivals: 0,
        forgotten: false,
        came_by_itself: false,
        calls: 0,
        not_saved: None,
        deletions: 0,
        submission: None,
    }
}
