//! What is transferred until the page can be used, and how long that takes.

use crate::peers;
use crate::questions;
use crate::screens;
use crate::small_pages;
use crate::statistics::median;
use crate::table::{Bar, Row, Unit};
use crate::visit::{Subject, Visit};
use klantspiegel_driving::server::Server;

/// Everything that is transferred until the app has taken over, in bytes.
const TAKEN_OVER: Bar = Bar::AtMost(100_000.0);

/// On our first screen and on those that are the same: the answer that is not ticked already, what begins, and an answer to the
/// first item.
const FIRST_CHOICE: &str = "#app label:has(input[name=role]:not([value=staff]))";
const BEGIN: &str = "#app [data-action=start]";
const FIRST_ITEM: &str = "#app [data-screen=item] label:has(input[type=radio])";

/// What ours is held against, and how far it may be from it; what has no bar is told for information.
struct Peer {
    name: &'static str,
    /// Of everything transferred until the first question can be answered.
    until_item: Option<Bar>,
    /// Of everything transferred until the app has taken over, beside all that the peer is.
    until_takeover: Option<Bar>,
    /// Of paint and use.
    times: Option<Bar>,
}

impl Peer {
    const fn named(name: &'static str) -> Self {
        Self { name, until_item: None, until_takeover: None, times: None }
    }
}

/// Every visit, round by round.
struct Compared {
    ours: Vec<Visit>,
    peers: Vec<(Peer, Vec<Visit>)>,
}

pub async fn rows(rounds: usize) -> Vec<Row> {
    let ours = peers::ours();
    let (peers, subjects): (Vec<Peer>, Vec<Subject>) = peers(&ours).await.into_iter().unzip();
    let ours = Subject { taken_over: true, ..like_ours(ours) };
    let peers = peers.into_iter().map(|peer| (peer, Vec::new())).collect();
    let mut compared = Compared { ours: Vec::new(), peers };
    for round in 1..=rounds {
        eprintln!("  round {round} of {rounds}");
        compared.ours.push(visit(&ours).await);
        for (subject, (_, visits)) in subjects.iter().zip(&mut compared.peers) {
            visits.push(visit(subject).await);
        }
    }
    [compared.bytes(), compared.times(), compared.takeover()].into_iter().flatten().collect()
}

/// The same first screens in what one would else write them in, those who ask for a living, and the floor.
async fn peers(ours: &Server) -> Vec<(Peer, Subject)> {
    let four = questions::four_ratings(&questions::of(ours).await);
    let first = screens::of(ours).await;
    let screens = &first.screens;
    let asks = |server, question| Subject { server, question, start: None, taken_over: false };
    vec![
        (
            Peer { until_item: Some(Bar::Times(1.0)), ..Peer::named("Preact + htm") },
            like_ours(small_pages::in_javascript("peers/preact.js", screens)),
        ),
        (Peer::named("Solid"), like_ours(small_pages::solid(screens))),
        (Peer::named("Lit"), like_ours(small_pages::in_javascript("peers/lit.js", screens))),
        (Peer::named("custom element"), like_ours(small_pages::in_javascript("peers/vanilla.js", screens))),
        (
            Peer { until_item: Some(Bar::Times(0.05)), ..Peer::named("SurveyJS") },
            asks(peers::surveyjs(std::slice::from_ref(&four)), "#survey label:has(input[type=radio])"),
        ),
        (
            Peer::named("jsPsych"),
            asks(peers::jspsych(&four), ".jspsych-content label:has(input[type=radio])"),
        ),
        (
            Peer { until_takeover: Some(Bar::Times(2.0)), ..Peer::named("bare Yew") },
            like_ours(small_pages::yew(screens)),
        ),
        (
            Peer { times: Some(Bar::Times(1.05)), ..Peer::named("static") },
            asks(small_pages::by_hand(&first), FIRST_CHOICE),
        ),
    ]
}

/// A page with the first screens of ours.
fn like_ours(server: Server) -> Subject {
    Subject { server, question: FIRST_CHOICE, start: Some((BEGIN, FIRST_ITEM)), taken_over: false }
}

async fn visit(subject: &Subject) -> Visit {
    let visit = subject.visit().await;
    assert!(visit.kept, "{}: a click on the first question is not kept", subject.question);
    assert!(visit.is_at_home(&subject.server.origin), "{}: a file from elsewhere", subject.question);
    visit
}

impl Compared {
    fn bytes(&self) -> Vec<Row> {
        let mut rows = Vec::new();
        let at_item = |visit: &Visit| visit.bytes_by(visit.item);
        let until_item = of(&self.ours, at_item);
        for (peer, visits) in &self.peers {
            let row = Row::ours(
                "transferred until the first question can be answered",
                until_item,
                Unit::Kilobytes,
            );
            rows.push(row.beside(peer.name, of(visits, at_item)).bar(peer.until_item));
        }
        let until_takeover = of(&self.ours, |visit| visit.bytes_by(taken_over(visit)));
        let row = || Row::ours("transferred until the app has taken over", until_takeover, Unit::Kilobytes);
        rows.push(row().bar(TAKEN_OVER));
        for (peer, visits) in self.peers.iter().filter(|(peer, _)| peer.until_takeover.is_some()) {
            rows.push(row().beside(peer.name, of(visits, Visit::bytes)).bar(peer.until_takeover));
        }
        rows
    }

    fn times(&self) -> Vec<Row> {
        let mut rows = Vec::new();
        for (figure, time) in [
            ("first contentful paint", (|visit| visit.painted) as fn(&Visit) -> f64),
            ("first choice usable", |visit| visit.usable),
            // Where nothing has to be begun, that is the first choice: the floor is spared the click.
            ("first question usable, begun by a click", |visit| visit.item),
        ] {
            for (peer, visits) in &self.peers {
                let row = Row::ours(figure, of(&self.ours, time), Unit::Milliseconds);
                rows.push(row.beside(peer.name, of(visits, time)).bar(peer.times));
            }
        }
        rows
    }

    fn takeover(&self) -> Vec<Row> {
        let kept = self.ours.iter().filter(|visit| visit.kept_from_before == Some(true)).count() as f64;
        let kept = Row::ours("visits in which an answer from before the app was kept", kept, Unit::Count);
        vec![
            Row::ours("the app has taken over", of(&self.ours, taken_over), Unit::Milliseconds),
            kept.bar(Bar::AtLeast(self.ours.len() as f64)),
        ]
    }
}

/// When the app took over, in milliseconds.
fn taken_over(visit: &Visit) -> f64 {
    visit.takeover.expect("ours is taken over")
}

fn of(visits: &[Visit], figure: impl Fn(&Visit) -> f64) -> f64 {
    median(visits.iter().map(figure))
}
