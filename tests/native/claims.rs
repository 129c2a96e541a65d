//! `docs/claims.md`: every sentence of the rules and the claims beside them, what each rests on, how often it is wrong, and the test that holds
//! it. Written from the rules by this test, and held to what is there.

use klantspiegel_core::comparison::{
    ALARMS_IF_ALIKE, ALARMS_IF_FLAT, ALARMS_IF_MORE, ALARMS_OF_COINS, DAY_TO_DAY, MORE_DAY_TO_DAY,
};
use klantspiegel_core::dilemma::published::{
    self, COINS_FLAGGED, FALSE_AT_LIMIT, FALSE_AT_LIMIT_AT_MOST, OwnCases, POWER_AT_LIMIT, Published, Rule,
    worst_false_gap,
};
use klantspiegel_core::insight::{About, Message, PatternMessage, RULES};
use klantspiegel_core::language::Language;
use klantspiegel_core::paired::FALSE_ALARMS;
use klantspiegel_core::quality;
use klantspiegel_core::scores::Scores;
use klantspiegel_core::session::Session;
use klantspiegel_core::setup::{Form, ItemSet, Setup};
use klantspiegel_testing::message;
use klantspiegel_testing::written::hold;
use klantspiegel_testing::{answering, answering_all, bank, session};
use klantspiegel_ui::page_state::PageState;
use klantspiegel_ui::view_context::ViewContext;
use klantspiegel_ui::{ssr, wording};
use std::fmt::Write;
use std::fs;
use yew::Callback;

/// The file, from the root of the checkout.
const FILE: &str = "docs/claims.md";

const BEGINNING: &str = "\
# What is claimed, and how far it can be trusted

Every sentence of the rules in the order of the feedback, as staff read it in English; then those of the cards, each in every way in which it
can be said, with … for what is put in; and the other claims. Written from the rules by `INSTA_UPDATE=always cargo test --test native claims`, not by hand; the rates are held to simulations
by the tests that are named. Rates of choices are of people in the form for oneself; those of gaps, of closeness, of minutes alone and of
ranges are of the people who get a number. How many ranges of 100 hold the truth, for each way of deciding, is on the method page.

| sentence | rests on | wrong how often, and when | held by |
|---|---|---|---|
";

/// How often a claim is wrong, and the test that holds that, by its path in `tests/native/`.
#[derive(Clone)]
struct Held {
    wrong: String,
    by: &'static str,
}

fn held(wrong: impl Into<String>, by: &'static str) -> Held {
    Held { wrong: wrong.into(), by }
}

/// What is only as wrong as the answer that it repeats.
fn as_answered(by: &'static str) -> Held {
    held("Repeats an answer, with advice: as far as the answer holds.", by)
}

fn of_message(message: Message) -> Held {
    match message {
        Message::Pattern(pattern) => of_pattern(pattern),
        Message::SaysMoreMeasuredOnWork => held(
            format!("{} What is measured is as answered.", gaps()),
            "calibration.rs::what_is_published_of_each_rule_is_what_is_found",
        ),
        Message::MinutesOnly => {
            held(minutes_only(), "calibration.rs::what_is_published_of_each_rule_is_what_is_found")
        }
        Message::OnTopOfTargets => as_answered("insights.rs::care_comes_on_top_of_the_targets"),
        Message::AskedNotBelieved => as_answered("insights.rs::care_is_asked_for_and_not_believed_to_pay"),
        Message::NothingMeasured => as_answered("insights.rs::nothing_is_measured"),
        Message::ResultsMeasured => as_answered("insights.rs::results_are_measured"),
        Message::MuchWithinLittleRoom => held(
            format!(
                "Repeats answers; that such friction comes from processes is told as the source's, in general. How much the means would differ on another day is not known; comparing two times, we assume {DAY_TO_DAY}."
            ),
            "insights.rs::much_from_within_and_little_room",
        ),
        Message::OnTopWithLittleRoom => as_answered("insights.rs::care_on_top_with_little_room"),
        Message::ComplaintsWithoutOwner => as_answered("insights.rs::complaints_have_no_owner"),
        Message::HeardAndSaid => as_answered("insights.rs::what_was_heard_is_said"),
        Message::SatisfiedWithoutStory => as_answered("insights.rs::satisfied_and_nothing_to_tell"),
        Message::TimeAsReason => held(
            "Repeats an answer; that care saves time is told as the source's. Left out for who is held to targets.",
            "insights.rs::who_is_held_to_targets_is_not_told_that_care_saves_time",
        ),
        Message::SoughtOutside => as_answered("insights.rs::the_solution_was_sought_outside"),
        Message::OrganisationBelowColleague | Message::SelfAboveOthers => held(
            format!("At most about {} of 100 who see no difference are told of one.", percent(FALSE_ALARMS)),
            "perspectives.rs::where_there_is_no_difference_one_is_rarely_told",
        ),
        Message::NothingInTheWay => as_answered("insights.rs::nothing_stood_in_the_way"),
        Message::LookAround => held(
            "Advice that rests on no answer; the opinion is told as the source's.",
            "insights.rs::where_to_look_is_always_known",
        ),
    }
}

