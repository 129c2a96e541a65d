//! Tests in a browser that failed, once more and alone: what is at fault fails again, what was only late does not.

use crate::failure::Failure;
use crate::say;
use std::collections::BTreeSet;

/// So many may be late in one run; more are a fault of their own.
const AT_MOST: usize = 2;

/// The names of the tests that failed, by what the test program prints at its end.
#[derive(Default)]
pub struct Failed {
    /// Whether what is printed now is the list of them.
    listed: bool,
    names: BTreeSet<String>,
}

impl Failed {
    /// Takes a line that the test program printed.
    pub fn hear(&mut self, line: &str) {
        // The list comes last, after what each of them printed under the same heading.
        match (line, line.strip_prefix("    ")) {
            ("failures:", _) => (self.listed, self.names) = (true, BTreeSet::new()),
            (_, Some(name)) if self.listed && !name.contains(' ') => _ = self.names.insert(name.to_owned()),
            ("", _) => {}
            _ => self.listed = false,
        }
    }

    /// Runs each of them again by `alone`, and tells which of them passed then.
    pub fn once_more(&self, mut alone: impl FnMut(&str) -> Result<(), Failure>) -> Result<(), Failure> {
        let names: Vec<_> = self.names.iter().map(String::as_str).collect();
        if names.is_empty() {
            return Err(Failure::new("the test program ended before its tests", "see above"));
        }
        if names.len() > AT_MOST {
            return Err(Failure::new(
                format!("{} tests failed: {}", names.len(), names.join(", ")),
                "see above what each of them found",
            ));
        }
        for name in names {
            say::step(&format!("running {name} once more, alone"));
            alone(name)?;
            say::unsteady(name);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENDED: [&str; 14] = [
        "running 3 tests",
        "test one::passes ... ok",
        "test one::fails ... FAILED",
        "",
        "failures:",
        "",
        "---- one::fails stdout ----",
        "    indented",
        "",
        "failures:",
        "    one::fails",
        "    two::firefox",
        "",
        "test result: FAILED. 1 passed; 2 failed; 0 ignored",
    ];

    fn heard(lines: &[&str]) -> Failed {
        let mut failed = Failed::default();
        lines.iter().for_each(|line| failed.hear(line));
        failed
    }

    #[test]
    fn only_the_list_at_the_end_names_what_failed() {
        assert!(heard(&ENDED).names.iter().eq(["one::fails", "two::firefox"]));
        assert!(heard(&ENDED[..9]).names.is_empty());
    }

    #[test]
    fn a_fault_fails_again_and_many_are_not_late() {
        let many = ["failures:", "    a", "    b", "    c"];
        for (lines, at_fault, expected) in [
            (&ENDED[..], "none", Ok("one::fails two::firefox")),
            (&ENDED, "two::firefox", Err("two::firefox failed again")),
            (&many, "none", Err("3 tests failed: a, b, c")),
            (&[], "none", Err("the test program ended before its tests")),
        ] {
            let mut tried = Vec::new();
            let told = heard(lines).once_more(|name| {
                tried.push(name.to_owned());
                let failure = Failure::new(format!("{name} failed again"), "see above");
                if name == at_fault { Err(failure) } else { Ok(()) }
            });
            let told = told.map(|()| tried.join(" ")).map_err(|failure| failure.what);
            assert_eq!(told, expected.map(str::to_owned).map_err(str::to_owned));
        }
    }
}
