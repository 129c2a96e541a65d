//! The exit status of a command.

/// How a command ended; the numbers are the exit codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExitStatus {
    /// Everything was done.
    Done = 0,
    /// Everything was done but what was wrong in the input, or what was measured lies outside its design.
    Flawed = 1,
    /// The command line is not understood; nothing was done.
    Misunderstood = 2,
    /// A file cannot be read, or the output cannot be written; the rest was done.
    Unreadable = 3,
}

impl ExitStatus {
    /// The graver of two.
    pub fn and(self, other: Self) -> Self {
        if self as u8 >= other as u8 { self } else { other }
    }
}
