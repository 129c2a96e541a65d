//! A team, from the invitation to the picture: seven members in browsers of their own, and what a lead may and may not see.

use crate::files::written;
use klantspiegel_driving::LANGUAGES;
use klantspiegel_driving::browser::{Browser, Setting};
use klantspiegel_driving::dist;
use klantspiegel_driving::engine::Engine;
use klantspiegel_driving::inviting::{CATCH_FILES, Desk, Fate, Invitee, touched};
use klantspiegel_driving::journey::Person;
use klantspiegel_driving::scripts;
use klantspiegel_driving::server::Site;
use serde_json::json;
use std::fs;

const MEMBER: Person = Person { set: "own", ..Person::STAFF };

/// Puts into every worker, in front of its own script, attempts to reach something, and passes on to the page what came of them.
const TRYING_WORKER: &str = "
    // In a block: its names are its own.
    const attempts = `{
        const reach = async (attempt) => {
            try { await attempt(); return 'reached'; } catch { return 'stopped'; }
        };
        const at = '${location.origin}/desk.html?answers';
        const all = [
            () => fetch(at),
            () => fetch(at, { method: 'POST', body: 'answers', mode: 'no-cors' }),
            () => import(at),
            () => new Promise((done, failed) => {
                const request = new XMLHttpRequest();
                request.onload = done;
                request.onerror = failed;
                request.open('GET', at);
                request.send();
            }),
            () => new Promise((done, failed) => {
                const stream = new EventSource(at);
                stream.onopen = done;
                stream.onerror = failed;
            }),
        ];
        Promise.all(all.map(reach)).then((stopped) => new BroadcastChannel('tried').postMessage(stopped.join()));
    }`;
    window.tried = new Promise((done) => {
        new BroadcastChannel('tried').onmessage = ({ data }) => done(data);
    });
    const Own = Blob;
    Blob = class extends Own {
        constructor(parts, options) {
            super(options?.type === 'text/javascript' ? [attempts, ...parts] : parts, options);
        }
    };";

/// Puts into every worker something in front of its own script.
fn in_worker(script: &str) -> Setting {
    let wrap = format!(
        "const Own = Blob;
        Blob = class extends Own {{
            constructor(parts, options) {{
                super(options?.type === 'text/javascript' ? [{}, ...parts] : parts, options);
            }}
        }};",
        // In a block: its names are its own.
        json!(format!("{{{script}}}"))
    );
    Setting { scripts: vec![wrap], ..Setting::default() }
}

/// What is said of the team.
const SAYS: &str = "document.querySelector('.team').innerText";

/// A desk with the invitation of a team open, and the codes of five people who answered alike.
async fn gathered(setting: Setting) -> (Desk, Vec<String>) {
    let engine = setting.engine;
    let desk = Desk::served(Site::of(&dist()).beginning_with(&Fate::Honest.script()), setting).await;
    let link = desk.invite("team").await;
    let invitee = Invitee::follow(&link, Setting::of(engine)).await;
    invitee.answer(&MEMBER).await;
    let codes = invitee.seal_as(5).await;
    (desk, codes)
}

