//! Lets the release maker make the page, which appears all at once or not at all.

use crate::failure::{Failure, OrFail};
use crate::installation;
use crate::process;
use crate::project::Project;
use crate::say;
use crate::tools::Provided;
use std::path::Path;

/// What the page is made for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// To be looked at while it is worked on: made fast.
    Work,
    /// To be put on a server: made small.
    Release,
}

/// Makes the release in `dist/`.
pub fn release(provided: &Provided, project: &Project) -> Result<(), Failure> {
    say::step("building the page (release)");
    make(Purpose::Release, &project.dist(), provided, project)
}

/// Makes the page in this folder; what was there before stays when it cannot be made.
pub fn make(purpose: Purpose, out: &Path, provided: &Provided, project: &Project) -> Result<(), Failure> {
    installation::install(out, |partial| {
        let maker = process::cargo()
            .args(["run", "--quiet", "--locked", "--package", "klantspiegel-release", "--", "--out"])
            .args([partial])
            .args((purpose == Purpose::Release).then_some("--release"))
            .directory(&project.root);
        provided
            .to(maker)
            .run()
            .or_fail("the page could not be built", "mend what is reported above and run this again")
    })
}
