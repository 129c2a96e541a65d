//! What the desk keeps on the device: invitations with their keys, envelopes as they came, and which invitations are past.

mod stored;

use crate::codec::Browser;
use crate::platform::clock;
use crate::platform::database::{At, Database, NotKept};
use crate::platform::key_agreement::PrivateKey;
use crate::platform::object::{self, number, text};
use js_sys::{Array, Uint8Array};
use klantspiegel_core::day::Day;
use klantspiegel_core::desk::PastInvitation;
use klantspiegel_core::desk::clock::Moment;
use klantspiegel_core::invitation::{Invitation, Token};
use klantspiegel_formats::envelope::Envelope;
use klantspiegel_formats::invitation as code;
use wasm_bindgen::JsValue;

use stored::{invitation, key_of, past, replaced};

pub use stored::{Batch, LabelledEnvelope, StoredEnvelope, StoredInvitation, count_in, invitation_of, key};

const NAME: &str = "klantspiegel-desk";
const INVITATIONS: &str = "invitations";
const ENVELOPES: &str = "envelopes";
const PAST: &str = "past";
const BATCHES: &str = "batches";

/// What the desk keeps on the device.
pub struct DeskStore(Database);

/// The invitations that are kept.
pub struct Invitations {
    /// Those that this version can read, in the order in which they were made.
    pub readable: Vec<StoredInvitation>,
    /// Under which keys the others are kept, as of a newer version: what answers them is nobody's to delete.
    pub unread: Vec<String>,
}

/// What came of keeping an envelope.
pub enum KeepOutcome {
    /// It is kept, and is called so.
    Kept { label: String },
    /// Another tab took, changed or deleted it since it was looked at.
    Overtaken,
    /// Its invitation is gone.
    NoInvitation,
}

impl DeskStore {
    /// Opens it.
    ///
    /// # Errors
    /// When the browser keeps nothing here.
    pub async fn open() -> Result<Self, NotKept> {
        Database::open(NAME, &[INVITATIONS, ENVELOPES, PAST, BATCHES]).await.map(Self)
    }

    /// The invitations.
    pub async fn invitations(&self) -> Result<Invitations, NotKept> {
        let mut all = Invitations { readable: Vec::new(), unread: Vec::new() };
        for (key, value) in self.0.entries(INVITATIONS, "").await? {
            match invitation(&value) {
                Some(invitation) => all.readable.push(invitation),
                None => all.unread.push(key),
            }
        }
        all.readable.sort_by(|one, other| one.made_ms.total_cmp(&other.made_ms));
        Ok(all)
    }

    /// The envelopes, in the order in which they came.
    pub async fn envelopes(&self) -> Result<Vec<StoredEnvelope>, NotKept> {
        let all = self.0.entries(ENVELOPES, "").await?.into_iter();
        let mut all: Vec<StoredEnvelope> = all.map(|(key, value)| StoredEnvelope { key, value }).collect();
        let came = |stored: &StoredEnvelope| stored.came_ms().unwrap_or_default();
        all.sort_by(|one, other| came(one).total_cmp(&came(other)));
        Ok(all)
    }

    /// The invitations whose time has passed.
    pub async fn past(&self) -> Result<Vec<PastInvitation>, NotKept> {
        Ok(self.0.all(PAST).await?.iter().filter_map(past).collect())
    }

    /// Keeps an invitation with its key.
    pub async fn keep_invitation(
        &self,
        invitation: &Invitation,
        private: PrivateKey,
    ) -> Result<StoredInvitation, NotKept> {
        let made_ms = clock::now_ms();
        let value = object::of([
            ("code", code::encode::<Browser>(invitation).into()),
            ("private", private.clone().into()),
            ("made", made_ms.into()),
        ]);
        self.0.put(INVITATIONS, &key(&invitation.id), &value).await?;
        let opened_last = clock::day_of(made_ms).parse().ok();
        Ok(StoredInvitation {
            invitation: invitation.clone(),
            private,
            opened_last,
            past_since: None,
            made_ms,
        })
    }

    /// Remembers of the invitation under a key on which day the desk was opened with it, and since when its time is seen to be past; one that
    /// another tab deleted stays deleted.
    pub async fn remember(&self, key: &str, day: Day, past_since: Option<Moment>) -> Result<(), NotKept> {
        let at = At { store: INVITATIONS, key };
        let (past_on, past_ms) = past_since.map_or((JsValue::UNDEFINED, JsValue::UNDEFINED), |since| {
            (since.day.to_string().into(), since.ms.into())
        });
        let remembered = self.0.change(at, at, |here| {
            for (name, value) in
                [("opened", day.to_string().into()), ("past_on", past_on), ("past_ms", past_ms)]
            {
                if let Some(here) = &here {
                    object::set(here, name, &value);
                }
            }
            (here, ())
        });
        remembered.await.map(|_| ())
    }

    /// What is kept under the id of what is in an envelope.
    pub async fn envelope(&self, id: &Token) -> Result<Option<StoredEnvelope>, NotKept> {
        let value = self.0.get(ENVELOPES, &key(id)).await?;
        Ok(value.map(|value| StoredEnvelope { key: key(id), value }))
    }

