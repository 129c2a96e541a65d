//! What is asked: the files hold what they should, and a broken one fails the build by file, item and reason.

use klantspiegel_content_compiler::instruments;
use klantspiegel_content_compiler::problem::Problem;
use klantspiegel_content_types::wording::{SceneWording, Wordings};
use klantspiegel_core::care_cost::{ON_TOP, PAYS, SAID, SAID_PAGE, STATED_BEFORE};
use klantspiegel_core::dilemma::cell::Loss;
use klantspiegel_core::dilemma::retired::is_retired;
use klantspiegel_core::dilemma::{Cell, Choice};
use klantspiegel_core::instrument::{First, Fits, Item, ItemBank, Scale};
use klantspiegel_core::language::Language;
use klantspiegel_core::part::Part;
use klantspiegel_core::setup::Role;
use klantspiegel_testing::folder;
use std::fs;
use std::path::{Path, PathBuf};

const LANGUAGES: [&str; Language::ALL.len()] = Language::TAGS;

mod files {
    use super::*;

    #[test]
    fn from_within_has_sixteen_statements_in_four_facets_of_four() {
        let from_within = bank().of(Part::FromWithin).clone();
        assert_eq!(from_within.items.len(), 16);
        assert_eq!(from_within.facets, ["caring", "reading", "relating", "delivering"]);
        for facet in &from_within.facets {
            assert_eq!(from_within.facet_items(facet).count(), 4, "{facet}");
        }
        assert!(from_within.items.iter().all(|item| item.scale == Scale::Agreement));
    }

    #[test]
    fn the_core_is_two_of_caring_and_two_of_delivering() {
        let from_within = bank().of(Part::FromWithin).clone();
        let core: Vec<_> = from_within.items.iter().filter(|item| item.core).collect();
        let of = |facet: &str| core.iter().filter(|item| item.facet.as_deref() == Some(facet)).count();
        assert_eq!((core.len(), of("caring"), of("delivering")), (4, 2, 2));
    }

    #[test]
    fn neighbouring_statements_are_of_different_facets() {
        for pair in bank().of(Part::FromWithin).items.windows(2) {
            assert_ne!(pair[0].facet, pair[1].facet, "{} and {}", pair[0].id, pair[1].id);
        }
    }

    #[test]
    fn nine_measures_are_of_the_work_and_of_its_results() {
        let measures = bank().measures;
        assert_eq!((measures.facet_items("work").count(), measures.facet_items("result").count()), (5, 4));
        assert_eq!(measures.items.len(), 9);
        assert!(measures.items.iter().all(|item| item.scale == Scale::Use));
    }

    #[test]
    fn six_statements_are_rated_for_three_and_then_four_questions_follow() {
        let perspectives = bank().of(Part::Perspectives).clone();
        let pages: Vec<&[Item]> = perspectives.pages().collect();
        for statement in &pages[..6] {
            let facets: Vec<_> = statement.iter().filter_map(|item| item.facet.as_deref()).collect();
            assert_eq!(facets, ["me", "colleague", "organisation"]);
        }
        let scales: Vec<Scale> = pages[6..].iter().map(|page| page[0].scale).collect();
        assert_eq!(scales, [Scale::Agreement, Scale::Agreement, Scale::Grade, Scale::Story]);
    }

    #[test]
    fn ten_lines_are_ticked_twice_and_none_of_them_stands_alone() {
        let brushoff = bank().of(Part::Brushoff).clone();
        let subjects = |page| brushoff.page(page).map(|item| item.subject.clone()).collect::<Vec<_>>();
        assert_eq!(subjects("heard"), subjects("said"));
        assert_eq!(subjects("heard").iter().flatten().count(), 10);
        for page in ["heard", "said"] {
            let alone: Vec<bool> = brushoff.page(page).map(|item| item.exclusive).collect();
            assert_eq!(alone, [vec![false; 10], vec![true]].concat(), "{page}");
        }
    }

    #[test]
    fn the_leadership_has_eleven_ratings_and_four_places_for_coins() {
        let leadership = bank().of(Part::Leadership).clone();
        let of = |scale| leadership.items.iter().filter(|item| item.scale == scale).count();
        assert_eq!((of(Scale::Agreement), of(Scale::Coins)), (11, 4));
        assert_eq!(
            (leadership.facet_items("outside").count(), leadership.facet_items("inside").count()),
            (2, 2)
        );
    }

