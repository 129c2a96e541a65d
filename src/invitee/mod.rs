//! The app for somebody who was invited: the journey that the invitation asks for, and handing over what came of it.

use crate::arrivals::load;
use crate::codec::Browser;
use crate::platform::history::{self, Entry};
use crate::platform::root::Root;
use crate::platform::{clipboard, clock, download, key_agreement, paint};
use crate::questionnaire::component::AppProps;
use crate::questionnaire::handle::AppHandle;
use crate::questionnaire::host::Host;
use crate::questionnaire::initial_state;
use crate::questionnaire::model::{Change, Model};
use crate::questionnaire::session_store::{Found, SessionStore};
use crate::questionnaire::slot::run;
use crate::{companion_page, page_root};
use klantspiegel_content::catalogue;
use klantspiegel_content::texts::contents::Placement;
use klantspiegel_core::day::Day;
use klantspiegel_core::invitation::{Invitation, Purpose};
use klantspiegel_core::journey::Step;
use klantspiegel_core::language::Language;
use klantspiegel_core::quality::{Pace, is_timed};
use klantspiegel_core::session::Session;
use klantspiegel_core::submission::{self, InterviewAnswers, RandomSeed, Submission};
use klantspiegel_core::team::member::{Member, Reported};
use klantspiegel_formats::envelope::{self, Envelope};
use klantspiegel_formats::invitation::{self, AT, Flaw};
use klantspiegel_formats::{base64url, route, submission as file};
use klantspiegel_ui::invited::{Copied, Invited, InviteeAction, NotCopied, Stage, submit};
use klantspiegel_ui::notice::Notice;
use klantspiegel_ui::view_context::InviteeViews;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsError;
use wasm_bindgen_futures::spawn_local;
use yew::{Callback, UseReducerHandle};

/// The page of the journey that nobody asks for.
const ALONE: &str = "index.html";

/// The page to which an answer goes; it lies beside this one.
const DESK: &str = "desk.html";

/// Takes over from the still page, with the texts of the language to begin with, those of the journey and those of
/// invitations.
///
/// # Errors
/// When the texts are not those of this version, or the page lacks the element for the app.
pub fn start(tag: &str, journey: &[u8], invited: &[u8]) -> Result<(), JsError> {
    let language = load(tag, Placement::Journey, journey)?;
    load(tag, Placement::Invited, invited)?;
    let place = page_root::of_page()?;
    let (host, invitation) = arrived(place);
    let key = invitation.as_ref().ok().map(|invitation| invitation.key);
    let handle = AppHandle::default();
    let opening = opened(&host, language, invitation, &handle);
    handle.watch(watch(host.clone()));
    let invitee_views = Some(InviteeViews::all());
    run(AppProps {
        host,
        opening: Rc::new(opening),
        focused: None,
        handle: Some(handle.clone()),
        invitee_views,
    });
    spawn_local(async move {
        // Before the first question, not after the last.
        if let Some(key) = key.filter(|_| key_agreement::is_there())
            && !key_agreement::is_key(&key).await
        {
            handle.send(Change::InvitationRefused(Flaw::Part("key")));
        }
    });
    Ok(())
}

/// The invitation in the address, which from then on stays in front of every address, and what it makes of the page.
fn arrived(place: Root) -> (Host, Result<Invitation, Flaw>) {
    let fragment = history::fragment();
    let arrived = match invitation::arrived::<Browser>(&fragment) {
        Ok(arrived) => arrived,
        Err(flaw) => return (Host::page(place, SessionStore::of_invitation(""), ""), Err(flaw)),
    };
    let store = SessionStore::of_invitation(&base64url::encode(&arrived.invitation.id));
    let before = format!("{}={}{AT}", invitation::NAME, arrived.code);
    let at = if arrived.at.is_empty() { route::print(&Step::Start) } else { arrived.at };
    let wanted = format!("{before}{at}");
    if fragment != wanted {
        // What stuck to the link stays in no address that somebody copies from here.
        history::show(&wanted, Entry::Instead);
    }
    (Host::page(place, store, &before), Ok(arrived.invitation))
}

