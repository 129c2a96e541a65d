//! The first screen: what this is, how long it takes, that nothing leaves the device, and the two choices to make.

use crate::action::Action;
use crate::components::button::submit_as;
use crate::components::choice::{self, Choice};
use crate::components::{actions, heading, offered, pace, sample, text};
use crate::layout::page_link;
use crate::screens::feedback::keep;
use crate::view_context::ViewContext;
use crate::wording;
use klantspiegel_content::texts::args;
use klantspiegel_core::journey;
use klantspiegel_core::part::Part;
use klantspiegel_core::session::Event;
use klantspiegel_core::setup::{ItemSet, Role, Setup};
use klantspiegel_formats::page_file::PageFile;
use yew::prelude::*;

/// The name of the inputs with which a set is chosen; the boot script knows it too.
pub const SET: &str = "set";

/// What says that no part was picked.
pub const PARTS_HINT: &str = "#parts-hint";

/// What is told there to who wants to begin and has picked no part.
pub const NOTHING_PICKED: &str = "#parts-hint .problem";

/// Where the focus goes then.
pub const FIRST_PART: &str = ".parts input";

/// The start, all of it in the first screen of a phone: what one gets, for whom it is, and the way on. What few need folds.
pub fn view(view: &ViewContext<'_>) -> Html {
    let t = view.locale.texts;
    let decided = view.state.arrangement;
    html! {
        <>
            { heading::view(view, t.start_title()) }
            { text::styled("lead", t.start_lead().into()) }
            { sample::view(view) }
            { offered::introduction(view) }
            <form onsubmit={actions::on_submit(view, Action::StartAsked)}>
                { for decided.role.is_none().then(|| roles(view)) }
                { match decided.selection { None => sets(view), Some(_) => extent(view) } }
                <div class="actions">
                    { submit_as("start", way_on(view), true) }
                </div>
                { pace::told(view) }
            </form>
            { earlier(view) }
            { elsewhere(view) }
        </>
    }
}

/// What the main action says: that it goes on, or how long what is chosen takes. The style sheet shows the minutes of what is ticked,
/// so that they are right before the app is there.
fn way_on(view: &ViewContext<'_>) -> Html {
    let t = view.locale.texts;
    if view.session.has_answers() {
        return html! { { t.start_resume() } };
    }
    let setup = view.session.setup;
    let takes = |setup: Setup| t.start_takes(journey::extent(setup, view.bank).minutes);
    let takes_of =
        |set: ItemSet| html! { <span data-set={set.name()}>{ takes(Setup { set, ..setup }) }</span> };
    let takes = match view.state.arrangement.selection {
        Some(_) => html! { <span>{ takes(setup) }</span> },
        None => html! { <>{ takes_of(ItemSet::Short) }{ takes_of(ItemSet::Full) }</> },
    };
    html! { <>{ t.start_go() }{ takes }</> }
}

/// What is there from earlier: a file, and what is kept here.
fn earlier(view: &ViewContext<'_>) -> Html {
    let t = view.locale.texts;
    let is_begun = view.session.has_answers();
    html! {
        <details class="earlier" open={is_begun}>
            <summary id="earlier">{ t.start_earlier() }</summary>
            { keep::open_file(view) }
            { for is_begun.then(|| html! { <>{ keep::on_device(view) }{ keep::forget(view) }</> }) }
        </details>
    }
}

/// Where somebody goes who came for others: in a page of ours alone, which has the others beside it.
fn elsewhere(view: &ViewContext<'_>) -> Html {
    if view.state.embedded {
        return Html::default();
    }
    let t = view.locale.texts;
    html! {
        <ul class="elsewhere">
            <li>{ page_link(PageFile::Builder, t.start_for_organisations()) }</li>
            <li>{ page_link(PageFile::Desk, t.start_for_inviting()) }</li>
        </ul>
    }
}

