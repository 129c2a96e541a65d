//! What comes of the choices: the lines to paste, those for the policy, or a package.

use crate::asset::Asset;
use crate::version::VERSION;
use klantspiegel_content::texts::{Texts, args};
use yew::prelude::*;

/// The lines for a page, and the packages; the script fills the former, and shows what belongs to the way chosen.
pub fn view(t: &Texts, packages: &[Asset]) -> Html {
    html! {
        <>
            <section data-for="element frame" aria-labelledby="snippet-title">
                <h2 id="snippet-title">{ t.builder_snippet() }</h2>
                { lines(t, "snippet", "snippet-title") }
            </section>
            <section data-for="element frame" aria-labelledby="policy-title">
                <h2 id="policy-title">{ t.builder_policy() }</h2>
                <p>{ t.builder_policy_lead() }</p>
                { lines(t, "policy", "policy-title") }
                <p>{ t.builder_policy_elsewhere() }</p>
            </section>
            <section data-for="learning" aria-labelledby="packages-title" hidden=true>
                <h2 id="packages-title">{ t.builder_packages() }</h2>
                <p>{ t.builder_packages_lead() }</p>
                <ul>{ for packages.iter().map(|package| self::package(t, package)) }</ul>
            </section>
        </>
    }
}

/// A place for lines, with a button to copy them and what became of that.
fn lines(t: &Texts, name: &'static str, title: &'static str) -> Html {
    html! {
        <>
            <pre translate="no"><code data-place={name}>{ "…" }</code></pre>
            <p class="copying">
                <button type="button" part="secondary" data-action="copy" value={name} aria-describedby={title}>{ t.builder_copy() }</button>
                <span role="status" data-copied={name}></span>
            </p>
        </>
    }
}

fn package(t: &Texts, package: &Asset) -> Html {
    let standard = if package.name.contains("scorm") { "SCORM 1.2" } else { "cmi5" };
    let kilobytes = &(package.bytes().len() / 1000).to_string();
    html! {
        <li><a href={format!("./{VERSION}/{}", package.name)} download={package.name.clone()}>{
            t.builder_package(args::BuilderPackage { standard, kilobytes })
        }</a></li>
    }
}
