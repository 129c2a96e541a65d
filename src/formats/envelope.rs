//! The sealed envelope in which somebody hands over: which invitation it answers, and what only its key can open.

use super::base64url;
use super::sealing::{self, Agreement, NotOpened, PublicKey, TAG_BYTES};
use crate::domain::invitation::{Key, Token};

/// What it is called in an address.
pub const NAME: &str = "sealed";

/// How a file with one ends.
pub const EXTENSION: &str = "klantspiegel";

/// The longest text that is read; a handover takes about eight thousand characters.
pub const MOST_CHARACTERS: usize = 64 * 1024;

const MAGIC: [u8; 2] = *b"KS";
const VERSION: u8 = 1;

/// Before what is sealed stand the magic, the version, the number of the invitation, a key, and a length.
const HEAD_BYTES: usize = 2 + 1 + 16 + sealing::PUBLIC_KEY_BYTES + 4;
/// So many characters of a code hold that, and are a whole number of bytes.
const HEAD_CHARACTERS: usize = HEAD_BYTES.div_ceil(3) * 4;

/// What is sealed is for this and nothing else.
pub const INFO: &[u8] = b"klantspiegel handover 1";

/// To how many bytes a text is filled up: how long somebody's answers are tells nothing about them. The record of a member
/// of a team fits into half a step.
const STEP_BYTES: usize = 1024;

/// An envelope that can be read from the outside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Envelope {
    /// The invitation that it answers.
    pub invitation: Token,
    /// The key that was made for it.
    pub ephemeral: PublicKey,
    /// What is in it.
    sealed: Vec<u8>,
}

/// Why a text is no envelope.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flaw {
    /// Longer than [`MOST_CHARACTERS`].
    TooLong,
    /// Something else, or so damaged that it cannot be told.
    NotOurs,
    /// Of a newer version than this page.
    Newer,
    /// A part of it is missing at the end.
    Truncated,
}

impl Envelope {
    /// Seals a text as the answer to an invitation.
    ///
    /// # Errors
    /// Those of [`sealing::seal`].
    pub fn seal(
        invitation: Token,
        secret: [u8; sealing::SECRET_BYTES],
        ephemeral: PublicKey,
        reader: Key,
        text: &str,
    ) -> Result<Self, NotOpened> {
        let mut text = text.as_bytes().to_vec();
        text.resize(filled(text.len()), b' ');
        let agreement = Agreement { secret, ephemeral, reader };
        let sealed = sealing::seal(&agreement, INFO, &beside(&invitation), &text)?;
        Ok(Self { invitation, ephemeral, sealed })
    }

    /// The envelope around what was sealed elsewhere, by [`INFO`] and [`beside`].
    pub const fn around(invitation: Token, ephemeral: PublicKey, sealed: Vec<u8>) -> Self {
        Self { invitation, ephemeral, sealed }
    }

    /// The text in it.
    ///
    /// # Errors
    /// When it was sealed for another key or another invitation, or changed on the way.
    pub fn open(&self, secret: [u8; sealing::SECRET_BYTES], reader: Key) -> Result<String, NotOpened> {
        let agreement = Agreement { secret, ephemeral: self.ephemeral, reader };
        let text = sealing::open(&agreement, INFO, &beside(&self.invitation), &self.sealed)?;
        String::from_utf8(text).map_err(|_| NotOpened)
    }

    /// The envelope as a code.
    pub fn encode(&self) -> String {
        base64url::encode(&self.bytes())
    }

    /// The envelope of a code, or of a link with one, wherever in a text it stands.
    ///
    /// # Errors
    /// Why there is none.
    pub fn decode(text: &str) -> Result<Self, Flaw> {
        Self::decode_alone(text).or_else(|flaw| match flaw {
            Flaw::TooLong => Err(flaw),
            _ => Self::within(text).unwrap_or(Err(flaw)),
        })
    }

    /// The envelope of a code, or of a link with one, with nothing else in the text.
    ///
    /// # Errors
    /// Why it is none.
    pub fn decode_alone(text: &str) -> Result<Self, Flaw> {
        if text.len() > MOST_CHARACTERS {
            return Err(Flaw::TooLong);
        }
        Self::of_code(&base64url::code(text, NAME))
    }

