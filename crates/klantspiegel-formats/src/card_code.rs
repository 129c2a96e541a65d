//! A card as a code that is read out, typed over or scanned: eleven signs of Crockford's base 32, in which no sign is taken for another
//! one, the last two of them to find what was mistyped.

use klantspiegel_core::dilemma::cell::{COSTS, LOSSES};
use klantspiegel_core::dilemma::choices::Choice;
use klantspiegel_core::dilemma::ladder::{Rung, Said};
use klantspiegel_core::setup::Role;
use klantspiegel_core::together::{CELLS, Card};

/// The number of signs of a code, without what parts them.
pub const SIGNS: usize = 11;

/// How the signs are parted, for who types them.
const GROUP: usize = 4;

/// What stands in a link before the code.
const NAME: &str = "card=";

/// Not chosen, or one of two choices.
const PER_CELL: u64 = 1 + Choice::ALL.len() as u64;
/// The rungs of the ladder, with that of no minutes.
const RUNGS: u64 = 1 + COSTS.len() as u64;
/// Nothing was said, or a rung for each loss.
const SAID: u64 = 1 + RUNGS.pow(LOSSES.len() as u32);
const ROLES: u64 = Role::ALL.len() as u64;
/// How many cards there are: what lies beyond is of a version that knows more.
const CARDS: u64 = PER_CELL.pow(CELLS as u32) * SAID * ROLES;

/// Every number of a card up to here can be written.
const BITS: u32 = 45;
/// Two signs hold what remains after this prime, the greatest below 1,024: a sign that is wrong, or two that changed places, change it.
const PRIME: u64 = 1021;
const CHECK_BITS: u32 = 10;

const _: () =
    assert!(CARDS < 1 << BITS && (BITS + CHECK_BITS) as usize == 5 * SIGNS && PRIME < 1 << CHECK_BITS);

/// Why a text is no card.
#[derive(Clone, Copy, Debug, PartialEq, Eq, displaydoc::Display)]
pub enum NoCard {
    /// there is nothing
    Empty,
    /// {0} stands in no code
    Sign(char),
    /// {found} signs, where a code has eleven
    Length {
        /// How many there are.
        found: usize,
    },
    /// something was mistyped
    Mistyped,
    /// it is of a version that knows more
    Newer,
}

impl std::error::Error for NoCard {}

/// The code of a card, in groups.
pub fn encode(card: &Card) -> String {
    let number = number(card);
    let code = crockford::encode((number << CHECK_BITS) | (number % PRIME));
    let signs: Vec<char> = format!("{code:0>SIGNS$}").chars().collect();
    signs.chunks(GROUP).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join("-")
}

/// What stands behind the `#` of a link that brings a card.
pub fn fragment(card: &Card) -> String {
    format!("{NAME}{}", encode(card))
}

/// The same of what [`decode`] read a card from.
pub fn carried(text: &str) -> String {
    let code = text.rsplit_once(NAME).map_or(text, |(_, code)| code);
    format!("{NAME}{code}")
}

/// What a fragment brings as a code, if it is of such a link: of whatever stands there no more than could be one, as it is shown.
pub fn brought(fragment: &str) -> Option<String> {
    const MOST: usize = 2 * SIGNS;
    let code = fragment.strip_prefix(NAME)?;
    Some(code.chars().filter(|sign| sign.is_ascii_alphanumeric() || *sign == '-').take(MOST).collect())
}

/// The card of a code, however it was typed: in small letters, parted otherwise or not at all, with O for 0, I or L for 1; also of a
/// whole link.
///
/// # Errors
/// Those of [`NoCard`].
pub fn decode(text: &str) -> Result<Card, NoCard> {
    let text = text.rsplit_once(NAME).map_or(text, |(_, code)| code);
    let signs: String = text.chars().filter(|sign| !is_between(*sign)).collect();
    if signs.is_empty() {
        return Err(NoCard::Empty);
    }
    if let Some(strange) = signs.chars().find(|sign| !is_of_code(*sign)) {
        return Err(NoCard::Sign(strange));
    }
    if signs.len() != SIGNS {
        return Err(NoCard::Length { found: signs.len() });
    }
    // Every sign is one of a code, and there are as many as fit.
    let code = crockford::decode(&signs).map_err(|_| NoCard::Mistyped)?;
    let number = code >> CHECK_BITS;
    if code % (1 << CHECK_BITS) != number % PRIME {
        return Err(NoCard::Mistyped);
    }
    card(number)
}

/// Whether it parts signs: blanks, and whatever a keyboard puts for a hyphen.
fn is_between(sign: char) -> bool {
    sign.is_whitespace() || matches!(sign, '-' | '\u{ad}' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '.' | '_')
}

/// Whether it stands in a code; U is left out, as is everything that is no letter and no digit.
fn is_of_code(sign: char) -> bool {
    sign.is_ascii_alphanumeric() && !sign.eq_ignore_ascii_case(&'u')
}

/// A card as a number below [`CARDS`]: one digit for each thing on it, each in as many as it can be.
fn number(card: &Card) -> u64 {
    let rungs = |said: Said| said.0.iter().fold(0, |number, rung| number * RUNGS + u64::from(rung.costs()));
    let said = card.said().map_or(0, |said| 1 + rungs(said));
    let choice = |choice: &Option<Choice>| match choice {
        None => 0,
        Some(Choice::Care) => 1,
        Some(Choice::Cost) => 2,
    };
    let before = match card.role() {
        Role::Staff => said,
        Role::Manager => SAID + said,
    };
    card.choices().iter().fold(before, |number, chosen| number * PER_CELL + choice(chosen))
}

fn card(mut number: u64) -> Result<Card, NoCard> {
    let mut digit = |of: u64| {
        let digit = number % of;
        number /= of;
        digit
    };
    let mut choices = [None; CELLS];
    for choice in choices.iter_mut().rev() {
        *choice = match digit(PER_CELL) {
            0 => None,
            1 => Some(Choice::Care),
            _ => Some(Choice::Cost),
        };
    }
    let said = digit(SAID);
    let role = if digit(ROLES) == 0 { Role::Staff } else { Role::Manager };
    if number > 0 {
        return Err(NoCard::Newer);
    }
    // A code without a choice is none that anybody was shown.
    Card::new(role, choices, said.checked_sub(1).and_then(rungs)).ok_or(NoCard::Mistyped)
}

fn rungs(number: u64) -> Option<Said> {
    let rung = |place: u32| Rung::new((number / RUNGS.pow(place) % RUNGS) as u8);
    Some(Said([rung(2)?, rung(1)?, rung(0)?]))
}
