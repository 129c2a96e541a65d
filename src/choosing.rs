//! Between the handle on chosen files that the views pass on, and the files of the browser.

use crate::platform::file::Chosen;
use klantspiegel_ui::chosen::ChosenFiles;
use yew::Event;

/// Takes the files out of the input of an event.
pub fn take(event: &Event) -> Option<ChosenFiles> {
    let files = Chosen::all_from_event(event);
    (!files.is_empty()).then(|| ChosenFiles::new(files))
}

/// The files that a handle is on.
pub fn all(files: &ChosenFiles) -> Vec<Chosen> {
    files.get::<Vec<Chosen>>().cloned().unwrap_or_default()
}

/// The first of them.
pub fn first(files: &ChosenFiles) -> Option<Chosen> {
    files.get::<Vec<Chosen>>()?.first().cloned()
}
