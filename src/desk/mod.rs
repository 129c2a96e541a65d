//! The desk's app: its state, what it keeps on the device, and the view.

mod effects;
mod findings;
mod intake_line;
mod intake_report;
mod intake_worker;
mod keys;
mod model;
mod outdated;
mod store;

pub use intake_worker::{Failed, IntakeWorker};

use crate::arrivals::{self, News};
use crate::codec::Browser;
use crate::drawing::{Drawing, use_drawing};
use crate::platform::drawn_nodes::DrawnNodes;
use crate::platform::history::{self, Entry};
use crate::platform::root::Root;
use crate::platform::worker::Worker;
use crate::platform::{field, page, paint};
use crate::writing::WRITING;
use crate::{calendar, choosing, companion_page, page_root};
use effects::Effects;
use intake_line::IntakeLine;
use js_sys::Uint8Array;
use klantspiegel_core::desk::{Desk, Event, Route};
use klantspiegel_core::language::Language;
use klantspiegel_formats::page_file::PageFile;
use klantspiegel_formats::{desk_route, invitation};
use klantspiegel_ui::components::heading;
use klantspiegel_ui::desk::{DeskContext, DeskUiState, layout, notices};
use klantspiegel_ui::locale::Locale;
use model::{Change, Model};
use std::rc::Rc;
use wasm_bindgen::{JsError, JsValue};
use yew::prelude::*;

/// Takes over from the still page, with texts of a language, each for its part, and what the address brought along.
///
/// # Errors
/// When the texts are not those of this version, or the page lacks the element for the app.
pub fn start(
    tag: &str,
    parts: &[String],
    texts: &[Uint8Array],
    worker: JsValue,
    brought: Option<String>,
) -> Result<(), JsError> {
    let worker = Worker::given(worker).ok_or_else(|| JsError::new("this is no worker"))?;
    let intake = IntakeLine::to(worker);
    let language = Language::from_tag(tag).ok_or_else(|| JsError::new("unknown language"))?;
    for (part, texts) in parts.iter().zip(texts) {
        let placement = arrivals::placement(part)?;
        arrivals::load(tag, placement, &texts.to_vec())?;
    }
    let element = page_root::of_page()?;
    let today = calendar::today().ok_or_else(|| JsError::new("the browser knows no day"))?;
    let root = element.element().clone();
    let ui_state =
        DeskUiState { invited: companion_page::address(PageFile::Invited), ..DeskUiState::default() };
    let model = Model {
        desk: Desk::new(today, language),
        ui_state,
        language,
        shown: language,
        arrivals: 0,
        calls: 0,
        findings: None,
    };
    let brought = brought.map(AttrValue::from);
    let props = Props { nodes: DrawnNodes::of(&element), element, initial: Rc::new(model), intake, brought };
    yew::Renderer::<DeskApp>::with_root_and_props(root, props).render();
    Ok(())
}

#[derive(Clone, PartialEq, Properties)]
struct Props {
    element: Root,
    /// The nodes of the app in it.
    nodes: DrawnNodes,
    initial: Rc<Model>,
    /// Opens the envelopes of teams.
    intake: IntakeLine,
    /// What somebody handed over by a link that was opened.
    brought: Option<AttrValue>,
}

#[component]
fn DeskApp(props: &Props) -> Html {
    let model = use_reducer({
        let initial = props.initial.clone();
        move || (*initial).clone()
    });
    let effects = use_memo((), |()| Effects::new(props.intake.clone()));
    let locale = Locale::of(model.shown, WRITING).expect("a language is shown once its texts are loaded");
    let send = {
        let (model, effects) = (model.clone(), effects.clone());
        Callback::from(move |act| Effects::perform(&effects, act, &model))
    };
    use_start(&model, &effects, props.brought.as_deref());
    use_team(&model, &effects);
    use_document(&model, &props.element);
    let element = props.element.clone();
    use_effect_with(model.calls, move |times| {
        if *times > 0 {
            paint::after(move || element.show_and_focus(notices::FIRST));
        }
    });
    let view = DeskContext {
        desk: &model.desk,
        ui_state: &model.ui_state,
        locale,
        send,
        read: |event| field::written(event),
        take: choosing::take,
        encode: invitation::encode::<Browser>,
    };
    let drawing = Drawing {
        screen: layout::key(&view),
        by_itself: false,
        show_beginning: Callback::from(|()| page::scroll_to_top()),
    };
    let drawing = use_drawing(&props.element, &props.nodes, drawing);
    drawing(layout::view(&view))
}

