//! The sentences on top of the feedback: when each rule fires, and which may stand together.

use klantspiegel_core::dilemma::{Cell, Choice};
use klantspiegel_core::insight::{
    About, Insight, MAX_SENTENCES, Message, PatternMessage, Reason, firing, top,
};
use klantspiegel_core::part::Part;
use klantspiegel_core::scores::Scores;
use klantspiegel_core::setup::{Form, ItemSet, Role, Setup};
use klantspiegel_testing::any::any_session;
use klantspiegel_testing::{
    CORE, RESULT_MEASURES, WORK_MEASURES, answering, bank, care_below, cases, choosing, saying, session,
};
use proptest::prelude::*;

/// Sentences about something of their own, which may stand beside nearly any other.
const APART: [Message; 6] = [
    Message::ComplaintsWithoutOwner,
    Message::HeardAndSaid,
    Message::SatisfiedWithoutStory,
    Message::SoughtOutside,
    Message::OrganisationBelowColleague,
    Message::SelfAboveOthers,
];

/// For every other sentence but those of the patterns, which of the later ones may stand beside it. A pair that is not
/// here contradicts itself, comes down to the same, or was never thought about: none of these may be shown.
const BESIDE: [(Message, &[Message]); 9] = {
    use Message::*;
    [
        (SaysMoreMeasuredOnWork, &[MuchWithinLittleRoom, MinutesOnly]),
        (AskedNotBelieved, &[MuchWithinLittleRoom, MinutesOnly]),
        (OnTopOfTargets, &[MuchWithinLittleRoom, MinutesOnly]),
        (
            MinutesOnly,
            &[
                LookAround,
                NothingInTheWay,
                NothingMeasured,
                ResultsMeasured,
                MuchWithinLittleRoom,
                OnTopWithLittleRoom,
                TimeAsReason,
            ],
        ),
        (NothingMeasured, &[MuchWithinLittleRoom, TimeAsReason]),
        (ResultsMeasured, &[MuchWithinLittleRoom, TimeAsReason]),
        (MuchWithinLittleRoom, &[]),
        (OnTopWithLittleRoom, &[]),
        (TimeAsReason, &[]),
    ]
};

/// Whether two sentences may stand beside each other on top.
fn may_stand_together(one: Message, other: Message) -> bool {
    use Message::{
        HeardAndSaid, LookAround, NothingInTheWay, NothingMeasured, OrganisationBelowColleague, Pattern,
        SaysMoreMeasuredOnWork, SelfAboveOthers,
    };
    let listed = |message| BESIDE.iter().any(|(first, _)| *first == message);
    match (one, other) {
        _ if one == other => false,
        (Pattern(_), Pattern(_)) => false,
        // That one says more than one chooses is said once.
        (Pattern(pattern), SaysMoreMeasuredOnWork) | (SaysMoreMeasuredOnWork, Pattern(pattern)) => {
            !pattern.claims()
        }
        // The one asks to look at the numbers, or what it would take, where the other says there are none.
        (Pattern(pattern), NothingMeasured) | (NothingMeasured, Pattern(pattern)) => {
            !matches!(pattern, PatternMessage::SaysMore | PatternMessage::AlwaysCostSaysMore)
        }
        (Pattern(_), _) | (_, Pattern(_)) => true,
        // The one says what remains beyond the other.
        (OrganisationBelowColleague, SelfAboveOthers) | (SelfAboveOthers, OrganisationBelowColleague) => {
            false
        }
        // Where to look, and what keeps it so, are for when nothing else is about the surroundings.
        (LookAround | NothingInTheWay, HeardAndSaid | SelfAboveOthers)
        | (HeardAndSaid | SelfAboveOthers, LookAround | NothingInTheWay) => true,
        (apart, rest) | (rest, apart) if APART.contains(&apart) => APART.contains(&rest) || listed(rest),
        _ => BESIDE.iter().any(|(first, later)| {
            (*first == one && later.contains(&other)) || (*first == other && later.contains(&one))
        }),
    }
}

/// How the dilemmas are answered: by price up to a rate, or not at all.
const NOT: Option<f64> = None;
const LITTLE: Option<f64> = Some(0.05);
const MIDDLE: Option<f64> = Some(0.2);
const MUCH: Option<f64> = Some(1.0);
/// For today's work at any price, and for the customer.
const NONE: Option<f64> = Some(0.001);
const ALL: Option<f64> = Some(100.0);

