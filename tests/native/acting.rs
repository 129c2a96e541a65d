//! To act on: examples of a plan that fit, and a small pilot on what stood in the way.

use klantspiegel_core::insight;
use klantspiegel_core::instrument::Scale;
use klantspiegel_core::language::Language;
use klantspiegel_core::own_words::{Blank, OwnText};
use klantspiegel_core::part::Part;
use klantspiegel_core::plan_example::{PlanExample, examples};
use klantspiegel_core::room::{BLOCKERS, BLOCKERS_BY_EASE};
use klantspiegel_core::scores::Scores;
use klantspiegel_core::session::{Event, Session};
use klantspiegel_core::setup::{ItemSet, Role, Setup};
use klantspiegel_testing::message::message;
use klantspiegel_testing::{after, answering, answering_all, bank, care_below, choosing, finished, session};
use klantspiegel_ui::page_state::PageState;
use klantspiegel_ui::ssr;
use proptest::prelude::*;
use std::collections::BTreeSet;

fn full(role: Role) -> Session {
    session(Setup { role, set: ItemSet::Full, ..Setup::default() })
}

/// The examples for someone who gave these answers.
fn check_examples(answers: &[(&str, u8)], expected: [PlanExample; 2]) {
    let session = answering(full(Role::Staff), answers);
    assert_eq!(examples(&Scores::of(&session, bank())), expected, "{answers:?}");
}

#[test]
fn the_examples_go_with_the_sentences_on_top() {
    check_examples(&[], [PlanExample::Weighing, PlanExample::Blocked]);
    check_examples(&[("on-top", 7)], [PlanExample::Targets, PlanExample::Weighing]);
    check_examples(&[("lead-owner", 1), ("on-top", 7)], [PlanExample::Targets, PlanExample::Complaint]);
    check_examples(&[("heard-busy", 1), ("said-busy", 1)], [PlanExample::Answering, PlanExample::Weighing]);
    check_examples(&[("here-grade", 7), ("here-story", 3)], [PlanExample::Story, PlanExample::Weighing]);
    check_examples(&[("here-time", 7)], [PlanExample::SecondTime, PlanExample::Weighing]);
}

#[test]
fn who_had_nothing_in_the_way_is_not_asked_to_write_it_down() {
    check_examples(
        &[("block-nothing", 1), ("room-enough", 6)],
        [PlanExample::Weighing, PlanExample::Colleague],
    );
    let nothing = answering(full(Role::Staff), &[("block-nothing", 1)]);
    let found = examples(&Scores::of(&choosing(nothing, care_below(100.0)), bank()));
    assert_eq!(found, [PlanExample::Colleague, PlanExample::Answering]);
}

#[test]
fn who_always_chooses_the_customer_is_not_asked_to_weigh() {
    let always = choosing(full(Role::Staff), care_below(100.0));
    let found = examples(&Scores::of(&always, bank()));
    assert!(!found.contains(&PlanExample::Weighing), "{found:?}");
}

#[test]
fn every_line_that_can_be_ticked_has_its_pilot() {
    let lines =
        bank().of(Part::Room).page(BLOCKERS).filter(|item| item.scale == Scale::Tick && !item.exclusive);
    let lines: BTreeSet<&str> = lines.map(|item| item.id.as_str()).collect();
    assert_eq!(BLOCKERS_BY_EASE.into_iter().collect::<BTreeSet<_>>(), lines);
    for language in Language::ALL {
        let pilot = |ticked: &[(&str, u8)]| {
            let session = Session { language, ..finished(answering(full(Role::Staff), ticked)) };
            let html = ssr::render(&session, &PageState::default());
            let (_, pilot) = html.split_once("id=\"pilot\"").expect("there is a pilot");
            pilot.split_once("</section>").expect("a section ends").0.to_owned()
        };
        let mut pilots: BTreeSet<String> =
            BLOCKERS_BY_EASE.into_iter().map(|line| pilot(&[(line, 1)])).collect();
        pilots.insert(pilot(&[]));
        assert_eq!(pilots.len(), BLOCKERS_BY_EASE.len() + 1, "each in {language:?} is another one");
    }
}

