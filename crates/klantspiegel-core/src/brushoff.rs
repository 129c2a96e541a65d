//! D, the brush-off checklist: which lines one heard as a customer, and which one said to a customer.

use super::answers::Answers;
use super::instrument::{Instrument, Item};

/// The page of what was heard as a customer.
pub const HEARD: &str = "heard";
/// The page of what was said to a customer.
pub const SAID: &str = "said";

/// From so many lines on it is [`Band::Some`].
pub const SOME_FROM: usize = 4;
/// From so many lines on it is [`Band::Most`].
pub const MOST_FROM: usize = 7;

/// How much of it there is. The bands of the source overlap (0–4, 4–7, 7–10); these are ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Band {
    /// Fewer than [`SOME_FROM`] of the ten lines.
    Few,
    /// Fewer than [`MOST_FROM`].
    Some,
    /// The rest.
    Most,
}

impl Band {
    /// The band of a count of lines, 0 to 10.
    pub const fn of(count: usize) -> Self {
        match count {
            ..SOME_FROM => Band::Few,
            SOME_FROM..MOST_FROM => Band::Some,
            MOST_FROM.. => Band::Most,
        }
    }
}

/// What D says. A line is named by its subject.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BrushOffScore {
    /// Every line, in the order in which it is asked.
    pub lines: Vec<String>,
    /// Those that were heard; `None` where the question was not answered.
    pub heard: Option<Vec<String>>,
    /// Those that were said; `None` where the question was not answered.
    pub said: Option<Vec<String>>,
}

impl BrushOffScore {
    /// The lines that one heard as a customer and said to one.
    pub fn both(&self) -> Vec<&str> {
        let said = self.said.as_deref().unwrap_or_default();
        let heard = self.heard.as_deref().unwrap_or_default();
        heard.iter().filter(|line| said.contains(line)).map(String::as_str).collect()
    }
}

/// Scores D.
pub fn score(instrument: &Instrument, answers: &Answers) -> BrushOffScore {
    let subjects = |items: Vec<&Item>| items.into_iter().filter_map(|item| item.subject.clone()).collect();
    let ticked = |page| answers.ticked(instrument.page(page)).map(subjects);
    BrushOffScore {
        lines: subjects(instrument.page(HEARD).collect()),
        heard: ticked(HEARD),
        said: ticked(SAID),
    }
}
