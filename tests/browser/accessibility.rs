//! For everyone: no violation that axe-core knows, names and roles for screen readers, everything within a narrow
//! window, and the browser's own preferences respected.

use klantspiegel_driving::browser::{Browser, Setting};
use klantspiegel_driving::journey::{Journey, Person};
use klantspiegel_driving::scripts;
use klantspiegel_driving::{LANGUAGES, page, tour};
use serde_json::{Value, json};

#[tokio::test]
async fn axe_finds_nothing_in_dutch() {
    check_with_axe("nl").await;
}

#[tokio::test]
async fn axe_finds_nothing_in_german() {
    check_with_axe("de").await;
}

#[tokio::test]
async fn axe_finds_nothing_in_english() {
    check_with_axe("en").await;
}

#[tokio::test]
async fn axe_finds_nothing_in_french() {
    check_with_axe("fr").await;
}

#[test]
fn axe_is_asked_about_every_language() {
    assert_eq!(
        LANGUAGES,
        ["nl", "de", "en", "fr"],
        "each has a test of its own above, so that they run side by side"
    );
}

/// Both themes, and with them both roles.
async fn check_with_axe(language: &'static str) {
    let staff = Person::STAFF_FULL;
    for (person, dark) in [(&Person::MANAGER, false), (&staff, true)] {
        expect_no_violation(language, person, dark).await;
    }
}

async fn expect_no_violation(language: &'static str, person: &Person, dark: bool) {
    let (server, browser) = page(Setting { language, dark, ..Setting::default() }).await;
    let journey = Journey::open(&browser, &server.address).await;
    let mut found = Vec::new();
    tour::every_screen(&journey, person, async |screen| {
        let violations = browser.violations("document").await;
        found.extend(violations.into_iter().map(|violation| format!("{screen}: {violation}")));
    })
    .await;
    assert_eq!(found, [""; 0]);
}

#[tokio::test]
async fn controls_and_groups_have_names() {
    for language in LANGUAGES {
        let (server, browser) = page(Setting { language, ..Setting::default() }).await;
        let journey = Journey::open(&browser, &server.address).await;
        tour::every_screen(&journey, &Person::MANAGER, async |screen| {
            let nodes = tree(&browser).await;
            let is_named = |role: &str| {
                ["radio", "checkbox", "button", "link", "heading", "image", "region"].contains(&role)
            };
            for Node { role, name, .. } in nodes.iter().filter(|node| is_named(&node.role)) {
                assert!(!name.is_empty(), "{screen}: a {role} without a name");
            }
            // What folds is a group that its summary opens; every other one has a name.
            let is_group = |node: &&Node| ["group", "radiogroup"].contains(&node.role.as_str());
            let nameless = nodes.iter().filter(is_group).filter(|node| node.name.is_empty()).count();
            let folds = browser.value("document.querySelectorAll('#app details').length").await;
            assert!(json!(nameless).as_u64() <= folds.as_u64(), "{screen}: {nameless} groups without a name");
            let radios = nodes.iter().filter(|node| node.role == "radio").count();
            let inputs = browser
                .value(
                    "[...document.querySelectorAll('#app input[type=radio]')]
                .filter((input) => !input.closest('details:not([open])')).length",
                )
                .await;
            assert_eq!(json!(radios), inputs, "{screen}: every radio button is heard");
        })
        .await;
    }
}

#[tokio::test]
async fn a_question_tells_what_it_asks_and_how_far_one_is() {
    let (server, browser) = page(Setting { language: "en", ..Setting::default() }).await;
    let journey = Journey::open(&browser, &server.address).await;
    for (step, position) in
        [("#item/caring-enjoy", "1"), ("#dilemma/1", "5"), ("#stated", "15–17"), ("#measures", "20–28")]
    {
        journey.hurry(&Person::STAFF, step).await;
        let nodes = tree(&browser).await;
        let heading = browser.text("document.querySelector('h1').innerText").await;
        let groups: Vec<&Node> =
            nodes.iter().filter(|n| n.role == "group" || n.role == "radiogroup").collect();
        assert!(!groups.is_empty(), "{step}");
        let asks = groups.iter().any(|group| group.name.contains(&heading));
        // A dilemma, what is said and the measures have a heading over their questions.
        assert!(
            asks || ["#dilemma/1", "#stated", "#measures"].contains(&step),
            "{step}: {heading} is not among {groups:?}"
        );
        let progress = browser.text("document.querySelector('#klantspiegel-progress').innerText").await;
        assert!(progress.starts_with(&format!("{position} of 28")), "{progress}");
        let headings: Vec<&Node> = nodes.iter().filter(|node| node.role == "heading").collect();
        assert_eq!(headings[0].description, progress, "{step}: how far one is, is heard with the heading");
        assert!(nodes.iter().all(|node| node.role != "progressbar"), "{step}: and told once");
    }
}

