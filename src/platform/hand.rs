//! What hands do, heard before anything else in the app hears of it, and kept from it where it is not meant.

use super::frame::{self, Freedom, Known};
use super::key::Key;
use super::page;
use super::root::Root;
use gloo::events::{EventListener, EventListenerOptions, EventListenerPhase};
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{
    Element, Event, HtmlAnchorElement, KeyboardEvent, MouseEvent, PointerEvent, SubmitEvent, SubmitEventInit,
};

/// Links that leave the page: to another one beside it, to write a mail, to call.
const LEADING_OUT: &str = "a[target='_blank'], a[href^='mailto:'], a[href^='tel:']";

/// A pointer that went down, and up again.
pub struct Pressed {
    /// When it went down, in milliseconds since the page was opened.
    pub began_ms: f64,
    /// From the left of the window, in CSS pixels.
    pub x: f64,
    /// From its top.
    pub y: f64,
    /// Whether it is a finger.
    pub finger: bool,
    /// Whether a screen reader made it rather than a hand: it has no size, or the least there is and no weight.
    pub made: bool,
    /// The `data-action` of what was pressed, with its value: two languages are two things.
    pub action: Option<String>,
}

/// A pointer as it went down.
#[derive(Clone, Copy)]
struct Down {
    began_ms: f64,
    at: (f64, f64),
    finger: bool,
    made: bool,
}

impl Down {
    fn of(event: &Event) -> Self {
        Self {
            began_ms: event.time_stamp(),
            at: position(event),
            finger: is_finger(event),
            made: is_made(event),
        }
    }
}

impl Root {
    /// Asks about every press of a person in the element whether it is meant, when it begins and when it ends; one that is not does
    /// nothing. `None` is one without a pointer: by a key or by assistive technology. Until the listeners are dropped. What a script
    /// clicks is not asked about.
    pub fn sift_presses(&self, is_meant: impl Fn(Option<Pressed>) -> bool + 'static) -> [EventListener; 3] {
        let down = Rc::new(Cell::new(None));
        let (root, noted) = (self.clone(), down.clone());
        let begun = self.before_all("pointerdown", move |event| {
            if root.target(event).is_some() {
                noted.set(Some(Down::of(event)));
            }
        });
        let root = self.clone();
        let ask = Rc::new(move |event: &Event| {
            if !event.is_trusted() || root.target(event).is_none() {
                return;
            }
            let by_pointer = event.dyn_ref::<MouseEvent>().is_some_and(|click| click.detail() > 0);
            let pressed = by_pointer.then(|| {
                // A click is no pointer: where none went down, nobody pressed.
                let Down { began_ms, at: (x, y), finger, made } =
                    down.get().unwrap_or_else(|| Down::of(event));
                Pressed { began_ms, x, y, finger, made, action: action(event) }
            });
            if !is_meant(pressed) {
                keep_from_all(event);
            }
        });
        let asked = ask.clone();
        // With the first of them the focus would move already.
        [
            begun,
            self.before_all("mousedown", move |event| asked(event)),
            self.before_all("click", move |event| ask(event)),
        ]
    }

    /// Calls back when a pointer goes down in the element, before anything there hears of it. Until the listener is dropped.
    pub fn hear_presses(&self, call: impl Fn() + 'static) -> EventListener {
        let root = self.clone();
        self.before_all("pointerdown", move |event| {
            if root.target(event).is_some() {
                call();
            }
        })
    }

    /// Calls back when a person scrolls with the pointer in the element, by wheel or finger. Until the listeners are dropped.
    pub fn hear_scrolling(&self, call: impl Fn() + 'static) -> [EventListener; 2] {
        let call = Rc::new(call);
        ["wheel", "touchmove"].map(|kind| {
            let call = call.clone();
            EventListener::new(self.element(), kind, move |_| call())
        })
    }

    /// Has forms submitted by what submits them, the same everywhere: in a frame whose sandbox lacks `allow-forms`, browsers tell nobody
    /// that it was pressed. Until the listener is dropped.
    pub fn submit_forms(&self) -> EventListener {
        let root = self.clone();
        let options = EventListenerOptions::enable_prevent_default();
        EventListener::new_with_options(self.element(), "click", options, move |event| {
            let target = root.target(event).filter(|_| !event.default_prevented());
            let pressed = target.and_then(|target| target.closest("form [type='submit']").ok()?);
            let form = pressed.as_ref().and_then(|pressed| pressed.closest("form").ok()?);
            if let Some((form, button)) = form.zip(pressed) {
                event.prevent_default();
                let init = SubmitEventInit::new();
                init.set_bubbles(true);
                init.set_cancelable(true);
                init.set_submitter(button.dyn_ref());
                // An event of this name can be made, and nobody here throws when hearing of it.
                let _ = SubmitEvent::new_with_event_init_dict("submit", &init)
                    .and_then(|submit| form.dispatch_event(&submit));
            }
        })
    }

