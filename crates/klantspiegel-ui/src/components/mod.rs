//! The parts of which screens are made, one file each.

pub mod actions;
pub mod answered;
pub mod button;
pub mod choice;
pub mod field;
pub mod heading;
pub mod keys;
pub mod language;
pub mod notice;
pub mod offered;
pub mod open_file;
pub mod own_text;
pub mod pace;
pub mod progress;
pub mod qr;
pub mod rating;
pub mod sample;
pub mod table;
pub mod text;
pub mod ticks;
pub mod why;
