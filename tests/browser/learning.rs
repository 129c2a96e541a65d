//! The packages for learning systems, played in one: it hears that somebody began, was done and left, and nothing else.

use klantspiegel_driving::LANGUAGES;
use klantspiegel_driving::browser::{Browser, Setting};
use klantspiegel_driving::course::{self, AT};
use klantspiegel_driving::embedding::Embedding;
use klantspiegel_driving::engine::Engine;
use klantspiegel_driving::journey::Person;
use klantspiegel_driving::launch::{ACTIVITY, Launch, LaunchService, REGISTRATION, actor, template, verb_of};
use klantspiegel_driving::server::{Server, Site};
use roxmltree::Document;
use serde_json::{Value, json};

const ELEMENT: &str = "klant-spiegel";
const SCORM: &str = "klantspiegel-scorm-1.2.zip";
const CMI5: &str = "klantspiegel-cmi5.zip";
/// An engine that is busy or short of memory may let go of a page that was left, and is asked again; a page that cannot be kept is kept
/// in no try.
const TRIES_TO_BE_KEPT: usize = 3;

/// What comes of a page that was left and kept, tried until an engine kept it.
async fn once_kept<T>(engine: Engine, leave: impl AsyncFn() -> Option<T>) -> T {
    for _ in 0..TRIES_TO_BE_KEPT {
        if let Some(kept) = leave().await {
            return kept;
        }
    }
    panic!("{engine:?} kept the page in none of {TRIES_TO_BE_KEPT} tries");
}

/// The system listens, and the person is told so.
const HEARD: &str = "document.querySelector('.told:not([hidden])')";

mod packages {
    use super::*;

    #[test]
    fn the_manifest_of_scorm_lists_exactly_the_files_that_there_are() {
        let files = course::unpacked(SCORM);
        let manifest = std::str::from_utf8(&files["imsmanifest.xml"]).expect("XML is text");
        let manifest = Document::parse(manifest).expect("it is well-formed");
        let listed = manifest.descendants().filter(|node| node.tag_name().name() == "file");
        let listed: Vec<&str> = listed.filter_map(|file| file.attribute("href")).collect();
        let held: Vec<&str> =
            files.keys().map(String::as_str).filter(|name| *name != "imsmanifest.xml").collect();
        assert_eq!(listed, held);
    }

    #[test]
    fn the_course_structure_of_cmi5_opens_a_page_that_there_is() {
        let files = course::unpacked(CMI5);
        let structure = std::str::from_utf8(&files["cmi5.xml"]).expect("XML is text");
        let structure = Document::parse(structure).expect("it is well-formed");
        let url =
            structure.descendants().find(|node| node.tag_name().name() == "url").expect("it has an address");
        assert!(files.contains_key(url.text().expect("an address is text")));
    }

    #[test]
    fn they_hold_what_the_element_needs_and_nothing_of_other_pages() {
        for package in [SCORM, CMI5] {
            let files = course::unpacked(package);
            let names: Vec<&str> = files.keys().filter_map(|path| path.rsplit('/').next()).collect();
            let of = |start: &str| names.iter().filter(|name| name.starts_with(start)).count();
            for start in [
                "embed.js",
                "inside-",
                "element-",
                "course-",
                "glue-",
                "journey-",
                "fallback-",
                "why-",
                "mistakes-",
            ] {
                assert_eq!(of(start), 1, "{package} {start}: {names:?}");
            }
            // What outlives a page that has to ask a server.
            assert_eq!(of("leaving-"), usize::from(package == CMI5), "{package}: {names:?}");
            // A page, a manifest, an adapter, the texts in two parts, and those above with the second Wasm.
            let count = 3 + 2 * LANGUAGES.len() + 10 + of("leaving-");
            assert_eq!(names.len(), count, "{package}: {names:?}");
            let page = std::str::from_utf8(&files["index.html"]).expect("a page is text");
            for address in ["src=\"", "href=\""].iter().flat_map(|mark| page.split(mark).skip(1)) {
                assert!(address.starts_with("./") || address.starts_with("data:"), "{package}: {address}");
            }
        }
    }
}

pub mod scorm {
    use super::*;

    const STATUS: &str = "cmi.core.lesson_status";

    #[tokio::test]
    async fn the_system_hears_of_the_beginning_and_the_end_and_of_nothing_else() {
        let course = course::played(&json!({})).await;
        course.until_ready(ELEMENT).await;
        course.walk(ELEMENT, &Person::STAFF, "feedback").await;
        leave(&course).await;
        let time = course.browser.text("calls.find(([, name]) => name === 'cmi.core.session_time')[2]").await;
        assert!(is_time_span(&time), "{time}");
        let expected = json!([
            ["LMSInitialize", "", "true"],
            ["LMSGetValue", "cmi.core.student_id", ""],
            ["LMSGetValue", STATUS, "not attempted"],
            ["LMSSetValue", STATUS, "incomplete", "true"],
            ["LMSCommit", "", "true"],
            ["LMSGetValue", "cmi.student_preference.language", ""],
            ["LMSSetValue", STATUS, "completed", "true"],
            ["LMSCommit", "", "true"],
            ["LMSSetValue", "cmi.core.session_time", time, "true"],
            ["LMSSetValue", "cmi.core.exit", "", "true"],
            ["LMSCommit", "", "true"],
            ["LMSFinish", "", "true"],
        ]);
        assert_eq!(course.browser.value("calls").await, expected);
        assert_eq!(status(&course).await, "completed");
        assert_eq!(course.browser.complaints().await, [""; 0]);
        let from_system = ["GET /", "GET /scorm-again.js"];
        expect_own_files_only(&course.server, SCORM, &from_system);
    }

