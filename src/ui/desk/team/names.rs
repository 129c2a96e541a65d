//! What a count is about, in words.

use crate::catalogue;
use crate::catalogue::words::Words;
use crate::domain::setup::Role;
use crate::domain::team::member::Score;
use crate::domain::team::picture::Subject;
use crate::formats::picture::{band_name, lean_name};
use crate::texts::args;
use crate::ui::locale::Locale;

/// By itself, as in a table.
pub fn full(locale: &Locale, subject: &Subject) -> String {
    let t = locale.texts;
    match subject {
        Subject::Blocker(_) => t.team_full_blocker(&short(locale, subject)),
        Subject::View(_) => t.team_full_view(&short(locale, subject)),
        Subject::Measured(_) | Subject::Leadership(_) | Subject::Map { .. } => short(locale, subject),
    }
}

/// Under a heading that says what all of its kind are about.
pub fn short(locale: &Locale, subject: &Subject) -> String {
    let t = locale.texts;
    match subject {
        Subject::Blocker(line) => {
            let words = Words {
                ours: t.wordings(),
                organisation: None,
                language: locale.language(),
                role: Role::Staff,
            };
            let item = catalogue::item_bank().item(line.as_str());
            item.map(|item| words.item(item).to_owned()).unwrap_or_default()
        }
        Subject::Measured(lean) => t.team_measured(lean_name(*lean)),
        Subject::View(score) => t.team_view(Score::name(*score)),
        Subject::Leadership(role) => t.team_leadership(Role::name(*role)),
        Subject::Map { within, room } => {
            let (within, room) = (band_name(*within), band_name(*room));
            t.team_map_cell(args::TeamMapCell { within: &t.team_band(within), room: &t.team_band(room) })
        }
    }
}