#[test]
fn what_a_team_can_try_soonest_comes_first() {
    let session = answering(full(Role::Staff), &[("block-system", 1), ("block-rule", 1), ("block-owner", 1)]);
    assert_eq!(Scores::of(&session, bank()).room.to_try(), ["block-owner", "block-rule", "block-system"]);
    let nothing = answering(full(Role::Staff), &[("block-nothing", 1)]);
    assert_eq!(Scores::of(&nothing, bank()).room.to_try(), [""; 0]);
}

#[test]
fn nothing_is_written_for_the_person() {
    let session = finished(choosing(answering_all(full(Role::Manager)), care_below(0.3)));
    let html = ssr::render(&session, &PageState::default());
    let fields: Vec<&str> = html.split("<textarea").skip(1).collect();
    assert_eq!(fields.len(), 2);
    for field in fields {
        let (_, content) = field.split_once('>').expect("a tag ends");
        assert!(content.starts_with("</textarea>"), "{content:.40}");
    }
}

#[test]
fn an_example_is_a_situation_and_an_act() {
    const EXAMPLES: [&str; 13] = [
        "blocked-staff",
        "blocked-manager",
        "targets-staff",
        "targets-manager",
        "weighing-staff",
        "weighing-manager",
        "measures",
        "complaint",
        "answering",
        "story",
        "second-time",
        "new-system",
        "colleague",
    ];
    for language in Language::ALL {
        let examples = EXAMPLES.map(|example| message(language, "plan-example", &[("example", example)]));
        for example in &examples {
            let halves: Vec<&str> = example.split("\n\n").collect();
            assert_eq!(halves.len(), 2, "{language:?}: {example}");
            assert!(halves.iter().all(|half| OwnText::new(half).as_str() == *half), "it fits: {example}");
        }
        assert_eq!(examples.iter().collect::<BTreeSet<_>>().len(), EXAMPLES.len(), "{language:?}");
    }
}

#[test]
fn an_example_is_offered_until_something_else_was_written() {
    let offered = |session: &Session| {
        let html = ssr::render(session, &PageState::default());
        html.matches("data-action=\"example\"").count()
    };
    let session = finished(choosing(answering_all(full(Role::Staff)), care_below(0.3)));
    assert_eq!(offered(&session), 2);
    let example = message(Language::Nl, "plan-example", &[("example", "weighing-staff")]);
    let (situation, act) = example.split_once("\n\n").expect("two halves");
    let wrote = |situation: &str, act: &str| {
        let halves = [(Blank::Situation, situation), (Blank::Act, act)];
        let events = halves.map(|(blank, text)| Event::Wrote { blank, text: OwnText::new(text) });
        offered(&after(session.clone(), events))
    };
    for (situation, act, expected) in
        [(situation, act, 2), (situation, "wacht ik", 0), ("het regent", "", 0), (" ", "", 2)]
    {
        assert_eq!(wrote(situation, act), expected, "{situation:?} {act:?}");
    }
}

proptest! {
    #[test]
    fn there_are_two_examples_and_each_fits(session in klantspiegel_testing::any::session_to_the_end()) {
        let scores = Scores::of(&session, bank());
        let [first, second] = examples(&scores);
        prop_assert_ne!(first, second);
        let top = insight::top(&scores);
        let nothing = scores.room.nothing_in_the_way();
        prop_assert!(!nothing || first != PlanExample::Blocked && second != PlanExample::Blocked);
        let shown = |example| if nothing && example == PlanExample::Blocked { PlanExample::Colleague } else { example };
        let of = |message| shown(PlanExample::of(message));
        prop_assert_eq!(first, of(top[0].message));
        let anybody = [PlanExample::Blocked, PlanExample::Answering].map(shown);
        let fits = insight::firing(&scores).iter().any(|insight| of(insight.message) == second);
        prop_assert!(fits || anybody.contains(&second));
        let weighs = [first, second].contains(&PlanExample::Weighing);
        prop_assert!(!weighs || session.setup.asks(Part::CareCost), "there was nothing to weigh");
    }
}
