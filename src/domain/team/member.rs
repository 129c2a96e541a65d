//! What one member of a team hands over: a few scores and what stood in the way. No answers, no words, no name.

use crate::domain::answers::Answers;
use crate::domain::instrument::{ItemBank, ItemId};
use crate::domain::measures::MeasuresScore;
use crate::domain::room::{self, BLOCKERS};
use crate::domain::scores::Scores;
use crate::domain::session::Session;
use crate::domain::setup::Role;

/// A score that goes along.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Score {
    /// A, from within: 1 to 7.
    Within,
    /// B3, how much the work is measured: 0 to 2.
    Work,
    /// B3, how much its results are measured: 0 to 2.
    Result,
    /// C, oneself: 1 to 7.
    Me,
    /// C, the closest colleague: 1 to 7.
    Colleague,
    /// C, the organisation: 1 to 7.
    Organisation,
    /// E, the leadership: 1 to 7.
    Leadership,
    /// F, room to help: 1 to 7.
    Room,
}

impl Score {
    /// Every score, in the order of the journey.
    pub const ALL: [Self; 8] = [
        Self::Within,
        Self::Work,
        Self::Result,
        Self::Me,
        Self::Colleague,
        Self::Organisation,
        Self::Leadership,
        Self::Room,
    ];

    /// The name in files.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Within => "within",
            Self::Work => "work",
            Self::Result => "result",
            Self::Me => "me",
            Self::Colleague => "colleague",
            Self::Organisation => "organisation",
            Self::Leadership => "leadership",
            Self::Room => "room",
        }
    }

    /// The lowest and the highest value.
    pub const fn range(self) -> (f64, f64) {
        match self {
            Self::Work | Self::Result => (0.0, 2.0),
            _ => (1.0, 7.0),
        }
    }
}

/// The reduced record of one member.
#[derive(Clone, Debug, PartialEq)]
pub struct Member {
    /// Whose wording was used.
    pub role: Role,
    /// By [`Score`]; `None` where too little was answered. In steps of a tenth: finer ones would tell answers apart.
    scores: [Option<f64>; Score::ALL.len()],
    /// What was ticked as standing in the way, in the order of the bank; `None` where that was not answered.
    blockers: Option<Vec<ItemId>>,
}

impl Member {
    /// What goes along of a session.
    pub fn of(session: &Session, bank: &ItemBank) -> Self {
        let scores = Scores::of(session, bank);
        let measured = match &scores.measures {
            MeasuresScore::Used(used) => Some((used.work, used.result)),
            MeasuresScore::NoneUsed => Some((0.0, 0.0)),
            MeasuresScore::TooFew => None,
        };
        let view = |place: usize| scores.perspectives.means[place].as_ref().map(|mean| mean.value);
        let score = |score| match score {
            Score::Within => scores.within.total.as_ref().map(|mean| mean.value),
            Score::Work => measured.map(|(work, _)| work),
            Score::Result => measured.map(|(_, result)| result),
            Score::Me => view(0),
            Score::Colleague => view(1),
            Score::Organisation => view(2),
            Score::Leadership => scores.leadership.mean.as_ref().map(|mean| mean.value),
            Score::Room => scores.room.room.map(room::Room::value),
        };
        Self {
            role: session.setup.role,
            scores: Score::ALL.map(|of| score(of).map(in_tenths)),
            blockers: scores.room.blockers.clone(),
        }
    }

    /// A record from elsewhere; `None` where a score lies outside its range, or a line is not in the bank.
    pub fn new(
        role: Role,
        score: impl Fn(Score) -> Option<f64>,
        blockers: Option<&[&str]>,
        bank: &ItemBank,
    ) -> Option<Self> {
        let scores = Score::ALL.map(|of| score(of).map(in_tenths));
        let fits = Score::ALL.into_iter().zip(&scores).all(|(of, value)| {
            let (lowest, highest) = of.range();
            value.is_none_or(|value| (lowest..=highest).contains(&value))
        });
        let blockers = match blockers {
            None => None,
            Some(ids) => Some(ticked(ids, bank)?),
        };
        fits.then_some(Self { role, scores, blockers })
    }

    /// A score, where enough was answered.
    pub const fn score(&self, of: Score) -> Option<f64> {
        self.scores[of as usize]
    }

    /// What was ticked as standing in the way.
    pub fn blockers(&self) -> Option<&[ItemId]> {
        self.blockers.as_deref()
    }

    /// Whether this stood in the way; `None` where nothing was answered.
    pub fn was_stopped_by(&self, line: &ItemId) -> Option<bool> {
        self.blockers.as_ref().map(|blockers| blockers.contains(line))
    }
}

/// The lines with these ids, each at most once.
fn ticked(ids: &[&str], bank: &ItemBank) -> Option<Vec<ItemId>> {
    let mut answers = Answers::default();
    let lines = || bank.room.page(BLOCKERS).filter(|item| !item.exclusive);
    for id in ids {
        let line = lines().find(|item| item.id.as_str() == *id)?;
        if answers.holds(line) || !answers.record(line, 1) {
            return None;
        }
    }
    Some(lines().filter(|line| answers.holds(line)).map(|line| line.id.clone()).collect())
}

fn in_tenths(value: f64) -> f64 {
    (value * 10.0).round() / 10.0
}
