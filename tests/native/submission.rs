//! Handing over: what payload is less than was answered, comes back unchanged, and opens for its invitation alone.

use klantspiegel_core::desk::{Answer, Desk, Event as AtDesk, NotAwaited, NotTaken, PastInvitation, Route};
use klantspiegel_core::dilemma::form::DILEMMAS;
use klantspiegel_core::dilemma::retired;
use klantspiegel_core::dilemma::{Asked, Choice};
use klantspiegel_core::invitation::{Invitation, Purpose};
use klantspiegel_core::journey::{self, Step};
use klantspiegel_core::language::Language;
use klantspiegel_core::own_words::OwnWords;
use klantspiegel_core::part::Part;
use klantspiegel_core::quality::Pace;
use klantspiegel_core::session::{Event, Session};
use klantspiegel_core::setup::Form;
use klantspiegel_core::submission::{InterviewAnswers, Submission, shared};
use klantspiegel_formats::base64url;
use klantspiegel_formats::envelope::{Envelope, Flaw, MAX_CHARACTERS};
use klantspiegel_formats::json::Native;
use klantspiegel_formats::problem::Problem;
use klantspiegel_formats::sealing::NotOpened;
use klantspiegel_formats::submission::{self, encode};
use klantspiegel_testing::any::any_session;
use klantspiegel_testing::invited::invitation;
use klantspiegel_testing::{DAY, after, asked, bank, choosing};
use proptest::prelude::*;

proptest! {
    #[test]
    fn only_what_was_asked_goes_and_nothing_that_was_written(session in any_session(), purpose in purpose()) {
        let invitation = invitation(purpose);
        let payload = shared(&session, &invitation, bank());
        let steps = journey::steps(payload.setup, bank());
        let asked: Vec<&str> =
            steps.iter().flat_map(|step| step.items(bank())).map(|item| item.id.as_str()).collect();
        for (id, value) in payload.answers.iter() {
            prop_assert!(asked.contains(&id.as_str()), "{} was not asked", id);
            prop_assert_eq!(session.answers.get(id.as_str()), Some(value));
        }
        prop_assert_eq!((&payload.own_words, payload.finished), (&OwnWords::default(), None));
        prop_assert_eq!(&payload.asked, &session.asked);
        prop_assert!(purpose != Purpose::Hiring || !steps.contains(&Step::Measures));
        // Whoever does it twice gets the same.
        prop_assert_eq!(&shared(&payload, &invitation, bank()), &payload);
    }

    #[test]
    fn what_goes_comes_back(session in any_session(), purpose in purpose()) {
        let submission = handover(&session, &invitation(purpose));
        let mut opened = decode(&encode::<Native>(&submission)).expect("it is sound");
        // Which scene came first is read from the dilemmas.
        opened.content.session.first_scene = submission.content.session.first_scene;
        prop_assert_eq!(opened, submission);
    }

    #[test]
    fn an_envelope_opens_as_it_was_sealed_and_in_no_other_way(
        text in "\\PC{0,300}",
        at in any::<proptest::sample::Index>(),
        bit in 0..8,
    ) {
        let envelope = sealed(&text);
        let code = envelope.encode();
        let back = Envelope::decode(&code);
        prop_assert_eq!(back.as_ref(), Ok(&envelope));
        let opened = envelope.open(SECRET, KEY).expect("it was sealed for this key");
        prop_assert_eq!(opened.trim_end_matches(' '), text.trim_end_matches(' '));
        let mut bytes = base64url::decode(&code).expect("a code is base64url");
        let at = at.index(bytes.len());
        bytes[at] ^= 1_u8 << bit;
        // Either it is no envelope any more, or it does not open.
        if let Ok(touched) = Envelope::decode(&base64url::encode(&bytes)) {
            prop_assert_eq!(touched.open(SECRET, KEY), Err(NotOpened), "byte {}", at);
        }
    }

    #[test]
    fn what_was_cut_off_is_told_as_cut_off(text in "[a-z]{0,50}", left in 0.05..0.999_f64) {
        let code = sealed(&text).encode();
        let cut = &code[..(code.len() as f64 * left) as usize];
        prop_assert_eq!(Envelope::decode(cut), Err(Flaw::Truncated));
    }

    #[test]
    fn no_text_makes_the_readers_stumble(text in "\\PC{0,200}", bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        let _ = Envelope::decode(&text);
        let _ = Envelope::decode(&base64url::encode(&[b"KS\x01".to_vec(), bytes].concat()));
        let _ = decode(&text);
    }
}

