//! Nothing that was given is lost: reload, back and forward, other tabs, and storage that refuses, is full or holds
//! something that cannot be read.

use crate::files::{export, written};
use klantspiegel_driving::browser::{Browser, Setting};
use klantspiegel_driving::engine::Engine;
use klantspiegel_driving::journey::{AT_HEADING, Journey, NEWER, NOTICE, Person, READY, SESSION, UNREAD};
use klantspiegel_driving::words;
use klantspiegel_driving::{LANGUAGES, page};
use klantspiegel_formats::problem::Problem;
use klantspiegel_formats::saved;
use klantspiegel_ui::notice::Notice;
use serde_json::{Value, json};

/// Everything that is shown, and what is ticked.
const SHOWN: &str = "document.querySelector('#app').innerText + \
                     [...document.querySelectorAll('#app input:checked')].map((input) => input.name + input.value)";

/// The version after ours, and what is said of it.
const LATER: (u32, Problem) =
    (saved::VERSION + 1, Problem::Newer { version: saved::VERSION + 1, known: saved::VERSION });

#[tokio::test]
async fn a_reload_loses_nothing() {
    reload_everywhere(Engine::Chromium).await;
}

/// Reloads the page at steps of every kind.
pub async fn reload_everywhere(engine: Engine) {
    let (server, browser) = page(Setting::of(engine)).await;
    let journey = Journey::open(&browser, &server.address).await;
    for step in ["#item/caring-matters", "#dilemma/5", "#stated", "#measures", "#review", "#feedback"] {
        journey.hurry(&Person::STAFF, step).await;
        let before = (journey.kept().await, browser.value(SHOWN).await);
        journey.reload().await;
        assert_eq!(journey.step().await, step);
        assert_eq!((journey.kept().await, browser.value(SHOWN).await), before, "{step}");
    }
    browser.expect_no_complaints().await;
}

#[tokio::test]
async fn a_reload_keeps_an_answer_that_was_just_given() {
    let (server, browser) = page(Setting::default()).await;
    let journey = Journey::open(&browser, &server.address).await;
    journey.start("staff", "short").await;
    journey.tick("caring-enjoy", "3").await;
    journey.reload().await;
    assert_eq!(browser.value("document.querySelector('input:checked').value").await, "3");
}

#[tokio::test]
async fn back_and_forward_walk_the_steps() {
    walk_back_and_forward(Engine::Chromium).await;
}

/// Goes back over steps that were answered, forward over them again, and on from there.
pub async fn walk_back_and_forward(engine: Engine) {
    let (server, browser) = page(Setting::of(engine)).await;
    let journey = Journey::open(&browser, &server.address).await;
    // By hand: WebKit goes back to no step that was reached without a click.
    journey.travel(&Person::STAFF, "#dilemma/2").await;
    let kept = journey.kept().await;
    for (step, answers) in [("#dilemma/1", 1), ("#situations", 0), ("#item/delivering-confidence", 1)] {
        browser.back().await;
        browser.until(&format!("location.hash === '{step}' && {AT_HEADING}")).await;
        let chosen = browser.value("document.querySelectorAll('#app fieldset input:checked').length").await;
        assert_eq!(chosen, answers, "{step}");
    }
    for step in ["#situations", "#dilemma/1", "#dilemma/2"] {
        browser.forward().await;
        browser.until(&format!("location.hash === '{step}' && {AT_HEADING}")).await;
    }
    assert_eq!(journey.kept().await, kept, "looking back changes nothing");
    journey.travel(&Person::STAFF, "#dilemma/3").await;
    browser.back().await;
    browser.until("location.hash === '#dilemma/2'").await;
}

#[tokio::test]
async fn back_closes_the_method() {
    let (server, browser) = page(Setting::default()).await;
    let journey = Journey::open(&browser, &server.address).await;
    journey.hurry(&Person::STAFF, "#dilemma/2").await;
    browser.click("footer a").await;
    journey.arrive_from("#dilemma/2").await;
    assert_eq!(journey.screen().await, "method");
    journey.reload().await;
    assert_eq!(journey.screen().await, "method");
    browser.back().await;
    journey.arrive_from("#method").await;
    assert_eq!((journey.screen().await, journey.step().await), ("dilemma".into(), "#dilemma/2".into()));
}