    /// Opens what a link opens beside the page, or in another program; `blocked` hears of the address where the page around does not let
    /// it, or may not: browsers tell nothing of other programs in a frame of another origin. Until the listener is dropped.
    pub fn open_links(&self, blocked: impl Fn(String, Known) + 'static) -> EventListener {
        let root = self.clone();
        let options = EventListenerOptions::enable_prevent_default();
        EventListener::new_with_options(self.element(), "click", options, move |event| {
            let target = root.target(event).filter(|_| !event.default_prevented());
            let link = target.and_then(|target| target.closest(LEADING_OUT).ok()?);
            let Some(link) = link.and_then(|link| link.dyn_into::<HtmlAnchorElement>().ok()) else { return };
            let is_page = !link.target().is_empty();
            let opens = match frame::knows(Freedom::Popups) {
                // The browser does it itself.
                Known::Granted => return,
                // Nobody says what came of it.
                Known::Unknown if !is_page => return blocked(link.href(), Known::Unknown),
                Known::Unknown | Known::Withheld => is_page && page::open_beside(&link.href()),
            };
            event.prevent_default();
            if !opens {
                blocked(link.href(), Known::Withheld);
            }
        })
    }

    /// Asks about every key in the element whether it is meant, as [`Self::sift_presses`] does of presses. Until the listener is dropped.
    pub fn sift_keys(&self, is_meant: impl Fn(&Key<'_>) -> bool + 'static) -> EventListener {
        let root = self.clone();
        self.before_all("keydown", move |event| {
            let Some(pressed) = event.dyn_ref::<KeyboardEvent>().filter(|_| root.target(event).is_some())
            else {
                return;
            };
            if event.is_trusted() && !is_meant(&Key::of(pressed)) {
                keep_from_all(event);
            }
        })
    }

    /// Calls back before the listeners of the app, which are those of its element.
    pub(super) fn before_all(&self, kind: &'static str, call: impl Fn(&Event) + 'static) -> EventListener {
        let options = EventListenerOptions { phase: EventListenerPhase::Capture, passive: false };
        EventListener::new_with_options(&self.element().get_root_node(), kind, options, move |event| {
            call(event)
        })
    }

    /// Where in the element an event was aimed at; `None` where that is outside.
    pub(super) fn target(&self, event: &Event) -> Option<Element> {
        let target: Element = event.target()?.dyn_into().ok()?;
        self.element().contains(Some(&target)).then_some(target)
    }
}

/// It does nothing, and nobody else hears of it.
pub(super) fn keep_from_all(event: &Event) {
    event.prevent_default();
    event.stop_immediate_propagation();
}

fn position(event: &Event) -> (f64, f64) {
    let at = event.dyn_ref::<MouseEvent>().map(|event| (event.client_x().into(), event.client_y().into()));
    at.unwrap_or_default()
}

fn is_finger(event: &Event) -> bool {
    event.dyn_ref::<PointerEvent>().is_some_and(|event| event.pointer_type() == "touch")
}

/// VoiceOver's press has no size; that of TalkBack is a mouse of one pixel that weighs nothing, on a screen that can be touched. The
/// mouse of WebKit weighs nothing either, but there no finger is at hand.
fn is_made(event: &Event) -> bool {
    let Some(pointer) = event.dyn_ref::<PointerEvent>() else { return true };
    let (width, height) = (pointer.width(), pointer.height());
    let is_mouse = pointer.pointer_type() == "mouse";
    let weighs_nothing = is_mouse && (width, height) == (1, 1) && pointer.pressure() == 0.0;
    (width, height) == (0, 0) || (weighs_nothing && page::can_be_touched())
}

fn action(event: &Event) -> Option<String> {
    let target: Element = event.target()?.dyn_into().ok()?;
    let pressed = target.closest("[data-action]").ok()??;
    let value = pressed.get_attribute("value").unwrap_or_default();
    pressed.get_attribute("data-action").map(|action| action + &value)
}
