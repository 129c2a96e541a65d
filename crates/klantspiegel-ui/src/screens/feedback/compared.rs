//! Then and now: an earlier report beside this one, with what can be said of each difference.

use crate::action::Action;
use crate::charts::dumbbell::{self, Row, View};
use crate::components::button::{Weight, button};
use crate::components::open_file::{self, Kind};
use crate::components::{table, text, why};
use crate::view_context::ViewContext;
use crate::wording;
use klantspiegel_content::texts::args;
use klantspiegel_core::comparison::{Compared, Comparison, Subject, Verdict, compare, in_order};
use klantspiegel_core::insight::Source;
use klantspiegel_core::instrument::ItemId;
use klantspiegel_core::mirror::Counts;
use klantspiegel_core::part::Part;
use klantspiegel_core::perspectives::VIEWS;
use klantspiegel_core::session::Session;
use yew::prelude::*;

/// Its heading, to which the focus goes once the card is there.
pub const HEADING: &str = "#compare";

/// Where the earlier report is chosen.
pub const FILE: &str = "#compare-report";

/// The card, once there is an earlier report: both side by side, the older one first.
pub fn view(view: &ViewContext<'_>) -> Html {
    let t = view.locale.texts;
    let Some(earlier) = view.state.earlier.as_deref() else { return Html::default() };
    html! {
        <section class="feedback-card" part="compare" aria-labelledby="compare">
            { text::destination(view, "compare", t.compare_title()) }
            { side_by_side(view, earlier) }
            { button(view, Weight::Quiet, "compare-close", t.compare_close(), Action::EarlierClosed) }
        </section>
    }
}

/// A place to open the earlier report.
pub fn open(view: &ViewContext<'_>) -> Html {
    let label = view.locale.texts.compare_open();
    let chosen = view.on_files(Action::EarlierChosen);
    open_file::view(("compare-report", "earlier"), label, Kind::One, open_file::json(), chosen)
}

fn side_by_side(view: &ViewContext<'_>, other: &Session) -> Html {
    let t = view.locale.texts;
    let (then, now) = in_order(other, view.session);
    let compared = compare(then, now, view.bank);
    if compared.is_empty() {
        return text::paragraph(t.compare_nothing());
    }
    let numbers = (!compared.rows.is_empty()).then(|| numbers(view, &compared, heads(view, then, now)));
    html! {
        <>
            { for numbers }
            { for compared.choices_without_number.then(|| text::paragraph(t.compare_choices())) }
            { for compared.blockers.map(|blockers| text::paragraph(stopped(view, &blockers))) }
            { for compared.other_role.then(|| text::paragraph(t.compare_other_role())) }
            { for compared.reworded.then(|| text::paragraph(t.compare_reworded())) }
        </>
    }
}

/// The names of the two times. Both may be of one day: the day alone does not tell them apart.
fn heads(view: &ViewContext<'_>, then: &Session, now: &Session) -> [String; 2] {
    let t = view.locale.texts;
    let day = |session: &Session| session.finished.map(|day| view.locale.day(day));
    [
        day(then).map_or_else(|| t.compare_then(), |day| t.compare_then_on(&day)),
        day(now).map_or_else(|| t.compare_now(), |day| t.compare_now_on(&day)),
    ]
}

/// What there is in numbers: a sentence, the chart, the table, and what the differences mean.
fn numbers(view: &ViewContext<'_>, compared: &Comparison, heads: [String; 2]) -> Html {
    let t = view.locale.texts;
    html! {
        <>
            { for summary(view, compared).into_iter().map(text::paragraph) }
            { chart(view, &compared.rows, &heads) }
            { values(view, &compared.rows, heads) }
            { why::view(view, &t.compare_title(), t.rule_compare(), &[], &[Source::Ours]) }
            { text::styled("not-said", t.compare_not_said().into()) }
        </>
    }
}

/// What was judged, and that of the counts nothing is said.
fn summary(view: &ViewContext<'_>, compared: &Comparison) -> Vec<String> {
    let t = view.locale.texts;
    let (judged, beyond) = (compared.judged(), compared.beyond());
    let of_judged = match (judged, beyond) {
        (0, _) => return vec![t.compare_counts_only()],
        (_, 0) => t.compare_explained(judged as u32),
        _ => t.compare_beyond(args::CompareBeyond { count: beyond as u32, of: &judged.to_string() }),
    };
    let counted = compared.rows.len() - judged;
    let of_counts = (counted > 0).then(|| t.compare_counted(counted as u32));
    [of_judged].into_iter().chain(of_counts).collect()
}

