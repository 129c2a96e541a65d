//! The headline with its picture: what is told of either side, in every case, and that the picture shows what the words say.

use klantspiegel_core::dilemma::range::Range;
use klantspiegel_core::dilemma::{Cell, Choice};
use klantspiegel_core::invitation::Purpose;
use klantspiegel_core::language::Language;
use klantspiegel_core::mirror::{Chosen, Counts, Headline, Mirror, Tally};
use klantspiegel_core::part::Part;
use klantspiegel_core::scores::Scores;
use klantspiegel_core::session::{Event, Session};
use klantspiegel_core::setup::{Form, ItemSet, Role, Setup};
use klantspiegel_testing::html::{Tag, tags};
use klantspiegel_testing::invited::invitation;
use klantspiegel_testing::message::message;
use klantspiegel_testing::{after, answering, bank, care_below, choosing, finished, saying, session};
use klantspiegel_ui::invited::state::Invited;
use klantspiegel_ui::page_state::PageState;
use klantspiegel_ui::screens::feedback::{headline, plan};
use klantspiegel_ui::ssr;
use klantspiegel_ui::view_context::ViewContext;
use proptest::prelude::*;
use std::rc::Rc;
use yew::Callback;

/// Somebody, what the headline says of them in Dutch, and how many windows or marks are drawn: said, chosen, said beyond that, and choices.
struct Case {
    session: Session,
    headline: Headline,
    words: &'static str,
    drawn: [usize; 4],
}

fn cases() -> Vec<Case> {
    let case = |session, headline, words, drawn| Case { session, headline, words, drawn };
    let staff = || session(Setup::default());
    let fixed = || session(Setup { form: Form::Fixed, ..Setup::default() });
    let always = |choice| move |cell: Cell| Some(if cell.is_graded() { choice } else { usual(cell) });
    let against = |cell| care_below(0.2)(cell).map(Choice::other);
    let three = |cell: Cell| (cell.cost_minutes() > 40).then_some(Choice::Care);
    let first_three =
        |session: Session| after(session, (3..10).map(|index| Event::DilemmaWithdrawn { index }));
    let tally = |care, of| Tally { care, of };
    vec![
        case(
            answering(choosing(staff(), care_below(0.08)), &saying(5)),
            Headline::SaysAndChooses(8, 2),
            "Je zegt acht.\nJe kiest twee.",
            [8, 2, 6, 0],
        ),
        case(
            answering(choosing(staff(), care_below(1.0)), &saying(1)),
            Headline::SaysAndChooses(2, 7),
            "Je zegt twee.\nJe kiest zeven.",
            [2, 7, 0, 0],
        ),
        case(
            answering(choosing(staff(), care_below(0.2)), &saying(0)),
            Headline::SaysAndChooses(0, 5),
            "Je zegt nul.\nJe kiest vijf.",
            [0, 5, 0, 0],
        ),
        case(
            answering(choosing(staff(), always(Choice::Care)), &saying(5)),
            Headline::SaysAndChose(8, tally(8, 8)),
            "Je zegt acht van de tien.\nJe koos acht van de acht keer voor de klant.",
            [8, 0, 0, 8],
        ),
        case(
            answering(choosing(fixed(), against), &saying(6)),
            Headline::SaysAndChose(10, tally(4, 8)),
            "Je zegt tien van de tien.\nJe koos vier van de acht keer voor de klant.",
            [10, 0, 0, 8],
        ),
        case(
            choosing(staff(), always(Choice::Cost)),
            Headline::Chose(tally(0, 8)),
            "Je koos geen enkele van de acht keer voor de klant.",
            [0, 0, 0, 8],
        ),
        case(
            answering(choosing(staff(), care_below(0.2)), &saying(3)[..2]),
            Headline::Chooses(5),
            "Je kiest vijf van de tien.",
            [0, 5, 0, 0],
        ),
        // What was asked before cannot stand beside the choices.
        case(
            answering(choosing(staff(), care_below(0.2)), &[("stated-share", 9)]),
            Headline::Chooses(5),
            "Je kiest vijf van de tien.",
            [0, 5, 0, 0],
        ),
        case(
            answering(first_three(choosing(staff(), care_below(0.2))), &saying(4)),
            Headline::Says(7),
            "Je zegt zeven van de tien.",
            [7, 0, 0, 3],
        ),
        case(answering(staff(), &saying(4)), Headline::Says(7), "Je zegt zeven van de tien.", [7, 0, 0, 0]),
        case(first_three(choosing(staff(), three)), Headline::Open, "Wat de spiegel laat zien", [0, 0, 0, 1]),
        case(staff(), Headline::Open, "Wat de spiegel laat zien", [0, 0, 0, 0]),
    ]
}

