//! The address of a place at the desk, behind the `#`.

use super::{base64url, pasted};
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
