//! A team's picture: what a member hands over, and that no telling, and no comparing of tellings, gives anybody away.

use klantspiegel_core::invitation::Purpose;
use klantspiegel_core::language::Language;
use klantspiegel_core::measures::Lean;
use klantspiegel_core::randomised_response::Weight;
use klantspiegel_core::release::{self, ReleasedCount, STEP, counted};
use klantspiegel_core::room::{BLOCKERS_BY_EASE, INTERRUPTIONS};
use klantspiegel_core::setup::{ItemSet, Role, Setup};
use klantspiegel_core::submission::Submission;
use klantspiegel_core::team::member::{Band, DECISIONS, Draws, Member, Reported};
use klantspiegel_core::team::picture::{Cell, Picture, Pilot, Subject, min_for_pilot, subjects};
use klantspiegel_formats::envelope::Envelope;
use klantspiegel_formats::json::Native;
use klantspiegel_formats::picture;
use klantspiegel_formats::submission::{decode, encode};
use klantspiegel_formats::tally::Tallied;
use klantspiegel_formats::team_intake::{EnvelopeReader, Refusal, Tally, TeamIntake, codes};
use klantspiegel_testing::any::any_session;
use klantspiegel_testing::invited::SILENT;
use klantspiegel_testing::{answering, bank, session, spreadsheet};
use proptest::collection::vec;
use proptest::prelude::*;
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

proptest! {
    #[test]
    fn what_came_of_the_envelopes_reaches_the_desk(
        taken in 0..5000_usize, counted in 0..5000_usize, refused in any::<[u16; Refusal::ALL.len()]>(),
    ) {
        let tallied = Tallied { tally: Tally { taken, refused: refused.map(usize::from) }, counted };
        prop_assert_eq!(Tallied::decode::<Native>(&tallied.encode::<Native>()), Some(tallied));
    }

    #[test]
    fn what_a_member_hands_over_comes_back(session in any_session()) {
        let reported = Reported::received(Member::of(&session, bank()));
        let given = handed(reported, 1);
        let opened = decode::<Native, Reported>(&encode::<Native>(&given), bank());
        prop_assert_eq!(opened, Ok(given));
        prop_assert!(encode::<Native>(&handed(reported, 1)).len() <= 512, "it fits into the smallest envelope");
    }

    /// As people join, what is told changes with every fifth of them, or not at all.
    #[test]
    fn whoever_does_not_fill_a_group_changes_nothing(members in vec(any_member(), 0..30)) {
        for people in 0..=members.len() {
            let now = Picture::of(&members[..people]);
            let before = Picture::of(&members[..counted(people)]);
            prop_assert_eq!(now.counted, counted(people));
            prop_assert!(people < STEP || now.counted >= STEP);
            prop_assert_eq!(now, before);
        }
    }

    /// Behind whatever somebody hands over, anything else may lie: for every other person there are draws that make the very
    /// same of them, and with it every picture that there ever was or will be, with whomever else. So neither differences of
    /// pictures nor an opened envelope can make anybody certain.
    #[test]
    fn anything_may_lie_behind_what_was_handed_over(one in any_member(), other in any_member(), chance in any::<u64>()) {
        let (one, mut other) = (*one.said(), *other.said());
        // Who answered what is left as it is, and so is the role.
        other.role = one.role;
        for line in 0..other.stopped.len() {
            other.stopped[line] = one.stopped[line].and(other.stopped[line].or(one.stopped[line]));
        }
        other.measured = one.measured.and(other.measured.or(one.measured));
        for view in 0..other.views.len() {
            other.views[view] = one.views[view].and(other.views[view].or(one.views[view]));
        }
        other.leadership = one.leadership.and(other.leadership.or(one.leadership));
        other.from_within = one.from_within.and(other.from_within.or(one.from_within));
        other.room = one.room.and(other.room.or(one.room));
        let mut chance = ChaCha8Rng::seed_from_u64(chance);
        let went = Reported::of(&one, &Draws(std::array::from_fn(|_| chance.random())));
        let mut draws = Draws([0; DECISIONS]);
        for decision in 0..DECISIONS {
            // One thing after another, each with the draw that brings it closest.
            let closest = (0..9).max_by_key(|draw| {
                draws.0[decision] = *draw;
                alike(&Reported::of(&other, &draws), &went)
            });
            draws.0[decision] = closest.expect("there are nine");
        }
        prop_assert_eq!(Reported::of(&other, &draws), went);
    }

    /// Nothing under five is told, whatever comes in.
    #[test]
    fn nothing_under_five_leaves_the_desk(members in vec(any_member(), 0..23)) {
        let picture = Picture::of(&members);
        let lines = picture::encode::<Native>(&picture, &[7; 16]);
        prop_assert_eq!(lines.lines().count(), picture.cells.len());
        prop_assert!(members.len() >= STEP || lines.is_empty(), "{}", lines);
        for cell in &picture.cells {
            prop_assert!(cell.told.of >= STEP && cell.told.of <= members.len() + STEP / 2, "{:?}", cell);
            prop_assert!(cell.told.yes <= cell.told.of, "{:?}", cell);
            prop_assert_eq!((cell.told.yes % STEP, cell.told.of % STEP), (0, 0), "{:?}", cell);
        }
        prop_assert_eq!(picture::decode::<Native>(&lines, picture.counted), Some(picture.clone()));
        let other = picture.counted + STEP;
        prop_assert_eq!(picture::decode::<Native>(&lines, other).is_some(), picture.cells.is_empty());
    }
}

