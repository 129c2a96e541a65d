//! Hands a text over as a file.

use super::clock;
use super::frame::{self, Freedom, Known};
use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

/// How long the text is held for the browser to take it, in milliseconds.
const HANDED_OVER_MS: i32 = 10_000;

/// What came of handing a file over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HandedOver {
    /// The browser has taken it.
    Taken,
    /// The page around may forbid it, of which a browser tells nothing.
    Perhaps,
}

/// Why a file could not be handed over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, displaydoc::Display)]
pub enum NotHandedOver {
    /// The browser did not take it.
    Refused,
    /// The page around forbids it.
    Forbidden,
}

impl std::error::Error for NotHandedOver {}

impl From<JsValue> for NotHandedOver {
    fn from(_: JsValue) -> Self {
        Self::Refused
    }
}

/// Lets the person keep a text as a file with this name and MIME type.
///
/// # Errors
/// When the browser refuses, or the page around forbids it.
pub fn save(name: &str, mime: &str, text: &str) -> Result<HandedOver, NotHandedOver> {
    let known = frame::knows(Freedom::Downloads);
    if known == Known::Withheld {
        return Err(NotHandedOver::Forbidden);
    }
    let options = BlobPropertyBag::new();
    options.set_type(mime);
    let blob = Blob::new_with_str_sequence_and_options(&Array::of1(&text.into()), &options)?;
    let url = Url::create_object_url_with_blob(&blob)?;
    let clicked = click_link(&url, name);
    // The browser holds the blob itself once the download has begun, which some begin a little later.
    clock::after(HANDED_OVER_MS, move || _ = Url::revoke_object_url(&url));
    clicked.map(|()| if known == Known::Granted { HandedOver::Taken } else { HandedOver::Perhaps })
}

fn click_link(url: &str, name: &str) -> Result<(), NotHandedOver> {
    let document = web_sys::window().and_then(|window| window.document()).ok_or(NotHandedOver::Refused)?;
    let link = document.create_element("a")?.dyn_into::<HtmlAnchorElement>();
    let link = link.map_err(|_| NotHandedOver::Refused)?;
    link.set_href(url);
    link.set_download(name);
    link.click();
    Ok(())
}
