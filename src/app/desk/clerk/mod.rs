//! What the owner's acts ask of the browser: keys, what is kept on the device, files, the clipboard.

mod inviting;
mod opening;
mod receiving;

use crate::app::codec::Browser;
use crate::app::desk::model::{Change, Model};
use crate::app::desk::vault::{Held, Past, Vault};
use crate::app::{ROOT, WRITING};
use crate::platform::database::NotKept;
use crate::platform::download::{self, HandedOver, NotHandedOver};
use crate::platform::file::Chosen;
use crate::platform::place::Place;
use crate::platform::worker::Worker;
use crate::platform::{clipboard, clock, field, page, paint};
use klantspiegel_core::day::Day;
use klantspiegel_core::desk::clock::Moment;
use klantspiegel_core::desk::{Event, draft};
use klantspiegel_core::invitation::Token;
use klantspiegel_formats::{base64url, invitation, picture};
use klantspiegel_ui::components::heading;
use klantspiegel_ui::desk::{Act, Export, Hindrance, Notice, notice};
use klantspiegel_ui::invited::NotCopied;
use klantspiegel_ui::locale::Locale;
use opening::Deleting;
use std::cell::{Cell, RefCell};
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
    past: RefCell<Vec<Past>>,
    /// How many invitations and answers were told of that this version cannot read.
    unread: Cell<(usize, usize)>,
    /// How many invitations and answers were told of whose time has passed, and on which day.
    ending: Cell<Option<(usize, usize, Day)>>,
    /// The codes that came before the desk was open; `None` once it is.
    waiting: RefCell<Option<Vec<String>>>,
    /// How often something was begun or ended here that may change what is kept: what was read meanwhile may be old.
    changes: Cell<u32>,
}

impl Clerk {
    /// A clerk who knows nothing yet, with a worker for the envelopes of teams.
    pub fn new(worker: Worker) -> Self {
        Self {
            worker,
            vault: RefCell::default(),
            held: RefCell::default(),
            past: RefCell::default(),
            unread: Cell::default(),
            ending: Cell::default(),
            waiting: RefCell::new(Some(Vec::new())),
            changes: Cell::default(),
        }
    }

