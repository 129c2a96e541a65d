//! The configuration of an organisation: reader and schema agree, and everything that is wrong is told by its path.

use klantspiegel_core::language::Language;
use klantspiegel_core::organisation::Organisation;
use klantspiegel_core::part::Part;
use klantspiegel_formats::configuration::{self, Flaw, MAX_BYTES};
use klantspiegel_formats::json::{Native, Value as Ours};
use klantspiegel_testing::bank;
use klantspiegel_testing::organisation::configuration;
use proptest::prelude::*;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::sync::LazyLock;

const SCHEMA: &str = include_str!("../../schema/configuration-2.schema.json");

static VALIDATOR: LazyLock<jsonschema::Validator> =
    LazyLock::new(|| jsonschema::draft202012::new(&parsed(SCHEMA)).expect("the schema is one"));

mod schema {
    use super::*;

    #[test]
    fn it_is_of_2020_12_and_knows_our_instruments_and_languages() {
        let schema = parsed(SCHEMA);
        assert!(jsonschema::draft202012::meta::is_valid(&schema));
        assert_eq!(schema["$defs"]["instrument"]["enum"], json!(Part::ALL.map(Part::name)));
        for text in ["text_100", "text_300", "text_1000", "sentence", "act"] {
            let languages = schema["$defs"][text]["oneOf"][1]["properties"].as_object().expect("languages");
            let tags: BTreeSet<&str> = Language::TAGS.into();
            assert_eq!(languages.keys().map(String::as_str).collect::<BTreeSet<_>>(), tags, "{text}");
        }
    }

    #[test]
    fn every_object_is_closed_and_everything_is_described() {
        fn check(part: &Value, path: &str) {
            for (name, property) in part.get("properties").and_then(Value::as_object).into_iter().flatten() {
                assert_eq!(part["additionalProperties"], json!(false), "{path}");
                let description = property["description"].as_str().unwrap_or_default();
                assert!(description.ends_with('.'), "{path}/{name} is not described");
            }
            for (name, child) in part.as_object().into_iter().flatten() {
                check(child, &format!("{path}/{name}"));
            }
            for child in part.as_array().into_iter().flatten() {
                check(child, path);
            }
        }
        check(&parsed(SCHEMA), "");
    }
}

mod agreement {
    use super::*;

    #[test]
    fn editors_may_find_the_schema() {
        for (schema, fits) in [(json!("./configuration-2.schema.json"), true), (json!(1), false)] {
            let file = json!({ "$schema": schema, "klantspiegel": 2, "name": "A" });
            assert_eq!(VALIDATOR.is_valid(&file), fits, "{file}");
            assert_eq!(configuration::read::<Native>(&file.to_string()).is_ok(), fits, "{file}");
        }
    }

    /// Whoever gave quite another file can read what is wrong with it.
    #[test]
    fn of_very_many_flaws_the_first_are_told() {
        let members = (0..500).map(|number| (format!("member{number}"), json!(number)));
        let file = Value::Object(members.collect());
        let flaws = configuration::read::<Native>(&file.to_string()).expect_err("nothing of it is known");
        assert_eq!(flaws.len(), 21);
        // 500 unknown, and the two that every file has missing.
        assert_eq!(
            flaws[20].to_string(),
            "$ is wrong in 482 more places; expected what is told above to be mended first"
        );
    }

