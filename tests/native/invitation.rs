//! Invitations: what is written comes back, and whatever is not ours is told, never guessed at.

use klantspiegel_core::care_cost::ON_TOP;
use klantspiegel_core::day::Day;
use klantspiegel_core::desk::draft::{Change, Draft, Field, Flaw as Missing};
use klantspiegel_core::invitation::{Invitation, Line, MAX_CHARACTERS, NoLine, Purpose};
use klantspiegel_core::journey;
use klantspiegel_core::language::Language;
use klantspiegel_core::part::{Part, Parts};
use klantspiegel_core::setup::{Form, Selection, Setup};
use klantspiegel_formats::base64url;
use klantspiegel_formats::invitation::{
    Flaw, MAX_CHARACTERS as MAX_CODE, decode, encode, mark, numbered, write,
};
use klantspiegel_formats::json::{Json, Native, Value};
use klantspiegel_testing::bank;
use klantspiegel_testing::invited::invitation;
use proptest::prelude::*;

#[test]
fn what_is_written_comes_back_from_the_code_and_from_the_link() {
    for purpose in Purpose::ALL {
        let invitation = invitation(purpose);
        let code = encode::<Native>(&invitation);
        for text in [
            code.clone(),
            format!("https://klant.example/invited.html#invitation={code}"),
            format!("#invitation={code}&at=item/caring-enjoy"),
            format!("https://klant.example/invited.html#invitation=\r\n{}\n {}", &code[..60], &code[60..]),
        ] {
            assert_eq!(decode::<Native>(&text), Ok(invitation.clone()), "{text}");
        }
    }
}

#[test]
fn each_part_that_cannot_be_so_is_named() {
    let sound = invitation(Purpose::Hiring);
    let text = |text: &str| Value::from(text);
    let long = "x".repeat(MAX_CHARACTERS + 1);
    for (part, value, flaw) in [
        ("klantspiegel", text("report"), Flaw::Garbled),
        ("version", 2.into(), Flaw::Newer),
        ("version", 0.into(), Flaw::Part("version")),
        ("id", text("AAAA"), Flaw::Part("id")),
        ("purpose", text("ranking"), Flaw::Part("purpose")),
        ("asker", text("  "), Flaw::Part("asker")),
        ("used_for", text(&long), Flaw::Part("used_for")),
        ("contact", Value::Null, Flaw::Part("contact")),
        ("otherwise", 7.into(), Flaw::Part("otherwise")),
        ("kept_until", text("2027-02-30"), Flaw::Part("kept_until")),
        ("language", text("xx"), Flaw::Part("language")),
        ("role", text("director"), Flaw::Part("role")),
        ("parts", Value::List(vec![]), Flaw::Part("parts")),
        // Nobody who makes a link by hand can ask an applicant about their present employer.
        ("parts", Value::List(vec![text("room")]), Flaw::Part("parts")),
        ("key", text("AAAA"), Flaw::Part("key")),
    ] {
        assert_eq!(decode::<Native>(&with(&sound, part, value)), Err(flaw), "{part}");
    }
}

/// What somebody reads before the first question is what the answers are bound to: another last day, another name or another
/// key under the same number is no invitation.
#[test]
fn nothing_in_it_can_be_changed_on_the_way() {
    // What both purposes offer, so that the purpose may be another one.
    let parts = Parts::from_iter([Part::FromWithin, Part::CareCost]);
    let sound = numbered(Invitation { parts, ..invitation(Purpose::Hiring) });
    let text = |text: &str| Value::from(text);
    for (part, value) in [
        ("id", text(&base64url::encode(&[7; 16]))),
        ("purpose", text("team")),
        ("asker", text("Iemand anders")),
        ("used_for", text("Iets anders")),
        ("contact", text("Bob")),
        ("otherwise", text("Niets")),
        ("kept_until", text("2027-02-19")),
        ("language", text("en")),
        ("role", text("manager")),
        ("parts", Value::List(vec![text("from-within")])),
        ("key", text(&base64url::encode(&[5; 65]))),
    ] {
        assert_eq!(decode::<Native>(&with(&sound, part, value)), Err(Flaw::Garbled), "{part}");
    }
    let other = numbered(Invitation { contact: Line::new("Bob").expect("a line"), ..sound.clone() });
    assert_ne!(mark(&other.id), mark(&sound.id));
    assert_eq!(decode::<Native>(&encode::<Native>(&other)), Ok(other));
}

