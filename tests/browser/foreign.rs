//! Whatever other code does to the nodes of the page, a question that is shown is the question that is answered.

use crate::files;
use klantspiegel_content::catalogue;
use klantspiegel_content::texts::pack;
use klantspiegel_core::instrument::ItemId;
use klantspiegel_core::journey::Step;
use klantspiegel_core::language::Language;
use klantspiegel_core::setup::Role;
use klantspiegel_driving::browser::{Browser, Setting};
use klantspiegel_driving::dist;
use klantspiegel_driving::embedding::{Embedding, Host};
use klantspiegel_driving::engine::Engine;
use klantspiegel_driving::journey::{Journey, Person, READY, SESSION};
use klantspiegel_driving::scripts;
use klantspiegel_driving::server::Site;
use klantspiegel_driving::{page, words};
use klantspiegel_formats::json::Native;
use klantspiegel_formats::{report, route, saved};
use serde_json::{Value, json};

/// How often other code acts before an answer, and again after it: on some fifty screens more than ten thousand times in all.
const ACTS: u32 = 95;

/// Fills in the full set while other code replaces, wraps, copies and inserts nodes, and compares every screen.
pub async fn whole(engine: Engine) {
    let (server, browser) = page(Setting::of(engine)).await;
    let journey = Journey::open(&browser, &server.address).await;
    let script =
        [scripts::NEXT, scripts::PAINTED, scripts::ANSWER, scripts::FOREIGN, scripts::UNDER_FOREIGN].concat();
    let seen = browser.run_async(&script, &[Person::STAFF_FULL.for_scripts(), ACTS.into(), 7.into()]).await;
    let seen = seen.as_array().expect("screens are a list");
    assert!(seen.len() > 55, "{} screens", seen.len());
    let kept = journey.kept().await;
    for screen in seen {
        expect_own(screen, &kept);
    }
    browser.expect_no_complaints().await;
}

/// What stood on the screen is what belongs to its step, and what was chosen there is what was kept.
fn expect_own(screen: &Value, kept: &Value) {
    let step = screen["step"].as_str().expect("a step is a text");
    let at = route::parse(step.trim_start_matches('#')).unwrap_or_else(|| panic!("{step} is no step"));
    let chosen = screen["chosen"].as_array().expect("choices are a list");
    match at {
        Step::Start => return,
        Step::BeforeDilemmas => {
            assert_eq!(screen["heading"], words::heading("nl", at), "{screen}");
            return;
        }
        Step::Dilemma(index) => {
            let dilemma = &kept["dilemmas"][index];
            assert_eq!(dilemma["choice"], chosen[0]["value"], "{screen}");
            let words = pack::wordings(Language::Nl).expect("Dutch is there natively");
            let id = dilemma["scene"].as_str().expect("a scene has a name");
            let scene = words.scene(id).expect("a scene has words");
            assert_eq!(screen["heading"], scene.sentence.of(Role::Staff), "{screen}");
            let act = if dilemma["choice"] == "care" { &scene.care } else { &scene.cost };
            let said = chosen[0]["words"].as_str().expect("an act has words");
            assert!(said.contains(act.as_str()), "{screen} instead of {act}");
        }
        _ => {
            assert_eq!(screen["heading"], words::heading("nl", at.clone()), "{screen}");
            for choice in chosen {
                let name = choice["name"].as_str().expect("an input has a name");
                let asked = at.items(catalogue::item_bank()).iter().any(|item| item.id == ItemId::new(name));
                assert!(asked || is_setting(name), "{name} does not belong to {step}");
                if asked {
                    assert_eq!(
                        kept["answers"][name].to_string(),
                        choice["value"].as_str().unwrap_or_default()
                    );
                }
            }
        }
    }
    assert_ne!(chosen, &Vec::<Value>::new(), "something was chosen at {step}");
}

