//! How it is scored, what it rests on, what is assumed, and what it cannot say.

use crate::action::Action;
use crate::components::button::{Weight, button};
use crate::components::{heading, table, text};
use crate::locale::Locale;
use crate::view_context::ViewContext;
use crate::wording;
use klantspiegel_content::texts::args;
use klantspiegel_core::dilemma::published::{self, OwnCases, Published, Rule as CalibratedRule, published};
use klantspiegel_core::dilemma::tipping_line::{
    LAPSES, PIVOT_MINUTES, PRIOR_MEAN, PRIOR_SD, RISE_WEIGHTS, RISES, SLOPES, THETA_RANGE, THETAS,
};
use klantspiegel_core::insight::{About, Excluded, Message, RULES, Rule};
use klantspiegel_core::session::Event;
use klantspiegel_core::setup::Form;
use yew::prelude::*;

/// The formulas, in symbols that every language reads; only numbers are written as each does.
fn formulas(locale: Locale) -> String {
    let n = |value| locale.number(value, 1);
    let listed = |values: &[f64], decimals| {
        let written: Vec<String> = values.iter().map(|value| locale.number(*value, decimals)).collect();
        written.join("; ")
    };
    let (rises, weights, slopes) = (listed(&RISES, 1), listed(&RISE_WEIGHTS, 2), listed(&SLOPES, 1));
    let (lapse, mean, deviation) = (locale.number(LAPSES, 2), n(PRIOR_MEAN.abs()), n(PRIOR_SD));
    let pivot = locale.number(PIVOT_MINUTES, 0);
    let [lowest, highest] = [THETA_RANGE.0, THETA_RANGE.1].map(|end| locale.number(end.abs(), 0));
    format!(
        "ln c*(g) = τ + ρ · ln(g / {pivot})\n\
         P(1 | c, g) = ε/2 + (1 − ε) · 1 / (1 + exp(−β (ln c*(g) − ln c)))\n\
         ε = {lapse}\n\
         τ = θ + ln {pivot},   θ = −{lowest} … {highest} ({THETAS}),   θ ~ N(−{mean}, {deviation}²)\n\
         ρ = {rises}   ({weights})\n\
         β = {slopes}\n\
         (c, g)′ = argmin  E[Var(s)]"
    )
}

/// The method page, which takes the place of the step below it: what everybody should read, and then questions that open.
pub fn view(view: &ViewContext<'_>) -> Html {
    let t = view.locale.texts;
    let intro = t.method_intro();
    let (lead, others) = text::parted(&intro);
    html! {
        <>
            { heading::view(view, t.method_title()) }
            <div part="lead">{ text::paragraphs(lead) }</div>
            { text::paragraphs(others) }
            { for in_sight(view) }
            { for questions(view) }
            <div class="actions">
                { button(view, Weight::Secondary, "back", t.method_back(), Action::Happened(Event::MethodClosed)) }
            </div>
        </>
    }
}

/// What everybody should read: what it cannot say, how sure it is, where the answers stay and who made it.
fn in_sight(view: &ViewContext<'_>) -> [Html; 4] {
    let t = view.locale.texts;
    let sections = [
        (t.method_limits_title(), t.method_limits_body()),
        (t.method_sure_title(), t.method_sure_body()),
        (t.method_privacy_title(), t.method_privacy_body()),
        (t.method_made_title(), t.method_made_body()),
    ];
    sections.map(|(title, body)| section(view, title, text::paragraphs(&body)))
}

/// All the rest, behind questions that a reader might have. Folded, they are their own list of contents: nothing has to lead to them,
/// which an address could not do, as it says the step.
fn questions(view: &ViewContext<'_>) -> [Html; 4] {
    let t = view.locale.texts;
    let plain = |title: String, body: String| question(view, title, &body, Html::default());
    let asked = html! {
        <>
            { plain(t.method_from_within_title(), t.method_from_within_body()) }
            { plain(t.method_dilemmas_title(), t.method_dilemmas_body()) }
            { plain(t.method_measures_title(), t.method_measures_body()) }
            { plain(t.method_perspectives_title(), t.method_perspectives_body()) }
            { plain(t.method_brushoff_title(), t.method_brushoff_body()) }
            { plain(t.method_leadership_title(), t.method_leadership_body()) }
            { plain(t.method_room_title(), t.method_room_body()) }
        </>
    };
    let choices = html! {
        <>
            { question(view, t.method_model_title(), &t.method_model_body(), formulas_in_frame(view)) }
            { plain(t.method_numbers_title(), t.method_numbers_body()) }
            { question(view, t.method_stated_title(), &t.method_stated_body(), own_cases(view)) }
            { question(view, t.method_accuracy_title(), &t.method_accuracy_body(), against(view)) }
            { plain(t.method_assumptions_title(), t.method_assumptions_body()) }
        </>
    };
    let mirror = html! {
        <>
            { plain(t.method_feedback_title(), t.method_feedback_body()) }
            { question(view, t.method_rules_title(), &t.method_rules_body(), rules(view)) }
            { plain(t.method_comparison_title(), t.method_comparison_body()) }
        </>
    };
    let sources = html! {
        <>
            { plain(t.method_sources_title(), t.method_sources_body()) }
            { plain(t.method_cite_title(), t.method_cite_body(env!("CARGO_PKG_VERSION"))) }
        </>
    };
    [("asked", asked), ("choices", choices), ("mirror", mirror), ("sources", sources)]
        .map(|(name, questions)| section(view, t.method_group(name), questions))
}

