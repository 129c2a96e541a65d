//! How far along someone is: a thin line with the way back below it, and the same in words, which describe the heading.

use super::button::{Weight, button};
use crate::action::Action;
use crate::view_context::ViewContext;
use klantspiegel_content::texts::args;
use klantspiegel_core::journey::{self, Progress};
use klantspiegel_core::session::Event;
use yew::prelude::*;

/// The id of the words, unique on the page.
pub const ID: &str = "klantspiegel-progress";

/// The way back, always in the same place, and the progress at this step where it asks something.
pub fn view(view: &ViewContext<'_>) -> Html {
    let steps = journey::steps(view.session.setup, view.bank);
    let progress = journey::progress(&view.session.step, &steps, view.bank);
    html! {
        <div class="progress">
            { for progress.map(line) }
            <div class="progress-row">
                { for back(view) }
                { for progress.map(|progress| html! { <p id={ID}>{ words(view, progress) }</p> }) }
            </div>
        </div>
    }
}

/// How much is done, before anything here is answered.
fn line(progress: Progress) -> Html {
    let done = progress.position - 1;
    html! { <progress max={progress.count.to_string()} value={done.to_string()} aria-hidden="true"></progress> }
}

/// Coming from the review, on and back lead to the same place: one of them is enough.
fn back(view: &ViewContext<'_>) -> Option<Html> {
    let offered = !view.session.from_review;
    offered.then(|| {
        button(view, Weight::Quiet, "back", view.locale.texts.back(), Action::Happened(Event::WentBack))
    })
}

fn words(view: &ViewContext<'_>, progress: Progress) -> String {
    let t = view.locale.texts;
    let (position, count) = (&questions(progress), &progress.count.to_string());
    if view.session.from_review {
        t.progress_changing(args::ProgressChanging { position, count })
    } else {
        t.progress(args::Progress { position, count, minutes: progress.minutes_left })
    }
}

/// The number of the question in sight, or of the first and the last of several.
pub fn questions(progress: Progress) -> String {
    let Progress { position, until, .. } = progress;
    if position == until { position.to_string() } else { format!("{position}–{until}") }
}
