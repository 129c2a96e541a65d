//! Amounts and findings in the words people use.

use super::view_context::ViewContext;
use klantspiegel_content::texts::args;
use klantspiegel_core::answers::Side;
use klantspiegel_core::dilemma::cell::COSTS;
use klantspiegel_core::dilemma::ladder::Rung;
use klantspiegel_core::dilemma::{Asked, Cell, Choice};
use klantspiegel_core::insight::{Message, PatternMessage, Source};
use klantspiegel_core::instrument::{ItemId, Scale};
use klantspiegel_core::perspectives::Above;
use klantspiegel_core::scores::Scores;
use klantspiegel_core::setup::Role;

/// Minutes in words: “20 minuten”, “een half uur”, “2 uur”, “1 uur en 20 minuten”.
pub fn duration(view: &ViewContext<'_>, minutes: u32) -> String {
    let t = view.locale.texts;
    match (minutes / 60, minutes % 60) {
        (0, 30) => t.duration_half_hour(),
        (0, minutes) => t.duration_minutes(minutes),
        (hours, 0) => t.duration_hours(hours),
        (hours, minutes) => t.duration_hours_and_minutes(args::DurationHoursAndMinutes {
            hours: &t.duration_hours(hours),
            minutes: &t.duration_minutes(minutes),
        }),
    }
}

/// The customer's time that is spared, as it was asked what that should be worth: “een half uur”, “2 uur”, “een hele werkdag”.
pub fn spared(view: &ViewContext<'_>, minutes: u16) -> String {
    const WORKING_DAY: u16 = 8 * 60;
    match minutes {
        WORKING_DAY => view.locale.texts.duration_working_day(),
        minutes => duration(view, minutes.into()),
    }
}

/// The words of the lowest and of the highest answer to a statement.
pub fn ends_of_agreement<'a>(view: &ViewContext<'a>) -> (&'a str, &'a str) {
    let (low, high) = Scale::Agreement.range();
    let end = |value| view.words.label(Scale::Agreement, value, view.session.setup.role).unwrap_or_default();
    (end(low), end(high))
}

/// A rung of the ladder as it is answered: “geen”, “20 minuten”.
pub fn rung<'a>(view: &ViewContext<'a>, rung: Rung) -> &'a str {
    view.words.label(Scale::Work, rung.costs(), view.session.setup.role).unwrap_or_default()
}

/// Minutes of work, as far as was asked.
pub enum Work {
    /// Less than the least cost that was asked.
    Below,
    /// So many minutes.
    Minutes(u32),
    /// More than the most that was asked.
    Above,
}

impl Work {
    /// In words: beyond what was asked only that it lies there.
    pub fn words(&self, view: &ViewContext<'_>) -> String {
        let t = view.locale.texts;
        match self {
            Self::Below => t.ladder_below(&duration(view, COSTS[0].into())),
            Self::Minutes(minutes) => duration(view, *minutes),
            Self::Above => t.ladder_above(&duration(view, COSTS[COSTS.len() - 1].into())),
        }
    }
}

/// Minutes of work, no finer than the estimate deserves. The ends of a range are rounded outwards, so that the words never promise more
/// than the numbers.
pub fn rough_work(minutes: f64, round: fn(f64) -> f64) -> Work {
    let [least, .., most] = COSTS.map(f64::from);
    let step = match minutes {
        ..10.0 => 1.0,
        ..60.0 => 5.0,
        _ => 10.0,
    };
    if minutes < least {
        Work::Below
    } else if minutes > most {
        Work::Above
    } else {
        Work::Minutes((round(minutes / step) * step) as u32)
    }
}

/// The working time of a cell.
pub fn cost(view: &ViewContext<'_>, cell: Cell) -> String {
    duration(view, u32::from(cell.cost_minutes()))
}

/// The customer's time of a cell.
pub fn loss(view: &ViewContext<'_>, cell: Cell) -> String {
    duration(view, u32::from(cell.loss_minutes()))
}

/// The price on the card of care, with what waits meanwhile: “40 minuten werk; 8 aanvragen wachten”.
pub fn price_of_work(view: &ViewContext<'_>, asked: &Asked) -> String {
    let t = view.locale.texts;
    let costs = &t.price_costs(view.session.setup.role.name());
    let (time, count) = (&cost(view, asked.cell), asked.cell.pieces_waiting());
    if count == 0 {
        return t.price_of_work_alone(args::PriceOfWorkAlone { costs, time });
    }
    let general;
    let unit = match view.all_words().scene(&asked.scene) {
        Some(scene) => scene.unit(count),
        None => {
            general = t.dilemma_retired_unit(count);
            &general
        }
    };
    t.price_of_work(args::PriceOfWork { costs, time, count, unit })
}

/// What happens in the scene in which a dilemma was put; general words where its own are gone.
pub fn scene(view: &ViewContext<'_>, scene: &str) -> String {
    let general = || view.locale.texts.dilemma_retired(view.session.setup.role.name());
    view.all_words().scene(scene).map_or_else(general, |scene| scene.sentence.to_owned())
}

