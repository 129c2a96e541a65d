//! The coins of E as bars on two sides of an axis: systems and training to the left, how
//! people work and are led to the right.

use super::scale::Scale;
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
/// Ten coins to the left of the axis, ten to the right.
const SCALE: Scale = Scale::whole(-10.5, 10.5);

/// The sides with their heads; a row for every bar, its words above it over the whole width.
pub fn view(title: String, description: String, heads: (String, String), sides: (&[Bar], &[Bar])) -> Html {
    let mut content =
        vec![text("end last", SCALE.at(-0.3), 16, heads.0), text("end", SCALE.at(0.3), 16, heads.1)];
    let mut bottom = HEAD;
    let left = sides.0.iter().map(|bar| (bar, "bar outside", -f64::from(bar.coins)));
    let right = sides.1.iter().map(|bar| (bar, "bar inside", 0.0));
    for (of, part, from) in left.chain(right) {
        let top = bottom + words("name", percent(0.0), bottom + 18, &of.name, &mut content);
        content.push(bar(part, SCALE.at(from), top + 7, SCALE.width(of.coins.into()), 24));
        content.push(line("axis", (SCALE.at(0.0), SCALE.at(0.0)), (top + 5, top + 33)));
        bottom = top + BELOW_NAME;
    }
    figure("coins", bottom, title, description, content)
}
