//! The report as JSON: what was answered and what follows from it, by the published schema `schema/report-3.schema.json`.

use super::json::{self, Json, Value, object};
use super::organisation_answers;
use super::problem::Problem;
use super::record::{self, AskedIn, StoryInclusion};
use klantspiegel_content::catalogue::words::Words;
use klantspiegel_core::brushoff::BrushOffScore;
use klantspiegel_core::care_cost::{CareCostScore, Pattern};
use klantspiegel_core::dilemma::Choice;
use klantspiegel_core::dilemma::cell::LOSSES;
use klantspiegel_core::dilemma::findings::Estimates;
use klantspiegel_core::dilemma::range::Range;
use klantspiegel_core::edition::Edition;
use klantspiegel_core::from_within::{FacetScore, FromWithinScore};
use klantspiegel_core::instrument::{ItemBank, ItemId};
use klantspiegel_core::journey::Step;
use klantspiegel_core::leadership::{Effort, LeadershipScore};
use klantspiegel_core::mean::Mean;
use klantspiegel_core::measures::MeasuresScore;
use klantspiegel_core::perspectives::{PerspectivesScore, Story, VIEWS};
use klantspiegel_core::room::{Room, RoomScore};
use klantspiegel_core::scores::Scores;
use klantspiegel_core::session::Session;

/// The name of the schema.
pub const SCHEMA: &str = "urn:klantspiegel:report";
/// The version that is written. Version 1 had A and B alone, and version 2 fewer questions in E and F, and both
/// other scenes; everything else in them means the same in version 3.
pub const VERSION: u32 = 3;

/// The report of a session as indented JSON; with the words of an organisation also what that asked.
pub fn encode<J: Json>(session: &Session, bank: &ItemBank, words: Option<&Words<'_>>) -> String {
    let own = words.and_then(|words| organisation_answers::reported(session, bank, words));
    J::write(&value(session, bank, own))
}

/// A report with the scores that follow from its answers here, in the version that is written here; what an organisation
/// asked stays as it stands there.
///
/// # Errors
/// Those of [`decode`].
pub fn scored_anew<J: Json>(text: &str, bank: &ItemBank) -> Result<Value, Problem> {
    let report = json::parse::<J>(text)?;
    let session = session_of(&report, bank)?;
    Ok(value(&session, bank, report.get(organisation_answers::MEMBER).cloned()))
}

fn value(session: &Session, bank: &ItemBank, own: Option<Value>) -> Value {
    let mut members = vec![("schema".to_owned(), SCHEMA.into()), ("version".to_owned(), VERSION.into())];
    members.extend(record::write(session, StoryInclusion::WhereShared));
    members.extend(own.map(|own| (organisation_answers::MEMBER.to_owned(), own)));
    members.push(("scores".to_owned(), scores(&Scores::of(session, bank))));
    Value::Object(members)
}

/// The session of a report, at its feedback; the scores in the file are left aside and follow again from the answers.
///
/// # Errors
/// What is wrong with the text.
pub fn decode<J: Json>(text: &str, bank: &ItemBank) -> Result<Session, Problem> {
    session_of(&json::parse::<J>(text)?, bank)
}

/// Whether a value is a report that opens here.
///
/// # Errors
/// Those of [`decode`], but for those of the text.
pub fn check(report: &Value, bank: &ItemBank) -> Result<(), Problem> {
    session_of(report, bank).map(|_| ())
}

fn session_of(report: &Value, bank: &ItemBank) -> Result<Session, Problem> {
    // A file from elsewhere is told apart from one of ours that is damaged.
    if report.get("schema").and_then(Value::as_text) != Some(SCHEMA) {
        return Err(Problem::NotOurs);
    }
    let asked_in = match report.get("version").and_then(Value::as_whole) {
        Some(1..=2) => AskedIn::Only(Edition::Second),
        Some(VERSION) => AskedIn::Named,
        Some(version) if version > VERSION => return Err(Problem::Newer { version, known: VERSION }),
        _ => return Err(Problem::NotOurs),
    };
    let mut session = record::read(report, bank, asked_in)?;
    session.step = if session.finished.is_some() { Step::Feedback } else { Step::Review };
    Ok(session)
}

/// The name of a pattern in files.
pub const fn outcome_name(pattern: Pattern) -> &'static str {
    match pattern {
        Pattern::TooFew => "too-few",
        Pattern::AtLimit { choice: Choice::Care, against_said: false } => "at-limit-care",
        Pattern::AtLimit { choice: Choice::Care, against_said: true } => "at-limit-care-says-less",
        Pattern::AtLimit { choice: Choice::Cost, against_said: false } => "at-limit-cost",
        Pattern::AtLimit { choice: Choice::Cost, against_said: true } => "at-limit-cost-says-more",
        Pattern::NoPattern => "no-pattern",
        Pattern::NotSaid => "not-said",
        Pattern::Close => "close",
        Pattern::SaysMore => "says-more",
        Pattern::ChoosesMore => "chooses-more",
        Pattern::NotEnoughToSay => "not-enough-to-say",
    }
}

fn scores(scores: &Scores) -> Value {
    object([
        ("intrinsic", intrinsic(&scores.from_within)),
        ("cost_versus_care", care_cost(&scores.care_cost)),
        ("measures", measures(&scores.measures)),
        ("perspectives", perspectives(&scores.perspectives)),
        ("brushoff", brushoff(&scores.brushoff)),
        ("leadership", leadership(&scores.leadership)),
        ("room", room(&scores.room)),
    ])
}

