//! What opens the envelopes of a team, in a worker beside the page: it has the key, and gives nothing back but counts.

use super::store::{Batch, DeskStore};
use crate::codec::Browser;
use crate::platform::clock;
use crate::platform::database::NotKept;
use crate::platform::key_agreement::{self, PrivateKey, Refused};
use klantspiegel_content::catalogue;
use klantspiegel_core::invitation::Token;
use klantspiegel_formats::base64url;
use klantspiegel_formats::picture;
use klantspiegel_formats::tally::Tallied;
use klantspiegel_formats::team_intake::{self, EnvelopeReader, PendingEnvelope, TeamIntake};

/// How many envelopes are opened side by side.
const SIDE_BY_SIDE: usize = 256;

/// The envelopes of one team.
pub struct IntakeWorker {
    store: DeskStore,
    invitation: Token,
    private: PrivateKey,
    intake: TeamIntake,
    /// What was taken and is not kept yet, one behind the other, and how many.
    taken: Vec<u8>,
    count: usize,
    /// How many are kept that were read here or come from here, whether they open or not.
    kept: usize,
    /// When the last of them came, in milliseconds.
    last_ms: f64,
}

/// The browser keeps nothing here, or refuses to open. What was taken and is not kept is in no picture: who hears of this lets go
/// of the worker.
#[derive(Clone, Copy, Debug, PartialEq, Eq, displaydoc::Display)]
pub struct Failed;

impl std::error::Error for Failed {}

impl From<NotKept> for Failed {
    fn from(_: NotKept) -> Self {
        Self
    }
}

impl From<Refused> for Failed {
    fn from(_: Refused) -> Self {
        Self
    }
}

impl IntakeWorker {
    /// The worker of this invitation, by its id, with all that is kept opened; `None` where there is no such invitation. `report_progress`
    /// hears after each step which share of it is done, 0 to 1.
    ///
    /// # Errors
    /// When the browser keeps nothing here, or refuses.
    pub async fn open(id: &str, report_progress: impl Fn(f64)) -> Result<Option<Self>, Failed> {
        let store = DeskStore::open().await?;
        let Some(invitation) = team_intake::id_of(id) else { return Ok(None) };
        let all = store.invitations().await?.readable;
        let Some(stored) = all.into_iter().find(|stored| stored.invitation.id == invitation) else {
            return Ok(None);
        };
        let mut worker = Self {
            store,
            invitation,
            private: stored.private,
            intake: TeamIntake::new(stored.invitation),
            taken: Vec::new(),
            count: 0,
            kept: 0,
            last_ms: 0.0,
        };
        worker.reopen(report_progress).await?;
        Ok(Some(worker))
    }

    async fn reopen(&mut self, report_progress: impl Fn(f64)) -> Result<(), Failed> {
        // Counted first: what another tab keeps meanwhile makes one look again.
        self.kept = self.store.count(&self.invitation).await?;
        let batches = self.store.batches(&self.invitation).await?;
        let all: usize = batches.iter().map(|batch| batch.bytes.len()).sum();
        let mut left = all;
        for batch in &batches {
            left -= batch.bytes.len();
            let mut kept = EnvelopeReader::new(&batch.bytes, batch.count);
            loop {
                let pending = self.intake.read_kept(&mut kept, SIDE_BY_SIDE);
                if pending.is_empty() {
                    break;
                }
                self.open_all(pending).await?;
                report_progress(1.0 - (left + kept.bytes()) as f64 / all as f64);
            }
            self.last_ms = self.last_ms.max(batch.came_ms);
        }
        // It is kept already.
        self.taken.clear();
        self.count = 0;
        Ok(())
    }

    /// The number of the invitation.
    pub fn id(&self) -> String {
        base64url::encode(&self.invitation)
    }

    /// Whether another tab kept envelopes of this team since they were opened here.
    ///
    /// # Errors
    /// When the browser keeps nothing here.
    pub async fn is_behind(&self) -> Result<bool, Failed> {
        Ok(self.store.count(&self.invitation).await? != self.kept)
    }

    /// From here on what is not taken is counted anew.
    pub fn begin(&mut self) {
        self.intake.begin();
    }

    /// Takes the codes of a text: one a line, or one in all.
    ///
    /// # Errors
    /// When the browser refuses to open them.
    pub async fn take(&mut self, text: &str) -> Result<(), Failed> {
        for codes in team_intake::codes(text).chunks(SIDE_BY_SIDE) {
            let pending = self.intake.read(codes.iter().copied());
            self.open_all(pending).await?;
        }
        Ok(())
    }

    async fn open_all(&mut self, pending: Vec<PendingEnvelope>) -> Result<(), Refused> {
        let publics: Vec<&[u8]> = pending.iter().map(PendingEnvelope::ephemeral).collect();
        let secrets = key_agreement::agreed_all(&self.private, &publics).await?;
        for (envelope, secret) in pending.into_iter().zip(secrets) {
            let secret = secret.and_then(|secret| secret.try_into().ok());
            let taken = self.intake.open::<Browser>(envelope, secret, catalogue::item_bank());
            if let Some(envelope) = taken {
                self.taken.extend(envelope.bytes());
                self.count += 1;
            }
        }
        Ok(())
    }

    /// Keeps what was taken since the last time.
    ///
    /// # Errors
    /// When the browser refuses or there is no room, or the invitation is gone: another tab, or the page itself, may have deleted
    /// it meanwhile.
    pub async fn keep(&mut self) -> Result<(), Failed> {
        if !self.store.has_invitation(&self.invitation).await? {
            return Err(Failed);
        }
        if self.count == 0 {
            return Ok(());
        }
        // Also with a clock that was set back they are the last: in which order they came decides who counts.
        let came_ms = clock::now_ms().max(self.last_ms + 1.0);
        let batch = Batch { bytes: std::mem::take(&mut self.taken), count: self.count, came_ms };
        if !self.store.keep_batch(&key_agreement::chance()?, &self.invitation, &batch).await? {
            return Err(Failed);
        }
        self.kept += self.count;
        self.last_ms = came_ms;
        self.count = 0;
        Ok(())
    }

    /// What may be told, a count on each line.
    pub fn picture(&self) -> String {
        picture::encode::<Browser>(&self.intake.picture(), &self.invitation)
    }

    /// What came of the envelopes, as JSON.
    pub fn tally(&self) -> String {
        Tallied { tally: self.intake.tally(), counted: self.intake.counted() }.encode::<Browser>()
    }
}
