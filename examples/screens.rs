//! Writes a picture of every screen, in every language, theme and size, and a page that shows them side by side.
//!
//! `cargo xtask screens` runs it with the folder to write to, and with `readme` behind it for the two pictures of the README alone.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use klantspiegel_driving::browser::{Browser, Setting};
use klantspiegel_driving::inviting::{Desk, Invitee};
use klantspiegel_driving::journey::{Journey, Person};
use klantspiegel_driving::{LANGUAGES, page, tour};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

const THEMES: [(&str, bool); 2] = [("light", false), ("dark", true)];
const SIZES: [(&str, (u32, u32)); 2] = [("phone", (390, 844)), ("desktop", (1280, 900))];

/// Who else gets another feedback than the person of the tour.
const OTHERS: [(&str, Person); 2] = [("says-more", Person::MANAGER), ("always-care", Person::ALWAYS_CARE)];

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let folder = std::env::args_os().nth(1).map(PathBuf::from).expect("name the folder to write to");
    fs::create_dir_all(&folder).expect("the folder can be made");
    if std::env::args().nth(2).as_deref() == Some("readme") {
        return for_readme(&folder).await;
    }
    let mut album = Album { folder, pictures: BTreeMap::new(), screens: Vec::new() };
    for language in LANGUAGES {
        let (server, browser) = page(Setting { language, ..Setting::default() }).await;
        let journey = Journey::open(&browser, &server.address).await;
        tour::every_screen(&journey, &Person::STAFF_FULL, async |screen| {
            album.take(&browser, screen, language).await
        })
        .await;
        for (outcome, person) in OTHERS {
            browser.run("sessionStorage.clear()", &[]).await;
            let journey = Journey::open(&browser, &server.address).await;
            tour::feedback(&journey, &person, async |screen| {
                album.take(&browser, &format!("{screen}-{outcome}"), language).await;
            })
            .await;
        }
        inviting(&mut album, language).await;
    }
    album.write_index();
}

/// The two pictures that the README shows, which are kept in `docs/pictures`: a situation on a phone, and feedback on a desk.
async fn for_readme(folder: &Path) {
    let (server, browser) = page(Setting { language: "en", ..Setting::default() }).await;
    let journey = Journey::open(&browser, &server.address).await;
    journey.start("staff", "short").await;
    journey.hurry(&Person::STAFF, "#dilemma/2").await;
    for (name, step, dark, size) in
        [("phone.png", "#dilemma/2", false, SIZES[0].1), ("desk.png", "#feedback", true, SIZES[1].1)]
    {
        journey.hurry(&Person::STAFF, step).await;
        browser.set_dark(dark).await;
        browser.resize(size).await;
        browser.until_painted().await;
        let picture = STANDARD.decode(browser.picture_of_window().await).expect("a picture in base64");
        fs::write(folder.join(name), picture).expect("the folder can be written");
    }
}

/// Both sides of an invitation, from the desk to the opened answer, and a team without answers.
async fn inviting(album: &mut Album, language: &'static str) {
    let setting = || Setting { language, ..Setting::default() };
    let desk = Desk::open(setting()).await;
    album.take(&desk.browser, "desk", language).await;
    desk.browser.click("a[href='#new']").await;
    desk.browser.until("document.querySelector('[data-screen=new]')").await;
    desk.browser.click("[data-action=invite]").await;
    desk.browser.until("document.querySelector('[aria-invalid=true]')").await;
    album.take(&desk.browser, "desk-form", language).await;
    desk.enter("").await;
    let team = desk.invite("team").await;
    album.take(&desk.browser, "desk-team", language).await;
    let invitee = Invitee::follow(&team, setting()).await;
    album.take(&invitee.browser, "invited-team", language).await;
    desk.enter("").await;
    let hiring = desk.invite("hiring").await;
    album.take(&desk.browser, "desk-invitation", language).await;
    let invitee = Invitee::follow(&hiring, setting()).await;
    album.take(&invitee.browser, "invited", language).await;
    invitee.answer(&Person { set: "own", ..Person::STAFF }).await;
    let code = invitee.seal().await;
    album.take(&invitee.browser, "submit", language).await;
    desk.enter(&format!("#sealed={code}")).await;
    desk.browser.until("document.querySelector('[data-screen=answer]')").await;
    album.take(&desk.browser, "desk-answer", language).await;
    desk.browser.click("a[href='#law']").await;
    desk.browser.until("document.querySelector('[data-screen=law]')").await;
    album.take(&desk.browser, "desk-law", language).await;
}

/// The pictures so far, by screen in the order of the tour.
struct Album {
    folder: PathBuf,
    screens: Vec<String>,
    pictures: BTreeMap<String, Vec<String>>,
}

impl Album {
    /// Takes a picture of a screen in every theme and size.
    async fn take(&mut self, browser: &Browser, screen: &str, language: &str) {
        if !self.screens.iter().any(|known| known == screen) {
            self.screens.push(screen.to_owned());
        }
        for (theme, dark) in THEMES {
            browser.set_dark(dark).await;
            for (size, pixels) in SIZES {
                browser.resize(pixels).await;
                let name = format!("{screen}-{language}-{theme}-{size}.png");
                let picture = STANDARD.decode(browser.picture().await).expect("a picture in base64");
                fs::write(self.folder.join(&name), picture).expect("the folder can be written");
                self.pictures.entry(screen.to_owned()).or_default().push(name);
            }
        }
    }

    fn write_index(&self) {
        let section = |screen: &String| {
            let figures: String = self.pictures[screen].iter().map(|name| figure(name)).collect();
            format!("<h2>{screen}</h2>\n<div>{figures}</div>\n")
        };
        let sections: String = self.screens.iter().map(section).collect();
        let html = format!(
            "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<title>Screens</title>\n\
             <style>body {{ font: 1rem system-ui; margin: 2rem }} div {{ display: flex; gap: 1rem; overflow-x: auto }} \
             figure {{ margin: 0; flex: none }} img {{ height: 26rem; border: 1px solid }}</style>\n{sections}</html>\n"
        );
        write(&self.folder, "index.html", &html);
    }
}

fn figure(name: &str) -> String {
    format!(
        "<figure><a href=\"{name}\"><img src=\"{name}\" alt=\"\" loading=\"lazy\"></a>\
         <figcaption>{name}</figcaption></figure>"
    )
}

fn write(folder: &Path, name: &str, content: &str) {
    fs::write(folder.join(name), content).expect("the folder can be written");
}
