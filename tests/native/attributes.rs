//! The attributes of the element: what is understood, and what is left out with a message.

use klantspiegel_core::part::Part;
use klantspiegel_core::setup::{Arrangement, Role, Selection};
use klantspiegel_formats::attributes::{Attributes, Storage, known, read};
use proptest::prelude::*;
use std::fs;

const FULL: Option<Selection> = Some(Selection::Full);
const SHORT: Option<Selection> = Some(Selection::Short);

fn parts(parts: &[Part]) -> Option<Selection> {
    Some(Selection::Parts(parts.iter().copied().collect()))
}

/// What these attributes say, and which are complained about.
fn check(attributes: &[(&str, &str)], expected: Attributes, complaints: &[&str]) {
    let attributes: Vec<_> =
        attributes.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    let (found, told) = read(&attributes);
    assert_eq!(found, expected, "{attributes:?}");
    let told: Vec<&str> = told.iter().map(|complaint| complaint.attribute).collect();
    assert_eq!(told, complaints, "{attributes:?}");
}

#[test]
fn what_is_asked_and_of_whom() {
    for (attributes, role, selection, complaints) in [
        (&[][..], None, None, &[][..]),
        (&[("set", "short")], None, SHORT, &[]),
        (&[("set", " full ")], None, FULL, &[]),
        (&[("set", "")], None, None, &[]),
        (&[("set", "own")], None, None, &["set"]),
        (&[("set", "Full")], None, None, &["set"]),
        (&[("audience", "manager"), ("set", "full")], Some(Role::Manager), FULL, &[]),
        (&[("audience", "boss")], None, None, &["audience"]),
        (&[("role", "manager")], None, None, &[]),
        (&[("lang", "nl-BE")], None, None, &[]),
        (&[("lang", "EN_gb")], None, None, &[]),
        (&[("lang", "xx")], None, None, &["lang"]),
        (&[("lang", "")], None, None, &[]),
        (&[("instruments", "room from-within")], None, parts(&[Part::FromWithin, Part::Room]), &[]),
        (&[("instruments", "room, room,brushoff")], None, parts(&[Part::Brushoff, Part::Room]), &[]),
        (&[("instruments", "rooms"), ("set", "full")], None, FULL, &["instruments"]),
        (&[("instruments", "room"), ("set", "full")], None, parts(&[Part::Room]), &["set"]),
        (&[("instruments", " , ")], None, None, &["instruments"]),
    ] {
        let arrangement = Arrangement { role, selection, form: None };
        check(attributes, Attributes { arrangement, ..Attributes::default() }, complaints);
    }
}

/// The script that defines the element has its names from here.
#[test]
fn what_is_known_is_what_is_read_and_what_the_documentation_explains() {
    let documentation = fs::read_to_string("docs/embedding.md").expect("the documentation is there");
    let (_, table) = documentation.split_once("| attribute | values |").expect("a table of attributes");
    let rows = table.lines().skip(2).take_while(|line| line.starts_with('|'));
    let explained: Vec<&str> = rows.filter_map(|row| row.split('`').nth(1)).collect();
    let known = known();
    let names: Vec<&str> = known.iter().map(|(name, _)| *name).collect();
    assert_eq!(sorted(explained), sorted(names));
    for (name, words) in known {
        let complaints = |value: &str| read(&[(name.to_owned(), value.to_owned())]).1;
        for word in &words {
            assert_eq!(complaints(word), [], "{name}={word}");
        }
        // An address may be anything, until somebody asks for it.
        let told = usize::from(!words.is_empty());
        assert_eq!(complaints("something else").len(), told, "{name}");
    }
}

fn sorted(mut names: Vec<&str>) -> Vec<&str> {
    names.sort_unstable();
    names
}

#[test]
fn where_answers_are_kept() {
    for (value, storage, complaints) in [
        ("none", Storage::None, &[][..]),
        ("session", Storage::Session, &[]),
        ("local", Storage::Local, &[]),
        ("", Storage::Session, &[]),
        ("cloud", Storage::Session, &["storage"]),
    ] {
        check(&[("storage", value)], Attributes { storage, ..Attributes::default() }, complaints);
    }
}

#[test]
fn a_complaint_says_what_stands_there_and_what_may() {
    let (_, complaints) = read(&[("theme".to_owned(), "blue".to_owned())]);
    assert_eq!(complaints[0].to_string(), "theme=\"blue\" is left out: expected light or dark");
    let (_, complaints) = read(&[("set".to_owned(), "x".repeat(1000))]);
    assert!(complaints[0].to_string().len() < 120, "{}", complaints[0]);
}

proptest! {
    #[test]
    fn anything_is_read(attributes in prop::collection::vec(("set|audience|instruments|storage|theme|lang", any::<String>()), 0..8)) {
        let (read_once, complaints) = read(&attributes);
        prop_assert!(complaints.len() <= 6);
        prop_assert_eq!(read(&attributes).0, read_once);
    }
}