#[tokio::test]
async fn every_control_can_be_reached_with_tab() {
    let (server, browser) = page(Setting::default()).await;
    let journey = Journey::open(&browser, &server.address).await;
    tour::every_screen(&journey, &Person::STAFF_FULL, async |screen| {
        let wanted = browser.run(scripts::REACHABLE, &[]).await;
        let mut reached = Vec::new();
        for _ in wanted.as_array().expect("a list") {
            browser.press("\u{E004}").await;
            journey.expect_visible_focus().await;
            reached.push(browser.run("return document.activeElement.dataset.reachable ?? null", &[]).await);
        }
        assert_eq!(Value::from(reached), wanted, "{screen}");
    })
    .await;
}

#[tokio::test]
async fn nothing_is_wider_than_a_narrow_window() {
    for language in LANGUAGES {
        let (server, browser) = page(Setting { language, size: (320, 640), ..Setting::default() }).await;
        let journey = Journey::open(&browser, &server.address).await;
        tour::every_screen(&journey, &Person::MANAGER, async |screen| {
            let wide = browser.run(scripts::WIDE, &[]).await;
            assert_eq!(wide, json!([]), "{screen} in {language}");
            let overlapping = browser.run(scripts::OVERLAPPING, &[]).await;
            assert_eq!(overlapping, json!([]), "{screen} in {language}");
        })
        .await;
    }
}

#[tokio::test]
async fn at_four_times_the_size_the_journey_works() {
    // What is left of a window of 1280 × 1024.
    let (server, browser) = page(Setting { size: (320, 256), ..Setting::default() }).await;
    let journey = Journey::open(&browser, &server.address).await;
    journey.travel(&Person::STAFF, "#feedback").await;
    assert_eq!(browser.run(scripts::WIDE, &[]).await, json!([]));
}

#[tokio::test]
async fn with_letters_at_twice_their_size_nothing_sticks_out() {
    for language in LANGUAGES {
        let (server, browser) = page(Setting { language, size: (390, 844), ..Setting::default() }).await;
        let journey = Journey::open(&browser, &server.address).await;
        // As the preference of a browser does: the size that every rem follows.
        let larger = "document.documentElement.style.setProperty('font-size', '200%', 'important')";
        tour::every_screen(&journey, &Person::MANAGER, async |screen| {
            browser.run(larger, &[]).await;
            let wide = browser.run(scripts::WIDE, &[]).await;
            assert_eq!(wide, json!([]), "{screen} in {language}");
        })
        .await;
    }
}

#[tokio::test]
async fn with_forced_colours_what_was_chosen_can_be_seen() {
    let (server, browser) = page(Setting { forced_colors: true, ..Setting::default() }).await;
    let journey = Journey::open(&browser, &server.address).await;
    assert_eq!(browser.value("matchMedia('(forced-colors: active)').matches").await, true);
    for step in ["#item/caring-enjoy", "#dilemma/1", "#stated"] {
        journey.hurry(&Person::STAFF, step).await;
        browser.run("document.querySelector('[data-action=next]').style.visibility = 'hidden'", &[]).await;
        let before = browser.picture().await;
        let progress = async |opacity: u8| {
            let script = format!("document.querySelector('progress').style.opacity = {opacity}");
            browser.run(&script, &[]).await;
            browser.picture().await
        };
        assert!(progress(0).await != before, "{step}: how far one is cannot be seen");
        assert!(progress(1).await == before, "{step}: it stands as before");
        journey.fill(&Person::STAFF).await;
        browser
            .run("document.activeElement.blur(); document.querySelector('[data-action=next]').remove()", &[])
            .await;
        assert!(browser.picture().await != before, "{step} looks the same before and after");
        journey.reload().await;
    }
    journey.travel(&Person::STAFF, "#feedback").await;
}

