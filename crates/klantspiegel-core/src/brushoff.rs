//! D, the brush-off checklist: which lines one heard as a customer, and which one said to a customer.

use super::answers::Answers;
use super::instrument::{Instrument, Item};

/// The page of what was heard as a customer.
pub const HEARD: &str = "heard";
/// The page of what was said to a customer.
pub const SAID: &str = "said";

/// How much of it there is. The bands of the source overlap (0–4, 4–7, 7–10); these are ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Band {
    /// 0 to 3 of the ten lines.
    Few,
    /// 4 to 6.
    Some,
    /// 7 to 10.
    Most,
}

impl Band {
    /// The band of a count of lines, 0 to 10.
    pub const fn of(count: usize) -> Self {
        match count {
            ..=3 => Band::Few,
            4..=6 => Band::Some,
            7.. => Band::Most,
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
