//! Values that a JSON Schema allows, and values that are near one: for holding a reader to its schema in both directions.

use jsonschema::{Validator, draft202012};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select, subsequence};
use proptest::string::string_regex;
use serde_json::{Map, Value, json};

/// A schema of ours, by its text.
pub struct Schema {
    root: Value,
    validator: Validator,
}

impl Schema {
    /// Reads it.
    pub fn new(text: &str) -> Self {
        let root: Value = serde_json::from_str(text).expect("a schema is JSON");
        let validator = draft202012::new(&root).expect("it is a schema");
        Self { root, validator }
    }

    /// Whether it allows a value.
    pub fn allows(&self, value: &Value) -> bool {
        self.validator.is_valid(value)
    }

    /// Values that it allows.
    pub fn values(&self) -> BoxedStrategy<Value> {
        self.of(&self.root)
    }

    /// What a part of it allows. Parts without a type are rules about others; what breaks one is left out again.
    fn of(&self, part: &Value) -> BoxedStrategy<Value> {
        let values = self.form(part);
        let rules =
            [part.get("$ref"), part.get("dependentSchemas"), part.get("uniqueItems"), part.get("pattern")];
        if rules.iter().all(Option::is_none) {
            return values;
        }
        let whole = match part {
            Value::Object(members) => {
                let mut whole: Map<String, Value> = members.clone();
                whole.insert("$defs".to_owned(), self.root["$defs"].clone());
                Value::Object(whole)
            }
            other => other.clone(),
        };
        let validator = draft202012::new(&whole).expect("a part of a schema is one");
        values.prop_filter("it breaks a rule", move |value| validator.is_valid(value)).boxed()
    }

    fn form(&self, part: &Value) -> BoxedStrategy<Value> {
        if let Some(value) = part.get("const") {
            return Just(value.clone()).boxed();
        }
        if let Some(values) = part["enum"].as_array() {
            return select(values.clone()).boxed();
        }
        if part.get("type").is_none() {
            if let Some(reference) = part["$ref"].as_str() {
                return self.of(self.root.pointer(&reference[1..]).expect("it is defined"));
            }
            let forms = part["anyOf"].as_array().or(part["oneOf"].as_array()).expect("there are forms");
            return one_of(forms.iter().map(|form| self.of(form)).collect());
        }
        match &part["type"] {
            Value::Array(types) => {
                let form = |of: &Value| {
                    let mut part = part.clone();
                    part["type"] = of.clone();
                    self.form(&part)
                };
                one_of(types.iter().map(form).collect())
            }
            of => self.of_type(of.as_str().expect("a type is a text"), part),
        }
    }

    fn of_type(&self, name: &str, part: &Value) -> BoxedStrategy<Value> {
        let number = |name: &str, otherwise: f64| part[name].as_f64().unwrap_or(otherwise);
        let least = number(
            "minimum",
            number("exclusiveMinimum", -1e3) + if part["exclusiveMinimum"].is_null() { 0.0 } else { 0.001 },
        );
        let most = number("maximum", 1e3_f64.max(least));
        match name {
            "null" => Just(Value::Null).boxed(),
            "boolean" => any::<bool>().prop_map(Value::from).boxed(),
            "integer" => {
                let step = number("multipleOf", 1.0) as i64;
                let (least, most) = (least as i64 / step, (most as i64 / step).min(1000));
                (least..=most.max(least)).prop_map(move |number| json!(number * step)).boxed()
            }
            "number" => prop_oneof![Just(least), Just(most), least..=most].prop_map(Value::from).boxed(),
            "string" => {
                let most = part["maxLength"].as_u64().map_or(usize::MAX, |most| most as usize);
                let pattern = match part["pattern"].as_str() {
                    Some(pattern) => pattern.trim_start_matches('^').trim_end_matches('$').to_owned(),
                    None => format!("\\PC{{0,5}}|[a-zé\n]{{{}}}", most.min(1000)),
                };
                // A pattern says nothing of the length that it stands beside.
                let cut = move |text: String| json!(text.chars().take(most).collect::<String>());
                string_regex(&pattern).expect("a pattern is one").prop_map(cut).boxed()
            }
            "array" => {
                let count = |name: &str, otherwise: u64| part[name].as_u64().unwrap_or(otherwise) as usize;
                let (least, most) = (count("minItems", 0), count("maxItems", 6));
                prop_oneof![
                    vec(self.of(&part["items"]), least..=least + 2),
                    vec(self.of(&part["items"]), least..=most)
                ]
                .prop_map(Value::from)
                .boxed()
            }
            "object" => self.object(part),
            other => panic!("{other} is no type"),
        }
    }

