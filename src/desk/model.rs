//! What the desk's app knows, and the one reducer that changes it.

use klantspiegel_content::texts::pack;
use klantspiegel_core::desk::{Desk, Event};
use klantspiegel_core::language::Language;
use klantspiegel_ui::desk::{DeskUiState, Notice};
use std::rc::Rc;
use yew::Reducible;

/// The desk and what is known beside it.
#[derive(Clone, Debug, PartialEq)]
pub struct Model {
    pub desk: Desk,
    pub beside: DeskUiState,
    /// The language that was chosen.
    pub language: Language,
    /// The language on screen: that one as soon as its texts are there.
    pub shown: Language,
    /// How often texts arrived: a change that must be drawn.
    pub arrivals: u32,
    /// How often something was told that is to be seen wherever the owner is on the page.
    pub told: u32,
}

/// What happened: at the desk, or around it.
pub enum Change {
    Happened(Event),
    /// Something beside the desk is different.
    DeskUiState(Box<dyn FnOnce(&mut DeskUiState)>),
    Noticed(Notice),
    LanguageChosen(Language),
    Arrived,
}

impl Change {
    pub fn beside(change: impl FnOnce(&mut DeskUiState) + 'static) -> Self {
        Self::DeskUiState(Box::new(change))
    }
}

impl Reducible for Model {
    type Action = Change;

    fn reduce(self: Rc<Self>, change: Change) -> Rc<Self> {
        let mut model = (*self).clone();
        match change {
            Change::Happened(event) => {
                let before = model.desk.place;
                model.desk = model.desk.update(event);
                if model.desk.place != before {
                    // What was said about a place has had its time there.
                    model.beside.copied = None;
                    model.beside.sent = false;
                    model.beside.passphrase.clear();
                    model
                        .beside
                        .notices
                        .retain(|notice| !matches!(notice, Notice::Received(_) | Notice::Exchanged(_)));
                }
            }
            Change::DeskUiState(change) => change(&mut model.beside),
            Change::Noticed(notice) => model.beside.notices.push(notice),
            Change::LanguageChosen(language) => model.language = language,
            Change::Arrived => model.arrivals += 1,
        }
        let has_more = model.beside.notices.len() > self.beside.notices.len();
        let newest = model.beside.notices.last().filter(|_| has_more);
        model.told += u32::from(newest.is_some_and(Notice::takes_focus));
        if pack::wordings(model.language).is_some() {
            model.shown = model.language;
        }
        Rc::new(model)
    }
}
