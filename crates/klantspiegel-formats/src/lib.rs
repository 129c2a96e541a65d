//! What leaves and enters: reports, tables and saved sessions, each with its reader beside its writer.

pub mod announcement;
pub mod attributes;
pub mod backup;
pub mod base64url;
pub mod calendar;
pub mod card_code;
pub mod configuration;
pub mod desk_route;
pub mod envelope;
pub mod intake_message;
pub mod invitation;
pub mod json;
mod json_reader;
mod json_text;
pub mod members;
pub mod organisation_answers;
pub mod page_file;
pub mod pasted;
pub mod picture;
pub mod problem;
pub mod record;
pub mod report;
pub mod route;
pub mod saved;
#[cfg(not(target_arch = "wasm32"))]
pub mod schema;
pub mod sealing;
mod shortened;
pub mod spreadsheet;
pub mod submission;
pub mod table;
pub mod tally;
pub mod team_intake;
pub mod value;
