//! Which input can be meant for the screen in sight: nobody has seen what came a moment ago, so whatever is done then, the second of
//! two taps, and a key that is held are meant for the screen before.

/// How long after a screen has come the same input as the one that brought it is taken for its echo, in milliseconds: as long as
/// the two clicks of a double click may lie apart (500 ms on Windows, its longest common setting by default).
pub const ECHO_MS: f64 = 500.0;

/// How long after a screen has come any input is meant for the one before, in milliseconds: nobody sees, reads and acts sooner (a
/// simple reaction to something expected takes 200 to 250).
pub const UNSEEN_MS: f64 = 350.0;

/// How long after a press what happens is still its doing, in milliseconds: it happens while the press is being told.
pub const DOING_MS: f64 = 50.0;

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
    /// A control was pressed without a pointer: by a key, which was asked about when it went down, or by assistive technology.
    Activation,
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

/// What is known of the screen in sight, and of what was done on it.
#[derive(Clone, Debug)]
pub struct Aim {
    came_ms: f64,
    /// What the person did on the screen before that brought it, if they did.
    brought_by: Option<Input>,
    /// Whether anything was done on it that was meant for it.
    met: bool,
    /// What was done last, and may bring the next screen.
    last: Option<Input>,
}

impl Default for Aim {
    /// A screen that stood there already when anybody came.
    fn default() -> Self {
        Self::since(f64::NEG_INFINITY, None)
    }
}

impl Aim {
    const fn since(came_ms: f64, brought_by: Option<Input>) -> Self {
        Self { came_ms, brought_by, met: false, last: None }
    }

    /// Another screen stands there from this moment on, brought by what the person did last.
    pub fn came(&mut self, now_ms: f64) {
        *self = Self::since(now_ms, self.last.take());
    }

    /// Another screen stands there from this moment on, and nobody brought it.
    pub fn came_by_itself(&mut self, now_ms: f64) {
        *self = Self::since(now_ms, None);
    }

    /// The screen in sight was painted at this moment: nobody saw it before.
    pub fn painted(&mut self, now_ms: f64) {
        self.came_ms = self.came_ms.max(now_ms);
    }

    /// Whether this input can be meant for the screen in sight; if so it counts as done there.
    pub fn accepts(&mut self, input: Input, now_ms: f64) -> bool {
        let age = began(&input, now_ms) - self.came_ms;
        let is_meant = age >= UNSEEN_MS && !is_held(&input) && !self.is_echo(&input, age);
        if is_meant && input != Input::Activation {
            self.met = true;
            self.last = Some(input);
        }
        is_meant
    }

    /// For how long the screen in sight cannot have been seen yet, in milliseconds; none or less once it can.
    pub fn unseen_for(&self, now_ms: f64) -> f64 {
        self.came_ms + UNSEEN_MS - now_ms
    }

    /// Something else was done on the screen in sight, such as going along its answers with arrow keys: it is seen, unless it came
    /// only just now.
    pub fn meet(&mut self, now_ms: f64) {
        self.met |= now_ms - self.came_ms >= UNSEEN_MS;
    }

    /// The page was scrolled since the screen in sight came: by the person, who has then seen it, or by itself, which shows nobody anything.
    pub fn scrolled(&mut self, by_hand: bool, now_ms: f64) {
        if by_hand {
            self.meet(now_ms);
        }
    }

    fn is_echo(&self, input: &Input, age: f64) -> bool {
        let is_again = |before: &Input| age < ECHO_MS && is_same(before, input);
        !self.met && self.brought_by.as_ref().is_some_and(is_again)
    }
}

/// When it began, where it ends now.
const fn began(input: &Input, now_ms: f64) -> f64 {
    if let Input::Press(press) = input { press.began_ms } else { now_ms }
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
