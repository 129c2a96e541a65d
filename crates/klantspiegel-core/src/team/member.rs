//! What one member of a team hands over: where their scores lie, roughly, and what stood in the way. No answers, no words,
//! no name; and what goes went through chance first.

use crate::instrument::ItemBank;
use crate::listed;
use crate::mean::Mean;
use crate::measures::{Lean, MeasuresScore};
use crate::randomised_response;
use crate::room::{Amount, BLOCKERS_BY_EASE, INTERRUPTIONS, Room};
use crate::scores::Scores;
use crate::session::Session;
use crate::setup::Role;
use std::array;
use strum::{VariantArray, VariantNames};

/// From this mean on (1 to 7), somebody sees it positively: they agree.
pub const POSITIVE_FROM: f64 = 4.5;

/// Whom or what one looks at in the three perspectives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, VariantArray, VariantNames)]
#[strum(serialize_all = "kebab-case")]
pub enum View {
    /// Oneself.
    Me,
    /// The closest colleague.
    Colleague,
    /// The organisation.
    Organisation,
}

listed!(View);

/// How much there is of something on the map.
#[derive(Clone, Copy, Debug, PartialEq, Eq, VariantArray, VariantNames)]
#[strum(serialize_all = "kebab-case")]
pub enum Band {
    /// As in [`Amount::Little`].
    Little,
    /// Neither.
    Middle,
    /// As in [`Amount::Much`].
    Much,
}

listed!(Band);

impl Band {
    /// Where a value from 1 to 7 lies.
    pub fn of(value: f64) -> Self {
        match Amount::of(value) {
            Some(Amount::Little) => Self::Little,
            None => Self::Middle,
            Some(Amount::Much) => Self::Much,
        }
    }
}

/// The reduced record of one member; `None` where too little was answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Member {
    /// Whose wording was used.
    pub role: Role,
    /// Whether each line stood in the way, in the order of [`BLOCKERS_BY_EASE`]; `None` where that was not answered, or not asked.
    pub stopped: [Option<bool>; BLOCKERS_BY_EASE.len()],
    /// B3, what is measured most.
    pub measured: Option<Lean>,
    /// C, whether each of [`View::ALL`] is seen positively.
    pub views: [Option<bool>; View::ALL.len()],
    /// E, whether the leadership is seen positively.
    pub leadership: Option<bool>,
    /// A, how much comes from within.
    pub from_within: Option<Band>,
    /// F, how much room there is to help.
    pub room: Option<Band>,
}

impl Member {
    /// What a session says.
    pub fn of(session: &Session, bank: &ItemBank) -> Self {
        let scores = Scores::of(session, bank);
        let blockers = scores.room.blockers.as_ref();
        let is_positive = |mean: &Option<Mean>| mean.as_ref().map(|mean| mean.value >= POSITIVE_FROM);
        Self {
            role: session.setup.role,
            stopped: BLOCKERS_BY_EASE.map(|line| {
                let found = blockers
                    .filter(|_| bank.item(line).is_some_and(|item| item.is_asked_in(session.edition)));
                found.map(|found| found.iter().any(|id| id.as_str() == line))
            }),
            measured: match &scores.measures {
                MeasuresScore::Used(used) => Some(used.lean()),
                MeasuresScore::NoneUsed => Some(Lean::Little),
                MeasuresScore::TooFew => None,
            },
            views: array::from_fn(|view| is_positive(&scores.perspectives.means[view])),
            leadership: is_positive(&scores.leadership.mean),
            from_within: scores.from_within.total.as_ref().map(|mean| Band::of(mean.value)),
            room: scores.room.room.map(Room::value).map(Band::of),
        }
    }
}

/// On how many things of a record chance decides, each by itself.
pub const DECISIONS: usize = BLOCKERS_BY_EASE.len() + 1 + View::ALL.len() + 3;

/// What chance decides for one member: drawn once for as long as their answers are kept, so that who hands over again says the
/// same again, and no two of those records together say more than one. What a later edition asks is decided by what stands behind the
/// rest, which stays as it was drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Draws(pub [u32; DECISIONS]);

/// A record as it leaves: [randomised](randomised_response) thing by thing. The role stays as it is: it says no more than
/// everybody in the team knows; and so does what was not answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reported(Member);

impl Reported {
    /// What leaves in place of what is true.
    pub fn of(member: &Member, draws: &Draws) -> Self {
        let Draws(
            [lines @ .., measured, me, colleague, organisation, leadership, from_within, room, interruptions],
        ) = draws;
        let views = [me, colleague, organisation];
        let mut lines = lines.iter();
        let stopped = BLOCKERS_BY_EASE.map(|line| {
            if line == INTERRUPTIONS { interruptions } else { lines.next().unwrap_or(interruptions) }
        });
        Self(Member {
            role: member.role,
            stopped: array::from_fn(|at| {
                member.stopped[at].map(|yes| randomised(&YES_NO, yes, *stopped[at]))
            }),
            measured: member.measured.map(|lean| randomised(&Lean::ALL, lean, *measured)),
            views: array::from_fn(|at| member.views[at].map(|yes| randomised(&YES_NO, yes, *views[at]))),
            leadership: member.leadership.map(|yes| randomised(&YES_NO, yes, *leadership)),
            from_within: member.from_within.map(|band| randomised(&Band::ALL, band, *from_within)),
            room: member.room.map(|band| randomised(&Band::ALL, band, *room)),
        })
    }

    /// What came in an envelope.
    pub const fn received(member: Member) -> Self {
        Self(member)
    }

    /// What it says, which for each single thing may be true or not.
    pub const fn said(&self) -> &Member {
        &self.0
    }
}

const YES_NO: [bool; 2] = [true, false];

fn randomised<T: Copy + PartialEq>(kinds: &[T], answer: T, draw: u32) -> T {
    let index = kinds.iter().position(|kind| *kind == answer).unwrap_or_default();
    kinds[randomised_response::reported(index, kinds.len(), draw)]
}
