//! The frame around every screen: name and language above, a notice if there is one, the screen, the method below.

use super::components::{heading, language, notice};
use super::screens;
use super::view_context::{Deferred, ViewContext};
use klantspiegel_content::texts::contents::Placement;
use klantspiegel_content::texts::{Texts, args};
use klantspiegel_core::journey::{self, Step};
use klantspiegel_formats::route;
use yew::prelude::*;

/// The whole page.
pub fn view(page: &ViewContext<'_>) -> Html {
    let t = page.locale.texts;
    let screen = screen(page);
    // In somebody else's page this is a region of it; the landmarks of a page are that page's own.
    let (frame, main) = if page.state.embedded { ("section", "div") } else { ("div", "main") };
    let label = page.state.embedded.then(|| t.product_name());
    html! {
        <@{frame} class="frame" part="frame" lang={page.locale.language().tag()} aria-label={label}>
            { masthead(&t, language::switch(page)) }
            { notice::view(page) }
            <@{main} key={key(page)} data-screen={screen.name} class="screen">
                { screen.content }
            </@>
            <footer class="footer">
                <a href={format!("#{}", route::METHOD)}>{ t.footer_method() }</a>
                <span>{ t.footer_privacy() }</span>
            </footer>
        </@>
    }
}

/// The name of the product, and the way to another language.
pub fn masthead(t: &Texts, languages: Html) -> Html {
    html! {
        <header class="masthead">
            <p class="brand"><span class="brand-mark" aria-hidden="true"></span>{ t.product_name() }</p>
            { languages }
        </header>
    }
}

/// A screen with its name in the page contract.
struct Screen {
    name: &'static str,
    content: Html,
}

fn screen(page: &ViewContext<'_>) -> Screen {
    let name = name(&page.session.step, page.session.method_open);
    let content = if page.session.method_open {
        deferred_screen(page, |deferred| deferred.method)
    } else {
        match &page.session.step {
            Step::Start => match page.invited() {
                Some((invited, views)) => (views.welcome)(page, invited),
                None => screens::start::view(page),
            },
            Step::Item(id) => screens::item::view(page, id),
            Step::Dilemma(index) => screens::dilemma::view(page, *index),
            Step::Stated => screens::stated::view(page),
            Step::Measures => screens::measures::view(page),
            Step::Page { .. } => screens::questions::view(page),
            Step::Own(_) => screens::organisation::view(page),
            Step::Review => screens::review::view(page),
            Step::Feedback => deferred_screen(page, |deferred| deferred.feedback),
        }
    };
    Screen { name, content }
}

/// A screen that is deferred; until its code and its texts have arrived, that they are on their way.
fn deferred_screen(page: &ViewContext<'_>, view: fn(Deferred) -> fn(&ViewContext<'_>) -> Html) -> Html {
    let t = page.locale.texts;
    match page.deferred {
        Some(deferred) if t.have(Placement::Deferred) => view(deferred)(page),
        _ => {
            // The scripts of the page see by it that somebody waits.
            html! { <>{ heading::view(page, t.texts_on_their_way_title()) }<p data-waiting="">{ t.texts_on_their_way() }</p></> }
        }
    }
}

/// The name of a screen in the page contract.
pub fn name(step: &Step, method_open: bool) -> &'static str {
    if method_open {
        return "method";
    }
    match step {
        Step::Start => "start",
        Step::Item(_) => "item",
        Step::Dilemma(_) => "dilemma",
        Step::Stated => "stated",
        Step::Measures => "measures",
        Step::Page { part, .. } => part.name(),
        Step::Own(_) => "own",
        Step::Review => "review",
        Step::Feedback => "feedback",
    }
}

/// What tells the screen in sight from every other: nothing of one is ever made into a part of another.
pub fn key(page: &ViewContext<'_>) -> String {
    let here = if page.session.method_open { route::METHOD } else { &route::print(&page.session.step) };
    format!("{here} {}", page.locale.language().tag())
}

/// The title of the page in the browser's tab.
pub fn title(page: &ViewContext<'_>) -> String {
    let t = page.locale.texts;
    let here = match (&page.session.step, page.session.method_open) {
        (_, true) => t.method_title(),
        (Step::Start, _) => return t.page_title(),
        (Step::Review, _) => t.review_title(),
        (Step::Feedback, _) => t.feedback_title(),
        (step, _) => {
            let steps = journey::steps(page.session.setup, page.bank);
            let progress = journey::progress(step, &steps, page.bank);
            let title = |p: journey::Progress| {
                let (position, count) = (&p.position.to_string(), &p.count.to_string());
                t.title_question(args::TitleQuestion { position, count })
            };
            progress.map(title).unwrap_or_default()
        }
    };
    format!("{here} – {}", t.product_name())
}