#[tokio::test]
async fn from_the_invitation_to_the_picture_of_a_team_of_seven() {
    let desk = Desk::open(Setting::default()).await;
    let link = desk.invite("team").await;
    let mut codes = Vec::new();
    for place in 0..7 {
        let role = if place < 5 { "staff" } else { "manager" };
        let invitee = Invitee::follow(&link, Fate::Honest.setting()).await;
        invitee.answer(&Person { role, ..MEMBER }).await;
        let payload = invitee.payload().await;
        assert!(
            payload.contains("Ruimte om te helpen") && payload.contains("Wat je tegenhield"),
            "{payload}"
        );
        codes.push(invitee.seal().await);
        assert_eq!(invitee.browser.complaints().await, [""; 0]);
    }
    // Four as files: nothing is told yet.
    let files = codes[..4].iter().enumerate();
    let files = files.map(|(place, code)| written("team", &format!("{place}.klantspiegel"), code.as_bytes()));
    let files: Vec<_> = files.map(|file| file.display().to_string()).collect();
    desk.browser.choose_file("#team-files", std::path::Path::new(&files.join("\n"))).await;
    desk.browser.until(&format!("{SAYS}.includes('Er zijn antwoorden van 4 mensen')")).await;
    assert_eq!(desk.browser.value("document.querySelectorAll('.team h3').length").await, 0);
    // The rest as codes, one twice, one touched and one that is none.
    let rest = [&codes[3..], &[touched(&codes[6]), "hallo".to_owned()]].concat().join("\n");
    desk.open_code(&rest).await;
    desk.browser.until("document.querySelectorAll('.team h3').length > 4").await;
    let says = desk.browser.text(SAYS).await;
    for words in [
        "Er zijn antwoorden van 7 mensen, en 5 daarvan tellen mee",
        "1 keer iets wat niet met Klantspiegel",
        "antwoorden van 1 persoon die niet opengaan",
        "antwoorden van 1 persoon die er al waren",
        "ongeveer 5 van ongeveer 5",
        "Door het toeval zit die er bij 5 mensen in 19 van de 20 keer hooguit 3 naast",
    ] {
        assert!(says.contains(words), "{words}: {says}");
    }
    assert!(!says.contains("gezien door leidinggevenden"), "two managers are not told of: {says}");
    // The numbers are there again after a reload, opened from what was kept sealed.
    desk.browser.reload().await;
    desk.browser.until(&format!("{SAYS}.includes('Er zijn antwoorden van 7 mensen')")).await;
    assert_eq!(desk.kept().await, json!([["batches", 2], ["envelopes", 0], ["invitations", 1], ["past", 0]]));
    assert_eq!(desk.browser.complaints().await, [""; 0]);
}

/// A member sees what chance made of each thing, and what they answered beside it; and it stays as it was drawn, also after a
/// reload, in every envelope.
#[tokio::test]
async fn a_member_sees_what_chance_decided() {
    let desk = Desk::open(Setting::default()).await;
    let link = desk.invite("team").await;
    let honest = Invitee::follow(&link, Fate::Honest.setting()).await;
    honest.answer(&MEMBER).await;
    assert!(!honest.payload().await.contains("Jij antwoordde"));
    let contrary = Invitee::follow(&link, Fate::Contrary.setting()).await;
    contrary.answer(&MEMBER).await;
    let payload = contrary.payload().await;
    assert_eq!(
        payload.matches("Dit koos het toeval. Jij antwoordde:").count(),
        8,
        "all but the role: {payload}"
    );
    let usual = Invitee::follow(&link, Setting::default()).await;
    usual.answer(&MEMBER).await;
    let first = usual.payload().await;
    usual.browser.reload().await;
    usual.browser.until("document.querySelector('[data-action=what-goes]')").await;
    assert_eq!(usual.payload().await, first, "what was drawn is kept");
    // Who deletes everything and begins anew is somebody else to chance.
    let kept = "Object.keys(sessionStorage).filter((key) => key.endsWith('.chance')).length";
    assert_eq!(usual.browser.value(kept).await, 1);
    usual.browser.click("[data-action=forget]").await;
    usual.browser.until(&format!("{kept} === 0")).await;
}

/// Five people answer, and the desk tells of the team; also after a reload, from what it kept.
pub async fn of_five(engine: Engine) {
    let (desk, codes) = gathered(Setting::of(engine)).await;
    desk.open_code(&codes.join("\n")).await;
    desk.browser.until("document.querySelectorAll('.team h3').length > 4").await;
    desk.browser.reload().await;
    desk.browser.until("document.querySelectorAll('.team h3').length > 4").await;
    let says = desk.browser.text(SAYS).await;
    for words in ["Er zijn antwoorden van 5 mensen", "ongeveer 5 van ongeveer 5"] {
        assert!(says.contains(words), "{words}: {says}");
    }
    assert!(!says.contains("Niet alles is meegenomen"), "{says}");
    desk.browser.expect_no_complaints().await;
}