#[tokio::test]
async fn an_address_that_cannot_be_reached_yet_leads_to_the_nearest_step() {
    let (server, browser) = page(Setting::default()).await;
    for (load, (address, screen)) in [
        ("feedback", "start"),
        ("review", "start"),
        ("dilemma/9", "start"),
        ("item/pays", "start"),
        ("nonsense", "start"),
    ]
    .into_iter()
    .enumerate()
    {
        let journey = Journey::open(&browser, &server.url(&format!("?{load}#{address}"))).await;
        assert_eq!(journey.screen().await, screen, "opened at {address}");
    }
    let journey = Journey::open(&browser, &server.address).await;
    journey.hurry(&Person::STAFF, "#dilemma/3").await;
    for (address, step) in [
        ("feedback", "#review"),
        ("dilemma/9", "#dilemma/4"),
        ("item/reading-sense", "#start"),
        ("dilemma/2", "#dilemma/2"),
        ("item/nonsense", "#start"),
        ("item/caring-enjoy", "#item/caring-enjoy"),
        ("review", "#review"),
    ] {
        browser.run("location.hash = arguments[0]", &[address.into()]).await;
        browser.until(&format!("location.hash === '{step}'")).await;
        assert_eq!(browser.value("document.querySelector('h1') !== null").await, true, "{address}");
    }
}

#[tokio::test]
async fn the_method_has_an_address_of_its_own() {
    let (server, browser) = page(Setting::default()).await;
    let journey = Journey::open(&browser, &server.url("#method")).await;
    assert_eq!(journey.screen().await, "method");
    journey.act("back").await;
    browser.until("document.querySelector('[data-screen=start]')").await;
}

#[tokio::test]
async fn two_tabs_do_not_mix() {
    let (server, browser) = page(Setting::default()).await;
    let journey = Journey::open(&browser, &server.address).await;
    journey.hurry(&Person::STAFF, "#dilemma/2").await;
    browser.open_tab().await;
    Journey::open(&browser, &server.address).await;
    assert_eq!(journey.screen().await, "start");
    assert_eq!(journey.kept().await, Value::Null);
    journey.hurry(&Person::MANAGER, "#item/reading-sense").await;
    browser.switch_tab(0).await;
    journey.reload().await;
    assert_eq!(journey.step().await, "#dilemma/2");
    assert_eq!(journey.kept().await["role"], "staff");
    browser.switch_tab(1).await;
    journey.reload().await;
    assert_eq!(journey.kept().await["answers"], json!({ "caring-enjoy": 6 }));
}

#[tokio::test]
async fn what_is_kept_on_the_device_is_there_in_a_new_tab_until_it_is_not_kept_anymore() {
    let (server, browser) = page(Setting::default()).await;
    let journey = Journey::open(&browser, &server.address).await;
    journey.hurry(&Person::STAFF, "#feedback").await;
    assert_eq!(browser.value("localStorage.length").await, 0, "nothing is kept unasked");
    browser.click("input[name=keep]").await;
    browser
        .until(&format!("localStorage.getItem('{SESSION}') === sessionStorage.getItem('{SESSION}')"))
        .await;
    let shown = browser.text("document.querySelector('main').innerText").await;

    browser.open_tab().await;
    Journey::open(&browser, &server.address).await;
    assert_eq!(journey.screen().await, "feedback");
    assert_eq!(browser.text("document.querySelector('main').innerText").await, shown);
    assert_eq!(browser.value("document.querySelector('input[name=keep]').checked").await, true);
    browser.click("input[name=keep]").await;
    browser.until("localStorage.length === 0").await;

    browser.open_tab().await;
    Journey::open(&browser, &server.address).await;
    assert_eq!(journey.screen().await, "start");
}

