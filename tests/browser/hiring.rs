//! Hiring, from the invitation to the opened answer, in two browsers; and everything that may come in its place.

use crate::files::written;
use klantspiegel_driving::browser::{Browser, Setting};
use klantspiegel_driving::engine::Engine;
use klantspiegel_driving::inviting::{CATCH_FILES, Desk, Invitee, WRITTEN, later, touched};
use klantspiegel_driving::journey::{AT_HEADING, Journey, Person};
use klantspiegel_driving::scripts;
use klantspiegel_driving::server::Site;
use klantspiegel_driving::words;
use klantspiegel_driving::{LANGUAGES, dist};
use klantspiegel_formats::envelope::MAX_CHARACTERS;
use klantspiegel_formats::problem::Problem;
use serde_json::json;

/// The key, as WebDriver has it.
const ENTER: &str = "\u{E007}";

const GUEST: Person = Person { set: "own", ..Person::STAFF };

/// A desk with an invitation, its link, and somebody who followed it and answered everything.
async fn answered() -> (Desk, String, Invitee) {
    let desk = Desk::open(Setting::default()).await;
    let link = desk.invite("hiring").await;
    let invitee = Invitee::follow(&link, Setting::default()).await;
    invitee.answer(&GUEST).await;
    (desk, link, invitee)
}

#[tokio::test]
async fn from_the_invitation_to_the_opened_answer() {
    whole(Engine::Chromium).await;
}

/// An invitation is made, followed, answered and sealed, and what was sealed is opened at the desk.
pub async fn whole(engine: Engine) {
    let desk = Desk::open(Setting::of(engine)).await;
    let link = desk.invite("hiring").await;
    let invitee =
        Invitee::follow(&link, Setting { size: engine.narrow_window(), ..Setting::of(engine) }).await;
    let says = invitee.browser.text("document.querySelector('main').innerText").await;
    for (_, written) in WRITTEN {
        assert!(says.contains(written), "{written} is read before the first question: {says}");
    }
    invitee.answer(&GUEST).await;
    // First one's own feedback, then what would go, then the act.
    let order = "[...document.querySelectorAll('#card-from-within, .submit')].map(({ className, id }) => id || className)";
    assert_eq!(invitee.browser.value(order).await, json!(["card-from-within", "submit"]));
    let payload = invitee.payload().await;
    let code = invitee.seal().await;

    desk.enter(&format!("#sealed={code}")).await;
    desk.browser.until("document.querySelector('[data-screen=answer]')").await;
    // The answer leaves the address, right after it is drawn.
    desk.browser.until("location.hash.startsWith('#answer/')").await;
    let rows = desk.all_answers().await;
    assert_eq!(rows.len(), 30);
    for row in rows {
        assert!(payload.contains(&row), "“{row}” was not shown to who gave it");
    }
    for browser in [&desk.browser, &invitee.browser] {
        browser.expect_no_complaints().await;
    }
}

/// What cannot be read is put aside and told, and the invitation begins as it would have.
#[tokio::test]
async fn what_was_kept_of_an_invitation_and_cannot_be_read_is_told() {
    let desk = Desk::open(Setting::default()).await;
    let link = desk.invite("hiring").await;
    let invitee = Invitee::follow(&link, Setting { language: "en", ..Setting::default() }).await;
    let journey = Journey::of(&invitee.browser);
    journey.act("start").await;
    invitee.browser.until("document.querySelector('[data-screen=item]')").await;
    journey.tick("caring-enjoy", "5").await;
    let kept = "Object.keys(sessionStorage).find((name) => name.startsWith('klantspiegel-invitation.') && name.endsWith('.session'))";
    invitee.browser.until(kept).await;
    invitee.browser.run(&format!("sessionStorage.setItem({kept}, 'broken')"), &[]).await;
    // Nothing of this page is kept again as it leaves.
    invitee.browser.run("Storage.prototype.setItem = () => {}", &[]).await;
    journey.reload().await;
    journey.expect_notice(&words::saved_problem("nl", Problem::NotJson)).await;
    assert_eq!(journey.screen().await, "start");
    assert_eq!(invitee.browser.value("document.documentElement.lang").await, "nl", "as the invitation says");
}

/// The same questions for all, and no way to put people in an order.
#[tokio::test]
async fn nothing_at_the_desk_orders_people() {
    let desk = Desk::open(Setting::default()).await;
    let link = desk.invite("hiring").await;
    let mut cells = Vec::new();
    for person in [GUEST, Person { price: 6.0, agreement: 3, ..GUEST }] {
        let invitee = Invitee::follow(&link, Setting::default()).await;
        invitee.answer(&person).await;
        cells.push(invitee.browser.value(DILEMMAS).await);
        desk.enter(&format!("#sealed={}", invitee.seal().await)).await;
        desk.browser.until("document.querySelector('[data-screen=answer]')").await;
        let says = desk.browser.text("document.querySelector('main').innerText").await.to_lowercase();
        for word in ["score:", "totaal:", "geschikt:", "rang:"] {
            assert!(!says.contains(word), "{word} in {says}");
        }
    }
    assert_eq!(cells[0], cells[1], "everyone gets the same dilemmas");
    desk.browser.click("a[href^='#invitation/']").await;
    desk.browser.until("document.querySelectorAll('.desk-list a').length === 2").await;
    let controls = "document.querySelectorAll('th button, [aria-sort], select, [data-action*=sort]').length";
    assert_eq!(desk.browser.value(controls).await, 0, "there is nothing to sort by");
    let names = "[...document.querySelectorAll('.desk-list a')].map(({ innerText }) => innerText)";
    assert_eq!(
        desk.browser.value(names).await,
        json!(["Antwoorden van persoon 1", "Antwoorden van persoon 2"]),
        "in the order of arrival"
    );
}

/// The minutes of every dilemma, as the page keeps them.
const DILEMMAS: &str =
    "JSON.parse(sessionStorage.getItem(Object.keys(sessionStorage).find((key) => key.endsWith('.session'))))
        .session.record.dilemmas.map(({ cost_minutes, loss_minutes }) => [cost_minutes, loss_minutes])";

