//! What is known beside the session: what must be told, what was put aside, and who offers or asks.

use super::action::Export;
use super::invited::state::Invited;
use super::laid_card::LaidCard;
use super::notice::Notice;
use klantspiegel_content::catalogue;
use klantspiegel_core::day::Day;
use klantspiegel_core::instrument::ItemBank;
use klantspiegel_core::organisation::Offer;
use klantspiegel_core::session::Session;
use klantspiegel_core::setup::Arrangement;
use klantspiegel_core::stopwatch::Stopwatch;
use klantspiegel_formats::configuration::Flaw;
use std::rc::Rc;
use std::sync::Arc;

/// What is known beside the session.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PageState {
    /// What must be told now.
    pub notice: Option<Notice>,
    /// The person's own answers, as long as a report that was opened stands in their place.
    pub replaced: Option<Box<Session>>,
    /// What was deleted just now, until the person goes on or leaves: it is in memory, and kept nowhere.
    pub forgotten: Option<Box<Forgotten>>,
    /// Whether the person wanted to begin, and has picked no part.
    pub nothing_picked: bool,
    /// An earlier report that lies beside this one.
    pub earlier: Option<Box<Session>>,
    /// The card of somebody else, to lie beside one's own; it goes with the page.
    pub laid_card: LaidCard,
    /// Whether the answers are kept on the device.
    pub keeping: bool,
    /// The file that was kept last, until something else is done, and how many before it: each is told anew.
    pub kept_file: Option<(Export, u32)>,
    /// Today, as far as it is known; another day may come while the page stays open, where it is known.
    pub today: Option<Day>,
    /// The address at which it is done again, without a fragment.
    pub address: String,
    /// The address of the method page.
    pub method: String,
    /// Whether this is a part of somebody else's page, which has headings and landmarks of its own.
    pub embedded: bool,
    /// Whether that page holds nothing else, as that of a frame or of a course: its first heading and its main part are the app's.
    pub alone: bool,
    /// Whether keeping the answers on the device is not offered.
    pub device_withheld: bool,
    /// What whoever offers the journey decided; the person is not asked for it.
    pub arrangement: Arrangement,
    /// What an organisation makes of the journey, if one offers it.
    pub offer: Option<Arc<Offer>>,
    /// What is wrong with an organisation's configuration, until that was read and closed.
    pub flaws: Vec<Flaw>,
    /// Who asks for the answers, where somebody does.
    pub invited: Option<Rc<Invited>>,
}

/// What deleting everything took away.
#[derive(Clone, Debug, PartialEq)]
pub struct Forgotten {
    /// What was chosen and answered.
    pub session: Session,
    /// The person's own answers, where a report stood in their place.
    pub replaced: Option<Box<Session>>,
    /// An earlier report that lay beside this one.
    pub earlier: Option<Box<Session>>,
    /// Whether the answers were kept on the device.
    pub keeping: bool,
    /// How long the situations took, where somebody asked.
    pub stopwatch: Stopwatch,
}

impl PageState {
    /// Everything that can be asked here.
    pub fn bank(&self) -> &ItemBank {
        match &self.offer {
            Some(offer) => offer.bank(),
            None => catalogue::item_bank(),
        }
    }
}
