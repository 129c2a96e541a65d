//! The interview guide as a page to lay beside a conversation: topics, questions, and described answers to each.

mod topics;

use crate::components::text;
use crate::view_context::ViewContext;
use klantspiegel_core::interview;
use topics::{Question, Worded};
use yew::prelude::*;

/// The guide for the session of the page; where too little was answered for one, it says so.
pub fn view(view: &ViewContext<'_>) -> Html {
    let t = view.locale.texts;
    let topics = interview::guide(view.session, view.bank);
    let content = if topics.is_empty() {
        text::paragraph(t.guide_nothing())
    } else {
        let topic = |(index, topic)| section(view, index, topics::worded(view, topic));
        html! {
            <>
                { text::paragraphs(&t.guide_intro()) }
                { text::styled("source", t.guide_source().into()) }
                { for topics.iter().enumerate().map(topic) }
            </>
        }
    };
    html! {
        <section class="guide" aria-labelledby="guide">
            { text::heading(view, Some("guide"), t.guide_title()) }
            { content }
        </section>
    }
}

fn section(view: &ViewContext<'_>, index: usize, topic: Worded) -> Html {
    let t = view.locale.texts;
    let id = format!("guide-{}", index + 1);
    html! {
        <section class="guide-topic" aria-labelledby={id.clone()}>
            <h3 {id} aria-level={view.level_below("4")}>{ topic.title }</h3>
            <div class="basis">
                { text::styled("name", t.guide_basis().into()) }
                { for topic.basis.into_iter().map(text::paragraph) }
            </div>
            <ol>{ for topic.questions.into_iter().map(|asked| question(view, asked)) }</ol>
        </section>
    }
}

fn question(view: &ViewContext<'_>, Question { ask, strong, average, weak }: Question) -> Html {
    let t = view.locale.texts;
    let described = [(t.guide_strong(), strong), (t.guide_average(), average), (t.guide_weak(), weak)].map(
        |(name, answer)| {
            html! { <div><dt>{ name }</dt><dd>{ answer }</dd></div> }
        },
    );
    html! {
        <li>
            { text::styled("ask", ask.into()) }
            <dl>{ for described }</dl>
        </li>
    }
}
