//! The pages that lie beside the one that is open.

use crate::platform::history;

/// The address of the page of this name in the same folder.
pub fn address(name: &str) -> String {
    let here = history::page();
    let here = here.split('?').next().unwrap_or_default();
    let folder = here.rsplit_once('/').map_or("", |(folder, _)| folder);
    format!("{folder}/{name}")
}
