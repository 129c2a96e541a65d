//! The element that the app lives in, and what is found, ticked and focused there: in the page itself, or in a shadow tree.

use super::key::Key;
use super::sight::{self, Sight};
use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    Document, Element, FocusOptions, HtmlElement, HtmlInputElement, KeyboardEvent, ScrollIntoViewOptions,
    ScrollLogicalPosition, ShadowRoot,
};

/// By this mark, as `data-` and this, no pointer acts on a screen.
pub const UNSEEN: &str = "unseen";

/// The screen in sight, or what says why the app cannot go on; not the head or the foot of the page.
pub const SCREEN: &str = "[data-screen]";

/// The element that the app lives in.
#[derive(Clone, Debug, PartialEq)]
pub struct Root(Element);

impl Root {
    /// The first element of the page that a CSS selector names.
    pub fn named(selector: &str) -> Option<Self> {
        web_sys::window()?.document()?.query_selector(selector).ok()?.map(Self)
    }

    /// An element that a script gave; `None` where it is none.
    pub fn given(value: JsValue) -> Option<Self> {
        value.dyn_into().ok().map(Self)
    }

    /// The element itself.
    pub fn element(&self) -> &Element {
        &self.0
    }

    /// An attribute of the element itself.
    pub fn own_attribute(&self, name: &str) -> Option<String> {
        self.0.get_attribute(name)
    }

    /// An attribute of the first element in it that a CSS selector names.
    pub fn attribute(&self, selector: &str, name: &str) -> Option<String> {
        self.find(selector)?.get_attribute(name)
    }

    /// Name and value of every ticked input.
    pub fn ticked(&self) -> Vec<(String, String)> {
        let inputs = self.find_all("input:checked").into_iter();
        let inputs = inputs.filter_map(|element| element.dyn_into::<HtmlInputElement>().ok());
        inputs.map(|input| (input.name(), input.value())).collect()
    }

    /// A CSS selector of the element in it that has the focus, if it can be found again after a redraw.
    pub fn focused(&self) -> Option<String> {
        let tree = self.0.get_root_node();
        let element = match tree.dyn_ref::<ShadowRoot>() {
            Some(shadow) => shadow.active_element(),
            None => tree.dyn_ref::<Document>()?.active_element(),
        };
        let element = element.filter(|element| self.0.contains(Some(element)))?;
        for name in ["id", "data-action", "href"] {
            if let Some(value) = element.get_attribute(name) {
                return Some(format!("[{name}='{value}']"));
            }
        }
        let input: HtmlInputElement = element.dyn_into().ok()?;
        Some(format!("input[name='{}'][value='{}']", input.name(), input.value()))
    }

    /// Gives the focus to the first element in it that a CSS selector names, and brings it into sight.
    pub fn focus(&self, selector: &str) {
        let Some(element) = self.find_html(selector) else { return };
        unfold(&element);
        match sight::of_here() {
            // An element that cannot take the focus leaves it where it is.
            Sight::WholePage => _ = element.focus(),
            Sight::Frame(frame) => {
                focus_in_place(&element);
                frame.bring(&element);
            }
        }
    }

    /// The same, where the page stays as it is scrolled.
    pub fn focus_where_it_is(&self, selector: &str) {
        self.find_html(selector).iter().for_each(focus_in_place);
    }

    /// Scrolls no more than needed to the first element in it that a CSS selector names, which gets the focus.
    pub fn show_and_focus(&self, selector: &str) {
        self.show(selector);
        self.focus_where_it_is(selector);
    }

    /// Scrolls, no more than needed, to the first element in it that a CSS selector names.
    pub fn show(&self, selector: &str) {
        let options = ScrollIntoViewOptions::new();
        options.set_block(ScrollLogicalPosition::Nearest);
        if let Some(element) = self.find(selector) {
            unfold(&element);
            element.scroll_into_view_with_scroll_into_view_options(&options);
        }
    }

    /// Whether there is an element in it that a CSS selector names.
    pub fn has(&self, selector: &str) -> bool {
        self.find(selector).is_some()
    }

    /// Clicks the nth element in it that a CSS selector names, as a person would; says whether there is one.
    pub fn click(&self, selector: &str, nth: usize) -> bool {
        let element = self.find_all(selector).into_iter().nth(nth);
        let element = element.and_then(|element| element.dyn_into::<HtmlElement>().ok());
        element.as_ref().inspect(|element| element.click()).is_some()
    }

