//! What stands around every place at the desk.

use super::action::DeskAction;
use super::context::DeskContext;
use super::heading::{back, title};
use super::state::State;
use super::{answer, form, invitation, law, notices, overview};
use crate::components::{language, text};
use crate::layout::{for_yourself, masthead};
use klantspiegel_core::desk::Route;
use klantspiegel_formats::desk_route;
use yew::prelude::*;

/// The whole page.
pub fn view(view: &DeskContext<'_>) -> Html {
    let t = view.locale.texts;
    let here = view.locale.language();
    let (name, content) = route(view);
    html! {
        <div class="frame desk" part="frame" lang={here.tag()}>
            { masthead(&t, language::buttons(here, |language| view.on(DeskAction::LanguageChosen(language)))) }
            { notices::view(view) }
            <main key={key(view)} data-screen={name} class="screen">{ content }{ for on_paper(view) }</main>
            <footer class="footer">
                { view.link(Route::Law, t.desk_law()) }
                { for_yourself(&t) }
                <span>{ t.desk_privacy() }</span>
            </footer>
        </div>
    }
}

/// What tells the place in sight from every other.
pub fn key(view: &DeskContext<'_>) -> String {
    format!("{} {}", desk_route::print(view.desk.route), view.locale.language().tag())
}

/// The place where the owner is, with its name in the page contract; without keys there is no desk.
fn route(view: &DeskContext<'_>) -> (&'static str, Html) {
    let t = view.locale.texts;
    let told = |text: String| html! { <>{ title(t.desk_title()) }{ text::paragraph(text) }</> };
    match (view.ui_state.state, view.desk.route) {
        (_, Route::Law) => ("law", html! { <>{ law::view(&view.locale) }{ back(view) }</> }),
        (State::Loading, _) => ("waiting", told(t.desk_waiting())),
        (State::Unsafe, _) => ("desk", told(t.desk_unsafe())),
        (State::Blocked, _) => ("desk", told(t.desk_blocked())),
        (State::Open, Route::Overview) => ("desk", overview::view(view)),
        (State::Open, Route::Writing) => ("new", form::view(view)),
        (State::Open, Route::Invitation(id)) => (
            "invitation",
            view.desk.invitation(&id).map(|found| invitation::view(view, found)).unwrap_or_default(),
        ),
        (State::Open, Route::Answer(id)) => {
            ("answer", view.desk.answer(&id).map(|found| answer::view(view, found)).unwrap_or_default())
        }
    }
}

/// What paper with somebody's answers on it says of itself: when it was printed, and when it must go.
fn on_paper(view: &DeskContext<'_>) -> Option<Html> {
    let day = view.locale.day(view.desk.today);
    let holds_answers = matches!(view.desk.route, Route::Invitation(_) | Route::Answer(_));
    holds_answers.then(|| text::styled("print-only", view.locale.texts.desk_printed(&day).into()))
}