    #[test]
    fn seven_things_can_stop_someone_or_nothing() {
        let room = bank().of(Part::Room).clone();
        let blockers: Vec<bool> = room.page("blockers").map(|item| item.exclusive).collect();
        assert_eq!(blockers, [vec![false; 8], vec![true]].concat());
        assert_eq!(room.items.iter().filter(|item| item.scale == Scale::Agreement).count(), 3);
    }

    #[test]
    fn what_is_said_is_three_rungs_and_two_ratings_and_what_was_asked_before_is_kept() {
        let bank = bank();
        let items = &bank.of(Part::CareCost).items;
        let of = |asked: bool| items.iter().filter(move |item| item.until.is_none() == asked);
        let asked: Vec<(&str, Scale)> = of(true).map(|item| (item.id.as_str(), item.scale)).collect();
        let expected = SAID.map(|id| (id, Scale::Work)).into_iter();
        assert_eq!(
            asked,
            expected.chain([ON_TOP, PAYS].map(|id| (id, Scale::Agreement))).collect::<Vec<_>>()
        );
        assert_eq!(of(false).map(|item| item.id.as_str()).collect::<Vec<_>>(), [STATED_BEFORE]);
        let page = bank.of(Part::CareCost).page(SAID_PAGE).count();
        assert_eq!(page, SAID.len(), "one page holds them");
    }

    #[test]
    fn six_scenes_for_each_loss_take_turns_in_which_act_stands_first_and_each_control_has_one() {
        let scenes = bank().scenes;
        assert_eq!(scenes.len(), 20);
        let group = |fits| scenes.iter().filter(move |scene| scene.fits == fits).map(|scene| scene.first);
        for loss in Loss::ALL {
            let firsts: Vec<First> = group(Fits::Loss(loss)).collect();
            assert_eq!(firsts, [firsts[0], firsts[1]].repeat(3), "{loss:?}");
            assert_ne!(firsts[0], firsts[1], "{loss:?}");
        }
        let controls = Choice::ALL.map(|choice| group(Fits::Control(choice)).collect::<Vec<_>>());
        assert_eq!(controls.each_ref().map(Vec::len), [1, 1]);
        assert_eq!(
            controls[0], controls[1],
            "whoever follows a place on the screen answers one of them wrongly"
        );
    }

    #[test]
    fn every_cell_has_a_scene_of_its_loss_and_no_other() {
        let scenes = bank().scenes;
        for cell in Cell::all() {
            let fitting = scenes.iter().filter(|scene| scene.fits.holds(cell));
            assert_eq!(fitting.count(), if cell.is_graded() { 6 } else { 1 }, "{cell:?}");
        }
        assert!(
            Fits::Loss(Loss::ALL[0]).holds(cell(160, 30)) && !Fits::Loss(Loss::ALL[0]).holds(cell(5, 120))
        );
        // A day for a minute is a control, though its loss is that of graded cells.
        assert!(!Fits::Loss(Loss::ALL[2]).holds(Cell::CONTROL_CARE));
    }

    #[test]
    fn no_scene_has_the_name_of_one_of_before() {
        assert!(bank().scenes.iter().all(|scene| !is_retired(&scene.id)));
    }

    fn cell(cost: u16, loss: u16) -> Cell {
        Cell::with_minutes(cost, loss).expect("there is such a cell")
    }

    #[test]
    fn every_point_of_the_rating_scales_has_words_and_the_ends_of_the_others() {
        for (language, words) in wordings() {
            for role in Role::ALL {
                for value in Scale::Agreement.values() {
                    assert!(words.label(Scale::Agreement, value, role).is_some(), "{language} {value}");
                }
                for value in Scale::Use.values() {
                    assert!(words.label(Scale::Use, value, role).is_some(), "{language} {value}");
                }
                for value in Scale::Story.values() {
                    assert!(words.label(Scale::Story, value, role).is_some(), "{language} {value}");
                }
                for value in [0, 10] {
                    assert!(words.label(Scale::OfTen, value, role).is_some(), "{language} {value}");
                }
            }
        }
    }
}

mod wording {
    use super::*;

