//! What only the end of the journey needs, behind one door: in the page its code is a Wasm of its own, which comes later.

use super::page::Page;
use super::{reminders, screens};
use klantspiegel_content::catalogue::words::Words;
use klantspiegel_core::instrument::ItemBank;
use klantspiegel_core::session::Session;
use klantspiegel_formats::calendar::{self, Edition};
use klantspiegel_formats::json::Json;
use klantspiegel_formats::{report, table};
use yew::prelude::*;

/// The screens and the files that come after the last question.
#[derive(Clone, Copy)]
pub struct Ending {
    /// The screen with the feedback on the page's session.
    pub feedback: fn(&Page<'_>) -> Html,
    /// The screen that says how everything is worked out.
    pub method: fn(&Page<'_>) -> Html,
    /// The report as JSON.
    pub report: fn(&Session, &ItemBank, Option<&Words<'_>>) -> String,
    /// The answers as a table for a spreadsheet.
    pub table: fn(&Session, &ItemBank, &Words<'_>) -> String,
    /// The reminders as a file for a calendar.
    pub calendar: fn(&Page<'_>, Edition<'_>) -> String,
}

impl Ending {
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
