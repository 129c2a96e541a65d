//! The composition root: one reducer, its effects on the browser, and the view.

mod address;
mod aiming;
mod codec;
pub mod desk;
mod drawn;
mod early;
mod effects;
mod ending;
mod home;
pub mod invited;
mod keeping;
mod keyboard;
mod model;
mod mounting;
mod opening;

pub use ending::whole as ending;
pub use mounting::{Mounted, mount};

use crate::platform::frame::Freedom;
use crate::platform::place::Place;
use crate::platform::{history, intl, page, paint, storage};
use drawn::use_drawing;
use home::Home;
use keeping::Keeper;
use klantspiegel_content::texts::contents::Placement;
use klantspiegel_content::texts::pack;
use klantspiegel_content::texts::pattern::Category;
use klantspiegel_core::dilemma;
use klantspiegel_core::journey::{self, Step};
use klantspiegel_core::language::Language;
use klantspiegel_core::setup::Part;
use klantspiegel_formats::announcement::Announcement;
use klantspiegel_formats::route;
use klantspiegel_ui::components::heading;
use klantspiegel_ui::ending::Ending;
use klantspiegel_ui::frame;
use klantspiegel_ui::locale::{Locale, Writing};
use klantspiegel_ui::page::{Notice, Page};
use klantspiegel_ui::screens::start;
use model::{Change, Model};
use mounting::Remote;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsError;
use yew::prelude::*;

/// The element that the page gives to the app.
const ROOT: &str = "#app";

/// How this browser writes numbers and days.
const WRITING: Writing = Writing {
    number: |language, value, decimals| intl::number(language.tag(), value, decimals),
    day: |language, day| intl::day(language.tag(), day.year.into(), day.month.into(), day.day.into()),
    category: |language, count| {
        Category::named(&intl::plural_category(language.tag(), count)).unwrap_or(Category::Other)
    },
};

thread_local! {
    /// Tell the apps on the page what comes from outside.
    static OUTSIDE: RefCell<Vec<Callback<News>>> = const { RefCell::new(Vec::new()) };
}

/// What comes from outside of the apps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum News {
    /// Texts or code.
    Arrived,
    /// That a language that was chosen cannot come now.
    LanguageAway,
}

/// Takes over from the prerendered screen, with the texts of the language to begin with.
///
/// # Errors
/// When the texts are not those of this version, or the page lacks the element for the app.
pub fn start(tag: &str, texts: &[u8]) -> Result<(), JsError> {
    let language = load(tag, Placement::Journey, texts)?;
    let place = Place::named(ROOT).ok_or_else(|| JsError::new("the page has no element for the app"))?;
    let home = Home::page(place, Keeper::of_page(), "");
    let moved_on = early::moved_on(&home.place);
    let opening = Model { came_by_itself: moved_on, ..opening::of_page(&home, language) };
    let focused = if opening.surroundings.nothing_picked {
        Some(start::FIRST_PART.to_owned())
    } else if moved_on {
        // Who went on already, comes to a new screen.
        Some(format!("#{}", heading::ID))
    } else {
        home.place.focused()
    };
    run(home, opening, focused, None);
    Ok(())
}

/// Runs an app in a page of its own.
fn run(home: Home, opening: Model, focused: Option<String>, remote: Option<Remote>) {
    let root = home.place.element().clone();
    let app = AppProps { home, opening: Rc::new(opening), focused, remote };
    yew::Renderer::<Seat>::with_root_and_props(root, SeatProps::first(app)).render();
}

/// Makes another language available, or the ending of one.
///
/// # Errors
/// When the texts are not those of this version.
pub fn add_texts(tag: &str, part: &str, texts: &[u8]) -> Result<(), JsError> {
    let placement = Placement::named(part).ok_or_else(|| JsError::new("unknown part"))?;
    load(tag, placement, texts)?;
    tell(News::Arrived);
    Ok(())
}

/// Makes the code of feedback and method available.
pub fn add_ending(ending: Ending) {
    ending::arrived(ending);
    tell(News::Arrived);
}

