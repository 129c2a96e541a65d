//! Two sessions of one person side by side, and whether a difference is more than the answers' own spread explains.

use super::answers::{Answered, Answers};
use super::care_cost::CareCostScore;
use super::dilemma::findings::{Estimate, Estimates};
use super::dilemma::range::Range;
use super::dilemma::retired::is_retired;
use super::from_within::{self, MIN_OF_FOUR};
use super::instrument::{Item, ItemBank, ItemId};
use super::paired::{Differences, NORMAL};
use super::part::Part;
use super::perspectives::{MIN_OF_SIX, VIEWS};
use super::scores::Scores;
use super::session::Session;
use super::{leadership, leadership::MIN_OF_ELEVEN};
use std::f64::consts::SQRT_2;

/// What somebody's level over some statements moves from one day to another, without anything having changed: a standard deviation
/// in points of seven; an assumption. Without it 18 to 44 of 100 people whose level moves by 0.2 to 0.3 are told of a change.
pub const DAY_TO_DAY: f64 = 0.3;
/// If it moves by this much in truth, the level of people in whom nothing has changed is said to have changed more often.
pub const MORE_DAY_TO_DAY: f64 = 0.5;
/// Namely at most this often, 0 to 1, over sixteen statements; over fewer, less often. Simulated: `tests/native/comparison.rs`.
pub const ALARMS_IF_MORE: f64 = 0.30;
/// How often a mean over sixteen statements is said to have changed that did not, 0 to 1, where somebody answers all of them alike and with
/// hardly an error: then a small move of the level takes all of them over to the next answer at once. Simulated there too.
pub const ALARMS_IF_ALIKE: f64 = 0.22;
/// How often a share is said to have changed that did not, 0 to 1, where choices follow prices only loosely. By whatever other rule people
/// decide it is [`FALSE_ALARMS`](super::paired::FALSE_ALARMS) at most. Simulated there too.
pub const ALARMS_IF_FLAT: f64 = 0.19;
/// The same where choices are made by a coin, and give a number both times.
pub const ALARMS_OF_COINS: f64 = 0.33;
/// A said share (0 to 1) given again has this standard deviation: an assumption. It is what errors of 0.5 in ln minutes, one that the three
/// answers have in common and one of each alone, come to for whoever's line lies where the rungs lie closest to it; for others it is less.
pub const STATED_ERROR: f64 = 0.15;

/// What is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// A: the mean over the statements answered both times, 1 to 7.
    FromWithin,
    /// B1: the share of choices for the customer, 0 to 1.
    Share,
    /// B2: the said share, 0 to 1.
    Stated,
    /// C: one of the three views, by its place in [`VIEWS`]; the mean over the statements rated both times, 1 to 7.
    View(usize),
    /// E: the mean over the statements rated both times, 1 to 7.
    Leadership,
    /// F: room, 1 to 7.
    Room,
    /// D: lines heard as a customer, 0 to 10.
    Heard,
    /// D: lines said to a customer in the past month, 0 to 10.
    Said,
}

/// What can be said of a difference.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It lies within what spread or range explain.
    Explained,
    /// Higher than before, by more than that.
    Higher,
    /// Lower than before, by more than that.
    Lower,
    /// A count, of which nothing is said.
    Counted,
}

/// One thing, then and now.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Compared {
    /// What it is.
    pub subject: Subject,
    /// The value of the earlier session, on the scale of the subject.
    pub then: f64,
    /// That of the later one.
    pub now: f64,
    /// What can be said of the difference.
    pub verdict: Verdict,
    /// Of a share the 80 % ranges, then and now.
    pub ranges: Option<[Range; 2]>,
}

/// Two sessions side by side.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison {
    /// Everything that both sessions tell of, in the order of the parts. What was asked in other words, because the role
    /// was another one or the words were changed in between, is left out.
    pub rows: Vec<Compared>,
    /// Whether both sessions asked for choices that do not give a number both times.
    pub choices_without_number: bool,
    /// What stood in the way, then and now, where both tell.
    pub blockers: Option<[Vec<ItemId>; 2]>,
    /// Whether the two were answered in different roles.
    pub other_role: bool,
    /// Whether something that both answered was asked in other words since.
    pub reworded: bool,
}

impl Comparison {
    /// Whether there is nothing to tell, not even why.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
            && !self.choices_without_number
            && self.blockers.is_none()
            && !self.other_role
            && !self.reworded
    }

    /// How many of the differences were judged.
    pub fn judged(&self) -> usize {
        self.rows.iter().filter(|row| row.verdict != Verdict::Counted).count()
    }

    /// How many of them are more than what is explained.
    pub fn beyond(&self) -> usize {
        self.rows.iter().filter(|row| matches!(row.verdict, Verdict::Higher | Verdict::Lower)).count()
    }
}

