//! The composition root: one reducer, its effects on the browser, and the view.

mod address;
mod codec;
mod early;
mod effects;
mod ending;
mod keeping;
mod keyboard;
mod model;
mod opening;

use crate::browser::place::{Place, Reach};
use crate::browser::{history, intl, page, paint, storage};
use crate::domain::dilemma;
use crate::domain::journey::Step;
use crate::domain::language::Language;
use crate::formats::route;
use crate::texts::pack;
use crate::texts::pattern::Category;
use crate::ui::components::heading;
use crate::ui::frame;
use crate::ui::locale::{Locale, Writing};
use crate::ui::page::Page;
use model::{Change, Model};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
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
    /// Tells the app on the page that texts or code arrived.
    static ARRIVED: RefCell<Option<Callback<()>>> = const { RefCell::new(None) };
}

/// Takes over from the prerendered screen, with the texts of the language to begin with.
///
/// # Errors
/// When the texts are not those of this version, or the page lacks the element for the app.
#[wasm_bindgen]
pub fn start(tag: &str, texts: &[u8]) -> Result<(), JsError> {
    let language = load(tag, texts, pack::load_journey)?;
    let place = Place::named(ROOT).ok_or_else(|| JsError::new("the page has no element for the app"))?;
    // Who went on already, comes to a new screen.
    let focused = if early::moved_on(&place) { Some(format!("#{}", heading::ID)) } else { place.focused() };
    let opening = Rc::new(opening::open(&place, language));
    let root = place.element().clone();
    yew::Renderer::<App>::with_root_and_props(root, AppProps { place, opening, focused }).render();
    Ok(())
}

/// Makes another language available, or the ending of one.
///
/// # Errors
/// When the texts are not those of this version.
#[wasm_bindgen(js_name = addTexts)]
pub fn add_texts(tag: &str, part: &str, texts: &[u8]) -> Result<(), JsError> {
    match part {
        "ending" => _ = load(tag, texts, pack::load_ending)?,
        _ => _ = load(tag, texts, pack::load_journey)?,
    }
    tell_arrived();
    Ok(())
}

/// Fetches the code of feedback and method.
///
/// # Errors
/// When it cannot be fetched; it may be tried again.
#[wasm_bindgen(js_name = addEnding)]
pub async fn add_ending() -> Result<(), JsError> {
    ending::load().await?;
    tell_arrived();
    Ok(())
}

fn tell_arrived() {
    if let Some(arrived) = ARRIVED.with(|arrived| arrived.borrow().clone()) {
        arrived.emit(());
    }
}

type Load = fn(Language, &[u8]) -> Result<(), pack::NotTexts>;

fn load(tag: &str, texts: &[u8], into: Load) -> Result<Language, JsError> {
    let language = Language::from_tag(tag).ok_or_else(|| JsError::new("unknown language"))?;
    into(language, texts).map_err(|_| JsError::new("the texts are of another version"))?;
    Ok(language)
}

#[derive(PartialEq, Properties)]
struct AppProps {
    place: Place,
    opening: Rc<Model>,
    /// What had the focus before the app took over.
    focused: Option<String>,
}

#[component]
fn App(props: &AppProps) -> Html {
    let model = use_reducer_eq({
        let opening = props.opening.clone();
        move || (*opening).clone()
    });
    let send = effects::sender(&model);
    let locale = Locale::of(model.shown, WRITING).expect("a language is shown once its texts are loaded");
    let page = Page::new(&model.session, &model.surroundings, locale, send.clone(), ending::loaded());

    use_listeners(&model, props.place.clone());
    use_document(&model, &props.place, frame::title(&page), props.focused.clone());
    use_effect_with(
        (model.session.step == Step::Review, model.shown.tag()),
        |(before_feedback, language)| {
            if *before_feedback {
                let language = *language;
                paint::after(move || intl::prepare(language));
            }
        },
    );
    use_effect_with(model.clone(), |model| {
        let model = model.clone();
        paint::after(move || keeping::keep(&model));
    });

    frame::view(&page)
}

/// Hears, as long as the app is on the page, of keys, of back and forward, and of what arrives later.
#[hook]
fn use_listeners(model: &UseReducerHandle<Model>, place: Place) {
    let dispatch = model.dispatcher();
    use_effect_with((), move |()| {
        let arrived = dispatch.clone();
        let arrived = Callback::from(move |()| arrived.dispatch(Change::Arrived));
        ARRIVED.with(|slot| slot.replace(Some(arrived)));
        let keys = place.clone().on_key(Reach::WholePage, move |key| keyboard::pressed(&place, key));
        let leaving = paint::finish_on_leaving();
        let elsewhere = storage::on_device_change(keeping::SESSION, {
            let dispatch = dispatch.clone();
            move || dispatch.dispatch(Change::KeptElsewhere)
        });
        let addresses = history::on_change(move |address| {
            paint::finish();
            if let Some(event) = address::event(&address) {
                dispatch.dispatch(Change::Happened(event));
            }
        });
        // While the person reads the first screen.
        paint::after(dilemma::prepare);
        move || drop((keys, addresses, leaving, elsewhere))
    });
}

/// Brings title, language, address and focus in line with the screen.
#[hook]
fn use_document(
    model: &UseReducerHandle<Model>,
    place: &Place,
    title: String,
    focused_before: Option<String>,
) {
    let address = address::of(&model.session);
    let changing = model.session.from_review;
    let drawn = use_mut_ref(|| None);
    let place = place.clone();
    use_effect_with(
        (title, model.shown.tag(), address, changing),
        move |(title, language, address, changing)| {
            page::set_language(language);
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
                page::scroll_to_top();
            }
            if before.is_none() {
                // The first screen leaves the focus where it was before the app took over.
                focused_before.iter().for_each(|selector| place.focus(selector));
            }
            let (place, title, address) = (place.clone(), title.clone(), address.clone());
            paint::after(move || {
                page::set_title(&title);
                address::show(&address, before.as_deref());
                if entered {
                    place.focus(&focus);
                }
            });
        },
    );
}
