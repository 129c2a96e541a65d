//! One person's session: what was chosen and answered, and the one function that changes it.

use super::answers::Answers;
use super::day::Day;
use super::dilemma::choices::graded_and_care;
use super::dilemma::form::next_cell;
use super::dilemma::retired::is_retired;
use super::dilemma::{Asked, Choice};
use super::edition::Edition;
use super::instrument::{Item, ItemBank, ItemId, SCENES_PER_LOSS, Scale};
use super::journey::{self, Step};
use super::language::Language;
use super::own_words::{Blank, OwnText, OwnWords};
use super::part::Part;
use super::setup::{Arrangement, Form, ItemSet, Role, Setup};

/// For how many minutes deleting everything can be undone.
pub const UNDO_MINUTES: usize = 2;

/// Everything that a person chose and answered, and where they are.
#[derive(Clone, Debug, PartialEq)]
pub struct Session {
    /// The language of the interface; no score depends on it.
    pub language: Language,
    /// What was chosen at the start.
    pub setup: Setup,
    /// The edition of the lines to tick that were answered: one that there was not then is not one that was left open.
    pub edition: Edition,
    /// The edition in whose words the statements and questions were answered; `None` where some were answered in those of before, and
    /// others later in those of now.
    pub words: Option<Edition>,
    /// The answers to items; those to dilemmas stand in `asked`.
    pub answers: Answers,
    /// What was written; no score looks at it.
    pub own_words: OwnWords,
    /// The dilemmas put so far, in their order.
    pub asked: Vec<Asked>,
    /// With which of the scenes of each loss it begins, below [`SCENES_PER_LOSS`]; chance decides it once, at the start.
    pub first_scene: usize,
    /// Where the person is.
    pub step: Step,
    /// Whether the method page lies over the step.
    pub method_open: bool,
    /// Whether the step was opened from the review, to which it then returns.
    pub from_review: bool,
    /// Where the person was when they went to the review, which leads back there.
    pub left_at: Option<Step>,
    /// Whether an answer is not to go on by itself.
    pub auto_advance_off: bool,
    /// Whether digits are not to answer: one key alone is easily pressed by accident, or meant by somebody who dictates.
    pub number_keys_off: bool,
    /// The day on which the feedback was asked for.
    pub finished: Option<Day>,
    /// Whether an answer changed since.
    pub changed_since: bool,
}

/// What happened. Time and chance come in here and nowhere else.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// The interface goes on in this language.
    LanguageChosen(Language),
    /// The wording is that of this role from now on.
    RoleChosen(Role),
    /// Another set is asked; answers that it does not ask for are kept.
    SetChosen(ItemSet),
    /// A part is, or is no longer, among those that are asked in [`ItemSet::Picked`].
    PartPicked {
        /// Which part.
        part: Part,
        /// Whether it is asked from now on.
        picked: bool,
    },
    /// Whoever offers the journey decided this; answers that it does not ask for are kept.
    Arranged(Arrangement),
    /// Whether answers are not to go on by themselves from now on.
    AutoAdvanceTurnedOff(bool),
    /// Whether digits are not to answer from now on.
    NumberKeysTurnedOff(bool),
    /// The journey begins, or goes on with the first question that is open; `chance` is any number and decides which
    /// scenes come first.
    Started {
        /// Any number; only the adaptive form looks at it.
        chance: u32,
    },
    /// An item got an answer; one that its scale does not hold changes nothing.
    ItemAnswered {
        /// The item that was asked.
        item: ItemId,
        /// The answer, on the scale of the item.
        value: u8,
    },
    /// Answers to items are taken back.
    AnswersWithdrawn {
        /// The items that are open again.
        items: Vec<ItemId>,
    },
    /// Something was written; what stood there before is gone.
    Wrote {
        /// Where.
        blank: Blank,
        /// The whole text that stands there now.
        text: OwnText,
    },
    /// Whether the story goes along into files and onto paper from now on.
    StorySharingChosen(bool),
    /// One of the two acts was chosen; the dilemma must have been put.
    DilemmaAnswered {
        /// 0-based, in the order of the journey.
        index: usize,
        /// The act that was chosen.
        choice: Choice,
    },
    /// A choice is taken back; the dilemma itself stays as it was put.
    DilemmaWithdrawn {
        /// 0-based, in the order of the journey.
        index: usize,
    },
    /// On to the next step, answered or not; to the review, if the step was opened from there.
    WentOn,
    /// Back to the step before; to the review, if the step was opened from there.
    WentBack,
    /// An answer to an item goes on by itself, unless the person has left this step already.
    AutoAdvanced {
        /// The step at which the answer was given.
        from: Step,
    },
    /// The browser's back or forward, or an address.
    WentTo(Step),
    /// A step was opened from the review, to which it returns.
    ReviewOpened(Step),
    /// The feedback was asked for.
    Finished {
        /// The day in the person's own calendar.
        on: Day,
    },
    /// The method page lies over the step from now on.
    MethodOpened,
    /// The step is in sight again.
    MethodClosed,
    /// A report was opened; the language, and what taps and digits do, stay those of the reader.
    Opened(Box<Session>),
    /// Everything was deleted; the language stays.
    Forgotten,
}

