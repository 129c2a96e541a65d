//! An item on a scale as native radio buttons: full-width rows on a phone, one row of points where there is room.

use super::keys::{self, Digits};
use crate::action::Action;
use crate::view_context::ViewContext;
use crate::wording;
use klantspiegel_core::instrument::{Item, Scale};
use klantspiegel_core::session::Event;
use yew::prelude::*;

/// The fieldset of an item; the legend is what it asks.
pub fn view(view: &ViewContext<'_>, item: &Item, legend: Html) -> Html {
    fieldset(view, item, legend, Manner::Compact)
}

/// The fieldset of the one item on a screen: a number key answers it.
pub fn alone(view: &ViewContext<'_>, item: &Item, legend: Html) -> Html {
    fieldset(view, item, legend, Manner::Alone)
}

/// How an item stands on its screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Manner {
    /// By itself, with room for the words of all answers and a number key for each.
    Alone,
    /// Among others.
    Compact,
}

fn fieldset(view: &ViewContext<'_>, item: &Item, legend: Html, manner: Manner) -> Html {
    let answers = &view.session.answers;
    let answer = answers.get(item.id.as_str());
    let keys = (manner == Manner::Alone).then(|| keys::attribute(view, Digits::Value)).flatten();
    let part = match item.scale {
        Scale::Agreement if manner == Manner::Compact => "rating agreement compact",
        Scale::Agreement => "rating agreement",
        Scale::OfTen | Scale::Grade => "rating of-ten",
        Scale::Coins => "rating coins",
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
            { steppable(view, item, html! { <div class="points">{ for points }</div> }) }
            { for (manner == Manner::Compact && item.scale == Scale::Agreement).then(|| ends(view)) }
        </fieldset>
    }
}

/// Coins as they lie, with a button on each side that takes one back or places one more: a coin itself is smaller than a finger.
fn steppable(view: &ViewContext<'_>, item: &Item, points: Html) -> Html {
    if item.scale != Scale::Coins {
        return points;
    }
    let t = view.locale.texts;
    let placed = view.session.answers.get(item.id.as_str()).unwrap_or_default();
    let about = view.item_text(item);
    html! {
        <div class="stepper">
            { step(view, item, placed.saturating_sub(1), ("fewer", "−", t.coin_fewer(about))) }
            { points }
            <span class="placed" aria-hidden="true">{ placed }</span>
            { step(view, item, placed + 1, ("more", "+", t.coin_more(about))) }
        </div>
    }
}

/// A button to one coin fewer or more; where there is none it changes nothing, and keeps the focus.
fn step(view: &ViewContext<'_>, item: &Item, value: u8, words: (&'static str, &'static str, String)) -> Html {
    let (name, sign, label) = words;
    let onclick = view.on(Action::Happened(Event::ItemAnswered { item: item.id.clone(), value }));
    html! {
        <button type="button" part="secondary" data-action={name} aria-label={label} {onclick}>{ sign }</button>
    }
}

/// The chosen answer in full, above a row whose points have no room for words.
fn chosen(view: &ViewContext<'_>, item: &Item) -> Html {
    if item.scale != Scale::Agreement {
        return Html::default();
    }
    html! { <p class="chosen" aria-hidden="true">{ view.answer_words(item).unwrap_or_default() }</p> }
}

/// The words of the first and the last answer, below a row that has no room for them.
fn ends(view: &ViewContext<'_>) -> Html {
    let (low, high) = wording::ends_of_agreement(view);
    html! { <p class="ends" aria-hidden="true"><span>{ low.to_owned() }</span><span>{ high.to_owned() }</span></p> }
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
    let (onchange, onclick) = view.on_choice(Event::ItemAnswered { item: item.id.clone(), value }, checked);
    let has_number = !matches!(item.scale, Scale::Use | Scale::Work | Scale::Story | Scale::Choice(_));
    let number = has_number.then(|| html! { <span class="number">{ value }</span> });
    html! {
        <label part={if landmark { "point landmark" } else { "point" }}>
            <input type="radio" name={item.id.to_string()} value={value.to_string()} {checked} {disabled}
                {onchange} {onclick} />
            <span class="mark" aria-hidden="true"></span>
            { for number }
            { for label.map(|label| html! { <span class="word">{ label.to_owned() }</span> }) }
        </label>
    }
}