/// Opens what is kept, and what the address brought along; hears of back and forward and of texts.
#[hook]
fn use_start(model: &UseReducerHandle<Model>, effects: &Rc<Effects>, handed: Option<&str>) {
    let (model, effects, handed) = (model.clone(), effects.clone(), handed.map(str::to_owned));
    use_effect_with((), move |()| {
        let dispatch = model.dispatcher();
        let (back, seen) = (effects.clone(), model.clone());
        let outside = Callback::from({
            let dispatch = dispatch.clone();
            // Every language is there before one can be chosen.
            move |news| {
                if news == News::Arrived {
                    dispatch.dispatch(Change::Arrived);
                }
            }
        });
        let arrivals = arrivals::listen(outside);
        // Another link may have been opened while this app was on its way.
        let links = handed.into_iter().chain(brought(&history::fragment()));
        Effects::open(&effects, &model, links.collect());
        let listener = history::on_change(move |fragment| match brought(&fragment) {
            Some(code) => Effects::receive_code(&effects, &model, code),
            None => dispatch.dispatch(Change::Happened(Event::WentTo(desk_route::parse(&fragment)))),
        });
        let returning = page::on_return(move || Effects::look_again(&back, &seen));
        move || {
            drop((arrivals, listener, returning));
        }
    });
}

/// Hears of the worker, and has it open the team at whose place the owner is.
#[hook]
fn use_team(model: &UseReducerHandle<Model>, effects: &Rc<Effects>) {
    let dispatch = model.dispatcher();
    let intake = effects.intake().clone();
    use_effect_with((), move |()| {
        let listener = intake.on_report(move |report| {
            if let Some(change) = intake_report::on_report(report) {
                dispatch.dispatch(change);
            }
        });
        move || drop(listener)
    });
    let here = model.desk.team_in_sight();
    let (dispatch, intake) = (model.dispatcher(), effects.intake().clone());
    use_effect_with(here, move |here| {
        if let Some(id) = *here {
            dispatch.dispatch(Change::TeamEntered(id));
            intake.open(&id);
        }
    });
}

/// What somebody handed over, where the address is a link with it. The link leaves the address before anything else is done; that it
/// was opened, the browser has written down by then.
fn brought(fragment: &str) -> Option<String> {
    let asked = desk_route::asked(fragment);
    if let Some(instead) = asked.instead {
        history::show(&instead, Entry::Instead);
    }
    asked.code
}

/// Brings title, language, address and focus in line with where the owner is.
#[hook]
fn use_document(model: &UseReducerHandle<Model>, element: &Root) {
    let address = desk_route::print(model.desk.route);
    let drawn = use_mut_ref(|| None::<String>);
    let element = element.clone();
    let name = Locale::of(model.shown, WRITING).map(|locale| {
        let t = locale.texts;
        // Whose answer it is stays out of the history.
        let here = match model.desk.route {
            Route::Overview => t.desk_title(),
            Route::Writing => t.desk_new(),
            Route::Invitation(_) => t.sent_link_title(),
            Route::Answer(_) => t.sent_answers(),
            Route::Law => t.law_title(),
        };
        format!("{here} – {}", t.product_name())
    });
    use_effect_with((address, model.shown), move |(address, language)| {
        page::set_language(language.tag());
        let before = drawn.replace(Some(address.clone()));
        let entered = before.as_ref().is_some_and(|before| before != address);
        if entered && history::fragment() != *address {
            history::show(address, Entry::New);
        }
        // After the address, to which it belongs in the browser's history.
        name.iter().for_each(|name| page::set_title(name));
        if !entered {
            return;
        }
        paint::after(move || element.focus(&format!("#{}", heading::ID)));
    });
}
