//! What an organisation adds: asked in its place and under its name, kept apart in every file, and in no score.

use klantspiegel_content::catalogue::words::Words;
use klantspiegel_core::dilemma::Choice;
use klantspiegel_core::insight;
use klantspiegel_core::instrument::ItemId;
use klantspiegel_core::journey::{self, Step};
use klantspiegel_core::language::Language;
use klantspiegel_core::organisation::Offer;
use klantspiegel_core::part::Part;
use klantspiegel_core::scores::Scores;
use klantspiegel_core::session::{Event, Session};
use klantspiegel_core::setup::{Arrangement, ItemSet, Role, Selection, Setup};
use klantspiegel_formats::configuration::Flaw;
use klantspiegel_formats::json::Native;
use klantspiegel_formats::table::{self, Column};
use klantspiegel_formats::{report, saved};
use klantspiegel_testing::any::session_to_the_end;
use klantspiegel_testing::html::tags;
use klantspiegel_testing::organisation::{configuration, offer};
use klantspiegel_testing::{DAY, answering_all, bank, care_below, choosing, finished, session};
use klantspiegel_ui::page_state::PageState;
use klantspiegel_ui::ssr;
use proptest::prelude::*;
use serde_json::{Value, json};
use std::sync::{Arc, LazyLock};

static OFFER: LazyLock<Offer> = LazyLock::new(|| offer(&configuration()));

const OWN: [(&str, u8); 4] = [("own-handover", 6), ("own-channel", 3), ("own-waiting", 2), ("own-proud", 1)];

mod journey_with_it {
    use super::*;

    #[test]
    fn no_item_of_ours_can_be_taken_for_its_own() {
        let ours = bank().instruments().flat_map(|instrument| &instrument.items);
        assert!(ours.clone().count() > 80 && ours.clone().all(|item| !item.id.is_organisations()));
    }

    #[test]
    fn its_order_is_kept_and_its_questions_follow_the_part() {
        let steps = journey::steps(arranged().setup, OFFER.bank());
        let index = |step: Step| steps.iter().position(|other| *other == step).expect("it is asked");
        let its_room = index(Step::OfOrganisation(Part::Room));
        assert_eq!(steps[its_room - 1], Step::Page { part: Part::Room, index: 3 });
        assert_eq!(steps[its_room + 1], Step::BeforeDilemmas);
        assert_eq!(index(Step::OfOrganisation(Part::CareCost)), index(Step::Measures) + 1);
        assert!(index(Step::Dilemma(9)) < index(Step::Stated), "B: what is stated comes after the dilemmas");
        assert!(index(Step::Item(ItemId::new("caring-enjoy"))) > index(Step::Measures));
    }

    #[test]
    fn what_it_does_not_order_follows_in_ours() {
        let names: Vec<&str> = OFFER.bank().order.iter().map(|part| part.name()).collect();
        assert_eq!(names, ["room", "care-cost", "from-within", "perspectives", "brushoff", "leadership"]);
    }

    #[test]
    fn attributes_go_before_it() {
        let theirs = OFFER.organisation().arrangement();
        let attribute =
            Arrangement { role: Some(Role::Manager), selection: Some(Selection::Short), form: None };
        assert_eq!(attribute.or(theirs), attribute);
        assert_eq!(Arrangement::default().or(theirs), theirs);
        let none = offer(&json!({ "klantspiegel": 1, "name": "A" }));
        assert_eq!(none.organisation().arrangement(), Arrangement::default());
    }

    #[test]
    fn only_answers_that_it_offers_are_taken() {
        for (item, value, taken) in [
            ("own-channel", 0, false),
            ("own-channel", 1, true),
            ("own-channel", 3, true),
            ("own-channel", 4, false),
            ("own-handover", 7, true),
            ("own-handover", 8, false),
            ("own-waiting", 0, true),
            ("own-waiting", 3, false),
            ("own-other", 1, false),
        ] {
            let answered = answering(arranged(), &[(item, value)]);
            assert_eq!(answered.answers.get(item), taken.then_some(value), "{item} {value}");
        }
    }

