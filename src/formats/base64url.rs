//! Bytes as text that may stand in an address: base64 with the alphabet for addresses, without padding (RFC 4648, section 5).

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

/// The text of bytes.
pub fn encode(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

/// The bytes of a text; `None` where it is something else.
pub fn decode(text: &str) -> Option<Vec<u8>> {
    URL_SAFE_NO_PAD.decode(text).ok()
}

/// Exactly so many bytes; `None` where it is something else.
pub fn decode_exactly<const N: usize>(text: &str) -> Option<[u8; N]> {
    decode(text)?.try_into().ok()
}

/// What stands behind this name in an address (`#name=…`, up to the next `&`), or the whole text where it is not an address: people copy either.
/// Blanks and line breaks, which mail programs add, do not count.
pub fn code(text: &str, name: &str) -> String {
    let text: String = text.split_whitespace().collect();
    match text.split_once(&format!("#{name}=")) {
        Some((_, code)) => code.split('&').next().unwrap_or_default().to_owned(),
        None => text,
    }
}
