//! Whose browser it is: its engine, language, size and wishes.

use super::engine::Engine;

/// Whose browser it is.
#[derive(Clone)]
pub struct Setting {
    /// What draws and runs the page.
    pub engine: Engine,
    /// The language that it asks pages for.
    pub language: &'static str,
    /// Width and height in CSS pixels.
    pub size: (u32, u32),
    /// Whether it prefers dark pages.
    pub dark: bool,
    /// Whether it prefers that nothing moves.
    pub reduced_motion: bool,
    /// Whether it forces its own few colours upon pages.
    pub forced_colors: bool,
    /// Whether it prefers more contrast.
    pub more_contrast: bool,
    /// Whether scripts run in it.
    pub javascript: bool,
    /// Whether every request is written down, for [`Browser::network`].
    pub watched: bool,
    /// Scripts that run in every new document before its own.
    pub scripts: Vec<String>,
}

impl Default for Setting {
    fn default() -> Self {
        Self {
            engine: Engine::default(),
            language: "nl",
            size: (1280, 900),
            dark: false,
            reduced_motion: false,
            forced_colors: false,
            more_contrast: false,
            javascript: true,
            watched: false,
            scripts: Vec::new(),
        }
    }
}

impl Setting {
    /// The usual one in this engine.
    pub fn of(engine: Engine) -> Self {
        Self { engine, ..Self::default() }
    }

    /// Whether nothing is asked for that only Chromium's protocol can do.
    pub const fn is_plain(&self) -> bool {
        let looks = self.dark || self.reduced_motion || self.forced_colors || self.more_contrast;
        self.javascript && !self.watched && !looks && self.scripts.is_empty()
    }
}
