//! How it is scored, what it rests on, what is assumed, and what it cannot say.

use crate::domain::dilemma::model::{LAPSE, PRIOR_MEAN, PRIOR_SD, SLOPES};
use crate::domain::session::Event;
use crate::ui::components::button::{Weight, button};
use crate::ui::components::{heading, text};
use crate::ui::locale::Locale;
use crate::ui::page::Action;
use crate::ui::page::Page;
use yew::prelude::*;

/// The formulas, in symbols that every language reads; only numbers are written as each does.
fn formulas(locale: Locale) -> String {
    let n = |value| locale.number(value, 1);
    let slopes = SLOPES.map(n).join("; ");
    let (lapse, mean, deviation) = (locale.number(LAPSE, 2), n(PRIOR_MEAN.abs()), n(PRIOR_SD));
    format!(
        "x = ln(c / g)\n\
         P(1 | θ, β) = ε/2 + (1 − ε) · 1 / (1 + exp(−β (θ − x))),   ε = {lapse}\n\
         θ = −6 … 3 (121),   θ ~ N(−{mean}, {deviation}²),   β = {slopes}\n\
         (c, g)′ = argmax  H(E[P]) − E[H(P)]\n\
         N = 60 · exp(θ)"
    )
}

/// The method page, which takes the place of the step below it.
pub fn view(page: &Page<'_>) -> Html {
    let t = page.locale.texts;
    let sections = [
        ("within", t.method_within_title(), t.method_within_body()),
        ("dilemmas", t.method_dilemmas_title(), t.method_dilemmas_body()),
        ("model", t.method_model_title(), t.method_model_body()),
        ("numbers", t.method_numbers_title(), t.method_numbers_body()),
        ("accuracy", t.method_accuracy_title(), t.method_accuracy_body()),
        ("stated", t.method_stated_title(), t.method_stated_body()),
        ("measures", t.method_measures_title(), t.method_measures_body()),
        ("perspectives", t.method_perspectives_title(), t.method_perspectives_body()),
        ("brushoff", t.method_brushoff_title(), t.method_brushoff_body()),
        ("leadership", t.method_leadership_title(), t.method_leadership_body()),
        ("room", t.method_room_title(), t.method_room_body()),
        ("comparison", t.method_comparison_title(), t.method_comparison_body()),
        ("feedback", t.method_feedback_title(), t.method_feedback_body()),
        ("sources", t.method_sources_title(), t.method_sources_body()),
        ("assumptions", t.method_assumptions_title(), t.method_assumptions_body()),
        ("limits", t.method_limits_title(), t.method_limits_body()),
        ("privacy", t.method_privacy_title(), t.method_privacy_body()),
        ("cite", t.method_cite_title(), t.method_cite_body(env!("CARGO_PKG_VERSION"))),
    ];
    let section = |(name, title, body): (&str, String, String)| {
        let formulas = (name == "model").then(|| {
            html! { <pre class="formulas" tabindex="0" role="region" aria-label={t.method_formulas()}>{ formulas(page.locale) }</pre> }
        });
        html! {
            <section>
                { text::heading(page, None, title) }
                { text::paragraphs(&body) }
                { for formulas }
            </section>
        }
    };
    html! {
        <>
            { heading::view(page, t.method_title()) }
            <div part="lead">{ text::paragraphs(&t.method_intro()) }</div>
            { for sections.into_iter().map(section) }
            <div class="actions">
                { button(page, Weight::Secondary, "back", t.method_back(), Action::Happened(Event::MethodClosed)) }
            </div>
        </>
    }
}
