//! An item on a scale as native radio buttons: full-width rows on a phone, one row of points where there is room.

use super::button::{Weight, button};
use super::keys::{self, Digits};
use crate::action::Action;
use crate::view_context::ViewContext;
use klantspiegel_core::instrument::{Item, Scale};
use klantspiegel_core::session::Event;
use yew::prelude::*;

/// The fieldset of an item; the legend is what it asks.
pub fn view(view: &ViewContext<'_>, item: &Item, legend: Html) -> Html {
    fieldset(view, item, legend, None)
}

/// The fieldset of the one item on a screen: a number key answers it.
pub fn alone(view: &ViewContext<'_>, item: &Item, legend: Html) -> Html {
    fieldset(view, item, legend, keys::attribute(view, Digits::Value))
}

fn fieldset(view: &ViewContext<'_>, item: &Item, legend: Html, keys: Option<&'static str>) -> Html {
    let answers = &view.session.answers;
    let answer = answers.get(item.id.as_str());
    let part = match item.scale {
        Scale::Agreement => "rating agreement",
        Scale::OfTen | Scale::Grade => "rating of-ten",
        Scale::Coins => "rating of-ten coins",
        Scale::Use => "rating use",
        Scale::Work => "rating work",
        Scale::Story | Scale::Tick | Scale::Choice(_) => "rating story",
    };
    // More coins than are left cannot be placed; taking some back always can.
    let highest = answers.highest_beside(view.bank.page_of(item.id.as_str()).unwrap_or_default(), item);
    let points = item.scale.values().map(|value| {
        let disabled = value > highest;
        point(view, item, Point { value, checked: answer == Some(value), disabled })
    });
    html! {
        <fieldset {part} data-keys={keys}>
            <legend>{ legend }</legend>
            { chosen(view, item) }
            <div class="points">{ for points }</div>
        </fieldset>
    }
}

/// The chosen answer in full, above a row whose points have no room for words.
fn chosen(view: &ViewContext<'_>, item: &Item) -> Html {
    if item.scale != Scale::Agreement {
        return Html::default();
    }
    html! { <p class="chosen" aria-hidden="true">{ view.answer_words(item).unwrap_or_default() }</p> }
}

/// A quiet way to take the answers to these items back, as soon as there is one.
pub fn withdraw(view: &ViewContext<'_>, items: &[Item]) -> Html {
    if view.session.answers.among(items).is_empty() {
        return Html::default();
    }
    let event = Event::AnswersWithdrawn { items: items.iter().map(|item| item.id.clone()).collect() };
    let text = view.locale.texts.withdraw(items.len() as u32);
    button(view, Weight::Quiet, "withdraw", text, Action::Happened(event))
}

/// One of the answers.
struct Point {
    value: u8,
    checked: bool,
    disabled: bool,
}

fn point(view: &ViewContext<'_>, item: &Item, point: Point) -> Html {
    let Point { value, checked, disabled } = point;
    let label = view.label(item, value);
    let (low, high) = item.scale.range();
    let middle = item.scale == Scale::Agreement && value == (low + high) / 2;
    let landmark = value == low || value == high || middle;
    let event = Event::ItemAnswered { item: item.id.clone(), value };
    let has_number = !matches!(item.scale, Scale::Use | Scale::Work | Scale::Story | Scale::Choice(_));
    let number = has_number.then(|| html! { <span class="number">{ value }</span> });
    html! {
        <label part={if landmark { "point landmark" } else { "point" }}>
            <input type="radio" name={item.id.to_string()} value={value.to_string()} {checked} {disabled}
                onchange={view.on(Action::Happened(event))} />
            <span class="mark" aria-hidden="true"></span>
            { for number }
            { for label.map(|label| html! { <span class="word">{ label.to_owned() }</span> }) }
        </label>
    }
}