#[tokio::test]
async fn a_closed_tab_takes_its_answers_along_unless_they_are_kept_on_the_device() {
    for keep in [false, true] {
        let (server, browser) = page(Setting::default()).await;
        let journey = Journey::open(&browser, &server.address).await;
        journey.start("staff", "short").await;
        browser.open_tab().await;
        Journey::open(&browser, &server.address).await;
        journey.hurry(&Person::STAFF, "#dilemma/2").await;
        if keep {
            browser.run("location.hash = '#'", &[]).await;
            browser.until("document.querySelector('input[name=keep]')").await;
            browser.click("input[name=keep]").await;
        }
        let answers = journey.kept().await["answers"].clone();
        browser.close_tab().await;
        browser.open_tab().await;
        Journey::open(&browser, &server.address).await;
        let expected = if keep { answers } else { Value::Null };
        assert_eq!(journey.kept().await["answers"], expected);
    }
}

#[tokio::test]
async fn of_two_tabs_that_keep_on_the_device_the_last_one_does() {
    for language in LANGUAGES {
        let (server, browser) = page(Setting { language, ..Setting::default() }).await;
        let journey = Journey::open(&browser, &server.address).await;
        journey.hurry(&Person::STAFF, "#feedback").await;
        browser.click("input[name=keep]").await;
        journey.kept().await;
        browser.open_tab().await;
        Journey::open(&browser, &server.address).await;
        assert_eq!(journey.screen().await, "feedback");

        // What is deleted in one tab does not come back from the other.
        journey.act("forget").await;
        browser.until("localStorage.length === 0").await;
        browser.switch_tab(0).await;
        journey.expect_notice(&words::notice(language, Notice::KeptElsewhere)).await;
        assert_eq!(browser.value("document.querySelector('input[name=keep]').checked").await, false);
        journey.act("back").await;
        journey.arrive_from("#feedback").await;
        assert_eq!(journey.kept().await["role"], "staff", "this tab has its own answers still");
        assert_eq!(browser.value("localStorage.length").await, 0);
    }
}

#[tokio::test]
async fn what_an_older_page_could_not_read_a_newer_one_finds_again() {
    let (server, browser) = page(Setting::default()).await;
    let journey = Journey::open(&browser, &server.address).await;
    journey.hurry(&Person::STAFF, "#dilemma/2").await;
    let answers = journey.kept().await["answers"].clone();
    // As a newer page would have kept it …
    let number = |version: u32| {
        format!(
            "for (const key of Object.keys(sessionStorage)) {{
                const saved = JSON.parse(sessionStorage.getItem(key));
                saved.klantspiegel = {version};
                sessionStorage.setItem(key, JSON.stringify(saved));
            }}"
        )
    };
    browser.run(&number(LATER.0), &[]).await;
    journey.reload().await;
    assert_eq!(journey.screen().await, "start");
    journey.reload().await;
    journey.expect_notice(&words::saved_problem("nl", LATER.1)).await;
    // … and as it finds it itself.
    browser.run(&number(saved::VERSION), &[]).await;
    journey.reload().await;
    assert_eq!(journey.step().await, "#dilemma/2");
    assert_eq!(journey.kept().await["answers"], answers);
    assert_eq!(browser.value("sessionStorage.length").await, 1);
}

#[tokio::test]
async fn going_on_by_itself_waits_where_more_is_asked() {
    // Counts the timers of the page that have run, of those that were set; the driver's own last much longer.
    let count = "
        window.timers = { set: 0, run: 0 };
        const original = window.setTimeout;
        window.setTimeout = (call, pause) => {
            if (pause > 5000) return original(call, pause);
            timers.set += 1;
            return original(() => { call(); timers.run += 1; }, pause);
        };";
    let (server, browser) = page(Setting { scripts: vec![count.to_owned()], ..Setting::default() }).await;
    let journey = Journey::open(&browser, &server.address).await;
    journey.start("staff", "short").await;
    browser.click("input[name=caring-enjoy][value='5']").await;
    browser.until("location.hash === '#item/delivering-on-time'").await;
    journey.turn_auto_advance_off().await;
    browser.click("input[name=delivering-on-time][value='5']").await;
    browser.until("timers.set > 0 && timers.run === timers.set").await;
    assert_eq!(journey.step().await, "#item/delivering-on-time", "that was turned off");
    browser.click("input[name=auto-advance-off]").await;
    journey.hurry(&Person::STAFF, "#measures").await;
    for name in journey.names().await {
        journey.pick(&name, "1").await;
    }
    // Whatever an answer sets going has happened.
    browser.until("timers.set > 0 && timers.run === timers.set").await;
    assert_eq!(journey.step().await, "#measures");
}

