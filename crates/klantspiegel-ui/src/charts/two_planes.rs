//! The planes of two people laid over each other: for each thing that the customer is spared a lane for one, below it a lane for the
//! other, on one scale; a line joins them where they chose differently.

use super::lane::{self, Lane, across};
use super::shape::{line, text};
use super::{figure, percent};
use klantspiegel_core::dilemma::cell::LOSSES;
use klantspiegel_core::dilemma::plane::Row;
use yew::prelude::*;

/// The words at the planes.
pub struct Words {
    /// Above them: what it spares the customer.
    pub spares: String,
    /// Below them: what it costs.
    pub costs: String,
    /// Of each row, the customer's time.
    pub rows: [String; LOSSES.len()],
    /// Whose lane it is: the upper one, the lower one.
    pub people: [String; 2],
}

/// The rows of both, the greatest loss first.
pub type Rows = [[Row; LOSSES.len()]; 2];

/// Heights in CSS pixels: of the words above, of a row, and in it of its name, of where the lanes begin, and of a lane with the gap
/// below it.
const TOP: u32 = 28;
const ROW: u32 = 100;
const NAME: u32 = 16;
const LANES: u32 = 26;
const LANE: u32 = 28;
const NEXT: u32 = LANE + 8;
const BOTTOM: u32 = TOP + ROW * LOSSES.len() as u32;
const HEIGHT: u32 = BOTTOM + lane::SCALE_HEIGHT;
/// How far a line that joins two marks stays away from them.
const AWAY: u32 = 8;

/// In front of the lanes stands whose they are, in percent of the width.
const FRONT: f64 = 18.0;

/// The planes.
pub fn view(title: String, description: String, [own, other]: &Rows, words: Words) -> Html {
    let mut content = vec![text("name", percent(0.0), 14, words.spares)];
    let mut lanes = Vec::new();
    for ((own, other), (name, top)) in
        own.iter().zip(other).zip(words.rows.into_iter().zip((TOP..).step_by(ROW as usize)))
    {
        content.push(text("row", percent(0.0), top + NAME, name));
        let tops = [top + LANES, top + LANES + NEXT];
        for ((row, top), person) in [own, other].into_iter().zip(tops).zip(&words.people) {
            content.push(text("end", percent(0.0), top + LANE / 2 + 5, person.clone()));
            lane::draw(row, Lane { top, height: LANE }, &mut lanes);
        }
        join(own, other, tops, &mut lanes);
    }
    lane::scale(BOTTOM, words.costs, &mut lanes);
    let (x, width) = (percent(FRONT), percent(100.0 - FRONT));
    content.push(
        html! { <svg {x} y="0" {width} height={HEIGHT.to_string()} overflow="visible">{ lanes }</svg> },
    );
    figure("planes", HEIGHT, title, description, content)
}

/// Joins the marks where both were asked and chose differently.
fn join(own: &Row, other: &Row, tops: [u32; 2], content: &mut Vec<Html>) {
    let middles = tops.map(|top| top + LANE / 2);
    for (step, chosen) in own.choices.iter().zip(&other.choices).enumerate() {
        if let (Some(own), Some(other)) = chosen
            && own != other
        {
            let x = across(step as f64);
            content.push(line("apart", (x.clone(), x), (middles[0] + AWAY, middles[1] - AWAY)));
        }
    }
}
