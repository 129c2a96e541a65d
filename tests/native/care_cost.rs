//! What the choices say, and what they say beside what one states: every outcome, and when none is claimed.

use klantspiegel_core::care_cost::{self, Level, Pattern};
use klantspiegel_core::dilemma::estimate::{Estimate, Estimates, Findings, Outcome, findings};
use klantspiegel_core::dilemma::form::next_cell;
use klantspiegel_core::dilemma::{Asked, Cell, Choice};
use klantspiegel_core::gap::{GAP, Gap, gap};
use klantspiegel_core::setup::Form;
use klantspiegel_testing::{answers, asked, care_below};

const FORMS: [Form; 2] = [Form::Adaptive, Form::Fixed];

mod outcome {
    use super::*;

    #[test]
    fn nothing_asked_is_too_few_and_has_no_fit() {
        let found = findings(&[]);
        assert!(matches!(found.outcome, Outcome::TooFew));
        assert_eq!((found.fit, found.graded, found.graded_care), (None, 0, 0));
    }

    #[test]
    fn five_graded_choices_are_too_few_and_six_are_enough() {
        for (answered, expected) in [(5, "too few"), (6, "estimated"), (7, "estimated"), (8, "estimated")] {
            let found = findings(&answering_first(answered));
            assert_eq!(found.graded, answered);
            assert_eq!(name(&found), expected, "{answered}");
        }
    }

    #[test]
    fn controls_do_not_count_towards_enough() {
        let mut asked = answering_first(5);
        for a in asked.iter_mut().filter(|a| !a.cell.is_graded()) {
            a.choice = care_below(0.2)(a.cell);
        }
        assert_eq!(name(&findings(&asked)), "too few");
    }

    #[test]
    fn all_graded_choices_on_one_side_are_at_the_limit() {
        for form in FORMS {
            for (choice, graded_care) in [(Choice::Care, 8), (Choice::Cost, 0)] {
                // The controls are answered as almost everyone does: they do not lift the limit.
                let found =
                    findings(&asked(form, |cell| Some(if cell.is_graded() { choice } else { usual(cell) })));
                assert!(
                    matches!(found.outcome, Outcome::AtLimit(side) if side == choice),
                    "{form:?} {choice:?}"
                );
                assert_eq!((found.graded, found.graded_care), (8, graded_care));
            }
        }
    }

    #[test]
    fn six_graded_choices_on_one_side_are_at_the_limit_too() {
        let mut asked = answering_first(6);
        for a in asked.iter_mut().filter(|a| a.choice.is_some()) {
            a.choice = Some(Choice::Care);
        }
        assert!(matches!(findings(&asked).outcome, Outcome::AtLimit(Choice::Care)));
    }

    #[test]
    fn one_choice_on_the_other_side_is_not_at_the_limit() {
        for form in FORMS {
            let found = findings(&asked(form, care_below(5.0 / 480.0 + 0.02)));
            assert!(found.graded_care > 0);
            assert_eq!(name(&found), "estimated", "{form:?}");
        }
    }

    #[test]
    fn choices_against_the_price_show_no_pattern() {
        let found = findings(&asked(Form::Fixed, |cell| care_below(0.2)(cell).map(Choice::other)));
        assert_eq!(name(&found), "no pattern");
        assert!(found.fit.expect("ten were answered") < 0.0);
    }

    #[test]
    fn no_pattern_begins_below_zero_of_fit() {
        for form in FORMS {
            for asked in every_way_of_choosing(form) {
                let found = findings(&asked);
                let fit = found.fit.expect("ten were answered");
                let expected = match found.graded_care {
                    0 | 8 => "at limit",
                    _ if fit < 0.0 => "no pattern",
                    _ => "estimated",
                };
                assert_eq!(name(&found), expected, "{asked:?}");
            }
        }
    }
}

mod gaps {
    use super::*;
    use Gap::{ChoosesMore as C, Close as E, NotEnoughToSay as N, SaysMore as S};

    /// What is said of someone who spends up to this rate, at each stated share from 0 to 10.
    #[test]
    fn saying_and_choosing() {
        for (form, rate, expected) in [
            (Form::Adaptive, 0.05, [C, E, E, E, E, S, S, S, S, S, S]),
            (Form::Adaptive, 0.2, [C, C, C, N, E, E, E, N, S, S, S]),
            (Form::Adaptive, 1.0, [C, C, C, C, C, C, E, E, E, E, S]),
            (Form::Fixed, 0.05, [N, E, E, E, E, N, S, S, S, S, S]),
            (Form::Fixed, 0.2, [C, C, C, N, E, E, E, N, S, S, S]),
            (Form::Fixed, 1.0, [C, C, C, C, C, N, E, E, E, N, N]),
        ] {
            let estimates = estimates(&asked(form, care_below(rate)));
            let found: [Gap; 11] = std::array::from_fn(|stated| gap(stated as u8, &estimates));
            assert_eq!(found, expected, "{form:?} {rate}");
        }
    }

