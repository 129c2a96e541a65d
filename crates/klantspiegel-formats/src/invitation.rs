//! An invitation as it travels: all of it behind the `#` of a link, where no server sees it.

use super::json::{self, Json, Value, object};
use super::{base64url, pasted, record};
use klantspiegel_core::day::Day;
use klantspiegel_core::invitation::{Invitation, Line, Purpose, Token};
use klantspiegel_core::language::Language;
use klantspiegel_core::part::{Part, Parts};
use klantspiegel_core::setup::Role;
use sha2::{Digest, Sha256};

/// What it is called in an address.
pub const NAME: &str = "invitation";

/// The version that is written.
pub const VERSION: u32 = 1;

/// The longest code that is read; ours take about 1500 characters, and never more than half of this.
pub const MAX_CHARACTERS: usize = 8192;

/// What stands in an address between an invitation and where in the journey somebody is.
pub const AT: &str = "&at=";

/// The longest text in which a code is looked for, in bytes.
const MAX_TEXT: usize = 64 * 1024;

/// In how many places of it.
const MAX_BEGINNINGS: usize = 8;

/// How what a code says begins.
const OPENING: &[u8] = br#"{"klantspiegel":"invitation""#;

/// What is wrong with an invitation.
#[derive(Clone, Debug, PartialEq, Eq, displaydoc::Display)]
pub enum Flaw {
    /// It was cut off or changed on the way: nothing can be read from it.
    Garbled,
    /// Of a newer version than this page.
    Newer,
    /// This part is missing or cannot be so.
    Part(&'static str),
}

impl std::error::Error for Flaw {}

/// The invitation under the number that follows from it. What is sealed is bound to that number, and so to everything that
/// whoever answered has read.
pub fn numbered(invitation: Invitation) -> Invitation {
    Invitation { id: number(&invitation), ..invitation }
}

/// The first half of the SHA-256 of everything else that is in it. No line holds a line break, so none can pass into the next.
fn number(invitation: &Invitation) -> Token {
    let parts: Vec<&str> = invitation.parts.iter().map(Part::name).collect();
    let content = [
        NAME,
        &VERSION.to_string(),
        invitation.purpose.name(),
        invitation.asker.as_str(),
        invitation.used_for.as_str(),
        invitation.contact.as_str(),
        invitation.otherwise.as_str(),
        &invitation.kept_until.to_string(),
        invitation.language.tag(),
        invitation.role.name(),
        &parts.join(" "),
        &base64url::encode(&invitation.key),
    ];
    let digest: [u8; 32] = Sha256::digest(content.join("\n")).into();
    let (number, _) = digest.split_first_chunk().expect("half of it is no more than all of it");
    *number
}

/// The mark by which two people see whether they have the same invitation before them: eight bytes of its number, too many to
/// find another invitation that has the same.
pub fn mark(number: &Token) -> String {
    let (shown, _) = number.split_at(number.len() / 2);
    let groups =
        shown.chunks(2).map(|pair| pair.iter().map(|byte| format!("{byte:02x}")).collect::<String>());
    groups.collect::<Vec<_>>().join(" ")
}

/// The code of an invitation.
pub fn encode<J: Json>(invitation: &Invitation) -> String {
    base64url::encode(J::line(&write(invitation)).as_bytes())
}

/// The link by which somebody is invited: the page at this address, and the code behind its `#`.
pub fn link(address: &str, code: &str) -> String {
    format!("{address}#{NAME}={code}")
}

/// An invitation as it came in an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arrived {
    /// The invitation.
    pub invitation: Invitation,
    /// Its code, without anything that stuck to it.
    pub code: String,
    /// Where in the journey somebody is, as an address; empty where that is not said.
    pub at: String,
}

/// The invitation of a code, or of a link with one, whatever was done to that on its way.
///
/// # Errors
/// What is wrong with it.
pub fn decode<J: Json>(text: &str) -> Result<Invitation, Flaw> {
    arrived::<J>(text).map(|arrived| arrived.invitation)
}

/// The same, and what else an address says.
///
/// # Errors
/// What is wrong with the invitation.
pub fn arrived<J: Json>(text: &str) -> Result<Arrived, Flaw> {
    let mut told = Flaw::Garbled;
    let readings = pasted::readings(if text.len() > MAX_TEXT { "" } else { text });
    for reading in readings {
        for begins in beginnings(&reading).into_iter().take(MAX_BEGINNINGS) {
            match begun::<J>(&reading[begins..]) {
                Ok((invitation, code)) => {
                    return Ok(Arrived { invitation, code, at: at(text) });
                }
                // What can be told is told rather than that nothing can be read.
                Err(flaw) if told == Flaw::Garbled => told = flaw,
                Err(_) => {}
            }
        }
    }
    Err(told)
}