/// What almost everyone chooses in a control.
fn usual(cell: Cell) -> Choice {
    if cell == Cell::CONTROL_CARE { Choice::Care } else { Choice::Cost }
}

#[test]
fn the_headline_says_each_side_as_far_as_it_is_known() {
    for Case { session, headline, words, .. } in cases() {
        let mirror = Mirror::of(&Scores::of(&session, bank()));
        assert_eq!(mirror.map_or(Headline::Open, Mirror::headline), headline);
        for role in Role::ALL {
            let session = Session { setup: Setup { role, ..session.setup }, ..session.clone() };
            assert_eq!(heading(&letter(&session, Language::Nl)), words, "{role:?}");
        }
    }
}

/// Where a number changes the words around it.
#[test]
fn none_and_one_are_said_as_the_language_says_them() {
    for (language, care, words) in [
        (Language::Nl, 1, "Je koos één van de acht keer voor de klant."),
        (Language::En, 0, "You chose the customer in none of eight situations."),
        (Language::En, 1, "You chose the customer in one of eight situations."),
        (Language::De, 0, "In keinem von acht Fällen ging die Kundschaft vor."),
        (Language::De, 1, "In einem von acht Fällen ging die Kundschaft vor."),
        (Language::Fr, 0, "Sur huit fois, jamais le client."),
        (Language::Fr, 1, "Le client\u{a0}: une fois sur huit."),
    ] {
        let (session, state) = (session(Setup::default()), PageState::default());
        let view = ViewContext::new(&session, &state, ssr::locale(language), Callback::noop(), None);
        let chosen = Chosen::Counted(Tally { care, of: 8 });
        assert_eq!(headline::words(&view, Some(Mirror { said: None, chosen })), words);
    }
}

#[test]
fn the_picture_shows_what_the_headline_says() {
    for Case { session, drawn, words, .. } in cases() {
        for language in Language::ALL {
            let parts = tags(&letter(&session, language));
            let count = |part: &str| with_part(&parts, part).count();
            let rects = |part| with_part(&parts, part).filter(|tag| tag.name == "rect").count();
            let found = [count("say"), count("choose"), rects("reflection"), count("choice")];
            assert_eq!(found, drawn, "{words} in {language:?}");
            let windows = parts.iter().filter(|tag| tag.name == "rect").count();
            let mirror = Mirror::of(&Scores::of(&session, bank()));
            let is_estimated = |mirror: &Mirror| matches!(mirror.chosen, Chosen::Estimated(_));
            let sides = mirror.map_or([false; 2], |mirror| [mirror.said.is_some(), is_estimated(&mirror)]);
            let drawn_at_all = count("axis") > 0;
            assert_eq!(windows, sides.iter().filter(|has_number| **has_number).count() * 10, "{words}");
            assert_eq!(drawn_at_all, drawn != [0; 4], "{words}");
        }
    }
}

/// The bracket ends where as many windows end as the words say, which stand at the picture; the reflection goes as far as is said.
#[test]
fn what_is_said_is_reflected_and_a_number_has_its_range_beside_it() {
    for (rate, rung) in [(0.08, 5), (0.08, 0), (0.3, 3), (1.0, 1), (1.0, 6)] {
        let session = answering(choosing(session(Setup::default()), care_below(rate)), &saying(rung));
        let mirror = Mirror::of(&Scores::of(&session, bank())).expect("there is a mirror");
        let (Some(said), Chosen::Estimated(Counts { about, low, high })) = (mirror.said, mirror.chosen)
        else {
            panic!("both sides have a number: {mirror:?}");
        };
        for language in Language::ALL {
            let letter = letter(&session, language);
            let ends = [("low", low), ("high", high)].map(|(name, end)| (name, end.to_string()));
            let ends = ends.each_ref().map(|(name, end)| (*name, end.as_str()));
            let range = message(language, "mirror-range", &ends);
            assert!(letter.contains(&range), "{language:?}: {letter}");
            let parts = tags(&letter);
            let right: Vec<f64> = parts
                .iter()
                .filter(|tag| tag.name == "rect" && percent(tag.get("x")) > 50.0)
                .map(|tag| percent(tag.get("x")) + percent(tag.get("width")))
                .collect();
            // None of them ends at the axis.
            let end = |count: u8| usize::from(count).checked_sub(1).map_or(50.0, |last| right[last]);
            let bracket = with_part(&parts, "interval").next().expect("there is a bracket");
            for (found, count) in [(bracket.get("x1"), low), (bracket.get("x2"), high)] {
                assert!((percent(found) - end(count)).abs() < 0.05, "{found} for {count} windows");
            }
            // Up to where it is said: the last window with dashes, or a line between that one and the next.
            let dashed = with_part(&parts, "reflection").last().map(|tag| percent(tag.get("x")));
            let edge = with_part(&parts, "edge").next().map(|tag| percent(tag.get("x1")));
            let reflected = match (dashed, edge) {
                (Some(last), None) => right.iter().filter(|right| **right < last).count() + 1,
                (None, Some(edge)) => right.iter().filter(|right| **right < edge).count(),
                both => panic!("{both:?} for {said} beside {about}"),
            };
            assert_eq!((reflected, edge.is_some()), (said.into(), said <= about), "{language:?}");
        }
    }
}