    #[test]
    fn a_screen_of_its_own_is_left_by_the_person_alone() {
        let mut one = configuration();
        one["questions"] = json!([{ "id": "only", "instrument": "room", "text": "T" }]);
        let offer = offer(&one);
        let at = Step::OfOrganisation(Part::Room);
        let session = full().update(Event::WentTo(at.clone()), offer.bank());
        assert_eq!(session.step, at);
        let session = session.update(Event::AutoAdvanced { from: at.clone() }, offer.bank());
        assert_eq!(session.step, at);
    }
}

mod scenes {
    use super::*;

    /// It has words for one scene of half an hour; what is asked in which order stays.
    #[test]
    fn its_words_stand_wherever_ours_would() {
        let session = choosing(arranged(), |_| Some(Choice::Care));
        let index =
            session.asked.iter().position(|asked| asked.scene == "parents-evening").expect("it was put");
        let shown = render(&Session { step: Step::Dilemma(index), ..session.clone() }, Language::Nl);
        for words in [
            "Een bewoner vraagt een &lt;b&gt;boom&lt;/b&gt; te verplaatsen.",
            "Boom &lt;i&gt;verplaatsen&lt;/i&gt;",
            ">Maaien<",
        ] {
            assert!(shown.contains(words), "{words} is not in {shown}");
        }
        assert!(shown.contains("perk"), "what waits: {shown}");
        assert!(shown.contains("kost de &lt;i&gt;bewoner&lt;/i&gt; een half uur"), "whom it costs: {shown}");
        let review = render(&Session { step: Step::Review, ..session.clone() }, Language::Nl);
        assert!(review.contains(" van de klant. Een bewoner vraagt een &lt;b&gt;boom"), "{review}");
        let table = table_of(&session);
        assert!(table.contains("Een bewoner vraagt een <b>boom</b> te verplaatsen."), "{table}");
        assert!(table.contains("Boom <i>verplaatsen</i>"), "{table}");
        // The file names the scene, not its words.
        let report = report_text(&session);
        assert!(report.contains("\"scene\": \"parents-evening\"") && !report.contains("Maaien"), "{report}");
    }

    #[test]
    fn leaders_and_other_languages_read_theirs() {
        let of = |language, role| {
            let words = Words { language, role, ..words() };
            words
                .scene("parents-evening")
                .map(|scene| (scene.sentence, scene.act(Choice::Care), scene.unit(1), scene.unit(2)))
        };
        assert_eq!(
            of(Language::Nl, Role::Manager),
            Some((
                "Een bewoner vraagt je team een boom te verplaatsen.",
                "Boom <i>verplaatsen</i>",
                "perk",
                "perken"
            ))
        );
        assert_eq!(
            of(Language::En, Role::Staff),
            Some(("A resident asks you to move a tree.", "Move it", "perk", "flower beds"))
        );
        assert_eq!(
            of(Language::Fr, Role::Staff),
            of(Language::Nl, Role::Staff),
            "the first that stands there"
        );
        let other = words().scene("lost-bag").expect("ours has words");
        assert_eq!(
            other.sentence,
            words().ours.scene("lost-bag").expect("it has words").sentence.of(Role::Staff)
        );
        assert_eq!(words().scene("street-party"), None, "its words are gone");
    }
}

mod scores {
    use super::*;

    proptest! {
        #[test]
        fn no_answer_to_its_questions_changes_any(
            session in session_to_the_end(),
            own in (1..=7_u8, 1..=3_u8, 0..=2_u8, 1..=7_u8),
        ) {
            let own = [("own-handover", own.0), ("own-channel", own.1), ("own-waiting", own.2), ("own-proud", own.3)];
            let with = answering(session.clone(), &own);
            prop_assert_eq!(with.answers.iter().count(), session.answers.iter().count() + 4);
            prop_assert_eq!(results(&with, OFFER.bank()), results(&session, bank()));
        }
    }

