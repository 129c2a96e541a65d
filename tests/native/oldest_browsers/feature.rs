//! What is known of a feature of the platform: since when each browser has it, or what is so without it.

use std::collections::BTreeMap;
use std::fmt;

const TABLE: &str = include_str!("features.tsv");

/// What kind of thing is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    AtRule,
    Property,
    Pseudo,
    Function,
    /// A rule of a style sheet within another one, which the minifier does not take apart.
    Nesting,
    /// Something global in scripts: `new Worker`, `CSS.supports`.
    Script,
    /// A property or method of any object in scripts. Only those in the table are looked for: nobody can tell in a script
    /// whose member it is, and most are our own.
    Member,
    /// An interface of the platform that the app uses.
    WebSys,
    Wasm,
}

/// A version of a browser.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version {
    pub major: u32,
    pub minor: u32,
}

/// The oldest browsers that will do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Oldest {
    pub chrome: Version,
    pub firefox: Version,
    pub safari: Version,
}

/// Something that is used.
pub struct Feature {
    /// Who has it; `None` where the page does without it.
    pub needed: Option<Oldest>,
}

/// Everything in the table.
pub fn known() -> BTreeMap<(Kind, String), Feature> {
    let lines = TABLE.lines().filter(|line| !line.starts_with('#'));
    let features = lines.map(|line| row(line).unwrap_or_else(|| panic!("not a row of features.tsv: {line}")));
    features.collect()
}

fn row(line: &str) -> Option<((Kind, String), Feature)> {
    let mut cells = line.split('\t');
    let kind = Kind::named(cells.next()?)?;
    let name = cells.next()?.to_owned();
    let [chrome, firefox, safari] = [cells.next()?, cells.next()?, cells.next()?].map(Version::read);
    let _key = cells.next()?;
    let needed = match cells.next() {
        Some(_without) => None,
        None => Some(Oldest { chrome: chrome?, firefox: firefox?, safari: safari? }),
    };
    Some(((kind, name), Feature { needed }))
}

impl Kind {
    fn named(name: &str) -> Option<Self> {
        Some(match name {
            "at-rule" => Self::AtRule,
            "property" => Self::Property,
            "pseudo" => Self::Pseudo,
            "function" => Self::Function,
            "script" => Self::Script,
            "member" => Self::Member,
            "web-sys" => Self::WebSys,
            "wasm" => Self::Wasm,
            _ => return None,
        })
    }
}

impl Version {
    /// Reads `105` and `16.4`.
    pub fn read(text: &str) -> Option<Self> {
        let (major, minor) = text.split_once('.').unwrap_or((text, "0"));
        Some(Self { major: major.parse().ok()?, minor: minor.parse().ok()? })
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.major, self.minor)
    }
}

impl Oldest {
    /// Those that will do for both.
    pub fn and(self, other: Self) -> Self {
        Self {
            chrome: self.chrome.max(other.chrome),
            firefox: self.firefox.max(other.firefox),
            safari: self.safari.max(other.safari),
        }
    }
}
