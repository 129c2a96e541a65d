//! The instruments and every text, checked when the crate is built.

pub mod catalogue;
pub mod texts;
