//! The keys of an invitation: made, with a copy under a passphrase if one is wanted, and brought back from such a copy.

use crate::platform::key_agreement::{self, PrivateKey};
use crate::platform::passphrase::{self, Protection};
use klantspiegel_core::invitation::{Key, Token};
use klantspiegel_formats::backup::{ITERATIONS, Wrapped};

/// A new pair.
pub struct Made {
    pub public: Key,
    pub private: PrivateKey,
    /// The copy, where one was wanted.
    pub copy: Option<Wrapped>,
}

/// Makes a pair; the copy is bound to the number of the invitation for its public key. `None` where the browser refuses.
pub async fn made(passphrase: Option<&str>, number: impl Fn(Key) -> Option<Token>) -> Option<Made> {
    let Some(passphrase) = passphrase else {
        let pair = key_agreement::pair().await.ok()?;
        return Some(Made { public: pair.public.try_into().ok()?, private: pair.private, copy: None });
    };
    let (salt, nonce) = (key_agreement::chance().ok()?, key_agreement::chance().ok()?);
    let mut copy = Wrapped { salt, nonce, iterations: ITERATIONS, key: Vec::new() };
    let bound = |public: &[u8]| number(public.try_into().ok()?).map(|number| number.to_vec());
    let made = passphrase::pair_with_copy(passphrase, &protection(&copy), bound).await.ok()?;
    copy.key = made.copy;
    Some(Made { public: made.public.try_into().ok()?, private: made.private, copy: Some(copy) })
}

/// The private key of the copy for the invitation of this number; `None` where the passphrase is another one, or the copy was
/// made for another invitation.
pub async fn opened(copy: &Wrapped, passphrase: &str, number: &Token) -> Option<PrivateKey> {
    passphrase::unwrapped(&copy.key, passphrase, &protection(copy), number).await.ok()
}

fn protection(copy: &Wrapped) -> Protection<'_> {
    Protection { salt: &copy.salt, nonce: &copy.nonce, iterations: copy.iterations }
}
