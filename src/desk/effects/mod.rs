//! What the owner's actions ask of the browser: keys, what is kept on the device, files, the clipboard.

mod holding;
mod inviting;
mod reading;
mod receiving;
mod unsealing;

pub use holding::Effects;

use crate::choosing;
use crate::codec::Browser;
use crate::desk::intake_line::IntakeLine;
use crate::desk::model::{Change, Model, NoIntake};
use crate::platform::database::NotKept;
use crate::platform::download::{self, HandedOver, NotHandedOver};
use crate::platform::file::Chosen;
use crate::platform::{clipboard, history, key_agreement, page};
use crate::writing::WRITING;
use holding::{Handle, focus, report_failure, today};
use klantspiegel_core::desk::inventory::Deleting;
use klantspiegel_core::desk::{Answer, Event, draft};
use klantspiegel_core::invitation::Token;
use klantspiegel_formats::{desk_route, invitation, picture};
use klantspiegel_ui::components::heading;
use klantspiegel_ui::desk::{DeskAction, Export, Hindrance, Notice, Place, State, notices};
use klantspiegel_ui::invited::NotCopied;
use klantspiegel_ui::locale::Locale;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;

impl Effects {
    /// Opens what is kept on the device: first what is over is deleted, then what was handed over is opened.
    pub fn open(effects: &Rc<Self>, model: &Handle, brought: Vec<String>) {
        effects.pending_codes.borrow_mut().get_or_insert_default().extend(brought);
        let (effects, model) = (effects.clone(), model.clone());
        spawn_local(async move {
            if !key_agreement::is_there() {
                return model.dispatch(Change::Opened(State::Unsafe));
            }
            if effects.read(&model).await.is_err() {
                return model.dispatch(Change::Opened(State::Blocked));
            }
            model.dispatch(Change::Opened(State::Open));
            let route = desk_route::parse(&history::fragment());
            model.dispatch(Change::Happened(Event::WentTo(route)));
            // What came meanwhile would have made what was read look old.
            for code in effects.pending_codes.take().unwrap_or_default() {
                Self::receive_code(&effects, &model, code);
            }
        });
    }

    /// Carries out an action of the owner.
    pub fn perform(effects: &Rc<Self>, action: DeskAction, model: &Handle) {
        let happened = |event| model.dispatch(Change::Happened(event));
        match action {
            DeskAction::Happened(event) => happened(event),
            DeskAction::LanguageChosen(language) => model.dispatch(Change::LanguageChosen(language)),
            DeskAction::Wrote(line, text) => happened(Event::Drafted(draft::Change::Line(line, text))),
            DeskAction::DayWritten(text) => happened(Event::Drafted(draft::Change::LastDay(text))),
            DeskAction::PassphraseWritten(text) => model.dispatch(Change::PassphraseWritten(text)),
            DeskAction::Pasted(text) => model.dispatch(Change::Pasted(text)),
            DeskAction::Labelled(id, text) => Self::label(effects, model, id, &text),
            DeskAction::Invite => {
                effects.clone().later(model, async |effects, model| effects.invite(&model).await)
            }
            DeskAction::FlawChosen(place) => focus(&place.selector()),
            DeskAction::FormCleared => {
                model.dispatch(Change::FormCleared);
                // The button that was pressed is gone; here it begins.
                focus(&Place::Line(draft::Field::Asker).selector());
            }
            DeskAction::BackupChosen(files) => {
                choosing::first(&files)
                    .into_iter()
                    .for_each(|file| Self::restore_chosen(effects, model, file));
            }
            DeskAction::FilesChosen(files) => {
                let files = choosing::all(&files);
                effects
                    .clone()
                    .later(model, async move |effects, model| effects.receive_files(&model, files).await);
            }
            DeskAction::OpenAsked => Self::receive_code(effects, model, model.ui_state.pasted.clone()),
            DeskAction::ExchangeAsked(code) => {
                effects
                    .clone()
                    .later(model, async move |effects, model| effects.exchange(&model, code).await);
            }
            DeskAction::TeamFilesChosen(files) => {
                let files = choosing::all(&files);
                Self::with_intake(effects, model, |intake, team| intake.take_files(team, files));
            }
            DeskAction::TeamOpenAsked => Self::open_pasted(effects, model),
            DeskAction::CopyLink(id) => Self::copy_link(effects, model, id),
            DeskAction::Delete(id) => {
                effects.clone().later(model, async move |effects, model| effects.delete(&model, id).await);
            }
            DeskAction::DeleteAnswer(id) => {
                effects
                    .clone()
                    .later(model, async move |effects, model| effects.delete_answer(&model, id).await);
            }
            DeskAction::DeletePast => effects.clone().later(model, async |effects, model| {
                report_failure(&model, effects.read_and_delete(&model, Deleting::AllPast).await);
                focus(notices::FIRST);
            }),
            DeskAction::ExportAsked(export) => {
                let kept = keep_as_file(model, export).map(|_| Notice::FileKept);
                model.dispatch(Change::Noticed(kept.unwrap_or(Notice::ExportFailed)));
            }
            DeskAction::PrintAsked => {
                if !page::print() {
                    model.dispatch(Change::Noticed(Notice::NotPrinted));
                }
            }
            DeskAction::NoticesClosed => {
                model.dispatch(Change::NoticesClosed);
                // The button that was pressed is gone with them.
                focus(&format!("#{}", heading::ID));
            }
        }
    }

