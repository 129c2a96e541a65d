//! The report as JSON: by its published schema, read back as it was written, and refused by name when it is wrong.

use klantspiegel_core::dilemma::Cell;
use klantspiegel_core::dilemma::form::DILEMMAS;
use klantspiegel_core::dilemma::retired::RETIRED;
use klantspiegel_core::instrument::Scene;
use klantspiegel_core::journey::Step;
use klantspiegel_core::language::Language;
use klantspiegel_core::part::Part;
use klantspiegel_core::session::{Event, Session};
use klantspiegel_core::setup::{ItemSet, Role, Setup};
use klantspiegel_formats::json::Native;
use klantspiegel_formats::problem::{MAX_BYTES, Problem};
use klantspiegel_formats::report;
use klantspiegel_testing::any::any_session;
use klantspiegel_testing::texts::texts;
use klantspiegel_testing::{after, answering, bank, care_below, choosing, finished, saying, session};
use klantspiegel_ui::page_state::PageState;
use klantspiegel_ui::ssr;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value, json};
use std::sync::LazyLock;

const SCHEMA: &str = include_str!("../../schema/report-3.schema.json");

mod schema {
    use super::*;

    static VALIDATOR: LazyLock<jsonschema::Validator> =
        LazyLock::new(|| jsonschema::draft202012::new(&parsed(SCHEMA)).expect("the schema is one"));

    #[test]
    fn the_schema_is_of_2020_12() {
        assert!(jsonschema::draft202012::meta::is_valid(&parsed(SCHEMA)));
    }

    #[test]
    fn every_object_is_closed_and_every_property_described() {
        fn check(part: &Value, path: &str) {
            // Without a type it is a rule about members that are described elsewhere.
            let is_object = part.get("type") == Some(&json!("object"));
            let properties = part.get("properties").filter(|_| is_object);
            if let Some(properties) = properties.and_then(Value::as_object) {
                assert_eq!(part.get("additionalProperties"), Some(&json!(false)), "{path}");
                for (name, property) in properties {
                    let description = property.get("description").and_then(Value::as_str).unwrap_or_default();
                    assert!(description.ends_with('.'), "{path}/{name} is not described");
                }
            }
            let children = part.as_object().into_iter().flatten().map(|(name, child)| (name.clone(), child));
            let elements =
                part.as_array().into_iter().flatten().enumerate().map(|(i, child)| (i.to_string(), child));
            for (name, child) in children.chain(elements) {
                check(child, &format!("{path}/{name}"));
            }
        }
        check(&parsed(SCHEMA), "");
    }

    #[test]
    fn the_schema_knows_exactly_the_items_with_their_scales() {
        let schema = parsed(SCHEMA);
        let properties =
            schema["properties"]["answers"]["properties"].as_object().expect("answers have properties");
        let items: Vec<_> = bank().instruments().flat_map(|i| &i.items).collect();
        assert_eq!(properties.len(), items.len());
        for item in items {
            let reference =
                properties[item.id.as_str()]["$ref"].as_str().expect("an item refers to its scale");
            let scale = schema.pointer(reference.trim_start_matches('#')).expect("the scale is defined");
            let (low, high) = item.scale.range();
            assert_eq!((&scale["minimum"], &scale["maximum"]), (&json!(low), &json!(high)), "{}", item.id);
        }
    }

    #[test]
    fn the_schema_knows_exactly_the_minutes_of_the_cells() {
        let schema = parsed(SCHEMA);
        let minutes = |of: fn(Cell) -> u16| -> Vec<u16> {
            let mut all: Vec<u16> = Cell::all().map(of).collect();
            all.sort_unstable();
            all.dedup();
            all
        };
        let dilemma = &schema["properties"]["dilemmas"]["items"]["properties"];
        assert_eq!(dilemma["cost_minutes"]["enum"], json!(minutes(Cell::cost_minutes)));
        assert_eq!(dilemma["loss_minutes"]["enum"], json!(minutes(Cell::loss_minutes)));
        assert_eq!(schema["properties"]["dilemmas"]["maxItems"], json!(DILEMMAS));
    }

