//! Where in the form of an invitation something can be wrong: what is said of it below the form leads there.

use klantspiegel_content::texts::Texts;
use klantspiegel_core::desk::draft::{Field, Flaw};

/// Where in the form something can be wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// In a line.
    Line(Field),
    /// In the last day.
    LastDay,
    /// In what is asked.
    Parts,
    /// In the passphrase for a backup.
    Passphrase,
}

impl From<Flaw> for Place {
    fn from(flaw: Flaw) -> Self {
        match flaw {
            Flaw::Line(field, _) => Self::Line(field),
            Flaw::NoDay | Flaw::Past | Flaw::TooLate(_) => Self::LastDay,
            Flaw::NoParts => Self::Parts,
        }
    }
}

impl Place {
    /// The name of what is filled in there.
    pub fn name(self) -> &'static str {
        match self {
            Self::Line(field) => field.name(),
            Self::LastDay => "kept-until",
            Self::Parts => "part",
            Self::Passphrase => "passphrase",
        }
    }

    /// What takes the focus there: the field, or the first of the choices.
    pub fn selector(self) -> String {
        format!("[name={}]", self.name())
    }

    /// What it is called there.
    pub fn label(self, t: Texts) -> String {
        match self {
            Self::Line(field) => t.form_field(field.name()),
            Self::LastDay => t.form_kept_until(),
            Self::Parts => t.form_parts(),
            Self::Passphrase => t.backup_offer(),
        }
    }
}