fn of_pattern(pattern: PatternMessage) -> Held {
    const PUBLISHED_TEST: &str = "calibration.rs::what_is_published_of_each_rule_is_what_is_found";
    match pattern {
        PatternMessage::SaysMore | PatternMessage::ChoosesMore => held(gaps(), PUBLISHED_TEST),
        PatternMessage::Close => held(
            format!(
                "Of 100 with a true gap of about three of ten, {} are told this if they decide as we assume; up to {} where they choose otherwise.",
                of(Rule::Model).close_with_gap,
                most(|found| found.close_with_gap),
            ),
            PUBLISHED_TEST,
        ),
        PatternMessage::AlwaysCare | PatternMessage::AlwaysCost => held(
            "What was chosen is a fact; that the line lies beyond what was asked is not certain after eight choices, some of which may be slips.",
            "care_cost.rs::all_graded_choices_on_one_side_are_at_the_limit",
        ),
        PatternMessage::AlwaysCareSaysLess | PatternMessage::AlwaysCostSaysMore => held(
            format!(
                "{FALSE_AT_LIMIT} of 100 whose choices all fell to one side, and who say what they choose, are told this if they decide as we assume, and at most {FALSE_AT_LIMIT_AT_MOST} by the other simulated rules. A true gap of about three of ten is found there in {} of 100 if they decide as we assume, in the fixed form in {}.",
                POWER_AT_LIMIT[0], POWER_AT_LIMIT[1],
            ),
            "calibration.rs::at_the_limit_no_rule_is_told_of_a_false_gap_more_often_than_is_published",
        ),
        PatternMessage::NoPattern => held(
            format!(
                "{} of 100 who decide as we assume are told this, and up to {} where they follow the line only very loosely; of people with a coin {}.",
                of(Rule::Model).flagged,
                most(|found| found.flagged),
                percent(COINS_FLAGGED[0]),
            ),
            PUBLISHED_TEST,
        ),
        PatternMessage::NotSaid | PatternMessage::NotEnoughToSay | PatternMessage::TooFew => {
            held("Claims nothing of the person.", "insights.rs::there_is_always_one_pattern")
        }
    }
}

/// Of a gap, whatever people decide by.
fn gaps() -> String {
    let [more, less] = of(Rule::Model).power;
    format!(
        "Of 100 who say what they choose, {} are told of a gap, either way, if they decide as we assume; up to {} if they follow the line only very loosely. Where more is said than chosen, a true gap of about three of ten is found in {more}, and in {} where people choose much more kindly than they are; where less is said in {less}, and in {} where less is spent at work than we expect.",
        of(Rule::Model).false_gap,
        worst_false_gap(),
        of(Rule::VeryDesirable).power[0],
        of(Rule::Sparing).power[1],
    )
}

fn minutes_only() -> String {
    format!(
        "Of 100 who weigh what is spared in proportion {} are told this, {} where they follow the line only very loosely; where they weigh it half as steeply {}; of those who do go by their own minutes alone {}, with a sharp limit {}.",
        of(Rule::Model).minutes_only,
        of(Rule::Flat).minutes_only,
        of(Rule::HalfRise).minutes_only,
        of(Rule::NoRise).minutes_only,
        of(Rule::Limit).minutes_only,
    )
}

fn of(rule: Rule) -> Published {
    published::of(rule, Form::Adaptive)
}

fn most(quantity: fn(&Published) -> u8) -> u8 {
    published::published(Form::Adaptive)
        .iter()
        .map(|(_, found)| quantity(found))
        .max()
        .expect("there are rules")
}

fn least(quantity: fn(&Published) -> u8) -> u8 {
    published::published(Form::Adaptive)
        .iter()
        .map(|(_, found)| quantity(found))
        .min()
        .expect("there are rules")
}

