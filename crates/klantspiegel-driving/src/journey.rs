//! The steps of a journey, by the page's contract: `data-screen`, the names of inputs, `data-action`.

use super::browser::Browser;
use super::scripts;
use klantspiegel_content::catalogue;
use klantspiegel_core::instrument::{Item, Scale};
use klantspiegel_core::session::goes_on_by_itself;
use klantspiegel_formats::route;
use serde_json::{Value, json};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fmt;

/// True once the app runs, all texts have arrived and the page has closed its doors.
pub const READY: &str = "document.querySelectorAll('meta[http-equiv=Content-Security-Policy]').length === 2";
/// The element that has the focus is the heading.
pub const AT_HEADING: &str = "document.activeElement === document.querySelector('h1')";

/// The text of the notice, empty where there is none.
pub const NOTICE: &str = "(document.querySelector('[data-action=close-notice]')?.parentElement.querySelector('p').innerText ?? '')";

/// The address of the review.
const REVIEW: &str = "#review";
/// The address of what follows from the answers.
const FEEDBACK: &str = "#feedback";

/// Where the session is kept.
pub const SESSION: &str = "klantspiegel.session";
/// Where one that cannot be read is put aside.
pub const UNREAD: &str = "klantspiegel.unread";
/// The same for one of a newer version.
pub const NEWER: &str = "klantspiegel.newer";

/// Somebody who fills it in, the same way throughout.
#[derive(Clone, Copy, Debug)]
pub struct Person {
    /// `staff` or `manager`.
    pub role: &'static str,
    /// `short` or `full`.
    pub set: &'static str,
    /// The answer to every statement, 1 to 7.
    pub agreement: u8,
    /// The most minutes of work for an hour of the customer.
    pub price: f64,
    /// How much work sparing a customer should be worth, the same rung of the ladder for each loss, 0 to 6.
    pub said: u8,
    /// How every measure is used, 0 to 2.
    pub measures: u8,
}

impl Person {
    /// Says what they choose.
    pub const STAFF: Self =
        Self { role: "staff", set: "short", agreement: 6, price: 25.0, said: 4, measures: 1 };
    /// The same with the full set.
    pub const STAFF_FULL: Self = Self { set: "full", ..Self::STAFF };
    /// Says the customer should win, and lets the work win.
    pub const MANAGER: Self =
        Self { role: "manager", set: "full", agreement: 6, price: 6.0, said: 5, measures: 2 };
    /// Chooses the customer at any price.
    pub const ALWAYS_CARE: Self = Self { price: f64::MAX, ..Self::STAFF };

    /// The answer to every item that they answer, by its id: of lines to tick the first two, of the coins most on the
    /// first; colleague and organisation stand a point lower each.
    pub fn answers(&self) -> BTreeMap<String, u8> {
        let bank = catalogue::item_bank();
        let pages = bank.instruments().flat_map(|instrument| instrument.pages());
        let answer = |(index, item): (usize, &Item)| {
            let value = match item.scale {
                Scale::Agreement => {
                    self.agreement.saturating_sub(if item.page.is_some() { index as u8 } else { 0 }).max(1)
                }
                // Asked no more.
                Scale::OfTen => return None,
                Scale::Work => self.said,
                Scale::Use => self.measures,
                Scale::Tick => Some(1).filter(|_| index < 2)?,
                Scale::Grade => 7,
                Scale::Story => 3,
                Scale::Choice(options) => options,
                Scale::Coins => [5, 3, 1, 1][index % 4],
            };
            Some((item.id.to_string(), value))
        };
        pages.flat_map(|page| page.iter().enumerate()).filter_map(answer).collect()
    }

    /// What the scripts that fill in must know of them.
    pub fn for_scripts(&self) -> Value {
        json!({ "role": self.role, "set": self.set, "price": self.price, "answers": self.answers() })
    }

