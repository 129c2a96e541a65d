//! How plain the Dutch is: the length of its sentences and of its words, for each file that people read from.
//!
//! The ease is that of Flesch as W.H. Douma fitted it to Dutch (De leesbaarheid van landbouwbladen, Wageningen 1960; the formula and
//! its bands are in https://dbnl.org/tekst/_taa014197701_01/_taa014197701_01_0089.php):
//! 206.84 − 0.77 × syllables per 100 words − 0.93 × words per sentence. Normal is 60 to 70, fairly easy 70 to 80, easy 80 to 90.
//! It knows nothing of meaning. Advice for B1 adds the mean: ten words a sentence (https://hvds.nl/tipsentricks/schrijven-op-b1-niveau/),
//! and certainly no more than fifteen (https://bureauvoortekst.nl/b1.html).

use klantspiegel_core::language::Language;
use klantspiegel_testing::{folder, message};
use std::cmp::Reverse;
use std::collections::BTreeSet;
use std::fs;

/// What the texts of a file keep to. Only whole sentences count for the mean and the ease: headings and labels are short anyway.
struct Bounds {
    /// The name of a file of messages, or [`INSTRUMENTS`].
    file: &'static str,
    /// How many words a sentence has at most, on average.
    mean: f64,
    /// How many words the longest sentence or label has at most.
    longest: usize,
    /// The ease of reading at least.
    ease: f64,
}

/// Where the texts are, the mean rounded up to a half: who writes something longer or harder says so here.
const BOUNDS: [Bounds; 16] = [
    // For everybody who answers.
    of("element", 6.5, 12, 73.0),
    of(INSTRUMENTS, 12.5, 20, 79.0),
    of("invited", 10.0, 19, 84.0),
    of("journey", 8.5, 20, 89.0),
    of("learning", 11.0, 20, 73.0),
    of("notices", 9.5, 20, 83.0),
    of("quality", 12.5, 20, 80.0),
    of("starting", 10.0, 18, 80.0),
    of("together", 11.0, 19, 83.0),
    // For who invites, leads a team or builds a page; the law cites its articles.
    of("builder", 9.0, 19, 79.0),
    of("desk", 9.0, 20, 78.0),
    of("guide", 12.0, 20, 86.0),
    of("law", 11.5, 22, 72.0),
    of("team", 10.5, 18, 80.0),
    // With rules and a model to explain; of these, the longest sentences are still to be split.
    of("feedback", 12.5, 26, 83.0),
    of("method", 13.5, 42, 77.0),
];

/// What stands for all the words of the instruments.
const INSTRUMENTS: &str = "instruments";

const fn of(file: &'static str, mean: f64, longest: usize, ease: f64) -> Bounds {
    Bounds { file, mean, longest, ease }
}

/// A sentence or a label, and the message or the item that it stands in.
struct Sentence {
    place: String,
    text: String,
}

impl Sentence {
    fn words(&self) -> usize {
        words(&self.text).count()
    }

    fn is_whole(&self) -> bool {
        self.text.trim_end_matches(CLOSING).ends_with(ENDS)
    }
}

const ENDS: [char; 2] = ['.', '?'];
const CLOSING: [char; 2] = ['”', ')'];

#[test]
fn every_file_is_as_plain_as_it_was() {
    let missed: Vec<String> = BOUNDS.iter().filter_map(missed).collect();
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}

/// What is longer or harder in a file than its bounds, with the worst of it.
fn missed(bounds: &Bounds) -> Option<String> {
    let Bounds { file, mean, longest, ease } = bounds;
    let sentences = of_file(file);
    let found = measured(&sentences);
    (found.mean > *mean || found.longest > *longest || found.ease < *ease).then(|| {
        format!(
            "{file}: {:.2} words a sentence (at most {mean}), {} in the longest (at most {longest}), ease {:.1} (at least {ease})\n{}",
            found.mean,
            found.longest,
            found.ease,
            worst(&sentences),
        )
    })
}

