//! The tipping plane: eighteen places, each choice where its cell is, and the lines where the numbers are; and what would come first along
//! such a line.

use klantspiegel_core::dilemma::cell::{COSTS, LOSSES};
use klantspiegel_core::dilemma::choices::answered;
use klantspiegel_core::dilemma::plane::{ENDS, Row, rows};
use klantspiegel_core::dilemma::what_if::{self, First};
use klantspiegel_core::dilemma::{Asked, Cell, Choice};
use klantspiegel_core::language::Language;
use klantspiegel_core::scores::Scores;
use klantspiegel_core::session::Session;
use klantspiegel_core::setup::{Form, Role, Setup};
use klantspiegel_testing::html::{Tag, tags};
use klantspiegel_testing::message::{every_text, message};
use klantspiegel_testing::{answering, asked, bank, care_below, choosing, finished, saying, session};
use klantspiegel_ui::page_state::PageState;
use klantspiegel_ui::ssr;
use std::collections::BTreeSet;

fn chose(rate: f64) -> Session {
    choosing(session(Setup::default()), care_below(rate))
}

fn of(session: &Session) -> [Row; LOSSES.len()] {
    let score = Scores::of(session, bank()).care_cost;
    rows(&session.asked, score.findings.estimates().map(|estimates| &estimates.usual), score.said)
}

#[test]
fn every_choice_lies_in_the_row_of_its_loss_at_its_cost() {
    for form in [Form::Adaptive, Form::Fixed] {
        let asked = asked(form, care_below(0.2));
        let rows = rows(&asked, None, None);
        assert_eq!(rows.map(|row| row.loss), [480, 120, 30]);
        for row in rows {
            for (cost, found) in COSTS.into_iter().zip(row.choices) {
                let put =
                    asked.iter().find(|a| (a.cell.cost_minutes(), a.cell.loss_minutes()) == (cost, row.loss));
                assert_eq!(found, put.and_then(|asked| asked.choice), "{cost} against {}", row.loss);
            }
        }
        let drawn = rows.iter().flat_map(|row| row.choices).flatten().count();
        // The controls lie outside.
        assert_eq!(drawn, answered(&asked).filter(|(cell, _)| cell.is_graded()).count());
    }
}

#[test]
fn what_was_not_answered_is_no_choice() {
    let cell = Cell::with_minutes(20, 120).expect("there is such a cell");
    let open = [Asked { cell, scene: String::new(), choice: None }];
    assert!(rows(&open, None, None).iter().all(|row| row.choices == [None; COSTS.len()]));
}

/// A step is twice as many minutes, and what was said parts the costs that are worth it from those that are not.
#[test]
fn what_is_said_lies_between_two_costs() {
    for rung in 0..=6 {
        let session = answering(session(Setup::default()), &saying(rung));
        for row in of(&session) {
            let said = row.said.expect("all three were answered");
            let worth = (0..COSTS.len()).filter(|step| (*step as f64) < said).count();
            assert_eq!((worth, said.fract().abs()), (rung.into(), 0.5), "{rung}");
        }
    }
}

#[test]
fn where_it_tips_lies_at_its_minutes() {
    let session = chose(0.2);
    let score = Scores::of(&session, bank()).care_cost;
    let estimates = score.findings.estimates().expect("there is an estimate");
    for (row, minutes) in of(&session).iter().rev().zip(estimates.usual.tipping_minutes) {
        let tips = row.tips.expect("there is a line");
        for (step, minutes) in
            [(tips.value, minutes.value), (tips.low, minutes.low), (tips.high, minutes.high)]
        {
            let expected = (minutes / 5.0).log2().clamp(ENDS.0, ENDS.1);
            assert!((step - expected).abs() < 1e-9, "{minutes} minutes at {step}");
        }
    }
}