/// A section of the page below its heading.
fn section(view: &ViewContext<'_>, title: String, content: Html) -> Html {
    html! {
        <section>
            { text::heading(view, None, title) }
            { content }
        </section>
    }
}

/// A question that opens into its answer; as a heading too, so that it is found as one.
fn question(view: &ViewContext<'_>, title: String, body: &str, more: Html) -> Html {
    html! {
        <details class="question">
            <summary><h3 aria-level={view.level_below("4")}>{ title }</h3></summary>
            { text::paragraphs(body) }
            { more }
        </details>
    }
}

/// The formulas, which scroll inside their own frame.
fn formulas_in_frame(view: &ViewContext<'_>) -> Html {
    let label = view.locale.texts.method_formulas();
    html! { <pre class="formulas" tabindex="0" role="region" aria-label={label}>{ formulas(view.locale) }</pre> }
}

/// Every rule of the sentences at the top, in their order.
fn rules(view: &ViewContext<'_>) -> Html {
    html! { <ol class="rules">{ for RULES.iter().map(|rule| self::rule(view, rule)) }</ol> }
}

/// What becomes of the estimates if people decide otherwise than is assumed, in the form for oneself and in the one for everyone.
fn against(view: &ViewContext<'_>) -> Html {
    let t = view.locale.texts;
    let head = ["rule", "number", "cover", "line", "false-gap", "power-more", "power-less", "minutes-only"]
        .map(|name| t.method_against_column(name));
    let row = |(rule, found): &(CalibratedRule, Published)| {
        let [least, most] = found.line;
        let [more, less] = found.power;
        let line = format!("{least}–{most}");
        let numbers = [found.number, found.cover, found.false_gap, more, less, found.minutes_only];
        let [number, cover, false_gap, more, less, minutes_only] = numbers.map(|number| number.to_string());
        vec![t.method_against_rule(rule.name()), number, cover, line, false_gap, more, less, minutes_only]
    };
    let rows = |form: Form| -> Vec<Vec<String>> { published(form).iter().map(row).collect() };
    in_both_forms(view, &t.method_against_title(), &head, &rows)
}

/// What becomes of a gap between saying and choosing if people have cases of their own in mind, in both forms.
fn own_cases(view: &ViewContext<'_>) -> Html {
    let t = view.locale.texts;
    let head =
        ["cases", "of-ten", "not", "half", "wholly", "power"].map(|name| t.method_own_cases_column(name));
    let row = |found: &OwnCases| {
        let times = &view.locale.number(found.times, 0);
        let row = args::MethodOwnCasesRow { side: found.side.name(), times };
        let [not, half, wholly] = found.on_ladder;
        let numbers = [found.of_ten, not, half, wholly, found.power[2]].map(|number| number.to_string());
        [t.method_own_cases_row(row)].into_iter().chain(numbers).collect()
    };
    let rows = |form: Form| -> Vec<Vec<String>> { published::own_cases(form).iter().map(row).collect() };
    in_both_forms(view, &t.method_own_cases_title(), &head, &rows)
}

/// A table for the form for oneself, and the same for the form for everyone, folded.
fn in_both_forms(
    view: &ViewContext<'_>,
    title: &str,
    head: &[String],
    rows: &dyn Fn(Form) -> Vec<Vec<String>>,
) -> Html {
    let fixed = view.locale.texts.method_against_fixed();
    html! {
        <>
            { table::open(title, head, &rows(Form::Adaptive)) }
            { table::behind_chart(fixed, title, head, &rows(Form::Fixed)) }
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
        Message::Pattern(pattern) if pattern.is_open() => t.method_rule_open_claim(),
        Message::Pattern(_) => t.method_rule_missing_claim(),
        message => wording::rule(view, message),
    }
}

/// What the sentence of a rule is about, in a few words.
fn name(view: &ViewContext<'_>, message: Message) -> String {
    let t = view.locale.texts;
    match message {
        Message::SaysMoreMeasuredOnWork => t.method_rule_says_more_measured(),
        Message::MuchWithinLittleRoom => t.method_rule_little_room(),
        Message::Pattern(pattern) if pattern.claims() => t.method_rule_pattern(),
        Message::Pattern(pattern) if pattern.is_open() => t.method_rule_open(),
        Message::Pattern(_) => t.method_rule_missing(),
        Message::OnTopWithLittleRoom => t.method_rule_on_top_little_room(),
        Message::OnTopOfTargets => t.method_rule_on_top(),
        Message::AskedNotBelieved => t.method_rule_asked_not_believed(),
        Message::MinutesOnly => t.method_rule_minutes_only(),
        Message::ComplaintsWithoutOwner => t.method_rule_owner(),
        Message::HeardAndSaid => t.method_rule_heard_and_said(),
        Message::SatisfiedWithoutStory => t.method_rule_satisfied(),
        Message::TimeAsReason => t.method_rule_time(),
        Message::SoughtOutside => t.method_rule_sought_outside(),
        Message::OrganisationBelowColleague => t.method_rule_organisation(),
        Message::NothingMeasured => t.method_rule_nothing_measured(),
        Message::ResultsMeasured => t.method_rule_results(),
        Message::SelfAboveOthers => t.method_rule_self_above(),
        Message::NothingInTheWay => t.method_rule_nothing_in_the_way(),
        Message::LookAround => t.method_rule_look_around(),
    }
}
