//! Randomised response does what it says: whatever somebody knows and does, the odds about one person stay within five to
//! one, and of many people the count stays right. The attack that groups and rounding do not stop is played through.

use klantspiegel_core::randomised_response::{ODDS, Weight, off_by, reported};
use klantspiegel_core::release::{ReleasedCount, STEP};
use klantspiegel_core::room::BLOCKERS_BY_EASE;
use klantspiegel_core::setup::{ItemSet, Setup};
use klantspiegel_core::submission::RandomSeed;
use klantspiegel_core::team::member::{Draws, Member, Reported};
use klantspiegel_core::team::picture::{Picture, Subject};
use klantspiegel_testing::answering;
use klantspiegel_testing::bank;
use klantspiegel_testing::invited::SILENT;
use klantspiegel_testing::session;
use rand::{Rng, RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

/// The draws that are as likely as each other, for answers of so many kinds.
fn draws(kinds: usize) -> std::ops::Range<u32> {
    0..ODDS + kinds as u32 - 1
}

#[test]
fn no_report_is_more_than_five_times_likelier_from_one_answer_than_from_another() {
    for kinds in 2..=4 {
        let likely =
            |answer, report| draws(kinds).filter(|draw| reported(answer, kinds, *draw) == report).count();
        for report in 0..kinds {
            let all: Vec<usize> = (0..kinds).map(|answer| likely(answer, report)).collect();
            let (least, most) = (all.iter().min().expect("some"), all.iter().max().expect("some"));
            assert!(*least > 0, "{report} of {kinds} rules an answer out: {all:?}");
            assert_eq!(*most, *least * ODDS as usize, "{report} of {kinds}: {all:?}");
        }
    }
}

/// Over everything that chance may do, an estimate is the truth; and its spread is the one that the desk tells.
#[test]
fn what_is_estimated_is_right_in_the_mean() {
    for kinds in 2..=4 {
        for (answer, asked) in (0..kinds).flat_map(|answer| (0..kinds).map(move |asked| (answer, asked))) {
            let weight = |draw| Weight::of(reported(answer, kinds, draw) == asked, kinds).parts();
            let mean = draws(kinds).map(weight).sum::<i64>() / draws(kinds).len() as i64;
            assert_eq!(mean, if answer == asked { Weight::PARTS } else { 0 }, "{asked} of {kinds}");
        }
    }
    let parts: Vec<f64> =
        draws(2).map(|draw| Weight::of(reported(0, 2, draw) == 0, 2).parts() as f64).collect();
    let one = Weight::PARTS as f64;
    let variance = parts.iter().map(|part| (part / one - 1.0).powi(2)).sum::<f64>() / parts.len() as f64;
    assert!((off_by(100) - 1.96 * (100.0 * variance).sqrt()).abs() < 0.02, "{variance}");
}

#[test]
fn two_answers_together_are_both_true_as_often_as_they_are() {
    let three = draws(3).flat_map(|one| draws(3).map(move |other| (one, other)));
    let all: Vec<(u32, u32)> = three.collect();
    for (from_within, room, meant) in [(0, 1, Weight::PARTS), (0, 2, 0), (2, 1, 0), (1, 0, 0)] {
        let weight = |(one, other): &(u32, u32)| {
            let first = Weight::of(reported(0, 3, *one) == from_within, 3);
            first.and(Weight::of(reported(1, 3, *other) == room, 3)).parts()
        };
        let sum: i64 = all.iter().map(weight).sum();
        assert_eq!(sum, meant * all.len() as i64, "{from_within} and {room}");
    }
}

/// The lead plays along: hands over four records of their own making in front of one colleague's, so that every count hangs on
/// that one, and reads the picture. Without chance they know everything; with it, five times out of six at best.
#[test]
fn who_fills_in_for_all_others_still_does_not_know() {
    let mut chance = ChaCha8Rng::seed_from_u64(5);
    let (trials, sigma) = (4000, 0.006);
    let without: usize = (0..100).map(|_| guessed(&mut chance, |_| HONEST)).sum();
    assert_eq!(without, 100 * BLOCKERS_BY_EASE.len(), "the attack works where chance does nothing");
    let with: usize = (0..trials).map(|_| guessed(&mut chance, any_draws)).sum();
    let share = with as f64 / (trials * BLOCKERS_BY_EASE.len()) as f64;
    let odds = f64::from(ODDS);
    assert!((share - odds / (odds + 1.0)).abs() < 4.0 * sigma, "{share} guessed right");
}

/// The same lead asks for the record again and again, or opens the envelope with a program of their own: it is always the same
/// one, so there is nothing to average.
#[test]
fn who_hands_over_again_says_the_same() {
    let mut chance = ChaCha8Rng::seed_from_u64(6);
    let draws = any_draws(&mut chance);
    let truth = member(&mut chance);
    let first = Reported::of(&truth, &draws);
    assert!((0..100).all(|_| Reported::of(&truth, &draws) == first));
    // What somebody changes, changes in what goes; the rest stays as it was.
    let mut stopped = truth.stopped;
    stopped[3] = stopped[3].map(|yes| !yes);
    let other = Reported::of(&Member { stopped, ..truth }, &draws);
    let lines = |reported: &Reported| reported.said().stopped;
    let changed: Vec<bool> =
        lines(&first).iter().zip(lines(&other)).map(|(before, after)| *before != after).collect();
    assert_eq!(changed, [0, 1, 2, 3, 4, 5, 6, 7].map(|line| line == 3));
}

#[test]
fn chance_decides_on_everything_but_the_role_and_what_was_left_out() {
    let mut chance = ChaCha8Rng::seed_from_u64(7);
    let truth = member(&mut chance);
    let reports: Vec<Member> =
        (0..300).map(|_| *Reported::of(&truth, &any_draws(&mut chance)).said()).collect();
    let differs = |part: &dyn Fn(&Member) -> String| reports.iter().any(|said| part(said) != part(&truth));
    for line in 0..BLOCKERS_BY_EASE.len() {
        assert!(differs(&|said| format!("{:?}", said.stopped[line])), "{line}");
    }
    for view in 0..3 {
        assert!(differs(&|said| format!("{:?}", said.views[view])), "{view}");
    }
    assert!(differs(&|said| format!("{:?}", said.measured)));
    assert!(differs(&|said| format!("{:?}", said.leadership)));
    assert!(differs(&|said| format!("{:?}", said.from_within)));
    assert!(differs(&|said| format!("{:?}", said.room)));
    assert!(reports.iter().all(|said| said.role == truth.role));
    let silent = Member { stopped: SILENT.stopped, measured: None, room: None, ..truth };
    for _ in 0..100 {
        let said = *Reported::of(&silent, &any_draws(&mut chance)).said();
        assert_eq!((said.stopped, said.measured, said.room), (SILENT.stopped, None, None));
    }
}

/// Every byte that was drawn counts, and none twice.
#[test]
fn what_was_drawn_is_used_once() {
    let nothing = RandomSeed::of([0; RandomSeed::BYTES]);
    for at in 0..RandomSeed::BYTES {
        let mut bytes = [0; RandomSeed::BYTES];
        bytes[at] = 1;
        let RandomSeed { id, draws: Draws(draws) } = RandomSeed::of(bytes);
        let touched =
            id.iter().filter(|byte| **byte != 0).count() + draws.iter().filter(|draw| **draw != 0).count();
        assert_eq!(touched, 1, "{at}");
    }
    assert_eq!(nothing.draws, HONEST);
}

#[test]
fn what_was_drawn_before_there_were_interruptions_decides_the_same() {
    let new = [9; RandomSeed::BYTES];
    let before: Vec<u8> = (0..RandomSeed::BYTES as u8 - 4).collect();
    let completed = RandomSeed::completed(Some(&before), new);
    assert_eq!((&completed[..before.len()], &completed[before.len()..]), (&before[..], &[9; 4][..]));
    // What is completed stays; what is no chance of ours is drawn anew.
    assert_eq!(RandomSeed::completed(Some(&completed), [1; RandomSeed::BYTES]), completed);
    for other in [None, Some(&before[1..]), Some(&[][..])] {
        assert_eq!(RandomSeed::completed(other, new), new);
    }
}

#[test]
fn a_record_says_what_the_session_says() {
    let setup = Setup { set: ItemSet::Full, ..Setup::default() };
    let all = answering(session(setup), &[("block-rule", 1), ("block-system", 1)]);
    let stopped = Member::of(&all, bank()).stopped;
    let ticked: Vec<&str> = BLOCKERS_BY_EASE
        .into_iter()
        .zip(stopped)
        .filter(|(_, ticked)| *ticked == Some(true))
        .map(|(line, _)| line)
        .collect();
    assert_eq!(ticked, ["block-rule", "block-system"]);
}

#[cfg(feature = "simulations")]
mod simulated {
    use super::off_by;
    use klantspiegel_simulation::figure::Figure;
    use klantspiegel_simulation::team::{self, Common, Rates};

    /// What `docs/inviting.md` says of what it costs is what comes of it.
    #[test]
    fn what_chance_costs_a_picture_is_told() {
        expect_told([5, 10, 25, 100].map(|people| {
            let [with, without] =
                [true, false].map(|chance| team::rates(people, TEAMS, Common::ANY, chance, 1));
            assert!(with.as_far_as_told.value > 0.95, "{with:?}");
            let begins = [with.begins_right, without.begins_right, with.fixed_begins_right].map(percent);
            format!("| {people} | {} | {} |", off_by(people).ceil(), begins.join(" | "))
        }));
    }

    /// So is what it says of the pilot; where nobody named anything there is hardly ever one.
    #[test]
    fn how_often_the_pilot_is_right_is_told() {
        expect_told([5, 10, 15, 25, 50, 100].map(|people| {
            let [nobody, any, close] = [Common::NOBODY, Common::ANY, Common::CLOSE]
                .map(|common| team::rates(people, TEAMS, common, true, 1));
            assert!(nobody.named.value <= 0.05, "{nobody:?}");
            let of = |rates: &Rates| {
                let right = rates.named_right.map_or("–".to_owned(), percent);
                let lines = rates.lines_named.map_or("–".to_owned(), |lines| format!("{:.1}", lines.value));
                [percent(rates.named), right, lines, percent(rates.fixed_right)].join(" | ")
            };
            format!("| {people} | {} | {} | {} |", percent(nobody.named), of(&any), of(&close))
        }));
    }

    /// These rows stand in `docs/inviting.md`.
    fn expect_told(rows: impl IntoIterator<Item = String>) {
        let told = include_str!("../../docs/inviting.md");
        let missing: Vec<String> = rows.into_iter().filter(|row| !told.contains(row)).collect();
        assert!(missing.is_empty(), "not told, or not so:\n{}", missing.join("\n"));
    }

    /// How many teams are simulated.
    const TEAMS: usize = 4000;

    fn percent(figure: Figure) -> String {
        format!("{:.0} %", 100.0 * figure.value)
    }
}

/// Draws that let the truth go.
const HONEST: Draws = Draws([0; klantspiegel_core::team::member::DECISIONS]);

fn any_draws(chance: &mut ChaCha8Rng) -> Draws {
    let mut bytes = [0; RandomSeed::BYTES];
    chance.fill_bytes(&mut bytes);
    RandomSeed::of(bytes).draws
}

/// Somebody of whom each line holds with equal chances.
fn member(chance: &mut ChaCha8Rng) -> Member {
    use klantspiegel_core::measures::Lean;
    use klantspiegel_core::setup::Role;
    use klantspiegel_core::team::member::Band;
    Member {
        role: Role::Staff,
        stopped: std::array::from_fn(|_| Some(chance.random())),
        measured: Some(Lean::Work),
        views: [Some(true), Some(true), Some(false)],
        leadership: Some(false),
        from_within: Some(Band::Much),
        room: Some(Band::Little),
    }
}

/// In how many lines a lead who plays along is right about one colleague.
fn guessed(chance: &mut ChaCha8Rng, draw: impl Fn(&mut ChaCha8Rng) -> Draws) -> usize {
    let colleague = member(chance);
    let own = |yes| {
        let mut own = colleague;
        own.stopped = [Some(yes); BLOCKERS_BY_EASE.len()];
        Reported::received(own)
    };
    let draws = draw(chance);
    let members = [own(true), own(true), own(false), own(false), Reported::of(&colleague, &draws)];
    let picture = Picture::of(&members);
    let truth = colleague.stopped;
    let is_right = |line: &usize| {
        let told = picture.told(Subject::Blocker(*line)).expect("five are told of");
        truth[*line] == Some(told == ReleasedCount { yes: STEP, of: STEP })
    };
    (0..BLOCKERS_BY_EASE.len()).filter(is_right).count()
}
