//! The words that the page is to show, as its own views write them natively.

use klantspiegel_core::journey::Step;
use klantspiegel_core::language::Language;
use klantspiegel_core::session::Session;
use klantspiegel_formats::problem::Problem;
use klantspiegel_ui::notice::Notice;
use klantspiegel_ui::page_state::PageState;
use klantspiegel_ui::problem_screen::Reason;
use klantspiegel_ui::ssr;
use std::thread;

/// The text of a notice in the language with this tag.
pub fn notice(tag: &str, notice: Notice) -> String {
    let html = rendered(&Session::new(language(tag)), Some(notice));
    let before = html.split_once("data-action=\"close-notice\"").expect("a notice can be closed").0;
    let paragraph = before.rfind("<p").expect("a notice says something");
    within(&before[paragraph..], ">", "</p>")
}

/// What is told of a saved session that cannot be read.
pub fn saved_problem(tag: &str, problem: Problem) -> String {
    notice(tag, Notice::SavedProblem(problem))
}

/// What is told of a file that cannot be opened.
pub fn file_problem(tag: &str, problem: Problem) -> String {
    notice(tag, Notice::FileProblem(problem))
}

/// The heading of a step.
pub fn heading(tag: &str, step: Step) -> String {
    let session = Session { step, ..Session::new(language(tag)) };
    let html = rendered(&session, None);
    let (_, heading) =
        html.split_once("<h1 id=\"klantspiegel-heading\"").expect("every screen has a heading");
    within(heading, ">", "</h1>")
}

/// What a page of ours says of this reason why it cannot go on.
pub fn problem(tag: &str, reason: Reason) -> String {
    reason.in_page(&ssr::locale(language(tag)).texts)
}

/// The same of an element.
pub fn problem_in_element(tag: &str, reason: Reason) -> String {
    reason.in_element(&ssr::locale(language(tag)).texts)
}

/// On a thread of its own: rendering brings its own runtime, and tests run in one already.
fn rendered(session: &Session, notice: Option<Notice>) -> String {
    let render = || ssr::render(session, &PageState { notice, ..PageState::default() });
    thread::scope(|scope| scope.spawn(render).join()).expect("screens render")
}

fn language(tag: &str) -> Language {
    Language::from_tag(tag).unwrap_or_else(|| panic!("{tag} is no language of the page"))
}

fn within(html: &str, before: &str, after: &str) -> String {
    let rest = html.split_once(before).map(|(_, rest)| rest);
    let text = rest.and_then(|rest| rest.split_once(after)).map(|(text, _)| text);
    let text = text.unwrap_or_else(|| panic!("there is no {before} in {html}"));
    text.replace("&#x27;", "'")
        .replace("&quot;", "\"")
        .replace("&gt;", ">")
        .replace("&lt;", "<")
        .replace("&amp;", "&")
}
