//! Receiving: what people hand over, opened by the key of its invitation and kept as it came.

use super::{Clerk, Handle};
use crate::app::codec::Browser;
use crate::app::desk::model::Change;
use crate::app::desk::vault::Held;
use crate::browser::file::Chosen;
use crate::browser::{agreement, clock};
use crate::catalogue;
use crate::domain::desk::{Answer, Desk, Event, NotTaken, Place};
use crate::domain::handover::{Given, Handover};
use crate::domain::invitation::{Purpose, Token};
use crate::formats::envelope::{self, Envelope};
use crate::formats::{base64url, handover};
use crate::ui::desk::{Hindrance, Notice, Team};
use std::rc::Rc;

impl Clerk {
    /// Opens a code, or a link with one.
    pub fn receive_code(clerk: &Rc<Self>, model: &Handle, code: String) {
        clerk.clone().later(model, |clerk, model| async move {
            let taken = clerk.receive(&model, None, &code).await;
            received(&model, usize::from(taken));
        });
    }

    pub(super) async fn receive_files(&self, model: &Handle, files: Vec<Chosen>) {
        let mut taken = 0;
        for file in files {
            let name = Some(file.name());
            let too_long = file.bytes() > envelope::MOST_CHARACTERS as u64;
            let why = match (too_long, file.text().await) {
                (true, _) => Hindrance::Envelope(envelope::Flaw::TooLong),
                (false, Err(_)) => Hindrance::Unreadable,
                (false, Ok(text)) => {
                    taken += usize::from(self.receive(model, name, &text).await);
                    continue;
                }
            };
            model.dispatch(Change::Noticed(Notice::NotReceived { file: name, why }));
        }
        received(model, taken);
    }

    /// Takes what somebody handed over; says whether it is an answer that was not here yet.
    pub(super) async fn receive(&self, model: &Handle, file: Option<String>, text: &str) -> bool {
        if let Some(team) = self.team_of(text) {
            // Its picture is open before the worker takes what came: messages are heard in their order.
            model.dispatch(Change::Happened(Event::WentTo(Place::Invitation(team))));
            model.dispatch(Change::beside(move |beside| {
                beside.pasted.clear();
                beside.team = Some(Team::new(team));
            }));
            self.worker.send("open", &base64url::encode(&team));
            self.worker.send("text", text);
            return false;
        }
        match self.take(model, text).await {
            Ok(answer) => {
                model.dispatch(Change::Happened(Event::Received(Box::new(answer))));
                model.dispatch(Change::beside(|beside| beside.pasted.clear()));
                true
            }
            Err(why) => {
                model.dispatch(Change::Noticed(Notice::NotReceived { file, why }));
                false
            }
        }
    }

    /// The invitation of a team that an envelope answers.
    fn team_of(&self, text: &str) -> Option<Token> {
        let invitation = Envelope::decode(text).ok()?.invitation;
        let held = self.held.borrow();
        let found = held.iter().find(|held| held.invitation.id == invitation);
        found.filter(|held| held.invitation.purpose == Purpose::Team).map(|_| invitation)
    }

    /// What an envelope holds, opened and kept.
    async fn take(&self, model: &Handle, text: &str) -> Result<Answer, Hindrance> {
        let envelope = Envelope::decode(text).map_err(Hindrance::Envelope)?;
        let held = self.held_for(&envelope)?;
        let handover = opened(&envelope, &held).await?;
        if self.kept.borrow().contains_key(&handover.id) {
            return Err(Hindrance::NotTaken(NotTaken::Repeated(handover.id)));
        }
        let bank = catalogue::item_bank();
        // A desk may stay open for days.
        let today = clock::today().parse().unwrap_or(model.desk.today);
        let desk = Desk { today, ..model.desk.clone() };
        let handover = desk.taken(handover, &held.invitation, bank).map_err(Hindrance::NotTaken)?;
        let vault = self.vault().ok_or(Hindrance::Unreadable)?;
        if !vault.has_invitation(&held.invitation.id).await.unwrap_or_default() {
            return Err(Hindrance::UnknownInvitation);
        }
        let kept = vault.keep_envelope(&handover.id, envelope).await.map_err(|_| Hindrance::Unreadable)?;
        self.kept.borrow_mut().insert(handover.id, kept);
        Ok(Answer { handover, label: String::new() })
    }

    fn held_for(&self, envelope: &Envelope) -> Result<Held, Hindrance> {
        let held = self.held.borrow();
        let found = held.iter().find(|held| held.invitation.id == envelope.invitation);
        found.cloned().ok_or_else(|| {
            let past = self.past.borrow();
            match past.iter().find(|past| past.invitation == envelope.invitation) {
                Some(past) => Hindrance::Past(past.kept_until),
                None => Hindrance::UnknownInvitation,
            }
        })
    }
}

/// So many answers came in, beside whatever else is told.
fn received(model: &Handle, count: usize) {
    if count > 0 {
        model.dispatch(Change::Noticed(Notice::Received(count)));
    }
}

/// What is in an envelope, by the key of its invitation.
pub(super) async fn opened(envelope: &Envelope, held: &Held) -> Result<Handover<Given>, Hindrance> {
    let secret = agreement::agreed(&held.private, &envelope.ephemeral).await;
    let secret = secret.ok().and_then(|secret| secret.try_into().ok()).ok_or(Hindrance::NotOpened)?;
    let text = envelope.open(secret, held.invitation.key).map_err(|_| Hindrance::NotOpened)?;
    handover::decode::<Browser, Given>(&text, catalogue::item_bank()).map_err(Hindrance::Content)
}
