//! Our page and those that ask the same with what exists for that, each on the plainest page that its documentation shows; the
//! rest of what they have in common.

use crate::bundler::Script;
use crate::packages;
use crate::questions::Question;
use klantspiegel_driving::dist;
use klantspiegel_driving::server::{Server, Site};
use serde_json::{Value, json};
use std::fs;

/// Nothing, to be visited first: the browser is up then, and only the page is measured.
pub const BLANK: &str = "blank.html";

/// Our page as it is released.
pub fn ours() -> Server {
    served(Site::of(&dist()))
}

/// A page with these screens of questions as SurveyJS asks them.
pub fn surveyjs(screens: &[Vec<Question>]) -> Server {
    let pages: Vec<Value> = screens.iter().map(|screen| json!({ "elements": elements(screen) })).collect();
    let script = Script::file("peers/surveyjs.js")
        .with("react-dom", "preact/compat")
        .with("react", "preact/compat")
        .module();
    let html = with_questions(include_str!("../../bench/pages/surveyjs.html"), &json!({ "pages": pages }));
    let site = Site::empty()
        .with("index.html", html)
        // Without the fonts from elsewhere, which would only make it slower.
        .with("survey-core.css", package("survey-core/survey-core.fontless.min.css"))
        .with("app.js", script);
    served(site)
}

/// A page with these rating questions as jsPsych asks them.
pub fn jspsych(questions: &[Question]) -> Server {
    let ask = |question: &Question| {
        let labels: Vec<&str> = question.options.iter().map(|option| option.text.as_str()).collect();
        json!({ "prompt": question.title, "name": question.name, "labels": labels })
    };
    let questions = questions.iter().map(ask).collect();
    let html = with_questions(include_str!("../../bench/pages/jspsych.html"), &questions);
    let site = Site::empty()
        .with("index.html", html)
        .with("jspsych.css", package("jspsych/css/jspsych.css"))
        .with("jspsych.js", package("jspsych/dist/index.browser.min.js"))
        .with("survey-likert.js", package("@jspsych/plugin-survey-likert/dist/index.browser.min.js"));
    served(site)
}

/// A file of a package from npm.
pub fn package(file: &str) -> Vec<u8> {
    let file = packages::folder().join(file);
    fs::read(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

/// Which versions of them.
pub fn versions() -> String {
    let version = |(name, package_name): (&str, &str)| {
        let manifest = package(&format!("{package_name}/package.json"));
        let manifest: Value = serde_json::from_slice(&manifest).expect("a manifest of npm is JSON");
        format!("{name} {}", manifest["version"].as_str().expect("a package has a version"))
    };
    let peers = [
        ("SurveyJS", "survey-core"),
        ("jsPsych", "jspsych"),
        ("jsQuestPlus", "jsquest-plus"),
        ("htm", "htm"),
        ("Solid", "solid-js"),
        ("Lit", "lit"),
    ];
    peers.map(version).join(", ")
}

/// A page at a host that compresses, with the blank page beside it.
pub fn served(site: Site) -> Server {
    site.with(BLANK, include_str!("../../bench/pages/blank.html")).compressed().serve()
}

fn with_questions(page: &str, questions: &Value) -> String {
    const PLACE: &str = "/* questions */";
    assert!(page.contains(PLACE), "the page has no place for questions");
    // In a script of a page nothing may look like its end.
    page.replace(PLACE, &questions.to_string().replace('<', "\\u003c"))
}

fn elements(screen: &[Question]) -> Vec<Value> {
    let numbers = |question: &Question| {
        question.options.iter().map(|o| o.value.parse().ok()).collect::<Option<Vec<u8>>>()
    };
    screen
        .iter()
        .map(|question| {
            let title = [question.lead.as_str(), &question.title].join("\n").trim().to_owned();
            let (name, options) = (&question.name, &question.options);
            let texts: Vec<Value> = options.iter().map(|o| json!({ "value": o.value, "text": o.text })).collect();
            match numbers(question).as_deref() {
                // With words for every value.
                Some([_, _, _]) => json!({ "type": "rating", "name": name, "title": title, "rateValues": texts }),
                Some([low, .., high]) => json!({
                    "type": "rating", "name": name, "title": title, "displayMode": "buttons",
                    "rateMin": low, "rateMax": high, "rateCount": high - low + 1,
                    "minRateDescription": options[0].text, "maxRateDescription": options[options.len() - 1].text,
                }),
                _ => json!({ "type": "radiogroup", "name": name, "title": title, "choices": texts }),
            }
        })
        .collect()
}
