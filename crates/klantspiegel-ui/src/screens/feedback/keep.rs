//! Keeping, comparing and forgetting: every act is the person's own.

use super::compared;
use crate::action::{Action, Export};
use crate::components::button::{Weight, button};
use crate::components::open_file::{self, Kind};
use crate::components::text;
use crate::view_context::ViewContext;
use klantspiegel_core::journey::Step;
use klantspiegel_core::session::Event;
use yew::prelude::*;

/// The section below the cards: print, files, back to the review, keep, compare, open and delete.
pub fn view(view: &ViewContext<'_>) -> Html {
    let t = view.locale.texts;
    let act = |name, text, action| button(view, Weight::Quiet, name, text, action);
    html! {
        <section class="keep" aria-labelledby="keep">
            { text::heading(view, Some("keep"), t.keep_title()) }
            <div class="actions">
                { act("print", t.keep_print(), Action::PrintAsked) }
                { act("back", t.footer_review(), Action::Happened(Event::WentTo(Step::Review))) }
                { for (view.session.has_card() && view.invited().is_none()).then(|| act("together", t.together_title(), Action::Happened(Event::WentTo(Step::Together)))) }
                { act("export-json", t.keep_json(), Action::ExportAsked(Export::Json)) }
                { act("export-csv", t.keep_csv(), Action::ExportAsked(Export::Csv)) }
            </div>
            { kept(view, &[Export::Json, Export::Csv]) }
            { on_device(view) }
            <details class="more">
                <summary>{ t.earlier_file() }</summary>
                { compared::open(view) }
                { open_file(view) }
            </details>
            { forget(view) }
        </section>
    }
}

/// That one of these files was kept, in a place that screen readers watch even while it is empty.
pub fn kept(view: &ViewContext<'_>, of: &[Export]) -> Html {
    let last = view.state.kept_file.filter(|(export, _)| of.contains(export));
    let told =
        last.map(|(_, before)| html! { <span key={before}>{ view.locale.texts.notice_file_kept() }</span> });
    html! { <p class="hint" role="status">{ for told }</p> }
}

/// Keeping the answers on the device, off until it is asked for.
pub fn on_device(view: &ViewContext<'_>) -> Html {
    let t = view.locale.texts;
    let checked = view.state.keeping;
    if view.state.device_withheld {
        return Html::default();
    }
    html! {
        <label class="setting">
            <input type="checkbox" name="keep" {checked} onchange={view.on(Action::KeepingChosen(!checked))} />
            { t.keep_on_device() }
        </label>
    }
}

/// Opening a report that was kept earlier.
pub fn open_file(view: &ViewContext<'_>) -> Html {
    let label = view.locale.texts.open_file();
    let chosen = view.on_files(Action::FileChosen);
    open_file::view(("open-report", "report"), label, Kind::One, open_file::json(), chosen)
}

/// Deleting everything, with plain words on what that means.
pub fn forget(view: &ViewContext<'_>) -> Html {
    let t = view.locale.texts;
    html! {
        <div class="forget">
            { text::paragraph(t.forget_note()) }
            { button(view, Weight::Secondary, "forget", t.forget(), Action::ForgetAsked) }
        </div>
    }
}
