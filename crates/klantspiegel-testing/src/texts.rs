//! Texts that parsers of JSON read differently, or might, each with what is to come of it: the command line and every browser are
//! held to the same list.

use klantspiegel_formats::json::{MAX_DEPTH, MAX_MEMBERS};
use klantspiegel_formats::problem::{Ambiguity, Problem};

/// What to call it, the text, and what is wrong with it; `None` where it opens.
pub type Text = (&'static str, String, Option<Problem>);

/// A report that opens.
const REPORT: &str = r#"{
  "schema": "urn:klantspiegel:report", "version": 2, "language": "nl", "role": "staff", "set": "full", "parts": [],
  "form": "fixed", "finished": "2026-11-21", "answers": { "caring-enjoy": 6, "stated-share": 9 }, "dilemmas": [], "scores": {}
}"#;

/// Changes of a report that opens.
pub fn texts() -> Vec<Text> {
    let report = REPORT;
    let with = |member: &str| report.replacen('{', &format!("{{{member},"), 1);
    let note = |value: &str| with(&format!("\"note\": {value}"));
    let answer = |value: &str| report.replace("\"caring-enjoy\": 6", &format!("\"caring-enjoy\": {value}"));
    let of_answers = |members: &str| report.replace("\"answers\": {", &format!("\"answers\": {{{members},"));
    let twice = |name: &str| Some(Problem::Ambiguous(Ambiguity::Twice(name.to_owned())));
    let great = |number: &str| Some(Problem::Ambiguous(Ambiguity::TooGreat(number.to_owned())));
    let half = |text: &str| Some(Problem::Ambiguous(Ambiguity::HalfCharacter(text.to_owned())));
    let no_item = |item: &str| Some(Problem::UnknownItem { item: item.to_owned() });
    let not_json = Some(Problem::NotJson);
    let nested = |levels: usize| note(&format!("{}1{}", "[".repeat(levels), "]".repeat(levels)));
    let members = |count: usize| {
        let members: Vec<String> = (0..count).map(|number| format!("\"m{number}\": 1")).collect();
        note(&format!("{{{}}}", members.join(",")))
    };
    let long = "1".repeat(310);
    vec![
        ("as it is", report.to_owned(), None),
        ("a mark in front", format!("\u{feff}{report}"), None),
        ("two marks", format!("\u{feff}\u{feff}{report}"), not_json.clone()),
        ("a member twice", with("\"role\": \"staff\""), twice("role")),
        ("a name written in two ways", with(r#""r\u006fle": "staff""#), twice("role")),
        ("twice where nobody looks", note(r#"[{"a": 1, "b": {}, "a": 1}]"#), twice("a")),
        ("the same in two objects", note(r#"[{"a": "a"}, {"a": "a"}]"#), None),
        ("too great a number", note("1e400"), great("1e400")),
        ("as much below nought", note("[-1E+400]"), great("-1E+400")),
        ("a long number", note(&long), great(&format!("{}…", &long[..40]))),
        ("the greatest number", note("1.7976931348623157e308"), None),
        ("the last that is rounded to it", note("179769313486231580793e288"), None),
        ("the first too great", note("179769313486231580794e288"), great("179769313486231580794e288")),
        ("next to nothing", note("1e-400"), None),
        ("half a character", note(r#""\ud800""#), half(r"\ud800")),
        ("the other half", note(r#"["\uDFFF!"]"#), half(r"\uDFFF!")),
        ("halves the wrong way round", note(r#""\ude00\ud83d""#), half(r"\ude00\ud83d")),
        ("half a character in a name", with(r#""a\ud800": 1"#), half(r"a\ud800")),
        ("both halves", note(r#""\ud83d\ude00""#), None),
        ("an escape that is none", note(r#""\\ud800""#), None),
        ("a whole number with a point", answer("7.0"), None),
        ("a whole number with an exponent", answer("70e-1"), None),
        ("nearer to seven than numbers go", answer("6.99999999999999999999"), None),
        ("nought with a sign", report.replace("\"stated-share\": 9", "\"stated-share\": -0"), None),
        ("as deep as may be", nested(MAX_DEPTH - 2), None),
        ("deeper", nested(MAX_DEPTH - 1), not_json.clone()),
        ("as many members as may be", members(MAX_MEMBERS), None),
        ("more", members(MAX_MEMBERS + 1), not_json.clone()),
        ("a name of JavaScript's", with(r#""__proto__": {"role": "boss"}"#), None),
        ("an item of JavaScript's", of_answers(r#""__proto__": 1"#), no_item("__proto__")),
        ("items that are numbers", of_answers(r#""zz": 1, "10": 1, "9": 1, "007": 1"#), no_item("9")),
        ("lines that are none in JSON", note("\"\u{2028}\u{2029}\u{7f}\""), None),
        ("a control character", note("\"\t\""), not_json.clone()),
        ("a comma too many", format!("{},}}", &report[..report.len() - 1]), not_json.clone()),
        ("a remark", format!("/* mine */{report}"), not_json.clone()),
        ("a blank of another kind", format!("\u{a0}{report}"), not_json.clone()),
        ("something behind it", format!("{report}\n{{}}"), not_json.clone()),
        ("no number", note("NaN"), not_json.clone()),
        ("nought in front", note("07"), not_json.clone()),
        ("a point in front", note(".5"), not_json.clone()),
        ("a point behind", note("5."), not_json.clone()),
        ("a plus", note("+5"), not_json.clone()),
        ("other quotes", note("'a'"), not_json.clone()),
        ("an escape of JavaScript's", note(r#""\x41""#), not_json),
    ]
}
