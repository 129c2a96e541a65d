//! Opening the desk, and looking again: what is past is deleted, what was handed over is opened.

use super::receiving::answer;
use super::{Clerk, Handle, today, told};
use crate::app::desk::model::Change;
use crate::app::desk::vault::{self, Held, Invitations, Stored, Vault};
use crate::browser::database::NotKept;
use crate::browser::{agreement, history};
use crate::domain::day::Day;
use crate::domain::desk::{Answer, Event};
use crate::formats::{base64url, desk_route};
use crate::ui::desk::{Notice, State};
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;

impl Clerk {
    /// Opens what is kept on the device: first what is past is deleted, then what was handed over is opened.
    pub fn open(clerk: &Rc<Self>, model: &Handle, brought: Vec<String>) {
        clerk.waiting.borrow_mut().get_or_insert_default().extend(brought);
        let (clerk, model) = (clerk.clone(), model.clone());
        spawn_local(async move {
            if !agreement::is_there() {
                return model.dispatch(Change::beside(|beside| beside.state = State::Unsafe));
            }
            if clerk.read(&model).await.is_err() {
                return model.dispatch(Change::beside(|beside| beside.state = State::Blocked));
            }
            model.dispatch(Change::beside(|beside| beside.state = State::Open));
            let place = desk_route::parse(&history::fragment());
            model.dispatch(Change::Happened(Event::WentTo(place)));
            // What came meanwhile would have made what was read look old.
            for code in clerk.waiting.take().unwrap_or_default() {
                Self::receive_code(&clerk, &model, code);
            }
        });
    }

    /// Looks again at what is kept, for whoever comes back to the page: a day may have passed, and another tab may have
    /// taken or deleted something.
    pub fn look_again(clerk: &Rc<Self>, model: &Handle) {
        if clerk.vault().is_none() {
            return;
        }
        let (clerk, model) = (clerk.clone(), model.clone());
        spawn_local(async move {
            let before = clerk.changes.get();
            told(&model, clerk.read(&model).await);
            let team = model.beside.team.as_ref().map(|team| team.invitation);
            if let Some(team) = team.filter(|_| clerk.changes.get() == before) {
                clerk.worker.send("look", &base64url::encode(&team), "");
            }
        });
    }

    pub(super) async fn read(&self, model: &Handle) -> Result<(), NotKept> {
        let before = self.changes.get();
        let vault = match self.vault() {
            Some(vault) => vault,
            None => Rc::new(Vault::open().await?),
        };
        let today = today(model);
        // The invitations are read last: what came meanwhile in answer to a new one is no orphan.
        let (envelopes, batches) = (vault.envelopes().await?, vault.batch_keys().await?);
        let standing = Standing::on(today, vault.invitations().await?);
        let mut found = Found::default();
        for stored in envelopes {
            let of = stored.invitation();
            if !standing.lasts(of.as_deref()) {
                // Its time has passed, or another tab deleted its invitation: nobody can open it again.
                vault.delete_stored(&stored).await?;
                found.expired += usize::from(of.is_some_and(|of| standing.is_past(&of)));
                continue;
            }
            // What does not open now stays: perhaps a newer page can.
            match standing.answer(&stored).await {
                Ok(answer) => found.answers.push(answer),
                Err(Unread::WithItsInvitation) => {}
                Err(Unread::ByItself) => found.unread += 1,
            }
        }
        for batch in batches.iter().filter(|batch| !standing.lasts(Some(vault::invitation_of(batch)))) {
            vault.delete_batch(batch).await?;
            let is_past = standing.is_past(vault::invitation_of(batch));
            found.expired += if is_past { vault::count_in(batch).unwrap_or_default() } else { 0 };
        }
        let Standing { held, past, unread } = standing;
        for held in &past {
            vault.expire(&held.invitation).await?;
        }
        if !past.is_empty() {
            let told = Notice::Expired { invitations: past.len(), answers: found.expired };
            model.dispatch(Change::Noticed(told));
        }
        self.tell_unread(model, unread.len(), found.unread);
        self.vault.replace(Some(vault.clone()));
        let past = vault.past().await?;
        if self.changes.get() != before {
            // What changed here meanwhile is newer than what was read; the next look sees both.
            return Ok(());
        }
        let invitations = held.iter().map(|held| held.invitation.clone()).collect();
        self.past.replace(past);
        self.held.replace(held);
        model.dispatch(Change::Happened(Event::Found { today, invitations, answers: found.answers }));
        Ok(())
    }

    /// Says what is here that this version cannot read: once, and again when it is more or less.
    fn tell_unread(&self, model: &Handle, invitations: usize, answers: usize) {
        if self.unread.replace((invitations, answers)) == (invitations, answers) {
            return;
        }
        model.dispatch(Change::beside(move |beside| {
            let is_old =
                |notice: &Notice| matches!(notice, Notice::UnreadInvitations(_) | Notice::UnreadAnswers(_));
            beside.notices.retain(|notice| !is_old(notice));
            let told = [
                (invitations, Notice::UnreadInvitations(invitations)),
                (answers, Notice::UnreadAnswers(answers)),
            ];
            beside.notices.extend(told.into_iter().filter(|(count, _)| *count > 0).map(|(_, notice)| notice));
        }));
    }
}

/// What was found of what people handed over.
#[derive(Default)]
struct Found {
    answers: Vec<Answer>,
    /// How many were deleted because their time had passed.
    expired: usize,
    /// How many are here that this version cannot open.
    unread: usize,
}

/// Why an answer cannot be read here.
enum Unread {
    /// Its invitation cannot be read either, which is told by itself.
    WithItsInvitation,
    /// It is of another version, does not open, or does not fit.
    ByItself,
}

/// What there is on a day: the invitations whose time lasts, those whose time has passed, and the keys of those that this version
/// cannot read.
struct Standing {
    held: Vec<Held>,
    past: Vec<Held>,
    unread: Vec<String>,
}

impl Standing {
    fn on(today: Day, all: Invitations) -> Self {
        let (past, held) = all.held.into_iter().partition(|held| held.invitation.is_past(today));
        Self { held, past, unread: all.unread }
    }

    /// Whether something that answers the invitation under this key can be opened, now or by another version. Of what does not
    /// say what it answers that is known where there is no invitation at all.
    fn lasts(&self, invitation: Option<&str>) -> bool {
        match invitation {
            Some(of) => self.held(of).is_some() || self.unread.iter().any(|unread| unread == of),
            None => !(self.held.is_empty() && self.unread.is_empty()),
        }
    }

    fn is_past(&self, invitation: &str) -> bool {
        self.past.iter().any(|held| vault::key(&held.invitation.id) == invitation)
    }

    fn held(&self, invitation: &str) -> Option<&Held> {
        self.held.iter().find(|held| vault::key(&held.invitation.id) == invitation)
    }

    /// The answer in an envelope that is kept.
    async fn answer(&self, stored: &Stored) -> Result<Answer, Unread> {
        let of = stored.invitation().ok_or(Unread::ByItself)?;
        let held = self.held(&of).ok_or(Unread::WithItsInvitation)?;
        let kept = stored.kept().ok_or(Unread::ByItself)?;
        answer(kept, held).await.ok_or(Unread::ByItself)
    }
}
