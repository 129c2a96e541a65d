//! Packages for learning systems: a page with the element, all that it loads, and the manifest of a standard, in one zip.

mod cmi5;
mod scorm;
mod xml;

use crate::archive;
use crate::asset::Asset;
use crate::build_context::BuildContext;
use crate::error::ReleaseError;
use crate::languages;
use crate::page::{self, PageShell};
use crate::scripts::Script;
use crate::tags;
use crate::version::VERSION;
use klantspiegel_core::language::Language;
use klantspiegel_core::variants::all;
use klantspiegel_formats::json::object;
use klantspiegel_ui::ssr;
use std::collections::BTreeMap;
use strum::{EnumCount, VariantArray};

/// What a system opens.
const PAGE: &str = "index.html";

/// A standard that learning systems take packages by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumCount, VariantArray)]
pub enum Standard {
    /// SCORM 1.2, which nearly every system knows.
    Scorm,
    /// cmi5, the use of xAPI for courses.
    Cmi5,
}

impl Standard {
    /// Both.
    pub const ALL: [Self; Self::COUNT] = all(Self::VARIANTS);

    /// What the package is called, without its extension.
    const fn stem(self) -> &'static str {
        match self {
            Standard::Scorm => "klantspiegel-scorm-1.2",
            Standard::Cmi5 => "klantspiegel-cmi5",
        }
    }

    /// What talks to the system, and what that loads.
    ///
    /// # Errors
    /// Those of [`Script::make`].
    pub fn scripts(self, at: BuildContext<'_>) -> Result<(Asset, Vec<Asset>), ReleaseError> {
        let known = object([("languages", languages::tags())]);
        Ok(match self {
            Standard::Scorm => (Script::Scorm.make(at, &known)?, Vec::new()),
            Standard::Cmi5 => {
                let leaving = Script::Leaving.make(at, &object([]))?;
                let known = known.and([("leaving", leaving.entry())]);
                (Script::Cmi5.make(at, &known)?, vec![leaving])
            }
        })
    }

    /// The page's policy, made of the one of all other pages.
    fn policy(self, usual: &str) -> String {
        match self {
            // The API is an object in a window around the page: nothing is requested.
            Standard::Scorm => usual.to_owned(),
            // Where the system listens is known when it opens the page; the script then allows that address alone.
            Standard::Cmi5 => usual.replace("connect-src 'self'", "connect-src 'self' http: https:"),
        }
    }

    /// The name and the content of what tells the system about the package that holds these files.
    fn manifest(self, files: &[&str]) -> (&'static str, String) {
        match self {
            Standard::Scorm => ("imsmanifest.xml", scorm::manifest(PAGE, files)),
            Standard::Cmi5 => ("cmi5.xml", cmi5::course_structure(PAGE)),
        }
    }
}

/// What the packages have in common.
pub struct Course<'a> {
    /// How pages are made that hold an element; its policy is the usual one.
    pub shell: PageShell<'a>,
    /// The policy of all other pages.
    pub policy: &'a str,
    /// The script that defines the element.
    pub element: &'a Asset,
    /// The one that says why the others did not run.
    pub fallback: &'a Asset,
    /// Everything that the page or that script loads.
    pub loaded: Vec<&'a Asset>,
}

impl Course<'_> {
    /// The package by a standard, with the script that talks to the system and what that script loads.
    ///
    /// # Errors
    /// When the page cannot be made.
    pub fn package(
        &self,
        standard: Standard,
        script: &Asset,
        loaded: &[Asset],
    ) -> Result<Asset, ReleaseError> {
        let page = self.page(standard, script)?;
        let assets = self.loaded.iter().copied().chain(loaded).chain([self.element, self.fallback, script]);
        Ok(Asset::under(packed(standard, &page, assets)?, standard.stem(), "zip"))
    }

    fn page(&self, standard: Standard, script: &Asset) -> Result<String, ReleaseError> {
        let policy = tags::policy(&standard.policy(self.policy));
        let fallback = tags::classic_script(self.fallback);
        let scripts = [tags::script("", self.element), tags::script("", script), fallback].concat();
        let page = PageShell { policy: &policy, ..self.shell.clone() }.page("course.html", &scripts)?;
        page::filled(&page, &[("<!-- told -->", &notes())])
    }
}

/// The zip with this page, these files in the folder of the version, and the manifest.
fn packed<'a>(
    standard: Standard,
    page: &str,
    assets: impl Iterator<Item = &'a Asset>,
) -> Result<Vec<u8>, ReleaseError> {
    let mut files: BTreeMap<String, &[u8]> =
        assets.map(|asset| (format!("{VERSION}/{}", asset.name), asset.bytes())).collect();
    files.insert(PAGE.to_owned(), page.as_bytes());
    let (name, manifest) = standard.manifest(&files.keys().map(String::as_str).collect::<Vec<_>>());
    files.insert(name.to_owned(), manifest.as_bytes());
    archive::zip(&files)
}

/// What the person may be told about the system, in every language; the script shows what is so, in one of them.
fn notes() -> String {
    let notes = |language: Language| {
        let (texts, tag) = (ssr::locale(language).texts, language.tag());
        // The script says where the way back leads.
        let way_back = format!("<a hidden>{} (<span></span>)</a>", texts.learning_return());
        [
            format!("<p class=\"told\" lang=\"{tag}\" hidden>{} {way_back}</p>", texts.learning_told()),
            format!("<p class=\"waits\" lang=\"{tag}\" role=\"alert\" hidden>{}</p>", texts.learning_waits()),
            format!("<p class=\"over\" lang=\"{tag}\" role=\"alert\" hidden>{}</p>", texts.learning_over()),
        ]
        .concat()
    };
    Language::ALL.map(notes).concat()
}

