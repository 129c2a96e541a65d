//! A page of C, D, E or F: one question by itself, or several that belong together.

use crate::components::{actions, heading, keys, own_text, progress, rating, text, ticks};
use crate::screens::item;
use crate::view_context::ViewContext;
use klantspiegel_core::instrument::{COINS, Item, Scale};
use klantspiegel_core::own_words::Blank;
use klantspiegel_core::session::Event;
use yew::prelude::*;

/// The page that the session is at.
pub fn view(page: &ViewContext<'_>) -> Html {
    match page.session.step.items(page.bank) {
        [only] if only.scale == Scale::Agreement => item::statement(page, only),
        [only] => alone(page, only),
        items => together(page, items),
    }
}

/// A question with a scale of its own.
fn alone(page: &ViewContext<'_>, only: &Item) -> Html {
    let legend = heading::view(page, page.item_text(only));
    let below = if only.scale == Scale::Story { story(page) } else { Html::default() };
    html! {
        <>
            { item::alone(page, only, legend, below) }
            { keys::view(page, page.locale.texts.keys_scale()) }
        </>
    }
}

/// The story itself, for whoever wants to write it down; it stays here unless the person says otherwise.
fn story(page: &ViewContext<'_>) -> Html {
    let t = page.locale.texts;
    let words = &page.session.own_words;
    let checked = words.shares_story;
    html! {
        <>
            { own_text::view(page, Blank::Story, t.story_note(), t.story_note_hint(), &words.story) }
            <label class="setting">
                <input type="checkbox" name="story-share" {checked}
                    onchange={page.on_event(Event::StorySharingChosen(!checked))} />
                <span>{ t.story_share() }</span>
            </label>
        </>
    }
}

/// Questions that are answered by comparing them.
fn together(page: &ViewContext<'_>, items: &[Item]) -> Html {
    let Some(first) = items.first() else {
        return Html::default();
    };
    let wording = first.page.as_deref().and_then(|name| page.words.page(name));
    let title = heading::view(page, wording.map(|wording| wording.title.clone()).unwrap_or_default());
    let lead = wording.map(|wording| wording.lead.clone()).filter(|lead| !lead.is_empty());
    let lead = lead.map(text::paragraph);
    let questions = if first.scale == Scale::Tick {
        let legend =
            html! { <>{ title }{ for lead }<span class="ask">{ page.locale.texts.ticks_hint() }</span></> };
        ticks::view(page, items, legend)
    } else {
        html! { <>{ title }{ for lead }{ for items.iter().map(|item| question(page, item)) }{ coins_left(page, items) }</> }
    };
    let content = html! { <>{ questions }{ rating::withdraw(page, items) }</> };
    html! {
        <>
            { progress::view(page) }
            { actions::question_form(page, page.session.answers.complete(items), content) }
        </>
    }
}

/// One of several questions on a screen.
pub fn question(page: &ViewContext<'_>, item: &Item) -> Html {
    rating::view(page, item, html! { <span class="measure">{ page.item_text(item) }</span> })
}

/// How many coins are still to be placed, told whenever it changes.
fn coins_left(page: &ViewContext<'_>, items: &[Item]) -> Html {
    if items.iter().all(|item| item.scale != Scale::Coins) {
        return Html::default();
    }
    let left = COINS - page.session.answers.coins_placed(items);
    html! { <p class="coins-left" role="status">{ page.locale.texts.coins_left(left.into()) }</p> }
}
