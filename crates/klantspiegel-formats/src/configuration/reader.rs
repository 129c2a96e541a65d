//! Reads a configuration member by member, and goes on after something wrong.

use super::flaw::{Flaw, ROOT, VERSION};
use crate::json::Value;
use crate::members::shown;
use crate::shortened::shortened;
use klantspiegel_content::catalogue::item_bank;
use klantspiegel_core::instrument::ItemId;
use klantspiegel_core::language::Language;
use klantspiegel_core::organisation::{
    Address, Kind, Link, Measure, Options, Organisation, OwnScene, Question, Text,
};
use klantspiegel_core::part::Part;
use klantspiegel_core::scene_text::{MAX_WORDS, MAX_WORDS_ACT, has_words, is_one_sentence};
use std::ops::RangeInclusive;

/// The longest name, option, measure or link, in characters.
const SHORT: usize = 100;
/// The longest question or contact line.
const LINE: usize = 300;
/// The longest introduction.
const LONG: usize = 1000;
/// The longest id.
const ID: usize = 40;
/// The longest address.
const ADDRESS: usize = 500;

/// What is asked of a text on one line.
#[derive(Clone, Copy)]
enum LineKind {
    /// So many characters at most.
    UpTo(usize),
    /// What happens in a scene, as short as in ours.
    Sentence,
    /// An act in a scene.
    Act,
}

impl LineKind {
    const fn most(self) -> usize {
        match self {
            Self::UpTo(most) => most,
            Self::Sentence => LINE,
            Self::Act => SHORT,
        }
    }

    fn fits(self, text: &str) -> bool {
        match self {
            Self::UpTo(_) => true,
            Self::Sentence => has_words(text, MAX_WORDS) && is_one_sentence(text),
            Self::Act => has_words(text, MAX_WORDS_ACT),
        }
    }

    fn described(self) -> String {
        match self {
            Self::UpTo(_) => String::new(),
            Self::Sentence => format!(", one sentence of at most {MAX_WORDS} words"),
            Self::Act => format!(", at most {MAX_WORDS_ACT} words"),
        }
    }
}

const PARTS: RangeInclusive<usize> = 1..=Part::ALL.len();
const QUESTIONS: RangeInclusive<usize> = 0..=12;
const MEASURES: RangeInclusive<usize> = 0..=6;
const LINKS: RangeInclusive<usize> = 0..=6;
const OPTIONS: RangeInclusive<usize> = Options::MIN..=Options::MAX;

/// A place in the file, with what stands there; `None` where nothing does.
pub(super) struct Cursor<'v> {
    pub(super) path: String,
    pub(super) value: Option<&'v Value>,
}

impl<'v> Cursor<'v> {
    pub(super) fn member(&self, name: &str) -> Self {
        self.with_member(name, self.value.and_then(|value| value.get(name)))
    }

    fn with_member(&self, name: &str, value: Option<&'v Value>) -> Self {
        let name = shortened(name);
        let path = if self.path.is_empty() { name } else { format!("{}.{name}", self.path) };
        Self { path, value }
    }

    /// The elements of a list; none where it is no list.
    fn elements(&self) -> Vec<Self> {
        let list = self.value.and_then(Value::as_list).unwrap_or_default();
        let element = |(at, value)| Self { path: format!("{}[{at}]", self.path), value: Some(value) };
        list.iter().enumerate().map(element).collect()
    }

    fn text(&self) -> Option<&'v str> {
        self.value?.as_text()
    }
}

/// Reads on after something wrong, so that everything is told at once; what is missing in the result was told. Lists are
/// filled one by one: that takes less code in the page than collecting what may have failed.
pub(super) struct Reader(pub(super) Vec<Flaw>);

impl Reader {
    pub(super) fn organisation(&mut self, root: &Cursor<'_>) -> Option<Organisation> {
        // By the first one editors find the schema.
        let members = [
            "$schema",
            "klantspiegel",
            "name",
            "contact",
            "intro",
            "instruments",
            "questions",
            "measures",
            "links",
            "scenes",
        ];
        let version = root.member("klantspiegel");
        let before_scenes = version.value.and_then(Value::as_whole) == Some(1);
        self.object(root, if before_scenes { &members[..members.len() - 1] } else { &members })?;
        self.version(&version);
        let schema = root.member("$schema");
        if schema.value.is_some() && schema.text().is_none() {
            self.wrong::<()>(&schema, "a text".to_owned());
        }
        let name = self.text(&root.member("name"), SHORT);
        let contact = self.text_if_given(&root.member("contact"), LINE);
        let intro = self.text_if_given(&root.member("intro"), LONG);
        let instruments = self.elements(&root.member("instruments"), PARTS);
        let questions = self.elements(&root.member("questions"), QUESTIONS);
        let measures = self.elements(&root.member("measures"), MEASURES);
        let links = self.elements(&root.member("links"), LINKS);
        let scenes = self.elements(&root.member("scenes"), 0..=item_bank().scenes.len());
        let mut ids: Vec<Cursor<'_>> = questions.iter().map(|question| question.member("id")).collect();
        ids.extend(measures.iter().map(|measure| measure.member("id")));
        self.once(&instruments);
        self.once(&ids);
        self.once(&scenes.iter().map(|scene| scene.member("id")).collect::<Vec<_>>());
        let mut read = (Vec::new(), Vec::new(), Vec::new(), Vec::new(), Vec::new());
        instruments.iter().for_each(|cursor| read.0.extend(self.part(cursor)));
        questions.iter().for_each(|cursor| read.1.extend(self.question(cursor)));
        measures.iter().for_each(|cursor| read.2.extend(self.measure(cursor)));
        links.iter().for_each(|cursor| read.3.extend(self.link(cursor)));
        scenes.iter().for_each(|cursor| read.4.extend(self.scene(cursor)));
        let (parts, questions, measures, links, scenes) = read;
        Some(Organisation { name: name?, contact, intro, parts, questions, measures, links, scenes })
    }

