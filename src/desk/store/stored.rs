//! What lies on the device, as objects that the browser keeps: how each is written, and read again.

use crate::codec::Browser;
use crate::platform::clock;
use crate::platform::key_agreement::PrivateKey;
use crate::platform::object::{member, number, text};
use js_sys::{Array, Uint8Array};
use klantspiegel_core::day::Day;
use klantspiegel_core::desk::PastInvitation;
use klantspiegel_core::desk::clock::Moment;
use klantspiegel_core::desk::inventory::KeptInvitation;
use klantspiegel_core::invitation::{Invitation, Token};
use klantspiegel_formats::base64url;
use klantspiegel_formats::envelope::Envelope;
use klantspiegel_formats::invitation as code;
use wasm_bindgen::{JsCast, JsValue};

/// An invitation with the key that opens what comes in answer to it; only the browser can use it.
#[derive(Clone)]
pub struct StoredInvitation {
    pub invitation: Invitation,
    pub private: PrivateKey,
    /// The last day on which the desk was opened with it; an earlier version wrote down when it was made.
    pub opened_last: Option<Day>,
    /// When the clock said for the first time that its time has passed, if it did.
    pub past_since: Option<Moment>,
    pub(super) made_ms: f64,
}

/// An envelope as it lies on the device, whether this version can read it or not.
pub struct StoredEnvelope {
    pub(super) key: String,
    pub(super) value: JsValue,
}

/// An envelope as it came, with what the owner calls it.
pub struct LabelledEnvelope {
    pub envelope: Envelope,
    pub label: String,
}

/// Envelopes of a team that came together. Under which key they are kept says how many: it can be counted without reading them.
pub struct Batch {
    /// They, one behind the other; none where this version cannot read them.
    pub bytes: Vec<u8>,
    /// How many they are.
    pub count: usize,
    /// When they came, in milliseconds.
    pub came_ms: f64,
}

impl StoredInvitation {
    /// What the device remembers of it beside what it asks.
    pub fn kept(&self) -> KeptInvitation {
        KeptInvitation {
            key: key(&self.invitation.id),
            kept_until: self.invitation.kept_until,
            opened_last: self.opened_last,
            past_since: self.past_since,
        }
    }
}

impl StoredEnvelope {
    /// Under which key the invitation is kept that it answers; `None` where nothing says so.
    pub fn invitation(&self) -> Option<String> {
        // Those of earlier versions say so in their code alone.
        let coded = || Some(key(&Envelope::decode(&text(&self.value, "code")?).ok()?.invitation));
        text(&self.value, "invitation").or_else(coded)
    }

    /// What it is; `None` where this version cannot read it.
    pub fn kept(&self) -> Option<LabelledEnvelope> {
        let envelope = Envelope::decode(&text(&self.value, "code")?).ok()?;
        Some(LabelledEnvelope { envelope, label: text(&self.value, "label")? })
    }

    /// Whether this envelope was here before, and another version came in its place.
    pub fn replaced(&self, envelope: &Envelope) -> bool {
        replaced(&self.value).includes(&key_of(envelope), 0)
    }

    pub(super) fn came_ms(&self) -> Option<f64> {
        number(&self.value, "came")
    }
}

/// Under which key something with this id is kept.
pub fn key(id: &Token) -> String {
    base64url::encode(id)
}

/// Under which key the invitation is kept that the envelopes under the key of a batch answer.
pub fn invitation_of(batch: &str) -> &str {
    batch.split_once('.').map_or(batch, |(invitation, _)| invitation)
}

pub(super) fn invitation(value: &JsValue) -> Option<StoredInvitation> {
    let invitation = code::decode::<Browser>(&text(value, "code")?).ok()?;
    let private = member(value, "private")?.dyn_into().ok()?;
    let made_ms = number(value, "made")?;
    let opened_last = text(value, "opened").unwrap_or_else(|| clock::day_of(made_ms)).parse().ok();
    Some(StoredInvitation { invitation, private, opened_last, past_since: past_since(value), made_ms })
}

fn past_since(value: &JsValue) -> Option<Moment> {
    let day = text(value, "past_on")?.parse().ok()?;
    Some(Moment { day, ms: number(value, "past_ms")? })
}

pub(super) fn batch(key: &str, value: &JsValue) -> Batch {
    let bytes = member(value, "bytes").and_then(|bytes| bytes.dyn_into::<Uint8Array>().ok());
    Batch {
        bytes: bytes.map(|bytes| bytes.to_vec()).unwrap_or_default(),
        count: count_in(key).unwrap_or_default(),
        came_ms: number(value, "came").unwrap_or_default(),
    }
}

/// Which envelopes were here before, each by the key that was made for it.
pub(super) fn replaced(value: &JsValue) -> Array {
    member(value, "replaced").and_then(|all| all.dyn_into().ok()).unwrap_or_default()
}

pub(super) fn key_of(envelope: &Envelope) -> JsValue {
    base64url::encode(&envelope.ephemeral).into()
}

/// How many envelopes are kept under the key of a batch.
pub fn count_in(key: &str) -> Option<usize> {
    key.rsplit_once('.')?.1.parse().ok()
}

pub(super) fn past(value: &JsValue) -> Option<PastInvitation> {
    let id = base64url::decode_exactly(&text(value, "invitation")?)?;
    Some(PastInvitation { id, kept_until: text(value, "kept_until")?.parse().ok()? })
}
