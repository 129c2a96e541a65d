//! Then and now: what is compared, when a difference is called one, and how often that is a false alarm.

use klantspiegel_core::comparison::{Compared, Subject, Verdict, compare};
use klantspiegel_core::dilemma::range::{INTERVAL, INTERVAL_END};
use klantspiegel_core::dilemma::retired::RETIRED;
use klantspiegel_core::edition::Edition;
use klantspiegel_core::from_within;
use klantspiegel_core::part::Part;
use klantspiegel_core::perspectives::VIEWS;
use klantspiegel_core::session::Session;
use klantspiegel_core::setup::{ItemSet, Role, Setup};
use klantspiegel_testing::{answering, bank, care_below, choosing, finished, saying, session};
use proptest::prelude::*;

fn full(role: Role) -> Setup {
    Setup { role, set: ItemSet::Full, ..Setup::default() }
}

/// A session whose items of A, in their order, got these answers.
fn rated(setup: Setup, answers: &[u8]) -> Session {
    let items = from_within::items(bank().of(Part::FromWithin), setup.set);
    let given: Vec<(&str, u8)> =
        items.zip(answers).map(|(item, answer)| (item.id.as_str(), *answer)).collect();
    finished(answering(session(setup), &given))
}

fn find(then: &Session, now: &Session, subject: Subject) -> Option<Compared> {
    compare(then, now, bank()).rows.into_iter().find(|compared| compared.subject == subject)
}

/// What is said of A with these answers then and now.
fn check_within(then: &[u8], now: &[u8], expected: Option<Verdict>) {
    let short = Setup::default();
    let compared = find(&rated(short, then), &rated(short, now), Subject::FromWithin);
    assert_eq!(compared.map(|compared| compared.verdict), expected, "{then:?} and {now:?}");
}

#[test]
fn a_mean_has_changed_when_the_statements_did_together() {
    check_within(&[3, 3, 3, 3], &[3, 3, 3, 3], Some(Verdict::Explained));
    // What a level moves from day to day explains up to 2.353 · 0.3 · √2 = 0.998, with three degrees of freedom.
    check_within(&[3, 3, 3, 3], &[4, 4, 4, 3], Some(Verdict::Explained));
    check_within(&[3, 3, 3, 3], &[4, 4, 4, 4], Some(Verdict::Higher));
    check_within(&[5, 5, 5, 5], &[4, 4, 4, 4], Some(Verdict::Lower));
    // The same mean, but the statements moved apart.
    check_within(&[1, 1, 1, 1], &[1, 5, 1, 1], Some(Verdict::Explained));
    check_within(&[1, 1, 1], &[7, 7, 7], Some(Verdict::Higher));
    check_within(&[1, 1], &[7, 7], None);
}

/// As on the card of A: a mean of what was answered here and there would be none of all statements.
#[test]
fn without_a_total_there_is_nothing_to_compare() {
    let long = full(Role::Staff);
    let whole = rated(long, &[5; 16]);
    assert!(find(&whole, &whole, Subject::FromWithin).is_some());
    let core_alone: Vec<(&str, u8)> = klantspiegel_testing::CORE.into_iter().map(|item| (item, 5)).collect();
    let thin = finished(answering(session(long), &core_alone));
    assert!(
        find(&whole, &thin, Subject::FromWithin).is_none()
            && find(&thin, &whole, Subject::FromWithin).is_none()
    );
}

#[test]
fn only_what_was_answered_both_times_counts() {
    let (short, long) = (Setup::default(), full(Role::Staff));
    let compared = find(&rated(long, &[2; 16]), &rated(short, &[6; 4]), Subject::FromWithin);
    let compared = compared.expect("the core form was answered both times");
    assert_eq!((compared.then, compared.now), (2.0, 6.0));
    // What only the long form asks is left aside where the other one was short, answered or not.
    let answered = klantspiegel_testing::answering_all(session(short));
    let back_to_short = find(&answered, &answered, Subject::FromWithin).expect("all was answered");
    let core = from_within::items(bank().of(Part::FromWithin), ItemSet::Short);
    let core: Vec<f64> =
        core.map(|item| answered.answers.get(item.id.as_str()).expect("answered").into()).collect();
    assert_eq!(back_to_short.then, core.iter().sum::<f64>() / 4.0);
}

#[test]
fn the_share_has_changed_where_the_ranges_are_far_apart() {
    let choosing_below = |rate| finished(choosing(session(Setup::default()), care_below(rate)));
    let verdict =
        |then, now| find(&choosing_below(then), &choosing_below(now), Subject::Share).map(|c| c.verdict);
    assert_eq!(verdict(0.1, 0.1), Some(Verdict::Explained));
    assert_eq!(verdict(0.05, 1.0), Some(Verdict::Higher));
    assert_eq!(verdict(1.0, 0.05), Some(Verdict::Lower));
    // At the limit there is no share.
    assert_eq!(verdict(0.1, 100.0), None);
}

