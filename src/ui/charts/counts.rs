//! Counts under each other: of so many people, for how many something is so. The words are text of the page, so that long ones
//! find room; only the bars are drawn.

use super::shape::bar;
use super::{across, percent};
use yew::prelude::*;

/// A count.
pub struct Count {
    /// What it is about.
    pub name: String,
    /// The count in words.
    pub words: String,
    /// Its share of those who answered, 0 to 1.
    pub share: f64,
}

/// The height of a bar in CSS pixels.
const HEIGHT: u32 = 8;
/// The room of a whole bar, in percent of the width.
const WIDTH: f64 = 94.0;

/// The counts, each with its words above its bar.
pub fn view(counts: &[Count]) -> Html {
    let row = |count: &Count| {
        let at = || across(0.0, 0.0, 1.0);
        html! {
            <li>
                <span class="name">{ count.name.clone() }</span>
                <span class="detail">{ count.words.clone() }</span>
                <svg class="count" width="100%" height={HEIGHT.to_string()} aria-hidden="true" focusable="false">
                    { bar("room", at(), 0, percent(WIDTH), HEIGHT) }
                    { bar("bar care", at(), 0, percent(count.share * WIDTH), HEIGHT) }
                </svg>
            </li>
        }
    };
    html! { <ul class="counts chart">{ for counts.iter().map(row) }</ul> }
}
