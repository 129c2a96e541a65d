//! How it is scored, what it rests on, what is assumed, and what it cannot say.

use crate::domain::session::Event;
use crate::ui::components::button::{Weight, button};
use crate::ui::components::{heading, text};
use crate::ui::page::Action;
use crate::ui::page::Page;
use yew::prelude::*;

/// The formulas, the same in every language.
const FORMULAS: &str = "x = ln(c / g)\n\
    P(care | θ, β) = ε/2 + (1 − ε) · 1 / (1 + exp(−β (θ − x))),   ε = 0.04\n\
    θ: 121 points, −6 … 3,   θ ~ N(−1.5, 1.5²),   β ∈ {0.8, 1.2, 1.8, 2.7, 4.0}\n\
    next = argmax  H(E[P]) − E[H(P)]\n\
    N = 60 · exp(θ)";

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
            html! { <pre class="formulas" tabindex="0" role="region" aria-label={t.method_formulas()}>{ FORMULAS }</pre> }
        });
        html! {
            <section>
                { text::heading(None, title) }
                { text::paragraphs(&body) }
                { for formulas }
            </section>
        }
    };
    html! {
        <>
            { heading::view(t.method_title()) }
            <div part="lead">{ text::paragraphs(&t.method_intro()) }</div>
            { for sections.into_iter().map(section) }
            <div class="actions">
                { button(page, Weight::Secondary, "back", t.method_back(), Action::Happened(Event::MethodClosed)) }
            </div>
        </>
    }
}