/// The marks, and whether there is a line, a band and what is said in each row.
#[test]
fn eighteen_places_are_drawn_with_or_without_a_number() {
    let always =
        |choice: Choice| move |cell: Cell| Some(if cell.is_graded() { choice } else { choice.other() });
    let against = |cell| care_below(0.2)(cell).map(Choice::other);
    let fixed = session(Setup { form: Form::Fixed, ..Setup::default() });
    let manager = session(Setup { role: Role::Manager, ..Setup::default() });
    for (session, number, said) in [
        (chose(0.2), true, false),
        (answering(choosing(manager, care_below(0.2)), &saying(3)), true, true),
        (answering(choosing(session(Setup::default()), always(Choice::Care)), &saying(0)), false, true),
        (choosing(session(Setup::default()), always(Choice::Cost)), false, false),
        (choosing(fixed, against), false, false),
    ] {
        let drawn = of(&session);
        let choices =
            |wanted| drawn.iter().flat_map(|row| row.choices).filter(|choice| *choice == wanted).count();
        for language in Language::ALL {
            let plane = plane(&session, language).expect("there is a plane");
            let tags = tags(&plane);
            let count = |part: &str| with_part(&tags, part).count();
            let marks = [count("care"), count("cost"), count("unasked")];
            assert_eq!(marks, [Some(Choice::Care), Some(Choice::Cost), None].map(choices), "{language:?}");
            assert_eq!(marks.iter().sum::<usize>(), 18);
            let per_row = |there: bool| if there { LOSSES.len() } else { 0 };
            assert_eq!([count("band"), count("tips")], [per_row(number); 2], "{language:?}");
            assert_eq!(count("said"), per_row(said), "{language:?}");
            let t = |id| plane.contains(&message(language, id, &[]));
            assert_eq!((t("plane-tips"), t("plane-said")), (number, said), "{language:?}");
        }
    }
}

/// Six columns and three rows, whatever was chosen, and each kind of mark at the places of its cells.
#[test]
fn a_mark_stands_at_the_place_of_its_cell() {
    let session = chose(0.2);
    let plane = plane(&session, Language::Nl).expect("there is a plane");
    let tags = tags(&plane);
    let place = |tag: &Tag, x: &str, y: &str| {
        let percent: f64 = tag.get(x).trim_end_matches('%').parse().expect("a percentage");
        ((percent * 10.0).round() as u32, tag.get(y).parse::<u32>().expect("pixels"))
    };
    let mut marks: Vec<((u32, u32), Option<Choice>)> =
        with_part(&tags, "unasked").map(|tag| (place(tag, "cx", "cy"), None)).collect();
    for pair in tags.windows(2).filter(|pair| pair[1].get("part").starts_with("choice")) {
        let choice = if pair[1].get("part").ends_with("care") { Choice::Care } else { Choice::Cost };
        marks.push((place(&pair[0], "x", "y"), Some(choice)));
    }
    let columns: BTreeSet<u32> = marks.iter().map(|((x, _), _)| *x).collect();
    let lines: BTreeSet<u32> = marks.iter().map(|((_, y), _)| *y).collect();
    assert_eq!((columns.len(), lines.len(), marks.len()), (COSTS.len(), LOSSES.len(), 18));
    for (row, y) in of(&session).iter().zip(&lines) {
        for (choice, x) in row.choices.iter().zip(&columns) {
            assert!(marks.contains(&((*x, *y), *choice)), "{choice:?} at {x}, {y}: {marks:?}");
        }
    }
}

#[test]
fn who_does_not_see_it_is_told_every_choice() {
    let session = chose(0.2);
    let html = plane(&session, Language::Nl).expect("there is a plane");
    let described = html.split_once("</desc>").expect("it is described").0;
    for (cell, choice) in answered(&session.asked).filter(|(cell, _)| cell.is_graded()) {
        let words = match (cell.cost_minutes(), choice) {
            (minutes @ 5..=40, Choice::Care) => format!("{minutes} minuten: voor de klant"),
            (minutes @ 5..=40, Choice::Cost) => format!("{minutes} minuten: voor het werk"),
            (80, Choice::Care) => "1 uur en 20 minuten: voor de klant".to_owned(),
            (80, Choice::Cost) => "1 uur en 20 minuten: voor het werk".to_owned(),
            (_, Choice::Care) => "2 uur en 40 minuten: voor de klant".to_owned(),
            (_, Choice::Cost) => "2 uur en 40 minuten: voor het werk".to_owned(),
        };
        assert!(described.contains(&words), "{words}: {described}");
    }
}

