//! The texts of the interface: every language says the same, and a broken file fails the build by file, message and reason.

use klantspiegel_content_compiler::messages::Messages;
use klantspiegel_content_compiler::problem::Problem;
use klantspiegel_content_compiler::{languages, messages};
use klantspiegel_content_types::contents::Placement;
use klantspiegel_content_types::pattern::{self, Argument, Category};
use klantspiegel_testing::folder;
use std::fs;
use std::path::{Path, PathBuf};

mod real {
    use super::*;

    #[test]
    fn every_language_is_found_dutch_first() {
        let found = languages::found(&locales()).expect("there are languages");
        assert_eq!(found[0], "nl");
        assert!(found[1..].is_sorted() && found.contains(&"en".to_owned()), "{found:?}");
    }

    #[test]
    fn they_are_sound_and_there_are_many() {
        let found = languages::found(&locales()).expect("there are languages");
        let messages = messages::read(&locales(), &found).unwrap_or_else(|problems| panic!("{problems:#?}"));
        let counts = |language: &str| Placement::ALL.map(|placed| messages.of(language, placed).len());
        for language in &found {
            assert_eq!(counts("nl"), counts(language));
        }
        for (placement, least) in
            [(Placement::Journey, 50), (Placement::Deferred, 100), (Placement::Prerendered, 40)]
        {
            let count = messages.of("nl", placement).len();
            assert!(count > least, "{placement:?}: {count}");
        }
        assert_eq!(messages.name("nl"), Ok("Nederlands"));
        assert_eq!(messages.name("en"), Ok("English"));
        assert!(messages.name("xx").is_err());
    }
}

mod broken {
    use super::*;

    #[test]
    fn a_message_that_one_language_lacks() {
        check(
            "greeting = Dag\nparting = Tot ziens",
            "greeting = Hello",
            ("en", "parting", "this message is missing"),
        );
        check(
            "greeting = Dag",
            "greeting = Hello\nparting = Bye",
            ("nl", "parting", "this message is missing"),
        );
    }

    #[test]
    fn a_variant_that_one_language_lacks() {
        check(
            "greeting = { $side ->\n    [yes] Ja\n    [no] Nee\n   *[other] Misschien\n  }",
            "greeting = { $side ->\n    [yes] Yes\n   *[other] Maybe\n  }",
            ("en/texts.ftl", "greeting", "has no [no] for $side, which another language has"),
        );
    }

    #[test]
    fn a_message_that_arrives_later_in_one_language() {
        let folder = with_texts("later", "greeting = Dag", "");
        fs::write(folder.join("en/feedback.ftl"), "greeting = Hello").expect("the folder is ours");
        told(&folder, ("en", "greeting", "this message is missing"));
    }

    #[test]
    fn a_message_twice() {
        check(
            "greeting = Dag\ngreeting = Hoi",
            "greeting = Hello",
            ("nl/texts.ftl", "greeting", "stands twice"),
        );
    }

    #[test]
    fn a_message_twice_in_two_files() {
        let folder = with_texts("twice-in-two", "greeting = Dag", "greeting = Hello");
        fs::write(folder.join("nl/more.ftl"), "greeting = Hoi").expect("the folder is ours");
        told(&folder, ("nl/texts.ftl", "greeting", "stands twice"));
    }

    #[test]
    fn junk() {
        check("greeting = Dag\nwhat is this", "greeting = Hello", ("nl/texts.ftl", "line 2", "Expected"));
        check("greeting = { $name", "greeting = Hello", ("nl/texts.ftl", "line 1", "Expected"));
        check("greeting =", "greeting = Hello", ("nl/texts.ftl", "line 1", "Expected"));
    }

    #[test]
    fn a_variable_that_only_one_language_uses() {
        check(
            "greeting = Dag { $name }",
            "greeting = Hello { $nmae }",
            ("en/texts.ftl", "greeting", "does not use $name, which another language does"),
        );
        check(
            "greeting = Dag { $name }",
            "greeting = Hello { $nmae }",
            ("nl/texts.ftl", "greeting", "does not use $nmae, which another language does"),
        );
    }

    #[test]
    fn a_variable_that_is_used_in_one_variant_only_is_used() {
        let variants = |word| {
            format!(
                "greeting = {{ $count ->\n    [one] {word}\n   *[other] {word} {{ $count }} {{ $name }}\n  }}"
            )
        };
        assert!(read(&with_texts("one-variant", &variants("Dag"), &variants("Hello"))).is_ok());
    }