    fn object(&self, part: &Value) -> BoxedStrategy<Value> {
        let required: Vec<&str> =
            part["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        let properties = part["properties"].as_object().expect("an object has properties");
        let (must, may): (Vec<_>, Vec<_>) =
            properties.iter().partition(|(name, _)| required.contains(&name.as_str()));
        let member = |(name, part): (&String, &Value)| {
            let name = name.clone();
            self.of(part).prop_map(move |value| (name.clone(), value)).boxed()
        };
        let least = part["minProperties"].as_u64().unwrap_or(0) as usize;
        let (must, may): (Vec<_>, Vec<_>) =
            (must.into_iter().map(member).collect(), may.into_iter().map(member).collect());
        let some = may.len().min(8).max(least);
        let some = subsequence(may, least..=some).prop_flat_map(|members| members);
        (must, some).prop_map(|(must, some)| must.into_iter().chain(some).collect::<Value>()).boxed()
    }
}

fn one_of(forms: Vec<BoxedStrategy<Value>>) -> BoxedStrategy<Value> {
    proptest::strategy::Union::new(forms).boxed()
}

/// Values with a change or two in one of these.
pub fn near(sound: Vec<Value>) -> impl Strategy<Value = Value> {
    (select(sound), vec((any::<Index>(), change()), 1..=2)).prop_map(|(mut value, changes)| {
        for (index, change) in changes {
            let places = pointers(&value);
            if let Some(at) = value.pointer_mut(&places[index.index(places.len())]) {
                change.apply(at);
            }
        }
        value
    })
}

/// What is done to a value in one place.
#[derive(Clone, Debug)]
enum Change {
    /// Something else stands there.
    Other(Value),
    /// A number is moved by so much.
    Moved(f64),
    /// A text is this much longer.
    Longer(String),
    /// A member or an element is missing.
    Without(Index),
    /// There is a member more, or an element.
    With(String, Value),
    /// A member or an element stands where another one did.
    Copied(Index, Index),
}

impl Change {
    fn apply(self, at: &mut Value) {
        match (self, at) {
            (Self::Other(value), at) => *at = value,
            (Self::Moved(by), Value::Number(number)) => {
                *number = serde_json::Number::from_f64(number.as_f64().unwrap_or_default() + by)
                    .expect("it is finite");
            }
            (Self::Longer(more), Value::String(text)) => text.push_str(&more),
            (Self::Without(index), Value::Array(list)) if !list.is_empty() => {
                list.remove(index.index(list.len()));
            }
            (Self::Without(index), Value::Object(members)) if !members.is_empty() => {
                let name = members.keys().nth(index.index(members.len())).cloned();
                name.and_then(|name| members.remove(&name));
            }
            (Self::With(name, value), Value::Object(members)) => {
                members.insert(name, value);
            }
            (Self::With(_, value), Value::Array(list)) => list.push(value),
            (Self::Copied(from, to), Value::Array(list)) if !list.is_empty() => {
                let copy = list[from.index(list.len())].clone();
                let to = to.index(list.len() + 1);
                list.insert(to, copy);
            }
            (Self::Copied(from, to), Value::Object(members)) if !members.is_empty() => {
                let name = |index: Index| {
                    members.keys().nth(index.index(members.len())).cloned().unwrap_or_default()
                };
                let (from, to) = (name(from), name(to));
                members.insert(to, members[&from].clone());
            }
            _ => {}
        }
    }
}

fn change() -> impl Strategy<Value = Change> {
    let moved = select(vec![1.0, -1.0, 0.5, 5.0, 100.0, -1e-9, 1e300, 4_294_967_296.0, 256.0]);
    let longer =
        prop_oneof![Just("x".to_owned()), Just(" ".to_owned()), Just("\u{feff}".to_owned()), "é{500}", "\n"];
    let name = prop_oneof![
        Just("note".to_owned()),
        "[a-z]{0,3}",
        select(vec![
            "heard-none",
            "heard-desk",
            "pays",
            "effort-culture",
            "organisation",
            "id",
            "parts",
            "nl"
        ])
        .prop_map(str::to_owned),
    ];
    prop_oneof![
        other().prop_map(Change::Other),
        moved.prop_map(Change::Moved),
        longer.prop_map(Change::Longer),
        any::<Index>().prop_map(Change::Without),
        (name, other()).prop_map(|(name, value)| Change::With(name, value)),
        (any::<Index>(), any::<Index>()).prop_map(|(from, to)| Change::Copied(from, to)),
    ]
}

/// Values of every kind, among them those at the edges of what numbers can be.
fn other() -> impl Strategy<Value = Value> {
    let numbers = vec![
        json!(0),
        json!(-0.0),
        json!(1),
        json!(1.0),
        json!(7.0),
        json!(8),
        json!(-1),
        json!(0.5),
        json!(1e300),
        json!(5e-324),
        json!(u64::MAX),
    ];
    let texts = vec![
        "",
        " ",
        "nl",
        "own",
        "care",
        "room",
        "2024-02-29",
        "2023-02-29",
        "2100-02-29",
        "new-surname",
        "block-rule",
        "none",
        "\u{3000}",
        "\u{feff}",
    ];
    prop_oneof![
        select(vec![
            Value::Null,
            json!(true),
            json!(false),
            json!([]),
            json!({}),
            json!([1]),
            json!({ "a": 1 })
        ]),
        select(numbers),
        select(texts).prop_map(Value::from),
    ]
}

/// Every place in a value, the whole first.
pub fn pointers(value: &Value) -> Vec<String> {
    let mut found = vec![String::new()];
    let mut go = |name: &str, child: &Value| {
        let name = name.replace('~', "~0").replace('/', "~1");
        found.extend(pointers(child).into_iter().map(|rest| format!("/{name}{rest}")));
    };
    value.as_object().into_iter().flatten().for_each(|(name, child)| go(name, child));
    value.as_array().into_iter().flatten().enumerate().for_each(|(at, child)| go(&at.to_string(), child));
    found
}
