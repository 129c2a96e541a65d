//! Receiving: what people hand over, opened by the key of its invitation and kept as it came.

use super::holding::{Effects, Handle, focus, report_failure, today};
use super::unsealing::{self, opened};
use crate::desk::model::{Change, codes_in};
use crate::desk::outdated::Outdated;
use crate::desk::store::{KeepOutcome, StoredEnvelope, StoredInvitation};
use crate::platform::database::NotKept;
use crate::platform::file::Chosen;
use klantspiegel_content::catalogue;
use klantspiegel_core::day::Day;
use klantspiegel_core::desk::{self, Answer, NotTaken};
use klantspiegel_core::invitation::{Purpose, Token};
use klantspiegel_formats::envelope::{self, Envelope};
use klantspiegel_ui::components::heading;
use klantspiegel_ui::desk::{Hindrance, Notice, notices};
use std::rc::Rc;
use yew::AttrValue;

/// Nothing came in which a code could stand.
pub(super) fn tell_empty(model: &Handle) {
    model.dispatch(Change::Noticed(Notice::NotReceived { file: None, why: Hindrance::Empty }));
}

impl Effects {
    /// Opens a code, or a link with one, as soon as the desk is open.
    pub fn receive_code(effects: &Rc<Self>, model: &Handle, code: String) {
        if let Some(pending) = effects.pending_codes.borrow_mut().as_mut() {
            return pending.push(code);
        }
        retried(model);
        if codes_in(&code).is_none() {
            tell_empty(model);
            return focus(notices::FIRST);
        }
        effects.clone().later(model, |effects, model| async move {
            effects.catch_up(&model).await;
            let answer = effects.receive(&model, None, &code).await;
            effects.received(&model, Vec::from_iter(answer)).await;
        });
    }

    /// Takes a version of an answer in place of the one that is here.
    pub(super) async fn exchange(&self, model: &Handle, code: AttrValue) {
        let outcome = self.take(model, &code, Instead::OfAnother).await;
        let outcome = outcome.map_err(|why| why.notice(None, &code));
        model.dispatch(Change::Exchanged { code, outcome: Box::new(outcome) });
        // The button that was pressed is gone, also where the owner stays at the answer.
        focus(&format!("#{}", heading::ID));
    }

    pub(super) async fn receive_files(&self, model: &Handle, files: Vec<Chosen>) {
        retried(model);
        self.catch_up(model).await;
        let mut answers = Vec::new();
        for file in files {
            // A handle keeps every state that it has seen.
            let model = &model.clone();
            let name = Some(file.name());
            match text_of(&file).await {
                Ok(text) => answers.extend(self.receive(model, name, &text).await),
                Err(why) => model.dispatch(Change::Noticed(Notice::NotReceived { file: name, why })),
            }
        }
        self.received(model, answers).await;
    }

    /// Another day may have come while the desk stayed open: what is over by now is deleted before anything comes in.
    pub(super) async fn catch_up(&self, model: &Handle) {
        if today(model) != model.desk.today {
            report_failure(model, self.read(model).await);
        }
    }

    /// These answers came in, beside whatever else is told.
    async fn received(&self, model: &Handle, answers: Vec<Answer>) {
        if answers.is_empty() {
            // What was pressed may lie far below of what is told.
            focus(notices::FIRST);
        }
        model.dispatch(Change::Received(answers));
    }

    /// Takes what somebody handed over, and gives it if it is an answer that was not here yet.
    async fn receive(&self, model: &Handle, file: Option<String>, text: &str) -> Option<Answer> {
        if let Some(team) = self.team_of(model, text) {
            // Its picture is open before the worker takes what came: messages are heard in their order.
            model.dispatch(Change::TeamCodesCame(team));
            self.intake().open(&team);
            self.intake().take_text(&team, text);
            return None;
        }
        let why = match self.take(model, text, Instead::OfNone).await {
            Ok(answer) => return Some(answer),
            Err(why) => why,
        };
        if why.here().is_some_and(|id| model.desk.answer(&id).is_none()) {
            // Another tab took it.
            report_failure(model, self.read(model).await);
        }
        model.dispatch(Change::Noticed(why.notice(file, text)));
        None
    }

    /// The invitation of a team that an envelope answers.
    fn team_of(&self, model: &Handle, text: &str) -> Option<Token> {
        let invitation = self.awaiting(model, &Envelope::decode(text).ok()?).ok()?.invitation;
        (invitation.purpose == Purpose::Team).then_some(invitation.id)
    }

