//! What the owner's acts ask of the browser: keys, what is kept on the device, files, the clipboard.

use super::keys;
use super::model::{Change, Model};
use super::vault::{Held, Kept, Past, Vault};
use crate::app::codec::Browser;
use crate::app::{ROOT, WRITING};
use crate::browser::database::NotKept;
use crate::browser::file::Chosen;
use crate::browser::place::Place as Element;
use crate::browser::worker::Worker;
use crate::browser::{agreement, clipboard, clock, download, field, history, page, paint};
use crate::catalogue;
use crate::domain::desk::{Answer, Desk, Event, NotTaken, Place, draft};
use crate::domain::handover::{Given, Handover};
use crate::domain::invitation::{Purpose, Token};
use crate::formats::envelope::{self, Envelope};
use crate::formats::{backup, base64url, desk_route, handover, invitation, picture};
use crate::ui::desk::backup::is_too_short;
use crate::ui::desk::{Act, Export, Hindrance, NotRestored, Notice, State, Team};
use crate::ui::locale::Locale;
use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use yew::UseReducerHandle;

type Handle = UseReducerHandle<Model>;

/// The longest name of an answer, in characters.
const MOST_LABEL: usize = 80;

/// Keeps the keys: they are no part of the model, as nothing is ever drawn of them.
pub struct Clerk {
    worker: Worker,
    vault: RefCell<Option<Rc<Vault>>>,
    held: RefCell<Vec<Held>>,
    kept: RefCell<HashMap<Token, Kept>>,
    past: RefCell<Vec<Past>>,
}

impl Clerk {
    /// A clerk who knows nothing yet, with a worker for the envelopes of teams.
    pub fn new(worker: Worker) -> Self {
        Self {
            worker,
            vault: RefCell::default(),
            held: RefCell::default(),
            kept: RefCell::default(),
            past: RefCell::default(),
        }
    }