/// Two sessions in the order of their days; of the same day, the other one first.
pub fn in_order<'a>(other: &'a Session, here: &'a Session) -> (&'a Session, &'a Session) {
    if other.finished <= here.finished { (other, here) } else { (here, other) }
}

/// Compares two sessions, the earlier one first.
pub fn compare(then: &Session, now: &Session, bank: &ItemBank) -> Comparison {
    let pair = Pair { sessions: (then, now), scores: (Scores::of(then, bank), Scores::of(now, bank)) };
    let rows = pair.rows(bank);
    let share = rows.iter().any(|row| row.subject == Subject::Share);
    let comparable = pair.same_role() && pair.same_scenes();
    let choices_without_number = pair.both_asked(Part::CareCost) && comparable && !share;
    let other_role = !pair.same_role();
    let reworded = pair.reworded(bank);
    let (then, now) = (pair.scores.0.room.blockers, pair.scores.1.room.blockers);
    let blockers = then.zip(now).map(|(then, now)| [then, now]);
    Comparison { rows, choices_without_number, blockers, other_role, reworded }
}

struct Pair<'a> {
    sessions: (&'a Session, &'a Session),
    scores: (Scores, Scores),
}

impl Pair<'_> {
    fn same_role(&self) -> bool {
        self.sessions.0.setup.role == self.sessions.1.setup.role
    }

    /// Whether both chose in the scenes of now, or both in those of before.
    fn same_scenes(&self) -> bool {
        let of_before = |session: &Session| session.asked.iter().any(|asked| is_retired(&asked.scene));
        of_before(self.sessions.0) == of_before(self.sessions.1)
    }

    fn both_asked(&self, part: Part) -> bool {
        self.sessions.0.setup.asks(part) && self.sessions.1.setup.asks(part)
    }

    fn worded_alike(&self, item: &Item) -> bool {
        item.is_worded_alike_in(self.sessions.0.words, self.sessions.1.words)
    }

    /// Whether something that both answered was asked in other words since.
    fn reworded(&self, bank: &ItemBank) -> bool {
        let (then, now) = self.sessions;
        let mut other_words =
            bank.instruments().flat_map(|asked| &asked.items).filter(|item| !self.worded_alike(item));
        let chose = |session: &Session| session.asked.iter().any(|asked| asked.choice.is_some());
        other_words.any(|item| then.answers.holds(item) && now.answers.holds(item))
            || chose(then) && chose(now) && !self.same_scenes()
    }

    fn rows(&self, bank: &ItemBank) -> Vec<Compared> {
        let mut compared = Vec::new();
        let (then, now) = self.sessions;
        let asked = |session: &Session| from_within::items(bank.of(Part::FromWithin), session.setup.set);
        let both = asked(then).filter(|item| asked(now).any(|other| other.id == item.id));
        // Where one of them has no mean of its own, none is made of the rest.
        let totals =
            [&self.scores.0, &self.scores.1].into_iter().all(|scores| scores.from_within.total.is_some());
        let means = self.means(Subject::FromWithin, Part::FromWithin, both, MIN_OF_FOUR);
        compared.extend(means.filter(|_| totals));
        if self.same_role() && self.same_scenes() {
            compared.extend(self.share());
        }
        compared.extend(self.stated());
        for (index, view) in VIEWS.into_iter().enumerate() {
            let items = bank.of(Part::Perspectives).facet_items(view);
            compared.extend(self.means(Subject::View(index), Part::Perspectives, items, MIN_OF_SIX));
        }
        compared.extend(self.counts(Subject::Heard, |scores| scores.brushoff.heard.as_ref().map(Vec::len)));
        compared.extend(self.counts(Subject::Said, |scores| scores.brushoff.said.as_ref().map(Vec::len)));
        if self.same_role() {
            let items = leadership::ratings(bank.of(Part::Leadership));
            compared.extend(self.means(Subject::Leadership, Part::Leadership, items, MIN_OF_ELEVEN));
        }
        compared.extend(self.of_scores(Subject::Room, |scores| Some(scores.room.room?.value())));
        compared
    }

    /// The means over the items that were answered both times in the same words, where those are enough.
    fn means<'a>(
        &self,
        subject: Subject,
        part: Part,
        items: impl Iterator<Item = &'a Item>,
        enough: usize,
    ) -> Option<Compared> {
        let (then, now) = self.sessions;
        if !self.both_asked(part) {
            return None;
        }
        let pairs = both_times(&then.answers, &now.answers, items.filter(|item| self.worded_alike(item)));
        if pairs.len() >= enough { means(subject, &pairs) } else { None }
    }

    fn share(&self) -> Option<Compared> {
        let estimates = |score: &CareCostScore| score.findings.estimates().copied();
        let (then, now) = (estimates(&self.scores.0.care_cost)?, estimates(&self.scores.1.care_cost)?);
        let verdict = share_verdict(&then, &now);
        let ranges = [then.usual.share, now.usual.share];
        let [then, now] = ranges.map(|range| range.value);
        Some(Compared { subject: Subject::Share, then, now, verdict, ranges: Some(ranges) })
    }

    fn stated(&self) -> Option<Compared> {
        let stated = |scores: &Scores| Some(scores.care_cost.said?.share());
        let (then, now) = (stated(&self.scores.0)?, stated(&self.scores.1)?);
        let verdict = stated_verdict(then, now);
        Some(Compared { subject: Subject::Stated, then, now, verdict, ranges: None })
    }

    fn counts(&self, subject: Subject, of: impl Fn(&Scores) -> Option<usize>) -> Option<Compared> {
        self.of_scores(subject, |scores| Some(of(scores)? as f64))
    }

    /// A value of both scores, of whose difference nothing is said.
    fn of_scores(&self, subject: Subject, of: impl Fn(&Scores) -> Option<f64>) -> Option<Compared> {
        let (then, now) = (of(&self.scores.0)?, of(&self.scores.1)?);
        Some(Compared { subject, then, now, verdict: Verdict::Counted, ranges: None })
    }
}

