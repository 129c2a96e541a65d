//! Files of ours that a test writes from the code, and holds to it.

use std::{env, fs};

/// Holds a file, by its path from the root of the checkout, to what is written now; writes it where that is to be accepted.
///
/// # Panics
/// Where the file says something else; `accept` is what the tests that accept it are called.
pub fn hold(file: &str, expected: &str, accept: &str) {
    if env::var("INSTA_UPDATE").is_ok_and(|update| update == "always") {
        fs::write(file, expected).expect("the file can be written");
    }
    let found = fs::read_to_string(file).unwrap_or_default();
    assert!(
        found == expected,
        "{file}: accept it with `INSTA_UPDATE=always cargo test --test native {accept}`"
    );
}
