//! A small learning system for cmi5: it opens a course, gives a token once, knows the learner, and takes statements.

use super::server::{Call, Reply, Server, Site};
use serde_json::{Value, json};
use std::sync::atomic::{AtomicBool, Ordering};
use url::Url;

/// The learner's registration for the course.
pub const REGISTRATION: &str = "760e3480-ba55-4991-94b0-01820dbd23a2";
/// The id of the unit that is launched.
pub const ACTIVITY: &str = "https://learning.example/units/1";
/// The extension that tells the sessions of a registration apart.
pub const SESSION: &str = "https://w3id.org/xapi/cmi5/context/extensions/sessionid";
const TOKEN: &str = "QWxhZGRpbjpvcGVuIHNlc2FtZQ==";

/// A learning system, and how it meets this learner.
#[derive(Clone)]
pub struct Launch {
    /// What the course is opened for: `Normal`, `Browse` or `Review`.
    pub mode: &'static str,
    /// Languages in the order of preference, if the learner has any.
    pub languages: Option<&'static str>,
    /// Where the learner goes afterwards, if the system says so.
    pub return_url: Option<&'static str>,
    /// Whether the unit was completed in an earlier session.
    pub completed_before: bool,
    /// What it refuses: the beginning of a path, or the last part of a verb.
    pub refuses: &'static str,
    /// What it fails to answer the first time, named alike.
    pub fails_at: &'static str,
}

impl Launch {
    /// The usual.
    pub const NORMAL: Self = Self {
        mode: "Normal",
        languages: None,
        return_url: None,
        completed_before: false,
        refuses: "nothing",
        fails_at: "nothing",
    };

    /// Runs it, on an origin of its own.
    pub fn serve(self) -> LaunchService {
        let (is_token_given, has_failed) = (AtomicBool::new(false), AtomicBool::new(false));
        let fetch = self.clone();
        let site = Site::empty()
            // It is elsewhere, and browsers ask first, each time.
            .with_header("Access-Control-Allow-Origin", "*")
            .with_header("Access-Control-Allow-Methods", "GET, POST")
            .with_header(
                "Access-Control-Allow-Headers",
                "Authorization, Content-Type, X-Experience-API-Version",
            )
            .with_header("Access-Control-Max-Age", "0")
            .answering("fetch", move |call| fetch.token(call, &is_token_given))
            .answering("xapi/", move |call| self.answer(call, &has_failed));
        LaunchService { server: site.serve() }
    }

    fn token(&self, call: &Call, is_given: &AtomicBool) -> Reply {
        let is_given = is_given.swap(true, Ordering::SeqCst);
        if call.method != "POST" || is_given || self.refuses == "fetch" {
            return reply(&json!({ "error-code": "1", "error-text": "The token was given before." }));
        }
        reply(&json!({ "auth-token": TOKEN }))
    }

    fn answer(&self, call: &Call, has_failed: &AtomicBool) -> Reply {
        let nothing = |status| Reply { status, json: String::new() };
        if call.method == "OPTIONS" {
            return nothing(204);
        }
        let is_known =
            call.headers.get("authorization").is_some_and(|given| *given == format!("Basic {TOKEN}"));
        let version = call.headers.get("x-experience-api-version").map(String::as_str);
        if !is_known || version != Some("1.0.3") {
            return nothing(401);
        }
        let path = call.url.trim_start_matches("xapi/").split('?').next().unwrap_or_default();
        let is_for = |name: &str| path.starts_with(name) || call.body.contains(&format!("/{name}\""));
        if is_for(self.refuses) {
            return nothing(403);
        }
        if is_for(self.fails_at) && !has_failed.swap(true, Ordering::SeqCst) {
            return nothing(503);
        }
        match (call.method.as_str(), path) {
            ("GET", "activities/state") => reply(&self.launch_data()),
            ("GET", "agents/profile") => match self.languages {
                Some(languages) => {
                    reply(&json!({ "languagePreference": languages, "audioPreference": "on" }))
                }
                None => nothing(404),
            },
            ("GET", "statements") => {
                let before: &[Value] = if self.completed_before { &[json!({ "id": "before" })] } else { &[] };
                reply(&json!({ "statements": before, "more": "" }))
            }
            ("POST", "statements") => reply(&json!(["an id"])),
            _ => nothing(400),
        }
    }

    fn launch_data(&self) -> Value {
        let mut data = json!({
            "contextTemplate": template(),
            "launchMode": self.mode,
            "moveOn": "Completed",
        });
        if let Some(url) = self.return_url {
            data["returnURL"] = url.into();
        }
        data
    }
}

/// What every statement's context is made of.
pub fn template() -> Value {
    json!({
        "extensions": { SESSION: "session-1", "https://learning.example/department": "care" },
        "contextActivities": {
            "grouping": [{ "objectType": "Activity", "id": "urn:uuid:766a063c-dfaa-41e8-9c27-b9dab99d27a4" }],
            "category": [{ "id": "https://learning.example/mandatory" }],
        },
    })
}

/// The learner, as the system knows them.
pub fn actor() -> Value {
    json!({
        "objectType": "Agent",
        "account": { "homePage": "https://learning.example", "name": "1625378" },
    })
}

/// A running learning system.
pub struct LaunchService {
    /// Where it answers.
    pub server: Server,
}

impl LaunchService {
    /// The address of a course as this system opens it.
    pub fn address_of(&self, course: &str) -> String {
        self.address_with(course, &[])
    }

    /// The same with other values for some of what it gives along; none for what it leaves out.
    pub fn address_with(&self, course: &str, others: &[(&str, Option<&str>)]) -> String {
        let usual = [
            ("endpoint", self.server.url("xapi")),
            ("fetch", self.server.url("fetch?k=2390289x0")),
            ("actor", actor().to_string()),
            ("registration", REGISTRATION.to_owned()),
            ("activityId", ACTIVITY.to_owned()),
        ];
        let given = usual.into_iter().filter_map(|(name, usual)| {
            let other = others.iter().find(|(other, _)| *other == name);
            Some((name, other.map_or(Some(usual), |(_, value)| value.map(str::to_owned))?))
        });
        Url::parse_with_params(course, given).expect("a course has an address").into()
    }

    /// Every request with its query, but for those by which a browser asks first.
    pub fn requests(&self) -> Vec<(String, Vec<(String, String)>)> {
        let calls = self.server.calls().into_iter().filter(|call| call.method != "OPTIONS");
        let request = |call: Call| {
            let url = Url::parse(&self.server.url(&call.url)).expect("a request has an address");
            (format!("{} {}", call.method, url.path()), url.query_pairs().into_owned().collect())
        };
        calls.map(request).collect()
    }

    /// Every statement, in the order in which they came.
    pub fn statements(&self) -> Vec<Value> {
        statements(&self.server.calls())
    }

    /// Waits until a statement with this verb came.
    pub fn until_told(&self, verb: &str) {
        self.server.until_called(|calls| statements(calls).iter().any(|told| verb_of(told) == verb));
    }
}

/// The last part of the verb of a statement.
pub fn verb_of(statement: &Value) -> &str {
    let id = statement["verb"]["id"].as_str().unwrap_or_default();
    id.rsplit('/').next().unwrap_or_default()
}

fn statements(calls: &[Call]) -> Vec<Value> {
    let posted = calls.iter().filter(|call| call.method == "POST" && call.url.starts_with("xapi/statements"));
    posted.map(|call| serde_json::from_str(&call.body).expect("a statement is JSON")).collect()
}

fn reply(json: &Value) -> Reply {
    Reply { status: 200, json: json.to_string() }
}