#[tokio::test]
async fn a_one_and_a_nought_make_ten() {
    let (server, browser) = page(Setting::default()).await;
    let journey = Journey::open(&browser, &server.address).await;
    journey.hurry(&Person::STAFF_FULL, "#perspectives/9").await;
    // No grade is a nought.
    for (keys, value) in [("10", 10), ("0", 10), ("7", 7), ("70", 7), ("1", 1)] {
        browser.press(keys).await;
        assert_eq!(journey.kept().await["answers"]["here-grade"], value, "{keys}");
    }
}

#[tokio::test]
async fn after_a_change_the_review_is_where_one_left_it() {
    let (server, browser) = page(Setting { size: (390, 844), ..Setting::default() }).await;
    let journey = Journey::open(&browser, &server.address).await;
    journey.hurry(&Person::STAFF, "#review").await;
    for step in ["item/pays", "dilemma/10", "item/caring-enjoy"] {
        browser.click(&format!("[data-step='{step}']")).await;
        journey.arrive_from("#review").await;
        let progress = browser.text("document.querySelector('#klantspiegel-progress').innerText").await;
        assert!(!progress.contains("minu"), "{progress}");
        browser.click("[data-action=next]").await;
        browser.until(&format!("document.activeElement.dataset.step === '{step}'")).await;
        let place = "const { top, bottom } = document.activeElement.getBoundingClientRect();
            return top >= 0 && bottom <= innerHeight;";
        assert_eq!(browser.run(place, &[]).await, true, "{step} is in sight");
    }
}

#[tokio::test]
async fn after_forgetting_back_leads_nowhere() {
    let (server, browser) = page(Setting::default()).await;
    let journey = Journey::open(&browser, &server.address).await;
    journey.hurry(&Person::STAFF, "#feedback").await;
    journey.forget().await;
    browser.back().await;
    assert_eq!(journey.kept().await, Value::Null);
    assert_eq!(journey.screen().await, "start");
}

#[tokio::test]
async fn digits_answer_with_shift_too() {
    let (server, browser) = page(Setting::default()).await;
    let journey = Journey::open(&browser, &server.address).await;
    journey.start("staff", "short").await;
    for (shift, ctrl, answered) in [(true, false, true), (false, true, false)] {
        let value = if answered { 6 } else { 2 };
        let press = format!(
            "document.querySelector('h1').dispatchEvent(new KeyboardEvent('keydown',
                {{ key: '{value}', shiftKey: {shift}, ctrlKey: {ctrl}, bubbles: true, cancelable: true }}))"
        );
        browser.run(&press, &[]).await;
        assert_eq!(journey.kept().await["answers"]["caring-enjoy"], 6);
    }
}

#[tokio::test]
async fn storage_that_refuses_is_told_once_and_stops_nobody() {
    let refuse = "() => { throw new DOMException('The operation is insecure.', 'SecurityError'); }";
    let getters = format!(
        "for (const name of ['sessionStorage', 'localStorage'])
            Object.defineProperty(window, name, {{ get: {refuse} }});"
    );
    let methods = format!(
        "for (const name of ['getItem', 'setItem', 'removeItem', 'clear', 'key'])
            Storage.prototype[name] = {refuse};"
    );
    let nothing = "for (const name of ['sessionStorage', 'localStorage'])
        Object.defineProperty(window, name, { value: null });";
    for (language, script) in [("nl", getters.as_str()), ("en", methods.as_str()), ("en", nothing)] {
        let scripts = vec![script.to_owned()];
        let (server, browser) = page(Setting { language, scripts, ..Setting::default() }).await;
        let journey = Journey::open(&browser, &server.address).await;
        assert_eq!(browser.text(NOTICE).await, "", "there is nothing to keep yet");
        journey.start("staff", "short").await;
        journey.answer(5).await;
        journey.expect_notice(&words::notice(language, Notice::StorageBlocked)).await;
        journey.close_notice().await;
        journey.hurry(&Person::STAFF, "#feedback").await;
        assert_eq!(browser.text(NOTICE).await, "", "it is told once");
        assert_eq!(journey.screen().await, "feedback");
    }
}

