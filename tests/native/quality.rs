//! Signs that answers may have been given without reading: each by itself, what is told, and how often it misleads.

use klantspiegel_core::dilemma::form::DILEMMAS;
use klantspiegel_core::dilemma::{Cell, Choice};
use klantspiegel_core::instrument::First;
use klantspiegel_core::journey::{self, Step};
use klantspiegel_core::language::Language;
use klantspiegel_core::part::Part;
use klantspiegel_core::quality::{
    AGREEING, CONTRADICTING_PEOPLE, CONTRADICTING_WITH_SCENES, FALSE_ALARMS, FALSE_ALARMS_AT_WORST,
    MANY_FAST, MANY_PAIRS, Pace, READING_SECONDS, Sign, UNREAD_SECONDS, is_timed, signs, told,
};
use klantspiegel_core::session::{Event, Session};
use klantspiegel_core::setup::{Form, ItemSet, Role, Setup};
use klantspiegel_testing::any::any_session;
use klantspiegel_testing::{after, answering, bank, care_below, choosing, session};
use klantspiegel_ui::invited::{answers as answers_view, quality as quality_view};
use klantspiegel_ui::page_state::PageState;
use klantspiegel_ui::ssr;
use klantspiegel_ui::view_context::ViewContext;
use proptest::prelude::*;
use yew::Callback;

const NO_PACE: Pace = Pace { timed: 0, fast: 0 };
const HASTE: Pace = Pace { timed: 9, fast: 7 };
const FAST: Sign = Sign::Fast { fast: 7, timed: 9 };
/// All of A answered with “agree”.
const LINE: Sign = Sign::StraightLine { run: 16, answer: 6 };

#[test]
fn a_situation_is_fast_below_two_seconds() {
    assert_eq!(Pace::of([1.9, 2.0, 0.3, 60.0]), Pace { timed: 4, fast: 2 });
    assert_eq!(Pace::of([]), NO_PACE);
}

/// Quick clicks are how all statements are agreed to alike, and must not make a second sign of that.
#[test]
fn the_situations_are_timed_and_nothing_else() {
    let everything = Setup { set: ItemSet::Full, ..Setup::default() };
    for setup in [hiring(), everything] {
        let steps = journey::steps(setup, bank());
        let timed: Vec<Step> = steps.into_iter().filter(is_timed).collect();
        assert_eq!(timed, (0..DILEMMAS).map(Step::Dilemma).collect::<Vec<_>>());
    }
}

/// Some may be missing, as after a reload, or take long because the tab was left.
#[test]
fn five_fast_situations_are_a_sign() {
    for (timed, fast, is_sign) in [
        (0, 0, false),
        (4, 4, false),
        (5, 5, true),
        (8, 5, true),
        (10, 4, false),
        (10, 5, true),
        (10, 10, true),
    ] {
        let expected = is_sign.then_some(Sign::Fast { fast, timed });
        check(&session(hiring()), Pace { timed, fast }, expected.as_slice());
    }
}

#[test]
fn one_answer_to_all_of_the_long_form_is_a_straight_line() {
    let short = Setup { set: ItemSet::Short, ..hiring() };
    let elsewhere = Setup { picked: [Part::Room].into_iter().collect(), ..hiring() };
    for (given, expected) in [
        (rating(hiring(), |_| Some(6)), &[LINE][..]),
        (rating(hiring(), |_| Some(1)), &[Sign::StraightLine { run: 16, answer: 1 }]),
        (rating(hiring(), |index| Some(if index == 15 { 5 } else { 6 })), &[]),
        (rating(hiring(), |index| Some(if index == 7 { 5 } else { 6 })), &[]),
        (rating(hiring(), |index| (index != 7).then_some(6)), &[]),
        (rating(short, |_| Some(6)), &[]),
        (rating(elsewhere, |_| Some(6)), &[]),
    ] {
        check(&given, NO_PACE, expected);
    }
}

#[test]
fn choices_against_the_price_contradict_each_other() {
    let against = |rate| move |cell: Cell| care_below(rate)(cell).map(Choice::other);
    let all_of = |pairs| Some(Sign::Contradicting { pairs, of: 33 });
    for (rate, expected) in [(0.2, all_of(20)), (0.03, all_of(9)), (100.0, None), (0.0, None)] {
        check(&choosing(session(hiring()), against(rate)), NO_PACE, expected.as_slice());
    }
    // A dilemma that was not answered compares with nothing.
    let without_controls = |cell: Cell| against(0.2)(cell).filter(|_| cell.is_graded());
    let graded = choosing(session(hiring()), without_controls);
    check(&graded, NO_PACE, &[Sign::Contradicting { pairs: 11, of: 16 }]);
}

/// In the fixed form, that everyone in hiring gets, neither act gains from its place.
#[test]
fn each_act_stands_first_as_often_in_the_fixed_form() {
    let session = choosing(session(hiring()), |_| None);
    let graded = session.asked.iter().filter(|asked| asked.cell.is_graded());
    let firsts: Vec<First> =
        graded.map(|asked| bank().scene(&asked.scene).expect("the bank put it").first).collect();
    assert_eq!(firsts.iter().filter(|first| **first == First::Care).count() * 2, firsts.len(), "{firsts:?}");
    assert!(!firsts.windows(3).any(|run| run.iter().all(|first| *first == run[0])), "{firsts:?}");
}

