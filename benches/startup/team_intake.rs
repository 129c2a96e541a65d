//! The envelopes of a very large team: how long opening takes beside a plain JavaScript version of the same job with the
//! same key, and whether the page stays free meanwhile.

use crate::bundler::Script;
use crate::table::{Bar, Row, Unit};
use hpke::aead::ChaCha20Poly1305;
use hpke::kdf::HkdfSha256;
use hpke::kem::DhP256HkdfSha256;
use hpke::{Deserializable, Kem, OpModeS, Serializable, single_shot_seal_with_rng};
use klantspiegel_core::day::Day;
use klantspiegel_core::invitation::Invitation;
use klantspiegel_core::measures::Lean;
use klantspiegel_core::setup::Role;
use klantspiegel_core::submission::Submission;
use klantspiegel_core::team::member::{Band, Member, Reported};
use klantspiegel_driving::browser::{Browser, Setting};
use klantspiegel_driving::dist;
use klantspiegel_driving::inviting::Desk;
use klantspiegel_driving::server::Site;
use klantspiegel_formats::envelope::{Envelope, INFO, associated_data, filled};
use klantspiegel_formats::json::Native;
use klantspiegel_formats::{invitation, submission};
use rand::seq::IteratorRandom;
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;
use rayon::prelude::*;
use std::fs;
use std::path::{Path, PathBuf};

/// As many as no team has.
const MEMBERS: usize = 100_000;
/// A task that takes longer is felt (RAIL, Long Tasks).
const LONG_TASK_MS: f64 = 50.0;

/// Writes down every long task of the page, from its beginning on.
const WATCH: &str = "window.tasks = [];
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration)))
        .observe({ type: 'longtask' });";

pub async fn rows() -> Vec<Row> {
    let site = Site::of(&dist())
        .with("peer.html", "<!doctype html><title>peer</title><input type=file><script src=peer.js></script>")
        .with("peer.js", Script::file("pages/intake.js").classic());
    let setting = Setting { scripts: vec![WATCH.to_owned()], ..Setting::default() };
    let desk = Desk { server: site.serve(), browser: Browser::open(setting).await };
    desk.enter("").await;
    let link = desk.invite("team").await;
    let invitation = invitation::decode::<Native>(&link).expect("the desk made it");
    eprintln!("  sealing {MEMBERS} records");
    let file = sealed(&invitation);

    desk.browser
        .run("window.tasks.length = 0; window.told = 0; window.began = performance.now();", &[])
        .await;
    let bar = "new MutationObserver(() => { window.told += 1; }).observe(document.querySelector('main'), { subtree: true, childList: true, attributes: true, attributeFilter: ['value'] });";
    desk.browser.run(bar, &[]).await;
    desk.browser.choose_file("#team-files", &file).await;
    let ours = timed(
        &desk.browser,
        &format!(
            "document.querySelector('.team').innerText.includes(({MEMBERS}).toLocaleString('nl') + ' mensen')"
        ),
    )
    .await;
    let longest = desk.browser.value("Math.max(0, ...tasks)").await.as_f64().expect("a number");
    let told = desk.browser.value("told").await.as_f64().expect("a number");

    desk.browser.go(&desk.server.url("peer.html")).await;
    desk.browser.run("window.began = performance.now();", &[]).await;
    desk.browser.choose_file("input", &file).await;
    let theirs = timed(&desk.browser, "window.result !== undefined").await;
    let opened = desk.browser.value("result.taken").await.as_f64().expect("a number");
    assert_eq!(opened, MEMBERS as f64, "the peer opens them all");
    vec![
        Row::ours(format!("{MEMBERS} envelopes of a team opened, kept and told"), ours, Unit::Milliseconds)
            .beside("JavaScript", theirs)
            .bar(Bar::Times(1.0)),
        Row::ours("… longest task of the page meanwhile", longest, Unit::Milliseconds)
            .bar(Bar::AtMost(LONG_TASK_MS)),
        Row::ours("… how often the page said how far it was", told, Unit::Count).bar(Bar::AtLeast(10.0)),
    ]
}

/// How often a condition is looked at: for ten minutes.
const LOOKS: usize = 3000;

/// The milliseconds until a condition is true, looked at again and again.
async fn timed(browser: &Browser, condition: &str) -> f64 {
    let look = format!("({condition}) ? performance.now() - began : null");
    for _ in 0..LOOKS {
        let value = browser.value(&look).await;
        if let Some(milliseconds) = value.as_f64() {
            return milliseconds;
        }
        tokio::time::sleep(std::time::Duration::from_millis(200)).await;
    }
    panic!("never came true: {condition}");
}

/// A file with an envelope of every member on each line.
fn sealed(invitation: &Invitation) -> PathBuf {
    type Key = <DhP256HkdfSha256 as Kem>::PublicKey;
    let reader = Key::from_bytes(&invitation.key).expect("the desk made it");
    let lines: Vec<String> = (0..MEMBERS as u64)
        .into_par_iter()
        .map(|number| {
            let mut chance = ChaCha8Rng::seed_from_u64(number);
            let mut text = submission::encode::<Native>(&handed(invitation, &mut chance)).into_bytes();
            text.resize(filled(text.len()), b' ');
            let (ephemeral, sealed) =
                single_shot_seal_with_rng::<ChaCha20Poly1305, HkdfSha256, DhP256HkdfSha256>(
                    &OpModeS::Base,
                    &reader,
                    INFO,
                    &text,
                    &associated_data(&invitation.id),
                    &mut chance,
                )
                .expect("it can be sealed");
            let ephemeral = ephemeral.to_bytes().to_vec().try_into().expect("a point has 65 bytes");
            Envelope::around(invitation.id, ephemeral, sealed).encode() + "\n"
        })
        .collect();
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("team.txt");
    fs::write(&file, lines.concat()).expect("a benchmark may write there");
    file
}

/// What a member hands over who answered by chance.
fn handed(invitation: &Invitation, chance: &mut ChaCha8Rng) -> Submission<Reported> {
    let content = Reported::received(Member {
        role: if chance.random_bool(0.8) { Role::Staff } else { Role::Manager },
        stopped: std::array::from_fn(|_| Some(chance.random_bool(0.3))),
        measured: Lean::ALL.into_iter().choose(chance),
        views: [(); 3].map(|()| Some(chance.random())),
        leadership: Some(chance.random()),
        from_within: Band::ALL.into_iter().choose(chance),
        room: Band::ALL.into_iter().choose(chance),
    });
    let day = Day { year: 2026, month: 11, day: 21 };
    Submission { id: chance.random(), invitation: invitation.id, day, content }
}
