//! A backup of an invitation with its key, which a passphrase protects: for who may lose the device before the date.

use super::base64url;
use super::invitation;
use super::json::{self, Json, object};
use klantspiegel_core::invitation::Invitation;

const KIND: &str = "backup";
const VERSION: u32 = 1;

/// The shortest passphrase, in characters: long enough that guessing takes longer than answers are kept.
pub const MIN_CHARACTERS: usize = 12;

/// The largest file that is read, in bytes; ours take about two thousand.
pub const MAX_BYTES: u64 = 16 * 1024;

/// How often the passphrase is hashed; what OWASP asks for PBKDF2 with SHA-256 (2023).
pub const ITERATIONS: u32 = 600_000;

/// A private key that a passphrase protects: PKCS #8, encrypted with AES-256-GCM under PBKDF2 with SHA-256.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wrapped {
    /// Drawn by chance, so that equal passphrases give unequal keys.
    pub salt: [u8; 16],
    /// Drawn by chance, once for each encryption.
    pub nonce: [u8; 12],
    /// How often the passphrase is hashed.
    pub iterations: u32,
    /// The encrypted key.
    pub key: Vec<u8>,
}

/// Whether a passphrase was written that protects nothing; an empty one is none.
pub fn is_too_short(passphrase: &str) -> bool {
    (1..MIN_CHARACTERS).contains(&passphrase.chars().count())
}

/// The file.
pub fn encode<J: Json>(invitation: &Invitation, wrapped: &Wrapped) -> String {
    J::write(&object([
        ("klantspiegel", KIND.into()),
        ("version", VERSION.into()),
        ("invitation", invitation::write(invitation)),
        ("protection", "PBKDF2-SHA-256, AES-256-GCM".into()),
        ("iterations", wrapped.iterations.into()),
        ("salt", base64url::encode(&wrapped.salt).into()),
        ("nonce", base64url::encode(&wrapped.nonce).into()),
        ("key", base64url::encode(&wrapped.key).into()),
    ]))
}

/// What a file holds; `None` where it is no backup, or one of a newer version.
pub fn decode<J: Json>(text: &str) -> Option<(Invitation, Wrapped)> {
    let value = json::parse::<J>(text).ok()?;
    let text = |name| value.get(name)?.as_text();
    if text("klantspiegel")? != KIND || value.get("version")?.as_whole()? != VERSION {
        return None;
    }
    let iterations = value.get("iterations")?.as_whole()?;
    let wrapped = Wrapped {
        salt: base64url::decode_exactly(text("salt")?)?,
        nonce: base64url::decode_exactly(text("nonce")?)?,
        // A file cannot keep the browser busy for ever.
        iterations: Some(iterations).filter(|often| (1..=10 * ITERATIONS).contains(often))?,
        key: base64url::decode(text("key")?)?,
    };
    Some((invitation::read(value.get("invitation")?).ok()?, wrapped))
}
