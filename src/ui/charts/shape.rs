//! The shapes that charts are made of.

use yew::prelude::*;

/// A length: CSS pixels or a percentage.
pub type Length = AttrValue;

/// Pixels.
pub fn px(length: u32) -> Length {
    length.to_string().into()
}

pub fn text(class: &'static str, x: Length, y: u32, content: impl Into<AttrValue>) -> Html {
    html! { <text {class} {x} y={px(y)}>{ content.into() }</text> }
}

pub fn line(class: &'static str, (x1, x2): (Length, Length), (y1, y2): (u32, u32)) -> Html {
    html! { <line {class} {x1} {x2} y1={px(y1)} y2={px(y2)} /> }
}

pub fn bar(class: &'static str, x: Length, y: u32, width: Length, height: u32) -> Html {
    html! { <rect {class} {x} y={px(y)} {width} height={px(height)} /> }
}

pub fn dot(class: &'static str, cx: Length, cy: u32) -> Html {
    html! { <circle {class} {cx} cy={px(cy)} r="5" /> }
}
