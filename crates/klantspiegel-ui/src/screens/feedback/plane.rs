//! The tipping plane in words: what its marks are, and for who does not see it what was chosen in each row.

use crate::charts::plane::{self, Words};
use crate::components::text;
use crate::view_context::ViewContext;
use crate::wording::{self, Work};
use klantspiegel_content::texts::args;
use klantspiegel_core::care_cost::CareCostScore;
use klantspiegel_core::dilemma::Choice;
use klantspiegel_core::dilemma::cell::COSTS;
use klantspiegel_core::dilemma::plane::{Row, rows};
use yew::prelude::*;

/// The plane with its sentence and what the lines in it are; nothing where no graded situation was answered.
pub fn view(view: &ViewContext<'_>, score: &CareCostScore) -> Html {
    let t = view.locale.texts;
    if score.findings.graded == 0 {
        return Html::default();
    }
    let role = view.session.setup.role.name();
    let estimate = score.findings.estimates().map(|estimates| &estimates.usual);
    let rows = rows(&view.session.asked, estimate, score.said);
    let words = Words {
        spares: t.plane_spares(),
        costs: t.plane_costs(role),
        rows: rows
            .map(|row| (wording::spared(view, row.loss), row.minutes.map(|minutes| tips(view, minutes)))),
    };
    let description = rows.iter().map(|row| described(view, row)).collect::<Vec<_>>().join(" ");
    let band = estimate.map(|_| t.plane_tips());
    let lines: Vec<String> = band.into_iter().chain(score.said.map(|_| t.plane_said())).collect();
    html! {
        <>
            { text::paragraph(t.plane_lead()) }
            { plane::view(t.plane_title(), description, &rows, words) }
            { for (!lines.is_empty()).then(|| text::styled("not-said", lines.join(" ").into())) }
        </>
    }
}

/// Where it tips, in a few words at its row.
fn tips(view: &ViewContext<'_>, minutes: f64) -> String {
    let [least, .., most] = COSTS.map(u32::from);
    let (at, minutes) = match wording::rough_work(minutes, f64::round) {
        Work::Below => ("below", least),
        Work::Minutes(minutes) => ("about", minutes),
        Work::Above => ("above", most),
    };
    view.locale.texts.plane_tips_at(args::PlaneTipsAt { at, minutes: &minutes.to_string() })
}

/// What was chosen in a row; where it tips and what is said stand in sentences of their own.
pub fn described(view: &ViewContext<'_>, row: &Row) -> String {
    let t = view.locale.texts;
    let choice = |(cost, choice): (u16, Option<Choice>)| {
        let choice = t.choice_name(choice?.name());
        Some(wording::named(view, &wording::duration(view, cost.into()), &choice))
    };
    let choices: Vec<String> = COSTS.into_iter().zip(row.choices).filter_map(choice).collect();
    let choices = if choices.is_empty() { t.not_answered() } else { choices.join(", ") };
    t.plane_row(args::PlaneRow { loss: &wording::spared(view, row.loss), choices: &choices })
}