    #[tokio::test]
    async fn whoever_comes_next_in_the_same_tab_begins_anew() {
        let learner = |who: &str| json!({ "core": { "student_id": who } });
        let course = course::played_by(&[learner("anna"), learner("bert")]).await;
        course.until_ready(ELEMENT).await;
        course.walk(ELEMENT, &Person::STAFF, "feedback").await;
        // Herself she finds where she was.
        course::open(&course, 0).await;
        course.until_in(ELEMENT, "root.querySelector('[data-screen=feedback]')").await;
        course::open(&course, 1).await;
        course.until_in(ELEMENT, "root.querySelector('[data-screen=start]')").await;
        assert_eq!(course.browser.value("Object.keys(sessionStorage)").await, json!([]));
        let named = course.browser.value("document.querySelector('klant-spiegel').id.includes('bert')").await;
        assert_eq!(named, false, "no name stands in the page");
        leave(&course).await;
        assert_eq!(status(&course).await, "incomplete");
    }

    #[tokio::test]
    async fn where_nobody_is_named_nothing_is_kept() {
        let course = course::played(&json!({})).await;
        course.until_ready(ELEMENT).await;
        course.walk(ELEMENT, &Person::STAFF, "item").await;
        course.browser.until_painted().await;
        assert_eq!(course.browser.value("Object.keys(sessionStorage)").await, json!([]));
    }

    #[tokio::test]
    async fn who_leaves_early_has_not_completed() {
        let course = course::played(&json!({})).await;
        course.until_ready(ELEMENT).await;
        course.walk(ELEMENT, &Person::STAFF, "dilemma").await;
        leave(&course).await;
        assert_eq!(status(&course).await, "incomplete");
    }

    #[tokio::test]
    async fn what_was_completed_before_stays_so() {
        for before in ["completed", "passed"] {
            let course = course::played(&json!({ "core": { "lesson_status": before } })).await;
            course.until_ready(ELEMENT).await;
            course.walk(ELEMENT, &Person::STAFF, "feedback").await;
            leave(&course).await;
            assert_eq!(status(&course).await, before);
            let set = "calls.filter(([name]) => name === 'LMSSetValue').map(([, name]) => name)";
            assert_eq!(course.browser.value(set).await, json!(["cmi.core.session_time", "cmi.core.exit"]));
        }
    }

    #[tokio::test]
    async fn a_second_end_is_told_no_more() {
        let course = course::played(&json!({})).await;
        course.until_ready(ELEMENT).await;
        course.walk(ELEMENT, &Person::STAFF, "feedback").await;
        course.value_in(ELEMENT, "root.querySelector('[data-action=forget]').click()").await;
        course.until_in(ELEMENT, "root.querySelector('[data-screen=start]')").await;
        course.walk(ELEMENT, &Person::STAFF, "feedback").await;
        leave(&course).await;
        let completed =
            "calls.filter(([name, , value]) => name === 'LMSSetValue' && value === 'completed').length";
        assert_eq!(course.browser.value(completed).await, 1);
    }

    #[tokio::test]
    async fn it_speaks_the_language_that_the_system_knows_of() {
        for (known, spoken) in [("fr-BE", "fr"), ("DE", "de"), ("", "nl"), ("Elvish", "nl")] {
            let course = course::played(&json!({ "student_preference": { "language": known } })).await;
            course.until_ready(ELEMENT).await;
            let language = course.value_in(ELEMENT, "root.querySelector('.frame').lang").await;
            assert_eq!(language, spoken, "{known}");
            assert_eq!(course.browser.text(&format!("{HEARD}.lang")).await, spoken);
        }
    }

    #[tokio::test]
    async fn without_a_system_it_works_and_the_console_says_so() {
        let course = course::alone(SCORM, Setting::default()).await;
        course.until_ready(ELEMENT).await;
        course.walk(ELEMENT, &Person::STAFF, "feedback").await;
        let told = course.browser.complaints().await;
        assert!(told.len() == 1 && told[0].contains("there is no SCORM 1.2 API"), "{told:?}");
        assert_eq!(course.browser.value(HEARD).await, Value::Null, "nothing is told to nobody");
    }

    #[tokio::test]
    async fn a_system_that_does_not_begin_hears_no_more() {
        let system = "window.asked = [];
            const no = (name) => (...given) => (asked.push([name, ...given]), 'false');
            window.API = Object.fromEntries(
                ['LMSInitialize', 'LMSGetValue', 'LMSSetValue', 'LMSCommit', 'LMSFinish'].map((name) => [name, no(name)]));";
        let setting = Setting { scripts: vec![system.to_owned()], ..Setting::default() };
        let course = course::alone(SCORM, setting).await;
        course.until_ready(ELEMENT).await;
        course.walk(ELEMENT, &Person::STAFF, "feedback").await;
        let begins = "asked.length > 0 && asked.every(([name]) => name === 'LMSInitialize')";
        assert_eq!(course.browser.value(begins).await, true, "it is asked for nothing before it begins");
        let told = course.browser.complaints().await;
        assert!(told.len() == 1 && told[0].contains("did not begin"), "{told:?}");
        assert_eq!(said(&course.browser).await, ["over"]);
    }

    /// A system that refuses once, or comes after the course, is asked again whether it begins, and then hears all of it.
    #[tokio::test]
    async fn a_system_that_begins_later_hears_it_all() {
        let refuses = failing("LMSInitialize: () => (window.isThere ? 'true' : 'false')");
        let late = failing("").scripts.concat()
            + ";const api = window.API; delete window.API;
            Object.defineProperty(window, 'API', { get: () => (window.isThere ? api : undefined) });";
        for setting in [refuses, Setting { scripts: vec![late], ..Setting::default() }] {
            let course = course::alone(SCORM, setting).await;
            course.until_ready(ELEMENT).await;
            course.walk(ELEMENT, &Person::STAFF, "dilemma").await;
            assert_eq!(course.browser.value(HEARD).await, Value::Null);
            course.browser.run("window.isThere = true", &[]).await;
            course.browser.until(HEARD).await;
            assert_eq!(said(&course.browser).await, ["told"]);
            course.walk(ELEMENT, &Person::STAFF, "feedback").await;
            course.browser.until("taken['cmi.core.lesson_status'] === 'completed'").await;
        }
    }