impl Event {
    /// Whether it gives, changes or takes back an answer.
    const fn is_about_an_answer(&self) -> bool {
        matches!(
            self,
            Self::ItemAnswered { .. }
                | Self::AnswersWithdrawn { .. }
                | Self::DilemmaAnswered { .. }
                | Self::DilemmaWithdrawn { .. }
        )
    }
}

impl Session {
    /// A session at its start, with nothing chosen but the language.
    pub fn new(language: Language) -> Self {
        Self {
            language,
            setup: Setup::default(),
            edition: Edition::NOW,
            words: Some(Edition::NOW),
            answers: Answers::default(),
            own_words: OwnWords::default(),
            asked: Vec::new(),
            first_scene: 0,
            step: Step::Start,
            method_open: false,
            from_review: false,
            left_at: None,
            auto_advance_off: false,
            number_keys_off: false,
            finished: None,
            changed_since: false,
        }
    }

    /// Whether anything was answered.
    pub fn has_answers(&self) -> bool {
        !self.answers.is_empty()
            || self.own_words.any()
            || self.asked.iter().any(|asked| asked.choice.is_some())
    }

    /// The session after an event. An event that does not fit leaves it as it is.
    pub fn update(mut self, event: Event, bank: &ItemBank) -> Self {
        self.changed_since |= self.finished.is_some() && event.is_about_an_answer();
        match event {
            Event::LanguageChosen(language) => self.language = language,
            Event::RoleChosen(role) => self.setup.role = role,
            Event::SetChosen(set) => {
                self.setup.set = set;
                // The step may be one that only the other set has.
                self.enter(self.step.clone(), bank);
            }
            Event::PartPicked { part, picked } => {
                self.setup.picked = self.setup.picked.with(part, picked);
                self.enter(self.step.clone(), bank);
            }
            Event::Arranged(arrangement) => {
                self.setup = self.setup.under(arrangement);
                self.enter(self.step.clone(), bank);
            }
            Event::AutoAdvanceTurnedOff(off) => self.auto_advance_off = off,
            Event::NumberKeysTurnedOff(off) => self.number_keys_off = off,
            Event::Started { chance } => self.start(chance, bank),
            Event::ItemAnswered { item, value } => {
                let page = bank.page_of(item.as_str()).unwrap_or_default();
                if let Some(item) = page.iter().find(|other| other.id == item) {
                    self.answers.record_beside(page, item, value);
                    self.read_anew(item, bank);
                }
                self.saw(page);
            }
            Event::AnswersWithdrawn { items } => {
                items.iter().for_each(|item| self.answers.withdraw(item.as_str()));
                items.iter().filter_map(|item| bank.page_of(item.as_str())).for_each(|page| self.saw(page));
            }
            Event::Wrote { blank, text } => match blank {
                Blank::Story => self.own_words.story = text,
                Blank::Situation => self.own_words.plan.situation = text,
                Blank::Act => self.own_words.plan.act = text,
            },
            Event::StorySharingChosen(shares) => self.own_words.shares_story = shares,
            Event::DilemmaAnswered { index, choice } => self.choose(index, Some(choice)),
            Event::DilemmaWithdrawn { index } => self.choose(index, None),
            Event::WentOn => self.move_by(1, bank),
            Event::WentBack => self.move_by(-1, bank),
            Event::AutoAdvanced { from } => {
                if self.step == from && goes_on_by_itself(&from, bank) {
                    self.move_by(1, bank);
                }
            }
            Event::WentTo(step) => {
                self.method_open = false;
                self.enter(step, bank);
            }
            Event::ReviewOpened(step) => {
                self.enter(step, bank);
                self.from_review = self.step.asks();
            }
            // Where nothing is asked there is nothing to finish.
            Event::Finished { on } if journey::extent(self.setup, bank).answers > 0 => {
                // Who only looked at the answers sees the feedback of the day that it is of.
                if self.finished.is_none() || std::mem::take(&mut self.changed_since) {
                    self.finished = Some(on);
                }
                self.enter(Step::Feedback, bank);
            }
            Event::Finished { .. } => {}
            Event::MethodOpened => self.method_open = true,
            Event::MethodClosed => self.method_open = false,
            Event::Opened(session) => {
                let Self { language, auto_advance_off, number_keys_off, .. } = self;
                self = Self { language, auto_advance_off, number_keys_off, ..*session };
            }
            Event::Forgotten => self = Session::new(self.language),
        }
        self
    }