fn percent(share: f64) -> String {
    format!("{}", (1000.0 * share).round() / 10.0)
}

/// The claims that are no sentence of a rule.
fn others() -> Vec<(&'static str, &'static str, Held)> {
    let line = |found: &Published| found.line[0];
    let own = published::own_cases(Form::Adaptive);
    let of_own = |of: fn(&OwnCases) -> u8| {
        let rate = |found: &OwnCases| format!("{} ({} times {})", of(found), found.times, found.side.name());
        own.iter().map(rate).collect::<Vec<_>>().join(", ")
    };
    vec![
        (
            "The range of the share.",
            "The posterior over all ten choices.",
            held(
                format!(
                    "It holds the truth for {} of 100 who decide as we assume, and for as few as {} where they choose much more kindly than they are; see the table of the method page.",
                    of(Rule::Model).cover,
                    least(|found| found.cover),
                ),
                "calibration.rs::what_is_published_of_each_rule_is_what_is_found",
            ),
        ),
        (
            "The ranges of the line, for a customer's half hour, two hours and working day.",
            "The same.",
            held(
                format!(
                    "The least sure of the three holds the truth for {} of 100, and for as few as {}.",
                    line(&of(Rule::Model)),
                    least(line)
                ),
                "calibration.rs::what_is_published_of_each_rule_is_what_is_found",
            ),
        ),
        (
            "A gap between saying and choosing, of people with cases of their own in mind.",
            "The three answers on the ladder, which name the customer's time and the work.",
            held(
                format!(
                    "{} of 100 without a gap, if people keep to the cases that are named, as we assume. If they answer for their own cases alone: {}; halfway: {}. The former question about ten cases: {}.",
                    own[0].on_ladder[0],
                    of_own(|found| found.on_ladder[2]),
                    of_own(|found| found.on_ladder[1]),
                    of_own(|found| found.of_ten),
                ),
                "calibration.rs::own_cases_do_to_a_gap_what_is_published",
            ),
        ),
        (
            "Higher or lower than the time before, of a mean.",
            "The statements that were answered both times.",
            held(
                format!(
                    "At most about {} of 100 in whom nothing changed; {} if levels move by {MORE_DAY_TO_DAY} from day to day, more than we assume, and up to {} where all statements are answered nearly alike.",
                    percent(FALSE_ALARMS),
                    percent(ALARMS_IF_MORE),
                    percent(ALARMS_IF_ALIKE),
                ),
                "comparison.rs::where_levels_move_more_it_is_said_as_often_as_the_method_says",
            ),
        ),
        (
            "Higher or lower than the time before, of the share.",
            "The ranges of both times, under both priors.",
            held(
                format!(
                    "At most about {} of 100 in whom nothing changed, by each simulated rule but two: {} where they follow the line only very loosely, {} of those who toss a coin and get a number both times.",
                    percent(FALSE_ALARMS),
                    percent(ALARMS_IF_FLAT),
                    percent(ALARMS_OF_COINS),
                ),
                "comparison.rs::a_share_that_did_not_change_is_rarely_said_to_have",
            ),
        ),
        (
            "Higher or lower than the time before, of what is said.",
            "The three answers on the ladder, both times.",
            held(
                format!(
                    "At most about {} of 100 in whom nothing changed, wherever their line lies.",
                    percent(FALSE_ALARMS)
                ),
                "comparison.rs::what_one_says_and_did_not_change_is_rarely_said_to_have",
            ),
        ),
        (
            "Signs of answers given without reading.",
            "Haste, and one answer to all of A or choices that contradict each other.",
            held(
                format!(
                    "At most {} of 100 who read at {} seconds a situation, whatever else they do; {} at {} seconds.",
                    percent(quality::FALSE_ALARMS),
                    quality::READING_SECONDS,
                    percent(quality::FALSE_ALARMS_AT_WORST[1].1),
                    quality::FALSE_ALARMS_AT_WORST[1].0,
                ),
                "quality.rs::so_are_those_of_people_who_read_faster",
            ),
        ),
    ]
}