    /// What was finished no system takes up again: a frame that is loaded anew goes on, and ends when it is taken away.
    #[tokio::test]
    async fn a_reload_goes_on_in_the_same_session() {
        let course = course::played(&json!({ "core": { "student_id": "anna" } })).await;
        course.until_ready(ELEMENT).await;
        course.walk(ELEMENT, &Person::STAFF, "dilemma").await;
        for screen in ["dilemma", "feedback"] {
            course.browser.run("location.reload()", &[]).await;
            course.browser.until_loaded("document.querySelector('klant-spiegel')?.shadowRoot.querySelector('[data-screen=dilemma]')").await;
            course.browser.until(HEARD).await;
            course.walk(ELEMENT, &Person::STAFF, screen).await;
        }
        leave(&course).await;
        assert_eq!(status(&course).await, "completed");
        assert_eq!(count(&course, "LMSFinish").await, 1);
        assert_eq!(last_set(&course, "cmi.core.exit").await, "");
        // As long as all of it took.
        assert!(
            last_set(&course, "cmi.core.session_time").await
                > first_set(&course, "cmi.core.session_time").await
        );
    }

    /// A course that somebody left twice in its middle, and came back to as this engine had kept it.
    async fn left_and_kept(engine: Engine) -> Embedding {
        once_kept(engine, async || {
            let course = course::played_in(Setting::of(engine), &json!({})).await;
            course.until_ready(ELEMENT).await;
            course.walk(ELEMENT, &Person::STAFF, "dilemma").await;
            course.browser.leave_frame().await;
            let elsewhere = course.server.url(course::ELSEWHERE);
            let comes_back =
                async || course.browser.comes_back_to_what_was_kept(&elsewhere, "window.calls").await;
            (comes_back().await && comes_back().await).then_some(course)
        })
        .await
    }

    /// Browsers keep a page that somebody leaves by going on, and show it as it was when they come back.
    #[tokio::test]
    async fn who_comes_back_to_a_page_that_was_kept_goes_on() {
        for engine in [Engine::Firefox, Engine::Chromium] {
            let course = left_and_kept(engine).await;
            assert_eq!(count(&course, "LMSFinish").await, 0, "{engine:?}");
            assert_eq!(last_set(&course, "cmi.core.exit").await, "suspend", "{engine:?}");
            course.browser.enter_frame().await;
            course.walk(ELEMENT, &Person::STAFF, "feedback").await;
            leave(&course).await;
            assert_eq!(
                (status(&course).await.as_str(), count(&course, "LMSFinish").await),
                ("completed", 1),
                "{engine:?}"
            );
        }
    }

    /// A system that could not answer yet is asked again, also by a page that was put aside in the meantime.
    #[tokio::test]
    async fn who_comes_back_before_the_system_could_answer_is_told_all_the_same() {
        let not_yet = "LMSInitialize() { if (!window.isThere) throw new Error('not yet'); return 'true'; }";
        let course = once_kept(Engine::Chromium, async || {
            let course = course::alone(SCORM, failing(not_yet)).await;
            course.until_ready(ELEMENT).await;
            course.browser.until("document.querySelector('.waits:not([hidden])')").await;
            let elsewhere = course.server.url(course::ELSEWHERE);
            course.browser.comes_back_to_what_was_kept(&elsewhere, "window.taken").await.then_some(course)
        })
        .await;
        course.browser.run("window.isThere = true", &[]).await;
        course.browser.until(HEARD).await;
        course.walk(ELEMENT, &Person::STAFF, "feedback").await;
    }

    /// The window of the system goes, and the course with it: it hears of the end.
    pub async fn the_end_when_the_system_goes_too(engine: Engine) {
        let system = "<!doctype html><title>System</title><script>
            // Neither engine keeps a page that hears of this.
            addEventListener('unload', () => {});
            const called = (name) => (...given) => {
                sessionStorage.setItem('called', `${sessionStorage.getItem('called') ?? ''} ${name}`);
                return name === 'LMSGetValue' ? '' : 'true';
            };
            const names = ['LMSInitialize', 'LMSGetValue', 'LMSSetValue', 'LMSCommit', 'LMSFinish'];
            window.API = Object.fromEntries(names.map((name) => [name, called(name)]));</script>";
        let page = format!("{system}<iframe src='{AT}index.html' width=800 height=800></iframe>");
        let server =
            course::site(SCORM).with("index.html", page).with(course::ELSEWHERE, "<!doctype html>").serve();
        let course = Embedding { browser: Browser::open(Setting::of(engine)).await, server };
        course.browser.go(&course.server.address).await;
        course.browser.enter_frame().await;
        course.until_ready(ELEMENT).await;
        course.browser.leave_frame().await;
        course.browser.go(&course.server.url(course::ELSEWHERE)).await;
        let called = course.browser.text("sessionStorage.getItem('called')").await;
        assert!(called.ends_with(" LMSCommit LMSFinish"), "{engine:?}: {called}");
    }

