//! The address of a step, behind the `#`: where someone is, never what they answered.

use super::pasted;
use klantspiegel_core::dilemma::form::DILEMMAS;
use klantspiegel_core::instrument::ItemId;
use klantspiegel_core::journey::Step;
use klantspiegel_core::part::Part;

/// The address of the method page.
pub const METHOD: &str = "method";

/// What the addresses of an organisation's own questions begin with.
const OWN: &str = "own";

/// The address of a step.
pub fn print(step: &Step) -> String {
    match step {
        Step::Start => "start".to_owned(),
        Step::Item(id) => format!("item/{id}"),
        Step::BeforeDilemmas => "situations".to_owned(),
        Step::Dilemma(index) => format!("dilemma/{}", index + 1),
        Step::Stated => "stated".to_owned(),
        Step::Measures => "measures".to_owned(),
        Step::Page { part, index } => format!("{}/{}", part.name(), index + 1),
        Step::OfOrganisation(part) => format!("{OWN}/{}", part.name()),
        Step::Review => "review".to_owned(),
        Step::Feedback => "feedback".to_owned(),
        Step::Together => "together".to_owned(),
    }
}

/// Whether an address is that of the method page.
pub fn is_method(address: &str) -> bool {
    pasted::address(address) == METHOD
}

/// The step at an address, whatever stuck to that on its way; whether it can be entered is for the session to say.
pub fn parse(address: &str) -> Option<Step> {
    let address = &*pasted::address(address);
    Some(match address {
        "" | "start" => Step::Start,
        "situations" => Step::BeforeDilemmas,
        "stated" => Step::Stated,
        "measures" => Step::Measures,
        "review" => Step::Review,
        "feedback" => Step::Feedback,
        "together" => Step::Together,
        _ => match address.split_once('/')? {
            ("item", id) => Step::Item(ItemId::new(id)),
            ("dilemma", number) => Step::Dilemma(index(number, DILEMMAS)?),
            (OWN, part) => Step::OfOrganisation(Part::named(part)?),
            (part, number) => {
                let part = Part::named(part)?;
                Step::Page { part, index: index(number, MAX_PAGES)? }
            }
        },
    })
}

/// More pages than any instrument has.
const MAX_PAGES: usize = 100;

/// The 0-based place of a 1-based number.
fn index(number: &str, count: usize) -> Option<usize> {
    let number: usize = number.parse().ok()?;
    number.checked_sub(1).filter(|index| *index < count)
}
