//! What others have changed of the nodes of the app, and how it was drawn.

use js_sys::{Array, WeakSet};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, MutationRecord, Node, NodeList};

/// A node whose children others have changed.
pub(super) struct Touched {
    parent: Node,
    /// Its children as they were drawn, in their order.
    children: Vec<Node>,
    /// What the one child says, where it is a text.
    text: Option<String>,
}

impl Touched {
    /// Whether it is a text alone: others may show another one in its place until it changes.
    pub(super) const fn is_text(&self) -> bool {
        self.text.is_some()
    }

    /// Whether the app left it alone when it drew (`ours`); what it did not leave alone is put back.
    pub(super) fn is_untouched_by(&mut self, ours: &[MutationRecord], root: &Element) -> bool {
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
    pub(super) fn restore(&self) {
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

/// Notes how what others have changed of the app's own nodes looked before.
pub(super) fn note(drawn: &WeakSet, touched: &mut Vec<Touched>, records: &[MutationRecord]) {
    let known = touched.len();
    // The children as they are now, and then back through the changes.
    for record in records.iter().rev() {
        let Some(parent) = record.target().filter(|target| drawn.has(target)) else { continue };
        let index = touched.iter().position(|touched| touched.parent == parent);
        let index = index.unwrap_or_else(|| {
            let children = nodes(&parent.child_nodes());
            touched.push(Touched { parent, children, text: None });
            touched.len() - 1
        });
        if index >= known {
            undo(&mut touched[index].children, record);
        }
    }
    touched[known..].iter_mut().for_each(|touched| touched.text = text_of(&touched.children));
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
    let index = |node: Option<Node>| children.iter().position(|child| Some(child) == node.as_ref());
    let before = index(record.next_sibling());
    let at = before.or(index(record.previous_sibling()).map(|index| index + 1)).unwrap_or(children.len());
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

/// The nodes of a list.
pub(super) fn nodes(list: &NodeList) -> Vec<Node> {
    (0..list.length()).filter_map(|index| list.get(index)).collect()
}

/// Everything that was observed.
pub(super) fn list(records: &Array) -> Vec<MutationRecord> {
    records.iter().map(JsValue::unchecked_into).collect()
}