#[tokio::test]
async fn what_is_wrong_with_an_answer_is_told_and_nothing_is_taken() {
    let desk = Desk::open(Setting::default()).await;
    let other = Desk::open(Setting::default()).await;
    let link = desk.invite("hiring").await;
    let invitee = Invitee::follow(&link, Setting::default()).await;
    invitee.answer(&GUEST).await;
    let code = invitee.seal().await;
    desk.enter("").await;
    for (what, given, words) in [
        ("wrong", "hallo".to_owned(), "geen antwoorden die met"),
        ("truncated", code[..code.len() - 200].to_owned(), "er ontbreekt een stuk aan het eind"),
        ("tampered", touched(&code), "Dit gaat niet open"),
    ] {
        let says = desk.refusal_of(&given).await;
        assert!(says.contains(words), "{what}: {says}");
    }
    // Another browser has another key, or none.
    let says = other.refusal_of(&code).await;
    assert!(says.contains("De sleutel hiervoor staat niet in deze browser"), "{says}");
    assert_eq!(desk.kept().await, json!([["batches", 0], ["envelopes", 0], ["invitations", 1], ["past", 0]]));

    desk.open_code(&code).await;
    desk.browser.until("document.querySelector('[data-screen=answer]')").await;
    desk.enter("").await;
    let says = desk.refusal_of(&code).await;
    assert!(says.contains("Deze antwoorden zijn al ontvangen"), "replayed: {says}");
    // Also sealed once more it is the same answer.
    invitee.browser.reload().await;
    invitee.browser.until("document.querySelector('.submit')").await;
    let again = invitee.seal().await;
    assert_ne!(again, code);
    let says = desk.refusal_of(&again).await;
    assert!(says.contains("Deze antwoorden zijn al ontvangen"), "sealed again: {says}");
}

#[tokio::test]
async fn past_its_date_everything_is_deleted_and_the_desk_says_so() {
    let (desk, link, invitee) = answered().await;
    let code = invitee.seal().await;
    desk.enter(&format!("#sealed={code}")).await;
    desk.browser.until("document.querySelector('[data-screen=answer]')").await;
    desk.let_days_pass(85).await;
    desk.enter("").await;
    let says = desk.notice().await;
    assert!(says.contains("de bewaartermijn voorbij") && says.contains("antwoorden van 1 persoon"), "{says}");
    assert_eq!(desk.kept().await, json!([["batches", 0], ["envelopes", 1], ["invitations", 1], ["past", 0]]));
    desk.let_days_pass(1).await;
    desk.enter("").await;
    let says = desk.notice().await;
    assert!(says.contains("De bewaartermijn is") && says.contains("van 1 persoon zijn gewist"), "{says}");
    assert_eq!(desk.kept().await, json!([["batches", 0], ["envelopes", 0], ["invitations", 0], ["past", 1]]));
    let says = desk.refusal_of(&code).await;
    assert!(says.contains("De bewaartermijn van de uitnodiging liep tot"), "{says}");
    // Whoever comes too late is told so at once, and keeps their own feedback.
    let too_late = Setting { scripts: vec![later(85)], ..Setting::default() };
    let invitee = Invitee::follow(&link, too_late).await;
    let says = invitee.browser.text("document.querySelector('main').innerText").await;
    assert!(says.contains("Delen kan niet meer") && says.contains("wel voor jezelf"), "{says}");
}

#[tokio::test]
async fn without_encryption_there_is_nothing_weaker() {
    let without = "Object.defineProperty(Crypto.prototype, 'subtle', { get: () => undefined });";
    let setting = || Setting { scripts: vec![without.to_owned()], ..Setting::default() };
    let desk = Desk::open(setting()).await;
    let says = desk.browser.text("document.querySelector('main').innerText").await;
    assert!(says.contains("niet via een beveiligde verbinding"), "{says}");
    assert_eq!(
        desk.browser.value("document.querySelectorAll('main a, main button, main input').length").await,
        0
    );

    let inviting = Desk::open(Setting::default()).await;
    let link = inviting.invite("hiring").await;
    let invitee = Invitee::follow(&link, setting()).await;
    let says = invitee.browser.text("document.querySelector('main').innerText").await;
    assert!(says.contains("niet via een beveiligde verbinding"), "told before the first question: {says}");
    invitee.answer(&GUEST).await;
    assert_eq!(invitee.browser.value("document.querySelectorAll('.submit button').length").await, 0);
}

/// Who only looked round is told so, and not that something failed.
#[tokio::test]
async fn nothing_answered_is_nothing_to_hand_over() {
    let desk = Desk::open(Setting::default()).await;
    let link = desk.invite("hiring").await;
    let invitee = Invitee::follow(&link, Setting::default()).await;
    invitee.browser.click("[data-action=start]").await;
    while invitee.browser.value("!document.querySelector('[data-screen=feedback]')").await == true {
        invitee
            .browser
            .run("document.querySelector('[data-action=next], [data-action=finish]').click()", &[])
            .await;
        invitee.browser.until_painted().await;
    }
    let says = invitee.browser.text("document.querySelector('.submit').innerText").await;
    assert!(says.contains("Je hebt nog niets ingevuld"), "{says}");
    assert_eq!(invitee.browser.value("document.querySelectorAll('.submit button').length").await, 0);
}

#[tokio::test]
async fn an_invitation_that_cannot_be_read_says_what_to_do() {
    let desk = Desk::open(Setting::default()).await;
    let link = desk.invite("hiring").await;
    let browser = Browser::open(Setting::default()).await;
    for (what, address) in [
        ("cut off", link[..link.len() - 40].to_owned()),
        ("none", desk.server.url("invited.html")),
        ("something else", desk.server.url("invited.html#invitation=AAAA")),
    ] {
        browser.go("about:blank").await;
        browser.go(&address).await;
        browser.until("document.querySelector('[data-screen=start] h1')").await;
        let says = browser.text("document.querySelector('main').innerText").await;
        assert!(says.contains("De link is niet compleet"), "{what}: {says}");
        assert_eq!(
            browser.value("document.querySelectorAll('[data-action=start]').length").await,
            0,
            "{what}"
        );
    }
}

#[tokio::test]
async fn what_was_sealed_is_withdrawn_when_an_answer_changes() {
    let (_desk, _, invitee) = answered().await;
    invitee.seal().await;
    invitee.change(1).await;
    assert_eq!(invitee.browser.value("document.querySelectorAll('[name=sealed]').length").await, 0);
}

