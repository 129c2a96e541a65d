//! Handing over what was answered, as events: what is sealed is what was on the screen, or it counts for nothing.

use klantspiegel_core::day::Day;
use klantspiegel_core::instrument::ItemBank;
use klantspiegel_core::session::Session;
use klantspiegel_core::submission::RandomSeed;
use klantspiegel_ui::invited::{Hindrance, Invited, NotCopied, Stage, Way};
use std::fmt;
use std::rc::Rc;

/// What happened while somebody hands over what they answered.
#[derive(Clone, Debug)]
pub enum Submitting {
    /// What would go is on the screen.
    Looked,
    /// Sealing came to an end: with a code, or without one.
    Sealed {
        /// The [`Invited::revision`] that was sealed.
        revision: u32,
        /// The envelope.
        code: Option<Rc<str>>,
    },
    /// Taking an envelope along came to an end.
    Taken {
        /// The envelope.
        code: Rc<str>,
        /// In which way; nothing where it was to be copied, and could not be.
        taken: Result<Way, NotCopied>,
    },
    /// Chance decided for this person.
    Drawn(RandomSeed),
    /// The step of the session came in sight, at this time in milliseconds since any fixed moment.
    CameInSight { at_ms: f64 },
    /// What would go is no longer what it was: it is to be looked at anew, and what was sealed of it is worth nothing.
    Revised,
    /// Nothing is answered any more: chance decides anew with the next answer, and times begin anew.
    BegunAnew,
}

/// Why nothing is sealed now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, displaydoc::Display)]
pub enum NotNow {
    /// What would go was not looked at, or is sealed already.
    Stage,
    /// Nothing can be handed over: {0:?}.
    Hindered(Hindrance),
}

impl std::error::Error for NotNow {}

/// Whether somebody may seal what they answered today, as far as the day is known; `is_opened` where it came from a file.
///
/// # Errors
/// Where they may not.
pub fn may_seal(
    invited: &Invited,
    today: Option<Day>,
    session: &Session,
    is_opened: bool,
) -> Result<(), NotNow> {
    let invitation = invited.invitation.as_ref().map_err(|_| NotNow::Stage)?;
    match (&invited.stage, invited.hindrance(invitation, today, session, is_opened)) {
        (Stage::Open | Stage::Sealed { .. }, _) => Err(NotNow::Stage),
        (_, Some(why)) => Err(NotNow::Hindered(why)),
        (Stage::Seen | Stage::Failed, None) => Ok(()),
    }
}

/// What the browser adds to what was answered, as soon as it is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// Chance, which decides what goes from the first answer on.
    Chance,
    /// The time at which the step of the session came in sight.
    Time,
}

/// What is wanted of the browser at a session.
pub fn wanted(invited: &Invited, session: &Session) -> impl Iterator<Item = Wanted> {
    let chance = session.has_answers() && invited.chance.is_none();
    let time = invited.stopwatch.is_new(&session.step);
    [chance.then_some(Wanted::Chance), time.then_some(Wanted::Time)].into_iter().flatten()
}

/// What handing over makes of an event. Only the program for invited people has it in its Wasm.
#[derive(Clone, Copy)]
pub struct SubmissionReducer(pub fn(&mut Invited, Submitting, &Session, &ItemBank));

/// There is one of them.
impl PartialEq for SubmissionReducer {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl fmt::Debug for SubmissionReducer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SubmissionReducer")
    }
}