/// Says what lies neither far from the middle nor near it.
const UNSURE: [(&str, u8); 3] = [("said-half-hour", 1), ("said-two-hours", 1), ("said-working-day", 3)];

mod rules {
    use super::*;

    #[test]
    fn much_from_within_and_little_room() {
        check_full(&[within(6), room(2, 4)].concat(), Message::MuchWithinLittleRoom, true);
        check_full(&[within(4), room(2, 4)].concat(), Message::MuchWithinLittleRoom, false);
        check_full(&[within(6), room(6, 1)].concat(), Message::MuchWithinLittleRoom, false);
        check_full(&within(6), Message::MuchWithinLittleRoom, false);
        // Four of the sixteen statements say nothing of all of them.
        check_full(&[core(6), room(2, 4)].concat(), Message::MuchWithinLittleRoom, false);
    }

    #[test]
    fn care_on_top_with_little_room() {
        let on_top = |answer| vec![("on-top", answer)];
        check_full(&[on_top(5), room(2, 4)].concat(), Message::OnTopWithLittleRoom, true);
        check_full(&[on_top(4), room(2, 4)].concat(), Message::OnTopWithLittleRoom, false);
        check_full(&[on_top(7), room(7, 1)].concat(), Message::OnTopWithLittleRoom, false);
        check_full(&on_top(7), Message::OnTopWithLittleRoom, false);
    }

    #[test]
    fn complaints_have_no_owner() {
        check_full(&[("lead-owner", 3)], Message::ComplaintsWithoutOwner, true);
        check_full(&[("lead-owner", 4)], Message::ComplaintsWithoutOwner, false);
        check_full(&[], Message::ComplaintsWithoutOwner, false);
    }

    #[test]
    fn what_was_heard_is_said() {
        check_full(&[("heard-desk", 1), ("said-desk", 1)], Message::HeardAndSaid, true);
        check_full(&[("heard-desk", 1), ("said-busy", 1)], Message::HeardAndSaid, false);
        check_full(&[("said-desk", 1)], Message::HeardAndSaid, false);
        check_full(&[("heard-none", 1), ("said-none", 1)], Message::HeardAndSaid, false);
    }

    #[test]
    fn satisfied_and_nothing_to_tell() {
        check_full(&[("here-grade", 7), ("here-story", 3)], Message::SatisfiedWithoutStory, true);
        check_full(&[("here-grade", 9), ("here-story", 3)], Message::SatisfiedWithoutStory, false);
        check_full(&[("here-grade", 7), ("here-story", 1)], Message::SatisfiedWithoutStory, false);
    }

    #[test]
    fn time_is_named_as_the_reason() {
        check_full(&[("here-time", 5)], Message::TimeAsReason, true);
        check_full(&[("here-time", 4)], Message::TimeAsReason, false);
    }

