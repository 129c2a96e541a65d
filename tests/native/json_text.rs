//! The text of a JSON value, beside that of a well-kept crate.

use klantspiegel_formats::json::{self, Json, Native, Value};
use klantspiegel_formats::problem::{Ambiguity, Problem};
use proptest::prelude::*;

fn any_value() -> impl Strategy<Value = Value> {
    let number = prop_oneof![
        any::<f64>().prop_filter("JSON has no others", |n| n.is_finite()),
        (-9999i32..9999).prop_map(f64::from)
    ];
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::Bool),
        number.prop_map(Value::Number),
        ".{0,20}".prop_map(Value::Text),
        "[\\x00-\\x7f]{0,9}".prop_map(Value::Text),
    ];
    leaf.prop_recursive(4, 40, 6, |inner| {
        let name = "[a-z\"\\\\\n]{1,6}";
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::List),
            prop::collection::btree_map(name, inner, 0..6)
                .prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}

/// What the crate makes of our text, written by it.
fn theirs(text: &str) -> serde_json::Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error} in {text}"))
}

proptest! {
    #[test]
    fn what_is_written_is_read_as_it_was(value in any_value()) {
        for text in [Native::line(&value), Native::write(&value)] {
            let read = Native::read(&text);
            prop_assert_eq!(read.as_ref(), Some(&value), "{}", text);
        }
    }

    #[test]
    fn both_forms_say_the_same(value in any_value()) {
        prop_assert_eq!(theirs(&Native::line(&value)), theirs(&Native::write(&value)));
    }
}

#[test]
fn every_sign_is_written_as_the_crate_writes_it() {
    for sign in (0..=0x2100).filter_map(char::from_u32) {
        let text = format!("a{sign}b");
        let written = serde_json::to_string(&text).expect("a text can be written");
        assert_eq!(Native::line(&Value::Text(text)), written, "{:?}", sign);
    }
}

#[test]
fn a_value_is_laid_out_as_the_crate_lays_it_out() {
    let text = r#"{"a":[],"b":{},"c":[1,-2,0.5,{"d":null,"e":[true,"x"]}],"f":"é\n"}"#;
    let value = Native::read(text).expect("it is JSON");
    assert_eq!(Native::line(&value), text);
    assert_eq!(
        Native::write(&value),
        serde_json::to_string_pretty(&theirs(text)).expect("it can be written")
    );
}

/// With every number as JavaScript has it: the crate tells whole ones apart.
fn in_floating_point(value: serde_json::Value) -> serde_json::Value {
    match value {
        serde_json::Value::Number(number) => number.as_f64().into(),
        serde_json::Value::Array(values) => values.into_iter().map(in_floating_point).collect(),
        serde_json::Value::Object(members) => {
            members.into_iter().map(|(name, value)| (name, in_floating_point(value))).collect()
        }
        other => other,
    }
}

/// A text that is nearly JSON: one sign of it is taken out, put in or exchanged.
fn nearly_json() -> impl Strategy<Value = String> {
    let sign =
        prop::sample::select("{}[]\":,\\u/bfnrt0123456789+-.eE \n\u{1f}trulasé".chars().collect::<Vec<_>>());
    (any_value(), any::<prop::sample::Index>(), prop::option::of(sign), any::<bool>()).prop_map(
        |(value, at, sign, exchanged)| {
            let mut signs: Vec<char> = Native::line(&value).chars().collect();
            let at = at.index(signs.len());
            if exchanged || sign.is_none() {
                signs.remove(at);
            }
            signs.splice(at..at, sign);
            signs.into_iter().collect()
        },
    )
}

proptest! {
    #[test]
    fn what_is_json_is_for_the_grammar_to_say(text in nearly_json()) {
        let expected = serde_json::from_str::<serde_json::Value>(&text).ok().map(in_floating_point);
        // Of a name that stands twice the crate keeps the last, and ours refuses the text.
        let twice = matches!(json::parse::<Native>(&text), Err(Problem::Ambiguous(Ambiguity::Twice(_))));
        prop_assume!(!twice);
        let read = Native::read(&text).map(|value| in_floating_point(theirs(&Native::line(&value))));
        prop_assert_eq!(read, expected, "{}", text);
    }
}

#[test]
fn texts_at_the_edges() {
    for (text, expected) in [
        ("", None),
        (" [ ] ", Some(Value::List(Vec::new()))),
        ("[1,]", None),
        ("{\"a\":1,}", None),
        ("01", None),
        ("-", None),
        ("-0.5e+1", Some(Value::Number(-5.0))),
        ("1.", None),
        (".5", None),
        ("1e", None),
        ("1e400", None),
        ("NaN", None),
        ("nul", None),
        ("true false", None),
        ("\"a", None),
        ("\"\t\"", None),
        (r#""\ud83d\ude00\/""#, Some(Value::Text("😀/".to_owned()))),
        (r#""\ud83d""#, None),
        (r#""\ud83dx""#, None),
        (r#""\ude00\ud83d""#, None),
        (r#""\u+123""#, None),
        (r#""\x""#, None),
        ("\u{a0}1", None),
    ] {
        assert_eq!(Native::read(text), expected, "{text}");
    }
    let deep = |levels: usize| "[".repeat(levels) + &"]".repeat(levels);
    assert!(Native::read(&deep(16)).is_some());
    assert_eq!(Native::read(&deep(17)), None);
}
