//! The dot plot of A: every answer a dot beside the mean, a row for each facet.

use super::figure;
use super::scale::Scale;
use super::shape::{POINTER, dot, mark, text};
use yew::prelude::*;

/// A row of the plot.
pub struct Row {
    /// What the answers have in common, such as a facet.
    pub name: String,
    /// What stands behind the name, such as the mean in words.
    pub value: String,
    /// The mean, where enough was answered.
    pub mean: Option<f64>,
    /// Every answer, 1 to 7.
    pub answers: Vec<u8>,
}

const SCALE: Scale = Scale::STATEMENTS;
/// Heights in CSS pixels: of the words above a row, of the least and of what a stack needs beyond its dots, and from the axis down.
const WORDS: u32 = 24;
const LEAST: u32 = 40;
const BEYOND: u32 = 8;
const BELOW: u32 = 18;
/// From dot to dot.
const STEP: u32 = 10;

/// The plot, with the words of the ends of the scale below it.
pub fn view(title: String, description: String, rows: &[Row], ends: (&str, &str)) -> Html {
    let mut content: Vec<Html> = Vec::new();
    let mut bottom = 0;
    for row in rows {
        bottom += draw(bottom, row, &mut content);
    }
    bottom += SCALE.numbered_words(bottom, ends, &mut content);
    figure("dots", bottom, title, description, content)
}

/// Draws a row from `top` down: equal answers stand on each other, all of them on their own value, and the mean points at its place
/// from below. Says how high it is.
fn draw(top: u32, row: &Row, content: &mut Vec<Html>) -> u32 {
    let (low, high) = SCALE.ends();
    content.push(text("name", low, top + 16, row.name.clone()));
    content.push(text("value last", high, top + 16, row.value.clone()));
    let equal = |value| row.answers.iter().filter(|answer| **answer == value).count() as u32;
    let highest = (1..=7).map(equal).max().unwrap_or_default();
    let axis = top + WORDS + LEAST.max(highest * STEP + BEYOND);
    content.push(SCALE.axis(axis));
    content.extend(SCALE.ticks(axis));
    content.extend(row.mean.map(|mean| mark("mean", SCALE.at(mean), axis + 3, POINTER)));
    for value in 1..=7 {
        let stacked = |nth| dot("dot", SCALE.at(value.into()), axis - BEYOND - nth * STEP, "4.5");
        content.extend((0..equal(value)).map(stacked));
    }
    axis + BELOW - top
}