/// Says that a language that was chosen cannot come now: its texts do not, or the page would lose answers on the way.
pub fn tell_language_away() {
    tell(News::LanguageAway);
}

/// The address of a page that lies beside this one.
fn beside(address: &str, page: &str) -> String {
    let address = address.split('?').next().unwrap_or_default();
    let folder = address.rsplit_once('/').map_or("", |(folder, _)| folder);
    format!("{folder}/{page}")
}

fn tell(news: News) {
    let apps = OUTSIDE.with_borrow(Vec::clone);
    apps.iter().for_each(|app| app.emit(news));
}

fn load(tag: &str, placement: Placement, texts: &[u8]) -> Result<Language, JsError> {
    let language = Language::from_tag(tag).ok_or_else(|| JsError::new("unknown language"))?;
    pack::load(language, placement, texts).map_err(|_| JsError::new("the texts are of another version"))?;
    Ok(language)
}

/// A place for one app after another. Yew never lets go of the listeners that it gives to the element of an app, nor
/// with them of the element: one that is used again leaves nothing behind.
#[component]
fn Seat(props: &SeatProps) -> Html {
    props.app.iter().map(|app| html! { <App key={props.turn} ..app.clone() /> }).collect()
}

#[derive(Clone, PartialEq, Properties)]
struct SeatProps {
    /// The app that has it now; nobody in between.
    app: Option<AppProps>,
    /// Tells each app from the one before.
    turn: u32,
}

impl SeatProps {
    const fn first(app: AppProps) -> Self {
        Self { app: Some(app), turn: 0 }
    }
}

#[derive(Clone, PartialEq, Properties)]
struct AppProps {
    home: Home,
    opening: Rc<Model>,
    /// What had the focus before the app took over.
    focused: Option<String>,
    /// Who may send changes from outside.
    remote: Option<Remote>,
}

#[component]
fn App(props: &AppProps) -> Html {
    let model = use_reducer_eq({
        let opening = props.opening.clone();
        move || (*opening).clone()
    });
    let send = effects::sender(&model, &props.home);
    let locale = Locale::of(model.shown, WRITING).expect("a language is shown once its texts are loaded");
    let page = Page::new(&model.session, &model.surroundings, locale, send.clone(), ending::loaded());

    use_listeners(&model, &props.home);
    use_document(&model, &props.home, frame::title(&page), props.focused.clone());
    let Home { place, nodes, .. } = &props.home;
    let drawing = use_drawing(place, nodes, frame::key(&page), model.came_by_itself);
    use_notices(&model, &props.home);
    use_announcements(&model, &props.home);
    use_effect_with(
        (model.session.step == Step::Review, model.shown.tag()),
        |(before_feedback, language)| {
            if *before_feedback {
                let language = *language;
                paint::after(move || intl::prepare(language));
            }
        },
    );
    let (keeper, remote) = (props.home.keeper.clone(), props.remote.clone());
    use_effect_with(model.clone(), move |model| {
        remote.inspect(|remote| remote.drawn(model));
        let model = model.clone();
        paint::after(move || keeper.keep(&model));
    });

    drawing(frame::view(&page))
}

