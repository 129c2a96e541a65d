//! The sealed envelope in which somebody hands over: which invitation it answers, and what only its key can open.

use super::sealing::{self, KeyAgreement, NotOpened, PublicKey, TAG_BYTES};
use super::{base64url, pasted};
use klantspiegel_core::invitation::{Key, Token};

/// What it is called in an address.
pub const NAME: &str = "sealed";

/// How a file with one ends.
pub const EXTENSION: &str = "klantspiegel";

/// The longest text that is read; a handover takes about eight thousand characters.
pub const MAX_CHARACTERS: usize = 64 * 1024;

const MAGIC: [u8; 2] = *b"KS";
/// How every code begins, of whichever version.
pub const BEGINNING: &str = "S1M";
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, displaydoc::Display)]
pub enum Flaw {
    /// Longer than [`MAX_CHARACTERS`].
    TooLong,
    /// Something else, or so damaged that it cannot be told.
    NotOurs,
    /// Of a newer version than this page.
    Newer,
    /// A part of it is missing at the end.
    Truncated,
}

impl std::error::Error for Flaw {}

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
        let agreement = KeyAgreement { secret, ephemeral, reader };
        let sealed = sealing::seal(&agreement, INFO, &associated_data(&invitation), &text)?;
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
        let agreement = KeyAgreement { secret, ephemeral: self.ephemeral, reader };
        let text = sealing::open(&agreement, INFO, &associated_data(&self.invitation), &self.sealed)?;
        String::from_utf8(text).map_err(|_| NotOpened)
    }

    /// The envelope as a code.
    pub fn encode(&self) -> String {
        base64url::encode(&self.bytes())
    }

    /// The envelope of a code, or of a link with one, wherever in a text it stands, and whatever was done to that on its way.
    ///
    /// # Errors
    /// Why there is none.
    pub fn decode(text: &str) -> Result<Self, Flaw> {
        if text.len() > MAX_CHARACTERS {
            return Err(Flaw::TooLong);
        }
        let mut told = Flaw::NotOurs;
        for reading in pasted::readings(text) {
            for (begins, _) in reading.match_indices(BEGINNING) {
                match Self::begun(&reading[begins..]) {
                    Ok(envelope) => return Ok(envelope),
                    // What was found first says most.
                    Err(flaw) if told == Flaw::NotOurs => told = flaw,
                    Err(_) => {}
                }
            }
        }
        Err(told)
    }

    /// Whether a text begins with the whole code of an envelope.
    pub fn is_at_beginning(text: &str) -> bool {
        pasted::readings(text).any(|reading| reading.starts_with(BEGINNING) && Self::begun(&reading).is_ok())
    }

    /// Whether an address behind the `#` brings an envelope along, sound or not.
    pub fn is_in_address(fragment: &str) -> bool {
        let brings = |text: String| text.starts_with(BEGINNING) || text.contains(&format!("{NAME}="));
        pasted::readings(fragment).any(brings)
    }

    /// The envelope with whose code a text begins, quoted or not: the code says how long it is, and ends where a word does.
    fn begun(text: &str) -> Result<Self, Flaw> {
        let characters = || pasted::pieces(text).flat_map(str::chars);
        let head: String = characters().take(HEAD_CHARACTERS).collect();
        let length = match (Self::first(&bytes_of(&head)), bytes_of(&head).get(HEAD_BYTES - 4..HEAD_BYTES)) {
            (Err(Flaw::Truncated), Some(length)) => {
                length.iter().fold(0, |all, byte| 256 * all + *byte as usize)
            }
            (Err(flaw), _) => return Err(flaw),
            (Ok(_), _) => return Err(Flaw::NotOurs),
        };
        let length = (HEAD_BYTES.saturating_add(length).saturating_mul(4)).div_ceil(3);
        let code: String = characters().take(length).collect();
        let mut counted = 0;
        let last = pasted::pieces(text).find(|piece| {
            counted += piece.len();
            counted >= length
        });
        // A dash may be of the writing around it.
        let goes_on =
            last.is_some_and(|last| last[last.len() - (counted - length)..].contains(char::is_alphanumeric));
        match Self::first(&bytes_of(&code))? {
            (envelope, []) if !goes_on => Ok(envelope),
            _ => Err(Flaw::NotOurs),
        }
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

/// The bytes of a code; of one that was cut off in the middle of a byte those up to there.
fn bytes_of(code: &str) -> Vec<u8> {
    let aligned = code.get(..code.len() / 4 * 4).unwrap_or_default();
    base64url::decode(code).or_else(|| base64url::decode(aligned)).unwrap_or_default()
}

/// How many bytes a text of this length is filled up to.
pub const fn filled(length: usize) -> usize {
    if length <= STEP_BYTES / 2 { STEP_BYTES / 2 } else { length.next_multiple_of(STEP_BYTES) }
}

/// What is bound to the sealed text: an envelope answers one invitation, and cannot be passed off as the answer to another.
pub fn associated_data(invitation: &Token) -> Vec<u8> {
    [&MAGIC[..], &[VERSION], invitation].concat()
}