    /// Words that deny, by language.
    const NEGATIONS: [(&str, &[&str]); 4] = [
        (
            "de",
            &[
                "nicht", "kein", "keine", "keinen", "keinem", "keiner", "keines", "nie", "niemals",
                "niemand", "nichts", "nirgends", "ohne", "weder",
            ],
        ),
        ("fr", &["ne", "pas", "jamais", "rien", "nulle", "aucun", "aucune", "sans", "ni", "guère"]),
        ("nl", &["niet", "geen", "nooit", "niemand", "niets", "nergens", "zonder", "noch", "evenmin"]),
        (
            "en",
            &[
                "not", "no", "never", "nobody", "nothing", "nowhere", "none", "without", "nor", "neither",
                "cannot",
            ],
        ),
    ];

    #[test]
    fn an_item_has_eighteen_words_at_most() {
        for (language, id, text) in item_texts() {
            assert!((1..=18).contains(&text.split_whitespace().count()), "{language} {id}: {text}");
        }
    }

    #[test]
    fn an_item_denies_nothing() {
        // “None of these” is no statement, and the lines of D are what people hear.
        let bank = bank();
        let rated = |id: &str| bank.item(id).is_some_and(|item| item.scale != Scale::Tick);
        for (language, id, text) in item_texts().into_iter().filter(|(_, id, _)| rated(id)) {
            let (_, negations) =
                NEGATIONS.iter().find(|(of, _)| *of == language).expect("a list per language");
            for word in words(&text) {
                assert!(
                    !negations.contains(&word.as_str()) && !word.ends_with("n’t"),
                    "{language} {id}: {text}"
                );
            }
        }
    }

    #[test]
    fn the_words_that_deny_would_be_found() {
        assert_eq!(words("Dit, niet! (Geen) don’t"), ["dit", "niet", "geen", "don’t"]);
    }

    #[test]
    fn a_statement_to_agree_with_is_one_sentence() {
        let bank = bank();
        let to_agree_with = |id: &str| bank.item(id).is_some_and(|item| item.scale == Scale::Agreement);
        for (language, id, text) in item_texts().into_iter().filter(|(_, id, _)| to_agree_with(id)) {
            assert!(text.matches(['.', '?']).count() == 1 && text.ends_with('.'), "{language} {id}: {text}");
        }
    }

    #[test]
    fn no_two_items_read_the_same() {
        for language in LANGUAGES {
            // The lines of D are asked twice in the same words: that is how they are compared.
            let bank = bank();
            let page = |id: &str| bank.item(id).and_then(|item| item.page.clone());
            let mut texts: Vec<_> = item_texts().into_iter().filter(|(of, _, _)| *of == language).collect();
            texts.retain(|(_, id, _)| page(id).as_deref() != Some("said"));
            texts.sort_by(|a, b| a.2.cmp(&b.2));
            for pair in texts.windows(2) {
                assert!(pair[0].2 != pair[1].2 || pair[0].1 == pair[1].1, "{language}: {}", pair[0].2);
            }
        }
    }

    /// The longer act would look like the one with more thought in it: beside a short word that is a second one.
    #[test]
    fn no_act_of_a_scene_is_a_word_longer_than_the_other() {
        for (language, id, scene) in scenes() {
            let (care, cost) = (scene.care.chars().count(), scene.cost.chars().count());
            assert!(care.abs_diff(cost) <= 8, "{language} {id}: {care} against {cost} characters");
        }
    }

    /// Over all scenes neither act is systematically the shorter one.
    #[test]
    fn on_average_the_two_acts_are_as_long() {
        for language in LANGUAGES {
            let of_language = scenes().into_iter().filter(|(of, _, _)| *of == language);
            let ratios: Vec<f64> = of_language
                .map(|(_, _, scene)| {
                    (scene.care.chars().count() as f64 / scene.cost.chars().count() as f64).ln()
                })
                .collect();
            let mean = ratios.iter().sum::<f64>() / ratios.len() as f64;
            assert!(mean.abs() < 0.2, "{language}: {mean}");
        }
    }

