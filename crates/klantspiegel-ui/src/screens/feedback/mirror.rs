//! The picture below the headline: ten windows on each side, with what they stand for.

use crate::charts::mirror::{self, Words};
use crate::components::text;
use crate::view_context::ViewContext;
use klantspiegel_content::texts::args;
use klantspiegel_core::care_cost::CareCostScore;
use klantspiegel_core::mirror::{Chosen, Counts, Mirror, Tally};
use yew::prelude::*;

/// The picture, and below it what a window and a mark are.
pub fn view(view: &ViewContext<'_>, mirror: Mirror, score: &CareCostScore) -> Html {
    let t = view.locale.texts;
    let unsaid = || if score.was_asked_before() { t.care_cost_asked_before() } else { t.not_answered() };
    let said = mirror.said.map_or_else(unsaid, |said| t.of_ten(&said.to_string()));
    let (chosen, range) = chosen(view, mirror.chosen);
    let description = described(view, mirror.chosen, &said, &chosen);
    let words = Words { say: t.care_cost_say(), choose: t.care_cost_choose(), said, chosen, range };
    html! {
        <>
            { mirror::view(t.care_cost_chart(), description, mirror, words) }
            { text::styled("not-said", legend(view, mirror).into()) }
        </>
    }
}

/// What is chosen in words, and in what range it lies or why there is none.
fn chosen(view: &ViewContext<'_>, chosen: Chosen) -> (String, String) {
    let t = view.locale.texts;
    match chosen {
        Chosen::Estimated(Counts { about, low, high }) => {
            let [low, high] = &[low, high].map(|end| end.to_string());
            (t.of_ten_about(&about.to_string()), t.mirror_range(args::MirrorRange { low, high }))
        }
        Chosen::Counted(tally) => {
            let why = if tally.is_on_one_side() { "side" } else { "pattern" };
            (counted(view, tally), t.care_cost_no_number(why))
        }
        Chosen::TooFew(tally) if tally.of > 0 => (counted(view, tally), t.too_few_answers()),
        Chosen::TooFew(_) => (t.too_few_answers(), String::new()),
    }
}

fn counted(view: &ViewContext<'_>, Tally { care, of }: Tally) -> String {
    let [care, of] = &[care, of].map(|count| count.to_string());
    view.locale.texts.mirror_tally(args::MirrorTally { care, of })
}

/// The same for who does not see it.
fn described(view: &ViewContext<'_>, of: Chosen, say: &str, choose: &str) -> String {
    let t = view.locale.texts;
    match of {
        Chosen::Estimated(Counts { low, high, .. }) => {
            let [low, high] = &[low, high].map(|end| end.to_string());
            let range = &t.of_ten_range(args::OfTenRange { low, high });
            t.care_cost_chart_described(args::CareCostChartDescribed { say, choose, range })
        }
        _ => t.mirror_counted_described(args::MirrorCountedDescribed { say, choose }),
    }
}

/// What is drawn: windows wherever there is a number, marks where there are choices without one.
fn legend(view: &ViewContext<'_>, mirror: Mirror) -> String {
    let t = view.locale.texts;
    // Where all choices are alike, the headline has said which.
    let (estimated, mixed) = match mirror.chosen {
        Chosen::Estimated(_) => (true, false),
        Chosen::Counted(tally) | Chosen::TooFew(tally) => (false, 0 < tally.care && tally.care < tally.of),
    };
    let windows = (estimated || mirror.said.is_some()).then(|| t.mirror_window());
    let reflection = (estimated && mirror.said.is_some()).then(|| t.mirror_reflection());
    let marks = mixed.then(|| t.mirror_marks());
    windows.into_iter().chain(reflection).chain(marks).collect::<Vec<_>>().join(" ")
}
