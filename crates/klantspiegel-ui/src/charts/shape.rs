//! The shapes that charts are made of.

use yew::prelude::*;

/// A length: CSS pixels or a percentage.
pub type Length = AttrValue;

/// Pixels.
pub fn px(length: u32) -> Length {
    length.to_string().into()
}

/// Words at a place; `y` is the line that they stand on, in pixels.
pub fn text(part: &'static str, x: Length, y: u32, content: impl Into<AttrValue>) -> Html {
    html! { <text {part} {x} y={px(y)}>{ content.into() }</text> }
}

/// The height of a line of words, in pixels.
pub const LINE: u32 = 19;
/// The most characters on a line of words: on the narrowest screen there is room for no more.
const CHARACTERS: usize = 28;

/// Words in lines that fit the narrowest screen; a word that is longer has a line of its own.
pub fn lines(words: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in words.split(' ') {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= CHARACTERS => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// Words in [`lines`] from a place down; says how high they are, in pixels.
pub fn words(part: &'static str, x: Length, y: u32, content: &str, into: &mut Vec<Html>) -> u32 {
    let lines = lines(content);
    let height = lines.len() as u32 * LINE;
    let line = |(y, line): (u32, String)| html! { <tspan x={x.clone()} y={px(y)}>{ line }</tspan> };
    let lines = (y..).step_by(LINE as usize).zip(lines).map(line);
    into.push(html! { <text {part}>{ for lines }</text> });
    height
}

/// A straight line from the first of each pair to the second; heights in pixels.
pub fn line(part: &'static str, (x1, x2): (Length, Length), (y1, y2): (u32, u32)) -> Html {
    html! { <line {part} {x1} {x2} y1={px(y1)} y2={px(y2)} /> }
}

/// A rectangle by its upper left corner and its size; heights in pixels.
pub fn bar(part: &'static str, x: Length, y: u32, width: Length, height: u32) -> Html {
    html! { <rect {part} {x} y={px(y)} {width} height={px(height)} /> }
}

/// A dot.
pub fn dot(part: &'static str, cx: Length, cy: u32, r: &'static str) -> Html {
    html! { <circle {part} {cx} cy={px(cy)} {r} /> }
}

/// A shape drawn around a place; `path` is in pixels from there.
pub fn mark(part: &'static str, x: Length, y: u32, path: &'static str) -> Html {
    html! { <svg {x} y={px(y)} overflow="visible"><path {part} d={path} /></svg> }
}

/// The outlines of marks, all about as large.
pub const CIRCLE: &str = "M-6 0a6 6 0 1 0 12 0a6 6 0 1 0 -12 0z";
pub const SQUARE: &str = "M-5.5 -5.5h11v11h-11z";
/// Points up at its place.
pub const POINTER: &str = "M0 0l7 11h-14z";
pub const DIAMOND: &str = "M0 -7.5l7.5 7.5l-7.5 7.5l-7.5 -7.5z";