    #[test]
    fn a_scene_is_one_sentence_of_twenty_words_and_its_acts_are_a_word_or_two() {
        for (language, id, scene) in scenes() {
            for role in Role::ALL {
                let text = scene.sentence.of(role);
                assert!((1..=20).contains(&text.split_whitespace().count()), "{language} {id}: {text}");
                assert_eq!(text.matches(['.', '?', '!', '…']).count(), 1, "{language} {id}: {text}");
                assert!(text.ends_with(['.', '?', '!', '…']), "{language} {id}: {text}");
            }
            for act in [&scene.care, &scene.cost] {
                assert!((1..=2).contains(&act.split_whitespace().count()), "{language} {id}: {act}");
            }
        }
    }

    /// A price that names somebody else would be another customer's.
    #[test]
    fn whom_it_costs_time_is_somebody_in_the_scene() {
        for (language, id, scene) in scenes() {
            let named = words(&scene.customer.replace('’', " ")).pop().expect("it names somebody");
            for text in Role::ALL.map(|role| scene.sentence.of(role)) {
                let sentence = words(&text.replace('’', " "));
                // In German the name bends: “ein Patient”, “kostet den Patienten”.
                let is_there =
                    sentence.iter().any(|word| word.len() >= 4 && named.starts_with(word.as_str()));
                assert!(is_there, "{language} {id}: {named} in {text}");
            }
        }
    }

    #[test]
    fn no_two_scenes_of_a_language_read_the_same_and_no_two_roles() {
        for language in LANGUAGES {
            let of_language = scenes().into_iter().filter(|(of, _, _)| *of == language);
            let mut texts: Vec<String> = of_language
                .flat_map(|(_, _, scene)| Role::ALL.map(|role| scene.sentence.of(role).to_owned()))
                .collect();
            texts.sort();
            for pair in texts.windows(2) {
                assert_ne!(pair[0], pair[1], "{language}");
            }
        }
    }

    #[test]
    fn a_scene_names_no_minutes_because_every_cell_must_fit_it() {
        for (language, id, scene) in scenes() {
            let sentences = Role::ALL.map(|role| scene.sentence.of(role));
            for text in sentences.into_iter().chain([&*scene.care, &*scene.cost]) {
                let amount = text.contains(|c: char| c.is_ascii_digit())
                    || self::words(text).iter().any(|word| AMOUNTS.contains(&word.as_str()));
                assert!(!amount, "{language} {id}: {text}");
            }
        }
    }

    /// What would say how long something takes or matters.
    const AMOUNTS: [&str; 14] = [
        "minuut", "minuten", "uur", "uren", "kwartier", "dagen", "weken", "minute", "minutes", "hour",
        "hours", "days", "weeks", "urgent",
    ];

    fn scenes() -> Vec<(&'static str, String, SceneWording)> {
        let mut scenes = Vec::new();
        for (language, words) in wordings() {
            for scene in bank().scenes {
                let wording = words.scene(&scene.id).expect("every scene has its words").clone();
                scenes.push((language, scene.id, wording));
            }
        }
        scenes
    }

    fn item_texts() -> Vec<(&'static str, String, String)> {
        let bank = bank();
        let items: Vec<_> = bank.instruments().flat_map(|i| &i.items).collect();
        let mut texts = Vec::new();
        for (language, words) in wordings() {
            for item in &items {
                for role in Role::ALL {
                    texts.push((language, item.id.to_string(), words.item(&item.id, role).to_owned()));
                }
            }
        }
        texts
    }

    fn words(text: &str) -> Vec<String> {
        let bare = |word: &str| word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
        text.split_whitespace().map(bare).filter(|word| !word.is_empty()).collect()
    }
}

mod broken {
    use super::*;

    #[test]
    fn a_facet_that_is_not_listed() {
        check_broken(
            "from-within/structure.toml",
            "facet = \"caring\"",
            "facet = \"curing\"",
            ("caring-enjoy", "its facet is not among `facets`"),
        );
    }

    #[test]
    fn a_facet_without_items() {
        check_broken(
            "measures/structure.toml",
            "facets = [\"work\", \"result\"]",
            "facets = [\"work\", \"result\", \"mood\"]",
            ("mood", "this facet has no items"),
        );
    }

    #[test]
    fn an_id_in_another_form() {
        for id in ["Caring-Enjoy", "caring_enjoy", "1-caring", "caring enjoy", ""] {
            check_broken(
                "from-within/structure.toml",
                "id = \"caring-enjoy\"",
                &format!("id = \"{id}\""),
                (id, "an id is written in lower case with hyphens"),
            );
        }
    }

