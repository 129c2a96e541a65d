//! What is wrong with a report, in a line that tools and people can read: file, line, path, and what it is.

use super::pieces::Source;
use super::plain::Plain;
use klantspiegel_formats::configuration;
use klantspiegel_formats::problem::{Ambiguity, MAX_BYTES, Problem};
use klantspiegel_formats::schema::Violation;
use std::fmt;
use std::io;

/// What is wrong.
#[derive(Debug)]
pub enum Flaw {
    /// The source cannot be read.
    Unreadable(io::Error),
    /// The source is something else, with the remedy.
    Container(&'static str),
    /// There is nothing in the source.
    Empty,
    /// There is much in the source, and nothing of it is ours.
    Foreign,
    /// So many more pieces of the source are not ours.
    More(usize),
    /// The bytes are no text in UTF-8.
    NotText,
    /// The text is no report.
    Problem(Problem),
    /// The report is not by its published schema.
    Schema(Violation),
    /// The configuration is not what it should be.
    Configuration(configuration::Flaw),
}

impl Flaw {
    /// Whether what is there may be something else altogether.
    pub fn is_foreign(&self) -> bool {
        matches!(self, Self::NotText | Self::Problem(Problem::NotJson | Problem::NotOurs))
    }
}

impl From<Problem> for Flaw {
    fn from(problem: Problem) -> Self {
        Flaw::Problem(problem)
    }
}

/// A flaw with its place.
#[derive(Debug)]
pub struct Complaint<'a> {
    /// Where it was read.
    pub source: &'a Source,
    /// The line on which the report begins; `None` where the source itself is the matter.
    pub line: Option<usize>,
    /// What is wrong.
    pub flaw: &'a Flaw,
}

impl fmt::Display for Flaw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable(error) => write!(f, "cannot be read: {}", Plain(error)),
            Self::Container(what) => f.write_str(what),
            Self::Empty => f.write_str("is empty; a report is the .json file that the page saves"),
            Self::Foreign => {
                f.write_str("holds no report of Klantspiegel; a report is the .json file that the page saves")
            }
            Self::More(count) => write!(f, "holds {count} more before the first report that are none"),
            Self::NotText => f.write_str("is no text in UTF-8"),
            Self::Schema(Violation { path, message }) => write!(f, "{}: {}", Plain(path), Plain(message)),
            Self::Configuration(flaw) => write!(f, "{}", Plain(flaw)),
            Self::Problem(problem) => match path(problem) {
                Some(path) => write!(f, "{}: {}", Plain(path), Plain(Words(problem))),
                None => write!(f, "{}", Plain(Words(problem))),
            },
        }
    }
}

impl std::error::Error for Flaw {}

impl fmt::Display for Complaint<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Names of files and what stands in reports are of anybody's making.
        write!(f, "{}:", Plain(self.source))?;
        if let Some(line) = self.line {
            write!(f, "{line}:")?;
        }
        write!(f, " {}", self.flaw)
    }
}

/// Where in the report it is, from its outermost object; `None` where it is the whole.
fn path(problem: &Problem) -> Option<String> {
    match problem {
        Problem::Newer { .. } => Some("version".to_owned()),
        Problem::WrongPart { part, .. } => Some((*part).to_owned()),
        Problem::UnknownItem { item } | Problem::OutsideScale { item, .. } | Problem::Clash { item } => {
            Some(format!("answers.{item}"))
        }
        Problem::WrongDilemma { number } => Some(format!("dilemmas[{}]", number - 1)),
        Problem::TooLarge { .. }
        | Problem::Truncated
        | Problem::NotJson
        | Problem::Ambiguous(_)
        | Problem::NotOurs => None,
    }
}

/// A problem in words.
struct Words<'a>(&'a Problem);

impl fmt::Display for Words<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Problem::TooLarge { .. } => write!(f, "is larger than {MAX_BYTES} bytes"),
            Problem::Truncated => f.write_str("ends in the middle"),
            Problem::NotJson => f.write_str("is no JSON"),
            Problem::Ambiguous(Ambiguity::Twice(name)) => {
                write!(f, "holds “{name}” twice in one object, and programs differ in which they read")
            }
            Problem::Ambiguous(Ambiguity::TooGreat(number)) => {
                write!(f, "holds a number that is too great to be read: {number}")
            }
            Problem::Ambiguous(Ambiguity::HalfCharacter(text)) => {
                write!(f, "holds half a character (an unpaired surrogate): “{text}”")
            }
            Problem::NotOurs => f.write_str("is no report of Klantspiegel"),
            Problem::Newer { version, known } => {
                write!(
                    f,
                    "is {version}, and {known} is the newest that is known here; a newer klantspiegel reads it"
                )
            }
            Problem::WrongPart { found, .. } => write!(f, "is missing or holds what it cannot: {found}"),
            Problem::UnknownItem { .. } => f.write_str("there is no such item"),
            Problem::OutsideScale { found, low, high, .. } => {
                write!(f, "is {found}, and goes from {low} to {high}")
            }
            Problem::Clash { .. } => f.write_str("cannot stand beside the others of its page"),
            Problem::WrongDilemma { .. } => {
                f.write_str("has minutes or a scene that do not exist, do not fit each other or came before, or is one too many")
            }
        }
    }
}
