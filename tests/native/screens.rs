//! The screens as HTML: their structure by the page contract, and a snapshot of each.
//!
//! After a change of looks or words, accept the snapshots with `INSTA_UPDATE=always cargo test --test native snapshot` and
//! read their difference.

use klantspiegel_core::dilemma::cell::Loss;
use klantspiegel_core::dilemma::form::DILEMMAS;
use klantspiegel_core::dilemma::{Asked, Cell, Choice};
use klantspiegel_core::insight::RULES;
use klantspiegel_core::instrument::{Fits, ItemId};
use klantspiegel_core::journey::{Step, steps};
use klantspiegel_core::language::Language;
use klantspiegel_core::own_words::{Blank, OwnText};
use klantspiegel_core::part::Part;
use klantspiegel_core::perspectives::{COLLEAGUE, ME, ORGANISATION};
use klantspiegel_core::scores::Scores;
use klantspiegel_core::session::{Event, Session};
use klantspiegel_core::setup::{Form, ItemSet, Role, Setup};
use klantspiegel_core::together::Card;
use klantspiegel_formats::card_code::{self, NoCard};
use klantspiegel_formats::problem::Problem;
use klantspiegel_testing::html::{Reading, Tag, reading, tags};
use klantspiegel_testing::message::message;
use klantspiegel_testing::outline::outline;
use klantspiegel_testing::{
    CORE, WORK_MEASURES, after, answering, asked, bank, care_below, choosing, finished, saying, session,
};
use klantspiegel_ui::desk::law;
use klantspiegel_ui::laid_card::LaidCard;
use klantspiegel_ui::notice::Notice;
use klantspiegel_ui::page_state::PageState;
use klantspiegel_ui::screens::together;
use klantspiegel_ui::ssr;
use klantspiegel_ui::view_context::ViewContext;
use std::collections::BTreeSet;

/// A screen of the contract, and how to come to it.
struct Screen {
    /// The name of the snapshot.
    name: &'static str,
    /// Its name in the contract.
    screen: &'static str,
    session: Session,
    state: PageState,
    /// The actions of the contract that it must have.
    actions: &'static [&'static str],
}

/// Every screen, some more than once.
fn screens() -> Vec<Screen> {
    let item = |id| Step::Item(ItemId::new(id));
    let go_on = &["next", "back", "language"][..];
    let keep = &["export-json", "export-csv", "print", "forget", "back", "language"][..];
    vec![
        screen("start", "start", session(Setup::default()), &["start", "language"]),
        screen("start-again", "start", at(halfway(), Step::Start), &["start", "forget", "language"]),
        screen("item", "item", after(session(Setup::default()), [Event::Started { chance: 0 }]), go_on),
        screen("item-answered", "item", at(halfway(), item("caring-enjoy")), go_on),
        screen("situations", "situations", at(session(Setup::default()), Step::BeforeDilemmas), go_on),
        screen("situations-manager", "situations", at(manager(), Step::BeforeDilemmas), go_on),
        screen("dilemma-staff", "dilemma", at(session(Setup::default()), Step::Dilemma(0)), go_on),
        screen("dilemma-manager", "dilemma", at(manager(), Step::Dilemma(0)), go_on),
        screen("dilemma-answered", "dilemma", at(halfway(), Step::Dilemma(1)), go_on),
        screen("stated", "stated", at(manager(), Step::Stated), go_on),
        screen("measures", "measures", at(manager(), Step::Measures), go_on),
        screen(
            "from-review",
            "item",
            after(halfway(), [Event::ReviewOpened(item("pays"))]),
            &["next", "language"],
        ),
        screen(
            "perspectives",
            "perspectives",
            at(everything(Role::Staff), page(Part::Perspectives, 0)),
            go_on,
        ),
        screen("story", "perspectives", at(everything(Role::Staff), page(Part::Perspectives, 9)), go_on),
        screen("brushoff", "brushoff", at(everything(Role::Staff), page(Part::Brushoff, 1)), go_on),
        screen("leadership", "leadership", at(everything(Role::Manager), page(Part::Leadership, 0)), go_on),
        screen("effort", "leadership", at(everything(Role::Staff), page(Part::Leadership, 11)), go_on),
        screen("room", "room", at(everything(Role::Staff), page(Part::Room, 0)), go_on),
        screen("review-full", "review", at(everything(Role::Staff), Step::Review), &["finish", "language"]),
        screen("feedback-full-staff", "feedback", finished(everything(Role::Staff)), keep),
        screen("feedback-full-manager", "feedback", finished(everything(Role::Manager)), keep),
        Screen {
            state: PageState { earlier: Some(Box::new(finished(says_more()))), ..PageState::default() },
            ..screen("feedback-then-and-now", "feedback", finished(planning(everything(Role::Staff))), keep)
        },
        screen("together", "together", at(finished(says_more()), Step::Together), TOGETHER),
        Screen {
            state: laid(LaidCard { problem: Some(NoCard::Length { found: 3 }), ..laid_written("abc") }),
            ..screen("together-wrong", "together", at(finished(says_more()), Step::Together), TOGETHER)
        },
        Screen {
            state: laid(LaidCard {
                code: Some(card_code::encode(&card_of(&finished(everything(Role::Manager))))),
                ..LaidCard::default()
            }),
            ..screen("together-both", "together", at(finished(says_more()), Step::Together), TOGETHER_BOTH)
        },
        screen("start-own", "start", picking(&[Part::Room]), &["start", "language"]),
        screen("review", "review", at(halfway(), Step::Review), &["next", "language"]),
        screen("feedback-says-more", "feedback", finished(says_more()), keep),
        screen("feedback-at-limit", "feedback", finished(choosing(manager(), care_below(100.0))), keep),
        screen("feedback-no-pattern", "feedback", finished(against_the_price()), keep),
        screen("feedback-nothing-answered", "feedback", finished(session(Setup::default())), keep),
        screen(
            "method",
            "method",
            after(session(Setup::default()), [Event::MethodOpened]),
            &["back", "language"],
        ),
        Screen {
            state: PageState {
                notice: Some(Notice::FileProblem(Problem::OutsideScale {
                    item: "pays".to_owned(),
                    found: "<8>".to_owned(),
                    low: 1,
                    high: 7,
                })),
                keeping: true,
                ..PageState::default()
            },
            ..screen("notice", "start", session(Setup::default()), &["start", "language"])
        },
    ]
}

