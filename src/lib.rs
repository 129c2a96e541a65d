//! Klantspiegel in a browser: the apps, and the platform that they call.
//!
//! What they show, ask and calculate is in `crates/`, and Cargo holds the layers; ARCHITECTURE.md has the map.

pub mod app;
pub mod platform;