    /// A link of the system shows something else in the frame of the course, which the frame itself tells nobody.
    #[tokio::test]
    async fn a_link_that_leads_elsewhere_is_an_end_and_a_reload_is_none() {
        for engine in [Engine::Chromium, Engine::Firefox] {
            let page = format!(
                "<!doctype html><title>System</title><script>
                window.called = [];
                const names = ['LMSInitialize', 'LMSGetValue', 'LMSSetValue', 'LMSCommit', 'LMSFinish'];
                const call = (name) => () => (called.push(name), name === 'LMSGetValue' ? '' : 'true');
                window.API = Object.fromEntries(names.map((name) => [name, call(name)]));</script>
                <a target=course href='{}'>x</a>
                <iframe name=course src='{AT}index.html' width=800 height=800></iframe>",
                course::ELSEWHERE
            );
            let site = course::site(SCORM).with("index.html", page);
            let server = site.with(course::ELSEWHERE, "<!doctype html><p id=there>x</p>").serve();
            let course = Embedding { browser: Browser::open(Setting::of(engine)).await, server };
            course.browser.go(&course.server.address).await;
            let finished = "called.filter((name) => name === 'LMSFinish').length";
            for (leads, shows, times) in [
                ("frames[0].location.reload()", "document.querySelector('klant-spiegel')", 0),
                ("document.querySelector('a').click()", "document.querySelector('#there')", 1),
            ] {
                course.browser.enter_frame().await;
                course.until_ready(ELEMENT).await;
                course.browser.run("window.isBefore = true", &[]).await;
                course.browser.leave_frame().await;
                course.browser.run(leads, &[]).await;
                course.browser.until(&format!("!frames[0].isBefore && frames[0].{shows}")).await;
                assert_eq!(course.browser.value(finished).await, times, "{engine:?}: {leads}");
            }
        }
    }

    /// What a system does not take it hears again, and the person is told as long as it has not.
    #[tokio::test]
    async fn what_the_system_does_not_take_is_told_again() {
        for fails in [
            "LMSCommit() { throw new Error('no connection'); }",
            "LMSCommit: () => 'false'",
            "LMSSetValue: () => 'false'",
            "LMSInitialize() { throw new Error('not yet'); }",
        ] {
            let course = course::alone(SCORM, failing(fails)).await;
            course.until_ready(ELEMENT).await;
            course.browser.until("document.querySelector('.waits:not([hidden])')").await;
            let is_heard = !fails.contains("Initialize");
            assert_eq!(said(&course.browser).await.contains(&"told".to_owned()), is_heard, "{fails}");
            course.walk(ELEMENT, &Person::STAFF, "feedback").await;
            assert_eq!(
                course.browser.value("taken['cmi.core.lesson_status'] ?? null").await,
                Value::Null,
                "{fails}"
            );
            course.browser.run("fails = {}", &[]).await;
            course.browser.until("taken['cmi.core.lesson_status'] === 'completed'").await;
            course.browser.until("!document.querySelector('.waits:not([hidden])')").await;
            assert_eq!(said(&course.browser).await, ["told"], "{fails}");
        }
    }

    /// A system that answers as wanted, but for what it fails at; what was committed is in `taken`.
    fn failing(fails: &str) -> Setting {
        let system = format!(
            "window.taken = {{}};
            window.fails = {{ {fails} }};
            const set = {{}};
            const sound = {{
                LMSInitialize: () => 'true', LMSGetValue: () => '', LMSFinish: () => 'true',
                LMSSetValue: (name, value) => ((set[name] = value), 'true'),
                LMSCommit: () => (Object.assign(taken, set), 'true'),
            }};
            window.API = Object.fromEntries(Object.keys(sound).map((name) => [name, (...given) => (fails[name] ?? sound[name])(...given)]));"
        );
        Setting { scripts: vec![system], ..Setting::default() }
    }

    #[tokio::test]
    async fn the_api_is_found_wherever_systems_put_it() {
        let frame = |address: &str| format!("<!doctype html><iframe src='{address}'></iframe>");
        let system = "<!doctype html><title>System</title><script>
            window.API = { LMSInitialize() { window.found = true; return 'false'; } };</script>";
        // Seven windows up: the course, six frames that know nothing, the system.
        let mut site = course::site(SCORM);
        for level in 1..=6 {
            let inside = if level == 1 { format!("{AT}index.html") } else { format!("{}.html", level - 1) };
            site = site.with(&format!("{level}.html"), frame(&inside));
        }
        let server = site
            .with("index.html", format!("{system}{}", frame("6.html")))
            .with("opener.html", format!("{system}<script>open('{AT}index.html');</script>"))
            .with("framed.html", format!("{system}<script>open('2.html');</script>"))
            .serve();
        let browser = Browser::open(Setting::default()).await;
        for page in ["index.html", "opener.html", "framed.html"] {
            browser.go(&server.url(page)).await;
            browser.until("window.found").await;
        }
    }

    /// The system takes the course away; gives the browser back to it once it has heard.
    async fn leave(course: &Embedding) {
        let driver = &course.browser.driver;
        driver.enter_default_frame().await.expect("there is a page around the course");
        course.browser.run("document.querySelector('iframe').src = 'about:blank'", &[]).await;
        course.browser.until("calls.some(([name]) => name === 'LMSFinish')").await;
    }

    async fn status(course: &Embedding) -> String {
        course.browser.text("system.cmi.core.lesson_status").await
    }

    /// How often it was called.
    async fn count(course: &Embedding, name: &str) -> u64 {
        let count =
            course.browser.value(&format!("calls.filter(([called]) => called === '{name}').length")).await;
        count.as_u64().expect("a number")
    }

    /// The value that was set first, and last.
    async fn first_set(course: &Embedding, name: &str) -> String {
        course
            .browser
            .text(&format!("calls.find(([call, set]) => call === 'LMSSetValue' && set === '{name}')[2]"))
            .await
    }