    #[test]
    fn the_schema_refuses_what_is_not_a_report() {
        for (path, wrong) in [
            ("/version", json!(1)),
            ("/edition", json!(4)),
            ("/extra", json!(1)),
            ("/answers/pays", json!(8)),
            ("/answers/pays", json!(3.5)),
            ("/answers/no-such-item", json!(3)),
            ("/answers/heard-desk", json!(0)),
            ("/answers/effort-systems", json!(11)),
            ("/parts/0", json!("everything")),
            ("/own_words/story", json!("é".repeat(501))),
            ("/scores/brushoff/both", json!(["none"])),
            ("/scores/room/room", json!({ "value": 8, "low": 1, "high": 7 })),
            ("/dilemmas/0/cost_minutes", json!(7)),
            ("/dilemmas/0/choice", json!("neither")),
            ("/finished", json!("yesterday")),
            ("/scores/cost_versus_care/share/mean", json!(1.5)),
            ("/scores/measures/outcome", json!("")),
        ] {
            let report = with(path, wrong);
            assert!(!VALIDATOR.is_valid(&parsed(&report)), "{path}");
        }
        assert!(VALIDATOR.is_valid(&parsed(&exported())));
    }

    proptest! {
        #[test]
        fn every_report_is_valid(session in any_session()) {
            let report = parsed(&encode(&session));
            let errors: Vec<String> = VALIDATOR.iter_errors(&report).map(|e| format!("{}: {e}", e.instance_path())).collect();
            prop_assert!(errors.is_empty(), "{errors:?}");
        }
    }
}

mod content {
    use super::*;

    #[test]
    fn it_holds_what_was_answered_and_what_follows() {
        let report = parsed(&exported());
        for (path, expected) in [
            ("/schema", json!("urn:klantspiegel:report")),
            ("/version", json!(3)),
            ("/language", json!("nl")),
            ("/role", json!("manager")),
            ("/set", json!("full")),
            ("/form", json!("adaptive")),
            ("/edition", json!(3)),
            ("/finished", json!("2026-11-21")),
            ("/answers/pays", json!(2)),
            ("/dilemmas/0/cost_minutes", json!(20)),
            ("/dilemmas/0/choice", json!("care")),
            ("/dilemmas/3/loss_minutes", json!(480)),
            ("/scores/intrinsic/core/mean", json!(5.75)),
            ("/scores/intrinsic/core/agreed", json!(3)),
            ("/scores/intrinsic/total", json!(null)),
            ("/scores/cost_versus_care/graded_answered", json!(8)),
            ("/scores/cost_versus_care/outcome", json!("says-more")),
            ("/scores/cost_versus_care/said", json!({ "30": 80, "120": 80, "480": 80 })),
            ("/scores/cost_versus_care/said_share", json!(0.8333)),
            ("/scores/cost_versus_care/minutes_only", json!(false)),
            ("/scores/measures/outcome", json!("too-few")),
        ] {
            assert_eq!(report.pointer(path), Some(&expected), "{path}");
        }
    }

    /// The expected values were worked out by hand from the formulas.
    #[test]
    fn the_other_four_sources_are_scored() {
        let mut given = vec![
            ("heard-desk", 1),
            ("heard-busy", 1),
            ("said-desk", 1),
            ("effort-systems", 5),
            ("effort-training", 2),
            ("effort-processes", 1),
            ("effort-culture", 2),
            ("lead-agenda", 2),
            ("lead-insight", 3),
            ("lead-measures", 4),
            ("lead-owner", 5),
            ("lead-action", 6),
            ("lead-mistakes", 7),
            ("lead-respect", 4),
            ("lead-support", 5),
            ("block-rule", 1),
            ("block-owner", 1),
            ("room-enough", 2),
            ("room-satisfied", 3),
            ("room-stay", 6),
            ("here-grade", 7),
            ("here-story", 3),
            ("here-time", 5),
        ];
        for statement in [
            ["listens-me", "listens-colleague", "listens-organisation"],
            ["promises-me", "promises-colleague", "promises-organisation"],
            ["complaints-me", "complaints-colleague", "complaints-organisation"],
            ["explains-me", "explains-colleague", "explains-organisation"],
        ] {
            given.extend(statement.into_iter().zip([6, 5, 3]));
        }
        let full = session(Setup { set: ItemSet::Full, ..Setup::default() });
        let report = parsed(&encode(&finished(answering(full, &given))));
        for (path, expected) in [
            ("/perspectives/means/me/mean", json!(6)),
            ("/perspectives/means/colleague/mean", json!(5)),
            ("/perspectives/means/organisation/mean", json!(3)),
            ("/perspectives/me_above_colleague", json!(1)),
            ("/perspectives/me_above_organisation", json!(3)),
            ("/perspectives/colleague_above_organisation", json!(2)),
            ("/perspectives/time", json!(5)),
            ("/perspectives/grade", json!(7)),
            ("/perspectives/story", json!("none")),
            ("/brushoff/heard", json!(["desk", "busy"])),
            ("/brushoff/said", json!(["desk"])),
            ("/brushoff/both", json!(["desk"])),
            ("/leadership/mean/mean", json!(4.5)),
            ("/leadership/mean/lowest", json!(2)),
            ("/leadership/mean/highest", json!(7)),
            ("/leadership/effort/outside", json!(7)),
            ("/leadership/effort/inside", json!(3)),
            ("/leadership/effort/sought_outside", json!(true)),
            // Two of eight ticked: 7 − 6 · 2/8, and half of its sum with 2.
            ("/room/room/high", json!(5.5)),
            ("/room/room/low", json!(2)),
            ("/room/room/value", json!(3.75)),
            ("/room/blockers", json!(["block-rule", "block-owner"])),
            ("/room/satisfied", json!(3)),
            ("/room/stay", json!(6)),
        ] {
            assert_eq!(report["scores"].pointer(path), Some(&expected), "{path}");
        }
    }

