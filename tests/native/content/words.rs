//! Words that a language is to do without: refrains of a translated Dutch, and English in two spellings.

use super::texts::everything;

/// Translated thinking, and names of things that have plainer ones; each with what is said instead.
const DUTCH_REFRAINS: [(&str, &str); 9] = [
    ("het werk van vandaag", "je andere werk, de stapel"),
    ("boven op de gewone doelen", "naast de gewone doelen"),
    ("volgens een van onze bronnen", "wat de bron vond, met haar naam"),
    ("terugkoppeling", "je spiegel"),
    ("inzending", "antwoorden"),
    ("overhandig", "delen"),
    ("verzegel", "op slot doen"),
    ("wachtzin", "wachtwoord"),
    ("kenmerk", "controlecode"),
];

/// Where a refrain stays.
const KEPT: [(&str, &str); 1] = [
    // Asked no more: answers from then are shown with the words that were read then.
    ("stated-share", "het werk van vandaag"),
];

/// American words that take endings, with the British ones.
const AMERICAN: [(&str, &str); 16] = [
    ("analog", "analogue"),
    ("behavior", "behaviour"),
    ("catalog", "catalogue"),
    ("center", "centre"),
    ("color", "colour"),
    ("defense", "defence"),
    ("favor", "favour"),
    ("favorite", "favourite"),
    ("gray", "grey"),
    ("honor", "honour"),
    ("labor", "labour"),
    ("meter", "metre"),
    ("neighbor", "neighbour"),
    ("offense", "offence"),
    ("program", "programme"),
    ("toward", "towards"),
];

/// American forms of words that are alike in other forms.
const AMERICAN_FORMS: [(&str, &str); 12] = [
    ("aging", "ageing"),
    ("canceled", "cancelled"),
    ("canceling", "cancelling"),
    ("enroll", "enrol"),
    ("fulfill", "fulfil"),
    ("fulfills", "fulfils"),
    ("labeled", "labelled"),
    ("math", "maths"),
    ("modeled", "modelled"),
    ("skillful", "skilful"),
    ("traveled", "travelled"),
    ("traveling", "travelling"),
];

const ENDINGS: [&str; 7] = ["", "s", "d", "ed", "ing", "al", "able"];

/// What a computer runs is a program in Britain too.
const PROGRAMS: [&str; 3] = ["starting-memory", "team-ndjson", "step-guide"];

/// Endings in which z is American (or Oxford's), and what ends so in every spelling.
const WITH_Z: [&str; 8] = ["ize", "izes", "ized", "izing", "ization", "izations", "yze", "yzed"];
const ALWAYS_WITH_Z: [&str; 6] = ["size", "sizes", "sized", "prize", "prizes", "seize"];

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

#[test]
fn dutch_does_without_its_refrains() {
    let stands = |(place, text): &(String, String)| {
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
        let kept = |refrain: &str| KEPT.iter().any(|(at, of)| *of == refrain && place.contains(at));
        let found = DUTCH_REFRAINS.iter().filter(|(refrain, _)| text.contains(refrain) && !kept(refrain));
        found.map(|(refrain, instead)| format!("{place}: “{refrain}”; say {instead}")).collect::<Vec<_>>()
    };
    check("nl", stands);
}

#[test]
fn english_is_british() {
    check("en", |(place, text)| {
        let is_program = PROGRAMS.iter().any(|at| place.contains(at));
        let words = text.split(|c: char| !c.is_alphabetic()).map(str::to_lowercase);
        let american = words.filter(|word| !(is_program && word.starts_with("program")));
        american.filter_map(|word| Some(format!("{place}: “{word}”; say {}", british(&word)?))).collect()
    });
}

#[test]
fn a_day_of_english_stands_before_its_month() {
    check("en", |(place, text)| {
        let words: Vec<&str> = text.split_whitespace().collect();
        let days = words.windows(2).filter(|pair| MONTHS.contains(&pair[0]) && is_day(pair[1]));
        days.map(|pair| format!("{place}: “{} {}”", pair[0], pair[1])).collect()
    });
}

#[test]
fn american_is_told_from_british() {
    for (word, expected) in [
        ("organization", Some("it with s")),
        ("analyzed", Some("it with s")),
        ("colors", Some("colour")),
        ("behavioral", Some("behaviour")),
        ("fulfill", Some("fulfil")),
        ("organisation", None),
        ("colours", None),
        ("fulfilled", None),
        ("catalogue", None),
        ("laboratory", None),
        ("size", None),
    ] {
        assert_eq!(british(word), expected, "{word}");
    }
    assert_eq!(["2", "2,", "31.", "2026", "(an"].map(is_day), [true, true, true, false, false]);
}

/// Expects that no text of a language has anything found in it.
fn check(language: &str, find: impl Fn(&(String, String)) -> Vec<String>) {
    let texts = everything().into_iter().filter(|(place, _)| place.starts_with(&format!("{language} ")));
    let found: Vec<String> = texts.flat_map(|text| find(&text)).collect();
    assert!(found.is_empty(), "{found:#?}");
}

/// What Britain writes for an American word, in small letters.
fn british(word: &str) -> Option<&'static str> {
    let is = |american: &str| word.strip_prefix(american).is_some_and(|ending| ENDINGS.contains(&ending));
    let by_ending = AMERICAN.iter().find(|(american, british)| is(american) && !word.starts_with(british));
    let by_form = AMERICAN_FORMS.iter().find(|(american, _)| word == *american);
    let with_z = WITH_Z.iter().any(|ending| word.ends_with(ending)) && !ALWAYS_WITH_Z.contains(&word);
    by_ending.or(by_form).map(|(_, british)| *british).or(with_z.then_some("it with s"))
}

fn is_day(word: &str) -> bool {
    word.trim_matches(|c: char| !c.is_ascii_digit()).parse().is_ok_and(|day: u32| day <= 31)
}
