//! The texts: none stands unused, their tone is kept, and their numbers are those of the rules.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use klantspiegel_core::answers::Side;
use klantspiegel_core::care_cost::SAYS_CARE_FROM;
use klantspiegel_core::comparison::{FALSE_ALARMS, RATING_ERROR, STATED_ERROR};
use klantspiegel_core::dilemma::cell::{COSTS, GRADED, LOSSES, MINUTES_PER_FILE};
use klantspiegel_core::dilemma::estimate::INTERVAL;
use klantspiegel_core::dilemma::model::{LAPSE, PRIOR_MEAN, PRIOR_SD, SLOPES};
use klantspiegel_core::gap::{CLOSE, GAP, SURE, SURE_CLOSE};
use klantspiegel_core::language::Language;
use klantspiegel_core::leadership::SOUGHT_OUTSIDE_FROM;
use klantspiegel_core::measures::{LEANS_TO_WORK_UP_TO, LITTLE_BELOW};
use klantspiegel_core::perspectives::{ABOVE_FROM, SATISFIED_GRADES};
use klantspiegel_core::room::{LITTLE_UP_TO, MUCH_FROM};
use klantspiegel_simulation::TRUE_GAP;
use klantspiegel_simulation::design::{DESIGN, DESIGN_PEOPLE};
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

    /// An if-then plan begins with “if” in every language, the examples as well as the person's own.
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
            for plan in messages["plan-example"].lines().chain([messages["plan-whole"].as_str()]) {
                assert!(plan.starts_with(&format!("{begins} ")), "{language}: {plan}");
            }
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
            for sentence in text.split_inclusive(['.', '?', ':', ';']) {
                let count = words(sentence).len();
                assert!(count <= 40, "{place} has {count} words without a pause: {sentence}");
            }
        }
    }
}

mod numbers {
    use super::*;

    /// A number as it must stand in a text.
    #[derive(Clone, Copy)]
    enum Number {
        Whole(f64),
        /// With this many decimals.
        Decimal(f64, usize),
        Percent(f64),
    }
    use Number::{Decimal, Percent, Whole};

    /// θ of the normal prior at the 10th and the 90th percentile, from its mean, in standard deviations.
    const TENTH: f64 = 1.281_551_6;

    #[test]
    fn the_texts_give_the_numbers_of_the_rules() {
        let rate = |theta: f64| Whole((60.0 * theta.exp()).round());
        let on = |side| (1..=7).filter(move |answer| Side::of_seven(*answer) == side).map(f64::from);
        let agrees_from = Whole(on(Side::Agrees).fold(f64::MAX, f64::min));
        let disagrees_up_to = Whole(on(Side::Disagrees).fold(0.0, f64::max));
        for (message, expected) in [
            ("method-within-body", vec![agrees_from]),
            ("method-dilemmas-body", vec![Whole(GRADED as f64)]),
            ("method-dilemmas-body", COSTS.map(|cost| Whole(cost.into())).to_vec()),
            ("method-dilemmas-body", LOSSES.map(|loss| Whole(loss.into())).to_vec()),
            (
                "method-model-body",
                vec![Percent(LAPSE), Decimal(PRIOR_SD, 1), Decimal(-PRIOR_MEAN, 1), Whole(121.0)],
            ),
            ("method-model-body", vec![rate(PRIOR_MEAN)]),
            (
                "method-numbers-body",
                vec![Whole(GRADED as f64), Percent(INTERVAL), Percent((1.0 - INTERVAL) / 2.0)],
            ),
            (
                "method-stated-body",
                vec![Decimal(SURE, 2), Decimal(GAP, 2), Decimal(SURE_CLOSE, 2), Decimal(CLOSE, 2)],
            ),
            ("method-feedback-body", vec![disagrees_up_to]),
            ("method-assumptions-body", SLOPES.map(|slope| Decimal(slope, 1)).to_vec()),
            (
                "method-assumptions-body",
                vec![Percent(LAPSE), Decimal(MINUTES_PER_FILE, 1), rate(PRIOR_MEAN), Percent(0.8)],
            ),
            (
                "method-assumptions-body",
                vec![rate(PRIOR_MEAN - TENTH * PRIOR_SD), rate(PRIOR_MEAN + TENTH * PRIOR_SD)],
            ),
            ("method-perspectives-body", SATISFIED_GRADES.map(|grade| Whole(grade.into())).collect()),
            ("method-leadership-body", vec![disagrees_up_to, agrees_from, Whole(SOUGHT_OUTSIDE_FROM.into())]),
            ("method-room-body", vec![Decimal(MUCH_FROM, 1), Decimal(LITTLE_UP_TO, 1)]),
            ("method-comparison-body", vec![Whole(100.0 * FALSE_ALARMS)]),
            (
                "rule-compare",
                vec![Whole(100.0 * FALSE_ALARMS), Decimal(RATING_ERROR, 1), Whole(10.0 * STATED_ERROR)],
            ),
            ("rule-aligned", vec![Percent(SURE_CLOSE), Decimal(CLOSE, 2), Percent(SURE)]),
            ("rule-says-more", vec![Percent(SURE), Decimal(GAP, 2)]),
            ("rule-chooses-more", vec![Percent(SURE), Decimal(GAP, 2)]),
            (
                "rule-says-care-measured-on-work",
                vec![Whole(SAYS_CARE_FROM.into()), Percent(LEANS_TO_WORK_UP_TO), Decimal(LITTLE_BELOW, 1)],
            ),
            ("rule-on-top", vec![agrees_from]),
            ("rule-doubts-it-pays", vec![Whole(SAYS_CARE_FROM.into()), disagrees_up_to]),
            ("rule-within-meets-cost", vec![agrees_from, Percent(SURE)]),
            ("rule-around", vec![agrees_from, disagrees_up_to]),
            ("rule-much-within-little-room", vec![Decimal(MUCH_FROM, 1), Decimal(LITTLE_UP_TO, 1)]),
            ("rule-on-top-little-room", vec![agrees_from, Decimal(LITTLE_UP_TO, 1)]),
            ("rule-room", vec![Decimal(MUCH_FROM, 1), Decimal(LITTLE_UP_TO, 1)]),
            ("rule-complaints-owner", vec![disagrees_up_to]),
            ("rule-time", vec![agrees_from]),
            ("rule-led", vec![agrees_from, disagrees_up_to]),
            ("rule-organisation-below", vec![Decimal(ABOVE_FROM, 1)]),
            ("rule-self-above", vec![Decimal(ABOVE_FROM, 1)]),
            ("rule-sought-outside", vec![Whole(SOUGHT_OUTSIDE_FROM.into())]),
            ("rule-satisfied-no-story", SATISFIED_GRADES.map(|grade| Whole(grade.into())).collect()),
        ] {
            check(message, &expected);
        }
    }

