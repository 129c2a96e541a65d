//! A lane: what was chosen, where it tips and what is said for one thing that the customer is spared, by what it costs. All lanes have
//! the same scale.

use super::choices;
use super::percent;
use super::scale::Scale;
use super::shape::{Length, bar, dot, line, text};
use klantspiegel_core::dilemma::cell::COSTS;
use klantspiegel_core::dilemma::plane::{ENDS, Row};
use yew::prelude::*;

/// The height of a lane that stands by itself, in CSS pixels.
pub const HEIGHT: u32 = 34;
/// What is said is seen also where it lies on where it tips.
const SEEN: u32 = 3;

/// Where a lane is drawn, in CSS pixels.
#[derive(Clone, Copy)]
pub struct Lane {
    /// Where it begins.
    pub top: u32,
    /// How high it is.
    pub height: u32,
}

/// A lane: the band below everything, the marks on top.
pub fn draw(row: &Row, lane: Lane, content: &mut Vec<Html>) {
    let (from, to) = (lane.top, lane.top + lane.height);
    let area = |part, low, high| bar(part, across(low), from, STEPS.width(high - low), lane.height);
    let upright = |part, step, beyond| line(part, (across(step), across(step)), (from - beyond, to + beyond));
    if let Some(tips) = row.tips {
        // What the band covers is not sure: it does not look as if it were.
        content.push(area("first", ENDS.0, tips.low));
        content.push(area("band", tips.low, tips.high));
        // At an end of what was asked a line would be taken for that of the axis.
        if ENDS.0 < tips.value && tips.value < ENDS.1 {
            content.push(upright("tips", tips.value, 0));
        }
    }
    content.extend(row.said.map(|step| upright("said", step, SEEN)));
    let middle = from + lane.height / 2;
    content.extend(row.choices.iter().enumerate().map(|(step, choice)| {
        let x = across(step as f64);
        match choice {
            Some(choice) => choices::mark(*choice, x, middle),
            None => dot("unasked", x, middle, "2.5"),
        }
    }));
}

/// The height of the scale below lanes with its words, in CSS pixels.
pub const SCALE_HEIGHT: u32 = 48;

/// The scale below the lanes, in minutes, with what it costs in words.
pub fn scale(bottom: u32, costs: String, content: &mut Vec<Html>) {
    content.push(line("rule", (percent(0.0), percent(100.0)), (bottom, bottom)));
    content.extend(
        COSTS
            .iter()
            .enumerate()
            .map(|(step, cost)| text("end middle", across(step as f64), bottom + 18, cost.to_string())),
    );
    content.push(text("name last", percent(100.0), bottom + 42, costs));
}

/// The steps of what it costs.
const STEPS: Scale = Scale::whole(ENDS.0, ENDS.1);

/// A place on the scale of what it costs, in steps.
pub fn across(step: f64) -> Length {
    STEPS.at(step)
}
