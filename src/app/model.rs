//! What the app knows, and the one reducer that changes it.

use crate::catalogue;
use crate::domain::language::Language;
use crate::domain::session::{Event, Session};
use crate::texts::pack;
use crate::ui::page::{Notice, Surroundings};
use std::rc::Rc;
use yew::Reducible;

/// The session and what surrounds it.
#[derive(Clone, Debug, PartialEq)]
pub struct Model {
    pub session: Session,
    pub surroundings: Surroundings,
    /// The language on screen: that of the session as soon as its texts are there.
    pub shown: Language,
    /// How often texts arrived: a change that must be drawn.
    pub texts_arrived: u32,
}

/// What happened: to the session, or around it.
#[derive(Clone, Debug)]
pub enum Change {
    Happened(Event),
    Noticed(Notice),
    NoticeClosed,
    KeepingChosen(bool),
    TextsArrived,
}

impl Reducible for Model {
    type Action = Change;

    fn reduce(self: Rc<Self>, change: Change) -> Rc<Self> {
        let mut model = (*self).clone();
        match change {
            Change::Happened(event) => {
                // A notice has had its time once the person goes on.
                let moves_on =
                    !matches!(event, Event::Opened(_) | Event::Forgotten | Event::LanguageChosen(_));
                let storage =
                    matches!(model.surroundings.notice, Some(Notice::StorageBlocked | Notice::StorageFull));
                if moves_on && !storage {
                    model.surroundings.notice = None;
                }
                model.session = model.session.update(event, catalogue::item_bank());
            }
            Change::Noticed(notice) => model.surroundings.notice = Some(notice),
            Change::NoticeClosed => model.surroundings.notice = None,
            Change::KeepingChosen(keeping) => model.surroundings.keeping = keeping,
            Change::TextsArrived => model.texts_arrived += 1,
        }
        if pack::journey(model.session.language).is_some() {
            model.shown = model.session.language;
        }
        Rc::new(model)
    }
}
