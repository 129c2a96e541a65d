//! Inviting: an invitation with keys of its own, made from the form or brought back from a backup.

use super::holding::{Effects, Handle, focus, today};
use crate::codec::Browser;
use crate::desk::keys;
use crate::desk::model::Change;
use crate::platform::database::{NotKept, ask_to_stay};
use crate::platform::download;
use crate::platform::file::Chosen;
use klantspiegel_formats::{backup, invitation};
use klantspiegel_ui::desk::{NotRestored, Notice, form};
use wasm_bindgen_futures::spawn_local;

impl Effects {
    /// Makes the invitation of the form, with a pair of keys of its own.
    pub(super) async fn invite(&self, model: &Handle) {
        // The form is judged by today's calendar.
        self.catch_up(model).await;
        model.dispatch(Change::FormSent);
        if !model.is_form_sound() {
            // What is wrong in it is said beside the fields.
            return focus(form::FLAWED);
        }
        let passphrase = model.backup_passphrase().map(str::to_owned);
        let written = |key| model.desk.draft.invitation(key, model.desk.today).map(invitation::numbered);
        let number = |key| written(key).ok().map(|invitation| invitation.id);
        let (Some(made), Some(store)) = (keys::made(passphrase.as_deref(), number).await, self.store())
        else {
            return model.dispatch(Change::Noticed(Notice::NotKept));
        };
        let Ok(invitation) = written(made.public) else { return };
        match store.keep_invitation(&invitation, made.private).await {
            Ok(stored) => {
                // Whoever made one wants it to be there on its last day; some browsers ask first, and nothing waits for that.
                spawn_local(ask_to_stay());
                if let Some(copy) = &made.copy {
                    let name = format!("klantspiegel-backup-{}.json", model.desk.today);
                    let text = backup::encode::<Browser>(&invitation, copy);
                    if download::save(&name, "application/json", &text).is_err() {
                        model.dispatch(Change::Noticed(Notice::ExportFailed));
                    }
                }
                self.invitations.borrow_mut().push(stored);
                model.dispatch(Change::Invited(Box::new(invitation)));
            }
            Err(NotKept) => model.dispatch(Change::Noticed(Notice::NotKept)),
        }
    }

    /// Brings an invitation back from a backup.
    pub(super) async fn restore(&self, model: &Handle, file: Chosen) -> Result<(), RestoreError> {
        if model.ui_state.passphrase.is_empty() {
            return Err(NotRestored::NoPassphrase.into());
        }
        if file.bytes() > backup::MAX_BYTES {
            return Err(NotRestored::NotOurs.into());
        }
        let content = file.content().await.map_err(|_| NotRestored::NotOurs)?;
        let text = String::from_utf8(content).map_err(|_| NotRestored::NotOurs)?;
        let (invitation, copy) = backup::decode::<Browser>(&text).ok_or(NotRestored::NotOurs)?;
        model.restorable(&invitation, today(model))?;
        let private = keys::opened(&copy, &model.ui_state.passphrase, &invitation.id).await;
        let private = private.ok_or(NotRestored::Passphrase)?;
        let store = self.store().ok_or(NotKept)?;
        let stored = store.keep_invitation(&invitation, private).await?;
        self.invitations.borrow_mut().push(stored);
        model.dispatch(Change::Restored(Box::new(invitation)));
        Ok(())
    }
}

/// Why an invitation is not brought back.
#[derive(Debug, displaydoc::Display)]
pub(super) enum RestoreError {
    /// {0}
    NotRestored(NotRestored),
    /// The browser keeps nothing here.
    NotKept,
}

impl std::error::Error for RestoreError {}

impl From<NotRestored> for RestoreError {
    fn from(why: NotRestored) -> Self {
        Self::NotRestored(why)
    }
}

impl From<NotKept> for RestoreError {
    fn from(_: NotKept) -> Self {
        Self::NotKept
    }
}

impl From<RestoreError> for Notice {
    fn from(why: RestoreError) -> Self {
        match why {
            RestoreError::NotRestored(why) => Self::NotRestored(why),
            RestoreError::NotKept => Self::NotKept,
        }
    }
}