    #[test]
    fn an_id_twice() {
        check_broken(
            "from-within/structure.toml",
            "id = \"reading-sense\"",
            "id = \"caring-enjoy\"",
            ("caring-enjoy", "this id stands twice"),
        );
        check_broken(
            "stated/structure.toml",
            "id = \"pays\"",
            "id = \"on-top\"",
            ("on-top", "this id stands twice"),
        );
    }

    #[test]
    fn an_id_of_another_instrument() {
        check_broken(
            "stated/structure.toml",
            "id = \"pays\"",
            "id = \"caring-enjoy\"",
            ("caring-enjoy", "this id stands twice"),
        );
    }

    /// The words of pages, facets and subjects are found by their name alone: one of them would take those of the other.
    #[test]
    fn a_name_that_another_instrument_has_too() {
        let folder = copy_of_instruments("a page twice");
        for file in
            ["structure", "nl", "en", "de", "fr"].map(|name| folder.join(format!("stated/{name}.toml")))
        {
            let text = fs::read_to_string(&file).expect("the copy has this file");
            let renamed = text.replace("\"worth\"", "\"said\"").replace("worth.", "said.");
            fs::write(&file, renamed).expect("the copy can be written");
        }
        let problems = read(&folder).expect_err("D has a page of this name");
        let told = problems.iter().filter(|problem| {
            problem.item == "said" && problem.reason.contains("another instrument has this name too")
        });
        assert_eq!(told.count(), 1, "{problems:#?}");
    }

    #[test]
    fn a_scale_that_does_not_exist() {
        check_broken("stated/structure.toml", "scale = \"of-ten\"", "scale = \"of-five\"", ("", "of-five"));
    }

    #[test]
    fn a_key_that_is_not_known() {
        check_broken(
            "measures/structure.toml",
            "facet = \"work\"",
            "facet = \"work\"\nweight = 2",
            ("", "weight"),
        );
    }

    #[test]
    fn the_same_act_first_twice_in_a_row() {
        check_broken(
            "dilemmas/structure.toml",
            "id = \"other-branch\"\nloss = 30\nfirst = \"cost\"",
            "id = \"other-branch\"\nloss = 30\nfirst = \"care\"",
            ("other-branch", "which act stands first must alternate within a loss"),
        );
    }

    #[test]
    fn too_few_or_too_many_scenes_for_a_loss_or_a_control() {
        let first = "id = \"parents-evening\"\nloss = 30";
        for (new, reasons) in [
            (
                "id = \"parents-evening\"\nloss = 120",
                [
                    "6 of Loss(Loss(30)) are wanted, and there are 5",
                    "6 of Loss(Loss(120)) are wanted, and there are 7",
                ],
            ),
            (
                "id = \"parents-evening\"\ncontrol = \"care\"",
                [
                    "6 of Loss(Loss(30)) are wanted, and there are 5",
                    "1 of Control(Care) are wanted, and there are 2",
                ],
            ),
        ] {
            for reason in reasons {
                check_broken("dilemmas/structure.toml", first, new, ("", reason));
            }
        }
        check_broken(
            "dilemmas/structure.toml",
            "id = \"control-cost\"\ncontrol = \"cost\"",
            "id = \"control-cost\"\ncontrol = \"care\"",
            ("", "1 of Control(Cost) are wanted, and there are 0"),
        );
    }

    #[test]
    fn a_scene_for_nothing_or_for_two_things() {
        for (new, reason) in [
            ("id = \"parents-evening\"", "is for a `loss` or for a `control`"),
            ("id = \"parents-evening\"\nloss = 30\ncontrol = \"care\"", "is for a `loss` or for a `control`"),
        ] {
            let old = "id = \"parents-evening\"\nloss = 30";
            check_broken("dilemmas/structure.toml", old, new, ("parents-evening", reason));
        }
        let old = "id = \"parents-evening\"\nloss = 30";
        let new = "id = \"parents-evening\"\nloss = 45";
        check_broken("dilemmas/structure.toml", old, new, ("", "A loss that is in no graded cell."));
    }

    #[test]
    fn a_scene_twice_or_with_the_name_of_one_of_before() {
        for id in ["parents-evening", "street-party"] {
            check_broken(
                "dilemmas/structure.toml",
                "id = \"other-branch\"",
                &format!("id = \"{id}\""),
                (id, "this id stands twice, or stood for another scene before"),
            );
        }
    }

