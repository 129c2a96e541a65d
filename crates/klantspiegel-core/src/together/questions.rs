//! Three questions for two people: about a choice, about what they say, and about what to do. They name what was chosen and said, and
//! claim nothing of a difference: a single choice may be chance.

use super::card::Card;
use super::shared::Shared;
use crate::dilemma::cell::{Cell, LOSSES, Loss};
use crate::dilemma::choices::Choice;
use crate::dilemma::ladder::Rung;
use crate::setup::Role;

/// Something to talk about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Question {
    /// Here they chose differently.
    Apart(Shared),
    /// Here they chose the same, nearest to where the other choice begins.
    Alike {
        /// The cell.
        cell: Cell,
        /// What both chose there.
        choice: Choice,
    },
    /// They were asked nothing in common.
    NothingShared,
    /// They say different things of this loss, on which they lie furthest apart.
    SaidApart {
        /// What the customer is spared.
        loss: Loss,
        /// What it should be worth at most, as said on one's own card.
        own: Rung,
        /// And on the other one.
        other: Rung,
    },
    /// They say the same of every loss; this is what they say of the greatest one.
    SaidAlike {
        /// What the customer is spared.
        loss: Loss,
        /// What it should be worth at most.
        rung: Rung,
    },
    /// One of them, or both, did not say it.
    Unsaid,
    /// What each can do for the other this week.
    ThisWeek {
        /// Whether one of them leads others.
        leads: bool,
    },
}

/// The three questions of two cards.
pub fn questions(own: &Card, other: &Card) -> [Question; 3] {
    let leads = [own, other].iter().any(|card| card.role() == Role::Manager);
    [of_choice(&Shared::of(own, other)), of_saying(own, other), Question::ThisWeek { leads }]
}

/// Where they chose differently at the least work; or else, where the work is least that both left the customer for, or most that both
/// did for the customer.
fn of_choice(shared: &[Shared]) -> Question {
    if let Some(apart) = shared.iter().find(|shared| shared.is_apart()) {
        return Question::Apart(*apart);
    }
    let cost = shared.iter().find(|shared| shared.own == Choice::Cost);
    let nearest = cost.or(shared.last());
    nearest
        .map_or(Question::NothingShared, |shared| Question::Alike { cell: shared.cell, choice: shared.own })
}

fn of_saying(own: &Card, other: &Card) -> Question {
    let Some((own, other)) = own.said().zip(other.said()) else { return Question::Unsaid };
    // Of equals the greatest loss.
    let apart = |at: &usize| own.0[*at].costs().abs_diff(other.0[*at].costs());
    let at = (0..LOSSES.len()).max_by_key(apart).unwrap_or_default();
    let (loss, own, other) = (Loss::ALL[at], own.0[at], other.0[at]);
    if own == other {
        Question::SaidAlike { loss, rung: own }
    } else {
        Question::SaidApart { loss, own, other }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dilemma::ladder::Said;
    use crate::together::card::CELLS;
    use Choice::{Care, Cost};

    /// A card on which these cells were answered.
    fn card(chosen: &[((u16, u16), Choice)], said: Option<[u8; 3]>) -> Card {
        let mut choices = [None; CELLS];
        for ((cost, loss), choice) in chosen {
            choices[Cell::with_minutes(*cost, *loss).expect("a cell").index()] = Some(*choice);
        }
        let said = said.map(|rungs| Said(rungs.map(|rung| Rung::new(rung).expect("a rung"))));
        Card::new(Role::Staff, choices, said).expect("something was chosen")
    }

    #[test]
    fn the_first_question_is_about_a_choice_that_both_had() {
        let cell = |cost, loss| Cell::with_minutes(cost, loss).expect("a cell");
        let apart = |cost, loss, own, other| Question::Apart(Shared { cell: cell(cost, loss), own, other });
        for (own, other, expected) in [
            (vec![((20, 30), Care)], vec![((20, 30), Cost)], apart(20, 30, Care, Cost)),
            // The least work first.
            (
                vec![((80, 30), Cost), ((10, 30), Cost)],
                vec![((80, 30), Care), ((10, 30), Care)],
                apart(10, 30, Cost, Care),
            ),
            (
                vec![((80, 30), Cost), ((40, 30), Cost), ((10, 30), Care)],
                vec![((80, 30), Cost), ((40, 30), Cost), ((10, 30), Care)],
                Question::Alike { cell: cell(40, 30), choice: Cost },
            ),
            (
                vec![((5, 30), Care), ((40, 30), Care)],
                vec![((5, 30), Care), ((40, 30), Care)],
                Question::Alike { cell: cell(40, 30), choice: Care },
            ),
            (vec![((20, 30), Care)], vec![((40, 30), Cost)], Question::NothingShared),
        ] {
            let found = questions(&card(&own, None), &card(&other, None));
            assert_eq!(
                found,
                [expected, Question::Unsaid, Question::ThisWeek { leads: false }],
                "{own:?} {other:?}"
            );
        }
    }

    #[test]
    fn the_second_one_is_about_what_is_said_where_that_lies_furthest_apart() {
        let rung = |costs| Rung::new(costs).expect("a rung");
        let said =
            |own, other| questions(&card(&[((20, 30), Care)], own), &card(&[((20, 30), Care)], other))[1];
        let apart = |at: usize, own, other| Question::SaidApart {
            loss: Loss::ALL[at],
            own: rung(own),
            other: rung(other),
        };
        assert_eq!(said(Some([1, 2, 3]), Some([4, 2, 2])), apart(0, 1, 4));
        assert_eq!(said(Some([1, 2, 3]), Some([2, 3, 4])), apart(2, 3, 4), "of equals the greatest loss");
        assert_eq!(
            said(Some([1, 2, 3]), Some([1, 2, 3])),
            Question::SaidAlike { loss: Loss::ALL[2], rung: rung(3) }
        );
        assert_eq!(said(Some([1, 2, 3]), None), Question::Unsaid);
        assert_eq!(said(None, Some([1, 2, 3])), Question::Unsaid);
    }

    #[test]
    fn both_have_the_same_questions() {
        let (own, other) = (
            card(&[((20, 30), Care), ((5, 480), Care)], Some([1, 2, 3])),
            card(&[((20, 30), Cost)], Some([6, 0, 3])),
        );
        let turned = |question| match question {
            Question::Apart(Shared { cell, own, other }) => {
                Question::Apart(Shared { cell, own: other, other: own })
            }
            Question::SaidApart { loss, own, other } => Question::SaidApart { loss, own: other, other: own },
            question => question,
        };
        assert_eq!(questions(&own, &other), questions(&other, &own).map(turned));
        let leading = Card::new(Role::Manager, *other.choices(), other.said()).expect("the same choices");
        for (one, two) in [(&own, &leading), (&leading, &own)] {
            assert_eq!(questions(one, two)[2], Question::ThisWeek { leads: true });
        }
    }
}
