//! An invitation: who asks somebody else for their answers, what for, and until when they are kept.

use super::day::Day;
use super::language::Language;
use super::part::{Asked, Part, Parts};
use super::setup::{Arrangement, Form, Role, Selection};
use crate::listed;
use strum::{VariantArray, VariantNames};

/// A number by which something is known, drawn by chance; nothing about anybody can be read from it.
pub type Token = [u8; 16];

/// The public key of one invitation, as it travels: a point of P-256, not compressed.
pub type Key = [u8; 65];

/// The longest line, in characters.
pub const MAX_CHARACTERS: usize = 200;

/// A line that somebody wrote: not empty, at most [`MAX_CHARACTERS`] long, without control characters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line(String);

/// Why a text is no line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, displaydoc::Display)]
pub enum NoLine {
    /// Nothing but blanks stands there.
    Empty,
    /// Longer than [`MAX_CHARACTERS`].
    TooLong,
}

impl std::error::Error for NoLine {}

impl Line {
    /// The line of a text; blanks around it, more than one in a row, and characters that nobody sees, do not count.
    ///
    /// # Errors
    /// When nothing stands there, or too much: it is not cut off, as half a sentence may say something else.
    pub fn new(text: &str) -> Result<Self, NoLine> {
        let seen: String = text.chars().filter(|c| !is_invisible(*c)).collect();
        let line = seen.split(|c: char| c.is_whitespace() || c.is_control());
        let line = line.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
        match line.chars().count() {
            0 => Err(NoLine::Empty),
            1..=MAX_CHARACTERS => Ok(Self(line)),
            _ => Err(NoLine::TooLong),
        }
    }

    /// The line as it reads.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Characters that nobody sees, and that turn others round or hide where a word ends: a name could pass for another one.
const fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

/// What answers are asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, VariantArray, VariantNames)]
#[strum(serialize_all = "kebab-case")]
pub enum Purpose {
    /// A conversation in a hiring procedure: one person's answers, the same form for all.
    Hiring,
    /// A picture of a team: numbers about at least five people.
    Team,
}

listed!(Purpose);

impl Purpose {
    /// Whether signs are told that answers were given without reading.
    pub const fn tells_signs(self) -> bool {
        matches!(self, Self::Hiring)
    }

    /// The form of the dilemmas: in hiring the same for everyone.
    pub const fn form(self) -> Form {
        match self {
            Self::Hiring => Form::Fixed,
            Self::Team => Form::Adaptive,
        }
    }

    /// What may be asked.
    pub fn offered(self) -> Parts {
        self.asked(|asked| asked != Asked::Never)
    }

    /// What is asked if nothing else is chosen: in hiring what the conversation builds on, of a team what its picture is made of.
    pub fn usual(self) -> Parts {
        self.asked(|asked| asked == Asked::Usually)
    }

    fn asked(self, wanted: fn(Asked) -> bool) -> Parts {
        let asked = |part: &Part| match self {
            Self::Hiring => part.traits().hiring,
            Self::Team => part.traits().team,
        };
        Part::ALL.into_iter().filter(|part| wanted(asked(part))).collect()
    }

    /// For how many days answers may be kept at most. Applicants may agree to a year (Autoriteit Persoonsgegevens); a
    /// team's picture is asked for again long before two.
    pub const fn max_days(self) -> u16 {
        match self {
            Self::Hiring => 366,
            Self::Team => 731,
        }
    }

    /// For how many days answers are kept if nothing else is chosen: a procedure and four weeks, or half a year.
    pub const fn usual_days(self) -> u16 {
        match self {
            Self::Hiring => 84,
            Self::Team => 183,
        }
    }
}

/// Who asks whom for what. Whoever is invited reads all of it before the first question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invitation {
    /// By what it is known; it follows from everything else, so that nobody can change the one and keep the other.
    pub id: Token,
    /// What the answers are for.
    pub purpose: Purpose,
    /// Who asks.
    pub asker: Line,
    /// What is done with the answers.
    pub used_for: Line,
    /// Whom to ask about it.
    pub contact: Line,
    /// What somebody can do who would rather not: another way, with a person.
    pub otherwise: Line,
    /// The last day on which the answers are kept.
    pub kept_until: Day,
    /// The language to begin with.
    pub language: Language,
    /// Whose wording is used; in a team that to begin with, as each says there which role is theirs.
    pub role: Role,
    /// What is asked; some of [`Purpose::offered`].
    pub parts: Parts,
    /// For which key the answers are sealed.
    pub key: Key,
}

impl Invitation {
    /// What of the journey is not the person's to choose.
    pub fn arrangement(&self) -> Arrangement {
        Arrangement {
            // In a team both roles look at the leadership: each says which one is theirs.
            role: (self.purpose == Purpose::Hiring).then_some(self.role),
            selection: Some(Selection::Parts(self.parts)),
            form: Some(self.purpose.form()),
        }
    }

    /// Whether times are taken of it: only the situations are timed, and nothing is told of times in a team.
    pub fn is_timed(&self) -> bool {
        self.purpose.tells_signs() && self.parts.has(Part::CareCost)
    }

    /// Whether it could have been made by today: its last day lies no further off than its purpose allows, and there was a
    /// version of this page. Where it was made it may be tomorrow already.
    pub fn is_plausible(&self, today: Day) -> bool {
        today >= Day::FIRST_VERSION && self.kept_until <= today.after(self.purpose.max_days() + 1)
    }

    /// Whether what answers it can be handed over today: it could have been made by now, and its time lasts.
    pub fn is_in_time(&self, today: Day) -> bool {
        self.is_plausible(today) && !self.is_past(today)
    }

    /// Whether its time has passed.
    pub fn is_past(&self, today: Day) -> bool {
        today > self.kept_until
    }
}
