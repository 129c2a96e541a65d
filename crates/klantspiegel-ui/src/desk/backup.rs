//! A backup of an invitation with its key: offered when it is made, as the key can be copied then and never again.

use super::place::Place;
use crate::components::field::{Filling, Input};
use crate::components::open_file::{self, Kind};
use crate::components::text;
use crate::desk::action::DeskAction;
use crate::desk::context::DeskContext;
use klantspiegel_core::invitation::Purpose;
use klantspiegel_formats::backup::MIN_CHARACTERS;
use yew::prelude::*;

/// The field for a passphrase in the form. Of a team there is no backup: with the key in two places its envelopes could be
/// opened in two orders, and the two pictures compared.
pub fn offer(view: &DeskContext<'_>, purpose: Purpose) -> Html {
    let t = view.locale.texts;
    if purpose == Purpose::Team {
        return Html::default();
    }
    let least = &MIN_CHARACTERS.to_string();
    let problem = is_flawed(view).then(|| t.backup_too_short(least));
    passphrase(view, t.backup_offer(), t.backup_offer_hint(least), problem, Filling::NewPassphrase)
}

/// Whether it is said that the passphrase is too short.
pub fn is_flawed(view: &DeskContext<'_>) -> bool {
    view.ui_state.sent && view.ui_state.is_passphrase_too_short(view.desk.draft.purpose)
}

/// Where an invitation is brought back.
pub fn bringing_back(view: &DeskContext<'_>) -> Html {
    let t = view.locale.texts;
    html! {
        <details class="disclosure">
            <summary data-action="backup">{ t.backup_title() }</summary>
            { text::paragraph(t.backup_lead()) }
            <form onsubmit={Callback::from(|event: SubmitEvent| event.prevent_default())}>
                { passphrase(view, t.backup_phrase(), t.backup_phrase_hint(), None, Filling::Passphrase) }
                { open_file::view(("backup", "backup"), t.backup_file(), Kind::One, open_file::json(), view.on_files(DeskAction::BackupChosen)) }
            </form>
        </details>
    }
}

fn passphrase(
    view: &DeskContext<'_>,
    label: String,
    hint: String,
    problem: Option<String>,
    filling: Filling,
) -> Html {
    let value = view.ui_state.passphrase.clone();
    let input =
        Input { name: Place::Passphrase.name(), kind: "password", label, hint, value, problem, filling };
    input.view(view.on_text(DeskAction::PassphraseWritten))
}
