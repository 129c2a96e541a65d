//! What a look at the device found that the owner is to be told, and when it is news.

use super::outdated::Outdated;
use klantspiegel_core::day::Day;
use klantspiegel_core::desk::clock::Doubt;
use klantspiegel_ui::desk::Notice;

/// How many invitations, and how many answers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// Invitations.
    pub invitations: usize,
    /// Answers.
    pub answers: usize,
}

/// What a look at the device found, beside what lies there in good order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Findings {
    /// The day on which that was, by the clock.
    pub today: Day,
    /// Why the clock is doubted, if it is.
    pub doubt: Option<Doubt>,
    /// What was deleted as its time had passed.
    pub deleted: Count,
    /// What is here whose time has passed by the clock.
    pub expiring: Count,
    /// What is here that this version cannot read.
    pub unread: Count,
}

/// What is told of a look at the device.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct News {
    /// What was told before of this has had its time.
    pub outdated: Vec<Outdated>,
    /// What is told now, in this order.
    pub notices: Vec<Notice>,
}

impl Findings {
    /// What is news of them after what the last look found: what is past by the clock once a day, what cannot be read once, and
    /// either of them again when it is more or less.
    pub fn news(self, before: Option<Self>) -> News {
        let Self { today, doubt, deleted, expiring, unread } = self;
        let expiring_is_old = before.map(|before| (before.expiring, before.today)) != Some((expiring, today));
        let unread_is_old = before.map_or(Count::default(), |before| before.unread) != unread;
        let told = [
            (deleted.invitations > 0)
                .then_some(Notice::Expired { invitations: deleted.invitations, answers: deleted.answers }),
            (expiring_is_old && expiring.invitations > 0).then_some(Notice::Expiring {
                invitations: expiring.invitations,
                answers: expiring.answers,
                today,
            }),
            doubt.map(|doubt| Notice::Clock { doubt, today }),
            (unread_is_old && unread.invitations > 0)
                .then_some(Notice::UnreadInvitations(unread.invitations)),
            (unread_is_old && unread.answers > 0).then_some(Notice::UnreadAnswers(unread.answers)),
        ];
        let outdated = [
            expiring_is_old.then_some(Outdated::Expiring),
            doubt.map(|_| Outdated::Clock),
            unread_is_old.then_some(Outdated::Unread),
        ];
        News {
            outdated: outdated.into_iter().flatten().collect(),
            notices: told.into_iter().flatten().collect(),
        }
    }
}
