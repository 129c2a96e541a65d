//! What editors and catalogues of components read of an element: a custom elements manifest, in version 2.1.0 of its schema
//! (<https://github.com/webcomponents/custom-elements-manifest>).

use super::{described, types};
use klantspiegel_formats::announcement;
use klantspiegel_formats::json::{Value, object};

const SCHEMA: &str = "2.1.0";
/// The module that defines the element where it is imported.
const MODULE: &str = "index.js";
const CLASS: &str = "KlantSpiegel";
const TAG: &str = "klant-spiegel";

/// The manifest.
pub fn manifest() -> Value {
    let defined = object([
        ("kind", "custom-element-definition".into()),
        ("name", TAG.into()),
        ("declaration", object([("name", CLASS.into()), ("module", MODULE.into())])),
    ]);
    let module = object([
        ("kind", "javascript-module".into()),
        ("path", MODULE.into()),
        ("declarations", Value::List(vec![declaration()])),
        ("exports", Value::List(vec![defined])),
    ]);
    object([
        ("schemaVersion", SCHEMA.into()),
        ("readme", "README.md".into()),
        ("modules", Value::List(vec![module])),
    ])
}

fn declaration() -> Value {
    let attributes = described::attributes();
    let attribute = |attribute: &described::DescribedAttribute| {
        object([
            ("name", attribute.name.into()),
            ("description", attribute.meaning.into()),
            ("type", object([("text", types::form(&attribute.takes).into())])),
            ("fieldName", attribute.name.into()),
        ])
    };
    let field = |attribute: &described::DescribedAttribute| {
        object([
            ("kind", "field".into()),
            ("name", attribute.name.into()),
            ("type", object([("text", "string".into())])),
            ("attribute", attribute.name.into()),
            ("reflects", Value::Bool(true)),
        ])
    };
    object([
        ("kind", "class".into()),
        ("customElement", Value::Bool(true)),
        ("name", CLASS.into()),
        ("tagName", TAG.into()),
        ("description", "A private self-assessment of customer orientation.".into()),
        ("superclass", object([("name", "HTMLElement".into())])),
        ("attributes", Value::List(attributes.iter().map(attribute).collect())),
        ("members", Value::List(attributes.iter().map(field).collect())),
        ("events", Value::List(events())),
    ])
}

fn events() -> Vec<Value> {
    let Value::Object(shapes) = announcement::shapes() else { return Vec::new() };
    let event = |(name, shape): &(String, Value)| {
        let carried = format!("CustomEvent<{}>", types::detail(shape));
        object([
            ("name", format!("klantspiegel-{name}").into()),
            ("description", described::event(name).into()),
            ("type", object([("text", carried.into())])),
        ])
    };
    shapes.iter().map(event).collect()
}
