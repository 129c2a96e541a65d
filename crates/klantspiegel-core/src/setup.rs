//! What a person chooses before the first question.

use super::part::{Part, Parts};
use crate::listed;
use strum::{VariantArray, VariantNames};

/// From which position the questions are answered; it decides the wording.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, VariantArray, VariantNames)]
#[strum(serialize_all = "kebab-case")]
pub enum Role {
    /// Who helps customers, or works for colleagues who do.
    #[default]
    Staff,
    /// Who leads people who help customers.
    Manager,
}

listed!(Role);

/// How much is asked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, VariantArray, VariantNames)]
#[strum(serialize_all = "kebab-case")]
pub enum ItemSet {
    /// The core form of A and all of B.
    #[default]
    Short,
    /// The long form of A and all that follows.
    Full,
    /// The parts that a person picked, see [`Setup::picked`]; A in its long form.
    #[strum(serialize = "own")]
    Picked,
}

listed!(ItemSet);

/// How the dilemmas are chosen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, VariantArray, VariantNames)]
#[strum(serialize_all = "kebab-case")]
pub enum Form {
    /// Each dilemma is the one that tells most after the choices so far; for private use.
    #[default]
    Adaptive,
    /// The same dilemmas for everyone; for equal treatment, as in hiring.
    Fixed,
}

listed!(Form);

/// Role, set and form together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Setup {
    /// Decides the wording, and no score.
    pub role: Role,
    /// Decides what is asked.
    pub set: ItemSet,
    /// What is asked in [`ItemSet::Picked`]; kept while another set is chosen.
    pub picked: Parts,
    /// Decides which dilemmas are put.
    pub form: Form,
}

/// What is asked, where somebody else decided that.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Selection {
    /// The short set.
    Short,
    /// The full set.
    Full,
    /// These parts.
    Parts(Parts),
}

/// What whoever offers the journey decided beforehand; what is `None` is the person's to choose.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Arrangement {
    /// Whose wording is used.
    pub role: Option<Role>,
    /// What is asked.
    pub selection: Option<Selection>,
    /// Which dilemmas are put.
    pub form: Option<Form>,
}

impl Arrangement {
    /// This one, and of another one what this leaves open.
    pub fn or(self, other: Self) -> Self {
        Self {
            role: self.role.or(other.role),
            selection: self.selection.or(other.selection),
            form: self.form.or(other.form),
        }
    }
}

impl Setup {
    /// The setup under an arrangement; what that leaves open stays as it is.
    pub fn under(self, arrangement: Arrangement) -> Self {
        let role = arrangement.role.unwrap_or(self.role);
        let (set, picked) = match arrangement.selection {
            None => (self.set, self.picked),
            Some(Selection::Short) => (ItemSet::Short, self.picked),
            Some(Selection::Full) => (ItemSet::Full, self.picked),
            Some(Selection::Parts(parts)) => (ItemSet::Picked, parts),
        };
        Self { role, set, picked, form: arrangement.form.unwrap_or(self.form) }
    }

    /// Whether a part is asked.
    pub const fn asks(self, part: Part) -> bool {
        match self.set {
            ItemSet::Short => part.traits().is_short,
            ItemSet::Full => true,
            ItemSet::Picked => self.picked.has(part),
        }
    }

    /// Whether what holds where somebody works is asked beside the dilemmas, what gets measured and whether care is expected on
    /// top: not in hiring, where it would be the present employer's to tell.
    pub const fn asks_about_employer(self) -> bool {
        self.asks(Part::CareCost) && matches!(self.form, Form::Adaptive)
    }
}
