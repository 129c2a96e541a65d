//! The page on which somebody chooses what to put into a page of their own: its words in every language, and its script.

mod form;
mod outcome;

use crate::asset::Asset;
use crate::error::ReleaseError;
use crate::page::{self, PageShell};
use crate::scripts::Scripts;
use crate::tags;
use klantspiegel_content::texts::Texts;
use klantspiegel_core::language::Language;
use klantspiegel_formats::page_file::PageFile;
use klantspiegel_ui::components::language;
use klantspiegel_ui::{layout, ssr};
use yew::prelude::*;

/// The name of the page, and of its source.
pub const PAGE: &str = PageFile::Builder.name();

/// Makes the page, which offers these packages.
///
/// # Errors
/// When its source cannot be read, or lacks a place.
pub fn page(shell: &PageShell<'_>, scripts: &Scripts, packages: &[Asset]) -> Result<String, ReleaseError> {
    let of_page =
        [&scripts.element.embed, &scripts.host, &scripts.builder].map(|script| tags::script("", script));
    let html = shell.page(PAGE, &(of_page.concat() + &tags::classic_script(&scripts.fallback)))?;
    let templates = Language::ALL.map(|language| template(language, packages)).concat();
    page::filled(&html, &[("<!-- templates -->", &templates)])
}

/// The page in a language; its script shows one, and needs a few words beside it.
fn template(language: Language, packages: &[Asset]) -> String {
    let t = ssr::locale(language).texts;
    let words = [
        ("title", t.builder_title()),
        ("inside", t.builder_snippet_inside()),
        ("copied", t.builder_copied()),
        ("selected", t.builder_selected()),
    ];
    let words: String = words.map(|(name, text)| format!(" data-{name}=\"{text}\"")).concat();
    let content = ssr::html(view(language, &t, packages));
    format!("<template data-language=\"{}\"{words}>{content}</template>\n", language.tag())
}

fn view(language: Language, t: &Texts, packages: &[Asset]) -> Html {
    html! {
        <div class="frame builder" lang={language.tag()}>
            { layout::masthead(t, language::buttons(language, |_| Callback::noop())) }
            <main>
                <h1>{ t.builder_title() }</h1>
                <p part="lead">{ t.builder_lead() }</p>
                <div class="chosen-here">{ form::view(t) }{ outcome::view(t, packages) }</div>
                <section class="tried-here" aria-labelledby="preview-title" tabindex="0">
                    <h2 id="preview-title">{ t.builder_preview() }</h2>
                    <p>{ t.builder_preview_note() }</p>
                    <div class="preview" data-place="preview">{ "…" }</div>
                </section>
            </main>
            <footer class="footer">{ layout::for_yourself(t) }<span>{ t.builder_more() }</span></footer>
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_has_the_same_fields() {
        let fields = |language: Language| {
            let html = template(language, &[]);
            html.split("name=\"")
                .skip(1)
                .map(|rest| rest.split('"').next().unwrap_or_default().to_owned())
                .collect()
        };
        let reference: Vec<String> = fields(Language::ALL[0]);
        for name in ["way", "lang", "audience", "set", "part", "theme", "storage", "config", "base"] {
            assert!(reference.iter().any(|field| field == name), "{name}");
        }
        for language in Language::ALL {
            assert_eq!(fields(language), reference, "{language:?}");
        }
    }

    #[test]
    fn a_package_is_offered_with_its_size() {
        let package = Asset::under(vec![0; 12_345], "klantspiegel-cmi5", "zip");
        let html = template(Language::ALL[0], &[package]);
        let link = html
            .split_once("klantspiegel-cmi5.zip")
            .map(|(_, rest)| rest.split_once("</a>").map_or("", |(l, _)| l));
        assert!(link.is_some_and(|link| link.contains("cmi5") && link.contains("12\u{a0}kB")), "{html}");
    }
}
