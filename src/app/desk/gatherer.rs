//! What opens the envelopes of a team, in a worker beside the page: it has the key, and gives nothing back but counts.

use super::vault::Vault;
use crate::app::codec::Browser;
use crate::browser::agreement::{self, PrivateKey};
use crate::browser::database::NotKept;
use crate::catalogue;
use crate::domain::invitation::Token;
use crate::formats::base64url;
use crate::formats::gathering::{self, Gathering, Refusal, Tally, Waiting};
use crate::formats::json::{Json, object};
use crate::formats::picture;

/// How many envelopes are opened side by side.
const SIDE_BY_SIDE: usize = 256;

/// The envelopes of one team.
pub struct Gatherer {
    vault: Vault,
    invitation: Token,
    private: PrivateKey,
    gathering: Gathering,
    /// What was taken and is not kept yet, one behind the other, and how many.
    taken: Vec<u8>,
    count: usize,
    /// How many are kept that were read here or come from here, whether they open or not.
    kept: usize,
}

impl Gatherer {
    /// The gatherer of this invitation, by its id; `None` where there is no such invitation.
    ///
    /// # Errors
    /// When the browser keeps nothing here.
    pub async fn open(id: &str) -> Result<Option<Self>, NotKept> {
        let vault = Vault::open().await?;
        let Some(invitation) = gathering::id_of(id) else { return Ok(None) };
        let held = vault.invitations().await?.held.into_iter().find(|held| held.invitation.id == invitation);
        Ok(held.map(|held| Self {
            vault,
            invitation,
            private: held.private,
            gathering: Gathering::new(held.invitation),
            taken: Vec::new(),
            count: 0,
            kept: 0,
        }))
    }

    /// Opens what was kept; `tell` hears after each step which share of it is done, 0 to 1.
    ///
    /// # Errors
    /// When the browser keeps nothing here.
    pub async fn reopen(&mut self, tell: impl Fn(f64)) -> Result<(), NotKept> {
        // Counted first: what another tab keeps meanwhile makes one look again.
        self.kept = self.vault.count(&self.invitation).await?;
        let own = self.vault.batches(&self.invitation).await?;
        let all: usize = own.iter().map(Vec::len).sum();
        let mut done = 0;
        for batch in &own {
            let mut rest = &batch[..];
            loop {
                let (waiting, read) = self.gathering.read_kept(rest, SIDE_BY_SIDE);
                if read == 0 {
                    break;
                }
                rest = &rest[read..];
                done += read;
                self.open_all(waiting).await;
                tell(done as f64 / all as f64);
            }
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
    pub async fn is_behind(&self) -> Result<bool, NotKept> {
        Ok(self.vault.count(&self.invitation).await? != self.kept)
    }

    /// Takes the codes of a text: one a line, or one in all.
    pub async fn take(&mut self, text: &str) {
        for codes in gathering::codes(text).chunks(SIDE_BY_SIDE) {
            let waiting = self.gathering.read(codes.iter().copied());
            self.open_all(waiting).await;
        }
    }

    async fn open_all(&mut self, waiting: Vec<Waiting>) {
        let publics: Vec<&[u8]> = waiting.iter().map(Waiting::ephemeral).collect();
        let secrets = agreement::agreed_all(&self.private, &publics).await.unwrap_or_default();
        let mut secrets = secrets.into_iter().map(|secret| secret?.try_into().ok());
        for envelope in waiting {
            let secret = secrets.next().flatten();
            let taken = self.gathering.open::<Browser>(envelope, secret, catalogue::item_bank());
            if let Some(envelope) = taken {
                self.taken.extend(envelope.bytes());
                self.count += 1;
            }
        }
    }

    /// Keeps what was taken since the last time.
    ///
    /// # Errors
    /// When the browser refuses or there is no room.
    pub async fn keep(&mut self) -> Result<(), NotKept> {
        // Another tab, or the page itself, may have deleted the invitation meanwhile.
        let is_wanted = self.count > 0 && self.vault.has_invitation(&self.invitation).await?;
        if is_wanted {
            let name = agreement::chance().map_err(|_| NotKept)?;
            self.vault.keep_batch(&name, &self.invitation, self.count, &self.taken).await?;
            self.kept += self.count;
        }
        self.taken.clear();
        self.count = 0;
        Ok(())
    }

    /// What may be told, a count on each line.
    pub fn picture(&self) -> String {
        picture::encode::<Browser>(&self.gathering.picture(), &self.invitation)
    }

    /// What came of the envelopes, as JSON.
    pub fn tally(&self) -> String {
        let Tally { taken, refused } = self.gathering.tally();
        let count = |count: usize| (count as u32).into();
        let refused = Refusal::ALL.map(|why| (why.name(), count(refused[why as usize])));
        Browser::line(&object([("taken", count(taken))]).and(refused))
    }
}
