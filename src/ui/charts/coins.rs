//! The coins of E as bars on two sides of an axis: around people to the left, how people work and are led to the right.

use super::shape::{bar, line, text};
use super::{frame, percent};
use yew::prelude::*;

/// A bar of coins.
pub struct Bar {
    /// What the effort was.
    pub name: String,
    /// How many of the ten coins.
    pub coins: u8,
}

/// Heights in CSS pixels.
const ROW: u32 = 62;
const HEAD: u32 = 28;
/// The room of ten coins, in percent of the width.
const SIDE: f64 = 48.0;

/// The sides with their heads and bars, row by row.
pub fn view(title: String, description: String, heads: (String, String), sides: (&[Bar], &[Bar])) -> Html {
    let rows = sides.0.len().max(sides.1.len()) as u32;
    let bottom = HEAD + rows * ROW;
    let mut content =
        vec![text("end last", percent(48.5), 16, heads.0), text("end", percent(51.5), 16, heads.1)];
    let words = |bar: &Bar| format!("{}: {}", bar.name, bar.coins);
    let width = |bar: &Bar| f64::from(bar.coins) / 10.0 * SIDE;
    for (index, left) in sides.0.iter().enumerate() {
        let top = HEAD + index as u32 * ROW;
        content.push(text("name last", percent(48.5), top + 18, words(left)));
        content.push(bar("bar cost", percent(50.0 - width(left)), top + 26, percent(width(left)), 24));
    }
    for (index, right) in sides.1.iter().enumerate() {
        let top = HEAD + index as u32 * ROW;
        content.push(text("name", percent(51.5), top + 18, words(right)));
        content.push(bar("bar care", percent(50.0), top + 26, percent(width(right)), 24));
    }
    content.push(line("axis", (percent(50.0), percent(50.0)), (4, bottom)));
    frame("coins", bottom, title, description, content)
}
