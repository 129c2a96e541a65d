//! The files that the scripts fetch and the pages link: looks, the app, and the texts of every language.

use crate::asset::Asset;
use crate::build_context::BuildContext;
use crate::compile::Program;
use crate::error::ReleaseError;
use crate::sheets::Sheet;
use crate::wasm::{self, App};
use crate::{languages, screens};
use klantspiegel_content::texts::contents::Placement;
use klantspiegel_content::texts::pack;
use klantspiegel_core::language::Language;
use klantspiegel_formats::json::{Value, object};

/// What they are: text (`content_types::printable`), which every host knows and compresses.
const TEXTS_EXTENSION: &str = "txt";

/// The texts of the main app.
const OF_APP: [Placement; 2] = [Placement::Journey, Placement::Deferred];

/// What the release consists of beside its pages and scripts.
pub struct Files {
    /// The looks of the page until its end.
    pub style: Asset,
    /// The looks of feedback and method.
    pub deferred_style: Asset,
    /// The looks of everything, for a shadow tree.
    pub element_style: Asset,
    /// The looks of a page that holds an element and nothing else.
    pub shell_style: Asset,
    /// The app: its Wasm in two parts, and the script that starts it.
    pub app: App,
    /// The first screens in each language but the first.
    pub prerendered: Vec<(Language, Asset)>,
    texts: Vec<TextFile>,
}

/// A file of texts.
struct TextFile {
    language: Language,
    placement: Placement,
    file: Asset,
}

impl Files {
    /// Makes them all.
    ///
    /// # Errors
    /// When something cannot be read, there is a style sheet that is in no list, or a tool is missing.
    pub fn make(at: BuildContext<'_>) -> Result<Self, ReleaseError> {
        Sheet::expect_all_used(at)?;
        let app = wasm::app(at, Program::Questionnaire, "")?;
        Ok(Self {
            style: Sheet::Page.make(at)?,
            deferred_style: Sheet::Deferred.make(at)?,
            element_style: Sheet::Element.make(at)?,
            shell_style: Sheet::Shell.make(at)?,
            app,
            prerendered: Language::ALL[1..]
                .iter()
                .map(|language| first_screens(*language))
                .collect::<Result<_, _>>()?,
            texts: texts(),
        })
    }

    /// Those that are in the release.
    pub fn all(&self) -> impl Iterator<Item = &Asset> {
        // The looks of the page until its end stand in it too: the file is for where a policy refuses that.
        let styles = [&self.style, &self.shell_style, &self.deferred_style];
        let prerendered = self.prerendered.iter().map(|(_, file)| file);
        styles.into_iter().chain(self.of_element()).chain(self.more_texts()).chain(prerendered)
    }

    /// Those that an element fetches.
    pub fn of_element(&self) -> impl Iterator<Item = &Asset> {
        [&self.app.glue].into_iter().chain(self.of_bundled_element())
    }

    /// Those among them that are no scripts.
    pub fn of_bundled_element(&self) -> impl Iterator<Item = &Asset> {
        [&self.element_style, &self.app.journey, &self.app.deferred].into_iter().chain(self.texts())
    }

    /// The texts of the main app in every language.
    pub fn texts(&self) -> impl Iterator<Item = &Asset> {
        self.texts.iter().filter(|text| OF_APP.contains(&text.placement)).map(|text| &text.file)
    }

    /// The texts that the pages beside the main one have more.
    pub fn more_texts(&self) -> impl Iterator<Item = &Asset> {
        self.texts.iter().filter(|text| !OF_APP.contains(&text.placement)).map(|text| &text.file)
    }

    /// Where the first screens are in each language but the first.
    pub fn known_prerendered(&self) -> Value {
        let entries =
            self.prerendered.iter().map(|(language, file)| (language.tag().to_owned(), file.entry()));
        Value::Object(entries.collect())
    }

    /// What a script must know that starts the app: names and integrity of what it fetches.
    pub fn known(&self) -> Value {
        self.known_with_glue(&self.app.glue)
    }

    /// The same where another script starts the Wasm.
    pub fn known_with_glue(&self, glue: &Asset) -> Value {
        let known = self.known_with(glue, &self.app.journey, &OF_APP);
        known.and([("deferred", self.app.deferred.entry())])
    }

    /// The same for an app with this glue and Wasm, and with texts of these placements in their order.
    pub fn known_with(&self, glue: &Asset, wasm: &Asset, placements: &[Placement]) -> Value {
        let of_language = |language: Language| {
            let own = placements.iter().filter_map(|placement| {
                let mut texts = self.texts.iter().filter(|text| text.language == language);
                let text = texts.find(|text| text.placement == *placement)?;
                Some((placement.name().to_owned(), text.file.entry()))
            });
            (language.tag().to_owned(), Value::Object(own.collect()))
        };
        let texts = Value::Object(Language::ALL.map(of_language).into());
        object([
            ("glue", glue.entry()),
            ("wasm", wasm.entry()),
            ("languages", languages::tags()),
            ("texts", texts),
        ])
    }
}

/// The first screens in a language.
fn first_screens(language: Language) -> Result<(Language, Asset), ReleaseError> {
    let bytes = screens::of_journey_in(language)?.into_bytes();
    Ok((language, Asset::named(bytes, &format!("{}-screens", language.tag()), "json")))
}

/// The texts of every language.
fn texts() -> Vec<TextFile> {
    let of_language = |language: Language| {
        let travelling = Placement::ALL.into_iter().filter(|placement| *placement != Placement::Prerendered);
        travelling.map(move |placement| {
            let stem = format!("{}-{}", language.tag(), placement.name());
            let bytes = pack::bundled(language, placement).to_vec();
            TextFile { language, placement, file: Asset::named(bytes, &stem, TEXTS_EXTENSION) }
        })
    };
    Language::ALL.into_iter().flat_map(of_language).collect()
}
