//! What the custom element needs beside the app: its looks, which must not depend on the page around it, and what it says
//! where the app cannot run.

use crate::asset::Asset;
use crate::build_context::BuildContext;
use crate::error::ReleaseError;
use crate::languages;
use crate::sheets::Sheet;
use klantspiegel_core::language::Language;
use klantspiegel_formats::json::{Value, object};
use klantspiegel_formats::{attributes, configuration};
use klantspiegel_ui::problem_screen::Reason;
use klantspiegel_ui::ssr;

/// What the script that defines the element must know: how it stands in a page, its attributes with the words that they take,
/// and what it says before there is anything else of it.
///
/// # Errors
/// When the style sheet cannot be read, or a tool is missing.
pub fn beginning(at: BuildContext<'_>) -> Result<Vec<(&'static str, Value)>, ReleaseError> {
    let style = Sheet::Slot.make(at)?;
    let words = |language: Language| {
        let texts = ssr::locale(language).texts;
        let words = [("loading", texts.element_loading()), ("problem", texts.element_missing())];
        (language.tag().to_owned(), object(words.map(|(name, text)| (name, text.into()))))
    };
    Ok(vec![
        ("slotStyle", style.text()?.into()),
        ("options", options()),
        ("languages", languages::tags()),
        ("words", Value::Object(Language::ALL.map(words).into())),
    ])
}

/// What an element takes as attributes, and a frame behind the `#` of its address.
pub fn options() -> Value {
    Value::List(attributes::known().into_iter().map(|(name, _)| name.into()).collect())
}

/// The attributes of the element, each with the words that it takes.
pub fn attributes() -> Value {
    let attributes = attributes::known()
        .into_iter()
        .map(|(name, words)| (name.to_owned(), Value::List(words.into_iter().map(Value::from).collect())));
    Value::Object(attributes.collect())
}

/// What the script with what is inside must know: its looks, how large a configuration may be, and its words where the
/// app cannot run.
pub fn files(style: &Asset) -> Vec<(&'static str, Value)> {
    vec![
        ("elementStyle", style.entry()),
        ("configurationBytes", (configuration::MAX_BYTES as u32).into()),
        ("problems", problems()),
    ]
}

/// What an element says of every reason why the app cannot run, in every language.
pub fn problems() -> Value {
    let sentences = |language: Language| {
        let texts = ssr::locale(language).texts;
        let members = Reason::ALL.map(|reason| (reason.name(), reason.in_element(&texts).into()));
        (language.tag().to_owned(), object(members))
    };
    Value::Object(Language::ALL.map(sentences).into())
}