#[test]
fn every_file_has_its_bounds() {
    let names = folder::files(&folder::project().join("locales/nl"), "ftl");
    let names = names.iter().filter_map(|path| path.file_stem()?.to_str());
    let found: BTreeSet<&str> = names.chain([INSTRUMENTS]).collect();
    assert_eq!(BOUNDS.map(|bounds| bounds.file).into_iter().collect::<BTreeSet<_>>(), found);
}

#[test]
fn a_text_is_cut_into_its_sentences() {
    for (text, sentences) in [
        ("Dag. Tot ziens.", &["Dag.", "Tot ziens."][..]),
        ("Klopt dat? Kijk de\nklok na: die loopt voor.", &["Klopt dat?", "Kijk de klok na: die loopt voor."]),
        ("Een kop\n\nEen zin.", &["Een kop", "Een zin."]),
        (
            "Zie § 87 Abs. 1 Nr. 6, versie 1.2 en docs/embedding.md nu.",
            &["Zie § 87 Abs. 1 Nr. 6, versie 1.2 en docs/embedding.md nu."],
        ),
        ("Je zei: … Waarom zei je … toen? … zag het.", &["Je zei: …", "Waarom zei je … toen?", "… zag het."]),
        (
            "Je las: “Dag.” Wat deed je (en waarom?) toen?",
            &["Je las: “Dag.”", "Wat deed je (en waarom?) toen?"],
        ),
    ] {
        assert_eq!(cut(text), sentences, "{text}");
    }
}

#[test]
fn the_measure_counts_words_and_syllables() {
    for (text, words_expected, syllables_expected) in [
        ("Dag.", 1, 1),
        ("Klantgerichtheid – dat is … waard.", 5, 8),
        ("Geïnteresseerde collega’s beantwoorden 12 vragen.", 5, 16),
        ("Nieuwe situaties zijn mooi, bijna ideeën.", 6, 13),
    ] {
        let found = (words(text).count(), words(text).map(syllables).sum::<usize>());
        assert_eq!(found, (words_expected, syllables_expected), "{text}");
    }
}

/// How plain a file is; see [`Bounds`].
struct Measures {
    mean: f64,
    longest: usize,
    ease: f64,
}

fn measured(sentences: &[Sentence]) -> Measures {
    let whole = || sentences.iter().filter(|sentence| sentence.is_whole());
    let words_of_whole = || whole().flat_map(|sentence| words(&sentence.text));
    let count = words_of_whole().count() as f64;
    let mean = count / whole().count() as f64;
    let per_hundred = 100.0 * words_of_whole().map(syllables).sum::<usize>() as f64 / count;
    Measures {
        mean,
        longest: sentences.iter().map(Sentence::words).max().unwrap_or_default(),
        ease: 206.84 - 0.77 * per_hundred - 0.93 * mean,
    }
}

/// The ten longest sentences, each with its count and its place, and the ten longest words.
fn worst(sentences: &[Sentence]) -> String {
    let mut by_words: Vec<&Sentence> = sentences.iter().collect();
    by_words.sort_by_key(|sentence| Reverse(sentence.words()));
    let line =
        |sentence: &&Sentence| format!("  {} {}: {}\n", sentence.words(), sentence.place, sentence.text);
    let lines: String = by_words.iter().take(10).map(line).collect();
    let long: BTreeSet<(Reverse<usize>, &str)> = sentences
        .iter()
        .flat_map(|sentence| words(&sentence.text))
        .map(|word| (Reverse(syllables(word)), word))
        .collect();
    let long: Vec<&str> = long.into_iter().take(10).map(|(_, word)| word).collect();
    format!("{lines}  {}", long.join(" "))
}