/// An act in a scene; general words where its own are gone.
pub fn act(view: &ViewContext<'_>, scene: &str, choice: Choice) -> String {
    let t = view.locale.texts;
    match (view.all_words().scene(scene), choice) {
        (Some(scene), choice) => scene.act(choice).to_owned(),
        (None, Choice::Care) => t.dilemma_retired_care(),
        (None, Choice::Cost) => t.dilemma_retired_cost(),
    }
}

/// The price on the card of today's work: “kost de huurder 2 uur”; in general words where the scene names nobody.
pub fn price_for_customer(view: &ViewContext<'_>, asked: &Asked) -> String {
    let t = view.locale.texts;
    let named = view.all_words().scene(&asked.scene).and_then(|scene| scene.customer);
    let customer = &named.map_or_else(|| t.price_customer(), str::to_owned);
    t.price_for_customer(args::PriceForCustomer { customer, time: &loss(view, asked.cell) })
}

/// Sources, each described by its subject.
pub fn sources(view: &ViewContext<'_>, sources: &[Source]) -> String {
    let described: Vec<String> = sources.iter().map(|of| source(view, *of)).collect();
    let (count, source) = (described.len() as u32, &described.join("; "));
    view.locale.texts.why_source(args::WhySource { count, source })
}

fn source(view: &ViewContext<'_>, source: Source) -> String {
    let t = view.locale.texts;
    match source {
        Source::Made => t.source_made(),
        Source::Fable => t.source_fable(),
        Source::Practice => t.source_practice(),
        Source::Inside => t.source_inside(),
        Source::OnTop => t.source_on_top(),
        Source::Ours => t.source_ours(),
    }
}

/// A sentence on top of the feedback.
pub fn insight(view: &ViewContext<'_>, message: Message, scores: &Scores) -> String {
    let t = view.locale.texts;
    let role = view.session.setup.role.name();
    match message {
        Message::SaysMoreMeasuredOnWork => t.top_says_more_measured_on_work(role),
        Message::OnTopOfTargets => t.top_on_top(role),
        Message::AskedNotBelieved => t.top_asked_not_believed(role),
        Message::MinutesOnly => t.top_minutes_only(role),
        Message::Pattern(pattern) => pattern_on_top(view, pattern, scores),
        Message::NothingMeasured => t.top_nothing_measured(role),
        Message::ResultsMeasured => t.top_results_measured(role),
        Message::MuchWithinLittleRoom => much_within_little_room(view, scores),
        Message::OnTopWithLittleRoom => t.top_on_top_little_room(role),
        Message::ComplaintsWithoutOwner => t.top_complaints_owner(role),
        Message::HeardAndSaid => {
            let lines: Vec<&str> =
                scores.brushoff.both().into_iter().map(|line| view.words.subject(line)).collect();
            t.top_heard_and_said(args::TopHeardAndSaid {
                lines: lines.len() as u32,
                names: &lines.join(", "),
            })
        }
        Message::SatisfiedWithoutStory => t.top_satisfied_no_story(
            &scores.perspectives.grade.map(|grade| grade.to_string()).unwrap_or_default(),
        ),
        Message::TimeAsReason => t.top_time(),
        Message::SoughtOutside => {
            let outside = scores.leadership.effort.as_ref().map(|effort| effort.outside.to_string());
            t.top_sought_outside(&outside.unwrap_or_default())
        }
        Message::OrganisationBelowColleague => t.top_organisation_below(),
        Message::SelfAboveOthers => {
            t.top_self_above(scores.perspectives.self_above().map_or(Above::Both.name(), Above::name))
        }
        Message::NothingInTheWay => t.top_nothing_in_the_way(role),
        Message::LookAround => t.top_look_around(role),
    }
}

/// Names two of what stands in the way, those that are soonest tried, and says when there is more: with seven the
/// sentence could not be read.
fn much_within_little_room(view: &ViewContext<'_>, scores: &Scores) -> String {
    const NAMED: usize = 2;
    let t = view.locale.texts;
    let (role, to_try) = (view.session.setup.role.name(), scores.room.to_try());
    let soonest: Vec<ItemId> = to_try.iter().take(NAMED).map(|line| ItemId::new(*line)).collect();
    let names = items(view, &soonest);
    let blockers = if to_try.len() > NAMED { t.among_others(&names) } else { names };
    t.top_much_within_little_room(args::TopMuchWithinLittleRoom { role, blockers: &blockers })
}

/// The words of several items, one after another.
pub fn items(view: &ViewContext<'_>, ids: &[ItemId]) -> String {
    let words = ids.iter().map(|id| view.words.item(id, view.session.setup.role));
    words.collect::<Vec<_>>().join(", ")
}

/// The side of an answer from 1 to 7, as messages name it.
pub const fn side(answer: u8) -> &'static str {
    match Side::of_seven(answer) {
        Side::Disagrees => "no",
        Side::Neutral => "neutral",
        Side::Agrees => "yes",
    }
}

