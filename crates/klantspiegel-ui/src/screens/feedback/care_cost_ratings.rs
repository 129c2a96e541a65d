//! The card of the two ratings of B2: what is expected here, and whether care is believed to pay.

use super::card::{self, Card};
use crate::charts::small;
use crate::components::{text, why};
use crate::view_context::ViewContext;
use crate::wording;
use klantspiegel_core::care_cost::{ON_TOP, PAYS};
use klantspiegel_core::insight::{Reason, Source};
use klantspiegel_core::instrument::ItemId;
use klantspiegel_core::measures::MeasuresScore;
use klantspiegel_core::scores::Scores;
use yew::prelude::*;

/// The card; empty where neither rating was answered.
pub fn view(view: &ViewContext<'_>, scores: &Scores) -> Html {
    let t = view.locale.texts;
    let score = &scores.care_cost;
    let role = view.session.setup.role.name();
    let results = matches!(&scores.measures, MeasuresScore::Used(used) if used.result > 0.0);
    let on_top = |answer| t.care_cost_ratings_on_top(&format!("{role}-{}", wording::side(answer)));
    let pays = |answer| {
        let side = match wording::side(answer) {
            "yes" if results => "yes-measured",
            side => side,
        };
        t.care_cost_ratings_pays(&format!("{role}-{side}"))
    };
    let claims = [
        (ON_TOP, score.on_top.map(|answer| (answer, on_top(answer)))),
        (PAYS, score.pays.map(|answer| (answer, pays(answer)))),
    ];
    let claim = |(id, said): (&str, Option<(u8, String)>)| {
        let (answer, text) = said?;
        let reasons = [Reason::Answer(ItemId::new(id))];
        let (finding, others) = text::parted(&text);
        let why = why::view(view, finding, t.rule_care_cost_ratings(), &reasons, &[Source::OnTop]);
        let picture = small::places(&[answer.into()]);
        Some((
            text::paragraph(finding.to_owned()),
            picture,
            html! { <>{ text::paragraphs(others) }{ why }</> },
        ))
    };
    let mut claims = claims.into_iter().filter_map(claim);
    let Some((finding, picture, behind)) = claims.next() else { return Html::default() };
    let others = claims.map(|(finding, picture, behind)| html! { <>{ finding }{ picture }{ behind }</> });
    card::view(
        view,
        Card {
            id: "card-care-cost-ratings",
            title: t.care_cost_ratings_title(),
            finding,
            picture,
            more: html! { <>{ behind }{ for others }</> },
            chart: Html::default(),
            why: Html::default(),
            not_said: String::new(),
            table: Html::default(),
        },
    )
}
