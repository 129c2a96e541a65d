//! What must be told, until it is closed.

use klantspiegel_formats::problem::Problem;

/// Something that must be told, until it is closed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// A file could not be opened.
    FileProblem(Problem),
    /// The file could not be read from the device.
    FileUnreadable,
    /// A report was opened.
    Opened,
    /// What was saved earlier could not be read; it was put aside.
    SavedProblem(Problem),
    /// The browser refuses storage.
    StorageBlocked,
    /// The storage is full.
    StorageFull,
    /// The report could not be handed over as a file.
    ExportFailed,
    /// The page around forbids keeping files, or may (`perhaps`): the person can copy what is in it.
    FileShown {
        /// What the file would be called.
        name: String,
        /// What is in it.
        text: String,
        /// Whether the browser may have taken it all the same.
        perhaps: bool,
    },
    /// The page around forbids printing.
    NotPrinted,
    /// The page around forbids opening the page at this address.
    LinkBlocked {
        /// Where it leads.
        address: String,
        /// Whether it may have opened all the same.
        perhaps: bool,
    },
    /// A language that was chosen cannot come now.
    LanguageAway,
    /// Somebody's card came with the address, and there is none of one's own to lay it beside yet.
    CardWaits {
        /// Its code.
        code: String,
    },
    /// Everything was deleted.
    Forgotten,
    /// Something could not be deleted.
    ForgetFailed,
    /// Another tab changed what is kept on the device, so this one leaves that alone.
    KeptElsewhere,
}

impl Notice {
    /// Whether it tells what came of something that the person just did. Everything else comes by itself, wherever they are.
    pub const fn is_of_acting(&self) -> bool {
        match self {
            Self::FileProblem(_)
            | Self::FileUnreadable
            | Self::Opened
            | Self::ExportFailed
            | Self::FileShown { .. }
            | Self::NotPrinted
            | Self::LanguageAway
            | Self::LinkBlocked { .. }
            | Self::CardWaits { .. }
            | Self::Forgotten
            | Self::ForgetFailed => true,
            Self::SavedProblem(_) | Self::StorageBlocked | Self::StorageFull | Self::KeptElsewhere => false,
        }
    }
}