const TOGETHER: &[&str] = &["lay-card", "back", "language"];
const TOGETHER_BOTH: &[&str] = &["lay-card", "remove-card", "print", "back", "language"];

fn laid(laid_card: LaidCard) -> PageState {
    PageState { laid_card, address: "https://klant.example/".to_owned(), ..PageState::default() }
}

fn laid_written(text: &str) -> LaidCard {
    LaidCard { written: Some(text.to_owned()), ..LaidCard::default() }
}

/// The card of whose session this is.
fn card_of(session: &Session) -> Card {
    together::own(session, &Scores::of(session, bank())).expect("there are choices")
}

/// The session with a whole plan.
fn planning(session: Session) -> Session {
    let write = |blank, text| Event::Wrote { blank, text: OwnText::new(text) };
    let plan =
        [(Blank::Situation, "een klant voor de tweede keer belt"), (Blank::Act, "bel ik dezelfde dag terug")];
    after(session, plan.map(|(blank, text)| write(blank, text)))
}

mod contract {
    use super::*;

    /// In the order of the table, each with a name of its own.
    #[test]
    fn the_method_page_lists_every_rule() {
        for language in Language::ALL {
            let html = render(&named("method"), language);
            let list = html.split_once("class=\"rules\"").and_then(|(_, rest)| rest.split_once("</ol>"));
            let (list, _) = list.expect("there is a list of rules");
            let names: BTreeSet<&str> = list
                .split("<strong>")
                .skip(1)
                .filter_map(|rest| Some(rest.split_once("</strong>")?.0))
                .collect();
            assert_eq!(
                (names.len(), list.matches("<li>").count()),
                (RULES.len(), RULES.len()),
                "{language:?}"
            );
        }
    }

    /// What everybody should read is no longer than somebody reads.
    const READ_BY_ALL: usize = 900;

    #[test]
    fn at_most_half_of_the_method_is_in_sight() {
        for language in Language::ALL {
            let Reading { in_sight, folded, .. } = method(language);
            let (seen, hidden) = (in_sight.len(), folded.len());
            assert!(seen <= hidden, "{language:?}: {seen} words in sight, {hidden} folded");
            assert!(seen <= READ_BY_ALL, "{language:?}: {seen} words in sight");
        }
    }

    #[test]
    fn what_is_folded_of_the_method_answers_a_question() {
        for language in Language::ALL {
            let openers = method(language).openers;
            assert!(!openers.is_empty(), "{language:?}");
            for opener in openers {
                let asked = opener.strip_suffix('?').unwrap_or_else(|| panic!("{opener} is no question"));
                let is_spaced = asked.ends_with(['\u{202f}', '\u{a0}']);
                assert_eq!(is_spaced, language == Language::Fr, "{opener}");
            }
        }
    }

    /// The method page without what stands around every screen.
    fn method(language: Language) -> Reading {
        let html = render(&named("method"), language);
        let (_, screen) = html.split_once("data-screen=\"method\"").expect("the screen is there");
        reading(screen.split_once('>').and_then(|(_, rest)| rest.split_once("</main>")).expect("it ends").0)
    }

    #[test]
    fn a_screen_is_known_by_its_name() {
        check_every(|screen, html| {
            let names: Vec<&str> =
                html.iter().filter(|t| t.has("data-screen")).map(|t| t.get("data-screen")).collect();
            assert_eq!(names, [screen.screen]);
        });
    }

    #[test]
    fn every_screen_of_the_contract_is_among_them() {
        let found: BTreeSet<&str> = screens().iter().map(|screen| screen.screen).collect();
        let asked =
            ["start", "item", "situations", "dilemma", "stated", "measures", "review", "feedback", "method"];
        let expected =
            asked.into_iter().chain(["perspectives", "brushoff", "leadership", "room", "together"]);
        assert_eq!(found, expected.collect());
    }

    #[test]
    fn the_actions_of_the_contract_are_there_once() {
        check_every(|screen, html| {
            for action in screen.actions {
                let count = html.iter().filter(|tag| tag.get("data-action") == *action).count();
                let expected = if *action == "language" { Language::ALL.len() - 1 } else { 1 };
                assert_eq!(count, expected, "{action}");
            }
        });
    }

    #[test]
    fn an_action_is_a_button_of_its_type() {
        check_every(|_, html| {
            for tag in html.iter().filter(|tag| tag.has("data-action")) {
                assert_eq!(tag.name, "button", "{tag:?}");
                let submits = ["start", "next", "finish", "lay-card"].contains(&tag.get("data-action"))
                    && tag.get("part") != "quiet";
                assert_eq!(tag.get("type"), if submits { "submit" } else { "button" }, "{tag:?}");
            }
        });
    }

    #[test]
    fn every_radio_is_named_by_what_it_answers() {
        check_every(|screen, html| {
            for radio in html.iter().filter(|tag| tag.get("type") == "radio") {
                assert_eq!(radio.name, "input");
                let values = values_of(radio.get("name"));
                assert!(values.contains(&radio.get("value").to_owned()), "{radio:?} on {}", screen.screen);
            }
        });
    }

    #[test]
    fn every_closed_answer_has_all_its_values() {
        for step in steps(Setup { set: ItemSet::Full, ..Setup::default() }, bank()) {
            let items = step.items(bank()).iter().map(|item| item.id.to_string());
            let names: Vec<String> = match &step {
                Step::Dilemma(index) => vec![format!("dilemma-{}", index + 1)],
                Step::Start => ["role", "set", "part"].map(str::to_owned).into(),
                _ => items.collect(),
            };
            let full = session(Setup { set: ItemSet::Full, ..Setup::default() });
            let html = tags(&ssr::render(&at(choosing(full, |_| None), step.clone()), &PageState::default()));
            // What is only set, such as going on by itself, is no answer.
            let settings = ["auto-advance-off", "keep", "number-keys-off", "story-share"];
            let radios = || {
                let closed = html.iter().filter(|tag| ["radio", "checkbox"].contains(&tag.get("type")));
                closed.filter(|tag| !settings.contains(&tag.get("name")))
            };
            let found: BTreeSet<String> = radios().map(|radio| radio.get("name").to_owned()).collect();
            assert_eq!(found, names.iter().cloned().collect(), "{step:?}");
            for name in names {
                let of_name = radios().filter(|radio| radio.get("name") == name);
                let mut values: Vec<String> = of_name.map(|radio| radio.get("value").to_owned()).collect();
                let mut expected = values_of(&name);
                // Which act stands first differs by scene.
                if matches!(step, Step::Dilemma(_)) {
                    values.sort();
                    expected.sort();
                }
                assert_eq!(values, expected, "{name}");
            }
        }
    }

