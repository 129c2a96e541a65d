//! The coins of E as bars on two sides of an axis: systems and training to the left, how
//! people work and are led to the right.

use super::shape::{bar, line, text, words};
use super::{figure, percent};
use yew::prelude::*;

/// A bar of coins.
pub struct Bar {
    /// What the effort was, and how much of it.
    pub name: String,
    /// How many of the ten coins.
    pub coins: u8,
}

/// Heights in CSS pixels.
const BELOW_NAME: u32 = 39;
const HEAD: u32 = 28;
/// The room of ten coins, in percent of the width.
const SIDE: f64 = 48.0;

/// The sides with their heads; a row for every bar, its words above it over the whole width.
pub fn view(title: String, description: String, heads: (String, String), sides: (&[Bar], &[Bar])) -> Html {
    let mut content =
        vec![text("end last", percent(48.5), 16, heads.0), text("end", percent(51.5), 16, heads.1)];
    let mut bottom = HEAD;
    let left = sides.0.iter().map(|bar| (bar, "bar outside", 50.0 - width(bar)));
    let right = sides.1.iter().map(|bar| (bar, "bar inside", 50.0));
    for (of, part, from) in left.chain(right) {
        let top = bottom + words("name", percent(0.0), bottom + 18, &of.name, &mut content);
        content.push(bar(part, percent(from), top + 7, percent(width(of)), 24));
        content.push(line("axis", (percent(50.0), percent(50.0)), (top + 5, top + 33)));
        bottom = top + BELOW_NAME;
    }
    figure("coins", bottom, title, description, content)
}

fn width(bar: &Bar) -> f64 {
    f64::from(bar.coins) / 10.0 * SIDE
}