/// Which act stands first differs from scene to scene, so a place on the screen is no preference.
#[test]
fn the_same_place_on_every_screen_contradicts_itself() {
    for (first, pairs) in [(true, 8), (false, 10)] {
        let session = (0..DILEMMAS).fold(session(hiring()), |session, index| {
            let session = after(session, [Event::WentTo(Step::Dilemma(index))]);
            let scene = bank().scene(&session.asked[index].scene).expect("the bank put it");
            let care = (scene.first == First::Care) == first;
            let choice = if care { Choice::Care } else { Choice::Cost };
            after(session, [Event::DilemmaAnswered { index, choice }])
        });
        check(&session, NO_PACE, &[Sign::Contradicting { pairs, of: 33 }]);
    }
}

#[test]
fn choices_by_the_price_never_do() {
    for form in Form::ALL {
        for tenths in -60..30 {
            let rate = (f64::from(tenths) / 10.0).exp();
            check(&choosing(session(Setup { form, ..hiring() }), care_below(rate)), NO_PACE, &[]);
        }
    }
}

#[test]
fn it_is_told_when_haste_and_another_one_agree() {
    for (line, contradicting, haste) in [
        (false, false, false),
        (true, false, false),
        (false, true, false),
        (false, false, true),
        (true, true, false),
        (true, false, true),
        (false, true, true),
        (true, true, true),
    ] {
        let (session, pace) = showing(line, contradicting, haste);
        let count = [line, contradicting, haste].into_iter().filter(|sign| *sign).count();
        let shown = if haste && count >= AGREEING { count } else { 0 };
        let found = told(&session, bank(), pace);
        assert_eq!(found.map_or(0, |told| told.signs().len()), shown);
        for language in Language::ALL {
            let html = render(&session, pace, language);
            assert_eq!(html.matches("<li>").count(), shown, "{html}");
            // That nothing is told is said too, in one sentence more.
            let (said, limits) = html.split_once("<details").expect("where the limits lie is always told");
            assert_eq!(said.matches("<p>").count() == 1, shown == 0, "{html}");
            assert!(limits.contains("2012"), "{html}");
        }
    }
}

#[test]
fn every_sign_is_said_with_its_numbers() {
    let (session, pace) = showing(true, true, true);
    for (language, answer) in [
        (Language::Nl, "eens"),
        (Language::De, "trifft zu"),
        (Language::En, "agree"),
        (Language::Fr, "d’accord"),
    ] {
        let html = render(&session, pace, language);
        for words in ["9", "7", "16", &format!("{answer}."), "20", "33"] {
            assert!(html.contains(words), "{language:?}: {words} is not in {html}");
        }
        assert!(!html.contains('{') && !html.contains("<p></p>"), "{html}");
    }
}

/// What goes along of the pace is said before it goes, and only where situations were put.
#[test]
fn the_pace_that_goes_along_is_said_in_full() {
    let statements = Setup { picked: [Part::FromWithin].into_iter().collect(), ..hiring() };
    let state = PageState::default();
    for language in Language::ALL {
        let said = |setup| {
            let session = session(setup);
            let html = ssr::html(answers_view::view(&page(&session, &state, language), HASTE));
            html.rsplit_once("<p>").map(|(_, pace)| pace.to_owned()).unwrap_or_default()
        };
        let pace = said(hiring());
        for number in [HASTE.timed, HASTE.fast, UNREAD_SECONDS as usize] {
            assert!(pace.contains(&format!(" {number}")), "{language:?}: {number} is not in {pace}");
        }
        assert!(pace.to_lowercase().contains("situati"), "{language:?}: {pace}");
        assert!(!said(statements).to_lowercase().contains("situati"), "{language:?}");
    }
}

#[test]
fn the_thresholds_are_explained_with_the_figures_of_the_simulation() {
    for language in Language::ALL {
        let decimal = |value: f64| {
            let written = format!("{:.1}", 100.0 * value);
            if language == Language::En { written } else { written.replace('.', ",") }
        };
        let (session, state) = (session(hiring()), PageState::default());
        let html = ssr::html(quality_view::limits(&page(&session, &state, language)));
        let rates = [CONTRADICTING_PEOPLE, CONTRADICTING_WITH_SCENES, FALSE_ALARMS];
        let at_worst = FALSE_ALARMS_AT_WORST.map(|(_, rate)| rate);
        let medians = FALSE_ALARMS_AT_WORST.map(|(seconds, _)| seconds).into_iter().chain([READING_SECONDS]);
        let medians = medians.map(|seconds| seconds.to_string());
        let figures = rates.into_iter().chain(at_worst).map(decimal).chain(medians);
        let limits = [MANY_PAIRS.to_string(), MANY_FAST.to_string(), DILEMMAS.to_string()];
        for figure in figures.chain(limits).chain(["16".to_owned(), "65".to_owned()]) {
            assert!(html.contains(&figure), "{language:?}: {figure} is not in {html}");
        }
    }
}

