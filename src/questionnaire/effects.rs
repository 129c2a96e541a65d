//! What actions ask of the browser: time, chance, files, printing, deleting.

use super::host::Host;
use super::model::{Change, Model};
use crate::aiming;
use crate::calendar;
use crate::choosing;
use crate::codec::Browser;
use crate::deferred;
use crate::platform::download::{self, HandedOver, NotHandedOver};
use crate::platform::file::{Chosen, Unreadable};
use crate::platform::frame::Freedom;
use crate::platform::root::Root;
use crate::platform::{clock, console, paint};
use crate::writing::WRITING;
use klantspiegel_core::instrument::ItemBank;
use klantspiegel_core::journey::Step;
use klantspiegel_core::own_words::{Blank, OwnText};
use klantspiegel_core::session::{Event, Session, UNDO_MINUTES};
use klantspiegel_formats::calendar::Edition;
use klantspiegel_formats::problem::Problem;
use klantspiegel_formats::report;
use klantspiegel_ui::action::{Action, Export};
use klantspiegel_ui::components::{answered, heading};
use klantspiegel_ui::laid_card::Act;
use klantspiegel_ui::locale::Locale;
use klantspiegel_ui::notice::Notice;
use klantspiegel_ui::screens::feedback::{compared, plan};
use klantspiegel_ui::screens::start;
use klantspiegel_ui::screens::together;
use klantspiegel_ui::view_context::ViewContext;
use wasm_bindgen_futures::spawn_local;
use yew::{Callback, UseReducerHandle};

/// How long a chosen answer is shown before it goes on by itself.
const SHOW_ANSWER_MS: i32 = 250;

/// For how long deleting everything can be undone.
const UNDO_MS: i32 = UNDO_MINUTES as i32 * 60_000;

/// The callback that every view gets.
pub fn sender(model: &UseReducerHandle<Model>, host: &Host) -> Callback<Action> {
    let (model, host) = (model.clone(), host.clone());
    Callback::from(move |action| perform(action, &model, &host))
}

fn perform(action: Action, model: &UseReducerHandle<Model>, host: &Host) {
    let happened = |event| model.dispatch(Change::Happened(event));
    match action {
        Action::Happened(event) => {
            let from = model.advances(&event, aiming::is_pointed());
            if event == Event::WentOn || from.is_some() {
                know_today(model);
            }
            let beside = answered::beside(&event);
            happened(event);
            if let Some(from) = from {
                auto_advance(model, from);
            }
            if let Some(beside) = beside {
                // The button that took an answer back is gone with it.
                let root = host.root.clone();
                paint::after(move || root.focus(&beside));
            }
        }
        Action::StartAsked => start(model, host),
        Action::FinishAsked => {
            // The browser's calendar gives days of the calendar.
            if let Some(on) = calendar::today() {
                happened(Event::Finished { on });
            }
        }
        Action::ExportAsked(export) => {
            model.dispatch(
                keep_as_file(model, export).map_or_else(Change::Noticed, |()| Change::FileKept(export)),
            );
        }
        Action::PrintAsked => {
            if !host.print() {
                sandbox_lacks(Freedom::Modals);
                model.dispatch(Change::Noticed(Notice::NotPrinted));
            }
        }
        Action::PlanAsked => host.root.focus(plan::HEADING),
        Action::ForgetAsked => forget(model, host),
        Action::Wrote(blank, text) => happened(Event::Wrote { blank, text: OwnText::new(&text) }),
        Action::ExampleTaken { situation, act } => {
            for (blank, text) in [(Blank::Situation, situation), (Blank::Act, act)] {
                happened(Event::Wrote { blank, text: OwnText::new(&text) });
            }
            // There it is read, and changed.
            host.root.focus(plan::SITUATION);
        }
        Action::FileChosen(files) => {
            if let Some(file) = choosing::first(&files) {
                spawn_local(open(file, model.clone()));
            }
        }
        Action::EarlierChosen(files) => {
            if let Some(file) = choosing::first(&files) {
                spawn_local(lay_beside(file, model.clone(), host.root.clone()));
            }
        }
        Action::EarlierClosed => {
            model.dispatch(Change::EarlierLaid(None));
            focus_once_drawn(host.root.clone(), compared::FILE);
        }
        Action::CardLaid(act) => {
            let is_moved = !matches!(act, Act::Written(_));
            model.dispatch(Change::CardLaid(act));
            if is_moved {
                let root = host.root.clone();
                // Where both lie beside each other, and else where the code is typed.
                paint::after(move || {
                    root.focus(if root.has(together::BOTH) { together::BOTH } else { together::FIELD })
                });
            }
        }
        Action::KeepingChosen(keeping) => {
            if !keeping && host.store.leave_device().is_err() {
                model.dispatch(Change::Noticed(Notice::ForgetFailed));
            }
            model.dispatch(Change::KeepingChosen(keeping));
        }
        Action::NoticeClosed => {
            model.dispatch(Change::NoticeClosed);
            host.leave_notice();
        }
        Action::ForgetUndone => {
            host.store.undo_forget();
            model.dispatch(Change::ForgetUndone);
            focus_heading(host);
        }
        Action::FlawsClosed => model.dispatch(Change::FlawsClosed),
        Action::RestoreAsked => {
            model.dispatch(Change::RestoreAsked);
            focus_heading(host);
        }
    }
}

fn start(model: &UseReducerHandle<Model>, host: &Host) {
    model.dispatch(Change::StartAsked { chance: clock::chance() });
    let root = host.root.clone();
    // Where nothing began, it is told why; the first thing to do about it is beside that.
    paint::after(move || {
        if root.has(start::NOTHING_PICKED) {
            root.show_and_focus(start::FIRST_PART);
            root.show(start::PARTS_HINT);
        }
    });
}

