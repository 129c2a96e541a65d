//! A field to write a line in.

use yew::prelude::*;

/// A field to write in, with what it is for and what is wrong in it.
pub struct Input {
    /// Its name and its id.
    pub name: &'static str,
    /// What the browser takes it for.
    pub kind: &'static str,
    /// What it is called.
    pub label: String,
    /// What belongs in it.
    pub hint: String,
    /// What stands in it.
    pub value: String,
    /// What is wrong in it.
    pub problem: Option<String>,
    /// How it is filled in.
    pub filling: Filling,
}

/// How a field is filled in: what assistive technology says of it, and what the browser offers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Filling {
    /// It must be, by hand.
    Required,
    /// A passphrase is thought up here, if one is wanted.
    NewPassphrase,
    /// A passphrase that exists.
    Passphrase,
    /// A code is typed over: in capitals, as it is shown.
    Code,
}

impl Input {
    /// The field.
    pub fn view(self, oninput: Callback<InputEvent>) -> Html {
        let Self { name, kind, label, hint, value, problem, filling } = self;
        let (required, autocomplete) = match filling {
            Filling::Required => (Some("true"), "off"),
            Filling::NewPassphrase => (None, "new-password"),
            Filling::Passphrase => (None, "current-password"),
            Filling::Code => (None, "off"),
        };
        let (capitals, checked) = (filling == Filling::Code).then_some(("characters", "false")).unzip();
        let hint_id = format!("{name}-hint");
        let invalid = problem.is_some().then_some("true");
        html! {
            <div class="field">
                <label for={name}>{ label }</label>
                <input type={kind} id={name} {name} {value} {oninput} {autocomplete} aria-describedby={hint_id.clone()}
                    aria-invalid={invalid} aria-required={required} autocapitalize={capitals} spellcheck={checked} />
                <div id={hint_id}>
                    <p class="problem">{ problem.unwrap_or_default() }</p>
                    <p class="hint">{ hint }</p>
                </div>
            </div>
        }
    }
}