#[tokio::test]
async fn full_storage_is_told_and_what_was_kept_before_stays() {
    for language in LANGUAGES {
        let (server, browser) = page(Setting { language, ..Setting::default() }).await;
        let journey = Journey::open(&browser, &server.address).await;
        journey.hurry(&Person::STAFF, "#dilemma/1").await;
        fill(&browser).await;
        journey.choose(&Person::STAFF).await;
        journey.expect_notice(&words::notice(language, Notice::StorageFull)).await;
        journey.hurry(&Person::STAFF, "#feedback").await;
        assert_eq!(journey.kept().await["answers"].as_object().map(serde_json::Map::len), Some(4));
        browser.run("sessionStorage.removeItem('full')", &[]).await;
        journey.act("back").await;
        journey.arrive_from("#feedback").await;
        browser.until(&format!("{NOTICE} === ''")).await;
        journey.hurry(&Person::STAFF, "#feedback").await;
        journey.act("back").await;
        journey.arrive_from("#feedback").await;
        journey.reload().await;
        journey.hurry(&Person::STAFF, "#feedback").await;
        assert_eq!(browser.text(NOTICE).await, "");
    }
}

#[tokio::test]
async fn a_saved_session_that_cannot_be_read_is_put_aside() {
    let cut_off = "{\"klantspiegel\": 1, \"session\": {\"record\"";
    let newer = &format!("{{\"klantspiegel\": {}, \"session\": {{}}}}", LATER.0);
    let incomplete = "{\"klantspiegel\": 1, \"session\": {}}";
    let incomplete_part = Problem::WrongPart { part: "language", found: "–".to_owned() };
    for (language, saved, problem) in [
        ("nl", cut_off, Problem::Truncated),
        ("en", cut_off, Problem::Truncated),
        ("nl", "", Problem::NotJson),
        ("en", "[1, 2, 3]", Problem::NotOurs),
        ("nl", newer, LATER.1),
        ("en", newer, LATER.1),
        ("en", incomplete, incomplete_part),
    ] {
        let (server, browser) = page(Setting { language, ..Setting::default() }).await;
        let journey = Journey::open(&browser, &server.address).await;
        browser
            .run("sessionStorage.setItem(arguments[0], arguments[1])", &[SESSION.into(), saved.into()])
            .await;
        journey.reload().await;
        assert_eq!(journey.screen().await, "start");
        journey.expect_notice(&words::saved_problem(language, problem)).await;
        let key = if saved == newer { NEWER } else { UNREAD };
        let unread = format!("sessionStorage.getItem('{key}')");
        assert_eq!(browser.value(&unread).await, saved, "it is not lost");

        journey.hurry(&Person::STAFF, "#dilemma/1").await;
        assert_eq!(browser.value(&unread).await, saved, "not when going on either");
        journey.reload().await;
        assert_eq!(journey.step().await, "#dilemma/1");
        assert_eq!(browser.value(&unread).await, saved);
    }
}