#[test]
fn what_one_says_has_changed_from_three_rungs_on() {
    let said = |rung| finished(answering(session(Setup::default()), &saying(rung)));
    for (then, now, expected) in [
        (3, 3, Verdict::Explained),
        (3, 4, Verdict::Explained),
        (3, 5, Verdict::Explained),
        (3, 6, Verdict::Higher),
        (5, 2, Verdict::Lower),
        (0, 6, Verdict::Higher),
    ] {
        let compared = find(&said(then), &said(now), Subject::Stated);
        assert_eq!(compared.map(|c| c.verdict), Some(expected), "{then} and {now}");
    }
    // What was asked before, of cases that each had in mind, stands beside nothing.
    let before = finished(answering(session(Setup::default()), &[("stated-share", 9)]));
    assert_eq!(find(&before, &said(0), Subject::Stated), None);
}

#[test]
fn of_counts_nothing_is_said() {
    let busy =
        [("block-rule", 1), ("block-system", 1), ("room-enough", 1), ("heard-busy", 1), ("said-busy", 1)];
    let free = [("block-nothing", 1), ("room-enough", 7), ("heard-none", 1), ("said-none", 1)];
    let (then, now) =
        (answering(session(full(Role::Staff)), &busy), answering(session(full(Role::Staff)), &free));
    for subject in [Subject::Room, Subject::Heard, Subject::Said] {
        let compared = find(&then, &now, subject).unwrap_or_else(|| panic!("{subject:?} is compared"));
        assert_eq!(compared.verdict, Verdict::Counted);
        assert_ne!(compared.then, compared.now);
    }
}

#[test]
fn in_another_role_what_was_asked_in_other_words_is_left_out() {
    let everything = |role| {
        let session = klantspiegel_testing::answering_all(session(full(role)));
        finished(choosing(session, care_below(0.3)))
    };
    let subjects = |then, now| -> Vec<Subject> {
        compare(&everything(then), &everything(now), bank()).rows.into_iter().map(|c| c.subject).collect()
    };
    let same = subjects(Role::Staff, Role::Staff);
    let other = subjects(Role::Staff, Role::Manager);
    let gone: Vec<_> = same.into_iter().filter(|subject| !other.contains(subject)).collect();
    assert_eq!(gone, [Subject::Share, Subject::Leadership]);
}

#[test]
fn what_was_asked_in_other_words_before_is_left_out() {
    let everything = || {
        let session = klantspiegel_testing::answering_all(session(full(Role::Staff)));
        finished(choosing(session, care_below(0.3)))
    };
    let (mut before, now) = (everything(), everything());
    (before.edition, before.words) = (Edition::Second, Some(Edition::Second));
    for (asked, scene) in before.asked.iter_mut().zip(RETIRED) {
        asked.scene = scene.to_owned();
    }
    // What had other words was answered quite otherwise; that tells of the words.
    let items = &bank().of(Part::FromWithin).items;
    let reworded: Vec<_> =
        items.iter().filter(|item| item.worded > Edition::Second).map(|item| (item.id.as_str(), 1)).collect();
    // As a file of then has them.
    let before = Session { words: before.words, ..answering(before, &reworded) };

    let within = find(&before, &now, Subject::FromWithin).expect("five kept their words");
    assert_eq!((within.then, within.verdict), (within.now, Verdict::Explained));
    assert_eq!(find(&before, &now, Subject::Share), None);
    for (one, other, expected) in [(&before, &now, true), (&before, &before, false), (&now, &now, false)] {
        let compared = compare(one, other, bank());
        assert_eq!(compared.reworded, expected);
        assert!(!compared.choices_without_number, "they have a number, but not of the same");
    }
}

/// Lines to tick have an edition of their own: who ticks one in an old report did not read the statements anew.
#[test]
fn what_is_ticked_later_makes_no_old_statement_one_of_now() {
    let everything = klantspiegel_testing::answering_all(session(full(Role::Staff)));
    let now = finished(everything.clone());
    let old = Session { edition: Edition::Second, words: Some(Edition::Second), ..now.clone() };
    let ticked = answering(old.clone(), &[("block-interruptions", 1)]);
    assert_eq!((ticked.edition, ticked.words), (Edition::NOW, Some(Edition::Second)));
    assert!(compare(&ticked, &now, bank()).reworded);
    // Nor does one that is answered anew make all others so; and of several editions none is compared with either.
    let one = bank().of(Part::FromWithin).items.iter().find(|item| item.was_reworded()).expect("some were");
    let mixed = answering(old.clone(), &[(one.id.as_str(), 7)]);
    assert_eq!(mixed.words, None);
    for other in [&now, &old, &mixed] {
        assert!(compare(&mixed, other, bank()).reworded);
        let within = find(&mixed, other, Subject::FromWithin).expect("five kept their words");
        assert_eq!(within.then, within.now, "only those five are compared");
    }
    // Where nothing else is left of before, the words are those of now.
    let alone = Session { answers: klantspiegel_core::answers::Answers::default(), ..old };
    assert_eq!(answering(alone, &[(one.id.as_str(), 7)]).words, Some(Edition::NOW));
}