    /// What opens the envelopes of teams.
    pub const fn worker(&self) -> &Worker {
        &self.worker
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
                    receiving::tried(model);
                    clerk.clone().later(model, |clerk, model| async move {
                        let restored = clerk.restore(&model, file).await;
                        if restored.is_err() {
                            focus(notice::FIRST);
                        }
                        model.dispatch(Change::Noticed(restored.err().unwrap_or(Notice::Restored)));
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
                    Self::gather(clerk, model, |worker, team| worker.send_files(team, files));
                }
            }
            Act::TeamOpenAsked if model.beside.pasted.trim().is_empty() => {
                receiving::tried(model);
                let why = Hindrance::Empty;
                model.dispatch(Change::Noticed(Notice::NotReceived { file: None, why }));
            }
            Act::TeamOpenAsked => {
                let codes = model.beside.pasted.clone();
                Self::gather(clerk, model, |worker, team| worker.send("text", team, &codes));
            }
            Act::ExportAsked(export) => {
                if keep_as_file(model, export).is_err() {
                    model.dispatch(Change::Noticed(Notice::ExportFailed));
                }
            }
            Act::ExchangeAsked(code) => {
                clerk.clone().later(model, |clerk, model| async move { clerk.exchange(&model, code).await })
            }
            Act::OpenAsked => Self::receive_code(clerk, model, model.beside.pasted.clone()),
            Act::CopyLink(id) => {
                let link = model.desk.invitation(&id).map(|found| {
                    invitation::link(&model.beside.invited, &invitation::encode::<Browser>(found))
                });
                clerk.clone().later(model, |_, model| async move {
                    let copied = clipboard::put(&link.unwrap_or_default()).await;
                    let copied = if copied { Ok(()) } else { Err(NotCopied) };
                    model.dispatch(Change::beside(move |beside| beside.copied = Some(copied)));
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
            Act::DeletePast => clerk.clone().later(model, |clerk, model| async move {
                told(&model, clerk.read_and_delete(&model, Deleting::AllPast).await);
                focus(notice::FIRST);
            }),
            Act::PrintAsked => {
                if !page::print() {
                    model.dispatch(Change::Noticed(Notice::NotPrinted));
                }
            }
            Act::NoticesClosed => {
                model.dispatch(Change::beside(|beside| beside.notices.clear()));
                // The button that was pressed is gone with them.
                focus(&format!("#{}", heading::ID));
            }
        }
    }

    /// Asks the worker to open something for the team whose picture is open, unless its time has passed.
    fn gather(clerk: &Rc<Self>, model: &Handle, ask: impl FnOnce(&Worker, &str)) {
        receiving::tried(model);
        let team = model.beside.team.as_ref().and_then(|team| model.desk.invitation(&team.invitation));
        let Some(team) = team else { return Self::look_again(clerk, model) };
        if team.is_past(today(model)) {
            let (id, day) = (team.id, team.kept_until);
            return clerk.clone().later(model, async move |clerk, model| {
                told(&model, clerk.read(&model).await);
                let is_here = clerk.held.borrow().iter().any(|held| held.invitation.id == id);
                let why = if is_here { Hindrance::Ending(day) } else { Hindrance::Past(day) };
                model.dispatch(Change::Noticed(Notice::NotReceived { file: None, why }));
            });
        }
        let id = base64url::encode(&team.id);
        begun(model);
        ask(&clerk.worker, &id);
    }

    fn later<F: Future<Output = ()> + 'static>(
        self: Rc<Self>,
        model: &Handle,
        work: impl FnOnce(Rc<Self>, Handle) -> F,
    ) {
        self.changing();
        let work = work(self.clone(), model.clone());
        spawn_local(async move {
            work.await;
            self.changing();
        });
    }

    /// Something is being changed here.
    fn changing(&self) {
        self.changes.set(self.changes.get().wrapping_add(1));
    }

    fn vault(&self) -> Option<Rc<Vault>> {
        self.vault.borrow().clone()
    }

    async fn label(&self, model: &Handle, id: Token, label: String) {
        let Some(vault) = self.vault() else { return };
        told(model, vault.label(&id, &label).await);
    }

    /// Deletes an invitation, its key and all that came in answer to it.
    async fn delete(&self, model: &Handle, id: Token) {
        let Some(vault) = self.vault() else { return };
        let mut deleted = vault.delete_invitation(&id).await;
        deleted = deleted.and(vault.delete_batches(&id).await.map(|_| ()));
        deleted = deleted.and(vault.delete_envelopes(&id).await.map(|_| ()));
        self.held.borrow_mut().retain(|held| held.invitation.id != id);
        told(model, deleted);
        model.dispatch(Change::Happened(Event::Deleted(id)));
    }

    async fn delete_answer(&self, id: Token) -> Result<(), NotKept> {
        self.vault().ok_or(NotKept)?.delete_envelope(&id).await
    }
}

/// Moves the focus, once what changed is drawn, to the first element that a selector names.
fn focus(selector: &str) {
    let selector = selector.to_owned();
    paint::after(move || {
        if let Some(place) = Place::named(ROOT) {
            place.focus(&selector);
        }
    });
}

/// Today; the desk may have been open for days.
fn today(model: &Handle) -> Day {
    clock::today().parse().unwrap_or(model.desk.today)
}

/// What the clock says now.
fn now(model: &Handle) -> Moment {
    Moment { day: today(model), ms: clock::now_ms() }
}

/// The worker begins to open.
fn begun(model: &Handle) {
    model.dispatch(Change::beside(|beside| {
        beside.pasted.clear();
        beside.team.iter_mut().for_each(|team| team.progress = Some(0.0));
    }));
}

/// Hands the picture of a team over as a file.
fn keep_as_file(model: &Model, export: Export) -> Result<HandedOver, NotHandedOver> {
    let team = model.beside.team.as_ref().ok_or(NotHandedOver::Refused)?;
    let locale = Locale::of(model.shown, WRITING).ok_or(NotHandedOver::Refused)?;
    let name = format!("klantspiegel-team-{}", model.desk.today);
    match export {
        Export::Lines => {
            let text = picture::encode::<Browser>(&team.picture, &team.invitation);
            download::save(&format!("{name}.ndjson"), "application/x-ndjson", &text)
        }
        Export::Table => {
            let text = klantspiegel_ui::desk::team::table(&locale, &team.picture);
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