/// The rule by which a sentence is shown.
pub fn rule(view: &ViewContext<'_>, message: Message) -> String {
    let t = view.locale.texts;
    match message {
        Message::SaysMoreMeasuredOnWork => t.rule_says_more_measured_on_work(),
        Message::OnTopOfTargets => t.rule_on_top(),
        Message::AskedNotBelieved => t.rule_asked_not_believed(),
        Message::MinutesOnly => t.rule_minutes_only(),
        Message::Pattern(pattern) => pattern_rule(view, pattern),
        Message::NothingMeasured => t.rule_nothing_measured(),
        Message::ResultsMeasured => t.rule_results_measured(),
        Message::MuchWithinLittleRoom => t.rule_much_within_little_room(),
        Message::OnTopWithLittleRoom => t.rule_on_top_little_room(),
        Message::ComplaintsWithoutOwner => t.rule_complaints_owner(),
        Message::HeardAndSaid => t.rule_heard_and_said(),
        Message::SatisfiedWithoutStory => t.rule_satisfied_no_story(),
        Message::TimeAsReason => t.rule_time(),
        Message::SoughtOutside => t.rule_sought_outside(),
        Message::OrganisationBelowColleague => t.rule_organisation_below(),
        Message::SelfAboveOthers => t.rule_self_above(),
        Message::NothingInTheWay => t.rule_nothing_in_the_way(),
        Message::LookAround => t.rule_look_around(),
    }
}

fn pattern_on_top(view: &ViewContext<'_>, pattern: PatternMessage, scores: &Scores) -> String {
    let t = view.locale.texts;
    match pattern {
        PatternMessage::Close => t.top_close(),
        PatternMessage::SaysMore => t.top_says_more(view.session.setup.role.name()),
        PatternMessage::ChoosesMore => t.top_chooses_more(),
        PatternMessage::AlwaysCare => t.top_always_care(),
        PatternMessage::AlwaysCareSaysLess => t.top_always_care_says_less(),
        PatternMessage::AlwaysCost => t.top_always_cost(),
        PatternMessage::AlwaysCostSaysMore => t.top_always_cost_says_more(),
        PatternMessage::NoPattern => t.top_no_pattern(),
        PatternMessage::NotSaid => {
            t.top_not_said(if scores.care_cost.was_asked_before() { "before" } else { "now" })
        }
        PatternMessage::NotEnoughToSay => t.top_not_enough(),
        PatternMessage::TooFew => t.top_too_few(),
    }
}

/// The text of a pattern, in full, for this role.
pub fn pattern_text(view: &ViewContext<'_>, pattern: PatternMessage) -> String {
    let t = view.locale.texts;
    let role = view.session.setup.role.name();
    match pattern {
        PatternMessage::Close => t.pattern_close(role),
        PatternMessage::SaysMore => t.pattern_says_more(role),
        PatternMessage::ChoosesMore => t.pattern_chooses_more(role),
        PatternMessage::AlwaysCare => t.pattern_always_care(role),
        PatternMessage::AlwaysCareSaysLess => t.pattern_always_care_says_less(role),
        PatternMessage::AlwaysCost => t.pattern_always_cost(role),
        PatternMessage::AlwaysCostSaysMore => t.pattern_always_cost_says_more(role),
        PatternMessage::NoPattern => t.pattern_no_pattern(role),
        PatternMessage::NotSaid => t.pattern_not_said(role),
        PatternMessage::NotEnoughToSay => t.pattern_not_enough(role),
        PatternMessage::TooFew => t.pattern_too_few(),
    }
}

/// The rule by which a pattern is shown.
pub fn pattern_rule(view: &ViewContext<'_>, pattern: PatternMessage) -> String {
    let t = view.locale.texts;
    match pattern {
        PatternMessage::Close => t.rule_close(),
        PatternMessage::SaysMore => t.rule_says_more(),
        PatternMessage::ChoosesMore => t.rule_chooses_more(),
        PatternMessage::AlwaysCare | PatternMessage::AlwaysCost => t.rule_always(),
        PatternMessage::AlwaysCareSaysLess | PatternMessage::AlwaysCostSaysMore => t.rule_always_gap(),
        PatternMessage::NoPattern => t.rule_no_pattern(),
        PatternMessage::NotSaid => t.rule_not_said(),
        PatternMessage::NotEnoughToSay => t.rule_not_enough(),
        PatternMessage::TooFew => t.rule_too_few(),
    }
}

/// The name of a role.
pub fn role(view: &ViewContext<'_>, role: Role) -> String {
    let t = view.locale.texts;
    match role {
        Role::Staff => t.role_staff(),
        Role::Manager => t.role_manager(),
    }
}

/// A name with its value, as the language writes it.
pub fn named(view: &ViewContext<'_>, name: &str, value: &str) -> String {
    view.locale.texts.named(args::Named { name, value })
}
