//! The texts: none stands unused, their tone is kept, and their numbers are those of the rules.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use klantspiegel_core::figures;
use klantspiegel_core::language::Language;
use klantspiegel_core::part::Part;
use klantspiegel_testing::folder;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// The message in which a language names itself; the build takes it out.
const LANGUAGE_NAME: &str = "language-name";

#[test]
fn every_message_is_used() {
    let sources = ["src", "crates"].map(|folder| files(folder, "rs"));
    let source: String = sources.iter().flatten().map(|path| read(path)).collect();
    // A chain that is broken over lines becomes one again.
    let source = source.split_whitespace().collect::<Vec<_>>().join(" ").replace(" .", ".");
    let unused: Vec<String> = messages(Language::ALL[0].tag())
        .into_keys()
        .filter(|id| id != LANGUAGE_NAME && !is_used(&id.replace('-', "_"), &source))
        .collect();
    assert!(unused.is_empty(), "nothing shows {unused:#?}");
}

#[test]
fn every_part_has_its_name() {
    for language in Language::TAGS {
        let names = &messages(language)["part-name"];
        assert_eq!(names.lines().count(), Part::ALL.len(), "{language} part-name: {names}");
    }
}

#[test]
fn a_method_of_something_else_is_no_use() {
    for (source, used) in [
        ("{ t.next() }", true),
        ("page.locale.texts.next(name)", true),
        ("iterator.next()", false),
        ("list.next()", false),
        ("t.next_one()", false),
        ("t.next", false),
    ] {
        assert_eq!(is_used("next", source), used, "{source}");
    }
}

