//! Something that must be told: what is wrong or done, and what to do about it.

use super::button::{Weight, button};
use super::text;
use crate::action::Action;
use crate::notice::Notice;
use crate::view_context::ViewContext;
use klantspiegel_content::texts::args;
use klantspiegel_formats::configuration::Flaw;
use klantspiegel_formats::problem::{Ambiguity, MAX_BYTES, Problem};
use yew::prelude::*;

/// The notice, in a place that screen readers watch even while it is empty.
pub fn view(view: &ViewContext<'_>) -> Html {
    let t = view.locale.texts;
    let around = view.state;
    let answer = |name, text, action| button(view, Weight::Quiet, name, text, action);
    let content = around.notice.as_ref().map(|notice| {
        let undo = can_undo(view, notice).then(|| {
            let button = answer("undo-forget", t.notice_undo(), Action::ForgetUndone);
            html! { <>{ text::paragraph(t.notice_undo_lead()) }{ button }</> }
        });
        html! {
            // What was pressed may lie far below: the focus comes here.
            <div class="notice" tabindex="-1">
                { text::paragraph(words(view, notice)) }
                { shown(view, notice) }
                { for undo }
                { answer("close-notice", t.notice_close(), Action::NoticeClosed) }
            </div>
        }
    });
    let instead = around.replaced.as_ref().map(|_| {
        html! {
            <div class="notice">
                { text::paragraph(t.opened_instead()) }
                { answer("restore", t.notice_restore(), Action::RestoreAsked) }
            </div>
        }
    });
    // What comes by itself goes along with whoever is far down a page.
    let follows = around.notice.as_ref().is_some_and(|notice| !notice.is_of_acting()).then_some("true");
    html! {
        <div role="status" class="notices" data-follows={follows}>{ flaws(view) }{ for content }{ for instead }</div>
    }
}

/// What is in a file that could not be kept as one.
fn shown(view: &ViewContext<'_>, notice: &Notice) -> Html {
    let Notice::FileShown { text, .. } = notice else { return Html::default() };
    html! {
        <label class="code">
            { view.locale.texts.notice_file_content() }
            <textarea name="file" readonly=true rows="4" value={text.clone()} />
        </label>
    }
}

/// What takes the focus where something was told that the person did.
pub const FIRST: &str = ".notices .notice[tabindex]";

/// Whether everything can be had back that was deleted just now.
fn can_undo(view: &ViewContext<'_>, notice: &Notice) -> bool {
    matches!(notice, Notice::Forgotten | Notice::ForgetFailed) && view.state.forgotten.is_some()
}

/// For the page's owner: where the configuration is wrong. What is expected there stands in the console.
fn flaws(view: &ViewContext<'_>) -> Html {
    let (t, flaws) = (view.locale.texts, &view.state.flaws);
    if flaws.is_empty() {
        return Html::default();
    }
    let path = |flaw: &Flaw| html! { <li><code>{ flaw.path.clone() }</code></li> };
    html! {
        <div class="notice">
            { text::paragraph(t.notice_flaws()) }
            <ul>{ for flaws.iter().map(path) }</ul>
            { button(view, Weight::Quiet, "close-flaws", t.notice_close(), Action::FlawsClosed) }
        </div>
    }
}

fn words(view: &ViewContext<'_>, notice: &Notice) -> String {
    let t = view.locale.texts;
    match notice {
        Notice::FileProblem(problem) => t.notice_file_problem(&reason(view, problem)),
        Notice::FileUnreadable => t.notice_file_unreadable(),
        Notice::Opened => t.notice_opened(),
        Notice::SavedProblem(problem) => t.notice_saved_problem(&reason(view, problem)),
        Notice::StorageBlocked => t.notice_storage_blocked(),
        Notice::StorageFull => t.notice_storage_full(),
        Notice::ExportFailed => t.notice_export_failed(),
        Notice::FileShown { name, perhaps: true, .. } => t.notice_file_perhaps(name),
        Notice::FileShown { name, perhaps: false, .. } => t.notice_file_shown(name),
        Notice::NotPrinted => t.notice_not_printed(),
        Notice::LanguageAway => t.notice_language_away(),
        Notice::LinkBlocked { address, perhaps: false } => t.notice_link_blocked(address),
        Notice::LinkBlocked { address, perhaps: true } => t.notice_link_perhaps(address),
        Notice::CardWaits { code } => t.notice_card(code),
        Notice::Forgotten => t.notice_forgotten(),
        Notice::ForgetFailed => t.notice_forget_failed(),
        Notice::KeptElsewhere => t.notice_kept_elsewhere(),
    }
}

/// What is wrong with a text from outside, in the person's language.
fn reason(view: &ViewContext<'_>, problem: &Problem) -> String {
    let t = view.locale.texts;
    let megabytes = |bytes: f64| view.locale.number(bytes / (1024.0 * 1024.0), 1);
    match problem {
        Problem::TooLarge { bytes } => t.problem_too_large(args::ProblemTooLarge {
            found: &megabytes(*bytes as f64),
            most: &megabytes(MAX_BYTES as f64),
        }),
        Problem::Truncated => t.problem_truncated(),
        Problem::NotJson => t.problem_not_json(),
        Problem::Ambiguous(Ambiguity::Twice(name)) => t.problem_twice(name),
        Problem::Ambiguous(Ambiguity::TooGreat(found)) => t.problem_too_great(found),
        Problem::Ambiguous(Ambiguity::HalfCharacter(found)) => t.problem_half_character(found),
        Problem::NotOurs => t.problem_not_ours(),
        Problem::Newer { version, known } => {
            t.problem_newer(args::ProblemNewer { version: &version.to_string(), known: &known.to_string() })
        }
        Problem::WrongPart { part, found } => t.problem_wrong_part(args::ProblemWrongPart { part, found }),
        Problem::UnknownItem { item } => t.problem_unknown_item(item),
        Problem::Clash { item } => t.problem_clash(question(view, item)),
        Problem::OutsideScale { item, found, low, high } => {
            let (low, high) = (&low.to_string(), &high.to_string());
            let item = question(view, item);
            t.problem_outside_scale(args::ProblemOutsideScale { item, found, low, high })
        }
        Problem::WrongDilemma { number } => t.problem_wrong_dilemma(&number.to_string()),
    }
}

/// The words of a question; a file names it by its id.
fn question<'a>(view: &ViewContext<'a>, id: &'a str) -> &'a str {
    view.bank.item(id).map_or(id, |item| view.item_text(item))
}