    pub(super) fn version(&mut self, cursor: &Cursor<'_>) {
        let known = 1..=VERSION;
        if !cursor.value.and_then(Value::as_whole).is_some_and(|version| known.contains(&version)) {
            let known: Vec<String> = known.map(|version| version.to_string()).collect();
            self.wrong::<()>(cursor, known.join(" or "));
        }
    }

    fn question(&mut self, cursor: &Cursor<'_>) -> Option<Question> {
        self.object(cursor, &["id", "instrument", "text", "options"])?;
        let id = self.id(&cursor.member("id"));
        let part = self.part(&cursor.member("instrument"));
        let text = self.text(&cursor.member("text"), LINE);
        let options = cursor.member("options");
        let kind = match options.value {
            None => Some(Kind::Rating),
            Some(_) => {
                let mut texts = Vec::new();
                let cursors = self.elements(&options, OPTIONS);
                cursors.iter().for_each(|cursor| texts.extend(self.text(cursor, SHORT)));
                Options::new(texts).map(Kind::Choice)
            }
        };
        Some(Question { id: id?, part: part?, text: text?, kind: kind? })
    }

    fn measure(&mut self, cursor: &Cursor<'_>) -> Option<Measure> {
        self.object(cursor, &["id", "text"])?;
        let id = self.id(&cursor.member("id"));
        let text = self.text(&cursor.member("text"), SHORT);
        Some(Measure { id: id?, text: text? })
    }

    fn link(&mut self, cursor: &Cursor<'_>) -> Option<Link> {
        self.object(cursor, &["text", "address"])?;
        let text = self.text(&cursor.member("text"), SHORT);
        let cursor = cursor.member("address");
        let address = cursor.text().filter(|text| text.len() <= ADDRESS).and_then(Address::new);
        let schemes = || format!("{}…, at most {ADDRESS} characters", Address::SCHEMES.join("…, "));
        let address = address.or_else(|| self.wrong(&cursor, schemes()));
        Some(Link { text: text?, address: address? })
    }

    fn scene(&mut self, cursor: &Cursor<'_>) -> Option<OwnScene> {
        self.object(cursor, &["id", "staff", "manager", "customer", "care", "cost", "unit"])?;
        let id = self.scene_id(&cursor.member("id"));
        let staff = self.text_as(&cursor.member("staff"), LineKind::Sentence);
        let manager = self.text_as(&cursor.member("manager"), LineKind::Sentence);
        let customer = self.text_if_given(&cursor.member("customer"), SHORT);
        let care = self.text_as(&cursor.member("care"), LineKind::Act);
        let cost = self.text_as(&cursor.member("cost"), LineKind::Act);
        // Who cannot tell the two apart cannot choose between them.
        let cost = match (&care, cost) {
            (Some(care), Some(cost))
                if Language::ALL.iter().any(|of| is_same(care.of(*of), cost.of(*of))) =>
            {
                self.wrong(&cursor.member("cost"), "another act than that of care".to_owned())
            }
            (_, cost) => cost,
        };
        let unit = cursor.member("unit");
        self.object(&unit, &["one", "many"])?;
        let one = self.text(&unit.member("one"), SHORT);
        let many = self.text(&unit.member("many"), SHORT);
        Some(OwnScene {
            id: id?,
            staff: staff?,
            manager: manager?,
            customer,
            care: care?,
            cost: cost?,
            one: one?,
            many: many?,
        })
    }

    fn scene_id(&mut self, cursor: &Cursor<'_>) -> Option<String> {
        let scenes = &item_bank().scenes;
        let ids = || scenes.iter().map(|scene| scene.id.as_str()).collect::<Vec<_>>().join(", ");
        let id = cursor.text().filter(|id| scenes.iter().any(|scene| scene.id == **id));
        id.map(str::to_owned).or_else(|| self.wrong(cursor, format!("one of {}", ids())))
    }

