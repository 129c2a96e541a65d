//! What is in an envelope, by the key of the invitation that it answers.

use crate::codec::Browser;
use crate::desk::store::{LabelledEnvelope, StoredInvitation};
use crate::platform::key_agreement;
use klantspiegel_content::catalogue;
use klantspiegel_core::desk::{Answer, fitting};
use klantspiegel_core::submission::{InterviewAnswers, Submission};
use klantspiegel_formats::envelope::Envelope;
use klantspiegel_formats::submission;
use klantspiegel_ui::desk::Hindrance;

/// The answer in an envelope that is kept, by the key of its invitation; `None` where it does not open, or does not fit.
pub(super) async fn answer(kept: LabelledEnvelope, stored: &StoredInvitation) -> Option<Answer> {
    let submission = opened(&kept.envelope, stored).await.ok()?;
    let submission = fitting(submission, &stored.invitation, catalogue::item_bank())?;
    Some(Answer { submission, label: kept.label })
}

/// What is in an envelope, by the key of its invitation.
pub(super) async fn opened(
    envelope: &Envelope,
    stored: &StoredInvitation,
) -> Result<Submission<InterviewAnswers>, Hindrance> {
    let secret = key_agreement::agreed(&stored.private, &envelope.ephemeral).await;
    let secret = secret.ok().and_then(|secret| secret.try_into().ok()).ok_or(Hindrance::NotOpened)?;
    let text = envelope.open(secret, stored.invitation.key).map_err(|_| Hindrance::NotOpened)?;
    submission::decode::<Browser, InterviewAnswers>(&text, catalogue::item_bank()).map_err(Hindrance::Content)
}