/// The code of an invitation in which one part is another.
fn with(invitation: &Invitation, part: &str, value: Value) -> String {
    let Value::Object(mut members) = write(invitation) else { panic!("an invitation is an object") };
    let member = members.iter_mut().find(|(name, _)| name == part).expect("the part is written");
    member.1 = value;
    base64url::encode(Native::line(&Value::Object(members)).as_bytes())
}

#[test]
fn what_is_no_invitation_is_told() {
    let code = encode::<Native>(&invitation(Purpose::Team));
    for text in ["", "#", "hallo", "#start", &code[..code.len() - 5], &"A".repeat(MAX_CODE + 1)] {
        assert_eq!(decode::<Native>(text), Err(Flaw::Garbled), "{text}");
    }
}

#[test]
fn hiring_asks_the_same_of_everyone_and_nothing_about_the_employer() {
    let arrangement = invitation(Purpose::Hiring).arrangement();
    assert_eq!(arrangement.form, Some(Form::Fixed));
    let Some(Selection::Parts(parts)) = arrangement.selection else { panic!("the parts are decided") };
    for (part, asked) in [
        (Part::FromWithin, true),
        (Part::CareCost, true),
        (Part::Brushoff, true),
        (Part::Perspectives, false),
        (Part::Leadership, false),
        (Part::Room, false),
    ] {
        assert_eq!(parts.has(part), asked, "{part:?}");
    }
    let asked_of = |purpose| {
        let setup = Setup::default().under(invitation(purpose).arrangement());
        let steps = journey::steps(setup, bank());
        let ids = steps.iter().flat_map(|step| step.items(bank())).map(|item| item.id.as_str().to_owned());
        ids.collect::<Vec<_>>()
    };
    let is_about_employer = |id: &String| id == ON_TOP || id.starts_with("measure-");
    assert_eq!(asked_of(Purpose::Hiring).into_iter().find(is_about_employer), None);
    assert!(asked_of(Purpose::Team).iter().any(is_about_employer));
    assert_eq!(invitation(Purpose::Team).arrangement().form, Some(Form::Adaptive));
}

/// Nothing is handed over on a day on which the clock of whoever was invited must be wrong, or the answers are kept no longer.
#[test]
fn an_invitation_has_its_time() {
    let sound = invitation(Purpose::Hiring);
    let last = sound.kept_until;
    let longest = Purpose::Hiring.max_days();
    let day = |year, month, day| Day { year, month, day };
    for (today, in_time, past) in [
        (TODAY, true, false),
        (last, true, false),
        (last.after(1), false, true),
        (day(2099, 1, 1), false, true),
        // It was made by the last day of the procedure at the earliest, and a day earlier where it is still the day before.
        (day(2026, 2, 17), false, false),
        (day(2026, 2, 18), true, false),
        (day(1970, 1, 1), false, false),
    ] {
        assert_eq!(
            (sound.is_in_time(today), sound.is_past(today)),
            (in_time, past),
            "{today}, {longest} days"
        );
    }
}

