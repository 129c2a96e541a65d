//! How the app begins: with what was kept, or with what was chosen before it was there.

use super::early;
use super::home::Home;
use super::keeping::{self, Found};
use super::model::Model;
use crate::browser::{clock, history};
use crate::domain::language::Language;
use crate::domain::session::Session;
use crate::formats::attributes::{Attributes, Storage};
use crate::formats::route;
use crate::ui::page::{Notice, Surroundings};

/// The first model of a page of our own, shown in the language that is there.
pub fn of_page(home: &Home, shown: Language) -> Model {
    let begin = || early::session(&home.place);
    let mut model = open(home.keeper.find(), begin, shown);
    model.session.method_open |= history::fragment() == route::METHOD;
    model.surroundings.replaced = home.keeper.own();
    model.surroundings.method = format!("{}#{}", model.surroundings.address, route::METHOD);
    model
}

/// The first model of an element: with the answers that it had before it was taken out, or with what was kept. `method` is
/// the address of the method page.
pub fn of_element(
    home: &Home,
    shown: Language,
    attributes: Attributes,
    before: Option<&str>,
    method: String,
) -> Model {
    let before = before.and_then(|text| keeping::decode(text).ok());
    let found = match before {
        Some(session) => Found::Session { session, on_device: false },
        None => home.keeper.find(),
    };
    let mut model = open(found, || Session::new(shown), shown);
    model.surroundings.replaced = home.keeper.own();
    model.surroundings.embedded = true;
    model.surroundings.method = method;
    model.surroundings.device_withheld = attributes.storage != Storage::Local;
    model.surroundings.arrangement = attributes.arrangement;
    model.arrange();
    model
}

fn open(found: Found, begin: impl FnOnce() -> Session, shown: Language) -> Model {
    let (session, notice, keeping) = match found {
        Found::Session { session, on_device } => (*session, None, on_device),
        Found::Nothing => (begin(), None, false),
        Found::Unreadable(problem) => (begin(), Some(Notice::SavedProblem(problem)), false),
    };
    let surroundings = Surroundings {
        notice,
        keeping,
        today: clock::today().parse().ok(),
        address: history::page(),
        ..Surroundings::default()
    };
    Model { session, surroundings, shown, arrivals: 0, forgotten: false }
}
