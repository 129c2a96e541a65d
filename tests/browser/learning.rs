//! The packages for learning systems, played in one: it hears that somebody began, was done and left, and nothing else.

use crate::support::LANGUAGES;
use crate::support::browser::{Browser, Setting};
use crate::support::course::{self, AT};
use crate::support::embedding::Embedding;
use crate::support::journey::Person;
use crate::support::launch::{ACTIVITY, Launch, LaunchService, REGISTRATION, actor, template, verb_of};
use crate::support::server::{Server, Site};
use roxmltree::Document;
use serde_json::{Value, json};

const ELEMENT: &str = "klant-spiegel";
const SCORM: &str = "klantspiegel-scorm-1.2.zip";
const CMI5: &str = "klantspiegel-cmi5.zip";
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
            for start in ["embed.js", "inside-", "element-", "course-", "glue-", "journey-"] {
                assert_eq!(of(start), 1, "{package} {start}: {names:?}");
            }
            // A page, a manifest, an adapter, the texts in two parts, and those above with the second Wasm.
            assert_eq!(names.len(), 3 + 2 * LANGUAGES.len() + 7, "{package}: {names:?}");
            let page = std::str::from_utf8(&files["index.html"]).expect("a page is text");
            for address in ["src=\"", "href=\""].iter().flat_map(|mark| page.split(mark).skip(1)) {
                assert!(address.starts_with("./") || address.starts_with("data:"), "{package}: {address}");
            }
        }
    }
}

mod scorm {
    use super::*;

    const STATUS: &str = "cmi.core.lesson_status";

    #[tokio::test]
    async fn the_system_hears_of_the_beginning_and_the_end_and_of_nothing_else() {
        let course = course::played(&json!({})).await;
        course.until_ready(ELEMENT).await;
        course.walk(ELEMENT, &Person::STAFF, "feedback").await;
        leave(&course).await;
        let expected = json!([
            ["LMSInitialize", "", "true"],
            ["LMSGetValue", "cmi.core.student_id", ""],
            ["LMSGetValue", STATUS, "not attempted"],
            ["LMSSetValue", STATUS, "incomplete", "true"],
            ["LMSCommit", "", "true"],
            ["LMSGetValue", "cmi.student_preference.language", ""],
            ["LMSSetValue", STATUS, "completed", "true"],
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
            assert!(
                !course
                    .browser
                    .value("calls.map(([name]) => name)")
                    .await
                    .to_string()
                    .contains("LMSSetValue")
            );
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
        assert_eq!(course.browser.value("asked").await, json!([["LMSInitialize", ""]]));
        let told = course.browser.complaints().await;
        assert!(told.len() == 1 && told[0].contains("did not begin"), "{told:?}");
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

    #[tokio::test]
    async fn who_leaves_early_has_not_completed() {
        let (launch, course) = opened(Launch::NORMAL).await;
        course.until_ready(ELEMENT).await;
        course.walk(ELEMENT, &Person::STAFF, "dilemma").await;
        leave(&launch, &course).await;
        expect_session(&launch.statements(), &["initialized", "terminated"]);
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
            [(Some("fy, fr-BE,de"), "fr"), (Some("en-GB"), "en"), (Some("xx"), "nl"), (None, "nl")]
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
            (None, ""),
        ] {
            let (_launch, course) = opened(Launch { return_url, ..Launch::NORMAL }).await;
            let link = format!("{HEARD}.querySelector('a:not([hidden])')?.href ?? ''");
            assert_eq!(course.browser.text(&link).await, offered);
        }
    }

    #[tokio::test]
    async fn whatever_is_refused_it_works_and_the_console_says_so() {
        for (refuses, said, told) in [
            ("fetch", "it gave no token (The token was given before.)", &[][..]),
            ("activities/state", "it refused activities/state (403)", &[]),
            ("initialized", "it refused “initialized” (403)", &["initialized"]),
        ] {
            let launch = Launch { refuses, ..Launch::NORMAL }.serve();
            let course = open(&launch).await;
            until_said(&course, said).await;
            course.until_ready(ELEMENT).await;
            course.walk(ELEMENT, &Person::STAFF, "feedback").await;
            assert_eq!(course.browser.value(HEARD).await, Value::Null, "nothing is told to nobody");
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

/// Nothing was asked of a server but files of this package, and these.
fn expect_own_files_only(server: &Server, package: &str, others: &[&str]) {
    let files = course::unpacked(package);
    for request in server.requests() {
        let path = request.strip_prefix(&format!("GET /{AT}")).unwrap_or_default();
        let name = path.split('?').next().unwrap_or_default();
        assert!(files.contains_key(name) || others.contains(&request.as_str()), "{request}");
    }
}
