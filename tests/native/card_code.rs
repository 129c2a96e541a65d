//! The code of a card for two: what lies on the card comes back, whatever happens to the code between two screens, and what was
//! mistyped becomes no other card.

use klantspiegel_core::dilemma::Choice;
use klantspiegel_core::dilemma::ladder::{Rung, Said};
use klantspiegel_core::setup::Role;
use klantspiegel_core::together::{CELLS, Card};
use klantspiegel_formats::card_code::{NoCard, SIGNS, brought, decode, encode, fragment};
use proptest::prelude::*;

/// The signs of a code: digits and letters without I, L, O and U.
const ALPHABET: &str = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Any card.
fn cards() -> impl Strategy<Value = Card> {
    let choice = prop::option::of(prop::sample::select(&Choice::ALL[..]));
    let rung = (0..=6u8).prop_map(|costs| Rung::new(costs).expect("a rung"));
    let said = prop::option::of([rung.clone(), rung.clone(), rung].prop_map(Said));
    let role = prop::sample::select(&Role::ALL[..]);
    let card = |(role, choices, said): (Role, Vec<Option<Choice>>, Option<Said>)| {
        Card::new(role, choices.try_into().expect("one for each cell"), said)
    };
    (role, prop::collection::vec(choice, CELLS), said).prop_filter_map("a card has a choice on it", card)
}

/// The signs without what parts them.
fn signs(code: &str) -> Vec<char> {
    code.chars().filter(|sign| *sign != '-').collect()
}

proptest! {
    #[test]
    fn what_lies_on_a_card_comes_back(card in cards()) {
        let code = encode(&card);
        prop_assert_eq!(signs(&code).len(), SIGNS);
        prop_assert!(signs(&code).iter().all(|sign| ALPHABET.contains(*sign)), "{}", code);
        prop_assert_eq!(decode(&code), Ok(card));
    }

    /// Every sign that is wrong, and every two neighbours that changed places.
    #[test]
    fn what_is_mistyped_is_no_card(card in cards()) {
        let right = signs(&encode(&card));
        for at in 0..SIGNS {
            for sign in ALPHABET.chars().filter(|sign| *sign != right[at]) {
                let mut wrong = right.clone();
                wrong[at] = sign;
                let wrong: String = wrong.into_iter().collect();
                prop_assert!(matches!(decode(&wrong), Err(NoCard::Mistyped)), "{} for {:?}", wrong, right);
            }
        }
        for at in (1..SIGNS).filter(|at| right[*at] != right[at - 1]) {
            let mut wrong = right.clone();
            wrong.swap(at, at - 1);
            let wrong: String = wrong.into_iter().collect();
            prop_assert!(decode(&wrong).is_err(), "{} for {:?}", wrong, right);
        }
    }

    #[test]
    fn nothing_that_is_typed_does_harm(text in ".{0,20}") {
        if let Ok(card) = decode(&text) {
            prop_assert_eq!(decode(&encode(&card)), Ok(card));
        }
    }
}

/// A card with one choice on it, and one with everything.
fn examples() -> [Card; 2] {
    let rung = Rung::new(6).expect("a rung");
    let mut one = [None; CELLS];
    one[4] = Some(Choice::Care);
    [(Role::Staff, one, None), (Role::Manager, [Some(Choice::Cost); CELLS], Some(Said([rung; 3])))]
        .map(|(role, choices, said)| Card::new(role, choices, said).expect("there is a choice"))
}

#[test]
fn a_code_is_read_however_it_is_typed() {
    let ways: [fn(&str) -> String; 8] = [
        |code| code.to_lowercase(),
        |code| code.replace('-', ""),
        |code| code.replace('-', " "),
        |code| code.replace('-', "–"),
        |code| format!(" {code}\n"),
        |code| code.replace('0', "O"),
        |code| code.replace('1', "l"),
        |code| format!("https://klant.example/?lang=nl#card={code}"),
    ];
    for card in examples() {
        let code = encode(&card);
        for way in ways {
            assert_eq!(decode(&way(&code)).as_ref(), Ok(&card), "{}", way(&code));
        }
        assert_eq!(brought(&fragment(&card)).as_deref(), Some(&*code));
    }
    assert_eq!(brought("feedback"), None);
}

#[test]
fn what_is_wrong_is_named() {
    for (text, expected) in [
        ("", NoCard::Empty),
        (" - ", NoCard::Empty),
        ("ABCD-EFGH-JK", NoCard::Length { found: 10 }),
        ("ABCD-EFGH-JKMN", NoCard::Length { found: 12 }),
        ("ABCD-EFGU-JKM", NoCard::Sign('U')),
        ("ABCD-EFG!-JKM", NoCard::Sign('!')),
        ("ABCD-EFGé-JKM", NoCard::Sign('é')),
        ("0000-0000-001", NoCard::Mistyped),
        // Nobody was shown a card without a choice.
        ("0000-0000-000", NoCard::Mistyped),
        // A number that no card of this version has, with what remains of it.
        ("ZZZZ-ZZZZ-Z", NoCard::Length { found: 9 }),
    ] {
        assert_eq!(decode(text), Err(expected), "{text}");
    }
    let beyond = (1u64 << 45) - 1;
    let newer = crockford_of((beyond << 10) | (beyond % 1021));
    assert_eq!(decode(&newer), Err(NoCard::Newer));
}

/// A number in the signs of a code.
fn crockford_of(number: u64) -> String {
    let sign = |place: u32| ALPHABET.chars().nth((number >> (5 * place) & 31) as usize).expect("a sign");
    (0..SIGNS as u32).rev().map(sign).collect()
}