    fn part(&mut self, cursor: &Cursor<'_>) -> Option<Part> {
        let names = || format!("one of {}", Part::ALL.map(Part::name).join(", "));
        cursor.text().and_then(Part::named).or_else(|| self.wrong(cursor, names()))
    }

    fn id(&mut self, cursor: &Cursor<'_>) -> Option<ItemId> {
        let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        let id = cursor.text().filter(|id| (1..=ID).contains(&id.len()) && id.bytes().all(plain));
        let expected = || format!("1 to {ID} of a to z, 0 to 9 and -");
        id.map(ItemId::of_organisation).or_else(|| self.wrong(cursor, expected()))
    }

    fn text_if_given(&mut self, cursor: &Cursor<'_>, most: usize) -> Option<Text> {
        if cursor.value.is_none() { None } else { self.text(cursor, most) }
    }

    /// One text for all languages, or one for each of some.
    fn text(&mut self, cursor: &Cursor<'_>, most: usize) -> Option<Text> {
        self.text_as(cursor, LineKind::UpTo(most))
    }

    fn text_as(&mut self, cursor: &Cursor<'_>, kind: LineKind) -> Option<Text> {
        let members = match cursor.value {
            Some(Value::Object(members)) if !members.is_empty() => members,
            _ => {
                let or = format!(", or an object of such texts by language ({})", languages());
                return self.line(cursor, kind, &or).map(Text::everywhere);
            }
        };
        let mut texts = Vec::new();
        for (tag, value) in members {
            let cursor = cursor.with_member(tag, Some(value));
            let line = match Language::ALL.into_iter().find(|language| language.tag() == tag) {
                Some(language) => self.line(&cursor, kind, "").map(|line| (language, line)),
                None => self.wrong(&cursor, format!("only {}", languages())),
            };
            texts.extend(line);
        }
        Text::by_language(texts)
    }

    fn line(&mut self, cursor: &Cursor<'_>, kind: LineKind, or: &str) -> Option<String> {
        let most = kind.most();
        let is_line = |text: &&str| {
            let count = text.chars().count();
            let plain = count <= most && !text.trim().is_empty() && !text.chars().any(char::is_control);
            plain && kind.fits(text)
        };
        let expected = || format!("a text of 1 to {most} characters on one line{}{or}", kind.described());
        cursor.text().filter(is_line).map(str::to_owned).or_else(|| self.wrong(cursor, expected()))
    }

    /// The elements of a list of so many; none where it is missing.
    fn elements<'v>(&mut self, cursor: &Cursor<'v>, count: RangeInclusive<usize>) -> Vec<Cursor<'v>> {
        let Some(value) = cursor.value else { return Vec::new() };
        if value.as_list().is_some_and(|list| count.contains(&list.len())) {
            return cursor.elements();
        }
        self.wrong::<()>(cursor, format!("a list of {} to {}", count.start(), count.end()));
        Vec::new()
    }

    /// Tells every text that stood before.
    fn once(&mut self, cursors: &[Cursor<'_>]) {
        for (at, cursor) in cursors.iter().enumerate() {
            let before = || cursors[..at].iter().any(|other| other.text() == cursor.text());
            if cursor.text().is_some() && before() {
                self.wrong::<()>(cursor, "each only once".to_owned());
            }
        }
    }

    /// Tells every member that is not one of these; `None` where it is no object.
    fn object(&mut self, cursor: &Cursor<'_>, members: &[&str]) -> Option<()> {
        let expected = || format!("only {}", members.join(", "));
        let Some(found) = cursor.value.and_then(Value::as_object) else {
            return self.wrong(cursor, format!("an object with {}", members.join(", ")));
        };
        for (name, value) in found.iter().filter(|(name, _)| !members.contains(&name.as_str())) {
            self.wrong::<()>(&cursor.with_member(name, Some(value)), expected());
        }
        Some(())
    }

    fn wrong<T>(&mut self, cursor: &Cursor<'_>, expected: String) -> Option<T> {
        let path = if cursor.path.is_empty() { ROOT } else { &cursor.path };
        self.0.push(Flaw { path: path.to_owned(), found: found(cursor.value), expected });
        None
    }
}

fn languages() -> String {
    Language::TAGS.join(", ")
}

fn found(value: Option<&Value>) -> String {
    match value {
        None => "missing".to_owned(),
        Some(Value::Null) => "null".to_owned(),
        Some(Value::Text(text)) => quoted(text),
        Some(Value::List(values)) => format!("a list of {}", values.len()),
        Some(value) => shown(value),
    }
}

pub(super) fn quoted(text: &str) -> String {
    format!("“{}”", shortened(text))
}

/// Whether two texts read alike: the letters a to z in the other case make no other word. The tables for all other letters
/// would cost a whole journey 5 KB.
fn is_same(one: &str, other: &str) -> bool {
    one.trim().eq_ignore_ascii_case(other.trim())
}