    /// Whether one's own choices can lie beside those of somebody else: the mirror was there, and has some in it.
    pub fn has_card(&self) -> bool {
        let has_choices = self.setup.asks(Part::CareCost) && graded_and_care(&self.asked).0 > 0;
        self.finished.is_some() && has_choices
    }

    fn start(&mut self, chance: u32, bank: &ItemBank) {
        if self.asked.is_empty() {
            // The fixed form is the same for everyone, the scenes included.
            self.first_scene = match self.setup.form {
                Form::Adaptive => chance as usize % SCENES_PER_LOSS,
                Form::Fixed => 0,
            };
        }
        self.enter(self.first_open(bank), bank);
    }

    /// The first step that waits for an answer, with what is said before it; where none does, what follows from the answers.
    fn first_open(&self, bank: &ItemBank) -> Step {
        match journey::steps(self.setup, bank).as_slice() {
            // Where nothing was picked there is nothing to begin with.
            [] | [_] => Step::Start,
            steps => {
                let open = steps.iter().position(|step| step.asks() && !self.is_answered(step, bank));
                let before = open.and_then(|at| steps.get(at.checked_sub(1)?));
                let begins = before.filter(|step| **step == Step::BeforeDilemmas);
                begins.or(open.map(|at| &steps[at])).cloned().unwrap_or(Step::Feedback)
            }
        }
    }

    /// Whoever ticks a line of a page had all of it before them.
    fn saw(&mut self, page: &[Item]) {
        let lines = page.iter().filter(|item| item.scale == Scale::Tick);
        self.edition = lines.map(|line| line.since).fold(self.edition, Edition::max);
    }

    /// Whoever answers anew what was reworded answers the words of now; what else was answered stays an answer to those of before.
    fn read_anew(&mut self, item: &Item, bank: &ItemBank) {
        if self.words == Some(Edition::NOW) || !item.was_reworded() {
            return;
        }
        let mut others =
            bank.instruments().flat_map(|asked| &asked.items).filter(|other| other.id != item.id);
        let alone = !others.any(|other| other.was_reworded() && self.answers.holds(other));
        self.words = alone.then_some(Edition::NOW);
    }

    /// Whether the answer to an item may have been given to other words than those that are shown now.
    pub fn may_have_read_other_words(&self, item: &Item) -> bool {
        let before = self.words.is_none_or(|words| words < item.worded);
        before && item.was_reworded() && self.answers.holds(item)
    }

    fn choose(&mut self, index: usize, choice: Option<Choice>) {
        if let Some(asked) = self.asked.get_mut(index) {
            asked.choice = choice;
        }
    }

