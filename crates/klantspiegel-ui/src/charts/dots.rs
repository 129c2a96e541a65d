//! The dot plot of A: every answer a dot beside the mean, a row for each facet.

use super::shape::{dot, ends, line, text};
use super::{across, figure};
use yew::prelude::*;

/// A row of the plot.
pub struct Row {
    /// What the answers have in common, such as a facet.
    pub name: String,
    /// What stands behind the name, such as the mean in words.
    pub value: String,
    /// The mean, where enough was answered.
    pub mean: Option<f64>,
    /// Every answer, 1 to 7.
    pub answers: Vec<u8>,
}

/// Heights in CSS pixels.
const ROW: u32 = 76;
/// From dot to dot.
const STEP: u32 = 10;
/// Dots on top of each other; more stand beside them.
const STACK: u32 = 4;

/// The plot, with the words of the ends of the scale below it.
pub fn view(title: String, description: String, rows: &[Row], scale: (&str, &str)) -> Html {
    let mut bottom = rows.len() as u32 * ROW;
    let mut content: Vec<Html> = Vec::new();
    for (index, row) in rows.iter().enumerate() {
        draw_row(index as u32 * ROW, row, &mut content);
    }
    bottom += ends((at(1), at(7)), bottom, scale, &mut content);
    figure("dots", bottom, title, description, content)
}

fn draw_row(top: u32, row: &Row, content: &mut Vec<Html>) {
    let middle = top + 48;
    content.push(text("name", at(1), top + 16, row.name.clone()));
    content.push(text("value last", at(7), top + 16, row.value.clone()));
    content.push(line("track", (at(1), at(7)), (middle, middle)));
    content.extend((1..=7).map(|point| line("tick", (at(point), at(point)), (middle - 4, middle + 4))));
    content.extend(row.mean.map(|mean| {
        let at = across(mean, 1.0, 7.0);
        line("mean", (at.clone(), at), (middle - 22, middle + 22))
    }));
    for value in 1..=7 {
        let equal = row.answers.iter().filter(|answer| **answer == value).count() as u32;
        content.extend((0..equal).map(|nth| stacked(value, middle, equal, nth)));
    }
}

/// One of several equal answers, stacked around the line so that each can be seen.
fn stacked(value: u8, middle: u32, equal: u32, nth: u32) -> Html {
    let (stack, step) = (nth / STACK, nth % STACK);
    let in_stack = STACK.min(equal - stack * STACK);
    let y = middle + (in_stack - 1) * STEP / 2 - step * STEP;
    dot("dot", at(value), aside(value, stack, equal.div_ceil(STACK)), y)
}

/// How far aside a stack stands, in pixels: they share the middle, but at an end none stands outside of the scale.
const fn aside(value: u8, stack: u32, stacks: u32) -> i32 {
    let (stack, stacks, step) = (stack as i32, stacks as i32, STEP as i32);
    match value {
        1 => stack * step,
        7 => -stack * step,
        _ => (2 * stack - (stacks - 1)) * step / 2,
    }
}

fn at(answer: u8) -> AttrValue {
    across(answer.into(), 1.0, 7.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stacks_at_an_end_stand_inwards_and_others_around_their_place() {
        for (value, stacks, expected) in [
            (1, 4, &[0, 10, 20, 30][..]),
            (7, 4, &[0, -10, -20, -30]),
            (4, 4, &[-15, -5, 5, 15]),
            (4, 1, &[0]),
            (7, 1, &[0]),
        ] {
            let found: Vec<i32> = (0..stacks).map(|stack| aside(value, stack, stacks)).collect();
            assert_eq!(found, expected, "{stacks} stacks at {value}");
        }
    }
}
