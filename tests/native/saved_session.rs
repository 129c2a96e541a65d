//! A session kept in the browser: read back as it was, or refused by name without harm.

use klantspiegel_core::dilemma::form::DILEMMAS;
use klantspiegel_core::edition::Edition;
use klantspiegel_core::instrument::{ItemId, SCENES_PER_LOSS};
use klantspiegel_core::journey::{Step, steps};
use klantspiegel_core::session::{Event, Session};
use klantspiegel_core::setup::{ItemSet, Setup};
use klantspiegel_formats::json::Native;
use klantspiegel_formats::problem::{MAX_BYTES, Problem};
use klantspiegel_formats::saved;
use klantspiegel_testing::any::any_session;
use klantspiegel_testing::{after, answering, bank, care_below, choosing, finished, session};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value, json};

/// A session of version 1 as it stands in people's browsers: it must stay readable for ever.
const VERSION_1: &str = r#"{
  "klantspiegel": 1,
  "session": {
    "record": {
      "language": "en", "role": "manager", "set": "full", "form": "adaptive", "finished": "2026-11-21",
      "answers": { "caring-enjoy": 6, "stated-share": 0, "measure-retention": 2 },
      "dilemmas": [
        { "vignette": "new-surname", "cost_minutes": 5, "loss_minutes": 30, "choice": "care" },
        { "vignette": "fitter-arrival", "cost_minutes": 20, "loss_minutes": 30, "choice": null }
      ]
    },
    "place": "dilemma/2", "method_open": false, "from_review": true, "auto_advance": true, "first_vignette": 2
  }
}"#;

/// A session of version 3, the last with the scenes of before.
const VERSION_3: &str = r#"{
  "klantspiegel": 3,
  "session": {
    "record": {
      "language": "nl", "role": "staff", "set": "short", "parts": ["from-within", "care-cost"], "form": "fixed",
      "finished": null, "edition": 3, "answers": { "caring-enjoy": 6 },
      "own_words": { "story": null, "shares_story": false, "plan_situation": null, "plan_act": null },
      "dilemmas": [
        { "vignette": "street-party", "cost_minutes": 20, "loss_minutes": 120, "choice": "care" },
        { "vignette": "meter-readings", "cost_minutes": 40, "loss_minutes": 30, "choice": null }
      ]
    },
    "picked": [], "place": "dilemma/2", "method_open": false, "from_review": false, "auto_advance": false,
    "number_keys_off": false, "first_vignette": 11
  }
}"#;

mod reading {
    use super::*;

    #[test]
    fn version_3() {
        let session = decode(VERSION_3).expect("version 3 stays readable");
        let scenes: Vec<&str> = session.asked.iter().map(|asked| asked.scene.as_str()).collect();
        assert_eq!(scenes[0], "street-party", "what was answered stays");
        let anew = bank().scene(scenes[1]).expect("what waits is put in a scene that has words");
        assert!(anew.fits.holds(session.asked[1].cell), "{anew:?}");
        assert!(session.first_scene < SCENES_PER_LOSS);
        assert_eq!((session.edition, session.step.clone()), (Edition::NOW, Step::Dilemma(1)));
        let going_on = choosing(session, |_| None);
        assert_eq!((going_on.asked.len(), going_on.asked[0].scene.as_str()), (DILEMMAS, "street-party"));
    }

    #[test]
    fn version_1() {
        let session = decode(VERSION_1).expect("version 1 stays readable");
        assert_eq!((session.language.tag(), session.setup.role.name()), ("en", "manager"));
        assert_eq!((session.setup.set.name(), session.setup.form.name()), ("full", "adaptive"));
        assert_eq!(session.finished.map(|day| day.to_string()).as_deref(), Some("2026-11-21"));
        assert_eq!((session.answers.iter().count(), session.own_words.any()), (3, false));
        assert_eq!(session.answers.get("stated-share"), Some(0));
        assert_eq!(session.asked[0].cell.cost_minutes(), 5);
        assert_eq!(session.asked[1].choice, None);
        // What was answered stays as it was put; what waits for an answer is put anew.
        assert_eq!(session.asked[0].scene, "new-surname");
        let anew = bank().scene(&session.asked[1].scene).expect("it has words");
        assert!(anew.fits.holds(session.asked[1].cell), "{anew:?}");
        assert_eq!(decode(&saved::encode::<Native>(&session)), Ok(session.clone()), "it is kept so");
        assert_eq!((session.step, session.from_review), (Step::Dilemma(1), true));
        assert_eq!((session.method_open, session.auto_advance_off, session.first_scene), (false, false, 2));
        assert!(!session.number_keys_off, "there was no choice yet");
        assert_eq!(session.edition, Edition::Second);
    }

