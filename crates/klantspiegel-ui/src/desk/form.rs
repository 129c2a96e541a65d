//! The form of an invitation.

use super::place::Place;
use super::{backup, heading};
use crate::components::choice::{self, Choice};
use crate::components::field::{Filling, Input};
use crate::components::text;
use crate::desk::action::DeskAction;
use crate::desk::context::DeskContext;
use klantspiegel_content::texts::{self, args};
use klantspiegel_core::desk::Event;
use klantspiegel_core::desk::draft::{Change, Draft, Field, Flaw};
use klantspiegel_core::invitation::{MAX_CHARACTERS, NoLine, Purpose};
use klantspiegel_core::language::Language;
use klantspiegel_core::part::Part;
use klantspiegel_core::setup::Role;
use yew::prelude::*;

/// Where something is wrong: a field, or the first of the choices of a group, which cannot be marked as invalid by itself.
pub const FLAWED: &str = "[aria-invalid=true], [data-flawed] input";

/// The form; once it was sent, everything that is wrong in it is said beside where it stands.
pub fn view(view: &DeskContext<'_>) -> Html {
    let t = view.locale.texts;
    let draft = &view.desk.draft;
    let flaws = flaws(view);
    let make = view.send.reform(|event: SubmitEvent| {
        event.prevent_default();
        DeskAction::Invite
    });
    html! {
        <>
            { heading::title(t.desk_new()) }
            { text::paragraph(t.form_lead()) }
            <form onsubmit={make} novalidate=true class="invitation-form">
                { purposes(view, draft) }
                { taken_over(view, draft) }
                { for Field::ALL.map(|field| line(view, draft, field, &flaws)) }
                { last_day(view, draft, &flaws) }
                { parts(view, draft, &flaws) }
                { roles(view, draft) }
                { languages(view, draft) }
                { backup::offer(view, draft.purpose) }
                { summary(view, &flaws) }
                <div class="actions">
                    <button type="submit" part="primary" data-action="invite" data-answered="true">{ t.form_make() }</button>
                </div>
            </form>
            { heading::back(view) }
        </>
    }
}

/// What is wrong, once the form was sent.
fn flaws(view: &DeskContext<'_>) -> Vec<Flaw> {
    if view.ui_state.sent { view.desk.draft.flaws(view.desk.today) } else { Vec::new() }
}

/// That something is wrong, and the way to each place where it is. It is there from the start, empty: what comes and goes between
/// fields would take the focus from one to another.
fn summary(view: &DeskContext<'_>, flaws: &[Flaw]) -> Html {
    let t = view.locale.texts;
    let passphrase = backup::is_flawed(view).then_some(Place::Passphrase);
    let places: Vec<Place> = flaws.iter().copied().map(Place::from).chain(passphrase).collect();
    let told = if places.is_empty() { String::new() } else { t.form_flawed() };
    // Behind the # of the address stands a place at the desk: it cannot lead to a field.
    let way = |place: Place| {
        let button = view.button("quiet", "to-flaw", place.label(t), DeskAction::FlawChosen(place));
        html! { <li>{ button }</li> }
    };
    html! {
        <>
            <p class="problem" role="alert">{ told }</p>
            <ul class="flaws">{ for places.into_iter().map(way) }</ul>
        </>
    }
}

/// That the form began with what stays the same, and the way to an empty one; below the purpose, by which it comes and goes.
fn taken_over(view: &DeskContext<'_>, draft: &Draft) -> Html {
    let t = view.locale.texts;
    let told = draft.is_taken_over.then(|| {
        let clear = view.button("quiet", "clear-form", t.form_clear(), DeskAction::FormCleared);
        html! { <><p class="hint">{ t.form_taken_over() }</p>{ clear }</> }
    });
    html! { <div role="status" class="taken-over">{ for told }</div> }
}

fn drafted<E>(view: &DeskContext<'_>, change: Change) -> Callback<E> {
    view.on(DeskAction::Happened(Event::Drafted(change)))
}

fn purposes(view: &DeskContext<'_>, draft: &Draft) -> Html {
    let t = view.locale.texts;
    let purpose = |purpose: Purpose| {
        let onchange = drafted(view, Change::Purpose(purpose));
        let word = html! {
            <>{ t.form_purpose_name(purpose.name()) }<span class="detail">{ t.form_purpose_detail(purpose.name()) }</span></>
        };
        let checked = draft.purpose == purpose;
        choice::view(Choice {
            kind: "radio",
            name: "purpose",
            value: purpose.name(),
            checked,
            onchange,
            word,
        })
    };
    group(t.form_purpose(), Purpose::ALL.map(purpose).into_iter().collect(), Html::default())
}