fn opened(host: &Host, shown: Language, invitation: Result<Invitation, Flaw>, handle: &AppHandle) -> Model {
    let is_new = matches!(host.store.find(catalogue::item_bank()), Found::Nothing);
    let mut model = initial_state::of_page(host, shown);
    // Whoever does it again, does it for themselves.
    model.page_state.address = companion_page::address(ALONE);
    if let Ok(invitation) = &invitation {
        if is_new {
            model.session = Session::new(invitation.language);
            model.session.setup.role = invitation.role;
        }
        model.page_state.arrangement = invitation.arrangement();
        model.arrange();
    }
    let send = {
        let (handle, host) = (handle.clone(), host.clone());
        Callback::from(move |wish| {
            if let Some(model) = handle.model() {
                fulfil(wish, model, &host);
            }
        })
    };
    let invited = Invited {
        invitation,
        can_seal: key_agreement::is_there(),
        chance: None,
        pace: Pace::default(),
        stage: Stage::default(),
        desk: companion_page::address(DESK),
        send,
    };
    model.page_state.invited = Some(Rc::new(invited));
    model
}

fn fulfil(wish: InviteeAction, model: UseReducerHandle<Model>, host: &Host) {
    let Some(invited) = model.page_state.invited.clone() else { return };
    match (wish, &invited.stage) {
        (InviteeAction::Look, _) => {
            change(&model, |invited| invited.stage = Stage::Seen);
            let place = host.root.clone();
            paint::after(move || place.focus(&format!("#{}", submit::GOES)));
        }
        (InviteeAction::Seal, Stage::Seen | Stage::Failed) => {
            let place = host.root.clone();
            if let Some(today) = too_late(&invited) {
                model.dispatch(Change::DayCame(today));
                return paint::after(move || place.focus(&format!("#{}", submit::TOLD)));
            }
            spawn_local(async move {
                let stage = match sealed(&model, &invited).await {
                    Some(code) => Stage::Sealed { code: code.into(), copied: None },
                    None => Stage::Failed,
                };
                // The button that was pressed is gone: what can be done now is where it was.
                let next =
                    if stage == Stage::Failed { "[data-action=seal]" } else { "[data-action=save-sealed]" };
                go_on(&model, &invited.stage, stage);
                paint::after(move || place.focus(next));
            });
        }
        (InviteeAction::Save, Stage::Sealed { code, .. }) => {
            let name = format!("klantspiegel-{}.{}", clock::today(), envelope::EXTENSION);
            if download::save(&name, "text/plain", code).is_err() {
                model.dispatch(Change::Noticed(Notice::ExportFailed));
            }
        }
        (InviteeAction::Copy(what), Stage::Sealed { code, .. }) => {
            let code = code.clone();
            let text = match what {
                Copied::Code => code.to_string(),
                Copied::Link => format!("{}#{}={code}", invited.desk, envelope::NAME),
            };
            spawn_local(async move {
                let copied = if clipboard::put(&text).await { Ok(what) } else { Err(NotCopied) };
                go_on(&model, &invited.stage, Stage::Sealed { code, copied: Some(copied) });
            });
        }
        _ => {}
    }
}

/// Today, where the page stayed open until nothing can be handed over anymore.
fn too_late(invited: &Invited) -> Option<Day> {
    let today = clock::today().parse().ok()?;
    let invitation = invited.invitation.as_ref().ok()?;
    (!invitation.is_in_time(today)).then_some(today)
}

