//! What is told of a team: counts, each estimated from what was [reported](Reported), released in steps of five and rounded
//! to five (see [`release`]).

use super::member::{Band, Reported, View};
use crate::measures::Lean;
use crate::randomised_response::{AT_ONCE, Weight, by_chance_alone};
use crate::release::{self, ROUNDED_BY, ReleasedCount};
use crate::room::BLOCKERS_BY_EASE;
use crate::setup::Role;

/// What a count is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// This line, by its place in [`BLOCKERS_BY_EASE`], stood in the way of helping a customer.
    Blocker(usize),
    /// What gets measured leans this way.
    Measured(Lean),
    /// This is seen positively.
    View(View),
    /// The leadership is seen positively by people in this role.
    Leadership(Role),
    /// This much comes from within, and there is this much room.
    Map {
        /// How much comes from within.
        from_within: Band,
        /// How much room there is.
        room: Band,
    },
    /// This much comes from within: told where there is no map.
    FromWithin(Band),
}

/// A count about at least five people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cell {
    /// What it is about.
    pub subject: Subject,
    /// For how many it is so, and of how many.
    pub told: ReleasedCount,
}

/// Where one small pilot would help most people, as far as a picture can say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pilot {
    /// At a line that clears chance: one that nobody named would be told as often only in one team of twenty, all lines of the
    /// team taken together.
    Named {
        /// The line; of equals the one about which a team can try something soonest.
        first: Subject,
        /// Those that are told as often, in the same order: the picture does not tell them apart from the first.
        equals: Vec<Subject>,
    },
    /// No line stands out from what chance can make of nobody.
    Unclear,
    /// There are so few that not even a line that is told of all of them would.
    TooFew,
}

impl Pilot {
    /// The lines that are named, most often one; none where nothing can be said.
    pub fn lines(&self) -> impl Iterator<Item = Subject> {
        let (first, equals) = match self {
            Self::Named { first, equals } => (Some(*first), &equals[..]),
            Self::Unclear | Self::TooFew => (None, &[][..]),
        };
        first.into_iter().chain(equals.iter().copied())
    }
}

/// From how many people on a line can clear chance, should all of them name it.
pub fn min_for_pilot() -> usize {
    let groups = (1..).map(|groups| groups * release::STEP);
    let mut enough = groups.skip_while(|people| *people as f64 <= clears_chance(*people));
    enough.next().expect("chance grows more slowly than the number of people")
}

/// What a line of so many people must exceed to clear chance, after rounding.
fn clears_chance(people: usize) -> f64 {
    by_chance_alone(people) + ROUNDED_BY
}

// As many lines are looked at as chance is reckoned for.
const _: () = assert!(BLOCKERS_BY_EASE.len() == AT_ONCE);

/// What is told of a team.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Picture {
    /// How many members are counted: whoever does not fill a group of five yet is not.
    pub counted: usize,
    /// Every count that may be told, in a fixed order.
    pub cells: Vec<Cell>,
}

impl Picture {
    /// The picture of these members, in the order in which they came. Whoever does not fill a group of five is left out before
    /// anything else, also where only those in one role are counted: so the whole picture stays the same until five more came.
    /// What comes from within is told by itself where there is no map. It is counted from the same thing of a record, on which
    /// chance decided once: whatever is told of that, now or later, moves nobody's odds further.
    pub fn of(members: &[Reported]) -> Self {
        let counted = release::counted(members.len());
        let cells = |kinds: Vec<Subject>| {
            let weights: Vec<_> =
                kinds.iter().map(|subject| weights(&members[..counted], *subject)).collect();
            let told = release::told(&weights).unwrap_or_default();
            kinds.into_iter().zip(told).map(|(subject, told)| Cell { subject, told })
        };
        let mut cells: Vec<Cell> = questions().flat_map(cells).collect();
        if cells.iter().any(|cell| matches!(cell.subject, Subject::Map { .. })) {
            cells.retain(|cell| !matches!(cell.subject, Subject::FromWithin(_)));
        }
        Self { counted, cells }
    }

    /// A count, where it may be told.
    pub fn told(&self, subject: Subject) -> Option<ReleasedCount> {
        self.cells.iter().find(|cell| cell.subject == subject).map(|cell| cell.told)
    }

    /// What stood in the way, most often first; of equals first the one about which a team can try something soonest.
    pub fn blockers(&self) -> Vec<Cell> {
        let is_blocker = |cell: &&Cell| matches!(cell.subject, Subject::Blocker(_));
        let mut found: Vec<Cell> = self.cells.iter().filter(is_blocker).copied().collect();
        found.sort_by_key(|cell| std::cmp::Reverse(cell.told.yes));
        found
    }

    /// Where one small pilot would help most people. Who answered what stood in the way are some of those who are counted, so
    /// chance does no more to them than to all.
    pub fn pilot(&self) -> Pilot {
        let mut blockers = self.blockers().into_iter();
        let by_chance = clears_chance(self.counted);
        match blockers.next() {
            Some(Cell { told, .. }) if told.of as f64 <= by_chance => Pilot::TooFew,
            Some(Cell { told, .. }) if told.yes as f64 <= by_chance => Pilot::Unclear,
            Some(Cell { subject, told }) => {
                let equals = blockers.take_while(|cell| cell.told.yes == told.yes);
                Pilot::Named { first: subject, equals: equals.map(|cell| cell.subject).collect() }
            }
            None => Pilot::TooFew,
        }
    }
}

/// Everything that is counted, in a fixed order.
pub fn subjects() -> impl Iterator<Item = Subject> {
    questions().flatten()
}

/// Everything that is counted, in a fixed order; of those that stand together, nobody is two.
fn questions() -> impl Iterator<Item = Vec<Subject>> {
    let cells = |from_within| Band::ALL.map(|room| Subject::Map { from_within, room });
    (0..BLOCKERS_BY_EASE.len())
        .map(|line| vec![Subject::Blocker(line)])
        .chain([Lean::ALL.map(Subject::Measured).to_vec()])
        .chain(View::ALL.map(|view| vec![Subject::View(view)]))
        .chain(Role::ALL.map(|role| vec![Subject::Leadership(role)]))
        .chain([Band::ALL.into_iter().flat_map(cells).collect(), Band::ALL.map(Subject::FromWithin).to_vec()])
}

/// What each member's report weighs for what a count is about; somebody in another role is not among them.
fn weights(members: &[Reported], subject: Subject) -> Vec<Option<Weight>> {
    let yes = |said: bool| Weight::of(said, 2);
    let band = |said: Band, meant: Band| Weight::of(said == meant, Band::ALL.len());
    let weight = |reported: &Reported| {
        let said = reported.said();
        match subject {
            Subject::Blocker(line) => said.stopped[line].map(yes),
            Subject::Measured(lean) => said.measured.map(|found| Weight::of(found == lean, Lean::ALL.len())),
            Subject::View(view) => said.views[view as usize].map(yes),
            Subject::Leadership(_) => said.leadership.map(yes),
            Subject::FromWithin(meant) => said.from_within.map(|from| band(from, meant)),
            Subject::Map { from_within, room } => {
                let found = said.from_within.zip(said.room);
                found.map(|(from, left)| band(from, from_within).and(band(left, room)))
            }
        }
    };
    let is_meant = |reported: &&Reported| match subject {
        Subject::Leadership(role) => reported.said().role == role,
        _ => true,
    };
    members.iter().filter(is_meant).map(weight).collect()
}
