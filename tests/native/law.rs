//! The page on law and fairness: in every language it says what it is, names the same rules and lists the same sources.

use klantspiegel_core::language::Language;
use klantspiegel_testing::html::tags;
use klantspiegel_ui::desk::law;
use klantspiegel_ui::ssr;

/// What every language has to name, in the words that are the same in all of them.
const NAMED: [&str; 22] = [
    "2024/1689",
    "2026/1744",
    "2027",
    "III",
    "C(2025) 5053",
    "C-634/21",
    "C-434/16",
    "05/2020",
    "2000/78/",
    "2016/679",
    "WOR",
    "NVP",
    "AGG",
    "BetrVG",
    "CNIL",
    "L1221-6",
    "L1221-8",
    "L1221-9",
    "Equality Act",
    "ISO 10667-1:2020",
    "ISO 10667-2:2020",
    "International Test Commission (ITC)",
];

/// The articles, by the word for one and its number, and how long is kept; with the languages' own words.
const IN_WORDS: [[(&str, &str); 4]; 9] = [
    [("nl", "artikel 3,"), ("de", "Art. 3 "), ("en", "Article 3,"), ("fr", "article 3,")],
    [("nl", "artikel 22 "), ("de", "Art. 22 "), ("en", "Article 22 "), ("fr", "article 22 ")],
    [("nl", "artikel 13)"), ("de", "Art. 13)"), ("en", "Article 13)"), ("fr", "article 13)")],
    [("nl", "artikel 15)"), ("de", "Art. 15)"), ("en", "Article 15)"), ("fr", "article 15)")],
    [("nl", "artikel 35)"), ("de", "Art. 35)"), ("en", "Article 35)"), ("fr", "article 35)")],
    [("nl", "artikel 86 "), ("de", "Art. 86 "), ("en", "Article 86 "), ("fr", "article 86 ")],
    [("nl", "4 weken"), ("de", "4 Wochen"), ("en", "4 weeks"), ("fr", "4 semaines")],
    [("nl", "6 maanden"), ("de", "6 Monate"), ("en", "6 months"), ("fr", "6 mois")],
    [("nl", "2 jaar"), ("de", "2 Jahre"), ("en", "2 years"), ("fr", "2 ans")],
];

#[test]
fn it_begins_by_saying_that_it_is_information_and_from_when() {
    for (language, marks) in [
        ("nl", ["informatie", "geen juridisch advies", "november 2026"]),
        ("de", ["Information", "keine Rechtsberatung", "November 2026"]),
        ("en", ["information", "not legal advice", "November 2026"]),
        ("fr", ["information", "non un conseil juridique", "novembre 2026"]),
    ] {
        let html = page(language);
        let first = between(&html, "<p>", "</p>").into_iter().next().expect("the page has paragraphs");
        says(language, &first, &marks);
    }
}

#[test]
fn every_section_has_a_heading_and_text() {
    for language in Language::TAGS {
        let sections = between(&page(language), "<section>", "</section>");
        assert!(sections.len() >= 14, "{language}: {}", sections.len());
        for section in sections {
            let headings = between(&section, "<h2>", "</h2>");
            assert!(matches!(&headings[..], [heading] if !heading.is_empty()), "{language}: {section}");
            let text: usize = between(&section, "<p>", "</p>").iter().map(String::len).sum();
            assert!(text > 60, "{language}: {section}");
        }
    }
}

#[test]
fn every_rule_says_what_is_done_for_it_and_what_is_left() {
    for language in Language::TAGS {
        let sections = between(&page(language), "<section>", "</section>");
        let labels = sections.iter().map(|section| between(section, "<strong>", "</strong>"));
        let labels: Vec<_> = labels.filter(|labels| !labels.is_empty()).collect();
        assert!(labels.len() >= 12, "{language}: {}", labels.len());
        let [rule, does, yours] = &labels[0][..] else { panic!("{language}: {labels:?}") };
        assert!(rule != does && does != yours, "{language}: {labels:?}");
        assert!(labels.iter().all(|of_rule| *of_rule == labels[0]), "{language}: {labels:?}");
    }
}

#[test]
fn it_names_the_rules_in_every_language() {
    for language in Language::TAGS {
        let html = page(language);
        says(language, &html, &NAMED);
        for words in IN_WORDS {
            let in_language = words.iter().find(|(of, _)| *of == language);
            let (_, words) =
                in_language.unwrap_or_else(|| panic!("the words of {language} are not known here"));
            says(language, &html, &[words]);
        }
    }
}

#[test]
fn the_sources_are_the_same_in_every_language() {
    let reference = addresses(Language::ALL[0].tag());
    assert!(reference.len() > 20, "{reference:#?}");
    for language in Language::TAGS {
        assert_eq!(addresses(language), reference, "{language}");
    }
}

/// Nothing is fetched, and who follows an address does not say where from.
#[test]
fn an_address_is_a_link_and_nothing_else() {
    for tag in tags(&page("en")) {
        assert!(!tag.has("src") && !tag.has("srcset") && !tag.has("style"), "{tag:?}");
        if tag.name == "a" {
            assert!(tag.get("href").starts_with("https://") && tag.get("rel") == "noreferrer", "{tag:?}");
        }
    }
}

/// Expects each of these.
fn says(language: &str, text: &str, expected: &[&str]) {
    for words in expected {
        assert!(
            words.split('|').any(|words| text.contains(words)),
            "{language} does not say {words}: {text}"
        );
    }
}

fn page(language: &str) -> String {
    let language = Language::from_tag(language).expect("there is a language with this tag");
    ssr::html(law::view(&ssr::locale(language)))
}

/// The addresses of the sources, as they can be read.
fn addresses(language: &str) -> Vec<String> {
    let items = between(&page(language), "<li>", "</li>");
    items.iter().map(|item| item.split("noreferrer\">").last().expect("a part").replace("</a>", "")).collect()
}

/// What stands between each of these marks and the next of those.
fn between(text: &str, from: &str, to: &str) -> Vec<String> {
    let parts = text.split(from).skip(1);
    parts.map(|part| part.split(to).next().unwrap_or_default().to_owned()).collect()
}