/// Somebody corrects an answer and brings it again: the owner hears of it and chooses; what they call it, and its place, stay.
#[tokio::test]
async fn a_corrected_answer_may_take_the_place_of_the_first() {
    let (desk, _, invitee) = answered().await;
    let first = invitee.seal().await;
    invitee.change(1).await;
    let corrected = invitee.seal().await;
    desk.enter(&format!("#sealed={first}")).await;
    desk.browser.until("document.querySelector('[data-screen=answer]')").await;
    desk.write("#label", "Anna").await;
    let before = desk.all_answers().await;

    desk.enter("").await;
    desk.open_code(&corrected).await;
    desk.browser.until("document.querySelector('[data-action=exchange]')").await;
    let says = desk.browser.text("document.querySelector('.notices').innerText").await;
    assert!(says.contains("Van deze antwoorden heb je al een versie"), "{says}");
    assert_eq!(desk.browser.violations("document").await, [""; 0]);
    // Until the owner has chosen, the first one stays.
    desk.browser.click(".notices a").await;
    desk.browser.until("document.querySelector('[data-screen=answer]')").await;
    assert_eq!(desk.all_answers().await, before);

    desk.browser.click("[data-action=exchange]").await;
    desk.browser
        .until("document.querySelector('.notices').innerText.includes('Je hebt nu de versie van')")
        .await;
    desk.browser.until("document.activeElement === document.querySelector('h1')").await;
    let says = desk.notice().await;
    assert!(!says.contains("heb je al"), "{says}");
    for again in [false, true] {
        if again {
            desk.browser.reload().await;
            desk.browser.until("document.querySelector('[data-screen=answer]')").await;
        }
        let name = desk.browser.text("document.querySelector('h1').innerText").await;
        let now = desk.all_answers().await;
        let differ: Vec<_> = now.iter().zip(&before).filter(|(now, before)| now != before).collect();
        assert_eq!((name.as_str(), differ.len()), ("Anna", 1), "after a reload: {again}; {differ:?}");
    }
    desk.enter("").await;
    for (code, words) in [
        (&corrected, "Deze antwoorden zijn al ontvangen"),
        // Who follows the first link again is not asked to undo the correction.
        (&first, "Dit is de eerdere versie, die je hebt vervangen"),
    ] {
        let says = desk.refusal_of(code).await;
        assert!(says.contains(words), "{says}");
    }
}

/// What is wrong is told where the owner looks, and only of what was tried last.
#[tokio::test]
async fn what_was_tried_in_vain_is_told_in_sight() {
    for size in [(390, 844), (1280, 900)] {
        let desk = Desk::open(Setting { size, ..Setting::default() }).await;
        desk.invite("hiring").await;
        for (given, words) in [("hallo", "geen antwoorden die met"), ("", "Plak eerst de code")] {
            desk.open_code(given).await;
            desk.browser
                .until(&format!("document.querySelector('.notices').innerText.includes('{words}')"))
                .await;
            desk.browser.until("document.activeElement === document.querySelector('.notices .notice')").await;
            let told = "document.querySelectorAll('.notices .notice > p').length";
            assert_eq!(desk.browser.value(told).await, 1, "{size:?}: {words}");
            desk.browser
                .until(
                    "(({ top, bottom }) => top >= 0 && bottom <= innerHeight)(
                        document.querySelector('.notices .notice').getBoundingClientRect())",
                )
                .await;
        }
    }
}

#[tokio::test]
async fn a_reload_and_a_return_keep_the_invitation_and_the_answers() {
    let desk = Desk::open(Setting::default()).await;
    let link = desk.invite("hiring").await;
    let invitee = Invitee::follow(&link, Setting::default()).await;
    Journey::of(&invitee.browser).hurry(&GUEST, &invitee.address_of("dilemma/3")).await;
    invitee.browser.reload().await;
    invitee.browser.until("document.querySelector('[data-screen=dilemma]')").await;
    invitee.browser.back().await;
    invitee.browser.until(&format!("location.hash === '{}'", invitee.address_of("dilemma/2"))).await;
    invitee.browser.go("about:blank").await;
    invitee.browser.go(&link).await;
    // Whoever opens the link again goes on where they were.
    invitee.browser.until("document.querySelector('[data-screen=dilemma]')").await;
    // What somebody answers for themselves is apart from it.
    invitee.browser.go(&desk.server.url("index.html")).await;
    invitee.browser.until("document.querySelector('[data-screen=start]')").await;
    assert_eq!(invitee.browser.value("document.querySelectorAll('[data-action=forget]').length").await, 0);
}

#[tokio::test]
async fn nothing_is_asked_for_once_the_pages_are_there() {
    let desk = Desk::open(Setting { watched: true, ..Setting::default() }).await;
    let link = desk.invite("hiring").await;
    let invitee = Invitee::follow(&link, Setting { watched: true, ..Setting::default() }).await;
    for browser in [&desk.browser, &invitee.browser] {
        browser.network().await;
    }
    invitee.answer(&GUEST).await;
    let code = invitee.seal().await;
    desk.browser.click("[data-action=copy-link]").await;
    desk.open_code(&code).await;
    desk.browser.until("document.querySelector('[data-screen=answer]')").await;
    for browser in [&desk.browser, &invitee.browser] {
        let sent = browser.network().await;
        let sent: Vec<_> =
            sent.iter().filter(|event| event["method"] == "Network.requestWillBeSent").collect();
        assert!(sent.is_empty(), "{sent:?}");
    }
}

#[tokio::test]
async fn axe_finds_nothing_on_either_side_in_any_language_and_theme() {
    for (place, language) in LANGUAGES.into_iter().enumerate() {
        let setting = || Setting { language, dark: place % 2 == 1, size: (390, 844), ..Setting::default() };
        let desk = Desk::open(setting()).await;
        let mut found = Vec::new();
        check(&desk.browser, "overview", &mut found).await;
        desk.browser.click("a[href='#new']").await;
        desk.browser.until("document.querySelector('[data-screen=new]')").await;
        desk.browser.click("[data-action=invite]").await;
        desk.browser.until("document.querySelector('[aria-invalid=true]')").await;
        check(&desk.browser, "form", &mut found).await;
        desk.enter("").await;
        let link = desk.invite("hiring").await;
        desk.browser.click("[data-action=qr]").await;
        check(&desk.browser, "invitation", &mut found).await;
        let invitee = Invitee::follow(&link, setting()).await;
        check(&invitee.browser, "invited", &mut found).await;
        invitee.answer(&GUEST).await;
        let code = invitee.seal().await;
        check(&invitee.browser, "giving", &mut found).await;
        desk.enter(&format!("#sealed={code}")).await;
        desk.browser.until("document.querySelector('[data-screen=answer]')").await;
        desk.browser.click("[data-action=all-answers]").await;
        check(&desk.browser, "answer", &mut found).await;
        desk.browser.click("a[href='#law']").await;
        desk.browser.until("document.querySelector('[data-screen=law]')").await;
        check(&desk.browser, "law", &mut found).await;
        assert_eq!(found, [""; 0], "{language}");
    }
}

