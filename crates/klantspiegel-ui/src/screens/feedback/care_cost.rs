//! The card of B1 and B2: all choices on the tipping plane, where they tip, and what one says beside them.

use super::card::{self, Card};
use super::{plane, what_if};
use crate::components::{table, text, why};
use crate::view_context::ViewContext;
use crate::wording::{self, Work};
use klantspiegel_content::texts::args;
use klantspiegel_core::care_cost::{CareCostScore, SAID};
use klantspiegel_core::dilemma::cell::LOSSES;
use klantspiegel_core::dilemma::findings::{Estimate, Estimates};
use klantspiegel_core::dilemma::range::Range;
use klantspiegel_core::insight::{PATTERN_SOURCE, PatternMessage};
use klantspiegel_core::mirror::Counts;
use klantspiegel_core::part::Part;
use yew::prelude::*;

/// The card; the plane comes first, as the sentences speak of what is seen there.
pub fn view(view: &ViewContext<'_>, score: &CareCostScore) -> Html {
    let t = view.locale.texts;
    let message = PatternMessage::from(score.pattern);
    let estimates = score.findings.estimates();
    let title = t.care_cost_title(if estimates.is_some() { "tips" } else { "chosen" });
    let seen = html! {
        <>
            { plane::view(view, score) }
            { for estimates.map(|estimates| what_if::view(view, estimates)) }
        </>
    };
    let sentences = html! {
        <>
            { for (score.findings.graded > 0).then(|| text::paragraph(t.plane_unasked())) }
            { for estimates.map(|estimates| numbers(view, estimates)) }
            { said(view, score) }
            { text::paragraphs(&wording::pattern_text(view, message)) }
        </>
    };
    card::view(
        view,
        Card {
            id: "card-care-cost",
            title: title.clone(),
            finding: seen,
            picture: Html::default(),
            more: sentences,
            chart: Html::default(),
            why: why::view(
                view,
                &title,
                rule(view, message, estimates),
                &message.reasons(),
                &[PATTERN_SOURCE],
            ),
            not_said: if message == PatternMessage::TooFew { String::new() } else { t.care_cost_not_said() },
            table: html! { <>{ choices_table(view, &title) }{ for estimates.map(|e| numbers_table(view, &title, score, e)) }</> },
        },
    )
}

/// The rule of the pattern, and where there are numbers how they come about.
fn rule(view: &ViewContext<'_>, message: PatternMessage, estimates: Option<&Estimates>) -> String {
    let t = view.locale.texts;
    let minutes_only = estimates.is_some_and(Estimates::minutes_only).then(|| t.rule_minutes_only());
    let numbers = estimates.map(|_| t.rule_numbers());
    [wording::pattern_rule(view, message)]
        .into_iter()
        .chain(minutes_only)
        .chain(numbers)
        .collect::<Vec<_>>()
        .join("\n\n")
}

/// Share and tipping line in words, with their ranges.
fn numbers(view: &ViewContext<'_>, estimates: &Estimates) -> Html {
    let t = view.locale.texts;
    let role = view.session.setup.role.name();
    let Counts { about, low, high } = Counts::of(estimates.usual.share);
    let [about, low, high] = &[about, low, high].map(|count| count.to_string());
    let line = LOSSES.iter().zip(estimates.usual.tipping_minutes);
    let line = line.map(|(loss, minutes)| html! { <li>{ line_at(view, *loss, minutes) }</li> });
    let minutes_only = estimates.minutes_only().then(|| text::paragraph(t.care_cost_minutes_only(role)));
    html! {
        <>
            { text::paragraph(t.care_cost_share(args::CareCostShare { about, low, high })) }
            { text::paragraph(t.care_cost_line_lead(role)) }
            <ul>{ for line }</ul>
            { for minutes_only }
        </>
    }
}