    fn results(session: &Session, bank: &klantspiegel_core::instrument::ItemBank) -> String {
        let scores = Scores::of(session, bank);
        let compared = klantspiegel_core::comparison::compare(session, session, bank);
        format!("{scores:?} {:?} {compared:?}", insight::firing(&scores))
    }
}

mod files {
    use super::*;

    #[test]
    fn the_report_keeps_them_apart_with_their_words() {
        let report = report_of(&answered());
        assert!(VALIDATOR.is_valid(&report), "{:?}", VALIDATOR.iter_errors(&report).next());
        assert!(!report["answers"].to_string().contains("own-"), "{}", report["answers"]);
        let question = |id: &str, kind: &str, text: &str, answer: u8, words: &str| json!({ "id": id, "kind": kind, "text": text, "answer": answer, "answer_in_words": words });
        let label = |item: &str, value| {
            let words = words();
            words
                .label(OFFER.bank().item(item).expect("it is asked"), value)
                .expect("it has words")
                .to_owned()
        };
        assert_eq!(
            report["organisation"],
            json!({
                "name": "Stad & <b>Land</b>",
                "questions": [
                    question("own-handover", "rating", "Overdragen gaat <u>goed</u>.", 6, &label("own-handover", 6)),
                    question("own-proud", "rating", "Trots.", 1, &label("own-proud", 1)),
                    question("own-waiting", "measure", "Wachttijd", 2, &label("own-waiting", 2)),
                    question("own-channel", "choice", "Waar?", 3, "<img src=x>"),
                ],
            })
        );
    }

    #[test]
    fn what_was_not_answered_or_not_asked_shows() {
        let report = report_of(&finished_here(arranged()));
        assert!(VALIDATOR.is_valid(&report));
        let questions = report["organisation"]["questions"].as_array().expect("questions");
        assert!(
            questions.len() == 4
                && questions.iter().all(|q| q["answer"].is_null() && q["answer_in_words"].is_null())
        );
        let mut short = arranged();
        short.setup.set = ItemSet::Short;
        let report = report_of(&finished_here(short));
        assert_eq!(
            report["organisation"]["questions"].as_array().map(Vec::len),
            Some(2),
            "room is not asked"
        );
    }

    #[test]
    fn a_report_opens_wherever_it_is_opened() {
        let session = answered();
        let text = report_text(&session);
        let reopened = report::decode::<Native>(&text, OFFER.bank()).expect("it is sound");
        assert_eq!(reopened.answers, session.answers);
        // Where nothing of its own is asked, and where something else is.
        let without = report::decode::<Native>(&text, bank()).expect("it is sound");
        assert_eq!(without.answers.iter().count(), session.answers.iter().count() - 4);
        let mut other = configuration();
        other["questions"] =
            json!([{ "id": "channel", "instrument": "room", "text": "T", "options": ["1", "2"] }]);
        let elsewhere = report::decode::<Native>(&text, offer(&other).bank()).expect("it is sound");
        assert_eq!(elsewhere.answers.get("own-channel"), None, "3 is no option there");
        assert_eq!(elsewhere.answers.get("own-waiting"), Some(2));
    }

    #[test]
    fn they_are_taken_from_their_own_place_alone() {
        for (pointer, value) in [
            ("/answers/own-handover", json!(6)),
            ("/organisation", json!(7)),
            ("/organisation", json!({ "name": "A" })),
            ("/organisation/questions/0", json!("own-handover")),
            ("/organisation/questions/0/answer", json!("6")),
            ("/organisation/questions/0/answer", json!(-1)),
        ] {
            let mut report = report_of(&answered());
            match report.pointer_mut(pointer) {
                Some(index) => *index = value,
                None => report["answers"]["own-handover"] = value,
            }
            let read = report::decode::<Native>(&report.to_string(), OFFER.bank());
            assert!(read.is_err(), "{pointer}");
        }
        // One of ours among its own does nothing.
        let mut report = report_of(&answered());
        report["organisation"]["questions"][0]["id"] = json!("room-stay");
        let read = report::decode::<Native>(&report.to_string(), OFFER.bank()).expect("it is sound");
        assert_eq!(read.answers.get("room-stay"), answered().answers.get("room-stay"));
        assert_eq!(read.answers.get("own-handover"), None);
    }

