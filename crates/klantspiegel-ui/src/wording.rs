//! Amounts and findings in the words people use.

use super::view_context::ViewContext;
use klantspiegel_content::texts::args;
use klantspiegel_core::answers::Side;
use klantspiegel_core::dilemma::estimate::Range;
use klantspiegel_core::dilemma::{Asked, Cell, Choice};
use klantspiegel_core::insight::{Message, PatternMessage, Source};
use klantspiegel_core::instrument::{ItemId, Scale};
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

/// The words of the lowest and of the highest answer to a statement.
pub fn ends_of_agreement<'a>(view: &ViewContext<'a>) -> (&'a str, &'a str) {
    let (low, high) = Scale::Agreement.range();
    let end = |value| view.words.label(Scale::Agreement, value, view.session.setup.role).unwrap_or_default();
    (end(low), end(high))
}

/// Minutes in words, no finer than the estimate deserves. The ends of a range are rounded outwards, so that the words
/// never promise more than the numbers.
pub fn rough_duration(view: &ViewContext<'_>, minutes: f64, round: fn(f64) -> f64) -> String {
    let step = match minutes {
        m if m < 10.0 => 1.0,
        m if m < 60.0 => 5.0,
        _ => 30.0,
    };
    match (round(minutes / step) * step) as u32 {
        0 => view.locale.texts.rate_under_a_minute(),
        minutes => duration(view, minutes),
    }
}

/// A share as a count of so many situations, with the ends of its range; they are rounded outwards, so that the words
/// never promise more than the numbers.
pub fn counts(view: &ViewContext<'_>, share: Range, of: usize) -> [String; 3] {
    let of = of as f64;
    [share.value * of, (share.low * of).floor(), (share.high * of).ceil()]
        .map(|count| view.locale.whole(count))
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
pub fn cost_tag(view: &ViewContext<'_>, asked: &Asked) -> String {
    let t = view.locale.texts;
    let (time, count) = (&cost(view, asked.cell), asked.cell.pieces_waiting());
    if count == 0 {
        return t.tag_cost_alone(time);
    }
    let general;
    let unit = match view.all_words().scene(&asked.scene) {
        Some(scene) => scene.unit(count),
        None => {
            general = t.dilemma_retired_unit(count);
            &general
        }
    };
    t.tag_cost(args::TagCost { time, count, unit })
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

/// The price on the card of today's work: “2 uur van de klant”.
pub fn loss_tag(view: &ViewContext<'_>, cell: Cell) -> String {
    view.locale.texts.tag_loss(&loss(view, cell))
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
        Message::SaysCareMeasuredOnWork => t.top_says_care_measured_on_work(role),
        Message::OnTopOfTargets => t.top_on_top(role),
        Message::SaysCareDoubtsItPays => t.top_doubts_it_pays(role),
        Message::WithinMeetsCost => t.top_within_meets_cost(role),
        Message::Pattern(pattern) => pattern_on_top(view, pattern),
        Message::NothingMeasured => t.top_nothing_measured(role),
        Message::ResultsMeasured => t.top_results_measured(role),
        Message::AgreesWithin => scores.from_within.total.as_ref().map_or_else(String::new, |mean| {
            let (agreed, of) = (&mean.agreed().to_string(), &mean.answers.len().to_string());
            t.top_agrees_within(args::TopAgreesWithin { agreed, of })
        }),
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
        Message::SelfAboveOthers => t.top_self_above(),
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
        Message::SaysCareMeasuredOnWork => t.rule_says_care_measured_on_work(),
        Message::OnTopOfTargets => t.rule_on_top(),
        Message::SaysCareDoubtsItPays => t.rule_doubts_it_pays(),
        Message::WithinMeetsCost => t.rule_within_meets_cost(),
        Message::Pattern(pattern) => pattern_rule(view, pattern),
        Message::NothingMeasured => t.rule_nothing_measured(),
        Message::ResultsMeasured => t.rule_results_measured(),
        Message::AgreesWithin => t.rule_agrees_within(),
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

fn pattern_on_top(view: &ViewContext<'_>, pattern: PatternMessage) -> String {
    let t = view.locale.texts;
    match pattern {
        PatternMessage::AlignedHigh => t.top_aligned_high(),
        PatternMessage::AlignedBetween => t.top_aligned_between(),
        PatternMessage::AlignedLow => t.top_aligned_low(),
        PatternMessage::SaysMore => t.top_says_more(view.session.setup.role.name()),
        PatternMessage::ChoosesMore => t.top_chooses_more(),
        PatternMessage::AlwaysCare => t.top_always_care(),
        PatternMessage::AlwaysCost => t.top_always_cost(),
        PatternMessage::NoPattern => t.top_no_pattern(),
        PatternMessage::NotStated => t.top_not_stated(),
        PatternMessage::NotEnoughToSay => t.top_not_enough(),
        PatternMessage::TooFew => t.top_too_few(),
    }
}

/// The text of a pattern, in full, for this role.
pub fn pattern_text(view: &ViewContext<'_>, pattern: PatternMessage) -> String {
    let t = view.locale.texts;
    let role = view.session.setup.role.name();
    match pattern {
        PatternMessage::AlignedHigh => t.pattern_aligned_high(role),
        PatternMessage::AlignedBetween => t.pattern_aligned_between(role),
        PatternMessage::AlignedLow => t.pattern_aligned_low(role),
        PatternMessage::SaysMore => t.pattern_says_more(role),
        PatternMessage::ChoosesMore => t.pattern_chooses_more(role),
        PatternMessage::AlwaysCare => t.pattern_always_care(role),
        PatternMessage::AlwaysCost => t.pattern_always_cost(role),
        PatternMessage::NoPattern => t.pattern_no_pattern(role),
        PatternMessage::NotStated => t.pattern_not_stated(role),
        PatternMessage::NotEnoughToSay => t.pattern_not_enough(role),
        PatternMessage::TooFew => t.pattern_too_few(),
    }
}

/// The rule by which a pattern is shown.
pub fn pattern_rule(view: &ViewContext<'_>, pattern: PatternMessage) -> String {
    let t = view.locale.texts;
    match pattern {
        PatternMessage::AlignedHigh | PatternMessage::AlignedBetween | PatternMessage::AlignedLow => {
            t.rule_aligned()
        }
        PatternMessage::SaysMore => t.rule_says_more(),
        PatternMessage::ChoosesMore => t.rule_chooses_more(),
        PatternMessage::AlwaysCare | PatternMessage::AlwaysCost => t.rule_always(),
        PatternMessage::NoPattern => t.rule_no_pattern(),
        PatternMessage::NotStated => t.rule_not_stated(),
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
