//! The mirror: ten windows on each side of the axis, to the left filled as far as one says, to the right as far as one chooses, with the
//! reflection of what is said and the range; the gap is the asymmetry. Where there is no number the choices themselves stand there.

use super::choices;
use super::shape::{Length, line, px, text};
use super::{figure, percent};
use klantspiegel_core::dilemma::Choice;
use klantspiegel_core::mirror::{Chosen, Counts, Mirror, Tally, WINDOWS};
use yew::prelude::*;

/// The words at the picture.
pub struct Words {
    /// Above the left side.
    pub say: String,
    /// Above the right side.
    pub choose: String,
    /// Below the left side: what is said, or that there is nothing.
    pub said: String,
    /// Below the right side: what is chosen.
    pub chosen: String,
    /// Below that: the range, or why there is none.
    pub range: String,
}

/// Heights in CSS pixels.
const HEIGHT: u32 = 204;
const TOP: u32 = 32;
const HIGH: u32 = 104;
const BOTTOM: u32 = TOP + HIGH;
/// So far the end of the reflection reaches beyond the windows.
const BEYOND: u32 = 8;
const BRACKET: u32 = BOTTOM + 14;
/// In percent of the width: from window to window, and what of it is between two.
const PITCH: f64 = 4.9;
const BETWEEN: f64 = 1.0;
const AXIS: f64 = 50.0;
/// From choice to choice: all that can be graded have room.
const CHOICE_PITCH: f64 = 5.8;

/// The mirror with its words.
pub fn view(title: String, description: String, mirror: Mirror, words: Words) -> Html {
    let mut content = vec![
        text("name side last", percent(AXIS - 2.0), 20, words.say),
        text("name side", percent(AXIS + 2.0), 20, words.choose),
        text("value last", percent(AXIS - 2.0), BRACKET + 26, words.said),
        text("value", percent(AXIS + 2.0), BRACKET + 26, words.chosen),
        text("value quiet", percent(AXIS + 2.0), BRACKET + 46, words.range),
    ];
    // A side without a number has no windows: empty ones would say none.
    let say =
        |said: u8| (0..WINDOWS).map(move |at| window(if at < said { "say" } else { "empty" }, left(at)));
    content.extend(mirror.said.into_iter().flat_map(say));
    match mirror.chosen {
        Chosen::Estimated(counts) => estimate(counts, mirror.said, &mut content),
        Chosen::Counted(tally) | Chosen::TooFew(tally) => content.extend(marks(tally)),
    }
    content.push(line("axis", (percent(AXIS), percent(AXIS)), (4, BRACKET + 4)));
    figure("mirror", HEIGHT, title, description, content)
}

/// The windows of what is chosen, what is said reflected in them, and the range as a bracket.
fn estimate(counts: Counts, said: Option<u8>, content: &mut Vec<Html>) {
    content.extend((0..WINDOWS).map(|at| {
        let is_said = said.is_some_and(|said| at < said);
        let part = if at < counts.about {
            "choose"
        } else if is_said {
            "reflection"
        } else {
            "empty"
        };
        window(part, right(at))
    }));
    // Where no more is said than chosen, all that is said is filled: a line behind it shows how far it goes.
    let edge = said.filter(|said| *said <= counts.about).map(|said| percent(right(said) - BETWEEN / 2.0));
    let upright = |part, x: &Length| line(part, (x.clone(), x.clone()), (TOP - BEYOND, BOTTOM + BEYOND));
    content.extend(edge.iter().flat_map(|x| ["halo", "edge"].map(|part| upright(part, x))));
    let (low, high) = (end(counts.low), end(counts.high));
    content.push(line("interval", (low.clone(), high.clone()), (BRACKET, BRACKET)));
    for end in [low, high] {
        content.push(line("interval", (end.clone(), end), (BRACKET - 6, BRACKET + 6)));
    }
}

/// A mark for each choice, those for the customer next to the axis.
fn marks(tally: Tally) -> impl Iterator<Item = Html> {
    (0..tally.of).map(move |at| {
        let choice = if at < tally.care { Choice::Care } else { Choice::Cost };
        choices::mark(choice, percent(AXIS + 4.5 + f64::from(at) * CHOICE_PITCH), TOP + HIGH / 2)
    })
}

/// The left edge of a window to the left of the axis, counted from there.
fn left(at: u8) -> f64 {
    AXIS - f64::from(at + 1) * PITCH
}

/// The left edge of a window to the right of the axis.
fn right(at: u8) -> f64 {
    AXIS + f64::from(at) * PITCH + BETWEEN
}

/// Where so many windows to the right of the axis end: none of them at the axis itself.
fn end(count: u8) -> Length {
    percent(AXIS + f64::from(count) * PITCH)
}

fn window(part: &'static str, x: f64) -> Html {
    let width = percent(PITCH - BETWEEN);
    html! { <rect {part} x={percent(x)} y={px(TOP)} {width} height={px(HIGH)} rx="3" /> }
}
