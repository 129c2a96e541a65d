//! The first screens of ours as small pages: one in each framework, and one by hand without any script.

use crate::bare_yew;
use crate::bundler::{self, Script};
use crate::packages;
use crate::peers::served;
use crate::program;
use crate::screens::{First, Screens};
use klantspiegel_driving::server::{Server, Site};
use klantspiegel_tools::Tool;
use std::fs;
use std::path::{Path, PathBuf};

/// The script, and with it a style sheet: what every page in a framework consists of.
const PAGE: &str = include_str!("../../bench/peers/page.html");
const STYLE: &str = include_str!("../../bench/peers/style.css");
/// Fetched while the script that asks for it is still on its way, as Trunk does.
const PRELOAD: &str = "<link rel=preload href=app.wasm as=fetch type=application/wasm crossorigin>";

/// A page of one script in Preact, Lit or no framework, from its source in `bench/peers`.
pub fn in_javascript(source: &str, screens: &Screens) -> Server {
    page(Script::file(source), screens)
}

/// The page in Solid, which is compiled first.
pub fn solid(screens: &Screens) -> Server {
    let mut babel = klantspiegel_tools::command(Tool::Node).expect("Node is provided");
    babel.arg(bundler::source("peers/compile-solid.cjs")).arg(bundler::source("peers/solid.jsx"));
    babel.env("NODE_PATH", packages::folder());
    page(Script::made(program::output(&mut babel, None)), screens)
}

/// The page in Yew and nothing else of ours, compiled here and now.
pub fn yew(screens: &Screens) -> Server {
    let program = bare_yew::build(&kept("screens.rs", &screens.as_rust()));
    let script = Script::file("peers/yew.js").with("glue", program.glue).module();
    let site = Site::empty()
        .with("index.html", html(PRELOAD))
        .with("app.js", script)
        .with("app.wasm", fs::read(program.wasm).expect("the Wasm of bare Yew can be read"));
    served(site)
}

/// The floor: our first screen with the style that it takes inline, as somebody would write it by hand, without any script.
pub fn by_hand(first: &First) -> Server {
    let html = include_str!("../../bench/pages/static.html")
        .replace("/* style */", &bundler::style(&first.style))
        .replace("<!-- screen -->", &first.markup);
    served(Site::empty().with("index.html", html))
}

fn page(script: Script, screens: &Screens) -> Server {
    let script = script.with("screens", kept("screens.json", &screens.as_json())).module();
    served(Site::empty().with("index.html", html("")).with("app.js", script))
}

fn html(head: &str) -> String {
    PAGE.replace("/* style */", &bundler::style(STYLE)).replace("<!-- head -->", head)
}

/// Writes what the tools read, and says where it is.
fn kept(name: &str, content: &str) -> PathBuf {
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    // Cargo compiles anew what reads a file that was written anew.
    if fs::read_to_string(&file).is_ok_and(|before| before == content) {
        return file;
    }
    fs::write(&file, content).expect("a benchmark may write there");
    file
}
