//! What of what is kept on the owner's device stays at a moment, what goes, and what is to be remembered of it.

use super::clock::{self, Doubt, Moment, Standing};
use crate::day::Day;

/// What the device remembers of an invitation beside what it asks.
#[derive(Clone, Debug, PartialEq)]
pub struct KeptInvitation {
    /// Under which key it is kept; what answers it names this.
    pub key: String,
    /// The last day on which it may be kept.
    pub kept_until: Day,
    /// The last day on which the desk was opened with it, as far as that is known.
    pub opened_last: Option<Day>,
    /// When the clock said for the first time that its time has passed, if it did.
    pub past_since: Option<Moment>,
}

/// What of what is past is deleted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deleting {
    /// What was seen to be past on two days.
    WhatIsOver,
    /// All of it: the owner says that the clock is right.
    AllPast,
}

/// The invitations on a device, by what becomes of each at a moment.
#[derive(Clone, Debug, PartialEq)]
pub struct Inventory {
    /// Why the clock is doubted, if it is; then nothing is over.
    pub doubt: Option<Doubt>,
    /// Those that stay, in the order in which they were made, as they are to be remembered from now on.
    pub staying: Vec<KeptInvitation>,
    /// The keys of those whose time has passed: they are deleted, with all that answers them.
    pub over: Vec<String>,
    /// The keys of those that stay and of which something else is remembered than lies on the device.
    pub changed: Vec<String>,
    /// The keys of those that only another version can read: they stay, whatever the clock says.
    pub unread: Vec<String>,
}

impl Inventory {
    /// The inventory at a moment, of invitations that can be read and the keys of those that cannot.
    pub fn at(now: Moment, kept: Vec<KeptInvitation>, unread: Vec<String>, deleting: Deleting) -> Self {
        let doubt = clock::doubt(now.day, kept.iter().filter_map(|kept| kept.opened_last).max());
        let mut all = Self { doubt, staying: Vec::new(), over: Vec::new(), changed: Vec::new(), unread };
        for mut kept in kept {
            match Standing::at(now, kept.kept_until, kept.past_since, doubt) {
                Standing::Over => all.over.push(kept.key),
                Standing::Expiring(_) if deleting == Deleting::AllPast => all.over.push(kept.key),
                standing => {
                    let seen = (Some(now.day), standing.past_since());
                    if (kept.opened_last, kept.past_since) != seen {
                        all.changed.push(kept.key.clone());
                    }
                    (kept.opened_last, kept.past_since) = seen;
                    all.staying.push(kept);
                }
            }
        }
        all
    }

    /// The invitation under a key, if it stays and can be read.
    pub fn staying(&self, key: &str) -> Option<&KeptInvitation> {
        self.staying.iter().find(|kept| kept.key == key)
    }

    /// Whether the invitation under a key stays though the clock says that its time has passed.
    pub fn is_expiring(&self, key: &str) -> bool {
        self.staying(key).is_some_and(|kept| kept.past_since.is_some())
    }

    /// How many stay though the clock says that their time has passed.
    pub fn expiring(&self) -> usize {
        self.staying.iter().filter(|kept| kept.past_since.is_some()).count()
    }

    /// Whether the time of the invitation under a key has passed.
    pub fn is_over(&self, key: &str) -> bool {
        self.over.iter().any(|over| over == key)
    }

    /// Whether something that answers the invitation under a key can be opened, now or by another version. Of what does not say
    /// what it answers that is known where there is no invitation at all.
    pub fn keeps_answers_to(&self, key: Option<&str>) -> bool {
        match key {
            Some(key) => self.staying(key).is_some() || self.unread.iter().any(|unread| unread == key),
            None => !(self.staying.is_empty() && self.unread.is_empty()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LAST: Day = Day { year: 2026, month: 11, day: 21 };
    const DAY_MS: f64 = 86_400_000.0;

    /// The moment so many days after the last day.
    fn moment(days: u16) -> Moment {
        Moment { day: LAST.after(days), ms: f64::from(days) * DAY_MS }
    }

    fn kept(key: &str) -> KeptInvitation {
        KeptInvitation { key: key.to_owned(), kept_until: LAST, opened_last: Some(LAST), past_since: None }
    }

    /// The inventory so many days after the last day.
    fn inventory(days: u16, kept: &[KeptInvitation]) -> Inventory {
        Inventory::at(moment(days), kept.to_vec(), Vec::new(), Deleting::WhatIsOver)
    }

    #[test]
    fn what_is_past_stays_until_it_was_seen_so_on_two_days() {
        let later = KeptInvitation { kept_until: LAST.after(9), ..kept("later") };
        let first = inventory(1, &[kept("now"), later]);
        assert_eq!((first.expiring(), first.over.len(), first.changed.len()), (1, 0, 2));
        assert!(first.is_expiring("now") && !first.is_expiring("later"));
        let again = inventory(1, &first.staying);
        assert_eq!((again.changed.len(), &again.staying), (0, &first.staying), "nothing new is seen");
        let second = inventory(2, &first.staying);
        assert_eq!(second.over, ["now"]);
        assert!(second.is_over("now") && !second.keeps_answers_to(Some("now")));
        assert_eq!(second.staying("later").and_then(|kept| kept.opened_last), Some(LAST.after(2)));
    }

    #[test]
    fn the_owner_may_say_that_the_clock_is_right() {
        let all = Inventory::at(moment(1), vec![kept("now")], Vec::new(), Deleting::AllPast);
        assert_eq!((all.over, all.staying), (vec!["now".to_owned()], vec![]));
    }

    #[test]
    fn nothing_is_over_by_a_clock_that_is_doubted() {
        let seen = KeptInvitation { past_since: Some(moment(1)), ..kept("now") };
        let all = inventory(900, &[seen]);
        assert_eq!((all.doubt, all.over.len(), all.expiring()), (Some(Doubt::Ahead(LAST)), 0, 1));
    }

    #[test]
    fn an_answer_stays_as_long_as_anything_can_open_it() {
        let all = |kept: &[KeptInvitation], unread: &[&str]| {
            let unread = unread.iter().map(|key| (*key).to_owned()).collect();
            Inventory::at(moment(0), kept.to_vec(), unread, Deleting::WhatIsOver)
        };
        let both = all(&[kept("here")], &["newer"]);
        for (key, keeps) in [(Some("here"), true), (Some("newer"), true), (Some("gone"), false), (None, true)]
        {
            assert_eq!(both.keeps_answers_to(key), keeps, "{key:?}");
        }
        assert!(all(&[], &["newer"]).keeps_answers_to(None), "perhaps it answers that one");
        assert!(!all(&[], &[]).keeps_answers_to(None));
    }
}