#[cfg(test)]
mod tests {
    use super::*;
    use roxmltree::{Document, Node};
    use std::io::{Cursor, Read};
    use zip::ZipArchive;

    #[test]
    fn the_manifest_of_scorm_lists_every_other_file_of_the_package() {
        let files = unpacked(&package(Standard::Scorm, &assets()));
        let manifest = parsed(&files["imsmanifest.xml"]);
        let resource = the_one(&manifest, "resource");
        let listed: Vec<&str> =
            resource.children().filter(Node::is_element).filter_map(|file| file.attribute("href")).collect();
        let held: Vec<&str> =
            files.keys().map(String::as_str).filter(|name| !name.ends_with(".xml")).collect();
        assert_eq!(listed, held);
        assert_eq!(held.len(), assets().len() + 1);

        assert_eq!(resource.attribute("href"), Some(PAGE));
        let adl = "http://www.adlnet.org/xsd/adlcp_rootv1p2";
        assert_eq!(resource.attribute((adl, "scormtype")), Some("sco"));
        let item = the_one(&manifest, "item");
        assert_eq!(item.attribute("identifierref"), resource.attribute("identifier"));
        let organizations = the_one(&manifest, "organizations");
        let organization = the_one(&manifest, "organization");
        assert_eq!(organizations.attribute("default"), organization.attribute("identifier"));
        assert_eq!(the_one(&manifest, "schemaversion").text(), Some("1.2"));
    }

    #[test]
    fn the_course_structure_of_cmi5_has_one_unit_in_every_language() {
        let files = unpacked(&package(Standard::Cmi5, &assets()));
        let structure = parsed(&files["cmi5.xml"]);
        let unit = the_one(&structure, "au");
        assert_eq!(unit.attribute("moveOn"), Some("Completed"));
        assert_eq!(unit.attribute("launchMethod"), Some("AnyWindow"));
        assert_ne!(unit.attribute("id"), the_one(&structure, "course").attribute("id"));
        assert!(files.contains_key(the_one(&structure, "url").text().expect("it has an address")));
        for part in ["title", "description"] {
            let texts = structure.descendants().filter(|node| node.has_tag_name(part));
            let languages = texts.map(|node| {
                let strings = node.children().filter(Node::is_element);
                strings.filter_map(|string| string.attribute("lang")).collect::<Vec<_>>()
            });
            let tags = Language::TAGS.to_vec();
            assert_eq!(languages.collect::<Vec<_>>(), [tags.clone(), tags], "{part} of course and unit");
        }
    }

    #[test]
    fn a_package_depends_on_nothing_but_what_is_in_it() {
        for standard in Standard::ALL {
            let in_order = assets();
            let reversed: Vec<Asset> = assets().into_iter().rev().collect();
            let made = package(standard, &in_order);
            assert_eq!(made, package(standard, &reversed), "{standard:?}");
            let mut archive = ZipArchive::new(Cursor::new(made)).expect("it is a zip");
            for index in 0..archive.len() {
                let file = archive.by_index(index).expect("it is in the zip");
                let time = file.last_modified().expect("it has a time");
                assert_eq!((time.year(), time.month(), time.day(), time.hour()), (1980, 1, 1, 0));
            }
        }
    }

    #[test]
    fn another_content_makes_another_package() {
        let mut other = assets();
        other[0] = Asset::named(b"other".to_vec(), "glue", "js");
        assert_ne!(package(Standard::Scorm, &assets()), package(Standard::Scorm, &other));
    }

    #[test]
    fn only_cmi5_may_reach_beyond_its_own_files() {
        let usual = "default-src 'none'; connect-src 'self'; base-uri 'none'";
        assert_eq!(Standard::Scorm.policy(usual), usual);
        let wider = "default-src 'none'; connect-src 'self' http: https:; base-uri 'none'";
        assert_eq!(Standard::Cmi5.policy(usual), wider);
    }

    fn assets() -> Vec<Asset> {
        vec![
            Asset::named(b"glue".to_vec(), "glue", "js"),
            Asset::named(vec![0; 4096], "journey", "wasm"),
            Asset::under(b"embed".to_vec(), "embed", "js"),
        ]
    }

    fn package(standard: Standard, assets: &[Asset]) -> Vec<u8> {
        packed(standard, "<!doctype html>", assets.iter()).expect("memory can be written")
    }

    fn unpacked(package: &[u8]) -> BTreeMap<String, String> {
        let mut archive = ZipArchive::new(Cursor::new(package)).expect("it is a zip");
        let mut files = BTreeMap::new();
        for index in 0..archive.len() {
            let mut file = archive.by_index(index).expect("it is in the zip");
            let mut text = String::new();
            file.read_to_string(&mut text).expect("it can be read");
            let name = file.name().expect("it has a name").into_owned();
            files.insert(name, text);
        }
        files
    }

    fn parsed(xml: &str) -> Document<'_> {
        Document::parse(xml).unwrap_or_else(|error| panic!("{error}: {xml}"))
    }

    fn the_one<'a>(document: &'a Document<'_>, name: &str) -> Node<'a, 'a> {
        let mut found = document.descendants().filter(|node| node.tag_name().name() == name);
        let one = found.next().unwrap_or_else(|| panic!("there is no {name}"));
        assert!(found.next().is_none(), "there is more than one {name}");
        one
    }
}
