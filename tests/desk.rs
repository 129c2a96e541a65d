//! The desk's places, in every language: whole without the texts of the feedback, and with nothing about fewer than five.

mod common;

use common::invited::invitation;
use common::{DAY, answering, bank, care_below, choosing, finished, session};
use klantspiegel::domain::desk::{Answer, Desk, Event, NotTaken, Place};
use klantspiegel::domain::handover::{Given, Handover, shared};
use klantspiegel::domain::invitation::Purpose;
use klantspiegel::domain::language::Language;
use klantspiegel::domain::measures::Lean;
use klantspiegel::domain::quality::Pace;
use klantspiegel::domain::release::STEP;
use klantspiegel::domain::room::SOONEST_TRIED;
use klantspiegel::domain::setup::{Form, ItemSet, Role, Setup};
use klantspiegel::domain::team::member::{Band, Member, Reported};
use klantspiegel::domain::team::picture::Picture;
use klantspiegel::formats::envelope::Flaw;
use klantspiegel::formats::gathering::{Refusal, Tally};
use klantspiegel::formats::invitation::encode;
use klantspiegel::formats::json::Native;
use klantspiegel::formats::problem::Problem;
use klantspiegel::texts::contents::Placement;
use klantspiegel::ui::desk::{Beside, Hindrance, NotRestored, Notice, State, Team, View, frame};
use klantspiegel::ui::locale::Locale;
use klantspiegel::ui::still;
use yew::Callback;

#[test]
fn every_place_is_whole_with_the_texts_that_the_desk_has() {
    for language in Language::ALL {
        let mut early = still::locale(language);
        early.texts = early.texts.without(Placement::Ending);
        for (what, desk, beside) in places(language) {
            let with = rendered(still::locale(language), &desk, &beside);
            assert_eq!(rendered(early, &desk, &beside), with, "{what} in {language:?}");
            assert_eq!(with.matches("<h1").count(), 1, "{what} in {language:?}");
            for open in ["{ $", "<p></p>", "<h2></h2>", "<dd></dd>"] {
                assert!(!with.contains(open), "{what} in {language:?}: {open}");
            }
        }
    }
}

#[test]
fn of_a_team_nothing_under_five_is_shown() {
    for people in 0..2 * STEP {
        let members = vec![member(); people];
        let html = team(&Picture::of(&members), people);
        let parts = html.matches("<h3").count();
        assert_eq!(parts > 0, people >= STEP, "{people}: {html}");
        assert_eq!(html.contains("data-action=\"export-csv\""), people >= STEP, "{people}");
    }
}

/// Where too few are in a role, or answered, that is said: a lead would think that it was not asked.
#[test]
fn of_whom_nothing_is_told_is_said() {
    let html = team(&Picture::of(&[member(); STEP]), STEP);
    assert!(html.contains("Van minder dan 5 leidinggevenden laten we niets zien"), "{html}");
    assert!(!html.contains("Van minder dan 5 medewerkers"), "{html}");
    let few = "Hierover antwoordden minder dan 5 mensen die meetellen";
    assert!(!html.contains(few), "{html}");
    let silent = Reported::received(Member { measured: None, ..*member().said() });
    let html = team(&Picture::of(&[silent; STEP]), STEP);
    assert_eq!(html.matches(few).count(), 1, "{html}");
}

#[test]
fn an_answer_shows_no_mean_and_nobody_else() {
    let (_, desk, beside) =
        places(Language::En).into_iter().find(|(what, ..)| *what == "answer").expect("it is there");
    let html = rendered(still::locale(Language::En), &desk, &beside);
    for word in ["part=\"mean\"", "average of", "percentile", "score:"] {
        assert!(!html.contains(word), "{word}");
    }
    assert!(!html.contains("Answer 2"), "the other one is not on this page");
}

