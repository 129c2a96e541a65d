//! The card of B1 and B2: what one says beside what one chooses, and the exchange rate.

use super::card::{self, Card};
use crate::charts::mirror::{self, Mirror};
use crate::components::{table, text, why};
use crate::view_context::ViewContext;
use crate::wording;
use klantspiegel_content::texts::args;
use klantspiegel_core::care_cost::CareCostScore;
use klantspiegel_core::dilemma::cell::GRADED;
use klantspiegel_core::dilemma::estimate::{Estimate, Estimates, Outcome, Range};
use klantspiegel_core::insight::{PATTERN_SOURCE, PatternMessage};
use yew::prelude::*;

/// The card; with numbers where there is an estimate, with a chart where either side is known.
pub fn view(view: &ViewContext<'_>, score: &CareCostScore) -> Html {
    let t = view.locale.texts;
    let message = PatternMessage::from(score.pattern);
    let estimates = match &score.findings.outcome {
        Outcome::Estimated(estimates) => Some(estimates),
        _ => None,
    };
    let findings = html! {
        <>
            { for estimates.map(|estimates| numbers(view, estimates)) }
            { text::paragraphs(&wording::pattern_text(view, message)) }
        </>
    };
    card::view(
        view,
        Card {
            id: "card-care-cost",
            title: t.care_cost_title(),
            findings,
            chart: chart(view, score, estimates),
            why: why::view(
                view,
                &t.care_cost_title(),
                rule(view, message, estimates.is_some()),
                &message.reasons(),
                &[PATTERN_SOURCE],
            ),
            not_said: if message == PatternMessage::TooFew { String::new() } else { t.care_cost_not_said() },
            table: html! { <>{ choices_table(view) }{ for estimates.map(|e| numbers_table(view, score, e)) }</> },
        },
    )
}

/// The rule of the pattern, and where there are numbers how they come about.
fn rule(view: &ViewContext<'_>, message: PatternMessage, estimated: bool) -> String {
    let rule = wording::pattern_rule(view, message);
    if estimated { format!("{rule}\n\n{}", view.locale.texts.rule_numbers()) } else { rule }
}

/// Share and exchange rate in words, with their ranges.
fn numbers(view: &ViewContext<'_>, estimates: &Estimates) -> Html {
    let t = view.locale.texts;
    let [about, low, high] = wording::counts(view, estimates.usual.share, GRADED);
    let of = &GRADED.to_string();
    let rate = |rate: Range| {
        t.care_cost_rate(args::CareCostRate {
            role: view.session.setup.role.name(),
            about: &wording::rough_duration(view, rate.value, |steps| steps.round().max(1.0)),
            low: &wording::rough_duration(view, rate.low, f64::floor),
            high: &wording::rough_duration(view, rate.high, f64::ceil),
        })
    };
    html! {
        <>
            { text::paragraph(t.care_cost_share(args::CareCostShare { about: &about, low: &low, high: &high, of })) }
            { text::paragraph(estimates.exchange_rate().map_or_else(|| t.care_cost_rate_unsure(), rate)) }
        </>
    }
}

fn chart(view: &ViewContext<'_>, score: &CareCostScore, estimates: Option<&Estimates>) -> Html {
    let t = view.locale.texts;
    let share = estimates.map(|estimates| estimates.usual.share);
    if share.is_none() && score.stated.is_none() {
        return Html::default();
    }
    let say_value = score.stated.map_or_else(|| t.not_answered(), |stated| t.of_ten(&stated.to_string()));
    let (choose_value, choose_range) = match share.map(|share| wording::counts(view, share, 10)) {
        Some([about, low, high]) => {
            (t.of_ten_about(&about), t.of_ten_range(args::OfTenRange { low: &low, high: &high }))
        }
        None => (t.care_cost_no_number(), String::new()),
    };
    let described =
        args::CareCostChartDescribed { say: &say_value, choose: &choose_value, range: &choose_range };
    let description = t.care_cost_chart_described(described);
    let mirror = Mirror {
        say: score.stated.map(|stated| f64::from(stated) / 10.0),
        choose: share.map(|share| (share.value, share.low, share.high)),
        say_label: t.care_cost_say(),
        choose_label: t.care_cost_choose(),
        say_value,
        choose_value,
        choose_range,
    };
    let legend = (mirror.say.is_some() && mirror.choose.is_some())
        .then(|| text::styled("not-said", t.care_cost_legend().into()));
    html! { <>{ mirror::view(t.care_cost_chart(), description, &mirror) }{ for legend }</> }
}

fn choices_table(view: &ViewContext<'_>) -> Html {
    let t = view.locale.texts;
    let row = |(index, asked): (usize, &klantspiegel_core::dilemma::Asked)| {
        let choice = asked.choice.map_or_else(|| t.not_answered(), |choice| t.choice_name(choice.name()));
        let kind = if asked.cell.is_graded() { t.kind_graded() } else { t.kind_control() };
        let number = (index + 1).to_string();
        vec![number, wording::cost(view, asked.cell), wording::loss(view, asked.cell), choice, kind]
    };
    let rows: Vec<Vec<String>> = view.session.asked.iter().enumerate().map(row).collect();
    let head = [t.column_dilemma(), t.column_cost(), t.column_loss(), t.column_choice(), t.column_kind()];
    table::behind_chart(t.table_choices(), &t.care_cost_title(), &head, &rows)
}

/// The exact numbers, under the usual and the wide prior.
fn numbers_table(view: &ViewContext<'_>, score: &CareCostScore, estimates: &Estimates) -> Html {
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
    let rate = |e: &Estimate| (e.minutes_per_hour.value, e.minutes_per_hour.low, e.minutes_per_hour.high);
    let fit = score.findings.fit.map_or_else(String::new, |fit| view.locale.number(fit, 2));
    let rows =
        [row(t.row_share(), &share, 2), row(t.row_rate(), &rate, 0), vec![t.row_fit(), fit, "–".to_owned()]];
    table::behind_chart(
        t.table_numbers(),
        &t.care_cost_title(),
        &[t.column_quantity(), t.column_usual(), t.column_wide()],
        &rows,
    )
}