    #[test]
    fn without_an_estimate_there_is_no_number_to_mistake_for_one() {
        let report = parsed(&encode(&finished(choosing(session(Setup::default()), care_below(0.001)))));
        let score = &report["scores"]["cost_versus_care"];
        assert_eq!(score["outcome"], json!("at-limit-cost"));
        for number in ["share", "tipping_minutes", "minutes_only", "gap"] {
            assert_eq!(score[number], json!(null), "{number}");
        }
    }

    #[test]
    fn numbers_have_four_decimals_at_most() {
        let report = parsed(&exported());
        let share = &report["scores"]["cost_versus_care"]["share"];
        for end in ["mean", "low", "high"] {
            let written = share[end].to_string();
            assert!(written.len() <= "0.1234".len(), "{written}");
        }
    }
}

mod reading {
    use super::*;

    #[test]
    fn a_finished_report_opens_at_its_feedback_and_another_at_the_review() {
        for (session, step) in [(fixed_session(), Step::Feedback), (session(Setup::default()), Step::Review)]
        {
            assert_eq!(decode(&encode(&session)).expect("ours").step, step);
        }
    }

    #[test]
    fn scores_in_the_file_are_not_believed() {
        let forged = with("/scores/cost_versus_care/outcome", json!("aligned-high"));
        assert_eq!(encode(&decode(&forged).expect("the answers are fine")), exported());
        let without = changed(|report| _ = report.as_object_mut().map(|members| members.remove("scores")));
        assert_eq!(encode(&decode(&without).expect("the answers are fine")), exported());
    }

    #[test]
    fn what_is_not_needed_for_a_score_may_be_left_out() {
        let less = changed(|report| {
            _ = report.as_object_mut().map(|members| members.remove("form"));
            for dilemma in report["dilemmas"].as_array_mut().into_iter().flatten() {
                _ = dilemma.as_object_mut().map(|members| members.remove("scene"));
            }
        });
        let scores = |text: &str| parsed(&encode(&decode(text).expect("it is ours")))["scores"].clone();
        assert_eq!(scores(&less), scores(&exported()));
    }

    #[test]
    fn what_only_a_later_release_writes_beside_is_left_aside() {
        assert_eq!(encode(&decode(&with("/note", json!("mine"))).expect("the rest is fine")), exported());
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(session in any_session()) {
            let text = encode(&session);
            let opened = decode(&text).expect("what we wrote");
            prop_assert_eq!(&opened.answers, &session.answers);
            prop_assert_eq!(&opened.asked, &session.asked);
            // What was picked for another set than the one that is asked does not go along.
            let parts = |session: &Session| Part::ALL.map(|part| session.setup.asks(part));
            prop_assert_eq!(parts(&opened), parts(&session));
            let picked = session.setup.picked;
            prop_assert_eq!(Setup { picked, ..opened.setup }, session.setup);
            prop_assert_eq!(&opened.own_words.plan.act.is_blank(), &session.own_words.plan.act.is_blank());
            prop_assert_eq!(opened.language, session.language);
            prop_assert_eq!(opened.finished, session.finished);
            prop_assert_eq!(encode(&opened), text);
        }

        /// A file may put dilemmas in an order that this release would not; going on from there still works.
        #[test]
        fn any_order_of_dilemmas_can_be_gone_on_with(
            setup in klantspiegel_testing::any::setup(),
            cells in Just(Cell::all().collect::<Vec<_>>()).prop_shuffle(),
            scenes in Just(bank().scenes.clone()).prop_shuffle(),
            count in 0..=DILEMMAS,
        ) {
            let mut report = parsed(&encode(&finished(session(setup))));
            report["dilemmas"] = in_fitting_scenes(cells.into_iter().take(count), scenes);
            // Not every setup asks for them.
            report["set"] = json!("full");
            let session = choosing(decode(&report.to_string()).expect("these exist"), |_| None);
            prop_assert_eq!(session.asked.len(), DILEMMAS);
            for (index, asked) in session.asked.iter().enumerate() {
                let earlier = &session.asked[..index];
                prop_assert!(earlier.iter().all(|a| a.cell != asked.cell && a.scene != asked.scene));
            }
            prop_assert!(decode(&encode(&session)).is_ok());
        }
    }
}

