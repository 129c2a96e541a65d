//! Reads `locales/`: Fluent messages, the same in every language, turned into patterns and one method per message.

use crate::figures;
use crate::languages::{self, REFERENCE};
use crate::problem::Problem;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, PatternElement, Variant, VariantKey};
use klantspiegel_content_types::contents::Placement;
use klantspiegel_content_types::pattern::{Category, Key, Part, Pattern};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

type Ast = fluent_syntax::ast::Pattern<String>;

/// Why a message is not turned into a pattern.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
enum PatternError {
    #[error("-{0} is neither a term nor a figure of the rules")]
    UnknownTerm(String),
    #[error("uses a part of Fluent that is not supported here")]
    Unsupported,
    #[error("[{0}] is not a whole number")]
    NotWhole(String),
    #[error("[{0}] is not a plural category")]
    UnknownCategory(String),
    #[error("${0} is not known here")]
    UnknownArgument(String),
    #[error("has too many arguments")]
    TooManyArguments,
}

/// Whether an argument is a word or a number: a number where a variant is chosen by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Text,
    Count,
}

type Signatures = BTreeMap<(Placement, String), BTreeMap<String, Kind>>;

/// All messages.
pub struct Messages {
    /// The messages by part and id, with their arguments by name.
    signatures: Signatures,
    /// By language, the patterns in the order of the ids.
    patterns: BTreeMap<String, Vec<Pattern>>,
    /// By language, its name in its own words.
    names: BTreeMap<String, String>,
}

/// A message as it stands in a file.
struct Source {
    file: PathBuf,
    value: Ast,
}

struct Locale {
    messages: BTreeMap<String, Source>,
    terms: BTreeMap<String, Ast>,
    /// The figures of the rules, as the language writes them.
    figures: BTreeMap<&'static str, String>,
}

fn placement_of(file: &Path) -> Placement {
    let stem = file.file_stem().unwrap_or_default();
    Placement::of_file(&stem.to_string_lossy())
}

/// Reads every language and holds it against the reference.
pub fn read(folder: &Path, languages: &[String]) -> Result<Messages, Vec<Problem>> {
    let mut locales = BTreeMap::new();
    for language in languages {
        locales.insert(language.clone(), locale(&folder.join(language), language)?);
    }
    let mut problems = Vec::new();
    let mut names = BTreeMap::new();
    for (language, locale) in &mut locales {
        // It becomes part of the language itself: it is needed before the language's texts are there.
        let name = locale.messages.remove(languages::NAME).map(|source| plain_text(&source.value));
        match name.flatten() {
            Some(name) => _ = names.insert(language.clone(), name),
            None => problems.push(Problem::new(
                &folder.join(language),
                languages::NAME,
                "is missing or not plain",
            )),
        }
    }
    let mut signatures = Signatures::new();
    for locale in locales.values() {
        for (id, source) in &locale.messages {
            let key = (placement_of(&source.file), id.clone());
            arguments(&source.value, signatures.entry(key).or_default());
        }
    }
    problems.extend(missing_variants(&locales));
    let mut patterns = BTreeMap::new();
    for (language, locale) in &locales {
        let mut of_language = Vec::new();
        for ((placement, id), signature) in &signatures {
            let found = locale.messages.get(id).filter(|source| placement_of(&source.file) == *placement);
            let Some(source) = found else {
                problems.push(Problem::new(&folder.join(language), id, "this message is missing"));
                continue;
            };
            let names: Vec<&String> = signature.keys().collect();
            match pattern(&source.value, &names, locale) {
                Ok(pattern) => of_language.push(pattern),
                Err(reason) => problems.push(Problem::new(&source.file, id, reason)),
            }
            let mut used = BTreeMap::new();
            arguments(&source.value, &mut used);
            for name in signature.keys().filter(|name| !used.contains_key(*name)) {
                let reason = format!("does not use ${name}, which another language does");
                problems.push(Problem::new(&source.file, id, reason));
            }
        }
        patterns.insert(language.clone(), of_language);
    }
    if !locales.contains_key(REFERENCE) {
        problems.push(Problem::new(folder, REFERENCE, "the reference language is missing"));
    }
    if problems.is_empty() { Ok(Messages { signatures, patterns, names }) } else { Err(problems) }
}

