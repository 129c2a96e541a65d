//! The picture: what stands in the way first, then how things are seen, then where to begin. Counts and nothing finer.

use super::{density, names};
use crate::charts::counts::{self, Count};
use crate::components::{table, text};
use crate::desk::context::DeskContext;
use klantspiegel_content::texts::args;
use klantspiegel_core::invitation::Invitation;
use klantspiegel_core::measures::Lean;
use klantspiegel_core::part::Part as Asked;
use klantspiegel_core::release::{ReleasedCount, STEP};
use klantspiegel_core::setup::Role;
use klantspiegel_core::team::member::{Band, View as Seen};
use klantspiegel_core::team::picture::{Cell, Picture, Pilot, Subject, min_for_pilot};
use yew::prelude::*;

/// What a part of the picture is about, and its counts.
struct Part {
    id: &'static str,
    title: String,
    lead: String,
    /// Which part of the questions it comes from.
    from: Asked,
    counts: Vec<Cell>,
    /// What is not told, and why, where that is not plain.
    missing: Vec<String>,
}

/// The picture of a team.
pub fn view(view: &DeskContext<'_>, invitation: &Invitation, picture: &Picture) -> Html {
    let t = view.locale.texts;
    let told = |subjects: &[Subject]| -> Vec<Cell> {
        let cell = |subject: &Subject| picture.told(*subject).map(|told| Cell { subject: *subject, told });
        subjects.iter().filter_map(cell).collect()
    };
    let leans = [Lean::Work, Lean::Both, Lean::Result, Lean::Little].map(Subject::Measured);
    let part = |id, from, title, lead, counts| Part { id, title, lead, from, counts, missing: Vec::new() };
    let leadership = Part {
        missing: few_in_a_role(view, picture),
        ..part(
            "leadership",
            Asked::Leadership,
            t.team_leadership(),
            t.team_leadership_lead(),
            told(&Role::ALL.map(Subject::Leadership)),
        )
    };
    let blockers =
        part("blockers", Asked::Room, t.team_blockers(), t.team_blockers_lead(), picture.blockers());
    let rest = [
        part("measured", Asked::CareCost, t.team_measures(), t.team_measures_lead(), told(&leans)),
        part(
            "perspectives",
            Asked::Perspectives,
            t.team_perspectives(),
            t.team_perspectives_lead(),
            told(&Seen::ALL.map(Subject::View)),
        ),
        leadership,
    ];
    let from_within = part(
        "from-within",
        Asked::FromWithin,
        t.team_from_within(),
        t.team_from_within_lead(),
        told(&Band::ALL.map(Subject::FromWithin)),
    );
    // What has a place on the map is told there, if it can be; otherwise by itself.
    let is_mapped = invitation.parts.has(Asked::FromWithin) && invitation.parts.has(Asked::Room);
    let is_apart = !is_mapped || !from_within.counts.is_empty();
    let shown = |part: Part| invitation.parts.has(part.from).then(|| section(view, part));
    html! {
        <>
            { for shown(blockers) }
            { pilot(view, picture) }
            { for rest.into_iter().filter_map(shown) }
            { for is_mapped.then(|| density::view(view, picture)) }
            { for is_apart.then(|| shown(from_within)).flatten() }
        </>
    }
}

/// In which roles there are too few for what they think of the leadership to be told.
fn few_in_a_role(view: &DeskContext<'_>, picture: &Picture) -> Vec<String> {
    let few = |role: &Role| picture.told(Subject::Leadership(*role)).is_none();
    let told = |role: Role| {
        view.locale
            .texts
            .team_leadership_few(args::TeamLeadershipFew { role: role.name(), least: &STEP.to_string() })
    };
    Role::ALL.into_iter().filter(few).map(told).collect()
}

fn section(view: &DeskContext<'_>, part: Part) -> Html {
    let t = view.locale.texts;
    let Part { id, title, lead, counts, missing, .. } = part;
    let rows: Vec<Count> = counts
        .iter()
        .map(|Cell { subject, told }| Count {
            name: names::short(&view.locale, *subject),
            words: words(view, *told),
            share: told.yes as f64 / told.of as f64,
        })
        .collect();
    let cells: Vec<Vec<String>> =
        counts.iter().zip(&rows).map(|(cell, row)| cells(view, row, cell.told)).collect();
    let head = [t.team_column_about(), t.team_column_yes(), t.team_column_of()];
    let told = || {
        html! {
            <>
                { counts::view(&rows) }
                { table::behind_chart(t.team_table(), &title, &head, &cells) }
            </>
        }
    };
    let nothing = counts.is_empty() && missing.is_empty();
    html! {
        <section aria-labelledby={id}>
            <h3 {id}>{ title.clone() }</h3>
            { text::paragraph(lead) }
            { for (!counts.is_empty()).then(told) }
            { for missing.into_iter().map(text::paragraph) }
            { for nothing.then(|| text::paragraph(t.team_part_few(&STEP.to_string()))) }
        </section>
    }
}

fn cells(view: &DeskContext<'_>, row: &Count, told: ReleasedCount) -> Vec<String> {
    vec![row.name.clone(), view.locale.count(told.yes), view.locale.count(told.of)]
}

/// “About 10 of 15”; a count of nought may stand for one or two.
fn words(view: &DeskContext<'_>, told: ReleasedCount) -> String {
    let (yes, of) = (&view.locale.count(told.yes), &view.locale.count(told.of));
    let some = if told.yes > 0 { "yes" } else { "no" };
    view.locale.texts.team_about(args::TeamAbout { some, yes, of })
}

/// Where one small pilot would help most people, or why that is not said.
fn pilot(view: &DeskContext<'_>, picture: &Picture) -> Html {
    let t = view.locale.texts;
    if picture.blockers().is_empty() {
        return Html::default();
    }
    let from = &view.locale.count(min_for_pilot());
    let no_pilot = |why| text::paragraph(t.team_no_pilot(args::TeamNoPilot { why, from }));
    let told = match picture.pilot() {
        Pilot::TooFew => no_pilot("too-few"),
        Pilot::Unclear => no_pilot("unclear"),
        named @ Pilot::Named { .. } => {
            let lines = named.lines().map(|line| names::short(&view.locale, line)).collect::<Vec<_>>();
            html! { <>{ begin(view, &lines) }{ text::paragraph(t.team_pilot_talk()) }</> }
        }
    };
    html! {
        <section class="feedback-card" aria-labelledby="team-pilot">
            <h3 id="team-pilot">{ t.team_pilot_title() }</h3>
            { told }
        </section>
    }
}

/// The line to begin with, or those that the picture does not tell apart.
fn begin(view: &DeskContext<'_>, lines: &[String]) -> Html {
    let t = view.locale.texts;
    match lines {
        [line] => text::paragraph(t.team_pilot(line)),
        lines => html! {
            <>
                { text::paragraph(t.team_pilot_equals()) }
                <ul>{ for lines.iter().map(|line| html! { <li>{ line.clone() }</li> }) }</ul>
            </>
        },
    }
}
