//! The figures of the rules as a language writes them, for the sentences that name them.

use klantspiegel_core::figures::{self, Figure};
use klantspiegel_core::language::Language;
use std::collections::BTreeMap;

/// Every figure by its name; of a language that the core does not know none, as that is a problem of its own.
pub fn written(tag: &str) -> BTreeMap<&'static str, String> {
    let figures =
        |language| figures::all().into_iter().map(move |figure| (figure.name, write(&figure, language)));
    Language::from_tag(tag).map(figures).into_iter().flatten().collect()
}

/// Numbers with decimals are parted by a mark that is in none of them.
fn write(figure: &Figure, language: Language) -> String {
    let number = |value: &f64| {
        let text = format!("{value:.*}", figure.decimals).replace('-', "−");
        text.replace('.', &language.decimal_mark().to_string())
    };
    let between = match language {
        _ if figure.decimals == 0 || language.decimal_mark() != ',' => ", ",
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
        let figure = |values: &[f64], decimals| Figure { name: "any", values: values.into(), decimals };
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
            assert_eq!(write(&figure(values, decimals), language), expected);
        }
    }
}
