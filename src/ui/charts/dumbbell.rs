//! The dumbbells of C: each statement a line from the lowest to the highest of its three ratings, each view a shape.

use super::shape::{CIRCLE, DIAMOND, SQUARE, line, mark, text};
use super::{across, frame};
use yew::prelude::*;

/// A statement with its ratings.
pub struct Row {
    /// The statement, in a few words.
    pub name: String,
    /// The ratings in the order of the views, 1 to 7.
    pub ratings: [Option<u8>; 3],
}

/// The look and the shape of each view.
const MARKS: [(&str, &str); 3] =
    [("mark me", CIRCLE), ("mark colleague", SQUARE), ("mark organisation", DIAMOND)];

/// Heights in CSS pixels.
const ROW: u32 = 58;
const KEY: u32 = 26;
const SCALE: u32 = 28;
/// Equal ratings stand this far apart, so that each is seen.
const ASIDE: u32 = 9;

/// The dumbbells below a key of the shapes, with the words of the ends of the scale below them.
pub fn view(title: String, description: String, views: [&str; 3], rows: &[Row], ends: (&str, &str)) -> Html {
    let top = views.len() as u32 * KEY;
    let bottom = top + rows.len() as u32 * ROW;
    let mut content: Vec<Html> = Vec::new();
    for (index, (view, (part, shape))) in views.into_iter().zip(MARKS).enumerate() {
        let middle = index as u32 * KEY + 12;
        content.push(mark(part, at(1), middle, shape));
        content.push(text("key", "7%".into(), middle + 5, view.to_owned()));
    }
    for (index, row) in rows.iter().enumerate() {
        draw(top + index as u32 * ROW, row, &mut content);
    }
    content.push(text("end", at(1), bottom + 20, format!("1 {}", ends.0)));
    content.push(text("end last", at(7), bottom + 20, format!("7 {}", ends.1)));
    frame("dumbbell", bottom + SCALE, title, description, content)
}

fn draw(top: u32, row: &Row, content: &mut Vec<Html>) {
    let middle = top + 40;
    content.push(text("name", at(1), top + 18, row.name.clone()));
    content.push(line("track", (at(1), at(7)), (middle, middle)));
    let given = || row.ratings.iter().flatten().copied();
    if let Some((low, high)) = given().min().zip(given().max()) {
        content.push(line("span", (at(low), at(high)), (middle, middle)));
    }
    for (index, rating) in row.ratings.iter().enumerate() {
        let Some(rating) = *rating else { continue };
        let before = row.ratings[..index].iter().flatten().filter(|other| **other == rating).count() as u32;
        let (part, shape) = MARKS[index];
        content.push(mark(part, at(rating), middle + ASIDE * before, shape));
    }
}

fn at(rating: u8) -> AttrValue {
    across(rating.into(), 1.0, 7.0)
}
