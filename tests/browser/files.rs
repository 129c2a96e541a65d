//! Files that leave and come back: the report and the table, and what is told of files that cannot be opened.

use klantspiegel_core::language::Language;
use klantspiegel_driving::browser::{Browser, Setting};
use klantspiegel_driving::engine::Engine;
use klantspiegel_driving::journey::{Journey, NOTICE, Person};
use klantspiegel_driving::{LANGUAGES, page, words};
use klantspiegel_formats::problem::Problem;
use klantspiegel_formats::report;
use klantspiegel_formats::table::Column;
use klantspiegel_testing::{folder, spreadsheet, texts};
use klantspiegel_ui::notice::Notice;
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};

/// Everything that the feedback says, without the words around keeping it.
const FEEDBACK: &str = "[...document.querySelectorAll('main section:not([aria-labelledby=keep])')]\
                        .map((section) => section.textContent).join('')";
const INPUT: &str = "input[name=report]";

#[tokio::test]
async fn the_report_keeps_its_schema_whatever_was_answered() {
    let schema = Path::new(env!("CARGO_MANIFEST_DIR")).join("schema/report-3.schema.json");
    let schema: Value =
        serde_json::from_str(&fs::read_to_string(schema).expect("there is a schema")).expect("JSON");
    let validator = jsonschema::validator_for(&schema).expect("a schema");
    let skips = Person { agreement: 0, price: f64::NAN, said: 0, measures: 3, ..Person::STAFF };
    for (name, person) in [
        ("staff", Person::STAFF),
        ("manager", Person::MANAGER),
        ("always", Person::ALWAYS_CARE),
        ("skips", skips),
    ] {
        let (server, browser) = page(Setting::default()).await;
        let journey = Journey::open(&browser, &server.address).await;
        if name == "skips" {
            skip_everything(&journey).await;
        } else {
            journey.hurry(&person, "#feedback").await;
        }
        let report = export(&journey, "export-json").await;
        let report: Value = serde_json::from_str(&report).expect("a report is JSON");
        let problems: Vec<String> = validator.iter_errors(&report).map(|error| error.to_string()).collect();
        assert_eq!(problems, [""; 0], "{name}: {report:#}");
        assert_eq!(report["answers"], journey.kept().await["answers"]);
    }
}

#[tokio::test]
async fn the_table_has_a_row_for_everything_that_was_asked() {
    for (language, person, items) in [("nl", Person::STAFF, 4 + 5 + 9), ("en", Person::MANAGER, 101)] {
        let (server, browser) = page(Setting { language, ..Setting::default() }).await;
        let journey = Journey::open(&browser, &server.address).await;
        journey.hurry(&person, "#feedback").await;
        let table = export(&journey, "export-csv").await;
        let language = Language::from_tag(language).expect("we speak it");
        let mut rows = spreadsheet::reader(&table, language);
        let rows: Vec<csv::StringRecord> =
            rows.records().collect::<Result<_, _>>().expect("every row is whole");
        assert_eq!(rows.len(), items + 10);
        let kept = journey.kept().await;
        for row in &rows {
            let (item, answer) = (&row[Column::Item as usize], &row[Column::Answer as usize]);
            match kept["answers"].get(item) {
                Some(value) => assert_eq!(answer, value.to_string(), "{item}"),
                // A line that was not ticked, on a page where others were.
                None if !item.starts_with("dilemma-") => assert_eq!(answer, "0", "{item}"),
                None => {
                    let place = item.strip_prefix("dilemma-").and_then(|place| place.parse::<usize>().ok());
                    let dilemma = &kept["dilemmas"][place.expect("an item or a dilemma") - 1];
                    assert_eq!(dilemma["choice"], answer, "{item}");
                    assert_eq!(dilemma["cost_minutes"].to_string(), row[Column::CostMinutes as usize]);
                    assert_eq!(dilemma["loss_minutes"].to_string(), row[Column::LossMinutes as usize]);
                }
            }
        }
    }
}

#[tokio::test]
async fn a_report_that_is_opened_again_says_the_same() {
    for (language, name, person) in [
        ("nl", "staff", Person::STAFF),
        ("en", "manager", Person::MANAGER),
        ("nl", "always", Person::ALWAYS_CARE),
    ] {
        export_and_open(Engine::Chromium, language, name, &person).await;
    }
}