impl Messages {
    /// The function that has the name of each language in its own words.
    ///
    /// # Errors
    /// When one has no name.
    pub fn names_code(&self, tags: &[String]) -> Result<String, Vec<Problem>> {
        let arm = |tag: &String| {
            Ok(format!("        Language::{} => {:?},\n", languages::variant(tag), self.name(tag)?))
        };
        let arms = tags.iter().map(arm).collect::<Result<String, Vec<Problem>>>()?;
        Ok(format!(
            "/// The name of a language in its own words.\n\
             pub const fn name_of(language: Language) -> &'static str {{\n    match language {{\n{arms}    }}\n}}\n"
        ))
    }

    /// The name of a language in its own words.
    ///
    /// # Errors
    /// When it has none.
    pub fn name(&self, language: &str) -> Result<&str, Vec<Problem>> {
        let missing = || vec![Problem::new(Path::new("locales"), language, "has no name")];
        self.names.get(language).map(String::as_str).ok_or_else(missing)
    }

    /// The patterns of a placement in a language.
    pub fn of(&self, language: &str, wanted: Placement) -> Vec<Pattern> {
        let placed = self.signatures.keys().zip(&self.patterns[language]);
        let wanted = placed.filter(|((placement, _), _)| *placement == wanted);
        wanted.map(|(_, pattern)| pattern.clone()).collect()
    }

    /// One method per message.
    pub fn code(&self) -> String {
        let (mut methods, mut structs) = (String::new(), String::new());
        let mut counts: BTreeMap<Placement, usize> = BTreeMap::new();
        for ((placement, id), signature) in &self.signatures {
            let index = counts.entry(*placement).or_default();
            let at = format!("Placement::{placement:?}, {index}");
            *index += 1;
            let name = snake_case(id);
            let parameters = |visibility: &str| -> String {
                let parameter = |(name, kind): (&String, &Kind)| {
                    let kind = if *kind == Kind::Count { "u32" } else { "&'a str" };
                    format!("{visibility}{}: {kind}, ", snake_case(name))
                };
                signature.iter().map(parameter).collect()
            };
            let arguments = |from: &str| -> String {
                let argument = |(name, kind): (&String, &Kind)| {
                    format!("Argument::{kind:?}({from}{}), ", snake_case(name))
                };
                signature.iter().map(argument).collect()
            };
            let _ = match signature.len() {
                // Several arguments of one type could be swapped: they are named instead.
                2.. => {
                    let struct_name = camel_case(id);
                    let lifetime =
                        if signature.values().any(|kind| *kind == Kind::Text) { "<'a>" } else { "" };
                    let fields = parameters("pub ");
                    let _ = writeln!(structs, "    pub struct {struct_name}{lifetime} {{ {fields} }}");
                    let anonymous = lifetime.replace("'a", "'_");
                    let values = arguments("args.");
                    writeln!(
                        methods,
                        "    pub fn {name}(&self, args: args::{struct_name}{anonymous}) -> String {{ self.message({at}, &[{values}]) }}"
                    )
                }
                _ => writeln!(
                    methods,
                    "    pub fn {name}(&self, {}) -> String {{ self.message({at}, &[{}]) }}",
                    parameters("").replace("&'a str", "&str"),
                    arguments("")
                ),
            };
        }
        format!(
            "#[allow(missing_docs, reason = \"the methods are named by their messages\")]\n\
             #[allow(clippy::wrong_self_convention, reason = \"the methods are named by their messages\")]\n\
             impl Texts {{\n{methods}}}\n\n\
             /// The arguments of messages that take more than one.\n\
             #[allow(missing_docs, reason = \"the structs are named by their messages\")]\n\
             pub mod args {{\n{structs}}}\n"
        )
    }
}

