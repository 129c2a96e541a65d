//! An organisation that adds something of every kind, as a configuration describes it.

use super::bank;
use klantspiegel_core::organisation::Offer;
use klantspiegel_formats::configuration;
use klantspiegel_formats::json::Native;
use serde_json::{Value, json};

/// A configuration with every member there is; its words hold markup, which must stay text.
pub fn configuration() -> Value {
    json!({
        "klantspiegel": 2,
        "name": "Stad & <b>Land</b>",
        "contact": { "nl": "Bel <i>1234</i>.", "en": "Call <i>1234</i>." },
        "intro": { "nl": "Welkom <script>alert(1)</script>", "en": "Welcome <script>alert(1)</script>" },
        "instruments": ["room", "care-cost", "from-within"],
        "questions": [
            { "id": "handover", "instrument": "room", "text": { "nl": "Overdragen gaat <u>goed</u>.", "en": "Handing over goes well." } },
            { "id": "channel", "instrument": "care-cost", "text": "Waar?", "options": ["Balie", { "nl": "Telefoon", "en": "Phone" }, "<img src=x>"] },
            { "id": "proud", "instrument": "room", "text": "Trots." },
        ],
        "measures": [{ "id": "waiting", "text": { "nl": "Wachttijd", "en": "Waiting time" } }],
        "links": [
            { "text": "Hulp <b>hier</b>", "address": "https://intranet.example/hulp?a=1&b=2" },
            { "text": "Schrijf", "address": "mailto:hulp@example.org" },
        ],
        "scenes": [{
            "id": "parents-evening",
            "staff": { "nl": "Een bewoner vraagt een <b>boom</b> te verplaatsen.", "en": "A resident asks you to move a tree." },
            "manager": { "nl": "Een bewoner vraagt je team een boom te verplaatsen.", "en": "A resident asks your team to move a tree." },
            "customer": { "nl": "de <i>bewoner</i>", "en": "the resident" },
            "care": { "nl": "Boom <i>verplaatsen</i>", "en": "Move it" },
            "cost": "Maaien",
            "unit": { "one": "perk", "many": { "nl": "perken", "en": "flower beds" } },
        }],
    })
}

/// What an organisation makes of the journey by a configuration.
pub fn offer(configuration: &Value) -> Offer {
    let read = configuration::read::<Native>(&configuration.to_string());
    Offer::new(read.unwrap_or_else(|flaws| panic!("{flaws:?}")), bank().clone())
}
