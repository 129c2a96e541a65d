//! What a style sheet uses: at-rules, pseudo-classes and pseudo-elements, properties and functions.

use super::feature::Kind;

/// Everything that is found in it.
pub fn used(css: &str) -> Vec<(Kind, String)> {
    let mut found = Vec::new();
    // Of every block that is open, whether it belongs to a selector.
    let mut open: Vec<bool> = Vec::new();
    let mut chunk = String::new();
    for sign in without_words(css).chars() {
        match sign {
            '{' => {
                let is_rule = !chunk.trim_start().starts_with('@');
                if open.contains(&true) {
                    found.push((Kind::Nesting, chunk.trim().to_owned()));
                }
                found.extend(if is_rule { selector(&chunk) } else { at_rule(&chunk) });
                open.push(is_rule);
            }
            '}' => {
                found.extend(declaration(&chunk));
                open.pop();
            }
            ';' => found.extend(declaration(&chunk)),
            _ => {
                chunk.push(sign);
                continue;
            }
        }
        chunk.clear();
    }
    found
}

/// The sheet without comments and texts, in which anything may stand.
fn without_words(css: &str) -> String {
    let mut parts = css.split("/*");
    let first = parts.next().unwrap_or_default().to_owned();
    let code = parts.filter_map(|part| Some(part.split_once("*/")?.1));
    let code = code.fold(first, |code, part| code + part);
    code.split('"').step_by(2).collect::<Vec<_>>().join("\"\"")
}

fn selector(text: &str) -> Vec<(Kind, String)> {
    let pseudos = text.split(':').skip(1).map(name_at_start).filter(|name| !name.is_empty());
    pseudos.map(|name| (Kind::Pseudo, name)).chain(functions(text)).collect()
}

fn at_rule(text: &str) -> Vec<(Kind, String)> {
    let name = name_at_start(text.trim_start().trim_start_matches('@'));
    vec![(Kind::AtRule, name)]
}

fn declaration(text: &str) -> Vec<(Kind, String)> {
    let Some((property, value)) = text.split_once(':') else { return Vec::new() };
    // What is said of a name of our own may be used anywhere.
    let property = Some(property.trim()).filter(|name| !name.starts_with("--"));
    let property = property.map(|name| (Kind::Property, name.to_owned()));
    property.into_iter().chain(functions(value)).collect()
}

/// The names that stand in front of a parenthesis.
fn functions(text: &str) -> impl Iterator<Item = (Kind, String)> {
    let before = text.split('(').collect::<Vec<_>>();
    let names: Vec<String> = before[..before.len() - 1].iter().map(|text| name_at_end(text)).collect();
    names.into_iter().filter(|name| !name.is_empty()).map(|name| (Kind::Function, name))
}

fn name_at_start(text: &str) -> String {
    text.chars().take_while(is_of_name).collect()
}

fn name_at_end(text: &str) -> String {
    let reversed: String = text.chars().rev().take_while(is_of_name).collect();
    reversed.chars().rev().collect()
}

fn is_of_name(sign: &char) -> bool {
    sign.is_ascii_alphanumeric() || *sign == '-'
}

#[test]
fn what_is_planted_in_a_sheet_is_found() {
    for (css, kind, name) in [
        ("@layer a { p { color: red } }", Kind::AtRule, "layer"),
        ("p:user-invalid { color: red }", Kind::Pseudo, "user-invalid"),
        ("p::backdrop { color: red }", Kind::Pseudo, "backdrop"),
        ("a:is(b, :target) { color: red }", Kind::Function, "is"),
        ("p { anchor-name: --a }", Kind::Property, "anchor-name"),
        ("p { --a: light-dark(red, blue); }", Kind::Function, "light-dark"),
        ("p { color: oklch(0 0 0) }", Kind::Function, "oklch"),
        ("p { & a { color: red } }", Kind::Nesting, "& a"),
    ] {
        assert!(used(css).contains(&(kind, name.to_owned())), "{css}: {:?}", used(css));
    }
    assert_eq!(used("/* @layer */ "), []);
}
