//! Keeps input from a screen that it cannot be meant for: `ui::aim` says which, here is what hears of it.

use crate::browser::key::Key;
use crate::browser::place::Place;
use crate::browser::{clock, page};
use crate::ui::aim::{Aim, Input, Press};
use std::cell::RefCell;
use std::rc::Rc;
use yew::prelude::*;

/// What is known of the screen in sight.
#[derive(Default)]
struct Screen {
    aim: Aim,
    /// How far the page was scrolled when it came, in CSS pixels.
    scrolled: f64,
}

/// Sifts what is done in this element, in which `screen` is in sight; `by_itself` where nobody brought it.
#[hook]
pub fn use_aim(place: &Place, screen: String, by_itself: bool) {
    let here = use_mut_ref(Screen::default);
    {
        let (place, here) = (place.clone(), here.clone());
        use_effect_with((), move |()| {
            let listening = listen(&place, &here);
            move || drop(listening)
        });
    }
    use_effect_with(screen, move |_| {
        let (now, mut here) = (clock::since_opened_ms(), here.borrow_mut());
        here.scrolled = page::scrolled();
        if by_itself { here.aim.came_by_itself(now) } else { here.aim.came(now) }
    });
}

fn listen(place: &Place, here: &Rc<RefCell<Screen>>) -> impl Sized + use<> {
    let (on_press, on_key) = (here.clone(), here.clone());
    let presses = place.sift_presses(move |pressed| {
        let Screen { aim, scrolled } = &mut *on_press.borrow_mut();
        // Who scrolled has seen it.
        if page::scrolled() != *scrolled {
            aim.meet();
        }
        let press = Press { began_ms: pressed.began_ms, x: pressed.x, y: pressed.y, action: pressed.action };
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
