//! The mean of ratings, with every answer that it stands for kept in sight.

use super::answers::{Answered, Side};

/// A mean with the answers it stands for.
#[derive(Clone, Debug, PartialEq)]
pub struct Mean {
    /// On the scale of the items, 1 to 7.
    pub value: f64,
    /// Every answer, in the order of the items.
    pub answers: Vec<u8>,
}

impl Mean {
    /// The mean over these answers, or `None` where there are fewer than `enough`.
    pub fn of(answered: &[Answered<'_>], enough: usize) -> Option<Self> {
        if answered.len() < enough.max(1) {
            return None;
        }
        let answers: Vec<u8> = answered.iter().map(|a| a.value).collect();
        let sum: u32 = answers.iter().copied().map(u32::from).sum();
        Some(Self { value: f64::from(sum) / answers.len() as f64, answers })
    }

    /// The number of statements the person agrees with.
    pub fn agreed(&self) -> usize {
        self.answers.iter().filter(|&&answer| Side::of_seven(answer) == Side::Agrees).count()
    }

    /// Whether the person agrees with more than half of them.
    pub fn agrees_with_most(&self) -> bool {
        2 * self.agreed() > self.answers.len()
    }

    /// The lowest of the answers, 1 to 7.
    pub fn lowest(&self) -> u8 {
        self.answers.iter().copied().min().unwrap_or_default()
    }

    /// The highest of the answers, 1 to 7.
    pub fn highest(&self) -> u8 {
        self.answers.iter().copied().max().unwrap_or_default()
    }
}
