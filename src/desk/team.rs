//! What the worker says of a team, as a change of what is known beside the desk.

use super::model::Change;
use crate::codec::Browser;
use crate::platform::worker::Message;
use klantspiegel_formats::json::{Json, Value};
use klantspiegel_formats::picture;
use klantspiegel_formats::team_intake::{self, Refusal, Tally};
use klantspiegel_ui::desk::{Hindrance, Notice};

/// The change that a message asks for; `None` where it is none of ours.
pub fn on_worker_message(message: &Message) -> Option<Change> {
    // Without a team it is about whichever is open: the worker is gone.
    let of = message.text("team").and_then(|id| team_intake::id_of(&id));
    match message.text("kind")?.as_str() {
        "progress" => {
            let share = message.number("share")?;
            Some(Change::IntakeProgressed { team: of?, share })
        }
        "picture" => {
            let said = Browser::read(&message.text("tally")?)?;
            let tally = tally(&said)?;
            let counted = said.get("counted")?.as_whole()? as usize;
            let picture = picture::decode::<Browser>(&message.text("picture")?, counted)?;
            Some(Change::IntakeDone { team: of?, picture, tally })
        }
        "unreadable" => {
            let file = message.text("file");
            Some(Change::Noticed(Notice::NotReceived { file, why: Hindrance::Unreadable }))
        }
        "not-kept" => Some(Change::IntakeEnded { team: of, why: Notice::NotKept }),
        "held" => Some(Change::IntakeEnded { team: of, why: Notice::OpeningHeld }),
        _ => Some(Change::IntakeEnded { team: of, why: Notice::NotOpened }),
    }
}

fn tally(value: &Value) -> Option<Tally> {
    let count = |name| Some(value.get(name)?.as_whole()? as usize);
    let mut tally = Tally { taken: count("taken")?, ..Tally::default() };
    for why in Refusal::ALL {
        tally.refused[why as usize] = count(why.name())?;
    }
    Some(tally)
}
