//! Keeps the nodes of the app as they were drawn, whatever other code does to them: a translation replaces texts, an extension
//! wraps and inserts. Yew changes what it drew before, and would otherwise change what is no longer in sight, or fail.

use super::place::Place;
use gloo::events::{EventListener, EventListenerOptions, EventListenerPhase};
use js_sys::{Array, Reflect, WeakSet};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::{
    Element, Event, HtmlElement, MutationObserver, MutationObserverInit, MutationRecord, Node, NodeList,
};

/// What a person acts upon.
const CONTROLS: &str = "a, button, input, label, textarea";

/// The nodes in the element of an app.
#[derive(Clone)]
pub struct OwnNodes(Rc<Watch>);

struct Watch {
    root: Element,
    /// None in a browser that cannot watch.
    observer: Option<MutationObserver>,
    watching: Cell<bool>,
    /// Whether the app draws, and has not said yet that it has drawn.
    drawing: Cell<bool>,
    /// The nodes that the app drew.
    own: WeakSet,
    touched: Rc<RefCell<Vec<Touched>>>,
    /// What the observer calls.
    _noting: Closure<dyn FnMut(Array)>,
}

/// A node whose children others have changed.
struct Touched {
    parent: Node,
    /// Its children as they were drawn, in their order.
    children: Vec<Node>,
    /// What the one child says, where it is a text.
    text: Option<String>,
}

impl PartialEq for OwnNodes {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.observer.iter().for_each(MutationObserver::disconnect);
    }
}

impl OwnNodes {
    /// Those of the app in this element; they are watched from the first [`Self::drawn`] on.
    pub fn of(place: &Place) -> Self {
        let touched = Rc::new(RefCell::new(Vec::new()));
        let own = WeakSet::new();
        let noting = Closure::new({
            let (own, touched) = (own.clone(), touched.clone());
            move |records: Array| note(&own, &mut touched.borrow_mut(), &list(&records))
        });
        let observer = MutationObserver::new(noting.as_ref().unchecked_ref()).ok();
        let root = place.element().clone();
        Self(Rc::new(Watch {
            root,
            observer,
            watching: Cell::new(false),
            drawing: Cell::new(false),
            own,
            touched,
            _noting: noting,
        }))
    }

    /// Before the app draws: whatever of it is missing, or elsewhere, is where it was drawn. What others inserted stays where it
    /// harms nothing, and so does a text that they replaced, such as by a translation, until it changes.
    pub fn put_back(&self) {
        if self.0.drawing.replace(true) {
            // It drew once more at the same time; nobody else can have been at work in between.
            self.take_own();
        }
        let mut touched = self.noted();
        touched.iter().filter(|touched| touched.text.is_none()).for_each(Touched::restore);
        touched.retain(|touched| touched.text.is_some());
        drop(touched);
        self.pass_over();
    }

    /// After the app has drawn: what stands there now is how it was drawn.
    pub fn drawn(&self) {
        let Some(observer) = &self.0.observer else { return };
        self.0.drawing.set(false);
        self.take_own();
        if !self.0.watching.replace(true) {
            let all = MutationObserverInit::new();
            all.set_child_list(true);
            all.set_subtree(true);
            add(&self.0.own, &self.0.root);
            // Every element can be observed.
            let _ = observer.observe_with_options(&self.0.root, &all);
        }
    }

    fn take_own(&self) {
        let Some(observer) = &self.0.observer else { return };
        let ours = list(&observer.take_records());
        ours.iter().flat_map(|record| nodes(&record.added_nodes())).for_each(|node| add(&self.0.own, &node));
        self.0.touched.borrow_mut().retain_mut(|touched| touched.is_untouched_by(&ours, &self.0.root));
        self.pass_over();
    }

    /// What was put back is no change that others made.
    fn pass_over(&self) {
        self.0.observer.iter().for_each(|observer| drop(observer.take_records()));
    }

    /// The app leaves its element: nothing is put back any more.
    pub fn leave(&self) {
        self.put_back();
        self.0.observer.iter().for_each(MutationObserver::disconnect);
        self.0.watching.set(false);
        self.0.touched.borrow_mut().clear();
    }

