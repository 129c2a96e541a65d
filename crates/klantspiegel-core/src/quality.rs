//! Signs that answers may have been given without reading: three that look at different things, told only where at least
//! two agree and haste is one of them.
//!
//! One looks at the time that the situations took, one at the answers to A, one at the choices in the situations. Each has
//! innocent causes. Who knows the situations answers fast; who means the same by every statement answers the same, all the
//! more as all statements of A are worded positively; who weighs the scene besides the minutes contradicts what the minutes
//! say, and who weighs nothing but the scene contradicts them as often as a coin. A candidate with nothing but good will may
//! well do both of the last, reading every word: so nothing is told without haste. That no sign shows says nothing good of
//! the answers either.
//!
//! The thresholds, and what was found with `klantspiegel_simulation::quality` for the fixed form:
//!
//! * [`Sign::Contradicting`]: [`MANY_PAIRS`] of the 33 comparable pairs. 2.4 % of people who choose as the model says
//!   reach that by chance, and 65 % of those who toss a coin. Who always takes the same place on the screen reaches it
//!   too. In the adaptive form the pairs hang on the choices: 1.9 % and 40 %. Real people weigh the scenes too: 3.4 % reach it if each
//!   scene moves the line by a random factor of about e.
//! * [`Sign::Fast`]: two seconds an item are taken from the literature (Huang, Curran, Keeney, Poposki & DeShon 2012,
//!   Journal of Business and Psychology 27:99–114); a situation has some forty words, so that it leaves a margin. The
//!   statements of A are not timed: who agrees alike with all of them clicks fast, and would show two signs by one
//!   behaviour. That it takes five, half of the situations, is ours: some quick clicks are no sign, and where some times are
//!   not known or a tab was left, the others still count. How fast people read here is not known. Were their median for a
//!   situation 12 seconds or 8, fewer than 0.01 % would show this sign; at 5 seconds 0.5 %, at 4 2.7 %, at 3 15 %.
//! * [`Sign::StraightLine`]: all of A, the longest run that there can be. The usual way, to look for the break in how
//!   often runs of each length occur (Johnson 2005, Journal of Research in Personality 39:103–129), needs a norm group,
//!   and shorter runs are told of forms that turn some statements round. Here a genuine person may well agree alike with
//!   all sixteen: how often is not known, and may be often, above all where somebody hopes for a job (3 % under the
//!   assumptions of the simulation). So what is told rests on haste: [`FALSE_ALARMS_AT_WORST`] says how many would be told of
//!   something if everyone answered A in one line and decided by the scene alone.
//!
//! Of those who do not read, something is told of 61 % of people who toss a coin at every question, and of 95 % of those who
//! give A one answer and toss a coin at the situations, if their median for a situation is 1.2 seconds. Two clicks may take
//! them longer: at 2 seconds it is 36 % and 56 %. Who tosses coins and takes the time of a reader is not found.

use super::dilemma::choices::answered;
use super::dilemma::{Cell, Choice};
use super::from_within;
use super::instrument::ItemBank;
use super::journey::Step;
use super::part::Part;
use super::session::Session;
use super::setup::ItemSet;

/// A situation that is answered in less time, in seconds, was hardly read (Huang and others 2012).
pub const UNREAD_SECONDS: u32 = 2;
/// So many situations answered that fast are a sign.
pub const MANY_FAST: usize = 5;
/// A run of so many equal answers is a sign: the long form of A from its first item to its last.
pub const LONG_RUN: usize = 16;
/// So many contradicting pairs of choices are a sign.
pub const MANY_PAIRS: usize = 7;
/// How many signs must agree before anything is told; [`Sign::Fast`] is one of them.
pub const AGREEING: usize = 2;

/// How many genuine people show [`Sign::Contradicting`] in the fixed form, 0 to 1; simulated, see
/// `klantspiegel_simulation::quality`.
pub const CONTRADICTING_PEOPLE: f64 = 0.024;
/// How many do who weigh the scene besides the price.
pub const CONTRADICTING_WITH_SCENES: f64 = 0.034;
/// How many people who toss a coin show it.
pub const CONTRADICTING_COINS: f64 = 0.65;
/// At most how many people who read are told of something, in the fixed form, 0 to 1, if their median for a situation is
/// [`READING_SECONDS`]: also of those who answer A in one line and decide by the scene alone; simulated, with assumed times.
pub const FALSE_ALARMS: f64 = 0.001;
/// The median of the seconds that people are assumed to take for a situation.
pub const READING_SECONDS: u32 = 12;
/// How many would be told of something, did all of them give one answer to all of A and decide by the scene alone: each after a
/// shorter median.
pub const FALSE_ALARMS_AT_WORST: [(u32, f64); 2] = [(5, 0.005), (3, 0.147)];

/// How fast the situations were answered; nothing else is timed, see [`is_timed`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Pace {
    /// The situations of which the time is known, at most [`DILEMMAS`](super::dilemma::form::DILEMMAS).
    pub timed: usize,
    /// Those among them that were answered in less than [`UNREAD_SECONDS`].
    pub fast: usize,
}

impl Pace {
    /// The pace over the seconds that each situation took.
    pub fn of(seconds: impl IntoIterator<Item = f64>) -> Self {
        seconds.into_iter().fold(Self::default(), |pace, seconds| {
            let fast = seconds < f64::from(UNREAD_SECONDS);
            Self { timed: pace.timed + 1, fast: pace.fast + usize::from(fast) }
        })
    }
}

/// Whether the time for a step counts: for the situations alone. At the statements of A, who agrees alike with all of them is
/// done with a click each, and that would be two signs of one behaviour; a list to tick is skimmed by good readers too.
pub const fn is_timed(step: &Step) -> bool {
    matches!(step, Step::Dilemma(_))
}

/// A sign that answers may have been given without reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// At least [`MANY_FAST`] situations were answered in less than [`UNREAD_SECONDS`].
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

/// At least [`AGREEING`] signs, of which one is [`Sign::Fast`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ToldSigns(Vec<Sign>);

impl ToldSigns {
    /// The signs that agree.
    pub fn signs(&self) -> &[Sign] {
        &self.0
    }
}

/// What is told of the answers: nothing unless haste and another sign agree, as each alone has innocent causes, and the two others
/// together as well.
pub fn told(session: &Session, bank: &ItemBank, pace: Pace) -> Option<ToldSigns> {
    let signs = signs(session, bank, pace);
    is_told(&signs).then_some(ToldSigns(signs))
}

/// Whether these signs are told of.
pub fn is_told(signs: &[Sign]) -> bool {
    signs.len() >= AGREEING && signs.iter().any(|sign| matches!(sign, Sign::Fast { .. }))
}

fn fast(Pace { timed, fast }: Pace) -> Option<Sign> {
    (fast >= MANY_FAST).then_some(Sign::Fast { fast, timed })
}

fn straight_line(session: &Session, bank: &ItemBank) -> Option<Sign> {
    let long_form = session.setup.asks(Part::FromWithin) && session.setup.set != ItemSet::Short;
    let items = long_form.then(|| from_within::items(bank.of(Part::FromWithin), session.setup.set))?;
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
