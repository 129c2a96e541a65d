//! The map of person and room: a point with its spread, in four regions that describe situations.

use super::figure;
use super::scale::Scale;
use super::shape::{CIRCLE, bar, line, mark, text};
use yew::prelude::*;

/// A value with the ends of its spread, all from 1 to 7.
#[derive(Clone, Copy)]
pub struct Spread {
    /// Where the point stands.
    pub value: f64,
    /// The lower end.
    pub low: f64,
    /// The higher end.
    pub high: f64,
}

/// The words around the map, and what divides it.
pub struct Words {
    /// Along the side: what comes from within.
    pub from_within: String,
    /// Along the bottom: the room there is.
    pub room: String,
    /// At the corners: much within and little room, much and much, little and little, little within and much room.
    pub corners: [String; 4],
    /// Between these two values no region is named.
    pub band: (f64, f64),
    /// Whether a region is named: the one in which the point stands.
    pub named: bool,
}

/// Heights in CSS pixels; the words of the regions stand outside, where no mark can cover them.
const TOP: u32 = 48;
const SIDE: u32 = 240;
const BOTTOM: u32 = TOP + SIDE;

/// The map, little room to the left, much from within at the top.
pub fn view(title: String, description: String, words: Words, from_within: Spread, room: Spread) -> Html {
    let across = |value| Scale::STATEMENTS.at(value);
    let up = |value: f64| BOTTOM - ((value - 1.0) / 6.0 * f64::from(SIDE)) as u32;
    let (left, right) = (across(1.0), across(7.0));
    let [friction, keep, start, pleasant] = words.corners;
    let border = |x1: f64, x2: f64, y1, y2| line("track", (across(x1), across(x2)), (y1, y2));
    let mut content = vec![
        border(1.0, 7.0, TOP, TOP),
        border(1.0, 7.0, BOTTOM, BOTTOM),
        border(1.0, 1.0, TOP, BOTTOM),
        border(7.0, 7.0, TOP, BOTTOM),
    ];
    let (low, high) = words.band;
    if words.named {
        let side = |value: f64| if value > low { (high, 7.0) } else { (1.0, low) };
        let ((left, right), (from, to)) = (side(room.value), side(from_within.value));
        let width = Scale::STATEMENTS.width(right - left);
        content.push(bar("region", across(left), up(to), width, up(from) - up(to)));
    }
    for edge in [high, low] {
        content.push(line("tick", (across(1.0), across(7.0)), (up(edge), up(edge))));
        content.push(line("tick", (across(edge), across(edge)), (TOP, BOTTOM)));
    }
    content.extend([
        text("name", left.clone(), 16, format!("↑ {}", words.from_within)),
        text("end", left.clone(), TOP - 8, friction),
        text("end last", right.clone(), TOP - 8, keep),
        text("end", left, BOTTOM + 18, start),
        text("end last", right.clone(), BOTTOM + 18, pleasant),
        text("name last", right, BOTTOM + 40, format!("{} →", words.room)),
        line(
            "interval",
            (across(room.low), across(room.high)),
            (up(from_within.value), up(from_within.value)),
        ),
        line(
            "interval",
            (across(room.value), across(room.value)),
            (up(from_within.low), up(from_within.high)),
        ),
        mark("mark me", across(room.value), up(from_within.value), CIRCLE),
    ]);
    figure("map", BOTTOM + 50, title, description, content)
}
