//! What goes along, in words: exactly what the receiver will read.

use crate::domain::quality::Pace;
use crate::texts::args;
use crate::ui::components::answered::{self, Rows};
use crate::ui::components::text;
use crate::ui::page::Page;
use yew::prelude::*;

/// The answers of the page's session, and how fast they were given.
pub fn view(page: &Page<'_>, pace: Pace) -> Html {
    let (timed, fast) = (pace.timed as u32, &pace.fast.to_string());
    html! {
        <>
            { answered::view(page, Rows::Still) }
            { text::paragraph(page.locale.texts.invited_pace(args::InvitedPace { timed, fast })) }
        </>
    }
}