#[tokio::test]
async fn what_leaves_the_desk_is_what_is_on_the_screen() {
    let setting = Setting { scripts: vec![CATCH_FILES.to_owned()], ..Setting::default() };
    let (desk, codes) = gathered(setting).await;
    desk.open_code(&codes.join("\n")).await;
    desk.browser.until("document.querySelectorAll('.team h3').length > 4").await;
    for action in ["export-ndjson", "export-csv"] {
        desk.browser.click(&format!("[data-action={action}]")).await;
    }
    let saved = desk.browser.run_async("return Promise.all(saved);", &[]).await;
    let lines: Vec<serde_json::Value> = saved[0]
        .as_str()
        .expect("a text")
        .lines()
        .map(|line| serde_json::from_str(line).expect("each line is JSON"))
        .collect();
    assert!(lines.len() > 15, "{lines:?}");
    let schema = fs::read_to_string("schema/team-2.schema.json").expect("there is a schema");
    let schema = serde_json::from_str(&schema).expect("the schema is JSON");
    let valid = jsonschema::validator_for(&schema).expect("the schema is sound");
    for line in &lines {
        assert!(valid.is_valid(line), "{line}");
    }
    let table = saved[1].as_str().expect("a text");
    assert_eq!(table.lines().count(), lines.len() + 1, "{table}");
}

/// Where the room was not asked there is no map: what comes from within is told by itself, on the screen and in the file.
#[tokio::test]
async fn what_comes_from_within_is_told_without_a_map() {
    let setting = Setting { scripts: vec![CATCH_FILES.to_owned()], ..Setting::default() };
    let desk = Desk::open(setting).await;
    let link = desk.invite_without("team", &["care-cost", "perspectives", "leadership", "room"]).await;
    let invitee = Invitee::follow(&link, Fate::Honest.setting()).await;
    invitee.answer(&MEMBER).await;
    desk.open_code(&invitee.seal_as(5).await.join("\n")).await;
    desk.browser.until("document.querySelector('.team #from-within')").await;
    assert_eq!(desk.browser.value("document.querySelectorAll('.team #map').length").await, 0);
    desk.browser.click("[data-action=export-ndjson]").await;
    desk.browser
        .until("document.querySelector('.notices').textContent.includes('Het bestand is bewaard')")
        .await;
    let saved = desk.browser.run_async("return Promise.all(saved);", &[]).await;
    let lines = saved[0].as_str().expect("a text");
    assert_eq!(lines.matches("\"about\":\"within\"").count(), 3, "{lines}");
}

/// What was pressed keeps the focus while it is done, and afterwards.
#[tokio::test]
async fn the_focus_stays_where_it_was_while_envelopes_are_opened() {
    let (desk, codes) = gathered(Setting::default()).await;
    let watch = "window.lost = 0;
        new MutationObserver(() => { lost += document.activeElement === document.body; })
            .observe(document.body, { attributes: true, childList: true, subtree: true });";
    desk.browser.run(watch, &[]).await;
    desk.browser.run("document.querySelector('[data-action=open-sealed]').focus()", &[]).await;
    desk.open_code(&codes.join("\n")).await;
    desk.browser.until(&format!("{SAYS}.includes('Er zijn antwoorden van 5 mensen')")).await;
    let focus =
        desk.browser.text("document.activeElement.dataset.action ?? document.activeElement.tagName").await;
    assert_eq!((focus.as_str(), desk.browser.value("lost").await), ("open-sealed", json!(0)));
}