    /// The usual prior alone would claim something; a wide one does not, so it is not said.
    #[test]
    fn a_claim_that_hangs_on_the_prior_is_not_made() {
        let choices = [
            ((20, 120), Choice::Care),
            ((40, 30), Choice::Cost),
            ((20, 480), Choice::Care),
            ((1, 480), Choice::Care),
            ((40, 120), Choice::Cost),
            ((80, 30), Choice::Cost),
            ((40, 480), Choice::Cost),
            ((160, 5), Choice::Cost),
            ((20, 30), Choice::Cost),
            ((10, 480), Choice::Cost),
        ];
        let estimates = estimates(&choices.map(|((cost, loss), choice)| put(cost, loss, choice)));
        assert_eq!(claim(0, &estimates.usual), Some(Gap::ChoosesMore));
        assert_eq!(claim(0, &estimates.wide_prior), None);
        assert_eq!(gap(0, &estimates), Gap::NotEnoughToSay);
    }

    /// All ways of answering, with all stated shares: what is claimed is what both priors claim.
    #[test]
    fn a_claim_is_made_exactly_when_both_priors_make_it() {
        let mut sensitive = 0;
        for (asked, estimates) in every_estimate() {
            for stated in 0..=10 {
                let (usual, wide) = (claim(stated, &estimates.usual), claim(stated, &estimates.wide_prior));
                let expected = if usual == wide { usual } else { None };
                assert_eq!(
                    gap(stated, &estimates),
                    expected.unwrap_or(Gap::NotEnoughToSay),
                    "{stated} {asked:?}"
                );
                sensitive += usize::from(usual != wide);
            }
        }
        assert!(sensitive > 100, "only {sensitive} claims hung on the prior: this checks nothing");
    }

    /// The rule written out anew: P(stated − share > 0.15) ≥ 0.90, the other way round, P(|…| ≤ 0.25) ≥ 0.80.
    fn claim(stated: u8, estimate: &Estimate) -> Option<Gap> {
        let said = f64::from(stated) / 10.0;
        if estimate.chance(|share| said - share > 0.15) >= 0.9 {
            Some(Gap::SaysMore)
        } else if estimate.chance(|share| share - said > 0.15) >= 0.9 {
            Some(Gap::ChoosesMore)
        } else if estimate.chance(|share| (said - share).abs() <= 0.25) >= 0.8 {
            Some(Gap::Close)
        } else {
            None
        }
    }
}

mod exchange_rate {
    use super::*;

    #[test]
    fn it_is_given_where_both_priors_nearly_agree() {
        let (mut given, mut withheld) = (0, 0);
        for (_, estimates) in every_estimate() {
            let [usual, wide] = [&estimates.usual, &estimates.wide_prior].map(|e| e.minutes_per_hour.value);
            let agree = usual <= 1.5 * wide && wide <= 1.5 * usual;
            assert_eq!(estimates.exchange_rate().is_some(), agree, "{usual} {wide}");
            *if agree { &mut given } else { &mut withheld } += 1;
        }
        assert!(withheld > 0 && given > 5 * withheld, "{given} given, {withheld} withheld");
    }

    #[test]
    fn the_share_never_hangs_on_the_prior() {
        for (_, estimates) in every_estimate() {
            let [usual, wide] = [&estimates.usual, &estimates.wide_prior].map(|e| e.share);
            assert!((usual.low..=usual.high).contains(&wide.value), "{usual:?} {wide:?}");
            assert!((usual.value - wide.value).abs() < GAP / 2.0, "{usual:?} {wide:?}");
        }
    }
}

mod pattern {
    use super::*;

    #[test]
    fn each_outcome_has_its_pattern() {
        let all = |choice| {
            asked(Form::Fixed, move |cell| Some(if cell.is_graded() { choice } else { usual(cell) }))
        };
        let against = asked(Form::Fixed, |cell| care_below(0.2)(cell).map(Choice::other));
        for (asked, expected) in [
            (answering_first(5), Pattern::TooFew),
            (all(Choice::Care), Pattern::AtLimit(Choice::Care)),
            (all(Choice::Cost), Pattern::AtLimit(Choice::Cost)),
            (against, Pattern::NoPattern),
        ] {
            // Whatever is stated, there is nothing to hold it against.
            for stated in [None, Some(0), Some(5), Some(10)] {
                check(&asked, stated, expected);
            }
        }
    }

    #[test]
    fn without_a_stated_share_the_level_is_still_known() {
        for (rate, level) in [(0.05, Level::Low), (0.2, Level::Between), (1.0, Level::High)] {
            check(&asked(Form::Adaptive, care_below(rate)), None, Pattern::NotStated(level));
        }
    }