async fn check(browser: &Browser, screen: &str, found: &mut Vec<String>) {
    let violations = browser.violations("document").await;
    found.extend(violations.into_iter().map(|violation| format!("{screen}: {violation}")));
    browser.resize((320, 844)).await;
    let wide = browser.run(scripts::WIDE, &[]).await;
    if wide != json!([]) {
        found.push(format!("{screen}: wider than 320 pixels: {wide}"));
    }
    browser.resize((390, 844)).await;
}

/// Tab and Enter alone, from one's own feedback to the answer that the other one reads.
#[tokio::test]
async fn an_answer_is_handed_over_and_opened_with_the_keyboard_alone() {
    let (desk, _, invitee) = answered().await;
    let hands = Journey::of(&invitee.browser);
    for (action, next) in
        [("[data-action=what-goes]", "#payload"), ("[data-action=seal]", "[data-action=save-sealed]")]
    {
        hands.tab_to(action).await;
        invitee.browser.press(ENTER).await;
        invitee.browser.until(&format!("document.activeElement.matches('{next}')")).await;
    }
    invitee.browser.press(ENTER).await;
    invitee.browser.until("document.querySelector('label.code + [role=status]').textContent !== ''").await;
    let code = invitee.browser.text("document.querySelector('[name=sealed]').value").await;
    let hands = Journey::of(&desk.browser);
    hands.tab_to("[name=code]").await;
    desk.browser.run("document.execCommand('insertText', false, arguments[0])", &[code.into()]).await;
    hands.tab_to("[data-action=open-sealed]").await;
    desk.browser.press(ENTER).await;
    desk.browser.until(&format!("document.querySelector('[data-screen=answer]') && {AT_HEADING}")).await;
}

/// Tab and Enter alone, from the overview to a link.
#[tokio::test]
async fn an_invitation_is_written_with_the_keyboard_alone() {
    let desk = Desk::open(Setting::default()).await;
    // A field for a day shows in its parts where the focus is.
    let tab_to = async |selector: &str| {
        let there = format!("document.activeElement?.matches(\"{selector}\")");
        for _ in 0..60 {
            if desk.browser.value(&there).await == json!(true) {
                return;
            }
            desk.browser.press("\u{E004}").await;
        }
        panic!("Tab never reached {selector}");
    };
    tab_to("a[href='#new']").await;
    desk.browser.press(ENTER).await;
    desk.browser.until("document.activeElement === document.querySelector('[data-screen=new] h1')").await;
    for (name, text) in WRITTEN {
        tab_to(&format!("#{name}")).await;
        desk.browser.press(text).await;
    }
    tab_to("[data-action=invite]").await;
    desk.browser.press(ENTER).await;
    desk.browser
        .until("document.activeElement === document.querySelector('[data-screen=invitation] h1')")
        .await;
    let says = desk.browser.text("document.querySelector('h1').innerText").await;
    assert!(says.ends_with(WRITTEN[1].1), "{says}");
}

/// Nobody writes twice what stays the same, and nobody is bound to it; it is known from the invitation that the device keeps.
#[tokio::test]
async fn a_second_invitation_begins_with_what_stays_the_same() {
    let lines =
        "[...document.querySelectorAll('.invitation-form input[type=text]')].map(({ value }) => value)";
    let [(_, asker), (_, used_for), (_, contact), (_, otherwise)] = WRITTEN;
    let desk = Desk::open(Setting::default()).await;
    desk.invite("hiring").await;
    desk.enter("#new").await;
    desk.browser.until("document.querySelector('[data-action=clear-form]')").await;
    assert_eq!(desk.browser.value(lines).await, json!([asker, "", contact, otherwise]));
    assert_eq!(desk.browser.violations("document").await, [""; 0]);
    desk.write("#used-for", used_for).await;
    desk.browser.click("[data-action=clear-form]").await;
    desk.browser.until("document.activeElement === document.querySelector('#asker')").await;
    assert_eq!(desk.browser.value(lines).await, json!(["", "", "", ""]));
    assert!(desk.browser.value("document.querySelector('[data-action=clear-form]')").await.is_null());
    desk.enter("").await;
    desk.invite("hiring").await;
    assert_eq!(desk.kept().await, json!([["batches", 0], ["envelopes", 0], ["invitations", 2], ["past", 0]]));
}

/// The browser gives the key to nobody: what was kept under a passphrase is the only way to another one.
#[tokio::test]
async fn a_backup_opens_elsewhere_with_its_passphrase_alone() {
    let desk = Desk::open(Setting { scripts: vec![CATCH_FILES.to_owned()], ..Setting::default() }).await;
    desk.browser.click("a[href='#new']").await;
    desk.browser.until("document.querySelector('[data-screen=new]')").await;
    for (name, text) in WRITTEN {
        desk.write(&format!("#{name}"), text).await;
    }
    desk.write("#passphrase", "te kort").await;
    desk.browser.click("[data-action=invite]").await;
    desk.browser.until("document.querySelector('#passphrase[aria-invalid=true]')").await;
    desk.write("#passphrase", "vier gewone losse woorden").await;
    desk.browser.click("[data-action=invite]").await;
    desk.browser.until("document.querySelector('[data-screen=invitation]')").await;
    let link = desk.browser.text("document.querySelector('[name=link]').value").await;
    let saved = desk.browser.run_async("return Promise.all(saved);", &[]).await;
    let file = written("backup", "backup.json", saved[0].as_str().expect("a text").as_bytes());
    let invitee = Invitee::follow(&link, Setting::default()).await;
    invitee.answer(&GUEST).await;
    let code = invitee.seal().await;

    let other = Desk::open(Setting::default()).await;
    other.browser.click("[data-action=backup]").await;
    for (passphrase, words) in [
        ("vier andere losse woorden", "Met dit wachtwoord"),
        ("vier gewone losse woorden", "De uitnodiging is terug"),
    ] {
        other.write("#passphrase", passphrase).await;
        other.browser.choose_file("#backup", &file).await;
        let says = other.notice().await;
        assert!(says.contains(words), "{passphrase}: {says}");
    }
    other.open_code(&code).await;
    other.browser.until("document.querySelector('[data-screen=answer]')").await;
    let can_read = "const open = indexedDB.open('klantspiegel-desk');
        const database = await new Promise((done) => { open.onsuccess = () => done(open.result); });
        const all = database.transaction('invitations').objectStore('invitations').getAll();
        const [{ private: key }] = await new Promise((done) => { all.onsuccess = () => done(all.result); });
        return crypto.subtle.exportKey('pkcs8', key).then(() => 'exported', ({ name }) => name);";
    for desk in [&desk, &other] {
        assert_eq!(desk.browser.run_async(can_read, &[]).await, "InvalidAccessError");
    }
}