/// Two tabs take what people gave, one after the other: both tell of all, and an envelope that came on the overview finds its
/// team, and is known where it was there before.
#[tokio::test]
async fn two_tabs_tell_of_the_same_team() {
    let (desk, codes) = gathered(Setting::default()).await;
    let place = desk.browser.text("location.hash").await;
    desk.open_tab(&place).await;
    desk.open_code(&codes[..3].join("\n")).await;
    desk.browser.until(&format!("{SAYS}.includes('Er zijn antwoorden van 3 mensen')")).await;
    desk.browser.switch_tab(0).await;
    desk.open_code(&codes[3..].join("\n")).await;
    desk.browser.until(&format!("{SAYS}.includes('Er zijn antwoorden van 5 mensen')")).await;
    let first = desk.browser.text(SAYS).await;
    desk.browser.switch_tab(1).await;
    desk.come_back().await;
    desk.browser.until(&format!("{SAYS}.includes('Er zijn antwoorden van 5 mensen')")).await;
    assert_eq!(desk.browser.text(SAYS).await, first);
    desk.browser.click(".way-back a").await;
    desk.browser.until("document.querySelector('[data-screen=desk]')").await;
    desk.open_code(&codes[0]).await;
    desk.browser.until(&format!("{SAYS}.includes('antwoorden van 1 persoon die er al waren')")).await;
    assert_eq!(desk.browser.text("document.querySelector('[name=code]').value").await, "");
    assert_eq!(desk.browser.complaints().await, [""; 0]);
}

/// The texts of a language that nobody chose do not arrive: the team opens all the same, and the doors close.
#[tokio::test]
async fn a_text_that_does_not_arrive_holds_nothing_up() {
    let all = Site::of(&dist());
    let missing = all.name("fr-desk-", ".txt");
    let server = all.without(&missing).serve();
    let desk = Desk { server, browser: Browser::open(Setting::default()).await };
    desk.enter("").await;
    desk.invite("team").await;
    desk.open_code("hallo").await;
    desk.browser.until(&format!("{SAYS}.includes('1 keer iets wat niet met Klantspiegel')")).await;
}

/// Where the worker cannot be, the desk says so, instead of counting for ever.
#[tokio::test]
async fn a_worker_that_does_not_start_is_told() {
    let broken = "const Own = Blob;
        Blob = class extends Own {
            constructor(parts, options) {
                super(options?.type === 'text/javascript' ? ['throw new Error()'] : parts, options);
            }
        };";
    let desk = Desk::open(Setting { scripts: vec![broken.to_owned()], ..Setting::default() }).await;
    expect_not_opened(&desk, "Openen is niet gelukt").await;
}

/// What is handed in is not opened, and the desk says so in these words.
async fn expect_not_opened(desk: &Desk, words: &str) {
    desk.invite("team").await;
    desk.open_code("hallo").await;
    desk.browser.until(&format!("document.querySelector('.notices').innerText.includes('{words}')")).await;
    desk.browser.until("!document.querySelector('progress')").await;
}

/// Where a policy or a filter holds it back, the desk says so, to the person and to whoever runs the page.
#[tokio::test]
async fn a_worker_that_is_held_back_is_told_as_that() {
    let site = || Site::of(&dist());
    let policy = "default-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'; img-src 'self' data:; worker-src";
    let vouching = "require-trusted-types-for 'script'; trusted-types 'none'";
    let under = |rest: &str| site().with_header("Content-Security-Policy", &format!("{policy} {rest}"));
    let held = [
        site().refusing(&site().name("intake-", ".js"), 403),
        under("'none'"),
        under(&format!("blob:; {vouching}")),
    ];
    for site in held {
        let desk = Desk::served(site, Setting::default()).await;
        expect_not_opened(&desk, "Openen kan hier niet").await;
        let complaints = desk.browser.complaints().await;
        assert!(complaints.iter().any(|line| line.contains("worker-src")), "{complaints:#?}");
    }
}

/// The worker opens what people gave: to it, as to the page, every way out is closed, and it works all the same.
#[tokio::test]
async fn the_worker_can_ask_for_nothing() {
    let setting = Setting { scripts: vec![TRYING_WORKER.to_owned()], ..Setting::default() };
    let desk = Desk::open(setting).await;
    let begun = desk.server.requests().len();
    let tried = desk.browser.run_async("return tried;", &[]).await;
    assert_eq!(tried, "stopped,stopped,stopped,stopped,stopped");
    assert_eq!(desk.server.requests().len(), begun, "{:?}", desk.server.requests());
    desk.invite("team").await;
    desk.open_code("hallo").await;
    desk.browser.until(&format!("{SAYS}.includes('1 keer iets wat niet met Klantspiegel')")).await;
}

