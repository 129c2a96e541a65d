//! Invitations, and who answers them, as the tests need them.

use klantspiegel_core::day::Day;
use klantspiegel_core::invitation::{Invitation, Line, Purpose};
use klantspiegel_core::language::Language;
use klantspiegel_core::room::BLOCKERS_BY_EASE;
use klantspiegel_core::setup::Role;
use klantspiegel_core::team::member::Member;
use klantspiegel_formats::invitation::numbered;

/// An invitation for this purpose, which asks everything that it may.
pub fn invitation(purpose: Purpose) -> Invitation {
    let line = |text| Line::new(text).expect("a line of the tests is sound");
    numbered(Invitation {
        id: Default::default(),
        purpose,
        asker: line("Gemeente Veenhuizen"),
        used_for: line("Voorbereiding van het gesprek"),
        contact: line("Anna, 0512 000000"),
        otherwise: line("Dan praten we zonder deze vragen"),
        kept_until: Day { year: 2027, month: 2, day: 20 },
        language: Language::Nl,
        role: Role::Staff,
        parts: purpose.offered(),
        key: [4; 65],
    })
}

/// A member of a team who answered nothing.
pub const SILENT: Member = Member {
    role: Role::Staff,
    stopped: [None; BLOCKERS_BY_EASE.len()],
    measured: None,
    views: [None; 3],
    leadership: None,
    from_within: None,
    room: None,
};
