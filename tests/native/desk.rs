//! The desk's places, in every language: whole without the texts of the feedback, and with nothing about fewer than five.

use klantspiegel_content::texts::contents::Placement;
use klantspiegel_core::day::Day;
use klantspiegel_core::desk::clock::Doubt;
use klantspiegel_core::desk::draft::{Change, Draft, Field};
use klantspiegel_core::desk::{Answer, Desk, Event, Route};
use klantspiegel_core::invitation::{Invitation, MAX_CHARACTERS, Purpose};
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
use std::collections::HashSet;
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

/// Whatever is wrong in the form is marked where it is, so that the focus can go there, and below the form a way leads to it.
#[test]
fn every_flaw_of_the_form_has_a_place() {
    let (invalid, flawed) = ("aria-invalid=\"true\"", "data-flawed=\"true\"");
    assert_eq!(marks(&sent(Language::Nl, Vec::new(), ""), &[invalid, flawed, TO_FLAW]), [0, 0, 0]);
    for (what, changes, passphrase) in flaws() {
        let html = sent(Language::Nl, changes, passphrase);
        let is_of_choices = usize::from(what == "nothing asked");
        let expected = [1 - is_of_choices, is_of_choices, 1];
        assert_eq!(marks(&html, &[invalid, flawed, TO_FLAW]), expected, "{what}: {html}");
    }
    let nothing = sent(Language::Nl, Field::ALL.map(|field| written(field, "")).into(), "kort");
    assert_eq!(marks(&nothing, &[invalid, flawed, TO_FLAW]), [5, 0, 5], "{nothing}");
}

/// "Fill this in" at every field says nothing that its mark does not: each flaw has words of its own, for what is wrong and for what
/// to do.
#[test]
fn every_flaw_of_the_form_has_words_of_its_own() {
    for language in Language::ALL {
        let mut all = HashSet::new();
        for (what, changes, passphrase) in flaws() {
            let html = sent(language, changes, passphrase);
            let [told, _] = &problems(&html)[..] else { panic!("{what} in {language:?}: {html}") };
            assert_eq!(sentences(told), 2, "what is wrong, and what to do, {what} in {language:?}: {told}");
            assert!(all.insert((*told).to_owned()), "{what} in {language:?} is told as another: {told}");
        }
    }
}

/// What is asked for again with every invitation is taken over from the last of its purpose; what belongs to one vacancy, one meeting
/// or one day is not.
#[test]
fn the_next_invitation_begins_with_what_stays_the_same() {
    let own = Parts::default().with(Part::CareCost, true);
    for (purpose, role) in [(Purpose::Hiring, Role::Staff), (Purpose::Team, Role::Manager)] {
        let former =
            Invitation { language: Language::Fr, role: Role::Manager, parts: own, ..invitation(purpose) };
        let draft = Draft {
            purpose,
            texts: ["Gemeente Veenhuizen", "", "Anna, 0512 000000", "Dan praten we zonder deze vragen"]
                .map(str::to_owned),
            kept_until: DAY.after(purpose.usual_days()).to_string(),
            language: Language::Fr,
            role,
            parts: own,
            is_taken_over: true,
        };
        let turned = vec![Event::Drafted(Change::Purpose(purpose))];
        for (what, events) in [
            ("made", vec![Event::Invited(Box::new(former.clone()))]),
            ("brought back", [vec![Event::Restored(Box::new(former.clone()))], turned.clone()].concat()),
            ("found", [vec![found(vec![invitation(purpose), former.clone()])], turned.clone()].concat()),
            ("found later", [turned, vec![found(vec![former])]].concat()),
        ] {
            assert_eq!(drafted(events), draft, "{purpose:?}, {what}");
        }
    }
}

/// What stands in the form by itself follows what is kept; what somebody wrote there stays.
#[test]
fn what_was_taken_over_makes_way_and_what_was_written_does_not() {
    let hiring = invitation(Purpose::Hiring);
    let known = || found(vec![hiring.clone()]);
    let to = |purpose| Event::Drafted(Change::Purpose(purpose));
    let wrote = |text| Event::Drafted(written(Field::Asker, text));
    let past = found_on(hiring.kept_until.after(1), vec![hiring.clone()]);
    let (former, cleared) = ("Gemeente Veenhuizen", || Event::Drafted(Change::Cleared));
    for (what, events, asker, is_taken_over) in [
        ("nothing is known", vec![], "", false),
        ("known", vec![known()], former, true),
        ("for another purpose", vec![known(), to(Purpose::Team)], "", false),
        ("and back", vec![known(), to(Purpose::Team), to(Purpose::Hiring)], former, true),
        ("written", vec![known(), wrote("Anna"), to(Purpose::Team)], "Anna", false),
        ("written before", vec![wrote("Anna"), known()], "Anna", false),
        ("cleared", vec![known(), cleared(), known(), Event::WentTo(Route::Writing)], "", false),
        ("deleted", vec![known(), Event::Deleted(hiring.id)], "", false),
        ("written, and deleted", vec![known(), wrote("Anna"), Event::Deleted(hiring.id)], "Anna", true),
        ("past", vec![past], "", false),
    ] {
        let draft = drafted(events);
        assert_eq!((draft.text(Field::Asker), draft.is_taken_over), (asker, is_taken_over), "{what}");
    }
}

