//! What a screen says: that it still says it when somebody answers.

use super::super::root::Root;
use super::reading::{is_left_over, is_taken_for, read};
use super::touched::nodes;
use js_sys::{Function, Object, Reflect};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement, Node, Range};

/// What comes and goes with what is chosen beside it, by the style sheet alone: it may be out of sight at any moment.
const OPTIONAL: &str = ".parts";

/// Where a screen says what is asked, and what can be answered.
const WORDED: &str = "[data-screen] :is(h1, legend, label, [part~='scene'])";

/// In what a question stands apart from others on its screen.
const APART: &str = "fieldset, [data-screen]";

/// What there is once on a screen: with two of them, one would answer for the other.
const SINGLE: &str = "[data-screen], [data-screen] fieldset, [data-screen] label:has(input)";

/// What a screen said when it was drawn.
#[derive(Default)]
pub(super) struct Words(Vec<Said>);

/// An element and what it said.
struct Said {
    element: Element,
    /// The question that it is about, or the screen.
    within: Option<Element>,
    texts: Vec<Text>,
    /// The texts as they are read, without those in which nothing is.
    read: Vec<String>,
    /// What is chosen by it, if it is the label of something.
    control: Option<Control>,
    /// Whether nothing of it was in sight when it was drawn.
    is_hidden: bool,
}

/// A text as it was drawn.
struct Text {
    node: Node,
    text: String,
    /// Whether it was in sight.
    is_shown: bool,
}

/// What somebody chooses, in its label.
struct Control {
    element: HtmlInputElement,
    /// Whether it was chosen.
    is_checked: bool,
    /// Names labels of the same, copies too.
    label: String,
}

impl Words {
    /// Of the screen in this element, as it is now.
    pub fn of(root: &Root) -> Self {
        Self(
            root.find_all(WORDED)
                .into_iter()
                .map(|element| Said::by(element, root))
                .filter(|said| !said.read.is_empty())
                .collect(),
        )
    }

    /// Whether all of it is said in this element, in sight, by what was drawn or a copy of it, and no answer in the place of another.
    pub fn are_in(&self, root: &Root) -> bool {
        self.0.iter().all(|said| {
            if root.element().contains(Some(&said.element)) {
                said.is_itself(root) && !self.is_wrong(said)
            } else {
                let copies = said.control.as_ref().map_or(said.element.local_name(), |of| of.label.clone());
                let copies = root.find_all(&copies);
                let says_it =
                    |copy: &Element| said.reads(copy) == said.whole() && said.is_as_much_in_sight(copy, root);
                copies.iter().any(|copy| said.is_about_the_same(copy, root) && says_it(copy))
            }
        })
    }

    /// Whether an element says now what another one said, or too little.
    fn is_wrong(&self, said: &Said) -> bool {
        let now = said.reads(&said.element);
        let mut others = self.0.iter().filter(|other| other.element != said.element);
        // Nearly always it is as it was drawn.
        now != said.whole()
            && (is_left_over(&said.read, &now)
                || others.any(|other| is_taken_for(&said.read, &other.read, &now)))
    }

    /// What stands there twice: what others put beside what was drawn, which is still there.
    pub fn doubles(&self, root: &Root, is_drawn: impl Fn(&Element) -> bool) -> Vec<Element> {
        let (drawn, others): (Vec<_>, Vec<_>) = root.find_all(SINGLE).into_iter().partition(is_drawn);
        let is_double = |other: &Element| {
            drawn.iter().any(|drawn| drawn.local_name() == other.local_name() && text(drawn) == text(other))
        };
        others.into_iter().filter(is_double).collect()
    }

    /// Texts that others emptied, or exchanged for those of another answer, say again what they said; and what they hid is in sight.
    pub fn put_back(&self, root: &Root) {
        for said in &self.0 {
            if !said.is_as_much_in_sight(&said.element, root) {
                show(&said.element);
            }
            let is_wrong = self.is_wrong(said);
            for Text { node, text, is_shown } in &said.texts {
                let now = node.node_value().unwrap_or_default();
                if now != *text && (is_wrong || (read(&now).is_empty() && !read(text).is_empty())) {
                    node.set_node_value(Some(text));
                }
                let around = node.parent_element().filter(|_| *is_shown && !is_text_shown(node));
                around.iter().for_each(show);
            }
        }
    }

    /// What is chosen is what the app drew as chosen: what other code ticks is no answer, and the person's own press would be none either.
    pub fn settle(&self) {
        for control in self.0.iter().filter_map(|said| said.control.as_ref()) {
            if control.element.checked() != control.is_checked {
                control.element.set_checked(control.is_checked);
            }
        }
    }
}

impl Said {
    fn by(element: Element, root: &Root) -> Self {
        let mut texts = Vec::new();
        collect(&element, &mut texts);
        let is_optional = matches!(element.closest(OPTIONAL), Ok(Some(_)));
        let is_hidden =
            is_optional || !texts.iter().any(|text| text.is_shown) || !is_in_sight(&element, root);
        let seen = texts.iter().filter(|text| text.is_shown || is_hidden);
        let read = seen.map(|text| read(&text.text)).filter(|text| !text.is_empty()).collect();
        let control = element.query_selector("input").ok().flatten().and_then(Control::of);
        Self { is_hidden, within: apart(&element), element, texts, read, control }
    }

