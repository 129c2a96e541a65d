//! Pairs of keys that the browser keeps to itself, and what two of them agree on: ECDH with P-256, by WebCrypto.

use js_sys::{Array, JsString, Object, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Crypto, CryptoKeyPair, SubtleCrypto};

/// A private key, which the browser uses and shows to nobody.
pub use web_sys::CryptoKey as PrivateKey;

/// The browser refuses, or a key is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, displaydoc::Display)]
pub struct Refused;

impl std::error::Error for Refused {}

impl From<JsValue> for Refused {
    fn from(_: JsValue) -> Self {
        Self
    }
}

/// Two keys that belong together.
pub struct Pair {
    /// The key that may be known, as a point of the curve: 65 bytes.
    pub public: Vec<u8>,
    /// The key that the browser gives to nobody, and may keep.
    pub private: PrivateKey,
}

/// Whether the browser can do this at all: not on a page that came without encryption.
pub fn is_there() -> bool {
    subtle().is_ok()
}

/// A new pair; nobody can take the private key out of the browser, not even this page.
///
/// # Errors
/// When the browser refuses.
pub async fn pair() -> Result<Pair, Refused> {
    let made = subtle()?.generate_key_with_object(&algorithm()?, false, &Array::of1(&"deriveBits".into()))?;
    let pair: CryptoKeyPair = JsFuture::from(made).await?.unchecked_into();
    let public = JsFuture::from(subtle()?.export_key("raw", &pair.get_public_key())?).await?;
    Ok(Pair { public: Uint8Array::new(&public).to_vec(), private: pair.get_private_key() })
}

/// What a private key and somebody else's public key agree on: 32 bytes.
///
/// # Errors
/// When the public key is no point of the curve, or the browser refuses.
pub async fn agreed(private: &PrivateKey, public: &[u8]) -> Result<Vec<u8>, Refused> {
    let bytes: Object = Uint8Array::from(public).into();
    let imported = subtle()?.import_key_with_object("raw", &bytes, &algorithm()?, true, &Array::new())?;
    let public = JsFuture::from(imported).await?;
    let with = algorithm()?;
    Reflect::set(&with, &"public".into(), &public)?;
    let bits = subtle()?.derive_bits_with_object(&with, private, 256)?;
    Ok(Uint8Array::new(&JsFuture::from(bits).await?).to_vec())
}

/// Whether these bytes are a public key: a point of the curve.
pub async fn is_key(public: &[u8]) -> bool {
    let imported = async {
        let bytes: Object = Uint8Array::from(public).into();
        let key = subtle()?.import_key_with_object("raw", &bytes, &algorithm()?, true, &Array::new())?;
        Ok::<_, Refused>(JsFuture::from(key).await?)
    };
    imported.await.is_ok()
}

/// What a private key agrees on with each of many public keys, side by side; `None` for one that is no point of the curve.
///
/// # Errors
/// When the browser refuses.
pub async fn agreed_all(private: &PrivateKey, publics: &[&[u8]]) -> Result<Vec<Option<Vec<u8>>>, Refused> {
    let (subtle, plain, none) = (subtle()?, algorithm()?, Array::new());
    let import = |public: &&[u8]| -> Result<JsValue, JsValue> {
        let bytes: Object = Uint8Array::from(*public).into();
        subtle.import_key_with_object("raw", &bytes, &plain, true, &none).map(JsValue::from)
    };
    let imported: Array = publics.iter().map(import).collect::<Result<_, _>>()?;
    let derive = |settled: JsValue| -> Result<JsValue, JsValue> {
        let Some(public) = fulfilled(&settled)? else { return Ok(JsValue::NULL) };
        let with = algorithm().map_err(|Refused| JsValue::NULL)?;
        Reflect::set(&with, &"public".into(), &public)?;
        subtle.derive_bits_with_object(&with, private, 256).map(JsValue::from)
    };
    let imported: Array = JsFuture::from(Promise::all_settled(&imported)).await?.unchecked_into();
    let derived: Array = imported.iter().map(derive).collect::<Result<_, _>>()?;
    let derived: Array = JsFuture::from(Promise::all_settled(&derived)).await?.unchecked_into();
    let bits = |settled: JsValue| -> Result<Option<Vec<u8>>, JsValue> {
        let bits = fulfilled(&settled)?.filter(|bits| !bits.is_null());
        Ok(bits.map(|bits| Uint8Array::new(&bits).to_vec()))
    };
    Ok(derived.iter().map(bits).collect::<Result<_, JsValue>>()?)
}

/// The value of a promise that was kept; `None` of one that was broken.
fn fulfilled(settled: &JsValue) -> Result<Option<JsValue>, JsValue> {
    let kept = Reflect::get(settled, &"status".into())? == "fulfilled";
    if kept { Reflect::get(settled, &"value".into()).map(Some) } else { Ok(None) }
}

/// Fills this many bytes by chance; on every page.
pub fn chance<const N: usize>() -> Result<[u8; N], Refused> {
    let mut bytes = [0; N];
    crypto()?.get_random_values_with_u8_array(&mut bytes)?;
    Ok(bytes)
}

/// Of the page, or of the worker in which this runs.
fn crypto() -> Result<Crypto, Refused> {
    Reflect::get(&js_sys::global(), &"crypto".into())?.dyn_into().map_err(|_| Refused)
}

/// The browser's cryptography.
pub(super) fn subtle() -> Result<SubtleCrypto, Refused> {
    // On a page without encryption there is none, whatever its type says.
    Reflect::get(&crypto()?.into(), &"subtle".into())?.dyn_into().map_err(|_| Refused)
}

/// ECDH with P-256.
pub(super) fn algorithm() -> Result<Object, Refused> {
    let algorithm = Object::new();
    Reflect::set(&algorithm, &"name".into(), &JsString::from("ECDH"))?;
    Reflect::set(&algorithm, &"namedCurve".into(), &JsString::from("P-256"))?;
    Ok(algorithm)
}