    #[test]
    fn what_the_schema_allows_is_read() {
        let letters = |count: usize| json!("é".repeat(count));
        let question = |text: Value| json!([{ "id": "q", "instrument": "room", "text": text }]);
        let many = |count: usize, of: fn(usize) -> Value| Value::Array((0..count).map(of).collect());
        check_good(&configuration());
        check_good(&json!({ "klantspiegel": 2, "name": "A" }));
        for (member, value) in [
            ("name", letters(100)),
            ("name", json!({ "fr": "A" })),
            ("contact", letters(300)),
            ("intro", letters(1000)),
            ("instruments", json!(["room"])),
            ("instruments", json!(Part::ALL.map(Part::name))),
            ("questions", json!([])),
            ("questions", question(letters(300))),
            (
                "questions",
                many(12, |at| json!({ "id": format!("q{at}"), "instrument": "room", "text": "T" })),
            ),
            (
                "questions",
                json!([{ "id": "a".repeat(40), "instrument": "room", "text": "T", "options": ["1", "2"] }]),
            ),
            (
                "questions",
                json!([{ "id": "-0-", "instrument": "room", "text": "T", "options": ["1", "2", "3", "4", "5", "6", "7"] }]),
            ),
            ("measures", many(6, |at| json!({ "id": format!("m{at}"), "text": "T" }))),
            ("links", many(6, |_| json!({ "text": "T", "address": "tel:+31201234567" }))),
            ("links", json!([{ "text": "T", "address": format!("https://{}", "a".repeat(492)) }])),
            ("scenes", json!([])),
            ("scenes", scene("staff", json!(format!("{}end.", "a ".repeat(19))))),
            ("scenes", scene("staff", json!("“Kan dat?” vraagt een klant."))),
            ("scenes", scene("manager", json!({ "fr": "Un client demande si c’est possible\u{a0}!" }))),
            ("scenes", scene("care", json!("op zoeken"))),
            ("scenes", scene("unit", json!({ "one": "een lang woord", "many": letters(100) }))),
            ("scenes", Value::Array(bank().scenes.iter().map(|of| of_scene(&of.id)).collect())),
        ] {
            check_good(&with(&format!("/{member}"), value));
        }
    }

    #[test]
    fn what_the_schema_refuses_is_told_by_its_path() {
        let letters = |count: usize| json!("é".repeat(count));
        let question = |member: &str, value: Value| {
            let mut question = json!({ "id": "q", "instrument": "room", "text": "T", "options": ["1", "2"] });
            question[member] = value;
            json!([question])
        };
        let link = |address: &str| json!([{ "text": "T", "address": address }]);
        for (pointer, value, path) in [
            ("/klantspiegel", json!("1"), "klantspiegel"),
            ("/klantspiegel", json!(0), "klantspiegel"),
            ("/klantspiegel", json!(1.5), "klantspiegel"),
            ("/name", json!(null), "name"),
            ("/name", json!(""), "name"),
            ("/name", json!(" \t"), "name"),
            ("/name", json!("a\nb"), "name"),
            ("/name", json!("a\u{85}b"), "name"),
            ("/name", json!(7), "name"),
            ("/name", json!({}), "name"),
            ("/name", json!(["a"]), "name"),
            ("/name", letters(101), "name"),
            ("/name/pl", json!("a"), "name"),
            ("/contact", json!({ "nl": "a", "pl": "b" }), "contact.pl"),
            ("/contact", json!({ "nl": "a", "en": "" }), "contact.en"),
            ("/contact", letters(301), "contact"),
            ("/contact", json!(null), "contact"),
            ("/intro", json!({ "nl": "é".repeat(1001) }), "intro.nl"),
            ("/colour", json!("red"), "colour"),
            ("/instruments", json!([]), "instruments"),
            ("/instruments", json!("room"), "instruments"),
            ("/instruments", json!(["room", "rooms"]), "instruments[1]"),
            ("/instruments", json!(["room", "brushoff", "room"]), "instruments[2]"),
            ("/questions", json!({}), "questions"),
            ("/questions", json!(["q"]), "questions[0]"),
            ("/questions", Value::Array(vec![json!(1); 13]), "questions"),
            ("/questions", question("id", json!("Q")), "questions[0].id"),
            ("/questions", question("id", json!("")), "questions[0].id"),
            ("/questions", question("id", json!("a".repeat(41))), "questions[0].id"),
            ("/questions", question("id", json!(3)), "questions[0].id"),
            ("/questions", question("instrument", json!("stated")), "questions[0].instrument"),
            ("/questions", question("text", letters(301)), "questions[0].text"),
            ("/questions", question("options", json!(["1"])), "questions[0].options"),
            (
                "/questions",
                question("options", json!(["1", "2", "3", "4", "5", "6", "7", "8"])),
                "questions[0].options",
            ),
            (
                "/questions",
                question("options", json!(["1", { "nl": "<>", "en": 2 }])),
                "questions[0].options[1].en",
            ),
            ("/questions", question("options", json!(null)), "questions[0].options"),
            ("/questions", question("weight", json!(2)), "questions[0].weight"),
            ("/questions", json!([{ "id": "q", "text": "T" }]), "questions[0].instrument"),
            ("/measures", json!([{ "id": "m", "text": "T", "options": ["1", "2"] }]), "measures[0].options"),
            ("/measures", json!([{ "id": "m" }]), "measures[0].text"),
            ("/measures", Value::Array(vec![json!(1); 7]), "measures"),
            ("/links", link("http://example.org"), "links[0].address"),
            ("/links", link("javascript:alert(1)"), "links[0].address"),
            ("/links", link("HTTPS://example.org"), "links[0].address"),
            ("/links", link("https://"), "links[0].address"),
            ("/links", link("https://a b"), "links[0].address"),
            ("/links", link("https://é.example"), "links[0].address"),
            ("/links", link("//example.org"), "links[0].address"),
            ("/links", link(&format!("https://{}", "a".repeat(493))), "links[0].address"),
            ("/links", Value::Array(vec![json!(1); 7]), "links"),
            ("/scenes", json!({}), "scenes"),
            ("/scenes", Value::Array(vec![json!(1); 21]), "scenes"),
            ("/scenes", json!(["parents-evening"]), "scenes[0]"),
            ("/scenes", scene("id", json!("street-party")), "scenes[0].id"),
            ("/scenes", scene("id", json!(7)), "scenes[0].id"),
            ("/scenes", scene("loss", json!(30)), "scenes[0].loss"),
            ("/scenes", scene("staff", json!(null)), "scenes[0].staff"),
            ("/scenes", scene("staff", json!("Een klant vraagt iets")), "scenes[0].staff"),
            ("/scenes", scene("staff", json!("Een klant vraagt. Je werkt.")), "scenes[0].staff"),
            ("/scenes", scene("staff", json!(format!("{}end.", "a ".repeat(20)))), "scenes[0].staff"),
            ("/scenes", scene("manager", json!({ "nl": "Kan dat?", "de": "Geht" })), "scenes[0].manager.de"),
            ("/scenes", scene("care", json!("nu meteen helpen")), "scenes[0].care"),
            ("/scenes", scene("cost", json!(" ")), "scenes[0].cost"),
            ("/scenes", scene("unit", json!("taken")), "scenes[0].unit"),
            ("/scenes", scene("unit", json!({ "one": "taak" })), "scenes[0].unit.many"),
        ] {
            // A member below a text makes that an object first.
            let mut base = configuration();
            if pointer == "/name/pl" {
                base["name"] = json!({ "nl": "a" });
            }
            let path = if pointer == "/name/pl" { "name.pl" } else { path };
            check_bad(&put(base, pointer, value), &[path]);
        }
        check_bad(&json!({ "name": "A" }), &["klantspiegel"]);
        check_bad(&json!({ "klantspiegel": 1 }), &["name"]);
        check_bad(&json!([]), &["$"]);
        check_bad(&json!("text"), &["$"]);
    }

