//! What a person chooses before the first question.

use crate::variants::all;
use strum::{EnumCount, EnumString, IntoStaticStr, VariantArray};

/// From which position the questions are answered; it decides the wording.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, EnumCount, VariantArray, IntoStaticStr, EnumString)]
#[strum(serialize_all = "kebab-case")]
pub enum Role {
    /// Who helps customers, or works for colleagues who do.
    #[default]
    Staff,
    /// Who leads people who help customers.
    Manager,
}

impl Role {
    /// Both roles, in the order in which they are offered.
    pub const ALL: [Self; Self::COUNT] = all(Self::VARIANTS);

    /// The name in files and inputs.
    pub fn name(self) -> &'static str {
        self.into()
    }
}

/// How much is asked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, EnumCount, VariantArray, IntoStaticStr, EnumString)]
#[strum(serialize_all = "kebab-case")]
pub enum ItemSet {
    /// The core form of A and all of B.
    #[default]
    Short,
    /// The long form of A and all that follows.
    Full,
    /// The parts that a person picked, see [`Setup::own`]; A in its long form.
    Own,
}

impl ItemSet {
    /// Every set, in the order in which they are offered.
    pub const ALL: [Self; Self::COUNT] = all(Self::VARIANTS);

    /// The name in files and inputs.
    pub fn name(self) -> &'static str {
        self.into()
    }
}

/// What can be taken by itself, in the order of the journey.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, EnumCount, VariantArray, IntoStaticStr, EnumString,
)]
#[strum(serialize_all = "kebab-case")]
pub enum Part {
    /// A. Intrinsic customer orientation.
    FromWithin,
    /// B. The dilemmas, what one says, what gets measured.
    CareCost,
    /// C. Me, my closest colleague, our organisation.
    Perspectives,
    /// D. Brush-offs heard and said.
    #[strum(serialize = "brushoff")]
    BrushOff,
    /// E. What the leadership does, and where the solution was sought.
    Leadership,
    /// F. What stands in the way.
    Room,
}

impl Part {
    /// Every part, in the order of the journey.
    pub const ALL: [Self; Self::COUNT] = all(Self::VARIANTS);

    /// The name in files, inputs and addresses.
    pub fn name(self) -> &'static str {
        self.into()
    }
}

/// Any number of parts, each at most once.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Parts(u8);

impl Parts {
    /// Whether a part is among them.
    pub const fn has(self, part: Part) -> bool {
        self.0 & Self::bit(part) != 0
    }

    /// The same with or without a part.
    pub const fn with(self, part: Part, picked: bool) -> Self {
        if picked { Self(self.0 | Self::bit(part)) } else { Self(self.0 & !Self::bit(part)) }
    }

    /// Whether there is none.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Those that there are, in the order of the journey.
    pub fn iter(self) -> impl Iterator<Item = Part> {
        Part::ALL.into_iter().filter(move |part| self.has(*part))
    }

    const fn bit(part: Part) -> u8 {
        1 << part as u8
    }
}

impl FromIterator<Part> for Parts {
    fn from_iter<I: IntoIterator<Item = Part>>(parts: I) -> Self {
        parts.into_iter().fold(Self::default(), |parts, part| parts.with(part, true))
    }
}

/// How the dilemmas are chosen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, EnumCount, VariantArray, IntoStaticStr, EnumString)]
#[strum(serialize_all = "kebab-case")]
pub enum Form {
    /// Each dilemma is the one that tells most after the choices so far; for private use.
    #[default]
    Adaptive,
    /// The same dilemmas for everyone; for equal treatment, as in hiring.
    Fixed,
}

impl Form {
    /// Both forms; no screen offers them, a file may name either.
    pub const ALL: [Self; Self::COUNT] = all(Self::VARIANTS);

    /// The name in files.
    pub fn name(self) -> &'static str {
        self.into()
    }
}

/// Role, set and form together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Setup {
    /// Decides the wording, and no score.
    pub role: Role,
    /// Decides what is asked.
    pub set: ItemSet,
    /// What is asked in [`ItemSet::Own`]; kept while another set is chosen.
    pub own: Parts,
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
        let (set, own) = match arrangement.selection {
            None => (self.set, self.own),
            Some(Selection::Short) => (ItemSet::Short, self.own),
            Some(Selection::Full) => (ItemSet::Full, self.own),
            Some(Selection::Parts(parts)) => (ItemSet::Own, parts),
        };
        Self { role, set, own, form: arrangement.form.unwrap_or(self.form) }
    }

    /// Whether a part is asked.
    pub const fn asks(self, part: Part) -> bool {
        match self.set {
            ItemSet::Short => matches!(part, Part::FromWithin | Part::CareCost),
            ItemSet::Full => true,
            ItemSet::Own => self.own.has(part),
        }
    }

    /// Whether what holds where somebody works is asked beside the dilemmas, what gets measured and whether care is expected on
    /// top: not in hiring, where it would be the present employer's to tell.
    pub const fn asks_about_employer(self) -> bool {
        self.asks(Part::CareCost) && matches!(self.form, Form::Adaptive)
    }
}