    #[test]
    fn the_method_page_gives_the_figures_of_the_design() {
        check("method-accuracy-body", &[Whole(DESIGN_PEOPLE as f64), Decimal(TRUE_GAP, 2)]);
        for (name, number) in [
            ("share: root mean square error", (|value| Decimal(value, 2)) as fn(f64) -> Number),
            ("share: correlation with the truth", |value| Decimal(value, 2)),
            ("80 % interval: mean width", |value| Decimal(value, 2)),
            ("no pattern: coin-flippers", Percent),
            ("no pattern: genuine people", Percent),
            ("no gap, told “says more”", Percent),
            ("gap of 0.30, found", Percent),
        ] {
            let figure =
                DESIGN.iter().find(|figure| figure.name == name).expect("the design has this figure");
            for value in [figure.adaptive, figure.fixed].into_iter().flatten() {
                check("method-accuracy-body", &[number(value)]);
            }
        }
    }

    #[test]
    fn languages_give_the_same_numbers() {
        let numbers = |text: &str| -> Vec<String> {
            let text = text.replace("{ ", "{").replace(['–', '−'], " ").replace('\u{202f}', "");
            let candidates = text.split(|c: char| !(c.is_ascii_digit() || c == '.' || c == ','));
            let mut found: Vec<String> = candidates
                .map(|number| number.chars().filter(char::is_ascii_digit).collect::<String>())
                .filter(|digits| !digits.is_empty())
                .collect();
            found.sort();
            found
        };
        let reference = messages(Language::ALL[0].tag());
        for language in Language::ALL {
            let translated = messages(language.tag());
            for (id, text) in &reference {
                assert_eq!(numbers(text), numbers(&translated[id]), "{id} in {language:?}");
            }
        }
    }

    fn check(message: &str, expected: &[Number]) {
        for language in Language::TAGS {
            let text = &messages(language)[message];
            for number in expected {
                let written = written(*number, language);
                assert!(
                    contains_number(text, &written),
                    "{language} {message} does not say {written}: {text}"
                );
            }
        }
    }

    fn written(number: Number, language: &str) -> String {
        // The decimal mark, what parts thousands, and what stands before a percent sign.
        let (decimal, thousands, percent) = match language {
            "nl" => (",", ".", ""),
            "de" => (",", ".", "\u{a0}"),
            "en" => (".", ",", ""),
            "fr" => (",", "\u{202f}", "\u{a0}"),
            _ => panic!("how {language} writes numbers is not known here"),
        };
        match number {
            Whole(value) if value >= 1000.0 => {
                format!("{}{thousands}{:03}", (value / 1000.0).trunc(), value % 1000.0)
            }
            Whole(value) => format!("{value}"),
            Decimal(value, decimals) => format!("{value:.decimals$}").replace('.', decimal),
            Percent(value) => format!("{}{percent}%", (value * 100.0).round()),
        }
    }

    /// `12` does not stand in `120` or `0,12`.
    fn contains_number(text: &str, number: &str) -> bool {
        text.match_indices(number).any(|(at, _)| {
            let before = text[..at].chars().next_back();
            let after = &text[at + number.len()..];
            let mut after = after.chars();
            let next = after.next();
            let goes_on = next.is_some_and(|c| c.is_ascii_digit())
                || (next.is_some_and(|c| ".,".contains(c))
                    && after.next().is_some_and(|c| c.is_ascii_digit()));
            !goes_on && before.is_none_or(|c| !c.is_ascii_digit() && !".,".contains(c))
        })
    }

    #[test]
    fn a_number_inside_another_is_not_it() {
        for (text, number, found) in [
            ("18 of 20", "18", true),
            ("180 of 20", "18", false),
            ("0,18", "18", false),
            ("at 0,15.", "0,15", true),
            ("at 0,151", "0,15", false),
            ("5, 10, 20", "5", true),
            ("9% or 19%", "9%", true),
            ("19%", "9%", false),
        ] {
            assert_eq!(contains_number(text, number), found, "{number} in {text}");
        }
    }
}

/// Every text that people read, with its place.
fn everything() -> Vec<(String, String)> {
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

fn collect_texts(value: &toml::Value, place: &str, found: &mut Vec<(String, String)>) {
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

/// The messages of a language by id: all their words, with `{…}` for what is put in, variants after each other.
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