    async fn last_set(course: &Embedding, name: &str) -> String {
        course
            .browser
            .text(&format!(
                "calls.filter(([call, set]) => call === 'LMSSetValue' && set === '{name}').at(-1)[2]"
            ))
            .await
    }

    /// Whether it is written as SCORM 1.2 writes how long something took, and says some seconds.
    fn is_time_span(text: &str) -> bool {
        let form = text.chars().map(|c| if c.is_ascii_digit() { '0' } else { c }).collect::<String>();
        form == "0000:00:00.00" && text > "0000:00:00.00" && text < "0000:10:00.00"
    }
}

mod cmi5 {
    use super::*;

    /// Writes down what the console is told, so that it can be waited for.
    const KEEP_WARNINGS: &str = "
        window.warnings = [];
        const { warn } = console;
        console.warn = (...words) => (window.warnings.push(words.join(' ')), warn(...words));";

    #[tokio::test]
    async fn the_system_hears_of_the_beginning_and_the_end_and_of_nothing_else() {
        let (launch, course) = opened(Launch::NORMAL).await;
        course.until_ready(ELEMENT).await;
        course.walk(ELEMENT, &Person::STAFF, "feedback").await;
        launch.until_told("completed");
        leave(&launch, &course).await;

        let agent = ("agent", actor().to_string());
        let text = |name, value: &str| (name, value.to_owned());
        let completed = text("verb", "http://adlnet.gov/expapi/verbs/completed");
        let (activity, registration) = (text("activity", ACTIVITY), text("registration", REGISTRATION));
        let state = vec![
            agent.clone(),
            text("activityId", ACTIVITY),
            registration.clone(),
            text("stateId", "LMS.LaunchData"),
        ];
        let profile = vec![agent.clone(), text("profileId", "cmi5LearnerPreferences")];
        let expected = [
            ("POST /fetch", vec![text("k", "2390289x0")]),
            ("GET /xapi/activities/state", state),
            ("GET /xapi/agents/profile", profile),
            ("GET /xapi/statements", vec![agent, activity, registration, completed, text("limit", "1")]),
            ("POST /xapi/statements", vec![]),
            ("POST /xapi/statements", vec![]),
            ("POST /xapi/statements", vec![]),
        ];
        let owned = |(line, query): (&str, Vec<(&str, String)>)| {
            let query = query.into_iter().map(|(name, value)| (name.to_owned(), value));
            (line.to_owned(), query.collect::<Vec<_>>())
        };
        assert_eq!(launch.requests(), expected.map(owned));
        expect_session(&launch.statements(), &["initialized", "completed", "terminated"]);
        for call in launch.server.calls() {
            let is_statement = call.method == "POST" && call.url == "xapi/statements";
            assert!(is_statement || call.body.is_empty(), "{call:?}");
            assert!(
                !call.headers.contains_key("cookie") && !call.headers.contains_key("referer"),
                "{call:?}"
            );
        }
        expect_own_files_only(&course.server, CMI5, &[]);
    }

    /// Only what outlives the page can tell that it did not come back.
    #[tokio::test]
    async fn who_leaves_early_has_not_completed() {
        let (launch, course) = opened_in(Engine::Chromium).await;
        course.walk(ELEMENT, &Person::STAFF, "dilemma").await;
        course.browser.until_async(IS_OUTLIVED, &[]).await;
        leave(&launch, &course).await;
        expect_session(&launch.statements(), &["initialized", "terminated"]);
    }

    /// The worker that outlives the page is there.
    const IS_OUTLIVED: &str =
        "const [, folder] = document.querySelector('script[src*=cmi5]').getAttribute('src').split('/');
        const worker = await navigator.serviceWorker.getRegistration(new URL(`./${folder}/`, location.href));
        return !!worker?.active;";

    /// The usual course in this engine, once it is there.
    async fn opened_in(engine: Engine) -> (LaunchService, Embedding) {
        let launch = Launch::NORMAL.serve();
        let server = course::site(CMI5).serve();
        let browser = Browser::open(Setting::of(engine)).await;
        browser.open_tab().await;
        browser.go(&launch.address_of(&server.url(&format!("{AT}index.html")))).await;
        let course = Embedding { server, browser };
        course.browser.until(HEARD).await;
        course.until_ready(ELEMENT).await;
        (launch, course)
    }

    #[tokio::test]
    async fn completed_is_said_only_where_it_counts_and_only_once() {
        for launch in [
            Launch { mode: "Browse", ..Launch::NORMAL },
            Launch { mode: "Review", ..Launch::NORMAL },
            Launch { completed_before: true, ..Launch::NORMAL },
        ] {
            let (launch, course) = opened(launch).await;
            course.until_ready(ELEMENT).await;
            course.walk(ELEMENT, &Person::STAFF, "feedback").await;
            leave(&launch, &course).await;
            expect_session(&launch.statements(), &["initialized", "terminated"]);
        }
    }

    #[tokio::test]
    async fn it_speaks_the_first_language_of_the_learner_that_there_is() {
        for (languages, spoken) in
            [(Some("xx, fr-BE,de"), "fr"), (Some("en-GB"), "en"), (Some("xx"), "nl"), (None, "nl")]
        {
            let (_launch, course) = opened(Launch { languages, ..Launch::NORMAL }).await;
            course.until_ready(ELEMENT).await;
            course.until_in(ELEMENT, &format!("root.querySelector('.frame').lang === '{spoken}'")).await;
            assert_eq!(course.browser.text(&format!("{HEARD}.lang")).await, spoken, "{languages:?}");
        }
    }

