//! The picture: what stands in the way first, then how things are seen, then where to begin. Counts and nothing finer.

use super::{density, names};
use crate::domain::measures::Lean;
use crate::domain::release::Told;
use crate::domain::setup::Role;
use crate::domain::team::member::View as Seen;
use crate::domain::team::picture::{Cell, Picture, Subject};
use crate::texts::args;
use crate::ui::charts::counts::{self, Count};
use crate::ui::components::{table, text};
use crate::ui::desk::View;
use yew::prelude::*;

/// What a part of the picture is about, and its counts.
struct Part {
    id: &'static str,
    title: String,
    lead: String,
    counts: Vec<Cell>,
}

/// The picture of a team.
pub fn view(view: &View<'_>, picture: &Picture) -> Html {
    let t = view.locale.texts;
    let told = |subjects: &[Subject]| -> Vec<Cell> {
        let cell = |subject: &Subject| picture.told(*subject).map(|told| Cell { subject: *subject, told });
        subjects.iter().filter_map(cell).collect()
    };
    let blockers = picture.blockers();
    let leans = [Lean::Work, Lean::Both, Lean::Result, Lean::Little].map(Subject::Measured);
    let views = Seen::ALL.map(Subject::View);
    let leadership = Role::ALL.map(Subject::Leadership);
    let parts = [
        Part { id: "blockers", title: t.team_blockers(), lead: t.team_blockers_lead(), counts: blockers },
        Part { id: "measured", title: t.team_measures(), lead: t.team_measures_lead(), counts: told(&leans) },
        Part { id: "views", title: t.team_views(), lead: t.team_views_lead(), counts: told(&views) },
        Part { id: "led", title: t.team_led(), lead: t.team_led_lead(), counts: told(&leadership) },
    ];
    let [blockers, rest @ ..] = parts;
    html! {
        <>
            { part(view, blockers) }
            { pilot(view, picture) }
            { for rest.map(|found| part(view, found)) }
            { density::view(view, picture) }
        </>
    }
}

fn part(view: &View<'_>, part: Part) -> Html {
    let t = view.locale.texts;
    let Part { id, title, lead, counts } = part;
    if counts.is_empty() {
        return Html::default();
    }
    let rows: Vec<Count> = counts
        .iter()
        .map(|Cell { subject, told }| Count {
            name: names::short(&view.locale, *subject),
            words: words(view, *told),
            share: told.yes as f64 / told.of as f64,
        })
        .collect();
    let cells: Vec<Vec<String>> = counts.iter().zip(&rows).map(|(cell, row)| cells(row, cell.told)).collect();
    let head = [t.team_column_about(), t.team_column_yes(), t.team_column_of()];
    html! {
        <section aria-labelledby={id}>
            <h3 {id}>{ title.clone() }</h3>
            { text::paragraph(lead) }
            { counts::view(&rows) }
            { table::behind_chart(t.team_table(), &title, &head, &cells) }
        </section>
    }
}

fn cells(row: &Count, told: Told) -> Vec<String> {
    vec![row.name.clone(), told.yes.to_string(), told.of.to_string()]
}

/// “About 10 of 15”; a count of nought may stand for one or two.
fn words(view: &View<'_>, told: Told) -> String {
    let (yes, of) = (told.yes as u32, &told.of.to_string());
    view.locale.texts.team_about(args::TeamAbout { yes, of })
}

/// Where one small pilot would help most people.
fn pilot(view: &View<'_>, picture: &Picture) -> Html {
    let t = view.locale.texts;
    if picture.blockers().is_empty() {
        return Html::default();
    }
    let line = picture.pilot().map(|subject| names::short(&view.locale, subject));
    let told = line.map_or_else(|| t.team_no_pilot(), |line| t.team_pilot(&line));
    html! {
        <section class="feedback-card" aria-labelledby="team-pilot">
            <h3 id="team-pilot">{ t.team_pilot_title() }</h3>
            { text::paragraph(told) }
        </section>
    }
}