    proptest! {
        /// Anything in the place of anything: reader and schema say the same.
        #[test]
        fn they_say_the_same_of_whatever_is_changed(
            pointer in prop::sample::select(pointers(&configuration())),
            value in anything(),
        ) {
            let changed = put(configuration(), &pointer, value);
            // Of ids and of acts a schema cannot say it; of instruments it does.
            let is_beyond = |flaw: &Flaw| {
                flaw.expected == "each only once" && flaw.path.ends_with(".id")
                    || flaw.expected == "another act than that of care"
            };
            let beyond = read(&changed).is_err_and(|flaws| flaws.iter().all(is_beyond));
            prop_assert_eq!(VALIDATOR.is_valid(&changed), read(&changed).is_ok() || beyond, "{}", changed);
        }
    }

    /// Words for one scene, with one member in another way.
    fn scene(member: &str, value: Value) -> Value {
        let mut scene = of_scene("parents-evening");
        scene[member] = value;
        json!([scene])
    }

    fn of_scene(id: &str) -> Value {
        json!({
            "id": id, "staff": "Een klant vraagt iets.", "manager": "Een klant vraagt je team iets.",
            "care": "Helpen", "cost": "Doorwerken", "unit": { "one": "taak", "many": "taken" },
        })
    }

    fn check_good(configuration: &Value) {
        assert!(VALIDATOR.is_valid(configuration), "the schema refuses {configuration}");
        assert!(read(configuration).is_ok(), "{:?}", read(configuration));
    }

