//! Where the app lives, and what it may touch there: a page of its own, or an element in somebody else's page.

use super::session_store::SessionStore;
use crate::codec;
use crate::platform::drawn_nodes::DrawnNodes;
use crate::platform::frame::{self, Freedom, Known};
use crate::platform::root::Root;
use crate::platform::{page, paint};
use js_sys::Function;
use klantspiegel_formats::announcement::Announcement;
use klantspiegel_ui::components::{heading, notice};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsValue;

/// Where the app lives.
#[derive(Clone)]
pub struct Host {
    /// The element that is the app's.
    pub root: Root,
    /// The nodes of the app in it.
    pub nodes: DrawnNodes,
    /// Where answers are kept.
    pub store: Rc<SessionStore>,
    kind: HostKind,
    /// Where the focus was before it went to a notice.
    came_from: Rc<RefCell<Option<String>>>,
}

/// What is around the element.
#[derive(Clone)]
enum HostKind {
    /// A page of our own: its title, address and keys are the app's. What is in `before` stays in front of every address.
    Page { before: Rc<str> },
    /// Somebody else's page, which is left alone.
    Embedded { announce: Function, print: Function },
}

impl PartialEq for Host {
    fn eq(&self, other: &Self) -> bool {
        self.root == other.root
    }
}

impl Host {
    /// A page of its own, in which the app lives in this element.
    pub fn page(root: Root, store: SessionStore, before: &str) -> Self {
        Self::new(root, store, HostKind::Page { before: before.into() })
    }

    fn new(root: Root, store: SessionStore, kind: HostKind) -> Self {
        Self { nodes: DrawnNodes::of(&root), root, store: Rc::new(store), kind, came_from: Rc::default() }
    }

    /// What stays in front of every address.
    pub fn before_address(&self) -> &str {
        match &self.kind {
            HostKind::Page { before } => before,
            HostKind::Embedded { .. } => "",
        }
    }

    /// An element in somebody else's page, which is told by a function that takes a name and a detail, and prints by another one.
    pub fn element(root: Root, store: SessionStore, announce: Function, print: Function) -> Self {
        Self::new(root, store, HostKind::Embedded { announce, print })
    }

    /// Whether the page around is the app's own.
    pub const fn is_page(&self) -> bool {
        matches!(self.kind, HostKind::Page { .. })
    }

    /// Shows a new screen from its beginning.
    pub fn show_beginning(&self) {
        if self.is_page() {
            page::scroll_to_top();
        } else {
            self.root.show_beginning();
        }
    }

    /// Brings a notice into sight, and the focus to it. Where a new screen was entered just now the focus stays at its heading,
    /// below the notice.
    pub fn show_notice(&self) {
        let before = self.root.focused();
        self.root.show(notice::FIRST);
        if before.as_deref() != Some(&*format!("[id='{}']", heading::ID)) {
            self.came_from.replace(before);
            self.root.focus_where_it_is(notice::FIRST);
        }
    }

    /// A notice was closed, with the button that had the focus: it goes back to where it was.
    pub fn leave_notice(&self) {
        let (root, before) = (self.root.clone(), self.came_from.take());
        paint::after(move || match before.filter(|before| root.has(before)) {
            Some(before) => root.focus(&before),
            None => root.focus_where_it_is(&format!("#{}", heading::ID)),
        });
    }

    /// Prints the app, and nothing of somebody else's page; says whether the page around lets it, as far as can be known.
    pub fn print(&self) -> bool {
        match &self.kind {
            HostKind::Page { .. } => page::print(),
            // A browser that cannot print does nothing, as in a page of our own.
            HostKind::Embedded { print, .. } => {
                let begun = print.call0(&JsValue::UNDEFINED).is_ok_and(|begun| begun.is_truthy());
                begun || frame::knows(Freedom::Modals) == Known::Granted
            }
        }
    }

    /// Tells the page around; a page of its own has nobody to tell.
    pub fn announce(&self, announcement: Announcement) {
        if let HostKind::Embedded { announce, .. } = &self.kind {
            let detail = codec::js(&announcement.detail());
            // What a listener of the page throws is the page's own affair.
            let _ = announce.call2(&JsValue::UNDEFINED, &announcement.name().into(), &detail);
        }
    }
}
