//! Which input can be meant for the screen in sight: nobody has seen what came a moment ago, so the second of two taps, a key
//! that is held, and a click that was under way are meant for the screen before.

/// How long after a screen has come the same input as the one that brought it is taken for its echo, in milliseconds: as long as
/// the two clicks of a double click may lie apart (500 ms on Windows, its longest common setting by default).
pub const ECHO_MS: f64 = 500.0;

/// How long after a screen has come by itself any input is meant for the one before, in milliseconds: nobody sees, reads and acts
/// sooner (a simple reaction to something expected takes 200 to 250).
pub const UNSEEN_MS: f64 = 350.0;

/// How far apart two taps of a finger may land and still be on one place, in CSS pixels.
pub const FINGER_PX: f64 = 16.0;

/// The same for two clicks of a mouse (4 is the rectangle of a double click on Windows): who moved it further, aimed anew.
pub const MOUSE_PX: f64 = 4.0;

/// What a person does with a hand.
#[derive(Clone, Debug, PartialEq)]
pub enum Input {
    /// A pointer goes down, and up again on the same thing.
    Press(Press),
    /// A key by its name, such as `Enter` or `7`.
    Key {
        /// The name.
        name: String,
        /// Whether it only stayed down.
        repeats: bool,
    },
}

/// Where and when a pointer went down.
#[derive(Clone, Debug, PartialEq)]
pub struct Press {
    /// In milliseconds since some moment, the same as for [`Aim::came`].
    pub began_ms: f64,
    /// From the left of the window, in CSS pixels.
    pub x: f64,
    /// From its top.
    pub y: f64,
    /// Whether it is a finger, which never lands on quite the same place twice.
    pub finger: bool,
    /// What names the thing that was pressed, such as its `data-action`, if anything does.
    pub action: Option<String>,
}

/// What a screen came by.
#[derive(Clone, Debug, Default, PartialEq)]
enum Cause {
    /// The page was opened, or went back: nothing that could have an echo.
    #[default]
    Elsewhere,
    /// Something that the person did on the screen before.
    Hand(Input),
    /// The clock: an answer went on by itself.
    Clock,
}

/// What is known of the screen in sight, and of what was done on it.
#[derive(Clone, Debug, Default)]
pub struct Aim {
    came_ms: f64,
    cause: Cause,
    /// Whether anything was done on it that was meant for it.
    met: bool,
    /// What was done last, and may bring the next screen.
    last: Option<Input>,
}

impl Aim {
    /// Another screen stands there from this moment on, brought by what the person did last.
    pub fn came(&mut self, now_ms: f64) {
        let cause = self.last.take().map_or(Cause::Elsewhere, Cause::Hand);
        *self = Self { came_ms: now_ms, cause, met: false, last: None };
    }

    /// Another screen stands there from this moment on, and nobody brought it.
    pub fn came_by_itself(&mut self, now_ms: f64) {
        *self = Self { came_ms: now_ms, cause: Cause::Clock, met: false, last: None };
    }

    /// Whether this input can be meant for the screen in sight; if so it counts as done there.
    pub fn accepts(&mut self, input: Input, now_ms: f64) -> bool {
        let is_meant = !is_held(&input) && !self.began_before(&input) && !self.is_echo(&input, now_ms);
        if is_meant {
            self.met = true;
            self.last = Some(input);
        }
        is_meant
    }

    /// Something else was done on the screen in sight, such as going along its answers with arrow keys: it is seen.
    pub const fn meet(&mut self) {
        self.met = true;
    }

    fn began_before(&self, input: &Input) -> bool {
        matches!(input, Input::Press(press) if press.began_ms < self.came_ms)
    }

    fn is_echo(&self, input: &Input, now_ms: f64) -> bool {
        let began_ms = if let Input::Press(press) = input { press.began_ms } else { now_ms };
        let age = began_ms - self.came_ms;
        match &self.cause {
            _ if self.met => false,
            Cause::Elsewhere => false,
            Cause::Clock => age < UNSEEN_MS,
            Cause::Hand(before) => age < ECHO_MS && is_same(before, input),
        }
    }
}

fn is_held(input: &Input) -> bool {
    matches!(input, Input::Key { repeats: true, .. })
}

/// Whether the second is what the first looks like when it is done twice.
fn is_same(first: &Input, second: &Input) -> bool {
    match (first, second) {
        (Input::Press(first), Input::Press(second)) => {
            let apart = (first.x - second.x).hypot(first.y - second.y);
            let reach = if second.finger { FINGER_PX } else { MOUSE_PX };
            apart <= reach || (first.action.is_some() && first.action == second.action)
        }
        (Input::Key { name: first, .. }, Input::Key { name: second, .. }) => first == second,
        _ => false,
    }
}
