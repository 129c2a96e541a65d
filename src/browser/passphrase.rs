//! A private key under a passphrase: the browser encrypts and decrypts it, and its bytes are seen by nobody else.

use super::agreement::{PrivateKey, Refused, algorithm, subtle};
use js_sys::{Array, Object, Reflect, Uint8Array};
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

/// A new pair with an encrypted copy of its private key: the public key, the private key that the browser keeps to itself,
/// and the copy.
///
/// # Errors
/// When the browser refuses.
pub async fn pair_with_copy(
    passphrase: &str,
    protection: &Protection<'_>,
) -> Result<(Vec<u8>, PrivateKey, Vec<u8>), Refused> {
    let uses = Array::of1(&"deriveBits".into());
    let made = subtle()?.generate_key_with_object(&algorithm()?, true, &uses)?;
    let pair: CryptoKeyPair = JsFuture::from(made).await?.unchecked_into();
    let public = JsFuture::from(subtle()?.export_key("raw", &pair.get_public_key())?).await?;
    let key = key_of(passphrase, protection).await?;
    let wrapped =
        subtle()?.wrap_key_with_object("pkcs8", &pair.get_private_key(), &key, &cipher(protection)?)?;
    let copy = Uint8Array::new(&JsFuture::from(wrapped).await?).to_vec();
    // From here on this one is used, which cannot be copied any more.
    let private = unwrapped(&copy, passphrase, protection).await?;
    Ok((Uint8Array::new(&public).to_vec(), private, copy))
}

/// The private key of a copy; nobody can take it out of the browser.
///
/// # Errors
/// When the passphrase is another one, or the copy was changed.
pub async fn unwrapped(
    copy: &[u8],
    passphrase: &str,
    protection: &Protection<'_>,
) -> Result<PrivateKey, Refused> {
    let key = key_of(passphrase, protection).await?;
    let bytes: Object = Uint8Array::from(copy).into();
    let private = subtle()?.unwrap_key_with_buffer_source_and_object_and_object(
        "pkcs8",
        &bytes,
        &key,
        &cipher(protection)?,
        &algorithm()?,
        false,
        &Array::of1(&"deriveBits".into()),
    )?;
    Ok(JsFuture::from(private).await?.unchecked_into())
}

async fn key_of(passphrase: &str, protection: &Protection<'_>) -> Result<CryptoKey, Refused> {
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

fn cipher(protection: &Protection<'_>) -> Result<Object, JsValue> {
    let cipher = named("AES-GCM")?;
    Reflect::set(&cipher, &"iv".into(), &Uint8Array::from(protection.nonce))?;
    Ok(cipher)
}

fn named(name: &str) -> Result<Object, JsValue> {
    let object = Object::new();
    Reflect::set(&object, &"name".into(), &name.into())?;
    Ok(object)
}
