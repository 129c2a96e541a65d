//! How long the feedback is on a phone before anything in it is opened: what somebody reads in a break.

use klantspiegel_driving::browser::Setting;
use klantspiegel_driving::journey::{Journey, Person};
use klantspiegel_driving::{LANGUAGES, page};

/// So many windows high, and so many words that can be read.
const LENGTH: &str = "[document.documentElement.scrollHeight / innerHeight,
    document.querySelector('main').innerText.match(/[\\p{L}\\p{N}]+([’-][\\p{L}\\p{N}]+)*/gu).length]";

/// The most of both, for a set.
const MOST: [(&str, f64, f64); 2] = [("short", 4.0, 350.0), ("full", 6.0, 600.0)];

/// Whoever says what they choose, says more, or chose one side throughout.
const PEOPLE: [Person; 6] = [
    Person::STAFF,
    Person { price: 12.0, said: 6, ..Person::STAFF },
    Person::ALWAYS_CARE,
    Person { price: 0.0, said: 5, ..Person::STAFF },
    Person::STAFF_FULL,
    Person::MANAGER,
];

#[tokio::test]
async fn the_feedback_is_read_in_a_break() {
    let mut longer = Vec::new();
    for language in LANGUAGES {
        let (server, browser) = page(Setting { size: (390, 844), language, ..Setting::default() }).await;
        for person in PEOPLE {
            let journey = Journey::open(&browser, &server.address).await;
            journey.hurry(&person, "#feedback").await;
            browser.until("document.querySelector('#mirror-title')").await;
            let length = browser.value(LENGTH).await;
            let (_, windows, words) = MOST.into_iter().find(|(set, ..)| *set == person.set).expect("a set");
            let of = |at: usize| length[at].as_f64().expect("a number");
            println!("{language} {} {}: {:.2} windows, {} words", person.role, person.set, of(0), of(1));
            if of(0) > windows || of(1) > words {
                longer.push(format!("{language} {person:?}: {length}"));
            }
            journey.forget().await;
        }
    }
    assert!(longer.is_empty(), "longer than {MOST:?}: {longer:#?}");
}

/// Where the last button of a screen ends, in windows.
const END: &str = "document.querySelector('[data-action=next]').getBoundingClientRect().bottom / innerHeight";

/// Every situation with both acts, their prices and the way on, as it is met from above: nobody scrolls to choose.
#[tokio::test]
async fn a_situation_is_seen_whole() {
    let mut longer = Vec::new();
    for language in LANGUAGES {
        for role in ["staff", "manager"] {
            let (server, browser) = page(Setting { size: (390, 844), language, ..Setting::default() }).await;
            let journey = Journey::open(&browser, &server.address).await;
            for number in 1..=10 {
                let person = Person { role, ..Person::STAFF };
                journey.hurry(&person, &format!("#dilemma/{number}")).await;
                browser.run("scrollTo(0, 0)", &[]).await;
                let end = browser.value(END).await.as_f64().expect("a number");
                if end > 1.0 {
                    longer.push(format!("{language} {role} {number}: {end:.2} windows"));
                }
            }
        }
    }
    assert!(longer.is_empty(), "{longer:#?}");
}