/// The page is held to the same list in a browser.
#[test]
fn what_parsers_differ_in_is_read_in_one_way() {
    for (name, text, problem) in texts() {
        assert_eq!(decode(&text).err(), problem, "{name}");
    }
}

/// As releases of before wrote them: each opens with all that was answered, and counts.
mod exports_of_before {
    use super::*;
    use std::{fs, path::Path};

    fn all() -> Vec<(String, Value)> {
        let files = fs::read_dir(Path::new("tests/reports")).expect("a folder");
        let mut all: Vec<(String, Value)> = files
            .map(|file| file.expect("a file").path())
            .map(|path| (path.display().to_string(), parsed(&fs::read_to_string(path).expect("a text"))))
            .collect();
        all.sort_by(|one, other| one.0.cmp(&other.0));
        all
    }

    #[test]
    fn they_open_with_everything_and_score() {
        let all = all();
        assert!(!all.is_empty());
        for (file, before) in all {
            let session = decode(&before.to_string()).unwrap_or_else(|problem| panic!("{file}: {problem:?}"));
            let report = parsed(&encode(&session));
            assert_eq!(report["version"], json!(3), "{file}");
            assert_eq!(report["answers"], before["answers"], "{file}");
            let choices = |report: &Value| -> Vec<Value> {
                let dilemmas = report["dilemmas"].as_array().expect("a list");
                let of = |dilemma: &Value| {
                    json!([dilemma["cost_minutes"], dilemma["loss_minutes"], dilemma["choice"]])
                };
                dilemmas.iter().map(of).collect()
            };
            assert_eq!(choices(&report), choices(&before), "{file}");
            // What does not hang on the model is the same; of what was stated then, no gap is made.
            for same in ["/intrinsic", "/measures", "/cost_versus_care/graded_care"] {
                let path = format!("/scores{same}");
                assert_eq!(report.pointer(&path), before.pointer(&path), "{file}: {same}");
            }
            let score = &report["scores"]["cost_versus_care"];
            assert!(
                score["share"]["mean"].is_f64() && score["tipping_minutes"]["120"].is_object(),
                "{file}: {score}"
            );
            assert_eq!((&score["outcome"], &score["gap"]), (&json!("not-said"), &json!(null)), "{file}");
        }
    }

    #[test]
    fn what_they_stated_is_shown_as_it_was_asked() {
        for (file, before) in all() {
            let session = decode(&before.to_string()).expect("it opens");
            let html = ssr::render(&Session { language: Language::Nl, ..session }, &PageState::default());
            let stated = before["answers"]["stated-share"].as_u64().expect("it was stated");
            let shown =
                format!("in hoeveel van tien gevallen moet de klant voorgaan? Je antwoord was {stated}.");
            assert!(html.contains(&shown), "{file}");
        }
    }
}

mod version_1 {
    use super::*;

