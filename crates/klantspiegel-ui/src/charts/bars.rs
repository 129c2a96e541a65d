//! Two bars under each other: how much is measured on the work, how much on its results.

use super::figure;
use super::scale::Scale;
use super::shape::{bar, text};
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
const HIGHEST: f64 = 2.0;
const SCALE: Scale = Scale::of_marks(0.0, HIGHEST);

/// The bars, with the words of the ends of the scale below them.
pub fn view(title: String, description: String, bars: &[Bar], ends: (&str, &str)) -> Html {
    let mut bottom = bars.len() as u32 * ROW;
    let mut content: Vec<Html> = Vec::new();
    for (index, row) in bars.iter().enumerate() {
        let top = index as u32 * ROW;
        content.push(text("name", SCALE.at(0.0), top + 16, row.name.clone()));
        content.push(bar("room", SCALE.at(0.0), top + 24, SCALE.width(HIGHEST), 20));
        content.push(bar(row.class, SCALE.at(0.0), top + 24, SCALE.width(row.value), 20));
    }
    bottom += SCALE.words(bottom, ends, &mut content);
    figure("bars", bottom, title, description, content)
}
