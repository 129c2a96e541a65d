//! What goes along, in words: exactly what the receiver will read.

use crate::components::answered::{self, Rows};
use crate::components::text;
use crate::view_context::ViewContext;
use klantspiegel_content::texts::args;
use klantspiegel_core::part::Part;
use klantspiegel_core::quality::{Pace, UNREAD_SECONDS};
use yew::prelude::*;

/// The answers of the page's session, and how fast the situations were answered, where there were any.
pub fn view(view: &ViewContext<'_>, pace: Pace) -> Html {
    html! {
        <>
            { answered::view(view, Rows::ReadOnly) }
            { for view.session.setup.asks(Part::CareCost).then(|| self::pace(view, pace)) }
        </>
    }
}

fn pace(view: &ViewContext<'_>, pace: Pace) -> Html {
    let (timed, fast, seconds) = (pace.timed as u32, &pace.fast.to_string(), &UNREAD_SECONDS.to_string());
    text::paragraph(view.locale.texts.invited_pace(args::InvitedPace { timed, fast, seconds }))
}