    #[test]
    fn only_what_was_answered_is_chosen() {
        let html = |session| tags(&ssr::render(&session, &PageState::default()));
        let chosen = |session, name: &str| -> Vec<String> {
            let checked =
                html(session).into_iter().filter(|tag| tag.get("name") == name && tag.has("checked"));
            checked.map(|tag| tag.get("value").to_owned()).collect()
        };
        let none: [&str; 0] = [];
        let enjoy = Step::Item(ItemId::new("caring-enjoy"));
        assert_eq!(chosen(at(halfway(), enjoy.clone()), "caring-enjoy"), ["6"]);
        assert_eq!(chosen(at(manager(), enjoy), "caring-enjoy"), none);
        assert_eq!(chosen(at(manager(), Step::Dilemma(0)), "dilemma-1"), none);
        let first = halfway().asked[0].choice.map(Choice::name).expect("it was answered");
        assert_eq!(chosen(at(halfway(), Step::Dilemma(0)), "dilemma-1"), [first]);
        assert_eq!(chosen(at(manager(), Step::Start), "role"), ["manager"]);
        assert_eq!(chosen(session(Setup::default()), "role"), ["staff"]);
    }

    #[test]
    fn a_dilemma_carries_its_minutes() {
        let session = choosing(session(Setup::default()), care_below(0.2));
        for (index, asked) in asked(Form::Adaptive, care_below(0.2)).iter().enumerate() {
            let html = ssr::render(&at(session.clone(), Step::Dilemma(index)), &PageState::default());
            let html = tags(&html);
            let fieldset =
                html.iter().find(|tag| tag.has("data-cost-minutes")).expect("a dilemma has minutes");
            assert_eq!(fieldset.name, "fieldset");
            assert_eq!(fieldset.get("data-cost-minutes"), asked.cell.cost_minutes().to_string());
            assert_eq!(fieldset.get("data-loss-minutes"), asked.cell.loss_minutes().to_string());
        }
    }

    #[test]
    fn the_act_that_stands_first_alternates_within_a_loss() {
        let session = choosing(after(session(Setup::default()), [Event::Started { chance: 0 }]), |_| None);
        let firsts: Vec<String> = (0..DILEMMAS)
            .map(|index| {
                let html =
                    tags(&ssr::render(&at(session.clone(), Step::Dilemma(index)), &PageState::default()));
                let first =
                    html.iter().find(|tag| tag.get("type") == "radio").expect("a dilemma has two radios");
                first.get("value").to_owned()
            })
            .collect();
        for loss in Loss::ALL {
            let put = session.asked.iter().zip(&firsts);
            let of_loss = put.filter(|(asked, _)| Fits::of(asked.cell) == Fits::Loss(loss));
            let of_loss: Vec<&str> = of_loss.map(|(_, first)| first.as_str()).collect();
            assert!(of_loss.len() > 1, "{loss:?}");
            assert!(of_loss.windows(2).all(|pair| pair[0] != pair[1]), "{loss:?}: {of_loss:?}");
        }
    }

    /// Its words are gone; its price and what was chosen are not.
    #[test]
    fn a_choice_in_a_scene_of_before_is_shown_in_general_words() {
        let mut chosen = choosing(session(Setup::default()), |_| Some(Choice::Cost));
        let (cost, loss) = (chosen.asked[1].cell.cost_minutes(), chosen.asked[1].cell.loss_minutes());
        chosen.asked[1].scene = "street-party".to_owned();
        let html = ssr::render(&at(chosen.clone(), Step::Dilemma(1)), &PageState::default());
        let radios: Vec<_> = tags(&html).into_iter().filter(|tag| tag.get("name") == "dilemma-2").collect();
        let checked: Vec<bool> = radios.iter().map(|radio| radio.has("checked")).collect();
        assert_eq!(checked, [false, true]);
        assert!(html.contains(&format!("data-cost-minutes=\"{cost}\"")));
        assert!(html.contains(&format!("data-loss-minutes=\"{loss}\"")));
        for words in ["Een klant heeft hulp nodig", ">Helpen<", ">Doorwerken<", "wacht"] {
            assert!(html.contains(words), "{words} is not in {html}");
        }
        let review = ssr::render(&at(chosen, Step::Review), &PageState::default());
        assert!(review.contains(" van de klant. Een klant heeft hulp nodig, "), "{review}");
    }

    /// The control of a minute keeps nothing waiting, and of one piece there is one.
    #[test]
    fn what_waits_meanwhile_is_counted_in_the_unit_of_the_scene() {
        let tags: Vec<String> = Cell::all()
            .map(|cell| {
                let scene = bank().scene_in_turn(0, &[], 0, cell).id.clone();
                let session =
                    Session { asked: vec![Asked { cell, scene, choice: None }], ..session(Setup::default()) };
                let state = PageState::default();
                let html = ssr::render(&at(session, Step::Dilemma(0)), &state);
                let tag = html.split("class=\"price\">").nth(1).and_then(|rest| rest.split('<').next());
                let other = html.split("class=\"price\">").nth(2).and_then(|rest| rest.split('<').next());
                [tag, other]
                    .into_iter()
                    .flatten()
                    .find(|tag| tag.starts_with("kost jou "))
                    .expect("care has a price")
                    .to_owned()
            })
            .collect();
        let of = |cost, loss| &tags[Cell::with_minutes(cost, loss).expect("there is such a cell").index()];
        assert_eq!(of(5, 30), "kost jou 5 minuten; 1 inschrijving wacht");
        assert_eq!(of(40, 30), "kost jou 40 minuten; 8 inschrijvingen wachten");
        assert!(of(160, 5).starts_with("kost jou 2 uur en 40 minuten; 33 "), "{}", of(160, 5));
        assert_eq!(of(1, 480), "kost jou 1 minuut");
    }