/// Keeps the report as a file, deletes everything, and opens the file.
pub async fn export_and_open(engine: Engine, language: &'static str, name: &str, person: &Person) {
    let (server, browser) = page(Setting { language, ..Setting::of(engine) }).await;
    let journey = Journey::open(&browser, &server.address).await;
    journey.hurry(person, "#feedback").await;
    let feedback = browser.text(FEEDBACK).await;
    let report = export(&journey, "export-json").await;
    journey.forget().await;

    let file = written(&format!("again-{name}-{engine:?}"), "report.json", report.as_bytes());
    browser.choose_file(INPUT, &file).await;
    browser.until(&format!("document.querySelector('[data-screen=feedback]') && {NOTICE}")).await;
    assert_eq!(browser.text(FEEDBACK).await, feedback);
    assert_eq!(export(&journey, "export-json").await, report);
    journey.reload().await;
    assert_eq!(browser.text(FEEDBACK).await, feedback, "and it is kept");
}

#[tokio::test]
async fn a_report_keeps_the_day_on_which_it_was_made() {
    let (server, browser) = page(Setting { language: "en", ..Setting::default() }).await;
    let journey = Journey::open(&browser, &server.address).await;
    journey.hurry(&Person::STAFF, "#feedback").await;
    let report = export(&journey, "export-json").await;
    let mut report: Value = serde_json::from_str(&report).expect("a report is JSON");
    report["finished"] = json!("2025-02-28");
    let file = written("day", "report.json", report.to_string().as_bytes());
    browser.choose_file(INPUT, &file).await;
    browser.until("document.querySelector('main section p').innerText === 'February 28, 2025'").await;
    let again = export(&journey, "export-json").await;
    assert_eq!(serde_json::from_str::<Value>(&again).expect("JSON"), report);
}

#[tokio::test]
async fn a_file_that_cannot_be_opened_is_named_and_changes_nothing() {
    for language in LANGUAGES {
        let (server, browser) = page(Setting { language, ..Setting::default() }).await;
        let journey = Journey::open(&browser, &server.address).await;
        journey.hurry(&Person::STAFF, "#feedback").await;
        let folder = format!("wrong-{language}");
        let report = export(&journey, "export-json").await;
        let before = (journey.kept().await, browser.text(FEEDBACK).await);
        for (name, content, problem) in wrong(&report) {
            let file = written(&folder, name, &content);
            browser.choose_file(INPUT, &file).await;
            journey.expect_notice(&words::file_problem(language, problem)).await;
            assert_eq!((journey.kept().await, browser.text(FEEDBACK).await), before, "{name}");
            journey.close_notice().await;
            browser.until(&format!("!{NOTICE}")).await;
        }
        assert_eq!(browser.complaints().await, [""; 0]);
    }
}

/// Opens every text of the list that the command line is held to: the browser's own parser would take some of those that are
/// refused, and put something else in the place of what it cannot hold.
pub async fn what_parsers_differ_in(engine: Engine) {
    let language = "nl";
    let (server, browser) = page(Setting { language, ..Setting::of(engine) }).await;
    let journey = Journey::open(&browser, &server.address).await;
    let texts = texts::texts().into_iter().map(|(name, text, problem)| (name, text.into_bytes(), problem));
    let no_text = ("no text", b"{\"schema\": \"\xff\"}".to_vec(), Some(Problem::NotJson));
    for (name, content, problem) in texts.chain([no_text]) {
        let file = written(&format!("texts-{engine:?}"), "text.json", &content);
        browser.choose_file(INPUT, &file).await;
        let told = problem.map_or_else(
            || words::notice(language, Notice::Opened),
            |problem| words::file_problem(language, problem),
        );
        browser.until(&format!("{NOTICE} !== ''")).await;
        assert_eq!(browser.text(NOTICE).await, told, "{name}");
        journey.close_notice().await;
        browser.until(&format!("{NOTICE} === ''")).await;
    }
}