fn forget(model: &UseReducerHandle<Model>, host: &Host) {
    model.dispatch(Change::Happened(Event::Forgotten));
    let notice = if host.store.forget().is_ok() { Notice::Forgotten } else { Notice::ForgetFailed };
    model.dispatch(Change::Noticed(notice));
    // Whoever deletes it on a device of others may leave the page open.
    let (dispatch, deletion) = (model.dispatcher(), model.deletions);
    clock::after(UNDO_MS, move || dispatch.dispatch(Change::UndoEnded { deletion }));
}

/// The button that was pressed is gone, also where the screen stays.
fn focus_heading(host: &Host) {
    focus_once_drawn(host.root.clone(), &format!("#{}", heading::ID));
}

/// Gives the focus to what is about to be drawn.
fn focus_once_drawn(root: Root, selector: &str) {
    let selector = selector.to_owned();
    paint::after(move || root.focus(&selector));
}

/// Goes on from a step once the answer that was chosen there has been shown.
fn auto_advance(model: &UseReducerHandle<Model>, from: Step) {
    let dispatch = model.dispatcher();
    clock::after(SHOW_ANSWER_MS, move || dispatch.dispatch(Change::Happened(Event::AutoAdvanced { from })));
}

/// What follows the last question has the day of now, however long the page was open.
fn know_today(model: &UseReducerHandle<Model>) {
    let is_last = model.session.completes(&Event::WentOn, model.page_state.bank());
    if let Some(today) = calendar::today().filter(|_| is_last) {
        model.dispatch(Change::DayCame(today));
    }
}

/// Tells whoever runs the page around what its frame lacks.
pub fn sandbox_lacks(freedom: Freedom) {
    console::warn(&format!(
        "Klantspiegel: if this frame has a sandbox, it lacks {} (see “The iframe” in docs/embedding.md)",
        freedom.token()
    ));
}

/// Hands the file over.
///
/// # Errors
/// What must be told where the browser may not have taken it.
fn keep_as_file(model: &Model, export: Export) -> Result<(), Notice> {
    let Some(File { name, mime, text }) = file(model, export) else { return Err(Notice::ExportFailed) };
    let handed_over = download::save(&name, mime, &text);
    if handed_over != Ok(HandedOver::Taken) {
        sandbox_lacks(Freedom::Downloads);
    }
    match handed_over {
        Ok(HandedOver::Taken) => Ok(()),
        Ok(HandedOver::Perhaps) => Err(Notice::FileShown { name, text, perhaps: true }),
        Err(NotHandedOver::Forbidden) => Err(Notice::FileShown { name, text, perhaps: false }),
        Err(NotHandedOver::Refused) => Err(Notice::ExportFailed),
    }
}

/// A file that somebody keeps.
struct File {
    name: String,
    mime: &'static str,
    text: String,
}

/// What is kept; nothing before the code for it has arrived.
fn file(model: &Model, export: Export) -> Option<File> {
    let session = &model.session;
    let deferred = deferred::loaded()?;
    let day = session.finished.map_or_else(clock::today, |day| day.to_string());
    let locale = Locale::of(model.shown, WRITING)?;
    let view = ViewContext::new(session, &model.page_state, locale, Callback::noop(), Some(deferred));
    let (extension, mime, text) = match export {
        Export::Json => {
            ("json", "application/json", (deferred.report)(session, view.bank, Some(&view.all_words())))
        }
        Export::Csv => ("csv", "text/csv", (deferred.table)(&view)),
        Export::Calendar => {
            let edition = Edition { stamp: &clock::stamp(), chance: clock::chance() };
            ("ics", "text/calendar", (deferred.calendar)(&view, edition))
        }
    };
    Some(File { name: format!("klantspiegel-{day}.{extension}"), mime, text })
}

/// Why a report that was chosen is not opened.
#[derive(Debug, displaydoc::Display)]
enum FileError {
    /// It could not be read from the device.
    Unreadable,
    /// {0:?}
    Problem(Problem),
}

impl std::error::Error for FileError {}

impl From<Unreadable> for FileError {
    fn from(_: Unreadable) -> Self {
        Self::Unreadable
    }
}

impl From<Problem> for FileError {
    fn from(problem: Problem) -> Self {
        Self::Problem(problem)
    }
}

impl From<FileError> for Notice {
    fn from(why: FileError) -> Self {
        match why {
            FileError::Unreadable => Self::FileUnreadable,
            FileError::Problem(problem) => Self::FileProblem(problem),
        }
    }
}

async fn open(file: Chosen, model: UseReducerHandle<Model>) {
    let change = match read(&file, model.page_state.bank()).await {
        Ok(session) => {
            model.dispatch(Change::Happened(Event::Opened(Box::new(session))));
            Notice::Opened
        }
        Err(why) => why.into(),
    };
    model.dispatch(Change::Noticed(change));
}

/// An earlier report is laid beside this one, and read there; it changes nothing of the session.
async fn lay_beside(file: Chosen, model: UseReducerHandle<Model>, root: Root) {
    match read(&file, model.page_state.bank()).await {
        Ok(session) => {
            model.dispatch(Change::EarlierLaid(Some(Box::new(session))));
            focus_once_drawn(root, compared::HEADING);
        }
        Err(why) => model.dispatch(Change::Noticed(why.into())),
    }
}

async fn read(file: &Chosen, bank: &ItemBank) -> Result<Session, FileError> {
    // Before it is read: a huge file would only fill the memory.
    Problem::if_too_large(file.bytes())?;
    let content = file.content().await?;
    let text = String::from_utf8(content).map_err(|_| Problem::NotJson)?;
    Ok(report::decode::<Browser>(&text, bank)?)
}