    #[test]
    fn a_first_act_that_does_not_exist() {
        check_broken("dilemmas/structure.toml", "first = \"care\"", "first = \"both\"", ("", "both"));
    }

    #[test]
    fn an_item_without_text() {
        for (file, line, item) in [
            ("from-within/nl.toml", "reading-sense = …", "reading-sense"),
            ("from-within/nl.toml", "relating = …", "relating"),
            ("measures/en.toml", "measure-retention = …", "measure-retention"),
        ] {
            check_broken(file, line, "", (item, "its text is missing"));
        }
    }

    #[test]
    fn a_text_without_item() {
        check_broken(
            "measures/nl.toml",
            "[items]",
            "[items]\nmeasure-retentoin = \"Hoeveel klanten blijven\"",
            ("measure-retentoin", "has a text, but does not exist"),
        );
    }

    #[test]
    fn an_empty_text() {
        check_broken(
            "from-within/en.toml",
            "caring-enjoy = …",
            "caring-enjoy = \" \"",
            ("caring-enjoy", "its text is empty"),
        );
    }

    #[test]
    fn a_text_that_is_too_long() {
        let long = ["word"; 19].join(" ");
        check_broken(
            "from-within/en.toml",
            "caring-enjoy = …",
            &format!("caring-enjoy = \"{long}\""),
            ("caring-enjoy", "has 19 words; at most 18 are read well"),
        );
    }

    #[test]
    fn a_manager_text_that_is_too_long() {
        let long = ["word"; 25].join(" ");
        check_broken(
            "stated/nl.toml",
            "on-top.manager = …",
            &format!("on-top.manager = \"{long}\""),
            ("on-top", "has 25 words; at most 18 are read well"),
        );
    }

    #[test]
    fn a_text_for_one_role_only() {
        check_broken("stated/nl.toml", "on-top.manager = …", "", ("", "data did not match any variant"));
    }

    #[test]
    fn an_act_that_is_missing_empty_or_too_long() {
        let act = "care = …";
        check_broken("dilemmas/nl.toml", act, "", ("", "missing field `care`"));
        check_broken("dilemmas/nl.toml", act, "care = \"\"", ("parents-evening", "its text is empty"));
        let long = "care = \"een lang woord\"";
        check_broken(
            "dilemmas/nl.toml",
            act,
            long,
            ("parents-evening", "has 3 words; at most 2 are read well"),
        );
    }

    #[test]
    fn a_scene_that_is_not_one_short_sentence() {
        let long = format!("{}.", ["woord"; 21].join(" "));
        for (text, reason) in [
            ("Een klant vraagt iets. Je werkt.", "is not exactly one sentence"),
            ("Een klant vraagt iets", "is not exactly one sentence"),
            ("", "its text is empty"),
            (&*long, "has 21 words; at most 20 are read well"),
        ] {
            for role in ["staff", "manager"] {
                check_broken(
                    "dilemmas/nl.toml",
                    &format!("{role} = …"),
                    &format!("{role} = \"{text}\""),
                    ("parents-evening", reason),
                );
            }
        }
    }

    #[test]
    fn a_customer_who_is_missing_or_a_sentence() {
        let customer = "customer = …";
        check_broken("dilemmas/nl.toml", customer, "", ("", "missing field `customer`"));
        for (text, reason) in
            [("", "its text is empty"), ("de ouder van twee", "has 4 words; at most 3 are read well")]
        {
            let text = format!("customer = \"{text}\"");
            check_broken("dilemmas/nl.toml", customer, &text, ("parents-evening", reason));
        }
    }

    #[test]
    fn a_unit_that_is_missing_or_empty() {
        check_broken("dilemmas/nl.toml", "unit.many = …", "", ("", "missing field `many`"));
        for unit in ["unit.one", "unit.many"] {
            check_broken(
                "dilemmas/nl.toml",
                &format!("{unit} = …"),
                &format!("{unit} = \" \""),
                ("parents-evening", "its text is empty"),
            );
        }
    }

    #[test]
    fn a_scene_without_wording() {
        check_broken(
            "dilemmas/en.toml",
            "[parents-evening]",
            "[parents-morning]",
            ("parents-evening", "its text is missing"),
        );
    }

