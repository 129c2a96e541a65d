//! HTML as a tree of plain values, for scripts that make its elements one by one: nothing of it is ever handed to a parser in the
//! page, which a policy may forbid (Trusted Types), nor does it stand in anything that a host may take out or squeeze.

use crate::error::ReleaseError;
use html5gum::{Token, Tokenizer};
use klantspiegel_formats::json::Value;

/// Elements without an end (HTML, 13.1.2 “void elements”).
const VOID: [&str; 13] =
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"];

/// What HTML of ours consists of: texts as they are, and of each element a list of its name, its attributes, and what is in it.
///
/// # Errors
/// When an element is not closed, or is none of HTML's own.
pub fn of(html: &str) -> Result<Vec<Value>, ReleaseError> {
    let mut open = vec![Vec::new()];
    let mut names = Vec::new();
    for Ok(token) in Tokenizer::new(html) {
        match token {
            Token::StartTag(tag) => {
                let name = text(&tag.name);
                if name == "svg" {
                    return Err(ReleaseError::new(
                        "a prerendered screen",
                        "a picture is made of other elements than HTML's",
                    ));
                }
                let attribute = |(name, value): (_, &_)| (text(name), text(value).into());
                let attributes = tag.attributes.iter().map(|(name, value)| attribute((name, value)));
                let begun = vec![name.as_str().into(), Value::Object(attributes.collect())];
                if VOID.contains(&name.as_str()) {
                    add(&mut open, Value::List(begun));
                } else {
                    names.push(name);
                    open.push(begun);
                }
            }
            Token::EndTag(tag) => {
                let ended = open.pop().map(Value::List);
                match (ended, names.pop()) {
                    (Some(ended), Some(name)) if name == text(&tag.name) => add(&mut open, ended),
                    _ => {
                        return Err(ReleaseError::new(
                            "a prerendered screen",
                            format!("</{}> ends nothing", text(&tag.name)),
                        ));
                    }
                }
            }
            Token::String(content) => add(&mut open, text(&content).into()),
            Token::Comment(_) | Token::Doctype(_) | Token::Error(_) => {}
        }
    }
    match (open.pop(), names.pop()) {
        (Some(nodes), None) => Ok(nodes),
        (_, name) => Err(ReleaseError::new("a prerendered screen", format!("{name:?} is not closed"))),
    }
}

fn add(open: &mut [Vec<Value>], node: Value) {
    if let Some(parent) = open.last_mut() {
        parent.push(node);
    }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use klantspiegel_formats::json::{Json, Native};

    #[test]
    fn elements_texts_and_attributes_become_lists() {
        for (html, expected) in [
            ("", "[]"),
            ("a &amp; b", r#"["a & b"]"#),
            ("<p>one<br>two</p>three", r#"[["p",{},"one",["br",{}],"two"],"three"]"#),
            (
                "<label class=\"a b\"><input type='radio' checked>x</label>",
                r#"[["label",{"class":"a b"},["input",{"checked":"","type":"radio"}],"x"]]"#,
            ),
            ("<p><!-- gone --></p>", r#"[["p",{}]]"#),
        ] {
            assert_eq!(
                of(html).map(|nodes| Native::line(&Value::List(nodes))).ok().as_deref(),
                Some(expected)
            );
        }
    }

    #[test]
    fn what_does_not_fit_together_is_refused() {
        for html in ["<p>", "</p>", "<p><b></p></b>", "<p><svg></svg></p>"] {
            assert!(of(html).is_err(), "{html}");
        }
    }
}