    /// Keeps an envelope that came now, under the id of what is in it, as long as nothing else is there than what was seen. In
    /// place of an earlier one it has its name, and its place in the order.
    pub async fn keep_envelope(
        &self,
        id: &Token,
        envelope: &Envelope,
        seen: Option<&StoredEnvelope>,
    ) -> Result<KeepOutcome, NotKept> {
        let needed = At { store: INVITATIONS, key: &key(&envelope.invitation) };
        let at = At { store: ENVELOPES, key: &key(id) };
        let seen = seen.map(|seen| text(&seen.value, "code"));
        let kept = self.0.change(needed, at, |here| {
            if here.as_ref().map(|here| text(here, "code")) != seen {
                return (None, KeepOutcome::Overtaken);
            }
            let label = here.as_ref().and_then(|here| text(here, "label")).unwrap_or_default();
            let came_ms = here.as_ref().and_then(|here| number(here, "came"));
            let replaced = here.as_ref().map_or_else(Array::new, replaced);
            if let Some(before) = here.as_ref().and_then(|here| Envelope::decode(&text(here, "code")?).ok()) {
                replaced.push(&key_of(&before));
            }
            let value = object::of([
                ("id", at.key.into()),
                // By this it is deleted with its invitation, also by a version that cannot read the rest.
                ("invitation", needed.key.into()),
                ("code", envelope.encode().into()),
                ("label", label.as_str().into()),
                ("came", came_ms.unwrap_or_else(clock::now_ms).into()),
                ("replaced", replaced.into()),
            ]);
            (Some(value), KeepOutcome::Kept { label })
        });
        Ok(kept.await?.unwrap_or(KeepOutcome::NoInvitation))
    }

    /// Calls an envelope so, and changes nothing else of it; one that another tab deleted stays deleted.
    pub async fn label(&self, id: &Token, label: &str) -> Result<(), NotKept> {
        let at = At { store: ENVELOPES, key: &key(id) };
        let labelled = self.0.change(at, at, |here| {
            if let Some(here) = &here {
                object::set(here, "label", &label.into());
            }
            (here, ())
        });
        labelled.await.map(|_| ())
    }

    /// The envelopes of a team in the order in which they came.
    pub async fn batches(&self, invitation: &Token) -> Result<Vec<Batch>, NotKept> {
        let found = self.0.entries(BATCHES, &key(invitation)).await?;
        let mut all: Vec<Batch> = found.iter().map(|(key, value)| stored::batch(key, value)).collect();
        all.sort_by(|one, other| one.came_ms.total_cmp(&other.came_ms));
        Ok(all)
    }

    /// How many envelopes of a team are kept.
    pub async fn count(&self, invitation: &Token) -> Result<usize, NotKept> {
        Ok(self.0.keys(BATCHES, &key(invitation)).await?.iter().filter_map(|key| count_in(key)).sum())
    }

    /// Keeps envelopes of a team, under a name that nothing else has; says whether its invitation is still there for that.
    pub async fn keep_batch(&self, name: &Token, invitation: &Token, batch: &Batch) -> Result<bool, NotKept> {
        let value = object::of([
            ("bytes", Uint8Array::from(&batch.bytes[..]).into()),
            ("came", batch.came_ms.into()),
        ]);
        let needed = At { store: INVITATIONS, key: &key(invitation) };
        let name = format!("{}.{}.{}", key(invitation), key(name), batch.count);
        let kept = self.0.change(needed, At { store: BATCHES, key: &name }, |_| (Some(value), ())).await?;
        Ok(kept.is_some())
    }

    /// Deletes the envelopes of a team; gives how many there were.
    pub async fn delete_batches(&self, invitation: &Token) -> Result<usize, NotKept> {
        let mut deleted = 0;
        for key in self.0.keys(BATCHES, &key(invitation)).await? {
            self.0.delete(BATCHES, &key).await?;
            deleted += count_in(&key).unwrap_or_default();
        }
        Ok(deleted)
    }

    /// Whether this invitation is kept; another tab may have deleted it.
    pub async fn has_invitation(&self, id: &Token) -> Result<bool, NotKept> {
        Ok(self.0.get(INVITATIONS, &key(id)).await?.is_some())
    }

    /// Deletes an envelope.
    pub async fn delete_envelope(&self, id: &Token) -> Result<(), NotKept> {
        self.0.delete(ENVELOPES, &key(id)).await
    }

    /// Deletes an envelope, whatever is known of it here.
    pub async fn delete_stored(&self, stored: &StoredEnvelope) -> Result<(), NotKept> {
        self.0.delete(ENVELOPES, &stored.key).await
    }

    /// Deletes every envelope that answers an invitation, whatever is known of it here; gives how many there were.
    pub async fn delete_envelopes(&self, invitation: &Token) -> Result<usize, NotKept> {
        let mut deleted = 0;
        for stored in self.envelopes().await? {
            if stored.invitation() == Some(key(invitation)) {
                self.delete_stored(&stored).await?;
                deleted += 1;
            }
        }
        Ok(deleted)
    }

    /// Under which keys envelopes of teams are kept that came together.
    pub async fn batch_keys(&self) -> Result<Vec<String>, NotKept> {
        self.0.keys(BATCHES, "").await
    }

    /// Deletes the envelopes of a team that are kept under such a key.
    pub async fn delete_batch(&self, key: &str) -> Result<(), NotKept> {
        self.0.delete(BATCHES, key).await
    }

    /// Deletes an invitation with its key; what is sealed for it can never be opened again.
    pub async fn delete_invitation(&self, id: &Token) -> Result<(), NotKept> {
        self.0.delete(INVITATIONS, &key(id)).await
    }

    /// Deletes an invitation whose time has passed, and remembers that it has.
    pub async fn expire(&self, invitation: &Invitation) -> Result<(), NotKept> {
        let value = object::of([
            ("invitation", key(&invitation.id).into()),
            ("kept_until", invitation.kept_until.to_string().into()),
        ]);
        self.0.put(PAST, &key(&invitation.id), &value).await?;
        self.delete_invitation(&invitation.id).await
    }
}
