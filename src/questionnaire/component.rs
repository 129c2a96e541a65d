//! The component: one reducer, what follows from every change of it, and the view.

use super::address;
use super::effects;
use super::handle::AppHandle;
use super::host::Host;
use super::keyboard;
use super::model::{Change, Model};
use crate::arrivals::{self, News};
use crate::choosing;
use crate::deferred;
use crate::drawing::{Drawing, use_drawing};
use crate::platform::frame::{Freedom, Known};
use crate::platform::{field, history, intl, page, paint, storage};
use crate::writing::WRITING;
use klantspiegel_core::dilemma;
use klantspiegel_core::journey::Step;
use klantspiegel_core::session::Event;
use klantspiegel_formats::{card_code, route};
use klantspiegel_ui::components::heading;
use klantspiegel_ui::invited::InviteeAction;
use klantspiegel_ui::layout;
use klantspiegel_ui::locale::Locale;
use klantspiegel_ui::notice::Notice;
use klantspiegel_ui::view_context::{InviteeViews, ViewContext};
use std::rc::Rc;
use yew::prelude::*;

/// An app as it begins.
#[derive(Clone, PartialEq, Properties)]
pub struct AppProps {
    /// Where it lives.
    pub host: Host,
    /// What it knows then.
    pub initial: Rc<Model>,
    /// What had the focus before the app took over.
    pub focused: Option<String>,
    /// Who may send changes from outside.
    pub handle: Option<AppHandle>,
    /// What somebody sees who was invited, in the program in which people are.
    pub invitee_views: Option<InviteeViews>,
    /// Takes what they want beside what everybody may do.
    pub invitee_send: Callback<InviteeAction>,
}

/// The questionnaire.
#[component]
pub fn App(props: &AppProps) -> Html {
    let model = use_reducer_eq({
        let initial = props.initial.clone();
        move || (*initial).clone()
    });
    let send = effects::sender(&model, &props.host);
    let locale = Locale::of(model.shown, WRITING).expect("a language is shown once its texts are loaded");
    let view = ViewContext::new(&model.session, &model.page_state, locale, send.clone(), deferred::loaded())
        .in_browser(|event| field::written(event), choosing::take)
        .for_invitees(props.invitee_views, props.invitee_send.clone());

    use_listeners(&model, &props.host);
    use_document(&model, &props.host, layout::title(&view), props.focused.clone());
    let Host { root, nodes, .. } = &props.host;
    let beginning = props.host.clone();
    let drawing = Drawing {
        screen: layout::key(&view),
        by_itself: model.came_by_itself,
        show_beginning: Callback::from(move |()| beginning.show_beginning()),
    };
    let drawing = use_drawing(root, nodes, drawing);
    use_notices(&model, &props.host);
    use_announcements(&model, &props.host);
    use_effect_with(
        (model.session.completes(&Event::WentOn, model.page_state.bank()), model.shown.tag()),
        |(before_feedback, language)| {
            if *before_feedback {
                let language = *language;
                paint::after(move || intl::prepare(language));
            }
        },
    );
    let (store, handle) = (props.host.store.clone(), props.handle.clone());
    use_effect_with(model.clone(), move |model| {
        handle.inspect(|handle| handle.drawn(model));
        let model = model.clone();
        paint::after(move || {
            if let Some(saved) = store.keep(model.to_keep()) {
                model.dispatch(Change::Saved(saved));
            }
        });
    });

    drawing(layout::view(&view))
}

