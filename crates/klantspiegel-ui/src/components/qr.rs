//! A link as a QR code, drawn as one path.

use qrcodegen::{QrCode, QrCodeEcc};
use std::fmt::Write;
use yew::prelude::*;

/// Light around the code, in modules, as the standard (ISO/IEC 18004) asks for.
const QUIET: i32 = 4;

/// How wide a module is drawn where there is room for it, in CSS pixels: cameras tell finer ones apart only from close by.
const MODULE: i32 = 4;

/// The code with its name; `None` where the link is too long for one.
pub fn view(link: &str, title: String) -> Option<Html> {
    let code = QrCode::encode_binary(link.as_bytes(), QrCodeEcc::Low).ok()?;
    let side = code.size() + 2 * QUIET;
    Some(html! {
        <svg class="qr" viewBox={format!("0 0 {side} {side}")} width={(MODULE * side).to_string()} role="img"
            aria-label={title.clone()} shape-rendering="crispEdges">
            <title>{ title }</title>
            <desc>{ link.to_owned() }</desc>
            <rect width={side.to_string()} height={side.to_string()} fill="#fff" />
            <path d={path(&code)} fill="#000" />
        </svg>
    })
}

fn path(code: &QrCode) -> String {
    let size = code.size();
    let dark =
        (0..size).flat_map(|y| (0..size).map(move |x| (x, y))).filter(|(x, y)| code.get_module(*x, *y));
    dark.fold(String::new(), |mut path, (x, y)| {
        // Writing into a text does not fail.
        let _ = write!(path, "M{},{}h1v1h-1z", x + QUIET, y + QUIET);
        path
    })
}
