//! What must work in every engine that people's browsers are made of: one line for each journey, and a test for each of the
//! engines in it. What Chromium goes through in the other tests is not asked of it again.

use crate::boot::{self, WASM};
use crate::element;
use crate::files;
use crate::foreign;
use crate::frames;
use crate::hands;
use crate::hiring;
use crate::in_sight;
use crate::journey;
use crate::layouts;
use crate::learning;
use crate::narrow;
use crate::resilience;
use crate::sandboxed;
use crate::session;
use crate::single;
use crate::starting;
use crate::team;
use klantspiegel_driving::engine::Engine;
use klantspiegel_driving::journey::{Hand, Person};
use klantspiegel_driving::page;
use klantspiegel_driving::setting::Setting;

/// Tests that are named after a journey, and within it after the engine.
macro_rules! journeys {
    ($($journey:ident in $($engine:ident)+ => $run:expr;)+) => {$(
        mod $journey {
            use super::*;
            $(#[tokio::test]
            async fn $engine() {
                ($run)(Engine::named(stringify!($engine))).await;
            })+
        }
    )+};
}

journeys! {
    short_in_dutch_by_pointer in firefox webkit =>
        |engine| journey::whole(engine, "nl", &Person::STAFF, Hand::Mouse);
    short_in_dutch_by_keyboard in chromium firefox webkit =>
        |engine| journey::whole(engine, "nl", &Person::STAFF, Hand::Keyboard);
    full_in_english_by_pointer in firefox webkit =>
        |engine| journey::whole(engine, "en", &Person::STAFF_FULL, Hand::Mouse);
    full_in_english_by_keyboard in firefox webkit =>
        |engine| journey::whole(engine, "en", &Person::MANAGER, Hand::Keyboard);
    reload in firefox webkit => session::reload_everywhere;
    back_and_forward in firefox webkit => session::walk_back_and_forward;
    export_and_open in firefox webkit =>
        |engine| files::export_and_open(engine, "nl", "staff", &Person::STAFF);
    what_parsers_differ_in in chromium firefox webkit => files::what_parsers_differ_in;
    element_under_a_strict_policy in firefox webkit => element::whole_under_a_strict_policy;
    element_under_a_nonce in firefox webkit => element::whole_under_a_nonce;
    element_with_the_focus in firefox webkit => element::no_frame_by_focus;
    iframe_on_another_origin in firefox webkit => frames::whole_from_another_origin;
    no_frame_of_another_origin in firefox webkit => frames::refused_elsewhere;
    wrong_file_told_in_sight in firefox webkit => in_sight::wrong_file_at_the_end;
    nothing_picked_is_named in firefox webkit => in_sight::nothing_picked;
    deleting_undone in firefox webkit => in_sight::undo_forget;
    single_file_from_disk in firefox webkit => single::whole_in;
    hiring_from_invitation_to_answer in firefox webkit => hiring::whole;
    team_of_five in chromium firefox webkit => team::of_five;
    start_screen_before_the_wasm in firefox webkit => boot::choosing_on_the_start_screen;
    answer_before_the_wasm in firefox webkit => |engine| boot::answering_without(engine, WASM);
    told_why_what_is_deferred_does_not_come in chromium firefox webkit => resilience::who_waits_is_told;
    a_language_that_is_refused in chromium firefox webkit => resilience::refused_language;
    too_old_for_the_pages in firefox webkit => resilience::lacking_something;
    too_old_for_the_element in firefox webkit => element::lacking_something;
    squeezed_by_a_host in firefox webkit => starting::squeezed_in;
    nothing_inline_allowed in firefox webkit => starting::refused_inline;
    why_a_part_does_not_come in firefox webkit => starting::told_in;
    sent_elsewhere_for_a_file in firefox webkit => starting::sent_elsewhere;
    scripts_in_any_order in firefox webkit => starting::scripts_in_any_order;
    no_script_comes in firefox webkit => starting::nothing_comes;
    sandbox_with_the_least in firefox webkit => sandboxed::with_the_least;
    sandbox_without_popups in firefox webkit => sandboxed::a_link;
    element_that_loads in firefox webkit => element::saying_that_it_loads;
    element_that_loads_again in firefox webkit => element::loading_again;
    element_in_every_box in firefox webkit => layouts::wide_enough;
    element_where_there_is_no_room in firefox webkit => layouts::usable_where_squeezed;
    element_as_wide_as_the_page_says in firefox webkit => layouts::as_wide_as_given;
    element_begun_when_seen in firefox webkit => layouts::begun_when_seen;
    under_foreign_code in chromium firefox webkit => foreign::whole;
    changed_built_ins in chromium firefox webkit => foreign::changed_built_ins;
    changed_reading in chromium firefox webkit => foreign::changed_reading;
    every_tap_twice in chromium firefox webkit => hands::doubled;
    more_than_one_thing_at_once in chromium firefox webkit => hands::hasty;
    a_digit_at_once_after_going_back in chromium firefox webkit => hands::hasty_after_going_back;
    written_anew_by_a_script in chromium firefox webkit => foreign::written_anew;
    replaced_names in chromium firefox webkit => foreign::replaced_names;
    a_question_that_was_taken_away in chromium firefox webkit => foreign::taken_away;
    a_question_that_was_taken_away_early in chromium firefox webkit => foreign::taken_away_early;
    what_belongs_to_another_question in chromium firefox webkit => foreign::moved_to_another_question;
    what_others_ticked in chromium firefox webkit => foreign::ticked_by_others;
    a_digit_of_the_question_before in chromium firefox webkit => hands::digit_of_before;
    two_taps_on_a_dilemma in chromium firefox webkit => hands::two_taps_on_a_dilemma;
    keys_that_are_held in chromium firefox webkit => hands::held_keys;
    digits_meant_for_something_else in chromium firefox webkit => hands::digits_elsewhere;
    keys_of_a_field in firefox webkit => hands::keys_of_a_field;
    course_when_the_system_goes_too in chromium firefox => learning::scorm::the_end_when_the_system_goes_too;
    no_wider_than_320_pixels in chromium firefox webkit => narrow::every_screen;
    nothing_left_on_the_machine in chromium firefox webkit => takes_everything_along;
}

/// What a browser writes while it is driven goes with it; a hundred megabytes of every run would else stay.
async fn takes_everything_along(engine: Engine) {
    let (server, browser) = page(Setting { engine, ..Setting::default() }).await;
    browser.go(&server.address).await;
    let ours = browser.temporary();
    assert!(ours.exists());
    drop(browser);
    assert!(!ours.exists(), "{} is still there", ours.display());
}
