//! The scripts of the release: each the parts that it is written in as one, behind the list of files that it may fetch.

use crate::asset::Asset;
use crate::build_context::BuildContext;
use crate::error::ReleaseError;
use crate::files::Files;
use crate::languages;
use crate::version::VERSION;
use crate::{element, screens};
use klantspiegel_formats::json::{Json, Native, Value, object};

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
}

impl Script {
    /// The names of all the files that scripts are written in.
    pub const ALL: [&[&str]; 25] = [
        &["first"],
        &["alone"],
        &["module", "fetched", "loading"],
        &["needs"],
        &["trusted", "whynot", "problem"],
        &["tree"],
        &["opened"],
        &["boot"],
        &["invited", "brought", "desk"],
        // The worker, which is joined with its glue (`companion_pages`).
        &["intake"],
        &["fallback"],
        &["speaks"],
        // What is nearly right, for its owner.
        &["understood"],
        &["embed"],
        &["why"],
        &["mistakes"],
        &["readable", "paper", "inside"],
        &["heights", "frame"],
        &["sandbox"],
        &["host"],
        &["snippets", "builder"],
        // What the single file has in place of the first.
        &["inlined"],
        &["course", "sitting", "scorm"],
        &["launch", "outliving", "xapi", "cmi5"],
        &["leaving"],
    ];

    /// The files that it is written in, in their order.
    const fn parts(self) -> &'static [&'static str] {
        match self {
            Script::Boot => &["module", "fetched", "needs", "alone", "tree", "loading", "opened", "boot"],
            Script::Invited => {
                &["module", "fetched", "needs", "alone", "tree", "loading", "opened", "invited"]
            }
            Script::Desk => &[
                "module", "fetched", "needs", "alone", "tree", "loading", "opened", "trusted", "brought",
                "desk",
            ],
            Script::First => &["alone", "first"],
            Script::Fallback => &["needs", "trusted", "whynot", "problem", "fallback"],
            Script::Embed => &["module", "speaks", "embed"],
            Script::Mistakes => &["understood", "mistakes"],
            Script::Why => &["whynot", "why"],
            Script::Inside => {
                &["module", "fetched", "needs", "whynot", "loading", "speaks", "readable", "paper", "inside"]
            }
            Script::Frame => &["heights", "understood", "frame"],
            Script::Host => &["understood", "sandbox", "host"],
            Script::Builder => &["sandbox", "snippets", "builder"],
            Script::Scorm => &["course", "sitting", "scorm"],
            Script::Cmi5 => &["course", "sitting", "launch", "trusted", "outliving", "xapi", "cmi5"],
            Script::Leaving => &["leaving"],
        }
    }

    /// What it is called, without what tells its content.
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
        }
    }

    /// What the build says in front of it beside the files.
    fn before(self) -> String {
        match self {
            // In the syntax of the oldest browsers.
            Script::First => {
                let languages = Native::write(&languages::tags());
                format!("var home = \"./{VERSION}/\";\nvar languages = {languages};\n")
            }
            // It stands in the page itself, and as a file in the folder of the version.
            Script::Boot => format!("const home = new URL(\"./{VERSION}/\", document.baseURI);\n"),
            _ if self.parts().contains(&"module") => "const home = import.meta.url;\n".to_owned(),
            _ => String::new(),
        }
    }

    /// Whether it is in the syntax of the oldest browsers, and no module.
    const fn is_classic(self) -> bool {
        matches!(self, Script::First | Script::Fallback)
    }

    /// Whether other people's pages refer to it, by a name that stays; the folder around it has the version.
    const fn is_public(self) -> bool {
        matches!(self, Script::Embed | Script::Host)
    }

    /// The script as one file. What it must know comes first: the files that it may fetch, for those that fetch any.
    ///
    /// # Errors
    /// When a part cannot be read, or the tool that makes it smaller is missing.
    pub fn make(self, at: BuildContext<'_>, known: Option<Value>) -> Result<Asset, ReleaseError> {
        let joined = Asset::joined(&at.scripts(), self.parts(), self.stem(), "js")?;
        // One of them must be understood by the oldest browsers.
        let list = known.map(|files| format!("var files = {};\n", Native::write(&files)));
        let before = self.before() + &list.unwrap_or_default();
        let mut text = [before.as_bytes(), joined.bytes()].concat();
        if self.is_classic() {
            // A module has names of its own; these would share theirs with each other.
            text = [b"(function () {\n", text.as_slice(), b"})();\n"].concat();
        }
        let with_name = if self.is_public() { Asset::under } else { Asset::named };
        at.small(with_name(text, self.stem(), "js"))
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
    /// [`Script::Embed`].
    pub embed: Asset,
    /// [`Script::Inside`].
    pub inside: Asset,
    /// [`Script::Why`].
    pub why: Asset,
    /// [`Script::Mistakes`].
    pub mistakes: Asset,
    /// [`Script::Frame`].
    pub frame: Asset,
    /// [`Script::Host`].
    pub host: Asset,
    /// [`Script::Builder`].
    pub builder: Asset,
}

