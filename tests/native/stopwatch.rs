//! How long a situation took: from when it came in sight until another step did, where it was answered then for the first time.

use klantspiegel_core::dilemma::Choice;
use klantspiegel_core::journey::Step;
use klantspiegel_core::language::Language;
use klantspiegel_core::part::{Part, Parts};
use klantspiegel_core::quality::Pace;
use klantspiegel_core::session::{Event, Session};
use klantspiegel_core::setup::{ItemSet, Setup};
use klantspiegel_core::stopwatch::Stopwatch;
use klantspiegel_testing::bank;

/// What somebody does, each thing a second after the one before.
enum Act {
    Answers,
    Waits(f64),
    GoesTo(usize),
    DeletesAll,
}

use Act::{Answers, DeletesAll, GoesTo, Waits};

fn check(acts: impl IntoIterator<Item = Act>, timed: usize, fast: usize) {
    let picked = Parts::from_iter([Part::CareCost]);
    let setup = Setup { set: ItemSet::Picked, picked, ..Setup::default() };
    let mut session = Session { setup, ..Session::new(Language::Nl) };
    session = session.update(Event::Started { chance: 0 }, bank()).update(Event::WentOn, bank());
    let (mut stopwatch, mut now_ms) = (Stopwatch::default(), 5e11);
    for act in acts {
        stopwatch.seen(&session, bank(), now_ms);
        now_ms += 1000.0;
        match act {
            Answers => {
                let Step::Dilemma(index) = session.step else { panic!("{:?} is no situation", session.step) };
                session = session.update(Event::DilemmaAnswered { index, choice: Choice::Care }, bank());
            }
            Waits(seconds) => now_ms += (seconds - 1.0) * 1000.0,
            GoesTo(index) => session = session.update(Event::WentTo(Step::Dilemma(index)), bank()),
            DeletesAll => {
                session = session.update(Event::Forgotten, bank());
                stopwatch.clear();
            }
        }
    }
    assert_eq!(stopwatch.pace(), Pace { timed, fast });
}

#[test]
fn a_situation_takes_from_its_sight_to_the_next_one() {
    check([Answers, GoesTo(1), Waits(0.0)], 1, 0);
    check([Waits(0.5), Answers, GoesTo(1), Waits(0.0)], 1, 0);
    // Nothing is known of one that is still in sight.
    check([Answers, Waits(3.0)], 0, 0);
}

#[test]
fn only_what_was_answered_first_is_timed() {
    // Looked at again, and answered once more.
    check([Answers, GoesTo(1), Answers, GoesTo(0), Answers, GoesTo(1), Waits(1.0)], 2, 0);
    // Left without an answer.
    check([Waits(9.0), GoesTo(1), Waits(1.0)], 0, 0);
}

#[test]
fn times_go_with_the_answers() {
    check([Answers, GoesTo(1), Answers, DeletesAll, Waits(1.0)], 0, 0);
}