#[test]
fn the_ranking_and_the_pilot_follow_the_counts() {
    let of = |count, lines: &[&str]| vec![stopped(lines); count];
    let named = |lines: &[usize]| Pilot::Named {
        first: Subject::Blocker(lines[0]),
        equals: lines[1..].iter().copied().map(Subject::Blocker).collect(),
    };
    let index = |line: &str| BLOCKERS_BY_EASE.iter().position(|other| *other == line).expect("it is a line");
    let [owner, system] = ["block-owner", "block-system"].map(index);
    for (members, first, pilot) in [
        (of(10, &["block-system"]), system, named(&[system])),
        // Equals are all named, in the order in which a team can try something.
        (of(10, &["block-system", "block-owner"]), owner, named(&[owner, system])),
        (of(10, &[]), owner, Pilot::Unclear),
        // Four of ten who name a line may be what chance made of nobody.
        ([of(4, &["block-system"]), of(6, &[])].concat(), system, Pilot::Unclear),
        ([of(7, &["block-system"]), of(3, &[])].concat(), system, named(&[system])),
        // So may three of five, and then all lines may look alike.
        (of(5, &["block-system"]), system, Pilot::TooFew),
        // Not how many are counted, but how many answered.
        ([of(5, &["block-system"]), vec![Reported::received(SILENT); 5]].concat(), system, Pilot::TooFew),
    ] {
        let picture = Picture::of(&members);
        assert_eq!(picture.blockers().first().map(|cell| cell.subject), Some(Subject::Blocker(first)));
        assert_eq!(picture.pilot(), pilot, "{members:?}");
    }
    assert_eq!(Picture::of(&[Reported::received(SILENT); 10]).pilot(), Pilot::TooFew);
    for groups in 1..5 {
        let people = groups * STEP;
        let is_few = Picture::of(&of(people, &["block-owner"])).pilot() == Pilot::TooFew;
        assert_eq!(is_few, people < min_for_pilot(), "{people}");
    }
}

/// Where nobody named a line, chance alone makes a pilot of one of the eight in one team of twenty at most, however many are
/// counted and however many of them answered: reckoned exactly, as people are few and leaning.
#[test]
fn where_nobody_named_a_line_there_is_hardly_ever_a_pilot() {
    for counted in (STEP..=300).step_by(STEP) {
        for answered in STEP..=counted {
            let named = |yes: usize| {
                let report = |at| (at < answered).then(|| Weight::of(at < yes, 2));
                let told = release::told(&[(0..counted).map(report).collect()]).expect("five answered")[0];
                let cells = vec![Cell { subject: Subject::Blocker(0), told }];
                matches!(Picture { counted, cells }.pilot(), Pilot::Named { .. })
            };
            // The more report a line, the more are told.
            let reports: Vec<usize> = (0..=answered).collect();
            let least = reports.partition_point(|yes| !named(*yes));
            let one = at_least(least, answered, 1.0 / 6.0);
            let any = 1.0 - (1.0 - one).powi(BLOCKERS_BY_EASE.len() as i32);
            assert!(any <= 0.05, "{any} of {answered} among {counted}");
        }
    }
}

/// How likely at least so many of all are, each with this chance.
fn at_least(least: usize, all: usize, chance: f64) -> f64 {
    let mut likely = (1.0 - chance).powi(all as i32);
    let mut sum = 0.0;
    for count in 0..=all {
        if count >= least {
            sum += likely;
        }
        likely *= (all - count) as f64 / (count + 1) as f64 * chance / (1.0 - chance);
    }
    sum
}

