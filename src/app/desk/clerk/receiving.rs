//! Receiving: what people hand over, opened by the key of its invitation and kept as it came.

use super::{Clerk, Handle, today, told};
use crate::app::codec::Browser;
use crate::app::desk::model::Change;
use crate::app::desk::vault::{Held, Kept};
use crate::browser::agreement;
use crate::browser::file::Chosen;
use crate::catalogue;
use crate::domain::desk::{Answer, Desk, Event, NotTaken, Place, fitting};
use crate::domain::handover::{Given, Handover};
use crate::domain::invitation::{Purpose, Token};
use crate::formats::envelope::{self, Envelope};
use crate::formats::{base64url, handover};
use crate::ui::desk::{Hindrance, Notice, Team};
use std::rc::Rc;
use yew::AttrValue;

impl Clerk {
    /// Opens a code, or a link with one.
    pub fn receive_code(clerk: &Rc<Self>, model: &Handle, code: String) {
        clerk.clone().later(model, |clerk, model| async move {
            let taken = clerk.receive(&model, None, &code).await;
            clerk.received(&model, usize::from(taken)).await;
        });
    }

    /// Takes a version of an answer in place of the one that is here.
    pub(super) async fn exchange(&self, model: &Handle, code: AttrValue) {
        let notice = match self.take(model, &code, Instead::OfAnother).await {
            Ok(answer) => {
                let day = answer.handover.day;
                model.dispatch(Change::Happened(Event::Received(Box::new(answer))));
                Notice::Exchanged(day)
            }
            Err(why) => Notice::NotReceived { file: None, why },
        };
        // It has been decided.
        model.dispatch(Change::beside(move |beside| {
            beside
                .notices
                .retain(|notice| !matches!(notice, Notice::Revised { code: told, .. } if *told == code));
            beside.pasted.clear();
        }));
        model.dispatch(Change::Noticed(notice));
    }

    pub(super) async fn receive_files(&self, model: &Handle, files: Vec<Chosen>) {
        let mut taken = 0;
        for file in files {
            let name = Some(file.name());
            let why = match text_of(&file).await {
                Ok(text) => {
                    taken += usize::from(self.receive(model, name, &text).await);
                    continue;
                }
                Err(why) => why,
            };
            model.dispatch(Change::Noticed(Notice::NotReceived { file: name, why }));
        }
        self.received(model, taken).await;
    }

    /// So many answers came in, beside whatever else is told. Whatever passed while the desk stayed open is deleted now.
    async fn received(&self, model: &Handle, count: usize) {
        if count > 0 {
            model.dispatch(Change::Noticed(Notice::Received(count)));
        }
        if today(model) != model.desk.today {
            told(model, self.read(model).await);
        }
    }

    /// Takes what somebody handed over; says whether it is an answer that was not here yet.
    pub(super) async fn receive(&self, model: &Handle, file: Option<String>, text: &str) -> bool {
        if let Some(team) = self.team_of(model, text) {
            // Its picture is open before the worker takes what came: messages are heard in their order.
            model.dispatch(Change::Happened(Event::WentTo(Place::Invitation(team))));
            model.dispatch(Change::beside(move |beside| {
                beside.pasted.clear();
                beside.team = Some(Team::new(team));
            }));
            let team = base64url::encode(&team);
            self.worker.send("open", &team, "");
            self.worker.send("text", &team, text);
            return false;
        }
        match self.take(model, text, Instead::OfNone).await {
            Ok(answer) => {
                model.dispatch(Change::Happened(Event::Received(Box::new(answer))));
                model.dispatch(Change::beside(|beside| beside.pasted.clear()));
                true
            }
            Err(why) => {
                let notice = match why {
                    Hindrance::NotTaken(NotTaken::Revised { id, day, before }) => {
                        Notice::Revised { file, id, day, before, code: text.to_owned().into() }
                    }
                    why => Notice::NotReceived { file, why },
                };
                model.dispatch(Change::Noticed(notice));
                false
            }
        }
    }