    /// The values that a named input may have, by the contract.
    fn values_of(name: &str) -> Vec<String> {
        let names = |names: &[&str]| names.iter().map(|name| name.to_string()).collect();
        match name {
            "role" => names(&Role::ALL.map(Role::name)),
            "set" => names(&ItemSet::ALL.map(ItemSet::name)),
            "part" => names(&Part::ALL.map(Part::name)),
            _ if name.starts_with("dilemma-") => names(&Choice::ALL.map(Choice::name)),
            item => {
                let item = bank().item(item).unwrap_or_else(|| panic!("{item} is no item"));
                item.scale.values().map(|value| value.to_string()).collect()
            }
        }
    }
}

mod structure {
    use super::*;

    #[test]
    fn there_is_one_heading_of_the_first_rank_and_none_skips_a_rank() {
        check_every(|_, html| {
            let ranks: Vec<u32> =
                html.iter().filter_map(|tag| tag.name.strip_prefix('h')?.parse().ok()).collect();
            assert_eq!(ranks.iter().filter(|rank| **rank == 1).count(), 1, "{ranks:?}");
            assert_eq!(ranks.first(), Some(&1), "{ranks:?}");
            for pair in ranks.windows(2) {
                assert!(pair[1] <= pair[0] + 1, "{ranks:?}");
            }
        });
    }

    #[test]
    fn the_heading_can_take_the_focus() {
        check_every(|_, html| {
            let heading = html.iter().find(|tag| tag.name == "h1").expect("there is one");
            assert_eq!(heading.get("tabindex"), "-1");
        });
    }

    #[test]
    fn ids_are_unique_and_what_refers_to_one_finds_it() {
        check_every(|_, html| {
            let ids: Vec<&str> = html.iter().filter(|tag| tag.has("id")).map(|tag| tag.get("id")).collect();
            let unique: BTreeSet<&str> = ids.iter().copied().collect();
            assert_eq!(ids.len(), unique.len(), "{ids:?}");
            for tag in html {
                for reference in ["for", "aria-labelledby", "aria-describedby", "aria-controls"] {
                    for id in tag.get(reference).split_whitespace() {
                        assert!(unique.contains(id), "{tag:?} refers to {id}");
                    }
                }
            }
        });
    }

    /// Many claims have a reason behind the same three words: screen readers also hear which claim it is.
    #[test]
    fn what_opens_is_told_apart_by_its_name() {
        let check = |name: &str, html: &[Tag]| {
            let opens = html.iter().filter(|tag| tag.name == "summary" && tag.has("aria-label"));
            let names: Vec<&str> = opens.map(|tag| tag.get("aria-label")).collect();
            let unique: BTreeSet<&str> = names.iter().copied().collect();
            assert_eq!(names.len(), unique.len(), "{name}: {names:?}");
        };
        check_every(|screen, html| check(screen.name, html));
        for (role, language) in
            [Role::Staff, Role::Manager].into_iter().flat_map(|role| Language::ALL.map(|of| (role, of)))
        {
            for answers in [[("on-top", 7), ("pays", 1)], [("on-top", 1), ("pays", 7)]] {
                let session = finished(answering(everything(role), &answers));
                let shown = screen("feedback", "feedback", session, &[]);
                check(&format!("{answers:?} in {language:?}"), &tags(&render(&shown, language)));
            }
        }
    }

    #[test]
    fn the_language_is_said() {
        for language in Language::ALL {
            for screen in screens() {
                let html = tags(&render(&screen, language));
                assert_eq!(html[0].get("lang"), language.tag(), "{}", screen.name);
                let others: Vec<&str> =
                    html[1..].iter().filter(|tag| tag.has("lang")).map(|tag| tag.get("lang")).collect();
                let expected: Vec<&str> =
                    Language::ALL.iter().filter(|l| **l != language).map(|l| l.tag()).collect();
                assert_eq!(others, expected, "{}", screen.name);
            }
        }
    }

    #[test]
    fn every_fieldset_has_its_legend_first() {
        check_every(|_, html| {
            for pair in html.windows(2).filter(|pair| pair[0].name == "fieldset") {
                assert_eq!(pair[1].name, "legend", "{:?}", pair[0]);
            }
        });
    }

    /// What one did oneself explains the most; how the rule counts it comes after.
    #[test]
    fn a_reason_begins_with_ones_own_answers_and_ends_with_the_rule() {
        let with_answers = std::cell::Cell::new(0);
        check_every(|_, html| {
            for (at, _) in html.iter().enumerate().filter(|(_, tag)| tag.get("class") == "why") {
                let behind = &html[at + 2..];
                let is = |tag: &&Tag, name: &str, class: &str| tag.name == name && tag.get("class") == class;
                let source =
                    behind.iter().position(|tag| tag.get("class") == "source").expect("it names its source");
                let answers = behind.iter().take(source).position(|tag| tag.name == "ul");
                assert!(answers.is_none_or(|at| at == 0), "{behind:?}");
                assert!(behind.iter().take(source).all(|tag| tag.name != "p"), "{behind:?}");
                assert!(behind.get(source + 2).is_some_and(|tag| is(&tag, "p", "")), "the rule: {behind:?}");
                with_answers.set(with_answers.get() + usize::from(answers.is_some()));
            }
        });
        assert!(with_answers.get() > 0);
    }

    #[test]
    fn every_picture_has_a_title_and_a_description() {
        check_every(|_, html| {
            for (at, _) in html
                .iter()
                .enumerate()
                .filter(|(_, tag)| tag.name == "svg" && !tag.has("overflow") && !tag.has("aria-hidden"))
            {
                // Marks within a picture are drawings of their own.
                assert_eq!((html[at + 1].name.as_str(), html[at + 2].name.as_str()), ("title", "desc"));
                assert_eq!(html[at].get("role"), "img");
            }
        });
    }

