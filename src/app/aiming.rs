//! Keeps input from a screen that it cannot be meant for: `ui::aim` says which, here is what hears of it.

use crate::browser::hand::Pressed;
use crate::browser::key::Key;
use crate::browser::place::Place;
use crate::browser::{clock, page};
use crate::ui::aim::{Aim, Input, Press};
use std::cell::RefCell;
use std::rc::Rc;
use yew::prelude::*;

/// What is known of the screen in sight.
#[derive(Default)]
pub struct Shown {
    aim: Aim,
    /// What tells it from every other.
    screen: String,
    /// How far the page was scrolled when it came, in CSS pixels.
    scrolled: f64,
}

impl Shown {
    /// This screen was drawn; `by_itself` where nobody brought it.
    pub fn drawn(&mut self, screen: &str, by_itself: bool) {
        if self.screen != screen {
            screen.clone_into(&mut self.screen);
            let now = clock::since_opened_ms();
            if by_itself { self.aim.came_by_itself(now) } else { self.aim.came(now) }
        }
    }
}

/// Sifts what is done in this element, in which `screen` is in sight once it is shown from its beginning.
#[hook]
pub fn use_shown(place: &Place, screen: &str) -> Rc<RefCell<Shown>> {
    let shown = use_mut_ref(Shown::default);
    {
        let (place, shown) = (place.clone(), shown.clone());
        use_effect_with((), move |()| {
            let listening = listen(&place, &shown);
            move || drop(listening)
        });
    }
    let here = shown.clone();
    use_effect_with(screen.to_owned(), move |_| here.borrow_mut().scrolled = page::scrolled());
    shown
}

fn listen(place: &Place, here: &Rc<RefCell<Shown>>) -> impl Sized + use<> {
    let (on_press, on_key) = (here.clone(), here.clone());
    let presses = place.sift_presses(move |pressed| {
        let Shown { aim, scrolled, .. } = &mut *on_press.borrow_mut();
        // Who scrolled has seen it.
        if page::scrolled() != *scrolled {
            aim.meet();
        }
        let Pressed { began_ms, x, y, finger, action } = pressed;
        let press = Press { began_ms, x, y, finger, action };
        aim.accepts(Input::Press(press), clock::since_opened_ms())
    });
    let keys = place.sift_keys(move |key| {
        let aim = &mut on_key.borrow_mut().aim;
        if acts(key) {
            return aim
                .accepts(Input::Key { name: key.name(), repeats: key.repeats() }, clock::since_opened_ms());
        }
        if !key.repeats() {
            aim.meet();
        }
        true
    });
    (presses, keys)
}

/// Whether the key does something on a screen, other than writing.
fn acts(key: &Key<'_>) -> bool {
    let name = key.name();
    let is_one = name == "Enter" || name == " " || name.parse::<u8>().is_ok();
    is_one && !key.writes()
}
