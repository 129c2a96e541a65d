//! How long the words of a scene may be, whoever writes them: ours when the app is built, those of an organisation when its
//! configuration is read.

/// The longest sentence, in words: it is read ten times, at a glance.
pub const MAX_WORDS: usize = 20;
/// The longest name for the customer, in words, with its article or preposition.
pub const MAX_WORDS_CUSTOMER: usize = 3;
/// The longest act, in words.
pub const MAX_WORDS_ACT: usize = 2;

/// What ends a sentence.
const ENDS: [char; 4] = ['.', '?', '!', '…'];
/// What may stand behind the end of a sentence.
const CLOSES: [char; 5] = ['”', '’', '»', '"', ')'];

/// Whether a text has this many words at most, and one at least.
pub fn has_words(text: &str, most: usize) -> bool {
    (1..=most).contains(&text.split_whitespace().count())
}

/// Whether a text is one sentence: its last word ends one, and no other does.
pub fn is_one_sentence(text: &str) -> bool {
    let mut words = text.split_whitespace();
    let last = words.next_back().is_some_and(|word| word.trim_end_matches(CLOSES).ends_with(ENDS));
    last && !words.any(|word| word.ends_with(ENDS))
}
