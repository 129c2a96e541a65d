//! What is put into the person's calendar: a look back at the plan, and the questions once more.

use super::locale::Locale;
use super::view_context::ViewContext;
use klantspiegel_content::texts::args;
use klantspiegel_core::day::Day;
use klantspiegel_core::own_words::{OwnText, Plan};
use klantspiegel_core::reminders::{RemindsOf, due};
use klantspiegel_formats::calendar::Reminder;

/// The reminders in their order.
pub fn of(view: &ViewContext<'_>) -> Vec<Reminder> {
    let due = due(view.session, view.state.today);
    due.into_iter().map(|(of, day)| reminder(view, of, day)).collect()
}

fn reminder(view: &ViewContext<'_>, of: RemindsOf, day: Day) -> Reminder {
    let t = view.locale.texts;
    match of {
        RemindsOf::Plan => Reminder {
            name: "plan",
            day,
            title: t.reminder_plan(),
            text: plan_in_words(view.locale, &view.session.own_words.plan),
        },
        RemindsOf::Repeat => Reminder {
            name: "repeat",
            day,
            title: t.reminder_repeat(),
            text: t.reminder_repeat_text(&view.state.address),
        },
    }
}

/// The plan as one sentence.
pub fn plan_in_words(locale: Locale, plan: &Plan) -> String {
    // The sentence brings its own marks.
    let part = |text: &'_ OwnText| text.as_str().trim().trim_end_matches(['.', ',', ';', ' ']).to_owned();
    let (situation, act) = (&part(&plan.situation), &part(&plan.act));
    locale.texts.plan_whole(args::PlanWhole { situation, act })
}
