//! The address of the screen, kept together with the session in both directions.

use super::host::Host;
use crate::platform::history::{self, Entry};
use klantspiegel_core::journey::Step;
use klantspiegel_core::session::{Event, Session};
use klantspiegel_formats::{card_code, route};

/// The address at which a session is.
pub fn of(session: &Session) -> String {
    if session.method_open { route::METHOD.to_owned() } else { route::print(&session.step) }
}

/// What an address asks for, or nothing where it is none of ours.
pub fn event(address: &str) -> Option<Event> {
    if route::is_method(address) {
        Some(Event::MethodOpened)
    } else {
        route::parse(address).map(Event::WentTo)
    }
}

/// The address that a fragment is, behind what stays in front of every address here.
pub fn behind<'a>(host: &Host, fragment: &'a str) -> &'a str {
    fragment.strip_prefix(host.before_address()).unwrap_or(fragment)
}

/// Takes out of the address what it brought.
pub fn forget(host: &Host) {
    history::show(host.before_address(), Entry::Instead);
}

/// Leaves a card in the address for the page that is loaded next, as it is kept nowhere else.
pub fn carry_card(host: &Host, code: &str) {
    let address = format!("{}{}", host.before_address(), card_code::carried(code));
    history::show(&address, Entry::Instead);
}

/// Shows an address, unless the browser shows it already: then the person came here by back or forward.
pub fn show(host: &Host, address: &str, before: Option<&str>) {
    let fragment = history::fragment();
    let fragment = if fragment.is_empty() { route::print(&Step::Start) } else { fragment };
    let wanted = format!("{}{address}", host.before_address());
    if fragment == wanted {
        return;
    }
    // Where the browser led to a screen that cannot be entered yet, its address gives way to the one that can.
    let moved_here = before == Some(behind(host, &fragment));
    history::show(&wanted, if moved_here { Entry::New } else { Entry::Instead });
}
