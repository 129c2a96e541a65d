//! `doctor`: what is here and what would be installed, without changing anything.

use super::command::{Command, expect_nothing};
use crate::browser_run;
use crate::failure::Failure;
use crate::project::Project;
use crate::tools::{Found, recipe};
use klantspiegel_tools::{Task, Tool};

pub const COMMAND: Command = Command {
    task: Task::Doctor,
    options: "",
    summary: "say for each tool which version is wanted and where it is, changing nothing",
    run,
};

fn run(project: &Project, arguments: lexopt::Parser) -> Result<(), Failure> {
    expect_nothing(&COMMAND, arguments)?;
    for tool in Tool::ALL.iter().copied() {
        println!("{}", row(tool, project));
    }
    let version = |tool: Tool| recipe(tool).find(project)?.version;
    let [chromium, chromedriver] = [version(Tool::Chromium), version(Tool::Chromedriver)];
    browser_run::agree(chromium.as_ref(), chromedriver.as_ref())
}

fn row(tool: Tool, project: &Project) -> String {
    format!("{:28}{:21}{}", tool.name(), recipe(tool).wanted(), state(tool, project))
}

fn state(tool: Tool, project: &Project) -> String {
    let recipe = recipe(tool);
    match (recipe.find(project), recipe.plan(project)) {
        (Some(Found { path, version }), _) => {
            let version = version.map_or_else(String::new, |version| format!("{version} "));
            format!("{version}in {}", project.display(&path))
        }
        (None, Ok(plan)) => format!("missing; would be {plan}"),
        (None, Err(failure)) => trouble(&failure),
    }
}

fn trouble(failure: &Failure) -> String {
    format!("{}; {}", failure.what, failure.remedy)
}
