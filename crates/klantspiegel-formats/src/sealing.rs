//! Sealing for one reader: HPKE (RFC 9180) in base mode, with DHKEM(P-256, HKDF-SHA256), HKDF-SHA256 and ChaCha20Poly1305.
//!
//! The browser keeps the private key to itself, so it alone can work out the Diffie-Hellman value, and no library for all of HPKE takes
//! over from there. What follows it is the key schedule of the RFC, written here on crates for HKDF and for the cipher. The vectors of the
//! RFC (its appendix A.5.1) and another implementation, the whole way, are held against it in `tests/native/sealing.rs`.

use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{ChaCha20Poly1305, Key, KeyInit, Nonce};
use hkdf::Hkdf;
use sha2::Sha256;
use zeroize::Zeroizing;

/// What the labels of the key encapsulation begin with: `KEM` and its number (RFC 9180, 4.1 and 7.1).
const KEM_SUITE: &[u8] = b"KEM\x00\x10";
/// What all other labels begin with: `HPKE` and the numbers of the encapsulation, the key derivation and the cipher (RFC 9180, 5.1 and 7).
const HPKE_SUITE: &[u8] = b"HPKE\x00\x10\x00\x01\x00\x03";
/// What stands in front of every label (RFC 9180, 4).
const VERSION: &[u8] = b"HPKE-v1";
/// The mode without a key that both sides know before, and without a key of the sender's (RFC 9180, 5).
const MODE_BASE: &[u8] = &[0];

/// Bytes of a digest, of a secret, and of the key of the cipher.
const DIGEST_BYTES: usize = 32;
/// Bytes of what differs with every message under one key.
const NONCE_BYTES: usize = 12;

/// Bytes of a public key: a point of P-256, not compressed.
pub const PUBLIC_KEY_BYTES: usize = 65;

/// Bytes of a Diffie-Hellman value: the first coordinate of a point.
pub const SECRET_BYTES: usize = 32;

/// By how many bytes the sealed text is longer: the tag.
pub const TAG_BYTES: usize = 16;

/// A public key of P-256.
pub type PublicKey = [u8; PUBLIC_KEY_BYTES];

/// What both sides agree on: a pair of keys made for one sealing, and the reader's.
pub struct KeyAgreement {
    /// The Diffie-Hellman value of the two pairs; whoever knows it can open.
    pub secret: [u8; SECRET_BYTES],
    /// The public key that was made for this sealing and travels with it: `enc` in the RFC.
    pub ephemeral: PublicKey,
    /// The reader's public key.
    pub reader: PublicKey,
}

/// What was sealed cannot be opened: another key, another context, or changed on the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, displaydoc::Display)]
pub struct NotOpened;

impl std::error::Error for NotOpened {}

impl KeyAgreement {
    /// The secret that the key encapsulation gives (RFC 9180, 4.1: `ExtractAndExpand`).
    fn shared_secret(&self) -> Zeroizing<[u8; DIGEST_BYTES]> {
        let (_, key) = labeled_extract(KEM_SUITE, b"", b"eae_prk", &self.secret);
        labeled_expand(&key, KEM_SUITE, b"shared_secret", &[&self.ephemeral, &self.reader])
    }

    /// What the one message of this agreement is sealed with: its cipher and its nonce (RFC 9180, 5.1: `KeySchedule`). The nonce of the
    /// first message under a key is the base nonce itself (5.2).
    fn schedule(&self, info: &[u8]) -> (ChaCha20Poly1305, Nonce) {
        let (psk_id_hash, _) = labeled_extract(HPKE_SUITE, b"", b"psk_id_hash", b"");
        let (info_hash, _) = labeled_extract(HPKE_SUITE, b"", b"info_hash", info);
        let context = [MODE_BASE, &psk_id_hash[..], &info_hash[..]];
        let (_, secret) = labeled_extract(HPKE_SUITE, &self.shared_secret()[..], b"secret", b"");
        let key: Zeroizing<[u8; DIGEST_BYTES]> = labeled_expand(&secret, HPKE_SUITE, b"key", &context);
        let nonce: Zeroizing<[u8; NONCE_BYTES]> =
            labeled_expand(&secret, HPKE_SUITE, b"base_nonce", &context);
        (ChaCha20Poly1305::new(&Key::from(*key)), Nonce::from(*nonce))
    }
}

/// RFC 9180, 4: `LabeledExtract`; what it gives, and the same as what can be expanded.
fn labeled_extract(
    suite: &[u8],
    salt: &[u8],
    label: &[u8],
    secret: &[u8],
) -> (Zeroizing<[u8; DIGEST_BYTES]>, Hkdf<Sha256>) {
    let labeled = Zeroizing::new([VERSION, suite, label, secret].concat());
    let (digest, key) = Hkdf::<Sha256>::extract(Some(salt), &labeled);
    (Zeroizing::new(digest.into()), key)
}

/// RFC 9180, 4: `LabeledExpand`, for what is in these parts.
fn labeled_expand<const N: usize>(
    key: &Hkdf<Sha256>,
    suite: &[u8],
    label: &[u8],
    info: &[&[u8]],
) -> Zeroizing<[u8; N]> {
    let length = u16::try_from(N).expect("a key is short").to_be_bytes();
    let labeled = [&length[..], VERSION, suite, label].concat();
    let info: Vec<&[u8]> = [&labeled[..]].into_iter().chain(info.iter().copied()).collect();
    let mut expanded = Zeroizing::new([0; N]);
    key.expand_multi_info(&info, &mut expanded[..]).expect("a key is shorter than 255 digests");
    expanded
}

/// Seals a text; `info` says what it is for, `associated_data` is bound to it without being in it.
///
/// # Errors
/// Never for texts that fit into memory.
pub fn seal(
    agreement: &KeyAgreement,
    info: &[u8],
    associated_data: &[u8],
    text: &[u8],
) -> Result<Vec<u8>, NotOpened> {
    let (cipher, nonce) = agreement.schedule(info);
    cipher.encrypt(&nonce, Payload { msg: text, aad: associated_data }).map_err(|_| NotOpened)
}

/// Opens what was sealed with the same agreement, `info` and `associated_data`.
///
/// # Errors
/// When anything differs by a single bit.
pub fn open(
    agreement: &KeyAgreement,
    info: &[u8],
    associated_data: &[u8],
    sealed: &[u8],
) -> Result<Vec<u8>, NotOpened> {
    let (cipher, nonce) = agreement.schedule(info);
    cipher.decrypt(&nonce, Payload { msg: sealed, aad: associated_data }).map_err(|_| NotOpened)
}
