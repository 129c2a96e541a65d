//! The keys of an invitation: made, with a copy under a passphrase if one is wanted, and brought back from such a copy.

use crate::browser::agreement::{self, PrivateKey};
use crate::browser::passphrase::{self, Protection};
use crate::domain::invitation::Key;
use crate::formats::backup::{ITERATIONS, Wrapped};

/// A new pair.
pub struct Made {
    pub public: Key,
    pub private: PrivateKey,
    /// The copy, where one was wanted.
    pub copy: Option<Wrapped>,
}

/// Makes a pair; `None` where the browser refuses.
pub async fn made(passphrase: Option<&str>) -> Option<Made> {
    let Some(passphrase) = passphrase else {
        let pair = agreement::pair().await.ok()?;
        return Some(Made { public: pair.public.try_into().ok()?, private: pair.private, copy: None });
    };
    let (salt, nonce) = (agreement::chance().ok()?, agreement::chance().ok()?);
    let mut copy = Wrapped { salt, nonce, iterations: ITERATIONS, key: Vec::new() };
    let (public, private, key) = passphrase::pair_with_copy(passphrase, &protection(&copy)).await.ok()?;
    copy.key = key;
    Some(Made { public: public.try_into().ok()?, private, copy: Some(copy) })
}

/// The private key of a copy; `None` where the passphrase is another one.
pub async fn opened(copy: &Wrapped, passphrase: &str) -> Option<PrivateKey> {
    passphrase::unwrapped(&copy.key, passphrase, &protection(copy)).await.ok()
}

fn protection(copy: &Wrapped) -> Protection<'_> {
    Protection { salt: &copy.salt, nonce: &copy.nonce, iterations: copy.iterations }
}
