//! The card of E: what the leadership does, what would show it, and where the effort went.

use super::card::{self, Card};
use crate::charts::coins::{self, Bar};
use crate::charts::small;
use crate::components::{table, text, why};
use crate::view_context::ViewContext;
use crate::wording;
use klantspiegel_content::texts::args;
use klantspiegel_core::insight::{Reason, Source};
use klantspiegel_core::instrument::{Item, ItemId};
use klantspiegel_core::leadership::{Effort, INSIDE, LeadershipScore, OUTSIDE, ratings};
use klantspiegel_core::mean::Mean;
use klantspiegel_core::part::Part;
use klantspiegel_core::setup::Role;
use yew::prelude::*;

/// The statements about complaints, insight and measures come from the one, those about support, values and the coins
/// from the other.
const SOURCES: [Source; 2] = [Source::Fable, Source::Inside];

/// The card; without a chart where no coin was placed.
pub fn view(view: &ViewContext<'_>, score: &LeadershipScore) -> Html {
    let t = view.locale.texts;
    let title = view.words.instrument(&view.bank.of(Part::Leadership).id).to_owned();
    let reasons: Vec<Reason> =
        view.bank.of(Part::Leadership).items.iter().map(|item| Reason::Answer(item.id.clone())).collect();
    card::view(
        view,
        Card {
            id: "card-leadership",
            finding: text::paragraph(mean(view, score)),
            picture: score.mean.as_ref().map(|mean| small::places(&[mean.value])).unwrap_or_default(),
            more: html! { <>{ rated(view, score) }{ for score.effort.as_ref().map(|effort| went(view, effort)) }</> },
            chart: score.effort.as_ref().map(|effort| chart(view, effort)).unwrap_or_default(),
            why: why::view(view, &title, t.rule_leadership(), &reasons, &SOURCES),
            not_said: t.leadership_not_said(view.session.setup.role.name()),
            table: answers_table(view),
            title,
        },
    )
}

fn mean(view: &ViewContext<'_>, score: &LeadershipScore) -> String {
    score.mean.as_ref().map_or_else(|| view.locale.texts.leadership_too_few(), |mean| spread(view, mean))
}

fn rated(view: &ViewContext<'_>, score: &LeadershipScore) -> Html {
    let t = view.locale.texts;
    let role = view.session.setup.role;
    // What a team would name as evidence is for the manager to find out.
    let high = if role == Role::Manager { score.high.as_slice() } else { &[] };
    html! {
        <>
            { statements(view, t.leadership_low(role.name()), &score.low) }
            { statements(view, t.leadership_high(), high) }
        </>
    }
}

/// The mean with the ends of its answers, or with the one answer that they all are.
fn spread(view: &ViewContext<'_>, mean: &Mean) -> String {
    let t = view.locale.texts;
    let (role, value) = (view.session.setup.role.name(), &view.locale.number(mean.value, 1));
    let (lowest, highest) = (&mean.lowest().to_string(), &mean.highest().to_string());
    if lowest == highest {
        return t.leadership_mean_same(args::LeadershipMeanSame { role, mean: value, answer: lowest });
    }
    t.leadership_mean(args::LeadershipMean { role, mean: value, lowest, highest })
}

fn statements(view: &ViewContext<'_>, lead: String, ids: &[ItemId]) -> Html {
    if ids.is_empty() {
        return Html::default();
    }
    let role = view.session.setup.role;
    let statement = |id: &ItemId| html! { <li>{ view.words.item(id, role) }</li> };
    html! { <>{ text::paragraph(lead) }<ul class="statements">{ for ids.iter().map(statement) }</ul></> }
}

fn went(view: &ViewContext<'_>, effort: &Effort) -> Html {
    let t = view.locale.texts;
    let (outside, inside) = (&effort.outside.to_string(), &effort.inside.to_string());
    let so = if !effort.is_whole() {
        t.leadership_effort_open()
    } else if effort.sought_outside() {
        t.leadership_effort_outside()
    } else {
        String::new()
    };
    text::paragraph(
        format!("{} {so}", t.leadership_effort(args::LeadershipEffort { outside, inside }))
            .trim_end()
            .to_owned(),
    )
}

fn chart(view: &ViewContext<'_>, effort: &Effort) -> Html {
    let t = view.locale.texts;
    let bars = |facet: &str| -> Vec<Bar> {
        let items = view.bank.of(Part::Leadership).facet_items(facet);
        let coins = |item: &Item| view.session.answers.get(item.id.as_str()).unwrap_or_default();
        let bar = |item: &Item| {
            let coins = coins(item);
            Bar { name: wording::named(view, view.item_text(item), &coins.to_string()), coins }
        };
        items.map(bar).collect()
    };
    let words = |(id, coins): &(ItemId, u8)| {
        wording::named(view, view.words.item(id, Role::Staff), &coins.to_string())
    };
    let description = effort.coins.iter().map(words).collect::<Vec<_>>().join("; ");
    let heads = (t.leadership_outside(), t.leadership_inside());
    coins::view(t.leadership_chart(), description, heads, (&bars(OUTSIDE), &bars(INSIDE)))
}

fn answers_table(view: &ViewContext<'_>) -> Html {
    let t = view.locale.texts;
    let row = |item: &Item| {
        let answer = view.answer_words(item).unwrap_or_else(|| t.not_answered());
        vec![view.item_text(item).to_owned(), answer]
    };
    let coins =
        [OUTSIDE, INSIDE].into_iter().flat_map(|facet| view.bank.of(Part::Leadership).facet_items(facet));
    let rows: Vec<Vec<String>> = ratings(view.bank.of(Part::Leadership)).chain(coins).map(row).collect();
    let head = [t.column_statement(), t.column_answer()];
    table::behind_chart(
        t.table_answers(),
        view.words.instrument(&view.bank.of(Part::Leadership).id),
        &head,
        &rows,
    )
}
