//! The interview guide: what each topic stands on, that all guides have one order, and that its words are whole.

use klantspiegel_core::dilemma::ladder::{Rung, Said};
use klantspiegel_core::dilemma::{Cell, Choice};
use klantspiegel_core::instrument::ItemId;
use klantspiegel_core::interview::{BrushOffs, Caring, Dilemma, Pressure, Statement, Topic, guide};
use klantspiegel_core::language::Language;
use klantspiegel_core::part::{Part, Parts};
use klantspiegel_core::session::{Event, Session};
use klantspiegel_core::setup::{Form, ItemSet, Role, Setup};
use klantspiegel_testing::any::any_session;
use klantspiegel_testing::html::tags;
use klantspiegel_testing::{
    CORE, after, answering, answering_all, bank, care_below, choosing, saying, session,
};
use klantspiegel_ui::desk;
use klantspiegel_ui::page_state::PageState;
use klantspiegel_ui::ssr;
use klantspiegel_ui::view_context::ViewContext;
use proptest::prelude::*;
use yew::Callback;

/// The names of the topics in the order of every guide.
const ORDER: [&str; 5] = ["caring", "pressure", "word and choice", "payoff", "brush-offs"];

#[test]
fn everything_answered_gives_every_topic_in_order() {
    for role in Role::ALL {
        assert_eq!(names(&guide(&whole(role), bank())), ORDER);
    }
}

#[test]
fn a_part_that_was_not_asked_or_answered_has_no_topic() {
    let only = |part| Setup { picked: Parts::default().with(part, true), ..hiring(Role::Staff) };
    let answered = |setup| answering_all(choosing(session(setup), care_below(0.2)));
    for (given, expected) in [
        (session(hiring(Role::Staff)), &[][..]),
        (answered(only(Part::FromWithin)), &["caring"]),
        (answered(only(Part::CareCost)), &["pressure", "word and choice", "payoff"]),
        (answered(only(Part::Brushoff)), &["brush-offs"]),
        (answered(only(Part::Room)), &[]),
    ] {
        assert_eq!(names(&guide(&given, bank())), expected, "{:?}", given.setup);
    }
}

mod caring {
    use super::*;

    /// The answers to the core form, and what is asked about; CORE stands in the order of the items.
    fn check(answers: &[u8], expected: Option<Caring>) {
        let given: Vec<(&str, u8)> = CORE.into_iter().zip(answers.iter().copied()).collect();
        let found = found(&answering(session(hiring(Role::Staff)), &given), |topic| match topic {
            Topic::Caring(caring) => Some(caring),
            _ => None,
        });
        assert_eq!(found, expected, "{answers:?}");
    }

    fn statement(id: &str, answer: u8) -> Statement {
        Statement { item: ItemId::new(id), answer }
    }

    #[test]
    fn it_stands_on_the_highest_and_the_lowest_answer_the_first_among_equals() {
        let apart = |(high, highest), (low, lowest)| {
            Some(Caring::Apart { highest: statement(high, highest), lowest: statement(low, lowest) })
        };
        let alike = |id, answer| Some(Caring::Alike(statement(id, answer)));
        check(&[7, 5, 6, 4], apart((CORE[0], 7), (CORE[3], 4)));
        check(&[5, 7, 5, 7], apart((CORE[1], 7), (CORE[0], 5)));
        check(&[6, 6, 6, 1], apart((CORE[0], 6), (CORE[3], 1)));
        check(&[2, 1, 1], apart((CORE[0], 2), (CORE[1], 1)));
        check(&[6, 6, 6, 6], alike(CORE[0], 6));
        check(&[4, 4, 4], alike(CORE[0], 4));
        check(&[7, 1], None);
        check(&[], None);
    }
}

mod pressure {
    use super::*;

    /// The cost and the loss of the dilemma in which care was chosen, and of that in which work was.
    fn check(choose: impl Fn(Cell) -> Option<Choice>, care: Option<(u16, u16)>, cost: Option<(u16, u16)>) {
        let found = found(&choosing(session(hiring(Role::Staff)), choose), |topic| match topic {
            Topic::Pressure(pressure) => Some(pressure),
            _ => None,
        });
        let minutes = |dilemma: &Dilemma| (dilemma.cell.cost_minutes(), dilemma.cell.loss_minutes());
        let of = |pressure: &Pressure| (pressure.care().map(minutes), pressure.cost().map(minutes));
        let expected = (care.is_some() || cost.is_some()).then_some((care, cost));
        assert_eq!(found.as_ref().map(of), expected);
    }

