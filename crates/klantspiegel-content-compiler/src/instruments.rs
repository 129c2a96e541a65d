//! Reads and validates `instruments/`: the structure of each instrument and its wording per language.

use crate::problem::Problem;
use klantspiegel_content_types::wording::{
    ByName, ByRole, Labels, PageWording, SceneWording, Unit, Wordings,
};
use klantspiegel_core::dilemma::Choice;
use klantspiegel_core::dilemma::cell::Loss;
use klantspiegel_core::dilemma::retired::is_retired;
use klantspiegel_core::edition::Edition;
use klantspiegel_core::instrument::{
    First, Fits, Instrument, Item, ItemBank, ItemId, SCENES_PER_LOSS, Scale, Scene, our_order,
};
use klantspiegel_core::part::Part;
use klantspiegel_core::scene_text;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Display;
use std::fs;
use std::path::{Path, PathBuf};

/// The longest item, in words.
const MAX_WORDS: usize = 18;

type Checked<T> = Result<T, Vec<Problem>>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StructureFile {
    #[serde(default)]
    facets: Vec<String>,
    items: Vec<ItemEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ItemEntry {
    id: String,
    facet: Option<String>,
    scale: Scale,
    #[serde(default)]
    core: bool,
    page: Option<String>,
    subject: Option<String>,
    #[serde(default)]
    exclusive: bool,
    #[serde(default)]
    since: Edition,
    until: Option<Edition>,
    worded: Option<Edition>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ScenesFile {
    scenes: Vec<SceneEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SceneEntry {
    id: String,
    loss: Option<Loss>,
    control: Option<Choice>,
    first: First,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SceneWordingEntry {
    staff: String,
    manager: String,
    customer: String,
    care: String,
    cost: String,
    unit: Unit,
}

impl From<SceneWordingEntry> for SceneWording {
    fn from(entry: SceneWordingEntry) -> Self {
        let SceneWordingEntry { staff, manager, customer, care, cost, unit } = entry;
        SceneWording { sentence: ByRole { staff, manager: Some(manager) }, customer, care, cost, unit }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WordingFile {
    name: String,
    #[serde(default)]
    facets: BTreeMap<String, String>,
    #[serde(default)]
    pages: BTreeMap<String, PageEntry>,
    #[serde(default)]
    subjects: BTreeMap<String, String>,
    items: BTreeMap<String, OneOrByRole>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PageEntry {
    title: String,
    #[serde(default)]
    lead: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct ScalesFile {
    agreement: BTreeMap<String, OneOrByRole>,
    of_ten: BTreeMap<String, OneOrByRole>,
    work: BTreeMap<String, OneOrByRole>,
    r#use: BTreeMap<String, OneOrByRole>,
    story: BTreeMap<String, OneOrByRole>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum OneOrByRole {
    One(String),
    ByRole { staff: String, manager: String },
}

impl From<OneOrByRole> for ByRole {
    fn from(text: OneOrByRole) -> Self {
        match text {
            OneOrByRole::One(staff) => ByRole { staff, manager: None },
            OneOrByRole::ByRole { staff, manager } => ByRole { staff, manager: Some(manager) },
        }
    }
}

/// The structure of everything that can be asked.
pub fn bank(folder: &Path) -> Checked<ItemBank> {
    let parts = Part::ALL.map(|part| instrument(folder, part.folder()));
    let parts: Vec<Instrument> = parts.into_iter().collect::<Checked<_>>()?;
    let bank = ItemBank {
        parts: parts.try_into().expect("one for each part"),
        measures: instrument(folder, "measures")?,
        scenes: scenes(folder)?,
        order: our_order(),
        of_organisation: Vec::new(),
    };
    let mut problems = Vec::new();
    let items = bank.instruments().flat_map(|i| i.items.iter().map(move |item| (i, item)));
    let mut seen = BTreeSet::new();
    for (instrument, item) in items {
        if !seen.insert(&item.id) {
            problems.push(Problem::new(
                &structure_file(folder, &instrument.id),
                &item.id,
                "this id stands twice",
            ));
        }
    }
    none_or(problems, bank)
}

/// The scenes of the dilemmas: as many for each loss as it has costs, one for each control, and in each group neither act more
/// often first.
fn scenes(folder: &Path) -> Checked<Vec<Scene>> {
    let path = structure_file(folder, "dilemmas");
    let mut problems = Vec::new();
    let mut scenes: Vec<Scene> = Vec::new();
    for SceneEntry { id, loss, control, first } in parse::<ScenesFile>(&path)?.scenes {
        let fits = match (loss, control) {
            (Some(loss), None) => Fits::Loss(loss),
            (None, Some(choice)) => Fits::Control(choice),
            _ => {
                problems.push(Problem::new(&path, id, "is for a `loss` or for a `control`"));
                continue;
            }
        };
        if scenes.iter().any(|scene| scene.id == id) || is_retired(&id) {
            problems.push(Problem::new(
                &path,
                &id,
                "this id stands twice, or stood for another scene before",
            ));
        }
        if !is_kebab_case(&id) {
            problems.push(Problem::new(&path, &id, "an id is written in lower case with hyphens"));
        }
        scenes.push(Scene { id, fits, first });
    }
    let losses = Loss::ALL.map(|loss| (Fits::Loss(loss), SCENES_PER_LOSS));
    let controls = Choice::ALL.map(|choice| (Fits::Control(choice), 1));
    for (fits, wanted) in losses.into_iter().chain(controls) {
        let group: Vec<&Scene> = scenes.iter().filter(|scene| scene.fits == fits).collect();
        if group.len() != wanted {
            let reason = format!("{wanted} of {fits:?} are wanted, and there are {}", group.len());
            problems.push(Problem::new(&path, "", reason));
        }
        for pair in group.windows(2).filter(|pair| pair[0].first == pair[1].first) {
            problems.push(Problem::new(
                &path,
                &pair[1].id,
                "which act stands first must alternate within a loss",
            ));
        }
    }
    none_or(problems, scenes)
}

fn instrument(folder: &Path, id: &str) -> Checked<Instrument> {
    let path = structure_file(folder, id);
    let file: StructureFile = parse(&path)?;
    let mut problems = Vec::new();
    for item in &file.items {
        let known = item.facet.as_ref().is_none_or(|facet| file.facets.contains(facet));
        if !known {
            problems.push(Problem::new(&path, &item.id, "its facet is not among `facets`"));
        }
        if item.exclusive && item.scale != Scale::Tick {
            problems.push(Problem::new(&path, &item.id, "only a line to tick can exclude the others"));
        }
        if matches!(item.scale, Scale::Tick | Scale::Coins) && item.page.is_none() {
            problems.push(Problem::new(&path, &item.id, "is answered beside others, but has no `page`"));
        }
        if !is_kebab_case(&item.id) {
            problems.push(Problem::new(&path, &item.id, "an id is written in lower case with hyphens"));
        }
    }
    for facet in &file.facets {
        if !file.items.iter().any(|item| item.facet.as_ref() == Some(facet)) {
            problems.push(Problem::new(&path, facet, "this facet has no items"));
        }
    }
    let items = file.items.into_iter().map(|entry| Item {
        id: ItemId::new(entry.id),
        facet: entry.facet,
        scale: entry.scale,
        core: entry.core,
        page: entry.page,
        subject: entry.subject,
        exclusive: entry.exclusive,
        since: entry.since,
        until: entry.until,
        worded: entry.worded.unwrap_or(entry.since),
    });
    let items = items.collect();
    none_or(problems, Instrument { id: id.to_owned(), facets: file.facets, items })
}

/// The wording of everything in the bank, in one language; what lacks or is too much is a problem.
pub fn wordings(folder: &Path, bank: &ItemBank, language: &str) -> Checked<Wordings> {
    let mut wordings = Wordings::default();
    let mut problems = Vec::new();
    for instrument in bank.instruments() {
        let path = wording_file(folder, &instrument.id, language);
        let file: WordingFile = parse(&path)?;
        let items: BTreeMap<String, ByRole> =
            file.items.into_iter().map(|(id, text)| (id, text.into())).collect();
        problems.extend(parity(&path, instrument.items.iter().map(|i| i.id.as_str()), items.keys()));
        problems.extend(parity(&path, instrument.facets.iter().map(String::as_str), file.facets.keys()));
        let named =
            |name: fn(&Item) -> Option<&String>| instrument.items.iter().filter_map(name).map(String::as_str);
        problems.extend(parity(&path, named(|item| item.page.as_ref()), file.pages.keys()));
        problems.extend(parity(&path, named(|item| item.subject.as_ref()), file.subjects.keys()));
        for (id, text) in &items {
            for text in [Some(&text.staff), text.manager.as_ref()].into_iter().flatten() {
                problems.extend(length(&path, id, text, MAX_WORDS));
            }
        }
        wordings.instruments.extend([(instrument.id.clone(), file.name)]);
        let page =
            |(id, entry): (String, PageEntry)| (id, PageWording { title: entry.title, lead: entry.lead });
        let items = items.into_iter().map(|(id, text)| (ItemId::new(id), text));
        problems.extend(added(&path, &mut wordings.facets, file.facets));
        problems.extend(added(&path, &mut wordings.pages, file.pages.into_iter().map(page)));
        problems.extend(added(&path, &mut wordings.subjects, file.subjects));
        problems.extend(added(&path, &mut wordings.items, items));
    }

    let path = wording_file(folder, "dilemmas", language);
    let scenes: BTreeMap<String, SceneWordingEntry> = parse(&path)?;
    problems.extend(parity(&path, bank.scenes.iter().map(|scene| scene.id.as_str()), scenes.keys()));
    for (id, scene) in &scenes {
        problems.extend(scene_problems(&path, id, scene));
    }
    wordings.scenes.extend(scenes.into_iter().map(|(id, scene)| (id, scene.into())));

    let path = wording_file(folder, "scales", language);
    let scales: ScalesFile = parse(&path)?;
    for (scale, labels, all, into) in [
        (Scale::Agreement, scales.agreement, true, &mut wordings.agreement),
        (Scale::OfTen, scales.of_ten, false, &mut wordings.of_ten),
        (Scale::Work, scales.work, true, &mut wordings.work),
        (Scale::Use, scales.r#use, true, &mut wordings.measure_use),
        (Scale::Story, scales.story, true, &mut wordings.story),
    ] {
        match self::labels(&path, scale, labels, all) {
            Ok(labels) => *into = labels,
            Err(found) => problems.extend(found),
        }
    }
    none_or(problems, wordings)
}

/// Adds the words of an instrument to those of the others; a name that another one has too is a problem, as it would take that one's words.
fn added<K: Ord + Display, V>(
    path: &Path,
    into: &mut ByName<K, V>,
    words: impl IntoIterator<Item = (K, V)>,
) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (id, words) in words {
        let name = id.to_string();
        if !into.insert(id, words) {
            problems.push(Problem::new(path, &name, "another instrument has this name too"));
        }
    }
    problems
}

fn scene_problems(path: &Path, id: &str, scene: &SceneWordingEntry) -> Vec<Problem> {
    let mut problems = Vec::new();
    for sentence in [&scene.staff, &scene.manager] {
        problems.extend(length(path, id, sentence, scene_text::MAX_WORDS));
        if !sentence.trim().is_empty() && !scene_text::is_one_sentence(sentence) {
            problems.push(Problem::new(path, id, "is not exactly one sentence"));
        }
    }
    problems.extend(length(path, id, &scene.customer, scene_text::MAX_WORDS_CUSTOMER));
    problems.extend(
        [&scene.care, &scene.cost].iter().filter_map(|act| length(path, id, act, scene_text::MAX_WORDS_ACT)),
    );
    problems.extend(
        [&scene.unit.one, &scene.unit.many].iter().filter_map(|unit| length(path, id, unit, MAX_WORDS)),
    );
    problems
}

fn labels(path: &Path, scale: Scale, labels: BTreeMap<String, OneOrByRole>, all: bool) -> Checked<Labels> {
    let mut problems = Vec::new();
    let mut found = BTreeMap::new();
    for (key, label) in labels {
        match key.parse::<u8>().ok().filter(|value| scale.holds(*value)) {
            Some(value) => _ = found.insert(value, label.into()),
            None => problems.push(Problem::new(path, key, format!("is not on the scale {scale:?}"))),
        }
    }
    for value in scale.values().filter(|value| all && !found.contains_key(value)) {
        problems.push(Problem::new(path, value, format!("has no label on the scale {scale:?}")));
    }
    let mut labels = Labels::default();
    labels.extend(found);
    none_or(problems, labels)
}

fn parity<'a>(
    path: &Path,
    wanted: impl Iterator<Item = &'a str>,
    found: impl Iterator<Item = &'a String>,
) -> Vec<Problem> {
    let wanted: BTreeSet<&str> = wanted.collect();
    let found: BTreeSet<&str> = found.map(String::as_str).collect();
    let lacking = wanted.difference(&found).map(|id| Problem::new(path, id, "its text is missing"));
    let extra = found.difference(&wanted).map(|id| Problem::new(path, id, "has a text, but does not exist"));
    lacking.chain(extra).collect()
}

fn length(path: &Path, id: &str, text: &str, most: usize) -> Option<Problem> {
    match text.split_whitespace().count() {
        0 => Some(Problem::new(path, id, "its text is empty")),
        words if words > most => {
            Some(Problem::new(path, id, format!("has {words} words; at most {most} are read well")))
        }
        _ => None,
    }
}

fn is_kebab_case(id: &str) -> bool {
    id.starts_with(|c: char| c.is_ascii_lowercase())
        && id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

fn structure_file(folder: &Path, instrument: &str) -> PathBuf {
    folder.join(instrument).join("structure.toml")
}

fn wording_file(folder: &Path, instrument: &str, language: &str) -> PathBuf {
    folder.join(instrument).join(format!("{language}.toml"))
}

fn parse<T: DeserializeOwned>(path: &Path) -> Checked<T> {
    let text = fs::read_to_string(path).map_err(|error| vec![Problem::new(path, "", error)])?;
    toml::from_str(&text).map_err(|error| vec![Problem::new(path, "", error)])
}

fn none_or<T>(problems: Vec<Problem>, value: T) -> Checked<T> {
    if problems.is_empty() { Ok(value) } else { Err(problems) }
}
