//! A private key under a passphrase: the browser encrypts and decrypts it, and its bytes are seen by nobody else.

use super::key_agreement::{PrivateKey, Refused, algorithm, subtle};
use js_sys::{Array, JsString, Object, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{CryptoKey, CryptoKeyPair};

/// What protects the key beside the passphrase.
pub struct Protection<'a> {
    /// Drawn by chance.
    pub salt: &'a [u8],
    /// Drawn by chance: 12 bytes.
    pub nonce: &'a [u8],
    /// How often the passphrase is hashed.
    pub iterations: u32,
}

/// A pair of keys with a copy.
pub struct PairWithCopy {
    /// The public key, as it travels.
    pub public: Vec<u8>,
    /// The browser keeps it to itself.
    pub private: PrivateKey,
    /// The encrypted private key.
    pub copy: Vec<u8>,
}

/// A new pair with an encrypted copy of its private key; what is bound to the copy follows from the public key.
///
/// # Errors
/// When the browser refuses, or nothing can be bound.
pub async fn pair_with_copy(
    passphrase: &str,
    protection: &Protection<'_>,
    bound: impl FnOnce(&[u8]) -> Option<Vec<u8>>,
) -> Result<PairWithCopy, Refused> {
    let uses = Array::of1(&"deriveBits".into());
    let made = subtle()?.generate_key_with_object(&algorithm()?, true, &uses)?;
    let pair: CryptoKeyPair = JsFuture::from(made).await?.unchecked_into();
    let public = JsFuture::from(subtle()?.export_key("raw", &pair.get_public_key())?).await?;
    let public = Uint8Array::new(&public).to_vec();
    let bound = bound(&public).ok_or(Refused)?;
    let key = key_of(passphrase, protection).await?;
    let cipher = cipher(protection, &bound)?;
    let wrapped = subtle()?.wrap_key_with_object("pkcs8", &pair.get_private_key(), &key, &cipher)?;
    let copy = Uint8Array::new(&JsFuture::from(wrapped).await?).to_vec();
    // From here on this one is used, which cannot be copied any more.
    let private = unwrapped(&copy, passphrase, protection, &bound).await?;
    Ok(PairWithCopy { public, private, copy })
}

/// The private key of a copy; nobody can take it out of the browser.
///
/// # Errors
/// When the passphrase is another one, the copy was changed, or something else was bound to it.
pub async fn unwrapped(
    copy: &[u8],
    passphrase: &str,
    protection: &Protection<'_>,
    bound: &[u8],
) -> Result<PrivateKey, Refused> {
    let key = key_of(passphrase, protection).await?;
    let bytes: Object = Uint8Array::from(copy).into();
    let private = subtle()?.unwrap_key_with_buffer_source_and_object_and_object(
        "pkcs8",
        &bytes,
        &key,
        &cipher(protection, bound)?,
        &algorithm()?,
        false,
        &Array::of1(&"deriveBits".into()),
    )?;
    Ok(JsFuture::from(private).await?.unchecked_into())
}

async fn key_of(passphrase: &str, protection: &Protection<'_>) -> Result<CryptoKey, Refused> {
    // The same letters, whichever way a keyboard composes them.
    let passphrase = String::from(JsString::from(passphrase).normalize("NFC"));
    let bytes: Object = Uint8Array::from(passphrase.as_bytes()).into();
    let plain = named("PBKDF2")?;
    let uses = Array::of1(&"deriveKey".into());
    let imported = subtle()?.import_key_with_object("raw", &bytes, &plain, false, &uses)?;
    let base: CryptoKey = JsFuture::from(imported).await?.unchecked_into();
    let hashing = named("PBKDF2")?;
    Reflect::set(&hashing, &"hash".into(), &"SHA-256".into())?;
    Reflect::set(&hashing, &"salt".into(), &Uint8Array::from(protection.salt))?;
    Reflect::set(&hashing, &"iterations".into(), &protection.iterations.into())?;
    let wanted = named("AES-GCM")?;
    Reflect::set(&wanted, &"length".into(), &256.into())?;
    let uses = Array::of2(&"wrapKey".into(), &"unwrapKey".into());
    let derived = subtle()?.derive_key_with_object_and_object(&hashing, &base, &wanted, false, &uses)?;
    Ok(JsFuture::from(derived).await?.unchecked_into())
}

fn cipher(protection: &Protection<'_>, bound: &[u8]) -> Result<Object, JsValue> {
    let cipher = named("AES-GCM")?;
    Reflect::set(&cipher, &"iv".into(), &Uint8Array::from(protection.nonce))?;
    Reflect::set(&cipher, &"additionalData".into(), &Uint8Array::from(bound))?;
    Ok(cipher)
}

fn named(name: &str) -> Result<Object, JsValue> {
    let object = Object::new();
    Reflect::set(&object, &"name".into(), &name.into())?;
    Ok(object)
}
