//! A team's picture: what a member hands over, and that no telling, and no comparing of tellings, gives anybody away.

mod common;

use common::any::any_session;
use common::{answering, bank, session};
use klantspiegel::domain::handover::Handover;
use klantspiegel::domain::instrument::ItemId;
use klantspiegel::domain::invitation::Purpose;
use klantspiegel::domain::release::{STEP, counted};
use klantspiegel::domain::setup::{ItemSet, Role, Setup};
use klantspiegel::domain::team::member::{Member, Score};
use klantspiegel::domain::team::picture::{Picture, Subject, subjects};
use klantspiegel::formats::envelope::Envelope;
use klantspiegel::formats::gathering::{Gathering, Refusal, codes};
use klantspiegel::formats::handover::{decode, encode};
use klantspiegel::formats::json::Native;
use klantspiegel::formats::picture;
use proptest::collection::vec;
use proptest::prelude::*;

proptest! {
    #[test]
    fn what_a_member_hands_over_comes_back(session in any_session()) {
        let member = Member::of(&session, bank());
        let given = handed(member.clone(), 1);
        let opened = decode::<Native, Member>(&encode::<Native>(&given), bank());
        prop_assert_eq!(opened, Ok(given));
        prop_assert!(encode::<Native>(&handed(member, 1)).len() <= 512, "it fits into the smallest envelope");
    }

    /// As people join, what is told changes with every fifth of them, or not at all.
    #[test]
    fn whoever_does_not_fill_a_group_changes_nothing(members in vec(any_member(), 0..30)) {
        for people in 0..=members.len() {
            let now = Picture::of(&members[..people], bank());
            let before = Picture::of(&members[..counted(people)], bank());
            prop_assert_eq!(now.counted, counted(people));
            prop_assert!(people < STEP || now.counted >= STEP);
            // The leadership is told of by role, whose groups fill at another time.
            let whole = |picture: Picture| {
                let cells = picture.cells.into_iter();
                cells.filter(|cell| !matches!(cell.subject, Subject::Leadership(_))).collect::<Vec<_>>()
            };
            prop_assert_eq!(whole(now), whole(before));
        }
    }

    /// The attack by differencing: whoever sees the picture after every single person that joins cannot tell what one of
    /// them said. For every member there is another world, in which that member said the opposite and every picture there
    /// ever was is the same.
    #[test]
    fn nobody_can_be_told_from_all_that_was_ever_told(
        members in vec(any_member().prop_filter("answered", |m| m.blockers().is_some()), STEP..20),
        who in any::<proptest::sample::Index>(),
        line in 0_usize..7,
    ) {
        let who = who.index(members.len());
        let subject = subjects(bank()).into_iter().nth(line).expect("there are seven lines");
        let Subject::Blocker(line) = &subject else { panic!("the lines come first") };
        let Some(said) = members[who].was_stopped_by(line) else { return Ok(()) };
        let seen = seen(&members, &subject);
        let other = worlds(&members, who, line, !said).into_iter().any(|world| self::seen(&world, &subject) == seen);
        prop_assert!(other, "{} is known to have said {}", who, said);
    }

    /// Nothing under five is told, whatever comes in.
    #[test]
    fn nothing_under_five_leaves_the_desk(members in vec(any_member(), 0..23)) {
        let picture = Picture::of(&members, bank());
        let lines = picture::encode::<Native>(&picture, &[7; 16]);
        prop_assert_eq!(lines.lines().count(), picture.cells.len());
        prop_assert!(members.len() >= STEP || lines.is_empty(), "{}", lines);
        for cell in &picture.cells {
            prop_assert!(cell.told.of >= STEP && cell.told.of <= members.len() + STEP / 2, "{:?}", cell);
            prop_assert!(cell.told.yes <= cell.told.of, "{:?}", cell);
            prop_assert_eq!((cell.told.yes % STEP, cell.told.of % STEP), (0, 0), "{:?}", cell);
        }
        prop_assert_eq!(picture::decode::<Native>(&lines, bank()), Some(Picture {
            // An empty file does not say how many were counted.
            counted: if picture.cells.is_empty() { 0 } else { picture.counted },
            ..picture
        }));
    }
}