#[tokio::test]
async fn axe_finds_nothing_in_any_language() {
    let (invitee_desk, codes) = gathered(Setting::default()).await;
    invitee_desk.open_code(&codes.join("\n")).await;
    invitee_desk.browser.until("document.querySelectorAll('.team h3').length > 4").await;
    for (place, language) in LANGUAGES.into_iter().enumerate() {
        if place > 0 {
            invitee_desk.browser.click(&format!("[data-action=language][value={language}]")).await;
            invitee_desk.browser.until(&format!("document.documentElement.lang === '{language}'")).await;
        }
        invitee_desk.browser.set_dark(place % 2 == 1).await;
        assert_eq!(invitee_desk.browser.violations("document").await, [""; 0], "{language}");
        invitee_desk.browser.resize((320, 844)).await;
        let wide = invitee_desk.browser.run(scripts::WIDE, &[]).await;
        assert_eq!(wide, json!([]), "{language}");
        invitee_desk.browser.resize((1280, 900)).await;
    }
}

/// What the browser refused half-way, or could not keep, is in no picture: brought once more, it is taken as what it is.
#[tokio::test]
async fn what_failed_is_told_and_is_in_no_picture() {
    for (what, refuse, words) in [
        (
            "no room",
            refusing_once("IDBObjectStore", "put", "QuotaExceededError"),
            "De browser kon niet alles bewaren",
        ),
        ("not opened", refusing_once("SubtleCrypto", "importKey", "OperationError"), "Openen is niet gelukt"),
    ] {
        let (desk, codes) = gathered(in_worker(&refuse)).await;
        desk.open_code(&codes.join("\n")).await;
        desk.browser.until("document.querySelector('.notices').innerText !== ''").await;
        let says = desk.notice().await;
        assert!(says.contains(words), "{what}: {says}");
        desk.browser.until("!document.querySelector('progress')").await;
        assert_eq!(desk.browser.value("document.querySelectorAll('.team h3').length").await, 0, "{what}");
        assert_eq!(desk.kept().await[0], json!(["batches", 0]), "{what}");
        desk.open_code(&codes.join("\n")).await;
        desk.browser.until(&format!("{SAYS}.includes('Er zijn antwoorden van 5 mensen')")).await;
        let says = desk.browser.text(SAYS).await;
        assert!(!says.contains("Niet alles is meegenomen"), "{what}: {says}");
    }
}

/// A script by which the browser refuses a method the first time.
fn refusing_once(of: &str, method: &str, error: &str) -> String {
    format!(
        "const granted = {of}.prototype.{method};
        let refused = false;
        {of}.prototype.{method} = function (...given) {{
            if (!refused) {{
                refused = true;
                throw new DOMException('no', '{error}');
            }}
            return granted.apply(this, given);
        }};"
    )
}

/// Where what is kept is damaged, what cannot be read any more is told.
#[tokio::test]
async fn what_is_lost_of_what_was_kept_is_told() {
    let (desk, codes) = gathered(Setting::default()).await;
    desk.open_code(&codes.join("\n")).await;
    desk.browser.until(&format!("{SAYS}.includes('Er zijn antwoorden van 5 mensen')")).await;
    let cut = "const [key] = await asked(store.getAllKeys());
        const batch = await asked(store.get(key));
        await asked(store.put({ ...batch, bytes: batch.bytes.slice(0, batch.bytes.length / 5 * 3 + 100) }, key));";
    desk.in_store("batches", cut, &[]).await;
    desk.browser.reload().await;
    desk.browser.until(&format!("{SAYS}.includes('Er zijn antwoorden van 3 mensen')")).await;
    let says = desk.browser.text(SAYS).await;
    assert!(says.contains("antwoorden van 2 mensen die niet compleet zijn"), "{says}");
}

