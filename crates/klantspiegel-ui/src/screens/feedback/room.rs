//! The card of F: what stands in the way, how much room is left, and the map of person and room.

use super::card::{self, Card};
use crate::charts::map::{self, Spread, Words};
use crate::charts::small;
use crate::components::{table, text, why};
use crate::view_context::ViewContext;
use crate::wording;
use klantspiegel_content::texts::args;
use klantspiegel_core::insight::{Reason, Source};
use klantspiegel_core::instrument::{Item, Scale};
use klantspiegel_core::mean::Mean;
use klantspiegel_core::part::Part;
use klantspiegel_core::room::{Amount, BLOCKERS_BY_EASE, LITTLE_UP_TO, MUCH_FROM, Room};
use klantspiegel_core::scores::Scores;
use yew::prelude::*;

/// The card; with the map where both person and room are known.
pub fn view(view: &ViewContext<'_>, scores: &Scores) -> Html {
    let t = view.locale.texts;
    let title = view.words.instrument(&view.bank.of(Part::Room).id).to_owned();
    let reasons = view.bank.of(Part::Room).items.iter().filter(|item| view.session.answers.holds(item));
    let reasons: Vec<Reason> = reasons.map(|item| Reason::Answer(item.id.clone())).collect();
    let on_map = scores.from_within.total.as_ref().zip(scores.room.room);
    let more = findings(view, scores).into_iter().map(text::paragraph);
    card::view(
        view,
        Card {
            id: "card-room",
            finding: text::paragraph(blocked(view, scores)),
            picture: scores
                .room
                .blockers
                .as_ref()
                .map(|ids| small::tally("bar cost", ids.len(), BLOCKERS_BY_EASE.len()))
                .unwrap_or_default(),
            more: html! { <>{ for more }</> },
            chart: on_map
                .map(|(from_within, room)| chart(view, from_within, room, scores.region().is_some()))
                .unwrap_or_default(),
            why: why::view(view, &title, t.rule_room(), &reasons, &[Source::Made]),
            not_said: if on_map.is_some() { t.room_not_said() } else { String::new() },
            table: answers_table(view, scores),
            title,
        },
    )
}

/// What stood in the way.
fn blocked(view: &ViewContext<'_>, scores: &Scores) -> String {
    let t = view.locale.texts;
    let Some(ids) = &scores.room.blockers else { return t.room_not_asked() };
    let blockers = &wording::items(view, ids);
    t.room_blocked(args::RoomBlocked { count: ids.len() as u32, blockers })
}

fn findings(view: &ViewContext<'_>, scores: &Scores) -> Vec<String> {
    let t = view.locale.texts;
    let score = &scores.room;
    let number = |value| view.locale.number(value, 1);
    let value = score.room.map_or_else(
        || t.room_too_few(),
        |room| {
            t.room_value(args::RoomValue {
                value: &number(room.value()),
                rated: &number(room.rated),
                unblocked: &number(room.unblocked),
            })
        },
    );
    let on_map = scores.from_within.total.is_some() && score.room.is_some();
    let mut found = vec![value];
    found.extend(on_map.then(|| t.room_region(region(scores))));
    let blocked = score.blockers.iter().any(|blockers| !blockers.is_empty());
    found.extend(score.satisfied.map(|answer| {
        t.room_satisfied(match wording::side(answer) {
            "no" if blocked => "no-blocked",
            side => side,
        })
    }));
    found
}

/// The regions in a word each, in the order of the map's corners.
fn corners(view: &ViewContext<'_>) -> [String; 4] {
    let t = view.locale.texts;
    [t.room_corner_friction(), t.room_corner_keep(), t.room_corner_start(), t.room_corner_pleasant()]
}

/// What each of the four regions is about, one's own among them.
fn regions(view: &ViewContext<'_>) -> Html {
    let t = view.locale.texts;
    let [friction, keep, start, pleasant] = corners(view);
    let all =
        [(friction, "much-little"), (keep, "much-much"), (pleasant, "little-much"), (start, "little-little")];
    let region =
        |(name, region): (String, &str)| html! { <><dt>{ name }</dt><dd>{ t.room_region(region) }</dd></> };
    html! {
        <details class="behind">
            <summary>{ t.room_regions() }</summary>
            <dl class="instead">{ for all.into_iter().map(region) }</dl>
        </details>
    }
}

/// The region as messages name it.
fn region(scores: &Scores) -> &'static str {
    match scores.region().map(|region| (region.from_within, region.room)) {
        Some((Amount::Much, Amount::Little)) => "much-little",
        Some((Amount::Much, Amount::Much)) => "much-much",
        Some((Amount::Little, Amount::Much)) => "little-much",
        Some((Amount::Little, Amount::Little)) => "little-little",
        None => "between",
    }
}

fn chart(view: &ViewContext<'_>, from_within: &Mean, room: Room, named: bool) -> Html {
    let t = view.locale.texts;
    let number = |value| view.locale.number(value, 1);
    let description = t.room_chart_described(args::RoomChartDescribed {
        from_within: &number(from_within.value),
        lowest: &from_within.lowest().to_string(),
        highest: &from_within.highest().to_string(),
        room: &number(room.value()),
        low: &number(room.low()),
        high: &number(room.high()),
    });
    let words = Words {
        from_within: t.room_axis_from_within(),
        room: t.room_axis_room(),
        corners: corners(view),
        band: (LITTLE_UP_TO, MUCH_FROM),
        named,
    };
    let from_within = Spread {
        value: from_within.value,
        low: from_within.lowest().into(),
        high: from_within.highest().into(),
    };
    let room = Spread { value: room.value(), low: room.low(), high: room.high() };
    html! { <>{ map::view(t.room_chart(), description, words, from_within, room) }{ regions(view) }</> }
}

fn answers_table(view: &ViewContext<'_>, scores: &Scores) -> Html {
    let t = view.locale.texts;
    let spread = |value, low, high| {
        let [value, low, high] = [value, low, high].map(|number| view.locale.number(number, 1));
        format!("{value} ({low}–{high})")
    };
    let from_within = scores.from_within.total.as_ref().map(|mean| {
        let value = spread(mean.value, mean.lowest().into(), mean.highest().into());
        vec![view.words.instrument(&view.bank.of(Part::FromWithin).id).to_owned(), value]
    });
    let room = scores.room.room.map(|room| {
        vec![
            view.words.instrument(&view.bank.of(Part::Room).id).to_owned(),
            spread(room.value(), room.low(), room.high()),
        ]
    });
    let ticks = scores.room.blockers.is_some();
    let row = |item: &Item| {
        let open = if ticks && item.scale == Scale::Tick { "–".to_owned() } else { t.not_answered() };
        vec![view.item_text(item).to_owned(), view.answer_words(item).unwrap_or(open)]
    };
    let rows: Vec<Vec<String>> =
        from_within.into_iter().chain(room).chain(view.bank.of(Part::Room).items.iter().map(row)).collect();
    let head = [t.column_statement(), t.column_answer()];
    table::behind_chart(t.table_answers(), view.words.instrument(&view.bank.of(Part::Room).id), &head, &rows)
}
