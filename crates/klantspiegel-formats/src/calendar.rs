//! Reminders as a calendar file (RFC 5545). Nobody reads it back here: it is for the person's own calendar.

use ics::properties::{Description, DtEnd, DtStart, Summary, Transp, Trigger};
use ics::{Alarm, Event, ICalendar, escape_text, parameters};
use klantspiegel_core::day::Day;

/// Who made the file, in the form of ISO 9070.
const PRODUCT: &str = "-//Klantspiegel//Klantspiegel//EN";
/// A reminder on the day itself, nine hours after it began.
const AT_NINE: &str = "PT9H";

/// A day to be reminded of something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reminder {
    /// Tells it from the other reminders of the file.
    pub name: &'static str,
    /// The whole of this day.
    pub day: Day,
    /// What a calendar shows.
    pub title: String,
    /// What it shows when the day is opened; it may have lines.
    pub text: String,
}

/// When and as what a calendar file comes about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Edition<'a> {
    /// The moment in UTC, as `20261121T093000Z`.
    pub stamp: &'a str,
    /// Any number: with it no other file has reminders of the same identity.
    pub chance: u32,
}

/// The reminders as a calendar file.
pub fn encode(reminders: &[Reminder], edition: Edition<'_>) -> String {
    let mut calendar = ICalendar::new("2.0", PRODUCT);
    for reminder in reminders {
        calendar.add_event(event(reminder, edition));
    }
    folded(&calendar.to_string())
}

/// The same with lines of at most 75 octets, as RFC 5545 asks (3.1): the library that folds them counts the rest of a
/// line without the blank that it begins with.
fn folded(file: &str) -> String {
    const MAX: usize = 75;
    let mut folded = String::with_capacity(file.len());
    for line in file.replace("\r\n ", "").split_terminator("\r\n") {
        let mut length = 0;
        for letter in line.chars() {
            if length + letter.len_utf8() > MAX {
                folded.push_str("\r\n ");
                length = 1;
            }
            folded.push(letter);
            length += letter.len_utf8();
        }
        folded.push_str("\r\n");
    }
    folded
}

fn event<'a>(reminder: &'a Reminder, edition: Edition<'a>) -> Event<'a> {
    let identity = format!("{}-{:08x}-{}@klantspiegel", edition.stamp, edition.chance, reminder.name);
    let mut event = Event::new(identity, edition.stamp);
    let (mut start, mut end) = (DtStart::new(date(reminder.day)), DtEnd::new(date(reminder.day.after(1))));
    // Whole days instead of moments.
    start.add(parameters::Value::DATE);
    end.add(parameters::Value::DATE);
    event.push(start);
    event.push(end);
    event.push(Summary::new(escape_text(&reminder.title)));
    event.push(Description::new(escape_text(&reminder.text)));
    // The day stays free for whoever plans with the person.
    event.push(Transp::transparent());
    event.add_alarm(Alarm::display(Trigger::new(AT_NINE), Description::new(escape_text(&reminder.title))));
    event
}

fn date(day: Day) -> String {
    format!("{:04}{:02}{:02}", day.year, day.month, day.day)
}