/// Hears, as long as the app is on the page, of keys, of back and forward, and of what arrives later.
#[hook]
fn use_listeners(model: &UseReducerHandle<Model>, home: &Home) {
    let dispatch = model.dispatcher();
    let home = home.clone();
    use_effect_with((), move |()| {
        let outside = Callback::from({
            let dispatch = dispatch.clone();
            move |news| {
                dispatch.dispatch(match news {
                    News::Arrived => Change::Arrived,
                    News::LanguageAway => Change::Noticed(Notice::LanguageAway),
                });
            }
        });
        OUTSIDE.with_borrow_mut(|apps| apps.push(outside.clone()));
        let keys = keyboard::listen(&home.place, !home.is_page());
        let arrows = home.place.mark_arrows();
        let links = home.place.open_links({
            let dispatch = dispatch.clone();
            move |address| {
                effects::sandbox_lacks(Freedom::Popups);
                dispatch.dispatch(Change::Noticed(Notice::LinkBlocked(address)));
            }
        });
        let leaving = paint::finish_on_leaving();
        let left = page::on_leaving({
            let dispatch = dispatch.clone();
            move || dispatch.dispatch(Change::LetGo)
        });
        let elsewhere = storage::on_device_change(home.keeper.session_key(), {
            let dispatch = dispatch.clone();
            move || dispatch.dispatch(Change::KeptElsewhere)
        });
        let around = home.clone();
        let follow = move |address: &str| {
            if let Some(event) = address::event(address::behind(&around, address)) {
                dispatch.dispatch(Change::Happened(event));
            }
        };
        let addresses = if home.is_page() {
            history::on_change(move |address| {
                paint::finish();
                follow(&address);
            })
        } else {
            Some(home.place.on_fragment(follow))
        };
        // While the person reads the first screen.
        paint::after(dilemma::prepare);
        move || {
            OUTSIDE.with_borrow_mut(|apps| apps.retain(|app| *app != outside));
            drop((keys, arrows, links, addresses, leaving, left, elsewhere));
        }
    });
}

/// Shows what is told of something that the person did, where that is out of sight; lets go of what was deleted once nobody
/// can have it back.
#[hook]
fn use_notices(model: &UseReducerHandle<Model>, home: &Home) {
    let told = home.clone();
    use_effect_with(model.told, move |times| {
        if *times > 0 {
            paint::after(move || told.show_notice());
        }
    });
    let keeper = home.keeper.clone();
    use_effect_with(model.surroundings.forgotten.is_some(), move |can_undo| {
        if !can_undo {
            keeper.let_go();
        }
    });
}

/// Tells a page around where the person is.
#[hook]
fn use_announcements(model: &UseReducerHandle<Model>, home: &Home) {
    let session = &model.session;
    let announcement = if session.step == Step::Feedback {
        let instruments = Part::ALL.into_iter().filter(|part| session.setup.asks(*part)).collect();
        Some(Announcement::Complete { instruments })
    } else {
        let bank = model.surroundings.bank();
        let steps = journey::steps(session.setup, bank);
        let progress = journey::progress(&session.step, &steps, bank);
        progress.map(|progress| Announcement::Progress { position: progress.position, count: progress.count })
    };
    let home = home.clone();
    use_effect_with(announcement, move |announcement| {
        announcement.iter().for_each(|announcement| home.announce(*announcement));
    });
}

/// Brings focus in line with the screen and, in a page of its own, title, language and address.
#[hook]
fn use_document(model: &UseReducerHandle<Model>, home: &Home, title: String, focused_before: Option<String>) {
    let address = address::of(&model.session);
    let changing = model.session.from_review;
    let drawn = use_mut_ref(|| None);
    let home = home.clone();
    use_effect_with(
        (title, model.shown.tag(), address, changing),
        move |(title, language, address, changing)| {
            if home.is_page() {
                page::set_language(language);
            }
            let (before, changed) = drawn.replace(Some((address.clone(), *changing))).unzip();
            let entered = before.as_ref().is_some_and(|before| before != address);
            // Who changed one answer comes back to its line in the review, everybody else to the heading.
            let line =
                before.as_ref().filter(|_| changed == Some(true) && *address == route::print(&Step::Review));
            let focus = match line {
                Some(step) => format!("[data-step='{step}']"),
                None => format!("#{}", heading::ID),
            };
            if entered {
                home.show_beginning();
            }
            if before.is_none() {
                // The first screen leaves the focus where it was before the app took over.
                focused_before.iter().for_each(|selector| home.place.focus(selector));
            }
            let (home, title, address) = (home.clone(), title.clone(), address.clone());
            paint::after(move || {
                if home.is_page() {
                    // In this order: a title belongs to the address that is shown when it is set, in the browser's history too.
                    address::show(&home, &address, before.as_deref());
                    page::set_title(&title);
                }
                if entered {
                    home.place.focus(&focus);
                }
            });
        },
    );
}