/// With a clock that is set back, what comes later is still what came later: else others would count after a reload.
#[tokio::test]
async fn a_clock_that_is_set_back_changes_no_order() {
    let back = "let now = Date.now(); Date.now = () => { now -= 86_400_000; return now; };";
    let (desk, codes) = gathered(in_worker(back)).await;
    for (some, all) in [(&codes[..3], 3), (&codes[3..], 5)] {
        desk.open_code(&some.join("\n")).await;
        desk.browser.until(&format!("{SAYS}.includes('Er zijn antwoorden van {all} mensen')")).await;
    }
    let order = "const keys = await asked(store.getAllKeys());
        const batches = await asked(store.getAll());
        return keys.map((key, at) => [batches[at].came, key.split('.').pop()]).sort(([one], [other]) => one - other)
            .map(([, count]) => count);";
    assert_eq!(desk.in_store("batches", order, &[]).await, json!(["3", "2"]));
}

/// Who follows a link to another team while files are on their way takes none of them there.
#[tokio::test]
async fn files_on_their_way_stay_with_their_team() {
    let (desk, codes) = gathered(Setting::default()).await;
    let place = desk.browser.text("location.hash").await;
    desk.enter("").await;
    let link = desk.invite("team").await;
    let invitee = Invitee::follow(&link, Fate::Honest.setting()).await;
    invitee.answer(&MEMBER).await;
    let elsewhere = invitee.seal().await;
    desk.enter(&place).await;
    desk.browser.until(&format!("{SAYS}.includes('Er zijn nog geen antwoorden')")).await;
    // More than go at a time; right after the first of them the link is followed.
    let files = (0..205).map(|at| {
        let content = codes.get(204 - at).map_or("hallo", String::as_str);
        written("on-their-way", &format!("{at:03}.klantspiegel"), content.as_bytes())
    });
    let files: Vec<_> = files.map(|file| file.display().to_string()).collect();
    let follow = "const post = MessagePort.prototype.postMessage;
        const [link] = arguments;
        let followed = false;
        MessagePort.prototype.postMessage = function (...given) {
            post.apply(this, given);
            if (followed || given[0]?.kind !== 'files') return;
            followed = true;
            queueMicrotask(() => {
                history.replaceState(null, '', link);
                dispatchEvent(new PopStateEvent('popstate'));
            });
        };";
    desk.browser.run(follow, &[json!(format!("#sealed={elsewhere}"))]).await;
    desk.browser.choose_file("#team-files", std::path::Path::new(&files.join("\n"))).await;
    desk.browser.until(&format!("{SAYS}.includes('Er zijn antwoorden van 1 persoon.')")).await;
    let says = desk.browser.text(SAYS).await;
    assert!(!says.contains("Niet alles is meegenomen"), "{says}");
    desk.browser.run("location.hash = arguments[0];", &[json!(place)]).await;
    desk.browser.until(&format!("{SAYS}.includes('Er zijn antwoorden van 5 mensen')")).await;
    assert_eq!(desk.kept().await[0], json!(["batches", 2]));
}

/// A worker that breaks down while it holds the lock does not hold up the other tabs.
#[tokio::test]
async fn a_worker_that_breaks_down_holds_up_no_other_tab() {
    let breaking = "if (location.protocol.startsWith('http') && !localStorage.getItem('mended')) {
        const trap = `{
            const request = LockManager.prototype.request;
            LockManager.prototype.request = function (name) {
                return request.call(this, name, () => {
                    setTimeout(() => { throw new Error('trap'); });
                    return new Promise(() => {});
                });
            };
        }`;
        const Own = Blob;
        Blob = class extends Own {
            constructor(parts, options) {
                super(options?.type === 'text/javascript' ? [trap, ...parts] : parts, options);
            }
        };
    }";
    let desk = Desk::open(Setting { scripts: vec![breaking.to_owned()], ..Setting::default() }).await;
    desk.invite("team").await;
    let place = desk.browser.text("location.hash").await;
    let says = desk.notice().await;
    assert!(says.contains("Openen is niet gelukt"), "{says}");
    desk.browser.run("localStorage.setItem('mended', 'yes');", &[]).await;
    desk.open_tab(&place).await;
    desk.browser.until("document.querySelector('.team') && !document.querySelector('progress')").await;
    desk.open_code("hallo").await;
    desk.browser.until(&format!("{SAYS}.includes('1 keer iets wat niet met Klantspiegel')")).await;
}
