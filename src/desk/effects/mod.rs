//! What the owner's actions ask of the browser: keys, what is kept on the device, files, the clipboard.

mod holding;
mod inviting;
mod reading;
mod receiving;

pub use holding::Effects;

use crate::codec::Browser;
use crate::desk::intake_line::IntakeLine;
use crate::desk::model::{Change, Model, NoIntake};
use crate::platform::database::NotKept;
use crate::platform::download::{self, HandedOver, NotHandedOver};
use crate::platform::file::Chosen;
use crate::platform::{clipboard, field, page};
use crate::writing::WRITING;
use holding::{Handle, focus, today, told};
use klantspiegel_core::desk::{Answer, Event, draft};
use klantspiegel_core::invitation::Token;
use klantspiegel_formats::{invitation, picture};
use klantspiegel_ui::components::heading;
use klantspiegel_ui::desk::{DeskAction, Export, Hindrance, Notice, notices};
use klantspiegel_ui::invited::NotCopied;
use klantspiegel_ui::locale::Locale;
use reading::Deleting;
use std::rc::Rc;

impl Effects {
    /// Does what an act asks for.
    pub fn perform(effects: &Rc<Self>, act: DeskAction, model: &Handle) {
        let happened = |event| model.dispatch(Change::Happened(event));
        match act {
            DeskAction::Happened(event) => happened(event),
            DeskAction::LanguageChosen(language) => model.dispatch(Change::LanguageChosen(language)),
            DeskAction::Wrote(line, event) => {
                if let Some(text) = field::written(&event) {
                    happened(Event::Drafted(draft::Change::Line(line, text)));
                }
            }
            DeskAction::DayWritten(event) => {
                if let Some(text) = field::written(&event) {
                    happened(Event::Drafted(draft::Change::LastDay(text)));
                }
            }
            DeskAction::Invite => {
                effects.clone().later(model, |effects, model| async move { effects.invite(&model).await })
            }
            DeskAction::PassphraseWritten(event) => {
                if let Some(text) = field::written(&event) {
                    model.dispatch(Change::PassphraseWritten(text));
                }
            }
            DeskAction::BackupChosen(event) => {
                if let Some(file) = Chosen::from_event(&event) {
                    receiving::tried(model);
                    effects.clone().later(model, |effects, model| async move {
                        let restored = effects.restore(&model, file).await;
                        if restored.is_err() {
                            focus(notices::FIRST);
                        }
                        model.dispatch(Change::Noticed(restored.err().unwrap_or(Notice::Restored)));
                    });
                }
            }
            DeskAction::FilesChosen(event) => {
                let files = Chosen::all_from_event(&event);
                effects
                    .clone()
                    .later(model, |effects, model| async move { effects.receive_files(&model, files).await });
            }
            DeskAction::Pasted(event) => {
                if let Some(text) = field::written(&event) {
                    model.dispatch(Change::Pasted(text));
                }
            }
            DeskAction::TeamFilesChosen(event) => {
                let files = Chosen::all_from_event(&event);
                if !files.is_empty() {
                    Self::with_intake(effects, model, |intake, team| intake.take_files(team, files));
                }
            }
            DeskAction::TeamOpenAsked => match model.pasted() {
                Some(codes) => {
                    Self::with_intake(effects, model, |intake, team| intake.take_text(team, codes))
                }
                None => {
                    receiving::tried(model);
                    let why = Hindrance::Empty;
                    model.dispatch(Change::Noticed(Notice::NotReceived { file: None, why }));
                }
            },
            DeskAction::ExportAsked(export) => {
                if keep_as_file(model, export).is_err() {
                    model.dispatch(Change::Noticed(Notice::ExportFailed));
                }
            }
            DeskAction::ExchangeAsked(code) => effects
                .clone()
                .later(model, |effects, model| async move { effects.exchange(&model, code).await }),
            DeskAction::OpenAsked => Self::receive_code(effects, model, model.ui_state.pasted.clone()),
            DeskAction::CopyLink(id) => {
                let link = model.desk.invitation(&id).map(|found| {
                    invitation::link(&model.ui_state.invited, &invitation::encode::<Browser>(found))
                });
                effects.clone().later(model, |_, model| async move {
                    let copied = clipboard::put(&link.unwrap_or_default()).await;
                    let copied = if copied { Ok(()) } else { Err(NotCopied) };
                    model.dispatch(Change::Copied(copied));
                });
            }
            DeskAction::Labelled(id, event) => {
                let Some(text) = field::written(&event) else { return };
                let label: String = text.chars().take(Answer::MAX_LABEL).collect();
                happened(Event::Labelled(id, label.clone()));
                effects
                    .clone()
                    .later(model, |effects, model| async move { effects.label(&model, id, label).await });
            }
            DeskAction::Delete(id) => {
                effects.clone().later(model, |effects, model| async move { effects.delete(&model, id).await })
            }
            DeskAction::DeleteAnswer(id) => effects.clone().later(model, |effects, model| async move {
                let deleted = effects.delete_answer(id).await;
                let is_deleted = deleted.is_ok();
                told(&model, deleted);
                if is_deleted {
                    model.dispatch(Change::Happened(Event::AnswerDeleted(id)));
                }
            }),
            DeskAction::DeletePast => effects.clone().later(model, |effects, model| async move {
                told(&model, effects.read_and_delete(&model, Deleting::AllPast).await);
                focus(notices::FIRST);
            }),
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

    /// Asks the worker to open something for the team whose picture is open, unless its time has passed.
    fn with_intake(effects: &Rc<Self>, model: &Handle, ask: impl FnOnce(&IntakeLine, &Token)) {
        receiving::tried(model);
        match model.intake(today(model)) {
            Ok(team) => {
                model.dispatch(Change::IntakeBegun);
                ask(effects.intake(), &team);
            }
            Err(NoIntake::NoTeam) => Self::look_again(effects, model),
            Err(NoIntake::Past(id, day)) => effects.clone().later(model, async move |effects, model| {
                told(&model, effects.read(&model).await);
                let is_here = effects.held.borrow().iter().any(|held| held.invitation.id == id);
                let why = if is_here { Hindrance::Expiring(day) } else { Hindrance::Past(day) };
                model.dispatch(Change::Noticed(Notice::NotReceived { file: None, why }));
            }),
        }
    }

    async fn label(&self, model: &Handle, id: Token, label: String) {
        let Some(store) = self.store() else { return };
        told(model, store.label(&id, &label).await);
    }

    /// Deletes an invitation, its key and all that came in answer to it.
    async fn delete(&self, model: &Handle, id: Token) {
        let Some(store) = self.store() else { return };
        let mut deleted = store.delete_invitation(&id).await;
        deleted = deleted.and(store.delete_batches(&id).await.map(|_| ()));
        deleted = deleted.and(store.delete_envelopes(&id).await.map(|_| ()));
        let is_deleted = deleted.is_ok();
        told(model, deleted);
        if is_deleted {
            self.held.borrow_mut().retain(|held| held.invitation.id != id);
            model.dispatch(Change::Happened(Event::Deleted(id)));
        }
    }

    async fn delete_answer(&self, id: Token) -> Result<(), NotKept> {
        self.store().ok_or(NotKept)?.delete_envelope(&id).await
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