    #[tokio::test]
    async fn the_way_back_is_offered_if_the_system_gives_one_to_a_page() {
        for (return_url, offered) in [
            (Some("https://learning.example/back?id=12"), "https://learning.example/back?id=12"),
            (Some("javascript:alert(1)"), ""),
            (Some("data:text/html,back"), ""),
            (None, ""),
        ] {
            let (_launch, course) = opened(Launch { return_url, ..Launch::NORMAL }).await;
            let link = format!("{HEARD}.querySelector('a:not([hidden])')?.href ?? ''");
            assert_eq!(course.browser.text(&link).await, offered);
        }
    }

    #[tokio::test]
    async fn whatever_is_refused_it_works_and_the_console_says_so() {
        for (refuses, why, told) in [
            ("fetch", "it gave no token (The token was given before.)", &[][..]),
            ("activities/state", "it refused activities/state (403)", &[]),
            ("initialized", "it refused “initialized” (403)", &["initialized"]),
        ] {
            let launch = Launch { refuses, ..Launch::NORMAL }.serve();
            let course = open(&launch).await;
            until_said(&course, why).await;
            course.until_ready(ELEMENT).await;
            course.walk(ELEMENT, &Person::STAFF, "feedback").await;
            assert_eq!(course.browser.value(HEARD).await, Value::Null, "nothing is told to nobody");
            assert_eq!(said(&course.browser).await, ["over"], "{refuses}");
            course.browser.go("about:blank").await;
            assert_eq!(verbs(&launch.statements()), told, "{refuses}");
        }
    }

    #[tokio::test]
    async fn what_may_be_refused_without_harm_is() {
        let (launch, course) = opened(Launch { refuses: "agents", ..Launch::NORMAL }).await;
        leave(&launch, &course).await;
        expect_session(&launch.statements(), &["initialized", "terminated"]);
    }

    #[tokio::test]
    async fn an_end_that_did_not_arrive_is_told_again_when_one_leaves() {
        let (launch, course) = opened(Launch { refuses: "completed", ..Launch::NORMAL }).await;
        course.until_ready(ELEMENT).await;
        course.walk(ELEMENT, &Person::STAFF, "feedback").await;
        until_said(&course, "it refused “completed” (403)").await;
        course.browser.go("about:blank").await;
        launch.server.until_called(|calls| {
            calls.iter().filter(|call| call.body.contains("/completed\"")).count() == 2
        });
        launch.until_told("terminated");
        let statements = launch.statements();
        let completed: Vec<&Value> = statements.iter().filter(|told| verb_of(told) == "completed").collect();
        assert_eq!(completed[0], completed[1], "the same statement, which counts once");
        assert_eq!(statements.len(), 4, "{statements:#?}");
    }

    #[tokio::test]
    async fn without_a_system_it_works_and_the_console_says_so() {
        let course = course::alone(CMI5, Setting::default()).await;
        course.until_ready(ELEMENT).await;
        course.walk(ELEMENT, &Person::STAFF, "feedback").await;
        let told = course.browser.complaints().await;
        let lacks = "the address lacks endpoint, fetch, actor, registration, activityId";
        assert!(told.len() == 1 && told[0].contains(lacks), "{told:?}");
        expect_own_files_only(&course.server, CMI5, &[]);
    }

    /// What is no launch sends nothing and offers nothing: not where something is missing or is not what it should be, and not where
    /// another site opens the course with an address of the course's own.
    #[tokio::test]
    async fn nothing_is_sent_before_a_launch_proves_to_be_one() {
        let launch = Launch { return_url: Some("https://elsewhere.example/"), ..Launch::NORMAL }.serve();
        let server = course::site(CMI5)
            .answering("transfer", |_| klantspiegel_driving::server::Reply {
                status: 200,
                json: json!({ "auth-token": "QQ==" }).to_string(),
            })
            .serve();
        let (page, here) = (server.url(&format!("{AT}index.html")), server.url("transfer?amount=1"));
        let agent = json!({ "objectType": "Agent", "name": "Anna" }).to_string();
        let setting = Setting { scripts: vec![KEEP_WARNINGS.to_owned()], ..Setting::default() };
        let course = Embedding { server, browser: Browser::open(setting).await };
        let Embedding { server, browser } = &course;
        browser.go(&server.url("")).await;
        browser.run("document.cookie = 'session=secret'", &[]).await;
        browser.go(&launch.server.url("")).await;
        for (name, value, said_why) in [
            ("fetch", Some(here.as_str()), "another site opened it"),
            ("endpoint", Some(here.as_str()), "another site opened it"),
            ("fetch", Some("/transfer"), "“fetch” in the address is not"),
            ("fetch", Some("javascript:alert(1)"), "“fetch” in the address is not"),
            ("endpoint", Some("https://anna:secret@elsewhere.example/"), "“endpoint” in the address is not"),
            ("actor", Some("Anna"), "“actor” in the address is not"),
            ("actor", Some(agent.as_str()), "“actor” in the address is not"),
            ("registration", Some("1"), "“registration” in the address is not"),
            ("activityId", Some("unit"), "“activityId” in the address is not"),
            ("activityId", None, "the address lacks activityId"),
        ] {
            let address = launch.address_with(&page, &[(name, value)]);
            browser.run("location.href = arguments[0]", &[address.into()]).await;
            browser
                .until_loaded(&format!("warnings.some((line) => line.includes({}))", json!(said_why)))
                .await;
            course.until_ready(ELEMENT).await;
            assert_eq!((launch.requests().len(), server.calls().len()), (0, 0), "{name}={value:?}");
            assert_eq!(said(browser).await, ["over"], "{name}={value:?}");
            assert_eq!(browser.value("document.querySelector('a:not([hidden])')").await, Value::Null);
        }
        // A window that was opened proves nothing: what opened it may be there only since.
        browser.go(&server.url("")).await;
        let address = launch.address_with(&page, &[("fetch", Some(&here))]);
        let opens = "const silent = document.createElement('meta'); silent.name = 'referrer'; silent.content = 'no-referrer';
            document.head.append(silent); open(arguments[0])";
        browser.run(opens, &[address.into()]).await;
        browser.switch_tab(1).await;
        browser.until("document.querySelector('.over:not([hidden])')").await;
        assert_eq!(server.calls().len(), 0);
        browser.switch_tab(0).await;
        // The same course opened by a page of its own origin, as by a system that lies there: without the visitor's cookie.
        browser.go(&server.url("")).await;
        let address = launch.address_with(&page, &[("fetch", Some(&here))]);
        browser.run("location.href = arguments[0]", &[address.into()]).await;
        server.until_called(|calls| calls.len() == 1);
        let call = &server.calls()[0];
        assert_eq!((call.method.as_str(), call.headers.get("cookie")), ("POST", None));
    }