    #[test]
    fn where_someone_was_is_where_they_come_back() {
        let through = choosing(session(Setup::default()), care_below(0.2));
        for session in [
            session(Setup::default()),
            after(session(Setup::default()), [Event::Started { chance: 7 }]),
            after(through.clone(), [Event::WentTo(Step::Dilemma(4))]),
            after(through.clone(), [Event::ReviewOpened(Step::Measures)]),
            after(through.clone(), [Event::MethodOpened, Event::AutoAdvanceTurnedOff(true)]),
            after(through.clone(), [Event::NumberKeysTurnedOff(true)]),
            finished(through),
        ] {
            assert_eq!(decode(&saved::encode::<Native>(&session)), Ok(session));
        }
    }

    proptest! {
        #[test]
        fn what_is_saved_is_read_back(session in any_session()) {
            prop_assert_eq!(decode(&saved::encode::<Native>(&session)), Ok(session));
        }
    }
}

mod places {
    use super::*;

    #[test]
    fn a_place_that_cannot_be_entered_leads_to_one_that_can() {
        for (index, expected) in [
            ("", Step::Start),
            ("feedback", Step::Review),
            ("dilemma/10", Step::Dilemma(2)),
            ("dilemma/2", Step::Dilemma(1)),
            ("dilemma/0", Step::Start),
            ("dilemma/11", Step::Start),
            ("dilemma/-1", Step::Start),
            ("dilemma/99999999999999999999999999", Step::Start),
            ("item/reading-sense", Step::Start),
            ("item/pays", Step::Item(ItemId::new("pays"))),
            ("item/<script>alert(1)</script>", Step::Start),
            ("item/", Step::Start),
            ("../../etc/passwd", Step::Start),
            ("javascript:alert(1)", Step::Start),
            ("method", Step::Start),
            ("\u{0}\u{202e}", Step::Start),
            ("review", Step::Review),
        ] {
            let text = changed(|saved| saved["session"]["place"] = json!(index));
            assert_eq!(decode(&text).map(|session| session.step), Ok(expected), "{index:?}");
        }
    }

    #[test]
    fn the_way_from_the_review_is_kept_only_where_something_is_asked() {
        for (index, from_review) in
            [("pays", false), ("item/pays", true), ("review", false), ("start", false)]
        {
            let text = changed(|saved| {
                saved["session"]["place"] = json!(index);
                saved["session"]["from_review"] = json!(true);
            });
            assert_eq!(decode(&text).map(|session| session.from_review), Ok(from_review), "{index}");
        }
    }

    #[test]
    fn a_first_scene_that_does_not_exist_does_no_harm() {
        for first in [6, 4_294_967_295_u32] {
            let text = changed(|saved| saved["session"]["first_scene"] = json!(first));
            let session = decode(&text).expect("the rest is fine");
            assert!(session.first_scene < SCENES_PER_LOSS);
            check_goes_on(session).expect("ten different dilemmas");
        }
    }

    proptest! {
        #[test]
        fn any_first_scene_still_gives_ten_different_dilemmas(first in 0..6_u32) {
            let text = changed(|saved| saved["session"]["first_scene"] = json!(first));
            check_goes_on(decode(&text).expect("the rest is fine"))?;
        }

        #[test]
        fn any_place_leads_somewhere(index in ".{0,30}") {
            let text = changed(|saved| saved["session"]["place"] = json!(index));
            let session = decode(&text).expect("the rest is fine");
            prop_assert!(steps(session.setup, bank()).contains(&session.step));
        }
    }

    fn check_goes_on(session: Session) -> Result<(), TestCaseError> {
        let session = choosing(session, |_| None);
        prop_assert_eq!(session.asked.len(), DILEMMAS);
        for (index, asked) in session.asked.iter().enumerate() {
            let earlier = &session.asked[..index];
            prop_assert!(earlier.iter().all(|a| a.cell != asked.cell && a.scene != asked.scene));
        }
        Ok(())
    }
}

mod refusing {
    use super::*;

    #[test]
    fn what_is_no_json() {
        for text in ["", "undefined", "[object Object]", "{\"klantspiegel\": 1,}", "1 2"] {
            check(text, Problem::NotJson);
        }
    }

