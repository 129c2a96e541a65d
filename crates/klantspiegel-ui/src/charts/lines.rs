//! The lines of D: which were heard and which were said, a full mark for each and a small dot where not.

use super::figure;
use super::shape::{CIRCLE, SQUARE, dot, line, mark, text};
use yew::prelude::*;

/// A line of the checklist.
pub struct Row {
    /// The line, in a word or two.
    pub name: String,
    /// Whether it was heard; `None` where that was not answered.
    pub heard: Option<bool>,
    /// Whether it was said; `None` where that was not answered.
    pub said: Option<bool>,
}

/// Heights in CSS pixels.
const ROW: u32 = 30;
const HEAD: u32 = 28;
/// The places of the two columns.
const HEARD: &str = "66%";
const SAID: &str = "90%";

/// A column with its place, and how a line looks that was ticked in it.
type Column = (&'static str, fn(&Row) -> Option<bool>, &'static str);

const COLUMNS: [Column; 2] = [(HEARD, |row| row.heard, CIRCLE), (SAID, |row| row.said, SQUARE)];

/// The lines, under the words of the two columns; a column that was not answered is left out.
pub fn view(title: String, description: String, heads: [String; 2], rows: &[Row]) -> Html {
    let mut content = Vec::new();
    for (index, row) in rows.iter().enumerate() {
        let middle = HEAD + index as u32 * ROW + ROW / 2;
        content.push(text("key", "0%".into(), middle + 5, row.name.clone()));
        for (x, ticked, outline) in COLUMNS {
            content.extend(ticked(row).map(|ticked| match ticked {
                true => mark("mark full", x.into(), middle, outline),
                false => dot("unasked", x.into(), middle, "2.5"),
            }));
        }
        let under = middle + ROW / 2;
        content.push(line("rule", ("0%".into(), "100%".into()), (under, under)));
    }
    for ((x, ticked, _), head) in COLUMNS.into_iter().zip(heads) {
        let answered = rows.iter().any(|row| ticked(row).is_some());
        content.extend(answered.then(|| text("end middle", x.into(), 16, head)));
    }
    figure("lines", HEAD + rows.len() as u32 * ROW + 4, title, description, content)
}