    /// On the narrowest screen there is nothing beside it.
    #[test]
    fn nothing_is_drawn_beyond_its_picture() {
        let part = |of: &str| of.strip_suffix('%').and_then(|part| part.parse::<f64>().ok());
        check_every(|_, html| {
            for tag in html.iter().filter(|tag| tag.name == "rect") {
                if let (Some(from), Some(width)) = (part(tag.get("x")), part(tag.get("width"))) {
                    assert!(from >= 0.0 && from + width <= 100.2, "{tag:?}");
                }
            }
        });
    }

    /// The policy forbids them, and what comes from outside must not bring them.
    #[test]
    fn there_is_no_inline_style_script_or_handler() {
        check_every(|_, html| {
            for tag in html {
                assert!(!["script", "style", "iframe", "object"].contains(&tag.name.as_str()), "{tag:?}");
                let inline = tag.attributes.keys().any(|name| name == "style" || name.starts_with("on"));
                assert!(!inline, "{tag:?}");
                assert!(
                    !tag.get("href").contains(':') && !tag.has("src"),
                    "{tag:?} leads away from the page"
                );
            }
        });
    }

    #[test]
    fn what_comes_from_outside_is_shown_as_text() {
        let notice = screens().into_iter().find(|screen| screen.name == "notice").expect("there is one");
        let html = render(&notice, Language::En);
        assert!(html.contains("&lt;8&gt;") && !html.contains("<8>"));
    }

    #[test]
    fn no_text_is_left_open() {
        for language in Language::ALL {
            for screen in screens() {
                let html = render(&screen, language);
                for open in [
                    "{ ",
                    "{$",
                    "NaN",
                    "undefined",
                    "None",
                    "<p></p>",
                    "<li></li>",
                    "<td></td>",
                    "<legend></legend>",
                ] {
                    assert!(!html.contains(open), "{} in {language:?} contains {open}", screen.name);
                }
            }
        }
    }

    #[test]
    fn every_language_has_the_same_structure() {
        for screen in screens() {
            let names = |language| {
                let tags = tags(&render(&screen, language));
                // How many lines the words of a drawing take differs.
                let tags = tags.iter().filter(|tag| tag.name != "tspan");
                tags.map(|tag| (tag.name.clone(), tag.get("class").to_owned())).collect::<Vec<_>>()
            };
            for language in Language::ALL {
                assert!(names(language) == names(Language::Nl), "{} in {language:?}", screen.name);
            }
        }
    }
}

/// Sentences that depend on how much was answered, in every language.
mod sentences {
    use super::*;

    #[test]
    fn more_blockers_than_are_named_are_hinted_at() {
        let two = ["block-owner", "block-information"];
        for (blockers, more) in
            [(&two[..], false), (&["block-owner", "block-information", "block-rule"], true)]
        {
            let ticked = blockers.iter().map(|line| (*line, 1)).chain([("room-enough", 1)]);
            let given: Vec<(&str, u8)> = ticked.chain(all_of_within(6)).collect();
            let session = answering(picking(&[Part::Room, Part::FromWithin]), &given);
            check(&session, "among-others", more, |page| {
                let names = two.map(|line| page.words.item(&ItemId::new(line), Role::Staff)).join(", ");
                vec![("names", names)]
            });
        }
    }

    #[test]
    fn the_card_of_e_names_both_sources() {
        for language in Language::ALL {
            let html = shown(&picking(&[Part::Leadership]), language);
            let card = html.split_once("aria-labelledby=\"card-leadership\"").expect("there is a card").1;
            let card = card.split_once("</section>").expect("a section ends").0;
            for source in ["source-fable", "source-inside"] {
                assert!(card.contains(&message(language, source, &[])), "{source} in {language:?}");
            }
        }
    }

    /// Nine coins of ten, or two measures of nine, are kept: only who answered nothing skips.
    #[test]
    fn what_was_begun_is_not_skipped() {
        let effort = steps(Setup { set: ItemSet::Full, ..Setup::default() }, bank())
            .into_iter()
            .find(|step| step.items(bank()).iter().any(|item| item.id.as_str() == "effort-systems"))
            .expect("the coins have a page");
        let (skip, next) = (message(Language::Nl, "skip", &[]), message(Language::Nl, "next", &[]));
        for (step, given, word) in [
            (&effort, &[][..], &skip),
            (&effort, &[("effort-systems", 9)], &next),
            (&effort, &[("effort-systems", 10)], &next),
            (&Step::Measures, &[], &skip),
            (&Step::Measures, &[("measure-retention", 0), ("measure-returns", 1)], &next),
            (&Step::Stated, &[("said-half-hour", 2)], &next),
        ] {
            let full = session(Setup { set: ItemSet::Full, ..Setup::default() });
            let html = ssr::render(&at(answering(full, given), step.clone()), &PageState::default());
            let button = html.split("data-action=\"next\"").nth(1).expect("there is a way on");
            let shown =
                button.split_once('>').and_then(|(_, rest)| rest.split_once('<')).map(|(word, _)| word);
            assert_eq!(shown, Some(word.as_str()), "{step:?} {given:?}");
        }
    }

