//! The bundled instruments, validated when the crate is built.

pub mod wording;
pub mod words;

use crate::domain::instrument::ItemBank;
use std::sync::LazyLock;

/// Everything that can be asked.
pub fn item_bank() -> &'static ItemBank {
    static BANK: LazyLock<ItemBank> = LazyLock::new(|| {
        let bytes = include_bytes!(concat!(env!("OUT_DIR"), "/bank.postcard"));
        postcard::from_bytes(bytes).expect("the build script wrote these bytes from the same type")
    });
    &BANK
}
