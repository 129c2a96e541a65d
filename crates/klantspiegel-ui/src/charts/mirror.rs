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
    let said = mirror.said.unwrap_or(0);
    content.extend((0..WINDOWS).map(|at| window(if at < said { "say" } else { "empty" }, left(at))));
    match mirror.chosen {
        Chosen::Estimated(counts) => estimate(counts, said, &mut content),
        Chosen::Counted(tally) | Chosen::TooFew(tally) if tally.of > 0 => content.extend(marks(tally)),
        _ => content.extend((0..WINDOWS).map(|at| window("empty", right(at)))),
    }
    content.push(line("axis", (percent(AXIS), percent(AXIS)), (4, BRACKET + 4)));
    figure("mirror", HEIGHT, title, description, content)
}

/// The windows of what is chosen, those that are said reflected in them, and the range as a bracket.
fn estimate(counts: Counts, said: u8, content: &mut Vec<Html>) {
    for at in 0..WINDOWS {
        let (chosen, is_said) = (at < counts.about, at < said);
        let part = if chosen {
            "choose"
        } else if is_said {
            "reflection"
        } else {
            "room"
        };
        content.push(window(part, right(at)));
        if chosen && is_said {
            content.push(inner(right(at)));
        }
    }
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
    pane(part, x, PITCH - BETWEEN, (TOP, HIGH))
}

/// The reflection in a window that is filled: within it, where its dashes are seen.
fn inner(x: f64) -> Html {
    const IN: (f64, u32) = (0.9, 5);
    pane("reflection within", x + IN.0, PITCH - BETWEEN - 2.0 * IN.0, (TOP + IN.1, HIGH - 2 * IN.1))
}

fn pane(part: &'static str, x: f64, width: f64, (y, height): (u32, u32)) -> Html {
    html! { <rect {part} x={percent(x)} y={px(y)} width={percent(width)} height={px(height)} rx="3" /> }
}