/// Seven to one for all that is read (WCAG 1.4.6), in both themes.
#[tokio::test]
async fn who_prefers_more_contrast_has_it() {
    for (person, dark) in [(&Person::STAFF_FULL, false), (&Person::MANAGER, true)] {
        let (server, browser) = page(Setting { dark, more_contrast: true, ..Setting::default() }).await;
        let journey = Journey::open(&browser, &server.address).await;
        assert_eq!(browser.value("matchMedia('(prefers-contrast: more)').matches").await, true);
        let mut found = Vec::new();
        tour::every_screen(&journey, person, async |screen| {
            let violations = browser.violations_of_rules("document", &["color-contrast-enhanced"]).await;
            found.extend(violations.into_iter().map(|violation| format!("{screen}: {violation}")));
        })
        .await;
        assert_eq!(found, [""; 0], "dark: {dark}");
    }
}

/// Whoever comes to the answers by key, without reading on, hears what is asked.
#[tokio::test]
async fn the_answers_of_a_dilemma_are_described_by_its_situation() {
    let (server, browser) = page(Setting::default()).await;
    let journey = Journey::open(&browser, &server.address).await;
    for step in ["#dilemma/1", "#dilemma/2"] {
        journey.hurry(&Person::STAFF, step).await;
        let scene = browser.text("document.querySelector('h1').textContent").await;
        let described =
            "document.querySelector('fieldset').ariaDescribedByElements?.map((by) => by.textContent).join()";
        assert!(!scene.is_empty());
        assert_eq!(browser.text(described).await, scene, "{step}");
    }
}

#[tokio::test]
async fn with_reduced_motion_nothing_moves() {
    let (server, browser) = page(Setting { reduced_motion: true, ..Setting::default() }).await;
    let journey = Journey::open(&browser, &server.address).await;
    tour::every_screen(&journey, &Person::STAFF, async |screen| {
        let moving =
            "document.getAnimations().filter((a) => a.effect.getComputedTiming().activeDuration > 1).length";
        assert_eq!(browser.value(moving).await, 0, "{screen}");
        let smooth = "getComputedStyle(document.documentElement).scrollBehavior";
        assert_eq!(browser.value(smooth).await, "auto");
    })
    .await;
}

#[derive(Debug)]
struct Node {
    role: String,
    name: String,
    description: String,
}

/// What a screen reader gets.
async fn tree(browser: &Browser) -> Vec<Node> {
    let tree = browser.cdp("Accessibility.getFullAXTree", json!({})).await;
    let nodes = tree["nodes"].as_array().expect("a tree has nodes").iter();
    let text = |value: &Value| value["value"].as_str().unwrap_or_default().to_owned();
    let heard = nodes.filter(|node| node["ignored"] != true);
    let node = |node: &Value| Node {
        role: text(&node["role"]),
        name: text(&node["name"]),
        description: text(&node["description"]),
    };
    heard.map(node).collect()
}

/// The button that takes an answer back is gone with it: the focus stays in the row, on what can be done there now.
#[tokio::test]
async fn who_clears_an_answer_stays_in_its_row() {
    let (server, browser) = page(Setting::default()).await;
    let journey = Journey::open(&browser, &server.address).await;
    journey.hurry(&Person::STAFF, "#review").await;
    for row in ["caring-enjoy", "dilemma/3"] {
        browser.until_no_echo().await;
        let clear = format!("document.querySelector(\"[data-row='{row}'] [data-action=withdraw]\").focus()");
        browser.run(&clear, &[]).await;
        browser.press("\u{E007}").await;
        let change = format!("document.activeElement.matches(\"[data-row='{row}'] [data-action=change]\")");
        browser.until(&change).await;
        let kept = journey.kept().await;
        assert_eq!(kept["answers"]["caring-enjoy"], Value::Null, "{row}");
    }
    assert_eq!(journey.kept().await["dilemmas"][2]["choice"], Value::Null);
}

/// The one button below what the mirror shows leads to the plan, and the address stays.
#[tokio::test]
async fn the_way_to_the_plan_takes_the_focus_and_keeps_the_address() {
    let (server, browser) = page(Setting::default()).await;
    let journey = Journey::open(&browser, &server.address).await;
    journey.hurry(&Person::STAFF, "#feedback").await;
    browser.until_no_echo().await;
    journey.act("plan").await;
    browser.until("document.activeElement.id === 'plan'").await;
    assert_eq!(journey.step().await, "#feedback");
}
