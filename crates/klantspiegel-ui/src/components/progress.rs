//! How far along someone is: a thin line, and the same in words, told to a screen reader when it changes.

use crate::view_context::ViewContext;
use klantspiegel_content::texts::args;
use klantspiegel_core::journey;
use yew::prelude::*;

/// The progress at this step; empty at one that asks nothing.
pub fn view(view: &ViewContext<'_>) -> Html {
    let steps = journey::steps(view.session.setup, view.bank);
    let Some(progress) = journey::progress(&view.session.step, &steps, view.bank) else {
        return Html::default();
    };
    let (position, count) = (&progress.position.to_string(), &progress.count.to_string());
    let t = view.locale.texts;
    let words = if view.session.from_review {
        t.progress_changing(args::ProgressChanging { position, count })
    } else {
        t.progress(args::Progress { position, count, minutes: progress.minutes_left })
    };
    html! {
        <div class="progress">
            <progress max={progress.count.to_string()} value={progress.position.to_string()} aria-hidden="true"></progress>
            <p role="status">{ words }</p>
        </div>
    }
}
