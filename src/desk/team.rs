//! What the worker says of a team, as a change of what is known beside the desk.

use super::model::Change;
use crate::codec::Browser;
use crate::platform::worker::Message;
use klantspiegel_core::invitation::Token;
use klantspiegel_formats::json::{Json, Value};
use klantspiegel_formats::picture;
use klantspiegel_formats::team_intake::{self, Refusal, Tally};
use klantspiegel_ui::desk::{Hindrance, Notice, Team};

/// The change that a message asks for; `None` where it is none of ours.
pub fn told(message: &Message) -> Option<Change> {
    // Without a team it is about whichever is open: the worker is gone.
    let of = message.text("team").and_then(|id| team_intake::id_of(&id));
    match message.text("kind")?.as_str() {
        "progress" => {
            let share = message.number("share")?;
            Some(change(of?, move |team| team.progress = Some(share)))
        }
        "picture" => {
            let said = Browser::read(&message.text("tally")?)?;
            let tally = tally(&said)?;
            let counted = said.get("counted")?.as_whole()? as usize;
            let picture = picture::decode::<Browser>(&message.text("picture")?, counted)?;
            Some(change(of?, move |team| {
                team.picture = picture;
                team.tally = tally;
                team.progress = None;
            }))
        }
        "unreadable" => {
            let file = message.text("file");
            Some(Change::Noticed(Notice::NotReceived { file, why: Hindrance::Unreadable }))
        }
        "not-kept" => Some(ended(of, Notice::NotKept)),
        "held" => Some(ended(of, Notice::OpeningHeld)),
        _ => Some(ended(of, Notice::NotOpened)),
    }
}

/// A change of this team, unless the owner went to another one meanwhile.
fn change(of: Token, change: impl FnOnce(&mut Team) + 'static) -> Change {
    Change::beside(move |beside| {
        if let Some(team) = beside.team.as_mut().filter(|team| team.invitation == of) {
            change(team);
        }
    })
}

/// Nothing more comes of what was asked for; of the picture that is there nothing changes.
fn ended(of: Option<Token>, notice: Notice) -> Change {
    Change::beside(move |beside| {
        beside.notices.push(notice);
        let is_meant = |team: &&mut Team| of.is_none_or(|of| team.invitation == of);
        beside.team.as_mut().filter(is_meant).into_iter().for_each(|team| team.progress = None);
    })
}

fn tally(value: &Value) -> Option<Tally> {
    let count = |name| Some(value.get(name)?.as_whole()? as usize);
    let mut tally = Tally { taken: count("taken")?, ..Tally::default() };
    for why in Refusal::ALL {
        tally.refused[why as usize] = count(why.name())?;
    }
    Some(tally)
}