    #[test]
    fn a_saved_session_keeps_them() {
        let session = answered();
        let text = saved::encode::<Native>(&session);
        assert_eq!(saved::decode::<Native>(&text, OFFER.bank()), Ok(session.clone()));
        let without = saved::decode::<Native>(&text, bank()).expect("it is sound");
        assert_eq!(without.answers.iter().count(), session.answers.iter().count() - 4);
    }

    #[test]
    fn the_table_has_a_row_for_each() {
        let csv = table_of(&answered());
        let mut reader = klantspiegel_testing::spreadsheet::reader(&csv, words().language);
        let rows: Vec<Vec<String>> = reader.deserialize().collect::<Result<_, _>>().expect("it is CSV");
        let (own, ours): (Vec<Vec<String>>, Vec<Vec<String>>) =
            rows.into_iter().partition(|row| row[Column::Item as usize].starts_with("own-"));
        assert_eq!(own.len(), 4);
        let asked_by = |row: &Vec<String>| row[Column::Instrument as usize] == "organisation";
        assert!(own.iter().all(asked_by) && !ours.iter().any(asked_by), "{own:?}");
        assert_eq!(own[3], ["Waar?", "<img src=x>", "3", "", "", "own-channel", "organisation", ""]);
    }
}

mod screens {
    use super::*;

    #[test]
    fn markup_stays_text_on_every_screen() {
        for session in every_screen() {
            let html = render(&session, Language::Nl);
            for tag in tags(&html) {
                assert!(
                    !["b", "i", "u", "img", "script"].contains(&tag.name.as_str()),
                    "{tag:?} at {:?}",
                    session.step
                );
            }
        }
    }

    #[test]
    fn each_says_whose_it_is() {
        let name = "Stad &amp; &lt;b&gt;Land&lt;/b&gt;";
        for session in every_screen() {
            let ours_alone = matches!(
                session.step,
                Step::Item(_) | Step::BeforeDilemmas | Step::Dilemma(_) | Step::Stated | Step::Page { .. }
            );
            assert_eq!(render(&session, Language::Nl).contains(name), !ours_alone, "{:?}", session.step);
        }
    }

    #[test]
    fn the_start_introduces_it_in_the_language_of_the_person() {
        let start = arranged().update(Event::WentTo(Step::Start), OFFER.bank());
        for (language, words) in [(Language::Nl, "Welkom"), (Language::En, "Welcome")] {
            let html = render(&start, language);
            assert!(html.contains(words) && html.contains("1234"), "{language:?}");
        }
    }

    #[test]
    fn its_page_has_every_option() {
        let session = arranged().update(Event::WentTo(Step::OfOrganisation(Part::CareCost)), OFFER.bank());
        let inputs: Vec<String> = tags(&render(&session, Language::Nl))
            .into_iter()
            .filter(|tag| tag.get("type") == "radio")
            .map(|tag| format!("{} {}", tag.get("name"), tag.get("value")))
            .collect();
        assert_eq!(inputs, ["own-channel 1", "own-channel 2", "own-channel 3"]);
    }

    #[test]
    fn support_is_linked_and_leaves_nothing_behind() {
        let html = render(&answered(), Language::Nl);
        let links: Vec<_> = tags(&html).into_iter().filter(|tag| tag.has("rel")).collect();
        assert_eq!(links.len(), 2);
        assert_eq!(
            (links[0].get("href"), links[0].get("target")),
            ("https://intranet.example/hulp?a=1&amp;b=2", "_blank")
        );
        assert_eq!((links[1].get("href"), links[1].has("target")), ("mailto:hulp@example.org", false));
        assert!(links.iter().all(|link| link.get("rel") == "noopener noreferrer"));
    }