#[test]
fn the_ranking_and_the_pilot_follow_the_counts() {
    let stopped = |lines: &[&str]| member(Role::Staff, |_| None, Some(lines));
    for (members, first, pilot) in [
        (vec![stopped(&["block-system"]); 5], "block-system", Some("block-system")),
        // Of equals the one that a team can try soonest.
        (vec![stopped(&["block-system", "block-owner"]); 5], "block-system", Some("block-owner")),
        (vec![stopped(&[]); 5], "block-rule", None),
        // Two of five may be anybody.
        ([vec![stopped(&["block-rule"]); 2], vec![stopped(&[]); 3]].concat(), "block-rule", None),
    ] {
        let picture = Picture::of(&members, bank());
        assert_eq!(picture.blockers().first().map(|(line, _)| line.as_str()), Some(first), "{members:?}");
        assert_eq!(picture.pilot(), pilot, "{members:?}");
    }
}

#[test]
fn leadership_is_told_of_by_who_looks_at_it() {
    let seen = |role, value| member(role, move |of| (of == Score::Leadership).then_some(value), None);
    let members = [vec![seen(Role::Staff, 2.0); 5], vec![seen(Role::Manager, 6.0); 5]].concat();
    let picture = Picture::of(&members, bank());
    for (role, yes) in [(Role::Staff, 0), (Role::Manager, 5)] {
        assert_eq!(picture.told(&Subject::Leadership(role)).map(|told| told.yes), Some(yes), "{role:?}");
    }
    let few = Picture::of(&members[..9], bank());
    assert_eq!(few.told(&Subject::Leadership(Role::Manager)), None, "four managers are not told of");
}

#[test]
fn a_record_from_elsewhere_is_held_to_the_rules() {
    let sound = encode::<Native>(&handed(member(Role::Staff, |_| Some(2.0), Some(&["block-rule"])), 1));
    for (from, to) in [
        ("\"within\":2", "\"within\":8"),
        ("\"within\":2", "\"within\":\"2\""),
        ("\"work\":2", "\"work\":2.5"),
        ("\"staff\"", "\"director\""),
        ("\"block-rule\"", "\"block-nothing\""),
        ("\"block-rule\"", "\"stay\""),
        ("[\"block-rule\"]", "[\"block-rule\",\"block-rule\"]"),
        ("[\"block-rule\"]", "\"block-rule\""),
        ("\"member\"", "\"record\""),
    ] {
        assert!(sound.contains(from), "{from} is not in {sound}");
        let opened = decode::<Native, Member>(&sound.replacen(from, to, 1), bank());
        assert!(opened.is_err(), "{from} → {to}: {opened:?}");
    }
}

#[test]
fn each_envelope_is_taken_once_and_the_rest_is_counted_by_reason() {
    let invitation = common::invited::invitation(Purpose::Team);
    let member = || member(Role::Staff, |_| None, Some(&[]));
    let sealed = |handover: &Handover<Member>| {
        Envelope::seal(invitation.id, SECRET, [5; 65], invitation.key, &encode::<Native>(handover))
            .expect("it fits into memory")
    };
    let code = sealed(&handed(member(), 1)).encode();
    let elsewhere = Envelope::seal([0; 16], SECRET, [5; 65], invitation.key, "{}").expect("it fits").encode();
    let wrong =
        Envelope::seal(invitation.id, SECRET, [5; 65], invitation.key, "{}").expect("it fits").encode();
    let mismatched = sealed(&Handover { invitation: [0; 16], ..handed(member(), 2) }).encode();
    let other_key = Envelope::seal(invitation.id, [0; 32], [5; 65], invitation.key, "{}").expect("it fits");
    let text =
        [&code, &code[..60], "hallo", &code, &elsewhere, &wrong, &mismatched, &other_key.encode()].join("\n");
    let mut gathering = Gathering::new(invitation.clone());
    for waiting in gathering.read(codes(&text)) {
        gathering.open::<Native>(waiting, Some(SECRET), bank());
    }
    assert_eq!(gathering.tally().taken, 1);
    for (why, count) in [
        (Refusal::NotOurs, 1),
        (Refusal::Truncated, 1),
        (Refusal::Elsewhere, 1),
        (Refusal::NotOpened, 1),
        (Refusal::Content, 2),
        (Refusal::Repeated, 1),
    ] {
        assert_eq!(gathering.tally().refused[why as usize], count, "{why:?}");
    }
    // What was kept one behind the other is read again, some at a time, and taken no second time.
    let kept: Vec<u8> = (1..=3).flat_map(|id| sealed(&handed(member(), id)).bytes()).collect();
    let mut rest = &kept[..];
    let mut read = Vec::new();
    loop {
        let (waiting, bytes) = gathering.read_kept(rest, 2);
        if bytes == 0 {
            break;
        }
        rest = &rest[bytes..];
        read.push(waiting.len());
        waiting.into_iter().for_each(|one| _ = gathering.open::<Native>(one, Some(SECRET), bank()));
    }
    assert_eq!((read, gathering.tally().taken), (vec![2, 1], 3));
}

