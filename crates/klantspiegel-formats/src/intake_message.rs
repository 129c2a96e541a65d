//! What passes between the desk and the worker that opens the envelopes of a team: each kind of message once, with its members. The types
//! of the worker's script are written from here (`tests/native/web_types.rs`).

use crate::team_intake;
use klantspiegel_core::invitation::Token;
use klantspiegel_core::listed;
use strum::{VariantArray, VariantNames};

/// What the desk asks of the worker, of one team.
#[derive(Clone, Copy, Debug, PartialEq, Eq, VariantArray, VariantNames)]
#[strum(serialize_all = "kebab-case")]
pub enum Request {
    /// To have it open, and say how it stands.
    Open,
    /// The same, unless there is no such team any more, of which nothing is said.
    Look,
    /// To take these files once all have come: they come some at a time.
    Files,
    /// All files have come.
    Done,
    /// To take the codes in a text.
    Text,
}

listed!(Request);

/// What comes with a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Content {
    /// Nothing.
    Nothing,
    /// Codes, in a text.
    Text,
    /// Files that were chosen.
    Files,
}

impl Request {
    /// What comes with it.
    pub const fn content(self) -> Content {
        match self {
            Self::Open | Self::Look | Self::Done => Content::Nothing,
            Self::Files => Content::Files,
            Self::Text => Content::Text,
        }
    }
}

/// What the worker says.
#[derive(Clone, Debug, PartialEq)]
pub enum Report {
    /// How far it is with a team.
    Progress {
        /// Its invitation.
        team: Token,
        /// The share that is done, 0 to 1.
        share: f64,
    },
    /// What came of it.
    Picture {
        /// Its invitation.
        team: Token,
        /// The picture of the team, as [`crate::picture`] writes it.
        picture: String,
        /// What was taken and what was not, as JSON.
        tally: String,
    },
    /// A file cannot be read.
    Unreadable {
        /// Its name.
        file: Option<String>,
    },
    /// What was taken could not be kept.
    NotKept {
        /// Its invitation, where one is open.
        team: Option<Token>,
    },
    /// A policy or a filter blocked the worker: there is none.
    Blocked,
    /// Something else failed.
    Failed {
        /// Its invitation, where it is about one.
        team: Option<Token>,
    },
}

/// What a member of a message is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Member {
    /// A text that is always there.
    Text,
    /// A text that may be left out.
    Optional,
    /// A number.
    Number,
}

impl Report {
    /// Every kind, as it is called in a message, with its members.
    pub const KINDS: [(&'static str, &'static [(&'static str, Member)]); 6] = [
        ("progress", &[("team", Member::Text), ("share", Member::Number)]),
        ("picture", &[("team", Member::Text), ("picture", Member::Text), ("tally", Member::Text)]),
        ("unreadable", &[("file", Member::Optional)]),
        ("not-kept", &[("team", Member::Optional)]),
        ("blocked", &[]),
        ("failed", &[("team", Member::Optional)]),
    ];

    /// The report in a message, by its texts and its numbers; `None` where it is none of ours.
    pub fn read(text: impl Fn(&str) -> Option<String>, number: impl Fn(&str) -> Option<f64>) -> Option<Self> {
        let team = || text("team").and_then(|id| team_intake::id_of(&id));
        Some(match text("kind")?.as_str() {
            "progress" => Self::Progress { team: team()?, share: number("share")? },
            "picture" => Self::Picture { team: team()?, picture: text("picture")?, tally: text("tally")? },
            "unreadable" => Self::Unreadable { file: text("file") },
            "not-kept" => Self::NotKept { team: team() },
            "blocked" => Self::Blocked,
            "failed" => Self::Failed { team: team() },
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base64url;

    #[test]
    fn every_kind_is_read_with_its_members_and_none_without_what_it_needs() {
        let team = base64url::encode(&Token::default());
        let value = |name: &str| if name == "team" { team.clone() } else { name.to_owned() };
        for (kind, members) in Report::KINDS {
            for left_out in members.iter().map(Some).chain([None]) {
                let is_there = |name: &str| {
                    members.iter().any(|(member, _)| *member == name)
                        && left_out.is_none_or(|(left_out, _)| *left_out != name)
                };
                let text = |name: &str| match name {
                    "kind" => Some(kind.to_owned()),
                    _ => is_there(name).then(|| value(name)),
                };
                let read = Report::read(text, |name| is_there(name).then_some(0.5));
                let may_be_missing = left_out.is_none_or(|(_, member)| *member == Member::Optional);
                assert_eq!(read.is_some(), may_be_missing, "{kind} without {left_out:?}");
            }
        }
        assert_eq!(Report::read(|_| Some("other".to_owned()), |_| None), None);
    }
}