/// What was opened from a file is somebody else's, or of another time.
#[tokio::test]
async fn an_opened_report_cannot_be_handed_over() {
    let (_desk, _, invitee) = answered().await;
    let file = written("opened", "report.json", REPORT.as_bytes());
    invitee.browser.choose_file("#open-report", &file).await;
    invitee.browser.until("document.querySelector('[data-action=restore]')").await;
    assert_eq!(invitee.browser.value("document.querySelectorAll('.submit').length").await, 0);
    invitee.browser.click("[data-action=restore]").await;
    invitee.browser.until("document.querySelector('[data-action=what-goes]')").await;
}

/// The smallest report that can be opened.
const REPORT: &str = r#"{ "schema": "urn:klantspiegel:report", "version": 2, "language": "nl", "role": "staff",
    "set": "short", "form": "adaptive", "finished": "2026-11-21", "answers": { "caring-enjoy": 6 }, "dilemmas": [] }"#;

#[tokio::test]
async fn deleting_everything_deletes_how_fast_it_was_too() {
    let desk = Desk::open(Setting::default()).await;
    let link = desk.invite("hiring").await;
    let invitee = Invitee::follow(&link, Setting::default()).await;
    for _ in 0..2 {
        invitee.answer(&GUEST).await;
        let payload = invitee.payload().await;
        assert!(payload.contains("Van 10 situaties"), "{payload}");
        Journey::of(&invitee.browser).forget().await;
    }
    let left = "[...Object.keys(sessionStorage), ...Object.keys(localStorage)]";
    assert_eq!(invitee.browser.value(left).await, json!([]));
}

/// What one tab of the desk takes or deletes, another one knows as soon as somebody comes back to it.
#[tokio::test]
async fn two_tabs_of_the_desk_agree() {
    let (desk, _, invitee) = answered().await;
    let code = invitee.seal().await;
    let place = desk.browser.text("location.hash").await;
    desk.open_tab(&place).await;
    let answers = "document.querySelectorAll('[aria-labelledby=answers] li').length";
    assert_eq!(desk.browser.value(answers).await, 0);
    desk.browser.switch_tab(0).await;
    desk.open_code(&code).await;
    desk.browser.until("document.querySelector('[data-screen=answer]')").await;
    desk.browser.switch_tab(1).await;
    desk.come_back().await;
    desk.browser.until(&format!("{answers} === 1")).await;
    desk.browser.click("[data-action=delete-open]").await;
    desk.browser.click("[data-action=delete]").await;
    desk.browser.until("document.querySelector('[data-screen=desk]')").await;
    // The other one shows somebody's answers: they are gone.
    desk.browser.switch_tab(0).await;
    desk.come_back().await;
    desk.browser.until("document.querySelector('[data-screen=desk]')").await;
    assert_eq!(desk.browser.value("document.querySelectorAll('.desk-list li').length").await, 0);
    assert_eq!(desk.kept().await, json!([["batches", 0], ["envelopes", 0], ["invitations", 0], ["past", 0]]));
    assert_eq!(desk.browser.complaints().await, [""; 0]);
}

/// A desk that stays open for months deletes what is past as soon as somebody comes back to it.
#[tokio::test]
async fn a_desk_that_was_left_open_deletes_what_is_past() {
    let desk = Desk::open(Setting::default()).await;
    desk.invite("hiring").await;
    desk.come_back_after(2).await;
    desk.browser.until("document.querySelector('[data-screen=invitation]')").await;
    assert_eq!(desk.kept().await, json!([["batches", 0], ["envelopes", 0], ["invitations", 1], ["past", 0]]));
    desk.come_back_after(400).await;
    let told = desk.notice().await;
    assert!(told.contains("Dan is de bewaartermijn voorbij"), "{told}");
    desk.browser.until(AT_HEADING).await;
    assert_eq!(desk.kept().await, json!([["batches", 0], ["envelopes", 0], ["invitations", 1], ["past", 0]]));
    desk.come_back_after(1).await;
    let told = desk.notice().await;
    assert!(told.contains("De bewaartermijn is voorbij"), "{told}");
    desk.browser.until(AT_HEADING).await;
    assert_eq!(desk.kept().await, json!([["batches", 0], ["envelopes", 0], ["invitations", 0], ["past", 1]]));
}

/// What comes in after midnight of the last day, at a desk that nobody left, is not taken, and all that is past goes the day
/// after.
#[tokio::test]
async fn nothing_is_taken_after_the_last_day_at_a_desk_that_was_never_left() {
    let (hiring, _, invitee) = answered().await;
    let code = invitee.seal().await;
    let team = Desk::open(Setting::default()).await;
    team.invite("team").await;
    // Whatever comes in for a team goes to its worker.
    for (purpose, desk, code) in [("hiring", hiring, code), ("team", team, "hallo".to_owned())] {
        desk.browser.run(&later(400), &[]).await;
        desk.open_code(&code).await;
        let both = "['Er komt niets meer bij', 'Dan is de bewaartermijn voorbij']
            .every((words) => document.querySelector('.notices').innerText.includes(words))";
        desk.browser.until(both).await;
        let kept = json!([["batches", 0], ["envelopes", 0], ["invitations", 1], ["past", 0]]);
        assert_eq!(desk.kept().await, kept, "{purpose}");
        desk.browser.run(&later(1), &[]).await;
        desk.open_code(&code).await;
        desk.browser.until("document.querySelector('[data-screen=desk]')").await;
        let says = desk.notice().await;
        assert!(says.contains("De bewaartermijn is voorbij"), "{purpose}: {says}");
        let kept = json!([["batches", 0], ["envelopes", 0], ["invitations", 0], ["past", 1]]);
        assert_eq!(desk.kept().await, kept, "{purpose}");
    }
}

