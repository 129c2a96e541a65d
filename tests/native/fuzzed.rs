//! Whatever is changed in something sound, nothing that reads from outside stumbles over it: values take each other's place,
//! members go, come twice or have another name, numbers grow out of all bounds, and pieces of text and bytes are cut, doubled
//! and turned. `cargo xtask fuzz` goes on from here for as long as one likes.

use klantspiegel_formats::json::{Json, MAX_DEPTH, Native, Value};
use klantspiegel_testing::cases;
use klantspiegel_testing::decoders::{DECODERS, Decoder};
use proptest::prelude::*;
use proptest::sample::Index;

/// What can be changed in a JSON value, at one of its places.
#[derive(Clone, Debug)]
enum Change {
    /// Another value stands there.
    Replaced(Replacement),
    /// What stands elsewhere stands there too.
    CopiedFrom(Index),
    /// One of its members is gone, or one of its values.
    Without(Index),
    /// One of them comes twice.
    Twice(Index),
    /// One of its members has the name of another one in the text, or none that is known.
    Renamed(Index, String),
    /// It lies in so many lists more.
    Deeper(usize),
}

/// What takes a value's place.
#[derive(Clone, Debug)]
enum Replacement {
    Null,
    Bool(bool),
    Number(f64),
    Text(String),
    Long(usize),
    Empty,
    NoMembers,
}

impl Replacement {
    fn value(&self) -> Value {
        match self {
            Self::Null => Value::Null,
            Self::Bool(value) => Value::Bool(*value),
            Self::Number(number) => Value::Number(*number),
            Self::Text(text) => Value::Text(text.clone()),
            Self::Long(length) => Value::Text("é".repeat(*length)),
            Self::Empty => Value::List(Vec::new()),
            Self::NoMembers => Value::Object(Vec::new()),
        }
    }
}

/// What can be changed in bytes.
#[derive(Clone, Debug)]
enum Cut {
    Without(Index, usize),
    Doubled(Index, usize),
    Turned(Index, u8),
    Inserted(Index, Vec<u8>),
    EndsAt(Index),
}

fn changes() -> impl Strategy<Value = Vec<Change>> {
    let number = prop_oneof![
        Just(-1.0),
        Just(0.5),
        Just(f64::MAX),
        Just(f64::MIN_POSITIVE),
        Just(4_294_967_296.0),
        -20.0..20.0_f64,
    ];
    let replacement = prop_oneof![
        Just(Replacement::Null),
        any::<bool>().prop_map(Replacement::Bool),
        number.prop_map(Replacement::Number),
        "\\PC{0,12}".prop_map(Replacement::Text),
        (100_usize..20_000).prop_map(Replacement::Long),
        Just(Replacement::Empty),
        Just(Replacement::NoMembers),
    ];
    let change = prop_oneof![
        4 => replacement.prop_map(Change::Replaced),
        3 => any::<Index>().prop_map(Change::CopiedFrom),
        2 => any::<Index>().prop_map(Change::Without),
        2 => any::<Index>().prop_map(Change::Twice),
        2 => (any::<Index>(), "[a-z-]{0,8}").prop_map(|(at, name)| Change::Renamed(at, name)),
        1 => (1..2 * MAX_DEPTH).prop_map(Change::Deeper),
    ];
    proptest::collection::vec(change, 0..4)
}

fn cuts() -> impl Strategy<Value = Vec<Cut>> {
    let cut = prop_oneof![
        (any::<Index>(), 1_usize..200).prop_map(|(at, length)| Cut::Without(at, length)),
        (any::<Index>(), 1_usize..200).prop_map(|(at, length)| Cut::Doubled(at, length)),
        (any::<Index>(), 1_u8..=255).prop_map(|(at, bits)| Cut::Turned(at, bits)),
        (any::<Index>(), any::<Vec<u8>>()).prop_map(|(at, bytes)| Cut::Inserted(at, bytes)),
        any::<Index>().prop_map(Cut::EndsAt),
    ];
    // Mostly none, so that what was changed in the value is reached.
    prop_oneof![2 => Just(Vec::new()), 1 => proptest::collection::vec(cut, 1..4)]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(cases(12_000)))]
    #[test]
    fn nothing_that_reads_from_outside_stumbles(
        which in 0..DECODERS.len(),
        places in proptest::collection::vec(any::<Index>(), 4),
        changes in changes(),
        cuts in cuts(),
    ) {
        let Decoder { read, seed, .. } = DECODERS[which];
        let mut lines = lines(&seed());
        for (change, index) in changes.iter().zip(&places) {
            let line = index.index(lines.len());
            if let Some(value) = Native::read(&lines[line]) {
                lines[line] = Native::line(&changed(value, change, *index));
            }
        }
        // Not every seed is JSON; those are changed as bytes.
        let bytes = if changes.is_empty() { seed() } else { lines.join("\n").into_bytes() };
        read(&cuts.iter().fold(bytes, cut));
    }
}