#[test]
fn a_line_is_taken_whole_or_not_at_all() {
    let most = "é".repeat(MAX_CHARACTERS);
    for (text, line) in [
        ("  Anna \n de\tVries\u{0} ", Ok("Anna de Vries")),
        (most.as_str(), Ok(most.as_str())),
        // What nobody sees, and what turns a name round.
        ("\u{202e}ednu\u{200b}", Ok("ednu")),
        ("\u{200b}\u{2060}", Err(NoLine::Empty)),
        ("", Err(NoLine::Empty)),
        (" \n\u{7f}", Err(NoLine::Empty)),
        (&format!("{most}x"), Err(NoLine::TooLong)),
    ] {
        assert_eq!(Line::new(text).as_ref().map(Line::as_str), line.as_ref().copied(), "{text:?}");
    }
}

#[test]
fn a_draft_says_everything_that_is_wrong_in_it() {
    let empty = |field| Missing::Line(field, NoLine::Empty);
    let latest = TODAY.after(Purpose::Hiring.max_days());
    let last_day = |text: &str| Change::LastDay(text.to_owned());
    for (changes, flaws) in [
        (vec![], Field::ALL.map(empty).to_vec()),
        (written(), vec![]),
        ([written(), vec![last_day("morgen")]].concat(), vec![Missing::NoDay]),
        ([written(), vec![last_day("2026-11-20")]].concat(), vec![Missing::Past]),
        ([written(), vec![last_day("2026-11-21")]].concat(), vec![]),
        ([written(), vec![last_day("2099-01-01")]].concat(), vec![Missing::TooLate(latest)]),
        ([written(), vec![last_day(&latest.to_string())]].concat(), vec![]),
        (
            vec![
                Change::Line(Field::Asker, "x".repeat(MAX_CHARACTERS + 1)),
                Change::Part { part: Part::FromWithin, picked: false },
                Change::Part { part: Part::CareCost, picked: false },
            ],
            vec![
                Missing::Line(Field::Asker, NoLine::TooLong),
                empty(Field::UsedFor),
                empty(Field::Contact),
                empty(Field::Otherwise),
                Missing::NoParts,
            ],
        ),
    ] {
        assert_eq!(drafted(changes.clone()).err().unwrap_or_default(), flaws, "{changes:?}");
    }
}

#[test]
fn another_purpose_keeps_what_was_written() {
    let made = drafted([written(), vec![Change::Purpose(Purpose::Team)]].concat()).expect("it is whole");
    assert_eq!((made.purpose, made.asker.as_str()), (Purpose::Team, "asker"));
    assert!(made.parts.has(Part::Room) && !made.parts.has(Part::Brushoff), "{:?}", made.parts);
}

proptest! {
    #[test]
    fn no_text_makes_the_reader_stumble(text in "\\PC{0,200}") {
        let _ = decode::<Native>(&text);
        let _ = decode::<Native>(&base64url::encode(text.as_bytes()));
    }

    #[test]
    fn any_lines_come_back(lines in proptest::array::uniform4("\\PC{1,200}")) {
        let mut sound = invitation(Purpose::Hiring);
        let [asker, used_for, contact, otherwise] = lines;
        for (place, text) in [
            (&mut sound.asker, asker),
            (&mut sound.used_for, used_for),
            (&mut sound.contact, contact),
            (&mut sound.otherwise, otherwise),
        ] {
            if let Ok(line) = Line::new(&text) {
                *place = line;
            }
        }
        let sound = numbered(sound);
        let code = encode::<Native>(&sound);
        prop_assert!(code.len() < MAX_CODE, "{} characters", code.len());
        prop_assert_eq!(decode::<Native>(&code), Ok(sound));
    }
}

const TODAY: klantspiegel_core::day::Day = klantspiegel_testing::DAY;

fn written() -> Vec<Change> {
    Field::ALL.map(|field| Change::Line(field, field.name().to_owned())).to_vec()
}

fn drafted(changes: Vec<Change>) -> Result<Invitation, Vec<Missing>> {
    let draft = Draft::new(Purpose::Hiring, Language::Nl, TODAY);
    let draft = changes.into_iter().fold(draft, |draft, change| draft.after(change, &[], TODAY));
    draft.invitation([2; 65], TODAY)
}
