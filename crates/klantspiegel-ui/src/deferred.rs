//! What only the end of the journey needs, behind one door: in the page its code is a Wasm of its own, which comes later.

use super::view_context::Deferred;
use super::{reminders, screens};
use klantspiegel_formats::calendar;
use klantspiegel_formats::json::Json;
use klantspiegel_formats::{report, table};

impl Deferred {
    /// All of it, with JSON written in this way.
    pub fn with<J: Json>() -> Self {
        Self {
            feedback: screens::feedback::view,
            method: screens::method::view,
            report: report::encode::<J>,
            table: table::encode,
            calendar: |page, edition| calendar::encode(&reminders::of(page), edition),
        }
    }
}
