//! Opening the desk, and looking again: what is past is deleted, what was handed over is opened.

use super::receiving::answer;
use super::{Clerk, Handle, today, told};
use crate::app::desk::model::Change;
use crate::app::desk::vault::{Held, Vault};
use crate::browser::database::NotKept;
use crate::browser::{agreement, history};
use crate::domain::desk::Event;
use crate::formats::desk_route;
use crate::ui::desk::{Notice, State};
use std::collections::HashMap;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;

impl Clerk {
    /// Opens what is kept on the device: first what is past is deleted, then what was handed over is opened.
    pub fn open(clerk: &Rc<Self>, model: &Handle, brought: Option<String>) {
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
            if let Some(code) = brought {
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
            if clerk.changes.get() == before {
                clerk.worker.send("look", "");
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
        let (past, held): (Vec<Held>, Vec<Held>) =
            vault.invitations().await?.into_iter().partition(|held| held.invitation.is_past(today));
        let mut expired = 0;
        let mut answers = Vec::new();
        let mut all_kept = HashMap::new();
        for (id, kept) in vault.envelopes().await? {
            let answers_to = |held: &&Held| held.invitation.id == kept.envelope.invitation;
            let Some(held) = held.iter().find(answers_to) else {
                // Its time has passed, or another tab deleted its invitation: nobody can open it again.
                vault.delete_envelope(&id).await?;
                expired += usize::from(past.iter().any(|held| answers_to(&held)));
                continue;
            };
            // What does not open now stays: perhaps a newer page can.
            if let Some(answer) = answer(&kept, held).await {
                answers.push(answer);
                all_kept.insert(id, kept);
            }
        }
        for held in &past {
            expired += vault.delete_batches(&held.invitation.id).await?;
            vault.expire(&held.invitation).await?;
        }
        vault.delete_batches_without(&held).await?;
        if !past.is_empty() {
            let told = Notice::Expired { invitations: past.len(), answers: expired };
            model.dispatch(Change::Noticed(told));
        }
        self.vault.replace(Some(vault.clone()));
        if self.changes.get() != before {
            // What changed here meanwhile is newer than what was read; the next look sees both.
            return Ok(());
        }
        let invitations = held.iter().map(|held| held.invitation.clone()).collect();
        self.past.replace(vault.past().await?);
        self.kept.replace(all_kept);
        self.held.replace(held);
        model.dispatch(Change::Happened(Event::Found { today, invitations, answers }));
        Ok(())
    }
}