    #[test]
    fn a_point_of_a_scale_without_words() {
        check_broken("scales/nl.toml", "4 = …", "", ("4", "has no label on the scale Agreement"));
    }

    #[test]
    fn words_for_a_point_that_the_scale_does_not_have() {
        check_broken("scales/nl.toml", "10 = …", "11 = \"altijd\"", ("11", "is not on the scale OfTen"));
        check_broken("scales/nl.toml", "10 = …", "vaak = \"altijd\"", ("vaak", "is not on the scale OfTen"));
    }

    #[test]
    fn a_file_that_is_no_toml() {
        check_broken("measures/nl.toml", "[items]", "[items", ("", "TOML parse error"));
    }

    #[test]
    fn a_file_that_is_missing() {
        let folder = copy_of_instruments("missing");
        fs::remove_file(folder.join("stated/en.toml")).expect("the copy has this file");
        let problems = read(&folder).expect_err("a file is missing");
        assert!(problems[0].file.ends_with("stated/en.toml"), "{problems:?}");
    }

    #[test]
    fn every_problem_of_a_file_is_told_at_once() {
        let folder = copy_of_instruments("several");
        let file = folder.join("from-within/nl.toml");
        let text = fs::read_to_string(&file).expect("the copy has this file");
        let renamed = replaced(&text, "caring-enjoy =", "caring-enjoyed =");
        let broken = replaced(&renamed, "relating-contact = …", "relating-contact = \"\"");
        fs::write(&file, broken).expect("the copy can be written");
        let items: Vec<String> =
            read(&folder).expect_err("three things are wrong").into_iter().map(|p| p.item).collect();
        assert_eq!(items, ["caring-enjoy", "caring-enjoyed", "relating-contact"]);
    }

    #[test]
    fn a_problem_is_one_line_for_cargo() {
        let problem = Problem::new(Path::new("a/b.toml"), "item", "one\ntwo");
        assert_eq!(problem.to_string(), "a/b.toml: item: one two");
        assert_eq!(Problem::new(Path::new("a/b.toml"), "", "why").to_string(), "a/b.toml: why");
    }

    /// Breaks one thing in a copy of the files, and expects this item and reason about that file. An `old` that ends
    /// in `…` stands for the rest of its line.
    fn check_broken(file: &str, old: &str, new: &str, (item, reason): (&str, &str)) {
        let folder = copy_of_instruments(&format!("{file}-{old}-{new}"));
        let path = folder.join(file);
        let text = fs::read_to_string(&path).expect("the copy has this file");
        fs::write(&path, replaced(&text, old, new)).expect("the copy can be written");
        let problems = read(&folder).expect_err(&format!("{file} with {new:?} must fail"));
        let of_file = problems.iter().filter(|problem| problem.file == path.display().to_string());
        let told = of_file.into_iter().any(|problem| problem.item == item && problem.reason.contains(reason));
        assert!(told, "{item}: {reason} is not among {problems:#?}");
    }

    fn replaced(text: &str, old: &str, new: &str) -> String {
        let start = text.find(old.trim_end_matches('…')).unwrap_or_else(|| panic!("{old} is not in {text}"));
        let end = match old.ends_with('…') {
            true => text[start..].find('\n').map_or(text.len(), |length| start + length),
            false => start + old.len(),
        };
        format!("{}{new}{}", &text[..start], &text[end..])
    }

    /// A fresh copy for one test; the name may hold anything.
    fn copy_of_instruments(name: &str) -> PathBuf {
        let plain: String = name.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
        let folder = folder::empty(&format!("instruments-{plain}").chars().take(200).collect::<String>());
        folder::copy(&real(), &folder);
        folder
    }

    fn read(folder: &Path) -> Result<(), Vec<Problem>> {
        let bank = instruments::bank(folder)?;
        for language in LANGUAGES {
            instruments::wordings(folder, &bank, language)?;
        }
        Ok(())
    }
}

fn bank() -> ItemBank {
    instruments::bank(&real()).expect("the real files are sound")
}

fn wordings() -> Vec<(&'static str, Wordings)> {
    let of = |language| instruments::wordings(&real(), &bank(), language).expect("the real files are sound");
    LANGUAGES.map(|language| (language, of(language))).into()
}

fn real() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("instruments")
}