    /// What they choose when so much work saves the customer so much time, in minutes.
    pub fn chooses(&self, cost: f64, loss: f64) -> &'static str {
        if cost / loss * 60.0 <= self.price { "care" } else { "cost" }
    }
}

/// What somebody fills it in with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hand {
    /// A pointer alone.
    Mouse,
    /// Tab, arrows, digits and Enter alone.
    Keyboard,
}

/// The page in somebody's browser.
pub struct Journey<'b> {
    /// Where the page is open.
    pub browser: &'b Browser,
    /// What answers are given with.
    pub hand: Hand,
    /// The address of the step that the last answer leaves by itself.
    left: RefCell<Option<String>>,
}

impl<'b> Journey<'b> {
    /// Opens the page and waits until it is ready.
    pub async fn open(browser: &'b Browser, address: &str) -> Self {
        browser.go(address).await;
        let journey = Self::of(browser);
        journey.until_ready().await;
        journey
    }

    /// The page that is open already.
    pub fn of(browser: &'b Browser) -> Self {
        Self { browser, hand: Hand::Mouse, left: RefCell::new(None) }
    }

    /// Loads the page anew and waits until it is ready.
    pub async fn reload(&self) {
        self.browser.reload().await;
        self.until_ready().await;
    }

    /// Waits until the app is there, and has kept what it begins with.
    async fn until_ready(&self) {
        self.browser.until(READY).await;
        self.browser.until_painted().await;
    }

    /// Deletes everything, and waits until the journey is at its start again, in the address too.
    pub async fn forget(&self) {
        self.act("forget").await;
        self.browser.until(&format!("document.querySelector('[data-screen=start]') && {AT_HEADING}")).await;
    }

    /// The name of the screen.
    pub async fn screen(&self) -> String {
        self.browser.text("document.querySelector('[data-screen]').dataset.screen").await
    }

    /// The address of the step, with its `#`.
    pub async fn step(&self) -> String {
        self.browser.text("location.hash").await
    }

    /// The answers as they are kept in the tab, as JSON; they are kept right after the paint that shows them.
    pub async fn kept(&self) -> serde_json::Value {
        self.browser.until_painted().await;
        self.browser
            .value(&format!("JSON.parse(sessionStorage.getItem('{SESSION}'))?.session.record ?? null"))
            .await
    }

    /// Begins on the start screen.
    pub async fn start(&self, role: &str, set: &str) {
        self.pick("role", role).await;
        self.pick("set", set).await;
        self.go_on().await;
    }

    /// Answers the one question on the screen.
    pub async fn answer(&self, value: impl fmt::Display) {
        let name = self.browser.text("document.querySelector('[data-screen] fieldset input').name").await;
        self.pick(&name, &value.to_string()).await;
    }

    /// Answers the dilemma on the screen as this person would.
    pub async fn choose(&self, person: &Person) {
        let fieldset = "document.querySelector('[data-screen=dilemma] fieldset').dataset";
        let minutes = async |name| {
            let minutes = self.browser.text(&format!("{fieldset}.{name}")).await;
            minutes.parse::<f64>().expect("minutes are a number")
        };
        let choice = person.chooses(minutes("costMinutes").await, minutes("lossMinutes").await);
        self.answer(choice).await;
    }

    /// Answers whatever is asked on the screen.
    pub async fn answer_all(&self, person: &Person) {
        match self.screen().await.as_str() {
            "start" => {
                self.pick("role", person.role).await;
                self.pick("set", person.set).await;
            }
            "dilemma" => self.choose(person).await,
            "review" | "feedback" => {}
            _ => {
                let answers = person.answers();
                for name in self.names().await {
                    if let Some(value) = answers.get(&name) {
                        self.pick(&name, &value.to_string()).await;
                    }
                }
            }
        }
    }

