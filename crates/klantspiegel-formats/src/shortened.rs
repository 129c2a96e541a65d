//! What is shown of a text from outside: enough to recognise it.

/// The beginning of a text from outside.
pub fn shortened(text: &str) -> String {
    const MAX: usize = 40;
    match text.char_indices().nth(MAX) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}