#[test]
fn the_length_of_an_envelope_tells_nothing() {
    let lengths =
        ["x".repeat(600), "x".repeat(900), "x".repeat(1024)].map(|text| sealed(&text).encode().len());
    assert_eq!(lengths, [lengths[0]; 3]);
}

#[test]
fn what_is_no_envelope_is_told() {
    let code = sealed("text").encode();
    let mut newer = base64url::decode(&code).expect("a code is base64url");
    newer[2] = 2;
    let longer = base64url::encode(&[base64url::decode(&code).expect("it is"), vec![0]].concat());
    for (text, flaw) in [
        ("", Flaw::NotOurs),
        ("hallo", Flaw::NotOurs),
        ("%%%", Flaw::NotOurs),
        (base64url::encode(&newer).as_str(), Flaw::Newer),
        (longer.as_str(), Flaw::NotOurs),
        (&format!("Hallo {longer}"), Flaw::NotOurs),
        (&format!("Hallo {}", &code[..code.len() - 40]), Flaw::Truncated),
        (&"A".repeat(MAX_CHARACTERS + 1), Flaw::TooLong),
    ] {
        assert_eq!(Envelope::decode(text), Err(flaw), "{text:.20}");
    }
}

#[test]
fn a_link_and_a_code_with_breaks_are_read_alike() {
    let envelope = sealed("text");
    let code = envelope.encode();
    for text in [
        format!("https://klant.example/desk.html#sealed={code}"),
        format!("  {}\r\n {}\n", &code[..40], &code[40..]),
        // As people copy it from a mail.
        format!("Hallo Anna,\n\nHier is mijn code:\n{code}\n\nGroet, Bob"),
        format!("> Hallo\n> {}\n> {}\n> Groet", &code[..76], &code[76..]),
        format!("“{code}”."),
        format!("Open https://klant.example/desk.html#sealed={code}."),
    ] {
        assert_eq!(Envelope::decode(&text), Ok(envelope.clone()), "{text:.60}");
    }
}

#[test]
fn what_was_sealed_by_whoever_has_the_link_is_still_held_to_the_rules() {
    let sound = encode::<Native>(&handover(&Session::new(Language::Nl), &invitation(Purpose::Hiring)));
    for (from, to, problem) in [
        ("\"handover\"", "\"report\"", Problem::NotOurs),
        ("\"version\":3", "\"version\":4", Problem::Newer { version: 4, known: 3 }),
        (
            "\"fast\":3",
            "\"fast\":30",
            Problem::WrongPart { part: "pace", found: "{\"timed\":9,\"fast\":30}".into() },
        ),
        // More situations than are put.
        (
            "\"timed\":9",
            "\"timed\":11",
            Problem::WrongPart { part: "pace", found: "{\"timed\":11,\"fast\":3}".into() },
        ),
        (
            "\"timed\":9,\"fast\":3",
            "\"timed\":4294967295,\"fast\":2147483648",
            Problem::WrongPart { part: "pace", found: "{\"timed\":4294967295,\"fast\":2147483648}".into() },
        ),
        ("2026-11-21", "2026-13-21", Problem::WrongPart { part: "day", found: "2026-13-21".into() }),
        ("\"answers\":{}", "\"answers\":{\"salary\":1}", Problem::UnknownItem { item: "salary".into() }),
    ] {
        assert!(sound.contains(from), "{from} is not in {sound}");
        let found = decode(&sound.replacen(from, to, 1)).expect_err("it is not sound");
        let kind = std::mem::discriminant(&found);
        assert_eq!(kind, std::mem::discriminant(&problem), "{from} → {to}: {found:?}");
    }
}

#[test]
fn the_desk_awaits_answers_while_their_time_lasts() {
    let (hiring, past) = (invitation(Purpose::Hiring), PastInvitation { id: [7; 16], kept_until: DAY });
    let last = hiring.kept_until;
    let desk = Desk::new(DAY, Language::Nl).update(AtDesk::Found {
        today: DAY,
        invitations: vec![hiring.clone()],
        past: vec![past],
        answers: Vec::new(),
    });
    for (id, today, awaited) in [
        (hiring.id, last, Ok(&hiring)),
        (hiring.id, last.after(1), Err(NotAwaited::Expiring(last))),
        (past.id, DAY, Err(NotAwaited::Past(DAY))),
        ([9; 16], DAY, Err(NotAwaited::Unknown)),
    ] {
        assert_eq!(desk.awaiting(&id, today), awaited, "{id:?} on {today}");
    }
}

