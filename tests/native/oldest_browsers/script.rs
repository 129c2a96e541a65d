//! What a script uses of what browsers have: constructors, what belongs to global objects, and members that are looked for.

use super::feature::Kind;

/// Our own classes and constants, which begin with a capital as well.
const OWN: [&str; 20] = [
    "ALONE",
    "AT",
    "COLOURS",
    "Inside",
    "KlantSpiegel",
    "LMS",
    "NAME",
    "NAMES",
    "OF_ALL",
    "OF_OTHERS",
    "PAIRS",
    "PARAMETERS",
    "PARTS",
    "Reason",
    "Refused",
    "SEALED",
    "SHEET",
    "STEP",
    "USUAL",
    "Unreadable",
];

/// Everything that is found in it; of members those in this list.
pub fn used(script: &str, members: &[String]) -> Vec<(Kind, String)> {
    let code = without_words(script);
    let words: Vec<&str> = words(&code).collect();
    let mut found = Vec::new();
    for (at, word) in words.iter().enumerate() {
        let before = at.checked_sub(1).map_or("", |at| words[at]);
        let object = at.checked_sub(2).map_or("", |at| words[at]);
        if before == "." && members.iter().any(|member| member == word) {
            found.push((Kind::Member, (*word).to_owned()));
        }
        if before == "new" && is_global(word) && words.get(at + 1) != Some(&".") {
            found.push((Kind::Script, format!("new {word}")));
        }
        if before == "." && is_global(object) && at.checked_sub(3).is_none_or(|at| words[at] != ".") {
            found.push((Kind::Script, format!("{object}.{word}")));
        }
    }
    found
}

/// Whether it may be the name of a global object: it begins with a capital and is none of ours.
fn is_global(word: &str) -> bool {
    word.starts_with(|sign: char| sign.is_ascii_uppercase()) && !OWN.contains(&word)
}

/// The script without comments and texts, in which anything may stand.
fn without_words(script: &str) -> String {
    let mut parts = script.split("/**");
    let first = parts.next().unwrap_or_default().to_owned();
    let code = parts.filter_map(|part| Some(part.split_once("*/")?.1));
    let code = code.fold(first, |code, part| code + part);
    let lines = code.lines().filter(|line| !line.trim_start().starts_with("//"));
    // A text ends on the line that it begins on.
    lines.map(|line| line.split('"').step_by(2).collect::<Vec<_>>().join(" ")).collect::<Vec<_>>().join("\n")
}

/// Names and single signs, in their order.
fn words(code: &str) -> impl Iterator<Item = &str> {
    let is_of_name = |sign: char| sign.is_ascii_alphanumeric() || sign == '_' || sign == '$';
    let mut rest = code;
    std::iter::from_fn(move || {
        rest = rest.trim_start();
        let first = rest.chars().next()?;
        let length = if is_of_name(first) {
            rest.find(|sign| !is_of_name(sign)).unwrap_or(rest.len())
        } else {
            first.len_utf8()
        };
        let (word, after) = rest.split_at(length);
        rest = after;
        Some(word)
    })
}

#[test]
fn what_is_planted_in_a_script_is_found() {
    let members = ["groupBy".to_owned()];
    for (script, kind, name) in [
        ("const a = new Temporal(1);", Kind::Script, "new Temporal"),
        ("a = Object.groupBy(b);", Kind::Script, "Object.groupBy"),
        ("a = b.groupBy(c);", Kind::Member, "groupBy"),
        ("a = b?.groupBy(c);", Kind::Member, "groupBy"),
        ("new WebAssembly.Tag(a)", Kind::Script, "WebAssembly.Tag"),
    ] {
        assert!(
            used(script, &members).contains(&(kind, name.to_owned())),
            "{script}: {:?}",
            used(script, &members)
        );
    }
    assert_eq!(used("// new Temporal()\nconst a = \"Object.groupBy\";", &members), []);
}
