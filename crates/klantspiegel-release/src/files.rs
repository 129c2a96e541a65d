//! The files that the scripts fetch and the pages link: looks, the app, and the texts of every language.

use super::compile::Program;
use super::wasm::{self, App};
use super::workplace::Workplace;
use super::{Asset, Problem, beside, builder, element, learning, screens};
use klantspiegel_content::texts::contents::Placement;
use klantspiegel_content::texts::pack;
use klantspiegel_core::language::Language;
use klantspiegel_formats::json::{Value, object};

/// The style sheets in the order in which they build on each other.
const STYLES: &[&str] = &["tokens", "base", "frame", "actions", "choices", "rating", "dilemma", "review"];

/// Those of feedback and method, which come once the app runs.
const ENDING_STYLES: &[&str] = &["feedback", "charts", "method", "print"];

/// Those of a page that holds an element and nothing else.
const BARE_STYLES: &[&str] = &["bare"];

/// Those of what a page of ours says while nothing begins.
const LATE_STYLES: &[&str] = &["late"];

/// Texts in a binary frame: as `.txt` every host compresses them, as something unknown hardly any does.
const TEXTS_EXTENSION: &str = "txt";

/// The texts of the main app.
const OF_APP: [Placement; 2] = [Placement::Journey, Placement::Ending];

/// What the release consists of beside its pages and scripts.
pub struct Files {
    /// The looks of the page until its end.
    pub style: Asset,
    /// The looks of feedback and method.
    pub ending_style: Asset,
    /// The looks of everything, for a shadow tree.
    pub element_style: Asset,
    /// The looks of a page that holds an element and nothing else.
    pub bare_style: Asset,
    /// The script that starts the Wasm.
    pub glue: Asset,
    /// The app as it was made, its glue not yet smaller.
    pub app: App,
    /// The first screens in each language but the first.
    pub stills: Vec<(Language, Asset)>,
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
    pub fn make(at: Workplace<'_>) -> Result<Self, Problem> {
        let every_list = [
            STYLES,
            ENDING_STYLES,
            element::STYLES,
            element::PLACE,
            BARE_STYLES,
            LATE_STYLES,
            learning::STYLES,
            builder::STYLES,
            beside::INVITED_STYLES,
            beside::DESK_STYLES,
        ];
        Asset::all_listed(&at.styles(), &every_list.concat())?;
        let of_element = [element::STYLES, STYLES, ENDING_STYLES].concat();
        let of_element = Asset::joined(&at.styles(), &of_element, "element", "css")?;
        let built = at.program(Program::Questionnaire);
        let app = wasm::app(&built, &at.workshop(), "", at.release)?;
        Ok(Self {
            style: at.style("style", &[STYLES, LATE_STYLES])?,
            ending_style: at.style("ending", &[ENDING_STYLES])?,
            element_style: at.small(element::style(of_element)?)?,
            bare_style: at.style("bare", &[BARE_STYLES, LATE_STYLES])?,
            glue: at.small(app.glue.clone())?,
            app,
            stills: Language::ALL[1..].iter().map(|language| still(*language)).collect::<Result<_, _>>()?,
            texts: texts(),
        })
    }

    /// The looks of everything on a page of ours.
    ///
    /// # Errors
    /// When a style sheet cannot be read.
    pub fn whole_style(at: Workplace<'_>) -> Result<Asset, Problem> {
        at.style("all", &[STYLES, LATE_STYLES, ENDING_STYLES])
    }

    /// The looks of the page around a course.
    ///
    /// # Errors
    /// When a style sheet cannot be read.
    pub fn course_style(at: Workplace<'_>) -> Result<Asset, Problem> {
        at.style("course", &[&["tokens"], BARE_STYLES, LATE_STYLES, learning::STYLES])
    }

    /// The looks of the page that says what to paste.
    ///
    /// # Errors
    /// When a style sheet cannot be read.
    pub fn builder_style(at: Workplace<'_>) -> Result<Asset, Problem> {
        at.style(
            "builder",
            &[&["tokens", "base", "frame", "actions", "choices"], LATE_STYLES, builder::STYLES],
        )
    }

    /// The looks of the page for who was invited, until its end.
    ///
    /// # Errors
    /// When a style sheet cannot be read.
    pub fn invited_style(at: Workplace<'_>) -> Result<Asset, Problem> {
        at.style("invited", &[STYLES, LATE_STYLES, beside::INVITED_STYLES])
    }

    /// The looks of the desk.
    ///
    /// # Errors
    /// When a style sheet cannot be read.
    pub fn desk_style(at: Workplace<'_>) -> Result<Asset, Problem> {
        at.style("desk", &[STYLES, LATE_STYLES, ENDING_STYLES, beside::INVITED_STYLES, beside::DESK_STYLES])
    }

    /// Those that are in the release.
    pub fn all(&self) -> impl Iterator<Item = &Asset> {
        // The looks of the page until its end stand in it too: the file is for where a policy refuses that.
        let styles = [&self.style, &self.bare_style, &self.ending_style];
        let stills = self.stills.iter().map(|(_, still)| still);
        styles.into_iter().chain(self.of_element()).chain(self.more_texts()).chain(stills)
    }

    /// Those that an element fetches.
    pub fn of_element(&self) -> impl Iterator<Item = &Asset> {
        [&self.element_style, &self.glue, &self.app.journey, &self.app.ending].into_iter().chain(self.texts())
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
    pub fn known_stills(&self) -> Value {
        let entries = self.stills.iter().map(|(language, still)| (language.tag().to_owned(), still.entry()));
        Value::Object(entries.collect())
    }

    /// What a script must know that starts the app: names and integrity of what it fetches.
    pub fn known(&self) -> Value {
        let known = self.known_with(&self.glue, &self.app.journey, &OF_APP);
        known.and([("ending", self.app.ending.entry())])
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
        object([("glue", glue.entry()), ("wasm", wasm.entry()), ("languages", languages()), ("texts", texts)])
    }
}

/// The languages as the scripts know them, first the one for who speaks none of them: members have no order of their own once
/// they are written.
pub fn languages() -> Value {
    Value::List(Language::ALL.map(|language| language.tag().into()).into())
}

/// The first screens in a language.
fn still(language: Language) -> Result<(Language, Asset), Problem> {
    let bytes = screens::of_journey_in(language)?.into_bytes();
    Ok((language, Asset::named(bytes, &format!("{}-still", language.tag()), "json")))
}

/// The texts of every language.
fn texts() -> Vec<TextFile> {
    let of_language = |language: Language| {
        let travelling = Placement::ALL.into_iter().filter(|placement| *placement != Placement::Still);
        travelling.map(move |placement| {
            let stem = format!("{}-{}", language.tag(), placement.name());
            let bytes = pack::bundled(language, placement).to_vec();
            TextFile { language, placement, file: Asset::named(bytes, &stem, TEXTS_EXTENSION) }
        })
    };
    Language::ALL.into_iter().flat_map(of_language).collect()
}
