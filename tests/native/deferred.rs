//! The texts of feedback and method arrive later: no screen before them may need one.

use klantspiegel_content::catalogue;
use klantspiegel_content::texts::contents::Placement;
use klantspiegel_core::instrument::Item;
use klantspiegel_core::journey::{self, Step};
use klantspiegel_core::language::Language;
use klantspiegel_core::session::{Event, Session};
use klantspiegel_core::setup::{ItemSet, Role};
use klantspiegel_ui::page_state::PageState;
use klantspiegel_ui::ssr;

#[test]
fn every_screen_up_to_the_review_is_whole_without_what_is_deferred() {
    for language in Language::ALL {
        for role in Role::ALL {
            for (step, session) in screens(language, role) {
                let (with, without) = rendered(&session);
                assert_eq!(
                    without,
                    with,
                    "{step:?} in {} lacks a text until what is deferred arrives",
                    language.tag()
                );
            }
        }
    }
}

#[test]
fn feedback_and_method_wait_for_what_is_deferred() {
    let session = Session { method_open: true, ..Session::new(Language::ALL[0]) };
    let (with, without) = rendered(&session);
    // Until then there is a heading that says so, and no empty screen.
    assert!(with != without && without.contains("<h1"), "{without}");
    assert!(with.contains("<section") && !without.contains("<section"), "{without}");
}

/// Every step before the feedback, answered and not.
fn screens(language: Language, role: Role) -> Vec<(Step, Session)> {
    let bank = catalogue::item_bank();
    let begin = [Event::RoleChosen(role), Event::SetChosen(ItemSet::Full), Event::Started { chance: 5 }];
    let mut session =
        begin.into_iter().fold(Session::new(language), |session, event| session.update(event, bank));
    let mut screens = vec![(Step::Start, session.clone().update(Event::WentTo(Step::Start), bank))];
    for step in journey::steps(session.setup, bank) {
        if matches!(step, Step::Start | Step::Feedback) {
            continue;
        }
        session = session.update(Event::WentTo(step.clone()), bank);
        screens.push((step.clone(), session.clone()));
        session = answered(session, &step);
        screens.push((step, session.clone()));
    }
    // With answers, the start offers more.
    screens.push((Step::Start, session.update(Event::WentTo(Step::Start), bank)));
    screens
}

fn answered(session: Session, step: &Step) -> Session {
    let bank = catalogue::item_bank();
    if let Step::Dilemma(index) = step {
        let choice = klantspiegel_core::dilemma::Choice::Care;
        return session.update(Event::DilemmaAnswered { index: *index, choice }, bank);
    }
    let answer = |item: &Item| Event::ItemAnswered { item: item.id.clone(), value: 1 };
    step.items(bank).iter().map(answer).fold(session, |session, event| session.update(event, bank))
}

/// The screen with all texts, and without those that are deferred.
fn rendered(session: &Session) -> (String, String) {
    let whole = ssr::locale(session.language);
    let mut early = whole;
    early.texts = early.texts.without(Placement::Deferred);
    let state = PageState::default();
    (ssr::render_in(whole, session, &state), ssr::render_in(early, session, &state))
}