    #[test]
    fn it_stands_on_the_dearest_care_and_the_cheapest_that_was_left() {
        check(care_below(0.2), Some((80, 480)), Some((10, 30)));
        check(care_below(0.043), Some((5, 120)), Some((80, 480)));
        // Against the price.
        check(|cell| care_below(0.2)(cell).map(Choice::other), Some((80, 30)), Some((5, 120)));
    }

    #[test]
    fn a_choice_that_falls_to_one_side_stands_on_one_dilemma() {
        check(|_| Some(Choice::Care), Some((80, 30)), None);
        check(|_| Some(Choice::Cost), None, Some((5, 120)));
    }

    #[test]
    fn a_control_is_no_story() {
        check(care_below(0.005), None, Some((5, 120)));
        check(care_below(4.0), Some((80, 30)), None);
    }

    #[test]
    fn six_graded_choices_are_enough() {
        let first = |count: usize| {
            let session = choosing(session(hiring(Role::Staff)), |_| None);
            let graded = session.asked.iter().enumerate().filter(|(_, asked)| asked.cell.is_graded());
            let places: Vec<usize> = graded.map(|(index, _)| index).take(count).collect();
            after(
                session,
                places.into_iter().map(|index| Event::DilemmaAnswered { index, choice: Choice::Care }),
            )
        };
        for (count, has_topic) in [(5, false), (6, true)] {
            assert_eq!(names(&guide(&first(count), bank())), if has_topic { &["pressure"][..] } else { &[] });
        }
    }
}

/// A count over all choices would be a total by another name: whatever somebody chose, this topic is the same.
#[test]
fn what_is_said_stands_without_a_count_of_choices() {
    let topic = |rate, rung| {
        let given = choosing(answering(session(hiring(Role::Staff)), &saying(rung)), care_below(rate));
        guide(&given, bank()).into_iter().find(|topic| matches!(topic, Topic::Said(_)))
    };
    for rung in [0, 4, 6] {
        let said = Said([Rung::new(rung).expect("the ladder has it"); 3]);
        for rate in [0.03, 0.2, 1.0, 100.0] {
            assert_eq!(topic(rate, rung), Some(Topic::Said(said)), "{rate}");
        }
    }
    assert_eq!(
        found(&session(hiring(Role::Staff)), |topic| matches!(topic, Topic::Said(_)).then_some(())),
        None
    );
}

/// Whether care comes on top is the employer's to tell.
#[test]
fn the_payoff_stands_on_what_pays() {
    for (given, expected) in
        [(&[("pays", 2), ("on-top", 6)][..], Some(2)), (&[("pays", 7)], Some(7)), (&[("on-top", 6)], None)]
    {
        let found = found(&answering(session(hiring(Role::Staff)), given), |topic| match topic {
            Topic::Payoff(payoff) => Some(payoff),
            _ => None,
        });
        assert_eq!(found, expected, "{given:?}");
    }
}

#[test]
fn brush_offs_go_by_the_first_that_was_heard_and_said_then_said() {
    let line = |id| ItemId::new(id);
    for (ticked, expected) in [
        (
            &["heard-desk", "heard-new", "said-system", "said-new"][..],
            Some(BrushOffs::HeardAndSaid(line("said-new"))),
        ),
        (&["heard-desk", "said-policy", "said-terms"], Some(BrushOffs::Said(line("said-terms")))),
        (&["heard-none", "said-busy"], Some(BrushOffs::Said(line("said-busy")))),
        (&["heard-desk", "said-none"], Some(BrushOffs::NoneSaid)),
        (&["heard-desk"], None),
        (&[], None),
    ] {
        let given: Vec<(&str, u8)> = ticked.iter().map(|id| (*id, 1)).collect();
        let found = found(&answering(session(hiring(Role::Staff)), &given), |topic| match topic {
            Topic::BrushOffs(lines) => Some(lines),
            _ => None,
        });
        assert_eq!(found, expected, "{ticked:?}");
    }
}

mod words {
    use super::*;

