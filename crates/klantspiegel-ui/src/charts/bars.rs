//! Two bars under each other: how much is measured on the work, how much on its results.

use super::shape::{bar, text};
use super::{across, figure, percent};
use yew::prelude::*;

/// A bar from 0 to 2.
pub struct Bar {
    /// The words above it.
    pub name: String,
    /// How far it reaches, 0 to 2.
    pub value: f64,
    /// `bar cost` or `bar care`: each has a colour and a fill of its own.
    pub class: &'static str,
}

/// Heights in CSS pixels.
const ROW: u32 = 60;
const SCALE: u32 = 28;
const HIGHEST: f64 = 2.0;
/// The room of a whole bar, in percent of the width.
const WIDTH: f64 = 94.0;

/// The bars, with the words of the ends of the scale below them.
pub fn view(title: String, description: String, bars: &[Bar], ends: (&str, &str)) -> Html {
    let at = |value| across(value, 0.0, HIGHEST);
    let bottom = bars.len() as u32 * ROW;
    let mut content: Vec<Html> = Vec::new();
    for (index, row) in bars.iter().enumerate() {
        let top = index as u32 * ROW;
        content.push(text("name", at(0.0), top + 16, row.name.clone()));
        content.push(bar("room", at(0.0), top + 24, percent(WIDTH), 20));
        content.push(bar(row.class, at(0.0), top + 24, percent(row.value / HIGHEST * WIDTH), 20));
    }
    content.push(text("end", at(0.0), bottom + 18, ends.0.to_owned()));
    content.push(text("end last", at(HIGHEST), bottom + 18, ends.1.to_owned()));
    figure("bars", bottom + SCALE, title, description, content)
}