    /// What an envelope holds, opened and kept.
    async fn take(&self, model: &Handle, text: &str, instead: Instead) -> Result<Answer, NotTook> {
        let envelope = Envelope::decode(text).map_err(Hindrance::Envelope)?;
        let invitation = self.awaiting(model, &envelope)?;
        let submission = opened(&envelope, &invitation).await?;
        let store = self.store().ok_or(NotKept)?;
        loop {
            // Looked for on the device: another tab may have taken it.
            let earlier = store.envelope(&submission.id).await?;
            if earlier.as_ref().is_some_and(|earlier| earlier.replaced(&envelope)) {
                return Err(Hindrance::Replaced(submission.id).into());
            }
            let before = match (earlier.as_ref().and_then(StoredEnvelope::kept), instead) {
                (Some(kept), Instead::OfNone) => unsealing::answer(kept, &invitation).await,
                _ => None,
            };
            let before = before.as_ref().map(|before| &before.submission);
            let (of, bank) = (&invitation.invitation, catalogue::item_bank());
            let taken = desk::taken(submission.clone(), before, of, today(model), bank)?;
            match store.keep_envelope(&taken.id, &envelope, earlier.as_ref()).await? {
                KeepOutcome::Kept { label } => return Ok(Answer { submission: taken, label }),
                KeepOutcome::NoInvitation => return Err(Hindrance::UnknownInvitation.into()),
                KeepOutcome::Overtaken => {}
            }
        }
    }

    /// The invitation that an envelope answers, with its key, while its time lasts.
    fn awaiting(&self, model: &Handle, envelope: &Envelope) -> Result<StoredInvitation, Hindrance> {
        let id = model.desk.awaiting(&envelope.invitation, today(model))?.id;
        let all = self.invitations.borrow();
        all.iter().find(|stored| stored.invitation.id == id).cloned().ok_or(Hindrance::UnknownInvitation)
    }
}

/// Something is tried again: what came of it before has had its time.
pub(super) fn retried(model: &Handle) {
    model.dispatch(Change::Outdated(Outdated::Trying));
}

/// The text of a file; one that is too long for an envelope is not even read.
async fn text_of(file: &Chosen) -> Result<String, Hindrance> {
    if file.bytes() > envelope::MAX_CHARACTERS as u64 {
        return Err(Hindrance::Envelope(envelope::Flaw::TooLong));
    }
    let content = file.content().await.map_err(|_| Hindrance::Unreadable)?;
    // What an envelope cannot hold is told of the text.
    Ok(String::from_utf8_lossy(&content).into_owned())
}

/// Whether what comes in takes the place of another version of it.
#[derive(Clone, Copy)]
enum Instead {
    OfNone,
    OfAnother,
}

/// Why what came in is not taken.
#[derive(Debug, displaydoc::Display)]
enum NotTook {
    /// {0}
    Hindered(Hindrance),
    /// Another version of it is here: the owner chooses.
    Revised { id: Token, day: Day, before: Day },
}

impl std::error::Error for NotTook {}

impl NotTook {
    /// The answer that is here in its place.
    const fn here(&self) -> Option<Token> {
        match self {
            Self::Hindered(Hindrance::Repeated(id) | Hindrance::Replaced(id)) | Self::Revised { id, .. } => {
                Some(*id)
            }
            Self::Hindered(_) => None,
        }
    }

    /// What the owner is told of it, with the file in which it came, if it was one, and its text.
    fn notice(self, file: Option<String>, text: &str) -> Notice {
        match self {
            Self::Hindered(why) => Notice::NotReceived { file, why },
            Self::Revised { id, day, before } => {
                Notice::Revised { file, id, day, before, code: text.to_owned().into() }
            }
        }
    }
}

impl From<Hindrance> for NotTook {
    fn from(why: Hindrance) -> Self {
        Self::Hindered(why)
    }
}

impl From<NotKept> for NotTook {
    fn from(_: NotKept) -> Self {
        Self::Hindered(Hindrance::NotKept)
    }
}

impl From<NotTaken> for NotTook {
    fn from(why: NotTaken) -> Self {
        Self::Hindered(match why {
            NotTaken::Repeated(id) => Hindrance::Repeated(id),
            NotTaken::Mismatched => Hindrance::Mismatched,
            NotTaken::Past(day) => Hindrance::Expiring(day),
            NotTaken::Revised { id, day, before } => return Self::Revised { id, day, before },
        })
    }
}
