//! What it costs a team's picture that chance decides on what goes along: how far off its counts are, and whether it begins
//! with the right line.
//!
//! Assumed of a team: how common each line is, drawn anew for every team, evenly between nobody and everybody.

use super::figure::Figure;
use crate::domain::randomised_response::off_by;
use crate::domain::release::STEP;
use crate::domain::room::SOONEST_TRIED;
use crate::domain::setup::Role;
use crate::domain::team::member::{Draws, Member, Reported};
use crate::domain::team::picture::{Picture, Subject};
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

/// How many lines are among the first, of seven.
const FIRST: usize = 2;

/// What is found over many teams of one size.
#[derive(Clone, Debug)]
pub struct Rates {
    /// Counts of a line that are told no further off than [`off_by`] and rounding make them.
    pub as_far_as_told: Figure,
    /// Teams whose picture begins with a line that no more than one other is truly more common than.
    pub begins_right: Figure,
}

/// Simulates this many teams of so many people; `with_chance` or as if everything went along as it is.
pub fn rates(people: usize, teams: usize, with_chance: bool, seed: u64) -> Rates {
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    let most = off_by(people) + STEP as f64 / 2.0;
    let mut off = Vec::new();
    let mut begins = Vec::new();
    for _ in 0..teams {
        let members = team(people, &mut rng);
        let mut draws = || if with_chance { rng.random() } else { 0 };
        let went = |member| Reported::of(member, &Draws(std::array::from_fn(|_| draws())));
        let reported: Vec<Reported> = members.iter().map(went).collect();
        let picture = Picture::of(&reported);
        let truth: [usize; SOONEST_TRIED.len()] = std::array::from_fn(|line| {
            members.iter().filter(|member| member.stopped.is_some_and(|stopped| stopped[line])).count()
        });
        let ranked: Vec<(usize, usize)> = picture
            .blockers()
            .into_iter()
            .filter_map(|cell| match cell.subject {
                Subject::Blocker(line) => Some((cell.told.yes, truth[line])),
                _ => None,
            })
            .collect();
        off.extend(ranked.iter().map(|(told, own)| told.abs_diff(*own) as f64 <= most));
        begins
            .extend(ranked.first().map(|(_, own)| truth.iter().filter(|count| *count > own).count() < FIRST));
    }
    Rates { as_far_as_told: Figure::rate(off.into_iter()), begins_right: Figure::rate(begins.into_iter()) }
}

fn team(people: usize, rng: &mut ChaCha8Rng) -> Vec<Member> {
    let common: [f64; SOONEST_TRIED.len()] = std::array::from_fn(|_| rng.random());
    let member = |_| Member {
        role: Role::Staff,
        stopped: Some(common.map(|share| rng.random_bool(share))),
        measured: None,
        views: [None; 3],
        leadership: None,
        within: None,
        room: None,
    };
    (0..people).map(member).collect()
}