    /// A report of version 1, as people kept it: it must stay readable for ever.
    const REPORT: &str = r#"{
      "schema": "urn:klantspiegel:report", "version": 1, "language": "en", "role": "manager", "set": "full",
      "form": "adaptive", "finished": "2026-11-21", "answers": { "caring-enjoy": 6, "stated-share": 0 },
      "dilemmas": [{ "vignette": "new-surname", "cost_minutes": 5, "loss_minutes": 30, "choice": "care" }],
      "scores": {}
    }"#;

    #[test]
    fn it_opens_with_everything_that_it_held() {
        let session = decode(REPORT).expect("version 1 stays readable");
        assert_eq!(
            (session.answers.get("caring-enjoy"), session.answers.get("stated-share")),
            (Some(6), Some(0))
        );
        assert_eq!((session.asked.len(), session.own_words.any()), (1, false));
        assert_eq!(
            (session.setup.role, session.setup.set, session.step),
            (Role::Manager, ItemSet::Full, Step::Feedback)
        );
    }

    #[test]
    fn it_is_written_again_as_version_3() {
        let report = parsed(&encode(&decode(REPORT).expect("version 1 stays readable")));
        assert_eq!((&report["version"], &report["answers"]["caring-enjoy"]), (&json!(3), &json!(6)));
        let expected = json!([
            { "scene": "new-surname", "cost_minutes": 5, "loss_minutes": 30, "choice": "care" },
        ]);
        assert_eq!(report["dilemmas"], expected, "a scene of before keeps its name");
        assert!(decode(&report.to_string()).is_ok());
    }

    /// There were no others, and any of them stood with any cell.
    #[test]
    fn its_scenes_are_those_of_before() {
        let report = |scene: &str, cell: Cell| {
            let mut report = parsed(REPORT);
            report["dilemmas"][0]["vignette"] = json!(scene);
            report["dilemmas"][0]["cost_minutes"] = json!(cell.cost_minutes());
            report["dilemmas"][0]["loss_minutes"] = json!(cell.loss_minutes());
            decode(&report.to_string())
        };
        for (cell, scene) in Cell::all().zip(RETIRED.into_iter().cycle()) {
            let session = report(scene, cell).expect("version 1 stays readable");
            assert_eq!((session.asked[0].cell, session.asked[0].scene.as_str()), (cell, scene));
        }
        for scene in bank().scenes.iter().map(|scene| scene.id.as_str()).chain(["no-such-scene"]) {
            let cell = Cell::with_minutes(5, 30).expect("there is such a cell");
            assert_eq!(report(scene, cell), Err(Problem::WrongDilemma { number: 1 }), "{scene}");
        }
    }

    /// Its price and its choice are what counts; the words are gone.
    #[test]
    fn what_waits_in_a_scene_of_before_is_put_anew_in_one_that_nothing_else_has() {
        let mut before = parsed(&exported());
        before["dilemmas"][0]["choice"] = json!(null);
        let scene = before["dilemmas"][0]["scene"].clone();
        before["dilemmas"][0]["scene"] = json!("street-party");
        // Another one of this loss has the scene whose turn it would be.
        let same_loss = (1..DILEMMAS)
            .find(|at| before["dilemmas"][at]["loss_minutes"] == before["dilemmas"][0]["loss_minutes"]);
        let at = same_loss.expect("a loss is asked more than once");
        before["dilemmas"][at]["scene"] = scene.clone();
        let session = decode(&before.to_string()).expect("it is sound");
        assert_ne!(json!(session.asked[0].scene), scene);
        let fits = bank().scene(&session.asked[0].scene).expect("it has words").fits;
        assert!(fits.holds(session.asked[0].cell));
        assert_eq!(json!(session.asked[at].scene), scene);
    }
}

mod own_words {
    use super::*;
    use klantspiegel_core::own_words::{Blank, OwnText};

    #[test]
    fn a_story_goes_along_only_where_the_person_says_so_and_a_plan_always() {
        for (shares, story) in [(false, json!(null)), (true, json!("a smile"))] {
            let write = |blank, text| Event::Wrote { blank, text: OwnText::new(text) };
            let events = [
                write(Blank::Story, "a smile"),
                write(Blank::Act, "I ask why"),
                Event::StorySharingChosen(shares),
            ];
            let words = &parsed(&encode(&after(session(Setup::default()), events)))["own_words"];
            assert_eq!((&words["story"], &words["plan_act"]), (&story, &json!("I ask why")));
        }
    }
}

mod refusing {
    use super::*;

    #[test]
    fn answers_that_cannot_stand_beside_each_other() {
        let clash = |item: &str| Problem::Clash { item: item.to_owned() };
        for (answers, item) in [
            (json!({ "heard-none": 1, "heard-desk": 1 }), "heard-none"),
            (json!({ "block-nothing": 1, "block-rule": 1 }), "block-nothing"),
            (json!({ "effort-systems": 6, "effort-culture": 5 }), "effort-systems"),
        ] {
            check(&with("/answers", answers), clash(item));
        }
        let fine = json!({ "heard-none": 1, "said-desk": 1, "effort-systems": 10, "effort-culture": 0 });
        assert!(decode(&with("/answers", fine)).is_ok());
    }

    #[test]
    fn parts_and_texts_that_do_not_fit() {
        let own = |parts: Value| {
            changed(|report| {
                report["set"] = json!("own");
                report["parts"] = parts.clone();
            })
        };
        check(
            &own(json!(["room", "cellar"])),
            Problem::WrongPart { part: "parts", found: "cellar".to_owned() },
        );
        check(&own(json!("room")), Problem::WrongPart { part: "parts", found: "room".to_owned() });
        let found = format!("{}…", "x".repeat(40));
        check(
            &with("/own_words/plan_act", json!("x".repeat(501))),
            Problem::WrongPart { part: "plan_act", found },
        );
    }

    #[test]
    fn what_is_no_json() {
        for text in [
            "",
            "   ",
            "Geachte klant",
            "<html></html>",
            "{\"schema\": nothing}",
            "[1, 2",
            "nul",
            "\u{feff}",
            "{}}",
        ] {
            check(text, Problem::NotJson);
        }
        check(&format!("{}{}", "[".repeat(100_000), "]".repeat(100_000)), Problem::NotJson);
    }

