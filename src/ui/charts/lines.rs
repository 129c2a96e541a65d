//! The lines of D: which were heard and which were said, a full mark for each and an open one where not.

use super::frame;
use super::shape::{CIRCLE, SQUARE, line, mark, text};
use yew::prelude::*;

/// A line of the checklist.
pub struct Row {
    /// The line, in a word or two.
    pub name: String,
    /// Whether it was heard.
    pub heard: bool,
    /// Whether it was said.
    pub said: bool,
}

/// Heights in CSS pixels.
const ROW: u32 = 30;
const HEAD: u32 = 28;
/// The places of the two columns.
const HEARD: &str = "66%";
const SAID: &str = "90%";

/// The lines, under the words of the two columns.
pub fn view(title: String, description: String, heads: (String, String), rows: &[Row]) -> Html {
    let mut content =
        vec![text("end middle", HEARD.into(), 16, heads.0), text("end middle", SAID.into(), 16, heads.1)];
    for (index, row) in rows.iter().enumerate() {
        let middle = HEAD + index as u32 * ROW + ROW / 2;
        content.push(text("key", "0%".into(), middle + 5, row.name.clone()));
        content.push(mark(if row.heard { "mark care" } else { "mark open" }, HEARD.into(), middle, CIRCLE));
        content.push(mark(if row.said { "mark cost" } else { "mark open" }, SAID.into(), middle, SQUARE));
        let under = middle + ROW / 2;
        content.push(line("rule", ("0%".into(), "100%".into()), (under, under)));
    }
    frame("lines", HEAD + rows.len() as u32 * ROW + 4, title, description, content)
}
