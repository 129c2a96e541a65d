//! What was shown and chosen of the prerendered screens before the app was there.

use crate::platform::root::{self, Root};
use crate::platform::{clock, page};
use klantspiegel_content::catalogue;
use klantspiegel_core::instrument::ItemId;
use klantspiegel_core::language::Language;
use klantspiegel_core::part::Part;
use klantspiegel_core::session::{Event, Session};
use klantspiegel_core::setup::{ItemSet, Role};

/// The screen that the boot script showed was left by this action, which waits for the app.
const PENDING: &str = "pending";
/// What was chosen on the screens before (`name=value` pairs, with `&` between them).
const CHOSEN: &str = "chosen";
/// Since when the boot script shows the screen in sight, in whole milliseconds since the page was opened.
const SHOWN: &str = "shown";
/// The texts of the language that the person chose did not come.
const AWAY: &str = "away";
const START: &str = "start";
const NEXT: &str = "next";

/// What the boot script writes on the root, each member as `data-` and its name, with its type in the scripts.
pub fn members() -> [(&'static str, String); 5] {
    let text = || "string".to_owned();
    [
        (PENDING, format!("\"{START}\" | \"{NEXT}\"")),
        (CHOSEN, text()),
        (SHOWN, text()),
        (AWAY, text()),
        (root::UNSEEN, text()),
    ]
}

/// The session as the person left it on the prerendered screens.
pub fn session(root: &Root) -> Session {
    let language = Language::from_tag(&page::language()).unwrap_or(Language::ALL[0]);
    let bank = catalogue::item_bank();
    events(root).into_iter().fold(Session::new(language), |session, event| session.update(event, bank))
}

fn events(root: &Root) -> Vec<Event> {
    let mut events = Vec::new();
    let mut answers = Vec::new();
    for (name, value) in boot_choices(root) {
        match name.as_str() {
            "role" => events.extend(Role::named(&value).map(Event::RoleChosen)),
            "set" => events.extend(ItemSet::named(&value).map(Event::SetChosen)),
            "part" => events.extend(Part::named(&value).map(|part| Event::PartPicked { part, picked: true })),
            "auto-advance-off" => events.push(Event::AutoAdvanceTurnedOff(true)),
            "number-keys-off" => events.push(Event::NumberKeysTurnedOff(true)),
            _ => answers.extend(
                value.parse().ok().map(|value| Event::ItemAnswered { item: ItemId::new(name), value }),
            ),
        }
    }
    let at_item = root.attribute("[data-screen]", "data-screen").as_deref() == Some("item");
    if at_item || pending(root, START) {
        events.push(Event::Started { chance: clock::chance() });
    }
    events.extend(answers);
    if pending(root, NEXT) {
        events.push(Event::WentOn);
    }
    events
}

/// Whether the texts of the language that the person chose did not come.
pub fn language_away(root: &Root) -> bool {
    written(root, AWAY).is_some()
}

/// Whether the person asked for the screen after the one in sight.
pub fn moved_on(root: &Root) -> bool {
    pending(root, NEXT) || pending(root, START)
}

/// Since when the boot script shows the screen in sight, in milliseconds since the page was opened; `None` where it shows none.
pub fn shown_ms(root: &Root) -> Option<f64> {
    // A whole number: reading any other would take fifteen kilobytes of the page.
    written(root, SHOWN)?.parse::<i32>().ok().map(f64::from)
}

/// Whether this was asked for before the app was there.
fn pending(root: &Root, action: &str) -> bool {
    written(root, PENDING).as_deref() == Some(action)
}

/// What the boot script wrote on the root under a name.
fn written(root: &Root, name: &str) -> Option<String> {
    root.own_attribute(&format!("data-{name}"))
}

/// What is ticked now, and what the boot script remembers of the screen before (`name=value` pairs).
fn boot_choices(root: &Root) -> Vec<(String, String)> {
    let remembered = written(root, CHOSEN).unwrap_or_default();
    let pairs = remembered.split('&').filter_map(|pair| pair.split_once('='));
    let mut choices: Vec<_> = pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
    choices.extend(root.ticked());
    choices
}
