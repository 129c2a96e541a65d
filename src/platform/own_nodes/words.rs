//! What a screen says: that it still says it when somebody answers.

use super::super::root::Root;
use super::reading::{is_left_over, is_taken_for, read};
use super::touched::nodes;
use js_sys::{Function, Object, Reflect};
use wasm_bindgen::JsCast;
use web_sys::{Element, Node};

/// A screen of the app, or what says why it cannot go on.
pub(super) const SCREEN: &str = "[data-screen]";

/// Where a screen says what is asked, and what can be answered.
const WORDED: &str = "[data-screen] :is(h1, legend, label, [part~='scene'])";

/// What there is once on a screen: with two of them, one would answer for the other.
const SINGLE: &str = "[data-screen], [data-screen] fieldset, [data-screen] label:has(input)";

/// What a screen said when it was drawn.
#[derive(Default)]
pub(super) struct Words(Vec<Said>);

/// An element and what it said.
struct Said {
    element: Element,
    texts: Vec<(Node, String)>,
    /// The texts as they are read, without those in which nothing is.
    read: Vec<String>,
    /// What is chosen by it, if it is the label of something.
    control: Option<Control>,
    /// Whether it was out of sight when it was drawn.
    is_hidden: bool,
}

/// What somebody chooses, in its label.
struct Control {
    element: Element,
    /// Names labels of the same, copies too.
    label: String,
}

impl Words {
    /// Of the screen in this element, as it is now.
    pub fn of(root: &Root) -> Self {
        Self(root.find_all(WORDED).into_iter().map(Said::by).filter(|said| !said.read.is_empty()).collect())
    }

    /// Whether all of it is said in this element, in sight, by what was drawn or a copy of it, and no answer in the place of another.
    pub fn are_in(&self, root: &Root) -> bool {
        self.0.iter().all(|said| {
            if root.element().contains(Some(&said.element)) {
                said.is_itself() && !self.is_wrong(said)
            } else {
                let copies = said.control.as_ref().map_or(said.element.local_name(), |of| of.label.clone());
                let copies = root.find_all(&copies);
                let says_it = |copy: &Element| read(&text(copy)) == said.whole();
                copies.iter().any(|copy| is_in_a_screen(copy) && says_it(copy))
            }
        })
    }

    /// Whether an element says now what another one said, or too little.
    fn is_wrong(&self, said: &Said) -> bool {
        let now = read(&text(&said.element));
        let mut others = self.0.iter().filter(|other| other.element != said.element);
        // Nearly always it is as it was drawn.
        now != said.whole()
            && (is_left_over(&said.read, &now)
                || others.any(|other| is_taken_for(&said.read, &other.read, &now)))
    }

    /// What stands there twice: what others put beside what was drawn, which is still there.
    pub fn doubles(&self, root: &Root, is_own: impl Fn(&Element) -> bool) -> Vec<Element> {
        let (own, others): (Vec<_>, Vec<_>) = root.find_all(SINGLE).into_iter().partition(is_own);
        let is_double = |other: &Element| {
            own.iter().any(|own| own.local_name() == other.local_name() && text(own) == text(other))
        };
        others.into_iter().filter(is_double).collect()
    }

    /// Texts that others emptied, or exchanged for those of another answer, say again what they said; and what they hid is in sight.
    pub fn put_back(&self) {
        for said in &self.0 {
            if !said.is_hidden && is_hidden(&said.element) {
                // The app gives them neither.
                ["hidden", "style"].iter().for_each(|name| _ = said.element.remove_attribute(name));
            }
            let is_wrong = self.is_wrong(said);
            for (node, text) in &said.texts {
                let now = node.node_value().unwrap_or_default();
                if now != *text && (is_wrong || (read(&now).is_empty() && !read(text).is_empty())) {
                    node.set_node_value(Some(text));
                }
            }
        }
    }
}

impl Said {
    fn by(element: Element) -> Self {
        let mut texts = Vec::new();
        collect(&element, &mut texts);
        let read = texts.iter().map(|(_, text)| read(text)).filter(|text| !text.is_empty()).collect();
        let control = element.query_selector("input").ok().flatten().and_then(Control::of);
        Self { is_hidden: is_hidden(&element), element, texts, read, control }
    }

    /// Whether it stands in a screen, as much in sight as it was, and with what is chosen by it.
    fn is_itself(&self) -> bool {
        is_in_a_screen(&self.element)
            && (self.is_hidden || !is_hidden(&self.element))
            && self.control.as_ref().is_none_or(|control| self.element.contains(Some(&control.element)))
    }

    /// All that it said, as it is read.
    fn whole(&self) -> String {
        self.read.concat()
    }
}

impl Control {
    fn of(element: Element) -> Option<Self> {
        let (name, value) = (element.get_attribute("name")?, element.get_attribute("value")?);
        Some(Self { element, label: format!("label:has([name=\"{name}\"][value=\"{value}\"])") })
    }
}

fn is_in_a_screen(element: &Element) -> bool {
    element.closest(SCREEN).is_ok_and(|screen| screen.is_some())
}

/// Whether an element is out of sight, in a screen that is in sight.
fn is_hidden(element: &Element) -> bool {
    let screen = element.closest(SCREEN).ok().flatten();
    screen.is_some_and(|screen| is_shown(&screen) && !is_shown(element))
}

/// Whether an element is rendered, and not invisible; browsers that cannot be asked tell only whether it takes room.
fn is_shown(element: &Element) -> bool {
    let check = Reflect::get(element, &"checkVisibility".into()).ok();
    let Some(check) = check.and_then(|check| check.dyn_into::<Function>().ok()) else {
        return element.get_client_rects().length() > 0;
    };
    let options = Object::new();
    // The same under its older name and its newer one.
    for name in ["checkVisibilityCSS", "visibilityProperty"] {
        // Setting a property of a plain object does not fail.
        let _ = Reflect::set(&options, &name.into(), &true.into());
    }
    check.call1(element, &options).is_ok_and(|shown| shown.is_truthy())
}

/// The texts in a node, in their order.
fn collect(node: &Node, texts: &mut Vec<(Node, String)>) {
    if node.node_type() == Node::TEXT_NODE {
        texts.push((node.clone(), node.node_value().unwrap_or_default()));
    }
    nodes(&node.child_nodes()).iter().for_each(|child| collect(child, texts));
}

fn text(element: &Element) -> String {
    element.text_content().unwrap_or_default()
}