/// Before every screen a script writes the whole page anew, or puts a copy in the place of the app, as bookmarklets do.
pub async fn written_anew(engine: Engine) {
    let (server, browser) = page(Setting::of(engine)).await;
    let journey = Journey::open(&browser, &server.address).await;
    let person = Person::STAFF;
    let acts = [
        "document.body.innerHTML += '<p>something</p>'",
        "const app = document.getElementById('app'); app.replaceWith(app.cloneNode(true))",
        "document.getElementById('app').remove()",
        "document.body.replaceWith(document.body.cloneNode(true))",
    ];
    for act in acts.iter().cycle() {
        if journey.screen().await == "feedback" {
            break;
        }
        browser.run(act, &[]).await;
        let before = journey.step().await;
        journey.answer_all(&person).await;
        browser.run(act, &[]).await;
        journey.go_on().await;
        assert_ne!(journey.step().await, before, "after {act}");
    }
    let kept = journey.kept().await;
    let dilemmas = kept["dilemmas"].as_array().expect("dilemmas are a list");
    assert!(dilemmas.iter().all(|dilemma| dilemma["choice"] != Value::Null), "{kept}");
    assert_eq!(kept["answers"]["caring-enjoy"], person.agreement);
}

/// A script takes the question or its answers away: what is done then counts nothing, and what is asked is there again.
pub async fn taken_away(engine: Engine) {
    let (server, browser) = page(Setting::of(engine)).await;
    let journey = Journey::open(&browser, &server.address).await;
    journey.start("staff", "short").await;
    let mut values = [3, 5, 7];
    for act in [
        "document.querySelector('h1').remove()",
        "document.querySelector('h1').replaceChildren()",
        "document.querySelector('legend').remove()",
        "document.querySelector('label:has([value=\"2\"])').remove()",
        "document.querySelector('[data-screen] form').before(document.querySelector('fieldset'))
        ;document.querySelector('h1').remove()",
        "const other = document.createElement('label'); other.textContent = 'z';
        document.querySelector('h1').replaceWith(other)",
        "document.querySelector('h1').firstChild.data = ' '",
        "document.createTreeWalker(document.querySelector('legend'), NodeFilter.SHOW_TEXT).nextNode().data = ''",
        // The words of two answers exchanged.
        "const [one, ...more] = document.querySelectorAll('[data-screen] label');
        const words = more[1].querySelector('.word'), others = one.querySelector('.word');
        const text = words.textContent; words.textContent = others.textContent; others.textContent = text;",
        "const [one, other] = [...document.querySelectorAll('[data-screen] .word')].map(({ firstChild }) => firstChild);
        [one.data, other.data] = [other.data, one.data];",
        "const [one, , third] = document.querySelectorAll('[data-screen] .number');
        [one.textContent, third.textContent] = [third.textContent, one.textContent];",
        // Nearly so: with blanks, in capitals, with a full stop, with signs that nobody sees.
        "const [one, , third] = [...document.querySelectorAll('[data-screen] .word')].map(({ firstChild }) => firstChild);
        [one.data, third.data] = [` ${third.data} `, ` ${one.data}.`];",
        "const [one, , third] = [...document.querySelectorAll('[data-screen] .word')].map(({ firstChild }) => firstChild);
        [one.data, third.data] = [third.data.toUpperCase(), one.data.replaceAll(' ', '\\u00a0')];",
        "const [one, , third] = [...document.querySelectorAll('[data-screen] .word')].map(({ firstChild }) => firstChild);
        [one.data, third.data] = [third.data.replace(/.../, '$&\\u00ad'), `\\u200b${one.data}`];",
        // Copies with exchanged words and numbers, or with exchanged values.
        "const labels = [...document.querySelectorAll('[data-screen] fieldset label')], one = labels[0], other = labels.at(-1);
        const copies = [one, other].map((label) => label.cloneNode(true));
        for (const part of ['.word', '.number']) {
            const [mine, theirs] = copies.map((copy) => copy.querySelector(part));
            [mine.textContent, theirs.textContent] = [theirs.textContent, mine.textContent];
        }
        one.replaceWith(copies[0]); other.replaceWith(copies[1]);",
        "const set = document.querySelector('fieldset'), copy = set.cloneNode(true);
        for (const part of ['.word', '.number']) {
            const all = [...copy.querySelectorAll(part)], said = all.map(({ textContent }) => textContent).reverse();
            all.forEach((element, at) => (element.textContent = said[at]));
        }
        set.replaceWith(copy);",
        "const labels = [...document.querySelectorAll('[data-screen] fieldset label')], one = labels[0], other = labels.at(-1);
        const copies = [one, other].map((label) => label.cloneNode(true));
        const [mine, theirs] = copies.map((copy) => copy.querySelector('input'));
        const value = mine.getAttribute('value');
        mine.setAttribute('value', theirs.getAttribute('value')); theirs.setAttribute('value', value);
        one.replaceWith(copies[0]); other.replaceWith(copies[1]);",
        // What is chosen in the label of something else.
        "const [one, , , , , , other] = document.querySelectorAll('[data-screen] fieldset input');
        const index = document.createElement('i');
        one.replaceWith(index); other.replaceWith(one); index.replaceWith(other);",
        "document.querySelector('label:has([value=\"3\"])').append(document.querySelector('[data-screen] input[value=\"7\"]'))",
        // Out of sight, or elsewhere.
        "document.querySelector('h1').hidden = true",
        "document.querySelector('legend').style.display = 'none'",
        "document.querySelector('h1').style.visibility = 'hidden'",
        "document.querySelector('h1').firstChild.data = '\\u200b'",
        "document.querySelector('footer').append(document.querySelector('h1'))",
        "for (const word of document.querySelectorAll('[data-screen] .word')) word.textContent = ''",
        // Other words in sight, with one's own there and hidden.
        "const [one, , third] = document.querySelectorAll('[data-screen] .word');
        const [mine, theirs] = [one.textContent, third.textContent];
        one.innerHTML = `<s hidden>${mine}</s>${theirs}`; third.innerHTML = `<s hidden>${theirs}</s>${mine}`",
        "for (const part of document.querySelectorAll('fieldset :is(.word, .number)')) part.hidden = true",
        "const around = document.createElement('span'); around.hidden = true;
        const heading = document.querySelector('h1'); around.append(...heading.childNodes); heading.append(around)",
        "document.querySelector('h1').style.cssText = 'position: absolute; left: -9999px'",
        "document.querySelector('h1').style.opacity = 0",
        "document.querySelector('legend').style.fontSize = 0",
        "document.querySelector('h1').style.transform = 'translateY(-9999px)'",
        // Copies in front of what was drawn.
        "const screen = document.querySelector('[data-screen]'); screen.before(screen.cloneNode(true))",
        "const set = document.querySelector('fieldset'); set.before(set.cloneNode(true))",
        "for (const label of document.querySelectorAll('label:has([name=caring-enjoy])')) label.before(label.cloneNode(true))",
        "document.getElementById('app').innerHTML = ''",
    ] {
        browser.run(act, &[]).await;
        if act.contains("innerHTML = ''") {
            browser.until("document.querySelector('[data-screen] h1')").await;
        } else {
            // Each time another one: a second press at one place may count for nothing anyhow.
            values.rotate_left(1);
            browser.click(&format!("label:has([value='{}'])", values[0])).await;
        }
        browser.until_painted().await;
        assert_eq!(journey.kept().await["answers"], json!({}), "{act}");
        assert_eq!(browser.value("document.querySelectorAll('[data-screen]').length").await, 1, "{act}");
        let heading = words::heading("nl", Step::Item(ItemId::new("caring-enjoy")));
        assert_eq!(browser.text("document.querySelector('h1').innerText").await, heading);
        assert_eq!(
            browser.value("document.querySelectorAll('[data-screen] fieldset label').length").await,
            7
        );
    }
    journey.tick("caring-enjoy", "3").await;
    assert_eq!(journey.kept().await["answers"], json!({ "caring-enjoy": 3 }));
}

