//! A screen as still HTML, without a browser: for prerendering and for snapshots.

use super::layout;
use super::locale::{Locale, Writing};
use super::page_state::PageState;
use super::view_context::{Deferred, InviteeViews, ViewContext};
use klantspiegel_content::texts::pattern::Category;
use klantspiegel_core::day::Day;
use klantspiegel_core::language::Language;
use klantspiegel_core::session::Session;
use klantspiegel_formats::json::Native;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
struct PrerenderedProps {
    content: Html,
}

#[component]
fn Prerendered(props: &PrerenderedProps) -> Html {
    props.content.clone()
}

/// The HTML of the screen at which a session is.
pub fn render(session: &Session, state: &PageState) -> String {
    render_in(locale(session.language), session, state)
}

/// The same with the texts of this locale.
pub fn render_in(locale: Locale, session: &Session, state: &PageState) -> String {
    let deferred = Some(Deferred::with::<Native>());
    let view = ViewContext::new(session, state, locale, Callback::noop(), deferred);
    html(layout::view(&view.for_invitees(Some(InviteeViews::all()), Callback::noop())))
}

/// A language with all of its texts.
pub fn locale(language: Language) -> Locale {
    Locale::of(language, WRITING).expect("natively every language is bundled")
}

/// The HTML of a view.
pub fn html(content: Html) -> String {
    let render = yew::LocalServerRenderer::<Prerendered>::with_props(PrerenderedProps { content })
        .hydratable(false)
        .render();
    let runtime = tokio::runtime::Builder::new_current_thread().build();
    let runtime = runtime.expect("a runtime without I/O and timers needs nothing from the system");
    tokio::task::LocalSet::new().block_on(&runtime, render)
}

/// A stand-in for `Intl`, good for the languages there are.
pub const WRITING: Writing = Writing {
    number: |language, value, decimals| {
        let text = format!("{value:.*}", usize::from(decimals));
        text.replace('.', &language.decimal_mark().to_string())
    },
    day: |_, day: Day| day.to_string(),
    category: |language, count| {
        // In French, none is one of a kind.
        let one = if language.tag() == "fr" { count <= 1 } else { count == 1 };
        if one { Category::One } else { Category::Other }
    },
};