/// The sentences of the cards by the names of their messages, with the rule that says how they come about.
fn cards(view: &ViewContext<'_>) -> Vec<(Vec<&'static str>, String, Held)> {
    let t = view.locale.texts;
    let by_bounds = |by| held("Repeats answers, by bounds of ours.", by);
    let patterns = [
        ("pattern-close", PatternMessage::Close),
        ("pattern-says-more", PatternMessage::SaysMore),
        ("pattern-chooses-more", PatternMessage::ChoosesMore),
        ("pattern-always-care", PatternMessage::AlwaysCare),
        ("pattern-always-care-says-less", PatternMessage::AlwaysCareSaysLess),
        ("pattern-always-cost", PatternMessage::AlwaysCost),
        ("pattern-always-cost-says-more", PatternMessage::AlwaysCostSaysMore),
        ("pattern-no-pattern", PatternMessage::NoPattern),
        ("pattern-not-said", PatternMessage::NotSaid),
        ("pattern-not-enough", PatternMessage::NotEnoughToSay),
        ("pattern-too-few", PatternMessage::TooFew),
    ];
    let patterns = patterns
        .map(|(id, message)| (vec![id], wording::rule(view, Message::Pattern(message)), of_pattern(message)));
    let others = [
        (vec!["care-cost-minutes-only"], t.rule_minutes_only(), of_message(Message::MinutesOnly)),
        (
            vec!["what-if-lead", "what-if-first"],
            t.rule_numbers(),
            held(
                format!(
                    "Said where all of the range of the line lies on one side, under both priors; the least sure of the ranges holds the truth for {} of 100, and for as few as {}, and one that misses it may lie on either side.",
                    of(Rule::Model).line[0],
                    least(|found| found.line[0]),
                ),
                "plane.rs::what_would_come_first_follows_from_the_ranges_of_the_line",
            ),
        ),
        (
            vec!["from-within-agreement", "from-within-mean", "from-within-mean-same"],
            t.rule_from_within(),
            held(
                format!(
                    "Repeats answers. That a level moves by {DAY_TO_DAY} from day to day is assumed, not measured."
                ),
                "from_within.rs::someone_agrees_from_five_on",
            ),
        ),
        (
            vec!["from-within-situation"],
            t.rule_from_within(),
            held(
                "That most people agree is told as the source's; why somebody answered so is not claimed.",
                "cards.rs::most_is_more_than_half",
            ),
        ),
        (
            vec!["room-blocked", "room-value"],
            t.rule_room(),
            held("Repeats answers.", "room.rs::room_is_the_mean_of_a_rating_and_of_what_was_not_ticked"),
        ),
        (
            vec!["room-region"],
            t.rule_room(),
            held(
                "Repeats answers, by two bounds of ours; how often another day gives another region is not known.",
                "room.rs::a_region_is_named_only_away_from_the_middle",
            ),
        ),
        (
            vec!["room-satisfied"],
            t.rule_room(),
            held(
                "Repeats an answer; that it may follow from what stands in the way is told as possible, and not tested in this person.",
                "cards.rs::one_answer_is_read_as_yes_no_or_neither",
            ),
        ),
        (
            vec![
                "measured-none",
                "measured-little",
                "measured-on-work",
                "measured-on-both",
                "measured-on-result",
            ],
            t.rule_measures(),
            by_bounds("cards.rs::what_is_measured_leans_by_its_bounds"),
        ),
        (
            vec!["care-cost-ratings-on-top", "care-cost-ratings-pays"],
            t.rule_care_cost_ratings(),
            as_answered("cards.rs::one_answer_is_read_as_yes_no_or_neither"),
        ),
        (
            vec!["perspectives-expected"],
            t.rule_perspectives(),
            held(
                "A finding about people from elsewhere (Zell and others, 2020); of this person it says nothing.",
                "screens.rs::what_to_expect_is_said_before_the_result",
            ),
        ),
        (
            vec!["perspectives-self-above", "perspectives-even"],
            t.rule_perspectives(),
            of_message(Message::SelfAboveOthers),
        ),
        (
            vec!["perspectives-organisation-below"],
            t.rule_perspectives(),
            of_message(Message::OrganisationBelowColleague),
        ),
        (
            vec!["perspectives-enjoyment", "perspectives-time"],
            t.rule_perspectives(),
            as_answered("cards.rs::one_answer_is_read_as_yes_no_or_neither"),
        ),
        (
            vec!["perspectives-grade", "perspectives-story"],
            t.rule_perspectives(),
            as_answered("cards.rs::a_story_and_a_grade_are_told_as_they_were_given"),
        ),
        (
            vec!["brushoff-heard", "brushoff-said"],
            t.rule_brushoff(),
            held("Repeats a count.", "cards.rs::brush_offs_are_counted"),
        ),
        (
            vec!["brushoff-band"],
            t.rule_brushoff(),
            held(
                "A light word for a count, by bands of ours; there is no norm.",
                "brushoff.rs::bands_do_not_overlap",
            ),
        ),
        (
            vec!["brushoff-not-said-here"],
            t.rule_brushoff(),
            held(
                "That ruder treatment brings fewer complaints is told as the source's.",
                "content/sources.rs::every_source_has_its_findings",
            ),
        ),
        (
            vec!["leadership-mean", "leadership-mean-same"],
            t.rule_leadership(),
            held("Repeats answers.", "leadership.rs::coins_are_no_rating"),
        ),
        (
            vec!["leadership-low", "leadership-high"],
            t.rule_leadership(),
            as_answered("leadership.rs::what_is_low_and_what_is_high"),
        ),
        (
            vec!["leadership-effort", "leadership-effort-outside"],
            t.rule_leadership(),
            held(
                "Repeats coins; what was sought elsewhere for years is told as the source's.",
                "leadership.rs::the_solution_was_sought_outside_from_seven_coins_on",
            ),
        ),
    ];
    patterns.into_iter().chain(others).collect()
}