/// A script moves what belongs to one question to another one on the same screen.
pub async fn moved_to_another_question(engine: Engine) {
    let (server, browser) = page(Setting::of(engine)).await;
    let journey = Journey::open(&browser, &server.address).await;
    journey.pick("set", "own").await;
    journey.pick("part", "perspectives").await;
    journey.act("start").await;
    browser.until("document.querySelectorAll('[data-screen=perspectives] fieldset').length === 3").await;
    let heading = "[...document.querySelectorAll('legend')].map(({ innerText }) => innerText).join()";
    let drawn = browser.text(heading).await;
    let mut values = [2, 4, 6];
    for act in [
        "const [one, other] = document.querySelectorAll('fieldset legend'), index = document.createElement('i');
        one.replaceWith(index); other.replaceWith(one); index.replaceWith(other);",
        "const [one, other] = document.querySelectorAll('fieldset .points'), index = document.createElement('i');
        one.replaceWith(index); other.replaceWith(one); index.replaceWith(other);",
        "const [one, other] = [...document.querySelectorAll('fieldset')].map((set) => set.querySelectorAll('label')[6]);
        const index = document.createElement('i');
        one.replaceWith(index); other.replaceWith(one); index.replaceWith(other);",
        "const [one, other] = document.querySelectorAll('fieldset legend');
        const copies = [one, other].map((legend) => legend.cloneNode(true));
        one.replaceWith(copies[1]); other.replaceWith(copies[0]);",
    ] {
        browser.run(act, &[]).await;
        values.rotate_left(1);
        browser.click(&format!("fieldset:first-of-type label:has([value='{}'])", values[0])).await;
        browser.until_painted().await;
        assert_eq!(journey.kept().await["answers"], json!({}), "{act}");
        assert_eq!(browser.text(heading).await, drawn, "{act}");
    }
    browser.click("label:has([name=listens-me][value='3'])").await;
    browser.until_painted().await;
    assert_eq!(journey.kept().await["answers"], json!({ "listens-me": 3 }));
}

