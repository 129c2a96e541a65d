//! What the tests share: sessions that come about as they do in the page, through events.

pub mod any;
pub mod by_schema;
pub mod decoders;
pub mod folder;
pub mod html;
pub mod invited;
pub mod message;
pub mod organisation;
pub mod outline;
pub mod spreadsheet;
pub mod texts;
pub mod written;

use klantspiegel_content::catalogue;
use klantspiegel_core::answers::Answers;
use klantspiegel_core::care_cost::SAID;
use klantspiegel_core::day::Day;
use klantspiegel_core::dilemma::form::{DILEMMAS, next_cell};
use klantspiegel_core::dilemma::{Asked, Cell, Choice};
use klantspiegel_core::instrument::{ItemBank, ItemId, Scale};
use klantspiegel_core::journey::Step;
use klantspiegel_core::language::Language;
use klantspiegel_core::session::{Event, Session};
use klantspiegel_core::setup::{Form, Setup};

/// How many cases a property is tried on that needs many: all of them where the simulations run too, a tenth in what is looked at
/// after every change.
pub const fn cases(all: u32) -> u32 {
    if cfg!(feature = "simulations") { all } else { all / 10 }
}

/// The day on which every finished session of the tests is finished.
pub const DAY: Day = Day { year: 2026, month: 11, day: 21 };

/// The items of the core form, in their order.
pub const CORE: [&str; 4] = ["caring-enjoy", "delivering-on-time", "caring-matters", "delivering-confidence"];

/// The measures of the work itself.
pub const WORK_MEASURES: [&str; 5] = [
    "measure-contact-rate",
    "measure-handle-time",
    "measure-first-time-right",
    "measure-files-per-day",
    "measure-maximum-delay",
];

/// The measures of what the work brings about.
pub const RESULT_MEASURES: [&str; 4] =
    ["measure-recommendation", "measure-retention", "measure-upselling", "measure-cost-to-serve"];

/// The bundled instruments.
pub fn bank() -> &'static ItemBank {
    catalogue::item_bank()
}

/// A session in Dutch with this setup, before its start.
pub fn session(setup: Setup) -> Session {
    Session { setup, ..Session::new(Language::Nl) }
}

/// The session after these events.
pub fn after(session: Session, events: impl IntoIterator<Item = Event>) -> Session {
    events.into_iter().fold(session, |session, event| session.update(event, bank()))
}

/// The session with these answers given.
pub fn answering(session: Session, answers: &[(&str, u8)]) -> Session {
    let event = |&(item, value): &(&str, u8)| Event::ItemAnswered { item: ItemId::new(item), value };
    after(session, answers.iter().map(event))
}

/// The same rung of the ladder for each loss: 0 says none of the eighteen situations, 6 all of them.
pub fn saying(rung: u8) -> [(&'static str, u8); SAID.len()] {
    SAID.map(|item| (item, rung))
}

/// The session with every item that is asked answered, each on its scale and differing from item to item; of what is ticked every
/// third line, of the coins all ten.
pub fn answering_all(session: Session) -> Session {
    let items = bank().instruments().flat_map(|instrument| &instrument.items);
    let items = items.filter(|item| item.until.is_none());
    let mut events = Vec::new();
    for (index, item) in items.enumerate() {
        let value = match item.scale {
            Scale::Tick if item.exclusive || index % 3 != 0 => continue,
            Scale::Coins => [5, 3, 1, 1][index % 4],
            scale => scale.values().nth(index % scale.values().count()).expect("the index is within"),
        };
        events.push(Event::ItemAnswered { item: item.id.clone(), value });
    }
    after(session, events)
}

/// The session with all ten dilemmas put, each answered by this rule.
pub fn choosing(session: Session, choose: impl Fn(Cell) -> Option<Choice>) -> Session {
    (0..DILEMMAS).fold(session, |session, index| {
        let session = session.update(Event::WentTo(Step::Dilemma(index)), bank());
        // Not every setup has dilemmas.
        match session.asked.get(index).and_then(|asked| choose(asked.cell)) {
            Some(choice) => session.update(Event::DilemmaAnswered { index, choice }, bank()),
            None => session,
        }
    })
}

/// The session at its feedback.
pub fn finished(session: Session) -> Session {
    after(session, [Event::Finished { on: DAY }])
}

/// All ten dilemmas of a form, in the scenes of the bank from the first on, each answered by this rule.
pub fn asked(form: Form, choose: impl Fn(Cell) -> Option<Choice>) -> Vec<Asked> {
    let mut asked = Vec::new();
    while let Some(cell) = next_cell(form, &asked) {
        let scene = bank().scene_in_turn(0, &asked, asked.len(), cell).id.clone();
        asked.push(Asked { cell, scene, choice: choose(cell) });
    }
    asked
}

/// Care for every minute that is cheaper than this rate (minutes of work per minute of the customer's).
pub fn care_below(rate: f64) -> impl Fn(Cell) -> Option<Choice> {
    move |cell| Some(if cell.log_price() < rate.ln() { Choice::Care } else { Choice::Cost })
}

/// Answers to these items.
pub fn answers(given: &[(&str, u8)]) -> Answers {
    let mut answers = Answers::default();
    for (id, value) in given {
        let item = bank().item(id).unwrap_or_else(|| panic!("the bank has no item {id}"));
        assert!(answers.record(item, *value), "{value} is not on the scale of {id}");
    }
    answers
}
