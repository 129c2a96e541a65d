//! Copies that others put in the place of controls: what is done to one is done to the control.

use super::super::hand::keep_from_all;
use super::DrawnNodes;
use gloo::events::EventListener;
use js_sys::Reflect;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Element, Event, HtmlElement};

/// What a person acts upon.
const CONTROLS: &str = "a, button, input, label, textarea";

impl DrawnNodes {
    /// Until the listeners are dropped: what is done to a copy that others put in the place of a control is done to the control,
    /// and no form of a copy ever sends anything.
    pub fn mend_copies(&self) -> [EventListener; 3] {
        let heard = |kind: &'static str, call: fn(&Self, &Event)| {
            let nodes = self.clone();
            self.0.root.before_all(kind, move |event| call(&nodes, event))
        };
        [
            heard("click", |nodes, event| {
                if let Some((_, drawn)) = nodes.original(event) {
                    keep_from_all(event);
                    afterwards(drawn, HtmlElement::click);
                }
            }),
            heard("input", |nodes, event| {
                if let Some((copy, drawn)) =
                    nodes.original(event).filter(|(copy, _)| copy.tag_name() == "TEXTAREA")
                {
                    let text = Reflect::get(&copy, &"value".into());
                    // An element takes any property.
                    let _ = text.and_then(|text| Reflect::set(&drawn, &"value".into(), &text));
                    afterwards(drawn, tell_input);
                }
            }),
            heard("submit", |nodes, event| {
                if nodes.0.root.target(event).is_some() {
                    event.prevent_default();
                }
            }),
        ]
    }

    /// The copy that an event was aimed at and the control that it is a copy of, which is where it was drawn again.
    fn original(&self, event: &Event) -> Option<(Element, HtmlElement)> {
        let copy = self.0.root.target(event)?.closest(CONTROLS).ok()??;
        if self.noted().is_empty() || self.0.drawn.has(&copy) {
            return None;
        }
        let selector = selector(&copy)?;
        self.put_back_all();
        // What has that name was drawn by the app, now that its nodes are there again.
        let drawn = self.0.root.element().query_selector(&selector).ok()??;
        Some((copy, drawn.dyn_into().ok()?))
    }
}

/// Does something to a control once the event is over, within which another one of its kind would not be heard; it then has the focus.
fn afterwards(control: HtmlElement, act: fn(&HtmlElement)) {
    spawn_local(async move {
        act(&control);
        // Where it cannot take the focus, that stays where it is.
        let _ = control.focus();
    });
}

fn tell_input(field: &HtmlElement) {
    if let Ok(event) = Event::new("input") {
        event.init_event_with_bubbles("input", true);
        // Nobody stops it.
        let _ = field.dispatch_event(&event);
    }
}

/// What names a control, by the page contract.
fn selector(control: &Element) -> Option<String> {
    let by = |element: &Element, names: &[&str]| {
        let named =
            names.iter().filter_map(|name| Some(format!("[{name}=\"{}\"]", element.get_attribute(name)?)));
        let named: String = named.collect();
        (!named.is_empty()).then(|| format!("{}{named}", element.local_name()))
    };
    match control.tag_name().as_str() {
        "LABEL" => by(&control.query_selector("input").ok()??, &["name", "value"]),
        "A" => by(control, &["href"]),
        "TEXTAREA" => by(control, &["name"]),
        "INPUT" => by(control, &["name", "value"]),
        _ => by(control, &["data-action", "value"]),
    }
}
