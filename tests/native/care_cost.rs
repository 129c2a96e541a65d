//! What the choices say, and what they say beside what one states: every outcome, and when none is claimed.

use klantspiegel_core::care_cost::{self, Pattern};
use klantspiegel_core::dilemma::choices::answered;
use klantspiegel_core::dilemma::findings::{Estimates, Findings, Outcome};
use klantspiegel_core::dilemma::form::next_cell;
use klantspiegel_core::dilemma::ladder::{Rung, Said};
use klantspiegel_core::dilemma::tipping_line::Model;
use klantspiegel_core::dilemma::{Asked, Cell, Choice};
use klantspiegel_core::gap::{GAP, Gap};
use klantspiegel_core::setup::Form;
use klantspiegel_testing::{answers, asked, care_below, saying};

const FORMS: [Form; 2] = [Form::Adaptive, Form::Fixed];

mod outcome {
    use super::*;

    #[test]
    fn nothing_asked_is_too_few_and_has_no_fit() {
        let found = Findings::of(&[]);
        assert!(matches!(found.outcome, Outcome::TooFew));
        assert_eq!((found.fit, found.graded, found.graded_care), (None, 0, 0));
    }

    #[test]
    fn five_graded_choices_are_too_few_and_six_are_enough() {
        for (answered, expected) in [(5, "too few"), (6, "estimated"), (7, "estimated"), (8, "estimated")] {
            let found = Findings::of(&answering_first(answered));
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
        assert_eq!(name(&Findings::of(&asked)), "too few");
    }

    #[test]
    fn all_graded_choices_on_one_side_are_at_the_limit() {
        for form in FORMS {
            for (choice, graded_care) in [(Choice::Care, 8), (Choice::Cost, 0)] {
                // The controls are answered as almost everyone does: they do not lift the limit.
                let found = Findings::of(&asked(form, |cell| {
                    Some(if cell.is_graded() { choice } else { usual(cell) })
                }));
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
        assert!(matches!(Findings::of(&asked).outcome, Outcome::AtLimit(Choice::Care)));
    }

    #[test]
    fn one_choice_on_the_other_side_is_not_at_the_limit() {
        for form in FORMS {
            let found = Findings::of(&asked(form, care_below(5.0 / 120.0 + 0.001)));
            assert!(found.graded_care > 0);
            assert_eq!(name(&found), "estimated", "{form:?}");
        }
    }

    #[test]
    fn choices_against_the_price_show_no_pattern() {
        let found = Findings::of(&asked(Form::Fixed, |cell| care_below(0.2)(cell).map(Choice::other)));
        assert_eq!(name(&found), "no pattern");
        assert!(found.fit.expect("ten were answered") < 0.0);
    }

    #[test]
    fn no_pattern_begins_below_zero_of_fit() {
        for form in FORMS {
            for asked in every_way_of_choosing(form) {
                let found = Findings::of(&asked);
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

    /// What is said of someone who spends up to this rate, at each rung that is said for all losses.
    #[test]
    fn saying_and_choosing() {
        for (form, rate, expected) in [
            (Form::Adaptive, 0.05, [N, E, E, N, S, S, S]),
            (Form::Adaptive, 0.2, [C, C, E, E, E, S, S]),
            (Form::Adaptive, 1.0, [C, C, C, N, E, E, N]),
            (Form::Fixed, 0.05, [C, E, E, N, S, S, S]),
            (Form::Fixed, 0.2, [C, C, N, E, N, S, S]),
            (Form::Fixed, 1.0, [C, C, C, N, E, E, N]),
        ] {
            let found = Findings::of(&asked(form, care_below(rate)));
            let gaps: [Gap; 7] = std::array::from_fn(|rung| found.gap(same(rung as u8)));
            assert_eq!(gaps, expected, "{form:?} {rate}");
        }
    }

    /// All ways of answering, with every rung: what is claimed is what both priors claim.
    #[test]
    fn a_claim_is_made_exactly_when_both_priors_make_it() {
        let mut sensitive = 0;
        for asked in every_tenth_way_of_choosing() {
            let found = Findings::of(&asked);
            if matches!(found.outcome, Outcome::TooFew | Outcome::NoPattern) {
                continue;
            }
            let shares = [Model::usual(), Model::wide()]
                .map(|model| model.posterior_after(answered(&asked)).shares().collect::<Vec<_>>());
            for rung in 0..=6 {
                let said = same(rung);
                let [usual, wide] = shares.each_ref().map(|shares| claim(said.share(), shares));
                let expected = if usual == wide { usual } else { None };
                assert_eq!(found.gap(said), expected.unwrap_or(Gap::NotEnoughToSay), "{rung} {asked:?}");
                sensitive += usize::from(usual != wide);
            }
        }
        assert!(sensitive > 10, "only {sensitive} claims hung on the prior: this checks nothing");
    }

    /// The rule written out anew: P(said − share > 0.15) ≥ 0.90, the other way round, P(|…| ≤ 0.25) ≥ 0.80.
    fn claim(said: f64, shares: &[(f64, f64)]) -> Option<Gap> {
        let chance = |of: &dyn Fn(f64) -> bool| -> f64 {
            shares.iter().filter(|(share, _)| of(*share)).map(|(_, weight)| weight).sum()
        };
        if chance(&|share| said - share > 0.15) >= 0.9 {
            Some(Gap::SaysMore)
        } else if chance(&|share| share - said > 0.15) >= 0.9 {
            Some(Gap::ChoosesMore)
        } else if chance(&|share| (said - share).abs() <= 0.25) >= 0.8 {
            Some(Gap::Close)
        } else {
            None
        }
    }
}

mod estimates {
    use super::*;

    #[test]
    fn the_share_never_hangs_on_the_prior() {
        for (_, estimates) in every_estimate() {
            let [usual, wide] = [&estimates.usual, &estimates.wide_prior].map(|e| e.share);
            assert!((usual.low..=usual.high).contains(&wide.value), "{usual:?} {wide:?}");
            assert!((usual.value - wide.value).abs() < GAP / 2.0, "{usual:?} {wide:?}");
        }
    }

    #[test]
    fn ones_own_minutes_alone_are_said_to_count_where_both_priors_say_so() {
        let (mut said, mut sensitive) = (0, 0);
        for (_, estimates) in every_estimate() {
            let [usual, wide] = [&estimates.usual, &estimates.wide_prior].map(|e| e.for_minutes_only > 5.0);
            assert_eq!(estimates.minutes_only(), usual && wide);
            said += usize::from(usual && wide);
            sensitive += usize::from(usual != wide);
        }
        assert!(said > 0 && sensitive > 0, "{said} said, {sensitive} hung on the prior");
    }
}

mod pattern {
    use super::*;

    #[test]
    fn each_outcome_has_its_pattern() {
        let against = asked(Form::Fixed, |cell| care_below(0.2)(cell).map(Choice::other));
        for (asked, expected) in [(answering_first(5), Pattern::TooFew), (against, Pattern::NoPattern)] {
            // Whatever is said, there is nothing to hold it against.
            for said in [None, Some(0), Some(3), Some(6)] {
                check(&asked, said, expected);
            }
        }
    }

    #[test]
    fn at_the_limit_the_other_side_is_a_gap() {
        let all = |choice| {
            asked(Form::Fixed, move |cell| Some(if cell.is_graded() { choice } else { usual(cell) }))
        };
        for (choice, said, against_said) in [
            (Choice::Care, None, false),
            (Choice::Care, Some(6), false),
            (Choice::Care, Some(0), true),
            (Choice::Cost, None, false),
            (Choice::Cost, Some(0), false),
            (Choice::Cost, Some(6), true),
        ] {
            check(&all(choice), said, Pattern::AtLimit { choice, against_said });
        }
    }

    #[test]
    fn what_was_not_said_in_full_is_not_said() {
        let middle = asked(Form::Adaptive, care_below(0.2));
        check(&middle, None, Pattern::NotSaid);
        for given in [&saying(3)[..2], &saying(3)[1..], &[("stated-share", 5)]] {
            let score = care_cost::score(Findings::of(&middle), &answers(given));
            assert_eq!((score.pattern, score.said), (Pattern::NotSaid, None), "{given:?}");
        }
    }

    #[test]
    fn close_or_a_gap_either_way() {
        let middle = asked(Form::Adaptive, care_below(0.2));
        for (said, expected) in [(6, Pattern::SaysMore), (0, Pattern::ChoosesMore), (3, Pattern::Close)] {
            check(&middle, Some(said), expected);
        }
    }

    #[test]
    fn what_was_asked_before_and_the_two_ratings_are_passed_on() {
        let given = answers(&[("on-top", 6), ("pays", 2), ("stated-share", 0)]);
        let score = care_cost::score(Findings::of(&[]), &given);
        assert_eq!(
            (score.stated_before, score.said, score.on_top, score.pays),
            (Some(0), None, Some(6), Some(2))
        );
    }

    fn check(asked: &[Asked], said: Option<u8>, expected: Pattern) {
        let given: Vec<(&str, u8)> = said.into_iter().flat_map(saying).collect();
        let score = care_cost::score(Findings::of(asked), &answers(&given));
        assert_eq!(score.pattern, expected, "said {said:?}, {asked:?}");
    }
}

/// The same rung for each loss.
fn same(rung: u8) -> Said {
    Said([Rung::new(rung).expect("the ladder has it"); 3])
}

/// The fixed form with only the first graded dilemmas answered, by price.
fn answering_first(count: usize) -> Vec<Asked> {
    let mut asked = asked(Form::Fixed, |_| None);
    for a in asked.iter_mut().filter(|a| a.cell.is_graded()).take(count) {
        a.choice = care_below(0.2)(a.cell);
    }
    asked
}

/// Ways of choosing from which something is estimated.
fn every_estimate() -> impl Iterator<Item = (Vec<Asked>, Estimates)> {
    every_tenth_way_of_choosing()
        .filter_map(|asked| Some((asked.clone(), *Findings::of(&asked).estimates()?)))
}

/// Some of all ways, evenly among them, in both forms: there are two thousand.
fn every_tenth_way_of_choosing() -> impl Iterator<Item = Vec<Asked>> {
    FORMS.into_iter().flat_map(every_way_of_choosing).step_by(11)
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

fn name(found: &Findings) -> &'static str {
    match found.outcome {
        Outcome::TooFew => "too few",
        Outcome::AtLimit(_) => "at limit",
        Outcome::NoPattern => "no pattern",
        Outcome::Estimated(_) => "estimated",
    }
}
