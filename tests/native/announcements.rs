//! What the element tells the page around it, whole: there is nothing else that it could tell.

use klantspiegel_core::part::{Part, Parts};
use klantspiegel_formats::announcement::Announcement;
use klantspiegel_formats::json::{Json, Native, Value, object};

#[test]
fn each_announcement_has_a_name_and_these_members() {
    let instruments: Parts = [Part::Room, Part::FromWithin].into_iter().collect();
    for (announcement, name, detail) in [
        (Announcement::Ready { version: "1.2.3" }, "ready", object([("version", "1.2.3".into())])),
        (
            Announcement::Progress { position: 3, count: 18 },
            "progress",
            object([("position", 3.into()), ("count", 18.into())]),
        ),
        (
            Announcement::Complete { instruments },
            "complete",
            object([("instruments", Value::List(vec!["from-within".into(), "room".into()]))]),
        ),
    ] {
        assert_eq!(announcement.name(), name);
        assert_eq!(announcement.detail(), detail, "{}", Native::write(&announcement.detail()));
    }
}
