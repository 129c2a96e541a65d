//! The card of C: the same statements for me, my closest colleague and our organisation, and what goes with them.

use super::card::{self, Card};
use crate::charts::dumbbell::{self, Row, View};
use crate::charts::small;
use crate::components::{table, text, why};
use crate::view_context::ViewContext;
use crate::wording;
use klantspiegel_content::texts::args;
use klantspiegel_core::insight::{Reason, Source};
use klantspiegel_core::part::Part;
use klantspiegel_core::perspectives::{PerspectivesScore, Statement, Story, VIEWS};
use klantspiegel_core::scores::Scores;
use yew::prelude::*;

/// The card; without a chart where no statement was rated.
pub fn view(view: &ViewContext<'_>, scores: &Scores) -> Html {
    let t = view.locale.texts;
    let score = &scores.perspectives;
    let title = view.words.instrument(&view.bank.of(Part::Perspectives).id).to_owned();
    let items = view.bank.of(Part::Perspectives).items.iter();
    let reasons: Vec<Reason> = items.map(|item| Reason::Answer(item.id.clone())).collect();
    card::view(
        view,
        Card {
            id: "card-perspectives",
            finding: html! { <>{ for compared(view, score).into_iter().map(text::paragraph) }</> },
            picture: picture(score),
            more: html! {
                <>
                    { for findings(view, score, scores.held_to_targets()).into_iter().map(text::paragraph) }
                    { for story_on_paper(view).map(|story| text::styled("print-only", story.into())) }
                </>
            },
            chart: chart(view, score),
            why: why::view(view, &title, t.rule_perspectives(), &reasons, &[Source::Practice]),
            not_said: t.perspectives_not_said(),
            table: statements_table(view, score),
            title,
        },
    )
}

/// How the views differ, after what to expect of them.
fn compared(view: &ViewContext<'_>, score: &PerspectivesScore) -> Vec<String> {
    let t = view.locale.texts;
    let mut found: Vec<String> = score.is_rated().then(|| t.perspectives_expected()).into_iter().collect();
    found.push(match (&means(view, score), score.self_above()) {
        (Some(_), _) if !score.is_comparable() => t.perspectives_little_in_common(),
        (Some([me, colleague, organisation]), Some(above)) => {
            let above = above.name();
            t.perspectives_self_above(args::PerspectivesSelfAbove { above, me, colleague, organisation })
        }
        (Some([me, colleague, organisation]), None) => {
            t.perspectives_even(args::PerspectivesEven { me, colleague, organisation })
        }
        (None, _) => t.perspectives_too_few(),
    });
    found
}

fn findings(view: &ViewContext<'_>, score: &PerspectivesScore, held_to_targets: bool) -> Vec<String> {
    let t = view.locale.texts;
    let mut found = Vec::new();
    let compared = means(view, score).is_some() && score.is_comparable();
    found.extend((compared && !score.is_rated_alike()).then(|| t.perspectives_common()));
    found.extend(score.organisation_below_colleague().then(|| t.perspectives_organisation_below()));
    found.extend(score.enjoyment.map(|answer| t.perspectives_enjoyment(wording::side(answer))));
    // Whoever is held to targets is not told that there is time.
    found.extend(score.time.map(|answer| {
        t.perspectives_time(match (wording::side(answer), held_to_targets) {
            ("yes", true) => "yes-held",
            ("no", true) => "no-held",
            ("neutral", true) => "neutral-held",
            (side, _) => side,
        })
    }));
    let grade = score.grade.map(|grade| t.perspectives_grade(&grade.to_string()));
    let satisfied = score.satisfied_without_story();
    let story = score.story.map(|story| if satisfied { "satisfied" } else { Story::name(story) });
    let story = story.map(|story| t.perspectives_story(story));
    let told: Vec<String> = grade.into_iter().chain(story).collect();
    found.extend((!told.is_empty()).then(|| told.join(" ")));
    found
}

/// The story, where the person says that it goes along onto paper.
fn story_on_paper(view: &ViewContext<'_>) -> Option<String> {
    view.session.own_words.shared_story().map(|story| view.locale.texts.print_story(story))
}

/// The mean of each view in words, where there are all three.
fn means(view: &ViewContext<'_>, score: &PerspectivesScore) -> Option<[String; VIEWS.len()]> {
    let [me, colleague, organisation] = &score.means;
    let number = |value| view.locale.number(value, 1);
    Some([me.as_ref()?.value, colleague.as_ref()?.value, organisation.as_ref()?.value].map(number))
}

fn chart(view: &ViewContext<'_>, score: &PerspectivesScore) -> Html {
    let t = view.locale.texts;
    if !score.is_rated() {
        return Html::default();
    }
    let row = |statement: &Statement| Row {
        name: name(view, statement),
        values: statement.ratings.iter().map(|rating| rating.map(f64::from)).collect(),
    };
    let rows: Vec<Row> = score.statements.iter().map(row).collect();
    let described = |statement: &Statement| {
        let [me, colleague, organisation] = &statement.ratings.map(written);
        t.perspectives_chart_row(args::PerspectivesChartRow {
            statement: &name(view, statement),
            me,
            colleague,
            organisation,
        })
    };
    let description = score.statements.iter().map(described).collect::<Vec<_>>().join("; ");
    let [me, colleague, organisation] = VIEWS.map(|of| view.words.facet(of));
    let views = [View::circle(me), View::square(colleague), View::diamond(organisation)];
    dumbbell::view(
        "dumbbell",
        (t.perspectives_chart(), description),
        &views,
        &rows,
        wording::ends_of_agreement(view),
    )
}

/// The three means, where there are all.
fn picture(score: &PerspectivesScore) -> Html {
    let means: Option<Vec<f64>> = score.means.iter().map(|mean| Some(mean.as_ref()?.value)).collect();
    means.map(|means| small::places(&means)).unwrap_or_default()
}

fn name(view: &ViewContext<'_>, statement: &Statement) -> String {
    view.words.page(&statement.page).map(|wording| wording.title.clone()).unwrap_or_default()
}

fn written(rating: Option<u8>) -> String {
    rating.map_or_else(|| "–".to_owned(), |rating| rating.to_string())
}

fn statements_table(view: &ViewContext<'_>, score: &PerspectivesScore) -> Html {
    let t = view.locale.texts;
    let row = |statement: &Statement| {
        let mut cells = vec![name(view, statement)];
        cells.extend(statement.ratings.map(written));
        cells
    };
    let rows: Vec<Vec<String>> = score.statements.iter().map(row).collect();
    let mut head = vec![t.column_statement()];
    head.extend(VIEWS.map(|of| view.words.facet(of).to_owned()));
    table::behind_chart(
        t.table_answers(),
        view.words.instrument(&view.bank.of(Part::Perspectives).id),
        &head,
        &rows,
    )
}
