//! A page of C, D, E or F: one question by itself, or several that belong together.

use crate::components::{actions, heading, keys, own_text, progress, rating, text, ticks};
use crate::screens::item;
use crate::view_context::ViewContext;
use klantspiegel_core::instrument::{COINS, Item, Scale};
use klantspiegel_core::own_words::Blank;
use klantspiegel_core::session::Event;
use yew::prelude::*;

/// The page that the session is at.
pub fn view(view: &ViewContext<'_>) -> Html {
    match view.session.step.items(view.bank) {
        [only] if only.scale == Scale::Agreement => item::statement(view, only),
        [only] => alone(view, only),
        items => together(view, items),
    }
}

/// A question with a scale of its own.
fn alone(view: &ViewContext<'_>, only: &Item) -> Html {
    let legend = heading::view(view, view.item_text(only));
    let below = if only.scale == Scale::Story { story(view) } else { Html::default() };
    html! {
        <>
            { item::alone(view, only, legend, below) }
            { keys::view(view, view.locale.texts.keys_scale()) }
        </>
    }
}

/// The story itself, for whoever wants to write it down; it stays here unless the person says otherwise.
fn story(view: &ViewContext<'_>) -> Html {
    let t = view.locale.texts;
    let words = &view.session.own_words;
    let checked = words.shares_story;
    html! {
        <>
            { own_text::view(view, Blank::Story, t.story_note(), t.story_note_hint(), &words.story) }
            <label class="setting">
                <input type="checkbox" name="story-share" {checked}
                    onchange={view.on_event(Event::StorySharingChosen(!checked))} />
                <span>{ t.story_share() }</span>
            </label>
        </>
    }
}

/// Questions that are answered by comparing them.
fn together(view: &ViewContext<'_>, items: &[Item]) -> Html {
    let Some(first) = items.first() else {
        return Html::default();
    };
    let wording = first.page.as_deref().and_then(|name| view.words.page(name));
    let title = heading::view(view, wording.map(|wording| wording.title.clone()).unwrap_or_default());
    let lead = wording.map(|wording| wording.lead.clone()).filter(|lead| !lead.is_empty());
    let lead = lead.map(text::paragraph);
    let questions = if first.scale == Scale::Tick {
        let legend =
            html! { <>{ title }{ for lead }<span class="ask">{ view.locale.texts.ticks_hint() }</span></> };
        ticks::view(view, items, legend)
    } else {
        html! { <>{ title }{ for lead }{ for items.iter().map(|item| question(view, item)) }{ coins_left(view, items) }</> }
    };
    html! {
        <>
            { progress::view(view) }
            { actions::question_form(view, questions) }
        </>
    }
}

/// One of several questions on a screen.
pub fn question(view: &ViewContext<'_>, item: &Item) -> Html {
    rating::view(view, item, html! { <span class="measure">{ view.item_text(item) }</span> })
}

/// How many coins are still to be placed, told whenever it changes.
fn coins_left(view: &ViewContext<'_>, items: &[Item]) -> Html {
    if items.iter().all(|item| item.scale != Scale::Coins) {
        return Html::default();
    }
    let left = COINS - view.session.answers.coins_placed(items);
    html! { <p class="coins-left" role="status">{ view.locale.texts.coins_left(left.into()) }</p> }
}