    #[test]
    fn who_is_held_to_targets_is_not_told_that_care_saves_time() {
        let time = |given: &[(&'static str, u8)]| [given, &[("here-time", 7)]].concat();
        check_full(&time(&[("block-targets", 1)]), Message::TimeAsReason, false);
        check_full(&time(&[("block-rule", 1)]), Message::TimeAsReason, true);
        check_full(&time(&measures([2; 5], [0; 4])), Message::TimeAsReason, false);
        check_full(&time(&measures([2; 5], [2; 4])), Message::TimeAsReason, true);
    }

    #[test]
    fn nothing_stood_in_the_way() {
        for (given, nothing) in [
            (&[("block-nothing", 1)][..], true),
            (&[("block-nothing", 1), ("room-enough", 7)], true),
            (&[("block-nothing", 1), ("room-enough", 4)], true),
            // Nothing was ticked, but there is too little room.
            (&[("block-nothing", 1), ("room-enough", 3)], false),
            (&[("block-rule", 1), ("room-enough", 7)], false),
            (&[("room-enough", 7)], false),
            (&[], false),
        ] {
            check_full(given, Message::NothingInTheWay, nothing);
            check_full(given, Message::LookAround, !nothing);
        }
    }

    #[test]
    fn the_solution_was_sought_outside() {
        check_full(
            &[("effort-systems", 5), ("effort-training", 2), ("effort-culture", 3)],
            Message::SoughtOutside,
            true,
        );
        check_full(&[("effort-systems", 6), ("effort-culture", 4)], Message::SoughtOutside, false);
        check_full(&[("effort-systems", 9)], Message::SoughtOutside, false);
    }

    #[test]
    fn the_expected_pattern_and_what_remains_beyond_it() {
        check_full(&views([6, 5, 5]), Message::SelfAboveOthers, true);
        check_full(&views([5, 5, 5]), Message::SelfAboveOthers, false);
        check_full(&views([5, 5, 4]), Message::OrganisationBelowColleague, true);
        check_full(&views([6, 4, 4]), Message::OrganisationBelowColleague, false);
    }

    #[test]
    fn what_was_not_asked_says_nothing() {
        let given = [within(6), room(2, 4), vec![("lead-owner", 1), ("here-time", 7)]].concat();
        let fired = messages(&firing(&scores(&given, MIDDLE)));
        for message in [Message::MuchWithinLittleRoom, Message::ComplaintsWithoutOwner, Message::TimeAsReason]
        {
            assert!(!fired.contains(&message), "the short set does not ask for {message:?}");
        }
        let picked = [Part::Leadership].into_iter().collect();
        let session = session(Setup { set: ItemSet::Picked, picked, ..Setup::default() });
        let fired = messages(&firing(&Scores::of(&answering(session, &given), bank())));
        assert_eq!(fired, [Message::ComplaintsWithoutOwner, Message::LookAround]);
    }

    fn check_full(given: &[(&str, u8)], message: Message, fires: bool) {
        for role in Role::ALL {
            let session = session(Setup { role, set: ItemSet::Full, ..Setup::default() });
            let fired = messages(&firing(&Scores::of(&answering(session, given), bank())));
            assert_eq!(fired.contains(&message), fires, "{role:?} {given:?}: {fired:?}");
        }
    }

    #[test]
    fn says_more_than_chosen_and_is_measured_on_work() {
        let measured = |work, result| [measures([work; 5], [result; 4]), saying(5).to_vec()].concat();
        check(&measured(2, 1), LITTLE, Message::SaysMoreMeasuredOnWork, true);
        // At the limit too.
        check(&measured(2, 1), NONE, Message::SaysMoreMeasuredOnWork, true);
        // 9/5 against 4/4: a result share of 0.357, just beyond 0.35.
        let beyond = [measures([2, 2, 2, 2, 1], [1; 4]), saying(6).to_vec()].concat();
        check(&beyond, LITTLE, Message::SaysMoreMeasuredOnWork, false);
        // Who chooses as they say, or always the customer, is told nothing of what measures explain.
        for rate in [MUCH, ALL] {
            check(&measured(2, 1), rate, Message::SaysMoreMeasuredOnWork, false);
        }
        check(&measures([2; 5], [0; 4]), LITTLE, Message::SaysMoreMeasuredOnWork, false);
        check(&saying(6), LITTLE, Message::SaysMoreMeasuredOnWork, false);
        check(&measured(0, 0), LITTLE, Message::SaysMoreMeasuredOnWork, false);
        // Hardly anything is measured: no side is named.
        let little = [measures([1, 1, 0, 0, 0], [0; 4]), saying(6).to_vec()].concat();
        check(&little, LITTLE, Message::SaysMoreMeasuredOnWork, false);
        check(&measured(2, 1), NOT, Message::SaysMoreMeasuredOnWork, false);
    }

    #[test]
    fn care_comes_on_top_of_the_targets() {
        for (answer, fires) in [(7, true), (5, true), (4, false), (1, false)] {
            check(&[("on-top", answer)], NOT, Message::OnTopOfTargets, fires);
        }
        check(&[], NOT, Message::OnTopOfTargets, false);
    }

    #[test]
    fn care_is_asked_for_and_not_believed_to_pay() {
        for (on_top, pays, fires) in [(5, 3, true), (7, 1, true), (4, 3, false), (5, 4, false)] {
            check(&[("on-top", on_top), ("pays", pays)], NOT, Message::AskedNotBelieved, fires);
        }
        check(&[("pays", 1)], NOT, Message::AskedNotBelieved, false);
        check(&[("on-top", 7)], NOT, Message::AskedNotBelieved, false);
    }

    #[test]
    fn what_counts_is_ones_own_minutes() {
        let by = |care: fn(Cell) -> bool| {
            let choose = move |cell| Some(if care(cell) { Choice::Care } else { Choice::Cost });
            let asked = choosing(session(Setup::default()), choose);
            messages(&firing(&Scores::of(&asked, bank()))).contains(&Message::MinutesOnly)
        };
        assert!(by(|cell| cell.cost_minutes() <= 20), "a limit on the minutes, whatever they spare");
        assert!(!by(|cell| cell.log_price() < 0.2_f64.ln()), "a price");
        assert!(!by(|_| true) && !by(|_| false), "where the line is not known");
    }

    #[test]
    fn nothing_is_measured() {
        check(&measures([0; 5], [0; 4]), NOT, Message::NothingMeasured, true);
        check(&measures([0, 0, 0, 0, 1], [0; 4]), NOT, Message::NothingMeasured, false);
        check(&[], NOT, Message::NothingMeasured, false);
    }

    #[test]
    fn results_are_measured() {
        check(&measures([1; 5], [1; 4]), NOT, Message::ResultsMeasured, true);
        check(&measures([0; 5], [0, 0, 1, 1]), NOT, Message::ResultsMeasured, true);
        check(&measures([0; 5], [0, 0, 0, 1]), NOT, Message::ResultsMeasured, false);
        check(&measures([1; 5], [1, 1, 1, 0]), NOT, Message::ResultsMeasured, false);
        check(&[], NOT, Message::ResultsMeasured, false);
    }

    #[test]
    fn where_to_look_is_always_known() {
        check(&[], NOT, Message::LookAround, true);
        check(&[("on-top", 7)], MUCH, Message::LookAround, true);
    }

    #[test]
    fn there_is_always_one_pattern() {
        for (given, rate, expected) in [
            (&[][..], NOT, PatternMessage::TooFew),
            (&[], NONE, PatternMessage::AlwaysCost),
            (&[], ALL, PatternMessage::AlwaysCare),
            (&saying(0), NONE, PatternMessage::AlwaysCost),
            (&saying(6), ALL, PatternMessage::AlwaysCare),
            (&saying(4), NONE, PatternMessage::AlwaysCostSaysMore),
            (&saying(2), ALL, PatternMessage::AlwaysCareSaysLess),
            (&[], MIDDLE, PatternMessage::NotSaid),
            (&saying(3)[..2], MIDDLE, PatternMessage::NotSaid),
            (&[("stated-share", 5)], MIDDLE, PatternMessage::NotSaid),
            (&saying(5), MUCH, PatternMessage::Close),
            (&saying(3), MIDDLE, PatternMessage::Close),
            (&saying(1), LITTLE, PatternMessage::Close),
            (&saying(5), LITTLE, PatternMessage::SaysMore),
            (&saying(1), MUCH, PatternMessage::ChoosesMore),
            (&UNSURE, MIDDLE, PatternMessage::NotEnoughToSay),
        ] {
            let fired = firing(&scores(given, rate));
            let patterns: Vec<Message> =
                fired.iter().map(|i| i.message).filter(|m| matches!(m, Message::Pattern(_))).collect();
            assert_eq!(patterns, [Message::Pattern(expected)], "{given:?} {rate:?}");
        }
    }

    #[test]
    fn no_pattern_is_a_pattern_too() {
        let setup = Setup { form: Form::Fixed, ..Setup::default() };
        let against = choosing(session(setup), |cell| care_below(0.2)(cell).map(Choice::other));
        let messages = messages(&firing(&Scores::of(&against, bank())));
        assert!(messages.contains(&Message::Pattern(PatternMessage::NoPattern)), "{messages:?}");
    }
}

mod on_top {
    use super::*;
    use Message::{
        AskedNotBelieved, ComplaintsWithoutOwner, HeardAndSaid, LookAround, MinutesOnly,
        MuchWithinLittleRoom, NothingInTheWay, NothingMeasured, OnTopOfTargets, OnTopWithLittleRoom,
        OrganisationBelowColleague, Pattern, ResultsMeasured, SaysMoreMeasuredOnWork, TimeAsReason,
    };
    use PatternMessage::{Close, NotEnoughToSay, NotSaid, SaysMore, TooFew};

    #[test]
    fn nothing_answered_still_says_where_to_look() {
        check_top(&[], NOT, &[Pattern(TooFew), LookAround]);
    }

    #[test]
    fn without_the_surroundings_the_last_place_is_kept_for_them() {
        check_top(&within(6), LITTLE, &[Pattern(NotSaid), LookAround]);
        let session = choosing(session(Setup::default()), |cell| {
            Some(if cell.cost_minutes() <= 20 { Choice::Care } else { Choice::Cost })
        });
        let said = answering(session, &saying(3));
        assert_eq!(messages(&top(&Scores::of(&said, bank()))), [Pattern(Close), MinutesOnly, LookAround]);
    }

    #[test]
    fn that_the_two_sides_allow_no_claim_comes_first() {
        let given = [UNSURE.to_vec(), vec![("on-top", 7)]].concat();
        check_top(&given, MIDDLE, &[Pattern(NotEnoughToSay), OnTopOfTargets]);
        let more = [measures([0; 5], [0; 4]), given, vec![("pays", 1)]].concat();
        check_top(&more, MIDDLE, &[Pattern(NotEnoughToSay), AskedNotBelieved]);
    }

    #[test]
    fn that_something_is_missing_comes_after_what_can_be_said() {
        check_top(&[("on-top", 7)], MIDDLE, &[OnTopOfTargets, Pattern(NotSaid)]);
        check_top(&[("on-top", 7), ("pays", 1)], NOT, &[AskedNotBelieved, Pattern(TooFew)]);
    }

    #[test]
    fn who_is_held_to_targets_is_not_told_that_nothing_is_measured() {
        let nothing = measures([0; 5], [0; 4]);
        check_top(&nothing, NOT, &[NothingMeasured, Pattern(TooFew)]);
        let given = [nothing, vec![("on-top", 7)]].concat();
        check_top(&given, NOT, &[OnTopOfTargets, Pattern(TooFew)]);
    }

    #[test]
    fn what_the_system_asks_is_said_once() {
        let given = [measures([2; 5], [0; 4]), saying(5).to_vec(), vec![("on-top", 7), ("pays", 1)]].concat();
        check_top(&given, LITTLE, &[SaysMoreMeasuredOnWork]);
    }

    #[test]
    fn measured_results_are_no_comfort_when_care_comes_on_top() {
        let results = measures([1; 5], [2; 4]);
        let given = [results.clone(), saying(5).to_vec(), vec![("on-top", 6)]].concat();
        check_top(&given, MUCH, &[Pattern(Close), OnTopOfTargets]);
        let given = [results, saying(5).to_vec(), vec![("on-top", 2)]].concat();
        check_top(&given, MUCH, &[Pattern(Close), ResultsMeasured]);
    }

    #[test]
    fn who_was_not_stopped_is_not_told_to_look_for_what_stops() {
        let free = [within(6), vec![("block-nothing", 1), ("room-enough", 7)]].concat();
        check_full_top(&free, LITTLE, &[Pattern(NotSaid), NothingInTheWay]);
        check_full_top(&free[within(6).len()..], NOT, &[Pattern(TooFew), NothingInTheWay]);
        let asked_for = [free, vec![("lead-owner", 1)]].concat();
        check_full_top(&asked_for, NOT, &[ComplaintsWithoutOwner, Pattern(TooFew)]);
    }

    #[test]
    fn the_most_useful_stand_first_and_no_fourth_is_shown() {
        let given = [
            room(2, 4),
            within(6),
            saying(5).to_vec(),
            vec![("on-top", 7), ("pays", 1), ("lead-owner", 1), ("heard-desk", 1), ("said-desk", 1)],
        ];
        check_full_top(&given.concat(), LITTLE, &[MuchWithinLittleRoom, Pattern(SaysMore), AskedNotBelieved]);
    }

    #[test]
    fn across_the_sources_each_thing_is_said_once() {
        let given =
            [within(6), room(2, 4), vec![("on-top", 7), ("here-time", 7), ("lead-owner", 2)]].concat();
        check_full_top(&given, NOT, &[MuchWithinLittleRoom, OnTopOfTargets, ComplaintsWithoutOwner]);
        let given = [room(2, 4), vec![("on-top", 7), ("here-time", 7)]].concat();
        check_full_top(&given, NOT, &[OnTopWithLittleRoom, Pattern(TooFew)]);
        let given = [within(6), room(2, 4), saying(1).to_vec()].concat();
        check_full_top(&given, LITTLE, &[MuchWithinLittleRoom, Pattern(Close)]);
    }

    #[test]
    fn the_last_place_is_kept_for_the_surroundings() {
        let given =
            [saying(1).to_vec(), vec![("heard-desk", 1), ("said-desk", 1), ("here-time", 6)]].concat();
        check_full_top(&given, LITTLE, &[Pattern(Close), HeardAndSaid, TimeAsReason]);
    }

    /// Sentences that exclude each other, with nothing else that could have taken the place.
    #[test]
    fn of_two_that_exclude_each_other_the_first_stands() {
        let (on_top, time, little) = (vec![("on-top", 7)], vec![("here-time", 7)], room(2, 4));
        let asked = vec![("on-top", 7), ("pays", 2)];
        let (results, none) = (measures([1; 5], [2; 4]), measures([0; 5], [0; 4]));
        for (given, expected) in [
            (views([6, 5, 4]), &[OrganisationBelowColleague, Pattern(TooFew)][..]),
            ([on_top.clone(), time.clone()].concat(), &[OnTopOfTargets, Pattern(TooFew)][..]),
            ([asked.clone(), time.clone()].concat(), &[AskedNotBelieved, Pattern(TooFew)][..]),
            ([asked.clone(), none.clone()].concat(), &[AskedNotBelieved, Pattern(TooFew)][..]),
            ([asked.clone(), little.clone()].concat(), &[OnTopWithLittleRoom, Pattern(TooFew)][..]),
            ([none, on_top.clone(), little.clone()].concat(), &[OnTopWithLittleRoom, Pattern(TooFew)][..]),
            (
                [results.clone(), on_top.clone(), little.clone()].concat(),
                &[OnTopWithLittleRoom, Pattern(TooFew)][..],
            ),
            ([within(6), little.clone(), time].concat(), &[MuchWithinLittleRoom, Pattern(TooFew)][..]),
            // What the system asks is said beside the room that a person lacks.
            ([within(6), little, on_top].concat(), &[MuchWithinLittleRoom, OnTopOfTargets, Pattern(TooFew)]),
            ([results, asked].concat(), &[AskedNotBelieved, Pattern(TooFew)][..]),
        ] {
            check_full_top(&given, NOT, expected);
        }
    }

    /// The same where something is chosen and measured.
    #[test]
    fn what_is_measured_stands_before_what_comes_on_top() {
        let work = [measures([2; 5], [0; 4]), saying(5).to_vec()].concat();
        for rest in [vec![("here-time", 7)], vec![("on-top", 7)], [vec![("on-top", 7)], room(2, 4)].concat()]
        {
            check_full_top(&[work.clone(), rest].concat(), LITTLE, &[SaysMoreMeasuredOnWork]);
        }
    }

    fn check_full_top(given: &[(&str, u8)], rate: Option<f64>, expected: &[Message]) {
        let session = session(Setup { set: ItemSet::Full, ..Setup::default() });
        let session = choosing(session, |cell: Cell| rate.and_then(|rate| care_below(rate)(cell)));
        assert_eq!(messages(&top(&Scores::of(&answering(session, given), bank()))), expected, "{given:?}");
    }

    fn check_top(given: &[(&str, u8)], rate: Option<f64>, expected: &[Message]) {
        assert_eq!(messages(&top(&scores(given, rate))), expected, "{given:?} {rate:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(cases(2000)))]
    #[test]
    fn on_top_stand_at_most_three_that_agree_and_one_about_the_surroundings(session in any_session()) {
        let scores = Scores::of(&session, bank());
        let top = top(&scores);
        let shown = messages(&top);
        prop_assert!((1..=MAX_SENTENCES).contains(&top.len()), "{shown:?}");
        prop_assert!(top.iter().any(|insight| insight.about == About::Surroundings), "{shown:?}");
        for insight in &top {
            let person = is_about_the_person(insight.message);
            prop_assert_eq!(insight.about == About::Person, person, "{:?}", insight.message);
        }
        for (index, one) in shown.iter().enumerate() {
            for other in &shown[..index] {
                prop_assert!(may_stand_together(*one, *other), "{shown:?}");
            }
        }
        let last = [Message::LookAround, Message::NothingInTheWay];
        let look_around = shown.iter().any(|message| last.contains(message));
        let surroundings = top.iter().filter(|insight| insight.about == About::Surroundings).count();
        prop_assert!(!look_around || surroundings == 1, "where to look is for when nothing else says so: {shown:?}");
    }

    /// Who says that nothing stood in the way is not sent to look for it, nor is who is held to targets told that
    /// there is time.
    #[test]
    fn no_advice_is_against_the_answers(session in any_session()) {
        let scores = Scores::of(&session, bank());
        let shown = messages(&top(&scores));
        let against = [
            (scores.room.nothing_in_the_way(), &[Message::LookAround][..]),
            (scores.room.held_to_targets(), &[Message::TimeAsReason, Message::NothingInTheWay]),
        ];
        for (answered, messages) in against {
            prop_assert!(!answered || messages.iter().all(|message| !shown.contains(message)), "{shown:?}");
        }
    }

    #[test]
    fn what_is_on_top_fires_and_keeps_its_order(session in any_session()) {
        let scores = Scores::of(&session, bank());
        let fired = firing(&scores);
        let mut rest = fired.iter();
        for insight in top(&scores) {
            prop_assert!(rest.any(|other| *other == insight), "{insight:?} is not among or out of order in {fired:?}");
        }
    }

    /// Of a mean that is not there nothing is said, whatever a part of it would say.
    #[test]
    fn without_a_total_from_within_nothing_is_said_of_it(session in any_session()) {
        let scores = Scores::of(&session, bank());
        let fired = messages(&firing(&scores));
        prop_assert!(scores.from_within.total.is_some() || !fired.contains(&Message::MuchWithinLittleRoom), "{fired:?}");
    }

    /// A pattern that stood in no row of the table, or in two, would never be said, or twice.
    #[test]
    fn where_dilemmas_are_asked_one_pattern_fires(session in any_session()) {
        let patterns = firing(&Scores::of(&session, bank()));
        let patterns = patterns.iter().filter(|insight| matches!(insight.message, Message::Pattern(_))).count();
        prop_assert_eq!(patterns, usize::from(session.setup.asks(Part::CareCost)));
    }

    #[test]
    fn every_sentence_has_reasons_that_exist(session in any_session()) {
        for insight in firing(&Scores::of(&session, bank())) {
            prop_assert_eq!(insight.reasons.is_empty(), insight.message == Message::LookAround);
            for reason in insight.reasons {
                if let Reason::Answer(item) = reason {
                    prop_assert!(bank().item(item.as_str()).is_some(), "{item} does not exist");
                }
            }
        }
    }
}

/// What speaks of the person: what they say, choose and believe, and what they think of themselves.
fn is_about_the_person(message: Message) -> bool {
    use Message::{HeardAndSaid, MinutesOnly, Pattern, SelfAboveOthers};
    let person = [HeardAndSaid, MinutesOnly, SelfAboveOthers];
    matches!(message, Pattern(_)) || person.contains(&message)
}

/// Every statement rated alike for me, colleague and organisation.
fn views(ratings: [u8; 3]) -> Vec<(&'static str, u8)> {
    let items = bank().of(Part::Perspectives).items.iter().filter(|item| item.page.is_some());
    items.zip(ratings.into_iter().cycle()).map(|(item, rating)| (item.id.as_str(), rating)).collect()
}

/// So much room is felt, and so many of the seven blockers are ticked.
fn room(enough: u8, blockers: usize) -> Vec<(&'static str, u8)> {
    let items = bank().of(Part::Room).page("blockers").take(blockers).map(|item| (item.id.as_str(), 1));
    items.chain([("room-enough", enough)]).collect()
}

fn check(given: &[(&str, u8)], rate: Option<f64>, message: Message, fires: bool) {
    let fired = messages(&firing(&scores(given, rate)));
    assert_eq!(fired.contains(&message), fires, "{given:?} {rate:?}: {fired:?}");
}

fn scores(given: &[(&str, u8)], rate: Option<f64>) -> Scores {
    let session = session(Setup { set: ItemSet::Short, ..Setup::default() });
    let session = choosing(session, |cell: Cell| rate.and_then(|rate| care_below(rate)(cell)));
    Scores::of(&answering(session, given), bank())
}

fn messages(insights: &[Insight]) -> Vec<Message> {
    insights.iter().map(|insight| insight.message).collect()
}

/// Every statement of the long form.
fn within(answer: u8) -> Vec<(&'static str, u8)> {
    bank().of(Part::FromWithin).items.iter().map(|item| (item.id.as_str(), answer)).collect()
}

fn core(answer: u8) -> Vec<(&'static str, u8)> {
    CORE.map(|id| (id, answer)).to_vec()
}

fn measures(work: [u8; 5], result: [u8; 4]) -> Vec<(&'static str, u8)> {
    WORK_MEASURES.into_iter().zip(work).chain(RESULT_MEASURES.into_iter().zip(result)).collect()
}
