//! What the worker says of a team, as a change of what is known beside the desk.

use super::model::Change;
use crate::app::codec::Browser;
use crate::browser::worker::Message;
use crate::formats::gathering::{self, Refusal, Tally};
use crate::formats::json::{Json, Value};
use crate::formats::picture;
use crate::ui::desk::{Hindrance, Notice};

/// The change that a message asks for; `None` where it is none of ours.
pub fn told(message: &Message) -> Option<Change> {
    match message.text("kind")?.as_str() {
        "progress" => {
            let share = message.number("share")?;
            Some(Change::beside(move |beside| {
                beside.team.iter_mut().for_each(|team| team.progress = Some(share));
            }))
        }
        "picture" => {
            let said = Browser::parse(&message.text("tally")?)?;
            let tally = tally(&said)?;
            let counted = said.get("counted")?.as_whole()? as usize;
            let picture = picture::decode::<Browser>(&message.text("picture")?, counted)?;
            let of = gathering::id_of(&message.text("team")?)?;
            let kept = message.text("kept")? == "yes";
            Some(Change::beside(move |beside| {
                if !kept {
                    beside.notices.push(Notice::NotKept);
                }
                // Meanwhile the owner may have gone to another one.
                if let Some(team) = beside.team.as_mut().filter(|team| team.invitation == of) {
                    team.picture = picture;
                    team.tally = tally;
                    team.progress = None;
                }
            }))
        }
        "unreadable" => {
            let file = message.text("file");
            Some(Change::Noticed(Notice::NotReceived { file, why: Hindrance::Unreadable }))
        }
        _ => Some(Change::beside(|beside| {
            beside.notices.push(Notice::NotOpened);
            beside.team.iter_mut().for_each(|team| team.progress = None);
        })),
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