    /// What opens the envelopes of teams.
    pub const fn worker(&self) -> &Worker {
        &self.worker
    }

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
                clerk.receive(&model, None, &code).await;
            }
        });
    }

    async fn read(&self, model: &Handle) -> Result<(), NotKept> {
        let vault = Rc::new(Vault::open().await?);
        let (past, held): (Vec<Held>, Vec<Held>) = vault
            .invitations()
            .await?
            .into_iter()
            .partition(|held| held.invitation.is_past(model.desk.today));
        let mut expired = 0;
        let mut answers = Vec::new();
        for (id, kept) in vault.envelopes().await? {
            let answers_to = |held: &&Held| held.invitation.id == kept.envelope.invitation;
            if past.iter().any(|held| answers_to(&held)) {
                vault.delete_envelope(&id).await?;
                expired += 1;
                continue;
            }
            // What does not open now stays: perhaps a newer page can.
            let Some(held) = held.iter().find(answers_to) else { continue };
            if let Ok(handover) = opened(&kept.envelope, held).await {
                answers.push(Answer { handover, label: kept.label.clone() });
                self.kept.borrow_mut().insert(id, kept);
            }
        }
        for held in &past {
            expired += vault.delete_batches(&held.invitation.id).await?;
            vault.expire(&held.invitation).await?;
        }
        if !past.is_empty() {
            let told = Notice::Expired { invitations: past.len(), answers: expired };
            model.dispatch(Change::Noticed(told));
        }
        let invitations = held.iter().map(|held| held.invitation.clone()).collect();
        self.past.replace(vault.past().await?);
        self.held.replace(held);
        self.vault.replace(Some(vault));
        model.dispatch(Change::Happened(Event::Found { invitations, answers }));
        Ok(())
    }

    /// Does what an act asks for.
    pub fn perform(clerk: &Rc<Self>, act: Act, model: &Handle) {
        let happened = |event| model.dispatch(Change::Happened(event));
        match act {
            Act::Happened(event) => happened(event),
            Act::LanguageChosen(language) => model.dispatch(Change::LanguageChosen(language)),
            Act::Wrote(line, event) => {
                if let Some(text) = field::written(&event) {
                    happened(Event::Drafted(draft::Change::Line(line, text)));
                }
            }
            Act::DayWritten(event) => {
                if let Some(text) = field::written(&event) {
                    happened(Event::Drafted(draft::Change::LastDay(text)));
                }
            }
            Act::Invite => {
                clerk.clone().later(model, |clerk, model| async move { clerk.invite(&model).await })
            }
            Act::PassphraseWritten(event) => {
                if let Some(text) = field::written(&event) {
                    model.dispatch(Change::beside(|beside| beside.passphrase = text));
                }
            }
            Act::BackupChosen(event) => {
                if let Some(file) = Chosen::from_event(&event) {
                    clerk.clone().later(model, |clerk, model| async move {
                        let notice = match clerk.restore(&model, file).await {
                            Ok(()) => Notice::Restored,
                            Err(why) => why,
                        };
                        model.dispatch(Change::Noticed(notice));
                    });
                }
            }
            Act::FilesChosen(event) => {
                let files = Chosen::all_from_event(&event);
                clerk
                    .clone()
                    .later(model, |clerk, model| async move { clerk.receive_files(&model, files).await });
            }
            Act::Pasted(event) => {
                if let Some(text) = field::written(&event) {
                    model.dispatch(Change::beside(|beside| beside.pasted = text));
                }
            }
            Act::TeamFilesChosen(event) => {
                let files: Vec<_> =
                    Chosen::all_from_event(&event).into_iter().map(Chosen::into_inner).collect();
                if !files.is_empty() {
                    begun(model);
                    clerk.worker.send_files(files);
                }
            }
            Act::TeamOpenAsked => {
                let codes = model.beside.pasted.clone();
                begun(model);
                clerk.worker.send("text", &codes);
            }
            Act::ExportAsked(export) => {
                if keep_as_file(model, export).is_err() {
                    model.dispatch(Change::Noticed(Notice::ExportFailed));
                }
            }
            Act::OpenAsked => Self::receive_code(clerk, model, model.beside.pasted.clone()),
            Act::CopyLink(id) => {
                let link = model.desk.invitation(&id).map(|found| {
                    format!(
                        "{}#{}={}",
                        model.beside.invited,
                        invitation::NAME,
                        invitation::encode::<Browser>(found)
                    )
                });
                clerk.clone().later(model, |_, model| async move {
                    let copied = clipboard::put(&link.unwrap_or_default()).await;
                    model.dispatch(Change::beside(move |beside| beside.copied = copied));
                });
            }
            Act::Labelled(id, event) => {
                let Some(text) = field::written(&event) else { return };
                let label: String = text.chars().take(MOST_LABEL).collect();
                happened(Event::Labelled(id, label.clone()));
                clerk
                    .clone()
                    .later(model, |clerk, model| async move { clerk.label(&model, id, label).await });
            }
            Act::Delete(id) => {
                clerk.clone().later(model, |clerk, model| async move { clerk.delete(&model, id).await })
            }
            Act::DeleteAnswer(id) => clerk.clone().later(model, |clerk, model| async move {
                let deleted = clerk.delete_answer(id).await;
                told(&model, deleted);
                model.dispatch(Change::Happened(Event::AnswerDeleted(id)));
            }),
            Act::PrintAsked => page::print(),
            Act::NoticesClosed => model.dispatch(Change::beside(|beside| beside.notices.clear())),
        }
    }

    fn later<F: Future<Output = ()> + 'static>(
        self: Rc<Self>,
        model: &Handle,
        work: impl FnOnce(Rc<Self>, Handle) -> F,
    ) {
        spawn_local(work(self, model.clone()));
    }

    fn vault(&self) -> Option<Rc<Vault>> {
        self.vault.borrow().clone()
    }

    /// Makes the invitation of the form, with a pair of keys of its own.
    async fn invite(&self, model: &Handle) {
        model.dispatch(Change::beside(|beside| beside.sent = true));
        let wants_copy = model.desk.draft.purpose == Purpose::Hiring && !model.beside.passphrase.is_empty();
        let passphrase = wants_copy.then(|| model.beside.passphrase.clone());
        // What is wrong in it is said beside the fields.
        let is_whole = model.desk.draft.invitation([0; 16], [0; 65], model.desk.today).is_ok();
        if !is_whole || passphrase.as_deref().is_some_and(is_too_short) {
            return paint::after(|| {
                if let Some(place) = Element::named(ROOT) {
                    place.focus("[aria-invalid=true]");
                }
            });
        }
        let (Some(made), Some(vault)) = (keys::made(passphrase.as_deref()).await, self.vault()) else {
            return model.dispatch(Change::Noticed(Notice::NotKept));
        };
        let Ok(id) = agreement::chance() else { return };
        let Ok(invitation) = model.desk.draft.invitation(id, made.public, model.desk.today) else { return };
        match vault.keep_invitation(&invitation, made.private).await {
            Ok(held) => {
                model.dispatch(Change::beside(|beside| beside.passphrase.clear()));
                if let Some(copy) = &made.copy {
                    let name = format!("klantspiegel-backup-{}.json", model.desk.today);
                    let text = backup::encode::<Browser>(&invitation, copy);
                    if download::save(&name, "application/json", &text).is_err() {
                        model.dispatch(Change::Noticed(Notice::ExportFailed));
                    }
                }
                self.held.borrow_mut().push(held);
                model.dispatch(Change::Happened(Event::Invited(Box::new(invitation))));
            }
            Err(NotKept) => model.dispatch(Change::Noticed(Notice::NotKept)),
        }
    }

    /// Brings an invitation back from a backup.
    async fn restore(&self, model: &Handle, file: Chosen) -> Result<(), Notice> {
        let refused = Notice::NotRestored;
        if file.bytes() > backup::MOST_BYTES {
            return Err(refused(NotRestored::NotOurs));
        }
        let text = file.text().await.map_err(|_| refused(NotRestored::NotOurs))?;
        let (invitation, copy) = backup::decode::<Browser>(&text).ok_or(refused(NotRestored::NotOurs))?;
        if invitation.is_past(model.desk.today) {
            return Err(refused(NotRestored::Past(invitation.kept_until)));
        }
        if invitation.purpose == Purpose::Team || model.desk.invitation(&invitation.id).is_some() {
            return Err(refused(NotRestored::Known));
        }
        let private = keys::opened(&copy, &model.beside.passphrase).await;
        let private = private.ok_or(refused(NotRestored::Passphrase))?;
        let vault = self.vault().ok_or(Notice::NotKept)?;
        let held = vault.keep_invitation(&invitation, private).await.map_err(|_| Notice::NotKept)?;
        self.held.borrow_mut().push(held);
        model.dispatch(Change::beside(|beside| beside.passphrase.clear()));
        model.dispatch(Change::Happened(Event::Invited(Box::new(invitation))));
        Ok(())
    }

    /// Opens a code, or a link with one.
    pub fn receive_code(clerk: &Rc<Self>, model: &Handle, code: String) {
        clerk.clone().later(model, |clerk, model| async move { clerk.receive(&model, None, &code).await });
    }

    async fn receive_files(&self, model: &Handle, files: Vec<Chosen>) {
        for file in files {
            let name = Some(file.name());
            let too_long = file.bytes() > envelope::MOST_CHARACTERS as u64;
            let why = match (too_long, file.text().await) {
                (true, _) => Hindrance::Envelope(envelope::Flaw::TooLong),
                (false, Err(_)) => Hindrance::Unreadable,
                (false, Ok(text)) => {
                    self.receive(model, name, &text).await;
                    continue;
                }
            };
            model.dispatch(Change::Noticed(Notice::NotReceived { file: name, why }));
        }
    }

    async fn receive(&self, model: &Handle, file: Option<String>, text: &str) {
        if let Some(team) = self.team_of(text) {
            // Its picture is open before the worker takes what came: messages are heard in their order.
            model.dispatch(Change::Happened(Event::WentTo(Place::Invitation(team))));
            model.dispatch(Change::beside(move |beside| beside.team = Some(Team::new(team))));
            self.worker.send("open", &base64url::encode(&team));
            return self.worker.send("text", text);
        }
        match self.take(model, text).await {
            Ok(answer) => {
                model.dispatch(Change::beside(|beside| {
                    beside.pasted.clear();
                    beside.notices = vec![Notice::Received(1)];
                }));
                model.dispatch(Change::Happened(Event::Received(Box::new(answer))));
            }
            Err(why) => {
                model.dispatch(Change::Noticed(Notice::NotReceived { file, why }));
            }
        }
    }

    /// The invitation of a team that an envelope answers.
    fn team_of(&self, text: &str) -> Option<Token> {
        let invitation = Envelope::decode(text).ok()?.invitation;
        let held = self.held.borrow();
        let found = held.iter().find(|held| held.invitation.id == invitation);
        found.filter(|held| held.invitation.purpose == Purpose::Team).map(|_| invitation)
    }

    /// What an envelope holds, opened and kept.
    async fn take(&self, model: &Handle, text: &str) -> Result<Answer, Hindrance> {
        let envelope = Envelope::decode(text).map_err(Hindrance::Envelope)?;
        let held = self.held_for(&envelope)?;
        let handover = opened(&envelope, &held).await?;
        if self.kept.borrow().contains_key(&handover.id) {
            return Err(Hindrance::NotTaken(NotTaken::Repeated(handover.id)));
        }
        let bank = catalogue::item_bank();
        // A desk may stay open for days.
        let today = clock::today().parse().unwrap_or(model.desk.today);
        let desk = Desk { today, ..model.desk.clone() };
        let handover = desk.taken(handover, &held.invitation, bank).map_err(Hindrance::NotTaken)?;
        let vault = self.vault().ok_or(Hindrance::Unreadable)?;
        if !vault.has_invitation(&held.invitation.id).await.unwrap_or_default() {
            return Err(Hindrance::UnknownInvitation);
        }
        let kept = vault.keep_envelope(&handover.id, envelope).await.map_err(|_| Hindrance::Unreadable)?;
        self.kept.borrow_mut().insert(handover.id, kept);
        Ok(Answer { handover, label: String::new() })
    }

    fn held_for(&self, envelope: &Envelope) -> Result<Held, Hindrance> {
        let held = self.held.borrow();
        let found = held.iter().find(|held| held.invitation.id == envelope.invitation);
        found.cloned().ok_or_else(|| {
            let past = self.past.borrow();
            match past.iter().find(|past| past.invitation == envelope.invitation) {
                Some(past) => Hindrance::Past(past.kept_until),
                None => Hindrance::UnknownInvitation,
            }
        })
    }

    async fn label(&self, model: &Handle, id: Token, label: String) {
        let Some(vault) = self.vault() else { return };
        let Some(kept) = self.kept.borrow_mut().get_mut(&id).map(|kept| {
            kept.label = label;
            kept.clone()
        }) else {
            return;
        };
        // Another tab may have deleted it.
        if vault.has_envelope(&id).await.unwrap_or_default() {
            told(model, vault.write_envelope(&id, &kept).await);
        }
    }

    /// Deletes an invitation, its key and all that came in answer to it.
    async fn delete(&self, model: &Handle, id: Token) {
        let Some(vault) = self.vault() else { return };
        let answers: Vec<Token> = model.desk.answers_to(&id).map(|answer| answer.handover.id).collect();
        let mut deleted = vault.delete_invitation(&id).await;
        deleted = deleted.and(vault.delete_batches(&id).await.map(|_| ()));
        for answer in answers {
            deleted = deleted.and(self.delete_answer(answer).await);
        }
        self.held.borrow_mut().retain(|held| held.invitation.id != id);
        told(model, deleted);
        model.dispatch(Change::Happened(Event::Deleted(id)));
    }

    async fn delete_answer(&self, id: Token) -> Result<(), NotKept> {
        self.kept.borrow_mut().remove(&id);
        self.vault().ok_or(NotKept)?.delete_envelope(&id).await
    }
}

