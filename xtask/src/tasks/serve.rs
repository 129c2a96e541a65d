//! `serve`: the page on this machine, built anew at every change.

use super::command::{Command, misunderstood};
use crate::failure::{Failure, OrFail};
use crate::page::{self, Purpose};
use crate::project::Project;
use crate::say;
use crate::site::Site;
use crate::tools::{self, Provided};
use crate::watch::Watch;
use klantspiegel_tools::Task;
use std::path::Path;
use std::thread;

pub const COMMAND: Command = Command {
    task: Task::Serve,
    options: "[--port N] [--open]",
    summary: "show the page on this machine (port 8080), built anew at every change",
    run,
};

/// What stands in the page once its start screen is there.
const START: &str = "data-screen=\"start\"";

#[derive(Debug, PartialEq, Eq)]
struct Options {
    port: u16,
    open: bool,
}

fn run(project: &Project, arguments: lexopt::Parser) -> Result<(), Failure> {
    let options = Options::read(arguments).map_err(|error| misunderstood(&COMMAND, &error))?;
    // Beside the release, which tests and benchmarks use.
    let folder = project.target().join("serve");
    // Before anything is compiled: a port that is taken would else be told of after minutes.
    let site = Site::bind(options.port, &folder)?;
    let provided = tools::provide(Task::Serve, project)?;
    let watch = Watch::over(project);

    say::step("building the page; the first time takes some minutes");
    page::make(Purpose::Work, &folder, &provided, project)?;
    site.answer();
    let address = site.address();
    expect_start_screen(&site)?;
    say::done(&format!("the page is at {address} — open it in a browser; Ctrl+C stops it"));
    if options.open && open::that(&address).is_err() {
        say::note("no browser could be opened from here");
    }
    let mut watch = match watch {
        Ok(watch) => watch,
        // Somebody who looks at the page can do so all the same.
        Err(failure) => {
            say::skipped(&failure);
            loop {
                thread::park();
            }
        }
    };
    loop {
        watch.wait()?;
        build_again(&folder, &provided, project);
    }
}

/// What is wrong is told, and the page stays as it was until that is mended.
fn build_again(folder: &Path, provided: &Provided, project: &Project) {
    say::step("something changed; building again");
    match page::make(Purpose::Work, folder, provided, project) {
        Ok(()) => say::done("built; reload the page"),
        Err(failure) => {
            say::failure(&failure);
            say::note("the page stays as it was before that change");
        }
    }
}

/// Asks for the page as a browser would: success is said of what was seen.
fn expect_start_screen(site: &Site) -> Result<(), Failure> {
    let remedy = "run this again; if it stays so, `cargo xtask doctor` tells what is here";
    let page = site.ask("/").or_fail(format!("the page does not answer at {}", site.address()), remedy)?;
    // In a template nobody sees it.
    let shown = page.split("<template").next().unwrap_or_default();
    if shown.contains(START) {
        Ok(())
    } else {
        Err(Failure::new(format!("what answers at {} is not the start screen", site.address()), remedy))
    }
}

impl Options {
    fn read(mut arguments: lexopt::Parser) -> Result<Self, lexopt::Error> {
        use lexopt::{Arg::Long, ValueExt};
        let mut options = Self { port: 8080, open: false };
        while let Some(argument) = arguments.next()? {
            match argument {
                Long("port") => options.port = arguments.value()?.parse()?,
                Long("open") => options.open = true,
                _ => return Err(argument.unexpected()),
            }
        }
        Ok(options)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_have_defaults_and_limits() {
        for (arguments, expected) in [
            (&[][..], Some((8080, false))),
            (&["--port", "9000"], Some((9000, false))),
            (&["--open", "--port=9000"], Some((9000, true))),
            (&["--port"], None),
            (&["--port", "70000"], None),
            (&["here"], None),
        ] {
            let options = Options::read(lexopt::Parser::from_args(arguments)).ok();
            let expected = expected.map(|(port, open)| Options { port, open });
            assert_eq!(options, expected, "{arguments:?}");
        }
    }

    #[test]
    fn only_a_page_with_its_start_screen_is_one() {
        let folder = std::env::temp_dir().join(format!("xtask-serve-{}", std::process::id()));
        std::fs::create_dir_all(&folder).expect("a folder can be made");
        let site = Site::bind(0, &folder).expect("some port is free");
        site.answer();
        for (page, is_one) in [
            (None, false),
            (Some("<p>nothing was built</p>"), false),
            (Some("<template><main data-screen=\"start\"></main></template>"), false),
            (Some("<script type=\"application/json\">{\"data-screen\":\"start\"}</script>"), false),
            (Some("<main data-screen=\"start\"></main>"), true),
        ] {
            if let Some(page) = page {
                std::fs::write(folder.join("index.html"), page).expect("a page can be written");
            }
            assert_eq!(expect_start_screen(&site).is_ok(), is_one, "{page:?}");
        }
        // Wherever in a long page it stands: servers send those in pieces if they are let.
        for before in 24_500..24_600 {
            let page =
                format!("{}<main data-screen=\"start\"></main>{}", " ".repeat(before), " ".repeat(60_000));
            std::fs::write(folder.join("index.html"), page).expect("a page can be written");
            assert!(expect_start_screen(&site).is_ok(), "behind {before} signs");
        }
        std::fs::remove_dir_all(&folder).expect("the folder is ours");
    }
}
