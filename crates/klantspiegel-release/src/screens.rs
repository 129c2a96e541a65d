//! What stands in the pages before the app is there: the first screens of the journey, what is said where no script runs, and what is
//! said where none comes.

use crate::error::ReleaseError;
use crate::tree;
use klantspiegel_content::catalogue;
use klantspiegel_content::texts::Texts;
use klantspiegel_core::language::Language;
use klantspiegel_core::session::{Event, Session};
use klantspiegel_core::setup::ItemSet;
use klantspiegel_formats::json::{Json, Native, Value, object};
use klantspiegel_ui::page_state::PageState;
use klantspiegel_ui::problem_screen::{self, Reason};
use klantspiegel_ui::ssr;

/// The start in the first language.
pub fn first() -> String {
    start(Language::ALL[0])
}

/// What is said where nothing can run, in every language: nobody can switch it there.
pub fn without_script() -> String {
    paragraphs(|texts| texts.no_script())
}

/// What is said where nothing has come to run for a while, in every language.
pub fn late() -> String {
    format!("<div class=\"late\">{}</div>", paragraphs(|texts| texts.starting_late()))
}

fn paragraphs(text: impl Fn(&Texts) -> String) -> String {
    let paragraph =
        |language: Language| format!("<p lang=\"{}\">{}</p>", language.tag(), text(&texts_of(language)));
    Language::ALL.into_iter().map(paragraph).collect()
}

/// Where a page has the screens of the journey in other languages than its first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Others {
    /// In itself.
    Inside,
    /// In a file each ([`of_journey_in`]).
    InFiles,
}

/// The screens of the journey that the boot script shows, and the words that it needs beside them, as a block of data.
///
/// # Errors
/// Those of [`tree::of`].
pub fn of_journey(others: Others) -> Result<String, ReleaseError> {
    data(|language| {
        let is_inside = others == Others::Inside || language == Language::ALL[0];
        if is_inside { journey(language) } else { Ok(Vec::new()) }
    })
}

/// The same in one language, as a file.
///
/// # Errors
/// Those of [`tree::of`].
pub fn of_journey_in(language: Language) -> Result<String, ReleaseError> {
    Ok(Native::line(&named(journey(language)?)))
}

fn journey(language: Language) -> Result<Screens, ReleaseError> {
    let texts = texts_of(language);
    let item = |set| tree::of(&first_item(language, set)).map(Value::List);
    Ok(vec![
        ("start", Value::List(tree::of(&start(language))?)),
        ("item-short", item(ItemSet::Short)?),
        ("item-full", item(ItemSet::Full)?),
        // How the way on is called once there is an answer.
        ("next", texts.next().into()),
        // And what somebody is told who waits for it.
        ("loading", texts.element_loading().into()),
    ])
}

/// What is seen until an app is there, as a block of data.
///
/// # Errors
/// Those of [`tree::of`].
pub fn waiting(content: impl Fn(&Texts) -> String) -> Result<String, ReleaseError> {
    data(|language| Ok(vec![("waiting", Value::List(tree::of(&content(&texts_of(language)))?))]))
}

/// Screens by their names for every language, with the one for somebody else's page. As data, so that a browser makes elements of
/// those alone that are shown.
fn data(screens: impl Fn(Language) -> Result<Screens, ReleaseError>) -> Result<String, ReleaseError> {
    let of_language = |language: Language| {
        let texts = texts_of(language);
        let mut all = screens(language)?;
        all.push(("framed", Value::List(tree::of(&problem_screen::framed(&texts))?)));
        // What no file could bring: that no file comes.
        all.push(("away", texts.starting_language_away().into()));
        Ok((language.tag().to_owned(), named(all)))
    };
    let all: Vec<_> = Language::ALL.into_iter().map(of_language).collect::<Result<_, ReleaseError>>()?;
    // No sign of it may end the block.
    let text = Native::line(&Value::Object(all)).replace('<', "\\u003c");
    Ok(format!("<script type=\"application/json\" id=\"screens\">{text}</script>\n"))
}

/// Screens by their names.
type Screens = Vec<(&'static str, Value)>;

fn named(screens: Screens) -> Value {
    Value::Object(screens.into_iter().map(|(name, screen)| (name.to_owned(), screen)).collect())
}

/// What is said of every reason why an app cannot run, in every language, as the script says it.
pub fn problems() -> Value {
    let of_language = |language: Language| {
        let texts = texts_of(language);
        let reasons = Reason::ALL.map(|reason| (reason.name(), reason.in_page(&texts).into()));
        let words = object([
            ("title", texts.starting_title().into()),
            ("reload", texts.starting_reload().into()),
            ("restart", texts.starting_restart().into()),
            ("reasons", object(reasons)),
        ]);
        (language.tag().to_owned(), words)
    };
    Value::Object(Language::ALL.map(of_language).into())
}

fn texts_of(language: Language) -> Texts {
    ssr::locale(language).texts
}

fn start(language: Language) -> String {
    ssr::render(&Session::new(language), &PageState::default())
}

fn first_item(language: Language, set: ItemSet) -> String {
    let bank = catalogue::item_bank();
    let session = Session::new(language).update(Event::SetChosen(set), bank);
    ssr::render(&session.update(Event::Started { chance: 0 }, bank), &PageState::default())
}