#[tokio::test]
async fn a_session_that_was_changed_by_hand_names_the_wrong_part() {
    let (server, browser) = page(Setting { language: "en", ..Setting::default() }).await;
    let journey = Journey::open(&browser, &server.address).await;
    journey.hurry(&Person::STAFF, "#dilemma/2").await;
    let item = "caring-enjoy".to_owned();
    let wrong = |part, found: &str| Problem::WrongPart { part, found: found.to_owned() };
    for (change, problem) in [
        (
            "record.answers['caring-enjoy'] = 8",
            Problem::OutsideScale { item, found: "8".to_owned(), low: 1, high: 7 },
        ),
        ("record.answers.nonsense = 1", Problem::UnknownItem { item: "nonsense".to_owned() }),
        ("record.role = 'king'", wrong("role", "king")),
        ("record.dilemmas[1].cost_minutes = 7", Problem::WrongDilemma { number: 2 }),
        ("record.language = 'xx'", wrong("language", "xx")),
    ] {
        let script = format!(
            "const saved = JSON.parse(sessionStorage.getItem('{SESSION}'));
            const {{ record }} = saved.session;
            {change};
            sessionStorage.setItem('{SESSION}', JSON.stringify(saved));"
        );
        let before = browser.value(&format!("sessionStorage.getItem('{SESSION}')")).await;
        browser.run(&script, &[]).await;
        journey.reload().await;
        journey.expect_notice(&words::saved_problem("en", problem)).await;
        browser.run("sessionStorage.setItem(arguments[0], arguments[1])", &[SESSION.into(), before]).await;
        journey.reload().await;
        assert_eq!(journey.step().await, "#dilemma/2", "{change}");
    }
}

/// Writes into every text field of the screen.
const WRITE: &str = "
    for (const [place, field] of document.querySelectorAll('#app textarea').entries()) {
        field.value = `half a sentence, ${place}`;
        field.dispatchEvent(new Event('input', { bubbles: true }));
    }";

#[tokio::test]
async fn another_language_in_the_middle_keeps_everything() {
    let (server, browser) = page(Setting::default()).await;
    let journey = Journey::open(&browser, &server.address).await;
    let person = Person::STAFF_FULL;
    let steps = ["#item/caring-matters", "#dilemma/5", "#measures", "#perspectives/1", "#perspectives/9"];
    let later = ["#perspectives/10", "#brushoff/2", "#leadership/1", "#leadership/12", "#room/1"];
    for step in steps.into_iter().chain(later).chain(["#review", "#feedback", "#method"]) {
        if step == "#method" {
            browser.click("footer a").await;
            browser.until("document.querySelector('[data-screen=method]')").await;
        } else {
            journey.hurry(&person, step).await;
            journey.fill(&person).await;
        }
        // Wherever there is a place to write, a sentence that is not finished.
        browser.run(WRITE, &[]).await;
        let mut before = journey.kept().await;
        let ticked = "[...document.querySelectorAll('#app input:checked, #app textarea')]
            .map((input) => input.name + input.value)";
        let ticked_before = browser.value(ticked).await;
        for language in LANGUAGES.into_iter().skip(1).chain(LANGUAGES.into_iter().take(1)) {
            journey.speak(language).await;
            assert_eq!(journey.step().await, step);
            assert_eq!(browser.value(ticked).await, ticked_before);
            before["language"] = language.into();
            assert_eq!(journey.kept().await, before);
            let focused = "document.activeElement.id === 'language'";
            assert_eq!(browser.value(focused).await, true, "the focus stays on the switch");
        }
    }
    journey.speak("en").await;
    journey.reload().await;
    assert_eq!(browser.text("document.documentElement.lang").await, "en", "and after a reload");
}

#[tokio::test]
async fn another_language_is_there_before_anything_was_chosen_too() {
    let (server, browser) = page(Setting::default()).await;
    let journey = Journey::open(&browser, &server.address).await;
    for language in ["en", "nl"] {
        journey.speak(language).await;
        assert_eq!(journey.screen().await, "start");
        let focused = "document.activeElement.id === 'language'";
        assert_eq!(browser.value(focused).await, true, "whoever uses a keyboard goes on where it was");
    }
    // What was chosen at once before is not lost either.
    let both = "document.querySelector('input[name=role][value=manager]').click();
        document.querySelector('[data-action=language][value=fr]').click();";
    browser.run(both, &[]).await;
    browser.until_loaded(&format!("document.documentElement.lang === 'fr' && {READY}")).await;
    assert_eq!(journey.kept().await["role"], "manager");
}