    /// Goes to the next or the previous step; a step opened from the review leads back to it, and the review to where it was opened.
    fn move_by(&mut self, by: isize, bank: &ItemBank) {
        if self.from_review {
            return self.enter(Step::Review, bank);
        }
        if self.step == Step::Together {
            return self.enter(Step::Feedback, bank);
        }
        let steps = journey::steps(self.setup, bank);
        if self.step == Step::Review {
            // Meanwhile another set may be asked, which lacks the step that was left.
            let can_be_entered = |step: &Step| *step == Step::Together || steps.contains(step);
            let left = self.left_at.take().filter(can_be_entered);
            return self.enter(left.unwrap_or_else(|| self.first_open(bank)), bank);
        }
        let here = steps.iter().position(|step| *step == self.step);
        let there = here.and_then(|at| steps.get(at.checked_add_signed(by)?));
        if let Some(step) = there {
            self.enter(step.clone(), bank);
        }
    }

    /// Enters a step, or the nearest one before it that can be entered.
    fn enter(&mut self, step: Step, bank: &ItemBank) {
        let from_review = std::mem::take(&mut self.from_review);
        let steps = journey::steps(self.setup, bank);
        let there = match step {
            Step::Dilemma(index) if self.setup.asks(Part::CareCost) => {
                Step::Dilemma(self.put_dilemma(index, bank))
            }
            Step::Feedback | Step::Together if self.finished.is_none() && steps.contains(&Step::Review) => {
                Step::Review
            }
            Step::Together if self.has_card() => Step::Together,
            // Without a choice there is nothing to lay beside those of somebody else.
            Step::Together if steps.contains(&Step::Feedback) => Step::Feedback,
            step if steps.contains(&step) => step,
            _ => Step::Start,
        };
        let before = std::mem::replace(&mut self.step, there);
        if self.step == Step::Review && before != Step::Review && !from_review {
            self.left_at = (before != Step::Start).then_some(before);
        }
    }

    /// Sees to it that the dilemma at this place was put; returns the place that can be shown, at most the first
    /// that was not put before.
    fn put_dilemma(&mut self, index: usize, bank: &ItemBank) -> usize {
        if index >= self.asked.len()
            && let Some(cell) = next_cell(self.setup.form, &self.asked)
        {
            let scene = bank.scene_in_turn(self.first_scene, &self.asked, self.asked.len(), cell).id.clone();
            self.asked.push(Asked { cell, scene, choice: None });
        }
        index.min(self.asked.len().saturating_sub(1))
    }

    /// Puts anew what was put in a scene of before and waits for an answer: the words of those scenes are gone. What was
    /// answered in them stays as it is.
    pub fn put_anew(&mut self, bank: &ItemBank) {
        for index in 0..self.asked.len() {
            let asked = &self.asked[index];
            if asked.choice.is_none() && is_retired(&asked.scene) {
                let scene = bank.scene_in_turn(self.first_scene, &self.asked, index, asked.cell);
                self.asked[index].scene = scene.id.clone();
            }
        }
    }

    /// Whether this event leads past the last question: what follows from the answers comes next, on the day on which it is asked for.
    pub fn completes(&self, event: &Event, bank: &ItemBank) -> bool {
        let goes_on = match event {
            Event::WentOn => true,
            Event::AutoAdvanced { from } => self.step == *from && goes_on_by_itself(from, bank),
            _ => false,
        };
        goes_on && !self.from_review && journey::last(self.setup, bank).as_ref() == Some(&self.step)
    }

    /// Whether a question that is asked waits for an answer.
    pub fn has_open(&self, bank: &ItemBank) -> bool {
        journey::steps(self.setup, bank).iter().any(|step| !self.is_answered(step, bank))
    }

    /// Whether the question of this step was answered; a step that asks nothing counts as answered.
    pub fn is_answered(&self, step: &Step, bank: &ItemBank) -> bool {
        match step {
            Step::Dilemma(index) => self.asked.get(*index).is_some_and(|a| a.choice.is_some()),
            _ => self.answers.complete(step.items(bank)),
        }
    }
}

/// Whether a step may be left by answering it: a screen of several questions, one where something can be written, and one that an
/// organisation made, is left by the person alone.
pub fn goes_on_by_itself(step: &Step, bank: &ItemBank) -> bool {
    match step.items(bank) {
        [item] => matches!(item.scale, Scale::Agreement | Scale::Grade) && !item.id.is_organisations(),
        _ => matches!(step, Step::Dilemma(_)),
    }
}