/// They do not wrap: so many characters are as wide as the narrowest screen has room for.
#[test]
fn the_names_of_the_axes_fit_the_narrowest_screen() {
    for language in Language::ALL {
        for name in ["plane-spares", "plane-costs"].iter().flat_map(|id| every_text(language, id)) {
            assert!(name.chars().count() <= 34, "{language:?}: {name}");
        }
    }
}

#[test]
fn without_a_choice_there_is_no_plane() {
    let only_controls = |cell: Cell| (!cell.is_graded()).then_some(Choice::Care);
    for session in
        [answering(session(Setup::default()), &saying(3)), choosing(session(Setup::default()), only_controls)]
    {
        assert_eq!(plane(&session, Language::Nl), None);
    }
}

/// Under both priors, at every cost; nothing is told where there is no line.
#[test]
fn what_would_come_first_follows_from_the_ranges_of_the_line() {
    let mut found = [0; 3];
    for (rate, minutes) in
        [0.05, 0.1, 0.2, 0.5, 1.0].into_iter().flat_map(|rate| COSTS.map(|cost| (rate, cost)))
    {
        let score = Scores::of(&chose(rate), bank()).care_cost;
        let estimates = score.findings.estimates().expect("there is an estimate");
        for (at, first) in what_if::first(estimates, minutes).into_iter().enumerate() {
            let ranges = [estimates.usual, estimates.wide_prior].map(|estimate| estimate.tipping_minutes[at]);
            let is =
                |beyond: &dyn Fn(f64, f64) -> bool| ranges.iter().all(|range| beyond(range.low, range.high));
            let minutes = f64::from(minutes);
            let expected = match (is(&|low, _| low > minutes), is(&|_, high| high < minutes)) {
                (true, _) => First::Customer,
                (_, true) => First::Work,
                _ => First::Either,
            };
            assert_eq!(first, expected, "{minutes} minutes at {rate}: {ranges:?}");
            found[first as usize] += 1;
        }
    }
    assert!(found.iter().all(|count| *count > 0), "this checks nothing: {found:?}");
}

#[test]
fn what_if_is_asked_where_there_is_a_line() {
    let against = |cell| care_below(0.2)(cell).map(Choice::other);
    let fixed = session(Setup { form: Form::Fixed, ..Setup::default() });
    for (session, line) in [(chose(0.2), true), (choosing(fixed, against), false), (chose(100.0), false)] {
        for language in Language::ALL {
            let html = ssr::render(&Session { language, ..finished(session.clone()) }, &PageState::default());
            assert_eq!(html.contains(&message(language, "what-if-lead", &[])), line, "{language:?}");
        }
    }
}

fn with_part<'a>(tags: &'a [Tag], part: &'a str) -> impl Iterator<Item = &'a Tag> {
    tags.iter().filter(move |tag| tag.get("part").split(' ').any(|own| own == part))
}

/// The plane, from its sentence to what its lines are.
fn plane(session: &Session, language: Language) -> Option<String> {
    let html = ssr::render(&Session { language, ..finished(session.clone()) }, &PageState::default());
    let (_, card) = html.split_once("aria-labelledby=\"card-care-cost\"").expect("there is a card");
    let card = card.split_once("</section>").expect("a section ends").0;
    let (_, plane) = card.split_once("aria-labelledby=\"plane-title\"")?;
    Some(plane.split_once("<details").expect("reasons follow").0.to_owned())
}