    /// Goes on, unless an answer has done so, and waits for the next screen with its heading.
    pub async fn go_on(&self) {
        let left = self.left.take();
        if let Some(before) = left {
            return self.arrive_from(&before).await;
        }
        let before = self.step().await;
        match self.hand {
            Hand::Mouse => {
                self.click_until("[data-screen] form [type=submit]", &format!("location.hash !== '{before}'"))
                    .await
            }
            Hand::Keyboard => {
                if ["review", "situations"].contains(&self.screen().await.as_str()) {
                    // Who reads on a screen, scrolls: a second Enter at once would be meant for the one before.
                    self.browser.press("\u{E015}").await;
                }
                self.browser.press("\u{E007}").await;
            }
        }
        self.arrive_from(&before).await;
    }

    /// Waits for a notice that says this.
    pub async fn expect_notice(&self, words: &str) {
        self.browser.until(&format!("{NOTICE} !== ''")).await;
        assert_eq!(self.browser.text(NOTICE).await, words);
    }

    /// Closes what the page said, also where the next step moves it just then.
    pub async fn close_notice(&self) {
        self.click_until("[data-action=close-notice]", &format!("{NOTICE} === ''")).await;
    }

    /// Does one of the actions of the contract with the mouse.
    pub async fn act(&self, action: &str) {
        let action = format!("[data-action='{action}']");
        self.browser.unfold(&action).await;
        self.browser.click(&action).await;
    }

    /// Goes on in another language, for which the page loads itself anew.
    pub async fn speak(&self, language: &str) {
        self.browser.click(&format!("[data-action=language][value={language}]")).await;
        self.browser
            .until_loaded(&format!("document.documentElement.lang === '{language}' && {READY}"))
            .await;
    }

    /// Waits until the step is another one and its heading has the focus.
    pub async fn arrive_from(&self, before: &str) {
        self.browser.until(&format!("location.hash !== '{before}' && {AT_HEADING}")).await;
    }

    /// Fills in everything by hand up to this step, such as `#feedback`; the review lies beside the way.
    pub async fn travel(&self, person: &Person, destination: &str) {
        let on_the_way = if destination == REVIEW { FEEDBACK } else { destination };
        while self.step().await != on_the_way {
            self.answer_all(person).await;
            self.go_on().await;
        }
        if destination == REVIEW {
            self.look_back().await;
        }
    }

    /// Opens the review from wherever this is.
    pub async fn look_back(&self) {
        let before = self.step().await;
        self.browser.until_no_echo().await;
        self.browser.click(&format!("footer a[href='{REVIEW}']")).await;
        self.arrive_from(&before).await;
    }

    /// The same by a script in the page: for tests about what comes after.
    pub async fn hurry(&self, person: &Person, destination: &str) {
        let script = [scripts::NEXT, scripts::ANSWER, scripts::HURRY].concat();
        self.browser.run_async(&script, &[person.for_scripts(), destination.into()]).await;
    }

    /// The names of the inputs on the screen, each once, in their order.
    pub async fn names(&self) -> Vec<String> {
        let names =
            "[...new Set([...document.querySelectorAll('[data-screen] fieldset input')].map((i) => i.name))]";
        let names = self.browser.value(names).await;
        serde_json::from_value(names).expect("names are texts")
    }

    /// Ticks an input; with a pointer the step may go on by itself then.
    pub async fn pick(&self, name: &str, value: &str) {
        let input = format!("input[name='{name}'][value='{value}']");
        let checked = format!("document.querySelector(\"{input}\")?.checked === true");
        self.unfold(&input).await;
        match self.hand {
            Hand::Mouse => {
                let step = self.step().await;
                let leaves = self.leaves_by_itself(&step).await;
                let left = format!("location.hash !== '{step}'");
                // What can be seen of an input is its label.
                self.click_until(&format!("label:has({input})"), &format!("({checked} || {left})")).await;
                self.left.replace(leaves.then_some(step));
            }
            Hand::Keyboard => {
                self.pick_by_keys(name, value, &input).await;
                self.browser.until(&checked).await;
            }
        }
    }

