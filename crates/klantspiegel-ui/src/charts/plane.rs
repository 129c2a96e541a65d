//! The tipping plane: every graded situation by what it costs and what it spares, with a mark for each choice; where it tips with its
//! range, and up to where it should be worth it.

use super::lane::{self, Lane};
use super::shape::text;
use super::{figure, percent};
use klantspiegel_core::dilemma::cell::LOSSES;
use klantspiegel_core::dilemma::plane::Row;
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

/// Heights in CSS pixels: of the words above, of a row, and in it of its name and of where the lane begins.
const TOP: u32 = 28;
const ROW: u32 = 66;
const NAME: u32 = 16;
const LANE: u32 = 25;
const BOTTOM: u32 = TOP + ROW * LOSSES.len() as u32;
const HEIGHT: u32 = BOTTOM + lane::SCALE_HEIGHT;

/// The plane, the greatest loss on top, as the rows come.
pub fn view(title: String, description: String, rows: &[Row; LOSSES.len()], words: Words) -> Html {
    let mut content = vec![text("name", percent(0.0), 14, words.spares)];
    for ((row, (name, tips)), top) in rows.iter().zip(words.rows).zip((TOP..).step_by(ROW as usize)) {
        content.push(text("row", percent(0.0), top + NAME, name));
        content.extend(tips.map(|tips| text("row tipping last", percent(100.0), top + NAME, tips)));
        lane::draw(row, Lane { top: top + LANE, height: lane::HEIGHT }, &mut content);
    }
    lane::scale(BOTTOM, words.costs, &mut content);
    figure("plane", HEIGHT, title, description, content)
}
