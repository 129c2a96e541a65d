//! The element in pages made with React and with Vue, each built here as its users build theirs.

use klantspiegel_driving::embedding::{Embedding, Host, STRICT};
use klantspiegel_driving::journey::Person;
use klantspiegel_tools::Tool;
use std::path::Path;

const ELEMENT: &str = "klant-spiegel";

#[tokio::test]
async fn it_works_in_a_page_made_with_react() {
    check("react.jsx").await;
}

#[tokio::test]
async fn it_works_in_a_page_made_with_vue() {
    check("vue.js").await;
}

async fn check(source: &str) {
    let host = Host::with("<div id=root></div>").scripted(built(source)).under_policy(STRICT).open().await;
    host.until_ready(ELEMENT).await;
    host.walk(ELEMENT, &Person::STAFF, "dilemma").await;
    host.browser.until("document.querySelector('output').innerText.startsWith('5/')").await;

    // A change of state is a change of an attribute.
    host.browser.click("#theme").await;
    let dark = "getComputedStyle(root.querySelector('.frame')).backgroundColor === 'rgb(18, 23, 29)'";
    host.until_in(ELEMENT, dark).await;
    expect_dilemma(&host).await;

    // The framework takes it out and makes a new one.
    host.browser.click("#toggle").await;
    host.browser.until("document.querySelector('klant-spiegel') === null").await;
    host.browser.click("#toggle").await;
    host.browser.until("document.querySelector('klant-spiegel') !== null").await;
    host.until_ready(ELEMENT).await;
    expect_dilemma(&host).await;

    host.walk(ELEMENT, &Person::STAFF, "feedback").await;
    assert_eq!(host.heard_of("complete").await.len(), 1);
    assert_eq!(host.browser.complaints().await, [""; 0]);
    host.expect_files_only();
}

async fn expect_dilemma(host: &Embedding) {
    host.until_in(ELEMENT, "root.querySelector('[data-screen=dilemma]')").await;
}

/// The script of a page, with the framework in it.
fn built(source: &str) -> Vec<u8> {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/frameworks").join(source);
    let output = klantspiegel_driving::command(Tool::Esbuild)
        .arg(source)
        .args(["--bundle", "--minify", "--jsx=automatic", "--define:process.env.NODE_ENV=\"production\""])
        .args(["--define:__VUE_OPTIONS_API__=false", "--define:__VUE_PROD_DEVTOOLS__=false"])
        .arg("--define:__VUE_PROD_HYDRATION_MISMATCH_DETAILS__=false")
        .env("NODE_PATH", klantspiegel_driving::path(Tool::Frameworks))
        .output()
        .expect("esbuild runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    output.stdout
}