    #[test]
    fn answers_that_are_all_the_same_do_not_run() {
        let rate = |answers: [u8; 2]| {
            let items =
                bank().of(Part::Leadership).items.iter().filter(|item| item.id.as_str().starts_with("lead-"));
            let rated = items.enumerate().map(|(index, item)| (item.id.as_str(), answers[index % 2]));
            answering(picking(&[Part::Leadership]), &rated.collect::<Vec<_>>())
        };
        let mean = |_: &ViewContext<'_>| {
            vec![("role", "staff".into()), ("mean", "1,0".into()), ("answer", "1".into())]
        };
        check_in(&[Language::Nl], &rate([1, 1]), "leadership-mean-same", true, mean);
        check_in(&[Language::Nl], &rate([1, 2]), "leadership-mean-same", false, mean);
    }

    /// A total of four of sixteen statements would be a claim about all of them.
    #[test]
    fn a_facet_that_is_too_thin_leaves_the_total_open() {
        let thin = ["reading-sense", "reading-question"];
        let rest: Vec<(&str, u8)> = all_of_within(7).filter(|(item, _)| !thin.contains(item)).collect();
        for (given, too_few) in [(all_of_within(7).collect(), false), (rest, true)] {
            let session = answering(picking(&[Part::FromWithin]), &given);
            check(&session, "from-within-too-few", too_few, |_| Vec::new());
            for language in Language::ALL {
                // Its row stays open; the facets that have a mean have their dots.
                let html = shown(&session, language);
                let chart = html
                    .split_once("<svg")
                    .and_then(|(_, rest)| rest.split_once("</svg>"))
                    .expect("there is a chart")
                    .0;
                let open = chart.matches(&message(language, "too-few-answers", &[])).count();
                assert_eq!(open > 0, too_few, "{language:?}: {chart}");
            }
        }
    }

    #[test]
    fn where_not_every_statement_was_rated_alike_it_says_over_which_the_difference_is_taken() {
        let all: Vec<&str> = bank()
            .of(Part::Perspectives)
            .items
            .iter()
            .filter(|item| item.page.is_some())
            .map(|item| item.id.as_str())
            .collect();
        let rated = |skipped: usize| all[skipped..].iter().map(|item| (*item, 5)).collect::<Vec<_>>();
        for (skipped, said) in [(0, false), (1, true), (3, false), (4, true)] {
            let session = answering(picking(&[Part::Perspectives]), &rated(skipped));
            check(&session, "perspectives-common", said, |_| Vec::new());
        }
    }

    #[test]
    fn examples_fit_where_something_was_answered() {
        let (nothing, something) =
            (session(Setup::default()), answering(session(Setup::default()), &[("on-top", 7)]));
        for (session, fit) in [(nothing, "any"), (something, "fitting")] {
            check(&session, "plan-examples", true, |_| vec![("fit", fit.to_owned())]);
        }
    }

    #[test]
    fn who_heard_none_or_few_is_told_so_in_the_same_words() {
        for line in ["heard-none", "heard-busy"] {
            let session = answering(picking(&[Part::Brushoff]), &[(line, 1)]);
            check(&session, "brushoff-band", true, |_| vec![("band", "light".to_owned())]);
        }
    }

    fn check(
        session: &Session,
        id: &str,
        said: bool,
        arguments: impl Fn(&ViewContext<'_>) -> Vec<(&'static str, String)>,
    ) {
        check_in(&Language::ALL, session, id, said, arguments);
    }

    /// Whether the feedback says this.
    fn check_in(
        languages: &[Language],
        session: &Session,
        id: &str,
        said: bool,
        arguments: impl Fn(&ViewContext<'_>) -> Vec<(&'static str, String)>,
    ) {
        for &language in languages {
            let state = PageState::default();
            let page = ViewContext::new(session, &state, ssr::locale(language), yew::Callback::noop(), None);
            let given = arguments(&page);
            let given: Vec<(&str, &str)> =
                given.iter().map(|(name, value)| (*name, value.as_str())).collect();
            let text = message(language, id, &given);
            assert_eq!(shown(session, language).contains(&text), said, "{language:?}: {text}");
        }
    }

    fn shown(session: &Session, language: Language) -> String {
        ssr::render(&Session { language, ..finished(session.clone()) }, &PageState::default())
    }

    fn all_of_within(answer: u8) -> impl Iterator<Item = (&'static str, u8)> {
        bank().of(Part::FromWithin).items.iter().map(move |item| (item.id.as_str(), answer))
    }
}

/// The card of the three views.
mod views {
    use super::*;

    #[test]
    fn without_statements_in_common_no_difference_is_told() {
        let items = bank().of(Part::Perspectives).items.iter().filter(|item| item.page.is_some());
        let rated: Vec<(&str, u8)> = items
            .enumerate()
            .filter_map(|(index, item)| match (index % 3, index / 3) {
                (0, 0..4) => Some((item.id.as_str(), 7)),
                (1 | 2, 2..6) => Some((item.id.as_str(), 1)),
                _ => None,
            })
            .collect();
        assert_eq!(rated.len(), 12);
        let session = finished(answering(picking(&[Part::Perspectives]), &rated));
        let html = ssr::render(&session, &PageState::default());
        assert!(html.contains(&message(Language::Nl, "perspectives-little-in-common", &[])), "{html}");
    }

    /// What most people do is said before what one did oneself.
    #[test]
    fn what_to_expect_is_said_before_the_result() {
        let rated = [(ME, 6), (COLLEAGUE, 4), (ORGANISATION, 4)];
        let given: Vec<(&str, u8)> = rated
            .into_iter()
            .flat_map(|(view, rating)| {
                bank().of(Part::Perspectives).facet_items(view).map(move |item| (item.id.as_str(), rating))
            })
            .collect();
        let session = answering(picking(&[Part::Perspectives]), &given);
        for language in Language::ALL {
            let shown = Session { language, ..finished(session.clone()) };
            let html = ssr::render(&shown, &PageState::default());
            let values = [("me", "6"), ("colleague", "4"), ("organisation", "4")].map(|(name, mean)| {
                let separator = if language == Language::En { "." } else { "," };
                (name, format!("{mean}{separator}0"))
            });
            let values = values.each_ref().map(|(name, mean)| (*name, mean.as_str()));
            let values = [("above", "both"), values[0], values[1], values[2]];
            let expected = html.find(&message(language, "perspectives-expected", &[]));
            let found = html.find(&message(language, "perspectives-self-above", &values));
            assert!(expected.is_some() && found.is_some() && expected < found, "{language:?}: {html}");
        }
    }
}

/// Then and now: what is said of two times, and of each difference.
mod compared {
    use super::*;
    use klantspiegel_testing::DAY;

