//! What it costs a team's picture that chance decides on what goes along: how far off its counts are, whether its list begins
//! with the right line, and whether its pilot is about the right one, if there is one.

use super::figure::Figure;
use klantspiegel_core::randomised_response::off_by;
use klantspiegel_core::release::ROUNDED_BY;
use klantspiegel_core::room::BLOCKERS_BY_EASE;
use klantspiegel_core::setup::Role;
use klantspiegel_core::team::member::{Draws, Member, Reported};
use klantspiegel_core::team::picture::{Picture, Subject};
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

/// How many lines are among the first, of seven.
const FIRST: usize = 2;

/// How common lines are: drawn anew for each line of each team, evenly between these shares of its people.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Common {
    /// The least.
    pub from: f64,
    /// The most.
    pub to: f64,
}

impl Common {
    /// Anywhere between nobody and everybody: lines lie far apart.
    pub const ANY: Self = Self { from: 0.0, to: 1.0 };
    /// Between a fifth and a half: lines lie close together.
    pub const CLOSE: Self = Self { from: 0.2, to: 0.5 };
    /// Nobody names anything.
    pub const NOBODY: Self = Self { from: 0.0, to: 0.0 };
}

/// What is found over many teams of one size.
#[derive(Clone, Debug)]
pub struct Rates {
    /// Counts of a line that are told no further off than [`off_by`] and rounding make them.
    pub as_far_as_told: Figure,
    /// Teams whose list begins with a line that no more than one other is truly more common than.
    pub begins_right: Figure,
    /// The same of a list that always begins with the line that stands first anyhow.
    pub fixed_begins_right: Figure,
    /// Teams whose picture names a pilot.
    pub named: Figure,
    /// Of these, the teams in which no line is truly more common than one that is named; `None` where there are no such teams.
    pub named_right: Option<Figure>,
    /// How many lines these name; `None` where there are no such teams.
    pub lines_named: Option<Figure>,
    /// Teams in which no line is truly more common than the one that stands first anyhow.
    pub fixed_right: Figure,
}

/// Simulates this many teams of so many people; `with_chance` or as if everything went along as it is.
pub fn rates(people: usize, teams: usize, common: Common, with_chance: bool, seed: u64) -> Rates {
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    let all: Vec<Simulated> = (0..teams).map(|_| simulated(people, common, with_chance, &mut rng)).collect();
    let most = off_by(people) + ROUNDED_BY;
    let told = all.iter().flat_map(|team| team.ranked.iter().map(|(line, yes)| (*yes, team.truth[*line])));
    let pilots: Vec<&Simulated> = all.iter().filter(|team| !team.pilot.is_empty()).collect();
    let of_pilots = |figure: Figure| (!pilots.is_empty()).then_some(figure);
    let begins = |team: &Simulated| team.ranked.first().is_some_and(|(line, _)| team.above(*line) < FIRST);
    Rates {
        as_far_as_told: Figure::rate(told.map(|(yes, own)| yes.abs_diff(own) as f64 <= most)),
        begins_right: Figure::rate(all.iter().map(begins)),
        fixed_begins_right: Figure::rate(all.iter().map(|team| team.above(0) < FIRST)),
        named: Figure::rate(all.iter().map(|team| !team.pilot.is_empty())),
        named_right: of_pilots(Figure::rate(
            pilots.iter().map(|team| team.pilot.iter().any(|line| team.above(*line) == 0)),
        )),
        lines_named: of_pilots(Figure::mean(pilots.iter().map(|team| team.pilot.len() as f64))),
        fixed_right: Figure::rate(all.iter().map(|team| team.above(0) == 0)),
    }
}

/// A team and what its picture says; lines are known by their place in [`BLOCKERS_BY_EASE`].
struct Simulated {
    /// How many each line truly stopped.
    truth: [usize; BLOCKERS_BY_EASE.len()],
    /// The lines in the order of the picture, and of how many it tells that.
    ranked: Vec<(usize, usize)>,
    /// The lines of the pilot.
    pilot: Vec<usize>,
}

impl Simulated {
    /// How many lines are truly more common than this one.
    fn above(&self, line: usize) -> usize {
        self.truth.iter().filter(|count| **count > self.truth[line]).count()
    }
}

fn simulated(people: usize, common: Common, with_chance: bool, rng: &mut ChaCha8Rng) -> Simulated {
    let members = team(people, common, rng);
    let mut draws = || if with_chance { rng.random() } else { 0 };
    let went = |member| Reported::of(member, &Draws(std::array::from_fn(|_| draws())));
    let reported: Vec<Reported> = members.iter().map(went).collect();
    let picture = Picture::of(&reported);
    let line = |subject| match subject {
        Subject::Blocker(line) => Some(line),
        _ => None,
    };
    Simulated {
        truth: std::array::from_fn(|line| {
            members.iter().filter(|member| member.stopped[line] == Some(true)).count()
        }),
        ranked: picture
            .blockers()
            .into_iter()
            .filter_map(|cell| Some((line(cell.subject)?, cell.told.yes)))
            .collect(),
        pilot: picture.pilot().lines().filter_map(line).collect(),
    }
}

fn team(people: usize, common: Common, rng: &mut ChaCha8Rng) -> Vec<Member> {
    let Common { from, to } = common;
    let shares: [f64; BLOCKERS_BY_EASE.len()] =
        std::array::from_fn(|_| from + (to - from) * rng.random::<f64>());
    let member = |_| Member {
        role: Role::Staff,
        stopped: shares.map(|share| Some(rng.random_bool(share))),
        measured: None,
        views: [None; 3],
        leadership: None,
        from_within: None,
        room: None,
    };
    (0..people).map(member).collect()
}
