//! The scripts of the release: each a module with what it imports as one file, which knows of the release what it needs.

use crate::asset::Asset;
use crate::build_context::BuildContext;
use crate::bundle::{Base, Bundle, Runs};
use crate::compile::Program;
use crate::error::ReleaseError;
use crate::files::Files;
use crate::languages;
use crate::version::VERSION;
use crate::{element, screens};
use klantspiegel_formats::announcement;
use klantspiegel_formats::json::{Value, object};
use klantspiegel_ui::aim::{DOING_MS, ECHO_MS, FINGER_PX, MOUSE_PX, UNSEEN_MS};
use std::path::Path;

/// A script of the release.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Script {
    /// Hides the page's first screen from who would only see it flash by.
    First,
    /// Makes the page's prerendered screens work and starts the app.
    Boot,
    /// Says why the boot script did not run.
    Fallback,
    /// Defines the custom element.
    Embed,
    /// Names what the owner of a page wrote wrong around an element.
    Mistakes,
    /// Says why what is inside did not come.
    Why,
    /// What is inside the element.
    Inside,
    /// Puts the element into the page for an iframe.
    Frame,
    /// For the page around an iframe.
    Host,
    /// The page that says what to paste.
    Builder,
    /// The page for somebody who was invited.
    Invited,
    /// The page from which people are invited.
    Desk,
    /// The page of a SCORM package.
    Scorm,
    /// The page of a cmi5 package.
    Cmi5,
    /// The worker that outlives the page of a cmi5 package.
    Leaving,
    /// The worker of the desk.
    Intake,
}

impl Script {
    /// The module that it begins with, in `web/entry`, and what it is called, without what tells its content.
    const fn stem(self) -> &'static str {
        match self {
            Script::First => "first",
            Script::Boot => "boot",
            Script::Fallback => "fallback",
            Script::Embed => "embed",
            Script::Why => "why",
            Script::Mistakes => "mistakes",
            Script::Inside => "inside",
            Script::Frame => "frame",
            Script::Host => "host",
            Script::Builder => "builder",
            Script::Invited => "invited",
            Script::Desk => "desk",
            Script::Scorm => "scorm",
            Script::Cmi5 => "cmi5",
            Script::Leaving => "leaving",
            Script::Intake => "intake",
        }
    }

    /// Where its files are.
    const fn base(self) -> Base {
        match self {
            Script::First => Base::RelativeToPage,
            // It stands in the page itself, and as a file in the folder of the version.
            Script::Boot => Base::PageAddress,
            Script::Fallback | Script::Host => Base::Nowhere,
            _ => Base::ScriptAddress,
        }
    }

    /// Where it runs.
    const fn runs(self) -> Runs {
        match self {
            Script::First | Script::Fallback => Runs::AsClassic,
            Script::Host => Runs::AsEither,
            Script::Leaving | Script::Intake => Runs::InWorker,
            _ => Runs::AsModule,
        }
    }

    /// Whether other people's pages refer to it, by a name that stays; the folder around it has the version.
    const fn is_public(self) -> bool {
        matches!(self, Script::Embed | Script::Host)
    }

    /// The script as one file, which knows this of the release.
    ///
    /// # Errors
    /// When a module asks for something else, or the tool that joins them is missing.
    pub fn make(self, at: BuildContext<'_>, known: &Value) -> Result<Asset, ReleaseError> {
        self.made(at, known, self.base(), None).map(|text| self.named(text))
    }

    /// The same for a page that somebody bundles, under a name that stays.
    ///
    /// # Errors
    /// Those of [`Script::make`].
    pub fn make_bundled(self, at: BuildContext<'_>, known: &Value) -> Result<Asset, ReleaseError> {
        let text = self.made(at, known, Base::Bundled, None)?;
        Ok(Asset::under(text, self.stem(), "js"))
    }

    /// The same for a script that has the glue of a Wasm in it.
    ///
    /// # Errors
    /// Those of [`Script::make`].
    pub fn make_with_glue(
        self,
        at: BuildContext<'_>,
        known: &Value,
        program: Program,
        glue: &Path,
    ) -> Result<Asset, ReleaseError> {
        self.made(at, known, self.base(), Some((program, glue))).map(|text| self.named(text))
    }

    fn made(
        self,
        at: BuildContext<'_>,
        known: &Value,
        base: Base,
        glue: Option<(Program, &Path)>,
    ) -> Result<Vec<u8>, ReleaseError> {
        Bundle { entry: self.stem(), runs: self.runs(), base, files: "fetched", glue }.make(at, known)
    }

    fn named(self, text: Vec<u8>) -> Asset {
        let with_name = if self.is_public() { Asset::under } else { Asset::named };
        with_name(text, self.stem(), "js")
    }
}