    /// The token is given once: a page that is loaded anew goes on in the same session, and ends it once.
    #[tokio::test]
    async fn a_reload_goes_on_in_the_same_session() {
        let (launch, course) = opened(Launch::NORMAL).await;
        course.until_ready(ELEMENT).await;
        course.walk(ELEMENT, &Person::STAFF, "dilemma").await;
        for screen in ["dilemma", "feedback"] {
            course.browser.reload().await;
            course.browser.until(HEARD).await;
            course.until_ready(ELEMENT).await;
            course.walk(ELEMENT, &Person::STAFF, screen).await;
        }
        launch.until_told("completed");
        leave(&launch, &course).await;
        expect_session(&launch.statements(), &["initialized", "completed", "terminated"]);
        assert_eq!(launch.requests().iter().filter(|(line, _)| line == "POST /fetch").count(), 1);
    }

    /// Once everything was told, there is nothing that a reload would go on with.
    #[tokio::test]
    async fn after_its_end_nothing_is_told_any_more() {
        let (launch, course) = opened(Launch::NORMAL).await;
        course.until_ready(ELEMENT).await;
        course.walk(ELEMENT, &Person::STAFF, "feedback").await;
        launch.until_told("completed");
        course.browser.reload().await;
        launch.until_told("terminated");
        course.browser.until(HEARD).await;
        course.until_ready(ELEMENT).await;
        assert_eq!(said(&course.browser).await, ["told"], "all of it was taken");
        course.browser.go("about:blank").await;
        expect_session(&launch.statements(), &["initialized", "completed", "terminated"]);
    }

    /// A course that somebody left in its middle, and came back to as this engine had kept it.
    async fn left_and_launch_kept(engine: Engine) -> (LaunchService, Embedding) {
        once_kept(engine, async || {
            let (launch, course) = opened_in(engine).await;
            course.walk(ELEMENT, &Person::STAFF, "dilemma").await;
            let elsewhere = launch.server.url("elsewhere.html");
            let is_back = "document.querySelector('klant-spiegel')";
            let is_kept = course.browser.comes_back_to_what_was_kept(&elsewhere, is_back).await;
            is_kept.then_some((launch, course))
        })
        .await
    }

    #[tokio::test]
    async fn who_comes_back_to_a_page_that_was_kept_goes_on() {
        for engine in [Engine::Firefox, Engine::Chromium] {
            let (launch, course) = left_and_launch_kept(engine).await;
            course.walk(ELEMENT, &Person::STAFF, "feedback").await;
            launch.until_told("completed");
            course.browser.go("about:blank").await;
            launch.until_told("terminated");
            expect_session(&launch.statements(), &["initialized", "completed", "terminated"]);
        }
    }

    /// Who takes the way back leaves for good, though the browser keeps the page.
    #[tokio::test]
    async fn the_way_back_ends_the_session() {
        let (launch, course) =
            opened(Launch { return_url: Some("https://learning.example/"), ..Launch::NORMAL }).await;
        course.until_ready(ELEMENT).await;
        // Wherever it leads to, nobody goes there now.
        course
            .browser
            .run(
                "addEventListener('click', (event) => event.target.closest('a') && event.preventDefault())",
                &[],
            )
            .await;
        course.browser.click(".told:not([hidden]) a").await;
        launch.until_told("terminated");
        course.walk(ELEMENT, &Person::STAFF, "feedback").await;
        course.browser.close_tab().await;
        expect_session(&launch.statements(), &["initialized", "terminated"]);
    }

    #[tokio::test]
    async fn what_the_system_fails_to_answer_is_told_again() {
        for fails_at in ["activities/state", "initialized", "completed"] {
            let launch = Launch { fails_at, ..Launch::NORMAL }.serve();
            let course = open(&launch).await;
            course.until_ready(ELEMENT).await;
            course.walk(ELEMENT, &Person::STAFF, "feedback").await;
            course.browser.until("document.querySelector('.waits:not([hidden])')").await;
            course
                .browser
                .until(&format!("{HEARD} && !document.querySelector('.waits:not([hidden])')"))
                .await;
            launch.until_told("completed");
            leave(&launch, &course).await;
            let told = launch.statements();
            let mut ids: Vec<&Value> = told.iter().map(|statement| &statement["id"]).collect();
            ids.dedup();
            assert_eq!(ids.len(), 3, "{fails_at}: each is told under one number");
            assert_eq!(verbs(&told).last(), Some(&"terminated"));
        }
    }

