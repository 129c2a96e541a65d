//! Then and now: an earlier report beside this one, with what can be said of each difference.

use crate::domain::comparison::{Compared, Subject, Verdict, compare};
use crate::domain::day::Day;
use crate::domain::dilemma::estimate::Range;
use crate::domain::instrument::{ItemId, Scale};
use crate::domain::perspectives::VIEWS;
use crate::domain::session::Session;
use crate::texts::args;
use crate::ui::charts::dumbbell::{self, Row, View};
use crate::ui::components::button::{Weight, button};
use crate::ui::components::{table, text};
use crate::ui::page::{Action, Page};
use crate::ui::phrases;
use yew::prelude::*;

/// The section: a place to open the earlier report, and once it is there both side by side, the older one first.
pub fn view(page: &Page<'_>) -> Html {
    let t = page.locale.texts;
    let earlier = page.surroundings.earlier.as_deref();
    let part = if earlier.is_some() { "compare" } else { "compare screen-only" };
    html! {
        <section class="feedback-card" {part} aria-labelledby="compare">
            { text::heading(page, Some("compare"), t.compare_title()) }
            { match earlier {
                Some(earlier) => beside(page, earlier),
                None => text::paragraph(t.compare_lead()),
            } }
            <div class="open-file" part="screen-only">
                <label for="compare-report">{ t.compare_open() }</label>
                <input type="file" id="compare-report" name="earlier" accept=".json,application/json"
                    onchange={page.send.reform(Action::EarlierChosen)} />
            </div>
            { for earlier.map(|_| {
                button(page, Weight::Quiet, "compare-close", t.compare_close(), Action::EarlierClosed)
            }) }
        </section>
    }
}

fn beside(page: &Page<'_>, other: &Session) -> Html {
    let t = page.locale.texts;
    let (then, now) =
        if other.finished <= page.session.finished { (other, page.session) } else { (page.session, other) };
    let compared = compare(then, now, page.bank);
    let days = (day(page, then.finished), day(page, now.finished));
    if compared.rows.is_empty() {
        return text::paragraph(t.compare_nothing());
    }
    let other_role = then.setup.role != now.setup.role;
    html! {
        <>
            { text::paragraph(summary(page, &compared.rows)) }
            { chart(page, &compared.rows, &days) }
            { values(page, &compared.rows, days) }
            { for compared.choices_without_number.then(|| text::paragraph(t.compare_choices())) }
            { for compared.blockers.map(|blockers| text::paragraph(stopped(page, &blockers))) }
            { for other_role.then(|| text::paragraph(t.compare_other_role())) }
            { text::styled("not-said", t.compare_not_said().into()) }
        </>
    }
}

fn day(page: &Page<'_>, day: Option<Day>) -> String {
    day.map_or_else(|| "–".to_owned(), |day| page.locale.day(day))
}

fn summary(page: &Page<'_>, compared: &[Compared]) -> String {
    let t = page.locale.texts;
    let judged = compared.iter().filter(|row| row.verdict != Verdict::Counted).count();
    let beyond =
        compared.iter().filter(|row| matches!(row.verdict, Verdict::Higher | Verdict::Lower)).count();
    match (judged, beyond) {
        (0, _) => t.compare_counts_only(),
        (_, 0) => t.compare_explained(),
        _ => t.compare_beyond(args::CompareBeyond { count: beyond as u32, of: &judged.to_string() }),
    }
}

/// Everything on the scale of 1 to 7; the rest stands in the table.
fn chart(page: &Page<'_>, compared: &[Compared], (then, now): &(String, String)) -> Html {
    let t = page.locale.texts;
    let rated = compared.iter().filter(|row| unit(row.subject) == Unit::OfSeven);
    let row =
        |row: &Compared| Row { name: name(page, row.subject), values: vec![Some(row.then), Some(row.now)] };
    let rows: Vec<Row> = rated.clone().map(row).collect();
    if rows.is_empty() {
        return Html::default();
    }
    let described = rated.map(|row| {
        let (then, now) = (&value(page, row.subject, row.then), &value(page, row.subject, row.now));
        t.compare_chart_row(args::CompareChartRow { name: &name(page, row.subject), then, now })
    });
    let description = described.collect::<Vec<_>>().join("; ");
    let views = [View::square(then), View::circle(now)];
    let role = page.session.setup.role;
    let end = |value| page.words.label(Scale::Agreement, value, role).unwrap_or_default();
    dumbbell::view("then-now", (t.compare_chart(), description), &views, &rows, (end(1), end(7)))
}

