//! The engines that browsers are made of, and what a driver is asked for to open one of each.

use super::browser::Setting;
use super::profile::Profile;
use klantspiegel_tools::Tool;
use serde_json::{Value, json};
use thirtyfour::common::capabilities::desiredcapabilities::Capabilities;

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

/// How Chromium is started.
const ARGUMENTS: [&str; 10] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
    "--hide-scrollbars",
];

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

    /// What a driver must know to open somebody's browser.
    pub fn capabilities(self, setting: &Setting, profile: &Profile) -> Capabilities {
        let capabilities = match self {
            Self::Chromium => chromium(setting),
            Self::Firefox => firefox(setting, profile),
            // Its driver knows where its browser is, and starts nothing else.
            Self::WebKit => json!({ "browserName": "MiniBrowser" }),
        };
        let Value::Object(capabilities) = capabilities else { unreachable!("it is an object") };
        capabilities.into()
    }
}

fn chromium(setting: &Setting) -> Value {
    let mut arguments: Vec<String> = ARGUMENTS.map(str::to_owned).into();
    arguments.push(format!("--lang={}", setting.language));
    arguments.push(format!("--accept-lang={}", setting.language));
    arguments.push(format!("--window-size={},{}", setting.size.0, setting.size.1));
    let performance = if setting.watched { "ALL" } else { "OFF" };
    json!({
        "browserName": "chrome",
        "goog:chromeOptions": { "binary": super::path(Tool::Chromium), "args": arguments },
        "goog:loggingPrefs": { "browser": "ALL", "performance": performance },
    })
}

fn firefox(setting: &Setting, profile: &Profile) -> Value {
    json!({
        "browserName": "firefox",
        "moz:firefoxOptions": {
            "binary": super::path(Tool::Firefox),
            "args": ["-headless"],
            "prefs": {
                "intl.accept_languages": setting.language,
                // In a folder that is named, and not in that of the desktop.
                "browser.download.folderList": 2,
                "browser.download.dir": profile.downloads(),
            },
        },
    })
}