#[cfg(feature = "simulations")]
mod simulated {
    use super::*;
    use klantspiegel_core::comparison::{
        ALARMS_IF_ALIKE, ALARMS_IF_FLAT, ALARMS_IF_MORE, ALARMS_OF_COINS, DAY_TO_DAY, MORE_DAY_TO_DAY,
        stated_verdict,
    };
    use klantspiegel_core::dilemma::published::Rule;
    use klantspiegel_core::dilemma::tipping_line::{Line, RISES};
    use klantspiegel_core::paired::FALSE_ALARMS;
    use klantspiegel_core::setup::Form;
    use klantspiegel_simulation::mind::Mind;
    use rand::SeedableRng;
    use rand_chacha::ChaCha8Rng;
    use rand_distr::{Distribution, Normal};

    /// Three standard errors of a rate of one in ten over two thousand people.
    const MARGIN: f64 = 0.02;

    /// How many people are told of a change who answer the same statements twice, with nothing changed: their level moves by a
    /// standard deviation from day to day, and each answer has an error of its own.
    fn false_alarms_of_means(setup: Setup, moves: f64, error: f64) -> f64 {
        false_alarms_of_means_apart(setup, moves, error, 1.0)
    }

    /// The same, of people for whom the statements lie apart by this standard deviation.
    fn false_alarms_of_means_apart(setup: Setup, moves: f64, error: f64, apart: f64) -> f64 {
        const PEOPLE: u32 = 2000;
        let mut rng = ChaCha8Rng::seed_from_u64(20261121);
        let normal = |mean, deviation| Normal::new(mean, deviation).expect("a distribution");
        let (centre, truth) = (normal(4.5, 1.0), normal(0.0, apart));
        let (level, error) = (normal(0.0, moves), normal(0.0, error));
        let statements = from_within::items(bank().of(Part::FromWithin), setup.set).count();
        let mut alarms = 0;
        for _ in 0..PEOPLE {
            // Somebody's answers lie around a centre of theirs, where they do not lie far apart.
            let centre = if apart < 1.0 { centre.sample(&mut rng) } else { 4.5 };
            let truths: Vec<f64> = (0..statements).map(|_| centre + truth.sample(&mut rng)).collect();
            let mut answers = || -> Vec<u8> {
                let today = level.sample(&mut rng);
                truths
                    .iter()
                    .map(|truth| (truth + today + error.sample(&mut rng)).round().clamp(1.0, 7.0) as u8)
                    .collect()
            };
            let (then, now) = (rated(setup, &answers()), rated(setup, &answers()));
            let compared = find(&then, &now, Subject::FromWithin).expect("all were answered");
            alarms += u32::from(compared.verdict != Verdict::Explained);
        }
        f64::from(alarms) / f64::from(PEOPLE)
    }

    #[test]
    fn a_mean_that_did_not_change_is_rarely_said_to_have() {
        for setup in [Setup::default(), full(Role::Staff)] {
            for moves in [0.0, 0.2, DAY_TO_DAY] {
                for error in [0.3, 0.5, 0.8, 1.2] {
                    let rate = false_alarms_of_means(setup, moves, error);
                    assert!(rate <= FALSE_ALARMS + MARGIN, "{:?}, {moves}, {error}: {rate}", setup.set);
                }
            }
        }
    }

    /// What is published of an assumption that is wrong.
    #[test]
    fn where_levels_move_more_it_is_said_as_often_as_the_method_says() {
        let rates = [0.3, 0.5, 0.8, 1.2]
            .map(|error| false_alarms_of_means(full(Role::Staff), MORE_DAY_TO_DAY, error));
        let most = rates.into_iter().fold(0.0, f64::max);
        assert!((most - ALARMS_IF_MORE).abs() <= 0.03, "{rates:?}");
        let short = false_alarms_of_means(Setup::default(), MORE_DAY_TO_DAY, 0.5);
        assert!(short < most, "{short}");
    }

    /// Who answers all alike moves from one answer to the next with all of them: what is published of that.
    #[test]
    fn where_all_are_answered_alike_it_is_said_as_often_as_the_method_says() {
        let rates =
            [0.1, 0.2].map(|error| false_alarms_of_means_apart(full(Role::Staff), DAY_TO_DAY, error, 0.0));
        let most = rates.into_iter().fold(0.0, f64::max);
        assert!((most - ALARMS_IF_ALIKE).abs() <= 0.03, "{rates:?}");
    }

