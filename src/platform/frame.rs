//! The frame that the page may stand in, and what its sandbox may keep from it. Browsers tell a page of that only within one origin: what
//! is kept from it in a frame of another origin simply does nothing.

use strum::VariantArray;
use web_sys::Window;

/// Something that a sandbox forbids unless it names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, VariantArray)]
pub enum Freedom {
    /// Keeping a file.
    Downloads,
    /// Printing.
    Modals,
    /// Opening another page beside this one.
    Popups,
}

impl Freedom {
    /// How a sandbox names it.
    pub const fn token(self) -> &'static str {
        match self {
            Self::Downloads => "allow-downloads",
            Self::Modals => "allow-modals",
            Self::Popups => "allow-popups",
        }
    }
}

/// What is known of a freedom.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Known {
    /// The page has it.
    Granted,
    /// A sandbox keeps it from the page.
    Withheld,
    /// A page of another origin is around.
    Unknown,
}

/// Whether the page has this freedom, as far as it can know.
pub fn knows(freedom: Freedom) -> Known {
    let mut window = web_sys::window();
    while let Some(inner) = window {
        let Some(around) = parent(&inner) else { return Known::Granted };
        let Ok(Some(frame)) = inner.frame_element() else { return Known::Unknown };
        if let Some(sandbox) = frame.get_attribute("sandbox")
            && !sandbox.split_ascii_whitespace().any(|token| token.eq_ignore_ascii_case(freedom.token()))
        {
            return Known::Withheld;
        }
        window = Some(around);
    }
    Known::Granted
}

/// Whether a page of another origin is right around this one.
pub fn is_elsewhere(window: &Window) -> bool {
    parent(window).is_some() && !matches!(window.frame_element(), Ok(Some(_)))
}

/// The window around this one.
fn parent(window: &Window) -> Option<Window> {
    window.parent().ok().flatten().filter(|parent| parent != window)
}