fn intrinsic(score: &FromWithinScore) -> Value {
    let facet = |score: &FacetScore| (score.facet.clone(), score.mean.as_ref().map(mean).into());
    object([
        ("core", score.core.as_ref().map(mean).into()),
        ("total", score.total.as_ref().map(mean).into()),
        ("facets", Value::Object(score.facets.iter().map(facet).collect())),
    ])
}

fn mean(mean: &Mean) -> Value {
    object([
        ("mean", rounded(mean.value)),
        ("answered", count(mean.answers.len())),
        ("agreed", count(mean.agreed())),
        ("lowest", count(mean.lowest().into())),
        ("highest", count(mean.highest().into())),
    ])
}

fn care_cost(score: &CareCostScore) -> Value {
    let findings = &score.findings;
    let estimates = findings.estimates();
    let estimate = estimates.map(|estimates| &estimates.usual);
    let range = |middle: &'static str, range: Range| {
        object([(middle, rounded(range.value)), ("low", rounded(range.low)), ("high", rounded(range.high))])
    };
    // By the minutes of the customer's that are spared.
    let by_loss = |of: &dyn Fn(usize) -> Value| {
        Value::Object(LOSSES.iter().enumerate().map(|(index, loss)| (loss.to_string(), of(index))).collect())
    };
    let line = estimate.map(|e| by_loss(&|index| range("median", e.tipping_minutes[index])));
    // The minutes of work that each answer stands for; none are 0.
    let said = score
        .said
        .map(|said| by_loss(&|index| u32::from(said.0[index].minutes().unwrap_or_default()).into()));
    let said_share = score.said.map(|said| said.share());
    let gap = said_share.zip(estimate).map(|(said, estimate)| rounded(said - estimate.share.value));
    object([
        ("share", estimate.map(|e| range("mean", e.share)).into()),
        ("tipping_minutes", line.into()),
        ("minutes_only", estimates.map(Estimates::minutes_only).into()),
        ("fit", findings.fit.map(rounded).into()),
        ("graded_answered", count(findings.graded)),
        ("graded_care", count(findings.graded_care)),
        ("outcome", outcome_name(score.pattern).into()),
        ("said", said.into()),
        ("said_share", said_share.map(rounded).into()),
        ("gap", gap.into()),
    ])
}

fn measures(score: &MeasuresScore) -> Value {
    let (outcome, used) = match score {
        MeasuresScore::TooFew => ("too-few", None),
        MeasuresScore::NoneUsed => ("none-used", None),
        MeasuresScore::Used(used) => ("used", Some(used)),
    };
    object([
        ("outcome", outcome.into()),
        ("work", used.map(|used| rounded(used.work)).into()),
        ("result", used.map(|used| rounded(used.result)).into()),
        ("result_share", used.map(|used| rounded(used.result_share)).into()),
    ])
}

fn perspectives(score: &PerspectivesScore) -> Value {
    let means = VIEWS.into_iter().zip(&score.means);
    let means = means.map(|(view, view_mean)| (view.to_owned(), view_mean.as_ref().map(mean).into()));
    object([
        ("means", Value::Object(means.collect())),
        ("me_above_colleague", score.me_above_colleague.map(|differences| rounded(differences.mean)).into()),
        (
            "me_above_organisation",
            score.me_above_organisation.map(|differences| rounded(differences.mean)).into(),
        ),
        (
            "colleague_above_organisation",
            score.colleague_above_organisation.map(|differences| rounded(differences.mean)).into(),
        ),
        ("enjoyment", score.enjoyment.map(u32::from).into()),
        ("time", score.time.map(u32::from).into()),
        ("grade", score.grade.map(u32::from).into()),
        ("story", score.story.map(Story::name).into()),
    ])
}

fn brushoff(score: &BrushOffScore) -> Value {
    let lines =
        |lines: &Option<Vec<String>>| lines.as_ref().map(|lines| names(lines.iter().map(String::as_str)));
    object([
        ("heard", lines(&score.heard).into()),
        ("said", lines(&score.said).into()),
        ("both", names(score.both().into_iter())),
    ])
}

fn leadership(score: &LeadershipScore) -> Value {
    let effort = |effort: &Effort| {
        object([
            ("outside", u32::from(effort.outside).into()),
            ("inside", u32::from(effort.inside).into()),
            ("sought_outside", effort.is_whole().then(|| effort.sought_outside()).into()),
        ])
    };
    object([
        ("mean", score.mean.as_ref().map(mean).into()),
        ("effort", score.effort.as_ref().map(effort).into()),
    ])
}

fn room(score: &RoomScore) -> Value {
    let value = |room: Room| {
        object([
            ("value", rounded(room.value())),
            ("low", rounded(room.low())),
            ("high", rounded(room.high())),
        ])
    };
    let blockers = score.blockers.as_ref().map(|blockers| names(blockers.iter().map(ItemId::as_str)));
    object([
        ("room", score.room.map(value).into()),
        ("blockers", blockers.into()),
        ("satisfied", score.satisfied.map(u32::from).into()),
        ("stay", score.stay.map(u32::from).into()),
    ])
}

fn names<'a>(names: impl Iterator<Item = &'a str>) -> Value {
    Value::List(names.map(Value::from).collect())
}

fn count(number: usize) -> Value {
    (number as u32).into()
}

/// Four decimals: more would suggest a precision that the answers do not have.
fn rounded(value: f64) -> Value {
    ((value * 1e4).round() / 1e4).into()
}
