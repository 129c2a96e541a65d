//! The line to the worker that opens the envelopes of teams, in the messages of [`klantspiegel_formats::intake_message`].

use crate::platform::file::Chosen;
use crate::platform::worker::{Listening, Worker};
use klantspiegel_core::invitation::Token;
use klantspiegel_formats::base64url;
use klantspiegel_formats::intake_message::{Report, Request};

/// What can be asked of the worker.
#[derive(Clone, PartialEq)]
pub struct IntakeLine(Worker);

impl IntakeLine {
    /// The line that this worker is at the end of.
    pub const fn to(worker: Worker) -> Self {
        Self(worker)
    }

    /// Has the worker open a team.
    pub fn open(&self, team: &Token) {
        self.ask(Request::Open, team);
    }

    /// Has the worker look whether a team is as it was.
    pub fn look(&self, team: &Token) {
        self.ask(Request::Look, team);
    }

    /// Hands over a text with codes.
    pub fn take_text(&self, team: &Token, text: &str) {
        self.0.send(Request::Text.name(), &base64url::encode(team), text);
    }

    /// Hands over files, some at a time.
    pub fn take_files(&self, team: &Token, files: Vec<Chosen>) {
        let kinds = (Request::Files.name(), Request::Done.name());
        self.0.send_files(kinds, &base64url::encode(team), files);
    }

    /// Calls back with each report, until the listener is dropped.
    pub fn on_report(&self, call: impl Fn(Report) + 'static) -> Listening {
        self.0.on_message(move |message| {
            if let Some(report) = Report::read(|name| message.text(name), |name| message.number(name)) {
                call(report);
            }
        })
    }

    fn ask(&self, request: Request, team: &Token) {
        self.0.ask(request.name(), &base64url::encode(team));
    }
}
