//! Klantspiegel in a browser: its apps, and the platform that they call.
//!
//! What they show, ask and calculate is in `crates/`, and Cargo holds the layers; ARCHITECTURE.md has the map.

mod aiming;
pub mod arrivals;
pub mod boot_state;
mod calendar;
mod choosing;
mod codec;
mod companion_page;
pub mod deferred;
pub mod desk;
mod drawing;
pub mod invitee;
mod page_root;
pub mod platform;
pub mod questionnaire;
mod submitting;
mod writing;
