//! The types of the package: what depends on the attributes and the events of the element.

use super::described::{self, Takes};
use klantspiegel_formats::announcement;
use klantspiegel_formats::json::Value;

/// The attributes, as frameworks write them in a tag: a text for each, and none for one that is not there.
pub fn attributes() -> String {
    let lines = described::attributes().into_iter().map(|attribute| {
        let (name, form) = (attribute.name, form(&attribute.takes));
        format!("  /** {} */\n  {name}?: {form} | null | undefined;\n", attribute.meaning)
    });
    trimmed(lines.collect())
}

/// The same as properties; one that is not set is empty. `lang` every element has.
pub fn properties() -> String {
    let own = described::attributes().into_iter().filter(|attribute| attribute.name != "lang");
    let lines = own.map(|attribute| {
        let (name, form) = (attribute.name, form(&attribute.takes));
        let given = format!("set {name}(value: {form} | null | undefined)");
        format!("  /** {} */\n  get {name}(): string;\n  {given};\n", attribute.meaning)
    });
    trimmed(lines.collect())
}

/// The events by their names, each with what it carries.
pub fn events() -> String {
    let Value::Object(shapes) = announcement::shapes() else { return String::new() };
    let lines = shapes.iter().map(|(name, shape)| {
        let meaning = described::event(name);
        format!("  /** {meaning} */\n  \"klantspiegel-{name}\": CustomEvent<{}>;\n", detail(shape))
    });
    trimmed(lines.collect())
}

/// What an event carries.
pub fn detail(shape: &Value) -> String {
    let Value::Object(members) = shape else { return "null".to_owned() };
    let member = |(name, form): &(String, Value)| {
        let form = match form {
            Value::Text(form) if form == "count" => "number",
            Value::Text(form) if form == "names" => "readonly string[]",
            _ => "string",
        };
        format!("{name}: {form}")
    };
    let members: Vec<String> = members.iter().map(member).collect();
    format!("{{ {} }}", members.join("; "))
}

/// The type of what an attribute takes.
pub fn form(takes: &Takes) -> String {
    let any_of = |words: &[&str]| {
        let quoted: Vec<String> = words.iter().map(|word| format!("\"{word}\"")).collect();
        quoted.join(" | ")
    };
    match takes {
        Takes::Text => "string".to_owned(),
        Takes::OneOf(words) => any_of(words),
        // So that editors still offer the words.
        Takes::MadeOf(words) => format!("{} | (string & {{}})", any_of(words)),
    }
}

fn trimmed(lines: String) -> String {
    lines.trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_event_carries_what_is_announced() {
        let events = events();
        for carried in [
            "\"klantspiegel-ready\": CustomEvent<{ version: string }>;",
            "\"klantspiegel-progress\": CustomEvent<{ position: number; count: number }>;",
            "\"klantspiegel-complete\": CustomEvent<{ instruments: readonly string[] }>;",
        ] {
            assert!(events.contains(carried), "{events}");
        }
    }

    #[test]
    fn a_list_of_parts_is_made_of_words_and_a_set_is_one_of_its_words() {
        let attributes = attributes();
        for line in [
            "set?: \"short\" | \"full\" | null | undefined;",
            "config?: string | null | undefined;",
            "\"leadership\" | \"room\" | (string & {}) | null | undefined;",
            "lang?: \"nl\" | \"de\" | \"en\" | \"fr\" | (string & {}) | null | undefined;",
        ] {
            assert!(attributes.contains(line), "{attributes}");
        }
        assert!(!properties().contains("lang"));
    }
}
