//! The address of the screen, kept together with the session in both directions.

use crate::browser::history::{self, Entry};
use crate::domain::journey::Step;
use crate::domain::session::{Event, Session};
use crate::formats::route;

/// The address at which a session is.
pub fn of(session: &Session) -> String {
    if session.method_open { route::METHOD.to_owned() } else { route::print(&session.step) }
}

/// What an address asks for, or nothing where it is none of ours.
pub fn event(address: &str) -> Option<Event> {
    if address == route::METHOD {
        Some(Event::MethodOpened)
    } else {
        route::parse(address).map(Event::WentTo)
    }
}

/// Shows an address, unless the browser shows it already: then the person came here by back or forward.
pub fn show(address: &str, before: Option<&str>) {
    let shown = history::fragment();
    let shown = if shown.is_empty() { route::print(&Step::Start) } else { shown };
    if shown == address {
        return;
    }
    // Where the browser led to a screen that cannot be entered yet, its address gives way to the one that can.
    let moved_here = before == Some(shown.as_str());
    history::show(address, if moved_here { Entry::New } else { Entry::Instead });
}
