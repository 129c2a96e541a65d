//! An item on a scale as native radio buttons: full-width rows on a phone, one row of points where there is room.

use super::button::{Weight, button};
use crate::domain::instrument::{Item, Scale};
use crate::domain::session::Event;
use crate::ui::page::{Action, Page};
use yew::prelude::*;

/// The fieldset of an item; the legend is what it asks.
pub fn view(page: &Page<'_>, item: &Item, legend: Html) -> Html {
    let answer = page.session.answers.get(item.id.as_str());
    let part = match item.scale {
        Scale::Agreement => "rating agreement",
        Scale::OfTen => "rating of-ten",
        Scale::Use => "rating use",
    };
    let points = item.scale.values().map(|value| point(page, item, value, answer == Some(value)));
    html! {
        <fieldset {part}>
            <legend>{ legend }</legend>
            { chosen(page, item) }
            <div class="points">{ for points }</div>
        </fieldset>
    }
}

/// The chosen answer in full, above a row whose points have no room for words.
fn chosen(page: &Page<'_>, item: &Item) -> Html {
    if item.scale != Scale::Agreement {
        return Html::default();
    }
    html! { <p class="chosen" aria-hidden="true">{ page.answer_words(item).unwrap_or_default() }</p> }
}

/// A quiet way to take the answers to these items back, as soon as there is one.
pub fn withdraw(page: &Page<'_>, items: &[Item]) -> Html {
    if page.session.answers.among(items).is_empty() {
        return Html::default();
    }
    let event = Event::AnswersWithdrawn { items: items.iter().map(|item| item.id.clone()).collect() };
    let text = page.locale.texts.withdraw(items.len() as u32);
    button(page, Weight::Quiet, "withdraw", text, Action::Happened(event))
}

fn point(page: &Page<'_>, item: &Item, value: u8, checked: bool) -> Html {
    let label = page.words.label(item.scale, value, page.session.setup.role);
    let (low, high) = item.scale.range();
    let middle = item.scale == Scale::Agreement && value == (low + high) / 2;
    let landmark = value == low || value == high || middle;
    let event = Event::ItemAnswered { item: item.id.clone(), value };
    let number = (item.scale != Scale::Use).then(|| html! { <span class="number">{ value }</span> });
    html! {
        <label part={if landmark { "point landmark" } else { "point" }}>
            <input type="radio" name={item.id.to_string()} value={value.to_string()} {checked}
                onchange={page.on(Action::Happened(event))} />
            <span class="mark" aria-hidden="true"></span>
            { for number }
            { for label.map(|label| html! { <span class="word">{ label }</span> }) }
        </label>
    }
}
