//! Sealing: the vectors of RFC 9180, the whole way of another implementation, and that nothing opens that was touched.

use hpke::aead::ChaCha20Poly1305;
use hpke::kdf::HkdfSha256;
use hpke::kem::DhP256HkdfSha256 as Kem;
use hpke::{Deserializable, Kem as _, OpModeR, Serializable};
use klantspiegel_formats::sealing::{KeyAgreement, NotOpened, open, seal};
use proptest::prelude::*;

/// RFC 9180, appendix A.5.1 (base mode), with the Diffie-Hellman value that its keys give.
const SECRET: &str = "a65d78f0f0b1a25e3f63a1447a8ec2ea0cb84b9b0d2e76332c8a92253ba4ace2";
const EPHEMERAL: &str = "04c07836a0206e04e31d8ae99bfd549380b072a1b1b82e563c935c095827824fc1559eac6fb9e3c70cd3193968994e7fe9781aa103f5b50e934b5b2f387e381291";
const READER: &str = "04a697bffde9405c992883c5c439d6cc358170b51af72812333b015621dc0f40bad9bb726f68a5c013806a790ec716ab8669f84f6b694596c2987cf35baba2a006";
const READER_PRIVATE: &str = "a4d1c55836aa30f9b3fbb6ac98d338c877c2867dd3a77396d13f68d3ab150d3b";
const INFO: &str = "4f6465206f6e2061204772656369616e2055726e";
const TEXT: &str = "4265617574792069732074727574682c20747275746820626561757479";
const BESIDE: &str = "436f756e742d30";
const SEALED: &str =
    "6469c41c5c81d3aa85432531ecf6460ec945bde1eb428cb2fedf7a29f5a685b4ccb0d057f03ea2952a27bb458b";

#[test]
fn the_vector_of_the_rfc_is_sealed_and_opened() {
    let sealed = seal(&of_the_rfc(), &bytes(INFO), &bytes(BESIDE), &bytes(TEXT));
    assert_eq!(sealed, Ok(bytes(SEALED)));
    assert_eq!(open(&of_the_rfc(), &bytes(INFO), &bytes(BESIDE), &bytes(SEALED)), Ok(bytes(TEXT)));
}

/// The crate works out everything from the private key, also the Diffie-Hellman value that the browser gives us.
#[test]
fn what_is_sealed_here_opens_the_whole_way_of_the_crate() {
    let private = Kem::sk_to_pk(&key::<<Kem as hpke::Kem>::PrivateKey>(READER_PRIVATE));
    assert_eq!(private.to_bytes().to_vec(), bytes(READER), "the keys of the vector belong together");
    let sealed = seal(&of_the_rfc(), b"info", b"beside", b"a text of ours").expect("it can be sealed");
    let opened = hpke::single_shot_open::<ChaCha20Poly1305, HkdfSha256, Kem>(
        &OpModeR::Base,
        &key(READER_PRIVATE),
        &key(EPHEMERAL),
        b"info",
        &sealed,
        b"beside",
    );
    assert_eq!(opened, Ok(b"a text of ours".to_vec()));
}

#[test]
fn nothing_opens_with_anything_else() {
    let sealed = seal(&of_the_rfc(), b"info", b"beside", b"text").expect("it can be sealed");
    let other = |change: fn(&mut KeyAgreement)| {
        let mut agreement = of_the_rfc();
        change(&mut agreement);
        agreement
    };
    for (what, agreement, info, associated_data) in [
        ("secret", other(|a| a.secret[0] ^= 1), "info", "beside"),
        ("ephemeral key", other(|a| a.ephemeral[64] ^= 1), "info", "beside"),
        ("reader", other(|a| a.reader[64] ^= 1), "info", "beside"),
        ("info", of_the_rfc(), "another", "beside"),
        ("beside", of_the_rfc(), "info", "another"),
    ] {
        let opened = open(&agreement, info.as_bytes(), associated_data.as_bytes(), &sealed);
        assert_eq!(opened, Err(NotOpened), "with another {what}");
    }
}

proptest! {
    #[test]
    fn every_text_comes_back_and_no_bit_of_it_may_change(
        text in proptest::collection::vec(any::<u8>(), 0..300),
        at in any::<proptest::sample::Index>(),
        bit in 0..8,
    ) {
        let sealed = seal(&of_the_rfc(), b"info", b"", &text).expect("it can be sealed");
        prop_assert_eq!(open(&of_the_rfc(), b"info", b"", &sealed), Ok(text));
        let mut touched = sealed.clone();
        touched[at.index(sealed.len())] ^= 1_u8 << bit;
        prop_assert_eq!(open(&of_the_rfc(), b"info", b"", &touched), Err(NotOpened));
        prop_assert_eq!(open(&of_the_rfc(), b"info", b"", &sealed[..at.index(sealed.len())]), Err(NotOpened));
    }
}

fn of_the_rfc() -> KeyAgreement {
    let exactly = |text| bytes(text).try_into().expect("a key of the vector has 65 bytes");
    KeyAgreement {
        secret: bytes(SECRET).try_into().expect("a secret has 32 bytes"),
        ephemeral: exactly(EPHEMERAL),
        reader: exactly(READER),
    }
}

fn key<T: Deserializable>(text: &str) -> T {
    T::from_bytes(&bytes(text)).expect("the vector has a sound key")
}

fn bytes(hex: &str) -> Vec<u8> {
    let byte = |at| u8::from_str_radix(&hex[at..at + 2], 16).expect("the vectors are hexadecimal");
    (0..hex.len()).step_by(2).map(byte).collect()
}
