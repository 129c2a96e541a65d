//! What happens outside the page when an invited person wants something, and what their browser adds: chance and the time.

use crate::calendar;
use crate::codec::Browser;
use crate::platform::{clipboard, clock, download, key_agreement, paint};
use crate::questionnaire::host::Host;
use crate::questionnaire::model::{Change, Model};
use crate::questionnaire::session_store::SessionStore;
use crate::submitting::{self, NotNow, Submitting, Wanted};
use klantspiegel_core::day::Day;
use klantspiegel_core::invitation::Purpose;
use klantspiegel_core::submission::{self, InterviewAnswers, RandomSeed, Submission};
use klantspiegel_core::team::member::{Member, Reported};
use klantspiegel_formats::envelope::{self, Envelope};
use klantspiegel_formats::{base64url, submission as file};
use klantspiegel_ui::invited::{Hindrance, Invited, InviteeAction, NotCopied, Stage, Way, submit};
use klantspiegel_ui::notice::Notice;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use yew::UseReducerHandle;

/// Carries out an action, as far as it fits how far handing over is.
pub fn perform(action: InviteeAction, model: UseReducerHandle<Model>, host: &Host) {
    let Some(invited) = model.page_state.invited.clone() else { return };
    let root = host.root.clone();
    match (action, &invited.stage) {
        (InviteeAction::Look, _) => {
            model.dispatch(Change::Submitted(Submitting::Looked));
            paint::after(move || root.focus(&format!("#{}", submit::PAYLOAD)));
        }
        (InviteeAction::Seal, _) => {
            let today = calendar::today();
            let is_opened = model.page_state.replaced.is_some();
            match submitting::may_seal(&invited, today, &model.session, is_opened) {
                Ok(()) => {}
                Err(NotNow::Stage) => return,
                Err(NotNow::Hindered(why)) => {
                    // The page stayed open until then.
                    if let Hindrance::Past(today) | Hindrance::Early(today) = why {
                        model.dispatch(Change::DayCame(today));
                    }
                    return paint::after(move || root.focus(&format!("#{}", submit::UNAVAILABLE)));
                }
            }
            spawn_local(async move {
                let code = sealed(&model, &invited, today).await;
                // The button that was pressed is gone: what can be done now is where it was.
                let next = if code.is_some() { "[data-action=save-sealed]" } else { "[data-action=seal]" };
                let code = code.map(Into::into);
                model.dispatch(Change::Submitted(Submitting::Sealed { revision: invited.revision, code }));
                paint::after(move || root.focus(next));
            });
        }
        (InviteeAction::Take(way), Stage::Sealed { code, .. }) => {
            let text = match way {
                Way::File => return keep_as_file(&model, code),
                Way::Code => code.to_string(),
                Way::Link => format!("{}#{}={code}", invited.desk, envelope::NAME),
            };
            let code = code.clone();
            spawn_local(async move {
                let taken = if clipboard::put(&text).await { Ok(way) } else { Err(NotCopied) };
                model.dispatch(Change::Submitted(Submitting::Taken { code, taken }));
            });
        }
        _ => {}
    }
}

/// Hands an envelope over as a file.
fn keep_as_file(model: &UseReducerHandle<Model>, code: &Rc<str>) {
    let name = format!("klantspiegel-{}.{}", clock::today(), envelope::EXTENSION);
    let taken = Submitting::Taken { code: code.clone(), taken: Ok(Way::File) };
    let kept = download::save(&name, "text/plain", code).map(|_| Change::Submitted(taken));
    model.dispatch(kept.unwrap_or(Change::Noticed(Notice::ExportFailed)));
}

/// The code of the envelope with what somebody answered, sealed on a day.
async fn sealed(model: &Model, invited: &Invited, today: Option<Day>) -> Option<String> {
    let invitation = invited.invitation.as_ref().ok()?;
    let bank = model.page_state.bank();
    let session = submission::shared(&model.session, invitation, bank);
    let RandomSeed { id, draws } = invited.chance?;
    let head = Submission { id, invitation: invitation.id, day: today?, content: () };
    let text = match invitation.purpose {
        Purpose::Hiring => {
            let content = InterviewAnswers { session, pace: invited.stopwatch.pace() };
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

/// Adds to a model that was drawn what only the browser knows.
pub fn watch(model: &UseReducerHandle<Model>, host: &Host) {
    let Some(invited) = &model.page_state.invited else { return };
    for wanted in submitting::wanted(invited, &model.session) {
        let event = match wanted {
            Wanted::Chance => drawn(&host.store).map(Submitting::Drawn),
            Wanted::Time => Some(Submitting::CameInSight { at_ms: clock::now_ms() }),
        };
        event.into_iter().for_each(|event| model.dispatch(Change::Submitted(event)));
    }
}

/// What was drawn before, or is drawn now: what somebody else wrote there is no chance of ours. `None` where the browser refuses.
fn drawn(store: &SessionStore) -> Option<RandomSeed> {
    let new = key_agreement::chance::<{ RandomSeed::BYTES }>().ok()?;
    let completed = |kept: Option<String>| {
        let kept = kept.and_then(|kept| base64url::decode(&kept));
        base64url::encode(&RandomSeed::completed(kept.as_deref(), new))
    };
    Some(RandomSeed::of(base64url::decode_exactly(&store.chance(completed))?))
}