/// Everything on the scale of 1 to 7; the rest stands in the table.
fn chart(view: &ViewContext<'_>, compared: &[Compared], [then, now]: &[String; 2]) -> Html {
    let t = view.locale.texts;
    let rated = compared.iter().filter(|row| unit(row.subject) == Unit::OfSeven);
    let row =
        |row: &Compared| Row { name: name(view, row.subject), values: vec![Some(row.then), Some(row.now)] };
    let rows: Vec<Row> = rated.clone().map(row).collect();
    if rows.is_empty() {
        return Html::default();
    }
    let described = rated.map(|row| {
        let (then, now) = (&value(view, row.subject, row.then), &value(view, row.subject, row.now));
        t.compare_chart_row(args::CompareChartRow { name: &name(view, row.subject), then, now })
    });
    let described = [then.clone(), now.clone()].into_iter().chain(described);
    let description = described.collect::<Vec<_>>().join("; ");
    let views = [View::square(then), View::circle(now)];
    dumbbell::view(
        "then-now",
        (t.compare_chart(), description),
        &views,
        &rows,
        wording::ends_of_agreement(view),
    )
}

fn values(view: &ViewContext<'_>, compared: &[Compared], [then, now]: [String; 2]) -> Html {
    let t = view.locale.texts;
    let row = |row: &Compared| {
        let [then, now] = shown(view, row);
        let difference = verdict(view, row.verdict, then == now);
        let [then, now] = with_ranges(view, row, [then, now]);
        vec![name(view, row.subject), then, now, difference]
    };
    let rows: Vec<Vec<String>> = compared.iter().map(row).collect();
    let head = [t.column_quantity(), then, now, t.column_difference()];
    // A name of its own, beside that of the section.
    table::open(&format!("{}, {}", t.compare_title(), t.column_difference()), &head, &rows)
}

/// Both values as they are shown.
fn shown(view: &ViewContext<'_>, row: &Compared) -> [String; 2] {
    [row.then, row.now].map(|number| value(view, row.subject, number))
}

/// The same with the range behind each, where there is one; it is written as below the headline.
fn with_ranges(view: &ViewContext<'_>, row: &Compared, [then, now]: [String; 2]) -> [String; 2] {
    let Some([range_then, range_now]) = row.ranges else { return [then, now] };
    [(then, range_then), (now, range_now)].map(|(value, range)| {
        let Counts { low, high, .. } = Counts::of(range);
        let [low, high] = &[low, high].map(|end| end.to_string());
        let range = view.locale.texts.of_ten_range(args::OfTenRange { low, high });
        format!("{value} {range}")
    })
}

/// What stood in the way, then and now; after a pilot that is what may have changed.
fn stopped(view: &ViewContext<'_>, blockers: &[Vec<ItemId>; 2]) -> String {
    let t = view.locale.texts;
    let [then, now] = &blockers.each_ref().map(|blockers| {
        if blockers.is_empty() { t.compare_no_blockers() } else { wording::items(view, blockers) }
    });
    t.compare_blockers(args::CompareBlockers { then, now })
}

/// What is said of a difference; where both look the same there is none to explain.
fn verdict(view: &ViewContext<'_>, verdict: Verdict, same: bool) -> String {
    view.locale.texts.compare_verdict(match verdict {
        Verdict::Explained if same => "same",
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
        Subject::FromWithin | Subject::View(_) | Subject::Leadership | Subject::Room => Unit::OfSeven,
        Subject::Share | Subject::Stated => Unit::OfTen,
        Subject::Heard | Subject::Said => Unit::Lines,
    }
}

fn value(view: &ViewContext<'_>, subject: Subject, value: f64) -> String {
    match unit(subject) {
        Unit::OfSeven => view.locale.number(value, 1),
        Unit::OfTen => view.locale.texts.of_ten(&view.locale.whole(value * 10.0)),
        Unit::Lines => view.locale.whole(value),
    }
}

fn name(view: &ViewContext<'_>, subject: Subject) -> String {
    let t = view.locale.texts;
    match subject {
        Subject::FromWithin => view.words.instrument(&view.bank.of(Part::FromWithin).id).to_owned(),
        Subject::Share => t.care_cost_choose(),
        Subject::Stated => t.care_cost_say(),
        Subject::View(index) => {
            let (instrument, view) =
                (view.words.instrument(&view.bank.of(Part::Perspectives).id), view.words.facet(VIEWS[index]));
            t.compare_view(args::CompareView { instrument, view })
        }
        Subject::Heard => t.compare_heard(),
        Subject::Said => t.compare_said(),
        Subject::Leadership => view.words.instrument(&view.bank.of(Part::Leadership).id).to_owned(),
        Subject::Room => view.words.instrument(&view.bank.of(Part::Room).id).to_owned(),
    }
}
