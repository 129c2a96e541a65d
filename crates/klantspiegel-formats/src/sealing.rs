//! Sealing for one reader: HPKE (RFC 9180) in base mode, with DHKEM(P-256, HKDF-SHA256), HKDF-SHA256 and ChaCha20Poly1305.
//!
//! The browser keeps the private key to itself, so it alone can work out the Diffie-Hellman value; everything after that is
//! the crate `hpke`, by functions that it has for its own use (hence its exact version in `Cargo.toml`). The vectors of the
//! RFC (its appendix A.5.1) and the crate's own way from end to end are held against this in `tests/sealing.rs`.

use hpke::aead::{AeadCtxR, AeadCtxS, ChaCha20Poly1305};
use hpke::kdf::{HkdfSha256, Kdf};
use hpke::kem::{DhP256HkdfSha256, SharedSecret};
use hpke::{Kem, OpModeR, OpModeS};

/// Bytes of a public key: a point of P-256, not compressed.
pub const PUBLIC_KEY_BYTES: usize = 65;

/// Bytes of a Diffie-Hellman value: the first coordinate of a point.
pub const SECRET_BYTES: usize = 32;

/// By how many bytes the sealed text is longer: the tag.
pub const TAG_BYTES: usize = 16;

/// A public key of P-256.
pub type PublicKey = [u8; PUBLIC_KEY_BYTES];

/// What both sides agree on: a pair of keys made for one sealing, and the reader's.
pub struct Agreement {
    /// The Diffie-Hellman value of the two pairs; whoever knows it can open.
    pub secret: [u8; SECRET_BYTES],
    /// The public key that was made for this sealing and travels with it: `enc` in the RFC.
    pub ephemeral: PublicKey,
    /// The reader's public key.
    pub reader: PublicKey,
}

/// What was sealed cannot be opened: another key, another context, or changed on the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotOpened;

impl Agreement {
    /// Section 4.1: the shared secret of the key encapsulation.
    fn shared_secret(&self) -> SharedSecret<DhP256HkdfSha256> {
        let [high, low] = DhP256HkdfSha256::KEM_ID.to_be_bytes();
        let context = [self.ephemeral, self.reader].concat();
        let mut shared = SharedSecret::default();
        HkdfSha256::extract_and_expand(&self.secret, &[b'K', b'E', b'M', high, low], &context, &mut shared.0)
            .expect("32 bytes are fewer than 255 times the digest");
        shared
    }
}

/// Seals a text; `info` says what it is for, `beside` is bound to it without being in it.
///
/// # Errors
/// Never for texts that fit into memory.
pub fn seal(agreement: &Agreement, info: &[u8], beside: &[u8], text: &[u8]) -> Result<Vec<u8>, NotOpened> {
    let mode = OpModeS::<DhP256HkdfSha256>::Base;
    let context = HkdfSha256::combine_secrets(&mode, agreement.shared_secret(), info);
    AeadCtxS::<ChaCha20Poly1305, _, _>::from(context).seal(text, beside).map_err(|_| NotOpened)
}

/// Opens what was sealed with the same agreement, `info` and `beside`.
///
/// # Errors
/// When anything differs by a single bit.
pub fn open(agreement: &Agreement, info: &[u8], beside: &[u8], sealed: &[u8]) -> Result<Vec<u8>, NotOpened> {
    let mode = OpModeR::<DhP256HkdfSha256>::Base;
    let context = HkdfSha256::combine_secrets(&mode, agreement.shared_secret(), info);
    AeadCtxR::<ChaCha20Poly1305, _, _>::from(context).open(sealed, beside).map_err(|_| NotOpened)
}
