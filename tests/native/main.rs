//! Every native test in one program, a file for each feature: `cargo xtask check` runs it in seconds, without the
//! simulations, which only `cargo xtask test` waits for.

mod content;

mod acting;
mod aim;
mod announcements;
mod attributes;
mod brushoff;
mod calendar;
#[cfg(feature = "simulations")]
mod calibration;
mod card_code;
mod cards;
mod care_cost;
mod claims;
mod clock;
mod comparison;
mod configuration;
mod day;
mod deferred;
mod desk;
mod dilemma_model;
mod forges;
mod from_within;
mod fuzzed;
mod insights;
mod interview;
mod invitation;
mod json_text;
mod law;
mod leadership;
mod measures;
mod mirror;
mod modules;
mod oldest_browsers;
mod organisation;
mod pace;

mod pasted;
mod people;
mod perspectives;
mod plane;
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
mod stopwatch;
mod submission;
mod table;
mod team;
mod tipping_line;
mod web_modules;
mod web_types;