impl Scripts {
    /// Makes them all.
    ///
    /// # Errors
    /// Those of [`Script::make`]; and when there is a script that none of them is written in.
    pub fn make(at: BuildContext<'_>, files: &Files) -> Result<Self, ReleaseError> {
        Asset::all_listed(&at.scripts(), &Script::ALL.concat())?;
        let inside = files.known().and(element::files(&files.element_style));
        let inside = Script::Inside.make(at, Some(inside))?;
        let stills = files.known_stills();
        let boot =
            files.known().and([("endingStyle", files.ending_style.entry()), ("stills", stills.clone())]);
        let boot = Script::Boot.make(at, Some(boot))?;
        let fallback = Script::Fallback.make(at, Some(fallback_with(&boot, &files.style)))?;
        let why = Script::Why.make(at, Some(object([("problems", element::problems())])))?;
        let mistakes = Script::Mistakes.make(at, Some(object([("attributes", element::attributes())])))?;
        let beginning =
            object([("inside", inside.entry()), ("why", why.entry()), ("mistakes", mistakes.entry())]);
        let beginning = beginning.and(element::beginning(at)?);
        let embed = Script::Embed.make(at, Some(beginning))?;
        let host = Script::Host.make(at, Some(object([("options", element::options())])))?;
        let pasted = object([("version", VERSION.into()), ("embed", embed.entry()), ("host", host.entry())]);
        Ok(Self {
            first: Script::First.make(at, Some(object([("stills", stills)])))?,
            first_alone: Script::First.make(at, Some(object([("stills", object([]))])))?,
            boot,
            fallback,
            alone: Script::Fallback.make(at, Some(object(said_by_all())))?,
            frame: Script::Frame.make(at, None)?,
            builder: Script::Builder.make(at, Some(pasted))?,
            embed,
            host,
            inside,
            why,
            mistakes,
        })
    }

    /// Those that are files of their own.
    pub fn all(&self) -> impl Iterator<Item = &Asset> {
        let of_pages = [&self.boot, &self.fallback, &self.frame, &self.builder];
        of_pages.into_iter().chain([&self.embed, &self.inside, &self.why, &self.mistakes, &self.host])
    }
}

/// What every fallback must know: the words, and which options other pages take.
fn said_by_all() -> [(&'static str, Value); 2] {
    [("problems", screens::problems()), ("options", element::options())]
}

/// What the fallback of the page must know: that, and what stands in the page, as files from where that is.
fn fallback_with(boot: &Asset, style: &Asset) -> Value {
    let beside = |asset: &Asset| {
        Value::List(vec![format!("./{VERSION}/{}", asset.name).into(), asset.integrity().into()])
    };
    object(said_by_all()).and([("boot", beside(boot)), ("style", beside(style))])
}
