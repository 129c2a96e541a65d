//! What mail programs, chats and editors do to a link or a code on its way, taken off again.

use std::borrow::Cow;
use std::iter::successors;

/// How often a text may be packed: a link in the link of a mail filter, in a mail that was written for the oldest relays.
const MAX_LAYERS: usize = 4;

/// What a filter of mails (URL Defense, version 2) makes of `://`.
const DEFENDED: &str = "-3A__";

/// The text as it stands, and then with one layer after another taken off, as long as there is any. What a filter wrote with
/// characters of codes comes off at once: nothing in the code would tell.
pub fn readings(text: &str) -> impl Iterator<Item = String> {
    let first = undefended(text).into_owned();
    successors(Some(first), |text| Some(unpacked(text)).filter(|next| next != text)).take(MAX_LAYERS)
}

/// Without one layer: quoted-printable, the marks of HTML, percent signs, and hyphens that an editor put in place of ours.
fn unpacked(text: &str) -> String {
    let text = text.replace("=\r\n", "").replace("=\n", "");
    let text = bytes_of(&text, '=', |digit| digit.is_ascii_digit() || digit.is_ascii_uppercase());
    let marks =
        [("&amp;", "&"), ("&gt;", ">"), ("&lt;", "<"), ("&nbsp;", " "), ("&shy;", ""), ("&#8203;", "")];
    let hyphens = [("\u{2010}", "-"), ("\u{2011}", "-"), ("\u{2013}", "--"), ("\u{2014}", "--")];
    let text = marks.into_iter().chain(hyphens).fold(text, |text, (from, to)| text.replace(from, to));
    bytes_of(&text, '%', |_| true)
}

/// The address that a filter of mails wrapped; any other text as it is.
fn undefended(text: &str) -> Cow<'_, str> {
    let wrapped =
        text.split_once(DEFENDED).and_then(|(before, _)| before.rfind("u=")).map(|at| &text[at + 2..]);
    match wrapped.and_then(|wrapped| wrapped.split(['&', ' ', '\n']).next()) {
        Some(address) => bytes_of(&address.replace('_', "/"), '-', |_| true).into(),
        None => text.into(),
    }
}

/// The text with every byte that is written as this sign and two digits (as `%2F`); where what comes out is no text, a sign
/// stands that is in no code.
fn bytes_of(text: &str, sign: char, is_digit: impl Fn(u8) -> bool) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, after @ ..] = rest {
        let byte = match after {
            [high, low, ..] if *first == sign as u8 && is_digit(*high) && is_digit(*low) => {
                hex(*high).zip(hex(*low)).map(|(high, low)| 16 * high + low)
            }
            _ => None,
        };
        bytes.push(byte.unwrap_or(*first));
        rest = if byte.is_some() { &after[2..] } else { after };
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn hex(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).map(|value| value as u8)
}

/// Whether a character may stand in a code.
pub const fn is_code(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '-' | '_')
}

/// Whether it may come between two pieces of a code without being of it: blanks, breaks, what nobody sees, and the marks of
/// quoted lines.
fn is_between(c: char) -> bool {
    c.is_whitespace()
        || c.is_control()
        || matches!(c, '>' | '|' | '=')
        || matches!(c, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{2064}' | '\u{feff}')
}

/// The pieces of the code with which a text begins; it ends at the latest where something stands that is not between two pieces.
pub fn pieces(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let begun = rest.trim_start_matches(is_between);
        let end = begun.find(|c| !is_code(c)).unwrap_or(begun.len());
        let (piece, after) = begun.split_at(end);
        rest = after;
        Some(piece).filter(|piece| !piece.is_empty())
    })
}

/// An address of ours behind the `#`, without what sticks to it: a full stop, a bracket, a blank, what somebody counts visits by.
/// Where something else stands behind it, it is all given as it is: that is another address.
pub fn address(text: &str) -> Cow<'_, str> {
    let decoded = bytes_of(text, '%', |_| true);
    let end = decoded.find(|c| !is_code(c) && c != '/').unwrap_or(decoded.len());
    let (address, stuck) = decoded.split_at(end);
    let parts = |c: char| is_between(c) || c == '&';
    let is_counted = stuck.starts_with(parts) || stuck.starts_with("?utm_");
    let is_stuck = is_counted || !stuck.contains(char::is_alphanumeric);
    if address.is_empty() || !is_stuck { text.into() } else { address.to_owned().into() }
}