fn plain_text(ast: &Ast) -> Option<String> {
    match ast.elements.as_slice() {
        [PatternElement::TextElement { value }] => Some(value.clone()),
        _ => None,
    }
}

fn snake_case(id: &str) -> String {
    id.replace('-', "_")
}

fn camel_case(id: &str) -> String {
    let word = |word: &str| word[..1].to_ascii_uppercase() + &word[1..];
    id.split('-').map(word).collect()
}

fn locale(folder: &Path, tag: &str) -> Result<Locale, Vec<Problem>> {
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .map_err(|error| vec![Problem::new(folder, "", error)])?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|extension| extension == "ftl"))
        .collect();
    files.sort();
    let mut locale =
        Locale { messages: BTreeMap::new(), terms: BTreeMap::new(), figures: figures::written(tag) };
    let mut problems = Vec::new();
    for file in files {
        let source = fs::read_to_string(&file).map_err(|error| vec![Problem::new(&file, "", error)])?;
        let line = |at: usize| format!("line {}", source[..at].lines().count().max(1));
        let resource = match fluent_syntax::parser::parse(source.clone()) {
            Ok(resource) => resource,
            Err((_, errors)) => {
                problems.extend(errors.iter().map(|error| Problem::new(&file, line(error.pos.start), error)));
                continue;
            }
        };
        for entry in resource.body {
            match entry {
                Entry::Message(message) => {
                    let id = message.id.name;
                    if !message.attributes.is_empty() {
                        problems.push(Problem::new(&file, &id, "attributes are not used here"));
                    }
                    match message.value {
                        Some(_) if locale.messages.contains_key(&id) => {
                            problems.push(Problem::new(&file, &id, "this message stands twice"));
                        }
                        Some(value) => {
                            locale.messages.insert(id, Source { file: file.clone(), value });
                        }
                        None => problems.push(Problem::new(&file, &id, "has no value")),
                    }
                }
                Entry::Term(term) if locale.figures.contains_key(&*term.id.name) => {
                    problems.push(Problem::new(
                        &file,
                        &term.id.name,
                        "is a figure of the rules, and stands there",
                    ));
                }
                Entry::Term(term) => _ = locale.terms.insert(term.id.name, term.value),
                _ => {}
            }
        }
    }
    if problems.is_empty() { Ok(locale) } else { Err(problems) }
}

/// The variants for a word that another language has and this one has not: there, the rest would be said instead.
fn missing_variants(locales: &BTreeMap<String, Locale>) -> Vec<Problem> {
    let mut all: BTreeMap<&str, BTreeSet<(String, String)>> = BTreeMap::new();
    for locale in locales.values() {
        for (id, source) in &locale.messages {
            words(&source.value, all.entry(id).or_default());
        }
    }
    let mut problems = Vec::new();
    for (id, source) in locales.values().flat_map(|locale| &locale.messages) {
        let mut own = BTreeSet::new();
        words(&source.value, &mut own);
        for (argument, word) in all[id.as_str()].difference(&own) {
            let reason = format!("has no [{word}] for ${argument}, which another language has");
            problems.push(Problem::new(&source.file, id, reason));
        }
    }
    problems
}

/// Collects the words that choose a variant, each with its argument.
fn words(pattern: &Ast, found: &mut BTreeSet<(String, String)>) {
    for element in &pattern.elements {
        let PatternElement::Placeable {
            expression: Expression::Select { selector: InlineExpression::VariableReference { id }, variants },
        } = element
        else {
            continue;
        };
        let numeric = chooses_by_number(variants);
        for variant in variants {
            match &variant.key {
                VariantKey::Identifier { name } if !numeric => {
                    found.insert((id.name.clone(), name.clone()));
                }
                _ => {}
            }
            words(&variant.value, found);
        }
    }
}

