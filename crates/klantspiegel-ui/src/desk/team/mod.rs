//! A team at the desk: bringing in what its members handed over, how far that is, and what may be told of them.

mod density;
mod names;
mod picture;

use crate::components::open_file::{self, Kind};
use crate::components::text;
use crate::desk::action::{DeskAction, Export};
use crate::desk::context::DeskContext;
use crate::desk::state::Team;
use crate::locale::Locale;
use klantspiegel_content::texts::args;
use klantspiegel_core::invitation::Invitation;
use klantspiegel_core::randomised_response::off_by;
use klantspiegel_core::release::STEP;
use klantspiegel_core::team::picture::Picture;
use klantspiegel_formats::team_intake::Refusal;
use klantspiegel_formats::{envelope, picture as file};
use yew::prelude::*;

/// The team whose picture is open.
pub fn view(view: &DeskContext<'_>, invitation: &Invitation) -> Html {
    match &view.ui_state.team {
        Some(team) => html! { <>{ bringing(view) }{ intake(view, invitation, team) }</> },
        None => Html::default(),
    }
}

/// The picture as a table for a spreadsheet.
pub fn table(locale: &Locale, picture: &Picture) -> String {
    let t = locale.texts;
    let head = [t.team_column_about(), t.team_column_yes(), t.team_column_of()];
    file::table(picture, &head, locale.language(), |subject| names::full(locale, subject))
}

/// What came of the envelopes, and the picture as soon as there is one.
fn intake(view: &DeskContext<'_>, invitation: &Invitation, team: &Team) -> Html {
    let t = view.locale.texts;
    let least = &STEP.to_string();
    let (taken, counted) = (team.tally.taken, &view.locale.count(team.picture.counted));
    let (told, content) = match (team.progress, team.picture.counted, team.picture.cells.is_empty()) {
        (Some(share), ..) => (String::new(), progress(view, share)),
        (None, 0, _) => (t.team_too_few(args::TeamTooFew { taken: taken as u32, least }), Html::default()),
        (None, _, true) => {
            let taken = &view.locale.count(taken);
            (t.team_nothing_told(args::TeamNothingTold { taken, counted, least }), Html::default())
        }
        (None, ..) => (
            t.team_counted(args::TeamCounted { taken: &view.locale.count(taken), counted, least }),
            html! {
                <>
                    { text::paragraph(chance(view, team.picture.counted)) }
                    { picture::view(view, invitation, &team.picture) }
                    { ways_out(view) }
                </>
            },
        ),
    };
    html! {
        <section class="team" aria-labelledby="team">
            <h2 id="team">{ t.team_title() }</h2>
            <div role="status"><p>{ told }</p>{ refused(view, team) }</div>
            { content }
        </section>
    }
}

/// How far off a count may be, and why.
fn chance(view: &DeskContext<'_>, counted: usize) -> String {
    let off = &view.locale.whole(off_by(counted).ceil());
    view.locale.texts.team_chance(args::TeamChance { counted: &view.locale.count(counted), off })
}

/// How far opening is; the page stays free meanwhile.
fn progress(view: &DeskContext<'_>, share: f64) -> Html {
    let t = view.locale.texts;
    let percent = view.locale.whole(100.0 * share);
    html! {
        <label class="opening">
            { t.team_opening(&percent) }
            <progress max="100" value={percent.clone()} />
        </label>
    }
}

/// What was not taken, by reason, once everything was opened.
fn refused(view: &DeskContext<'_>, team: &Team) -> Html {
    let t = view.locale.texts;
    let told = |why: Refusal| {
        let count = team.tally.refused[why as usize] as u32;
        (count > 0)
            .then(|| html! { <li>{ t.team_refused(args::TeamRefused { why: why.name(), count }) }</li> })
    };
    let all: Vec<Html> = Refusal::ALL.into_iter().filter_map(told).collect();
    if all.is_empty() || team.progress.is_some() {
        return Html::default();
    }
    html! { <div class="notice"><p>{ t.team_refused_title() }</p><ul>{ all }</ul></div> }
}

fn ways_out(view: &DeskContext<'_>) -> Html {
    let t = view.locale.texts;
    html! {
        <>
            <div class="actions">
                { view.button("secondary", "print", t.desk_print(), DeskAction::PrintAsked) }
                { view.button("secondary", "export-csv", t.team_csv(), DeskAction::ExportAsked(Export::Table)) }
                { view.button("secondary", "export-ndjson", t.team_ndjson(), DeskAction::ExportAsked(Export::Lines)) }
            </div>
            { text::styled("not-said", t.team_not_said().into()) }
        </>
    }
}

/// Where the owner brings what members handed over. It stays open while envelopes are opened: what comes meanwhile waits for its
/// turn in the worker, and what was just pressed keeps the focus.
fn bringing(view: &DeskContext<'_>) -> Html {
    let t = view.locale.texts;
    let open = view.send.reform(|event: SubmitEvent| {
        event.prevent_default();
        DeskAction::TeamOpenAsked
    });
    let chosen = || view.on_files(DeskAction::TeamFilesChosen);
    let accept = format!(".{},.txt,.ndjson,text/plain", envelope::EXTENSION);
    html! {
        <section class="receiving" aria-labelledby="receiving">
            <h2 id="receiving">{ t.desk_receive_title() }</h2>
            { text::paragraph(t.team_receive_lead()) }
            { open_file::view(("team-files", "envelopes"), t.desk_receive_files(), Kind::Many, Some(accept), chosen()) }
            { open_file::view(("team-folder", "folder"), t.team_folder(), Kind::Folder, None, chosen()) }
            <form onsubmit={open}>
                <label class="field">
                    { t.team_codes() }
                    <textarea name="code" rows="3" autocomplete="off" spellcheck="false"
                        value={view.ui_state.pasted.clone()} oninput={view.on_text(DeskAction::Pasted)} />
                </label>
                <div class="actions">
                    <button type="submit" part="secondary" data-action="open-sealed">{ t.desk_receive_open() }</button>
                </div>
            </form>
        </section>
    }
}
