//! Why something from outside cannot be read: data, which the interface puts into the person's own language.

/// The largest text that is read, in bytes; a full report takes about ten thousand.
pub const MOST_BYTES: usize = 1024 * 1024;

/// What is wrong with a text from outside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// More than [`MOST_BYTES`].
    TooLarge { bytes: u64 },
    /// The text ends in the middle.
    Truncated,
    /// Not JSON.
    NotJson,
    /// JSON, but not of Klantspiegel.
    NotOurs,
    /// Of a version that this one does not know yet.
    Newer { version: u32, known: u32 },
    /// A part is missing or holds something that it cannot hold.
    WrongPart { part: &'static str, found: String },
    /// An item that does not exist.
    UnknownItem { item: String },
    /// An answer that is not on the item's scale.
    OutsideScale { item: String, found: String, low: u8, high: u8 },
    /// A dilemma (1-based) with minutes or a vignette that do not exist, or one too many.
    WrongDilemma { place: usize },
}

impl Problem {
    /// Refuses what is too large before anything is done with it.
    ///
    /// # Errors
    /// [`Problem::TooLarge`].
    pub fn if_too_large(bytes: u64) -> Result<(), Self> {
        if bytes > MOST_BYTES as u64 { Err(Self::TooLarge { bytes }) } else { Ok(()) }
    }
}
