//! The screens that stand in the page before the app is there: the first two of the journey, and the messages for when
//! it cannot run.

use klantspiegel::catalogue;
use klantspiegel::domain::language::Language;
use klantspiegel::domain::session::{Event, Session};
use klantspiegel::domain::setup::ItemSet;
use klantspiegel::texts::Texts;
use klantspiegel::ui::page::Surroundings;
use klantspiegel::ui::{problem_screen, still};

/// The start in the first language.
pub fn first() -> String {
    start(Language::ALL[0])
}

/// What is said where nothing can run, in every language: nobody can switch it there.
pub fn without_script() -> String {
    let paragraph = |language: Language| {
        let texts = texts_of(language);
        format!("<p lang=\"{}\">{}</p>", language.tag(), texts.no_script())
    };
    Language::ALL.into_iter().map(paragraph).collect()
}

/// Every screen that the boot script may show, by name and language.
pub fn templates() -> String {
    Language::ALL.into_iter().map(of_language).collect::<String>() + &messages()
}

/// The messages for when an app cannot run, in every language.
pub fn messages() -> String {
    let of_language = |language: Language| -> String {
        let messages = problem_screen::all(&texts_of(language)).into_iter();
        messages.map(|(name, content)| template(name, language, "", &content)).collect()
    };
    Language::ALL.into_iter().map(of_language).collect()
}

/// A screen in every language.
pub fn of_all_languages(name: &str, content: impl Fn(&Texts) -> String) -> String {
    let of_language = |language| template(name, language, "", &content(&texts_of(language)));
    Language::ALL.into_iter().map(of_language).collect()
}

fn of_language(language: Language) -> String {
    let mut templates = template("start", language, "", &start(language));
    let texts = texts_of(language);
    for set in [ItemSet::Short, ItemSet::Full] {
        // The boot script needs the words of the way on once there is an answer.
        let next = format!(" data-next=\"{}\"", texts.next());
        templates += &template(&format!("item-{}", set.name()), language, &next, &first_item(language, set));
    }
    templates
}

/// `attributes` are those that the boot script reads beside name and language. The content stands in a comment: a browser
/// would make elements of all of them before it paints the one screen that is there.
fn template(name: &str, language: Language, attributes: &str, content: &str) -> String {
    let tag = language.tag();
    // Nothing of ours has these; they would end the comment.
    let content = content.replace("--", "&#45;&#45;");
    format!(
        "<template data-name=\"{name}\" data-language=\"{tag}\"{attributes}><!--{content}--></template>\n"
    )
}

fn texts_of(language: Language) -> Texts {
    still::locale(language).texts
}

fn start(language: Language) -> String {
    still::render(&Session::new(language), &Surroundings::default())
}

fn first_item(language: Language, set: ItemSet) -> String {
    let bank = catalogue::item_bank();
    let session = Session::new(language).update(Event::SetChosen(set), bank);
    still::render(&session.update(Event::Started { chance: 0 }, bank), &Surroundings::default())
}
