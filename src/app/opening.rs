//! How the app begins: with what was kept, or with what was chosen before it was there.

use super::early;
use super::keeping::{self, Found};
use super::model::Model;
use crate::browser::place::Place;
use crate::browser::{clock, history};
use crate::domain::language::Language;
use crate::formats::route;
use crate::ui::page::{Notice, Surroundings};

/// The first model, shown in the language that is there.
pub fn open(place: &Place, shown: Language) -> Model {
    let (mut session, notice, keeping) = match keeping::find() {
        Found::Session { session, on_device } => (*session, None, on_device),
        Found::Nothing => (early::session(place), None, false),
        Found::Unreadable(problem) => (early::session(place), Some(Notice::SavedProblem(problem)), false),
    };
    session.method_open |= history::fragment() == route::METHOD;
    Model {
        session,
        surroundings: Surroundings {
            notice,
            keeping,
            replaced: keeping::own(),
            earlier: None,
            today: clock::today().parse().ok(),
            address: history::page(),
        },
        shown,
        arrivals: 0,
        forgotten: false,
    }
}
