//! A key that was pressed.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, KeyboardEvent};

/// What takes keys by its role, whoever made it.
const WIDGETS: &str = "[role='textbox'], [role='searchbox'], [role='spinbutton'], [role='combobox'], [role='listbox'], \
                       [role='slider'], [role='menu'], [role='grid'], [role='tree'], [role='application']";

/// What can have the focus; where nothing has it, keys are pressed on the whole page.
const FOCUSABLE: &str = "html, body, a, area, button, input, summary, label, audio, video, [tabindex]";

/// A key that was pressed.
pub struct Key<'a>(&'a KeyboardEvent);

impl<'a> Key<'a> {
    /// The key of an event.
    pub fn of(event: &'a KeyboardEvent) -> Self {
        Self(event)
    }

    /// Its name, such as `Enter` or `7`.
    pub fn name(&self) -> String {
        self.0.key()
    }

    /// Which key of the keyboard it is, whatever it writes.
    pub fn code(&self) -> String {
        self.0.code()
    }

    /// Whether it was let go.
    pub fn is_up(&self) -> bool {
        self.0.type_() == "keyup"
    }

    /// Whether it is meant for something else: pressed with another key, part of a sign that is being composed, or already acted upon. Shift does not count
    /// with a digit, which some keyboards (AZERTY) have only with it.
    pub fn is_taken(&self) -> bool {
        let event = self.0;
        let shift = event.shift_key() && self.name().parse::<u8>().is_err();
        let modified = event.ctrl_key() || event.alt_key() || event.meta_key() || shift;
        modified || event.default_prevented() || event.is_composing()
    }

    /// Whether it only stayed down.
    pub fn repeats(&self) -> bool {
        self.0.repeat()
    }

    /// Whether it was pressed on something that a selector names, or in it.
    pub fn is_in(&self, selector: &str) -> bool {
        self.target().is_some_and(|target| matches!(target.closest(selector), Ok(Some(_))))
    }

    /// Whether it was pressed on one of these elements, named in capitals, and not on something within.
    pub fn is_on(&self, tags: &[&str]) -> bool {
        self.target().is_some_and(|target| tags.contains(&target.tag_name().as_str()))
    }

    /// Whether it was pressed on an element of a kind.
    pub fn is_on_one(&self, of: impl Fn(&Element) -> bool) -> bool {
        self.target().is_some_and(|target| of(&target))
    }

    /// Whether it writes where it was pressed: in a field of ours or of others, in whatever can be edited, or in an element with
    /// a tree of its own, of which nobody outside knows what is in it.
    pub fn writes(&self) -> bool {
        let Some(target) = self.target() else { return false };
        let is_choice =
            || matches!(target.get_attribute("type").as_deref(), Some("radio" | "checkbox" | "file"));
        match target.tag_name().as_str() {
            "INPUT" => !is_choice(),
            "TEXTAREA" | "SELECT" | "CANVAS" | "OBJECT" | "EMBED" => true,
            name => {
                name.contains('-')
                    || target.shadow_root().is_some()
                    || matches!(target.closest(WIDGETS), Ok(Some(_)))
                    // What cannot have the focus itself has it in a tree that nobody may look into.
                    || matches!(target.matches(FOCUSABLE), Ok(false))
                    || target.dyn_ref::<HtmlElement>().is_some_and(HtmlElement::is_content_editable)
            }
        }
    }

    /// Keeps the browser from doing what it does with this key.
    pub fn take(&self) {
        self.0.prevent_default();
    }

    /// Keeps it from everything around the app.
    pub fn keep(&self) {
        self.0.stop_propagation();
    }

    fn target(&self) -> Option<Element> {
        self.0.target()?.dyn_into().ok()
    }
}
