//! The two sides of an invitation: who invites at the desk, and who was invited, each in a browser of their own.

use super::browser::Browser;
use super::journey::{Journey, Person, READY};
use super::provided::dist;
use super::server::{Server, Site};
use super::setting::Setting;
use klantspiegel_core::invitation::Token;
use klantspiegel_core::randomised_response::ODDS;
use klantspiegel_core::submission::RandomSeed;
use serde_json::Value;

/// What is written into the form of an invitation.
pub const WRITTEN: [(&str, &str); 4] = [
    ("asker", "Gemeente Veenhuizen"),
    ("used-for", "Voorbereiding van het gesprek"),
    ("contact", "Anna, 0512 000000"),
    ("otherwise", "Dan praten we zonder deze vragen"),
];

/// Keeps the text of every file that the page hands over, in `saved`; the script of its worker is none.
pub const CATCH_FILES: &str = "window.saved = [];
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
        if (blob.type !== 'text/javascript') saved.push(blob.text());
        return make.call(URL, blob);
    };";

/// What chance decides on the page of an invited person, for what goes along to a team.
#[derive(Clone, Copy)]
pub enum Fate {
    /// What they answered goes along.
    Honest = 0,
    /// Something else does, in everything.
    Contrary = ODDS as isize,
}

impl Fate {
    /// The setting of a browser in which it decides like this.
    pub fn setting(self) -> Setting {
        Setting { scripts: vec![self.script()], ..Setting::default() }
    }

    /// A script that makes it decide like this; numbers by which answers are recognised stay apart.
    pub fn script(self) -> String {
        let (all, head) = (RandomSeed::BYTES, size_of::<Token>());
        format!(
            "const draw = Crypto.prototype.getRandomValues;
            Crypto.prototype.getRandomValues = function (array) {{
                draw.call(this, array);
                if (array.length === {all}) {{
                    for (let at = {head}; at < {all}; at += 1) array[at] = (at - {head}) % 4 === 3 ? {fate} : 0;
                }}
                return array;
            }};",
            fate = self as u32,
        )
    }
}

/// Everything that the notice says.
const NOTICES: &str = "document.querySelector('.notices').innerText";

/// The desk in somebody's browser.
pub struct Desk {
    /// Where the page comes from.
    pub server: Server,
    /// Where it is open.
    pub browser: Browser,
}

impl Desk {
    /// The desk, as it is opened the first time.
    pub async fn open(setting: Setting) -> Self {
        Self::served(Site::of(&dist()), setting).await
    }

    /// The same, as somebody else serves it.
    pub async fn served(site: Site, setting: Setting) -> Self {
        let desk = Self { server: site.serve(), browser: Browser::open(setting).await };
        desk.enter("").await;
        desk
    }

    /// The desk at an address behind the `#`, in a document of its own.
    pub async fn enter(&self, fragment: &str) {
        // Where only the fragment differs, a browser stays in its document.
        self.browser.go("about:blank").await;
        self.browser.go(&self.server.url(&format!("desk.html{fragment}"))).await;
        self.browser.until(READY).await;
        self.browser.until("document.querySelector('[data-screen]').dataset.screen !== 'waiting'").await;
    }

    /// Writes an invitation for a purpose; gives its link.
    pub async fn invite(&self, purpose: &str) -> String {
        self.invite_without(purpose, &[]).await
    }

    /// The same without some of the parts that are asked otherwise.
    pub async fn invite_without(&self, purpose: &str, parts: &[&str]) -> String {
        self.browser.click("a[href='#new']").await;
        self.browser.until("document.querySelector('[data-screen=new]')").await;
        self.browser.click(&format!("label:has(input[name=purpose][value={purpose}])")).await;
        for (name, text) in WRITTEN {
            self.write(&format!("#{name}"), text).await;
        }
        for part in parts {
            // It may have been left out of the invitation before, from which the form begins.
            let asked = format!("label:has(input[name=part][value={part}]:checked)");
            if self.browser.value(&format!("Boolean(document.querySelector('{asked}'))")).await == true {
                self.browser.click(&asked).await;
            }
        }
        self.browser.click("[data-action=invite]").await;
        self.browser.until("document.querySelector('[data-screen=invitation]')").await;
        self.browser.text("document.querySelector('[name=link]').value").await
    }

