//! The answers as CSV: a row for everything that was asked, and every text as it was.

use klantspiegel_content::catalogue::wording::Wordings;
use klantspiegel_content::catalogue::words::Words;
use klantspiegel_content::texts::Texts;
use klantspiegel_content::texts::pattern::Category;
use klantspiegel_core::care_cost::STATED_BEFORE;
use klantspiegel_core::dilemma::Choice;
use klantspiegel_core::instrument::{ItemId, Scale};
use klantspiegel_core::journey::steps;
use klantspiegel_core::language::Language;
use klantspiegel_core::part::Part;
use klantspiegel_core::session::Session;
use klantspiegel_core::setup::{ItemSet, Role, Setup};
use klantspiegel_formats::json::Native;
use klantspiegel_formats::spreadsheet::ENCODING_MARK;
use klantspiegel_formats::table::{self, Column};
use klantspiegel_testing::any::any_session;
use klantspiegel_testing::spreadsheet::{self, head};
use klantspiegel_testing::{answering, bank, care_below, choosing, session};
use klantspiegel_ui::page_state::PageState;
use klantspiegel_ui::ssr;
use klantspiegel_ui::view_context::{Deferred, ViewContext};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use yew::Callback;

#[test]
fn everything_asked_has_a_row_answered_or_not() {
    for (set, items) in [(ItemSet::Short, 4), (ItemSet::Full, 16 + 18 + 4 + 22 + 11 + 4 + 9 + 3)] {
        let setup = Setup { set, ..Setup::default() };
        assert_eq!(rows(&session(setup)).len(), items + 5 + 9, "{set:?}, before the dilemmas");
        assert_eq!(rows(&choosing(session(setup), |_| None)).len(), items + 5 + 9 + 10, "{set:?}");
    }
}

#[test]
fn a_row_of_an_item() {
    let session = answering(session(Setup { role: Role::Manager, ..Setup::default() }), &[("on-top", 6)]);
    let text = |item| wordings().item(&ItemId::new(item), Role::Manager);
    let agrees = wordings().label(Scale::Agreement, 6, Role::Manager).expect("every point has words");
    check_row(&session, "on-top", [text("on-top"), agrees, "6", "", "", "stated", ""]);
    check_row(&session, "caring-enjoy", [text("caring-enjoy"), "", "", "", "", "from-within", "caring"]);
}

#[test]
fn a_tick_a_coin_a_grade_and_a_story_have_their_rows() {
    let full = session(Setup { set: ItemSet::Full, ..Setup::default() });
    let given = [("block-rule", 1), ("effort-systems", 7), ("here-grade", 8), ("here-story", 2)];
    let session = answering(full, &given);
    for (item, instrument, answer) in [
        ("block-rule", "room", "1"),
        ("effort-systems", "leadership", "7"),
        ("here-grade", "perspectives", "8"),
        ("here-story", "perspectives", "2"),
        // Of a page where something was ticked, what was not is a no.
        ("block-system", "room", "0"),
        ("block-nothing", "room", "0"),
        // Nothing of this page was: it was skipped.
        ("heard-desk", "brushoff", ""),
        ("said-none", "brushoff", ""),
    ] {
        let row = row(&session, item);
        assert_eq!((row["instrument"].as_str(), row["answer"].as_str()), (instrument, answer), "{item}");
    }
    let words = wordings().label(Scale::Story, 2, Role::Staff).expect("every point has words");
    assert_eq!(row(&session, "here-story")["answer-in-words"], words);
}

#[test]
fn an_answer_without_words_has_none() {
    // It is asked no more; answered, it has its row all the same.
    let session = answering(session(Setup::default()), &[("stated-share", 4)]);
    let row = row(&session, "stated-share");
    assert_eq!((row["answer"].as_str(), row["answer-in-words"].as_str()), ("4", ""));
}

#[test]
fn a_row_of_a_dilemma() {
    let session = choosing(session(Setup::default()), care_below(0.2));
    let id = session.asked[0].scene.as_str();
    let scene = wordings().scene(id).expect("there is such a scene");
    let (text, act) = (scene.sentence.of(Role::Staff), scene.care.as_str());
    check_row(&session, "dilemma-1", [text, act, "care", "20", "120", "dilemmas", id]);
    assert_eq!(row(&session, "dilemma-8")["answer"], "cost", "the second control");
    assert_eq!(row(&session, "dilemma-8")["loss-minutes"], "5");
}