/// The answers to the items that were answered both times.
fn both_times<'a>(then: &Answers, now: &Answers, items: impl Iterator<Item = &'a Item>) -> Vec<(f64, f64)> {
    let answered: Vec<Answered<'_>> = then.among(items);
    let pair = |a: &Answered<'_>| Some((f64::from(a.value), f64::from(now.get(a.item.id.as_str())?)));
    answered.iter().filter_map(pair).collect()
}

/// How large the mean difference over so many statements may be without a change, where it is the same for all of them, in points of
/// seven: then [`DAY_TO_DAY`] alone explains it.
pub fn least_told(statements: usize) -> f64 {
    Differences { count: statements, mean: 0.0, deviation: 0.0 }.explained(DAY_TO_DAY * SQRT_2)
}

/// From how many of ten cases on a difference of what is said counts.
pub fn least_stated() -> f64 {
    (100.0 * NORMAL * STATED_ERROR * SQRT_2).ceil() / 10.0
}

/// What is said of the means over pairs of ratings: a change counts where it is more than the spread over the statements and
/// [`DAY_TO_DAY`], on both days, explain together.
fn means(subject: Subject, pairs: &[(f64, f64)]) -> Option<Compared> {
    let mean = |of: fn(&(f64, f64)) -> f64| pairs.iter().map(of).sum::<f64>() / pairs.len() as f64;
    let (then, now) = (mean(|pair| pair.0), mean(|pair| pair.1));
    let differences: Vec<f64> = pairs.iter().map(|(then, now)| now - then).collect();
    let differences = Differences::of(&differences, 2)?;
    let verdict = verdict(differences.mean, differences.explained(DAY_TO_DAY * SQRT_2));
    Some(Compared { subject, then, now, verdict, ranges: None })
}

/// What is said of two said shares, 0 to 1: a change counts where it is more than [`STATED_ERROR`] on both days explains.
pub fn stated_verdict(then: f64, now: f64) -> Verdict {
    verdict(now - then, NORMAL * STATED_ERROR * SQRT_2)
}

/// A claim is made under both priors or not at all.
fn share_verdict(then: &Estimates, now: &Estimates) -> Verdict {
    let under = |of: fn(&Estimates) -> &Estimate| {
        let (then, now) = (of(then).share, of(now).share);
        verdict(now.value - then.value, NORMAL * then.deviation().hypot(now.deviation()))
    };
    let (usual, wide) = (under(|e| &e.usual), under(|e| &e.wide_prior));
    if usual == wide { usual } else { Verdict::Explained }
}

fn verdict(difference: f64, explained: f64) -> Verdict {
    if difference.abs() <= explained {
        Verdict::Explained
    } else if difference > 0.0 {
        Verdict::Higher
    } else {
        Verdict::Lower
    }
}
