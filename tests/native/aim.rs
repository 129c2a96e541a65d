//! Input that was meant for one screen never acts on the next.

use klantspiegel_ui::aim::{Aim, ECHO_MS, FINGER_PX, Input, MOUSE_PX, Press, UNSEEN_MS};
use proptest::prelude::*;

const NEXT: Option<&str> = Some("next");

fn press(began_ms: f64, at: (f64, f64), action: Option<&str>) -> Input {
    Input::Press(Press { began_ms, x: at.0, y: at.1, finger: true, action: action.map(str::to_owned) })
}

fn key(name: &str) -> Input {
    Input::Key { name: name.to_owned(), repeats: false }
}

fn held(name: &str) -> Input {
    Input::Key { name: name.to_owned(), repeats: true }
}

/// What brought the screen, at 1000 ms.
#[derive(Debug)]
enum By {
    Hand(Input),
    Clock,
    /// Back, forward, or the first screen.
    Nobody,
}

/// A screen that came by something at 1000 ms.
fn after(by: By) -> Aim {
    let mut aim = Aim::default();
    match by {
        By::Hand(input) => {
            assert!(aim.accepts(input, 990.0), "what brings a screen is meant");
            aim.came(1000.0);
        }
        By::Clock => aim.came_by_itself(1000.0),
        By::Nobody => aim.came(1000.0),
    }
    aim
}

#[test]
fn what_is_meant_and_what_is_not() {
    let tap = || By::Hand(press(980.0, (200.0, 700.0), NEXT));
    let enter = || By::Hand(key("Enter"));
    let near = (200.0 + FINGER_PX / 2.0, 700.0);
    let far = (200.0, 300.0);
    let click = || Input::Activation;
    let seen = 1000.0 + UNSEEN_MS;
    for (name, by, input, at_ms, meant) in [
        ("a second tap", tap(), press(1110.0, (200.0, 700.0), NEXT), 1120.0, false),
        ("a second tap that hits an answer", tap(), press(1110.0, near, None), 1120.0, false),
        ("a second tap that follows the button", tap(), press(1110.0, far, NEXT), 1120.0, false),
        ("a tap that was under way", tap(), press(995.0, far, None), 1010.0, false),
        ("a tap elsewhere that nobody can have aimed", tap(), press(1110.0, far, None), 1120.0, false),
        (
            "one that began before the screen was seen",
            tap(),
            press(seen - 1.0, far, None),
            seen + 80.0,
            false,
        ),
        ("one that began afterwards", tap(), press(seen, far, None), seen + 80.0, true),
        ("a slow second tap", tap(), press(seen, near, None), seen + 80.0, false),
        ("the same once it is none", tap(), press(1000.0 + ECHO_MS, near, None), 1600.0, true),
        ("a second Enter", enter(), key("Enter"), 1120.0, false),
        ("a slow second Enter", enter(), key("Enter"), seen, false),
        ("Enter that is held", enter(), held("Enter"), 3000.0, false),
        ("a digit with Enter", enter(), key("3"), 1040.0, false),
        ("a digit for what was seen", enter(), key("3"), seen, true),
        ("a digit that is held", By::Nobody, held("3"), 9000.0, false),
        ("a click after Enter", enter(), press(1110.0, far, NEXT), 1120.0, false),
        ("a second click without a pointer", tap(), click(), 1120.0, false),
        ("one for what was seen", tap(), click(), seen, true),
        ("a click after an answer went on by itself", By::Clock, press(1200.0, far, NEXT), 1210.0, false),
        ("a better answer after that", By::Clock, press(1200.0, far, None), 1210.0, false),
        ("a key after that", By::Clock, key("4"), 1200.0, false),
        ("a key for what was seen", By::Clock, key("4"), seen, true),
        ("a digit right after going back", By::Nobody, key("3"), 1040.0, false),
        ("a click right after going back", By::Nobody, press(1010.0, far, NEXT), 1020.0, false),
    ] {
        let shown = format!("{name}: {input:?} after {by:?}");
        assert_eq!(after(by).accepts(input, at_ms), meant, "{shown}");
    }
}

