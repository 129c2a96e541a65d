//! `doctor`: what is here and what would be installed, without changing anything.

use super::{Task, expect_nothing};
use crate::browser_run;
use crate::failure::Failure;
use crate::project::Project;
use crate::tools::{self, Found, Tool};

pub const TASK: Task = Task {
    name: "doctor",
    options: "",
    summary: "say for each tool which version is wanted and where it is, changing nothing",
    run,
};

fn run(project: &Project, arguments: lexopt::Parser) -> Result<(), Failure> {
    expect_nothing(&TASK, arguments)?;
    for tool in tools::ALL {
        println!("{}", row(tool, project));
    }
    let version = |tool: &dyn Tool| tool.find(project)?.version;
    let [chromium, chromedriver] = [version(&tools::CHROMIUM), version(&tools::CHROMEDRIVER)];
    browser_run::agree(chromium.as_ref(), chromedriver.as_ref())
}

fn row(tool: &dyn Tool, project: &Project) -> String {
    let (wanted, state) = match tool.wanted(project) {
        Ok(wanted) => (wanted, state(tool, project)),
        Err(failure) => ("unknown".to_owned(), trouble(&failure)),
    };
    format!("{:24}{wanted:21}{state}", tool.name())
}

fn state(tool: &dyn Tool, project: &Project) -> String {
    match (tool.find(project), tool.plan(project)) {
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
