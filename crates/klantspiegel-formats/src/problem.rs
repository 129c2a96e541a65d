//! Why something from outside cannot be read: data, which the interface puts into the person's own language.

/// The largest text that is read, in bytes; a full report takes about ten thousand.
pub const MAX_BYTES: usize = 1024 * 1024;

/// What is wrong with a text from outside.
#[derive(Clone, Debug, PartialEq, Eq, displaydoc::Display)]
pub enum Problem {
    /// More than [`MAX_BYTES`].
    TooLarge {
        /// How many there are.
        bytes: u64,
    },
    /// The text ends in the middle.
    Truncated,
    /// Not JSON.
    NotJson,
    /// JSON that programs read differently.
    Ambiguous(Ambiguity),
    /// JSON, but not of Klantspiegel.
    NotOurs,
    /// Of a version that this one does not know yet.
    Newer {
        /// The version that the text names.
        version: u32,
        /// The newest version that is known here.
        known: u32,
    },
    /// A part is missing or holds something that it cannot hold.
    WrongPart {
        /// The name of the part.
        part: &'static str,
        /// What stands there, shortened; “–” where nothing does.
        found: String,
    },
    /// An item that does not exist.
    UnknownItem {
        /// The id that stands there, shortened.
        item: String,
    },
    /// An answer that is not on the item's scale.
    OutsideScale {
        /// The id of the item.
        item: String,
        /// What stands there, shortened.
        found: String,
        /// The lowest answer of the scale.
        low: u8,
        /// The highest answer of the scale.
        high: u8,
    },
    /// An answer that cannot stand beside the others of its page, such as “none of these” beside a line.
    Clash {
        /// The id of the item.
        item: String,
    },
    /// A dilemma with minutes or a scene that do not exist, do not fit each other or came before, or one too many.
    WrongDilemma {
        /// 1-based, in the order of the text.
        number: usize,
    },
}

impl std::error::Error for Problem {}

/// What the grammar of JSON allows and programs read differently; with what stands there, shortened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ambiguity {
    /// Two members of one object have this name: some read the first, others the last.
    Twice(String),
    /// A number that is too large for a floating-point number: some refuse it, others read something infinite.
    TooGreat(String),
    /// A text with half of a character, an unpaired surrogate: some refuse it, others put another character in its place.
    HalfCharacter(String),
}

impl Problem {
    /// Refuses what is too large before anything is done with it.
    ///
    /// # Errors
    /// [`Problem::TooLarge`].
    pub fn if_too_large(bytes: u64) -> Result<(), Self> {
        if bytes > MAX_BYTES as u64 { Err(Self::TooLarge { bytes }) } else { Ok(()) }
    }
}
