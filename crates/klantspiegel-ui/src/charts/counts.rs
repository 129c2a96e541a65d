//! Counts under each other: of so many people, for how many something is so. The words are text of the page, so that long ones
//! find room; only the bars are drawn.

use super::percent;
use super::shape::bar;
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
/// The counts, each with its words above its bar.
pub fn view(counts: &[Count]) -> Html {
    let row = |count: &Count| {
        html! {
            <li>
                <span class="name">{ count.name.clone() }</span>
                <span class="detail">{ count.words.clone() }</span>
                <svg class="count" width="100%" height={HEIGHT.to_string()} aria-hidden="true" focusable="false">
                    { bar("room", percent(0.0), 0, percent(100.0), HEIGHT) }
                    { bar("bar care", percent(0.0), 0, percent(100.0 * count.share), HEIGHT) }
                </svg>
            </li>
        }
    };
    html! { <ul class="counts chart">{ for counts.iter().map(row) }</ul> }
}
