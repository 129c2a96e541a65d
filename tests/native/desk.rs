//! The desk's places, in every language: whole without the texts of the feedback, and with nothing about fewer than five.

use klantspiegel_content::texts::contents::Placement;
use klantspiegel_core::desk::clock::Doubt;
use klantspiegel_core::desk::draft::{Change, Field};
use klantspiegel_core::desk::{Answer, Desk, Event, Route};
use klantspiegel_core::invitation::{Invitation, Purpose};
use klantspiegel_core::language::Language;
use klantspiegel_core::measures::Lean;
use klantspiegel_core::part::{Part, Parts};
use klantspiegel_core::quality::Pace;
use klantspiegel_core::release::STEP;
use klantspiegel_core::room::BLOCKERS_BY_EASE;
use klantspiegel_core::setup::{Form, ItemSet, Role, Setup};
use klantspiegel_core::submission::{InterviewAnswers, Submission, shared};
use klantspiegel_core::team::member::{Band, Member, Reported};
use klantspiegel_core::team::picture::Picture;
use klantspiegel_formats::backup::is_too_short;
use klantspiegel_formats::envelope::Flaw;
use klantspiegel_formats::invitation::encode;
use klantspiegel_formats::json::Native;
use klantspiegel_formats::problem::Problem;
use klantspiegel_formats::team_intake::{Refusal, Tally};
use klantspiegel_testing::invited::{SILENT, invitation};
use klantspiegel_testing::{DAY, answering, bank, care_below, choosing, finished, saying, session};
use klantspiegel_ui::chosen::NO_FILES;
use klantspiegel_ui::desk::{DeskContext, DeskUiState, Hindrance, NotRestored, Notice, State, Team, layout};
use klantspiegel_ui::locale::Locale;
use klantspiegel_ui::ssr;
use klantspiegel_ui::written::NOBODY;
use yew::Callback;