/// The sentences of a file, those that several variants of a text have in common once.
fn of_file(file: &str) -> Vec<Sentence> {
    let texts = if file == INSTRUMENTS { of_instruments() } else { of_messages(file) };
    let mut known = BTreeSet::new();
    let mut sentences = Vec::new();
    for (place, text) in texts {
        let new = cut(&text).into_iter().filter(|text| known.insert((place.clone(), text.clone())));
        sentences.extend(new.map(|text| Sentence { place: place.clone(), text }));
    }
    sentences
}

/// The texts of a file of messages with their ids, a text for each combination of variants.
fn of_messages(file: &str) -> Vec<(String, String)> {
    let every = |id: &String| {
        message::every_text(Language::Nl, id).into_iter().map(|text| (id.clone(), text)).collect::<Vec<_>>()
    };
    message::ids(Language::Nl, file).iter().flat_map(every).collect()
}

/// The words of the instruments, with their places.
fn of_instruments() -> Vec<(String, String)> {
    let mut found = Vec::new();
    for path in folder::files(&folder::project().join("instruments"), "toml") {
        if path.file_stem().is_some_and(|stem| stem == Language::Nl.tag()) {
            let text = fs::read_to_string(&path).expect("the file can be read");
            let value = toml::from_str(&text).expect("the build reads it too");
            let instrument = path.parent().and_then(|folder| folder.file_name()).expect("a folder");
            super::texts::collect_texts(&value, &instrument.to_string_lossy(), &mut found);
        }
    }
    found
}

/// Cuts a text into sentences. An empty line ends a sentence too; a colon or a semicolon does not, so that nothing hides behind it.
fn cut(text: &str) -> Vec<String> {
    let mut sentences = Vec::new();
    for paragraph in text.split("\n\n") {
        let mut sentence: Vec<&str> = Vec::new();
        let mut following = paragraph.split_whitespace().peekable();
        while let Some(word) = following.next() {
            sentence.push(word);
            if following.peek().is_some_and(|next| is_end(word, next)) {
                sentences.push(std::mem::take(&mut sentence).join(" "));
            }
        }
        if !sentence.is_empty() {
            sentences.push(sentence.join(" "));
        }
    }
    sentences
}

/// Whether a sentence ends between two words. What is put in may be a sentence itself, whose end is not seen. “Nr.” and “Abs.” end
/// nothing, as no capital follows.
fn is_end(word: &str, next: &str) -> bool {
    let first = next.trim_start_matches(['“', '(']).chars().next();
    let word = word.trim_end_matches('”');
    let capital = first.is_some_and(char::is_uppercase);
    let put_in = next.contains(message::ARGUMENT);
    word.ends_with(ENDS) && (capital || put_in) || word.ends_with(message::ARGUMENT) && capital
}

/// The words of a text without what stands around them; what is put in counts as one.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let is_kept = |c: char| c.is_alphanumeric() || message::ARGUMENT.contains(c);
    text.split_whitespace()
        .map(move |word| word.trim_matches(|c| !is_kept(c)))
        .filter(|word| !word.is_empty())
}

/// Vowels that sound as one, the longest first; any other vowel sounds by itself, as does one with a diaeresis.
const TOGETHER: [&str; 20] = [
    "aai", "ooi", "oei", "eeu", "ieu", "aa", "ee", "oo", "uu", "ie", "oe", "eu", "ui", "ou", "au", "ij",
    "ei", "ai", "oi", "ey",
];
const VOWELS: &str = "aeiouyáéíóúàèêëïöüä";

/// How many syllables a word has; a number, or what is put in, has one.
fn syllables(word: &str) -> usize {
    let word = word.to_lowercase();
    let (mut rest, mut count) = (&*word, 0);
    while let Some(first) = rest.chars().next() {
        let together = TOGETHER.iter().find(|vowels| rest.starts_with(**vowels));
        count += usize::from(together.is_some() || VOWELS.contains(first));
        rest = &rest[together.map_or(first.len_utf8(), |vowels| vowels.len())..];
    }
    count.max(1)
}
