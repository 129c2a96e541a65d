//! Klantspiegel, a private self-assessment of customer orientation.
//!
//! Dependencies point one way; `tests/native/layering.rs` holds them to it:
//!
//! ```text
//! bin → app → ui → formats, texts → catalogue → domain
//!       app → browser             (the web platform; knows nothing of ours)
//! simulation → domain             (native: how well the estimates do)
//! bin → cli → formats, simulation  (native: many reports at once)
//! ```
//!
//! What is put on a server is made of it by `crates/klantspiegel-release`.

#[cfg(target_arch = "wasm32")]
pub mod app;
#[cfg(target_arch = "wasm32")]
pub mod browser;
pub mod catalogue;
#[cfg(not(target_arch = "wasm32"))]
pub mod cli;
pub mod domain;
pub mod formats;
#[cfg(not(target_arch = "wasm32"))]
pub mod simulation;
pub mod texts;
pub mod ui;