#[test]
fn every_place_is_whole_with_the_texts_that_the_desk_has() {
    for language in Language::ALL {
        let mut early = ssr::locale(language);
        early.texts = early.texts.without(Placement::Deferred);
        for (what, desk, ui_state) in screens(language) {
            let with = rendered(ssr::locale(language), &desk, &ui_state);
            assert_eq!(rendered(early, &desk, &ui_state), with, "{what} in {language:?}");
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
    assert!(html.contains("Van minder dan 5 leidinggevenden die meetellen, laten we niets zien"), "{html}");
    assert!(!html.contains("Van minder dan 5 medewerkers"), "{html}");
    let few = "Hierover antwoordden minder dan 5 mensen die meetellen";
    assert!(!html.contains(few), "{html}");
    let silent = Reported::received(Member { measured: None, ..*member().said() });
    let html = team(&Picture::of(&[silent; STEP]), STEP);
    assert_eq!(html.matches(few).count(), 1, "{html}");
}

/// Where people came, and too few of them answered any part, it is not the people who are too few.
#[test]
fn where_nothing_may_be_told_of_enough_people_it_is_said() {
    let silent = Reported::received(SILENT);
    let html = team(&Picture::of(&[silent; 4 * STEP]), 4 * STEP);
    assert!(
        html.contains("Er zijn antwoorden van 20 mensen, en 20 daarvan tellen mee. Er is nog niets te zien"),
        "{html}"
    );
    assert!(!html.contains("Vanaf 5 mensen is er iets te zien"), "{html}");
    assert!(!html.contains("data-action=\"export-csv\""), "there is nothing to keep: {html}");
}

/// One line, lines that are told as often, none that stands out, and too few people: each is told as what it is.
#[test]
fn the_pilot_says_what_the_picture_can() {
    let naming = |count, lines: &[&str]| {
        let stopped = BLOCKERS_BY_EASE.map(|line| Some(lines.contains(&line)));
        vec![Reported::received(Member { stopped, ..SILENT }); count]
    };
    for (members, told, lines) in [
        (naming(10, &["block-system"]), "begin bij een systeem", 0),
        (naming(10, &["block-system", "block-rule"]), "begin bij een van deze", 2),
        (naming(10, &[]), "Geen enkele belemmering steekt genoeg uit", 0),
        (naming(5, &["block-system"]), "Bij zo weinig mensen", 0),
    ] {
        let html = team(&Picture::of(&members), members.len());
        let (_, card) = html.split_once("id=\"team-pilot\"").expect("there is a card");
        let (card, _) = card.split_once("</section>").expect("a section ends");
        assert!(card.contains(told), "{told}: {card}");
        assert_eq!(card.matches("<li").count(), lines, "{told}: {card}");
    }
}

/// What was asked is told: without the room there is no map, and what comes from within stands by itself.
#[test]
fn what_comes_from_within_has_a_place_without_the_room() {
    let from_within = |room| Reported::received(Member { from_within: Some(Band::Much), room, ..SILENT });
    let without = Parts::default().with(Part::FromWithin, true);
    let both = without.with(Part::Room, true);
    for (parts, room, map, apart) in [
        (without, None, false, true),
        (both, Some(Band::Much), true, false),
        // Too few can be placed on the map.
        (both, None, true, true),
    ] {
        let asked = Invitation { parts, ..invitation_of_a_team() };
        let html = team_asked(asked, &Picture::of(&[from_within(room); STEP]), STEP);
        assert_eq!(html.contains("id=\"map\""), map, "{parts:?}: {html}");
        assert_eq!(html.contains("id=\"from-within\""), apart, "{parts:?}: {html}");
    }
}

/// Whatever was just pressed is still there while envelopes are opened, with the focus on it.
#[test]
fn nothing_is_switched_off_while_envelopes_are_opened() {
    let initial = DeskUiState {
        state: State::Open,
        team: Some(Team::new(invitation_of_a_team().id)),
        ..DeskUiState::default()
    };
    let html = beside_a_team(invitation_of_a_team(), &initial);
    assert!(html.contains("<progress") && html.contains("data-action=\"open-sealed\""), "{html}");
    assert!(!html.contains("disabled"), "{html}");
}

#[test]
fn an_answer_shows_no_mean_and_nobody_else() {
    let (_, desk, ui_state) =
        screens(Language::En).into_iter().find(|(what, ..)| *what == "answer").expect("it is there");
    let html = rendered(ssr::locale(Language::En), &desk, &ui_state);
    for word in ["part=\"mean\"", "average of", "percentile", "score:"] {
        assert!(!html.contains(word), "{word}");
    }
    assert!(!html.contains("person 2"), "the other one is not on this page");
}

/// Whatever is wrong in the form is marked where it is, so that the focus can go there.
#[test]
fn every_flaw_of_the_form_has_a_place() {
    let drafted = |desk: Desk, changes: Vec<Change>| {
        changes.into_iter().fold(desk, |desk, change| desk.update(Event::Drafted(change)))
    };
    let lines = Field::ALL.map(|field| Change::Line(field, "tekst".to_owned()));
    let at = Desk::new(DAY, Language::Nl).update(Event::WentTo(Route::Writing));
    let whole = drafted(at, lines.into());
    let nothing = Purpose::Hiring.offered().iter().map(|part| Change::Part { part, picked: false });
    let (invalid, flawed) = ("aria-invalid=\"true\"", "data-flawed=\"true\"");
    for (what, changes, passphrase, marks) in [
        ("whole", Vec::new(), "", (0, 0)),
        ("no line", vec![Change::Line(Field::Contact, String::new())], "", (1, 0)),
        ("no day", vec![Change::LastDay(String::new())], "", (1, 0)),
        ("too short", Vec::new(), "kort", (1, 0)),
        ("nothing asked", nothing.collect(), "", (0, 1)),
    ] {
        let desk = drafted(whole.clone(), changes);
        let passphrase = passphrase.to_owned();
        let ui_state = DeskUiState { state: State::Open, sent: true, passphrase, ..DeskUiState::default() };
        let html = rendered(ssr::locale(Language::Nl), &desk, &ui_state);
        assert_eq!((html.matches(invalid).count(), html.matches(flawed).count()), marks, "{what}: {html}");
    }
}

/// A backup is brought back while an invitation is half written: what was written stays.
#[test]
fn bringing_an_invitation_back_leaves_the_form_as_it_is() {
    let written = Event::Drafted(Change::Line(Field::Asker, "Anna".to_owned()));
    let before = Desk::new(DAY, Language::Nl).update(written);
    let desk = before.clone().update(Event::Restored(Box::new(invitation(Purpose::Hiring))));
    assert_eq!((&desk.draft, desk.route), (&before.draft, Route::Invitation(invitation(Purpose::Hiring).id)));
    let desk = before.update(Event::Invited(Box::new(invitation(Purpose::Hiring))));
    assert_eq!(desk.draft.text(Field::Asker), "");
}

#[test]
fn a_passphrase_is_long_or_not_wanted() {
    for (passphrase, too_short) in [("", false), ("é", true), ("ééééééééééé", true), ("éééééééééééé", false)]
    {
        assert_eq!(is_too_short(passphrase), too_short, "{passphrase}");
    }
}

/// What the clock says is past is still there, and every place that shows it says so.
#[test]
fn what_is_past_by_the_clock_is_told_where_it_stands() {
    let hiring = invitation(Purpose::Hiring);
    let last = hiring.kept_until;
    for (today, told) in [(last, false), (last.after(1), true), (last.after(9000), true)] {
        for route in [Route::Overview, Route::Invitation(hiring.id), Route::Answer([1; 16])] {
            let answers = vec![answer(1, Language::Nl)];
            let found = Event::Found { today, invitations: vec![hiring.clone()], past: Vec::new(), answers };
            let desk = Desk::new(today, Language::Nl).update(found).update(Event::WentTo(route));
            let open = DeskUiState { state: State::Open, ..DeskUiState::default() };
            let html = rendered(ssr::locale(Language::Nl), &desk, &open);
            assert_eq!(html.contains("is de bewaartermijn voorbij"), told, "{today}, {route:?}: {html}");
        }
    }
}

/// Where two clocks disagree, that is said of the one that is ahead; a day may lie between two places.
#[test]
fn an_answer_of_a_day_that_is_still_to_come_is_told_as_such() {
    let hiring = invitation(Purpose::Hiring);
    for (days, told) in [(0, false), (1, false), (2, true), (60, true)] {
        let mut given = answer(1, Language::Nl);
        given.submission.day = DAY.after(days);
        let found = Event::Found {
            today: DAY,
            invitations: vec![hiring.clone()],
            past: Vec::new(),
            answers: vec![given],
        };
        let route = Event::WentTo(Route::Invitation(hiring.id));
        let desk = Desk::new(DAY, Language::Nl).update(found).update(route);
        let html = rendered(
            ssr::locale(Language::Nl),
            &desk,
            &DeskUiState { state: State::Open, ..DeskUiState::default() },
        );
        assert_eq!(html.contains("volgens een klok die voorloopt"), told, "{days}: {html}");
    }
}

/// Every place, with a name, and whatever can be told there.
fn screens(language: Language) -> Vec<(&'static str, Desk, DeskUiState)> {
    let at = |route| {
        let hiring = invitation(Purpose::Hiring);
        let found = Event::Found {
            today: DAY,
            answers: [1, 2].map(|id| answer(id, language)).into(),
            invitations: vec![hiring, invitation_of_a_team()],
            past: Vec::new(),
        };
        Desk::new(DAY, language).update(found).update(Event::WentTo(route))
    };
    let open = DeskUiState { state: State::Open, ..DeskUiState::default() };
    let told = DeskUiState { notices: notices(), ..open.clone() };
    let state = |state| DeskUiState { state, ..DeskUiState::default() };
    let members = vec![member(); 7];
    vec![
        ("overview", at(Route::Overview), told),
        (
            "form",
            at(Route::Writing),
            DeskUiState { sent: true, passphrase: "kort".to_owned(), ..open.clone() },
        ),
        (
            "invitation",
            at(Route::Invitation(invitation(Purpose::Hiring).id)),
            DeskUiState { copied: Some(Ok(())), ..open.clone() },
        ),
        ("team", at(Route::Invitation(invitation_of_a_team().id)), team_beside(&Picture::of(&members), 7)),
        ("few", at(Route::Invitation(invitation_of_a_team().id)), team_beside(&Picture::default(), 3)),
        (
            "silent",
            at(Route::Invitation(invitation_of_a_team().id)),
            team_beside(&Picture::of(&[Reported::received(SILENT); 7]), 7),
        ),
        ("answer", at(Route::Answer([1; 16])), open.clone()),
        ("law", at(Route::Law), open),
        ("unsafe", at(Route::Overview), state(State::Unsafe)),
        ("blocked", at(Route::Overview), state(State::Blocked)),
        ("opening", at(Route::Overview), state(State::Loading)),
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
        Hindrance::Expiring(DAY),
        Hindrance::NotOpened,
        Hindrance::Content(Problem::NotOurs),
        Hindrance::Repeated([1; 16]),
        Hindrance::Mismatched,
        Hindrance::NotKept,
        Hindrance::Unreadable,
    ];
    let restored =
        [NotRestored::NotOurs, NotRestored::Passphrase, NotRestored::Known, NotRestored::Past(DAY)];
    let doubts = [Doubt::Behind(DAY), Doubt::Ahead(DAY), Doubt::TooEarly, Doubt::TooLate];
    let mut all: Vec<Notice> = hindrances.map(refused).into();
    all.extend(restored.map(Notice::NotRestored));
    all.extend(doubts.map(|doubt| Notice::Clock { doubt, today: DAY }));
    all.extend([
        Notice::Expired { invitations: 1, answers: 0 },
        Notice::Expired { invitations: 2, answers: 3 },
        Notice::Expiring { invitations: 1, answers: 0, today: DAY },
        Notice::Expiring { invitations: 2, answers: 3, today: DAY },
        Notice::UnreadInvitations(1),
        Notice::UnreadInvitations(2),
        Notice::UnreadAnswers(1),
        Notice::UnreadAnswers(2),
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

fn invitation_of_a_team() -> Invitation {
    invitation(Purpose::Team)
}

/// Somebody who answered everything that is asked in hiring.
fn answer(id: u8, language: Language) -> Answer {
    let invitation = invitation(Purpose::Hiring);
    let setup = Setup { set: ItemSet::Full, form: Form::Fixed, ..Setup::default() };
    let items = bank().of(Part::FromWithin).items.iter().map(|item| (item.id.as_str(), 6));
    let given: Vec<(&str, u8)> = items.chain(saying(5)).chain([("on-top", 3), ("pays", 5)]).collect();
    let mut all = finished(choosing(answering(session(setup), &given), care_below(0.2)));
    all.language = language;
    let content =
        InterviewAnswers { session: shared(&all, &invitation, bank()), pace: Pace { timed: 10, fast: 7 } };
    let submission = Submission { id: [id; 16], invitation: invitation.id, day: DAY, content };
    Answer { submission, label: String::new() }
}

fn member() -> Reported {
    Reported::received(Member {
        role: Role::Staff,
        stopped: BLOCKERS_BY_EASE.map(|line| Some(["block-rule", "block-system"].contains(&line))),
        measured: Some(Lean::Both),
        views: [Some(true); 3],
        leadership: Some(true),
        from_within: Some(Band::Much),
        room: Some(Band::Much),
    })
}

fn team_beside(picture: &Picture, taken: usize) -> DeskUiState {
    let tally = Tally { taken, refused: [1; Refusal::ALL.len()] };
    let team =
        Team { picture: picture.clone(), tally, progress: None, ..Team::new(invitation_of_a_team().id) };
    DeskUiState { state: State::Open, team: Some(team), ..DeskUiState::default() }
}

fn team(picture: &Picture, taken: usize) -> String {
    team_asked(invitation_of_a_team(), picture, taken)
}

fn team_asked(invitation: Invitation, picture: &Picture, taken: usize) -> String {
    beside_a_team(invitation, &team_beside(picture, taken))
}

fn beside_a_team(invitation: Invitation, ui_state: &DeskUiState) -> String {
    let route = Route::Invitation(invitation.id);
    let found =
        Event::Found { today: DAY, invitations: vec![invitation], past: Vec::new(), answers: Vec::new() };
    let desk = Desk::new(DAY, Language::Nl).update(found).update(Event::WentTo(route));
    rendered(ssr::locale(Language::Nl), &desk, ui_state)
}

fn rendered(locale: Locale, desk: &Desk, ui_state: &DeskUiState) -> String {
    ssr::html(layout::view(&DeskContext {
        desk,
        ui_state,
        locale,
        send: Callback::noop(),
        read: NOBODY,
        take: NO_FILES,
        encode: encode::<Native>,
    }))
}