/// What is known of handing over after an event; one that came too late changes nothing.
pub fn update(invited: &mut Invited, event: Submitting, session: &Session, bank: &ItemBank) {
    match (event, &invited.stage) {
        (Submitting::Looked, _) => invited.stage = Stage::Seen,
        (Submitting::Sealed { revision, code }, Stage::Seen | Stage::Failed)
            if revision == invited.revision =>
        {
            invited.stage = code.map_or(Stage::Failed, |code| Stage::Sealed { code, taken: None });
        }
        (Submitting::Taken { code, taken }, Stage::Sealed { code: sealed, .. }) if code == *sealed => {
            invited.stage = Stage::Sealed { code, taken: Some(taken) };
        }
        (Submitting::Drawn(seed), _) if invited.chance.is_none() => invited.chance = Some(seed),
        (Submitting::CameInSight { at_ms }, _) => invited.stopwatch.seen(session, bank, at_ms),
        (Submitting::Revised, _) => {
            invited.stage = Stage::Open;
            invited.revision += 1;
        }
        (Submitting::BegunAnew, _) => {
            invited.chance = None;
            invited.stopwatch.clear();
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use klantspiegel_content::catalogue;
    use klantspiegel_core::invitation::Purpose;
    use klantspiegel_core::language::Language;
    use klantspiegel_core::part::Part;
    use klantspiegel_core::session::Event;
    use klantspiegel_formats::invitation::Flaw;
    use klantspiegel_testing::invited;

    fn after(events: impl IntoIterator<Item = Submitting>) -> Invited {
        let mut invited = Invited::new(Err(Flaw::Garbled), true, String::new());
        happen(&mut invited, events);
        invited
    }

    fn happen(invited: &mut Invited, events: impl IntoIterator<Item = Submitting>) {
        let session = Session::new(Language::Nl);
        events.into_iter().for_each(|event| update(invited, event, &session, catalogue::item_bank()));
    }

    fn answered() -> Session {
        let item = catalogue::item_bank().of(Part::FromWithin).items[0].id.clone();
        Session::new(Language::Nl).update(Event::ItemAnswered { item, value: 4 }, catalogue::item_bank())
    }

    fn sealed(revision: u32) -> Submitting {
        Submitting::Sealed { revision, code: Some("code".into()) }
    }

    #[test]
    fn only_what_was_looked_at_is_sealed() {
        assert_eq!(after([sealed(0)]).stage, Stage::Open);
        assert_eq!(
            after([Submitting::Looked, sealed(0)]).stage,
            Stage::Sealed { code: "code".into(), taken: None }
        );
        let failed = Submitting::Sealed { revision: 0, code: None };
        assert_eq!(after([Submitting::Looked, failed.clone()]).stage, Stage::Failed);
        // Who tries again may.
        assert!(matches!(after([Submitting::Looked, failed, sealed(0)]).stage, Stage::Sealed { .. }));
    }

    #[test]
    fn only_the_answers_of_who_was_invited_are_sealed_and_only_in_time() {
        let invitation = invited::invitation(Purpose::Hiring);
        let kept_until = invitation.kept_until;
        let seen = |can_seal| {
            let invited = Invited { invitation: Ok(invitation.clone()), can_seal, ..after([]) };
            Invited { stage: Stage::Seen, ..invited }
        };
        let item = catalogue::item_bank().of(Part::FromWithin).items[0].id.clone();
        let empty = Session::new(Language::Nl);
        let answered = empty.clone().update(Event::ItemAnswered { item, value: 4 }, catalogue::item_bank());
        let late = Day { year: kept_until.year + 1, ..kept_until };
        let early = Day { year: 1970, ..kept_until };
        let hindered = |why| Err(NotNow::Hindered(why));
        for (can_seal, today, session, is_opened, expected) in [
            (true, Some(kept_until), &answered, false, Ok(())),
            // The browser does not say which day it is.
            (true, None, &answered, false, Ok(())),
            (true, Some(late), &answered, false, hindered(Hindrance::Past(late))),
            (true, Some(early), &answered, false, hindered(Hindrance::Early(early))),
            (false, None, &answered, false, hindered(Hindrance::CannotSeal)),
            (true, None, &empty, false, hindered(Hindrance::NothingAnswered)),
            (true, None, &answered, true, hindered(Hindrance::Opened)),
        ] {
            assert_eq!(may_seal(&seen(can_seal), today, session, is_opened), expected);
        }
        let open = Invited { stage: Stage::Open, ..seen(true) };
        assert_eq!(may_seal(&open, None, &answered, false), Err(NotNow::Stage));
    }

    #[test]
    fn chance_is_wanted_with_the_first_answer_and_the_time_at_every_step() {
        let mut invited = after([]);
        let wanted =
            |invited: &Invited, session: &Session| super::wanted(invited, session).collect::<Vec<_>>();
        let empty = Session::new(Language::Nl);
        assert_eq!(wanted(&invited, &empty), [Wanted::Time]);
        happen(&mut invited, [Submitting::CameInSight { at_ms: 1.0 }]);
        assert_eq!(wanted(&invited, &empty), []);
        let answered = answered();
        assert_eq!(wanted(&invited, &answered), [Wanted::Chance]);
        happen(&mut invited, [Submitting::Drawn(RandomSeed::of([7; RandomSeed::BYTES]))]);
        assert_eq!(wanted(&invited, &answered), []);
    }

    #[test]
    fn sealing_waits_for_a_look_and_ends_with_its_time() {
        let invitation = invited::invitation(Purpose::Hiring);
        let (last, after) = (invitation.kept_until, invitation.kept_until.after(1));
        let answered = answered();
        let mut invited = self::after([]);
        assert_eq!(
            may_seal(&invited, Some(last), &answered, false),
            Err(NotNow::Stage),
            "there is no invitation"
        );
        invited.invitation = Ok(invitation);
        assert_eq!(
            may_seal(&invited, Some(last), &answered, false),
            Err(NotNow::Stage),
            "it was not looked at"
        );
        happen(&mut invited, [Submitting::Looked]);
        assert_eq!(may_seal(&invited, Some(last), &answered, false), Ok(()));
        assert_eq!(
            may_seal(&invited, Some(after), &answered, false),
            Err(NotNow::Hindered(Hindrance::Past(after)))
        );
        assert_eq!(
            may_seal(&invited, None, &answered, false),
            Ok(()),
            "sealing itself fails without a day, and is told to"
        );
        happen(&mut invited, [sealed(0)]);
        assert_eq!(may_seal(&invited, Some(last), &answered, false), Err(NotNow::Stage), "it is sealed");
    }

    #[test]
    fn what_is_sealed_of_earlier_answers_counts_for_nothing() {
        let mut invited = after([Submitting::Looked]);
        // An answer was changed while it was being sealed, and the new ones were looked at before it was done.
        happen(&mut invited, [Submitting::Revised, Submitting::Looked, sealed(0)]);
        assert_eq!(invited.stage, Stage::Seen);
        happen(&mut invited, [sealed(1)]);
        assert!(matches!(invited.stage, Stage::Sealed { .. }));
    }

    #[test]
    fn what_was_taken_along_is_told_of_the_code_in_sight() {
        let taken = |code: &str| Submitting::Taken { code: code.into(), taken: Ok(Way::File) };
        let told = |code: &str| after([Submitting::Looked, sealed(0), taken(code)]).stage;
        assert_eq!(told("code"), Stage::Sealed { code: "code".into(), taken: Some(Ok(Way::File)) });
        assert_eq!(told("another"), Stage::Sealed { code: "code".into(), taken: None });
    }

    #[test]
    fn chance_decides_once_for_as_long_as_there_are_answers() {
        let seed = |byte: u8| RandomSeed::of([byte; RandomSeed::BYTES]);
        let mut invited = after([Submitting::Drawn(seed(1)), Submitting::Drawn(seed(2))]);
        assert_eq!(invited.chance, Some(seed(1)));
        happen(&mut invited, [Submitting::BegunAnew, Submitting::Drawn(seed(2))]);
        assert_eq!(invited.chance, Some(seed(2)));
    }
}