    #[test]
    fn what_ends_in_the_middle() {
        let report = exported();
        for part in [2, 3, 10, 100] {
            check(&report[..report.len() / part], Problem::Truncated);
        }
        check(&report[..report.len() - 1], Problem::Truncated);
        let after_a_dilemma = report.find("},").expect("there are several dilemmas") + 1;
        check(&report[..after_a_dilemma], Problem::Truncated);
    }

    #[test]
    fn what_is_not_ours() {
        for text in [
            "{}",
            "[]",
            "null",
            "3",
            "\"urn:klantspiegel:report\"",
            "{\"schema\": \"urn:other\", \"version\": 1}",
        ] {
            check(text, Problem::NotOurs);
        }
        check(&with("/schema", json!(null)), Problem::NotOurs);
        for version in [json!(0), json!(-1), json!("1"), json!(null), json!(1.5), json!([1])] {
            check(&with("/version", version), Problem::NotOurs);
        }
    }

    #[test]
    fn what_is_newer() {
        for version in [4, 5, 4_000_000_000] {
            check(&with("/version", json!(version)), Problem::Newer { version, known: 3 });
        }
        // Whatever else it holds: it is not for this release to judge.
        check(
            "{\"schema\": \"urn:klantspiegel:report\", \"version\": 4}",
            Problem::Newer { version: 4, known: 3 },
        );
    }

    #[test]
    fn what_is_too_large() {
        let report = exported();
        let padded = |bytes: usize| format!("{report}{}", " ".repeat(bytes - report.len()));
        assert!(decode(&padded(MAX_BYTES)).is_ok());
        check(&padded(MAX_BYTES + 1), Problem::TooLarge { bytes: MAX_BYTES as u64 + 1 });
        assert_eq!(MAX_BYTES, 1024 * 1024);
    }

    #[test]
    fn an_item_that_does_not_exist() {
        let unknown = |item: &str| Problem::UnknownItem { item: item.to_owned() };
        check(&with("/answers/no-such-item", json!(3)), unknown("no-such-item"));
        check(&with("/answers/dilemma-1", json!(1)), unknown("dilemma-1"));
        let long = "x".repeat(5000);
        let shown = format!("{}…", "x".repeat(40));
        check(&changed(|report| report["answers"][&long] = json!(3)), unknown(&shown));
    }

    #[test]
    fn an_answer_outside_its_scale() {
        for (item, low, high, wrong) in [
            ("pays", 1, 7, json!(8)),
            ("pays", 1, 7, json!(0)),
            ("pays", 1, 7, json!(-1)),
            ("pays", 1, 7, json!(3.5)),
            ("pays", 1, 7, json!("x")),
            ("pays", 1, 7, json!("3")),
            ("pays", 1, 7, json!(null)),
            ("pays", 1, 7, json!(true)),
            ("pays", 1, 7, json!([3])),
            ("pays", 1, 7, json!({ "value": 3 })),
            ("pays", 1, 7, json!(259)),
            ("pays", 1, 7, json!(1e300)),
            ("said-half-hour", 0, 6, json!(7)),
            ("measure-retention", 0, 2, json!(3)),
        ] {
            let found = decode(&with(&format!("/answers/{item}"), wrong.clone()));
            match found {
                Err(Problem::OutsideScale { item: named, low: l, high: h, .. }) => {
                    assert_eq!((named.as_str(), l, h), (item, low, high), "{wrong}");
                }
                other => panic!("{item} = {wrong}: {other:?}"),
            }
        }
    }

    #[test]
    fn an_answer_outside_its_scale_is_shown_as_far_as_it_is_recognised() {
        for (wrong, shown) in [
            (json!(8), "8"),
            (json!(-3), "-3"),
            (json!(3.5), "3.5"),
            (json!(-0.25), "-0.3"),
            (json!(1e300), "?"),
            (json!("x"), "x"),
            (json!(null), "–"),
            (json!(true), "true"),
            (json!([1, 2]), "[…]"),
            (json!({}), "{…}"),
            (json!("é".repeat(50)), &format!("{}…", "é".repeat(40))),
        ] {
            let found = shown.to_owned();
            check(
                &with("/answers/pays", wrong),
                Problem::OutsideScale { item: "pays".to_owned(), found, low: 1, high: 7 },
            );
        }
    }

