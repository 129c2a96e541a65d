//! What leaves and enters: reports, tables and saved sessions, each with its reader beside its writer.

pub mod announcement;
pub mod attributes;
pub mod calendar;
pub mod configuration;
pub mod json;
pub mod own_answers;
pub mod problem;
pub mod record;
pub mod report;
pub mod route;
pub mod saved;
pub mod table;