#[test]
fn who_was_not_asked_to_choose_has_no_mirror() {
    let picked = after(
        session(Setup::default()),
        [Event::SetChosen(ItemSet::Picked), Event::PartPicked { part: Part::Room, picked: true }],
    );
    // Answers of before, when it was asked.
    let answered = answering(choosing(session(Setup::default()), care_below(0.1)), &saying(5));
    let session = Session { setup: picked.setup, ..answered };
    assert_eq!(Mirror::of(&Scores::of(&session, bank())), None);
    assert_eq!(heading(&letter(&session, Language::Nl)), "Wat de spiegel laat zien");
}

/// Nor of a report that was opened: it came from somewhere.
#[test]
fn who_was_invited_is_not_told_that_it_stays_here() {
    let own = finished(answering(session(Setup::default()), &saying(3)));
    let invited = Invited::new(Ok(invitation(Purpose::Hiring)), true, String::new());
    for (state, told) in [
        (PageState::default(), true),
        (PageState { invited: Some(Rc::new(invited)), ..PageState::default() }, false),
        (PageState { replaced: Some(Box::new(own.clone())), ..PageState::default() }, false),
    ] {
        for language in Language::ALL {
            let html = ssr::render(&Session { language, ..own.clone() }, &state);
            assert_eq!(html.contains(&message(language, "letter-stays", &[])), told, "{language:?}");
        }
    }
}

/// The one way on leads to a heading that can take the focus.
#[test]
fn the_letter_leads_to_the_plan() {
    let html = tags(&ssr::render(&finished(session(Setup::default())), &PageState::default()));
    let leads: Vec<&Tag> = html.iter().filter(|tag| tag.get("part") == "primary").collect();
    assert_eq!(leads.iter().map(|tag| tag.get("data-action")).collect::<Vec<_>>(), ["plan"]);
    let id = plan::HEADING.trim_start_matches('#');
    let heading = html.iter().find(|tag| tag.get("id") == id).expect("there is a plan");
    assert_eq!((heading.name.as_str(), heading.get("tabindex")), ("h2", "-1"));
}

proptest! {
    #[test]
    fn counts_promise_no_more_than_the_share(value in 0.0..=1.0, below in 0.0..=1.0, above in 0.0..=1.0) {
        let share = Range { value, low: value * below, high: value + (1.0 - value) * above };
        let Counts { about, low, high } = Counts::of(share);
        prop_assert!(f64::from(low) <= 10.0 * share.low && 10.0 * share.high <= f64::from(high));
        prop_assert!((f64::from(about) - 10.0 * value).abs() <= 0.5);
        prop_assert!(low <= about && about <= high && high <= 10);
    }
}

fn with_part<'a>(tags: &'a [Tag], part: &'a str) -> impl Iterator<Item = &'a Tag> {
    tags.iter().filter(move |tag| tag.get("part").split(' ').any(|own| own == part) && tag.name != "p")
}

fn percent(length: &str) -> f64 {
    length.trim_end_matches('%').parse().expect("a percentage")
}

/// The opening of the feedback.
fn letter(session: &Session, language: Language) -> String {
    let html = ssr::render(&Session { language, ..finished(session.clone()) }, &PageState::default());
    let (_, letter) = html.split_once("class=\"letter\"").expect("the feedback opens with it");
    letter.split_once("</section>").expect("a section ends").0.to_owned()
}

fn heading(letter: &str) -> &str {
    let (_, heading) = letter.split_once("<h1").expect("there is a heading");
    heading.split_once('>').and_then(|(_, rest)| rest.split_once("</h1>")).expect("it ends").0
}
