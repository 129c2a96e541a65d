//! The six parts: what each of them is, and in what it is asked.

use crate::listed;
use strum::{VariantArray, VariantNames};

/// What can be taken by itself, in the order of the journey.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, VariantArray, VariantNames)]
#[strum(serialize_all = "kebab-case")]
pub enum Part {
    /// A. Intrinsic customer orientation.
    FromWithin,
    /// B. The dilemmas, what one says, what gets measured.
    CareCost,
    /// C. Me, my closest colleague, our organisation.
    Perspectives,
    /// D. Brush-offs heard and said.
    Brushoff,
    /// E. What the leadership does, and where the solution was sought.
    Leadership,
    /// F. What stands in the way.
    Room,
}

listed!(Part);

impl Part {
    /// What is laid down for it: a part is added with a line here.
    pub(crate) const fn traits(self) -> Traits {
        const fn traits(is_short: bool, hiring: Asked, team: Asked) -> Traits {
            Traits { is_short, hiring, team }
        }
        use Asked::{IfWanted, Never, Usually};
        match self {
            //                         the short set  in hiring  of a team
            Self::FromWithin => traits(true, Usually, Usually),
            Self::CareCost => traits(true, Usually, Usually),
            Self::Perspectives => traits(false, Never, Usually),
            // It is about a person, not about a team.
            Self::Brushoff => traits(false, IfWanted, Never),
            Self::Leadership => traits(false, Never, Usually),
            Self::Room => traits(false, Never, Usually),
        }
    }

    /// The folder of its instrument in `instruments/`; of B that of what one says, as dilemmas are no items.
    pub fn folder(self) -> &'static str {
        if self == Self::CareCost { "stated" } else { self.name() }
    }

    /// Whether it is asked page by page; A and B have steps of their own.
    pub const fn is_paged(self) -> bool {
        !matches!(self, Self::FromWithin | Self::CareCost)
    }
}

/// Whether a part is asked where somebody invites others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Asked {
    /// It may not be.
    Never,
    /// Whoever invites may ask it.
    IfWanted,
    /// It is, unless whoever invites leaves it out.
    Usually,
}

/// What is laid down for a part.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Traits {
    /// Whether the short set has it.
    pub is_short: bool,
    /// In hiring nothing about the present employer is asked: its leadership, its room, its other people are not the applicant's to
    /// tell, nor whether they want to stay there.
    pub hiring: Asked,
    /// What is asked of a team.
    pub team: Asked,
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