    #[tokio::test]
    async fn nothing_can_be_reached_but_this_system() {
        let (launch, course) = opened(Launch::NORMAL).await;
        let elsewhere =
            Site::empty().with_header("Access-Control-Allow-Origin", "*").with("index.html", "").serve();
        let tried = "try { await fetch(arguments[0], { method: 'POST' }); return 'reached'; } catch { return 'stopped'; }";
        let reaches = async |address: String| course.browser.run_async(tried, &[address.into()]).await;
        assert_eq!(reaches(elsewhere.address.clone()).await, "stopped");
        assert_eq!(elsewhere.requests(), [""; 0]);
        assert_eq!(reaches(launch.server.url("fetch")).await, "reached", "what was tried does work");
    }

    #[tokio::test]
    async fn axe_finds_nothing_in_a_page_that_says_what_is_told() {
        let return_url = Some("https://learning.example/back");
        let (_launch, course) = opened(Launch { return_url, ..Launch::NORMAL }).await;
        course.until_ready(ELEMENT).await;
        for dark in [false, true] {
            course.browser.set_dark(dark).await;
            assert_eq!(course.browser.violations("document").await, [""; 0], "dark: {dark}");
        }
    }

    /// The course as a system opens it, from another origin, once it has heard of the beginning.
    async fn opened(launch: Launch) -> (LaunchService, Embedding) {
        let launch = launch.serve();
        let course = open(&launch).await;
        course.browser.until(HEARD).await;
        (launch, course)
    }

    async fn open(launch: &LaunchService) -> Embedding {
        let server = course::site(CMI5).serve();
        let setting = Setting { scripts: vec![KEEP_WARNINGS.to_owned()], ..Setting::default() };
        let browser = Browser::open(setting).await;
        // A tab of its own can be closed: a page that one only goes away from may live on in the background.
        browser.open_tab().await;
        browser.go(&launch.address_of(&server.url(&format!("{AT}index.html")))).await;
        Embedding { server, browser }
    }

    /// Waits until the console says this.
    async fn until_said(course: &Embedding, what: &str) {
        course.browser.until(&format!("warnings.some((line) => line.includes({}))", json!(what))).await;
    }

    /// The person closes the tab; the page is gone before the system answers.
    async fn leave(launch: &LaunchService, course: &Embedding) {
        launch.server.hold("xapi/statements");
        course.browser.close_tab().await;
        launch.server.release();
        launch.until_told("terminated");
    }

    fn verbs(statements: &[Value]) -> Vec<&str> {
        statements.iter().map(verb_of).collect()
    }

    /// These statements are a session as cmi5 wants it, and say nothing that it does not want.
    fn expect_session(statements: &[Value], expected: &[&str]) {
        assert_eq!(verbs(statements), expected);
        let texts = |name: &str| -> Vec<&str> {
            statements.iter().map(|statement| statement[name].as_str().expect("a text")).collect()
        };
        let (ids, times) = (texts("id"), texts("timestamp"));
        assert!(ids.iter().all(|id| is_random_uuid(id)), "{ids:?}");
        assert!(ids.windows(2).all(|two| two[0] != two[1]), "{ids:?}");
        assert!(times.is_sorted() && times.iter().all(|time| time.ends_with('Z')), "{times:?}");
        for statement in statements {
            assert_eq!(*statement, as_it_should_be(statement), "{}", verb_of(statement));
        }
    }

    /// A statement with all that it must have; its id and its times are its own.
    fn as_it_should_be(statement: &Value) -> Value {
        let verb = verb_of(statement);
        let mut context = template();
        context["registration"] = REGISTRATION.into();
        let category = context["contextActivities"]["category"].as_array_mut().expect("a list");
        category.push(json!({ "id": "https://w3id.org/xapi/cmi5/context/categories/cmi5" }));
        if verb == "completed" {
            category.push(json!({ "id": "https://w3id.org/xapi/cmi5/context/categories/moveon" }));
        }
        let mut expected = json!({
            "id": statement["id"],
            "timestamp": statement["timestamp"],
            "actor": actor(),
            "verb": { "id": format!("http://adlnet.gov/expapi/verbs/{verb}"), "display": { "en-US": verb } },
            "object": { "objectType": "Activity", "id": ACTIVITY },
            "context": context,
        });
        let duration = &statement["result"]["duration"];
        match verb {
            "completed" => expected["result"] = json!({ "completion": true, "duration": duration }),
            "terminated" => expected["result"] = json!({ "duration": duration }),
            _ => return expected,
        }
        let seconds =
            duration.as_str().and_then(|text| text.strip_prefix("PT")?.strip_suffix('S')?.parse().ok());
        assert!(seconds.is_some_and(|seconds: f64| seconds > 0.0 && seconds < 600.0), "{duration}");
        expected
    }

    /// Whether it is written as a UUID of version 4.
    fn is_random_uuid(id: &str) -> bool {
        let parts: Vec<&str> = id.split('-').collect();
        let lengths: Vec<usize> = parts.iter().map(|part| part.len()).collect();
        let is_hex = parts.concat().chars().all(|c| c.is_ascii_digit() || ('a'..='f').contains(&c));
        lengths == [8, 4, 4, 4, 12]
            && is_hex
            && parts[2].starts_with('4')
            && parts[3].starts_with(['8', '9', 'a', 'b'])
    }
}

/// What the person is told about the system, by its name.
async fn said(browser: &Browser) -> Vec<String> {
    let said =
        "[...document.querySelectorAll('header [lang]:not([hidden])')].map(({ className }) => className)";
    serde_json::from_value(browser.value(said).await).expect("names are texts")
}

/// Nothing was asked of a server but files of this package, and these.
fn expect_own_files_only(server: &Server, package: &str, others: &[&str]) {
    let files = course::unpacked(package);
    for request in server.requests() {
        let path = request.strip_prefix(&format!("GET /{AT}")).unwrap_or_default();
        let name = path.split('?').next().unwrap_or_default();
        assert!(files.contains_key(name) || others.contains(&request.as_str()), "{request}");
    }
}
