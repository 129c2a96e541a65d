//! What stands on the command line.

use super::pieces::Source;
use klantspiegel_core::dilemma::published::Rule;
use klantspiegel_simulation::{PEOPLE, SEED};
use lexopt::prelude::*;
use std::ffi::OsString;
use std::path::PathBuf;

/// What `--help` says.
pub const USAGE: &str = "\
usage: klantspiegel score [FILE…]       the same reports, scored anew, one on a line
       klantspiegel validate [FILE…]    says what is wrong with reports, configurations and lines of a
                                        team's picture, by their published schemas
       klantspiegel calibrate [--against RULE] [--people N] [--seed N]
                                        simulates people who decide as the model says and otherwise: how well the
                                        estimates do, beside reference values; without a rule, or with `all`,
                                        every one
       klantspiegel --help | --version

FILE holds one report or many: as the page saves them, one on each line, one behind the other, or in a list. What stands in it
decides, never its name. Without a file, or for “-”, standard input is read. Results go to standard output in the order of the
input; what is wrong goes to standard error as FILE:LINE: PATH: what it is, and the rest goes on. A file that holds no report at
all is told of once.

exit code, the highest that holds:
  0 everything was done
  1 something in the input is wrong, or a figure lies outside its design
  2 the command line is not understood
  3 a file cannot be read, or results or complaints cannot be written: a full disk, a closed stream
A reader who leaves, as head does, has seen enough: that alone changes no exit code. Complaints that cannot be told stop no results.
";

/// What is asked for.
#[derive(Debug, PartialEq, Eq)]
pub enum Command {
    /// How to use it.
    Help,
    /// Which version it is.
    Version,
    /// Score the reports of these sources.
    Score(Vec<Source>),
    /// Say what is wrong with the reports of these sources.
    Validate(Vec<Source>),
    /// Simulate so many people of each of these rules, from this seed.
    Calibrate {
        /// By what they decide.
        rules: Vec<Rule>,
        /// At least 2: fewer have no spread.
        people: usize,
        /// Where chance begins.
        seed: u64,
    },
}

impl Command {
    /// Reads what follows the name of the program.
    ///
    /// # Errors
    /// When it is not understood.
    pub fn read(arguments: impl IntoIterator<Item = OsString>) -> Result<Self, lexopt::Error> {
        let mut parser = lexopt::Parser::from_args(arguments);
        match parser.next()? {
            None | Some(Short('h') | Long("help")) => Ok(Self::Help),
            Some(Short('V') | Long("version")) => Ok(Self::Version),
            Some(Value(command)) => match command.to_str() {
                Some("score") => sources(parser, Self::Score),
                Some("validate") => sources(parser, Self::Validate),
                Some("calibrate") => calibrate(parser),
                _ => Err(format!("{} is no command", command.to_string_lossy()).into()),
            },
            Some(other) => Err(other.unexpected()),
        }
    }
}

/// What to do with the files to read; standard input where there are none.
fn sources(mut parser: lexopt::Parser, what: fn(Vec<Source>) -> Command) -> Result<Command, lexopt::Error> {
    let mut sources = Vec::new();
    while let Some(argument) = parser.next()? {
        match argument {
            Short('h') | Long("help") => return Ok(Command::Help),
            Value(path) if path == "-" => sources.push(Source::Standard),
            Value(path) => sources.push(Source::File(PathBuf::from(path))),
            other => return Err(other.unexpected()),
        }
    }
    Ok(what(if sources.is_empty() { vec![Source::Standard] } else { sources }))
}

fn calibrate(mut parser: lexopt::Parser) -> Result<Command, lexopt::Error> {
    let (mut people, mut seed, mut rules) = (PEOPLE, SEED, Rule::ALL.to_vec());
    while let Some(argument) = parser.next()? {
        match argument {
            Short('h') | Long("help") => return Ok(Command::Help),
            Long("people") => people = parser.value()?.parse()?,
            Long("seed") => seed = parser.value()?.parse()?,
            Long("against") => rules = rules_named(&parser.value()?.string()?)?,
            other => return Err(other.unexpected()),
        }
    }
    if people < 2 {
        return Err("--people is at least 2".into());
    }
    Ok(Command::Calibrate { rules, people, seed })
}

/// The rule of a name, or all of them.
fn rules_named(name: &str) -> Result<Vec<Rule>, lexopt::Error> {
    if name == "all" {
        return Ok(Rule::ALL.into());
    }
    let unknown = || format!("{name} is no rule; there are all, {}", Rule::ALL.map(Rule::name).join(", "));
    Rule::named(name).map(|rule| vec![rule]).ok_or_else(|| unknown().into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands_take_files_or_standard_input() {
        let file = |name: &str| Source::File(PathBuf::from(name));
        for (words, expected) in [
            (&[][..], Some(Command::Help)),
            (&["--help"], Some(Command::Help)),
            (&["score", "--help"], Some(Command::Help)),
            (&["calibrate", "-h"], Some(Command::Help)),
            (&["-V"], Some(Command::Version)),
            (&["score"], Some(Command::Score(vec![Source::Standard]))),
            (&["score", "a.json", "-"], Some(Command::Score(vec![file("a.json"), Source::Standard]))),
            (&["validate", "--", "-a"], Some(Command::Validate(vec![file("-a")]))),
            (
                &["calibrate"],
                Some(Command::Calibrate { rules: Rule::ALL.into(), people: PEOPLE, seed: SEED }),
            ),
            (
                &["calibrate", "--people=5", "--seed", "9"],
                Some(Command::Calibrate { rules: Rule::ALL.into(), people: 5, seed: 9 }),
            ),
            (
                &["calibrate", "--against", "limit", "--people", "9"],
                Some(Command::Calibrate { rules: vec![Rule::Limit], people: 9, seed: SEED }),
            ),
            (
                &["calibrate", "--against=all"],
                Some(Command::Calibrate { rules: Rule::ALL.into(), people: PEOPLE, seed: SEED }),
            ),
            (&["calibrate", "--against", "nothing"], None),
            (&["calibrate", "--people", "1"], None),
            (&["calibrate", "--people", "many"], None),
            (&["calibrate", "9"], None),
            (&["score", "--fast"], None),
            (&["rank"], None),
            (&["--rank"], None),
        ] {
            assert_eq!(Command::read(words.iter().map(OsString::from)).ok(), expected, "{words:?}");
        }
    }
}