    #[test]
    fn a_part_that_is_missing_or_has_another_form() {
        for (part, wrong, shown) in [
            ("language", json!("xx"), "xx"),
            ("language", json!(null), "–"),
            ("role", json!("boss"), "boss"),
            ("set", json!("medium"), "medium"),
            ("form", json!(7), "7"),
            ("finished", json!("2026-02-30"), "2026-02-30"),
            ("finished", json!("21-11-2026"), "21-11-2026"),
            ("finished", json!(20_261_121), "20261121"),
            ("answers", json!([]), "[…]"),
            ("answers", json!(null), "–"),
            ("dilemmas", json!({}), "{…}"),
            ("dilemmas", json!("none"), "none"),
        ] {
            check(&with(&format!("/{part}"), wrong), Problem::WrongPart { part, found: shown.to_owned() });
        }
        for part in ["language", "role", "set", "answers", "dilemmas"] {
            let without = changed(|report| _ = report.as_object_mut().map(|members| members.remove(part)));
            check(&without, Problem::WrongPart { part, found: "–".to_owned() });
        }
    }

    #[test]
    fn a_dilemma_that_does_not_exist() {
        for (path, wrong) in [
            ("/dilemmas/4/cost_minutes", json!(7)),
            ("/dilemmas/4/cost_minutes", json!(-5)),
            ("/dilemmas/4/cost_minutes", json!(65_541)),
            ("/dilemmas/4/cost_minutes", json!("20")),
            ("/dilemmas/4/loss_minutes", json!(31)),
            ("/dilemmas/4/loss_minutes", json!(null)),
            ("/dilemmas/4/scene", json!("no-such-scene")),
            ("/dilemmas/4/scene", json!(1)),
            ("/dilemmas/4/scene", json!("control-care")),
            ("/dilemmas/4", json!(null)),
            ("/dilemmas/4", json!([])),
        ] {
            check(&with(path, wrong), Problem::WrongDilemma { number: 5 });
        }
    }

    #[test]
    fn a_choice_that_does_not_exist() {
        for (wrong, found) in [(json!("both"), "both"), (json!(1), "1")] {
            let problem = Problem::WrongPart { part: "choice", found: found.to_owned() };
            check(&with("/dilemmas/4/choice", wrong), problem);
        }
    }

    #[test]
    fn a_dilemma_twice() {
        let twice = |member: &str| {
            changed(|report| report["dilemmas"][6][member] = report["dilemmas"][2][member].clone())
        };
        check(&twice("scene"), Problem::WrongDilemma { number: 7 });
        let cell_twice = changed(|report| {
            for member in ["cost_minutes", "loss_minutes"] {
                report["dilemmas"][6][member] = report["dilemmas"][2][member].clone();
            }
        });
        check(&cell_twice, Problem::WrongDilemma { number: 7 });
        // Where no scene is named, one is looked for: there is none for a seventh of a loss, nor for a control twice.
        let nameless = |cells: Vec<Cell>| {
            let mut report = parsed(&exported());
            let put = cells.into_iter().map(|cell| dilemma(cell, ""));
            report["dilemmas"] = put.collect();
            for dilemma in report["dilemmas"].as_array_mut().into_iter().flatten() {
                _ = dilemma.as_object_mut().map(|members| members.remove("scene"));
            }
            report.to_string()
        };
        let of_half_an_hour: Vec<Cell> = Cell::graded().filter(|cell| cell.loss_minutes() == 30).collect();
        assert!(decode(&nameless(of_half_an_hour.clone())).is_ok());
        let seventh = [of_half_an_hour.clone(), vec![of_half_an_hour[0]]].concat();
        check(&nameless(seventh), Problem::WrongDilemma { number: 7 });
        check(&nameless(vec![Cell::CONTROL_CARE; 2]), Problem::WrongDilemma { number: 2 });
        check(&nameless(Cell::all().take(11).collect()), Problem::WrongDilemma { number: 11 });
        let twice_whole = changed(|report| report["dilemmas"][1] = report["dilemmas"][0].clone());
        check(&twice_whole, Problem::WrongDilemma { number: 2 });
    }

    #[test]
    fn an_eleventh_dilemma() {
        let eleven = changed(|report| {
            report["dilemmas"] = in_fitting_scenes(Cell::all().take(11), bank().scenes.clone());
        });
        check(&eleven, Problem::WrongDilemma { number: 11 });
    }

