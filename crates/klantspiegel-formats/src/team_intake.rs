//! Opening many envelopes of a team: each once, in the order in which they come; what does not open is counted by reason.

use super::base64url;
use super::envelope::{BEGINNING, Envelope, Flaw, MAX_CHARACTERS};
use super::json::Json;
use super::sealing::SECRET_BYTES;
use super::submission;
use klantspiegel_core::instrument::ItemBank;
use klantspiegel_core::invitation::{Invitation, Token};
use klantspiegel_core::listed;
use klantspiegel_core::release;
use klantspiegel_core::submission::Submission;
use klantspiegel_core::team::member::Reported;
use klantspiegel_core::team::picture::Picture;
use std::collections::HashSet;
use strum::{VariantArray, VariantNames};

/// Why an envelope is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, displaydoc::Display, VariantArray, VariantNames)]
#[strum(serialize_all = "kebab-case")]
pub enum Refusal {
    /// It is no envelope of ours, or one of another version.
    NotOurs,
    /// A part of it is missing at the end.
    Truncated,
    /// It answers another invitation.
    Elsewhere,
    /// It does not open: changed on the way, or sealed for another key.
    NotOpened,
    /// What is in it is no record of a member.
    Content,
    /// It was taken before.
    Repeated,
}

listed!(Refusal);

impl std::error::Error for Refusal {}

/// What came of the envelopes so far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// How many were taken.
    pub taken: usize,
    /// How many of those that were brought last were not, by [`Refusal`].
    pub refused: [usize; Refusal::ALL.len()],
}

/// The members of a team whose envelopes were opened.
pub struct TeamIntake {
    invitation: Invitation,
    members: Vec<Reported>,
    ids: HashSet<Token>,
    tally: Tally,
}

/// An envelope that can be read from the outside, and waits for its secret.
pub struct PendingEnvelope(Envelope);

impl PendingEnvelope {
    /// The key that was made for it, with which the browser works out the secret.
    pub fn ephemeral(&self) -> &[u8] {
        &self.0.ephemeral
    }
}

/// Envelopes that were kept one behind the other. Where one is damaged, nobody can tell where the next one begins: it is given as
/// what it is, and so is everything that was kept behind it.
pub struct EnvelopeReader<'a> {
    rest: &'a [u8],
    /// How many there should still be.
    left: usize,
    /// What is wrong with those that cannot be told apart.
    lost: Flaw,
}

impl<'a> EnvelopeReader<'a> {
    /// So many envelopes as bytes.
    pub const fn new(bytes: &'a [u8], count: usize) -> Self {
        Self { rest: bytes, left: count, lost: Flaw::Truncated }
    }

    /// How many bytes were not read yet.
    pub const fn bytes(&self) -> usize {
        self.rest.len()
    }
}

impl Iterator for EnvelopeReader<'_> {
    type Item = Result<Envelope, Flaw>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.rest.is_empty() && self.left == 0 {
            return None;
        }
        self.left = self.left.saturating_sub(1);
        if self.rest.is_empty() {
            return Some(Err(self.lost));
        }
        let found = Envelope::first(self.rest);
        self.rest = found.as_ref().map_or(&[], |(_, rest)| rest);
        self.lost = found.as_ref().err().copied().unwrap_or(self.lost);
        Some(found.map(|(envelope, _)| envelope))
    }
}

impl TeamIntake {
    /// Nobody yet.
    pub fn new(invitation: Invitation) -> Self {
        Self { invitation, members: Vec::new(), ids: HashSet::new(), tally: Tally::default() }
    }

    /// From here on what is not taken is counted anew: it is told of what was brought last.
    pub fn begin(&mut self) {
        self.tally.refused = Default::default();
    }