#[test]
fn a_mouse_that_moved_aimed_anew() {
    let began_ms = 1000.0 + UNSEEN_MS;
    for (moved, meant) in [(0.0, false), (MOUSE_PX, false), (MOUSE_PX + 1.0, true)] {
        let click = |x| Input::Press(Press { began_ms, x, y: 9.0, finger: false, action: None });
        let mut aim = after(By::Hand(Input::Press(Press { began_ms: 980.0, ..as_press(click(5.0)) })));
        assert_eq!(aim.accepts(click(5.0 + moved), began_ms + 80.0), meant, "{moved} px");
    }
}

fn as_press(input: Input) -> Press {
    match input {
        Input::Press(press) => press,
        other => panic!("{other:?} is none"),
    }
}

#[test]
fn who_has_done_something_on_a_screen_has_seen_it() {
    let seen = 1000.0 + UNSEEN_MS;
    let again = || press(seen + 50.0, (200.0, 700.0), NEXT);
    let by = || By::Hand(press(980.0, (200.0, 700.0), NEXT));
    let mut answered = after(by());
    assert!(answered.accepts(press(seen, (200.0, 300.0), None), seen + 20.0));
    assert!(answered.accepts(again(), seen + 60.0));
    for (walked_at, meant) in [(seen, true), (1040.0, false)] {
        let mut walked = after(by());
        walked.meet(walked_at);
        assert_eq!(walked.accepts(again(), seen + 60.0), meant, "gone along its answers at {walked_at}");
        assert!(!after(by()).accepts(key("3"), 1050.0), "before it can have been seen nothing counts");
    }
}

#[test]
fn a_page_that_scrolls_by_itself_shows_nobody_anything() {
    for by_hand in [true, false] {
        let mut aim = after(By::Hand(press(980.0, (200.0, 700.0), NEXT)));
        aim.scrolled(by_hand, 1000.0 + UNSEEN_MS + 20.0);
        let again = press(1000.0 + UNSEEN_MS + 40.0, (200.0, 700.0), NEXT);
        assert_eq!(aim.accepts(again, 1000.0 + UNSEEN_MS + 50.0), by_hand);
    }
}

#[test]
fn nobody_has_seen_what_was_not_painted() {
    let mut aim = after(By::Hand(key("Enter")));
    aim.painted(1900.0);
    assert!(!aim.accepts(key("3"), 1950.0), "it was pressed while the page was busy");
    assert!(aim.accepts(key("3"), 1900.0 + UNSEEN_MS));
}

#[test]
fn a_screen_that_stood_there_before_anybody_came_takes_everything_at_once() {
    for input in [press(1.0, (5.0, 5.0), NEXT), key("Enter"), Input::Activation] {
        assert!(Aim::default().accepts(input, 2.0));
    }
}

proptest! {
    /// A person who acts on what they see, with fingers and keys that act twice, and are held: every act counts once, on the screen
    /// that it was meant for.
    #[test]
    fn nothing_counts_twice(
        acts in prop::collection::vec(
            (prop::sample::select(vec!["tap", "Enter", "clock"]), 1u32..400, 0u32..15, 0usize..4), 1..60,
        ),
    ) {
        let (mut aim, mut now, mut screens) = (Aim::default(), 0.0, 0);
        for (hand, gap, drift, echoes) in &acts {
            // They look before they act.
            now += 600.0;
            let input = |now: f64, drift: u32| match *hand {
                "Enter" => key("Enter"),
                _ => press(now, (f64::from(drift), 700.0), NEXT),
            };
            let before = screens;
            if aim.accepts(input(now, 0), now) {
                screens += 1;
                if *hand == "clock" { aim.came_by_itself(now) } else { aim.came(now) }
            }
            prop_assert_eq!(screens, before + 1, "the first counts");
            for _ in 0..*echoes {
                let soon = now + f64::from(*gap).min(UNSEEN_MS - 1.0);
                for any in [press(soon, (f64::from(*drift) * 40.0, 90.0), None), key("3"), Input::Activation] {
                    prop_assert!(!aim.accepts(any, soon), "nor does anything that came too soon");
                }
                let at = now + f64::from(*gap).min(if *hand == "clock" { UNSEEN_MS } else { ECHO_MS } - 1.0);
                prop_assert!(!aim.accepts(input(at, *drift), at), "its echo does not");
                prop_assert!(!aim.accepts(held("Enter"), at));
            }
        }
    }
}
