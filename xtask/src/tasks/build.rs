//! `build`: the release in `dist/`, and how large it came out.

use super::command::{Command, expect_nothing};
use crate::failure::{Failure, OrFail};
use crate::page;
use crate::project::Project;
use crate::say;
use crate::tools;
use klantspiegel_tools::Task;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

pub const COMMAND: Command = Command {
    task: Task::Build,
    options: "",
    summary: "make the release in dist/, ready to be put on any web server",
    run,
};

fn run(project: &Project, arguments: lexopt::Parser) -> Result<(), Failure> {
    expect_nothing(&COMMAND, arguments)?;
    let files = release(Task::Build, project)?;
    let dist = project.dist();
    print!("{}", table(&files, &dist));
    say::done(&format!("the page is in {}", project.display(&dist)));
    Ok(())
}

/// Makes the release for a command; gives its files, each with its size.
pub fn release(task: Task, project: &Project) -> Result<Vec<(PathBuf, u64)>, Failure> {
    page::release(&tools::provide(task, project)?, project)?;
    let dist = project.dist();
    files_below(&dist).or_fail(
        format!("{} could not be read", project.display(&dist)),
        "check that it may be read and run this again",
    )
}

/// Every file of a directory and of those in it, with its size.
fn files_below(directory: &Path) -> io::Result<Vec<(PathBuf, u64)>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(directory)? {
        let entry = entry?;
        let metadata = entry.metadata()?;
        if metadata.is_dir() {
            files.extend(files_below(&entry.path())?);
        } else {
            files.push((entry.path(), metadata.len()));
        }
    }
    files.sort();
    Ok(files)
}

fn table(files: &[(PathBuf, u64)], root: &Path) -> String {
    let total = files.iter().map(|(_, bytes)| bytes).sum();
    files
        .iter()
        .map(|(path, bytes)| {
            let path = path.strip_prefix(root).unwrap_or(path);
            (*bytes, path.display().to_string())
        })
        .chain([(total, "bytes in all, before compression".to_owned())])
        .map(|(bytes, name)| format!("{:>12}  {name}\n", grouped(bytes)))
        .collect()
}

/// `1234567` as `1 234 567`.
pub fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (index, digit) in digits.char_indices() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(' ');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_set_apart() {
        for (number, text) in
            [(0, "0"), (999, "999"), (1000, "1 000"), (45_123, "45 123"), (1_234_567, "1 234 567")]
        {
            assert_eq!(grouped(number), text);
        }
    }

    #[test]
    fn the_table_names_files_from_dist_and_adds_them_up() {
        let root = Path::new("dist");
        let files = [("a.js", 999), ("b.wasm", 45_123)].map(|(name, size)| (root.join(name), size));
        assert_eq!(
            table(&files, root),
            "         999  a.js\n      45 123  b.wasm\n      46 122  bytes in all, before compression\n"
        );
    }
}
