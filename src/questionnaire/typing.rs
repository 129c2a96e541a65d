//! What a key that was pressed before makes of the next one: a 0 after a 1.

/// How soon after a 1 a 0 makes it a 10, in milliseconds.
const TEN_MS: f64 = 1000.0;

/// What was typed last that the next key may belong to; each at a time in milliseconds since any fixed moment.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Typing {
    /// When a 1 was typed that may be the first half of a 10.
    one_at: Option<f64>,
}

impl Typing {
    /// A digit was typed. `one_is_chosen` where the question that is asked now has 1 as its answer: a 1 that answered the question before
    /// is none of this one's. Gives the number that is meant.
    pub fn digit(self, digit: usize, at_ms: f64, one_is_chosen: impl FnOnce() -> bool) -> (Self, usize) {
        let follows_one = self.one_at.is_some_and(|one| at_ms - one < TEN_MS);
        let number = if digit == 0 && follows_one && one_is_chosen() { 10 } else { digit };
        (Self { one_at: (digit == 1).then_some(at_ms) }, number)
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
}