fn values(page: &Page<'_>, compared: &[Compared], (then, now): (String, String)) -> Html {
    let t = page.locale.texts;
    let row = |row: &Compared| {
        let [then, now] = [(row.then, 0), (row.now, 1)].map(|(number, time)| {
            let value = value(page, row.subject, number);
            row.ranges.map_or(value.clone(), |ranges| format!("{value} {}", range(page, ranges[time])))
        });
        vec![name(page, row.subject), then, now, verdict(page, row.verdict)]
    };
    let rows: Vec<Vec<String>> = compared.iter().map(row).collect();
    let head = [t.column_quantity(), then, now, t.column_difference()];
    // A name of its own, beside that of the section.
    table::open(&format!("{}, {}", t.compare_title(), t.column_difference()), &head, &rows)
}

fn range(page: &Page<'_>, range: Range) -> String {
    let [low, high] = [range.low, range.high].map(|end| page.locale.whole(end * 10.0));
    page.locale.texts.of_ten_range(args::OfTenRange { low: &low, high: &high })
}

/// What stood in the way, then and now; after a pilot that is what may have changed.
fn stopped(page: &Page<'_>, blockers: &[Vec<ItemId>; 2]) -> String {
    let t = page.locale.texts;
    let [then, now] = &blockers.each_ref().map(|blockers| {
        if blockers.is_empty() { t.compare_no_blockers() } else { phrases::items(page, blockers) }
    });
    t.compare_blockers(args::CompareBlockers { then, now })
}

fn verdict(page: &Page<'_>, verdict: Verdict) -> String {
    page.locale.texts.compare_verdict(match verdict {
        Verdict::Explained => "explained",
        Verdict::Higher => "higher",
        Verdict::Lower => "lower",
        Verdict::Counted => "counted",
    })
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Unit {
    /// A mean, 1 to 7.
    OfSeven,
    /// A share, shown of ten.
    OfTen,
    /// A count of ten lines.
    Lines,
}

const fn unit(subject: Subject) -> Unit {
    match subject {
        Subject::Within | Subject::View(_) | Subject::Leadership | Subject::Room => Unit::OfSeven,
        Subject::Share | Subject::Stated => Unit::OfTen,
        Subject::Heard | Subject::Said => Unit::Lines,
    }
}

fn value(page: &Page<'_>, subject: Subject, value: f64) -> String {
    match unit(subject) {
        Unit::OfSeven => page.locale.number(value, 1),
        Unit::OfTen => page.locale.texts.of_ten(&page.locale.whole(value * 10.0)),
        Unit::Lines => page.locale.whole(value),
    }
}

fn name(page: &Page<'_>, subject: Subject) -> String {
    let t = page.locale.texts;
    match subject {
        Subject::Within => page.words.instrument(&page.bank.from_within.id).to_owned(),
        Subject::Share => t.mirror_choose(),
        Subject::Stated => t.mirror_say(),
        Subject::View(place) => {
            let (instrument, view) =
                (page.words.instrument(&page.bank.perspectives.id), page.words.facet(VIEWS[place]));
            t.compare_view(args::CompareView { instrument, view })
        }
        Subject::Heard => t.compare_heard(),
        Subject::Said => t.compare_said(),
        Subject::Leadership => page.words.instrument(&page.bank.leadership.id).to_owned(),
        Subject::Room => page.words.instrument(&page.bank.room.id).to_owned(),
    }
}