    /// Until the listeners are dropped: what is done to a copy that others put in the place of a control is done to the control,
    /// and no form of a copy ever sends anything.
    pub fn mend_copies(&self) -> [EventListener; 3] {
        let heard = |kind: &'static str, call: fn(&Self, &Event)| {
            let (nodes, tree) = (self.clone(), self.0.root.get_root_node());
            let options = EventListenerOptions { phase: EventListenerPhase::Capture, passive: false };
            EventListener::new_with_options(&tree, kind, options, move |event| call(&nodes, event))
        };
        [
            heard("click", |nodes, event| {
                if let Some((_, own)) = nodes.original(event) {
                    event.prevent_default();
                    event.stop_immediate_propagation();
                    afterwards(own, HtmlElement::click);
                }
            }),
            heard("input", |nodes, event| {
                if let Some((copy, own)) =
                    nodes.original(event).filter(|(copy, _)| copy.tag_name() == "TEXTAREA")
                {
                    let text = Reflect::get(&copy, &"value".into());
                    // An element takes any property.
                    let _ = text.and_then(|text| Reflect::set(&own, &"value".into(), &text));
                    afterwards(own, tell_input);
                }
            }),
            heard("submit", |nodes, event| {
                if nodes.target(event).is_some() {
                    event.prevent_default();
                }
            }),
        ]
    }

    /// Where an event was aimed at, in this app.
    fn target(&self, event: &Event) -> Option<Element> {
        let target: Element = event.target()?.dyn_into().ok()?;
        self.0.root.contains(Some(&target)).then_some(target)
    }

    /// The copy that an event was aimed at and the control that it is a copy of, which is where it was drawn again.
    fn original(&self, event: &Event) -> Option<(Element, HtmlElement)> {
        let copy = self.target(event)?.closest(CONTROLS).ok()??;
        {
            let touched = self.noted();
            if touched.is_empty() || self.0.own.has(&copy) {
                return None;
            }
        }
        let selector = selector(&copy)?;
        let all = self.noted().drain(..).collect::<Vec<_>>();
        all.iter().for_each(Touched::restore);
        self.pass_over();
        // What has that name was drawn by the app, now that its nodes are there again.
        let own = self.0.root.query_selector(&selector).ok()??;
        Some((copy, own.dyn_into().ok()?))
    }

    /// Everything that others have changed since it was drawn.
    fn noted(&self) -> std::cell::RefMut<'_, Vec<Touched>> {
        let mut touched = self.0.touched.borrow_mut();
        if let Some(observer) = self.0.observer.as_ref().filter(|_| self.0.watching.get()) {
            note(&self.0.own, &mut touched, &list(&observer.take_records()));
        }
        touched
    }
}

impl Touched {
    /// Whether the app left it alone when it drew (`ours`); what it did not leave alone is put back.
    fn is_untouched_by(&mut self, ours: &[MutationRecord], root: &Element) -> bool {
        if !root.contains(Some(&self.parent)) {
            return false;
        }
        let drawn: Vec<_> = ours.iter().filter(|record| is_of(record, &self.parent)).collect();
        let is_same = drawn.is_empty() && self.text == text_of(&self.children);
        if !is_same {
            drawn.into_iter().for_each(|record| redo(&mut self.children, record));
            self.restore();
        }
        is_same
    }

    /// Brings the children to where they were drawn, and moves none that is there: a field in which somebody writes keeps the focus.
    fn restore(&self) {
        let now = nodes(&self.parent.child_nodes());
        if now.iter().filter(|node| self.children.contains(node)).eq(self.children.iter()) {
            return;
        }
        for foreign in now.iter().filter(|node| !self.children.contains(node)) {
            let _ = self.parent.remove_child(foreign);
        }
        let mut next: Option<Node> = None;
        for child in self.children.iter().rev() {
            if child.parent_node().as_ref() != Some(&self.parent) || child.next_sibling() != next {
                let _ = self.parent.insert_before(child, next.as_ref());
            }
            next = Some(child.clone());
        }
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

/// Notes how what others have changed of the app's own nodes looked before.
fn note(own: &WeakSet, touched: &mut Vec<Touched>, records: &[MutationRecord]) {
    let known = touched.len();
    // The children as they are now, and then back through the changes.
    for record in records.iter().rev() {
        let Some(parent) = record.target().filter(|target| own.has(target)) else { continue };
        let place = touched.iter().position(|touched| touched.parent == parent);
        let place = place.unwrap_or_else(|| {
            let children = nodes(&parent.child_nodes());
            touched.push(Touched { parent, children, text: None });
            touched.len() - 1
        });
        if place >= known {
            undo(&mut touched[place].children, record);
        }
    }
    touched[known..].iter_mut().for_each(|touched| touched.text = text_of(&touched.children));
}

/// Adds a node and all that is in it.
fn add(own: &WeakSet, node: &Node) {
    own.add(node);
    nodes(&node.child_nodes()).iter().for_each(|child| add(own, child));
}

/// The children before a change, from those after it.
fn undo(children: &mut Vec<Node>, record: &MutationRecord) {
    exchange(children, &nodes(&record.added_nodes()), nodes(&record.removed_nodes()), record);
}

/// The children after a change, from those before it.
fn redo(children: &mut Vec<Node>, record: &MutationRecord) {
    exchange(children, &nodes(&record.removed_nodes()), nodes(&record.added_nodes()), record);
}

fn exchange(children: &mut Vec<Node>, out: &[Node], in_: Vec<Node>, record: &MutationRecord) {
    children.retain(|child| !out.contains(child));
    let place = |node: Option<Node>| children.iter().position(|child| Some(child) == node.as_ref());
    let before = place(record.next_sibling());
    let at = before.or(place(record.previous_sibling()).map(|place| place + 1)).unwrap_or(children.len());
    children.splice(at..at, in_);
}

fn is_of(record: &MutationRecord, parent: &Node) -> bool {
    record.target().as_ref() == Some(parent)
}

/// What the only child says, where it is a text.
fn text_of(children: &[Node]) -> Option<String> {
    match children {
        [only] if only.node_type() == Node::TEXT_NODE => only.node_value(),
        _ => None,
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

fn nodes(list: &NodeList) -> Vec<Node> {
    (0..list.length()).filter_map(|index| list.get(index)).collect()
}

fn list(records: &Array) -> Vec<MutationRecord> {
    records.iter().map(JsValue::unchecked_into).collect()
}
