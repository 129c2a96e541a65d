//! Signs that answers may have been given without reading: three that do not depend on each other, told only where at
//! least two agree.
//!
//! Each has innocent causes. Who reads fast answers fast; who means the same by every statement answers the same, all
//! the more as all statements of A are worded positively; who weighs the scene besides the minutes contradicts what the
//! minutes say. That no sign shows says nothing good of the answers either.
//!
//! The thresholds, and what was found with `simulation::quality` for the fixed form:
//!
//! * [`Sign::Contradicting`]: [`MANY_PAIRS`] of the 42 comparable pairs. 1.6 % of people who choose as the model says
//!   reach that by chance, and 72 % of those who toss a coin. Who always takes the same place on the screen reaches it
//!   too: the first has 10 pairs, the second 15. In the adaptive form the pairs are fewer: 0.5 % and 34 %. Real people
//!   weigh the scenes too: 2.4 % reach it if each scene moves the tipping point by a random factor of about e.
//! * [`Sign::Fast`]: two seconds an item are taken from the literature (Huang, Curran, Keeney, Poposki & DeShon 2012,
//!   Journal of Business and Psychology 27:99–114). That it takes a third of the pages is ours, so that some quick
//!   clicks are no sign; how fast people read here is not known.
//! * [`Sign::StraightLine`]: all of A, the longest run that there can be. The usual way, to look for the break in how
//!   often runs of each length occur (Johnson 2005, Journal of Research in Personality 39:103–129), needs a norm group,
//!   and shorter runs are told of forms that turn some statements round. Here a genuine person may well agree alike with
//!   all sixteen: how often is not known, and may be often, above all where somebody hopes for a job (3 % under the
//!   assumptions of the simulation). So the sign counts for little by itself, and what is told rests on the other two:
//!   even if everyone answered A in one line, no more than [`FALSE_ALARMS_AT_WORST`] would be told of something.
//!
//! Of those who do not read, two signs agree in 72 % of people who toss a coin at every question in a hurry, in over
//! 99 % of those who give A one answer and toss a coin at the dilemmas in a hurry, and in 1 % of those who toss coins and
//! take their time.

use super::dilemma::choices::answered;
use super::dilemma::{Cell, Choice};
use super::instrument::ItemBank;
use super::session::Session;
use super::setup::{ItemSet, Part};
use super::within;

/// A page that is left in less time, per item, was hardly read (Huang and others 2012).
pub const SECONDS_PER_ITEM: f64 = 2.0;
/// Of fewer timed pages nothing is said.
pub const ENOUGH_TIMED: usize = 10;
/// One page in so many, answered fast, is a sign.
pub const FAST_ONE_IN: usize = 3;
/// A run of so many equal answers is a sign: the long form of A from its first item to its last.
pub const LONG_RUN: usize = 16;
/// So many contradicting pairs of choices are a sign.
pub const MANY_PAIRS: usize = 8;
/// How many signs must agree before anything is told.
pub const AGREEING: usize = 2;

/// How many genuine people show [`Sign::Contradicting`] in the fixed form, 0 to 1; simulated, see
/// `simulation::quality`.
pub const CONTRADICTING_PEOPLE: f64 = 0.016;
/// How many do who weigh the scene besides the price.
pub const CONTRADICTING_WITH_SCENES: f64 = 0.024;
/// How many people who toss a coin show it.
pub const CONTRADICTING_COINS: f64 = 0.72;
/// How many genuine people are told of something, in the fixed form, 0 to 1; simulated, with assumed paces and answers
/// to A.
pub const FALSE_ALARMS: f64 = 0.001;
/// How many would be, did all of them give one answer to all of A.
pub const FALSE_ALARMS_AT_WORST: f64 = 0.025;

/// How fast the pages were answered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Pace {
    /// The pages of which the time is known.
    pub timed: usize,
    /// Those among them that were answered in less than [`SECONDS_PER_ITEM`] an item.
    pub fast: usize,
}