#[tokio::test]
async fn a_file_of_fifty_megabytes_is_refused_before_it_is_read() {
    let file = folder::empty("browser-large").join("large.json");
    let bytes = 50 * 1024 * 1024;
    fs::File::create(&file).and_then(|file| file.set_len(bytes)).expect("a large file of nothing");
    for language in LANGUAGES {
        let script = "Blob.prototype.arrayBuffer = () => { throw new Error('it is read'); }".to_owned();
        let (server, browser) = page(Setting { language, scripts: vec![script], ..Setting::default() }).await;
        let journey = Journey::open(&browser, &server.address).await;
        journey.hurry(&Person::STAFF, "#feedback").await;
        let before = journey.kept().await;
        browser.choose_file(INPUT, &file).await;
        journey.expect_notice(&words::file_problem(language, Problem::TooLarge { bytes })).await;
        assert_eq!(journey.kept().await, before);
    }
}

#[tokio::test]
async fn a_file_is_opened_on_the_first_screen_too() {
    let (server, browser) = page(Setting::default()).await;
    let journey = Journey::open(&browser, &server.address).await;
    journey.hurry(&Person::STAFF, "#feedback").await;
    let file = exported(&journey, "first").await;
    browser.open_tab().await;
    Journey::open(&browser, &server.address).await;
    browser.choose_file(INPUT, &file).await;
    browser.until("document.querySelector('[data-screen=feedback] .letter')").await;
    browser.until("location.hash === '#feedback'").await;
}

#[tokio::test]
async fn a_file_never_takes_the_place_of_ones_own_answers_for_good() {
    for language in LANGUAGES {
        let (server, browser) = page(Setting { language, ..Setting::default() }).await;
        let journey = Journey::open(&browser, &server.address).await;
        journey.hurry(&Person::STAFF, "#feedback").await;
        let folder = format!("back-{language}");
        let file = exported(&journey, &folder).await;
        journey.forget().await;

        journey.hurry(&Person::MANAGER, "#feedback").await;
        browser.click("input[name=keep]").await;
        let own = journey.kept().await;
        let kept = "localStorage.getItem('klantspiegel.session')";
        let on_device = browser.text(kept).await;
        browser.choose_file(INPUT, &file).await;
        browser.until("document.querySelector('[data-action=restore]')").await;
        assert_eq!(journey.kept().await["role"], "staff");
        assert_eq!(browser.text(kept).await, on_device, "the device keeps what is one's own");
        journey.close_notice().await;
        journey.act("back").await;
        journey.arrive_from("#feedback").await;
        journey.reload().await;
        assert_eq!(journey.kept().await["role"], "staff");
        journey.act("restore").await;
        browser.until("!document.querySelector('[data-action=restore]')").await;
        assert_eq!(journey.kept().await, own);
        assert_eq!(browser.text(kept).await, on_device);
    }
}

#[tokio::test]
async fn what_somebody_else_answered_is_not_kept_on_the_device_unasked() {
    let (server, browser) = page(Setting::default()).await;
    let journey = Journey::open(&browser, &server.address).await;
    journey.hurry(&Person::STAFF, "#feedback").await;
    let file = exported(&journey, "unasked").await;
    browser.click("input[name=keep]").await;
    journey.forget().await;
    browser.choose_file(INPUT, &file).await;
    browser.until("document.querySelector('[data-screen=feedback]')").await;
    assert_eq!(journey.kept().await["role"], "staff");
    assert_eq!(browser.value("localStorage.length").await, 0);
}