/// The scripts of the release, but for those of packages.
pub struct Scripts {
    /// [`Script::First`], beside the files of the release.
    pub first: Asset,
    /// The same for a page that has no files beside it.
    pub first_alone: Asset,
    /// [`Script::Boot`].
    pub boot: Asset,
    /// [`Script::Fallback`], beside the files of the release.
    pub fallback: Asset,
    /// The same for a page that has no files beside it.
    pub alone: Asset,
    /// Those of the element.
    pub element: ElementScripts,
    /// [`Script::Frame`].
    pub frame: Asset,
    /// [`Script::Host`].
    pub host: Asset,
    /// [`Script::Builder`].
    pub builder: Asset,
}

/// What [`Script::Boot`] knows: the files, how the end looks, and the first screens in other languages, both as far as they are in files.
pub fn known_at_boot(files: &Files, deferred_style: Value, prerendered: Value) -> Value {
    files.known().and([("deferredStyle", deferred_style), ("prerendered", prerendered), ("aim", aim())])
}

/// When and where input is meant for the screen in sight, before the app is there as after it.
fn aim() -> Value {
    object([
        ("doing", DOING_MS.into()),
        ("unseen", UNSEEN_MS.into()),
        ("echo", ECHO_MS.into()),
        ("finger", FINGER_PX.into()),
        ("mouse", MOUSE_PX.into()),
    ])
}

impl Scripts {
    /// Makes them all.
    ///
    /// # Errors
    /// Those of [`Script::make`].
    pub fn make(at: BuildContext<'_>, files: &Files) -> Result<Self, ReleaseError> {
        let element = ElementScripts::make(at, files, &files.known(), Script::make)?;
        let prerendered = files.known_prerendered();
        let boot = known_at_boot(files, files.deferred_style.entry(), prerendered.clone());
        let boot = Script::Boot.make(at, &boot)?;
        let (boot_file, style_file) = (relative_to_page(&boot), relative_to_page(&files.style));
        let fallback = Script::Fallback.make(at, &said_by_all(boot_file, style_file))?;
        let told = object([("announcements", announcement::shapes())]);
        let host = Script::Host.make(at, &known_around_frame())?;
        let pasted = object([
            ("version", VERSION.into()),
            ("embed", element.embed.entry()),
            ("host", host.entry()),
            ("languages", languages::tags()),
        ]);
        let first = |prerendered| {
            let known = object([("prerendered", prerendered), ("languages", languages::tags())]);
            Script::First.make(at, &known)
        };
        Ok(Self {
            first: first(prerendered)?,
            first_alone: first(object([]))?,
            boot,
            fallback,
            alone: Script::Fallback.make(at, &said_by_all(Value::Null, Value::Null))?,
            frame: Script::Frame.make(at, &told)?,
            builder: Script::Builder.make(at, &pasted)?,
            element,
            host,
        })
    }

    /// Those that are files of their own.
    pub fn all(&self) -> impl Iterator<Item = &Asset> {
        let of_pages = [&self.boot, &self.fallback, &self.frame, &self.builder];
        of_pages.into_iter().chain(self.element.all()).chain([&self.host])
    }
}

/// What [`Script::Host`] knows.
pub fn known_around_frame() -> Value {
    object([("announcements", announcement::shapes()), ("options", element::options())])
}

/// The scripts of the element.
pub struct ElementScripts {
    /// [`Script::Embed`].
    pub embed: Asset,
    /// [`Script::Inside`].
    pub inside: Asset,
    /// [`Script::Why`].
    pub why: Asset,
    /// [`Script::Mistakes`].
    pub mistakes: Asset,
}

impl ElementScripts {
    /// Makes them all in this way, with what is known of the files.
    ///
    /// # Errors
    /// Those of [`Script::make`].
    pub fn make(
        at: BuildContext<'_>,
        files: &Files,
        known: &Value,
        make: fn(Script, BuildContext<'_>, &Value) -> Result<Asset, ReleaseError>,
    ) -> Result<Self, ReleaseError> {
        let inside = make(Script::Inside, at, &known.clone().and(element::files(&files.element_style)))?;
        let why = make(Script::Why, at, &object([("problems", element::problems())]))?;
        let mistakes = make(Script::Mistakes, at, &object([("attributes", element::attributes())]))?;
        let loaded =
            object([("inside", inside.entry()), ("why", why.entry()), ("mistakes", mistakes.entry())]);
        let embed = make(Script::Embed, at, &loaded.and(element::beginning(at)?))?;
        Ok(Self { embed, inside, why, mistakes })
    }

    /// All of them.
    pub fn all(&self) -> impl Iterator<Item = &Asset> {
        [&self.embed, &self.inside, &self.why, &self.mistakes].into_iter()
    }
}

/// What every fallback must know: the words, which options other pages take, and what stands in the page, as files from where that is;
/// nothing where the page has no files beside it.
fn said_by_all(boot: Value, style: Value) -> Value {
    object([
        ("problemScreens", screens::problems()),
        ("options", element::options()),
        ("boot", boot),
        ("pageStyle", style),
    ])
}

/// A file, seen from the page.
fn relative_to_page(asset: &Asset) -> Value {
    Value::List(vec![format!("./{VERSION}/{}", asset.name).into(), asset.integrity().into()])
}