#[test]
fn a_code_that_was_broken_into_lines_is_one() {
    let code = Envelope::seal([7; 16], SECRET, [5; 65], [4; 65], "text").expect("it fits").encode();
    let broken = format!("{}\r\n{}\n", &code[..76], &code[76..]);
    for (text, count) in [(broken.as_str(), 1), (&format!("{code}\n\n  {code}\n"), 2), ("", 0), ("a\nb", 2)] {
        assert_eq!(codes(text).len(), count, "{text}");
    }
}

#[test]
fn the_table_holds_no_formula_and_quotes_what_it_must() {
    let members = vec![member(Role::Staff, |_| None, Some(&["block-rule"])); 5];
    let picture = Picture::of(&members, bank());
    let head = ["a".to_owned(), "b".to_owned(), "c \"d\"".to_owned()];
    let table = picture::table(&picture, &head, |_| "regel, of \"procedure\"".to_owned());
    let mut reader = csv::Reader::from_reader(table.trim_start_matches('\u{feff}').as_bytes());
    assert_eq!(reader.headers().expect("it has a head"), vec!["a", "b", "c \"d\""]);
    let rows: Vec<_> = reader.records().collect::<Result<_, _>>().expect("the table is sound");
    assert_eq!(rows.len(), picture.cells.len());
    assert_eq!(&rows[0][0], "regel, of \"procedure\"");
}

/// What is seen of one thing as people join: every telling there ever was.
fn seen(members: &[Member], subject: &Subject) -> Vec<Option<klantspiegel::domain::release::Told>> {
    (0..=members.len()).map(|people| Picture::of(&members[..people], bank()).told(subject)).collect()
}

/// Other worlds in which this member said the opposite: by itself, or with one other in exchange.
fn worlds(members: &[Member], who: usize, line: &ItemId, says: bool) -> Vec<Vec<Member>> {
    let saying = |member: &Member, says: bool| {
        let mut lines: Vec<&str> = member.blockers().unwrap_or_default().iter().map(ItemId::as_str).collect();
        lines.retain(|other| *other != line.as_str());
        lines.extend(says.then_some(line.as_str()));
        self::member(member.role, |of| member.score(of), Some(&lines))
    };
    let mut alone = members.to_vec();
    alone[who] = saying(&members[who], says);
    let exchanged =
        (0..members.len()).filter(|mate| *mate != who && members[*mate].was_stopped_by(line) == Some(says));
    let exchanged = exchanged.map(|mate| {
        let mut world = alone.clone();
        world[mate] = saying(&members[mate], !says);
        world
    });
    [alone.clone()].into_iter().chain(exchanged).collect()
}

const SECRET: [u8; 32] = [3; 32];

fn handed(member: Member, id: u8) -> Handover<Member> {
    Handover { id: [id; 16], invitation: [7; 16], day: common::DAY, content: member }
}

fn member(role: Role, score: impl Fn(Score) -> Option<f64>, blockers: Option<&[&str]>) -> Member {
    Member::new(role, score, blockers, bank()).expect("a record of the tests is sound")
}

fn any_member() -> impl Strategy<Value = Member> {
    let score = |of: Score| proptest::option::weighted(0.9, of.range().0..=of.range().1);
    let scores: Vec<_> = Score::ALL.map(score).into_iter().collect();
    let lines: Vec<&'static str> = klantspiegel::domain::room::SOONEST_TRIED.to_vec();
    let blockers = proptest::option::weighted(0.9, proptest::sample::subsequence(lines, 0..=7));
    (proptest::sample::select(Role::ALL.to_vec()), scores, blockers)
        .prop_map(|(role, scores, blockers)| member(role, |of| scores[of as usize], blockers.as_deref()))
}

#[test]
fn who_answered_nothing_hands_nothing_over() {
    let empty = Member::of(&session(Setup { set: ItemSet::Full, ..Setup::default() }), bank());
    assert!(Score::ALL.into_iter().all(|of| empty.score(of).is_none()) && empty.blockers().is_none());
    let ticked =
        answering(session(Setup { set: ItemSet::Full, ..Setup::default() }), &[("block-nothing", 1)]);
    assert_eq!(Member::of(&ticked, bank()).blockers(), Some(&[][..]));
}
