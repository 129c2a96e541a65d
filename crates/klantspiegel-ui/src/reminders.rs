//! What is put into the person's calendar: a look back at the plan, and the questions once more.

use super::locale::Locale;
use super::view_context::ViewContext;
use klantspiegel_content::texts::args;
use klantspiegel_core::own_words::{OwnText, Plan};
use klantspiegel_formats::calendar::Reminder;

/// After so many days one looks back at the plan …
const PLAN_DAYS: u16 = 7;
/// … and after so many one answers the questions again.
const REPEAT_DAYS: u16 = 6 * 7;

/// The reminders in their order; none before there is feedback, and one alone where there is no whole plan.
pub fn of(view: &ViewContext<'_>) -> Vec<Reminder> {
    let Some(finished) = view.session.finished else { return Vec::new() };
    // A report that is opened later reminds of what is still to come.
    let day = view.state.today.map_or(finished, |today| today.max(finished));
    let t = view.locale.texts;
    let plan = &view.session.own_words.plan;
    let look_back = plan.is_whole().then(|| Reminder {
        name: "plan",
        day: day.after(PLAN_DAYS),
        title: t.reminder_plan(),
        text: plan_in_words(view.locale, plan),
    });
    let again = Reminder {
        name: "repeat",
        day: day.after(REPEAT_DAYS),
        title: t.reminder_repeat(),
        text: t.reminder_repeat_text(&view.state.address),
    };
    look_back.into_iter().chain([again]).collect()
}

/// The plan as one sentence.
pub fn plan_in_words(locale: Locale, plan: &Plan) -> String {
    // The sentence brings its own marks.
    let part = |text: &'_ OwnText| text.as_str().trim().trim_end_matches(['.', ',', ';', ' ']).to_owned();
    let (situation, act) = (&part(&plan.situation), &part(&plan.act));
    locale.texts.plan_whole(args::PlanWhole { situation, act })
}
