//! What stands around every screen: name and language above, a notice if there is one, the screen, the method below.

use super::components::{heading, language, notice, progress};
use super::screens;
use super::view_context::{Deferred, ViewContext};
use klantspiegel_content::texts::contents::Placement;
use klantspiegel_content::texts::{Texts, args};
use klantspiegel_core::journey::{self, Step};
use klantspiegel_formats::page_file::PageFile;
use klantspiegel_formats::route;
use yew::prelude::*;

/// The whole page.
pub fn view(view: &ViewContext<'_>) -> Html {
    let t = view.locale.texts;
    let screen = screen(view);
    // In somebody else's page this is a region of it; the landmarks of a page are that page's own, where it holds anything else.
    let is_a_region = view.state.embedded && !view.state.alone;
    let (around, main) = if is_a_region { ("section", "div") } else { ("div", "main") };
    let label = is_a_region.then(|| t.product_name());
    html! {
        <@{around} class="frame" part="frame" lang={view.locale.language().tag()} aria-label={label}>
            { masthead(&t, language::switch(view)) }
            { notice::view(view) }
            <@{main} key={key(view)} data-screen={screen.name} class="screen">
                { screen.content }
            </@>
            <footer class="footer">
                <a href={format!("#{}", route::METHOD)}>{ t.footer_method() }</a>
                { for review(view) }
                <span>{ t.footer_privacy() }</span>
            </footer>
        </@>
    }
}

/// The way to all answers, from everywhere once there are some.
fn review(view: &ViewContext<'_>) -> Option<Html> {
    let offered = view.session.has_answers() && view.session.step != Step::Review;
    offered.then(|| {
        html! { <a href={format!("#{}", route::print(&Step::Review))}>{ view.locale.texts.footer_review() }</a> }
    })
}

/// The way from the pages for who came for others, to the questionnaire beside them.
pub fn for_yourself(t: &Texts) -> Html {
    page_link(PageFile::Index, t.invited_for_yourself())
}

/// The way to another page of the release, which lies beside this one.
pub fn page_link(page: PageFile, words: String) -> Html {
    html! { <a href={format!("./{}", page.name())}>{ words }</a> }
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

fn screen(view: &ViewContext<'_>) -> Screen {
    let name = name(&view.session.step, view.session.method_open);
    let content = if view.session.method_open {
        deferred_screen(view, |deferred| deferred.method)
    } else {
        match &view.session.step {
            Step::Start => match view.invited() {
                Some((invited, views)) => (views.welcome)(view, invited),
                None => screens::start::view(view),
            },
            Step::Item(id) => screens::item::view(view, id),
            Step::BeforeDilemmas => screens::before_dilemmas::view(view),
            Step::Dilemma(index) => screens::dilemma::view(view, *index),
            Step::Measures => screens::measures::view(view),
            Step::Stated | Step::Page { .. } => screens::questions::view(view),
            Step::OfOrganisation(_) => screens::organisation::view(view),
            Step::Review => screens::review::view(view),
            Step::Feedback => deferred_screen(view, |deferred| deferred.feedback),
            Step::Together => deferred_screen(view, |deferred| deferred.together),
        }
    };
    Screen { name, content }
}

/// A screen that is deferred; until its code and its texts have arrived, that they are on their way.
fn deferred_screen(view: &ViewContext<'_>, screen: fn(Deferred) -> fn(&ViewContext<'_>) -> Html) -> Html {
    let t = view.locale.texts;
    match view.deferred {
        Some(deferred) if t.have(Placement::Deferred) => screen(deferred)(view),
        _ => {
            // The scripts of the page see by it that somebody waits.
            html! { <>{ heading::view(view, t.texts_on_their_way_title()) }<p data-waiting="">{ t.texts_on_their_way() }</p></> }
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
        Step::BeforeDilemmas => "situations",
        Step::Dilemma(_) => "dilemma",
        Step::Stated => "stated",
        Step::Measures => "measures",
        Step::Page { part, .. } => part.name(),
        Step::OfOrganisation(_) => "own",
        Step::Review => "review",
        Step::Feedback => "feedback",
        Step::Together => "together",
    }
}

/// What tells the screen in sight from every other: nothing of one is ever made into a part of another.
pub fn key(view: &ViewContext<'_>) -> String {
    let here = if view.session.method_open { route::METHOD } else { &route::print(&view.session.step) };
    format!("{here} {}", view.locale.language().tag())
}

/// The title of the page in the browser's tab.
pub fn title(view: &ViewContext<'_>) -> String {
    let t = view.locale.texts;
    let here = match (&view.session.step, view.session.method_open) {
        (_, true) => t.method_title(),
        (Step::Start, _) => return t.page_title(),
        (Step::BeforeDilemmas, _) => t.situations_title(),
        (Step::Review, _) => t.review_title(),
        (Step::Feedback, _) => t.feedback_title(),
        (Step::Together, _) => t.together_title(),
        (step, _) => {
            let steps = journey::steps(view.session.setup, view.bank);
            let progress = journey::progress(step, &steps, view.bank);
            let title = |p: journey::Progress| {
                let (position, count) = (&progress::questions(p), &p.count.to_string());
                t.title_question(args::TitleQuestion { position, count })
            };
            progress.map(title).unwrap_or_default()
        }
    };
    format!("{here} – {}", t.product_name())
}