    #[test]
    fn a_term_that_does_not_exist() {
        check(
            "greeting = Dag { -product }",
            "greeting = Hello",
            ("nl/texts.ftl", "greeting", "-product is neither a term nor a figure of the rules"),
        );
    }

    #[test]
    fn what_fluent_can_but_this_cannot() {
        for value in ["{ NUMBER($count) }", "{ other }", "{ other.part }", "{ 5 }", "{ { $name } }"] {
            let nl = format!("other = Anders\ngreeting = {value}");
            let en = format!("other = Different\ngreeting = {value}");
            check(&nl, &en, ("nl/texts.ftl", "greeting", "is not supported here"));
        }
    }

    #[test]
    fn attributes() {
        check(
            "greeting = Dag\n    .title = Titel",
            "greeting = Hello",
            ("nl/texts.ftl", "greeting", "attributes are not used"),
        );
        check(
            "greeting =\n    .title = Titel",
            "greeting = Hello",
            ("nl/texts.ftl", "greeting", "has no value"),
        );
    }

    #[test]
    fn a_variant_that_is_no_plural_among_plurals() {
        let nl = "greeting = { $count ->\n    [one] Dag\n    [veel] Dag\n   *[other] Dag\n  }";
        check(
            nl,
            "greeting = Hello { $count }",
            ("nl/texts.ftl", "greeting", "[veel] is not a plural category"),
        );
    }

    #[test]
    fn a_number_that_cannot_be_counted() {
        let nl = "greeting = { $count ->\n    [1.5] Dag\n   *[other] Dag\n  }";
        check(nl, "greeting = Hello { $count }", ("nl/texts.ftl", "greeting", "[1.5] is not a whole number"));
    }

    #[test]
    fn a_language_without_its_name() {
        let folder = with_texts("nameless", "greeting = Dag", "greeting = Hello");
        fs::write(folder.join("en/name.ftl"), "language-name = { $name }").expect("the folder is ours");
        told(&folder, ("en", "language-name", "is missing or not plain"));
        fs::remove_file(folder.join("en/name.ftl")).expect("the folder is ours");
        told(&folder, ("en", "language-name", "is missing or not plain"));
    }

    #[test]
    fn a_folder_that_is_no_language() {
        for stray in ["Deutsch", "nl-be", "README.md"] {
            let folder = with_texts(&format!("stray-{stray}"), "greeting = Dag", "greeting = Hello");
            fs::create_dir(folder.join(stray)).expect("the folder is ours");
            let problems = languages::found(&folder).expect_err("this is not a language's tag");
            assert_eq!(problems[0].item, stray);
            assert!(problems[0].reason.contains("named by its tag"), "{problems:?}");
        }
    }

    #[test]
    fn the_reference_language_is_missing() {
        let folder = with_texts("no-reference", "greeting = Dag", "greeting = Hello");
        let problems = messages::read(&folder, &["en".to_owned()]).err().expect("Dutch is missing");
        assert!(problems.iter().any(|p| p.item == "nl" && p.reason == "the reference language is missing"));
    }
}

mod meaning {
    use super::*;

    #[test]
    fn a_text_becomes_what_it_says() {
        for (source, arguments, expected) in [
            ("Dag", &[][..], "Dag"),
            (
                "Dag { $name }, tot { $when }",
                &[Argument::Text("Jo"), Argument::Text("morgen")],
                "Dag Jo, tot morgen",
            ),
            (
                "{ $count ->\n    [one] één dag\n   *[other] { $count } dagen\n  }",
                &[Argument::Count(1)],
                "één dag",
            ),
            (
                "{ $count ->\n    [one] één dag\n   *[other] { $count } dagen\n  }",
                &[Argument::Count(3)],
                "3 dagen",
            ),
            (
                "{ $count ->\n    [0] geen dag\n   *[other] { $count } dagen\n  }",
                &[Argument::Count(0)],
                "geen dag",
            ),
            (
                "{ $role ->\n    [manager] leiding\n   *[staff] werk\n  }",
                &[Argument::Text("manager")],
                "leiding",
            ),
            ("{ $role ->\n    [manager] leiding\n   *[staff] werk\n  }", &[Argument::Text("staff")], "werk"),
            ("{ $side ->\n    [yes] ja\n   *[other] anders\n  }", &[Argument::Text("no")], "anders"),
            ("{ \"{\" }x{ \"}\" }", &[], "{x}"),
            (
                "\n    eerste regel\n    tweede regel\n\n    nieuwe alinea",
                &[],
                "eerste regel\ntweede regel\n\nnieuwe alinea",
            ),
        ] {
            assert_eq!(written(&format!("greeting = {source}"), arguments), expected, "{source}");
        }
    }