impl Pace {
    /// The pace over pages, each with the seconds that it took and the number of its items.
    pub fn of(pages: impl IntoIterator<Item = (f64, usize)>) -> Self {
        pages.into_iter().fold(Self::default(), |pace, (seconds, items)| {
            let fast = seconds < SECONDS_PER_ITEM * items as f64;
            Self { timed: pace.timed + 1, fast: pace.fast + usize::from(fast) }
        })
    }
}

/// A sign that answers may have been given without reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// At least a third of at least ten timed pages was answered fast.
    Fast {
        /// How many.
        fast: usize,
        /// Of how many.
        timed: usize,
    },
    /// The long form of A got one answer throughout.
    StraightLine {
        /// The length of the longest run of equal answers, in the order of presentation; skipped items do not end it.
        run: usize,
        /// The answer, 1 to 7.
        answer: u8,
    },
    /// Choices that contradict each other: work came first where care cost no more and spared no less than in another
    /// dilemma, at least one of the two truly, in which care came first. The controls count.
    Contradicting {
        /// How many such pairs there are.
        pairs: usize,
        /// Of how many that can be compared in this way.
        of: usize,
    },
}

/// Every sign that there is; each alone means little, see [`told`].
pub fn signs(session: &Session, bank: &ItemBank, pace: Pace) -> Vec<Sign> {
    [fast(pace), straight_line(session, bank), contradicting(session)].into_iter().flatten().collect()
}

/// At least [`AGREEING`] signs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told(Vec<Sign>);

impl Told {
    /// The signs that agree.
    pub fn signs(&self) -> &[Sign] {
        &self.0
    }
}

/// What is told of the answers: nothing unless signs agree, as each alone has innocent causes.
pub fn told(session: &Session, bank: &ItemBank, pace: Pace) -> Option<Told> {
    let signs = signs(session, bank, pace);
    (signs.len() >= AGREEING).then_some(Told(signs))
}

fn fast(Pace { timed, fast }: Pace) -> Option<Sign> {
    (timed >= ENOUGH_TIMED && fast * FAST_ONE_IN >= timed).then_some(Sign::Fast { fast, timed })
}

fn straight_line(session: &Session, bank: &ItemBank) -> Option<Sign> {
    let long_form = session.setup.asks(Part::FromWithin) && session.setup.set != ItemSet::Short;
    let items = long_form.then(|| within::items(&bank.from_within, session.setup.set))?;
    let answers: Vec<u8> = session.answers.among(items).iter().map(|answered| answered.value).collect();
    let longest = answers.chunk_by(|one, next| one == next).max_by_key(|run| run.len())?;
    let (run, answer) = (longest.len(), *longest.first()?);
    (run >= LONG_RUN).then_some(Sign::StraightLine { run, answer })
}

fn contradicting(session: &Session) -> Option<Sign> {
    let asked = if session.setup.asks(Part::CareCost) { &session.asked[..] } else { &[] };
    let choices: Vec<(Cell, Choice)> = answered(asked).collect();
    let comparable = || {
        let pairs = choices.iter().flat_map(|one| choices.iter().map(move |other| (one, other)));
        pairs.filter(|((one, _), (other, _))| favours_care(*one, *other))
    };
    let contradicts =
        |pair: &(&(Cell, Choice), &(Cell, Choice))| (pair.0.1, pair.1.1) == (Choice::Cost, Choice::Care);
    let pairs = comparable().filter(contradicts).count();
    (pairs >= MANY_PAIRS).then(|| Sign::Contradicting { pairs, of: comparable().count() })
}

/// Whether care costs no more and spares no less in one cell than in another, and the cells differ.
fn favours_care(one: Cell, other: Cell) -> bool {
    one != other && one.cost_minutes() <= other.cost_minutes() && one.loss_minutes() >= other.loss_minutes()
}