/// What other code ticks is no answer, and the person's own press on it is one.
pub async fn ticked_by_others(engine: Engine) {
    let (server, browser) = page(Setting::of(engine)).await;
    let journey = Journey::open(&browser, &server.address).await;
    journey.start("staff", "short").await;
    browser.run("document.querySelector('fieldset input[value=\"5\"]').checked = true", &[]).await;
    browser.click("label:has([value='5'])").await;
    browser.until_painted().await;
    assert_eq!(journey.kept().await["answers"], json!({ "caring-enjoy": 5 }));
}

/// The same before the app is there.
pub async fn taken_away_early(engine: Engine) {
    let server = Site::of(&dist()).holding(".wasm").serve();
    let browser = Browser::open(Setting::of(engine)).await;
    browser.go(&server.address).await;
    browser.until("document.querySelector('[data-action=start]')").await;
    browser.click("[data-action=start]").await;
    browser.until("document.querySelector('[data-screen=item]')").await;
    let mut values = [3, 5, 7];
    for act in [
        "document.querySelector('h1').remove()",
        "document.querySelector('legend').remove()",
        "const [one, , third] = [...document.querySelectorAll('[data-screen] .word')].map(({ firstChild }) => firstChild);
        [one.data, third.data] = [` ${third.data}.`, one.data.toUpperCase()];",
        "const set = document.querySelector('fieldset'), copy = set.cloneNode(true);
        for (const part of ['.word', '.number']) {
            const all = [...copy.querySelectorAll(part)], said = all.map(({ textContent }) => textContent).reverse();
            all.forEach((element, at) => (element.textContent = said[at]));
        }
        set.replaceWith(copy);",
        "const inputs = [...document.querySelectorAll('[data-screen] fieldset input')], one = inputs[0], other = inputs.at(-1);
        [one.value, other.value] = [other.value, one.value];",
        "const inputs = [...document.querySelectorAll('[data-screen] fieldset input')], one = inputs[0], other = inputs.at(-1);
        const index = document.createElement('i');
        one.replaceWith(index); other.replaceWith(one); index.replaceWith(other);",
        "document.querySelector('h1').hidden = true",
        // Other words in sight, with one's own there and hidden.
        "const [one, , third] = document.querySelectorAll('[data-screen] .word');
        const [mine, theirs] = [one.textContent, third.textContent];
        one.innerHTML = `<s hidden>${mine}</s>${theirs}`; third.innerHTML = `<s hidden>${theirs}</s>${mine}`",
        // The same beside what others put there.
        "const other = document.createElement('label'); other.textContent = 'z'; document.querySelector('[data-screen]').append(other);
        const [one, , third] = [...document.querySelectorAll('[data-screen] .word')].map(({ firstChild }) => firstChild);
        [one.data, third.data] = [third.data, one.data];",
        "document.querySelector('h1').textContent = '';
        document.querySelector('[data-screen]').append(...['y', 'z'].map((text) => {
            const other = document.createElement('label'); other.textContent = text; return other; }))",
    ] {
        browser.run(act, &[]).await;
        // Each time another one: a second press at one place may count for nothing anyhow.
        values.rotate_left(1);
        browser.click(&format!("label:has([name=caring-enjoy][value='{}'])", values[0])).await;
        browser.until("document.querySelector('[data-screen=item] h1')").await;
        assert_eq!(browser.value("document.querySelectorAll('input:checked').length").await, 0, "{act}");
    }
    browser.run("document.getElementById('app').innerHTML = ''", &[]).await;
    browser.until("document.querySelector('[data-screen=item] h1')").await;
    server.release();
    browser.until(READY).await;
    let journey = Journey::of(&browser);
    assert_eq!(journey.kept().await["answers"], json!({}));
    journey.tick("caring-enjoy", "3").await;
    assert_eq!(journey.kept().await["answers"], json!({ "caring-enjoy": 3 }));
}

