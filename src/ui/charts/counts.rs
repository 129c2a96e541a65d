//! Counts under each other: of so many people, for how many something is so.

use super::shape::{bar, text};
use super::{across, frame, percent};
use yew::prelude::*;

/// A count.
pub struct Count {
    /// What it is about.
    pub name: String,
    /// The count in words.
    pub words: String,
    /// Its share of those who answered, 0 to 1.
    pub share: f64,
}

/// Heights in CSS pixels.
const ROW: u32 = 60;
/// The room of a whole bar, in percent of the width.
const WIDTH: f64 = 94.0;

/// The counts, each with its words above its bar; `id` is unique on the page.
pub fn view(id: &str, title: String, counts: &[Count]) -> Html {
    let mut content: Vec<Html> = Vec::new();
    for (index, count) in counts.iter().enumerate() {
        let top = index as u32 * ROW;
        content.push(text("name", across(0.0, 0.0, 1.0), top + 16, count.name.clone()));
        content.push(text("value last", across(1.0, 0.0, 1.0), top + 40, count.words.clone()));
        content.push(bar("room", across(0.0, 0.0, 1.0), top + 46, percent(WIDTH), 8));
        content.push(bar("bar care", across(0.0, 0.0, 1.0), top + 46, percent(count.share * WIDTH), 8));
    }
    let described: Vec<String> =
        counts.iter().map(|count| format!("{}: {}", count.name, count.words)).collect();
    frame(id, counts.len() as u32 * ROW + 4, title, described.join("; "), content)
}