    proptest! {
        #[test]
        fn arbitrary_bytes_are_a_problem_and_nothing_worse(bytes in vec(any::<u8>(), 0..2000)) {
            prop_assert!(decode(&String::from_utf8_lossy(&bytes)).is_err());
        }

        #[test]
        fn a_cut_off_report_is_told_as_such(at in any::<Index>()) {
            let report = exported();
            prop_assert_eq!(decode(&report[..1 + at.index(report.len() - 1)]), Err(Problem::Truncated));
        }

        #[test]
        fn a_damaged_report_is_refused_or_still_makes_sense(damage in vec((any::<Index>(), any::<u8>()), 1..8)) {
            let mut bytes = exported().into_bytes();
            for (at, byte) in damage {
                let at = at.index(bytes.len());
                bytes[at] = byte;
            }
            check_decodable(&String::from_utf8_lossy(&bytes))?;
        }

        #[test]
        fn a_report_with_any_values_is_refused_or_still_makes_sense(
            changes in vec((any::<Index>(), any_value()), 1..4),
        ) {
            let mut report = parsed(&exported());
            for (at, value) in changes {
                let mut all = pointers(&report, String::new());
                let pointer = all.swap_remove(at.index(all.len()));
                *report.pointer_mut(&pointer).expect("it was just listed") = value;
            }
            check_decodable(&report.to_string())?;
        }
    }

    /// Whatever is accepted can be written and read again.
    fn check_decodable(text: &str) -> Result<(), TestCaseError> {
        if let Ok(session) = decode(text) {
            let written = encode(&session);
            let again = decode(&written);
            prop_assert_eq!(again.map(|session| encode(&session)), Ok(written));
        }
        Ok(())
    }

    /// The place of every value.
    fn pointers(value: &Value, here: String) -> Vec<String> {
        let below: Vec<String> = match value {
            Value::Object(members) => {
                members.iter().flat_map(|(k, v)| pointers(v, format!("{here}/{k}"))).collect()
            }
            Value::Array(values) => {
                values.iter().enumerate().flat_map(|(i, v)| pointers(v, format!("{here}/{i}"))).collect()
            }
            _ => Vec::new(),
        };
        std::iter::once(here).chain(below).collect()
    }

    fn any_value() -> impl Strategy<Value = Value> {
        prop_oneof![
            Just(json!(null)),
            any::<bool>().prop_map(Value::from),
            (-2..500_i32).prop_map(Value::from),
            any::<f64>().prop_map(Value::from),
            "[a-z/-]{0,12}".prop_map(Value::from),
            ".{0,12}".prop_map(Value::from),
            Just(json!([])),
            Just(json!({})),
        ]
    }

    fn check(text: &str, expected: Problem) {
        let shown: String = text.chars().take(200).collect();
        assert_eq!(decode(text), Err(expected), "{shown}");
    }
}

/// A manager who says more than they choose.
fn fixed_session() -> Session {
    let setup = Setup { role: Role::Manager, set: ItemSet::Full, ..Setup::default() };
    let started = after(session(setup), [Event::Started { chance: 2 }]);
    let answers = [
        ("caring-enjoy", 7),
        ("delivering-on-time", 6),
        ("caring-matters", 4),
        ("delivering-confidence", 6),
        ("pays", 2),
        ("measure-retention", 2),
    ];
    finished(answering(answering(choosing(started, care_below(0.2)), &answers), &saying(5)))
}

fn exported() -> String {
    encode(&fixed_session())
}

/// The exported report with one value set.
fn with(path: &str, value: Value) -> String {
    changed(|report| {
        let (parent, name) = path.rsplit_once('/').expect("a path starts with a slash");
        let parent = report.pointer_mut(parent).expect("the parent exists");
        match parent {
            Value::Array(values) => values[name.parse::<usize>().expect("an index")] = value,
            parent => parent[name] = value,
        }
    })
}

/// The exported report after a change.
fn changed(change: impl FnOnce(&mut Value)) -> String {
    let mut report = parsed(&exported());
    change(&mut report);
    report.to_string()
}

/// Dilemmas that were put and not answered, each in the first of these scenes that fits and was not taken.
fn in_fitting_scenes(cells: impl Iterator<Item = Cell>, mut scenes: Vec<Scene>) -> Value {
    let put = cells.map(|cell| {
        let at = scenes.iter().position(|scene| scene.fits.holds(cell)).expect("there are enough");
        dilemma(cell, &scenes.remove(at).id)
    });
    put.collect()
}

fn dilemma(cell: Cell, scene: &str) -> Value {
    json!({
        "scene": scene,
        "cost_minutes": cell.cost_minutes(),
        "loss_minutes": cell.loss_minutes(),
        "choice": null,
    })
}

fn parsed(text: &str) -> Value {
    serde_json::from_str(text).expect("this is JSON")
}

fn encode(session: &Session) -> String {
    report::encode::<Native>(session, bank(), None)
}

fn decode(text: &str) -> Result<Session, Problem> {
    report::decode::<Native>(text, bank())
}
