//! A button that opens files in the words of the page: those that a browser writes beside its own are in the browser's language. The
//! browser's own lies on it unseen, so that it is what is pressed, has the focus, and takes a file that is dropped there.

use yew::prelude::*;

/// What may be opened.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// One file.
    One,
    /// One or more of them.
    Many,
    /// Every file of a folder.
    Folder,
}

/// The button: `id` is unique on the page, `accept` what is offered first, and `None` everything.
pub fn view(
    (id, name): (&'static str, &'static str),
    label: String,
    kind: Kind,
    accept: Option<String>,
    onchange: Callback<Event>,
) -> Html {
    html! {
        <div class="open-file">
            <input type="file" {id} {name} {accept} multiple={kind == Kind::Many}
                webkitdirectory={kind == Kind::Folder} {onchange} />
            <label for={id} part="secondary">{ label }</label>
        </div>
    }
}

/// What our own files are: reports and backups.
pub fn json() -> Option<String> {
    Some(".json,application/json".to_owned())
}