    #[test]
    fn only_what_is_judged_is_judged_in_words() {
        let t = |id, given: &[(&str, &str)]| message(Language::Nl, id, given);
        let (short, full) =
            (Setup::default(), Setup { set: ItemSet::Full, role: Role::Staff, ..Setup::default() });
        let core = |answers: [u8; 4]| CORE.into_iter().zip(answers).collect::<Vec<_>>();
        let of = |setup, given: &[(&str, u8)]| answering(session(setup), given);
        let stopped = [("block-rule", 1), ("room-enough", 2)];
        let free = [("block-nothing", 1), ("room-enough", 7)];
        let stopped_then = || {
            let none = t("compare-no-blockers", &[]);
            t("compare-blockers", &[("then", "een regel of procedure"), ("now", &none)])
        };
        check(
            (of(short, &core([3; 4])), of(short, &core([4, 4, 4, 3]))),
            &[t("compare-explained", &[("judged", "1")]), t("compare-choices", &[])],
            &["explained"],
        );
        check(
            (of(short, &core([3, 4, 3, 4])), of(short, &core([4, 3, 4, 3]))),
            &[t("compare-explained", &[("judged", "1")]), t("compare-choices", &[])],
            &["same"],
        );
        let says = |answer, rung| [core([answer; 4]), saying(rung).to_vec()].concat();
        let beyond = |count, of| t("compare-beyond", &[("count", count), ("of", of)]);
        check(
            (of(short, &says(3, 3)), of(short, &says(5, 4))),
            &[beyond("1", "2"), t("compare-choices", &[])],
            &["higher", "explained"],
        );
        check(
            (of(short, &says(5, 5)), of(short, &says(3, 1))),
            &[beyond("2", "2"), t("compare-choices", &[])],
            &["lower", "lower"],
        );
        let (then, now) = ([core([5; 4]), stopped.to_vec()].concat(), [core([5; 4]), free.to_vec()].concat());
        check(
            (of(short, &core([5; 4])), answering_within(of(full, &core([5; 4])))),
            &[t("compare-explained", &[("judged", "1")]), t("compare-choices", &[])],
            &["same"],
        );
        let room_and_within = || picking(&[Part::Room, Part::FromWithin]);
        let all = |given: &[(&str, u8)]| answering(answering_within(room_and_within()), given);
        check(
            (all(&then), all(&now)),
            &[
                t("compare-explained", &[("judged", "1")]),
                t("compare-counted", &[("counted", "1")]),
                stopped_then(),
            ],
            &["same", "counted"],
        );
        let said = [("heard-busy", 1), ("said-none", 1)];
        let counts =
            |given: &[(&str, u8)]| answering(answering(picking(&[Part::Room, Part::Brushoff]), given), &said);
        check(
            (counts(&stopped), counts(&free)),
            &[t("compare-counts-only", &[]), stopped_then()],
            &["counted", "counted", "counted"],
        );
    }

    #[test]
    fn without_a_number_in_common_the_rest_is_told() {
        let t = |id, given: &[(&str, &str)]| message(Language::Nl, id, given);
        let of = |parts: &[Part], given: &[(&str, u8)]| answering(picking(parts), given);
        check((of(&[Part::Room], &[]), of(&[Part::Brushoff], &[])), &[t("compare-nothing", &[])], &[]);
        let none = t("compare-no-blockers", &[]);
        check(
            (of(&[Part::Room], &[("block-system", 1)]), of(&[Part::Room], &[("block-nothing", 1)])),
            &[t("compare-blockers", &[("then", "een systeem"), ("now", &none)])],
            &[],
        );
        check((of(&[Part::CareCost], &[]), of(&[Part::CareCost], &[])), &[t("compare-choices", &[])], &[]);
        let leads = after(picking(&[Part::Leadership]), [Event::RoleChosen(Role::Manager)]);
        check((of(&[Part::Leadership], &[]), leads), &[t("compare-other-role", &[])], &[]);
    }

    #[test]
    fn two_times_of_one_day_have_names_of_their_own() {
        let rated = |answer| finished(answering(session(Setup::default()), &CORE.map(|id| (id, answer))));
        for language in Language::ALL {
            let html = compared(&rated(3), &rated(5), language);
            let day = DAY.to_string();
            let of = |id| message(language, id, &[("day", &day)]);
            let (then, now) = (of("compare-then-on"), of("compare-now-on"));
            for (open, close) in [("<desc", "</desc>"), ("part=\"key\"", "</text>"), ("<thead", "</thead>")] {
                let parts: String =
                    html.split(open).skip(1).filter_map(|part| Some(part.split_once(close)?.0)).collect();
                assert!(parts.contains(&*then) && parts.contains(&*now), "{open} in {language:?}: {parts}");
            }
        }
    }

    #[test]
    fn a_range_is_the_same_wherever_it_stands() {
        for rate in [0.03, 0.05, 0.1, 0.2, 0.4, 1.0] {
            let chosen = finished(choosing(session(Setup::default()), care_below(rate)));
            let mirror = between(&whole(&chosen, &chosen, Language::Nl), "class=\"letter\"");
            let described = mirror.split_once("</desc>").expect("the mirror is described").0;
            let range = &described[described.rfind('(').expect("there is a range")..];
            let html = compared(&chosen, &chosen, Language::Nl);
            assert_eq!(html.matches(range).count(), 2, "{range} at {rate}, then and now");
        }
    }

    #[test]
    fn the_card_says_why() {
        let rated = finished(answering(session(Setup::default()), &CORE.map(|id| (id, 3))));
        for language in Language::ALL {
            let html = compared(&rated, &rated, language);
            let rule = message(language, "rule-compare", &[]);
            let first = rule.split("\n\n").next().expect("a rule has words").replace('\n', " ");
            assert!(html.contains("class=\"why\"") && html.contains(&first), "{language:?}: {html}");
        }
    }

    /// Checks the paragraphs of two times, without what explains them, and the verdict on each row.
    fn check((then, now): (Session, Session), said: &[String], verdicts: &[&str]) {
        let html = compared(&finished(then), &finished(now), Language::Nl);
        let t = |id, given: &[(&str, &str)]| message(Language::Nl, id, given);
        let explained = html.split("<details").map(|part| part.rsplit("</details>").next().unwrap_or(part));
        let plain: String = explained.collect();
        let paragraphs = plain.split("<p>").skip(1).filter_map(|part| Some(part.split_once("</p>")?.0));
        assert_eq!(paragraphs.collect::<Vec<_>>(), said, "{html}");
        let body = html.split_once("<tbody>").map_or("", |(_, body)| body);
        let rows = body.split("</tr>").filter_map(|row| row.rsplit_once("<td>"));
        let cells: Vec<&str> = rows.filter_map(|(_, cell)| Some(cell.split_once("</td>")?.0)).collect();
        let expected: Vec<String> =
            verdicts.iter().map(|verdict| t("compare-verdict", &[("verdict", verdict)])).collect();
        assert_eq!(cells, expected, "{html}");
    }

