//! Files that somebody chose: the browser's until they are read, so that an action holds a handle on them and no event.

use crate::written;
use std::any::Any;
use std::fmt;
use std::rc::Rc;
use yew::{Callback, Event};

/// A handle on the files that were chosen at once; what they are, the program knows that gave it.
#[derive(Clone)]
pub struct ChosenFiles(Rc<dyn Any>);

impl ChosenFiles {
    /// A handle on these.
    pub fn new<T: 'static>(files: T) -> Self {
        Self(Rc::new(files))
    }

    /// What the handle is on, where it is of this kind.
    pub fn get<T: 'static>(&self) -> Option<&T> {
        self.0.downcast_ref()
    }
}

/// The same where they were chosen at once.
impl PartialEq for ChosenFiles {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl fmt::Debug for ChosenFiles {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ChosenFiles")
    }
}

/// Takes the files out of the input of an event, which is empty then; `None` where there is no such input.
pub type TakeFiles = fn(&Event) -> Option<ChosenFiles>;

/// Where nobody can choose: natively there is no input.
pub const NO_FILES: TakeFiles = |_| None;

/// Says as an action which files were chosen.
pub fn on_files<A: 'static>(
    send: &Callback<A>,
    take: TakeFiles,
    action: impl Fn(ChosenFiles) -> A + 'static,
) -> Callback<Event> {
    written::on(send, take, action)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_handle_gives_back_what_it_is_on_and_nothing_else() {
        let files = ChosenFiles::new(vec!["one", "other"]);
        assert_eq!(files.get::<Vec<&str>>(), Some(&vec!["one", "other"]));
        assert_eq!(files.get::<String>(), None);
        assert!(files == files.clone() && files != ChosenFiles::new(vec!["one", "other"]));
    }
}