    fn check_bad(configuration: &Value, paths: &[&str]) {
        assert!(!VALIDATOR.is_valid(configuration), "the schema allows {configuration}");
        assert_eq!(paths_of(&read(configuration)), paths, "{configuration}");
    }
}

/// What a schema cannot say.
mod beyond_the_schema {
    use super::*;

    #[test]
    fn a_scene_has_words_once() {
        let scene = configuration()["scenes"][0].clone();
        let twice = with("/scenes", json!([scene, scene]));
        assert!(VALIDATOR.is_valid(&twice));
        assert_eq!(paths_of(&read(&twice)), ["scenes[1].id"]);
    }

    #[test]
    fn a_scene_has_two_acts_to_choose_between() {
        for acts in [json!({ "nl": "Helpen", "de": "Weiter" }), json!("helpen")] {
            let mut scene = configuration()["scenes"][0].clone();
            (scene["care"], scene["cost"]) = (json!({ "nl": "Helpen", "de": "Helfen" }), acts);
            let alike = with("/scenes", json!([scene]));
            assert!(VALIDATOR.is_valid(&alike));
            assert_eq!(paths_of(&read(&alike)), ["scenes[0].cost"]);
        }
    }

    #[test]
    fn an_id_stands_once_among_questions_and_measures() {
        let twice = with("/measures/0/id", json!("channel"));
        assert!(VALIDATOR.is_valid(&twice));
        assert_eq!(paths_of(&read(&twice)), ["measures[0].id"]);
    }

    #[test]
    fn a_file_has_a_size_and_is_json() {
        let text = configuration().to_string();
        let padded = |bytes: usize| " ".repeat(bytes - text.len()) + &text;
        assert!(configuration::read::<Native>(&padded(MAX_BYTES)).is_ok());
        for text in [&padded(MAX_BYTES + 1), "", "{", "<html>", &"[".repeat(100)] {
            assert_eq!(paths_of(&configuration::read::<Native>(text)), ["$"], "{text:.20}");
        }
    }

    #[test]
    fn a_newer_version_is_told_and_nothing_else() {
        let newer = json!({ "klantspiegel": 3, "name": 7, "colour": "red" });
        let flaws = read(&newer).expect_err("it is newer");
        assert_eq!(
            flaws.iter().map(Flaw::to_string).collect::<Vec<_>>(),
            ["klantspiegel is 3; expected 1 or 2"]
        );
    }
}

#[test]
fn everything_that_is_wrong_is_told_at_once() {
    let wrong = json!({
        "klantspiegel": 2,
        "name": { "nl": "", "xx": "a" },
        "instruments": ["room", "cellar"],
        "questions": [
            { "id": "one", "instrument": "room", "text": "T" },
            { "id": "one", "instrument": "roof", "text": { "nl": 7 } },
            { "id": "THREE", "instrument": "room", "text": { "nl": "T", "en": "x".repeat(301) }, "options": [] },
        ],
        "links": [{ "text": "T", "address": "javascript:alert(1)" }],
        "scenes": [
            { "id": "no-such-scene", "staff": "Eén. Twee.", "manager": "Goed.", "care": "Nu meteen helpen", "cost": "Door", "unit": "taken" },
        ],
        "style": null,
    });
    let flaws = read(&wrong).expect_err("it is wrong");
    let mut told: Vec<String> = flaws.iter().map(Flaw::to_string).collect();
    told.sort();
    insta::assert_snapshot!(told.join("\n"));
}

/// What was written for version 1 opens for ever; it had no scenes.
#[test]
fn version_1_is_still_read() {
    let mut before = configuration();
    before.as_object_mut().expect("it is an object").remove("scenes");
    before["klantspiegel"] = json!(1);
    assert_eq!(read(&before).expect("it was sound").scenes, []);
    assert_eq!(paths_of(&read(&put(configuration(), "/klantspiegel", json!(1)))), ["scenes"]);
}

#[test]
fn what_is_found_is_shortened() {
    let flaws = read(&with("/intro", json!("x".repeat(5000)))).expect_err("it is too long");
    assert_eq!(flaws[0].found, format!("“{}…”", "x".repeat(40)));
    let flaws =
        read(&with(&format!("/{}", "y".repeat(5000)), json!(1))).expect_err("there is no such member");
    assert_eq!(flaws[0].path, format!("{}…", "y".repeat(40)));
}