#[test]
fn the_desk_takes_each_answer_once_in_time_and_for_its_invitation() {
    let invitation = invitation(Purpose::Hiring);
    let given = handover(&Session::new(Language::Nl), &invitation);
    let desk = Desk::new(DAY, Language::Nl).update(AtDesk::Found {
        today: DAY,
        invitations: vec![invitation.clone()],
        past: Vec::new(),
        answers: vec![Answer { submission: given.clone(), label: String::new() }],
    });
    let later = Desk { today: invitation.kept_until.after(1), ..desk.clone() };
    let other = Submission { id: [9; 16], ..given.clone() };
    let mut corrected = Submission { day: DAY.after(2), ..given.clone() };
    let liked = Event::ItemAnswered { item: bank().of(Part::FromWithin).items[0].id.clone(), value: 2 };
    corrected.content.session = after(Session::new(Language::Nl), [liked]);
    let revised = NotTaken::Revised { id: [8; 16], day: DAY.after(2), before: DAY };
    for (desk, submission, taken) in [
        (&desk, other.clone(), None),
        (&desk, Submission { day: DAY.after(2), ..given }, Some(NotTaken::Repeated([8; 16]))),
        (&desk, corrected, Some(revised)),
        (&desk, Submission { invitation: [0; 16], ..other.clone() }, Some(NotTaken::Mismatched)),
        (&later, other, Some(NotTaken::Past(invitation.kept_until))),
    ] {
        let id = submission.id;
        assert_eq!(desk.taken(submission, &invitation, bank()).err(), taken, "{id:?}");
    }
}

/// Whoever takes a corrected version finds it where the first one stood.
#[test]
fn a_version_takes_the_place_of_another() {
    let invitation = invitation(Purpose::Hiring);
    let given = handover(&Session::new(Language::Nl), &invitation);
    let received = |id, day| {
        let submission = Submission { id: [id; 16], day, ..given.clone() };
        Answer { submission, label: String::new() }
    };
    let first = Desk::new(DAY, Language::Nl)
        .update(AtDesk::Invited(Box::new(invitation.clone())))
        .update(AtDesk::Received(vec![received(1, DAY), received(2, DAY)]));
    assert_eq!(first.route, Route::Answer([2; 16]), "the last that came");
    let desk = first.update(AtDesk::Received(vec![received(1, DAY.after(2))]));
    let found: Vec<_> =
        desk.answers.iter().map(|answer| (answer.submission.id[0], answer.submission.day)).collect();
    assert_eq!(found, [(1, DAY.after(2)), (2, DAY)]);
    assert_eq!(desk.route, Route::Answer([1; 16]));
}

#[test]
fn whatever_is_deleted_takes_its_answers_and_its_places_along() {
    let invitation = invitation(Purpose::Hiring);
    let given = handover(&Session::new(Language::Nl), &invitation);
    let answer = Answer { submission: given.clone(), label: "Anna".to_owned() };
    let desk = Desk::new(DAY, Language::Nl)
        .update(AtDesk::Invited(Box::new(invitation.clone())))
        .update(AtDesk::Received(vec![answer.clone()]));
    assert_eq!(desk.route, Route::Answer(given.id));
    let desk = desk.update(AtDesk::Deleted(invitation.id));
    assert_eq!((desk.route, desk.answers.len(), desk.invitations.len()), (Route::Overview, 0, 0));
    // What was being opened meanwhile does not come back.
    let desk = desk.update(AtDesk::Received(vec![answer]));
    assert_eq!((desk.route, desk.answers.len()), (Route::Overview, 0));
    let gone = desk.update(AtDesk::WentTo(Route::Answer(given.id)));
    assert_eq!(gone.route, Route::Overview);
}

