//! Opens the page at an address and answers its first question, as somebody would who looks at it the first time:
//! `cargo xtask newcomer` asks for it once the README's first command says that the page is there.

use klantspiegel_driving::browser::{Browser, Setting};
use klantspiegel_driving::journey::Journey;
use std::env;

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let address = env::args().nth(1).expect("the address is given as the one argument");
    let browser = Browser::open(Setting::default()).await;
    let journey = Journey::open(&browser, &address).await;
    assert_eq!(journey.screen().await, "start");
    journey.start("staff", "short").await;
    let asked = browser.text("document.querySelector('h1').innerText").await;
    journey.answer(6).await;
    journey.go_on().await;
    let kept = journey.kept().await;
    assert_eq!(kept["answers"].as_object().map(|answers| answers.len()), Some(1), "{kept}");
    assert_eq!(browser.complaints().await, [""; 0]);
    println!("asked “{asked}”, answered, and went on to {}", journey.step().await);
}
