//! The page: `boot.js` calls what `app` exports.

#[cfg(target_arch = "wasm32")]
pub use klantspiegel::app::{add_texts, start};

#[cfg(target_arch = "wasm32")]
fn main() {}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("Klantspiegel runs in a browser. Start it with: cargo xtask serve");
}