    /// Writes into the field that a selector names, in place of what stands there.
    pub async fn write(&self, selector: &str, text: &str) {
        let script = "const field = document.querySelector(arguments[0]);
            field.focus();
            field.select?.();
            document.execCommand('insertText', false, arguments[1]);";
        self.browser.run(script, &[selector.into(), text.into()]).await;
    }

    /// Opens a code in the field for it.
    pub async fn open_code(&self, code: &str) {
        let script = "const field = document.querySelector('[name=code]');
            field.value = arguments[0];
            field.dispatchEvent(new InputEvent('input', { bubbles: true }));";
        self.browser.run(script, &[code.into()]).await;
        self.browser.click("[data-action=open-sealed]").await;
    }

    /// Every question of the answer that is open, with what was answered.
    pub async fn all_answers(&self) -> Vec<String> {
        let rows = "(document.querySelector('details:has([data-action=all-answers])').open = true,
            [...document.querySelectorAll('[part~=review-row]')].map(({ innerText }) => innerText))";
        serde_json::from_value(self.browser.value(rows).await).expect("rows are texts")
    }

    /// What the desk says of a code that it does not take; the notice is closed.
    pub async fn refusal_of(&self, code: &str) -> String {
        self.open_code(code).await;
        self.notice().await
    }

    /// What the notice says, once there is one; it is closed.
    pub async fn notice(&self) -> String {
        self.browser.until(&format!("{NOTICES} !== ''")).await;
        let says = self.browser.text(NOTICES).await;
        self.browser.click("[data-action=close-notice]").await;
        says
    }

    /// From the next document on it is so many days later, or earlier; it adds up.
    pub async fn let_days_pass(&self, days: i32) {
        let script = serde_json::json!({ "source": later(days) });
        self.browser.cdp("Page.addScriptToEvaluateOnNewDocument", script).await;
    }

    /// Somebody comes back to the tab, as from another one.
    pub async fn come_back(&self) {
        self.browser.run("document.dispatchEvent(new Event('visibilitychange'));", &[]).await;
    }

    /// It is so many days later in the tab that is open, and somebody comes back to it.
    pub async fn come_back_after(&self, days: i32) {
        self.browser.run(&later(days), &[]).await;
        self.come_back().await;
    }

    /// The same desk at an address in another tab of the same browser.
    pub async fn open_tab(&self, fragment: &str) {
        self.browser.open_tab().await;
        self.enter(fragment).await;
    }

    /// Does something with a `store` of the desk's database; `asked` waits for a request.
    pub async fn in_store(&self, name: &str, script: &str, arguments: &[Value]) -> Value {
        self.browser.run_async(&in_store(name, script), arguments).await
    }

    /// Waits until what is done with a `store` of the desk's database gives `true`.
    pub async fn until_in_store(&self, name: &str, script: &str, arguments: &[Value]) {
        self.browser.until_async(&in_store(name, script), arguments).await;
    }

    /// Everything that the database of the desk holds, store by store, as names and counts.
    pub async fn kept(&self) -> Value {
        let script = "const open = indexedDB.open('klantspiegel-desk');
            const database = await new Promise((done) => { open.onsuccess = () => done(open.result); });
            const stores = [...database.objectStoreNames];
            const count = (name) => new Promise((done) => {
                const counted = database.transaction(name).objectStore(name).count();
                counted.onsuccess = () => done([name, counted.result]);
            });
            return Promise.all(stores.map(count)).finally(() => database.close());";
        self.browser.run_async(script, &[]).await
    }

    /// Waits until the one answer that is kept is called so, and is this version.
    pub async fn kept_as(&self, label: &str, code: &str) {
        let is_so = "const [kept] = await asked(store.getAll());
            return kept.label === arguments[0] && kept.code === arguments[1];";
        self.until_in_store("envelopes", is_so, &[label.into(), code.into()]).await;
    }
}

/// Somebody who was invited, in a browser of their own.
pub struct Invitee {
    /// Where the invitation is open.
    pub browser: Browser,
    link: String,
}