    #[test]
    fn close_is_aligned_at_its_level() {
        for (rate, stated, level) in [(0.05, 2, Level::Low), (0.2, 5, Level::Between), (1.0, 7, Level::High)]
        {
            check(&asked(Form::Adaptive, care_below(rate)), Some(stated), Pattern::Aligned(level));
        }
    }

    #[test]
    fn half_of_the_cases_is_not_usually_however_clear_the_choices_are() {
        let mut clear = 0;
        for (asked, estimates) in every_estimate() {
            if gap(5, &estimates) == Gap::Close {
                check(&asked, Some(5), Pattern::Aligned(Level::Between));
                clear += usize::from(care_cost::level(&estimates) != Level::Between);
            }
        }
        assert!(clear > 0, "no choices were clear: this checks nothing");
    }

    #[test]
    fn a_gap_goes_either_way_or_nothing_can_be_said() {
        let middle = asked(Form::Adaptive, care_below(0.2));
        for (stated, expected) in [
            (10, Pattern::SaysMore),
            (0, Pattern::ChoosesMore),
            (3, Pattern::NotEnoughToSay),
            (7, Pattern::NotEnoughToSay),
        ] {
            check(&middle, Some(stated), expected);
        }
    }

    #[test]
    fn a_level_needs_both_priors() {
        let mut between_for_one = 0;
        for (_, estimates) in every_estimate() {
            let (usual, wide) = (level_of(&estimates.usual), level_of(&estimates.wide_prior));
            let expected = if usual == wide { usual } else { Level::Between };
            assert_eq!(care_cost::level(&estimates), expected);
            between_for_one += usize::from(usual != wide);
        }
        assert!(between_for_one > 0, "no level hung on the prior: this checks nothing");
    }

    #[test]
    fn the_two_ratings_are_passed_on() {
        let given = answers(&[("on-top", 6), ("pays", 2), ("stated-share", 0)]);
        let score = care_cost::score(findings(&[]), &given);
        assert_eq!((score.stated, score.on_top, score.pays), (Some(0), Some(6), Some(2)));
    }

    fn level_of(estimate: &Estimate) -> Level {
        if estimate.chance(|share| share > 0.5) >= 0.9 {
            Level::High
        } else if estimate.chance(|share| share < 0.5) >= 0.9 {
            Level::Low
        } else {
            Level::Between
        }
    }

    fn check(asked: &[Asked], stated: Option<u8>, expected: Pattern) {
        let given: Vec<(&str, u8)> = stated.map(|stated| ("stated-share", stated)).into_iter().collect();
        let score = care_cost::score(findings(asked), &answers(&given));
        assert_eq!(score.pattern, expected, "stated {stated:?}, {asked:?}");
    }
}

/// The fixed form with only the first graded dilemmas answered, by price.
fn answering_first(count: usize) -> Vec<Asked> {
    let mut asked = asked(Form::Fixed, |_| None);
    for a in asked.iter_mut().filter(|a| a.cell.is_graded()).take(count) {
        a.choice = care_below(0.2)(a.cell);
    }
    asked
}

/// Every way of choosing, in both forms, from which something is estimated.
fn every_estimate() -> impl Iterator<Item = (Vec<Asked>, Estimates)> {
    FORMS.into_iter().flat_map(every_way_of_choosing).filter_map(|asked| match findings(&asked).outcome {
        Outcome::Estimated(estimates) => Some((asked, estimates)),
        _ => None,
    })
}

/// All 2¹⁰ ways of answering the ten dilemmas of a form.
fn every_way_of_choosing(form: Form) -> impl Iterator<Item = Vec<Asked>> {
    (0..1_u32 << 10).map(move |bits| {
        let mut asked: Vec<Asked> = Vec::new();
        while let Some(cell) = next_cell(form, &asked) {
            let care = bits >> asked.len() & 1 == 1;
            let choice = if care { Choice::Care } else { Choice::Cost };
            asked.push(Asked { cell, scene: String::new(), choice: Some(choice) });
        }
        asked
    })
}

/// What almost everyone chooses at a control.
fn usual(control: Cell) -> Choice {
    if control == Cell::CONTROL_CARE { Choice::Care } else { Choice::Cost }
}

fn put(cost: u16, loss: u16, choice: Choice) -> Asked {
    let cell = Cell::with_minutes(cost, loss).expect("there is such a cell");
    Asked { cell, scene: String::new(), choice: Some(choice) }
}

fn estimates(asked: &[Asked]) -> Estimates {
    match findings(asked).outcome {
        Outcome::Estimated(estimates) => estimates,
        other => panic!("no estimate but {other:?}"),
    }
}

fn name(found: &Findings) -> &'static str {
    match found.outcome {
        Outcome::TooFew => "too few",
        Outcome::AtLimit(_) => "at limit",
        Outcome::NoPattern => "no pattern",
        Outcome::Estimated(_) => "estimated",
    }
}
