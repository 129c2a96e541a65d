//! What is scrolled to bring something into sight: everything around it, or a frame alone.

use super::frame;
use web_sys::{Element, Window};

/// How far scrolling may reach.
pub enum Sight {
    /// Whatever is around scrolls too.
    WholePage,
    /// Nothing but this frame scrolls: it stands in a page of another origin. Browsers would scroll that page too, which could read
    /// from it how long the screens in the frame are.
    Frame(Frame),
}

/// The window of a frame.
pub struct Frame(Window);

/// How far scrolling may reach here.
pub fn of_here() -> Sight {
    let Some(window) = web_sys::window() else { return Sight::WholePage };
    if frame::is_elsewhere(&window) { Sight::Frame(Frame(window)) } else { Sight::WholePage }
}

impl Frame {
    /// Scrolls down by so many CSS pixels, or up.
    pub fn scroll_by(&self, pixels: f64) {
        self.0.scroll_by_with_x_and_y(0.0, pixels);
    }

    /// Scrolls as far as it takes to have an element in sight, its beginning first.
    pub fn bring(&self, element: &Element) {
        let rect = element.get_bounding_client_rect();
        let height = self.0.inner_height().ok().and_then(|height| height.as_f64()).unwrap_or_default();
        if rect.top() < 0.0 || rect.height() > height {
            self.scroll_by(rect.top());
        } else if rect.bottom() > height {
            self.scroll_by(rect.bottom() - height);
        }
    }
}
