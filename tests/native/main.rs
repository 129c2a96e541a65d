//! Every native test in one program, a file for each feature: `cargo xtask check` runs it in seconds, without the
//! simulations, which only `cargo xtask test` waits for.

// The build script's own modules, with the crate's types that it fills: the tests in `content` run them on broken files.
#[path = "../../src/catalogue"]
#[allow(dead_code, reason = "the build uses what these tests do not")]
mod catalogue {
    pub mod wording;
}
#[path = "../../src/domain"]
#[allow(dead_code, reason = "the build uses what these tests do not")]
mod domain {
    pub mod instrument;
    pub mod setup;
}
#[path = "../../src/texts"]
#[allow(dead_code, reason = "the build uses what these tests do not")]
mod texts {
    pub mod contents;
    pub mod pattern;
}
#[path = "../../build/instruments.rs"]
mod instruments;
#[path = "../../build/languages.rs"]
#[allow(dead_code, reason = "the build uses what these tests do not")]
mod languages;
#[path = "../../build/messages.rs"]
mod messages;
#[path = "../../build/problem.rs"]
mod problem;

#[path = "../common/mod.rs"]
mod common;

mod content;

mod acting;
mod agreement;
mod aim;
mod announcements;
mod attributes;
mod brushoff;
mod calendar;
#[cfg(feature = "simulations")]
mod calibration;
mod cli;
mod clock;
mod comparison;
mod configuration;
mod day;
mod desk;
mod dilemma_model;
mod ending;
mod fuzzed;
mod handover;
mod insights;
mod interview;
mod invitation;
mod json_text;
mod law;
mod layering;
mod leadership;
mod measures;
mod oldest_browsers;
mod organisation;
mod outcomes;
mod pasted;
mod perspectives;
mod quality;
mod randomised_response;
mod release;
mod report;
mod room;
mod route;
mod saved_session;
mod screens;
mod sealing;
mod session;
mod table;
mod team;
mod within;