/// The choice of the role.
pub fn roles(view: &ViewContext<'_>) -> Html {
    html! {
        <fieldset class="choices">
            <legend>{ view.locale.texts.start_role() }</legend>
            { for Role::ALL.map(|role| self::role(view, role)) }
        </fieldset>
    }
}

fn sets(view: &ViewContext<'_>) -> Html {
    html! {
        <details class="sets">
            <summary id="more">{ view.locale.texts.start_more() }</summary>
            <fieldset class="choices">
                <legend>{ view.locale.texts.start_set() }</legend>
                { for ItemSet::ALL.map(|set| self::set(view, set)) }
            </fieldset>
            { parts(view) }
        </details>
    }
}

/// How much is asked, where that is not the person's to choose.
fn extent(view: &ViewContext<'_>) -> Html {
    let extent = journey::extent(view.session.setup, view.bank);
    let (questions, time) = (&extent.answers.to_string(), &view.locale.texts.part_minutes(extent.minutes));
    text::paragraph(view.locale.texts.set_own_picked(args::SetOwnPicked { questions, time }))
}

fn role(view: &ViewContext<'_>, role: Role) -> Html {
    let checked = view.session.setup.role == role;
    let onchange = view.on_event(Event::RoleChosen(role));
    let word = html! { wording::role(view, role) };
    choice::view(Choice { kind: "radio", name: "role", value: role.name(), checked, onchange, word })
}

fn set(view: &ViewContext<'_>, set: ItemSet) -> Html {
    let t = view.locale.texts;
    let checked = view.session.setup.set == set;
    let extent = journey::extent(Setup { set, ..view.session.setup }, view.bank);
    let (questions, minutes) = (&extent.answers.to_string(), &extent.minutes.to_string());
    let (name, detail) = match set {
        ItemSet::Short => (t.set_short(), t.set_short_detail(args::SetShortDetail { minutes, questions })),
        ItemSet::Full => (t.set_full(), t.set_full_detail(args::SetFullDetail { minutes, questions })),
        ItemSet::Picked if extent.answers == 0 => (t.set_own(), t.set_own_detail()),
        ItemSet::Picked => {
            let time = &t.part_minutes(extent.minutes);
            (t.set_own(), t.set_own_picked(args::SetOwnPicked { questions, time }))
        }
    };
    let onchange = view.on_event(Event::SetChosen(set));
    let word = html! { <>{ name }<span class="detail">{ detail }</span></> };
    choice::view(Choice { kind: "radio", name: SET, value: set.name(), checked, onchange, word })
}

/// The parts to pick from; the style sheet shows them where the person chooses for themselves.
fn parts(view: &ViewContext<'_>) -> Html {
    let t = view.locale.texts;
    // Whoever wants to begin all the same is told here, where what is missing stands.
    let is_flawed = view.state.nothing_picked;
    let nothing_picked = (view.session.setup.picked.is_empty() && !is_flawed).then(|| t.start_pick());
    let problem =
        is_flawed.then(|| html! { <p class="problem" role="alert">{ t.start_nothing_picked() }</p> });
    html! {
        <fieldset class="choices parts" aria-describedby="parts-hint" data-flawed={is_flawed.then_some("true")}>
            <legend>{ t.start_parts() }</legend>
            <div id="parts-hint">{ for problem }<p class="hint" role="status">{ for nothing_picked }</p></div>
            { for Part::ALL.map(|part| self::part(view, part)) }
        </fieldset>
    }
}

fn part(view: &ViewContext<'_>, part: Part) -> Html {
    let t = view.locale.texts;
    let checked = view.session.setup.picked.has(part);
    let onchange = view.on_event(Event::PartPicked { part, picked: !checked });
    let minutes = t.part_minutes(journey::minutes_of(part, view.bank));
    let word = html! { <>{ t.part_name(part.name()) }<span class="detail">{ minutes }</span></> };
    choice::view(Choice { kind: "checkbox", name: "part", value: part.name(), checked, onchange, word })
}