/// Files that are none of ours, or damaged, with what is wrong with each.
fn wrong(report: &str) -> Vec<(&'static str, Vec<u8>, Problem)> {
    let changed = |change: &dyn Fn(&mut Value)| {
        let mut report: Value = serde_json::from_str(report).expect("a report is JSON");
        change(&mut report);
        report.to_string().into_bytes()
    };
    let (item, nonsense) = ("caring-enjoy".to_owned(), "nonsense".to_owned());
    let eight = Problem::OutsideScale { item: item.clone(), found: "8".to_owned(), low: 1, high: 7 };
    let half = Problem::OutsideScale { item, found: "3.5".to_owned(), low: 1, high: 7 };
    vec![
        ("not-json.json", b"Dear diary".to_vec(), Problem::NotJson),
        ("empty.json", Vec::new(), Problem::NotJson),
        ("picture.json", vec![0x89, b'P', b'N', b'G', 0xff, 0xfe, 0x00], Problem::NotJson),
        ("not-ours.json", b"{\"answers\": {}}".to_vec(), Problem::NotOurs),
        ("list.json", b"[1, 2, 3]".to_vec(), Problem::NotOurs),
        ("truncated.json", report.as_bytes()[..report.len() / 2].to_vec(), Problem::Truncated),
        (
            "newer.json",
            changed(&|r| r["version"] = json!(report::VERSION + 1)),
            Problem::Newer { version: report::VERSION + 1, known: report::VERSION },
        ),
        ("outside.json", changed(&|r| r["answers"]["caring-enjoy"] = json!(8)), eight),
        ("half.json", changed(&|r| r["answers"]["caring-enjoy"] = json!(3.5)), half),
        (
            "unknown.json",
            changed(&|r| r["answers"]["nonsense"] = json!(1)),
            Problem::UnknownItem { item: nonsense },
        ),
        (
            "role.json",
            changed(&|r| r["role"] = json!("<b>king</b>")),
            Problem::WrongPart { part: "role", found: "<b>king</b>".to_owned() },
        ),
        (
            "dilemma.json",
            changed(&|r| r["dilemmas"][2]["cost_minutes"] = json!(7)),
            Problem::WrongDilemma { number: 3 },
        ),
        (
            "twice.json",
            changed(&|r| r["dilemmas"][4] = r["dilemmas"][0].clone()),
            Problem::WrongDilemma { number: 5 },
        ),
        ("deep.json", [b"{\"a\":".repeat(5000), b"1".to_vec(), b"}".repeat(5000)].concat(), Problem::NotJson),
    ]
}

/// Goes to the feedback without an answer.
async fn skip_everything(journey: &Journey<'_>) {
    while journey.step().await != "#feedback" {
        journey.go_on().await;
    }
}

/// The report on the screen as a file to open.
async fn exported(journey: &Journey<'_>, folder: &str) -> PathBuf {
    let report = export(journey, "export-json").await;
    written(folder, "report.json", report.as_bytes())
}

/// The content of the file that an action hands over.
pub async fn export(journey: &Journey<'_>, action: &str) -> String {
    journey.act(action).await;
    let content = handed_over(journey.browser, action).await;
    // Who does not see the browser's own sign is told as well.
    let near = format!("document.querySelector('[data-action={action}]').closest('section, details')");
    journey.browser.until(&format!("{near}.querySelector('p[role=status] > span')")).await;
    content
}

/// The content of the file that an action has handed over.
pub async fn handed_over(browser: &Browser, action: &str) -> String {
    let file = arrived(browser, &browser.downloads()).await;
    let extension = match action.strip_prefix("export-").expect("an export") {
        "calendar" => "ics",
        extension => extension,
    };
    let name = file.file_name().expect("a file has a name").to_string_lossy().into_owned();
    assert!(name.starts_with("klantspiegel-2") && name.ends_with(extension), "{name}");
    let content = fs::read_to_string(&file).expect("a file of text");
    // The next one is to be the only one again.
    fs::remove_file(file).expect("the folder is ours");
    content
}

/// Waits for the one whole file in a folder; a frame of the page is the measure of patience.
async fn arrived(browser: &Browser, folder: &Path) -> PathBuf {
    const FRAMES: usize = 1000;
    for _ in 0..FRAMES {
        let entries = fs::read_dir(folder).expect("the folder is ours").filter_map(Result::ok);
        let mut paths = entries.map(|entry| entry.path());
        // The name is taken by an empty file until the whole one is put in its place.
        let whole = |path: &PathBuf| {
            path.extension().is_some_and(|e| ["json", "csv", "ics"].iter().any(|known| e == *known))
                && path.metadata().is_ok_and(|file| file.len() > 0)
        };
        if let Some(file) = paths.find(whole) {
            return file;
        }
        browser.run_async("await new Promise(requestAnimationFrame)", &[]).await;
    }
    panic!("no file came");
}

pub fn written(folder: &str, name: &str, content: &[u8]) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("browser-written-{folder}"));
    fs::create_dir_all(&folder).expect("the folder is ours");
    let path = folder.join(name);
    fs::write(&path, content).expect("the folder can be written");
    path
}
