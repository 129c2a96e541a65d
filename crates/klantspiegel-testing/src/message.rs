//! A message as it stands in its file, with arguments put in: what a screen must show.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use klantspiegel_content_compiler::figures;
use klantspiegel_core::language::Language;
use std::collections::BTreeMap;
use std::fs;

/// The text of a message in a language; a number chooses its variant as well as a word does.
pub fn message(language: Language, id: &str, arguments: &[(&str, &str)]) -> String {
    let figures = figures::written(language.tag());
    let folder = super::folder::project().join("locales").join(language.tag());
    super::folder::files(&folder, "ftl")
        .iter()
        .find_map(|path| {
            let text = fs::read_to_string(path).expect("the file can be read");
            let resource = fluent_syntax::parser::parse(text).expect("the build reads it too");
            resource.body.into_iter().find_map(|entry| match entry {
                Entry::Message(message) if message.id.name == id => {
                    Some(written(&message.value?, arguments, &figures))
                }
                _ => None,
            })
        })
        .unwrap_or_else(|| panic!("there is no message {id}"))
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