    /// Whether it stands in a screen, as much in sight as it was, and with what is chosen by it.
    fn is_itself(&self, root: &Root) -> bool {
        apart(&self.element) == self.within
            && self.is_as_much_in_sight(&self.element, root)
            && self.control.as_ref().is_none_or(|control| self.element.contains(Some(&control.element)))
    }

    /// What is read of it, or of a copy, as it is now.
    fn reads(&self, element: &Element) -> String {
        let mut texts = Vec::new();
        collect(element, &mut texts);
        texts.iter().filter(|text| text.is_shown || self.is_hidden).map(|text| read(&text.text)).collect()
    }

    fn is_as_much_in_sight(&self, element: &Element, root: &Root) -> bool {
        self.is_hidden || (is_shown(element) && is_in_sight(element, root))
    }

    /// Whether a copy of it stands with the same question; where that was exchanged for a copy too, with one for the same answers.
    fn is_about_the_same(&self, copy: &Element, root: &Root) -> bool {
        let within = self.within.as_ref().filter(|within| root.element().contains(Some(within)));
        match within {
            Some(_) => apart(copy) == self.within,
            None => apart(copy).as_ref().map(answered) == self.within.as_ref().map(answered),
        }
    }

    /// All that it said, as it is read.
    fn whole(&self) -> String {
        self.read.concat()
    }
}

impl Control {
    fn of(element: Element) -> Option<Self> {
        let (name, value) = (element.get_attribute("name")?, element.get_attribute("value")?);
        let element: HtmlInputElement = element.dyn_into().ok()?;
        let is_checked = element.checked();
        Some(Self { element, is_checked, label: format!("label:has([name=\"{name}\"][value=\"{value}\"])") })
    }
}

/// The question that an element is about, or the screen that it stands in.
fn apart(element: &Element) -> Option<Element> {
    element.parent_element()?.closest(APART).ok()?
}

/// To what the first input in an element gives an answer.
fn answered(within: &Element) -> Option<String> {
    within.query_selector("input").ok()??.get_attribute("name")
}

/// Takes off what others hid an element with; the app gives it neither.
fn show(element: &Element) {
    ["hidden", "style"].iter().for_each(|name| _ = element.remove_attribute(name));
}

/// Whether what an element says has a place in the element of the app: nobody reads what is moved out of it, or has no size.
fn is_in_sight(element: &Element, root: &Root) -> bool {
    let Ok(texts) = Range::new() else { return true };
    if texts.select_node_contents(element).is_err() {
        return true;
    }
    let (rect, whole) = (texts.get_bounding_client_rect(), root.element().get_bounding_client_rect());
    let overlaps = |from: f64, to: f64, begin: f64, end: f64| to > from && to > begin && from < end;
    overlaps(rect.left(), rect.right(), whole.left(), whole.right())
        && overlaps(rect.top(), rect.bottom(), whole.top(), whole.bottom())
}

/// Whether an element is rendered, and not invisible; browsers that cannot be asked tell only whether it takes room.
fn is_shown(element: &Element) -> bool {
    let check = Reflect::get(element, &"checkVisibility".into()).ok();
    let Some(check) = check.and_then(|check| check.dyn_into::<Function>().ok()) else {
        return element.get_client_rects().length() > 0;
    };
    let options = Object::new();
    // Each under its older name and its newer one.
    for name in ["checkVisibilityCSS", "visibilityProperty", "checkOpacity", "opacityProperty"] {
        // Setting a property of a plain object does not fail.
        let _ = Reflect::set(&options, &name.into(), &true.into());
    }
    check.call1(element, &options).is_ok_and(|shown| shown.is_truthy())
}

/// Whether a text is rendered, with a size, and not invisible.
fn is_text_shown(text: &Node) -> bool {
    let Ok(range) = Range::new() else { return true };
    let rendered = range.select_node_contents(text).map(|()| range.get_bounding_client_rect());
    if rendered.is_ok_and(|rect| rect.width() == 0.0 || rect.height() == 0.0) {
        return false;
    }
    // Around it may be what has no box of its own (`display: contents`).
    let mut around = text.parent_element();
    while let Some(element) = around.as_ref().filter(|element| element.get_client_rects().length() == 0) {
        around = element.parent_element();
    }
    around.is_none_or(|element| is_shown(&element))
}

/// The texts in a node, in their order.
fn collect(node: &Node, texts: &mut Vec<Text>) {
    if node.node_type() == Node::TEXT_NODE {
        let is_shown = is_text_shown(node);
        texts.push(Text { node: node.clone(), text: node.node_value().unwrap_or_default(), is_shown });
    }
    nodes(&node.child_nodes()).iter().for_each(|child| collect(child, texts));
}

fn text(element: &Element) -> String {
    element.text_content().unwrap_or_default()
}
