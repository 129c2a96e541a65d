//! What keys that were pressed before make of the next one: a 0 after a 1, and a choice that an arrow has moved along.

/// How long after an arrow key a change is still its doing, in milliseconds.
const DOING_MS: f64 = 100.0;

/// How soon after a 1 a 0 makes it a 10, in milliseconds.
const TEN_MS: f64 = 1000.0;

/// What was typed last that the next key may belong to; each at a time in milliseconds since any fixed moment.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Typing {
    arrow_at: Option<f64>,
    /// When a 1 was typed that may be the first half of a 10.
    one_at: Option<f64>,
}

impl Typing {
    /// An arrow key went down.
    pub const fn arrow(self, at_ms: f64) -> Self {
        Self { arrow_at: Some(at_ms), ..self }
    }

    /// Whether an arrow key has just moved the choice along: then the person is on the way to their answer.
    pub fn arrow_moved(self, at_ms: f64) -> bool {
        self.arrow_at.is_some_and(|arrow| at_ms - arrow < DOING_MS)
    }

    /// A digit was typed. `one_is_chosen` where the question that is asked now has 1 as its answer: a 1 that answered the question before
    /// is none of this one's. Gives the number that is meant.
    pub fn digit(self, digit: usize, at_ms: f64, one_is_chosen: impl FnOnce() -> bool) -> (Self, usize) {
        let follows_one = self.one_at.is_some_and(|one| at_ms - one < TEN_MS);
        let number = if digit == 0 && follows_one && one_is_chosen() { 10 } else { digit };
        (Self { one_at: (digit == 1).then_some(at_ms), ..self }, number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Digits with their times, and whether 1 is chosen by then: what each of them means.
    fn meant(typed: &[(usize, f64, bool)]) -> Vec<usize> {
        let mut typing = Typing::default();
        let mut meant = Vec::new();
        for (digit, at_ms, one_is_chosen) in typed {
            let number;
            (typing, number) = typing.digit(*digit, *at_ms, || *one_is_chosen);
            meant.push(number);
        }
        meant
    }

    #[test]
    fn a_0_soon_after_a_1_is_a_10() {
        assert_eq!(meant(&[(1, 0.0, false), (0, 999.0, true)]), [1, 10]);
        assert_eq!(meant(&[(1, 0.0, false), (0, 1000.0, true)]), [1, 0]);
        assert_eq!(meant(&[(0, 10.0, true)]), [0], "no 1 was typed");
    }

    #[test]
    fn another_digit_between_or_another_question_makes_it_a_0() {
        assert_eq!(meant(&[(1, 0.0, false), (2, 10.0, true), (0, 20.0, true)]), [1, 2, 0]);
        assert_eq!(meant(&[(1, 0.0, false), (0, 20.0, false)]), [1, 0]);
        assert_eq!(meant(&[(1, 0.0, false), (0, 20.0, true), (0, 30.0, true)]), [1, 10, 0]);
    }

    #[test]
    fn a_change_right_after_an_arrow_is_its_doing() {
        let typing = Typing::default().arrow(500.0);
        assert!(typing.arrow_moved(500.0) && typing.arrow_moved(599.0));
        assert!(!typing.arrow_moved(600.0) && !Typing::default().arrow_moved(0.0));
        let (typing, _) = typing.digit(4, 510.0, || false);
        assert!(typing.arrow_moved(520.0), "a digit undoes nothing of it");
    }
}
