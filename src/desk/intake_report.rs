//! What the worker says of a team, as a change of what is known beside the desk.

use super::model::Change;
use crate::codec::Browser;
use klantspiegel_formats::intake_message::Report;
use klantspiegel_formats::picture;
use klantspiegel_formats::tally::Tallied;
use klantspiegel_ui::desk::{Hindrance, Notice};

/// The change that a report asks for; `None` where its content cannot be read.
pub fn on_report(report: Report) -> Option<Change> {
    Some(match report {
        Report::Progress { team, share } => Change::IntakeProgressed { team, share },
        Report::Picture { team, picture, tally } => {
            let Tallied { tally, counted } = Tallied::decode::<Browser>(&tally)?;
            let picture = picture::decode::<Browser>(&picture, counted)?;
            Change::IntakeDone { team, picture, tally }
        }
        Report::Unreadable { file } => {
            Change::Noticed(Notice::NotReceived { file, why: Hindrance::Unreadable })
        }
        Report::NotKept { team } => Change::IntakeEnded { team, why: Notice::NotKept },
        // Without a team it is about whichever is open: the worker is gone.
        Report::Blocked => Change::IntakeEnded { team: None, why: Notice::IntakeBlocked },
        Report::Failed { team } => Change::IntakeEnded { team, why: Notice::NotOpened },
    })
}
