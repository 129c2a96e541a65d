//! What the files of texts hold: written when the content is compiled, read in the page.

pub mod contents;
pub mod pattern;
pub mod printable;
pub mod wording;
