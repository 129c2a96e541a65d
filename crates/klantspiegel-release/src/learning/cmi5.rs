//! The course structure of a cmi5 package (`cmi5.xml`).

use super::xml::escaped;
use klantspiegel_content::texts::Texts;
use klantspiegel_core::language::Language;
use klantspiegel_ui::ssr;

// The same in every version, so that an upgrade is still the same course.
const COURSE: &str = "urn:uuid:a46b5d9a-fa14-46a8-8c96-e6284d2d60ff";
const UNIT: &str = "urn:uuid:766a063c-dfaa-41e8-9c27-b9dab99d27a4";

/// A course with one assignable unit, which is done when the feedback was reached.
pub fn course_structure(page: &str) -> String {
    let title = in_every_language("title", |texts| texts.page_title());
    let description =
        in_every_language("description", |texts| format!("{} {}", texts.start_lead(), texts.learning_told()));
    format!(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
  <course id="{COURSE}">
{title}{description}  </course>
  <au id="{UNIT}" moveOn="Completed" launchMethod="AnyWindow">
{title}{description}    <url>{page}</url>
  </au>
</courseStructure>
"#
    )
}

fn in_every_language(element: &str, text: impl Fn(&Texts) -> String) -> String {
    let string = |language: Language| {
        let text = escaped(&text(&ssr::locale(language).texts));
        format!("      <langstring lang=\"{}\">{text}</langstring>\n", language.tag())
    };
    format!("    <{element}>\n{}    </{element}>\n", Language::ALL.map(string).concat())
}