    #[test]
    fn the_default_need_not_stand_last() {
        let source = "greeting = { $role ->\n   *[staff] werk\n    [manager] leiding\n  }";
        assert_eq!(written(source, &[Argument::Text("staff")]), "werk");
        assert_eq!(written(source, &[Argument::Text("manager")]), "leiding");
    }

    #[test]
    #[should_panic = "is none of"]
    fn a_word_that_no_variant_is_for_is_a_mistake_of_ours() {
        written(
            "greeting = { $role ->\n    [manager] leiding\n   *[staff] werk\n  }",
            &[Argument::Text("?")],
        );
    }

    #[test]
    fn a_term_is_put_in() {
        let source = "-product = Klantspiegel\ngreeting = Dit is { -product }.";
        assert_eq!(written(source, &[]), "Dit is Klantspiegel.");
    }

    /// Writes the message `greeting` with arguments in the order of their names.
    fn written(source: &str, arguments: &[Argument<'_>]) -> String {
        let plain: String = source.chars().filter(|c| c.is_ascii_alphanumeric()).take(60).collect();
        let name =
            format!("{plain}-{:?}", arguments.iter().map(|a| format!("{a:?}").len()).collect::<Vec<_>>());
        let messages =
            read(&with_texts(&name, source, source)).unwrap_or_else(|problems| panic!("{problems:#?}"));
        let mut out = String::new();
        let category = |count| if count == 1 { Category::One } else { Category::Other };
        pattern::write(&messages.of("nl", Placement::Journey)[0], arguments, &category, &mut out);
        out
    }
}

mod code {
    use super::*;

    #[test]
    fn one_argument_is_passed_and_several_are_named() {
        let source = "a-bare = x\nb-one = { $name }\nc-count = { $n ->\n    [one] x\n   *[other] y\n  }\nd-two = { $from } { $to }";
        let code =
            read(&with_texts("code", source, source)).map(|messages| messages.code()).unwrap_or_default();
        for signature in [
            "fn a_bare(&self, ) -> String",
            "fn b_one(&self, name: &str, ) -> String",
            "fn c_count(&self, n: u32, ) -> String",
            "fn d_two(&self, args: args::DTwo<'_>) -> String",
            "struct DTwo<'a> { pub from: &'a str, pub to: &'a str, ",
        ] {
            assert!(code.contains(signature), "{signature} is not in\n{code}");
        }
    }
}

/// Expects that these two files fail with a problem of this file (by its end), message and reason.
fn check(nl: &str, en: &str, expected: (&str, &str, &str)) {
    let plain: String =
        format!("{nl}-{en}").chars().filter(|c| c.is_ascii_alphanumeric()).take(120).collect();
    told(&with_texts(&format!("{plain}-{}", expected.0.replace('/', "-")), nl, en), expected);
}

fn told(folder: &Path, (file, message, reason): (&str, &str, &str)) {
    let problems = read(folder).err().expect("this must fail");
    let told =
        problems.iter().any(|p| p.file.ends_with(file) && p.item == message && p.reason.contains(reason));
    assert!(told, "{file}: {message}: {reason} is not among {problems:#?}");
}

fn read(folder: &Path) -> Result<Messages, Vec<Problem>> {
    messages::read(folder, &both())
}

/// Two languages with a name and these texts.
fn with_texts(name: &str, nl: &str, en: &str) -> PathBuf {
    let folder = folder::empty(&format!("messages-{name}"));
    for (language, name, texts) in [("nl", "Nederlands", nl), ("en", "English", en)] {
        let of_language = folder.join(language);
        fs::create_dir(&of_language).expect("the folder is ours");
        fs::write(of_language.join("name.ftl"), format!("language-name = {name}"))
            .expect("the folder is ours");
        fs::write(of_language.join("texts.ftl"), texts).expect("the folder is ours");
    }
    folder
}

fn both() -> Vec<String> {
    vec!["nl".to_owned(), "en".to_owned()]
}

fn locales() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("locales")
}
