//! The pages that lie beside the one that is open.

use crate::platform::history;
use klantspiegel_formats::page_file::PageFile;

/// The address of a page in the same folder.
pub fn address(page: PageFile) -> String {
    let here = history::page();
    let here = here.split('?').next().unwrap_or_default();
    let folder = here.rsplit_once('/').map_or("", |(folder, _)| folder);
    format!("{folder}/{}", page.name())
}
