//! Everything that reads what comes from outside, as one table, for whoever tries to make it stumble: the tests with changed
//! texts of ours, and `cargo xtask fuzz`, which looks where a change leads. It needs nothing but the library and
//! [`invited`](super::invited).

use super::invited::invitation as invitation_for;
use klantspiegel_content::catalogue;
use klantspiegel_core::day::Day;
use klantspiegel_core::dilemma::Choice;
use klantspiegel_core::dilemma::form::DILEMMAS;
use klantspiegel_core::instrument::{ItemBank, Scale};
use klantspiegel_core::interview::guide;
use klantspiegel_core::invitation::Purpose;
use klantspiegel_core::journey::Step;
use klantspiegel_core::language::Language;
use klantspiegel_core::quality::{self, Pace};
use klantspiegel_core::scores::Scores;
use klantspiegel_core::session::{Event, Session};
use klantspiegel_core::setup::{Form, ItemSet, Setup};
use klantspiegel_core::submission::{InterviewAnswers, Submission, shared};
use klantspiegel_core::team::member::{Member, Reported};
use klantspiegel_core::team::picture::Picture;
use klantspiegel_formats::backup::{self, Wrapped};
use klantspiegel_formats::base64url;
use klantspiegel_formats::configuration;
use klantspiegel_formats::envelope::Envelope;
use klantspiegel_formats::json::Native;
use klantspiegel_formats::submission::{self, Content};
use klantspiegel_formats::team_intake::{EnvelopeReader, TeamIntake, codes};
use klantspiegel_formats::{desk_route, invitation, picture, report, route, saved};
use std::fmt::Debug;

/// Something that reads what comes from outside.
pub struct Decoder {
    /// What it reads.
    pub name: &'static str,
    /// Reads these bytes, which may be anything. It must end, and what it makes of them must be whole: written, it reads the
    /// same again, and everything can be worked out from it.
    pub read: fn(&[u8]),
    /// Something sound, from which changes begin.
    pub seed: fn() -> Vec<u8>,
}

/// All of them.
pub const DECODERS: [Decoder; 13] = [
    Decoder {
        name: "invitation",
        read: |bytes| read_invitation(&base64url::encode(bytes)),
        seed: invitation_json,
    },
    Decoder { name: "invitation link", read: |bytes| read_invitation(&text(bytes)), seed: invitation_link },
    Decoder { name: "envelope", read: read_envelope, seed: || envelope().bytes() },
    Decoder { name: "sealed code", read: read_code, seed: || envelope().encode().into_bytes() },
    Decoder { name: "codes of a team", read: read_codes, seed: team_codes },
    Decoder { name: "answers handed over", read: read_answers, seed: answers },
    Decoder { name: "member handed over", read: read_member, seed: member },
    Decoder { name: "backup", read: read_backup, seed: backup_file },
    Decoder { name: "picture", read: read_picture, seed: picture_lines },
    Decoder {
        name: "addresses",
        read: read_addresses,
        seed: || b"invitation/AAAAAAAAAAAAAAAAAAAAAA".to_vec(),
    },
    Decoder {
        name: "saved session",
        read: read_saved,
        seed: || saved::encode::<Native>(&session()).into_bytes(),
    },
    Decoder {
        name: "report",
        read: read_report,
        seed: || report::encode::<Native>(&session(), bank(), None).into_bytes(),
    },
    Decoder { name: "configuration", read: read_configuration, seed: configuration_file },
];

const DAY: Day = Day { year: 2026, month: 11, day: 21 };

fn bank() -> &'static ItemBank {
    catalogue::item_bank()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn read_invitation(code: &str) {
    if let Ok(read) = invitation::decode::<Native>(code) {
        same(&invitation::decode::<Native>(&invitation::encode::<Native>(&read)), &Ok(read));
    }
}

fn read_envelope(bytes: &[u8]) {
    if let Ok((first, rest)) = Envelope::first(bytes) {
        same(&[first.bytes(), rest.to_vec()].concat(), &bytes.to_vec());
        // Sealed by nobody, it opens for nobody.
        assert!(first.open([3; 32], [4; 65]).is_err() || first == envelope());
    }
    read_code(base64url::encode(bytes).as_bytes());
}

fn read_code(bytes: &[u8]) {
    if let Ok(read) = Envelope::decode(&text(bytes)) {
        same(&Envelope::decode(&read.encode()), &Ok(read));
    }
}

fn read_codes(bytes: &[u8]) {
    let text = text(bytes);
    let mut intake = TeamIntake::new(invitation_for(Purpose::Team));
    let codes = codes(&text);
    let all = codes.len();
    for pending in intake.read(codes) {
        intake.open::<Native>(pending, Some([3; 32]), bank());
    }
    let tally = intake.tally();
    assert_eq!(tally.taken + tally.refused.iter().sum::<usize>(), all, "each is taken or refused");
    let before = intake.tally().refused.iter().sum::<usize>();
    let pending = intake.read_kept(&mut EnvelopeReader::new(bytes, 3), usize::MAX).len();
    let refused = intake.tally().refused.iter().sum::<usize>() - before;
    assert!(pending + refused >= 3, "as many as there should be are told of");
}

fn read_answers(bytes: &[u8]) {
    if let Some(Submission { content: InterviewAnswers { session, pace }, .. }) =
        read_submission::<InterviewAnswers>(bytes)
    {
        guide(&session, bank());
        quality::signs(&session, bank(), pace);
        Scores::of(&session, bank());
    }
}