    #[test]
    fn a_question_holds_the_answers_it_is_about() {
        for (role, expected) in [
            (
                Role::Staff,
                [
                    "“Ik zorg graag goed voor klanten.”",
                    "1 uur en 20 minuten van je tijd",
                    "scheelde de klant 8 uur",
                ],
            ),
            (
                Role::Manager,
                ["“Ik zorg graag goed voor klanten.”", "1 uur en 20 minuten werktijd", "gescheeld"],
            ),
        ] {
            let html = render(&whole(role), Language::Nl);
            for words in expected.into_iter().chain([
                "helemaal eens",
                "om een klant een hele werkdag te besparen: 40 minuten. Vertel over één keer",
                // Against what the person answered, also an average reply is weighed.
                "Legt uit waarom het zoveel mag kosten (40 minuten)",
                "Legt het eigen antwoord uit (“helemaal eens”)",
            ]) {
                assert!(html.contains(words), "{role:?}: {words} is not in {html}");
            }
        }
    }

    #[test]
    fn nothing_answered_is_said_so() {
        for language in Language::ALL {
            let html = render(&session(hiring(Role::Staff)), language);
            assert_eq!((html.matches("<h3").count(), html.matches("<p>").count()), (0, 1), "{html}");
        }
    }

    #[test]
    fn every_variant_is_whole_in_every_language() {
        let ratings: Vec<[(&str, u8); 2]> =
            (1..=7).map(|answer| [("pays", answer), ("on-top", 8 - answer)]).collect();
        let lines = [&[("heard-desk", 1), ("said-desk", 1)][..], &[("said-busy", 1)], &[("said-none", 1)]];
        for role in Role::ALL {
            for (at, rate) in [0.001, 0.03, 0.2, 1.0, 100.0].into_iter().enumerate() {
                let start = choosing(session(hiring(role)), care_below(rate));
                for rung in [0, 1, 3, 4, 6] {
                    let alike = CORE.map(|id| (id, if rung == 3 { 5 } else { 7 - (id.len() % 3) as u8 }));
                    let given = answering(start.clone(), &alike);
                    let given = answering(given, &saying(rung));
                    let given = answering(given, &ratings[(at + usize::from(rung)) % ratings.len()]);
                    check_words(&answering(given, lines[at % lines.len()]));
                }
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn the_order_is_the_same_for_everyone(session in any_session()) {
        let found = names(&guide(&session, bank()));
        let expected: Vec<&str> = ORDER.into_iter().filter(|name| found.contains(name)).collect();
        prop_assert_eq!(found, expected);
    }

    #[test]
    fn every_guide_is_whole_in_both_roles(session in any_session()) {
        for role in Role::ALL {
            check_words(&after(session.clone(), [Event::RoleChosen(role)]));
        }
    }
}

/// Two questions a topic, each with three described answers; none is empty and no place is left open.
fn check_words(session: &Session) {
    let topics = guide(session, bank()).len();
    for language in Language::ALL {
        let html = render(session, language);
        let count = |name: &str| tags(&html).iter().filter(|tag| tag.name == name).count();
        let asked = html.matches("part=\"ask\"").count();
        let counts = [count("h3"), count("ol"), asked, count("dt"), count("dd")];
        assert_eq!(counts, [topics, topics, 2 * topics, 6 * topics, 6 * topics], "{language:?}");
        for gap in ["{", "}", "></dd>", "></p>", "></h3>", "“”", "„“", "«\u{a0}\u{a0}»", "  ", "()", ": ."]
        {
            assert!(!html.contains(gap), "{language:?} has {gap:?}: {html}");
        }
    }
}

fn render(session: &Session, language: Language) -> String {
    let state = PageState::default();
    let page = ViewContext::new(session, &state, ssr::locale(language), Callback::noop(), None);
    ssr::html(desk::guide::view(&page))
}

/// What a candidate is asked: A in its long form, the dilemmas in their fixed form, and brush-offs.
fn hiring(role: Role) -> Setup {
    let picked = [Part::FromWithin, Part::CareCost, Part::Brushoff].into_iter().collect();
    Setup { role, set: ItemSet::Picked, picked, form: Form::Fixed }
}

/// A candidate who answered everything.
fn whole(role: Role) -> Session {
    let answered = answering_all(choosing(session(hiring(role)), care_below(0.2)));
    answering(answered, &[("caring-enjoy", 7)])
}

fn found<T>(session: &Session, of: impl Fn(Topic) -> Option<T>) -> Option<T> {
    guide(session, bank()).into_iter().find_map(of)
}

fn names(topics: &[Topic]) -> Vec<&'static str> {
    let name = |topic: &Topic| match topic {
        Topic::Caring(_) => ORDER[0],
        Topic::Pressure(_) => ORDER[1],
        Topic::Said(_) => ORDER[2],
        Topic::Payoff(_) => ORDER[3],
        Topic::BrushOffs(_) => ORDER[4],
    };
    topics.iter().map(name).collect()
}
