//! The clock of the desk: nothing is deleted on what it said on one day, and what it cannot mean is doubted.

use klantspiegel_core::day::Day;
use klantspiegel_core::desk::clock::{Doubt, Moment, Standing, doubt};
use klantspiegel_testing::DAY;
use proptest::prelude::*;

const HOUR_MS: f64 = 3_600_000.0;

/// So many days and hours after the last day of an invitation.
fn moment(days: u16, hours: f64) -> Moment {
    Moment { day: DAY.after(days), ms: (24.0 * f64::from(days) + hours) * HOUR_MS }
}

fn far() -> Moment {
    let day = Day { year: 2099, month: 1, day: 1 };
    Moment { day, ms: 26_338.0 * 24.0 * HOUR_MS }
}

/// What the desk makes of one look at the clock after another; what it remembers in between is the moment that it gave.
#[test]
fn only_two_days_end_an_invitation() {
    let later =
        |days: u16| Moment { day: far().day.after(days), ms: far().ms + 24.0 * HOUR_MS * f64::from(days) };
    let over = || Standing::Over;
    for (what, looks, standing) in [
        ("on the last day", vec![moment(0, 23.9)], Standing::Lasts),
        ("the day after", vec![moment(1, 9.0)], Standing::Expiring(moment(1, 9.0))),
        ("twice that day", vec![moment(1, 9.0), moment(1, 20.0)], Standing::Expiring(moment(1, 9.0))),
        ("right after midnight", vec![moment(1, 23.9), moment(2, 0.1)], Standing::Expiring(moment(1, 23.9))),
        ("the next morning", vec![moment(1, 23.9), moment(2, 23.0)], over()),
        ("a day that loses an hour", vec![moment(1, 9.0), moment(2, 8.0)], over()),
        ("weeks later", vec![moment(1, 9.0), moment(30, 9.0)], over()),
        ("once in 2099", vec![far()], Standing::Expiring(far())),
        ("in 2099, and right again", vec![far(), moment(0, 9.0)], Standing::Lasts),
        ("in 2099, and then past", vec![far(), moment(1, 9.0)], Standing::Expiring(moment(1, 9.0))),
        ("in 2099, past, and a day later", vec![far(), moment(1, 9.0), moment(2, 9.0)], over()),
        ("in 2099, right, and in 2099", vec![far(), moment(0, 9.0), later(1)], Standing::Expiring(later(1))),
        ("in 2099 for two days", vec![far(), later(1)], over()),
    ] {
        let at = |standing: Standing, now| Standing::at(now, DAY, standing.past_since(), None);
        assert_eq!(looks.into_iter().fold(Standing::Lasts, at), standing, "{what}");
    }
}

#[test]
fn a_day_that_is_doubted_ends_nothing() {
    let (since, weeks_later) = (moment(1, 9.0), moment(600, 9.0));
    let doubted = Some(Doubt::Ahead(DAY.after(1)));
    assert_eq!(Standing::at(weeks_later, DAY, Some(since), None), Standing::Over);
    // From there it takes two days again.
    assert_eq!(Standing::at(weeks_later, DAY, Some(since), doubted), Standing::Expiring(weeks_later));
    assert_eq!(Standing::at(moment(601, 9.0), DAY, Some(weeks_later), None), Standing::Over);
    assert_eq!(Standing::at(moment(0, 9.0), DAY, Some(since), doubted), Standing::Lasts);
}

#[test]
fn what_the_clock_cannot_mean_is_doubted() {
    let last = Some(DAY);
    for (today, opened_last, doubted) in [
        (DAY, last, None),
        (DAY.after(366), last, None),
        (DAY.after(367), last, Some(Doubt::Ahead(DAY))),
        (far().day, last, Some(Doubt::Ahead(DAY))),
        (DAY, Some(DAY.after(1)), Some(Doubt::Behind(DAY.after(1)))),
        (DAY, Some(far().day), Some(Doubt::Behind(far().day))),
        (Day { year: 2024, month: 12, day: 31 }, last, Some(Doubt::TooEarly)),
        (Day { year: 1970, month: 1, day: 1 }, None, Some(Doubt::TooEarly)),
        (DAY, None, None),
        (far().day, None, Some(Doubt::TooLate)),
    ] {
        assert_eq!(doubt(today, opened_last), doubted, "{today}, {opened_last:?}");
    }
}

proptest! {
    /// Whatever the clock said before: what is over was seen to be past on two days, the later one now.
    #[test]
    fn nothing_is_over_that_was_not_past_on_an_earlier_day(looks in proptest::collection::vec((0_u16..9, 0.0..24.0), 1..9)) {
        let mut standing = Standing::Lasts;
        let mut seen = Vec::new();
        for (days, hours) in looks {
            let now = moment(days, hours);
            standing = Standing::at(now, DAY, standing.past_since(), None);
            if standing == Standing::Over {
                prop_assert!(now.day > DAY);
                prop_assert!(seen.iter().any(|before: &Moment| before.day > DAY && before.day < now.day));
                return Ok(());
            }
            seen.push(now);
        }
    }
}
