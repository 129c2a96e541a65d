//! Keeps the nodes of the app as they were drawn, whatever other code does to them: a translation replaces texts, an extension
//! wraps and inserts. Yew changes what it drew before, and would otherwise change what is no longer in sight, or fail.

mod copies;
mod reading;
mod touched;
mod words;

use super::root::{Root, SCREEN};
use js_sys::{Array, WeakSet};
use std::cell::{Cell, RefCell, RefMut};
use std::rc::{Rc, Weak};
use touched::{Touched, list, nodes, note};
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, MutationObserver, MutationObserverInit, Node};
use words::Words;

/// What says why the app cannot go on.
const PROBLEM: &str = "[data-screen='problem']";

/// The nodes in the element of an app.
#[derive(Clone)]
pub struct DrawnNodes(Rc<Watch>);

struct Watch {
    /// The element of the app.
    root: Root,
    /// None in a browser that cannot watch.
    observer: Option<MutationObserver>,
    watching: Cell<bool>,
    /// Whether the app draws, and has not said yet that it has drawn.
    drawing: Cell<bool>,
    /// The nodes that the app drew.
    drawn: WeakSet,
    touched: Rc<RefCell<Vec<Touched>>>,
    /// What a screen says, as it was drawn.
    words: RefCell<Words>,
    /// What the observer calls.
    _noting: Closure<dyn FnMut(Array)>,
}

impl PartialEq for DrawnNodes {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.observer.iter().for_each(MutationObserver::disconnect);
    }
}

impl DrawnNodes {
    /// Those of the app in this element; they are watched from the first [`Self::drawn`] on.
    pub fn of(root: &Root) -> Self {
        let touched = Rc::new(RefCell::new(Vec::new()));
        let drawn = WeakSet::new();
        Self(Rc::new_cyclic(|watch: &Weak<Watch>| {
            let noting = Closure::new({
                let (drawn, touched, watch) = (drawn.clone(), touched.clone(), watch.clone());
                move |records: Array| {
                    note(&drawn, &mut touched.borrow_mut(), &list(&records));
                    let emptied = watch.upgrade().filter(|watch| !watch.root.has(SCREEN));
                    // Who emptied it left nothing to press by which it would come back.
                    emptied.into_iter().for_each(|watch| Self(watch).put_back_all());
                }
            });
            let observer = MutationObserver::new(noting.as_ref().unchecked_ref()).ok();
            Watch {
                root: root.clone(),
                observer,
                watching: Cell::new(false),
                drawing: Cell::new(false),
                drawn,
                touched,
                words: RefCell::default(),
                _noting: noting,
            }
        }))
    }

    /// Before the app draws: whatever of it is missing, or elsewhere, is where it was drawn. What others inserted stays where it
    /// harms nothing, and so does a text that they replaced, such as by a translation, until it changes.
    pub fn put_back(&self) {
        if self.0.drawing.replace(true) {
            // It drew once more at the same time; nobody else can have been at work in between.
            self.take_own();
        } else if !self.0.words.borrow().are_in(&self.0.root) {
            // What is emptied or exchanged now would be noted as drawn.
            self.put_back_all();
        }
        let mut touched = self.noted();
        touched.iter().filter(|touched| !touched.is_text()).for_each(Touched::restore);
        touched.retain(Touched::is_text);
        drop(touched);
        self.pass_over();
    }

    /// Whatever others have changed is as it was drawn, texts too.
    pub fn put_back_all(&self) {
        self.noted().drain(..).for_each(|touched| touched.restore());
        self.0.words.borrow().put_back(&self.0.root);
        self.pass_over();
    }

    /// Whether what is asked, and what can be answered, is in sight as it was drawn, or as somebody translated it, and once. If not,
    /// it is put back. A screen that a script of ours put in its place is whole.
    pub fn are_whole(&self) -> bool {
        if self.0.root.has(PROBLEM) {
            return true;
        }
        let doubles = self.0.words.borrow().doubles(&self.0.root, |node| self.0.drawn.has(node));
        doubles.iter().for_each(Element::remove);
        let are_whole = doubles.is_empty() && self.0.words.borrow().are_in(&self.0.root);
        if !are_whole {
            self.put_back_all();
            // What cannot be put back is not waited for.
            self.0.words.replace(Words::of(&self.0.root));
        }
        are_whole
    }

    /// Before the person chooses: what is chosen is what was drawn as chosen, whatever other code ticked meanwhile.
    pub fn settle(&self) {
        self.0.words.borrow().settle();
    }

    /// Whether the app drew this element.
    pub fn has(&self, element: &Element) -> bool {
        self.0.observer.is_none() || self.0.drawn.has(element)
    }

    /// After the app has drawn: what stands there now is how it was drawn.
    pub fn drawn(&self) {
        let Some(observer) = &self.0.observer else { return };
        self.0.drawing.set(false);
        self.take_own();
        self.0.words.replace(Words::of(&self.0.root));
        if !self.0.watching.replace(true) {
            let all = MutationObserverInit::new();
            all.set_child_list(true);
            all.set_subtree(true);
            add(&self.0.drawn, self.0.root.element());
            // Every element can be observed.
            let _ = observer.observe_with_options(self.0.root.element(), &all);
        }
    }

    fn take_own(&self) {
        let Some(observer) = &self.0.observer else { return };
        let ours = list(&observer.take_records());
        ours.iter()
            .flat_map(|record| nodes(&record.added_nodes()))
            .for_each(|node| add(&self.0.drawn, &node));
        self.0
            .touched
            .borrow_mut()
            .retain_mut(|touched| touched.is_untouched_by(&ours, self.0.root.element()));
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

    /// Everything that others have changed since it was drawn.
    fn noted(&self) -> RefMut<'_, Vec<Touched>> {
        let mut touched = self.0.touched.borrow_mut();
        if let Some(observer) = self.0.observer.as_ref().filter(|_| self.0.watching.get()) {
            note(&self.0.drawn, &mut touched, &list(&observer.take_records()));
        }
        touched
    }
}

/// Adds a node and all that is in it.
fn add(drawn: &WeakSet, node: &Node) {
    drawn.add(node);
    nodes(&node.child_nodes()).iter().for_each(|child| add(drawn, child));
}