#[cfg(feature = "simulations")]
mod simulated {
    use super::*;
    use klantspiegel_core::quality::CONTRADICTING_COINS;
    use klantspiegel_core::setup::Form;
    use klantspiegel_simulation::SEED;
    use klantspiegel_simulation::figure::Figure;
    use klantspiegel_simulation::quality::{Rates, Seconds, rates};

    const PEOPLE: usize = 4000;
    const HURRYING: f64 = 1.2;

    fn found(reading: u32) -> Rates {
        let seconds = Seconds { reading: reading.into(), hurrying: HURRYING };
        rates(Form::Fixed, seconds, PEOPLE, bank(), SEED)
    }

    #[test]
    fn the_figures_of_the_fixed_form_are_those_that_are_published() {
        let found = found(READING_SECONDS);
        for (name, figure, published, unit) in [
            ("contradicting, genuine", found.contradicting, CONTRADICTING_PEOPLE, 0.001),
            ("contradicting, with scenes", found.contradicting_with_scenes, CONTRADICTING_WITH_SCENES, 0.001),
            ("contradicting, coins", found.contradicting_coins, CONTRADICTING_COINS, 0.01),
        ] {
            check_figure(name, figure, published, unit);
        }
        assert!(found.told.value <= FALSE_ALARMS && found.fast.value < 0.001, "{found:?}");
        // Also of people who answer in one line and decide by the scene alone.
        assert!(found.at_worst.value <= FALSE_ALARMS, "{found:?}");
        assert!(found.straight_line.value < 0.05, "{found:?}");
        assert!(found.told_hurried_coins.value > 0.58 && found.told_hurried_lines.value > 0.93, "{found:?}");
        // Who takes the time to toss coins is not found: that no sign shows says nothing good.
        assert!(found.told_slow_coins.value < 0.001, "{found:?}");
    }

    #[test]
    fn so_are_those_of_people_who_read_faster() {
        for (reading, at_worst) in FALSE_ALARMS_AT_WORST {
            check_figure(&format!("{reading} s"), found(reading).at_worst, at_worst, 0.001);
        }
    }

    fn check_figure(name: &str, ours: Figure, published: f64, unit: f64) {
        // As the published rate would vary; it is itself found with ten times as many people, and rounded to its unit.
        let variance = 1.1 * published * (1.0 - published) / PEOPLE as f64;
        let error = (variance + unit.powi(2) / 12.0).sqrt();
        assert!((ours.value - published).abs() <= 3.0 * error, "{name}: {ours:?} against {published}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn told_are_the_signs_and_only_where_they_agree(session in any_session(), timed in 0..=DILEMMAS, fast in 0..=DILEMMAS) {
        let pace = Pace { timed, fast: fast.min(timed) };
        let signs = signs(&session, bank(), pace);
        let told = told(&session, bank(), pace);
        let agree = signs.len() >= 2 && signs.iter().any(|sign| matches!(sign, Sign::Fast { .. }));
        prop_assert_eq!(told.as_ref().map(|told| told.signs()), agree.then_some(&signs[..]));
        prop_assert!(signs.len() <= 3);
    }
}

fn check(session: &Session, pace: Pace, expected: &[Sign]) {
    assert_eq!(signs(session, bank(), pace), expected);
}

/// A session with these signs and no others, and its pace.
fn showing(line: bool, contradicting: bool, haste: bool) -> (Session, Pace) {
    let rated = rating(hiring(), |index| Some(if line || index % 2 == 0 { 6 } else { 5 }));
    let by_price = |cell: Cell| care_below(0.2)(cell);
    let session = choosing(rated, |cell| {
        by_price(cell).map(|choice| if contradicting { choice.other() } else { choice })
    });
    let pace = if haste { HASTE } else { NO_PACE };
    let wanted = [haste.then_some(FAST), line.then_some(LINE)];
    let wanted = wanted.into_iter().flatten().count() + usize::from(contradicting);
    assert_eq!(signs(&session, bank(), pace).len(), wanted);
    (session, pace)
}

/// A session with the items of A answered by their places.
fn rating(setup: Setup, answer: impl Fn(usize) -> Option<u8>) -> Session {
    let items = bank().of(Part::FromWithin).items.iter().enumerate();
    let given: Vec<(&str, u8)> =
        items.filter_map(|(index, item)| Some((item.id.as_str(), answer(index)?))).collect();
    answering(session(setup), &given)
}

/// What a candidate is asked: A in its long form, and the dilemmas in their fixed form.
fn hiring() -> Setup {
    let picked = [Part::FromWithin, Part::CareCost].into_iter().collect();
    Setup { role: Role::Staff, set: ItemSet::Picked, picked, form: Form::Fixed }
}

fn render(session: &Session, pace: Pace, language: Language) -> String {
    let state = PageState::default();
    ssr::html(quality_view::view(&page(session, &state, language), pace))
}

fn page<'a>(session: &'a Session, state: &'a PageState, language: Language) -> ViewContext<'a> {
    ViewContext::new(session, state, ssr::locale(language), Callback::noop(), None)
}
