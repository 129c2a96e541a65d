//! What can be chosen: the way in, and what the attributes of the element say.

use klantspiegel_content::texts::{self, Texts};
use klantspiegel_core::language::Language;
use klantspiegel_core::part::Part;
use klantspiegel_core::setup::{ItemSet, Role};
use klantspiegel_formats::attributes::Storage;
use klantspiegel_ui::components::choice::{self, Choice};
use yew::prelude::*;

/// The value of a field that leaves a choice open.
const OPEN: &str = "";

/// The form; the script reads its fields by their names, which but for `way`, `part` and `base` are those of attributes.
pub fn view(t: &Texts) -> Html {
    html! {
        <form aria-label={t.builder_form()} autocomplete="off">
            { ways(t) }
            <div class="settings" data-for="element frame">
                { select("lang", t.builder_language(), languages(t)) }
                { select("audience", t.builder_audience(), audiences(t)) }
                { select("set", t.builder_set(), sets(t)) }
                { parts(t) }
                { select("theme", t.builder_theme(), themes(t)) }
                { select("storage", t.builder_storage(), storages(t)) }
                { address("config", t.builder_config(), t.builder_config_hint(), None) }
                { address("base", t.builder_base(), t.builder_base_hint(), Some("base-wrong")) }
                <p class="wrong" id="base-wrong" role="alert" data-wrong="base" hidden=true>{ t.builder_base_wrong() }</p>
            </div>
        </form>
    }
}

fn ways(t: &Texts) -> Html {
    let ways = [
        ("element", t.builder_way_element(), t.builder_way_element_detail()),
        ("frame", t.builder_way_frame(), t.builder_way_frame_detail()),
        ("learning", t.builder_way_learning(), t.builder_way_learning_detail()),
    ];
    let way = |(value, name, detail): (&'static str, String, String)| {
        let word = html! { <>{ name }<span class="detail">{ detail }</span></> };
        let checked = value == "element";
        choice::view(Choice { kind: "radio", name: "way", value, checked, onchange: Callback::noop(), word })
    };
    html! { <fieldset class="choices"><legend>{ t.builder_way() }</legend>{ for ways.map(way) }</fieldset> }
}

/// A choice between values, each with its words.
fn select(name: &'static str, label: String, options: Vec<(&'static str, String)>) -> Html {
    let option = |(value, words): (&'static str, String)| html! { <option {value}>{ words }</option> };
    html! {
        <label class="setting-of">
            <span>{ label }</span>
            <select {name}>{ for options.into_iter().map(option) }</select>
        </label>
    }
}

fn languages(t: &Texts) -> Vec<(&'static str, String)> {
    let own = Language::ALL.map(|language| (language.tag(), texts::name_of(language).to_owned()));
    [(OPEN, t.builder_language_open())].into_iter().chain(own).collect()
}

fn audiences(t: &Texts) -> Vec<(&'static str, String)> {
    vec![
        (OPEN, t.builder_left_open()),
        (Role::Staff.name(), t.builder_audience_staff()),
        (Role::Manager.name(), t.builder_audience_manager()),
    ]
}

fn sets(t: &Texts) -> Vec<(&'static str, String)> {
    vec![
        (OPEN, t.builder_left_open()),
        (ItemSet::Short.name(), t.set_short()),
        (ItemSet::Full.name(), t.set_full()),
        // The style sheet shows the parts for this value.
        (ItemSet::Picked.name(), t.builder_set_own()),
    ]
}

fn parts(t: &Texts) -> Html {
    let part = |part: Part| {
        let (value, word) = (part.name(), html! { t.part_name(part.name()) });
        let onchange = Callback::noop();
        choice::view(Choice { kind: "checkbox", name: "part", value, checked: false, onchange, word })
    };
    html! {
        <fieldset class="choices parts">
            <legend>{ t.start_parts() }</legend>
            { for Part::ALL.map(part) }
            <p class="wrong" role="alert" data-wrong="part" hidden=true>{ t.builder_parts_wrong() }</p>
        </fieldset>
    }
}

fn themes(t: &Texts) -> Vec<(&'static str, String)> {
    vec![(OPEN, t.builder_theme_open()), ("light", t.builder_theme_light()), ("dark", t.builder_theme_dark())]
}

fn storages(t: &Texts) -> Vec<(&'static str, String)> {
    vec![
        (OPEN, t.builder_storage_session()),
        (Storage::None.name(), t.builder_storage_none()),
        (Storage::Local.name(), t.builder_storage_local()),
    ]
}

/// A field for an address; `wrong` is the id of what says that it is none.
fn address(name: &'static str, label: String, hint: String, wrong: Option<&str>) -> Html {
    // What is wrong with it counts only where it is there.
    let hint_id = format!("{name}-hint");
    let described = wrong.map_or_else(|| hint_id.clone(), |wrong| format!("{hint_id} {wrong}"));
    html! {
        <div class="setting-of">
            <label for={name}>{ label }</label>
            <input id={name} {name} type="text" inputmode="url" spellcheck="false" autocapitalize="off"
                aria-describedby={described} />
            <p class="hint" id={hint_id}>{ hint }</p>
        </div>
    }
}
