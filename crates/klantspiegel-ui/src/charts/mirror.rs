//! The mirror: what one says to the left of the axis, what one chooses to the right, with its interval; the gap is
//! the asymmetry.

use super::shape::{bar, line, text};
use super::{figure, percent};
use yew::prelude::*;

/// What stands on the two sides, in shares from 0 to 1.
pub struct Mirror {
    /// The stated share; `None` where it was not answered.
    pub say: Option<f64>,
    /// Estimate, low and high end.
    pub choose: Option<(f64, f64, f64)>,
    /// The words above the left side.
    pub say_label: String,
    /// The words above the right side.
    pub choose_label: String,
    /// The stated share in words, or that there is none.
    pub say_value: String,
    /// The estimate in words, or that there is no number.
    pub choose_value: String,
    /// The interval in words, below the estimate.
    pub choose_range: String,
}

/// Heights in CSS pixels.
const HEIGHT: u32 = 152;
const TOP: u32 = 72;
const THICK: u32 = 36;
const MIDDLE: u32 = TOP + THICK / 2;
/// The room of one side, in percent of the width.
const SIDE: f64 = 46.0;

/// The mirror, with what one says reflected on the side of what one chooses.
pub fn view(title: String, description: String, mirror: &Mirror) -> Html {
    let left = |share: f64| percent(50.0 - share * SIDE);
    let right = |share: f64| percent(50.0 + share * SIDE);
    let width = |share: f64| percent(share * SIDE);
    let upright = |class, x: AttrValue, from, to| line(class, (x.clone(), x), (from, to));

    let mut content = vec![
        text("name last", percent(48.5), 16, mirror.say_label.clone()),
        text("value last", percent(48.5), 36, mirror.say_value.clone()),
        text("name", percent(51.5), 16, mirror.choose_label.clone()),
        text("value", percent(51.5), 36, mirror.choose_value.clone()),
        text("value", percent(51.5), 56, mirror.choose_range.clone()),
        line("track", (left(1.0), right(1.0)), (TOP + THICK, TOP + THICK)),
    ];
    if let Some(share) = mirror.say {
        content.push(bar("say", left(share), TOP, width(share), THICK));
    }
    if let Some((share, low, high)) = mirror.choose {
        content.push(bar("choose", percent(50.0), TOP, width(share), THICK));
        for class in ["halo", "interval"] {
            content.push(line(class, (right(low), right(high)), (MIDDLE, MIDDLE)));
            content.push(upright(class, right(low), MIDDLE - 8, MIDDLE + 8));
            content.push(upright(class, right(high), MIDDLE - 8, MIDDLE + 8));
        }
    }
    if let Some(share) = mirror.say {
        content.push(upright("reflection", right(share), TOP - 8, TOP + THICK + 8));
    }
    content.extend([
        upright("axis", percent(50.0), 4, TOP + THICK + 12),
        text("end", left(1.0), HEIGHT - 16, "10"),
        text("end middle", percent(50.0), HEIGHT - 16, "0"),
        text("end last", right(1.0), HEIGHT - 16, "10"),
    ]);
    figure("mirror", HEIGHT, title, description, content)
}
