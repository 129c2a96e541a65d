//! What a person reads while a command works: plain lines on stderr, so that stdout stays for results.

use crate::failure::Failure;

/// Announces what happens now.
pub fn step(what: &str) {
    eprintln!("› {what}");
}

/// Adds something worth knowing to the step above it.
pub fn note(what: &str) {
    eprintln!("  {what}");
}

/// Closes a command that did what was asked.
pub fn done(what: &str) {
    eprintln!("✓ {what}");
}

/// Reports a test that failed beside others and passed alone: its waiting wants mending.
pub fn unsteady(test: &str) {
    eprintln!("! UNSTEADY: {test} failed beside other tests and passed alone");
}

/// Reports something that was skipped and how to have it next time.
pub fn skipped(failure: &Failure) {
    eprintln!("! {}", failure.what);
    eprintln!("  to have it: {}", failure.remedy);
}

/// Reports why a command stopped and how to go on.
pub fn failure(failure: &Failure) {
    eprintln!("error: {failure}");
}
