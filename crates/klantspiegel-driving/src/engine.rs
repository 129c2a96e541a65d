//! The engines that browsers are made of.

/// An engine that the page works in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Engine {
    /// With a protocol of its own, by which more can be set and seen than by WebDriver.
    #[default]
    Chromium,
    /// Mozilla's, the long-lived release.
    Firefox,
    /// Safari's, as GTK has it.
    WebKit,
}

impl Engine {
    /// Every engine, with the name that it has in a list of tests.
    const ALL: [(&str, Self); 3] =
        [("chromium", Self::Chromium), ("firefox", Self::Firefox), ("webkit", Self::WebKit)];

    /// The one with this name.
    pub fn named(name: &str) -> Self {
        let named = Self::ALL.into_iter().find(|(known, _)| *known == name);
        named.unwrap_or_else(|| panic!("there is no {name}")).1
    }

    /// A window as narrow as a phone, or the narrowest that this engine has.
    pub const fn narrow_window(self) -> (u32, u32) {
        match self {
            Self::Chromium => (390, 844),
            Self::Firefox | Self::WebKit => (500, 844),
        }
    }
}