/// Texts are called `t` or `texts` wherever a message is asked of them.
fn is_used(method: &str, source: &str) -> bool {
    ["t", "texts"].iter().any(|name| {
        let call = format!("{name}.{method}(");
        source
            .match_indices(&call)
            .any(|(at, _)| !source[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_'))
    })
}

mod tone {
    use super::*;

    #[test]
    fn nothing_is_shouted_or_judged() {
        for (place, text) in everything() {
            for word in [
                "!",
                "hypocriet",
                "hypocrit",
                "schijnheilig",
                "heuchl",
                "leugen",
                "gefeliciteerd",
                "congratulations",
                "glückwunsch",
                "félicitations",
                "bypassing people",
                "buiten mensen om",
                "menschen vorbei",
                "autour des gens",
            ] {
                assert!(!text.to_lowercase().contains(word), "{place} contains “{word}”: {text}");
            }
        }
    }

    #[test]
    fn every_language_speaks_to_people_in_its_own_way() {
        let formal_or_familiar: [(&str, &[&str]); 4] = [
            ("nl", &["u", "uw", "uzelf"]),
            ("de", &["Ihnen", "Ihre", "Ihrem", "Ihren", "Ihrer"]),
            ("en", &["thou", "thee"]),
            ("fr", &["tu", "toi", "tes"]),
        ];
        for (place, text) in everything() {
            let (language, _) = place.split_once(' ').expect("a language and a place");
            let (_, others) =
                formal_or_familiar.iter().find(|(of, _)| *of == language).expect("a list per language");
            // As it is written or in small letters: German knows the polite form by its capital alone.
            for word in text.split(|c: char| !c.is_alphanumeric()) {
                let found = others.iter().any(|other| word == *other || word.to_lowercase() == *other);
                assert!(!found, "{place} says {word}: {text}");
            }
        }
    }

    /// An if-then plan begins with “if” in every language; the examples are halves of one.
    #[test]
    fn a_plan_begins_with_if() {
        for language in Language::TAGS {
            let messages = messages(language);
            let begins = messages["plan-if"].trim_end_matches(['…', ' ']);
            let expected = match language {
                "nl" => "Als",
                "de" => "Wenn",
                "en" => "If",
                "fr" => "Si",
                other => panic!("{other} is not known here"),
            };
            assert_eq!(begins, expected);
            let whole = &messages["plan-whole"];
            assert!(whole.starts_with(&format!("{begins} ")), "{language}: {whole}");
        }
    }

    #[test]
    fn marks_are_those_of_print() {
        for (place, text) in everything() {
            for mark in ["\"", "'", "...", "  ", " ,", " ;", "--", "\t"] {
                assert!(!text.contains(mark), "{place} contains {mark:?}: {text}");
            }
        }
    }

    #[test]
    fn a_sentence_is_no_longer_than_can_be_read_well() {
        for (place, text) in everything() {
            const PAUSES: [char; 4] = ['.', '?', ':', ';'];
            // Where there are none, each line is a name of its own, as those of a table.
            let ends = |c: char| PAUSES.contains(&c) || (c == '\n' && !text.contains(PAUSES));
            for sentence in text.split_inclusive(ends) {
                let count = words(sentence).len();
                assert!(count <= 40, "{place} has {count} words without a pause: {sentence}");
            }
        }
    }
}

mod numbers {
    use super::*;

    /// The numbers that may stand by themselves in the method and in the rules behind the sentences: ends of scales, examples, years, and
    /// what tests below hold. A threshold is none of them: a text names it as a figure, and gets what the rule has.
    const BY_HAND: [(&str, &str); 21] = [
        ("method-accuracy-body", "100 100 100 100 100 100"),
        ("method-against-title", "100"),
        ("method-against-rule", "15 100"),
        ("method-assumptions-body", "100"),
        ("method-own-cases-title", "100"),
        ("method-brushoff-body", "0 10 0 4 4 7 7 10 4 7 0 10"),
        ("method-comparison-body", "100 100"),
        ("method-sure-body", "100 100 100 100"),
        ("method-measures-body", "0 1 2"),
        ("method-model-body", "0 1"),
        ("method-numbers-body", "0 1"),
        ("method-perspectives-body", "100"),
        ("method-room-body", "1 7 7 6 8 7"),
        ("method-sources-body", "2004 68 128 146 2017 17 3 10"),
        ("method-stated-body", "100"),
        ("method-from-within-body", "1 7"),
        ("rule-care-cost-ratings", "4"),
        ("rule-brushoff", "0 10"),
        ("rule-compare", "100 100 100"),
        ("rule-measures", "0 1 2"),
        ("rule-room", "1 7"),
    ];

    #[test]
    fn no_rule_names_a_threshold_by_hand() {
        let by_hand: BTreeMap<&str, &str> = BY_HAND
            .into_iter()
            .chain([
                ("rule-results-measured", "0 2"),
                ("rule-says-more-measured-on-work", "0 2"),
                ("rule-much-within-little-room", "1 7"),
                ("rule-on-top-little-room", "1 7"),
            ])
            .collect();
        for (id, text) in messages(Language::ALL[0].tag()) {
            if id.starts_with("rule-") || id.starts_with("method-") {
                let allowed = by_hand.get(&*id).copied().unwrap_or_default();
                assert_eq!(numbers(&text).join(" "), allowed, "{id}: {text}");
            }
        }
    }

    /// What comes before the least or the most of something, and small numbers in words.
    const BOUNDS: [(&str, &[&str], &[&str]); 4] = [
        (
            "nl",
            &["minstens", "hooguit", "minder dan", "meer dan"],
            &["twee", "drie", "vier", "vijf", "zes", "acht"],
        ),
        (
            "de",
            &["mindestens", "höchstens", "weniger als", "mehr als"],
            &["zwei", "drei", "vier", "fünf", "sechs", "acht"],
        ),
        (
            "en",
            &["at least", "at most", "fewer than", "more than"],
            &["two", "three", "four", "five", "six", "eight"],
        ),
        (
            "fr",
            &["au moins", "au plus", "moins de", "plus de"],
            &["deux", "trois", "quatre", "cinq", "six", "huit"],
        ),
    ];

    /// Bounds in words that are no threshold of a rule.
    const NO_THRESHOLD: [&str; 1] = ["team-chance"];

    #[test]
    fn no_sentence_names_a_bound_in_a_word_by_hand() {
        let mut by_hand = Vec::new();
        for (language, before, numbers) in BOUNDS {
            for (id, text) in messages(language) {
                let text = text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
                let found =
                    before.iter().flat_map(|before| numbers.iter().map(move |n| format!("{before} {n} ")));
                let found = found.filter(|bound| text.contains(bound) && !NO_THRESHOLD.contains(&&*id));
                by_hand.extend(found.map(|bound| format!("{language} {id}: {bound}")));
            }
        }
        assert!(by_hand.is_empty(), "a figure of the rules belongs there: {by_hand:#?}");
    }

    #[test]
    fn every_figure_is_named() {
        for language in Language::TAGS {
            let texts: String = messages(language).into_values().collect();
            for figure in figures::all() {
                assert!(
                    texts.contains(&format!("{{-{}}}", figure.name)),
                    "{language}: nothing names {}",
                    figure.name
                );
            }
        }
    }

    #[test]
    fn languages_give_the_same_numbers() {
        let digits = |text: &str| {
            let digits = |number: String| number.chars().filter(char::is_ascii_digit).collect::<String>();
            let mut found: Vec<String> = numbers(text).into_iter().map(digits).collect();
            let figures = text.split('{').filter_map(|part| Some(part.strip_prefix('-')?.split_once('}')?.0));
            found.extend(figures.map(str::to_owned));
            found.sort();
            found
        };
        let reference = messages(Language::ALL[0].tag());
        for language in Language::ALL {
            let translated = messages(language.tag());
            for (id, text) in &reference {
                assert_eq!(digits(text), digits(&translated[id]), "{id} in {language:?}");
            }
        }
    }

    /// The numbers that stand in a text, in their order.
    fn numbers(text: &str) -> Vec<String> {
        let text = text.replace(['–', '−'], " ").replace('\u{202f}', "");
        let candidates = text.split(|c: char| !(c.is_ascii_digit() || c == '.' || c == ','));
        let bare = candidates.map(|number| number.trim_matches(['.', ',']).to_owned());
        bare.filter(|number| !number.is_empty()).collect()
    }
}

/// Every text that people read, with its place.
pub(super) fn everything() -> Vec<(String, String)> {
    let mut all = Vec::new();
    for language in Language::TAGS {
        all.extend(messages(language).into_iter().map(|(id, text)| (format!("{language} {id}"), text)));
        for path in files("instruments", "toml") {
            if path.file_stem().is_some_and(|stem| stem == language) {
                let value: toml::Value = toml::from_str(&read(&path)).expect("the build reads it too");
                collect_texts(&value, &format!("{language} {}", path.display()), &mut all);
            }
        }
    }
    all
}

pub(super) fn collect_texts(value: &toml::Value, place: &str, found: &mut Vec<(String, String)>) {
    match value {
        toml::Value::String(text) => found.push((place.to_owned(), text.clone())),
        toml::Value::Table(table) => {
            for (key, value) in table {
                collect_texts(value, &format!("{place} {key}"), found);
            }
        }
        other => panic!("{place} holds {other}"),
    }
}

/// The messages of a language by id: all their words, with `{…}` for what is put in and `{-name}` for a figure, variants after each
/// other.
fn messages(language: &str) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for path in files(&format!("locales/{language}"), "ftl") {
        let resource = fluent_syntax::parser::parse(read(&path)).expect("the build reads it too");
        for entry in resource.body {
            if let Entry::Message(message) = entry {
                let mut text = String::new();
                message.value.iter().for_each(|value| flatten(value, &mut text));
                found.insert(message.id.name, text);
            }
        }
    }
    found
}

fn flatten(pattern: &Pattern<String>, text: &mut String) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::StringLiteral { value }),
            } => {
                text.push_str(value);
            }
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::TermReference { id, .. }),
            } => {
                text.push_str(&format!("{{-{}}}", id.name));
            }
            PatternElement::Placeable { expression: Expression::Inline(_) } => text.push_str("{…}"),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                for (index, variant) in variants.iter().enumerate() {
                    if index > 0 {
                        text.push('\n');
                    }
                    flatten(&variant.value, text);
                }
            }
        }
    }
}

fn words(text: &str) -> Vec<String> {
    let word = |word: &str| word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
    text.split_whitespace().map(word).filter(|word| !word.is_empty()).collect()
}

fn files(folder: &str, extension: &str) -> Vec<PathBuf> {
    folder::files(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), extension)
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).expect("the file can be read")
}
