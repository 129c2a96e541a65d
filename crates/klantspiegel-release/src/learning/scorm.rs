//! The manifest of a SCORM 1.2 package (`imsmanifest.xml`).

use super::xml::escaped;
use crate::version::VERSION;
use klantspiegel_core::language::Language;
use klantspiegel_ui::ssr;

/// The manifest of a package that holds these files: one course with one thing in it.
///
/// The schemas that the namespaces name are not in the package: systems bring their own.
pub fn manifest(page: &str, files: &[&str]) -> String {
    // SCORM 1.2 has room for one language; the name is the same in all of them.
    let title = escaped(&ssr::locale(Language::ALL[0]).texts.product_name());
    let listed: String =
        files.iter().map(|path| format!("      <file href=\"{}\"/>\n", escaped(path))).collect();
    format!(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="klantspiegel" version="{VERSION}" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="course">
    <organization identifier="course">
      <title>{title}</title>
      <item identifier="mirror" identifierref="page">
        <title>{title}</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="page" type="webcontent" adlcp:scormtype="sco" href="{page}">
{listed}    </resource>
  </resources>
</manifest>
"#
    )
}
