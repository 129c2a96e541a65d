//! Where the owner brings what people handed over: as files, or as a code or a link.

use crate::components::open_file::{self, Kind};
use crate::components::text;
use crate::desk::action::DeskAction;
use crate::desk::context::DeskContext;
use klantspiegel_formats::envelope;
use yew::prelude::*;

/// The place for it.
pub fn view(view: &DeskContext<'_>) -> Html {
    let t = view.locale.texts;
    let pasted = view.ui_state.pasted.clone();
    let open = view.send.reform(|event: SubmitEvent| {
        event.prevent_default();
        DeskAction::OpenAsked
    });
    let accept = format!(".{},text/plain", envelope::EXTENSION);
    let chosen = view.on_files(DeskAction::FilesChosen);
    html! {
        <section class="receiving" aria-labelledby="receiving">
            <h2 id="receiving">{ t.desk_receive_title() }</h2>
            { text::paragraph(t.desk_receive_lead()) }
            { open_file::view(("envelopes", "envelopes"), t.desk_receive_files(), Kind::Many, Some(accept), chosen) }
            <form onsubmit={open}>
                <label class="field">
                    { t.desk_receive_code() }
                    <textarea name="code" rows="3" autocomplete="off" spellcheck="false" value={pasted}
                        oninput={view.on_text(DeskAction::Pasted)} />
                </label>
                <div class="actions">
                    <button type="submit" part="secondary" data-action="open-sealed">{ t.desk_receive_open() }</button>
                </div>
            </form>
        </section>
    }
}
