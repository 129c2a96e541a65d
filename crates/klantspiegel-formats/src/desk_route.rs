//! The address of a place at the desk, behind the `#`.

use super::{base64url, pasted};
use klantspiegel_core::desk::Place;

const WRITING: &str = "new";
const LAW: &str = "law";
const INVITATION: &str = "invitation/";
const ANSWER: &str = "answer/";

/// The address of a place.
pub fn print(place: Place) -> String {
    match place {
        Place::Overview => "overview".to_owned(),
        Place::Writing => WRITING.to_owned(),
        Place::Law => LAW.to_owned(),
        Place::Invitation(id) => format!("{INVITATION}{}", base64url::encode(&id)),
        Place::Answer(id) => format!("{ANSWER}{}", base64url::encode(&id)),
    }
}

/// The place at an address; whatever is none leads to the overview.
pub fn parse(address: &str) -> Place {
    let address = &*pasted::address(address);
    let token = |prefix| base64url::decode_exactly(address.strip_prefix(prefix)?);
    match address {
        WRITING => Place::Writing,
        LAW => Place::Law,
        _ => {
            let invitation = token(INVITATION).map(Place::Invitation);
            invitation.or_else(|| token(ANSWER).map(Place::Answer)).unwrap_or_default()
        }
    }
}
