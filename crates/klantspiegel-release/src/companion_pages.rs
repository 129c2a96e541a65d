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
use crate::{screens, tags};
use klantspiegel_content::texts::Texts;
use klantspiegel_content::texts::contents::Placement;
use klantspiegel_core::language::Language;
use klantspiegel_formats::envelope::MAX_CHARACTERS;
use klantspiegel_formats::json::{Value, object};
use klantspiegel_formats::page_file::PageFile;
use klantspiegel_ui::ssr;
use yew::prelude::*;

/// What both are made of; where the app goes.
const SOURCE: &str = "app.html";

/// Makes both pages.
///
/// # Errors
/// When a file cannot be read or written, or a tool is missing.
pub fn make(
    at: BuildContext<'_>,
    shell: &PageShell<'_>,
    files: &Files,
    scripts: &Scripts,
) -> Result<(), ReleaseError> {
    let page = |name: &str, policy: &str, style: Asset, boot: Asset, waiting: WaitingView| {
        at.write([&style, &boot])?;
        let (shell, boot) = (PageShell { policy, style: tags::style(&style), ..shell.clone() }, &boot);
        let scripts = [tags::script("", boot), tags::classic_script(&scripts.fallback)];
        let html = shell.page(SOURCE, &scripts.concat())?;
        let screens = screens::waiting(|t| ssr::html(waiting(t)))?;
        let first = ssr::html(waiting(&ssr::locale(Language::ALL[0]).texts));
        let html = page::filled(&html, &[("<!-- screen -->", &first), ("<!-- screens -->", &screens)])?;
        page::write(at.staging, name, &html)
    };
    let (usual, with_worker) = (tags::policy(POLICY), tags::policy(&format!("{POLICY}; worker-src blob:")));
    page(
        PageFile::Invited.name(),
        &usual,
        Sheet::Invitee.make(at)?,
        invited(at, files)?,
        waiting_for_invitation,
    )?;
    page(PageFile::Desk.name(), &with_worker, Sheet::Desk.make(at)?, desk(at, files)?, waiting_for_desk)
}

/// The script of the page for who was invited; everything that it loads is written.
fn invited(at: BuildContext<'_>, files: &Files) -> Result<Asset, ReleaseError> {
    let app = wasm::app(at, Program::Invitee, "invited-")?;
    at.write([&app.glue, &app.journey, &app.deferred])?;
    // A language can be chosen as soon as its journey is there: what is said to the invited comes before.
    let placements = [Placement::Invited, Placement::Journey, Placement::Deferred];
    let known = files.known_with(&app.glue, &app.journey, &placements);
    let known =
        known.and([("deferredStyle", files.deferred_style.entry()), ("deferred", app.deferred.entry())]);
    Script::Invited.make(at, &known)
}

/// The script of the page for who invites; everything that it loads is written.
fn desk(at: BuildContext<'_>, files: &Files) -> Result<Asset, ReleaseError> {
    let app = wasm::whole(at, Program::Desk, "desk")?;
    // The glue lies in the workshop, and becomes a part of it: the worker cannot load anything.
    // A file that is no longer than one code may be one that was broken into lines.
    let known = object([("oneCode", (MAX_CHARACTERS as f64).into())]);
    let glue = at.workshop(Program::Desk).join(wasm::GLUE);
    let worker = Script::Intake.make_with_glue(at, &known, Program::Desk, &glue)?;
    at.write([&app.glue, &app.wasm, &worker])?;
    let placements = [Placement::Desk, Placement::Invited, Placement::Journey];
    let known = files.known_with(&app.glue, &app.wasm, &placements);
    // It has no looks of its own for what is deferred, nor is its app in two parts.
    let known =
        known.and([("intake", worker.entry()), ("deferred", Value::Null), ("deferredStyle", Value::Null)]);
    Script::Desk.make(at, &known)
}

/// What is seen until the app is there.
type WaitingView = fn(&Texts) -> Html;

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
