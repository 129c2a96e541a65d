//! The tipping plane: every graded situation by what it costs and what it spares, with a mark for each choice; where it tips with its
//! range, and up to where it should be worth it.

use super::choices;
use super::shape::{Length, bar, line, px, text};
use super::{figure, percent};
use klantspiegel_core::dilemma::cell::{COSTS, LOSSES};
use klantspiegel_core::dilemma::plane::{ENDS, Row};
use yew::prelude::*;

/// The words at the plane.
pub struct Words {
    /// Above it: what it spares the customer.
    pub spares: String,
    /// Below it: what it costs.
    pub costs: String,
    /// Of each row, the customer's time, and at how many minutes it tips.
    pub rows: [(String, Option<String>); LOSSES.len()],
}

/// Heights in CSS pixels: of the words above, of a row, and in it of its name, of the band, and of the marks.
const TOP: u32 = 28;
const ROW: u32 = 66;
const NAME: u32 = 16;
const BAND: (u32, u32) = (25, 34);
/// What is said is seen also where it lies on where it tips.
const SEEN: u32 = 6;
const MARKS: u32 = BAND.0 + BAND.1 / 2;
const BOTTOM: u32 = TOP + ROW * LOSSES.len() as u32;
const HEIGHT: u32 = BOTTOM + 48;

/// The plane, the greatest loss on top, as the rows come.
pub fn view(title: String, description: String, rows: &[Row; LOSSES.len()], words: Words) -> Html {
    let mut content = vec![text("name", percent(0.0), 14, words.spares)];
    for ((row, (name, tips)), top) in rows.iter().zip(words.rows).zip((TOP..).step_by(ROW as usize)) {
        content.push(text("row", percent(0.0), top + NAME, name));
        content.extend(tips.map(|tips| text("row tipping last", percent(100.0), top + NAME, tips)));
        draw(row, top, &mut content);
    }
    content.push(line("rule", (percent(0.0), percent(100.0)), (BOTTOM, BOTTOM)));
    content.extend(
        COSTS
            .iter()
            .enumerate()
            .map(|(step, cost)| text("end middle", across(step as f64), BOTTOM + 18, cost.to_string())),
    );
    content.push(text("name last", percent(100.0), BOTTOM + 42, words.costs));
    figure("plane", HEIGHT, title, description, content)
}

/// A row from this height down: the band below everything, the marks on top.
fn draw(row: &Row, top: u32, content: &mut Vec<Html>) {
    let (from, to) = (top + BAND.0, top + BAND.0 + BAND.1);
    let area = |part, low, high| bar(part, across(low), from, percent((high - low) * STEP), BAND.1);
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
    content.extend(row.choices.iter().enumerate().map(|(step, choice)| {
        let x = across(step as f64);
        match choice {
            Some(choice) => choices::mark(*choice, x, top + MARKS),
            None => html! { <circle part="unasked" cx={x} cy={px(top + MARKS)} r="2.5" /> },
        }
    }));
}

/// A step in percent of the width.
const STEP: f64 = 100.0 / (ENDS.1 - ENDS.0);

/// A place on the axis of what it costs.
fn across(step: f64) -> Length {
    percent((step - ENDS.0) * STEP)
}