fn is_setting(name: &str) -> bool {
    ["auto-advance-off", "number-keys-off", "story-share"].contains(&name)
}

/// What an old library does to what belongs to JavaScript, until it is undone: what drives the browser writes JSON too.
const CHANGE_BUILT_INS: &str = "const changeBuiltIns = () => {
    const kinds = [Array, Object, String, Number, Boolean];
    for (const { prototype } of kinds) prototype.toJSON = function () { return `as ${this}`; };
    Object.prototype.extend = function () {};
    return () => {
        for (const { prototype } of kinds) delete prototype.toJSON;
        delete Object.prototype.extend;
    };
};";

/// Fills in everything on a page whose script, as old ones do, has given everything a `toJSON` and lists more methods.
pub async fn changed_built_ins(engine: Engine) {
    let (server, browser) = page(Setting::of(engine)).await;
    Journey::open(&browser, &server.address).await;
    let script = [
        "const undo = changeBuiltIns();",
        scripts::NEXT,
        scripts::PAINTED,
        scripts::ANSWER,
        scripts::HURRY,
        "document.querySelector('[data-action=export-json]').click();
        await painted();
        undo();",
    ]
    .concat();
    let script = format!("{CHANGE_BUILT_INS}{script}");
    browser.run_async(&script, &[Person::STAFF.for_scripts(), "#feedback".into()]).await;
    let kept = browser.text(&format!("sessionStorage.getItem('{SESSION}')")).await;
    let session = saved::decode::<Native>(&kept, catalogue::item_bank());
    let session = session.unwrap_or_else(|problem| panic!("{problem:?} in {kept}"));
    assert!(session.asked.iter().all(|asked| asked.choice.is_some()), "{kept}");
    let file = files::handed_over(&browser, "export-json").await;
    let report = report::decode::<Native>(&file, catalogue::item_bank());
    let report = report.unwrap_or_else(|problem| panic!("{problem:?} in {file}"));
    assert_eq!((report.answers, report.asked), (session.answers, session.asked));
}

/// What a framework does to how things are read: dates where a text looks like one.
const CHANGE_READING: &str = "<script>
    const parse = JSON.parse;
    const revived = (name, value) => (/^\\d{4}-\\d\\d-\\d\\d/.test(value) ? new Date(value) : value);
    JSON.parse = (text, reviver) => parse(text, reviver ?? revived);
    </script>";

