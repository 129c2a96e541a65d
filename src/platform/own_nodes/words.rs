//! What a screen says: that it still says it when somebody answers.

use super::super::root::Root;
use super::touched::nodes;
use web_sys::{Element, Node};

/// Where a screen says what is asked, and what can be answered.
const WORDED: &str = "[data-screen] :is(h1, legend, label, [part~='scene'])";

/// What there is once on a screen: with two of them, one would answer for the other.
const SINGLE: &str = "[data-screen], [data-screen] fieldset, [data-screen] label:has(input)";

/// What a screen said when it was drawn.
#[derive(Default)]
pub(super) struct Words(Vec<Said>);

/// An element and its texts.
struct Said {
    element: Element,
    texts: Vec<(Node, String)>,
}

impl Words {
    /// Of the screen in this element, as it is now.
    pub fn of(root: &Root) -> Self {
        let said = |element: Element| {
            let mut texts = Vec::new();
            collect(&element, &mut texts);
            Said { element, texts }
        };
        Self(root.find_all(WORDED).into_iter().map(said).filter(|said| !is_blank(&said.whole())).collect())
    }

    /// Whether all of it is said in this element, by what was drawn or a copy of it, and no answer in the place of another.
    pub fn are_in(&self, root: &Root) -> bool {
        let is_there = |said: &Said| {
            let now = text(&said.element);
            if !root.element().contains(Some(&said.element)) {
                return root
                    .find_all(&said.element.local_name())
                    .iter()
                    .any(|copy| text(copy) == said.whole());
            }
            !is_blank(&now) && !self.says_anothers(said, &now)
        };
        self.0.iter().all(is_there)
    }

    /// Whether an element says now what another one said.
    fn says_anothers(&self, said: &Said, now: &str) -> bool {
        let mut others = self.0.iter().filter(|other| other.element != said.element);
        now != said.whole() && others.any(|other| said.is_taken_for(other, now))
    }

    /// What stands there twice: what others put beside what was drawn, which is still there.
    pub fn doubles(&self, root: &Root, is_own: impl Fn(&Element) -> bool) -> Vec<Element> {
        let (own, others): (Vec<_>, Vec<_>) = root.find_all(SINGLE).into_iter().partition(is_own);
        let is_double = |other: &Element| {
            own.iter().any(|own| own.local_name() == other.local_name() && text(own) == text(other))
        };
        others.into_iter().filter(is_double).collect()
    }

    /// Texts that others emptied, or exchanged for those of another answer, say again what they said.
    pub fn put_back(&self) {
        for said in &self.0 {
            let is_exchanged = self.says_anothers(said, &text(&said.element));
            for (node, text) in &said.texts {
                let now = node.node_value().unwrap_or_default();
                if now != *text && !is_blank(text) && (is_exchanged || is_blank(&now)) {
                    node.set_node_value(Some(text));
                }
            }
        }
    }
}

impl Said {
    /// Whether what stands there now is what another one said, all of it or one of its texts: a number may stand beside the words.
    fn is_taken_for(&self, other: &Self, now: &str) -> bool {
        let with = |at: usize, text: &str| -> String {
            let own = self.texts.iter().enumerate();
            own.map(|(place, (_, said))| if place == at { text } else { said }).collect()
        };
        let is_with = |at: usize| {
            let text = &other.texts[at].1;
            *text != self.texts[at].1 && with(at, text) == now
        };
        other.whole() == now || (self.texts.len() == other.texts.len() && (0..self.texts.len()).any(is_with))
    }

    /// All that it said.
    fn whole(&self) -> String {
        self.texts.iter().map(|(_, text)| text.as_str()).collect()
    }
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

fn is_blank(text: &str) -> bool {
    text.trim().is_empty()
}