#[tokio::test]
async fn in_a_full_storage_no_answer_is_lost_for_a_language() {
    let full = "Storage.prototype.setItem = function (name, text) {
        if (text.length > 100) throw new DOMException('full', 'QuotaExceededError');
        this[name] = text;
    };";
    let (server, browser) = page(Setting { scripts: vec![full.to_owned()], ..Setting::default() }).await;
    let journey = Journey::open(&browser, &server.address).await;
    journey.hurry(&Person::STAFF, "#dilemma/2").await;
    browser.run("window.stayed = true", &[]).await;
    browser.click("[data-action=language][value=en]").await;
    let told = words::notice("nl", Notice::LanguageAway);
    browser.until(&format!("{NOTICE} === {}", json!(told))).await;
    assert_eq!(browser.value("window.stayed").await, true);
    assert_eq!(journey.step().await, "#dilemma/2");
}

#[tokio::test]
async fn without_a_connection_it_is_told_that_a_language_cannot_come() {
    let offline = "Object.defineProperty(navigator, 'onLine', { get: () => false })";
    let (server, browser) = page(Setting::default()).await;
    let journey = Journey::open(&browser, &server.address).await;
    journey.hurry(&Person::STAFF, "#dilemma/2").await;
    let kept = journey.kept().await;
    browser.run(offline, &[]).await;
    browser.click("[data-action=language][value=en]").await;
    journey.expect_notice(&words::notice("nl", Notice::LanguageAway)).await;
    assert_eq!(
        (journey.step().await.as_str(), journey.kept().await["answers"].clone()),
        ("#dilemma/2", kept["answers"].clone())
    );
}

#[tokio::test]
async fn an_earlier_report_stays_beside_this_one_in_another_language_and_after_a_reload() {
    const COMPARED: &str = "document.querySelectorAll('[part~=compare] tbody tr').length > 0";
    let (server, browser) = page(Setting::default()).await;
    let journey = Journey::open(&browser, &server.address).await;
    journey.hurry(&Person::STAFF, "#feedback").await;
    let report = export(&journey, "export-json").await;
    browser
        .choose_file("input[name=earlier]", &written("earlier-stays", "earlier.json", report.as_bytes()))
        .await;
    browser.until(COMPARED).await;
    journey.speak("fr").await;
    browser.until(COMPARED).await;
    journey.reload().await;
    browser.until(COMPARED).await;
    journey.act("compare-close").await;
    journey.reload().await;
    assert_eq!(browser.value(COMPARED).await, false, "who takes it away does not find it again");
}

#[tokio::test]
async fn without_the_first_language_of_the_browser_the_page_is_there_in_its_own() {
    let (server, browser) = page(Setting { language: "it", ..Setting::default() }).await;
    Journey::open(&browser, &server.address).await;
    assert_eq!(browser.text("document.documentElement.lang").await, "nl");
    assert_eq!(browser.value(READY).await, true);
}

/// Takes all the room in the tab's storage.
async fn fill(browser: &Browser) {
    let script = "
        let filling = '';
        for (let size = 2 ** 24; size >= 1; size /= 2) {
            try {
                sessionStorage.setItem('full', filling + 'x'.repeat(size));
                filling += 'x'.repeat(size);
            } catch {}
        }";
    browser.run(script, &[]).await;
}

/// A title that came before its address would stand beside the address before it.
#[tokio::test]
async fn every_title_in_the_history_belongs_to_its_address() {
    let (server, browser) = page(Setting::default()).await;
    let journey = Journey::open(&browser, &server.address).await;
    let here = async || {
        browser.until_painted().await;
        (journey.step().await, browser.text("document.title").await)
    };
    let mut seen = vec![here().await];
    while journey.step().await != "#dilemma/2" {
        journey.answer_all(&Person::STAFF).await;
        journey.go_on().await;
        seen.push(here().await);
    }
    assert_eq!(browser.history(&server.address).await, seen);
    assert!(seen.windows(2).all(|two| two[0].1 != two[1].1), "{seen:?}");
    browser.back().await;
    journey.arrive_from("#dilemma/2").await;
    assert_eq!(here().await, seen[seen.len() - 2]);
    assert_eq!(browser.history(&server.address).await, seen, "going back changes no title");
}
