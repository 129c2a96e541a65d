//! Links and codes as mails and chats hand them on: whatever sticks to them comes off, and nothing else becomes one.

use klantspiegel_core::desk::Route;
use klantspiegel_core::invitation::Purpose;
use klantspiegel_core::journey::Step;
use klantspiegel_formats::envelope::{Envelope, Flaw};
use klantspiegel_formats::invitation::{arrived, decode, encode};
use klantspiegel_formats::json::Native;
use klantspiegel_formats::team_intake::codes;
use klantspiegel_formats::{desk_route, route};
use klantspiegel_testing::invited::invitation;

/// A way in which a link arrives.
type Way = (&'static str, fn(&str) -> String);

/// What programs and people do to a link, or to a code alone.
const WAYS: [Way; 36] = [
    ("as it is", |link| link.to_owned()),
    ("full stop", |link| format!("{link}.")),
    ("several marks", |link| format!("{link}?!…")),
    ("comma and words", |link| format!("{link}, dank je wel")),
    ("words behind", |link| format!("{link} Groeten, Anna")),
    ("words before", |link| format!("Kijk eens: {link}")),
    ("angle brackets", |link| format!("<{link}>")),
    ("brackets", |link| format!("({link})")),
    ("square brackets", |link| format!("[hier]({link}) of [{link}]")),
    ("quotes", |link| format!("„{link}” »{link}«")),
    ("italics", |link| format!("_{link}_ ")),
    ("blank, as an address has it", |link| format!("{link}%20")),
    ("two blanks, packed twice", |link| format!("{link}%2520%20")),
    ("break, as an address has it", |link| format!("{link}%0D%0A")),
    ("what nobody sees behind it", |link| format!("{link}\u{200b}\u{feff}\u{2060}\u{ad}")),
    ("what nobody sees, as an address has it", |link| format!("{link}%E2%80%8B%C2%A0")),
    ("what nobody sees within", |link| within(link, "\u{200b}")),
    ("soft hyphens within", |link| within(link, "\u{ad}")),
    ("hard blanks within", |link| within(link, "\u{a0}")),
    ("breaks within", |link| within(link, "\r\n")),
    ("breaks within, as an address has them", |link| within(link, "%0A")),
    ("quoted", |link| format!("> {}\n> Groet", within(link, "\n> "))),
    ("quoted twice", |link| within(link, "\n>> ")),
    ("quoted, as HTML has it", |link| within(link, "\n&gt; ")),
    ("quoted-printable", |link| within(&link.replace('=', "=3D"), "=\r\n")),
    ("counted behind", |link| format!("{link}&utm_source=mail&fbclid=x-y_z")),
    ("counted behind, as HTML has it", |link| format!("{link}&amp;utm_source=mail")),
    ("counted with a question mark", |link| format!("{link}?utm_source=mail")),
    ("counted in front", |link| link.replacen('#', "?utm_source=mail#utm_campaign=x&", 1)),
    ("every sign packed", |link| packed(link)),
    ("packed twice", |link| packed(&packed(link))),
    ("the name packed", |link| link.replacen('=', "%3D", 1)),
    ("in the link of a filter", |link| {
        format!("https://eur01.safelinks.example/?url={}&data=05%7C02%7C&reserved=0", packed(link))
    }),
    ("in the link of a filter, small letters", |link| {
        format!("https://linkprotect.example/url?a={}&c=E,1", packed(link).to_lowercase_signs())
    }),
    ("in the link of a search", |link| format!("https://www.search.example/url?q={}&sa=D", packed(link))),
    ("other hyphens", |link| link.replace('-', "\u{2011}")),
];

/// What a filter of mails does to a link; it leaves a code alone.
const FILTERS: [Way; 2] = [
    ("defended, version 2", |link| {
        let signs = link.replace('-', "-2D").replace('_', "-5F");
        let signs = signs.replace(':', "-3A").replace('#', "-23").replace('=', "-3D").replace('/', "_");
        format!("https://urldefense.example/v2/url?u={signs}&d=DwMFAg&c=x")
    }),
    ("defended, version 3", |link| {
        format!("https://urldefense.example/v3/__{}__;Iw!!A-b_c$ ", link.replace('#', "*"))
    }),
];

trait Signs {
    fn to_lowercase_signs(&self) -> String;
}

impl Signs for str {
    /// With the digits of every packed sign in small letters.
    fn to_lowercase_signs(&self) -> String {
        let mut parts = self.split('%');
        let first = parts.next().unwrap_or_default().to_owned();
        parts.fold(first, |all, part| format!("{all}%{}{}", part[..2].to_lowercase(), &part[2..]))
    }
}

/// A link and a code in every way in which they arrive.
fn arriving(link: &str, code: &str) -> Vec<(&'static str, String)> {
    let both = WAYS.iter().flat_map(|(what, way)| [(*what, way(link)), (*what, way(code))]);
    both.chain(FILTERS.iter().map(|(what, way)| (*what, way(link)))).collect()
}

/// Broken into pieces of 60 signs from where the code begins.
fn within(link: &str, mark: &str) -> String {
    let begins = link.find('=').map_or(0, |at| at + 1);
    let (before, code) = link.split_at(begins);
    let pieces: Vec<&str> =
        code.as_bytes().chunks(60).filter_map(|piece| std::str::from_utf8(piece).ok()).collect();
    format!("{before}{}", pieces.join(mark))
}

/// As one address stands in another.
fn packed(link: &str) -> String {
    let sign = |c: char| {
        if c.is_ascii_alphanumeric() || "-_.~".contains(c) {
            c.to_string()
        } else {
            format!("%{:02X}", c as u32)
        }
    };
    link.chars().map(sign).collect()
}

#[test]
fn an_invitation_is_read_however_its_link_arrives() {
    for purpose in Purpose::ALL {
        let sound = invitation(purpose);
        let code = encode::<Native>(&sound);
        let link = format!("https://klant.example/a-b/invited.html#invitation={code}");
        for (what, text) in arriving(&link, &code) {
            let found = arrived::<Native>(&text).map(|arrived| (arrived.invitation, arrived.code));
            assert_eq!(found, Ok((sound.clone(), code.clone())), "{what}: {text}");
            // The browser gives what stands behind the `#`.
            if let Some((_, fragment)) = text.split_once('#') {
                assert_eq!(decode::<Native>(fragment), Ok(sound.clone()), "{what}, as an address");
            }
        }
    }
}

#[test]
fn an_envelope_is_read_however_its_link_arrives() {
    // Any code of an envelope has dashes sooner or later.
    let envelope = (0..u8::MAX)
        .map(|byte| Envelope::around([byte; 16], [4; 65], vec![byte.wrapping_mul(37) | 0xf8; 300]))
        .find(|envelope| envelope.encode().contains('-') && envelope.encode().contains('_'))
        .expect("one of them has both");
    let code = envelope.encode();
    let link = format!("https://klant.example/a-b/desk.html#sealed={code}");
    for (what, text) in arriving(&link, &code) {
        assert_eq!(Envelope::decode(&text), Ok(envelope.clone()), "{what}: {text}");
        if let Some((_, fragment)) = text.split_once('#') {
            assert!(Envelope::is_in_address(fragment), "{what}: {fragment}");
        }
    }
    for address in ["", "overview", "law", "invitation/AAAAAAAAAAAAAAAAAAAAAA", "invitation=x"] {
        assert!(!Envelope::is_in_address(address), "{address}");
    }
}

/// What was lost is told, and never made up from the words around it.
#[test]
fn what_is_lost_of_a_code_is_not_found_in_what_stands_behind_it() {
    let envelope = Envelope::around([7; 16], [4; 65], vec![9; 300]);
    let code = envelope.encode();
    let cut = &code[..code.len() - 40];
    for text in
        [format!("{cut}&utm_source=a-long-name-of-a-campaign-that-goes-on-and-on"), format!("{cut}. Groet")]
    {
        assert_eq!(Envelope::decode(&text), Err(Flaw::Truncated), "{text}");
    }
    let whole = encode::<Native>(&invitation(Purpose::Team));
    for text in [&whole[..whole.len() - 8], &format!("{} Groet", &whole[..whole.len() - 5])] {
        assert!(decode::<Native>(text).is_err(), "{text}");
    }
}

#[test]
fn where_somebody_is_comes_along_with_the_invitation() {
    let code = encode::<Native>(&invitation(Purpose::Hiring));
    for (behind, at) in [
        ("", ""),
        (".", ""),
        ("&at=review", "review"),
        ("&at=item/caring-enjoy.", "item/caring-enjoy"),
        ("&amp;at=review&amp;utm_source=x", "review"),
        ("&utm_source=x&at=review%20", "review"),
        ("%26at%3Dreview", "review"),
    ] {
        let arrived = arrived::<Native>(&format!("invitation={code}{behind}"));
        assert_eq!(arrived.map(|arrived| arrived.at), Ok(at.to_owned()), "{behind}");
    }
}

#[test]
fn other_addresses_lose_what_sticks_to_them_too() {
    let token = "AAAAAAAAAAAAAAAAAAAAAA";
    for stuck in
        ["", ".", "),", "%20", "%E2%80%8B", "&utm_source=mail", "&amp;x", "?utm_source=mail", " Groet", "”."]
    {
        assert_eq!(route::parse(&format!("review{stuck}")), Some(Step::Review), "{stuck}");
        assert_eq!(route::parse(&format!("dilemma/2{stuck}")), Some(Step::Dilemma(1)), "{stuck}");
        assert!(route::is_method(&format!("method{stuck}")), "{stuck}");
        assert_eq!(desk_route::parse(&format!("law{stuck}")), Route::Law, "{stuck}");
        let route = desk_route::parse(&format!("invitation/{token}{stuck}"));
        assert_eq!(route, Route::Invitation([0; 16]), "{stuck}");
    }
    for other in ["methods", "method/1", "method1.", "the method"] {
        assert!(!route::is_method(other), "{other}");
    }
}

/// Only a code is taken out of the address, and whatever stuck to a place goes with it.
#[test]
fn an_address_of_the_desk_shows_a_place_and_never_a_code() {
    let code = Envelope::around([3; 16], [4; 65], vec![3; 300]).encode();
    let handed = format!("{}={code}", klantspiegel_formats::envelope::NAME);
    let overview = desk_route::print(Route::Overview);
    for (address, code, instead) in [
        ("", None, None),
        ("law", None, None),
        ("law.", None, Some("law")),
        ("nowhere", None, Some(&*overview)),
        (&*code, Some(&*code), Some(&*overview)),
    ] {
        let asked = desk_route::asked(address);
        assert_eq!((asked.code.as_deref(), asked.instead.as_deref()), (code, instead), "{address}");
    }
    assert!(!desk_route::asked(&handed).instead.unwrap_or_default().contains(&code));
}

/// Letters with codes of members, pasted one behind the other, are as many codes.
#[test]
fn codes_of_a_team_are_told_apart_in_letters_too() {
    let all: Vec<String> =
        [3, 5, 8].map(|byte| Envelope::around([byte; 16], [4; 65], vec![byte; 300]).encode()).into();
    let letter = |code: &String| format!("Hallo,\n\n> {}\n\nGroet, Bob\n", within(code, "\n> "));
    let letters: String = all.iter().map(letter).collect();
    for text in [all.join("\n"), letters] {
        let found: Vec<String> = codes(&text)
            .into_iter()
            .filter_map(|code| Envelope::decode(code).ok())
            .map(|one| one.encode())
            .collect();
        assert_eq!((codes(&text).len(), found), (all.len(), all.clone()), "{text}");
    }
    // What is no code among lines is one that was not taken.
    assert_eq!(codes(&format!("{}\nhallo", &all[0][..80])).len(), 2);
}