/// Where the room was not asked, what comes from within is told by itself; where there is a map, nothing but the map.
#[test]
fn what_comes_from_within_is_told_without_a_map() {
    let member = |room| Reported::received(Member { from_within: Some(Band::Much), room, ..SILENT });
    let of = |band| Picture::of(&[member(None); 10]).told(Subject::FromWithin(band));
    assert_eq!(Band::ALL.map(of), [0, 0, 10].map(|yes| Some(ReleasedCount { yes, of: 10 })));
    for (rooms, is_told) in [(STEP - 1, true), (STEP, false)] {
        let members = [vec![member(Some(Band::Much)); rooms], vec![member(None); 10 - rooms]].concat();
        let picture = Picture::of(&members);
        assert_eq!(picture.told(Subject::FromWithin(Band::Much)).is_some(), is_told, "{rooms}");
        let map = Subject::Map { from_within: Band::Much, room: Band::Much };
        assert_eq!(picture.told(map).is_none(), is_told, "{rooms}");
    }
    assert_eq!(Picture::of(&[member(None); STEP - 1]).cells, []);
}

#[test]
fn leadership_is_told_of_by_who_looks_at_it() {
    let seen = |role, yes| Reported::received(Member { role, leadership: Some(yes), ..SILENT });
    let members = [vec![seen(Role::Staff, false); 5], vec![seen(Role::Manager, true); 5]].concat();
    let picture = Picture::of(&members);
    for (role, yes) in [(Role::Staff, 0), (Role::Manager, 5)] {
        assert_eq!(picture.told(Subject::Leadership(role)), Some(ReleasedCount { yes, of: 5 }), "{role:?}");
    }
    let few = Picture::of(&members[..9]);
    assert_eq!(few.told(Subject::Leadership(Role::Manager)), None, "four managers are not told of");
}

/// In every kind of question, where all report the same, that is what is told, and of the rest nobody.
#[test]
fn what_everybody_reports_is_told_of_everybody() {
    let member = Member {
        role: Role::Manager,
        stopped: std::array::from_fn(|line| Some([0, 6].contains(&line))),
        measured: Some(Lean::Both),
        views: [Some(true), Some(false), Some(true)],
        leadership: Some(true),
        from_within: Some(Band::Much),
        room: Some(Band::Little),
    };
    let picture = Picture::of(&[Reported::received(member); 10]);
    let expected = |subject| match subject {
        Subject::Blocker(line) => line == 0 || line == 6,
        Subject::Measured(lean) => lean == Lean::Both,
        Subject::View(view) => member.views[view as usize] == Some(true),
        Subject::Leadership(role) => role == Role::Manager,
        Subject::Map { from_within, room } => (from_within, room) == (Band::Much, Band::Little),
        Subject::FromWithin(_) => false,
    };
    for subject in subjects() {
        let yes = if expected(subject) { 10 } else { 0 };
        // What is told of nobody: staff, as there are none, and what the map tells already.
        let is_told = !matches!(subject, Subject::Leadership(Role::Staff) | Subject::FromWithin(_));
        assert_eq!(picture.told(subject), is_told.then_some(ReleasedCount { yes, of: 10 }), "{subject:?}");
    }
}

/// Whatever can be told has a place in the schema, and comes back.
#[test]
fn every_count_is_in_the_schema() {
    let schema = serde_json::from_str(include_str!("../../schema/team-2.schema.json")).expect("it is JSON");
    let schema = jsonschema::draft202012::new(&schema).expect("it is a schema");
    let told = ReleasedCount { yes: 5, of: 10 };
    let all = Picture { counted: 10, cells: subjects().map(|subject| Cell { subject, told }).collect() };
    let lines = picture::encode::<Native>(&all, &[7; 16]);
    for line in lines.lines() {
        assert!(schema.is_valid(&serde_json::from_str(line).expect("each line is JSON")), "{line}");
    }
    assert_eq!(picture::decode::<Native>(&lines, 10), Some(all));
}

