//! Charts as SVG: a title, a description, a shape for every meaning, widths in percent so that words keep their size.

pub mod bars;
mod choices;
pub mod coins;
pub mod counts;
pub mod dots;
pub mod dumbbell;
mod lane;
pub mod lines;
pub mod map;
pub mod mirror;
pub mod plane;
mod scale;
mod shape;
pub mod small;
pub mod two_planes;

use shape::Length;
use yew::prelude::*;

/// A chart with its title and its description: `id` is unique on the page, `height` is in CSS pixels.
pub fn figure(id: &str, height: u32, title: String, description: String, content: Vec<Html>) -> Html {
    let (title_id, description_id) = (format!("{id}-title"), format!("{id}-description"));
    html! {
        <figure class="chart">
            <svg role="img" aria-labelledby={title_id.clone()} aria-describedby={description_id.clone()}
                width="100%" height={height.to_string()} focusable="false">
                <title id={title_id}>{ title }</title>
                <desc id={description_id}>{ description }</desc>
                { content }
            </svg>
        </figure>
    }
}

/// A percentage with one decimal. Whole numbers do: writing any fraction would take ten kilobytes of code.
pub fn percent(value: f64) -> Length {
    let tenths = (value * 10.0).round() as i32;
    format!("{}.{}%", tenths / 10, tenths % 10).into()
}
