//! What is told of a team: counts, each released in steps of five and rounded to five (see [`release`]).

use super::member::{Member, Score};
use crate::domain::instrument::{ItemBank, ItemId};
use crate::domain::measures::{Lean, Used};
use crate::domain::release::{self, Told};
use crate::domain::room::{Amount, BLOCKERS, SOONEST_TRIED};
use crate::domain::setup::Role;

/// From this mean on (1 to 7), somebody sees it positively: they agree.
pub const POSITIVE_FROM: f64 = 4.5;

/// What a count is about.
#[derive(Clone, Debug, PartialEq)]
pub enum Subject {
    /// This stood in the way of helping a customer.
    Blocker(ItemId),
    /// What gets measured leans this way.
    Measured(Lean),
    /// This is seen positively: oneself, the closest colleague, or the organisation.
    View(Score),
    /// The leadership is seen positively by people in this role.
    Leadership(Role),
    /// This much comes from within, and there is this much room; between little and much neither is named.
    Map {
        /// How much comes from within.
        within: Option<Amount>,
        /// How much room there is.
        room: Option<Amount>,
    },
}

/// A count about at least five people.
#[derive(Clone, Debug, PartialEq)]
pub struct Cell {
    /// What it is about.
    pub subject: Subject,
    /// For how many it is so, and of how many.
    pub told: Told,
}

/// What is told of a team.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Picture {
    /// How many members are counted: whoever does not fill a group of five yet is not.
    pub counted: usize,
    /// Every count that may be told, in a fixed order.
    pub cells: Vec<Cell>,
}

/// The bands of the map, from little to much.
pub const BANDS: [Option<Amount>; 3] = [Some(Amount::Little), None, Some(Amount::Much)];

impl Picture {
    /// The picture of these members, in the order in which they came.
    pub fn of(members: &[Member], bank: &ItemBank) -> Self {
        let counted = release::counted(members.len());
        let cells = subjects(bank).into_iter().filter_map(|subject| {
            let answers = answers(members, &subject);
            release::told(&answers).map(|told| Cell { subject, told })
        });
        Self { counted, cells: cells.collect() }
    }

    /// A count, where it may be told.
    pub fn told(&self, subject: &Subject) -> Option<Told> {
        self.cells.iter().find(|cell| cell.subject == *subject).map(|cell| cell.told)
    }

    /// What stood in the way, most often first; equals in the order of the bank.
    pub fn blockers(&self) -> Vec<(&ItemId, Told)> {
        let mut found: Vec<(&ItemId, Told)> = self
            .cells
            .iter()
            .filter_map(|cell| match &cell.subject {
                Subject::Blocker(line) => Some((line, cell.told)),
                _ => None,
            })
            .collect();
        found.sort_by_key(|(_, told)| std::cmp::Reverse(told.yes));
        found
    }

    /// The line about which one small pilot would help most people; of equals the one that a team can try soonest. `None`
    /// where nothing stands in the way of at least five.
    pub fn pilot(&self) -> Option<&'static str> {
        let stopped = |line: &str| {
            let of_line = self
                .cells
                .iter()
                .find(|cell| matches!(&cell.subject, Subject::Blocker(id) if id.as_str() == line));
            of_line.map_or(0, |cell| cell.told.yes)
        };
        // The first of equals: `max_by_key` would take the last.
        let most = SOONEST_TRIED.into_iter().rev().max_by_key(|line| stopped(line))?;
        (stopped(most) > 0).then_some(most)
    }
}

/// Everything that is counted, in a fixed order.
pub fn subjects(bank: &ItemBank) -> Vec<Subject> {
    let lines = bank.room.page(BLOCKERS).filter(|item| !item.exclusive);
    let mut subjects: Vec<Subject> = lines.map(|item| Subject::Blocker(item.id.clone())).collect();
    subjects.extend([Lean::Little, Lean::Work, Lean::Both, Lean::Result].map(Subject::Measured));
    subjects.extend([Score::Me, Score::Colleague, Score::Organisation].map(Subject::View));
    subjects.extend(Role::ALL.map(Subject::Leadership));
    subjects.extend(
        BANDS
            .iter()
            .flat_map(|within| BANDS.iter().map(|room| Subject::Map { within: *within, room: *room })),
    );
    subjects
}

/// The answer of each member to what a count is about; somebody in another role is not among them.
fn answers(members: &[Member], subject: &Subject) -> Vec<Option<bool>> {
    let positive = |member: &Member, score| member.score(score).map(|value| value >= POSITIVE_FROM);
    let answer = |member: &Member| match subject {
        Subject::Blocker(line) => member.was_stopped_by(line),
        Subject::Measured(lean) => lean_of(member).map(|found| found == *lean),
        Subject::View(score) => positive(member, *score),
        Subject::Leadership(_) => positive(member, Score::Leadership),
        Subject::Map { within, room } => {
            let found = member.score(Score::Within).zip(member.score(Score::Room));
            found.map(|(from, left)| (Amount::of(from), Amount::of(left)) == (*within, *room))
        }
    };
    let is_meant = |member: &&Member| match subject {
        Subject::Leadership(role) => member.role == *role,
        _ => true,
    };
    members.iter().filter(is_meant).map(answer).collect()
}

fn lean_of(member: &Member) -> Option<Lean> {
    let (work, result) = member.score(Score::Work).zip(member.score(Score::Result))?;
    let all = work + result;
    let result_share = if all > 0.0 { result / all } else { 0.0 };
    Some(Used { work, result, result_share }.lean())
}