/// Collects the arguments that a message uses.
fn arguments(pattern: &Ast, found: &mut BTreeMap<String, Kind>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(InlineExpression::VariableReference { id }) => {
                found.entry(id.name.clone()).or_insert(Kind::Text);
            }
            Expression::Inline(_) => {}
            Expression::Select { selector, variants } => {
                if let InlineExpression::VariableReference { id } = selector {
                    let numeric = chooses_by_number(variants);
                    let entry = found.entry(id.name.clone()).or_insert(Kind::Text);
                    if numeric {
                        *entry = Kind::Count;
                    }
                }
                for variant in variants {
                    arguments(&variant.value, found);
                }
            }
        }
    }
}

/// Whether a number chooses between these variants; else a word does.
fn chooses_by_number(variants: &[Variant<String>]) -> bool {
    variants.iter().any(|variant| is_numeric(&variant.key))
}

/// `other` alone may be a word as well; a plural has another category or a number beside it.
fn is_numeric(key: &VariantKey<String>) -> bool {
    match key {
        VariantKey::NumberLiteral { .. } => true,
        VariantKey::Identifier { name } => name != "other" && Category::named(name).is_some(),
    }
}

fn pattern(ast: &Ast, names: &[&String], locale: &Locale) -> Result<Pattern, PatternError> {
    let mut parts = Pattern::new();
    for element in &ast.elements {
        match element {
            PatternElement::TextElement { value } => push_text(&mut parts, value),
            PatternElement::Placeable { expression } => placeable(expression, names, locale, &mut parts)?,
        }
    }
    Ok(parts)
}

fn placeable(
    expression: &Expression<String>,
    names: &[&String],
    locale: &Locale,
    parts: &mut Pattern,
) -> Result<(), PatternError> {
    match expression {
        Expression::Inline(InlineExpression::StringLiteral { value }) => push_text(parts, value),
        Expression::Inline(InlineExpression::VariableReference { id }) => {
            parts.push(Part::Argument(index(&id.name, names)?));
        }
        Expression::Inline(InlineExpression::TermReference { id, .. }) => {
            if let Some(figure) = locale.figures.get(&*id.name) {
                push_text(parts, figure);
                return Ok(());
            }
            let missing = || PatternError::UnknownTerm(id.name.clone());
            let term = locale.terms.get(&id.name).ok_or_else(missing)?;
            for part in pattern(term, names, locale)? {
                match part {
                    Part::Text(text) => push_text(parts, &text),
                    part => parts.push(part),
                }
            }
        }
        Expression::Select { selector: InlineExpression::VariableReference { id }, variants } => {
            let numeric = chooses_by_number(variants);
            let mut chosen = Vec::new();
            let mut default = None;
            for variant in variants {
                let key = key(&variant.key, numeric)?;
                let value = (key, pattern(&variant.value, names, locale)?);
                if variant.default {
                    default = Some(value);
                } else {
                    chosen.push(value);
                }
            }
            chosen.extend(default);
            parts.push(Part::Select { argument: index(&id.name, names)?, variants: chosen });
        }
        _ => return Err(PatternError::Unsupported),
    }
    Ok(())
}

fn key(key: &VariantKey<String>, numeric: bool) -> Result<Key, PatternError> {
    match key {
        VariantKey::NumberLiteral { value } => {
            value.parse().map(Key::Exactly).map_err(|_| PatternError::NotWhole(value.clone()))
        }
        VariantKey::Identifier { name } if numeric => Category::named(name)
            .map(Key::Category)
            .ok_or_else(|| PatternError::UnknownCategory(name.clone())),
        VariantKey::Identifier { name } => Ok(Key::Word(name.clone())),
    }
}

fn index(name: &str, names: &[&String]) -> Result<u8, PatternError> {
    let unknown = || PatternError::UnknownArgument(name.to_owned());
    let found = names.iter().position(|n| *n == name).ok_or_else(unknown)?;
    u8::try_from(found).map_err(|_| PatternError::TooManyArguments)
}

/// Neighbouring texts become one.
fn push_text(parts: &mut Pattern, text: &str) {
    match parts.last_mut() {
        Some(Part::Text(before)) => before.push_str(text),
        _ => parts.push(Part::Text(text.to_owned())),
    }
}
