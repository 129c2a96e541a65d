//! The form of a file of texts: postcard, with every byte that is no text written as a letter, so that the whole is text in UTF-8.
//!
//! Servers compress what is text and say of it that it is; of what only looks like it they do neither, or say what is not so. Each byte
//! of a length, a count or a variant is one letter: `' '` to `'~'` for those below 95, `'¡'` to `'Ł'` for the others.

use postcard::de_flavors::Flavor;
use postcard::{Deserializer, Error, Result};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// The letter of the byte 0; from [`OTHERS`] on letters begin again at [`OTHER`], beyond those of ASCII and the controls behind them.
const LETTER: u32 = ' ' as u32;
const OTHERS: u32 = '~' as u32 - LETTER + 1;
const OTHER: u32 = '¡' as u32;

/// A value as text.
///
/// # Errors
/// When something in it is bytes that are no text.
pub fn write<T: Serialize + DeserializeOwned>(value: &T) -> Result<String> {
    let bytes = postcard::to_allocvec(value)?;
    let mut written = String::with_capacity(bytes.len());
    // Reading knows which bytes are text; of those that are being written only the type does.
    T::deserialize(&mut Deserializer::from_flavor(Rewriting { rest: &bytes, written: &mut written }))?;
    Ok(written)
}

/// The value that a text was written of.
///
/// # Errors
/// When it is no text, or not one of such a value.
pub fn read<T: DeserializeOwned>(bytes: &[u8]) -> Result<T> {
    let text = str::from_utf8(bytes).map_err(|_| Error::DeserializeBadUtf8)?;
    T::deserialize(&mut Deserializer::from_flavor(Reading(text)))
}

/// What is left of a text that is read.
struct Reading<'a>(&'a str);

impl<'a> Flavor<'a> for Reading<'a> {
    type Remainder = ();
    type Source = ();

    fn pop(&mut self) -> Result<u8> {
        let mut letters = self.0.chars();
        let letter = letters.next().ok_or(Error::DeserializeUnexpectedEnd)?;
        self.0 = letters.as_str();
        byte(letter).ok_or(Error::DeserializeBadEncoding)
    }

    fn try_take_n(&mut self, count: usize) -> Result<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(count).ok_or(Error::DeserializeUnexpectedEnd)?;
        self.0 = rest;
        Ok(taken.as_bytes())
    }

    fn finalize(self) -> Result<()> {
        Ok(())
    }
}

/// Bytes that are read, and what was read of them as text.
struct Rewriting<'a> {
    rest: &'a [u8],
    written: &'a mut String,
}

impl<'a> Flavor<'a> for Rewriting<'a> {
    type Remainder = ();
    type Source = ();

    fn pop(&mut self) -> Result<u8> {
        let (byte, rest) = self.rest.split_first().ok_or(Error::DeserializeUnexpectedEnd)?;
        self.rest = rest;
        self.written.push(letter(*byte));
        Ok(*byte)
    }

    fn try_take_n(&mut self, count: usize) -> Result<&'a [u8]> {
        let (taken, rest) = self.rest.split_at_checked(count).ok_or(Error::DeserializeUnexpectedEnd)?;
        self.rest = rest;
        self.written.push_str(str::from_utf8(taken).map_err(|_| Error::DeserializeBadUtf8)?);
        Ok(taken)
    }

    fn finalize(self) -> Result<()> {
        Ok(())
    }
}

/// The letter that a byte is written as.
fn letter(byte: u8) -> char {
    let code = match u32::from(byte) {
        low @ ..OTHERS => LETTER + low,
        high => OTHER + high - OTHERS,
    };
    char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER)
}

/// The byte that a letter stands for, if it does for one.
fn byte(letter: char) -> Option<u8> {
    let code = match u32::from(letter) {
        other @ OTHER.. => other - OTHER + OTHERS,
        low => low.checked_sub(LETTER).filter(|low| *low < OTHERS)?,
    };
    u8::try_from(code).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    #[test]
    fn every_byte_is_a_letter_of_its_own() {
        for value in 0..=u8::MAX {
            assert_eq!(byte(letter(value)), Some(value));
            assert!(!letter(value).is_control(), "{value}");
        }
        for none in ['\n', '\u{7F}', '\u{A0}', '\u{142}'] {
            assert_eq!(byte(none), None, "{none:?}");
        }
    }

    #[test]
    fn what_is_written_is_read_and_is_text() {
        let long = "é".repeat(200);
        let value = BTreeMap::from([(String::new(), vec![0_u32, 94, 95, 127, 128, 40_000]), (long, vec![])]);
        let text = write(&value).expect("it has texts and numbers only");
        assert!(!text.contains(char::is_control), "{text}");
        assert_eq!(read(text.as_bytes()), Ok(value));
        for end in 0..text.len() {
            assert!(read::<BTreeMap<String, Vec<u32>>>(&text.as_bytes()[..end]).is_err(), "{end}");
        }
    }

    #[test]
    fn bytes_that_are_no_text_are_not_written() {
        assert_eq!(write(&f32::NAN), Err(Error::DeserializeBadUtf8));
    }
}