    /// The envelopes among these codes; the rest is counted.
    pub fn read<'a>(&mut self, codes: impl IntoIterator<Item = &'a str>) -> Vec<PendingEnvelope> {
        codes.into_iter().filter_map(|code| self.admit(Envelope::decode(code))).collect()
    }

    /// The same for the next of those that were kept together, so many at most; nothing once all were read.
    pub fn read_kept(&mut self, kept: &mut EnvelopeReader<'_>, most: usize) -> Vec<PendingEnvelope> {
        let mut pending = Vec::new();
        while pending.len() < most
            && let Some(found) = kept.next()
        {
            pending.extend(self.admit(found));
        }
        pending
    }

    fn admit(&mut self, found: Result<Envelope, Flaw>) -> Option<PendingEnvelope> {
        let refusal = match found {
            Ok(envelope) if envelope.invitation == self.invitation.id => {
                return Some(PendingEnvelope(envelope));
            }
            Ok(_) => Refusal::Elsewhere,
            Err(Flaw::Truncated) => Refusal::Truncated,
            Err(Flaw::NotOurs | Flaw::Newer | Flaw::TooLong) => Refusal::NotOurs,
        };
        self.refuse(refusal);
        None
    }

    /// Opens an envelope with its secret, if the browser could work that out, and takes what is in it; gives the envelope
    /// back if it was taken.
    pub fn open<J: Json>(
        &mut self,
        pending: PendingEnvelope,
        secret: Option<[u8; SECRET_BYTES]>,
        bank: &ItemBank,
    ) -> Option<Envelope> {
        match self.opened::<J>(&pending.0, secret, bank) {
            Ok(member) => {
                self.members.push(member);
                self.tally.taken += 1;
                Some(pending.0)
            }
            Err(refusal) => {
                self.refuse(refusal);
                None
            }
        }
    }

    fn opened<J: Json>(
        &mut self,
        envelope: &Envelope,
        secret: Option<[u8; SECRET_BYTES]>,
        bank: &ItemBank,
    ) -> Result<Reported, Refusal> {
        let secret = secret.ok_or(Refusal::NotOpened)?;
        let text = envelope.open(secret, self.invitation.key).map_err(|_| Refusal::NotOpened)?;
        let Submission { id, invitation, content, .. } =
            submission::decode::<J, Reported>(&text, bank).map_err(|_| Refusal::Content)?;
        if invitation != self.invitation.id {
            return Err(Refusal::Content);
        }
        // The first one counts: another in its place would tell the two apart.
        if self.ids.insert(id) { Ok(content) } else { Err(Refusal::Repeated) }
    }

    fn refuse(&mut self, refusal: Refusal) {
        self.tally.refused[refusal as usize] += 1;
    }

    /// What came of the envelopes so far.
    pub const fn tally(&self) -> Tally {
        self.tally
    }

    /// How many members are counted.
    pub const fn counted(&self) -> usize {
        release::counted(self.members.len())
    }

    /// What may be told of the members.
    pub fn picture(&self) -> Picture {
        Picture::of(&self.members)
    }
}

/// The codes in a text: one a line; or where they were broken into lines on their way, from where each of them begins.
pub fn codes(text: &str) -> Vec<&str> {
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    if lines.len() > 1 && text.len() <= MAX_CHARACTERS {
        let on_one_line = lines.iter().filter(|line| Envelope::decode(line).is_ok()).count();
        return parts(text).filter(|parts| parts.len() > on_one_line).unwrap_or(lines);
    }
    lines
}

/// A text in parts, each from where a code begins to where the next one does; `None` where one of them is not whole.
fn parts(text: &str) -> Option<Vec<&str>> {
    let mut begin = text.match_indices(BEGINNING).map(|(at, _)| at);
    let (mut from, mut parts) = (begin.next()?, Vec::new());
    for next in begin.chain([text.len()]) {
        // What reads like a beginning may be the middle of another one.
        if Envelope::is_at_beginning(&text[from..next]) {
            parts.push(&text[from..next]);
            from = next;
        }
    }
    (from == text.len()).then_some(parts)
}

/// The name under which an invitation is asked for.
pub fn id_of(text: &str) -> Option<Token> {
    base64url::decode_exactly(text)
}
