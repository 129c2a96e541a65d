//! What was asked for on the command line.

pub const USAGE: &str = "usage: cargo xtask bench startup [-- [--rounds N] [--strict] [SECTION…]]
sections: first journey input selection memory outside intake (all of them when none is named)
--strict makes a missed bar a failure";

/// Fewer rounds than this say little.
const ROUNDS: usize = 5;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Section {
    /// What is transferred, and when it can be seen and used.
    First,
    /// What a whole journey transfers.
    Journey,
    Input,
    Selection,
    Memory,
    Outside,
    /// The envelopes of a very large team.
    TeamIntake,
}

impl Section {
    const ALL: [Section; 7] = [
        Section::First,
        Section::Journey,
        Section::Input,
        Section::Selection,
        Section::Memory,
        Section::Outside,
        Section::TeamIntake,
    ];

    pub const fn name(self) -> &'static str {
        match self {
            Section::First => "first",
            Section::Journey => "journey",
            Section::Input => "input",
            Section::Selection => "selection",
            Section::Memory => "memory",
            Section::Outside => "outside",
            Section::TeamIntake => "intake",
        }
    }
}

pub struct Options {
    pub sections: Vec<Section>,
    pub rounds: usize,
    pub strict: bool,
}

impl Options {
    pub fn read(mut words: impl Iterator<Item = String>) -> Result<Self, String> {
        let mut options = Self { sections: Vec::new(), rounds: ROUNDS, strict: false };
        while let Some(word) = words.next() {
            match word.as_str() {
                // Cargo says so to every benchmark.
                "--bench" => {}
                "--strict" => options.strict = true,
                "--rounds" => {
                    let rounds =
                        words.next().and_then(|number| number.parse().ok()).filter(|rounds| *rounds > 0);
                    options.rounds = rounds.ok_or("--rounds wants a number")?;
                }
                name => {
                    let section = Section::ALL.into_iter().find(|section| section.name() == name);
                    options.sections.push(section.ok_or_else(|| format!("{name} is not known here"))?);
                }
            }
        }
        if options.sections.is_empty() {
            options.sections = Section::ALL.into();
        }
        Ok(options)
    }
}
