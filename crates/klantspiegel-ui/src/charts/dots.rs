//! The dot plot of A: every answer a dot beside the mean, a row for each facet.

use super::figure;
use super::scale::Scale;
use super::shape::{POINTER, dot, mark, text};
use std::ops::RangeInclusive;
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
const VALUES: RangeInclusive<u8> = 1..=7;
/// Heights in CSS pixels: of the words above a row, of the least and of what a stack needs beyond its dots, and from the axis down.
const WORDS: u32 = 24;
const LEAST: u32 = 40;
const BEYOND: u32 = 8;
const BELOW: u32 = 18;

/// How large the dots of a plot are, all alike, so that an answer looks like an answer in every row.
#[derive(Clone, Copy)]
struct Size {
    /// From dot to dot, in CSS pixels.
    step: u32,
    radius: &'static str,
}

impl Size {
    const LARGE: Self = Self { step: 10, radius: "4.5" };
    const SMALL: Self = Self { step: 6, radius: "2.7" };

    /// Small where a stack would grow higher than ten large ones: who answers everything alike is not to scroll past a tower.
    fn of(rows: &[Row]) -> Self {
        let highest = rows.iter().map(Row::highest).max().unwrap_or_default();
        if highest > 10 { Self::SMALL } else { Self::LARGE }
    }
}

impl Row {
    /// How many answers have this value.
    fn equal(&self, value: u8) -> u32 {
        self.answers.iter().filter(|answer| **answer == value).count() as u32
    }

    /// How many answers have the most frequent value.
    fn highest(&self) -> u32 {
        VALUES.map(|value| self.equal(value)).max().unwrap_or_default()
    }
}

/// The plot, with the words of the ends of the scale below it.
pub fn view(title: String, description: String, rows: &[Row], ends: (&str, &str)) -> Html {
    let mut content: Vec<Html> = Vec::new();
    let size = Size::of(rows);
    let mut bottom = 0;
    for row in rows {
        bottom += draw(bottom, row, size, &mut content);
    }
    bottom += SCALE.numbered_words(bottom, ends, &mut content);
    figure("dots", bottom, title, description, content)
}

/// Draws a row from `top` down: equal answers stand on each other, all of them on their own value, and the mean points at its place
/// from below. Says how high it is.
fn draw(top: u32, row: &Row, size: Size, content: &mut Vec<Html>) -> u32 {
    let (low, high) = SCALE.ends();
    content.push(text("name", low, top + 16, row.name.clone()));
    content.push(text("value last", high, top + 16, row.value.clone()));
    let axis = top + WORDS + LEAST.max(row.highest() * size.step + BEYOND);
    content.push(SCALE.axis(axis));
    content.extend(SCALE.ticks(axis));
    content.extend(row.mean.map(|mean| mark("mean", SCALE.at(mean), axis + 3, POINTER)));
    for value in VALUES {
        let stacked = |nth| dot("dot", SCALE.at(value.into()), axis - BEYOND - nth * size.step, size.radius);
        content.extend((0..row.equal(value)).map(stacked));
    }
    axis + BELOW - top
}
