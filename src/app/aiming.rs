//! Keeps input from a screen that it cannot be meant for: `ui::aim` says which, here is what hears of it.

use crate::browser::clock;
use crate::browser::key::Key;
use crate::browser::place::Place;
use crate::ui::aim::{Aim, Input, Press};
use std::cell::RefCell;
use std::rc::Rc;
use yew::prelude::*;

/// Sifts what is done in this element, in which `screen` is in sight; `by_itself` where nobody brought it.
#[hook]
pub fn use_aim(place: &Place, screen: String, by_itself: bool) {
    let aim = use_mut_ref(Aim::default);
    {
        let (place, aim) = (place.clone(), aim.clone());
        use_effect_with((), move |()| {
            let listening = listen(&place, &aim);
            move || drop(listening)
        });
    }
    use_effect_with(screen, move |_| {
        let (now, mut aim) = (clock::since_opened_ms(), aim.borrow_mut());
        if by_itself { aim.came_by_itself(now) } else { aim.came(now) }
    });
}

fn listen(place: &Place, aim: &Rc<RefCell<Aim>>) -> impl Sized + use<> {
    let accepts = |aim: &Rc<RefCell<Aim>>, input| aim.borrow_mut().accepts(input, clock::since_opened_ms());
    let (on_press, on_key) = (aim.clone(), aim.clone());
    let presses = place.sift_presses(move |pressed| {
        let press = Press { began_ms: pressed.began_ms, x: pressed.x, y: pressed.y, action: pressed.action };
        accepts(&on_press, Input::Press(press))
    });
    let keys = place.sift_keys(move |key| {
        if acts(key) {
            return accepts(&on_key, Input::Key { name: key.name(), repeats: key.repeats() });
        }
        if !key.repeats() {
            on_key.borrow_mut().meet();
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
