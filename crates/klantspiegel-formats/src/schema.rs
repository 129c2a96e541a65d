//! The published schemas, as files are held to them where that is asked for: by the command line, never when a report is opened.
//! Native only.

use super::json::{Json, Native, Value};
use super::shortened::shortened;
use jsonschema::error::{ValidationError, ValidationErrorKind};
use jsonschema::paths::{Location, LocationSegment};
use jsonschema::{Validator, draft202012};
use std::sync::LazyLock;

/// The path of the whole.
const WHOLE: &str = "$";

/// A schema that was published.
pub struct Schema(LazyLock<Validator>);

/// Where a value is not what its schema says.
#[derive(Clone, Debug, PartialEq, Eq, displaydoc::Display)]
pub struct Violation {
    /// Where it stands, such as `dilemmas[3].choice`; `$` for the whole.
    pub path: String,
    /// What is wrong there.
    pub message: String,
}

impl std::error::Error for Violation {}

macro_rules! schema {
    ($name:literal) => {
        Schema(LazyLock::new(|| validator(include_str!(concat!("../../../schema/", $name, ".schema.json")))))
    };
}

static REPORT_1: Schema = schema!("report-1");
static REPORT_2: Schema = schema!("report-2");
static REPORT_3: Schema = schema!("report-3");
static TEAM_1: Schema = schema!("team-1");
static TEAM_2: Schema = schema!("team-2");

impl Schema {
    /// That of the reports that are written here.
    pub const REPORT: &'static Schema = &REPORT_3;

    /// That of a report of this version; the newest where it names none that is known.
    pub fn of_report(report: &Value) -> &'static Schema {
        match report.get("version").and_then(Value::as_whole) {
            Some(1) => &REPORT_1,
            Some(2) => &REPORT_2,
            _ => Self::REPORT,
        }
    }

    /// That of a count of a team's picture of this version; the newest where it names none that is known.
    pub fn of_team(count: &Value) -> &'static Schema {
        match count.get("version").and_then(Value::as_whole) {
            Some(1) => &TEAM_1,
            _ => &TEAM_2,
        }
    }

    /// The first thing in a value that is not by the schema.
    pub fn violation(&self, value: &Value) -> Option<Violation> {
        let value: serde_json::Value =
            serde_json::from_str(&Native::line(value)).expect("what is written is JSON");
        self.0.validate(&value).err().map(|error| violation(innermost(&error)))
    }
}

fn violation(error: &ValidationError<'_>) -> Violation {
    let path = path(error.instance_path());
    let below = |name: &str| if path == WHOLE { name.to_owned() } else { format!("{path}.{name}") };
    match error.kind() {
        ValidationErrorKind::AdditionalProperties { unexpected } => {
            Violation { path: below(&unexpected.join(", ")), message: "is known to no schema".to_owned() }
        }
        ValidationErrorKind::Required { property } => {
            Violation { path: below(property.as_str().unwrap_or_default()), message: "is missing".to_owned() }
        }
        _ => {
            let message = error.masked_with(shortened(&error.instance().to_string())).to_string();
            Violation { path, message }
        }
    }
}

fn validator(schema: &str) -> Validator {
    let schema = serde_json::from_str(schema).expect("a schema of ours is JSON");
    draft202012::new(&schema).expect("a schema of ours is one")
}

/// Of several forms that all do not fit, the one that fits furthest tells most: of “null or an object”, the object.
fn innermost<'e>(error: &'e ValidationError<'e>) -> &'e ValidationError<'e> {
    let (ValidationErrorKind::AnyOf { context } | ValidationErrorKind::OneOfNotValid { context }) =
        error.kind()
    else {
        return error;
    };
    let fits = |error: &&ValidationError<'_>| {
        let is_other = matches!(error.kind(), ValidationErrorKind::Type { .. });
        (error.instance_path().iter().count(), !is_other)
    };
    let forms = context.iter().filter_map(|errors| errors.first());
    forms.map(innermost).max_by_key(fits).unwrap_or(error)
}

fn path(location: &Location) -> String {
    let mut path = String::new();
    for segment in location {
        match segment {
            LocationSegment::Index(at) => path += &format!("[{at}]"),
            LocationSegment::Property(name) if path.is_empty() => path += &name,
            LocationSegment::Property(name) => path += &format!(".{name}"),
        }
    }
    if path.is_empty() { WHOLE.to_owned() } else { path }
}