/// Of several files at once each is told of: how many were taken, and which was not, and why. One that is too long is not read.
#[tokio::test]
async fn several_files_are_told_of_together() {
    let (desk, _, invitee) = answered().await;
    let codes = invitee.seal_as(2).await;
    let mut files = Vec::new();
    let long = "A".repeat(MAX_CHARACTERS + 1);
    for (name, content) in [
        ("a.klantspiegel", "hallo"),
        ("b.klantspiegel", &codes[0]),
        ("c.klantspiegel", &codes[1]),
        ("d.klantspiegel", &long),
    ] {
        files.push(written("several", name, content.as_bytes()).display().to_string());
    }
    let counting = "window.read = 0;
        const content = Blob.prototype.arrayBuffer;
        Blob.prototype.arrayBuffer = function () { read += 1; return content.call(this); };";
    desk.browser.run(counting, &[]).await;
    let before = desk.browser.value("history.length").await.as_u64();
    desk.browser.choose_file("#envelopes", std::path::Path::new(&files.join("\n"))).await;
    desk.browser.until("document.querySelector('.notices').innerText.includes('geopend')").await;
    let told = desk.notice().await;
    assert!(told.contains("Antwoorden van 2 mensen geopend") && told.contains("a.klantspiegel"), "{told}");
    assert!(told.contains("d.klantspiegel"), "{told}");
    assert_eq!(desk.browser.value("read").await, 3);
    let entries = desk.browser.value("history.length").await.as_u64();
    assert_eq!(entries, before.map(|before| before + 1), "back leads to where the files were chosen");
}

/// What one tab takes while another one deletes its invitation does not stay behind, and neither does its name.
#[tokio::test]
async fn nothing_stays_of_what_was_deleted_elsewhere() {
    let (desk, _, invitee) = answered().await;
    let code = invitee.seal().await;
    let place = desk.browser.text("location.hash").await;
    desk.open_tab(&place).await;
    desk.open_code(&code).await;
    desk.browser.until("document.querySelector('[data-screen=answer]')").await;
    desk.write("#label", "Anna de Vries").await;
    desk.browser.switch_tab(0).await;
    assert_eq!(desk.kept().await, json!([["batches", 0], ["envelopes", 1], ["invitations", 1], ["past", 0]]));
    // This tab does not know of the answer.
    desk.browser.click("[data-action=delete-open]").await;
    desk.browser.click("[data-action=delete]").await;
    desk.browser.until("document.querySelector('[data-screen=desk]')").await;
    assert_eq!(desk.kept().await, json!([["batches", 0], ["envelopes", 0], ["invitations", 0], ["past", 0]]));
}

/// Another version may read what this one cannot: that is told, and nothing of it goes before its invitation does.
#[tokio::test]
async fn what_this_version_cannot_read_stays_and_is_told() {
    let (desk, _, invitee) = answered().await;
    let code = invitee.seal().await;
    desk.enter(&format!("#sealed={code}")).await;
    desk.browser.until("document.querySelector('[data-screen=answer]')").await;
    desk.write("#label", "Anna").await;
    // As if it were a team's, three came together.
    let batch = "store.put({ bytes: new Uint8Array(3), came: 0 }, `${arguments[0]}.AAAA.3`);";
    let invitation = desk.in_store("invitations", KEY, &[]).await;
    desk.in_store("batches", batch, &[invitation]).await;
    let all = json!([["batches", 1], ["envelopes", 1], ["invitations", 1], ["past", 0]]);
    assert_eq!(desk.kept().await, all);

    for (store, words) in [
        ("invitations", "1 uitnodiging die deze versie van Klantspiegel niet kan lezen"),
        ("envelopes", "antwoorden van 1 persoon die deze versie van Klantspiegel niet kan openen"),
    ] {
        let before = desk.in_store(store, RECODE, &[json!("bmlldXdlcg")]).await;
        desk.enter("").await;
        let says = desk.notice().await;
        assert!(says.contains(words), "{store}: {says}");
        desk.come_back().await;
        assert_eq!(desk.kept().await, all, "{store}");
        if store == "invitations" {
            desk.in_store(store, RECODE, &[before]).await;
            desk.enter("").await;
            desk.browser
                .until("document.querySelector('.desk-list').innerText.includes('antwoorden van 1 persoon')")
                .await;
        }
    }
    desk.browser.click(".desk-list a").await;
    desk.browser.until("document.querySelector('[data-screen=invitation]')").await;
    desk.browser.click("[data-action=delete-open]").await;
    desk.browser.click("[data-action=delete]").await;
    desk.browser.until("document.querySelector('[data-screen=desk]')").await;
    assert_eq!(desk.kept().await, json!([["batches", 0], ["envelopes", 0], ["invitations", 0], ["past", 0]]));
}

/// The key under which the one record of a store is kept.
const KEY: &str = "return (await asked(store.getAllKeys()))[0];";

/// Gives the one record of a store another code; tells which it had.
const RECODE: &str = "const [key] = await asked(store.getAllKeys());
    const record = await asked(store.get(key));
    await asked(store.put({ ...record, code: arguments[0] }, key));
    return record.code;";

/// Two windows side by side: what one does to an answer, the other neither overwrites nor brings back.
#[tokio::test]
async fn two_windows_do_not_overwrite_each_other() {
    let (desk, _, invitee) = answered().await;
    let first = invitee.seal().await;
    invitee.change(1).await;
    let corrected = invitee.seal().await;
    let place = desk.browser.text("location.hash").await;
    desk.open_tab(&place).await;
    desk.browser.switch_tab(0).await;
    desk.open_code(&first).await;
    desk.browser.until("document.querySelector('[data-screen=answer]')").await;
    desk.write("#label", "Anna").await;
    desk.kept_as("Anna", &first).await;
    // The other one does not know of it, and asks all the same.
    desk.browser.switch_tab(1).await;
    desk.open_code(&corrected).await;
    desk.browser.until("document.querySelector('[data-action=exchange]')").await;
    desk.kept_as("Anna", &first).await;
    desk.browser.click(".notices a").await;
    desk.browser.until("document.querySelector('[data-screen=answer]')").await;
    desk.browser.click("[data-action=exchange]").await;
    desk.kept_as("Anna", &corrected).await;
    desk.browser.switch_tab(0).await;
    desk.write("#label", "Bert").await;
    desk.kept_as("Bert", &corrected).await;
    desk.browser.switch_tab(1).await;
    desk.browser.click("[data-action=delete-answer-open]").await;
    desk.browser.click("[data-action=delete-answer]").await;
    desk.browser.until("document.querySelector('[data-screen=invitation]')").await;
    desk.browser.switch_tab(0).await;
    // Where the browser told this one that it is looked at again, the answer is gone from it too.
    let write = "const field = document.querySelector('#label');
        field?.focus();
        field?.select();
        if (field) document.execCommand('insertText', false, 'Carla');";
    desk.browser.run(write, &[]).await;
    desk.browser.until_painted().await;
    assert_eq!(desk.kept().await, json!([["batches", 0], ["envelopes", 0], ["invitations", 1], ["past", 0]]));
}