    /// Wherever somebody's line lies, who says the same again is told of a change no more often, nor if their level moves besides.
    #[test]
    fn what_one_says_and_did_not_change_is_rarely_said_to_have() {
        const PEOPLE: u32 = 2000;
        let mut rng = ChaCha8Rng::seed_from_u64(20261123);
        let moves = Normal::new(0.0, DAY_TO_DAY).expect("a distribution");
        for rise in RISES {
            for theta in (-9..=3).map(|half| f64::from(half) / 2.0) {
                let mind = Mind::with_line(Line { theta, rise, slope: 1.0 });
                let mut says = || mind.says(moves.sample(&mut rng), &mut rng).share();
                let told = (0..PEOPLE).filter(|_| stated_verdict(says(), says()) != Verdict::Explained);
                let rate = told.count() as f64 / f64::from(PEOPLE);
                assert!(rate <= FALSE_ALARMS + MARGIN, "{theta}, {rise}: {rate}");
            }
        }
    }

    /// Of a share, by whatever rule people decide, but where they follow prices loosely: then it is said as often as is published.
    #[test]
    fn a_share_that_did_not_change_is_rarely_said_to_have() {
        for rule in Rule::ALL.into_iter().filter(|rule| *rule != Rule::Coins) {
            let most = if rule == Rule::Flat { ALARMS_IF_FLAT } else { FALSE_ALARMS };
            let (rate, within) = false_alarms_of_shares(rule, 1000);
            assert!(rate <= most + within, "{}: {rate}", rule.name());
        }
        // Of coins few have two shares.
        for (rule, people, known) in
            [(Rule::Flat, 4000, ALARMS_IF_FLAT), (Rule::Coins, 16_000, ALARMS_OF_COINS)]
        {
            let (rate, within) = false_alarms_of_shares(rule, people);
            assert!((rate - known).abs() <= within, "{}: {rate} within {within}", rule.name());
        }
    }

    /// How many of those who have two shares are told of a change, and three standard errors of that.
    fn false_alarms_of_shares(rule: Rule, people: u32) -> (f64, f64) {
        let mut rng = ChaCha8Rng::seed_from_u64(20261122);
        let (mut alarms, mut compared) = (0, 0);
        for _ in 0..people {
            let person = Mind::drawn(rule, &mut rng);
            let mut chosen = || {
                let session = session(Setup::default());
                finished(Session { asked: person.answers_all(Form::Adaptive, &mut rng), ..session })
            };
            let (then, now) = (chosen(), chosen());
            if let Some(share) = find(&then, &now, Subject::Share) {
                compared += 1;
                alarms += u32::from(share.verdict != Verdict::Explained);
            }
        }
        assert!(compared > 250, "{compared} people had two shares");
        let rate = f64::from(alarms) / f64::from(compared);
        (rate, 3.0 * (rate * (1.0 - rate) / f64::from(compared)).sqrt())
    }
}

proptest! {
    #[test]
    fn the_other_way_round_higher_is_lower(
        then in klantspiegel_testing::any::session_to_the_end(),
        now in klantspiegel_testing::any::session_to_the_end(),
    ) {
        let (one, other) = (compare(&then, &now, bank()).rows, compare(&now, &then, bank()).rows);
        for compared in &one {
            if let Subject::View(index) = compared.subject {
                prop_assert!(index < VIEWS.len());
            }
            let back = other.iter().find(|back| back.subject == compared.subject).expect("the same subjects");
            prop_assert_eq!((compared.then, compared.now), (back.now, back.then));
            let mirrored = match back.verdict {
                Verdict::Higher => Verdict::Lower,
                Verdict::Lower => Verdict::Higher,
                same => same,
            };
            prop_assert_eq!(compared.verdict, mirrored);
        }
    }

    #[test]
    fn a_session_does_not_differ_from_itself(session in klantspiegel_testing::any::session_to_the_end()) {
        for compared in compare(&session, &session, bank()).rows {
            prop_assert!(compared.then == compared.now);
            prop_assert!(matches!(compared.verdict, Verdict::Explained | Verdict::Counted));
        }
    }
}

/// By the trapezoidal rule, to more digits than the constant has.
#[test]
fn an_interval_ends_where_a_normal_distribution_has_its_share() {
    let density = |x: f64| (-x * x / 2.0).exp() / (2.0 * std::f64::consts::PI).sqrt();
    let step = 2.0 * INTERVAL_END / 100_000.0;
    let share: f64 = (0..100_000)
        .map(|at| -INTERVAL_END + f64::from(at) * step)
        .map(|x| (density(x) + density(x + step)) / 2.0 * step)
        .sum();
    assert!((share - INTERVAL).abs() < 1e-4, "{share}");
}