    fn of_code(code: &str) -> Result<Self, Flaw> {
        // What was cut off in the middle of a byte can be read up to there, and is then told as cut off.
        let bytes = base64url::decode(code).or_else(|| base64url::decode(aligned(code)));
        match Self::first(&bytes.ok_or(Flaw::NotOurs)?)? {
            (envelope, []) => Ok(envelope),
            _ => Err(Flaw::NotOurs),
        }
    }

    /// The envelope somewhere in a text, as of a mail with a greeting, quoted or not: its code begins as all do, says how long it
    /// is, and ends where a word does. `None` where there is none.
    fn within(text: &str) -> Option<Result<Self, Flaw>> {
        let is_code = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
        let begins = text.find(&base64url::encode(&[MAGIC[0], MAGIC[1], VERSION]))?;
        let begun = &text[begins..];
        let head: String = begun.chars().filter(|c| is_code(*c)).take(HEAD_CHARACTERS).collect();
        let bytes = base64url::decode(&head)?;
        let length = u32::from_be_bytes(*bytes.get(..HEAD_BYTES)?.last_chunk()?) as usize;
        let characters = (HEAD_BYTES.checked_add(length)?.checked_mul(4)?).div_ceil(3);
        let Some((last, _)) = begun.char_indices().filter(|(_, c)| is_code(*c)).nth(characters - 1) else {
            return Some(Err(Flaw::Truncated));
        };
        let (found, rest) = begun.split_at(last + 1);
        let goes_on = rest.chars().next().is_some_and(is_code);
        let code: String = found.chars().filter(|c| is_code(*c)).collect();
        (!goes_on).then(|| Self::of_code(&code))
    }

    /// The envelope as bytes.
    pub fn bytes(&self) -> Vec<u8> {
        let length = (self.sealed.len() as u32).to_be_bytes();
        [&MAGIC[..], &[VERSION], &self.invitation, &self.ephemeral, &length, &self.sealed].concat()
    }

    /// The envelope with which bytes begin, and what comes behind it.
    ///
    /// # Errors
    /// Why there is none.
    pub fn first(bytes: &[u8]) -> Result<(Self, &[u8]), Flaw> {
        let (magic, rest) = bytes.split_first_chunk().ok_or(Flaw::NotOurs)?;
        let ([version], rest) = rest.split_first_chunk().ok_or(Flaw::NotOurs)?;
        if *magic != MAGIC {
            return Err(Flaw::NotOurs);
        }
        match *version {
            VERSION => {}
            newer if newer > VERSION => return Err(Flaw::Newer),
            _ => return Err(Flaw::NotOurs),
        }
        let (invitation, rest) = rest.split_first_chunk().ok_or(Flaw::Truncated)?;
        let (ephemeral, rest) = rest.split_first_chunk().ok_or(Flaw::Truncated)?;
        let (length, sealed) = rest.split_first_chunk().ok_or(Flaw::Truncated)?;
        let length = u32::from_be_bytes(*length) as usize;
        if length < TAG_BYTES {
            return Err(Flaw::NotOurs);
        }
        let (sealed, rest) = sealed.split_at_checked(length).ok_or(Flaw::Truncated)?;
        Ok((Self { invitation: *invitation, ephemeral: *ephemeral, sealed: sealed.to_vec() }, rest))
    }
}

/// The part of a code that is a whole number of bytes.
fn aligned(code: &str) -> &str {
    code.get(..code.len() / 4 * 4).unwrap_or_default()
}

/// How many bytes a text of this length is filled up to.
pub const fn filled(length: usize) -> usize {
    if length <= STEP_BYTES / 2 { STEP_BYTES / 2 } else { length.next_multiple_of(STEP_BYTES) }
}

/// What is bound to the sealed text: an envelope answers one invitation, and cannot be passed off as the answer to another.
pub fn beside(invitation: &Token) -> Vec<u8> {
    [&MAGIC[..], &[VERSION], invitation].concat()
}
