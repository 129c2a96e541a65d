//! Lines to tick as native checkboxes, one fieldset for all of them.

use crate::action::Action;
use crate::view_context::ViewContext;
use klantspiegel_core::instrument::{Item, Scale};
use klantspiegel_core::session::Event;
use yew::prelude::*;

/// The lines of a page; the legend is what is asked.
pub fn view(view: &ViewContext<'_>, items: &[Item], legend: Html) -> Html {
    html! {
        <fieldset part="rating ticks">
            <legend>{ legend }</legend>
            <div class="points">{ for items.iter().map(|item| line(view, item)) }</div>
        </fieldset>
    }
}

fn line(view: &ViewContext<'_>, item: &Item) -> Html {
    let checked = view.session.answers.holds(item);
    let event = if checked {
        Event::AnswersWithdrawn { items: vec![item.id.clone()] }
    } else {
        Event::ItemAnswered { item: item.id.clone(), value: Scale::Tick.range().1 }
    };
    html! {
        <label part={if item.exclusive { "point tick none" } else { "point tick" }}>
            <input type="checkbox" name={item.id.to_string()} value="1" {checked}
                onchange={view.on(Action::Happened(event))} />
            <span class="mark" aria-hidden="true"></span>
            <span class="word">{ view.item_text(item) }</span>
        </label>
    }
}
