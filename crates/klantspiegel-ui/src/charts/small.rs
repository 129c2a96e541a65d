//! Small pictures for a row: how many of a few, how much of two, where on a scale. The sentence beside says the same, so nobody hears them.

use super::percent;
use super::scale::Scale;
use super::shape::{CIRCLE, DIAMOND, SQUARE, bar, line, mark};
use yew::prelude::*;

/// In CSS pixels.
const HEIGHT: u32 = 18;
const MIDDLE: u32 = HEIGHT / 2;

/// How much of the width one of a few takes at most: ten have room.
const PITCH: f64 = 9.0;
const BETWEEN: f64 = 1.5;

/// So many of a few as windows that are filled; where there are more than ten they are narrower.
pub fn tally(part: &'static str, filled: usize, of: usize) -> Html {
    let pitch = PITCH.min(100.0 / of as f64);
    let window = |at: usize| {
        let part = if at < filled { part } else { "empty" };
        bar(part, percent(at as f64 * pitch), 1, percent(pitch - BETWEEN), HEIGHT - 2)
    };
    picture((0..of).map(window).collect())
}

/// Two amounts below each other, each as a part of the most there is.
pub fn amounts(amounts: [(&'static str, f64); 2]) -> Html {
    let amount = |(at, (part, share)): (u32, (&'static str, f64))| {
        bar(part, percent(0.0), at * (HEIGHT / 2), percent(share * 90.0), HEIGHT / 2 - 2)
    };
    picture((0..).zip(amounts).map(amount).collect())
}

/// Places on the scale from 1 to 7, each with a shape of its own.
pub fn places(places: &[f64]) -> Html {
    const MARKS: [(&str, &str); 3] =
        [("mark me", CIRCLE), ("mark colleague", SQUARE), ("mark organisation", DIAMOND)];
    let scale = Scale::STATEMENTS;
    let mut content = vec![scale.axis(MIDDLE)];
    content.extend(
        <[_; 2]>::from(scale.ends()).map(|end| line("track", (end.clone(), end), (MIDDLE - 5, MIDDLE + 5))),
    );
    let drawn = places.iter().zip(MARKS).rev();
    content.extend(drawn.map(|(place, (part, path))| mark(part, scale.at(*place), MIDDLE, path)));
    picture(content)
}

fn picture(content: Vec<Html>) -> Html {
    html! {
        <div class="chart small">
            <svg aria-hidden="true" width="100%" height={HEIGHT.to_string()} focusable="false">{ content }</svg>
        </div>
    }
}
