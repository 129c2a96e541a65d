//! What only the end of the journey needs, behind one door: in the page its code is a Wasm of its own, which comes later.

use super::view_context::{Deferred, ViewContext};
use super::{reminders, screens};
use klantspiegel_formats::calendar;
use klantspiegel_formats::json::Json;
use klantspiegel_formats::report;
use klantspiegel_formats::table::{self, Column};

impl Deferred {
    /// All of it, with JSON written in this way.
    pub fn with<J: Json>() -> Self {
        Self {
            feedback: screens::feedback::view,
            together: screens::together::view,
            method: screens::method::view,
            report: report::encode::<J>,
            table: answers_as_table,
            calendar: |page, edition| calendar::encode(&reminders::of(page), edition),
        }
    }
}

/// The answers on the page as a table, with a head in its language.
fn answers_as_table(view: &ViewContext<'_>) -> String {
    let head = Column::ALL.map(|column| view.locale.texts.table_column(column.name()));
    table::encode(view.session, view.bank, &view.all_words(), head)
}
