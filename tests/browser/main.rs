//! Drives a real browser through the page. `cargo xtask test` builds the page and says where the browser is.

mod accessibility;
mod acting;
mod boot;
mod builder;
mod configuration;

mod element;
mod engines;
mod files;
mod first_screen;
mod foreign;
mod frames;
mod frameworks;
mod hands;
mod hiring;
mod in_sight;
mod journey;
mod layouts;
mod learning;
mod lengths;
mod mistakes;
mod narrow;
mod paper;
mod privacy;
mod resilience;
mod sandboxed;
mod servers;
mod session;
mod single;
mod starting;
mod team;
mod telling;
mod together;
