//! Every screen there is, one after another: for what must hold everywhere.

use super::journey::{AT_HEADING, Journey, NOTICE, Person};
use klantspiegel_content::catalogue;
use klantspiegel_core::instrument::{ItemId, Scale};
use klantspiegel_core::language::Language;
use klantspiegel_core::session::{Event, Session};
use klantspiegel_core::setup::ItemSet;
use klantspiegel_formats::json::Native;
use klantspiegel_formats::report;
use klantspiegel_ui::problem_screen::Reason;
use serde_json::Value;

/// Opens everything that can be opened.
const OPEN_DETAILS: &str =
    "document.querySelectorAll('details').forEach((details) => { details.open = true; })";
/// What the boot script hears when the app traps.
const TRAP: &str =
    "dispatchEvent(new ErrorEvent('error', { error: new WebAssembly.RuntimeError('unreachable') }))";

/// One page of each kind in C to F, answered.
const PAGES: [(&str, &str); 8] = [
    ("#perspectives/1", "perspectives"),
    ("#perspectives/9", "grade"),
    ("#perspectives/10", "story"),
    ("#brushoff/1", "brushoff"),
    ("#brushoff/2", "brushoff-said"),
    ("#leadership/1", "leadership"),
    ("#leadership/12", "effort"),
    ("#room/1", "room"),
];

/// Shows every screen of a journey that has just been opened, and calls with its name at each.
pub async fn every_screen(journey: &Journey<'_>, person: &Person, mut visit: impl AsyncFnMut(&str)) {
    visit("start").await;
    journey.pick("set", "own").await;
    visit("start-own").await;
    journey.start(person.role, person.set).await;
    visit("item").await;
    journey.tick("caring-enjoy", &person.agreement.to_string()).await;
    rest(journey).await;
    visit("item-answered").await;
    journey.hurry(person, "#situations").await;
    visit("situations").await;
    journey.hurry(person, "#dilemma/1").await;
    visit("dilemma").await;
    journey.tick("dilemma-1", "care").await;
    rest(journey).await;
    visit("dilemma-answered").await;
    for screen in ["stated", "measures"] {
        journey.hurry(person, &format!("#{screen}")).await;
        visit(screen).await;
    }
    if person.set == "full" {
        for (step, screen) in PAGES {
            journey.hurry(person, step).await;
            journey.fill(person).await;
            rest(journey).await;
            visit(screen).await;
        }
    }
    journey.hurry(person, "#review").await;
    visit("review").await;
    journey.hurry(person, "#feedback").await;
    visit("feedback").await;
    run(journey, OPEN_DETAILS).await;
    visit("feedback-open").await;
    hand_over(journey, "earlier", &earlier_report()).await;
    journey.browser.until("document.querySelector('[data-action=compare-close]')").await;
    visit("feedback-compared").await;
    journey.browser.click("footer a").await;
    journey.arrive_from("#feedback").await;
    visit("method").await;
    run(journey, OPEN_DETAILS).await;
    visit("method-open").await;
    tell(journey).await;
    visit("notice").await;
    for reason in Reason::ALL {
        show_problem(journey, reason).await;
        visit(&format!("problem-{}", reason.name())).await;
    }
}

/// The feedback alone.
pub async fn feedback(journey: &Journey<'_>, person: &Person, mut visit: impl AsyncFnMut(&str)) {
    journey.hurry(person, "#feedback").await;
    visit("feedback").await;
}

/// Takes the focus and the mouse away, as on a page that is only looked at.
async fn rest(journey: &Journey<'_>) {
    run(journey, "document.activeElement.blur()").await;
}

/// Opens a file that is none of ours, for the notice that this gives.
async fn tell(journey: &Journey<'_>) {
    // What led here may lie where this button is: pressed again at once, it is taken for the second half of a double click.
    journey.browser.until_no_echo().await;
    journey.act("back").await;
    journey.arrive_from("#method").await;
    hand_over(journey, "report", "{}").await;
    journey.browser.until(&format!("{NOTICE} !== ''")).await;
}

/// Chooses a file with this content in an input.
async fn hand_over(journey: &Journey<'_>, input: &str, content: &str) {
    let script = "
        const files = new DataTransfer();
        files.items.add(new File([arguments[1]], 'report.json'));
        const input = document.querySelector(`input[name=${arguments[0]}]`);
        input.files = files.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));";
    journey.browser.run(script, &[input.into(), content.into()]).await;
}

/// A full set of some weeks ago with every answer in the middle of its scale.
fn earlier_report() -> String {
    let bank = catalogue::item_bank();
    let items = bank.instruments().flat_map(|instrument| &instrument.items);
    let rated = items.filter(|item| !matches!(item.scale, Scale::Tick | Scale::Coins));
    let answers = rated.map(|item| {
        let (low, high) = item.scale.range();
        Event::ItemAnswered { item: item.id.clone(), value: low.midpoint(high) }
    });
    let none = ["heard-none", "said-none", "block-nothing"];
    let none = none.map(|item| Event::ItemAnswered { item: ItemId::new(item), value: 1 });
    let finished = Event::Finished { on: "2026-10-01".parse().expect("a day") };
    let events = [Event::SetChosen(ItemSet::Full)].into_iter().chain(answers).chain(none).chain([finished]);
    let session = events.fold(Session::new(Language::ALL[0]), |session, event| session.update(event, bank));
    report::encode::<Native>(&session, bank, None)
}

/// A problem screen as the scripts of the page show it; the last one by a trap.
async fn show_problem(journey: &Journey<'_>, reason: Reason) {
    let ask = format!("document.documentElement.dataset.problem = '{}'", reason.name());
    run(journey, if reason == Reason::Broken { TRAP } else { &ask }).await;
    journey.browser.until(AT_HEADING).await;
}

async fn run(journey: &Journey<'_>, script: &str) -> Value {
    journey.browser.run(script, &[]).await
}