/// The other messages of the feedback, which claim nothing of a person: names, headings, legends and ways to go on; what was answered, in the
/// words of a table or a chart; and that something was not asked, or not answered enough.
const NO_CLAIM: &[&str] = &[
    "feedback-title",
    "card-more",
    "card-more-about",
    "letter-stays",
    "headline-says",
    "headline-says-alone",
    "headline-chose",
    "number-in-words",
    "letter-more",
    "letter-plan",
    "print-note",
    "why",
    "why-source",
    "why-method",
    "source-made",
    "source-fable",
    "source-on-top",
    "source-ours",
    "care-cost-title",
    "plane-lead",
    "plane-unasked",
    "plane-title",
    "plane-spares",
    "plane-costs",
    "plane-row",
    "plane-said",
    "what-if",
    "what-if-costs",
    "what-if-not-said",
    "care-cost-line-lead",
    "ladder-below",
    "ladder-above",
    "care-cost-said",
    "care-cost-said-open",
    "care-cost-stated-before",
    "care-cost-asked-before",
    "care-cost-say",
    "care-cost-choose",
    "care-cost-no-number",
    "of-ten",
    "of-ten-about",
    "of-ten-range",
    "care-cost-chart",
    "care-cost-chart-described",
    "mirror-tally",
    "mirror-counted-described",
    "mirror-window",
    "mirror-reflection",
    "mirror-marks",
    "care-cost-not-said",
    "choice-name",
    "kind-graded",
    "kind-control",
    "table-choices",
    "table-numbers",
    "table-answers",
    "column-question",
    "column-dilemma",
    "column-cost",
    "column-loss",
    "column-choice",
    "column-kind",
    "column-quantity",
    "column-usual",
    "column-wide",
    "row-share",
    "row-line",
    "row-said-share",
    "row-minutes-only",
    "row-fit",
    "from-within-reworded",
    "from-within-too-few",
    "from-within-chart",
    "from-within-all",
    "too-few-answers",
    "from-within-not-said",
    "column-statement",
    "column-facet",
    "column-number",
    "column-answer",
    "measured-too-few",
    "measured-chart",
    "measured-chart-described",
    "measured-end-low",
    "measured-end-high",
    "measured-not-said",
    "column-measure",
    "column-group",
    "care-cost-ratings-title",
    "source-practice",
    "source-inside",
    "among-others",
    "perspectives-common",
    "perspectives-too-few",
    "perspectives-little-in-common",
    "perspectives-chart",
    "perspectives-chart-row",
    "perspectives-not-said",
    "brushoff-not-heard",
    "brushoff-not-filled-in",
    "brushoff-instead",
    "brushoff-chart",
    "brushoff-column-heard",
    "brushoff-column-said",
    "brushoff-column-line",
    "brushoff-yes",
    "leadership-too-few",
    "leadership-effort-open",
    "leadership-chart",
    "leadership-outside",
    "leadership-inside",
    "leadership-not-said",
    "room-not-asked",
    "room-too-few",
    "room-chart",
    "room-chart-described",
    "room-axis-from-within",
    "room-axis-room",
    "room-corner-friction",
    "room-corner-keep",
    "room-corner-start",
    "room-corner-pleasant",
    "room-regions",
    "room-not-said",
    "plan-title",
    "plan-examples",
    "plan-example",
    "plan-if",
    "plan-then",
    "plan-whole",
    "calendar-title",
    "calendar-lead",
    "calendar-keep",
    "reminder-plan",
    "reminder-repeat",
    "reminder-repeat-text",
    "pilot-title",
    "pilot-lead",
    "pilot",
    "pilot-agree",
    "pilot-others",
    "column-difference",
    "print-story",
    "keep-title",
    "keep-print",
    "keep-json",
    "keep-csv",
    "earlier-file",
    "table-column",
    "organisation-answers-lead",
    "support-title",
];