    /// Clicks an input like [`Self::click`] and leaves the focus on it, for the arrow keys to go on from there.
    pub fn choose(&self, selector: &str, nth: usize) -> bool {
        let input = self.find_all(selector).into_iter().nth(nth);
        let name = input.and_then(|input| input.get_attribute("name"));
        let clicked = self.click(selector, nth);
        if let Some(name) = name {
            self.focus(&format!("input[name='{name}']:checked"));
        }
        clicked
    }

    /// Scrolls the page up to where the element begins, if that is out of sight.
    pub fn show_beginning(&self) {
        let top = self.0.get_bounding_client_rect().top();
        if top < 0.0 {
            match sight::of_here() {
                Sight::WholePage => self.0.scroll_into_view(),
                Sight::Frame(frame) => frame.scroll_by(top),
            }
        }
    }

    /// Marks the element with `data-unseen`, or takes the mark away: as long as it is there, no pointer acts on a screen in it.
    pub fn mark_unseen(&self, unseen: bool) {
        // An element takes any attribute with a name like that.
        let _ = self.0.toggle_attribute_with_force(&format!("data-{UNSEEN}"), unseen);
    }

    fn find_html(&self, selector: &str) -> Option<HtmlElement> {
        self.find(selector)?.dyn_into().ok()
    }

    fn find(&self, selector: &str) -> Option<Element> {
        self.0.query_selector(selector).ok()?
    }

    /// Every element in it that a CSS selector names.
    pub(super) fn find_all(&self, selector: &str) -> Vec<Element> {
        let Ok(list) = self.0.query_selector_all(selector) else { return Vec::new() };
        (0..list.length()).filter_map(|index| list.get(index)?.dyn_into().ok()).collect()
    }
}

impl Root {
    /// Calls back at every key in the element, when it goes down (`down`) and what follows from that (`after`), until the listeners
    /// are dropped.
    pub fn on_key(
        &self,
        down: impl Fn(&Key<'_>) + 'static,
        after: impl Fn(&Key<'_>) + Clone + 'static,
    ) -> [EventListener; 3] {
        [
            self.on_key_event("keydown", down),
            self.on_key_event("keypress", after.clone()),
            self.on_key_event("keyup", after),
        ]
    }

    fn on_key_event(&self, kind: &'static str, call: impl Fn(&Key<'_>) + 'static) -> EventListener {
        let options = EventListenerOptions::enable_prevent_default();
        EventListener::new_with_options(&self.0, kind, options, move |event| {
            if let Some(event) = event.dyn_ref::<KeyboardEvent>() {
                call(&Key::of(event));
            }
        })
    }

    /// Marks the element with `data-arrows` from an arrow key on until the pointer is used: WebKit matches no `:focus-visible`
    /// where an arrow key moved the focus among radio buttons. Until the listeners are dropped.
    pub fn mark_arrows(&self) -> [EventListener; 2] {
        const MARK: &str = "data-arrows";
        let marked = self.0.clone();
        let keys = EventListener::new(&self.0, "keydown", move |event| {
            let key = event.dyn_ref::<KeyboardEvent>().map(KeyboardEvent::key);
            if key.is_some_and(|key| key.starts_with("Arrow")) {
                // An element takes any attribute with a name like that.
                let _ = marked.set_attribute(MARK, "");
            }
        });
        let marked = self.0.clone();
        let pointer = EventListener::new(&self.0, "pointerdown", move |_| {
            let _ = marked.remove_attribute(MARK);
        });
        [keys, pointer]
    }

    /// Calls back with the fragment, without its `#`, of a link within the page that is followed in the element; the
    /// browser itself stays where it is. Until the listener is dropped.
    pub fn on_fragment(&self, call: impl Fn(&str) + 'static) -> EventListener {
        let options = EventListenerOptions::enable_prevent_default();
        EventListener::new_with_options(&self.0, "click", options, move |event| {
            let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
            let link = target.and_then(|target| target.closest("a[href^='#']").ok()?);
            if let Some(address) = link.and_then(|link| link.get_attribute("href")) {
                event.prevent_default();
                call(address.trim_start_matches('#'));
            }
        })
    }
}

/// Opens whatever is folded around an element: nothing in there could be seen, or have the focus.
fn unfold(element: &Element) {
    while let Ok(Some(folded)) = element.closest("details:not([open]) > :not(summary)") {
        let opened = folded.parent_element().is_some_and(|details| details.set_attribute("open", "").is_ok());
        if !opened {
            return;
        }
    }
}

/// Without scrolling anything; an element that cannot take the focus leaves it where it is.
fn focus_in_place(element: &HtmlElement) {
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    let _ = element.focus_with_options(&options);
}
