//! C, three perspectives: the same statements about me, my closest colleague and our organisation, and what goes with
//! them.

use super::answers::Answers;
use super::instrument::{Instrument, ItemId};
use super::mean::Mean;
use super::paired::Differences;
use crate::listed;
use strum::{VariantArray, VariantNames};

/// The facet of what one says of oneself.
pub const ME: &str = "me";
/// The facet of what one says of the closest colleague.
pub const COLLEAGUE: &str = "colleague";
/// The facet of what one says of the organisation.
pub const ORGANISATION: &str = "organisation";
/// The three, in the order in which they are asked.
pub const VIEWS: [&str; 3] = [ME, COLLEAGUE, ORGANISATION];
/// The item that asks whether helping customers is enjoyable here.
pub const ENJOYMENT: &str = "here-enjoyable";
/// The item that asks whether care does not happen for lack of time.
pub const TIME: &str = "here-time";
/// The item that asks for the grade customers would give.
pub const GRADE: &str = "here-grade";
/// The item that asks for the last story a customer told.
pub const STORY: &str = "here-story";

/// How many of six statements must be rated before their mean, or a difference of two views, is given.
pub const MIN_OF_SIX: usize = 4;
/// Grades of customers who are satisfied, and no more than that.
pub const SATISFIED_GRADES: std::ops::RangeInclusive<u8> = 6..=8;

/// Above whom somebody rates themselves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, VariantArray, VariantNames)]
#[strum(serialize_all = "kebab-case")]
pub enum Above {
    /// Their closest colleague alone.
    Colleague,
    /// The organisation alone.
    Organisation,
    /// Both.
    Both,
}

listed!(Above);

/// The last story a customer told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, VariantArray, VariantNames)]
#[strum(serialize_all = "kebab-case")]
pub enum Story {
    /// Something went beyond what was expected.
    Delight,
    /// Something fell short of it.
    Anger,
    /// None comes to mind.
    None,
}

listed!(Story);

impl Story {
    /// The story of an answer.
    pub const fn of_answer(answer: u8) -> Option<Self> {
        match answer {
            1 => Some(Story::Delight),
            2 => Some(Story::Anger),
            3 => Some(Story::None),
            _ => None,
        }
    }
}

/// One statement in three views.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    /// The page on which it is asked.
    pub page: String,
    /// The item of each view, in the order of [`VIEWS`].
    pub items: Vec<ItemId>,
    /// The rating in each view, 1 to 7, in the order of [`VIEWS`].
    pub ratings: [Option<u8>; VIEWS.len()],
}

/// What C says.
#[derive(Clone, Debug, PartialEq)]
pub struct PerspectivesScore {
    /// The six statements, in the order in which they are asked.
    pub statements: Vec<Statement>,
    /// The mean of each view in the order of [`VIEWS`]; `None` where too little was rated.
    pub means: [Option<Mean>; VIEWS.len()],
    /// The differences of me and my colleague over the statements rated for both; above 0 where I stand higher.
    pub me_above_colleague: Option<Differences>,
    /// The same for me and our organisation.
    pub me_above_organisation: Option<Differences>,
    /// The same for my colleague and our organisation: oneself has no part in it.
    pub colleague_above_organisation: Option<Differences>,
    /// Helping customers is enjoyable here, 1 to 7.
    pub enjoyment: Option<u8>,
    /// Care does not happen for lack of time, 1 to 7.
    pub time: Option<u8>,
    /// The grade customers would give, 1 to 10.
    pub grade: Option<u8>,
    /// The last story.
    pub story: Option<Story>,
}

impl PerspectivesScore {
    /// Whether any statement was rated.
    pub fn is_rated(&self) -> bool {
        self.statements.iter().any(|statement| statement.ratings.iter().any(Option::is_some))
    }

    /// Whether enough was rated both for oneself and for each of the others to tell the differences. That there is a mean
    /// of each is not enough: they may be about other statements.
    pub fn is_comparable(&self) -> bool {
        self.me_above_colleague.is_some() && self.me_above_organisation.is_some()
    }

    /// Whether a statement that was rated was rated in every view: only then do the means tell the differences.
    pub fn is_rated_alike(&self) -> bool {
        let is_alike = |statement: &Statement| {
            let rated = statement.ratings.iter().flatten().count();
            rated == 0 || rated == VIEWS.len()
        };
        self.statements.iter().all(is_alike)
    }

    /// Above whom one rates oneself, by more than the spread over the statements explains: of people who see no difference, each of the
    /// two is said of at most about one in twenty.
    pub fn self_above(&self) -> Option<Above> {
        match (is_above(self.me_above_colleague), is_above(self.me_above_organisation)) {
            (true, true) => Some(Above::Both),
            (true, false) => Some(Above::Colleague),
            (false, true) => Some(Above::Organisation),
            (false, false) => None,
        }
    }

    /// Whether the organisation lies below the colleague, by as much: rating oneself high does not explain that.
    pub fn organisation_below_colleague(&self) -> bool {
        is_above(self.colleague_above_organisation)
    }

    /// A grade of satisfied customers, and no story: nothing to tell.
    pub fn satisfied_without_story(&self) -> bool {
        self.grade.is_some_and(|grade| SATISFIED_GRADES.contains(&grade)) && self.story == Some(Story::None)
    }
}

/// Scores C.
pub fn score(instrument: &Instrument, answers: &Answers) -> PerspectivesScore {
    let statements: Vec<Statement> = instrument
        .pages()
        .filter(|page| page.len() == VIEWS.len())
        .map(|page| {
            let ratings = [0, 1, 2].map(|view: usize| answers.get(page[view].id.as_str()));
            let items = page.iter().map(|item| item.id.clone()).collect();
            Statement { page: page[0].page.clone().unwrap_or_default(), items, ratings }
        })
        .collect();
    let gap = |one: usize, other: usize| differences(&statements, one, other);
    PerspectivesScore {
        means: VIEWS.map(|view| Mean::of(&answers.among(instrument.facet_items(view)), MIN_OF_SIX)),
        me_above_colleague: gap(0, 1),
        me_above_organisation: gap(0, 2),
        colleague_above_organisation: gap(1, 2),
        enjoyment: answers.get(ENJOYMENT),
        time: answers.get(TIME),
        grade: answers.get(GRADE),
        story: answers.get(STORY).and_then(Story::of_answer),
        statements,
    }
}

/// Over the statements that were rated in both views.
fn differences(statements: &[Statement], one: usize, other: usize) -> Option<Differences> {
    let difference = |statement: &Statement| {
        let (one, other) = statement.ratings[one].zip(statement.ratings[other])?;
        Some(f64::from(one) - f64::from(other))
    };
    let differences: Vec<f64> = statements.iter().filter_map(difference).collect();
    Differences::of(&differences, MIN_OF_SIX)
}

/// Whether the first of two views lies above the second.
fn is_above(differences: Option<Differences>) -> bool {
    differences.is_some_and(|differences| differences.mean > 0.0 && differences.is_beyond_spread())
}
