//! The map of a team: how many lie where, as a table whose cells are the darker the more there are.

use crate::domain::team::member::Band;
use crate::domain::team::picture::{Picture, Subject};
use crate::ui::components::text;
use crate::ui::desk::View;
use yew::prelude::*;

/// How many shades there are beside none.
const SHADES: usize = 4;

/// The map, much from within at the top, much room at the right; nothing where too few can be placed on it.
pub fn view(view: &View<'_>, picture: &Picture) -> Html {
    let t = view.locale.texts;
    let known =
        Band::ALL.into_iter().any(|band| picture.told(Subject::Map { within: band, room: band }).is_some());
    if !known {
        return Html::default();
    }
    let head = Band::ALL.map(|band| html! { <th scope="col">{ t.team_room(band.name()) }</th> });
    html! {
        <section aria-labelledby="map">
            <h3 id="map">{ t.team_map() }</h3>
            { text::paragraph(t.team_map_lead()) }
            <div class="table" role="region" tabindex="0" aria-label={format!("{}, {}", t.team_table(), t.team_map())}>
                <table class="density">
                    <thead><tr><td></td>{ for head }</tr></thead>
                    <tbody>{ for Band::ALL.into_iter().rev().map(|within| row(view, picture, within)) }</tbody>
                </table>
            </div>
        </section>
    }
}

fn row(view: &View<'_>, picture: &Picture, within: Band) -> Html {
    let t = view.locale.texts;
    let cell = |room: Band| {
        let told = picture.told(Subject::Map { within, room });
        let shade = told.map_or(0, |told| (told.yes * SHADES).div_ceil(told.of));
        let words = told.map_or(0, |told| told.yes) as u32;
        html! { <td data-shade={shade.to_string()}>{ t.team_map_count(words) }</td> }
    };
    html! { <tr><th scope="row">{ t.team_within(within.name()) }</th>{ for Band::ALL.map(cell) }</tr> }
}
