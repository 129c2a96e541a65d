//! Where the code of the other one's card is typed.

use crate::action::Action;
use crate::components::field::{Filling, Input};
use crate::components::text;
use crate::laid_card::Act;
use crate::view_context::ViewContext;
use crate::written;
use klantspiegel_formats::card_code::{self, NoCard};
use yew::prelude::*;

/// The field for it, which takes the focus where something is wrong with what stands in it.
pub const FIELD: &str = "#card";

/// The field with its button; what is in hand and is no card stands there until something else is typed.
pub fn view(view: &ViewContext<'_>, no_card: Option<NoCard>) -> Html {
    let t = view.locale.texts;
    let laid = &view.state.laid_card;
    let in_hand = laid.code.as_ref().filter(|_| no_card.is_some());
    let (written, problem) = match (&laid.written, in_hand) {
        (Some(written), _) => (written.clone(), laid.problem),
        (None, Some(code)) => (code.clone(), laid.problem.or(no_card)),
        (None, None) => (String::new(), laid.problem),
    };
    let input = Input {
        name: "card",
        kind: "text",
        label: t.together_field(),
        hint: t.together_field_hint(),
        value: written.clone(),
        problem: problem.map(|problem| wrong(view, problem)),
        filling: Filling::Code,
    };
    let read = card_code::decode(&written).map(|_| written);
    let lay = view.send.reform(move |event: SubmitEvent| {
        event.prevent_default();
        Action::CardLaid(Act::Laid(read.clone()))
    });
    html! {
        <section class="other-card" aria-labelledby="other-card">
            { text::heading(view, Some("other-card"), t.together_other()) }
            <form onsubmit={lay} novalidate=true>
                { input.view(written::on_text(&view.send, view.read, |text| Action::CardLaid(Act::Written(text)))) }
                <div class="actions">
                    <button type="submit" part="secondary" data-action="lay-card">{ t.together_lay() }</button>
                </div>
            </form>
        </section>
    }
}

/// What is wrong with a code, and what to do about it.
fn wrong(view: &ViewContext<'_>, problem: NoCard) -> String {
    let t = view.locale.texts;
    match problem {
        NoCard::Empty => t.together_empty(),
        NoCard::Sign(sign) => t.together_sign(sign.encode_utf8(&mut [0; 4])),
        NoCard::Length { found } => t.together_length(&found.to_string()),
        NoCard::Mistyped => t.together_mistyped(),
        NoCard::Newer => t.together_newer(),
    }
}
