//! Standard output and standard error. Each keeps the first thing that went wrong with it: what was said into the void must not
//! end as if it had been heard.

use std::io::{self, Write};

/// Why nothing more arrives where something was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lost {
    /// Whoever read, as `head` does, has seen enough: nothing went wrong.
    Enough,
    /// Something that was to be said is gone.
    Failed,
}

/// A stream that remembers its first failure and writes nothing after it.
pub struct Stream<W> {
    into: W,
    is_closed: bool,
    failure: Option<io::Error>,
}

impl<W: Write> Stream<W> {
    /// Writes into this; where it was closed before the program began, every write fails.
    pub fn new(into: W, is_closed: bool) -> Self {
        Self { into, is_closed, failure: None }
    }

    /// Writes what is still on its way; what went wrong until now, if anything did.
    pub fn finish(&mut self) -> Option<(Lost, &io::Error)> {
        let _ = self.flush();
        self.failure.as_ref().map(|failure| (lost(failure), failure))
    }

    fn attempt<T>(&mut self, write: impl FnOnce(&mut W) -> io::Result<T>) -> io::Result<T> {
        if let Some(failure) = &self.failure {
            return Err(failure.kind().into());
        }
        write(&mut self.into).inspect_err(|failure| {
            // What is interrupted is tried again.
            if failure.kind() != io::ErrorKind::Interrupted {
                self.failure = Some(again(failure));
            }
        })
    }
}

impl<W: Write> Write for Stream<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let is_closed = self.is_closed;
        self.attempt(|into| if is_closed { Err(io::Error::other("it is closed")) } else { into.write(bytes) })
    }

    fn flush(&mut self) -> io::Result<()> {
        self.attempt(Write::flush)
    }
}

fn lost(failure: &io::Error) -> Lost {
    if failure.kind() == io::ErrorKind::BrokenPipe { Lost::Enough } else { Lost::Failed }
}

/// The same failure once more: one is kept, one is passed on.
fn again(failure: &io::Error) -> io::Error {
    match failure.raw_os_error() {
        Some(code) => io::Error::from_raw_os_error(code),
        None => io::Error::new(failure.kind(), failure.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Takes so many bytes, then fails.
    struct Full(usize);

    impl Write for Full {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            if bytes.len() > self.0 {
                return Err(io::ErrorKind::StorageFull.into());
            }
            self.0 -= bytes.len();
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn the_first_failure_is_kept_and_nothing_is_written_after_it() {
        let mut stream = Stream::new(Full(3), false);
        assert!(stream.write_all(b"ab").is_ok());
        assert!(stream.write_all(b"cd").is_err());
        assert!(stream.write_all(b"e").is_err(), "there is room, and a hole before it");
        assert_eq!(stream.into.0, 1);
        assert_eq!(stream.finish().map(|(lost, _)| lost), Some(Lost::Failed));
    }

    #[test]
    fn what_is_closed_fails_only_where_something_is_to_be_said() {
        assert!(Stream::new(Vec::new(), true).finish().is_none());
        let mut stream = Stream::new(Vec::new(), true);
        assert!(stream.write_all(b"a").is_err());
        assert_eq!(stream.finish().map(|(lost, _)| lost), Some(Lost::Failed));
    }
}
