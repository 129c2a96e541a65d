//! What is transferred until the page can be used, and how long that takes.

use crate::peers;
use crate::questions;
use crate::statistics::median;
use crate::table::{Bar, Row, Unit};
use crate::visit::{Subject, Visit};

/// Times SurveyJS's and jsPsych's, and the static page's.
const TO_PEERS: Bar = Bar::Times(0.20);
const TO_FLOOR: Bar = Bar::Times(1.20);
const OF_BYTES: Bar = Bar::Times(0.40);

/// On our first screen and on the static one: the answer that is not ticked already.
const FIRST_CHOICE: &str = "#app label:has(input[name=role]:not([value=staff]))";

/// What the app took over with before there was anything about inviting others, at this measure, and what that may add; in
/// bytes.
const BEFORE_INVITING: f64 = 143_300.0;
const INVITING_ADDS: f64 = 3_000.0;

pub async fn rows(rounds: usize) -> Vec<Row> {
    let subjects = subjects().await;
    let mut visits: [Vec<Visit>; 4] = Default::default();
    for round in 1..=rounds {
        eprintln!("  round {round} of {rounds}");
        for (subject, visits) in subjects.iter().zip(&mut visits) {
            let visit = subject.visit().await;
            assert!(visit.kept, "{}: a click on the first question is not kept", subject.question);
            assert!(visit.is_at_home(&subject.server.origin), "{}: a file from elsewhere", subject.question);
            visits.push(visit);
        }
    }
    let [ours, surveyjs, jspsych, still] = &visits;
    let peers = [("SurveyJS", surveyjs), ("jsPsych", jspsych), ("static", still)];
    [bytes(ours, &peers), times(ours, &peers), takeover(ours)].into_iter().flatten().collect()
}

/// Ours, SurveyJS, jsPsych and the static page.
async fn subjects() -> [Subject; 4] {
    let ours = peers::ours();
    let screens = questions::of(&ours).await;
    let four = questions::four_ratings(&screens);
    let of = |server, question| Subject { server, question, start: None };
    [
        Subject {
            server: ours,
            question: FIRST_CHOICE,
            start: Some(("#app [data-action=start]", "#app [data-screen=item] label:has(input[type=radio])")),
        },
        of(peers::surveyjs(std::slice::from_ref(&four)), "#survey label:has(input[type=radio])"),
        of(peers::jspsych(&four), ".jspsych-content label:has(input[type=radio])"),
        of(peers::still(), FIRST_CHOICE),
    ]
}

type Peers<'a> = [(&'static str, &'a Vec<Visit>); 3];

fn bytes(ours: &[Visit], peers: &Peers<'_>) -> Vec<Row> {
    let takeover = |visit: &Visit| visit.takeover.expect("ours is taken over");
    let at_item = of(ours, |visit| visit.bytes_by(visit.item));
    let at_takeover = of(ours, |visit| visit.bytes_by(takeover(visit)));
    let [surveyjs, jspsych, still] = peers.map(|(name, visits)| (name, of(visits, Visit::bytes)));
    let row = |figure: &str, bytes, peer: (&'static str, f64)| {
        Row::ours(figure, bytes, Unit::Kilobytes).beside(peer.0, peer.1)
    };
    let until_item = "transferred until the first question can be answered";
    vec![
        row(until_item, at_item, surveyjs).bar(OF_BYTES),
        row(until_item, at_item, jspsych),
        row(until_item, at_item, still),
        row("transferred until the app has taken over", at_takeover, surveyjs).bar(OF_BYTES),
        Row::ours(
            "… more than before there were invitations",
            at_takeover - BEFORE_INVITING,
            Unit::Kilobytes,
        )
        .bar(Bar::AtMost(INVITING_ADDS)),
        row("transferred in all, with every language and the feedback", of(ours, Visit::bytes), surveyjs),
    ]
}

fn times(ours: &[Visit], peers: &Peers<'_>) -> Vec<Row> {
    let mut rows = Vec::new();
    for (figure, time) in [
        ("first contentful paint", (|visit| visit.painted) as fn(&Visit) -> f64),
        ("first choice usable", |visit| visit.usable),
        ("first question usable, Start clicked", |visit| visit.item),
    ] {
        for (name, visits) in peers {
            let bar = if *name == "static" { TO_FLOOR } else { TO_PEERS };
            let row = Row::ours(figure, of(ours, time), Unit::Milliseconds);
            rows.push(row.beside(name, of(visits, time)).bar(bar));
        }
    }
    // How far anything could come on this machine, without a script and with the same first screen.
    let [surveyjs, jspsych, (_, still)] = peers;
    for (name, visits) in [surveyjs, jspsych] {
        let floor =
            Row::ours("… and of the static page", of(still, |visit| visit.painted), Unit::Milliseconds);
        rows.push(floor.beside(name, of(visits, |visit| visit.painted)));
    }
    rows
}

fn takeover(ours: &[Visit]) -> Vec<Row> {
    let kept = ours.iter().filter(|visit| visit.kept_from_before == Some(true)).count() as f64;
    vec![
        Row::ours(
            "the app has taken over",
            of(ours, |visit| visit.takeover.unwrap_or(f64::NAN)),
            Unit::Milliseconds,
        ),
        Row::ours("visits in which an answer from before the app was kept", kept, Unit::Count)
            .bar(Bar::AtLeast(ours.len() as f64)),
    ]
}

fn of(visits: &[Visit], figure: impl Fn(&Visit) -> f64) -> f64 {
    median(visits.iter().map(figure))
}
