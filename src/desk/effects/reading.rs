//! Reading what is kept, and looking again: what was seen to be past on two days is deleted, what was handed over is opened.

use super::holding::{Effects, Handle, now, told};
use super::unsealing::answer;
use crate::desk::model::{Change, Outdated};
use crate::desk::store::{self, DeskStore, Invitations, StoredEnvelope, StoredInvitation};
use crate::platform::database::NotKept;
use klantspiegel_core::day::Day;
use klantspiegel_core::desk::clock::{self, Doubt, Moment};
use klantspiegel_core::desk::{Answer, Event};
use klantspiegel_core::invitation::Token;
use klantspiegel_ui::desk::Notice;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;

impl Effects {
    /// Looks again at what is kept, for whoever comes back to the page: a day may have passed, and another tab may have
    /// taken or deleted something.
    pub fn look_again(effects: &Rc<Self>, model: &Handle) {
        if effects.store().is_none() {
            return;
        }
        let (effects, model) = (effects.clone(), model.clone());
        spawn_local(async move {
            let before = effects.changes.get();
            told(&model, effects.read(&model).await);
            let team = model.ui_state.team.as_ref().map(|team| team.invitation);
            if let Some(team) = team.filter(|_| effects.changes.get() == before) {
                effects.intake().look(&team);
            }
        });
    }

    pub(super) async fn read(&self, model: &Handle) -> Result<(), NotKept> {
        self.read_and_delete(model, Deleting::WhatIsOver).await
    }

    /// Reads what is kept, and deletes some of it.
    pub(super) async fn read_and_delete(&self, model: &Handle, deleting: Deleting) -> Result<(), NotKept> {
        let before = self.changes.get();
        let store = match self.store() {
            Some(store) => store,
            None => Rc::new(DeskStore::open().await?),
        };
        let now = now(model);
        let today = now.day;
        // The invitations are read last: what came meanwhile in answer to a new one is no orphan.
        let (envelopes, batches) = (store.envelopes().await?, store.batch_keys().await?);
        let all = store.invitations().await?;
        let doubt = clock::doubt(today, all.held.iter().filter_map(|held| held.opened_last).max());
        let standing = Standing::on(now, doubt, all, deleting);
        let mut found = Found::default();
        for stored in envelopes {
            let of = stored.invitation();
            if !standing.lasts(of.as_deref()) {
                // Its time has passed, or another tab deleted its invitation: nobody can open it again.
                store.delete_stored(&stored).await?;
                found.expired += usize::from(of.is_some_and(|of| standing.is_past(&of)));
                continue;
            }
            // What does not open now stays: perhaps a newer page can.
            match standing.answer(&stored).await {
                Ok(answer) => {
                    found.expiring += usize::from(standing.is_expiring(&answer.submission.invitation));
                    found.answers.push(answer);
                }
                Err(Unread::WithItsInvitation) => {}
                Err(Unread::ByItself) => found.unread += 1,
            }
        }
        for batch in &batches {
            let of = store::invitation_of(batch);
            if standing.lasts(Some(of)) {
                let is_expiring =
                    standing.held(of).is_some_and(|held| standing.is_expiring(&held.invitation.id));
                found.expiring += if is_expiring { store::count_in(batch).unwrap_or_default() } else { 0 };
                continue;
            }
            store.delete_batch(batch).await?;
            let is_past = standing.is_past(of);
            found.expired += if is_past { store::count_in(batch).unwrap_or_default() } else { 0 };
        }
        let Standing { held, past, unread, expiring, new } = standing;
        for held in &past {
            store.expire(&held.invitation).await?;
        }
        if !past.is_empty() {
            let told = Notice::Expired { invitations: past.len(), answers: found.expired };
            model.dispatch(Change::Noticed(told));
        }
        for (id, past_since) in &new {
            // Where there is no room for it, nothing is deleted, and the same is said again.
            let _ = store.remember(id, today, *past_since).await;
        }
        self.tell_expiring(model, (expiring.len(), found.expiring, today));
        if let Some(doubt) = doubt {
            model.dispatch(Change::Outdated(Outdated::Clock));
            model.dispatch(Change::Noticed(Notice::Clock { doubt, today }));
        }
        self.tell_unread(model, unread.len(), found.unread);
        self.store.replace(Some(store.clone()));
        let past = store.past().await?;
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

    /// Says what is past by the clock and still here: once a day, and again when it is more or less.
    fn tell_expiring(&self, model: &Handle, now: (usize, usize, Day)) {
        if self.expiring.replace(Some(now)) == Some(now) {
            return;
        }
        model.dispatch(Change::Outdated(Outdated::Expiring));
        let (invitations, answers, today) = now;
        if invitations > 0 {
            model.dispatch(Change::Noticed(Notice::Expiring { invitations, answers, today }));
        }
    }

    /// Says what is here that this version cannot read: once, and again when it is more or less.
    fn tell_unread(&self, model: &Handle, invitations: usize, answers: usize) {
        if self.unread.replace((invitations, answers)) == (invitations, answers) {
            return;
        }
        model.dispatch(Change::Outdated(Outdated::Unread));
        let told = [
            (invitations, Notice::UnreadInvitations(invitations)),
            (answers, Notice::UnreadAnswers(answers)),
        ];
        let told = told.into_iter().filter(|(count, _)| *count > 0);
        told.for_each(|(_, notice)| model.dispatch(Change::Noticed(notice)));
    }
}

/// What of what is past is deleted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Deleting {
    /// What was seen to be past on two days.
    WhatIsOver,
    /// All of it: the owner says that the clock is right.
    AllPast,
}

