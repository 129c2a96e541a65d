//! What gets measured: all measures together, because they are answered by comparing them.

use crate::domain::journey::Step;
use crate::ui::components::{actions, heading, progress, rating, text};
use crate::ui::page::Page;
use yew::prelude::*;

/// Every measure with its three answers; answered once all of them are.
pub fn view(page: &Page<'_>) -> Html {
    let t = page.locale.texts;
    let measure = |item| {
        let legend = html! { <span class="measure">{ page.item_text(item) }</span> };
        rating::view(page, item, legend)
    };
    let content = html! {
        <>
            { heading::view(page, t.measures_title()) }
            { text::paragraph(t.measures_lead(page.session.setup.role.name())) }
            { for page.bank.measures.items.iter().map(measure) }
            { rating::withdraw(page, &page.bank.measures.items) }
        </>
    };
    let answered = page.session.is_answered(&Step::Measures, page.bank);
    html! {
        <>
            { progress::view(page) }
            { actions::question_form(page, answered, content) }
        </>
    }
}
