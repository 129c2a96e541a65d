//! The address of a place at the desk, behind the `#`.

use super::{base64url, envelope::Envelope, pasted};
use klantspiegel_core::desk::Route;

const WRITING: &str = "new";
const LAW: &str = "law";
const INVITATION: &str = "invitation/";
const ANSWER: &str = "answer/";

/// The address of a place.
pub fn print(route: Route) -> String {
    match route {
        Route::Overview => "overview".to_owned(),
        Route::Writing => WRITING.to_owned(),
        Route::Law => LAW.to_owned(),
        Route::Invitation(id) => format!("{INVITATION}{}", base64url::encode(&id)),
        Route::Answer(id) => format!("{ANSWER}{}", base64url::encode(&id)),
    }
}

/// The place at an address; whatever is none leads to the overview.
pub fn parse(address: &str) -> Route {
    let address = &*pasted::address(address);
    let token = |prefix| base64url::decode_exactly(address.strip_prefix(prefix)?);
    match address {
        WRITING => Route::Writing,
        LAW => Route::Law,
        _ => {
            let invitation = token(INVITATION).map(Route::Invitation);
            invitation.or_else(|| token(ANSWER).map(Route::Answer)).unwrap_or_default()
        }
    }
}

/// What an address asks for that the owner opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// What somebody handed over by a link.
    pub code: Option<String>,
    /// The address to be shown in its place, where it is to be another one: a code leaves the address before anything else is
    /// done, and so does what stuck to any other address.
    pub instead: Option<String>,
}

/// What an address asks for.
pub fn asked(address: &str) -> Asked {
    let brings = Envelope::is_in_address(address);
    let shown = print(if brings { Route::default() } else { parse(address) });
    Asked {
        code: brings.then(|| address.to_owned()),
        instead: (!address.is_empty() && address != shown).then_some(shown),
    }
}