#[test]
fn a_dilemma_in_a_scene_of_before_has_its_price_and_its_choice() {
    let mut session = choosing(session(Setup::default()), care_below(0.2));
    session.asked[0].scene = "street-party".to_owned();
    check_row(&session, "dilemma-1", ["", "", "care", "20", "120", "dilemmas", "street-party"]);
}

#[test]
fn a_dilemma_that_was_skipped_has_its_scene_and_no_answer() {
    let row = row(&choosing(session(Setup::default()), |_| None), "dilemma-10");
    assert_eq!((row["answer"].as_str(), row["answer-in-words"].as_str()), ("", ""));
    assert!(!row["text"].is_empty());
}

#[test]
fn texts_with_quotes_commas_and_line_ends_survive() {
    let texts = [
        "He said \"no\", twice.",
        "one\ntwo",
        "one\r\ntwo",
        "one\rtwo",
        "\"",
        "\"\"",
        ",",
        " , ",
        "’ “ ” é €",
        "",
    ];
    for text in texts {
        let words = saying(text);
        let csv = encode(&session(Setup::default()), &words);
        assert_eq!(parsed(&csv)[0]["text"], text, "{csv}");
    }
}

#[test]
fn no_text_becomes_a_formula() {
    let blank = ["\n=1+1", "\r\n=1", " =1", "\u{a0}=1", "\u{3000}=1", "\n", "\n\n+1"];
    let wide = ["＝1+1", "＋1", "－1", "＠A1"];
    for text in ["=1+1", "+31", "-1", "@SUM(A1)", "\t=1", "\r=1"].into_iter().chain(blank).chain(wide) {
        let csv = encode(&session(Setup::default()), &saying(text));
        assert_eq!(parsed(&csv)[0]["text"], format!("'{text}"), "{csv}");
    }
}

#[test]
fn each_language_has_the_separator_of_its_spreadsheets() {
    for language in Language::ALL {
        let session = Session { language, ..session(Setup::default()) };
        let csv = encode(&session, wordings());
        let first = csv.lines().next().expect("there is a header").trim_start_matches(ENCODING_MARK);
        let expected = head().join(if language == Language::En { "," } else { ";" });
        assert_eq!(first, expected, "{language:?}");
    }
}

/// As the page gives it: whoever opens the file reads what stands in a column, in the language in which they answered.
#[test]
fn each_language_has_its_own_words_above_the_columns() {
    for (language, first, ids) in [
        (Language::Nl, "Vraag of situatie", "Id van de vraag"),
        (Language::De, "Frage oder Situation", "ID der Frage"),
        (Language::En, "Question or situation", "ID of the question"),
        (Language::Fr, "Question ou situation", "Identifiant de la question"),
    ] {
        let session = Session { language, ..session(Setup::default()) };
        let state = PageState::default();
        let view = ViewContext::new(&session, &state, ssr::locale(language), Callback::noop(), None);
        let csv = (Deferred::with::<Native>().table)(&view);
        let head = spreadsheet::reader(&csv, language).headers().expect("there is a header").clone();
        assert_eq!((&head[Column::Text as usize], &head[Column::Item as usize]), (first, ids));
        let words: BTreeSet<&str> = head.iter().collect();
        assert_eq!(words.len(), Column::ALL.len(), "{words:?}");
    }
}

#[test]
fn lines_end_as_rfc_4180_says() {
    let csv = encode(&session(Setup::default()), wordings());
    assert_eq!(csv.matches('\n').count(), csv.matches("\r\n").count());
    assert!(csv.ends_with("\r\n"));
}