#[test]
fn a_record_from_elsewhere_is_held_to_the_rules() {
    let full = Member {
        stopped: stopped(&["block-rule"]).said().stopped,
        measured: Some(Lean::Work),
        views: [Some(true); 3],
        leadership: Some(false),
        from_within: Some(Band::Little),
        ..SILENT
    };
    let sound = encode::<Native>(&handed(Reported::received(full), 1));
    for (from, to) in [
        ("\"within\":\"little\"", "\"within\":\"tiny\""),
        ("\"within\":\"little\"", "\"within\":2"),
        ("\"measured\":\"work\"", "\"measured\":[\"work\"]"),
        ("\"leadership\":false", "\"leadership\":0"),
        ("\"me\":true", "\"me\":\"true\""),
        ("\"staff\"", "\"director\""),
        ("\"block-rule\"", "\"block-nothing\""),
        ("\"block-rule\"", "\"stay\""),
        ("[\"block-rule\"]", "[\"block-rule\",\"block-rule\"]"),
        ("[\"block-rule\"]", "\"block-rule\""),
        ("\"not_asked\":[]", "\"not_asked\":[\"block-rule\"]"),
        ("\"not_asked\":[]", "\"not_asked\":[\"stay\"]"),
        ("\"member\"", "\"record\""),
    ] {
        assert!(sound.contains(from), "{from} is not in {sound}");
        let opened = decode::<Native, Reported>(&sound.replacen(from, to, 1), bank());
        assert!(opened.is_err(), "{from} → {to}: {opened:?}");
    }
}

#[test]
fn each_envelope_is_taken_once_and_the_rest_is_counted_by_reason() {
    let invitation = klantspiegel_testing::invited::invitation(Purpose::Team);
    let member = || stopped(&[]);
    let sealed = |submission: &Submission<Reported>| {
        Envelope::seal(invitation.id, SECRET, [5; 65], invitation.key, &encode::<Native>(submission))
            .expect("it fits into memory")
    };
    let code = sealed(&handed(member(), 1)).encode();
    let elsewhere = Envelope::seal([0; 16], SECRET, [5; 65], invitation.key, "{}").expect("it fits").encode();
    let wrong =
        Envelope::seal(invitation.id, SECRET, [5; 65], invitation.key, "{}").expect("it fits").encode();
    let mismatched = sealed(&Submission { invitation: [0; 16], ..handed(member(), 2) }).encode();
    let other_key = Envelope::seal(invitation.id, [0; 32], [5; 65], invitation.key, "{}").expect("it fits");
    let text =
        [&code, &code[..60], "hallo", &code, &elsewhere, &wrong, &mismatched, &other_key.encode()].join("\n");
    let mut intake = TeamIntake::new(invitation.clone());
    for waiting in intake.read(codes(&text)) {
        intake.open::<Native>(waiting, Some(SECRET), bank());
    }
    assert_eq!(intake.tally().taken, 1);
    for (why, count) in [
        (Refusal::NotOurs, 1),
        (Refusal::Truncated, 1),
        (Refusal::Elsewhere, 1),
        (Refusal::NotOpened, 1),
        (Refusal::Content, 2),
        (Refusal::Repeated, 1),
    ] {
        assert_eq!(intake.tally().refused[why as usize], count, "{why:?}");
    }
    // Of what is brought next it is told anew, and of that alone.
    intake.begin();
    assert_eq!((intake.tally().taken, intake.tally().refused), (1, [0; Refusal::ALL.len()]));
    // What was kept one behind the other is read again, some at a time, and taken no second time.
    let kept: Vec<u8> = (1..=3).flat_map(|id| sealed(&handed(member(), id)).bytes()).collect();
    let mut kept = EnvelopeReader::new(&kept, 3);
    let mut read = Vec::new();
    loop {
        let waiting = intake.read_kept(&mut kept, 2);
        if waiting.is_empty() {
            break;
        }
        read.push(waiting.len());
        waiting.into_iter().for_each(|one| _ = intake.open::<Native>(one, Some(SECRET), bank()));
    }
    assert_eq!((read, intake.tally().taken, kept.bytes()), (vec![2, 1], 3, 0));
}

