//! An invitation as somebody writes it, and what is still missing in it.

use crate::day::Day;
use crate::invitation::{Invitation, Key, Line, NoLine, Purpose, Token};
use crate::language::Language;
use crate::listed;
use crate::part::{Part, Parts};
use crate::setup::Role;
use strum::{VariantArray, VariantNames};

/// What is written in the form, as it stands there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// What the answers are for.
    pub purpose: Purpose,
    /// The texts, by [`Field`].
    pub texts: [String; Field::ALL.len()],
    /// Until when the answers are kept, as written.
    pub kept_until: String,
    /// The language that the invited person begins with.
    pub language: Language,
    /// Whose wording is used.
    pub role: Role,
    /// What is asked.
    pub parts: Parts,
    /// Whether it began with what stays the same after a former invitation.
    pub is_taken_over: bool,
}

/// A line of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, VariantArray, VariantNames)]
#[strum(serialize_all = "kebab-case")]
pub enum Field {
    /// Who asks.
    Asker,
    /// What is done with the answers.
    UsedFor,
    /// Whom to ask about it.
    Contact,
    /// What somebody can do who would rather not.
    Otherwise,
}

listed!(Field);

/// What changes in a draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// Another purpose; what was written stays, and what was taken over makes way for what belongs to the other one.
    Purpose(Purpose),
    /// A line reads so now.
    Line(Field, String),
    /// The last day reads so now.
    LastDay(String),
    /// A part is asked from now on, or no longer.
    Part {
        /// Which part.
        part: Part,
        /// Whether it is asked.
        picked: bool,
    },
    /// Another wording is used.
    Role(Role),
    /// The invited person begins in another language.
    Language(Language),
    /// Nothing stands there any more, also not what was taken over.
    Cleared,
}

/// What is wrong in a draft.
#[derive(Clone, Copy, Debug, PartialEq, Eq, displaydoc::Display)]
pub enum Flaw {
    /// A line is empty or too long.
    Line(Field, NoLine),
    /// The last day is no day.
    NoDay,
    /// The last day has passed.
    Past,
    /// The last day is later than [`Purpose::max_days`] allows: this is the last one that it may be.
    TooLate(Day),
    /// Nothing is asked.
    NoParts,
}

impl std::error::Error for Flaw {}

impl Draft {
    /// An empty draft for a purpose, in the language of who writes it.
    pub fn new(purpose: Purpose, language: Language, today: Day) -> Self {
        Self {
            purpose,
            texts: Default::default(),
            kept_until: today.after(purpose.usual_days()).to_string(),
            language,
            role: Role::default(),
            parts: purpose.usual(),
            is_taken_over: false,
        }
    }

    /// The draft that somebody begins with: after a former invitation for the purpose, with what stays the same. One whose time
    /// has passed is about to be deleted, and nothing of it goes on.
    pub fn begun(purpose: Purpose, language: Language, made: &[Invitation], today: Day) -> Self {
        let former = made.iter().rfind(|former| former.purpose == purpose && !former.is_past(today));
        former.map_or_else(|| Self::new(purpose, language, today), |former| Self::like(former, today))
    }

    /// A draft with what stays the same from one invitation to the next of its purpose.
    fn like(former: &Invitation, today: Day) -> Self {
        // All of it is named: whoever asks for something more decides here whether it stays.
        let Invitation {
            id: _,
            purpose,
            asker,
            used_for: _,
            contact,
            otherwise,
            kept_until: _,
            language,
            role,
            parts,
            key: _,
        } = former;
        let texts = Field::ALL.map(|field| match field {
            Field::Asker => asker.as_str().to_owned(),
            // This vacancy, or this meeting of the team.
            Field::UsedFor => String::new(),
            Field::Contact => contact.as_str().to_owned(),
            Field::Otherwise => otherwise.as_str().to_owned(),
        });
        let role = match purpose {
            // Whoever is wanted is another one with each vacancy.
            Purpose::Hiring => Role::default(),
            Purpose::Team => *role,
        };
        Self { texts, role, parts: *parts, is_taken_over: true, ..Self::new(*purpose, *language, today) }
    }

    /// The draft after a change, at a desk where these invitations were made.
    pub fn after(mut self, change: Change, made: &[Invitation], today: Day) -> Self {
        match change {
            Change::Purpose(purpose) => self = self.turned_to(purpose, made, today),
            Change::Cleared => self = Self::new(self.purpose, self.language, today),
            Change::Line(field, text) => self.texts[field as usize] = text,
            Change::LastDay(text) => self.kept_until = text,
            Change::Part { part, picked } => self.parts = self.parts.with(part, picked),
            Change::Role(role) => self.role = role,
            Change::Language(language) => self.language = language,
        }
        self
    }

    /// The same for another purpose: what was written or chosen stays, what stood there from the beginning does not.
    fn turned_to(self, purpose: Purpose, made: &[Invitation], today: Day) -> Self {
        let before = Self::begun(self.purpose, self.language, made, today);
        let fresh = Self::begun(purpose, self.language, made, today);
        let texts = Field::ALL.map(|field| {
            let text = self.text(field);
            let is_written = !text.is_empty() && text != before.text(field);
            if is_written { text } else { fresh.text(field) }.to_owned()
        });
        let role = if self.role == before.role { fresh.role } else { self.role };
        let language = if self.language == before.language { fresh.language } else { self.language };
        Self { texts, role, language, ..fresh }
    }

    /// What stands in a line.
    pub fn text(&self, field: Field) -> &str {
        &self.texts[field as usize]
    }

    /// The invitation that it makes for a key, without its number: that follows from all of it.
    ///
    /// # Errors
    /// Everything that is wrong, in the order of the form.
    pub fn invitation(&self, key: Key, today: Day) -> Result<Invitation, Vec<Flaw>> {
        let mut flaws = Vec::new();
        let [asker, used_for, contact, otherwise] = Field::ALL
            .map(|field| Line::new(self.text(field)).map_err(|why| flaws.push(Flaw::Line(field, why))).ok());
        let kept_until = self.last_day(today).map_err(|flaw| flaws.push(flaw)).ok();
        if self.parts.is_empty() {
            flaws.push(Flaw::NoParts);
        }
        match (asker, used_for, contact, otherwise, kept_until) {
            (Some(asker), Some(used_for), Some(contact), Some(otherwise), Some(kept_until))
                if flaws.is_empty() =>
            {
                let Self { purpose, language, role, parts, .. } = *self;
                Ok(Invitation {
                    id: Token::default(),
                    purpose,
                    asker,
                    used_for,
                    contact,
                    otherwise,
                    kept_until,
                    language,
                    role,
                    parts,
                    key,
                })
            }
            _ => Err(flaws),
        }
    }

    /// Everything that is wrong in it, in the order of the form.
    pub fn flaws(&self, today: Day) -> Vec<Flaw> {
        self.invitation([0; size_of::<Key>()], today).err().unwrap_or_default()
    }

    fn last_day(&self, today: Day) -> Result<Day, Flaw> {
        let day: Day = self.kept_until.trim().parse().map_err(|_| Flaw::NoDay)?;
        let latest = today.after(self.purpose.max_days());
        if day < today {
            Err(Flaw::Past)
        } else if day > latest {
            Err(Flaw::TooLate(latest))
        } else {
            Ok(day)
        }
    }
}