/// Every place, with a name, and whatever can be told there.
fn places(language: Language) -> Vec<(&'static str, Desk, Beside)> {
    let at = |place| {
        let hiring = invitation(Purpose::Hiring);
        let found = Event::Found {
            today: DAY,
            answers: [1, 2].map(|id| answer(id, language)).into(),
            invitations: vec![hiring, invitation_of_a_team()],
        };
        Desk::new(DAY, language).update(found).update(Event::WentTo(place))
    };
    let open = Beside { state: State::Open, ..Beside::default() };
    let told = Beside { notices: notices(), ..open.clone() };
    let state = |state| Beside { state, ..Beside::default() };
    let members = vec![member(); 7];
    vec![
        ("overview", at(Place::Overview), told),
        ("form", at(Place::Writing), Beside { sent: true, passphrase: "kort".to_owned(), ..open.clone() }),
        ("invitation", at(Place::Invitation([7; 16])), Beside { copied: Some(Ok(())), ..open.clone() }),
        ("team", at(Place::Invitation([9; 16])), team_beside(&Picture::of(&members), 7)),
        ("few", at(Place::Invitation([9; 16])), team_beside(&Picture::default(), 3)),
        ("answer", at(Place::Answer([1; 16])), open.clone()),
        ("law", at(Place::Law), open),
        ("unsafe", at(Place::Overview), state(State::Unsafe)),
        ("blocked", at(Place::Overview), state(State::Blocked)),
        ("opening", at(Place::Overview), state(State::Opening)),
    ]
}

fn notices() -> Vec<Notice> {
    let refused = |why| Notice::NotReceived { file: Some("a.klantspiegel".to_owned()), why };
    let hindrances = [
        Hindrance::Envelope(Flaw::NotOurs),
        Hindrance::Envelope(Flaw::Newer),
        Hindrance::Envelope(Flaw::Truncated),
        Hindrance::UnknownInvitation,
        Hindrance::Past(DAY),
        Hindrance::NotOpened,
        Hindrance::Content(Problem::NotOurs),
        Hindrance::NotTaken(NotTaken::Repeated([1; 16])),
        Hindrance::Unreadable,
    ];
    let restored =
        [NotRestored::NotOurs, NotRestored::Passphrase, NotRestored::Known, NotRestored::Past(DAY)];
    let mut all: Vec<Notice> = hindrances.map(refused).into();
    all.extend(restored.map(Notice::NotRestored));
    all.extend([
        Notice::Expired { invitations: 1, answers: 0 },
        Notice::Expired { invitations: 2, answers: 3 },
        Notice::Revised { file: None, id: [1; 16], day: DAY.after(1), before: DAY, code: "code".into() },
        Notice::Exchanged(DAY),
        Notice::Received(1),
        Notice::NotKept,
        Notice::NotOpened,
        Notice::Restored,
        Notice::ExportFailed,
    ]);
    all
}

fn invitation_of_a_team() -> klantspiegel::domain::invitation::Invitation {
    klantspiegel::domain::invitation::Invitation { id: [9; 16], ..invitation(Purpose::Team) }
}

/// Somebody who answered everything that is asked in hiring.
fn answer(id: u8, language: Language) -> Answer {
    let invitation = invitation(Purpose::Hiring);
    let setup = Setup { set: ItemSet::Full, form: Form::Fixed, ..Setup::default() };
    let items = bank().from_within.items.iter().map(|item| (item.id.as_str(), 6));
    let given: Vec<(&str, u8)> = items.chain([("stated-share", 9), ("on-top", 3), ("pays", 5)]).collect();
    let mut all = finished(choosing(answering(session(setup), &given), care_below(0.2)));
    all.language = language;
    let content = Given { session: shared(&all, &invitation, bank()), pace: Pace { timed: 10, fast: 7 } };
    let handover = Handover { id: [id; 16], invitation: invitation.id, day: DAY, content };
    Answer { handover, label: String::new() }
}

fn member() -> Reported {
    Reported::received(Member {
        role: Role::Staff,
        stopped: Some(SOONEST_TRIED.map(|line| ["block-rule", "block-system"].contains(&line))),
        measured: Some(Lean::Both),
        views: [Some(true); 3],
        leadership: Some(true),
        within: Some(Band::Much),
        room: Some(Band::Much),
    })
}

fn team_beside(picture: &Picture, taken: usize) -> Beside {
    let tally = Tally { taken, refused: [1; Refusal::ALL.len()] };
    let team = Team { picture: picture.clone(), tally, progress: None, ..Team::new([9; 16]) };
    Beside { state: State::Open, team: Some(team), ..Beside::default() }
}

fn team(picture: &Picture, taken: usize) -> String {
    let found = Event::Found { today: DAY, invitations: vec![invitation_of_a_team()], answers: Vec::new() };
    let desk = Desk::new(DAY, Language::Nl).update(found).update(Event::WentTo(Place::Invitation([9; 16])));
    rendered(still::locale(Language::Nl), &desk, &team_beside(picture, taken))
}

fn rendered(locale: Locale, desk: &Desk, beside: &Beside) -> String {
    still::html(frame::view(&View { desk, beside, locale, send: Callback::noop(), encode: encode::<Native> }))
}