proptest! {
    #[test]
    fn any_session_parses_back(session in any_session()) {
        let rows = rows(&session);
        let steps = steps(session.setup, bank());
        let items: usize = steps.iter().map(|step| step.items(bank()).len()).sum();
        let dilemmas = if session.setup.asks(Part::CareCost) { session.asked.len() } else { 0 };
        let story = session.own_words.shared_story();
        let former = usize::from(session.answers.get(STATED_BEFORE).is_some());
        prop_assert_eq!(rows.len(), items + former + dilemmas + usize::from(story.is_some()));
        for row in &rows {
            let id = row["item"].as_str();
            if id == "story-note" {
                prop_assert_eq!(Some(row["answer"].clone()), story.map(guarded));
                continue;
            }
            match id.strip_prefix("dilemma-") {
                Some(number) => {
                    let asked = &session.asked[number.parse::<usize>().expect("a number") - 1];
                    prop_assert_eq!(&row["answer"], asked.choice.map_or("", Choice::name));
                    prop_assert_eq!(&row["cost-minutes"], &asked.cell.cost_minutes().to_string());
                }
                None => {
                    match session.answers.get(id) {
                        Some(value) => prop_assert_eq!(&row["answer"], &value.to_string()),
                        None => prop_assert!(["", "0"].contains(&row["answer"].as_str()), "{}", id),
                    }
                    prop_assert_eq!(&row["cost-minutes"], "");
                }
            }
            prop_assert!(!row["text"].is_empty(), "{id} has no text");
        }
    }

    #[test]
    fn any_text_survives(text in "(?s).{0,40}") {
        let csv = encode(&session(Setup::default()), &saying(&text));
        prop_assert_eq!(&parsed(&csv)[0]["text"], &guarded(&text));
    }
}

/// A text as a spreadsheet gets it.
fn guarded(text: &str) -> String {
    let wide = ['＝', '＋', '－', '＠'];
    let blank = |c: char| c.is_whitespace();
    let is_formula = text.trim_start_matches(blank).starts_with(|c| "=+-@".contains(c) || wide.contains(&c));
    let guard = if is_formula || text.starts_with(['\t', '\r', '\n']) { "'" } else { "" };
    format!("{guard}{text}")
}

/// Holds a row to its fields but the id of what was asked, in their order.
fn check_row(session: &Session, item: &str, expected: [&str; 7]) {
    let row = row(session, item);
    let others = Column::ALL.into_iter().filter(|column| *column != Column::Item);
    let found: Vec<&str> = others.map(|column| row[column.name()].as_str()).collect();
    assert_eq!(found, expected, "{item}");
}

fn row(session: &Session, item: &str) -> BTreeMap<String, String> {
    let found = rows(session).into_iter().find(|row| row["item"] == item);
    found.unwrap_or_else(|| panic!("there is no row {item}"))
}

fn rows(session: &Session) -> Vec<BTreeMap<String, String>> {
    parsed_in(session.language, &encode(session, wordings()))
}

fn encode(session: &Session, ours: &Wordings) -> String {
    let words = Words { ours, organisation: None, language: session.language, role: session.setup.role };
    table::encode(session, bank(), &words, head())
}

/// The rows by column, as a Dutch spreadsheet reads them.
fn parsed(csv: &str) -> Vec<BTreeMap<String, String>> {
    parsed_in(Language::Nl, csv)
}

/// The same in another language.
fn parsed_in(language: Language, csv: &str) -> Vec<BTreeMap<String, String>> {
    assert!(csv.starts_with(ENCODING_MARK), "the mark of the encoding comes first");
    let mut reader = spreadsheet::reader(csv, language);
    assert_eq!(reader.headers().expect("there is a header"), head().as_slice());
    reader.deserialize().collect::<Result<_, _>>().expect("every row is as long as the header")
}

/// The Dutch wording, with another text for the first item.
fn saying(text: &str) -> Wordings {
    let mut words = serde_json::to_value(wordings()).expect("wordings can be written");
    let items = words["items"].as_array_mut().expect("items are a list of pairs");
    let first = items.iter_mut().find(|pair| pair[0] == "caring-enjoy").expect("the first item has a text");
    first[1]["staff"] = text.into();
    serde_json::from_value(words).expect("only a text was changed")
}

fn wordings() -> &'static Wordings {
    let texts = Texts::of(Language::Nl, |_, _| Category::Other);
    texts.expect("every language is at hand natively").wordings()
}