    #[test]
    fn its_measures_are_no_reason_and_in_no_table_of_ours() {
        let html = render(&answered(), Language::Nl);
        // In its own card, once.
        assert_eq!(html.matches("Wachttijd").count(), 1);
        let card = html.find("card-own").expect("there is its card");
        assert!(html.find("Wachttijd") > Some(card));
    }

    #[test]
    fn flaws_are_named_by_their_paths_until_they_are_closed() {
        let flaw =
            |path: &str| Flaw { path: path.to_owned(), found: "<7>".to_owned(), expected: "…".to_owned() };
        let flaws = vec![flaw("questions[2].text.nl"), flaw("<b>")];
        let around = PageState { flaws, ..PageState::default() };
        for language in Language::ALL {
            let html = ssr::render(&Session::new(language), &around);
            assert!(
                html.contains("<code>questions[2].text.nl</code>") && html.contains("<code>&lt;b&gt;</code>")
            );
            assert!(tags(&html).iter().any(|tag| tag.get("data-action") == "close-flaws"));
        }
    }

    fn every_screen() -> Vec<Session> {
        let answered = choosing_here(answered());
        let steps = journey::steps(answered.setup, OFFER.bank());
        let at = |step: Step| answered.clone().update(Event::WentTo(step), OFFER.bank());
        let all: Vec<Session> = steps.iter().cloned().map(at).collect();
        assert!(all.iter().zip(&steps).all(|(session, step)| session.step == *step));
        all
    }

    fn choosing_here(session: Session) -> Session {
        (0..10).fold(session, |session, index| {
            let session = session.update(Event::WentTo(Step::Dilemma(index)), OFFER.bank());
            session.update(Event::DilemmaAnswered { index, choice: Choice::Care }, OFFER.bank())
        })
    }
}

static VALIDATOR: LazyLock<jsonschema::Validator> = LazyLock::new(|| {
    let schema = serde_json::from_str(include_str!("../../schema/report-3.schema.json")).expect("it is JSON");
    jsonschema::draft202012::new(&schema).expect("the schema is one")
});

/// A session at its start under what the organisation decided.
fn render(session: &Session, language: Language) -> String {
    let offer = Some(Arc::new(offer(&configuration())));
    let arrangement = OFFER.organisation().arrangement();
    let around = PageState { offer, arrangement, embedded: true, ..PageState::default() };
    ssr::render(&Session { language, ..session.clone() }, &around)
}

fn arranged() -> Session {
    Session::new(Language::Nl).update(Event::Arranged(OFFER.organisation().arrangement()), OFFER.bank())
}

fn full() -> Session {
    session(Setup { set: ItemSet::Full, ..Setup::default() })
}

/// Everything answered, ours and its own, at the feedback.
fn answered() -> Session {
    let ours = choosing(answering_all(full()), care_below(0.4));
    let theirs = ours.update(Event::Arranged(OFFER.organisation().arrangement()), OFFER.bank());
    finished_here(answering(theirs, &OWN))
}

fn answering(session: Session, answers: &[(&str, u8)]) -> Session {
    let event = |&(item, value): &(&str, u8)| Event::ItemAnswered { item: ItemId::new(item), value };
    answers.iter().map(event).fold(session, |session, event| session.update(event, OFFER.bank()))
}

fn finished_here(session: Session) -> Session {
    // Scores do not depend on which bank the session was finished with.
    assert_eq!(finished(full()).finished, Some(DAY));
    session.update(Event::Finished { on: DAY }, OFFER.bank())
}

/// The answers as a table, the columns called as files call them.
fn table_of(session: &Session) -> String {
    table::encode(session, OFFER.bank(), &words(), klantspiegel_testing::spreadsheet::head())
}

fn words() -> Words<'static> {
    let ours = ssr::locale(Language::Nl).texts.wordings();
    Words { ours, organisation: Some(OFFER.organisation()), language: Language::Nl, role: Role::Staff }
}

fn report_text(session: &Session) -> String {
    report::encode::<Native>(session, OFFER.bank(), Some(&words()))
}

fn report_of(session: &Session) -> Value {
    serde_json::from_str(&report_text(session)).expect("it is JSON")
}
