//! Dumbbells: each row a line from the lowest to the highest of its values, each view a shape.

use super::figure;
use super::scale::Scale;
use super::shape::{CIRCLE, DIAMOND, SQUARE, line, mark, text, words};
use yew::prelude::*;

/// What is rated or compared in a row.
pub struct Row {
    /// In a few words.
    pub name: String,
    /// The values in the order of the views, 1 to 7.
    pub values: Vec<Option<f64>>,
}

/// A view of the rows.
#[derive(Clone, Copy)]
pub struct View<'a> {
    /// Its words in the key.
    pub name: &'a str,
    mark: Mark,
}

impl<'a> View<'a> {
    /// What one says of oneself, or what is now: a full circle.
    pub const fn circle(name: &'a str) -> Self {
        Self { name, mark: Mark { look: "mark me", outline: CIRCLE } }
    }

    /// What one says of a colleague, or what was then: an open square.
    pub const fn square(name: &'a str) -> Self {
        Self { name, mark: Mark { look: "mark colleague", outline: SQUARE } }
    }

    /// What one says of the organisation: a full diamond.
    pub const fn diamond(name: &'a str) -> Self {
        Self { name, mark: Mark { look: "mark organisation", outline: DIAMOND } }
    }
}

#[derive(Clone, Copy)]
struct Mark {
    look: &'static str,
    outline: &'static str,
}

const SCALE: Scale = Scale::STATEMENTS;
/// Heights in CSS pixels.
const BELOW_NAME: u32 = 36;
const KEY: u32 = 26;
/// Marks that would cover each other stand below each other, this far apart.
const ASIDE: u32 = 15;
/// In points of the scale: closer than this, marks would cover each other.
const NEAR: f64 = 0.35;

/// The dumbbells below a key of the shapes, with the words of the ends of the scale below them.
pub fn view(
    id: &str,
    (title, description): (String, String),
    views: &[View<'_>],
    rows: &[Row],
    ends: (&str, &str),
) -> Html {
    let mut content: Vec<Html> = Vec::new();
    for (index, view) in views.iter().enumerate() {
        let middle = index as u32 * KEY + 12;
        content.push(mark(view.mark.look, SCALE.at(1.0), middle, view.mark.outline));
        content.push(text("key", "7%".into(), middle + 5, view.name.to_owned()));
    }
    let mut bottom = views.len() as u32 * KEY;
    for row in rows {
        bottom += draw(bottom, views, row, &mut content);
    }
    bottom += SCALE.numbered_words(bottom, ends, &mut content);
    figure(id, bottom, title, description, content)
}

/// Draws a row from `top` down; says how high it is.
fn draw(top: u32, views: &[View<'_>], row: &Row, content: &mut Vec<Html>) -> u32 {
    let height = words("name", SCALE.at(1.0), top + 18, &row.name, content);
    let middle = top + height + 21;
    content.push(SCALE.axis(middle));
    let given: Vec<f64> = row.values.iter().flatten().copied().collect();
    let (low, high) = (given.iter().copied().reduce(f64::min), given.iter().copied().reduce(f64::max));
    if let Some((low, high)) = low.zip(high) {
        content.push(line("span", (SCALE.at(low), SCALE.at(high)), (middle, middle)));
    }
    let mut below = 0;
    for (index, (view, value)) in views.iter().zip(&row.values).enumerate() {
        let Some(value) = *value else { continue };
        let near = |other: &&f64| (**other - value).abs() < NEAR;
        let aside = ASIDE * row.values[..index].iter().flatten().filter(near).count() as u32;
        content.push(mark(view.mark.look, SCALE.at(value), middle + aside, view.mark.outline));
        below = below.max(aside);
    }
    height + BELOW_NAME + below
}
