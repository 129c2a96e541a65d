//! The composition root: one reducer, its effects on the browser, and the view.

mod codec;
mod early;
mod effects;
mod keyboard;
mod keeping;
mod model;
mod opening;

use crate::browser::{history, intl, page};
use crate::domain::journey::Step;
use crate::domain::session::Event;
use crate::formats::route;
use crate::domain::language::Language;
use crate::texts::pack;
use crate::texts::pattern::Category;
use crate::ui::components::heading;
use crate::ui::frame;
use crate::ui::locale::{Locale, Writing};
use crate::ui::page::Page;
use model::{Change, Model};
use std::cell::{Cell, RefCell};
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
    /// Tells the app on the page that texts arrived.
    static ARRIVED: RefCell<Option<Callback<()>>> = const { RefCell::new(None) };
}

/// Takes over from the prerendered screen, with the texts of the language to begin with.
///
/// # Errors
/// When the texts are not those of this version, or the page lacks the element for the app.
#[wasm_bindgen]
pub fn start(tag: &str, texts: &[u8]) -> Result<(), JsError> {
    let language = load(tag, texts, pack::load_journey)?;
    let root = page::find(ROOT).ok_or_else(|| JsError::new("the page has no element for the app"))?;
    let focused = page::focused();
    let opening = opening::open(language);
    yew::Renderer::<App>::with_root_and_props(root, AppProps { opening: Rc::new(opening), focused }).render();
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
    if let Some(arrived) = ARRIVED.with(|arrived| arrived.borrow().clone()) {
        arrived.emit(());
    }
    Ok(())
}

type Load = fn(Language, &[u8]) -> Result<(), pack::NotTexts>;

fn load(tag: &str, texts: &[u8], into: Load) -> Result<Language, JsError> {
    let language = Language::from_tag(tag).ok_or_else(|| JsError::new("unknown language"))?;
    into(language, texts).map_err(|_| JsError::new("the texts are of another version"))?;
    Ok(language)
}

#[derive(PartialEq, Properties)]
struct AppProps {
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
    let page = Page::new(&model.session, &model.surroundings, locale, send.clone());

    use_texts(&model);
    use_address(&model);
    use_keys();
    use_document(frame::title(&page), model.shown.tag());
    use_focus(&model, props.focused.clone());
    use_effect_with(model.clone(), |model| keeping::keep(model));

    frame::view(&page)
}

/// Hears of texts that arrive.
#[hook]
fn use_texts(model: &UseReducerHandle<Model>) {
    let dispatch = model.dispatcher();
    use_effect_with((), move |()| {
        let arrived = Callback::from(move |()| dispatch.dispatch(Change::TextsArrived));
        ARRIVED.with(|slot| slot.replace(Some(arrived)));
    });
}

/// Keeps the address and the session together, in both directions.
#[hook]
fn use_address(model: &UseReducerHandle<Model>) {
    let from_browser = use_mut_ref(|| true);
    let address = match model.session.method_open {
        true => route::METHOD.to_owned(),
        false => route::print(&model.session.step),
    };
    {
        let from_browser = from_browser.clone();
        use_effect_with(address, move |address| {
            let shown = history::fragment();
            let is_start = shown.is_empty() && *address == route::print(&Step::Start);
            if shown != *address && !is_start {
                let entry = if *from_browser.borrow() { history::Entry::Instead } else { history::Entry::New };
                history::show(address, entry);
            }
            *from_browser.borrow_mut() = false;
        });
    }
    let dispatch = model.dispatcher();
    use_effect_with((), move |()| {
        let listener = history::on_change(move |address| {
            let event = match route::parse(&address) {
                _ if address == route::METHOD => Event::MethodOpened,
                Some(step) => Event::WentTo(step),
                None => return,
            };
            *from_browser.borrow_mut() = true;
            dispatch.dispatch(Change::Happened(event));
        });
        move || drop(listener)
    });
}

#[hook]
fn use_keys() {
    use_effect_with((), |()| {
        let listener = page::on_key(keyboard::pressed);
        move || drop(listener)
    });
}

#[hook]
fn use_document(title: String, language: &'static str) {
    use_effect_with((title, language), |(title, language)| {
        page::set_title(title);
        page::set_language(language);
    });
}

/// A new screen takes the focus to its heading; the first one leaves it where it was.
#[hook]
fn use_focus(model: &UseReducerHandle<Model>, at_first: Option<String>) {
    let first = use_memo((), |()| Cell::new(true));
    let screen = (model.session.step.clone(), model.session.method_open);
    use_effect_with(screen, move |_| {
        if first.replace(false) {
            if let Some(selector) = at_first {
                page::focus(&format!("{ROOT} {selector}"));
            }
        } else {
            page::scroll_to_top();
            page::focus(&format!("#{}", heading::ID));
        }
    });
}