    #[test]
    fn what_ends_in_the_middle() {
        let text = encoded();
        for end in [text.len() - 1, text.len() / 2, 20] {
            check(&text[..end], Problem::Truncated);
        }
    }

    #[test]
    fn what_is_not_ours() {
        for text in ["{}", "[]", "null", "1", "{\"theme\": \"dark\"}", "{\"session\": {}}"] {
            check(text, Problem::NotOurs);
        }
        for version in [json!(0), json!(-1), json!("1"), json!(null), json!(0.5)] {
            check(&changed(|saved| saved["klantspiegel"] = version.clone()), Problem::NotOurs);
        }
    }

    #[test]
    fn what_is_newer_is_never_guessed_at() {
        let newer = Problem::Newer { version: 5, known: 4 };
        check(&changed(|saved| saved["klantspiegel"] = json!(5)), newer.clone());
        check("{\"klantspiegel\": 5, \"content\": \"in another form\"}", newer);
    }

    #[test]
    fn what_is_too_large() {
        let text = encoded();
        let padded = format!("{text}{}", " ".repeat(MAX_BYTES + 1 - text.len()));
        check(&padded, Problem::TooLarge { bytes: MAX_BYTES as u64 + 1 });
        assert!(decode(&padded[..MAX_BYTES]).is_ok());
    }

    #[test]
    fn a_part_that_is_missing_or_has_another_form() {
        for (part, wrong, shown) in [
            ("place", json!(3), "3"),
            ("method_open", json!("yes"), "yes"),
            ("from_review", json!(null), "–"),
            ("auto_advance_off", json!(1), "1"),
            ("number_keys_off", json!("no"), "no"),
            ("first_scene", json!(-1), "-1"),
            ("first_scene", json!("2"), "2"),
        ] {
            let text = changed(|saved| saved["session"][part] = wrong.clone());
            check(&text, Problem::WrongPart { part, found: shown.to_owned() });
        }
        let wrong_role = changed(|saved| saved["session"]["record"]["role"] = json!("boss"));
        check(&wrong_role, Problem::WrongPart { part: "role", found: "boss".to_owned() });
    }

    #[test]
    fn what_the_bank_does_not_hold() {
        let unknown = changed(|saved| saved["session"]["record"]["answers"]["no-such-item"] = json!(1));
        check(&unknown, Problem::UnknownItem { item: "no-such-item".to_owned() });
        let outside = changed(|saved| saved["session"]["record"]["answers"]["pays"] = json!(8));
        let problem =
            Problem::OutsideScale { item: "pays".to_owned(), found: "8".to_owned(), low: 1, high: 7 };
        check(&outside, problem);
        let dilemma = changed(|saved| saved["session"]["record"]["dilemmas"][1]["loss_minutes"] = json!(31));
        check(&dilemma, Problem::WrongDilemma { number: 2 });
    }

    proptest! {
        #[test]
        fn arbitrary_bytes_are_a_problem_and_nothing_worse(bytes in vec(any::<u8>(), 0..2000)) {
            prop_assert!(decode(&String::from_utf8_lossy(&bytes)).is_err());
        }

        #[test]
        fn a_damaged_session_is_refused_or_still_makes_sense(damage in vec((any::<Index>(), any::<u8>()), 1..8)) {
            let mut bytes = encoded().into_bytes();
            for (at, byte) in damage {
                let at = at.index(bytes.len());
                bytes[at] = byte;
            }
            if let Ok(session) = decode(&String::from_utf8_lossy(&bytes)) {
                prop_assert!(steps(session.setup, bank()).contains(&session.step));
                prop_assert_eq!(decode(&saved::encode::<Native>(&session)), Ok(session));
            }
        }
    }

    fn check(text: &str, expected: Problem) {
        let shown: String = text.chars().take(200).collect();
        assert_eq!(decode(text), Err(expected), "{shown}");
    }
}

/// The short set, at its second dilemma.
fn encoded() -> String {
    let started =
        after(session(Setup { set: ItemSet::Short, ..Setup::default() }), [Event::Started { chance: 5 }]);
    let session = answering(after(started, vec![Event::WentOn; 6]), &[("caring-enjoy", 6), ("on-top", 3)]);
    saved::encode::<Native>(&session)
}

fn changed(change: impl FnOnce(&mut Value)) -> String {
    let mut saved: Value = serde_json::from_str(&encoded()).expect("we wrote JSON");
    change(&mut saved);
    saved.to_string()
}

fn decode(text: &str) -> Result<Session, Problem> {
    saved::decode::<Native>(text, bank())
}
