//! Keeps input from a screen that it cannot be meant for: `ui::aim` says which, here is what hears of it.

use crate::boot_state;
use crate::platform::drawn_nodes::DrawnNodes;
use crate::platform::hand::Pressed;
use crate::platform::key::Key;
use crate::platform::root::Root;
use crate::platform::{clock, page, paint};
use klantspiegel_ui::aim::{Aim, DOING_MS, Input, Press};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use yew::prelude::*;

thread_local! {
    /// When somebody pressed last with a pointer, on the clock of events.
    static POINTED_MS: Cell<f64> = const { Cell::new(f64::NEG_INFINITY) };
}

/// Whether what happens now is the doing of a pointer in somebody's hand, rather than of a key, a screen reader or a script.
pub fn is_pointed() -> bool {
    clock::since_opened_ms() - POINTED_MS.get() < DOING_MS
}

/// What is known of the screen in sight.
#[derive(Default)]
pub struct Shown {
    aim: Aim,
    /// What tells it from every other.
    screen: String,
    /// How far the page was scrolled when it came, in CSS pixels.
    scrolled: f64,
    /// Whether the boot script has shown it, and it was painted long ago.
    was_there: bool,
    /// Whether the person has scrolled since by wheel or finger; a page around may scroll by itself.
    scrolls: bool,
}

impl Shown {
    /// This screen was drawn in this element; `by_itself` where nobody brought it. Says whether it is another one than before.
    fn drawn(&mut self, root: &Root, screen: &str, by_itself: bool) -> bool {
        if self.screen == screen {
            return false;
        }
        let now = clock::since_opened_ms();
        // What the boot script showed may have been in sight for long.
        let shown_ms = boot_state::shown_ms(root).filter(|_| self.screen.is_empty() && !by_itself);
        self.was_there = shown_ms.is_some();
        screen.clone_into(&mut self.screen);
        // What was pressed belongs to the screen before.
        POINTED_MS.set(f64::NEG_INFINITY);
        self.scrolls = false;
        match shown_ms {
            Some(shown_ms) => self.aim.came_by_itself(shown_ms),
            None if by_itself => self.aim.came_by_itself(now),
            None => self.aim.came(now),
        }
        true
    }
}

/// A screen was drawn in this element; until it can have been seen it is marked as unseen. Says whether it took the place of another step.
pub fn drawn(here: &Rc<RefCell<Shown>>, root: &Root, screen: &str, by_itself: bool) -> bool {
    let is_another = {
        let before = &here.borrow().screen;
        !before.is_empty() && step_of(before) != step_of(screen)
    };
    if here.borrow_mut().drawn(root, screen, by_itself) {
        mark(here, root);
        let (here, root, screen) = (here.clone(), root.clone(), screen.to_owned());
        let painted = move || {
            {
                let here = &mut *here.borrow_mut();
                if here.screen != screen || here.was_there {
                    return;
                }
                here.aim.painted(clock::since_opened_ms());
            }
            mark(&here, &root);
        };
        // Once the effects of this drawing have asked for the paint: what they do then keeps its moment.
        clock::after(0, move || paint::after(painted));
    }
    is_another
}

/// The address of the step, from what tells a screen from every other.
fn step_of(screen: &str) -> &str {
    screen.split(' ').next().unwrap_or_default()
}

/// Whether all of the screen is in sight. Where others took something away, it is put back, and seen from now on.
fn is_whole(here: &Rc<RefCell<Shown>>, nodes: &DrawnNodes, root: &Root) -> bool {
    let is_whole = nodes.are_whole();
    if !is_whole {
        here.borrow_mut().aim.came_by_itself(clock::since_opened_ms());
        mark(here, root);
    }
    is_whole
}

/// Marks the screen in sight until it can have been seen.
fn mark(here: &Rc<RefCell<Shown>>, root: &Root) {
    let left_ms = here.borrow().aim.unseen_for(clock::since_opened_ms());
    root.mark_unseen(left_ms > 0.0);
    if left_ms > 0.0 {
        let (here, root) = (here.clone(), root.clone());
        // The same again where another one came in the meantime. Where a browser waits for nothing, the mark may stay: keys act then.
        clock::after(left_ms.ceil() as i32, move || mark(&here, &root));
    }
}

/// Sifts what is done in this element, in which `screen` is in sight once it is shown from its beginning.
#[hook]
pub fn use_shown(root: &Root, nodes: &DrawnNodes, screen: &str) -> Rc<RefCell<Shown>> {
    let shown = use_mut_ref(Shown::default);
    {
        let (root, nodes, shown) = (root.clone(), nodes.clone(), shown.clone());
        use_effect_with((), move |()| {
            let listening = listen(&root, &nodes, &shown);
            move || drop(listening)
        });
    }
    let here = shown.clone();
    use_effect_with(screen.to_owned(), move |_| here.borrow_mut().scrolled = page::scrolled());
    shown
}

fn listen(root: &Root, nodes: &DrawnNodes, here: &Rc<RefCell<Shown>>) -> impl Sized + use<> {
    let (on_press, on_key) = (here.clone(), here.clone());
    let (watched, within) = (nodes.clone(), root.clone());
    let presses = root.sift_presses(move |pressed| {
        if !is_whole(&on_press, &watched, &within) {
            return false;
        }
        let here = &mut *on_press.borrow_mut();
        let Shown { aim, scrolled, scrolls, .. } = here;
        let now = clock::since_opened_ms();
        if page::scrolled() != *scrolled {
            aim.scrolled(*scrolls, now);
        }
        let by_hand = pressed.as_ref().is_some_and(|pressed| !pressed.made);
        let press = |Pressed { began_ms, x, y, finger, action, .. }| {
            Input::Press(Press { began_ms, x, y, finger, action })
        };
        let accepted = aim.accepts(pressed.map_or(Input::Activation, press), now);
        if accepted && by_hand {
            POINTED_MS.set(now);
        }
        accepted
    });
    let on_scroll = here.clone();
    let scrolls = root.hear_scrolling(move || on_scroll.borrow_mut().scrolls = true);
    let pressed = nodes.clone();
    let begun = root.hear_presses(move || pressed.settle());
    let (watched, within) = (nodes.clone(), root.clone());
    let keys = root.sift_keys(move |key| {
        watched.settle();
        let now = clock::since_opened_ms();
        if acts(key) {
            let input = Input::Key { name: key.name(), repeats: key.repeats() };
            return is_whole(&on_key, &watched, &within) && on_key.borrow_mut().aim.accepts(input, now);
        }
        if !key.repeats() {
            on_key.borrow_mut().aim.meet(now);
        }
        true
    });
    (presses, scrolls, begun, keys)
}

/// Whether the key does something on a screen, other than writing.
fn acts(key: &Key<'_>) -> bool {
    let name = key.name();
    let is_one = name == "Enter" || name == " " || name.parse::<u8>().is_ok();
    is_one && !key.writes()
}
