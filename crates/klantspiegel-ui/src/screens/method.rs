//! How it is scored, what it rests on, what is assumed, and what it cannot say.

use crate::action::Action;
use crate::components::button::{Weight, button};
use crate::components::{heading, text};
use crate::locale::Locale;
use crate::view_context::ViewContext;
use crate::wording;
use klantspiegel_content::texts::args;
use klantspiegel_core::dilemma::model::{LAPSE, PRIOR_MEAN, PRIOR_SD, SLOPES, THETA_POINTS, THETA_RANGE};
use klantspiegel_core::insight::{About, Excluded, Message, RULES, Rule};
use klantspiegel_core::session::Event;
use yew::prelude::*;

/// The formulas, in symbols that every language reads; only numbers are written as each does.
fn formulas(locale: Locale) -> String {
    let n = |value| locale.number(value, 1);
    let slopes = SLOPES.map(n).join("; ");
    let (lapse, mean, deviation) = (locale.number(LAPSE, 2), n(PRIOR_MEAN.abs()), n(PRIOR_SD));
    let [lowest, highest] = [THETA_RANGE.0, THETA_RANGE.1].map(|end| locale.number(end.abs(), 0));
    format!(
        "x = ln(c / g)\n\
         P(1 | θ, β) = ε/2 + (1 − ε) · 1 / (1 + exp(−β (θ − x))),   ε = {lapse}\n\
         θ = −{lowest} … {highest} ({THETA_POINTS}),   θ ~ N(−{mean}, {deviation}²),   β = {slopes}\n\
         (c, g)′ = argmax  H(E[P]) − E[H(P)]\n\
         N = 60 · exp(θ)"
    )
}

/// The method page, which takes the place of the step below it.
pub fn view(view: &ViewContext<'_>) -> Html {
    let t = view.locale.texts;
    let sections = [
        ("from-within", t.method_from_within_title(), t.method_from_within_body()),
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
        ("rules", t.method_rules_title(), t.method_rules_body()),
        ("sources", t.method_sources_title(), t.method_sources_body()),
        ("assumptions", t.method_assumptions_title(), t.method_assumptions_body()),
        ("limits", t.method_limits_title(), t.method_limits_body()),
        ("privacy", t.method_privacy_title(), t.method_privacy_body()),
        ("cite", t.method_cite_title(), t.method_cite_body(env!("CARGO_PKG_VERSION"))),
    ];
    let section = |(name, title, body): (&str, String, String)| {
        let more = match name {
            "model" => {
                html! { <pre class="formulas" tabindex="0" role="region" aria-label={t.method_formulas()}>{ formulas(view.locale) }</pre> }
            }
            "rules" => {
                html! { <ol class="rules">{ for RULES.iter().map(|rule| self::rule(view, rule)) }</ol> }
            }
            _ => Html::default(),
        };
        html! {
            <section>
                { text::heading(view, None, title) }
                { text::paragraphs(&body) }
                { more }
            </section>
        }
    };
    html! {
        <>
            { heading::view(view, t.method_title()) }
            <div part="lead">{ text::paragraphs(&t.method_intro()) }</div>
            { for sections.into_iter().map(section) }
            <div class="actions">
                { button(view, Weight::Secondary, "back", t.method_back(), Action::Happened(Event::MethodClosed)) }
            </div>
        </>
    }
}

/// A rule of the table: what its sentence is about, when it comes, and beside which others it never stands.
fn rule(view: &ViewContext<'_>, rule: &Rule) -> Html {
    let t = view.locale.texts;
    let about = match rule.about {
        About::Surroundings => t.method_rule_surroundings(),
        About::Person => t.method_rule_person(),
    };
    let note = [about].into_iter().chain(not_beside(view, rule)).collect::<Vec<_>>().join(" ");
    let message = rule.says[0];
    html! {
        <li>
            <strong>{ name(view, message) }</strong>
            { text::paragraph(condition(view, message)) }
            { text::styled("note", note.into()) }
        </li>
    }
}

/// Beside which rules that come before it a rule is left out, by their numbers, and beside which of them only where they
/// say one thing of several; nothing where its condition says so already.
fn not_beside(view: &ViewContext<'_>, rule: &Rule) -> Vec<String> {
    let t = view.locale.texts;
    let Excluded::By(excluding) = &rule.excluded_by else { return Vec::new() };
    let before = || RULES.iter().zip(1..).take_while(|(other, _)| other.says != rule.says);
    let numbers = |of: &dyn Fn(&Rule) -> bool| -> Vec<String> {
        let found = before().filter(|(other, _)| of(other));
        found.map(|(_, number): (_, usize)| number.to_string()).collect()
    };
    let excludes = |message: &Message| excluding.contains(message);
    let all = numbers(&|other| other.says.iter().all(excludes));
    let some = numbers(&|other| other.says.iter().any(excludes) && !other.says.iter().all(excludes));
    let (count, rules) = (all.len() as u32, &all.join(", "));
    let of_all = (count > 0).then(|| t.method_rule_not_beside(args::MethodRuleNotBeside { count, rules }));
    let of_some = (!some.is_empty()).then(|| t.method_rule_not_beside_some(&some.join(", ")));
    of_all.into_iter().chain(of_some).collect()
}

/// When a rule says this. What patterns need is told in sections of their own.
fn condition(view: &ViewContext<'_>, message: Message) -> String {
    let t = view.locale.texts;
    match message {
        Message::Pattern(pattern) if pattern.claims() => t.method_rule_claim(),
        Message::Pattern(_) => t.method_rule_no_claim(),
        message => wording::rule(view, message),
    }
}

/// What the sentence of a rule is about, in a few words.
fn name(view: &ViewContext<'_>, message: Message) -> String {
    let t = view.locale.texts;
    match message {
        Message::SaysCareMeasuredOnWork => t.method_rule_measured_on_work(),
        Message::MuchWithinLittleRoom => t.method_rule_little_room(),
        Message::Pattern(pattern) if pattern.claims() => t.method_rule_pattern(),
        Message::Pattern(_) => t.method_rule_no_pattern(),
        Message::OnTopWithLittleRoom => t.method_rule_on_top_little_room(),
        Message::OnTopOfTargets => t.method_rule_on_top(),
        Message::SaysCareDoubtsItPays => t.method_rule_doubts(),
        Message::ComplaintsWithoutOwner => t.method_rule_owner(),
        Message::HeardAndSaid => t.method_rule_heard_and_said(),
        Message::WithinMeetsCost => t.method_rule_meets_cost(),
        Message::SatisfiedWithoutStory => t.method_rule_satisfied(),
        Message::TimeAsReason => t.method_rule_time(),
        Message::SoughtOutside => t.method_rule_sought_outside(),
        Message::OrganisationBelowColleague => t.method_rule_organisation(),
        Message::NothingMeasured => t.method_rule_nothing_measured(),
        Message::ResultsMeasured => t.method_rule_results(),
        Message::SelfAboveOthers => t.method_rule_self_above(),
        Message::AgreesWithin => t.method_rule_agrees(),
        Message::NothingInTheWay => t.method_rule_nothing_in_the_way(),
        Message::LookAround => t.method_rule_look_around(),
    }
}
