//! What people read of a text: whether it is another answer's, however little it differs from that in signs that nobody reads.

/// A text by what is read of it: letters and digits, small ones. Blanks, punctuation and what is not in sight make no difference.
pub fn read(text: &str) -> String {
    text.chars().filter(|sign| is_read(*sign)).map(small).collect()
}

const fn is_read(sign: char) -> bool {
    match sign {
        // From the blank that does not break to the marks around words; signs of width nothing; marks of East Asia; variants of signs.
        '\u{80}'..='\u{bf}'
        | '×'
        | '÷'
        | '\u{2000}'..='\u{206f}'
        | '\u{3000}'..='\u{303f}'
        | '\u{fe00}'..='\u{fe0f}'
        | '\u{feff}' => false,
        _ => !sign.is_ascii() || sign.is_ascii_alphanumeric(),
    }
}

/// The small letter of those of our languages; the tables for all of Unicode would be larger than the rest.
fn small(sign: char) -> char {
    match sign {
        'À'..='Þ' => char::from_u32(sign as u32 + 0x20).unwrap_or(sign),
        'Œ' => 'œ',
        _ => sign.to_ascii_lowercase(),
    }
}

/// Whether what stands there now is taken for another answer than the one that was drawn: it says all that the other one said, or the
/// words of the other one beside its own number. Each is given by its texts, as they are [`read`].
pub fn is_taken_for(drawn: &[String], other: &[String], now: &str) -> bool {
    let is_with_others = |at: usize| {
        let with: String = drawn
            .iter()
            .enumerate()
            .map(|(index, text)| if index == at { &other[at] } else { text }.as_str())
            .collect();
        other[at] != drawn[at] && with == now
    };
    other.concat() == now || (drawn.len() == other.len() && (0..drawn.len()).any(is_with_others))
}

/// Whether of several texts only some are left, such as the numbers of answers without their words.
pub fn is_left_over(drawn: &[String], now: &str) -> bool {
    now.is_empty() || (drawn.len() > 1 && drawn.iter().any(|text| text == now))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(texts: &[&str]) -> Vec<String> {
        texts.iter().map(|text| read(text)).collect()
    }

    #[test]
    fn only_letters_and_digits_are_read() {
        for (text, expected) in [
            ("Helemaal eens", "helemaaleens"),
            (" helemaal\u{a0}e\u{ad}ens. ", "helemaaleens"),
            ("\u{200b}\u{feff}\u{2060} …", ""),
            ("«ÉTÉ»: Œuvre, GROẞ", "étéœuvregroẞ"),
            ("7", "7"),
            ("まったく。", "まったく"),
        ] {
            assert_eq!(read(text), expected, "{text}");
        }
    }

    #[test]
    fn another_answer_is_known_and_a_translation_is_none() {
        let drawn = &["1", "helemaal oneens"];
        let other = &["7", "helemaal eens"];
        for (now, expected) in [
            ("1 helemaal oneens", false),
            ("1 HELEMAAL ONEENS", false),
            ("7 helemaal eens", true),
            ("1 helemaal eens", true),
            ("1 Helemaal\u{a0}eens.", true),
            ("7 helemaal oneens", true),
            ("1 strongly disagree", false),
            ("1 helemaal niet mee eens", false),
            ("een helemaal oneens", false),
        ] {
            assert_eq!(is_taken_for(&texts(drawn), &texts(other), &read(now)), expected, "{now}");
        }
        // One is in the other.
        let (weak, strong) = (&texts(&["5", "eens"]), &texts(&["7", "helemaal eens"]));
        for (drawn, other, now, expected) in [
            (weak, strong, "5 eens", false),
            (strong, weak, "7 helemaal eens", false),
            (strong, weak, "7 eens", true),
            (weak, strong, "5 helemaal eens", true),
            (weak, strong, "5 agree", false),
        ] {
            assert_eq!(is_taken_for(drawn, other, &read(now)), expected, "{drawn:?} {now}");
        }
    }

    #[test]
    fn numbers_without_words_are_left_over() {
        let drawn = &texts(&["1", "helemaal oneens"]);
        for (now, expected) in [
            ("", true),
            ("1", true),
            ("helemaal oneens", true),
            ("1 disagree", false),
            ("1 helemaal oneens", false),
        ] {
            assert_eq!(is_left_over(drawn, &read(now)), expected, "{now}");
        }
        assert!(!is_left_over(&texts(&["A heading"]), &read("A heading")));
    }
}