/// The sentences with the numbers, whose ranges have their rows among the other claims.
const NUMBERS: &[&str] = &[
    "headline-chooses",
    "headline-chooses-alone",
    "mirror-range",
    "care-cost-share",
    "plane-tips",
    "plane-tips-at",
    "care-cost-line",
    "care-cost-line-beyond",
    "care-cost-line-up-to",
    "care-cost-line-from",
];

/// What is said of a difference between two times has its rows there too.
const COMPARED: &str = "compare-";

#[test]
fn every_message_of_the_feedback_is_in_the_table_or_claims_nothing() {
    let claimed: Vec<&str> = as_shown(cards).into_iter().flat_map(|(ids, ..)| ids).collect();
    let ids = message::ids(Language::En, "feedback");
    // Those of the rules are written from the rules.
    let of_rules = |id: &str| id.starts_with("top-") || id.starts_with("rule-") || id.starts_with(COMPARED);
    for id in ids.iter().map(String::as_str).filter(|id| !of_rules(id)) {
        let places = [&claimed[..], NO_CLAIM, NUMBERS].map(|place| place.contains(&id));
        assert_eq!(
            places.iter().filter(|stands| **stands).count(),
            1,
            "{id} claims nothing, or has a row: {places:?}"
        );
    }
    for id in claimed.iter().chain(NO_CLAIM).chain(NUMBERS) {
        assert!(ids.iter().any(|known| known == id), "there is no message {id}");
    }
}

/// What comes of the view of the example, in English.
fn as_shown<T>(show: impl FnOnce(&ViewContext<'_>) -> T) -> T {
    let (session, state) = (example(), PageState::default());
    let view = ViewContext::new(&session, &state, ssr::locale(Language::En), Callback::noop(), None);
    show(&view)
}

fn written(view: &ViewContext<'_>) -> String {
    let scores = Scores::of(view.session, bank());
    let mut text = BEGINNING.to_owned();
    let mut row = |sentence: &str, rests_on: &str, held: &Held| {
        let one_line = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ").replace('|', "/");
        writeln!(
            text,
            "| {} | {} | {} | `{}` |",
            one_line(sentence),
            one_line(rests_on),
            held.wrong,
            held.by
        )
        .expect("a text can be written to");
    };
    for rule in &RULES {
        for message in rule.says {
            let about = match rule.about {
                About::Person => "",
                About::Surroundings => " (About the surroundings.)",
            };
            let rests_on = format!("{}{about}", wording::rule(view, *message));
            row(&wording::insight(view, *message, &scores), &rests_on, &of_message(*message));
        }
    }
    for (ids, rests_on, held) in cards(view) {
        for sentence in ids.iter().flat_map(|id| message::every_text(Language::En, id)) {
            row(&sentence, &rests_on, &held);
        }
    }
    for (claim, rests_on, held) in others() {
        row(claim, rests_on, &held);
    }
    text
}

/// Somebody whose answers fill every sentence that names one.
fn example() -> Session {
    let full = session(Setup { set: ItemSet::Full, ..Setup::default() });
    let coins = ["effort-processes", "effort-culture", "effort-training"].map(|effort| (effort, 1));
    let outside = answering(
        answering(answering_all(full), &coins),
        &[("effort-systems", 0), ("effort-training", 3), ("effort-systems", 5)],
    );
    answering(outside, &[("here-grade", 7), ("heard-desk", 1), ("said-desk", 1)])
}

#[test]
fn the_table_is_that_of_the_rules() {
    hold(FILE, &as_shown(written), "claims");
}

#[test]
fn every_test_that_is_named_exists() {
    let rules = RULES.iter().flat_map(|rule| rule.says).map(|message| of_message(*message).by);
    let others = others().into_iter().map(|(.., held)| held.by);
    for by in rules.chain(as_shown(cards).into_iter().map(|(.., held)| held.by)).chain(others) {
        let (file, name) = by.split_once("::").expect("a file and a test in it");
        let source = fs::read_to_string(format!("tests/native/{file}")).expect("a file of the native tests");
        assert!(source.contains(&format!("fn {name}(")), "{by}");
    }
}
