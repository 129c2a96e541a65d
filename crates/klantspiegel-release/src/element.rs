//! What the custom element needs beside the app: its looks, which must not depend on the page around it, and what it says
//! where the app cannot run.

use super::workplace::Workplace;
use super::{Asset, Problem, VERSION, files};
use klantspiegel_core::language::Language;
use klantspiegel_formats::json::{Value, object};
use klantspiegel_formats::{attributes, configuration};
use klantspiegel_ui::problem_screen::Reason;
use klantspiegel_ui::still;

/// The style sheet of the element alone, which comes before all others.
pub const STYLES: &[&str] = &["element"];

/// How an element stands in a page, before anything else of it is there.
pub const PLACE: &[&str] = &["place"];

/// What the script that defines the element must know: how it stands in a page, its attributes with the words that they take,
/// and what it says before there is anything else of it.
///
/// # Errors
/// When the style sheet cannot be read, or a tool is missing.
pub fn beginning(at: Workplace<'_>) -> Result<Vec<(&'static str, Value)>, Problem> {
    let style = at.style("place", &[PLACE])?;
    let words = |language: Language| {
        let texts = still::locale(language).texts;
        let words = [("loading", texts.element_loading()), ("problem", texts.element_missing())];
        (language.tag().to_owned(), object(words.map(|(name, text)| (name, text.into()))))
    };
    Ok(vec![
        ("style", style.text()?.into()),
        ("attributes", options()),
        ("languages", files::languages()),
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

/// What the script with what is inside must know: its version, its looks, how large a configuration may be, and its words where the
/// app cannot run.
pub fn files(style: &Asset) -> Vec<(&'static str, Value)> {
    vec![
        ("version", VERSION.into()),
        ("elementStyle", style.entry()),
        ("configurationBytes", (configuration::MOST_BYTES as u32).into()),
        ("problems", problems()),
    ]
}

/// What an element says of every reason why the app cannot run, in every language.
pub fn problems() -> Value {
    let sentences = |language: Language| {
        let texts = still::locale(language).texts;
        let members = Reason::ALL.map(|reason| (reason.name(), reason.in_element(&texts).into()));
        (language.tag().to_owned(), object(members))
    };
    Value::Object(Language::ALL.map(sentences).into())
}

/// The style sheet of the page, for a shadow tree.
///
/// # Errors
/// When it is not text.
pub fn style(page: Asset) -> Result<Asset, Problem> {
    page.map(|bytes, _| {
        let text = String::from_utf8(bytes).map_err(|error| Problem::new("the style sheets", error))?;
        Ok(with_own_rem(&text).into_bytes())
    })
}

/// Lengths in `rem` as multiples of `--rem`: in a shadow tree `rem` would be that of the page around, which some make as
/// small as ten pixels.
fn with_own_rem(css: &str) -> String {
    let mut parts = css.split("rem");
    let mut result = parts.next().unwrap_or_default().to_owned();
    for rest in parts {
        let unsigned = result.trim_end_matches(|c: char| c.is_ascii_digit() || c == '.');
        let number = result.split_off(unsigned.strip_suffix('-').unwrap_or(unsigned).len());
        let is_unit = number.ends_with(|c: char| c.is_ascii_digit())
            && !rest.starts_with(|c: char| c.is_alphanumeric() || c == '-');
        if is_unit {
            result += &format!("calc({number} * var(--rem))");
        } else {
            result += &number;
            result += "rem";
        }
        result += rest;
    }
    result
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_lengths_in_rem_become_multiples() {
        for (css, expected) in [
            ("gap: 0.5rem 1rem;", "gap: calc(0.5 * var(--rem)) calc(1 * var(--rem));"),
            ("margin:-2rem", "margin:calc(-2 * var(--rem))"),
            ("/* removed, 2remains, rem */", "/* removed, 2remains, rem */"),
            ("width: 40em; --rem: 1px", "width: 40em; --rem: 1px"),
            ("", ""),
        ] {
            assert_eq!(with_own_rem(css), expected);
        }
    }
}