/// Fills in an element on a page with this in its head, up to the end, and loads it anew: what was kept is there again.
async fn filled_in_and_there_again(engine: Engine, head: &str) -> Embedding {
    const ELEMENT: &str = "klant-spiegel";
    let body = "<klant-spiegel id=a lang=nl></klant-spiegel>";
    let host = Host::with(body).head(head).seen_by(Setting::of(engine)).open().await;
    host.until_ready(ELEMENT).await;
    host.walk(ELEMENT, &Person::STAFF, "feedback").await;
    host.browser.reload().await;
    host.until_ready(ELEMENT).await;
    assert_eq!(host.browser.text(&format!("{SHOWN}.dataset.screen")).await, "feedback");
    host
}

/// What was kept on a page that makes dates of texts is there again.
pub async fn changed_reading(engine: Engine) {
    filled_in_and_there_again(engine, CHANGE_READING).await;
}

/// What libraries put in the place of the platform's names: MooTools of its classes, forms of theirs of `Number`.
const REPLACE_NAMES: &str = "<script>
    window.Number = function (field) { return field && field.value ? parseInt(field.value, 10) : false; };
    for (const name of ['Window', 'Document', 'Element', 'HTMLElement']) window[name] = function () {};
    </script>";

/// On such a page everything is as on any other, and what was kept is there again.
pub async fn replaced_names(engine: Engine) {
    let host = filled_in_and_there_again(engine, REPLACE_NAMES).await;
    host.browser.expect_no_complaints().await;
}

/// The screen in sight in the one element of a page.
const SHOWN: &str = "document.querySelector('klant-spiegel').shadowRoot.querySelector('[data-screen]')";

#[tokio::test]
async fn what_a_translation_replaced_is_not_the_heading_of_the_next_screen() {
    let (server, browser) = page(Setting::default()).await;
    let journey = Journey::open(&browser, &server.address).await;
    journey.start("staff", "short").await;
    let heading = "document.querySelector('#klantspiegel-heading')";
    browser
        .run(
            "const h = document.querySelector('#klantspiegel-heading'), t = h.firstChild;
            const f = document.createElement('font'); f.textContent = t.data; t.replaceWith(f);",
            &[],
        )
        .await;
    journey.answer(6).await;
    journey.go_on().await;
    let step = route::parse(journey.step().await.trim_start_matches('#')).expect("it is a step");
    assert_eq!(browser.text(&format!("{heading}.innerText")).await, words::heading("nl", step));
}

#[tokio::test]
async fn what_was_translated_stays_translated_when_an_answer_is_chosen() {
    let (server, browser) = page(Setting::default()).await;
    let journey = Journey::open(&browser, &server.address).await;
    journey.start("staff", "short").await;
    let heading = "document.querySelector('#klantspiegel-heading')";
    browser
        .run(&format!("const f = document.createElement('font'); f.textContent = 'Translated'; {heading}.firstChild.replaceWith(f);"), &[])
        .await;
    journey.tick("caring-enjoy", "6").await;
    browser.until_painted().await;
    assert_eq!(browser.text(&format!("{heading}.innerText")).await, "Translated");
    assert_eq!(
        browser.text("document.querySelector('.chosen').textContent").await,
        "eens",
        "what changed is there"
    );
}

#[tokio::test]
async fn a_field_in_which_somebody_writes_keeps_the_focus_beside_what_others_insert() {
    let (server, browser) = page(Setting::default()).await;
    let journey = Journey::open(&browser, &server.address).await;
    journey.hurry(&Person::STAFF, "#feedback").await;
    let field = "document.querySelector('textarea[name=plan-situation]')";
    browser
        .run(
            &format!(
                "const field = {field}; field.focus();
                field.addEventListener('input', () => field.after(document.createElement('some-extension')));"
            ),
            &[],
        )
        .await;
    browser.press("Als het druk is").await;
    browser.until_painted().await;
    assert_eq!(browser.value(&format!("document.activeElement === {field}")).await, true);
    assert_eq!(browser.text(&format!("{field}.value")).await, "Als het druk is");
    assert_eq!(journey.kept().await["own_words"]["plan_situation"], json!("Als het druk is"));
}