#[test]
fn the_example_of_the_docs_is_read() {
    let docs = include_str!("../../docs/configuration.md");
    let start = docs.find("```json").expect("there is an example") + "```json".len();
    let example = &docs[start..start + docs[start..].find("```").expect("it ends")];
    assert!(VALIDATOR.is_valid(&parsed(example)));
    let organisation = configuration::read::<Native>(example).expect("it is sound");
    let Organisation { questions, measures, links, scenes, .. } = organisation;
    assert_eq!(questions.len() + measures.len() + links.len() + scenes.len(), 6);
}

#[test]
fn a_language_without_a_text_reads_the_first() {
    let text = |text: &str| Ours::Text(text.to_owned());
    let member = |name: &str, value| (name.to_owned(), value);
    let name = Ours::Object(vec![member("fr", text("Ville")), member("nl", text("Stad"))]);
    let value = Ours::Object(vec![member("klantspiegel", 1_u32.into()), member("name", name)]);
    let organisation = configuration::read_value(&value).expect("it is sound");
    for (language, expected) in
        [(Language::Nl, "Stad"), (Language::Fr, "Ville"), (Language::De, "Ville"), (Language::En, "Ville")]
    {
        assert_eq!(organisation.name.of(language), expected);
    }
}

proptest! {
    #[test]
    fn no_text_stops_the_reader(text in "\\PC{0,200}") {
        let _ = configuration::read::<Native>(&text);
    }
}

/// Values of every kind, among them those that stand in a configuration.
fn anything() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        (0..4_u32).prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        "[ -~é\t]{0,4}".prop_map(Value::from),
        "[a-z0-9-]{38,42}".prop_map(Value::from),
        "é{99,102}|é{299,302}|é{999,1002}".prop_map(Value::from),
        "(https://|mailto:|tel:|http:)[a-z é]{0,3}".prop_map(Value::from),
        "([a-z]{1,2}[ \u{a0}]){0,21}[a-z]{0,2}[.?…]{0,1}[”)]{0,1}".prop_map(Value::from),
        prop::sample::select(Part::ALL.to_vec()).prop_map(|part| Value::from(part.name())),
    ];
    leaf.prop_recursive(2, 20, 8, |inner| {
        let name = prop::sample::select(vec!["nl", "en", "fr", "pl", "id", "text", "address"]);
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..8).prop_map(Value::from),
            proptest::collection::vec((name, inner), 0..3)
                .prop_map(|members| members.into_iter().map(|(n, v)| (n.to_owned(), v)).collect::<Value>()),
        ]
    })
}

/// Where something stands in a value.
fn pointers(value: &Value) -> Vec<String> {
    let mut found = Vec::new();
    let mut go = |name: String, child: &Value| {
        found.push(format!("/{name}"));
        found.extend(pointers(child).into_iter().map(|rest| format!("/{name}{rest}")));
    };
    value.as_object().into_iter().flatten().for_each(|(name, child)| go(name.clone(), child));
    value.as_array().into_iter().flatten().enumerate().for_each(|(at, child)| go(at.to_string(), child));
    found
}

/// The sound configuration with something else in one place.
fn with(pointer: &str, value: Value) -> Value {
    put(configuration(), pointer, value)
}

fn put(mut configuration: Value, pointer: &str, value: Value) -> Value {
    let (parent, name) = pointer.rsplit_once('/').expect("a pointer begins with a slash");
    match configuration.pointer_mut(parent).expect("there is such a place") {
        Value::Array(list) => list[name.parse::<usize>().expect("a number")] = value,
        object => object[name] = value,
    }
    configuration
}

fn paths_of(read: &Result<Organisation, Vec<Flaw>>) -> Vec<&str> {
    read.as_ref().err().into_iter().flatten().map(|flaw| flaw.path.as_str()).collect()
}

fn read(configuration: &Value) -> Result<Organisation, Vec<Flaw>> {
    configuration::read::<Native>(&configuration.to_string())
}

fn parsed(text: &str) -> Value {
    serde_json::from_str(text).expect("this is JSON")
}
