//! The map of a team: how many lie where, as a table whose cells are the fuller of colour the more there are.

use crate::components::text;
use crate::desk::context::DeskContext;
use klantspiegel_core::release::STEP;
use klantspiegel_core::team::member::Band;
use klantspiegel_core::team::picture::{Picture, Subject};
use yew::prelude::*;

/// How many shades there are beside none; the fullest cell has the last one.
const SHADES: usize = 4;

/// The map, or that too few can be placed on it.
pub fn view(view: &DeskContext<'_>, picture: &Picture) -> Html {
    let t = view.locale.texts;
    let cells = Band::ALL
        .into_iter()
        .flat_map(|from_within| Band::ALL.map(|room| Subject::Map { from_within, room }));
    let most = cells.filter_map(|cell| picture.told(cell)).map(|told| told.yes).max();
    let few = || text::paragraph(t.team_part_few(&STEP.to_string()));
    let content = most.map_or_else(few, |most| map(view, picture, most));
    html! {
        <section aria-labelledby="map">
            <h3 id="map">{ t.team_map() }</h3>
            { text::paragraph(t.team_map_lead()) }
            { content }
        </section>
    }
}

/// Much from within at the top, much room at the right; `most` is how many lie in the fullest cell.
fn map(view: &DeskContext<'_>, picture: &Picture, most: usize) -> Html {
    let t = view.locale.texts;
    // Short words, each once: more would not fit on a phone.
    let heads = Band::ALL.map(|band| html! { <th scope="col">{ t.team_band(band.name()) }</th> });
    html! {
        <div class="table" role="region" tabindex="0" aria-label={format!("{}, {}", t.team_table(), t.team_map())}>
            <table class="density">
                <thead>
                    <tr><td></td><th scope="colgroup" colspan={heads.len().to_string()}>{ t.team_axis("room") }</th></tr>
                    <tr><th scope="col">{ t.team_axis("from-within") }</th>{ for heads }</tr>
                </thead>
                <tbody>{ for Band::ALL.into_iter().rev().map(|from_within| row(view, picture, from_within, most)) }</tbody>
            </table>
        </div>
    }
}

fn row(view: &DeskContext<'_>, picture: &Picture, from_within: Band, most: usize) -> Html {
    let t = view.locale.texts;
    let cell = |room: Band| {
        let yes = picture.told(Subject::Map { from_within, room }).map_or(0, |told| told.yes);
        let shade = (yes * SHADES).div_ceil(most.max(1));
        let words = if yes > 0 { format!("± {}", view.locale.count(yes)) } else { "–".to_owned() };
        html! { <td data-shade={shade.to_string()}>{ words }</td> }
    };
    html! { <tr><th scope="row">{ t.team_band(from_within.name()) }</th>{ for Band::ALL.map(cell) }</tr> }
}
