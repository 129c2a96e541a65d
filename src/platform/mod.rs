//! The web platform, and nothing of Klantspiegel: every call can fail, and says so.

pub mod clipboard;
pub mod clock;
pub mod console;
pub mod database;
pub mod download;
pub mod drawn_nodes;
pub mod field;
pub mod file;
pub mod frame;
pub mod hand;
pub mod history;
pub mod intl;
pub mod json;
pub mod key;
pub mod key_agreement;
pub mod object;
pub mod page;
pub mod paint;
pub mod passphrase;
pub mod root;
pub mod sight;
pub mod storage;
pub mod worker;