/// The worker begins to open.
fn begun(model: &Handle) {
    model.dispatch(Change::beside(|beside| {
        beside.pasted.clear();
        beside.team.iter_mut().for_each(|team| team.progress = Some(0.0));
    }));
}

/// Hands the picture of a team over as a file.
fn keep_as_file(model: &Model, export: Export) -> Result<(), download::NotHandedOver> {
    let team = model.beside.team.as_ref().ok_or(download::NotHandedOver)?;
    let locale = Locale::of(model.shown, WRITING).ok_or(download::NotHandedOver)?;
    let name = format!("klantspiegel-team-{}", model.desk.today);
    match export {
        Export::Lines => {
            let text = picture::encode::<Browser>(&team.picture, &team.invitation);
            download::save(&format!("{name}.ndjson"), "application/x-ndjson", &text)
        }
        Export::Table => {
            let text = crate::ui::desk::team::table(&locale, &team.picture);
            download::save(&format!("{name}.csv"), "text/csv", &text)
        }
    }
}

/// Says so where something could not be kept or deleted.
fn told(model: &Handle, done: Result<(), NotKept>) {
    if done.is_err() {
        model.dispatch(Change::Noticed(Notice::NotKept));
    }
}

/// What is in an envelope, by the key of its invitation.
async fn opened(envelope: &Envelope, held: &Held) -> Result<Handover<Given>, Hindrance> {
    let secret = agreement::agreed(&held.private, &envelope.ephemeral).await;
    let secret = secret.ok().and_then(|secret| secret.try_into().ok()).ok_or(Hindrance::NotOpened)?;
    let text = envelope.open(secret, held.invitation.key).map_err(|_| Hindrance::NotOpened)?;
    handover::decode::<Browser, Given>(&text, catalogue::item_bank()).map_err(Hindrance::Content)
}