/// What was found of what people handed over.
#[derive(Default)]
struct Found {
    answers: Vec<Answer>,
    /// How many were deleted because their time had passed.
    expired: usize,
    /// How many are here whose time has passed by the clock.
    expiring: usize,
    /// How many are here that this version cannot open.
    unread: usize,
}

/// Why an answer cannot be read here.
#[derive(Debug, displaydoc::Display)]
enum Unread {
    /// Its invitation cannot be read either, which is told by itself.
    WithItsInvitation,
    /// It is of another version, does not open, or does not fit.
    ByItself,
}

impl std::error::Error for Unread {}

/// What there is at a moment: the invitations that stay, those that go as their time has passed, the keys of those that this version
/// cannot read, and the ids of those that stay though the clock says that their time has passed.
struct Standing {
    held: Vec<StoredInvitation>,
    past: Vec<StoredInvitation>,
    unread: Vec<String>,
    expiring: Vec<Token>,
    /// Of which something new is to be remembered: since when their time is seen to be past.
    new: Vec<(Token, Option<Moment>)>,
}

impl Standing {
    fn on(now: Moment, doubt: Option<Doubt>, all: Invitations, deleting: Deleting) -> Self {
        let (held, past, expiring, new) = Default::default();
        let mut standing = Self { held, past, unread: all.unread, expiring, new };
        for mut held in all.held {
            match clock::Standing::at(now, held.invitation.kept_until, held.past_since, doubt) {
                clock::Standing::Over => standing.past.push(held),
                clock::Standing::Expiring(_) if deleting == Deleting::AllPast => standing.past.push(held),
                here => {
                    let (past_since, id) = (here.past_since(), held.invitation.id);
                    standing.expiring.extend(past_since.map(|_| id));
                    if (held.opened_last, held.past_since) != (Some(now.day), past_since) {
                        standing.new.push((id, past_since));
                    }
                    held.past_since = past_since;
                    standing.held.push(held);
                }
            }
        }
        standing
    }

    fn is_expiring(&self, invitation: &Token) -> bool {
        self.expiring.contains(invitation)
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
        self.past.iter().any(|held| store::key(&held.invitation.id) == invitation)
    }

    fn held(&self, invitation: &str) -> Option<&StoredInvitation> {
        self.held.iter().find(|held| store::key(&held.invitation.id) == invitation)
    }

    /// The answer in an envelope that is kept.
    async fn answer(&self, stored: &StoredEnvelope) -> Result<Answer, Unread> {
        let of = stored.invitation().ok_or(Unread::ByItself)?;
        let held = self.held(&of).ok_or(Unread::WithItsInvitation)?;
        let kept = stored.kept().ok_or(Unread::ByItself)?;
        answer(kept, held).await.ok_or(Unread::ByItself)
    }
}
