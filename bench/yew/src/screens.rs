//! What stands on the screens. The benchmark reads it from our page and writes it as a value of these types, whose names and
//! fields are those of `benches/startup/screens.rs`.

/// Everything.
pub const SCREENS: Screens = include!(env!("KLANTSPIEGEL_SCREENS"));

/// Two screens, with what stands around both.
pub struct Screens {
    pub product: &'static str,
    pub start: Start,
    pub item: Item,
    pub footer: &'static str,
}

/// The start, where a role and the extent are chosen.
pub struct Start {
    pub title: &'static str,
    pub lead: &'static str,
    pub privacy: &'static str,
    pub role: Question<2>,
    pub set: Question<3>,
    pub go: &'static str,
}

/// A question with this many choices.
pub struct Question<const CHOICES: usize> {
    pub name: &'static str,
    pub legend: &'static str,
    /// The value that is ticked already.
    pub chosen: &'static str,
    pub options: [Choice; CHOICES],
}

/// One of them.
pub struct Choice {
    pub value: &'static str,
    pub text: &'static str,
    /// What is said below it; often nothing.
    pub detail: &'static str,
}

/// The first item, which is rated.
pub struct Item {
    pub name: &'static str,
    pub progress: &'static str,
    pub position: u32,
    pub count: u32,
    pub ask: &'static str,
    pub title: &'static str,
    pub options: [Choice; 7],
    pub back: &'static str,
    /// The way on without an answer.
    pub skip: &'static str,
    /// The way on with one.
    pub next: &'static str,
}