/// Where in the journey an address says that somebody is.
fn at(text: &str) -> String {
    let found = pasted::readings(text).find_map(|reading| {
        let (_, at) = reading.split_once(AT)?;
        Some(pasted::address(at).into_owned())
    });
    found.unwrap_or_default()
}

/// Where a code may begin: behind its name, where it reads as every one of ours, or where the text does.
fn beginnings(text: &str) -> Vec<usize> {
    let (name, code) = (format!("{NAME}="), base64url::encode(&OPENING[..OPENING.len() / 3 * 3]));
    let behind_name = text.match_indices(&name).map(|(at, _)| at + name.len());
    let mut all: Vec<usize> = behind_name.chain(text.match_indices(&code).map(|(at, _)| at)).collect();
    if all.is_empty() {
        all.push(0);
    }
    all
}

/// The invitation with whose code a text begins, and that code. An invitation tells whether it is whole: piece after piece is
/// taken until it is, so that what stands behind it does no harm.
fn begun<J: Json>(text: &str) -> Result<(Invitation, String), Flaw> {
    let (mut code, mut told) = (String::new(), Flaw::Garbled);
    for piece in pasted::pieces(text) {
        code += piece;
        if code.len() > MAX_CHARACTERS {
            break;
        }
        // A dash may be of the writing around it.
        for code in [code.as_str(), code.trim_end_matches(['-', '_'])] {
            match whole::<J>(code) {
                Ok(invitation) => return Ok((invitation, code.to_owned())),
                Err(flaw) if told == Flaw::Garbled => told = flaw,
                Err(_) => {}
            }
        }
    }
    Err(told)
}

fn whole<J: Json>(code: &str) -> Result<Invitation, Flaw> {
    let text = base64url::decode(code).and_then(|bytes| String::from_utf8(bytes).ok());
    let text = text.filter(|text| text.trim_end().ends_with('}'));
    read(&text.and_then(|text| json::parse::<J>(&text).ok()).ok_or(Flaw::Garbled)?)
}

/// The invitation as a value.
pub fn write(invitation: &Invitation) -> Value {
    object([
        ("klantspiegel", NAME.into()),
        ("version", VERSION.into()),
        ("id", base64url::encode(&invitation.id).into()),
        ("purpose", invitation.purpose.name().into()),
        ("asker", invitation.asker.as_str().into()),
        ("used_for", invitation.used_for.as_str().into()),
        ("contact", invitation.contact.as_str().into()),
        ("otherwise", invitation.otherwise.as_str().into()),
        ("kept_until", invitation.kept_until.to_string().into()),
        ("language", invitation.language.tag().into()),
        ("role", invitation.role.name().into()),
        ("parts", record::parts(invitation.parts.iter())),
        ("key", base64url::encode(&invitation.key).into()),
    ])
}

/// The invitation of a value.
///
/// # Errors
/// What is wrong with it; a newer version is never guessed at.
pub fn read(value: &Value) -> Result<Invitation, Flaw> {
    let text = |name: &'static str| value.get(name).and_then(Value::as_text).ok_or(Flaw::Part(name));
    if text("klantspiegel").ok() != Some(NAME) {
        return Err(Flaw::Garbled);
    }
    match value.get("version").and_then(Value::as_whole) {
        Some(VERSION) => {}
        Some(version) if version > VERSION => return Err(Flaw::Newer),
        _ => return Err(Flaw::Part("version")),
    }
    let line = |name: &'static str| Line::new(text(name)?).map_err(|_| Flaw::Part(name));
    let purpose = Purpose::named(text("purpose")?).ok_or(Flaw::Part("purpose"))?;
    let role = text("role")?;
    let invitation = Invitation {
        id: base64url::decode_exactly(text("id")?).ok_or(Flaw::Part("id"))?,
        purpose,
        asker: line("asker")?,
        used_for: line("used_for")?,
        contact: line("contact")?,
        otherwise: line("otherwise")?,
        kept_until: text("kept_until")?.parse::<Day>().map_err(|_| Flaw::Part("kept_until"))?,
        language: Language::from_tag(text("language")?).ok_or(Flaw::Part("language"))?,
        role: Role::named(role).ok_or(Flaw::Part("role"))?,
        parts: parts(value, purpose).ok_or(Flaw::Part("parts"))?,
        key: base64url::decode_exactly(text("key")?).ok_or(Flaw::Part("key"))?,
    };
    if invitation.id == number(&invitation) { Ok(invitation) } else { Err(Flaw::Garbled) }
}

/// What is asked: something, and nothing that this purpose does not allow, whoever made the link.
fn parts(value: &Value, purpose: Purpose) -> Option<Parts> {
    let parts = record::read_parts(value.get("parts")?).ok()?;
    let allowed = parts.iter().all(|part| purpose.offered().has(part));
    (allowed && !parts.is_empty()).then_some(parts)
}