    /// Ticks an input as assistive technology does, which is never moved by it.
    pub async fn tick(&self, name: &str, value: &str) {
        let script = format!("document.querySelector(\"input[name='{name}'][value='{value}']\").click()");
        self.browser.run(&script, &[]).await;
    }

    /// Has answers go on by themselves no longer.
    pub async fn turn_auto_advance_off(&self) {
        self.browser.run("document.querySelector('[name=auto-advance-off]').click()", &[]).await;
    }

    /// Answers whatever is asked on the screen as assistive technology does, and stays there.
    pub async fn fill(&self, person: &Person) {
        let here =
            "const [person] = arguments, root = document; answer(document.querySelector('[data-screen]'));";
        let script = [scripts::NEXT, scripts::ANSWER, here].concat();
        self.browser.run(&script, &[person.for_scripts()]).await;
    }

    /// Whether an answer that a pointer gives leaves this step.
    async fn leaves_by_itself(&self, step: &str) -> bool {
        let step = route::parse(step.trim_start_matches('#')).unwrap_or_default();
        let is_off = "document.querySelector('[name=auto-advance-off]')?.checked === true";
        goes_on_by_itself(&step, catalogue::item_bank()) && self.browser.value(is_off).await != true
    }

    /// Clicks, and again where that was too soon after a screen had come to be meant for it: once it must have come true, however much
    /// the machine has to do, for the next click would be meant for the screen that comes.
    async fn click_until(&self, selector: &str, done: &str) {
        loop {
            self.browser.click(selector).await;
            if self.browser.comes_true(done).await {
                return;
            }
        }
    }

    /// Opens what is folded around an input, as the hand does.
    async fn unfold(&self, input: &str) {
        match self.hand {
            Hand::Mouse => self.browser.unfold(input).await,
            Hand::Keyboard => {
                while let Some(summary) = self.browser.folded(input).await {
                    self.tab_to(&summary).await;
                    self.browser.press(" ").await;
                }
            }
        }
    }

    /// By its number where the screen asks one thing, by Tab and arrows elsewhere.
    async fn pick_by_keys(&self, name: &str, value: &str, input: &str) {
        let index =
            format!("[...document.getElementsByName('{name}')].findIndex((i) => i.value === '{value}')");
        let index = self.browser.value(&index).await.as_u64().expect("there is such an input") as usize;
        match self.screen().await.as_str() {
            "dilemma" => self.browser.press(&(index + 1).to_string()).await,
            _ if self.browser.value("document.querySelector('fieldset[data-keys]') !== null").await
                == true =>
            {
                self.browser.press(value).await;
            }
            _ if self.browser.value(&format!("document.querySelector(\"{input}\").type")).await
                == "checkbox" =>
            {
                self.tab_to(input).await;
                self.browser.press(" ").await;
            }
            _ => {
                self.tab_to(&format!("input[name='{name}']")).await;
                let checked = format!("document.querySelector(\"{input}\").checked");
                while self.browser.value(&checked).await != true {
                    self.browser.press("\u{E015}").await;
                }
            }
        }
        self.expect_visible_focus().await;
    }

    /// Presses Tab until the focus is there; it must be seen wherever it comes.
    pub async fn tab_to(&self, selector: &str) {
        const MAX: usize = 60;
        for _ in 0..MAX {
            self.browser.press("\u{E004}").await;
            self.expect_visible_focus().await;
            if self.browser.value(&format!("document.activeElement.matches(\"{selector}\")")).await == true {
                return;
            }
        }
        panic!("{selector} cannot be reached with Tab");
    }

    /// The element with the focus, or the label that is drawn for it, has an outline within the window.
    pub async fn expect_visible_focus(&self) {
        let problem = self.browser.run(scripts::FOCUS, &[]).await;
        assert_eq!(problem, serde_json::Value::Null, "the focus cannot be seen");
    }
}