    /// The invitation of a team that an envelope answers.
    fn team_of(&self, model: &Handle, text: &str) -> Option<Token> {
        let invitation = self.held_for(model, &Envelope::decode(text).ok()?).ok()?.invitation;
        (invitation.purpose == Purpose::Team).then_some(invitation.id)
    }

    /// What an envelope holds, opened and kept.
    async fn take(&self, model: &Handle, text: &str, instead: Instead) -> Result<Answer, Hindrance> {
        let envelope = Envelope::decode(text).map_err(Hindrance::Envelope)?;
        let held = self.held_for(model, &envelope)?;
        let handover = opened(&envelope, &held).await?;
        let bank = catalogue::item_bank();
        let earlier = self.kept.borrow().get(&handover.id).cloned();
        let before = match (&earlier, instead) {
            (Some(kept), Instead::OfNone) => answer(kept, &held).await,
            _ => None,
        };
        let desk = Desk { today: today(model), answers: before.into_iter().collect(), ..model.desk.clone() };
        let handover = desk.taken(handover, &held.invitation, bank).map_err(Hindrance::NotTaken)?;
        let vault = self.vault().ok_or(Hindrance::Unreadable)?;
        if !vault.has_invitation(&held.invitation.id).await.unwrap_or_default() {
            return Err(Hindrance::UnknownInvitation);
        }
        let kept = Kept::now(envelope, earlier.as_ref());
        vault.write_envelope(&handover.id, &kept).await.map_err(|_| Hindrance::Unreadable)?;
        let label = kept.label.clone();
        self.kept.borrow_mut().insert(handover.id, kept);
        Ok(Answer { handover, label })
    }

    /// The invitation that an envelope answers, while its time lasts.
    fn held_for(&self, model: &Handle, envelope: &Envelope) -> Result<Held, Hindrance> {
        let held = self.held.borrow();
        match held.iter().find(|held| held.invitation.id == envelope.invitation) {
            Some(held) if held.invitation.is_past(today(model)) => {
                Err(Hindrance::Past(held.invitation.kept_until))
            }
            Some(held) => Ok(held.clone()),
            None => {
                let past = self.past.borrow();
                let found = past.iter().find(|past| past.invitation == envelope.invitation);
                Err(found.map_or(Hindrance::UnknownInvitation, |past| Hindrance::Past(past.kept_until)))
            }
        }
    }
}

/// The text of a file; one that is too long for an envelope is not even read.
async fn text_of(file: &Chosen) -> Result<String, Hindrance> {
    if file.bytes() > envelope::MOST_CHARACTERS as u64 {
        return Err(Hindrance::Envelope(envelope::Flaw::TooLong));
    }
    file.text().await.map_err(|_| Hindrance::Unreadable)
}

/// Whether what comes in takes the place of another version of it.
#[derive(Clone, Copy)]
enum Instead {
    OfNone,
    OfAnother,
}

/// The answer in an envelope that is kept, by the key of its invitation; `None` where it does not open, or does not fit.
pub(super) async fn answer(kept: &Kept, held: &Held) -> Option<Answer> {
    let handover = opened(&kept.envelope, held).await.ok()?;
    let handover = fitting(handover, &held.invitation, catalogue::item_bank())?;
    Some(Answer { handover, label: kept.label.clone() })
}

/// What is in an envelope, by the key of its invitation.
async fn opened(envelope: &Envelope, held: &Held) -> Result<Handover<Given>, Hindrance> {
    let secret = agreement::agreed(&held.private, &envelope.ephemeral).await;
    let secret = secret.ok().and_then(|secret| secret.try_into().ok()).ok_or(Hindrance::NotOpened)?;
    let text = envelope.open(secret, held.invitation.key).map_err(|_| Hindrance::NotOpened)?;
    handover::decode::<Browser, Given>(&text, catalogue::item_bank()).map_err(Hindrance::Content)
}
