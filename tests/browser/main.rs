//! Drives a real browser through the page. `cargo xtask test` builds the page and says where the browser is.

mod accessibility;
mod acting;
mod builder;
mod configuration;
mod early;
mod element;
mod engines;
mod files;
mod foreign;
mod frames;
mod frameworks;
mod hands;
mod hiring;
mod in_sight;
mod journey;
mod learning;
mod narrow;
mod paper;
mod privacy;
mod resilience;
mod session;
mod single;
mod support;
mod team;
mod telling;
