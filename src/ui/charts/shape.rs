//! The shapes that charts are made of.

use yew::prelude::*;

/// A length: CSS pixels or a percentage.
pub type Length = AttrValue;

/// Pixels.
pub fn px(length: u32) -> Length {
    length.to_string().into()
}

pub fn text(part: &'static str, x: Length, y: u32, content: impl Into<AttrValue>) -> Html {
    html! { <text {part} {x} y={px(y)}>{ content.into() }</text> }
}

pub fn line(part: &'static str, (x1, x2): (Length, Length), (y1, y2): (u32, u32)) -> Html {
    html! { <line {part} {x1} {x2} y1={px(y1)} y2={px(y2)} /> }
}

pub fn bar(part: &'static str, x: Length, y: u32, width: Length, height: u32) -> Html {
    html! { <rect {part} {x} y={px(y)} {width} height={px(height)} /> }
}

/// A dot, moved aside by some pixels.
pub fn dot(part: &'static str, cx: Length, aside: i32, cy: u32) -> Html {
    let transform = format!("translate({aside} 0)");
    html! { <circle {part} {cx} cy={px(cy)} r="4.5" {transform} /> }
}