/// The code of the envelope with what somebody answered.
async fn sealed(model: &Model, invited: &Invited) -> Option<String> {
    let invitation = invited.invitation.as_ref().ok()?;
    let bank = model.page_state.bank();
    let session = submission::shared(&model.session, invitation, bank);
    let RandomSeed { id, draws } = invited.chance?;
    let head = Submission { id, invitation: invitation.id, day: clock::today().parse().ok()?, content: () };
    let text = match invitation.purpose {
        Purpose::Hiring => {
            let content = InterviewAnswers { session, pace: invited.pace };
            file::encode::<Browser>(&head.with(content))
        }
        Purpose::Team => {
            file::encode::<Browser>(&head.with(Reported::of(&Member::of(&session, bank), &draws)))
        }
    };
    let pair = key_agreement::pair().await.ok()?;
    let secret = key_agreement::agreed(&pair.private, &invitation.key).await.ok()?.try_into().ok()?;
    let public = pair.public.try_into().ok()?;
    Envelope::seal(invitation.id, secret, public, invitation.key, &text)
        .ok()
        .map(|envelope| envelope.encode())
}

/// Goes on from one stage to another, unless what was answered changed meanwhile: then it is no longer what was sealed.
fn go_on(model: &UseReducerHandle<Model>, from: &Stage, to: Stage) {
    change(model, |invited| {
        if invited.stage == *from {
            invited.stage = to;
        }
    });
}

fn change(model: &UseReducerHandle<Model>, how: impl FnOnce(&mut Invited)) {
    if let Some(invited) = &model.page_state.invited {
        let mut invited = (**invited).clone();
        how(&mut invited);
        model.dispatch(Change::InvitedChanged(Rc::new(invited)));
    }
}

/// Looks at every model that is drawn.
fn watch(host: Host) -> Callback<UseReducerHandle<Model>> {
    let pace = pace();
    Callback::from(move |model: UseReducerHandle<Model>| {
        draw(&model, &host);
        pace.emit(model);
    })
}

/// RandomSeed decides with the first answer, and is forgotten with the last.
fn draw(model: &UseReducerHandle<Model>, host: &Host) {
    let Some(invited) = &model.page_state.invited else { return };
    let has_answers = model.session.has_answers();
    if has_answers == invited.chance.is_some() {
        return;
    }
    let chance = has_answers.then(|| drawn(&host.store)).flatten();
    if chance != invited.chance {
        change(model, |invited| invited.chance = chance);
    }
}

/// What was drawn before, or is drawn now; `None` where the browser refuses.
fn drawn(store: &SessionStore) -> Option<RandomSeed> {
    let new = key_agreement::chance::<{ RandomSeed::BYTES }>().ok()?;
    let kept = store.chance(|| base64url::encode(&new));
    // What somebody else wrote there is no chance of ours.
    Some(RandomSeed::of(base64url::decode_exactly(&kept).unwrap_or(new)))
}

/// Looks at how long the situations take. It lives as long as the page: what was answered before a reload is not known, and
/// then not held against anybody.
fn pace() -> Callback<UseReducerHandle<Model>> {
    let entered: RefCell<Option<Entered>> = RefCell::default();
    let situations: RefCell<Vec<(Step, f64)>> = RefCell::default();
    Callback::from(move |model: UseReducerHandle<Model>| {
        let (step, bank) = (&model.session.step, model.page_state.bank());
        if !model.session.has_answers() {
            // Everything was deleted, or nothing was answered yet.
            situations.borrow_mut().clear();
        }
        if entered.borrow().as_ref().is_some_and(|entered| entered.step == *step) {
            return;
        }
        let open = is_timed(step) && !model.session.is_answered(step, bank);
        let now = Entered { step: step.clone(), open, at_ms: clock::now_ms() };
        // Who comes back to one that was answered only looks at it.
        let left = entered.replace(Some(now)).filter(|left| left.open);
        if let Some(left) = left.filter(|left| model.session.is_answered(&left.step, bank)) {
            let seconds = (clock::now_ms() - left.at_ms) / 1000.0;
            let mut situations = situations.borrow_mut();
            // Who answers one once more has answered one.
            situations.retain(|(step, _)| *step != left.step);
            situations.push((left.step, seconds));
            let pace = Pace::of(situations.iter().map(|(_, seconds)| *seconds));
            change(&model, |invited| invited.pace = pace);
        }
    })
}

/// A step as it was entered.
struct Entered {
    step: Step,
    /// Whether it was open then, and its time counts.
    open: bool,
    at_ms: f64,
}