    /// Brings an invitation back from the backup that was chosen.
    fn restore_chosen(effects: &Rc<Self>, model: &Handle, file: Chosen) {
        receiving::retried(model);
        effects.clone().later(model, async move |effects, model| {
            if let Err(why) = effects.restore(&model, file).await {
                focus(notices::FIRST);
                model.dispatch(Change::Noticed(why.into()));
            }
        });
    }

    /// Opens the codes that stand in the field, for a team.
    fn open_pasted(effects: &Rc<Self>, model: &Handle) {
        if let Some(codes) = model.pasted() {
            return Self::with_intake(effects, model, |intake, team| intake.take_text(team, codes));
        }
        receiving::retried(model);
        receiving::tell_empty(model);
    }

    /// Puts the link of an invitation on the clipboard.
    fn copy_link(effects: &Rc<Self>, model: &Handle, id: Token) {
        let Some(found) = model.desk.invitation(&id) else { return };
        let link = invitation::link(&model.ui_state.invited, &invitation::encode::<Browser>(found));
        effects.clone().later(model, async move |_, model| {
            let copied = clipboard::put(&link).await;
            model.dispatch(Change::Copied(id, if copied { Ok(()) } else { Err(NotCopied) }));
        });
    }

    /// Calls an answer so, here and on the device.
    fn label(effects: &Rc<Self>, model: &Handle, id: Token, text: &str) {
        let label = Answer::label_of(text);
        model.dispatch(Change::Happened(Event::Labelled(id, label.clone())));
        effects.clone().later(model, async move |effects, model| {
            let Some(store) = effects.store() else { return };
            report_failure(&model, store.label(&id, &label).await);
        });
    }

    /// Asks the worker to open something for the team whose picture is open, unless its time has passed.
    fn with_intake(effects: &Rc<Self>, model: &Handle, ask: impl FnOnce(&IntakeLine, &Token)) {
        receiving::retried(model);
        match model.intake(today(model)) {
            Ok(team) => {
                model.dispatch(Change::IntakeBegun);
                ask(effects.intake(), &team);
            }
            Err(NoIntake::NoTeam) => Self::look_again(effects, model),
            Err(NoIntake::Past(id)) => effects.clone().later(model, async move |effects, model| {
                report_failure(&model, effects.read(&model).await);
                let why = model.desk.awaiting(&id, today(&model)).err().map(Hindrance::from);
                if let Some(why) = why {
                    model.dispatch(Change::Noticed(Notice::NotReceived { file: None, why }));
                }
            }),
        }
    }

    /// Deletes an invitation, its key and all that came in answer to it.
    async fn delete(&self, model: &Handle, id: Token) {
        let Some(store) = self.store() else { return };
        let mut deleted = store.delete_invitation(&id).await;
        deleted = deleted.and(store.delete_batches(&id).await.map(|_| ()));
        deleted = deleted.and(store.delete_envelopes(&id).await.map(|_| ()));
        let is_deleted = deleted.is_ok();
        report_failure(model, deleted);
        if is_deleted {
            self.invitations.borrow_mut().retain(|stored| stored.invitation.id != id);
            model.dispatch(Change::Happened(Event::Deleted(id)));
        }
    }

    async fn delete_answer(&self, model: &Handle, id: Token) {
        let Some(store) = self.store() else { return report_failure(model, Err(NotKept)) };
        let deleted = store.delete_envelope(&id).await;
        let is_deleted = deleted.is_ok();
        report_failure(model, deleted);
        if is_deleted {
            model.dispatch(Change::Happened(Event::AnswerDeleted(id)));
        }
    }
}

/// Hands the picture of a team over as a file.
fn keep_as_file(model: &Model, export: Export) -> Result<HandedOver, NotHandedOver> {
    let team = model.ui_state.team.as_ref().ok_or(NotHandedOver::Refused)?;
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
