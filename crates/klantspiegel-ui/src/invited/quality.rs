//! Signs that answers may have been given without reading: the same words for who answered and for who receives them.

use crate::components::text;
use crate::view_context::ViewContext;
use klantspiegel_content::texts::args;
use klantspiegel_core::dilemma::form::DILEMMAS;
use klantspiegel_core::instrument::Scale;
use klantspiegel_core::quality::{
    CONTRADICTING_COINS, CONTRADICTING_PEOPLE, CONTRADICTING_WITH_SCENES, FALSE_ALARMS,
    FALSE_ALARMS_AT_WORST, LONG_RUN, MANY_FAST, MANY_PAIRS, Pace, READING_SECONDS, Sign, ToldSigns,
    UNREAD_SECONDS, told,
};
use yew::prelude::*;

/// What is told of the answers: the signs where haste and another one agree, and else that they do not, which is no praise either.
pub fn view(view: &ViewContext<'_>, pace: Pace) -> Html {
    let t = view.locale.texts;
    let found = match told(view.session, view.bank, pace) {
        Some(told) => signs(view, &told),
        None => text::paragraph(t.quality_none()),
    };
    html! {
        <section class="quality" aria-labelledby="quality">
            { text::heading(view, Some("quality"), t.quality_title()) }
            { found }
            { limits(view) }
        </section>
    }
}

/// From where on the signs count, for who asks.
pub fn limits(view: &ViewContext<'_>) -> Html {
    html! {
        <details class="disclosure">
            <summary>{ view.locale.texts.quality_thresholds_title() }</summary>
            { thresholds(view) }
        </details>
    }
}

fn signs(view: &ViewContext<'_>, told: &ToldSigns) -> Html {
    let t = view.locale.texts;
    let sign = |sign: &Sign| {
        let [sign, innocent] = words(view, *sign);
        html! { <li>{ text::paragraph(sign) }{ text::paragraph(innocent) }</li> }
    };
    html! {
        <>
            { text::paragraph(t.quality_lead(&told.signs().len().to_string())) }
            <ul>{ for told.signs().iter().map(sign) }</ul>
            { text::paragraph(t.quality_meaning()) }
            { text::styled("not-said", t.quality_only_agreeing().into()) }
        </>
    }
}

/// A sign with its numbers, and why it may be innocent.
fn words(view: &ViewContext<'_>, sign: Sign) -> [String; 2] {
    let t = view.locale.texts;
    match sign {
        Sign::Fast { fast, timed } => {
            let [fast, timed] = &[fast, timed].map(|count| count.to_string());
            let seconds = &UNREAD_SECONDS.to_string();
            [t.quality_fast(args::QualityFast { fast, timed, seconds }), t.quality_fast_innocent()]
        }
        Sign::StraightLine { run, answer } => {
            let word =
                view.words.label(Scale::Agreement, answer, view.session.setup.role).unwrap_or_default();
            let run = &run.to_string();
            [t.quality_line(args::QualityLine { run, word }), t.quality_line_innocent()]
        }
        Sign::Contradicting { pairs, of } => {
            let (pairs, of) = (&pairs.to_string(), &of.to_string());
            let contradicting = t.quality_contradicting(args::QualityContradicting { pairs, of });
            [contradicting, t.quality_contradicting_innocent()]
        }
    }
}

/// From where on a sign counts, why, and how often it misleads.
fn thresholds(view: &ViewContext<'_>) -> Html {
    let percent = |rate: f64, decimals| view.locale.number(100.0 * rate, decimals);
    let [(quick, quickworst), (hasty, hastyworst)] = FALSE_ALARMS_AT_WORST;
    text::paragraphs(&view.locale.texts.quality_thresholds(args::QualityThresholds {
        fast: &MANY_FAST.to_string(),
        situations: &DILEMMAS.to_string(),
        seconds: &UNREAD_SECONDS.to_string(),
        run: &LONG_RUN.to_string(),
        pairs: &MANY_PAIRS.to_string(),
        people: &percent(CONTRADICTING_PEOPLE, 1),
        scenes: &percent(CONTRADICTING_WITH_SCENES, 1),
        coins: &percent(CONTRADICTING_COINS, 0),
        alarms: &percent(FALSE_ALARMS, 1),
        reading: &READING_SECONDS.to_string(),
        quick: &quick.to_string(),
        quickworst: &percent(quickworst, 1),
        hasty: &hasty.to_string(),
        hastyworst: &percent(hastyworst, 1),
    }))
}