fn line(view: &DeskContext<'_>, draft: &Draft, field: Field, flaws: &[Flaw]) -> Html {
    let t = view.locale.texts;
    let why = flaws.iter().find_map(|flaw| match flaw {
        Flaw::Line(of, why) if *of == field => Some(*why),
        _ => None,
    });
    let problem = why.map(|why| match why {
        NoLine::Empty => t.form_empty(field.name()),
        NoLine::TooLong => {
            let found = &draft.text(field).chars().count().to_string();
            t.form_too_long(args::FormTooLong { found, most: &MAX_CHARACTERS.to_string() })
        }
    });
    let name = Place::Line(field).name();
    let purpose = draft.purpose.name();
    let input = Input {
        name,
        kind: "text",
        label: t.form_field(name),
        hint: t.form_hint(args::FormHint { field: name, purpose }),
        value: draft.text(field).to_owned(),
        problem,
        filling: Filling::Required,
    };
    input.view(view.on_text(move |text| DeskAction::Wrote(field, text)))
}

fn last_day(view: &DeskContext<'_>, draft: &Draft, flaws: &[Flaw]) -> Html {
    let t = view.locale.texts;
    let problem = flaws.iter().find_map(|flaw| match flaw {
        Flaw::NoDay => Some(t.form_no_day()),
        Flaw::Past => Some(t.form_past()),
        Flaw::TooLate(latest) => Some(t.form_too_late(&view.locale.day(*latest))),
        Flaw::Line(..) | Flaw::NoParts => None,
    });
    let input = Input {
        name: Place::LastDay.name(),
        kind: "date",
        label: t.form_kept_until(),
        hint: t.form_kept_until_hint(draft.purpose.name()),
        value: draft.kept_until.clone(),
        problem,
        filling: Filling::Required,
    };
    input.view(view.on_text(DeskAction::DayWritten))
}

fn parts(view: &DeskContext<'_>, draft: &Draft, flaws: &[Flaw]) -> Html {
    let t = view.locale.texts;
    let part = |part: Part| {
        let picked = draft.parts.has(part);
        let onchange = drafted(view, Change::Part { part, picked: !picked });
        let word = html! { t.part_name(part.name()) };
        choice::view(Choice {
            kind: "checkbox",
            name: Place::Parts.name(),
            value: part.name(),
            checked: picked,
            onchange,
            word,
        })
    };
    let is_flawed = flaws.contains(&Flaw::NoParts);
    let problem = if is_flawed { t.form_no_parts() } else { String::new() };
    html! {
        <fieldset class="choices" aria-describedby="parts-problem" data-flawed={is_flawed.then_some("true")}>
            <legend>{ t.form_parts() }</legend>
            { for draft.purpose.offered().iter().map(part) }
            <p class="hint">{ t.form_parts_hint(draft.purpose.name()) }</p>
            <p id="parts-problem" class="problem">{ problem }</p>
        </fieldset>
    }
}

fn roles(view: &DeskContext<'_>, draft: &Draft) -> Html {
    let t = view.locale.texts;
    let role = |role: Role| {
        let onchange = drafted(view, Change::Role(role));
        let word = html! { t.form_role(role.name()) };
        choice::view(Choice {
            kind: "radio",
            name: "role",
            value: role.name(),
            checked: draft.role == role,
            onchange,
            word,
        })
    };
    group(t.form_roles(), Role::ALL.map(role).into_iter().collect(), Html::default())
}

fn languages(view: &DeskContext<'_>, draft: &Draft) -> Html {
    let t = view.locale.texts;
    let language = |language: Language| {
        let onchange = drafted(view, Change::Language(language));
        let word = html! { <span lang={language.tag()}>{ texts::name_of(language) }</span> };
        let checked = draft.language == language;
        choice::view(Choice {
            kind: "radio",
            name: "language",
            value: language.tag(),
            checked,
            onchange,
            word,
        })
    };
    let below = html! { <p class="hint">{ t.form_language_hint() }</p> };
    group(t.form_language(), Language::ALL.map(language).into_iter().collect(), below)
}

fn group(legend: String, choices: Html, below: Html) -> Html {
    html! { <fieldset class="choices"><legend>{ legend }</legend>{ choices }{ below }</fieldset> }
}
