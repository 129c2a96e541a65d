//! What a count is about, in words.

use crate::locale::Locale;
use klantspiegel_content::catalogue;
use klantspiegel_content::catalogue::words::Words;
use klantspiegel_content::texts::args;
use klantspiegel_core::room::BLOCKERS_BY_EASE;
use klantspiegel_core::setup::Role;
use klantspiegel_core::team::picture::Subject;

/// By itself, as in a table.
pub fn full(locale: &Locale, subject: Subject) -> String {
    let t = locale.texts;
    match subject {
        Subject::Blocker(_) => t.team_full_blocker(&short(locale, subject)),
        Subject::View(_) => t.team_full_view(&short(locale, subject)),
        Subject::FromWithin(band) => t.team_full_from_within(&t.team_band(band.name())),
        Subject::Measured(_) | Subject::Leadership(_) | Subject::Map { .. } => short(locale, subject),
    }
}

/// Under a heading that says what all of its kind are about.
pub fn short(locale: &Locale, subject: Subject) -> String {
    let t = locale.texts;
    match subject {
        Subject::Blocker(line) => {
            let words = Words {
                ours: t.wordings(),
                organisation: None,
                language: locale.language(),
                role: Role::Staff,
            };
            let item = catalogue::item_bank().item(BLOCKERS_BY_EASE[line]);
            item.map(|item| words.item(item).to_owned()).unwrap_or_default()
        }
        Subject::Measured(lean) => t.team_measured(lean.name()),
        Subject::View(view) => t.team_view(view.name()),
        Subject::Leadership(role) => t.team_leadership_of(role.name()),
        Subject::FromWithin(band) => t.team_from_within_band(band.name()),
        Subject::Map { from_within, room } => {
            let (from_within, room) = (&t.team_band(from_within.name()), &t.team_band(room.name()));
            t.team_map_cell(args::TeamMapCell { from_within, room })
        }
    }
}