/// That something was taken over is said where it was, with a way to an empty form; the passphrase is never.
#[test]
fn the_form_says_what_it_took_over() {
    let clear = "data-action=\"clear-form\"";
    for language in Language::ALL {
        for (made, told) in [(vec![], 0), (vec![invitation(Purpose::Hiring)], 1)] {
            let desk = at_form(language).update(found(made));
            let html = rendered(ssr::locale(language), &desk, &open());
            assert_eq!(
                marks(&html, &[clear, "value=\"Gemeente Veenhuizen\""]),
                [told; 2],
                "{language:?}: {html}"
            );
            assert!(html.contains("value=\"\" type=\"password\""), "{language:?}: {html}");
        }
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
    assert_eq!(desk.draft.text(Field::Asker), "Gemeente Veenhuizen", "what was written is in the invitation");
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

/// What leads from below the form to where something is wrong.
const TO_FLAW: &str = "data-action=\"to-flaw\"";

/// Everything that can be wrong in a form that is whole otherwise, by what is written there last, with the passphrase.
fn flaws() -> Vec<(&'static str, Vec<Change>, &'static str)> {
    let day = |day: Day| vec![Change::LastDay(day.to_string())];
    let nothing = Purpose::Hiring.offered().iter().map(|part| Change::Part { part, picked: false });
    let empty = Field::ALL.map(|field| (field.name(), vec![written(field, " ")], ""));
    let others = [
        ("too long", vec![written(Field::Contact, &"a".repeat(MAX_CHARACTERS + 1))], ""),
        ("no day", vec![Change::LastDay(String::new())], ""),
        ("past", vec![Change::LastDay("2026-01-01".to_owned())], ""),
        ("too late", day(DAY.after(Purpose::Hiring.max_days() + 1)), ""),
        ("nothing asked", nothing.collect(), ""),
        ("too short", Vec::new(), "kort"),
    ];
    empty.into_iter().chain(others).collect()
}

fn written(field: Field, text: &str) -> Change {
    Change::Line(field, text.to_owned())
}

fn at_form(language: Language) -> Desk {
    Desk::new(DAY, language).update(Event::WentTo(Route::Writing))
}

fn open() -> DeskUiState {
    DeskUiState { state: State::Open, ..DeskUiState::default() }
}

/// A form that was whole, after these changes, as it looks once it was sent.
fn sent(language: Language, changes: Vec<Change>, passphrase: &str) -> String {
    let lines = Field::ALL.map(|field| written(field, "tekst"));
    let changes = lines.into_iter().chain(changes).map(Event::Drafted);
    let desk = changes.fold(at_form(language), Desk::update);
    let ui_state = DeskUiState { sent: true, passphrase: passphrase.to_owned(), ..open() };
    rendered(ssr::locale(language), &desk, &ui_state)
}

/// What is said to be wrong: beside the fields, and below them that something is.
fn problems(html: &str) -> Vec<&str> {
    let beside = html.split(" class=\"problem\">").skip(1);
    let told = beside.filter_map(|rest| rest.split_once("</p>")).map(|(told, _)| told);
    told.filter(|told| !told.is_empty()).collect()
}

/// How many sentences a text has; the point behind a number may be that of a day.
fn sentences(text: &str) -> usize {
    text.split(". ").filter(|part| !part.ends_with(|c: char| c.is_ascii_digit())).count()
}

fn marks<const N: usize>(html: &str, marks: &[&str; N]) -> [usize; N] {
    marks.map(|mark| html.matches(mark).count())
}

/// The form of an empty desk after these events.
fn drafted(events: Vec<Event>) -> Draft {
    events.into_iter().fold(Desk::new(DAY, Language::Nl), Desk::update).draft
}

fn found(invitations: Vec<Invitation>) -> Event {
    found_on(DAY, invitations)
}

fn found_on(today: Day, invitations: Vec<Invitation>) -> Event {
    Event::Found { today, invitations, past: Vec::new(), answers: Vec::new() }
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
    let restored = [
        NotRestored::NotOurs,
        NotRestored::NoPassphrase,
        NotRestored::Passphrase,
        NotRestored::Known,
        NotRestored::Past(DAY),
    ];
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