/// A link is followed in the tab in which the desk is just being opened: nothing is lost of what is there, nor of what came.
#[tokio::test]
async fn a_code_that_comes_while_the_desk_opens_waits() {
    let late = "{
        const late = location.protocol.startsWith('http') && sessionStorage.getItem('late');
        const all = IDBObjectStore.prototype.getAll;
        if (late) IDBObjectStore.prototype.getAll = function (...given) {
            if (sessionStorage.getItem('late')) queueMicrotask(() => {
                history.replaceState(null, '', late);
                dispatchEvent(new PopStateEvent('popstate'));
            });
            sessionStorage.removeItem('late');
            return all.apply(this, given);
        };
        }";
    let desk = Desk::open(Setting { scripts: vec![late.to_owned()], ..Setting::default() }).await;
    let link = desk.invite("hiring").await;
    let invitee = Invitee::follow(&link, Setting::default()).await;
    invitee.answer(&GUEST).await;
    let code = invitee.seal().await;
    desk.browser
        .run("sessionStorage.setItem('late', arguments[0]);", &[json!(format!("#sealed={code}"))])
        .await;
    desk.browser.reload().await;
    desk.browser.until("document.querySelector('[data-screen=answer]')").await;
    assert_eq!(desk.browser.value("sessionStorage.getItem('late')").await, json!(null), "it came meanwhile");
    assert!(desk.browser.text("location.hash").await.starts_with("#answer/"));
}

/// Where there is no room, that is told, and not that the file or the key is wrong.
#[tokio::test]
async fn what_could_not_be_kept_is_told_as_that() {
    let (desk, _, invitee) = answered().await;
    let code = invitee.seal().await;
    let full = "const put = IDBObjectStore.prototype.put;
        window.full = true;
        IDBObjectStore.prototype.put = function (...given) {
            if (window.full) throw new DOMException('full', 'QuotaExceededError');
            return put.apply(this, given);
        };";
    desk.browser.run(full, &[]).await;
    let says = desk.refusal_of(&code).await;
    assert!(says.contains("De browser kon niet alles bewaren"), "{says}");
    desk.browser.run("window.full = false;", &[]).await;
    desk.open_code(&code).await;
    desk.browser.until("document.querySelector('[data-screen=answer]')").await;
}

/// Who asks nothing is led to where something can be asked.
#[tokio::test]
async fn the_focus_goes_to_what_is_wrong_in_the_form() {
    let desk = Desk::open(Setting::default()).await;
    desk.browser.click("a[href='#new']").await;
    desk.browser.until("document.querySelector('[data-screen=new]')").await;
    for (name, text) in WRITTEN {
        desk.write(&format!("#{name}"), text).await;
    }
    while desk.browser.value("Boolean(document.querySelector('input[name=part]:checked'))").await == true {
        desk.browser.click("label:has(input[name=part]:checked)").await;
        desk.browser.until_painted().await;
    }
    desk.browser.click("[data-action=invite]").await;
    desk.browser.until("document.activeElement.matches('[data-flawed] input[name=part]')").await;
    // From below the form a way leads there as well.
    desk.browser.run("document.activeElement.blur();", &[]).await;
    desk.browser.click("[data-action=to-flaw]").await;
    desk.browser.until("document.activeElement.matches('[data-flawed] input[name=part]')").await;
    assert_eq!(desk.browser.violations("document").await, [""; 0]);
}

/// That a link was opened, the browser has written down; what comes after, title and bookmark, is without it.
#[tokio::test]
async fn a_link_leaves_the_address_before_anything_else() {
    let server = Site::of(&dist()).holding(".wasm").serve();
    let browser = Browser::open(Setting::default()).await;
    browser.go(&server.url("desk.html#sealed=hallo")).await;
    browser.until("location.hash === '#overview'").await;
    server.release();
    browser.until("document.querySelector('.notices')?.innerText.includes('geen antwoorden die met')").await;
    let addresses: Vec<String> =
        browser.history(&server.address).await.into_iter().map(|(url, _)| url).collect();
    assert_eq!(addresses, ["desk.html#overview"]);
}

/// Where the desk cannot open, the link waits in the address for when it can.
#[tokio::test]
async fn a_link_is_not_lost_where_the_desk_does_not_open() {
    let server = Site::of(&dist()).without(".wasm").serve();
    let browser = Browser::open(Setting::default()).await;
    browser.go(&server.url("desk.html#sealed=hallo")).await;
    browser
        .until("document.querySelector('[data-action=reload]') && location.hash === '#sealed=hallo'")
        .await;
    server.release();
    browser.click("[data-action=reload]").await;
    browser
        .until_loaded("document.querySelector('.notices')?.innerText.includes('geen antwoorden die met')")
        .await;
}

/// At the desk too a title belongs to its address.
#[tokio::test]
async fn every_title_of_the_desk_belongs_to_its_address() {
    let desk = Desk::open(Setting::default()).await;
    desk.invite("hiring").await;
    desk.browser.until_painted().await;
    let titles: Vec<String> =
        desk.browser.history(&desk.server.address).await.into_iter().map(|(_, title)| title).collect();
    assert_eq!(
        titles,
        ["Overzicht van je uitnodigingen", "Een nieuwe uitnodiging", "De uitnodiging"]
            .map(|title| format!("{title} – Klantspiegel"))
    );
}

