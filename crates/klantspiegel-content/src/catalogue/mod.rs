//! The bundled instruments, validated when the crate is built.

pub mod words;

pub use klantspiegel_content_types::wording;

use klantspiegel_core::instrument::ItemBank;
use std::sync::LazyLock;

/// Everything that can be asked.
pub fn item_bank() -> &'static ItemBank {
    static BANK: LazyLock<ItemBank> = LazyLock::new(new_item_bank);
    &BANK
}

/// The same, for whoever makes another bank of it; reading it anew takes less code than a copy.
pub fn new_item_bank() -> ItemBank {
    let bytes = include_bytes!(concat!(env!("OUT_DIR"), "/bank.postcard"));
    postcard::from_bytes(bytes).expect("the build script wrote these bytes from the same type")
}