/// The form is the same for everyone: who was asked otherwise, as in a file that was opened, is not laid beside the others.
#[test]
fn other_dilemmas_than_those_of_the_fixed_form_are_not_taken() {
    let invitation = invitation(Purpose::Hiring);
    let desk = Desk::new(DAY, Language::Nl);
    for (form, taken) in [(Form::Fixed, true), (Form::Adaptive, false)] {
        let asked =
            asked(form, |cell| Some(if cell.log_price() < -2.0 { Choice::Care } else { Choice::Cost }));
        let mut given = handover(&Session::new(Language::Nl), &invitation);
        given.content.session.asked = asked;
        assert_eq!(desk.taken(given.clone(), &invitation, bank()).is_ok(), taken, "{form:?}");
        // The scenes belong to it.
        let cell = given.content.session.asked[0].cell;
        let other = bank().scene_in_turn(1, &[], 0, cell);
        given.content.session.asked[0].scene = other.id.clone();
        assert!(desk.taken(given, &invitation, bank()).is_err(), "{form:?}");
    }
}

/// Those of the former form were the same for everyone as well; one of them cannot stand at another place.
#[test]
fn the_fixed_form_in_the_scenes_of_before_is_still_taken() {
    let invitation = invitation(Purpose::Hiring);
    let desk = Desk::new(DAY, Language::Nl);
    let former: Vec<Asked> = (0..DILEMMAS)
        .map(|at| {
            let (cell, scene) = retired::fixed(at).expect("it had ten");
            Asked { cell, scene: scene.to_owned(), choice: Some(Choice::Care) }
        })
        .collect();
    let mut given = handover(&Session::new(Language::Nl), &invitation);
    given.content.session.asked = former.clone();
    let text = encode::<Native>(&given);
    assert!(text.contains("\"version\":3"), "{text}");
    let before = text.replace("\"version\":3", "\"version\":2").replace("\"scene\"", "\"vignette\"");
    let opened = decode(&before).expect("it opens");
    assert_eq!(opened.content.session.asked, former);
    let taken = desk.taken(opened, &invitation, bank()).expect("everyone was asked this");
    assert_eq!(taken.content.session.asked, former);

    let mut swapped = given.clone();
    swapped.content.session.asked[0].scene = former[1].scene.clone();
    swapped.content.session.asked[1].scene = former[0].scene.clone();
    assert!(desk.taken(swapped, &invitation, bank()).is_err());
    let mut dearer = given.clone();
    dearer.content.session.asked.swap(0, 1);
    assert!(desk.taken(dearer, &invitation, bank()).is_err());

    // Whoever was in the middle goes on in scenes of now: what waits for an answer first, and then the rest.
    given.content.session.asked.truncate(5);
    given.content.session.asked[4].choice = None;
    given.content.session.put_anew(bank());
    assert_ne!(given.content.session.asked[4].scene, former[4].scene);
    let going_on = choosing(given.content.session.clone(), |_| Some(Choice::Cost));
    given.content.session.asked = going_on.asked;
    assert!(desk.taken(given, &invitation, bank()).is_ok());
}

/// Answers to what nobody asked, put in by hand, do not get as far as the owner's eyes.
#[test]
fn more_than_was_asked_is_not_taken_over() {
    let invitation = invitation(Purpose::Hiring);
    let more = after(
        Session::new(Language::Nl),
        [Event::ItemAnswered { item: klantspiegel_core::instrument::ItemId::new("stay"), value: 1 }],
    );
    let mut given = handover(&Session::new(Language::Nl), &invitation);
    given.content.session = more;
    let desk = Desk::new(DAY, Language::Nl);
    let taken = desk.taken(given, &invitation, bank()).expect("it fits its invitation");
    let answers = taken.content.session.answers;
    assert!(answers.is_empty(), "{answers:?}");
}

const SECRET: [u8; 32] = [3; 32];
const KEY: [u8; 65] = [4; 65];

fn sealed(text: &str) -> Envelope {
    Envelope::seal([7; 16], SECRET, [5; 65], KEY, text).expect("it fits into memory")
}

fn purpose() -> impl Strategy<Value = Purpose> {
    proptest::sample::select(Purpose::ALL.to_vec())
}

fn handover(session: &Session, invitation: &Invitation) -> Submission<InterviewAnswers> {
    let content =
        InterviewAnswers { session: shared(session, invitation, bank()), pace: Pace { timed: 9, fast: 3 } };
    Submission { id: [8; 16], invitation: invitation.id, day: DAY, content }
}

fn decode(text: &str) -> Result<Submission<InterviewAnswers>, Problem> {
    submission::decode::<Native, InterviewAnswers>(text, bank())
}
