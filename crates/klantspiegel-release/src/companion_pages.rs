//! The pages beside the main one that have a Wasm of their own: for who was invited, and for who invites.

use crate::asset::Asset;
use crate::build_context::BuildContext;
use crate::compile::Program;
use crate::error::ReleaseError;
use crate::files::Files;
use crate::page::{self, PageShell};
use crate::scripts::{Script, Scripts};
use crate::sheets::Sheet;
use crate::tags::POLICY;
use crate::wasm;
use crate::{minify, screens, tags};
use klantspiegel_content::texts::Texts;
use klantspiegel_content::texts::contents::Placement;
use klantspiegel_core::language::Language;
use klantspiegel_ui::ssr;
use std::fs;
use std::path::Path;
use yew::prelude::*;

/// What both are made of; where the app goes.
const SOURCE: &str = "app.html";

/// The worker of the desk.
const WORKER: &str = "intake.js";

/// Makes both pages.
///
/// # Errors
/// When a file cannot be read or written, or a tool is missing.
pub fn make(
    at: BuildContext<'_>,
    bare: &PageShell<'_>,
    files: &Files,
    scripts: &Scripts,
) -> Result<(), ReleaseError> {
    let page = |name: &str, policy: &str, style: Asset, boot: Asset, waiting: PendingEnvelope| {
        at.write([&style, &boot])?;
        let (bare, boot) = (PageShell { policy, style: tags::style(&style), ..bare.clone() }, &boot);
        let scripts = [tags::script("", boot), tags::classic_script(&scripts.fallback)];
        let html = bare.page(SOURCE, &scripts.concat())?;
        let screens = screens::waiting(|t| ssr::html(waiting(t)))?;
        let first = ssr::html(waiting(&ssr::locale(Language::ALL[0]).texts));
        let html = page::filled(&html, &[("<!-- screen -->", &first), ("<!-- still -->", &screens)])?;
        page::write(at.staging, name, &html)
    };
    let (usual, with_worker) = (tags::policy(POLICY), tags::policy(&format!("{POLICY}; worker-src blob:")));
    page("invited.html", &usual, Sheet::Invitee.make(at)?, invited(at, files)?, waiting_for_invitation)?;
    page("desk.html", &with_worker, Sheet::Desk.make(at)?, desk(at, files)?, waiting_for_desk)
}

/// The script of the page for who was invited; everything that it loads is written.
fn invited(at: BuildContext<'_>, files: &Files) -> Result<Asset, ReleaseError> {
    let built = at.program(Program::Invitee);
    let app = wasm::app(&built, &built.with_extension("parts"), "invited-", at.release)?;
    let glue = at.small(app.glue.clone())?;
    at.write([&glue, &app.journey, &app.ending])?;
    // A language can be chosen as soon as its journey is there: what is said to the invited comes before.
    let placements = [Placement::Invited, Placement::Journey, Placement::Ending];
    let known = files.known_with(&glue, &app.journey, &placements);
    Script::Invited.make(
        at,
        Some(known.and([("endingStyle", files.ending_style.entry()), ("ending", app.ending.entry())])),
    )
}

/// The script of the page for who invites; everything that it loads is written.
fn desk(at: BuildContext<'_>, files: &Files) -> Result<Asset, ReleaseError> {
    let built = at.program(Program::Desk);
    let workshop = built.with_extension("parts");
    let app = wasm::whole(&built, &workshop, "desk", at.release)?;
    let glue = at.small(app.glue)?;
    let worker = worker(at, &workshop)?;
    at.write([&glue, &app.wasm, &worker])?;
    let placements = [Placement::Desk, Placement::Invited, Placement::Journey];
    let known = files.known_with(&glue, &app.wasm, &placements);
    Script::Desk.make(at, Some(known.and([("intake", worker.entry())])))
}

/// The script of the worker, with the glue that lies in the workshop in it: it cannot load anything.
fn worker(at: BuildContext<'_>, workshop: &Path) -> Result<Asset, ReleaseError> {
    let (script, entry) = (at.scripts().join(WORKER), workshop.join(WORKER));
    fs::copy(&script, &entry).map_err(|error| ReleaseError::new(script.display(), error))?;
    Ok(Asset::named(minify::bundle(&entry)?.into_bytes(), "intake", "js"))
}

/// What is seen until the app is there.
type PendingEnvelope = fn(&Texts) -> Html;

fn waiting_for_invitation(t: &Texts) -> Html {
    waiting(t, t.invited_waiting_title(), t.invited_waiting())
}

fn waiting_for_desk(t: &Texts) -> Html {
    waiting(t, t.desk_title(), t.desk_waiting())
}

fn waiting(t: &Texts, title: String, text: String) -> Html {
    html! {
        <div class="frame" lang={t.language.tag()}>
            <header class="masthead">
                <p class="brand"><span class="brand-mark" aria-hidden="true"></span>{ t.product_name() }</p>
            </header>
            <main data-screen="waiting" class="screen"><h1>{ title }</h1><p>{ text }</p></main>
        </div>
    }
}