/// Hears, as long as the app is on the page, of keys, of back and forward, and of what arrives later.
#[hook]
fn use_listeners(model: &UseReducerHandle<Model>, host: &Host) {
    let dispatch = model.dispatcher();
    let host = host.clone();
    use_effect_with((), move |()| {
        let outside = Callback::from({
            let dispatch = dispatch.clone();
            move |news| {
                dispatch.dispatch(match news {
                    News::Arrived => Change::Arrived,
                    News::LanguageAway => Change::Noticed(Notice::LanguageAway),
                });
            }
        });
        let arrivals = arrivals::listen(outside);
        let keys = keyboard::listen(&host.root, &host.nodes, !host.is_page());
        let arrows = host.root.mark_arrows();
        let links = host.root.open_links({
            let dispatch = dispatch.clone();
            move |address, known| {
                let perhaps = known == Known::Unknown;
                if !perhaps {
                    effects::sandbox_lacks(Freedom::Popups);
                }
                dispatch.dispatch(Change::Noticed(Notice::LinkBlocked { address, perhaps }));
            }
        });
        let leaving = paint::finish_on_leaving();
        let left = page::on_leaving({
            let dispatch = dispatch.clone();
            move || dispatch.dispatch(Change::LetGo)
        });
        let elsewhere = storage::on_device_change(host.store.session_key(), {
            let dispatch = dispatch.clone();
            move || dispatch.dispatch(Change::KeptElsewhere)
        });
        let around = host.clone();
        let follow = move |address: &str| {
            let address = address::behind(&around, address);
            if let Some(code) = card_code::brought(address).filter(|_| around.is_page()) {
                // Before anything else: it is somebody's card.
                address::forget(&around);
                dispatch.dispatch(Change::CardBrought(code));
            } else if let Some(event) = address::event(address) {
                dispatch.dispatch(Change::Happened(event));
            }
        };
        let addresses = if host.is_page() {
            history::on_change(move |address| {
                paint::finish();
                follow(&address);
            })
        } else {
            Some(host.root.on_fragment(follow))
        };
        // While the person reads the first screen.
        paint::after(dilemma::prepare);
        move || {
            drop((arrivals, keys, arrows, links, addresses, leaving, left, elsewhere));
        }
    });
}

/// Shows what is told of something that the person did, where that is out of sight; lets go of what was deleted once nobody
/// can have it back.
#[hook]
fn use_notices(model: &UseReducerHandle<Model>, host: &Host) {
    let place = host.clone();
    use_effect_with(model.calls, move |times| {
        if *times > 0 {
            paint::after(move || place.show_notice());
        }
    });
    let store = host.store.clone();
    use_effect_with(model.page_state.forgotten.is_some(), move |can_undo| {
        if !can_undo {
            store.let_go();
        }
    });
}

/// Tells a page around where the person is.
#[hook]
fn use_announcements(model: &UseReducerHandle<Model>, host: &Host) {
    let host = host.clone();
    use_effect_with(model.announcement(), move |announcement| {
        announcement.iter().for_each(|announcement| host.announce(*announcement));
    });
}

/// Brings focus in line with the screen and, in a page of its own, title, language and address.
#[hook]
fn use_document(model: &UseReducerHandle<Model>, host: &Host, title: String, focused_before: Option<String>) {
    let address = address::of(&model.session);
    let changing = model.session.from_review;
    let drawn = use_mut_ref(|| None);
    let host = host.clone();
    let leaving_with = (host.is_page() && model.session.language != model.shown)
        .then(|| model.page_state.laid_card.code.clone())
        .flatten();
    use_effect_with(leaving_with, {
        let host = host.clone();
        move |card| card.iter().for_each(|card| address::carry_card(&host, card))
    });
    use_effect_with(
        (title, model.shown.tag(), address, changing),
        move |(title, language, address, changing)| {
            if host.is_page() {
                page::set_language(language);
            }
            let (before, changed) = drawn.replace(Some((address.clone(), *changing))).unzip();
            let entered = before.as_ref().is_some_and(|before| before != address);
            let focus = focus_on(before.as_deref().filter(|_| changed == Some(true)), address);
            if before.is_none() {
                // The first screen leaves the focus where it was before the app took over.
                focused_before.iter().for_each(|selector| host.root.focus(selector));
            }
            let (host, title, address) = (host.clone(), title.clone(), address.clone());
            paint::after(move || {
                if host.is_page() {
                    // In this order: a title belongs to the address that is shown when it is set, in the browser's history too.
                    address::show(&host, &address, before.as_deref());
                    page::set_title(&title);
                }
                if entered {
                    host.root.focus(&focus);
                }
            });
        },
    );
}

/// What has the focus at an address: who changed one answer, the one at the address `changed`, comes back to its line in the review,
/// everybody else to the heading.
fn focus_on(changed: Option<&str>, address: &str) -> String {
    match changed {
        Some(step) if address == route::print(&Step::Review) => format!("[data-step='{step}']"),
        _ => format!("#{}", heading::ID),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whoever_changed_one_answer_comes_back_to_its_line() {
        let heading = format!("#{}", heading::ID);
        let review = route::print(&Step::Review);
        assert_eq!(focus_on(Some("room/2"), &review), "[data-step='room/2']");
        assert_eq!(focus_on(None, &review), heading);
        assert_eq!(focus_on(Some("room/2"), "room/3"), heading);
    }
}
