//! What a person writes in their own words: a customer's story, and a plan. No score looks at it.

use crate::listed;
use strum::{VariantArray, VariantNames};

/// The longest text, in characters.
pub const MAX_CHARACTERS: usize = 500;

/// A text of at most [`MAX_CHARACTERS`] characters; what is longer is cut off.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OwnText(String);

impl OwnText {
    /// The text, cut off where it is too long, without control characters: no file of ours may hold them.
    pub fn new(text: &str) -> Self {
        let written = |letter: &char| *letter == '\n' || !letter.is_control();
        Self(text.chars().filter(written).take(MAX_CHARACTERS).collect())
    }

    /// The text as it was written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether nothing but blanks was written.
    pub fn is_blank(&self) -> bool {
        self.0.trim().is_empty()
    }
}

/// An if-then plan: when this happens, I do that.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// The situation that the plan waits for.
    pub situation: OwnText,
    /// What the person does then.
    pub act: OwnText,
}

impl Plan {
    /// Whether nothing was written.
    pub fn is_blank(&self) -> bool {
        self.situation.is_blank() && self.act.is_blank()
    }

    /// Whether both halves were written.
    pub fn is_whole(&self) -> bool {
        !self.situation.is_blank() && !self.act.is_blank()
    }
}

/// Everything that was written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OwnWords {
    /// The last story a customer told.
    pub story: OwnText,
    /// Whether the story goes along into files and onto paper; only where the person says so.
    pub shares_story: bool,
    /// What the person is going to do.
    pub plan: Plan,
}

impl OwnWords {
    /// The story, where it may go along.
    pub fn shared_story(&self) -> Option<&str> {
        (self.shares_story && !self.story.is_blank()).then(|| self.story.as_str())
    }

    /// Whether anything was written.
    pub fn any(&self) -> bool {
        ![&self.story, &self.plan.situation, &self.plan.act].iter().all(|text| text.is_blank())
    }
}

/// Where something is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, VariantArray, VariantNames)]
pub enum Blank {
    /// The customer's story.
    #[strum(serialize = "story-note")]
    Story,
    /// The situation of the plan.
    #[strum(serialize = "plan-situation")]
    Situation,
    /// The act of the plan.
    #[strum(serialize = "plan-act")]
    Act,
}

listed!(Blank);
