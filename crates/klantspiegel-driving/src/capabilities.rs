//! What a driver is asked for to open a browser.

use super::engine::Engine;
use super::profile::Profile;
use super::provided::path;
use super::setting::Setting;
use klantspiegel_tools::Tool;
use serde_json::{Value, json};
use thirtyfour::common::capabilities::desiredcapabilities::Capabilities;

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

/// What a driver must know to open somebody's browser.
pub fn capabilities(setting: &Setting, profile: &Profile) -> Capabilities {
    let capabilities = match setting.engine {
        Engine::Chromium => chromium(setting),
        Engine::Firefox => firefox(setting, profile),
        // Its driver knows where its browser is, and starts nothing else.
        Engine::WebKit => json!({ "browserName": "MiniBrowser" }),
    };
    let Value::Object(capabilities) = capabilities else { unreachable!("it is an object") };
    capabilities.into()
}

fn chromium(setting: &Setting) -> Value {
    let mut arguments: Vec<String> = ARGUMENTS.map(str::to_owned).into();
    arguments.push(format!("--lang={}", setting.language));
    arguments.push(format!("--accept-lang={}", setting.language));
    arguments.push(format!("--window-size={},{}", setting.size.0, setting.size.1));
    let performance = if setting.watched { "ALL" } else { "OFF" };
    json!({
        "browserName": "chrome",
        "goog:chromeOptions": { "binary": path(Tool::Chromium), "args": arguments },
        "goog:loggingPrefs": { "browser": "ALL", "performance": performance },
    })
}

fn firefox(setting: &Setting, profile: &Profile) -> Value {
    json!({
        "browserName": "firefox",
        "moz:firefoxOptions": {
            "binary": path(Tool::Firefox),
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
