//! Reading what is kept, and looking again: what was seen to be past on two days is deleted, what was handed over is opened.

use super::holding::{Effects, Handle, now, report_failure};
use super::unsealing::answer;
use crate::desk::findings::{Count, Findings};
use crate::desk::model::Change;
use crate::desk::store::{self, DeskStore, Invitations, StoredEnvelope, StoredInvitation};
use crate::platform::database::NotKept;
use klantspiegel_core::day::Day;
use klantspiegel_core::desk::inventory::{Deleting, Inventory};
use klantspiegel_core::desk::{Answer, Event};
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
            report_failure(&model, effects.read(&model).await);
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
        // The invitations are read last: what came meanwhile in answer to a new one is no orphan.
        let (envelopes, batches) = (store.envelopes().await?, store.batch_keys().await?);
        let Invitations { readable, unread } = store.invitations().await?;
        let kept = readable.iter().map(StoredInvitation::kept).collect();
        let inventory = Inventory::at(now, kept, unread, deleting);
        let (over, staying): (Vec<_>, Vec<_>) =
            readable.into_iter().partition(|stored| inventory.is_over(&store::key(&stored.invitation.id)));

        let mut found = Found::default();
        found.read_envelopes(&store, &inventory, &staying, envelopes).await?;
        found.read_batches(&store, &inventory, &batches).await?;
        for stored in &over {
            store.expire(&stored.invitation).await?;
        }
        for key in &inventory.changed {
            // Where there is no room for it, nothing is deleted, and the same is said again.
            let past_since = inventory.staying(key).and_then(|kept| kept.past_since);
            let _ = store.remember(key, now.day, past_since).await;
        }
        model.dispatch(Change::Looked(found.findings(now.day, &inventory)));
        self.store.replace(Some(store.clone()));
        let past = store.past().await?;
        if self.changes.get() != before {
            // What changed here meanwhile is newer than what was read; the next look sees both.
            return Ok(());
        }
        let invitations = staying.iter().map(|stored| stored.invitation.clone()).collect();
        self.invitations.replace(staying);
        let answers = found.answers;
        model.dispatch(Change::Happened(Event::Found { today: now.day, invitations, past, answers }));
        Ok(())
    }
}

/// What was found of what people handed over.
#[derive(Default)]
struct Found {
    answers: Vec<Answer>,
    /// How many were deleted because their time had passed.
    deleted: usize,
    /// How many are here whose time has passed by the clock.
    expiring: usize,
    /// How many are here that this version cannot open.
    unread: usize,
}

impl Found {
    /// Opens the envelopes of people who apply, and deletes those that nobody can open any more.
    async fn read_envelopes(
        &mut self,
        store: &DeskStore,
        inventory: &Inventory,
        staying: &[StoredInvitation],
        envelopes: Vec<StoredEnvelope>,
    ) -> Result<(), NotKept> {
        for stored in envelopes {
            let of = stored.invitation();
            if !inventory.keeps_answers_to(of.as_deref()) {
                // Its time has passed, or another tab deleted its invitation.
                store.delete_stored(&stored).await?;
                self.deleted += usize::from(of.is_some_and(|of| inventory.is_over(&of)));
                continue;
            }
            // What does not open now stays: perhaps a newer page can.
            match opened(&stored, staying).await {
                Ok(answer) => {
                    let of = store::key(&answer.submission.invitation);
                    self.expiring += usize::from(inventory.is_expiring(&of));
                    self.answers.push(answer);
                }
                Err(Unread::WithItsInvitation) => {}
                Err(Unread::ByItself) => self.unread += 1,
            }
        }
        Ok(())
    }

    /// Counts the envelopes of teams, and deletes those that nobody can open any more.
    async fn read_batches(
        &mut self,
        store: &DeskStore,
        inventory: &Inventory,
        batches: &[String],
    ) -> Result<(), NotKept> {
        for batch in batches {
            let (of, count) = (store::invitation_of(batch), store::count_in(batch).unwrap_or_default());
            if inventory.keeps_answers_to(Some(of)) {
                self.expiring += if inventory.is_expiring(of) { count } else { 0 };
            } else {
                store.delete_batch(batch).await?;
                self.deleted += if inventory.is_over(of) { count } else { 0 };
            }
        }
        Ok(())
    }

    fn findings(&self, today: Day, inventory: &Inventory) -> Findings {
        let count = |invitations, answers| Count { invitations, answers };
        Findings {
            today,
            doubt: inventory.doubt,
            deleted: count(inventory.over.len(), self.deleted),
            expiring: count(inventory.expiring(), self.expiring),
            unread: count(inventory.unread.len(), self.unread),
        }
    }
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

/// The answer in an envelope that is kept, by the key of the invitation that it answers.
async fn opened(stored: &StoredEnvelope, invitations: &[StoredInvitation]) -> Result<Answer, Unread> {
    let of = stored.invitation().ok_or(Unread::ByItself)?;
    let invitation = invitations.iter().find(|held| store::key(&held.invitation.id) == of);
    let invitation = invitation.ok_or(Unread::WithItsInvitation)?;
    let kept = stored.kept().ok_or(Unread::ByItself)?;
    answer(kept, invitation).await.ok_or(Unread::ByItself)
}