/// The most work that sparing this loss is worth, with its range; an end that lies beyond what was asked is left out.
fn line_at(view: &ViewContext<'_>, loss: u16, minutes: Range) -> String {
    let t = view.locale.texts;
    let loss = &wording::spared(view, loss);
    let about = &wording::rough_work(minutes.value, f64::round).words(view);
    let [low, high] = [(minutes.low, f64::floor as fn(f64) -> f64), (minutes.high, f64::ceil)]
        .map(|(end, round)| wording::rough_work(end, round));
    let [low_asked, high_asked] = [&low, &high].map(|end| matches!(end, Work::Minutes(_)));
    let [low, high] = &[low, high].map(|end| end.words(view));
    match (low_asked, high_asked) {
        (true, true) => t.care_cost_line(args::CareCostLine { loss, about, low, high }),
        (false, true) => t.care_cost_line_up_to(args::CareCostLineUpTo { loss, about, high }),
        (true, false) => t.care_cost_line_from(args::CareCostLineFrom { loss, about, low }),
        (false, false) if low == high => t.care_cost_line_beyond(args::CareCostLineBeyond { loss, about }),
        (false, false) => t.care_cost_line(args::CareCostLine { loss, about, low, high }),
    }
}

/// What one says, as it was asked: on the ladder, or before in how many of ten cases.
fn said(view: &ViewContext<'_>, score: &CareCostScore) -> Html {
    let t = view.locale.texts;
    let answers = SAID.map(|item| view.bank.item(item).and_then(|item| view.answer_words(item)));
    let sentence = match (answers, score.stated_before) {
        ([Some(half_hour), Some(two_hours), Some(day)], _) => {
            t.care_cost_said(args::CareCostSaid { half_hour: &half_hour, two_hours: &two_hours, day: &day })
        }
        (_, Some(stated)) => t.care_cost_stated_before(&stated.to_string()),
        _ if view.session.setup.asks(Part::CareCost) => t.care_cost_said_open(),
        _ => return Html::default(),
    };
    text::paragraph(sentence)
}

fn choices_table(view: &ViewContext<'_>, title: &str) -> Html {
    let t = view.locale.texts;
    let row = |(index, asked): (usize, &klantspiegel_core::dilemma::Asked)| {
        let choice = asked.choice.map_or_else(|| t.not_answered(), |choice| t.choice_name(choice.name()));
        let kind = if asked.cell.is_graded() { t.kind_graded() } else { t.kind_control() };
        let number = format!("{}. {}", index + 1, wording::scene(view, &asked.scene));
        vec![number, wording::cost(view, asked.cell), wording::loss(view, asked.cell), choice, kind]
    };
    let rows: Vec<Vec<String>> = view.session.asked.iter().enumerate().map(row).collect();
    let head = [t.column_dilemma(), t.column_cost(), t.column_loss(), t.column_choice(), t.column_kind()];
    table::behind_chart(t.table_choices(), title, &head, &rows)
}

/// The exact numbers, under the usual and the wide prior.
fn numbers_table(view: &ViewContext<'_>, title: &str, score: &CareCostScore, estimates: &Estimates) -> Html {
    let t = view.locale.texts;
    let row = |name: String, of: &dyn Fn(&Estimate) -> (f64, f64, f64), decimals: u8| {
        let written = |estimate: &Estimate| {
            let (value, low, high) = of(estimate);
            let number = |value| view.locale.number(value, decimals);
            format!("{} ({} – {})", number(value), number(low), number(high))
        };
        vec![name, written(&estimates.usual), written(&estimates.wide_prior)]
    };
    let share = |e: &Estimate| (e.share.value, e.share.low, e.share.high);
    let fit = score.findings.fit.map_or_else(String::new, |fit| view.locale.number(fit, 2));
    let mut rows = vec![row(t.row_share(), &share, 2)];
    rows.extend(LOSSES.iter().enumerate().map(|(index, loss)| {
        let minutes = |e: &Estimate| {
            let minutes = e.tipping_minutes[index];
            (minutes.value, minutes.low, minutes.high)
        };
        row(t.row_line(&wording::spared(view, *loss)), &minutes, 0)
    }));
    let none = || "–".to_owned();
    rows.extend(score.said.map(|said| vec![t.row_said_share(), view.locale.number(said.share(), 2), none()]));
    let factor = |estimate: &Estimate| view.locale.number(estimate.for_minutes_only, 1);
    rows.push(vec![t.row_minutes_only(), factor(&estimates.usual), factor(&estimates.wide_prior)]);
    rows.push(vec![t.row_fit(), fit, none()]);
    table::behind_chart(
        t.table_numbers(),
        title,
        &[t.column_quantity(), t.column_usual(), t.column_wide()],
        &rows,
    )
}