/// From something sound, something is read: a table of seeds that nothing understands would test nothing.
#[test]
fn every_seed_is_sound() {
    for Decoder { name, read, seed } in &DECODERS {
        read(&seed());
        let text = String::from_utf8_lossy(&seed()).into_owned();
        assert!(text.len() > 20, "{name}: {text}");
    }
    let sound = [
        klantspiegel_formats::invitation::decode::<Native>(&seed_of("invitation link")).is_ok(),
        klantspiegel_formats::envelope::Envelope::decode(&seed_of("sealed code")).is_ok(),
        klantspiegel_formats::backup::decode::<Native>(&seed_of("backup")).is_some(),
        klantspiegel_formats::picture::decode::<Native>(&seed_of("picture"), 10).is_some(),
        klantspiegel_formats::saved::decode::<Native>(
            &seed_of("saved session"),
            klantspiegel_testing::bank(),
        )
        .is_ok(),
        klantspiegel_formats::report::decode::<Native>(&seed_of("report"), klantspiegel_testing::bank())
            .is_ok(),
        klantspiegel_formats::configuration::read::<Native>(&seed_of("configuration")).is_ok(),
    ];
    assert_eq!(sound, [true; 7]);
}

fn seed_of(name: &str) -> String {
    let decoder = DECODERS.iter().find(|decoder| decoder.name == name).expect("it is in the table");
    String::from_utf8_lossy(&(decoder.seed)()).into_owned()
}

/// The JSON values of a text: one on each line, or one in all.
fn lines(bytes: &[u8]) -> Vec<String> {
    let text = String::from_utf8_lossy(bytes).into_owned();
    if Native::read(&text).is_some() { vec![text] } else { text.lines().map(str::to_owned).collect() }
}

/// The value with a change at one of its places.
fn changed(mut value: Value, change: &Change, index: Index) -> Value {
    let mut whole = value.clone();
    let any = |which: &Index| which.index(count(&whole));
    let (mut number, mut other) = (any(&index), 0);
    if let Change::CopiedFrom(from) = change {
        other = any(from);
    }
    let at = place_in(&mut value, &mut number).expect("it was counted");
    match change {
        Change::Replaced(replacement) => *at = replacement.value(),
        Change::CopiedFrom(_) => *at = place_in(&mut whole, &mut other).expect("it was counted").clone(),
        Change::Without(which) => match at {
            Value::List(values) if !values.is_empty() => _ = values.remove(which.index(values.len())),
            Value::Object(members) if !members.is_empty() => _ = members.remove(which.index(members.len())),
            _ => *at = Value::Null,
        },
        Change::Twice(which) => match at {
            Value::List(values) if !values.is_empty() => {
                values.push(values[which.index(values.len())].clone())
            }
            Value::Object(members) if !members.is_empty() => {
                members.push(members[which.index(members.len())].clone());
            }
            _ => {}
        },
        Change::Renamed(which, name) => {
            if let Value::Object(members) = at
                && !members.is_empty()
            {
                let which = which.index(members.len());
                name.clone_into(&mut members[which].0);
            }
        }
        Change::Deeper(levels) => {
            for _ in 0..*levels {
                *at = Value::List(vec![std::mem::replace(at, Value::Null)]);
            }
        }
    }
    value
}

/// How many places there are in a value, itself included.
fn count(value: &Value) -> usize {
    1 + match value {
        Value::List(values) => values.iter().map(count).sum(),
        Value::Object(members) => members.iter().map(|(_, value)| count(value)).sum(),
        _ => 0,
    }
}

/// The place of this number, counted from the value itself inwards.
fn place_in<'a>(value: &'a mut Value, number: &mut usize) -> Option<&'a mut Value> {
    if *number == 0 {
        return Some(value);
    }
    *number -= 1;
    match value {
        Value::List(values) => values.iter_mut().find_map(|value| place_in(value, number)),
        Value::Object(members) => members.iter_mut().find_map(|(_, value)| place_in(value, number)),
        _ => None,
    }
}

fn cut(mut bytes: Vec<u8>, cut: &Cut) -> Vec<u8> {
    let at = |at: &Index| at.index(bytes.len() + 1);
    match cut {
        Cut::Without(index, length) => {
            let from = at(index);
            bytes.drain(from..(from + length).min(bytes.len()));
        }
        Cut::Doubled(index, length) => {
            let from = at(index);
            let piece = bytes[from..(from + length).min(bytes.len())].to_vec();
            bytes.splice(from..from, piece);
        }
        Cut::Turned(index, bits) => {
            let index = at(index);
            bytes.get_mut(index).into_iter().for_each(|byte| *byte ^= bits);
        }
        Cut::Inserted(index, more) => {
            let index = at(index);
            bytes.splice(index..index, more.iter().copied());
        }
        Cut::EndsAt(index) => bytes.truncate(at(index)),
    }
    bytes
}
