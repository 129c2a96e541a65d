//! What one person handed over, for a conversation: their answers in words, how far apart they lie, and questions to ask.

use super::{guide, heading, spread};
use crate::components::answered::{self, Rows};
use crate::components::text;
use crate::desk::action::DeskAction;
use crate::desk::context::DeskContext;
use crate::invited::quality;
use crate::page_state::PageState;
use klantspiegel_core::desk::{Answer, Route};
use yew::prelude::*;

/// The answer. There is no total, and nothing of anybody else.
pub fn view(view: &DeskContext<'_>, answer: &Answer) -> Html {
    let t = view.locale.texts;
    let around = PageState::default();
    let page = view.page_of(answer, &around);
    let invitation = view.desk.invitation(&answer.submission.invitation);
    let kept = invitation.map(|invitation| t.answer_kept_until(&view.locale.day(invitation.kept_until)));
    let section = |id: &'static str, title: String, content: Html| {
        html! { <section aria-labelledby={id}><h2 {id}>{ title }</h2>{ content }</section> }
    };
    html! {
        <>
            { heading::title(title(view, answer)) }
            { text::paragraph(t.answer_lead()) }
            { for kept.map(text::paragraph) }
            { for invitation.and_then(|invitation| view.expiring_of(invitation)).map(text::paragraph) }
            { label(view, answer) }
            { quality::view(&page, answer.submission.content.pace) }
            { section("spread", t.spread_title(), spread::view(&page)) }
            { guide::view(&page) }
            <details class="disclosure">
                <summary data-action="all-answers">{ t.answer_all() }</summary>
                { answered::view(&page, Rows::ReadOnly) }
            </details>
            <div class="actions">
                { view.button("secondary", "print", t.desk_print(), DeskAction::PrintAsked) }
            </div>
            { text::paragraph(t.answer_delete_note()) }
            { view.in_two_steps("delete-answer", t.answer_delete(), DeskAction::DeleteAnswer(answer.submission.id)) }
            { for invitation.map(|found| html! {
                <p class="way-back">{ view.link(Route::Invitation(found.id), t.answer_back()) }</p>
            }) }
        </>
    }
}

/// What the owner calls it, or its place in the order of arrival.
fn title(view: &DeskContext<'_>, answer: &Answer) -> String {
    let t = view.locale.texts;
    let number = || {
        let mut all = view.desk.answers_to(&answer.submission.invitation);
        let index = all.position(|other| other.submission.id == answer.submission.id).unwrap_or_default();
        t.answer_number(&(index + 1).to_string())
    };
    if answer.label.trim().is_empty() { number() } else { answer.label.clone() }
}

fn label(view: &DeskContext<'_>, answer: &Answer) -> Html {
    let t = view.locale.texts;
    let id = answer.submission.id;
    let oninput = view.on_text(move |text| DeskAction::Labelled(id, text));
    html! {
        <div class="field">
            <label for="label">{ t.answer_label() }</label>
            <input type="text" id="label" name="label" maxlength={Answer::MAX_LABEL.to_string()} value={answer.label.clone()} {oninput}
                autocomplete="off" aria-describedby="label-hint" />
            <p id="label-hint" class="hint">{ t.answer_label_hint() }</p>
        </div>
    }
}
