//! The figures of the rules as a language writes them, for the sentences that name them.

use klantspiegel_core::figures::{self, Figure, Form};
use klantspiegel_core::language::Language;
use std::collections::BTreeMap;

/// Every figure by its name; of a language that the core does not know none, as that is a problem of its own.
pub fn written(tag: &str) -> BTreeMap<&'static str, String> {
    let figures =
        |language| figures::all().into_iter().map(move |figure| (figure.name, write(&figure, language)));
    Language::from_tag(tag).map(figures).into_iter().flatten().collect()
}

/// Small numbers from two on, as words that count something.
const fn words(language: Language) -> [&'static str; 11] {
    match language {
        Language::Nl => {
            ["twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf"]
        }
        Language::De => {
            ["zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf"]
        }
        Language::En => {
            ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
        }
        Language::Fr => {
            ["deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze"]
        }
    }
}

/// A number in a word, where it is small enough to be written in one.
fn word(value: f64, language: Language) -> Option<String> {
    let index = (value as usize).checked_sub(2).filter(|_| value.fract() == 0.0)?;
    words(language).get(index).map(|word| (*word).to_owned())
}

/// Numbers with decimals are parted by a mark that is in none of them.
fn write(figure: &Figure, language: Language) -> String {
    let decimals = match figure.form {
        Form::Digits(decimals) => decimals,
        Form::Word => 0,
    };
    let digits = |value: &f64| {
        let text = format!("{value:.decimals$}").replace('-', "−");
        text.replace('.', &language.decimal_mark().to_string())
    };
    let number = |value: &f64| match figure.form {
        Form::Digits(_) => digits(value),
        Form::Word => word(*value, language).unwrap_or_else(|| digits(value)),
    };
    let between = match language {
        _ if decimals == 0 || language.decimal_mark() != ',' => ", ",
        Language::Fr => "\u{a0}; ",
        _ => "; ",
    };
    figure.values.iter().map(number).collect::<Vec<_>>().join(between)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_written_as_the_language_does() {
        let figure = |values: &[f64], form| Figure { name: "any", values: values.into(), form };
        for (values, decimals, language, expected) in [
            (&[4.5][..], 1, Language::Nl, "4,5"),
            (&[4.5], 1, Language::En, "4.5"),
            (&[-1.5], 1, Language::De, "−1,5"),
            (&[0.9], 2, Language::Fr, "0,90"),
            (&[79.999_999_9], 0, Language::Nl, "80"),
            (&[30.0, 120.0], 0, Language::En, "30, 120"),
            (&[0.8, 1.2], 1, Language::En, "0.8, 1.2"),
            (&[0.8, 1.2], 1, Language::Nl, "0,8; 1,2"),
            (&[0.8, 1.2], 1, Language::Fr, "0,8\u{a0}; 1,2"),
        ] {
            assert_eq!(write(&figure(values, Form::Digits(decimals)), language), expected);
        }
    }

    #[test]
    fn a_small_number_is_a_word_where_it_counts_something() {
        for (value, language, expected) in [
            (2.0, Language::Nl, "twee"),
            (6.0, Language::Fr, "six"),
            (12.0, Language::De, "zwölf"),
            (13.0, Language::En, "13"),
            (1.0, Language::En, "1"),
        ] {
            let figure = Figure { name: "any", values: vec![value], form: Form::Word };
            assert_eq!(write(&figure, language), expected);
        }
    }
}