fn read_member(bytes: &[u8]) {
    if let Some(read) = read_submission::<Reported>(bytes) {
        Picture::of(&[read.content; 10]);
    }
}

fn read_submission<T: Content + Clone + Debug + PartialEq>(bytes: &[u8]) -> Option<Submission<T>> {
    let read = submission::decode::<Native, T>(&text(bytes), bank()).ok()?;
    same(&submission::decode::<Native, T>(&submission::encode::<Native>(&read), bank()), &Ok(read.clone()));
    Some(read)
}

fn read_backup(bytes: &[u8]) {
    if let Some((invitation, wrapped)) = backup::decode::<Native>(&text(bytes)) {
        let again = backup::decode::<Native>(&backup::encode::<Native>(&invitation, &wrapped));
        same(&again, &Some((invitation, wrapped)));
    }
}

fn read_picture(bytes: &[u8]) {
    let counted = picture_of_ten().counted;
    if let Some(read) = picture::decode::<Native>(&text(bytes), counted) {
        let again = picture::decode::<Native>(&picture::encode::<Native>(&read, &[7; 16]), counted);
        same(&again, &Some(read));
    }
}

fn read_addresses(bytes: &[u8]) {
    let text = text(bytes);
    let route = desk_route::parse(&text);
    same(&desk_route::parse(&desk_route::print(route)), &route);
    if let Some(step) = route::parse(&text) {
        same(&route::parse(&route::print(&step)), &Some(step));
    }
}

fn read_saved(bytes: &[u8]) {
    if let Ok(read) = saved::decode::<Native>(&text(bytes), bank()) {
        same(&saved::decode::<Native>(&saved::encode::<Native>(&read), bank()), &Ok(read));
    }
}

fn read_report(bytes: &[u8]) {
    if let Ok(read) = report::decode::<Native>(&text(bytes), bank()) {
        Scores::of(&read, bank());
        let again = report::decode::<Native>(&report::encode::<Native>(&read, bank(), None), bank());
        assert!(again.is_ok(), "{again:?}");
    }
}

fn read_configuration(bytes: &[u8]) {
    // Its flaws are told one by one, so there is at least one.
    if let Err(flaws) = configuration::read::<Native>(&text(bytes)) {
        assert!(!flaws.is_empty());
    }
}

fn same<T: Debug + PartialEq>(again: &T, read: &T) {
    assert_eq!(again, read, "written and read again, it is another one");
}

fn invitation_json() -> Vec<u8> {
    let code = invitation::encode::<Native>(&invitation_for(Purpose::Hiring));
    base64url::decode(&code).expect("it was just encoded")
}

fn invitation_link() -> Vec<u8> {
    let code = invitation::encode::<Native>(&invitation_for(Purpose::Team));
    invitation::link("https://klant.example/invited.html", &code).into_bytes()
}

fn envelope() -> Envelope {
    sealed(&text(&member()))
}

fn sealed(text: &str) -> Envelope {
    Envelope::seal([7; 16], [3; 32], [5; 65], [4; 65], text).expect("it fits into memory")
}

fn team_codes() -> Vec<u8> {
    let all = ["{}", &text(&member()), "hallo"].map(|text| sealed(text).encode());
    all.join("\n").into_bytes()
}

/// Somebody who answered everything.
fn session() -> Session {
    let setup = Setup { set: ItemSet::Full, form: Form::Fixed, ..Setup::default() };
    let mut session =
        Session { setup, ..Session::new(Language::Nl) }.update(Event::Started { chance: 1 }, bank());
    for item in bank().instruments().flat_map(|instrument| &instrument.items) {
        let value = match item.scale {
            _ if item.until.is_some() => continue,
            Scale::Tick if item.exclusive => continue,
            scale => scale.values().next().expect("a scale has values"),
        };
        session = session.update(Event::ItemAnswered { item: item.id.clone(), value }, bank());
    }
    for index in 0..DILEMMAS {
        let choice = if index % 3 == 0 { Choice::Care } else { Choice::Cost };
        session = session.update(Event::WentTo(Step::Dilemma(index)), bank());
        session = session.update(Event::DilemmaAnswered { index, choice }, bank());
    }
    session.update(Event::Finished { on: DAY }, bank())
}

fn handed<T: Content>(content: T) -> Vec<u8> {
    submission::encode::<Native>(&Submission { id: [1; 16], invitation: [7; 16], day: DAY, content })
        .into_bytes()
}

fn answers() -> Vec<u8> {
    let session = shared(&session(), &invitation_for(Purpose::Hiring), bank());
    handed(InterviewAnswers { session, pace: Pace { timed: 10, fast: 3 } })
}

fn member() -> Vec<u8> {
    handed(Reported::received(Member::of(&session(), bank())))
}

fn backup_file() -> Vec<u8> {
    let wrapped = Wrapped { salt: [1; 16], nonce: [2; 12], iterations: 600_000, key: vec![3; 150] };
    backup::encode::<Native>(&invitation_for(Purpose::Hiring), &wrapped).into_bytes()
}

/// The one that the documentation shows.
fn configuration_file() -> Vec<u8> {
    let page = include_str!("../../../docs/configuration.md");
    let file = page.split_once("```json").and_then(|(_, rest)| rest.split_once("```"));
    file.expect("there is one").0.into()
}

fn picture_of_ten() -> Picture {
    Picture::of(&[Reported::received(Member::of(&session(), bank())); 10])
}

fn picture_lines() -> Vec<u8> {
    picture::encode::<Native>(&picture_of_ten(), &[7; 16]).into_bytes()
}