/// A link as a mail or a chat hands it on leads to the same place: what sticks to it comes off, also of the address.
#[tokio::test]
async fn what_sticks_to_a_link_changes_nothing() {
    let (desk, link, invitee) = answered().await;
    let code = invitee.seal().await;
    let follower = Browser::open(Setting::default()).await;
    for (what, stuck) in [
        ("full stop", "."),
        ("blank", "%20"),
        ("bracket and comma", "),"),
        ("nothing that is seen", "%E2%80%8B"),
        ("words", "%20Groeten,%20Anna"),
        ("counted", "&amp;utm_source=mail"),
    ] {
        follower.go("about:blank").await;
        follower.go(&format!("{link}{stuck}")).await;
        follower.until("document.querySelector('[data-action=start]')").await;
        let (_, fragment) = link.split_once('#').expect("everything is behind the #");
        let address = format!("#{fragment}&at=start");
        assert_eq!(follower.text("location.hash").await, address, "{what}");
        desk.enter(&format!("#sealed={code}{stuck}")).await;
        desk.browser.until("document.querySelector('[data-screen=answer]')").await;
        desk.browser.until("location.hash.startsWith('#answer/')").await;
        desk.browser.click("[data-action=delete-answer-open]").await;
        desk.browser.click("[data-action=delete-answer]").await;
        desk.browser.until("document.querySelector('[data-screen=invitation]')").await;
    }
    // Pasted with the letter around it, as some programs write letters.
    let letter = format!("> Hallo,\n> {}=\n> {}=20\n> Groet", &code[..70], &code[70..]);
    desk.open_code(&letter).await;
    desk.browser.until("document.querySelector('[data-screen=answer]')").await;
    for browser in [&desk.browser, &follower] {
        assert_eq!(browser.complaints().await, [""; 0]);
    }
}

/// A clock that is wrong once, however far, costs nobody anything; it is named, and when it is right again everything is there.
#[tokio::test]
async fn a_clock_that_is_wrong_once_deletes_nothing() {
    let (desk, _, invitee) = answered().await;
    let code = invitee.seal().await;
    desk.enter(&format!("#sealed={code}")).await;
    desk.browser.until("document.querySelector('[data-screen=answer]')").await;
    let all_there = json!([["batches", 0], ["envelopes", 1], ["invitations", 1], ["past", 0]]);
    for (days, words) in [
        // Far in the future; back again; and past by a little, twice on one day.
        (26_400, ["Toen je het overzicht de vorige keer opende", "Klopt de klok niet?"]),
        (-26_400, ["is al eens geopend op", "Kijk de klok na"]),
        (85, ["bewaartermijn voorbij van 1 uitnodiging, met antwoorden van 1 persoon", "Klopt die dag?"]),
        (0, ["bewaartermijn voorbij van 1 uitnodiging, met antwoorden van 1 persoon", "morgen of later"]),
    ] {
        desk.let_days_pass(days).await;
        desk.enter("").await;
        let says = desk.notice().await;
        for words in words {
            assert!(says.contains(words), "{days}: {says}");
        }
        assert!(!says.contains("gewist, met de sleutel. "), "{days}: {says}");
        assert_eq!(desk.kept().await, all_there, "{days}");
    }
    // What comes in meanwhile is not taken, and nobody says that it is lost.
    let says = desk.refusal_of(&code).await;
    assert!(says.contains("Er komt niets meer bij") && says.contains("Zet hem goed"), "{says}");
    assert_eq!(desk.kept().await, all_there);
}

/// Whoever knows that the clock is right need not wait.
#[tokio::test]
async fn what_is_past_can_be_deleted_at_once() {
    let (desk, _, invitee) = answered().await;
    let code = invitee.seal().await;
    desk.enter(&format!("#sealed={code}")).await;
    desk.browser.until("document.querySelector('[data-screen=answer]')").await;
    desk.let_days_pass(85).await;
    desk.enter("").await;
    desk.browser.until("document.querySelector('[data-action=delete-past-open]')").await;
    desk.browser.click("[data-action=delete-past-open]").await;
    desk.browser.click("[data-action=delete-past]").await;
    desk.browser
        .until("document.querySelector('.notices').innerText.includes('van 1 persoon zijn gewist')")
        .await;
    assert_eq!(desk.kept().await, json!([["batches", 0], ["envelopes", 0], ["invitations", 0], ["past", 1]]));
    let says = desk.refusal_of(&code).await;
    assert!(says.contains("De sleutel is gewist"), "{says}");
}

/// Whoever was invited hears of a wrong clock too, with the day that it says, before the first question.
#[tokio::test]
async fn a_wrong_clock_of_who_was_invited_is_named() {
    let desk = Desk::open(Setting::default()).await;
    let link = desk.invite("hiring").await;
    for (days, words) in [
        (26_400, "Delen kan niet meer"),
        (-400, "kan deze uitnodiging nog niet gemaakt zijn"),
        (-15_000, "kan deze uitnodiging nog niet gemaakt zijn"),
    ] {
        let invitee =
            Invitee::follow(&link, Setting { scripts: vec![later(days)], ..Setting::default() }).await;
        let says = invitee.browser.text("document.querySelector('.invitation .notice').innerText").await;
        let year = invitee.browser.text("`${new Date().getFullYear()}`").await;
        let all = [words, "Volgens de klok van dit apparaat", &year, "Zet hem goed", "wel voor jezelf"];
        assert!(all.iter().all(|words| says.contains(words)), "{days}: {says}");
    }
}

/// A page that stays open past the last day seals nothing anymore, and says why where the button was.
#[tokio::test]
async fn nothing_is_sealed_after_the_last_day_on_a_page_that_was_never_left() {
    let (_desk, _, invitee) = answered().await;
    invitee.payload().await;
    invitee.browser.run(&later(85), &[]).await;
    invitee.browser.click("[data-action=seal]").await;
    invitee.browser.until("document.activeElement.innerText?.includes('Delen kan niet meer')").await;
    assert_eq!(
        invitee.browser.value("document.querySelectorAll('[name=sealed], [data-action=seal]').length").await,
        0
    );
}

/// A button that has nothing to work on says what is missing.
#[tokio::test]
async fn no_button_of_the_desk_does_nothing() {
    let desk = Desk::open(Setting::default()).await;
    desk.invite("team").await;
    desk.browser.until("document.querySelector('[data-action=open-sealed]')").await;
    let says = desk.refusal_of("").await;
    assert!(says.contains("Plak eerst de code"), "{says}");
}
