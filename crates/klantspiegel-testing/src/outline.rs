//! What a screen says and offers, read off its HTML: headings, texts, questions and what can be pressed, a line for each. How it is
//! built and looks is left out, so that a change of either shows in no snapshot.

use html5gum::{Token, Tokenizer};
use std::collections::BTreeMap;

/// Elements that stand in a line of text.
const INLINE: [&str; 15] = [
    "a", "abbr", "b", "cite", "code", "em", "i", "label", "small", "span", "strong", "sub", "sup", "tspan",
    "time",
];

/// Elements without an end.
const VOID: [&str; 5] = ["br", "hr", "img", "input", "meta"];

/// What can be chosen, with its words behind it.
const CHOICES: [&str; 2] = ["radio ", "checkbox "];

/// The outline of a screen.
pub fn outline(html: &str) -> String {
    let mut outline = Outline::default();
    for token in Tokenizer::new(html) {
        match token.expect("the text is in memory") {
            Token::StartTag(tag) => {
                let attributes = tag.attributes.iter().map(|(name, value)| (text(name), text(value)));
                outline.start(text(&tag.name), &attributes.collect(), tag.self_closing);
            }
            Token::EndTag(tag) => outline.end(&text(&tag.name)),
            Token::String(said) => outline.said.push_str(&text(&said)),
            Token::Comment(_) | Token::Doctype(_) | Token::Error(_) => {}
        }
    }
    outline.flush();
    outline.lines
}

#[derive(Default)]
struct Outline {
    lines: String,
    /// What is in front of the line that is being read.
    role: String,
    /// The text that was read since.
    said: String,
    /// The elements that are open, each with whether it changed how deep lines stand.
    open: Vec<(String, bool)>,
    depth: usize,
}

impl Outline {
    fn start(&mut self, name: String, attributes: &BTreeMap<String, String>, closes_itself: bool) {
        let is_void = VOID.contains(&name.as_str()) || closes_itself;
        let role = role(&name, attributes);
        if role.is_none() && INLINE.contains(&name.as_str()) {
            self.open.push((name, false));
            return;
        }
        self.flush();
        let deepens = role.as_deref().is_some_and(|role| role.ends_with(':'));
        match role {
            // The words of a choice stand behind it.
            Some(role) if CHOICES.iter().any(|choice| role.starts_with(choice)) => self.role = role,
            Some(role) if is_void || deepens => self.line(&role, ""),
            Some(role) => self.role = role,
            None => {}
        }
        if !is_void {
            self.depth += usize::from(deepens);
            self.open.push((name, deepens));
        }
    }

    fn end(&mut self, name: &str) {
        let Some(at) = self.open.iter().rposition(|(open, _)| open == name) else { return };
        let is_inline = INLINE.contains(&name) && self.role.is_empty();
        if !is_inline {
            self.flush();
        }
        for (_, deepened) in self.open.drain(at..) {
            self.depth -= usize::from(deepened);
        }
    }

    /// Writes what was read so far.
    fn flush(&mut self) {
        let (role, said) = (std::mem::take(&mut self.role), std::mem::take(&mut self.said));
        let said = said.split_whitespace().collect::<Vec<_>>().join(" ");
        if !role.is_empty() || !said.is_empty() {
            self.line(&role, &said);
        }
    }

    fn line(&mut self, role: &str, said: &str) {
        let blank = if role.is_empty() || said.is_empty() { "" } else { " " };
        self.lines += &format!("{:indent$}{role}{blank}{said}\n", "", indent = 2 * self.depth);
    }
}

/// What stands in front of an element's text; with a colon at its end for one that has others in it; nothing for what is only text.
fn role(name: &str, attributes: &BTreeMap<String, String>) -> Option<String> {
    let get = |name: &str| attributes.get(name).map(String::as_str);
    let has = |name: &str| attributes.contains_key(name);
    let mut states: Vec<String> =
        ["checked", "disabled", "hidden", "open", "required", "readonly", "selected"]
            .into_iter()
            .filter(|state| has(state))
            .map(str::to_owned)
            .collect();
    for state in ["aria-current", "aria-invalid", "aria-live", "lang"] {
        states.extend(get(state).map(|value| format!("{state}={value}")));
    }
    let named = get("aria-label").map(|label| format!(" “{label}”")).unwrap_or_default();
    let states = if states.is_empty() { String::new() } else { format!(" ({})", states.join(", ")) };
    let action = get("data-action").map(|action| format!(" {action}")).unwrap_or_default();
    let screen = get("data-screen").map(|screen| format!(" {screen}")).unwrap_or_default();
    let kind = match (get("role"), name) {
        (Some("presentation" | "none"), _) => return None,
        (Some(role), "svg") => format!("{role}:"),
        (Some(role @ ("alert" | "status" | "note")), _) => role.to_owned(),
        (Some(role), _) => format!("{role}:"),
        (_, "h1" | "h2" | "h3" | "h4" | "h5" | "h6") => "#".repeat(usize::from(name.as_bytes()[1] - b'0')),
        (_, "a") => format!("link {}", get("href").unwrap_or("nowhere")),
        (_, "button") => format!("button{action}"),
        (_, "summary") => format!("summary{action}"),
        (_, "input") => {
            let (kind, name) = (get("type").unwrap_or("text"), get("name").unwrap_or_default());
            let value = get("value").map(|value| format!("={value}")).unwrap_or_default();
            format!("{kind} {name}{value}")
        }
        (_, "textarea" | "select" | "option") => {
            format!("{name} {}", get("name").or(get("value")).unwrap_or_default())
        }
        (_, "legend" | "li" | "dt" | "dd" | "th" | "td" | "caption" | "figcaption" | "title") => {
            name.to_owned()
        }
        (_, "fieldset" | "form" | "table" | "ul" | "ol" | "dl" | "details" | "figure" | "svg" | "nav") => {
            format!("{name}:")
        }
        (_, "main" | "section" | "article" | "header" | "footer" | "aside") => format!("{name}{screen}:"),
        _ if !states.is_empty() || !named.is_empty() => name.to_owned(),
        _ => return None,
    };
    Some(match kind.strip_suffix(':') {
        Some(kind) => format!("{kind}{named}{states}:"),
        None => format!("{kind}{named}{states}"),
    })
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::outline;

    #[test]
    fn what_is_said_and_offered_stands_there_and_nothing_else() {
        let html = r#"<main data-screen="item" class="screen"><h1 tabindex="-1">A <em>title</em></h1><div class="x">
            <p>First, <strong>then</strong> more.</p><fieldset><legend>How?</legend><label><input type="radio"
            name="a" value="1" checked=""><span>Not at all</span></label></fieldset>
            <a href="\#method">How it works</a><button data-action="next" type="button">Go on</button></div></main>"#;
        let expected = "main item:\n  # A title\n  First, then more.\n  fieldset:\n    legend How?\n    \
                        radio a=1 (checked) Not at all\n  link \\#method How it works\n  button next Go on\n";
        assert_eq!(outline(html), expected);
    }

    #[test]
    fn how_it_is_built_makes_no_difference() {
        let one = "<section><div><p>Text</p></div></section>";
        let other = "<section class=\"y\"><p id=\"z\"><span>Text</span></p></section>";
        assert_eq!(outline(one), outline(other));
    }
}
