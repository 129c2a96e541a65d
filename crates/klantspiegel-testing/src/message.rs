//! A message as it stands in its file, with arguments put in: what a screen must show.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use klantspiegel_content_compiler::figures;
use klantspiegel_core::language::Language;
use std::collections::BTreeMap;
use std::fs;

/// The text of a message in a language; a number chooses its variant as well as a word does.
pub fn message(language: Language, id: &str, arguments: &[(&str, &str)]) -> String {
    written(&pattern_of(language, id), arguments, &figures::written(language.tag()))
}

fn pattern_of(language: Language, id: &str) -> Pattern<String> {
    let folder = super::folder::project().join("locales").join(language.tag());
    super::folder::files(&folder, "ftl")
        .iter()
        .find_map(|path| {
            let text = fs::read_to_string(path).expect("the file can be read");
            let resource = fluent_syntax::parser::parse(text).expect("the build reads it too");
            resource.body.into_iter().find_map(|entry| match entry {
                Entry::Message(message) if message.id.name == id => message.value,
                _ => None,
            })
        })
        .unwrap_or_else(|| panic!("there is no message {id}"))
}

/// What stands for an argument where a message is written in every way.
pub const ARGUMENT: &str = "…";

/// The ids of the messages of a file, in their order.
pub fn ids(language: Language, file: &str) -> Vec<String> {
    let path = super::folder::project().join("locales").join(language.tag()).join(file).with_extension("ftl");
    let text = fs::read_to_string(path).expect("the file can be read");
    let resource = fluent_syntax::parser::parse(text).expect("the build reads it too");
    let id = |entry| match entry {
        Entry::Message(message) => Some(message.id.name),
        _ => None,
    };
    resource.body.into_iter().filter_map(id).collect()
}

/// Every text that a message can be, with [`ARGUMENT`] for what is put in.
pub fn every_text(language: Language, id: &str) -> Vec<String> {
    let figures = figures::written(language.tag());
    every(&pattern_of(language, id), &figures)
}

fn every(pattern: &Pattern<String>, figures: &BTreeMap<&str, String>) -> Vec<String> {
    pattern.elements.iter().fold(vec![String::new()], |texts, element| {
        let ends = match element {
            PatternElement::TextElement { value } => vec![value.clone()],
            PatternElement::Placeable { expression: Expression::Inline(inline) } => vec![match inline {
                InlineExpression::StringLiteral { value } => value.clone(),
                InlineExpression::TermReference { id, .. } => figures[&*id.name].clone(),
                _ => ARGUMENT.to_owned(),
            }],
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                variants.iter().flat_map(|variant| every(&variant.value, figures)).collect()
            }
        };
        texts.iter().flat_map(|text| ends.iter().map(move |end| format!("{text}{end}"))).collect()
    })
}

fn written(
    pattern: &Pattern<String>,
    arguments: &[(&str, &str)],
    figures: &BTreeMap<&str, String>,
) -> String {
    let value = |expression: &InlineExpression<String>| match expression {
        InlineExpression::VariableReference { id } => {
            let found = arguments.iter().find(|(name, _)| *name == id.name);
            found.unwrap_or_else(|| panic!("${} is not given", id.name)).1.to_owned()
        }
        InlineExpression::StringLiteral { value } => value.clone(),
        InlineExpression::TermReference { id, .. } => figures[&*id.name].clone(),
        other => panic!("{other:?} is not known here"),
    };
    let element = |element: &PatternElement<String>| match element {
        PatternElement::TextElement { value } => value.clone(),
        PatternElement::Placeable { expression: Expression::Inline(inline) } => value(inline),
        PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
            let wanted = value(selector);
            let is = |name: &str| name == wanted || (name == "one" && wanted == "1");
            let chosen = variants.iter().find(|variant| match &variant.key {
                VariantKey::Identifier { name } => is(name),
                VariantKey::NumberLiteral { value } => is(value),
            });
            let chosen = chosen.or_else(|| variants.iter().find(|variant| variant.default));
            written(&chosen.expect("there is a default").value, arguments, figures)
        }
    };
    pattern.elements.iter().map(element).collect()
}