    /// All of A, alike: what the own choice of parts asks.
    fn answering_within(session: Session) -> Session {
        let items = bank().of(Part::FromWithin).items.iter().map(|item| (item.id.as_str(), 5));
        answering(session, &items.collect::<Vec<_>>())
    }

    /// The section with both times.
    fn compared(then: &Session, now: &Session, language: Language) -> String {
        between(&whole(then, now, language), "aria-labelledby=\"compare\"")
    }

    fn whole(then: &Session, now: &Session, language: Language) -> String {
        let earlier = Some(Box::new(then.clone()));
        let state = PageState { earlier, ..PageState::default() };
        ssr::render(&Session { language, ..now.clone() }, &state)
    }

    fn between(html: &str, mark: &str) -> String {
        let (_, section) = html.split_once(mark).expect("there is such a section");
        section.split_once("</section>").expect("a section ends").0.to_owned()
    }
}

mod snapshot {
    use super::*;

    /// Enough to see what a change does; the tests above look at all.
    const KEPT: [&str; 23] = [
        "start-own",
        "perspectives",
        "story",
        "brushoff",
        "leadership",
        "effort",
        "room",
        "review-full",
        "feedback-full-staff",
        "feedback-full-manager",
        "start",
        "item",
        "feedback-then-and-now",
        "dilemma-staff",
        "dilemma-manager",
        "stated",
        "measures",
        "review",
        "feedback-says-more",
        "feedback-at-limit",
        "feedback-nothing-answered",
        "method",
        "notice",
    ];

    #[test]
    fn the_screens_in_every_language() {
        let all: Vec<Screen> = screens().into_iter().filter(|screen| KEPT.contains(&screen.name)).collect();
        assert_eq!(all.len(), KEPT.len());
        for language in Language::ALL {
            for screen in &all {
                let html = render(screen, language).replace(env!("CARGO_PKG_VERSION"), "[version]");
                let name = format!("{}-{}", screen.name, language.tag());
                kept(&name, &outline(&html));
            }
        }
    }

    #[test]
    fn snapshot_of_law_and_fairness_in_every_language() {
        for language in Language::ALL {
            let html = ssr::html(law::view(&ssr::locale(language)));
            kept(&format!("law-{}", language.tag()), &outline(&html));
        }
    }
}

/// Holds the outline of a page to the snapshot of this name.
pub fn kept(name: &str, outline: &str) {
    insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!(name, outline);
    });
}

/// Checks every screen in every language.
fn check_every(check: impl Fn(&Screen, &[Tag])) {
    for language in Language::ALL {
        for screen in screens() {
            eprintln!("{} in {language:?}", screen.name);
            check(&screen, &tags(&render(&screen, language)));
        }
    }
}

fn named(name: &str) -> Screen {
    screens().into_iter().find(|screen| screen.name == name).expect("there is such a screen")
}

fn render(screen: &Screen, language: Language) -> String {
    ssr::render(&Session { language, ..screen.session.clone() }, &screen.state)
}

fn screen(
    name: &'static str,
    screen: &'static str,
    session: Session,
    actions: &'static [&'static str],
) -> Screen {
    Screen { name, screen, session, state: PageState::default(), actions }
}

fn at(session: Session, step: Step) -> Session {
    after(session, [Event::WentTo(step)])
}

fn manager() -> Session {
    session(Setup { role: Role::Manager, ..Setup::default() })
}

/// The short set, with some answers and a dilemma left out.
fn halfway() -> Session {
    let chosen = choosing(session(Setup::default()), care_below(0.2));
    let skipped = after(chosen, [Event::DilemmaWithdrawn { index: 2 }]);
    answering(
        skipped,
        &[("caring-enjoy", 6), ("caring-matters", 4), ("said-two-hours", 4), ("measure-retention", 1)],
    )
}

/// The full set answered throughout by a manager who says more than they choose and is measured on work.
fn says_more() -> Session {
    let full = session(Setup { role: Role::Manager, set: ItemSet::Full, ..Setup::default() });
    let from_within = bank().of(Part::FromWithin).items.iter().enumerate();
    let from_within: Vec<(&str, u8)> =
        from_within.map(|(index, item)| (item.id.as_str(), 4 + (index % 4) as u8)).collect();
    let work = WORK_MEASURES.map(|id| (id, 2));
    let result = klantspiegel_testing::RESULT_MEASURES.map(|id| (id, 0));
    let session = answering(choosing(full, care_below(0.1)), &from_within);
    let session = answering(answering(session, &work), &result);
    answering(answering(session, &saying(5)), &[("on-top", 6), ("pays", 2)])
}

/// Everything asked and answered, the answers differing from item to item; with a story and a plan.
fn everything(role: Role) -> Session {
    let full = session(Setup { role, set: ItemSet::Full, ..Setup::default() });
    let session = klantspiegel_testing::answering_all(choosing(full, care_below(0.2)));
    let write = |blank, text| Event::Wrote { blank, text: OwnText::new(text) };
    let plan = [(Blank::Situation, "a rule stops me"), (Blank::Act, "I ask <why>")];
    let written = plan.map(|(blank, text)| write(blank, text));
    after(after(session, written), [write(Blank::Story, "A parcel & a smile")])
}

/// Nothing but these parts picked.
fn picking(parts: &[Part]) -> Session {
    let picks = parts.iter().map(|&part| Event::PartPicked { part, picked: true });
    after(after(session(Setup::default()), [Event::SetChosen(ItemSet::Picked)]), picks)
}

fn page(part: Part, index: usize) -> Step {
    Step::Page { part, index }
}

/// Someone whose choices go against the price, with the core answered alike.
fn against_the_price() -> Session {
    let fixed = session(Setup { form: Form::Fixed, ..Setup::default() });
    let chosen = choosing(fixed, |cell| care_below(0.2)(cell).map(Choice::other));
    answering(chosen, &CORE.map(|id| (id, 5)))
}