/// Where one is damaged, the next cannot be found: those before it count, and how many are lost is told.
#[test]
fn of_damaged_envelopes_none_is_lost_without_a_word() {
    let invitation = klantspiegel_testing::invited::invitation(Purpose::Team);
    let one = Envelope::seal(invitation.id, SECRET, [5; 65], invitation.key, "{}").expect("it fits").bytes();
    let three = one.repeat(3);
    let touched = |at: usize, byte| {
        let mut all = three.clone();
        all[at] = byte;
        all
    };
    for (what, bytes, waiting, why, lost) in [
        ("whole", three.clone(), 3, Refusal::Truncated, 0),
        ("cut off", three[..2 * one.len() + 60].to_vec(), 2, Refusal::Truncated, 1),
        ("cut off between two", three[..one.len()].to_vec(), 1, Refusal::Truncated, 2),
        ("empty", Vec::new(), 0, Refusal::Truncated, 3),
        ("no longer ours", touched(one.len(), b'X'), 1, Refusal::NotOurs, 2),
        ("of another version", touched(one.len() + 2, 9), 1, Refusal::NotOurs, 2),
        // The length of the second one reaches beyond the end.
        ("too long", touched(one.len() + 84, 0xff), 1, Refusal::Truncated, 2),
    ] {
        let mut intake = TeamIntake::new(invitation.clone());
        let read = intake.read_kept(&mut EnvelopeReader::new(&bytes, 3), usize::MAX);
        assert_eq!((read.len(), intake.tally().refused[why as usize]), (waiting, lost), "{what}");
        assert_eq!(intake.tally().refused.iter().sum::<usize>(), lost, "{what}");
    }
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
    let picture = Picture::of(&[stopped(&["block-rule"]); 5]);
    let head = ["a".to_owned(), "b".to_owned(), "c \"d\"".to_owned()];
    let table = picture::table(&picture, &head, Language::De, |_| "Regel; =\"Verfahren\"".to_owned());
    let mut reader = spreadsheet::reader(&table, Language::De);
    assert_eq!(reader.headers().expect("it has a head"), vec!["a", "b", "c \"d\""]);
    let rows: Vec<_> = reader.records().collect::<Result<_, _>>().expect("the table is sound");
    assert_eq!(rows.len(), picture.cells.len());
    assert_eq!(&rows[0][0], "Regel; =\"Verfahren\"");
}

/// In how many things two records say the same.
fn alike(one: &Reported, other: &Reported) -> usize {
    let (one, other) = (one.said(), other.said());
    let lines = one.stopped.iter().zip(&other.stopped);
    let views = one.views.iter().zip(&other.views);
    let rest = [
        one.measured == other.measured,
        one.leadership == other.leadership,
        one.from_within == other.from_within,
        one.room == other.room,
    ];
    lines.filter(|(one, other)| one == other).count()
        + views.filter(|(one, other)| one == other).count()
        + rest.into_iter().filter(|same| *same).count()
}

const SECRET: [u8; 32] = [3; 32];

/// Somebody who says only what stood in the way.
fn stopped(lines: &[&str]) -> Reported {
    Reported::received(Member { stopped: BLOCKERS_BY_EASE.map(|line| Some(lines.contains(&line))), ..SILENT })
}

fn handed(member: Reported, id: u8) -> Submission<Reported> {
    Submission {
        id: [id; 16],
        invitation: klantspiegel_testing::invited::invitation(Purpose::Team).id,
        day: klantspiegel_testing::DAY,
        content: member,
    }
}

fn any_member() -> impl Strategy<Value = Reported> {
    use proptest::option::weighted;
    use proptest::sample::select;
    let yes = || weighted(0.9, any::<bool>());
    let band = || weighted(0.9, select(Band::ALL.to_vec()));
    let lean = weighted(0.9, select(Lean::ALL.to_vec()));
    // Some answered before there were interruptions among the lines.
    let lines = (weighted(0.9, any::<[bool; BLOCKERS_BY_EASE.len()]>()), any::<bool>());
    (select(Role::ALL.to_vec()), lines, lean, [yes(), yes(), yes()], yes(), band(), band()).prop_map(
        |(role, (lines, is_before), measured, views, leadership, from_within, room)| {
            let is_asked = |line: usize| !(is_before && BLOCKERS_BY_EASE[line] == INTERRUPTIONS);
            let stopped =
                std::array::from_fn(|line| lines.filter(|_| is_asked(line)).map(|lines| lines[line]));
            Reported::received(Member { role, stopped, measured, views, leadership, from_within, room })
        },
    )
}

#[test]
fn who_answered_nothing_hands_nothing_over() {
    let setup = Setup { set: ItemSet::Full, ..Setup::default() };
    assert_eq!(Member::of(&session(setup), bank()), SILENT);
    let ticked = answering(session(setup), &[("block-nothing", 1)]);
    assert_eq!(Member::of(&ticked, bank()).stopped, [Some(false); BLOCKERS_BY_EASE.len()]);
}