impl Invitee {
    /// Opens the link of an invitation.
    pub async fn follow(link: &str, setting: Setting) -> Self {
        let invitee = Self { browser: Browser::open(setting).await, link: link.to_owned() };
        invitee.browser.go(link).await;
        invitee.browser.until(READY).await;
        invitee
    }

    /// Where in the journey of the invitation something is, as the address has it.
    pub fn address_of(&self, step: &str) -> String {
        let (_, fragment) = self.link.split_once('#').expect("everything is behind the #");
        format!("#{fragment}&at={step}")
    }

    /// Answers everything, up to the feedback.
    pub async fn answer(&self, person: &Person) {
        Journey::of(&self.browser).hurry(person, &self.address_of("feedback")).await;
        self.browser.until("document.querySelector('.submit')").await;
    }

    /// Changes the first answer after all, and comes back to the feedback.
    pub async fn change(&self, answer: u8) {
        let journey = Journey::of(&self.browser);
        for (act, screen) in [("back", "review"), ("change", "item")] {
            journey.act(act).await;
            self.browser.until(&format!("document.querySelector('[data-screen={screen}]')")).await;
        }
        // The answer leads back by itself.
        journey.answer(answer).await;
        self.browser.until("document.querySelector('[data-screen=review]')").await;
        journey.act("finish").await;
        self.browser.until("document.querySelector('[data-action=what-goes]')").await;
    }

    /// What would go, as it is told; only then it can be sealed.
    pub async fn payload(&self) -> String {
        assert_eq!(self.browser.value("document.querySelectorAll('[data-action=seal]').length").await, 0);
        self.browser.click("[data-action=what-goes]").await;
        self.browser.until("document.activeElement === document.querySelector('#payload')").await;
        self.browser.text("document.querySelector('.payload').innerText").await
    }

    /// Looks at what would go, unless that was done, and seals it; gives the code.
    pub async fn seal(&self) -> String {
        if self.browser.value("document.querySelector('.payload')").await.is_null() {
            self.payload().await;
        }
        self.browser.click("[data-action=seal]").await;
        self.browser.until("document.querySelector('[name=sealed]')").await;
        self.browser.text("document.querySelector('[name=sealed]').value").await
    }

    /// Seals as so many people who answered alike: each is recognised by a number of their own.
    pub async fn seal_as(&self, people: usize) -> Vec<String> {
        let forget = "for (const store of [sessionStorage, localStorage])
            for (const key of Object.keys(store)) if (key.endsWith('.chance')) store.removeItem(key);";
        let mut codes = Vec::new();
        for _ in 0..people {
            codes.push(self.seal().await);
            self.browser.run(forget, &[]).await;
            self.browser.reload().await;
            // Nothing more comes that would move what is clicked.
            self.browser.until(READY).await;
            self.browser.until("document.querySelector('[data-action=what-goes]')").await;
        }
        codes
    }
}

/// The body of an asynchronous function that does something with a `store` of the desk's database.
fn in_store(name: &str, script: &str) -> String {
    format!(
            "const asked = (request) => new Promise((done) => {{ request.onsuccess = () => done(request.result); }});
            const database = await asked(indexedDB.open('klantspiegel-desk'));
            const transaction = database.transaction('{name}', 'readwrite');
            const ended = new Promise((done) => {{ transaction.oncomplete = done; }});
            const store = transaction.objectStore('{name}');
            const work = async function () {{ {script} }};
            const value = await work(...arguments);
            await ended;
            database.close();
            return value;"
        )
}

/// A script that makes it so many days later, or earlier; one after another, they add up.
pub fn later(days: i32) -> String {
    format!(
        "{{
            const Now = Date;
            Date = class extends Now {{
                constructor(...given) {{ given.length ? super(...given) : super(Date.now()); }}
                static now() {{ return Now.now() + {days} * 86400000; }}
            }};
        }}"
    )
}

/// What a code becomes when one character in its middle is another.
pub fn touched(code: &str) -> String {
    let at = code.len() / 2;
    let other = if &code[at..=at] == "A" { "B" } else { "A" };
    format!("{}{other}{}", &code[..at], &code[at + 1..])
}
