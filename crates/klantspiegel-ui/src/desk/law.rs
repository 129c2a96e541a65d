//! Law and fairness: what the rules on hiring say, what the product does for them, and what who invites still has to do.

use super::heading;
use crate::components::text;
use crate::locale::Locale;
use klantspiegel_content::texts::Texts;
use yew::prelude::*;

/// The heading of a rule; and what it says, what the product does for it and what is left to do, in this order.
type Rule = (String, [String; 3]);

/// The laws of countries, standards and codes under their own names, each with the language of that name.
const NAMED: [(&str, &str, &str); 15] = [
    (
        "nl",
        "Autoriteit Persoonsgegevens, Sollicitaties",
        "https://autoriteitpersoonsgegevens.nl/themas/werk-en-uitkering/sollicitaties",
    ),
    ("nl", "NVP Sollicitatiecode", "https://www.nvp-hrnetwerk.nl"),
    ("nl", "Wet op de ondernemingsraden (WOR)", "https://wetten.overheid.nl/BWBR0002747"),
    ("de", "Allgemeines Gleichbehandlungsgesetz (AGG)", "https://www.gesetze-im-internet.de/agg/__15.html"),
    ("de", "Arbeitsgerichtsgesetz (ArbGG)", "https://www.gesetze-im-internet.de/arbgg/__61b.html"),
    ("de", "Betriebsverfassungsgesetz (BetrVG)", "https://www.gesetze-im-internet.de/betrvg/__94.html"),
    ("fr", "Code du travail", "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050"),
    ("fr", "CNIL, Guide du recrutement (2023)", "https://www.cnil.fr"),
    ("en", "Data (Use and Access) Act 2025", "https://www.legislation.gov.uk/ukpga/2025/18"),
    ("en", "Equality Act 2010", "https://www.legislation.gov.uk/ukpga/2010/15"),
    ("en", "ISO 10667-1:2020, ISO 10667-2:2020", "https://www.iso.org/standard/74716.html"),
    ("en", "ITC Guidelines on Test Use (2013)", "https://www.intestcom.org"),
    ("en", "ITC Guidelines for Translating and Adapting Tests (2017)", "https://www.intestcom.org"),
    (
        "en",
        "ITC and ATP, Guidelines for Technology-Based Assessment (2022, updated 2025)",
        "https://www.testpublishers.org",
    ),
    ("en", "RFC 9180, Hybrid Public Key Encryption", "https://www.rfc-editor.org/rfc/rfc9180"),
];

/// The page.
pub fn view(locale: &Locale) -> Html {
    let t = locale.texts;
    let rules = on_ai(t).into_iter().chain(on_data(t)).chain(on_people(t));
    html! {
        <>
            { heading::title(t.law_title()) }
            <div part="lead">{ text::paragraphs(&t.law_intro()) }</div>
            { section(t.law_use_title(), text::paragraphs(&t.law_use_body())) }
            { for rules.map(|(title, says)| section(title, rule(t, says))) }
            { section(t.law_limits_title(), text::paragraphs(&t.law_limits_body())) }
            { section(t.law_sources_title(), sources(t)) }
        </>
    }
}

fn section(title: String, body: Html) -> Html {
    html! {
        <section>
            <h2>{ title }</h2>
            { body }
        </section>
    }
}

fn rule(t: Texts, says: [String; 3]) -> Html {
    let labels = [t.law_rule(), t.law_does(), t.law_yours()];
    labels.into_iter().zip(says).map(|(label, says)| labelled(label, &says)).collect()
}

/// Paragraphs, the first of which begins with a label.
fn labelled(label: String, body: &str) -> Html {
    let (first, rest) = body.split_once("\n\n").map_or((body, None), |(first, rest)| (first, Some(rest)));
    html! {
        <>
            <p><strong>{ label }</strong>{ " " }{ first.replace('\n', " ") }</p>
            { rest.map(text::paragraphs).unwrap_or_default() }
        </>
    }
}

fn on_ai(t: Texts) -> [Rule; 3] {
    [
        (t.law_ai_title(), [t.law_ai_rule(), t.law_ai_does(), t.law_ai_yours()]),
        (t.law_high_title(), [t.law_high_rule(), t.law_high_does(), t.law_high_yours()]),
        (t.law_emotion_title(), [t.law_emotion_rule(), t.law_emotion_does(), t.law_emotion_yours()]),
    ]
}

fn on_data(t: Texts) -> [Rule; 6] {
    [
        (t.law_decide_title(), [t.law_decide_rule(), t.law_decide_does(), t.law_decide_yours()]),
        (t.law_basis_title(), [t.law_basis_rule(), t.law_basis_does(), t.law_basis_yours()]),
        (t.law_inform_title(), [t.law_inform_rule(), t.law_inform_does(), t.law_inform_yours()]),
        (t.law_less_title(), [t.law_less_rule(), t.law_less_does(), t.law_less_yours()]),
        (t.law_keep_title(), [t.law_keep_rule(), t.law_keep_does(), t.law_keep_yours()]),
        (t.law_risk_title(), [t.law_risk_rule(), t.law_risk_does(), t.law_risk_yours()]),
    ]
}

fn on_people(t: Texts) -> [Rule; 5] {
    [
        (t.law_equal_title(), [t.law_equal_rule(), t.law_equal_does(), t.law_equal_yours()]),
        (t.law_council_title(), [t.law_council_rule(), t.law_council_does(), t.law_council_yours()]),
        (t.law_team_title(), [t.law_team_rule(), t.law_team_does(), t.law_team_yours()]),
        (t.law_countries_title(), [t.law_countries_rule(), t.law_countries_does(), t.law_countries_yours()]),
        (t.law_standards_title(), [t.law_standards_rule(), t.law_standards_does(), t.law_standards_yours()]),
    ]
}

/// The law of the Union, under the name that the reader's language has for it.
fn of_the_union(t: Texts) -> [(String, &'static str); 11] {
    [
        (t.law_source_ai(), "https://eur-lex.europa.eu/eli/reg/2024/1689/oj"),
        (t.law_source_dates(), "https://eur-lex.europa.eu/eli/reg/2026/1744/oj"),
        (
            t.law_source_definition(),
            "https://digital-strategy.ec.europa.eu/en/library/commission-publishes-guidelines-ai-system-definition-facilitate-first-ai-acts-rules-application",
        ),
        (
            t.law_source_prohibited(),
            "https://digital-strategy.ec.europa.eu/en/library/commission-publishes-guidelines-prohibited-artificial-intelligence-ai-practices-defined-ai-act",
        ),
        (t.law_source_gdpr(), "https://eur-lex.europa.eu/eli/reg/2016/679/oj"),
        (
            t.law_source_consent(),
            "https://www.edpb.europa.eu/our-work-tools/our-documents/guidelines/guidelines-052020-consent-under-regulation-2016679_en",
        ),
        (
            t.law_source_court("C-634/21"),
            "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:62021CJ0634",
        ),
        (
            t.law_source_court("C-434/16"),
            "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:62016CJ0434",
        ),
        (t.law_source_directive("2000/43"), "https://eur-lex.europa.eu/eli/dir/2000/43/oj"),
        (t.law_source_directive("2000/78"), "https://eur-lex.europa.eu/eli/dir/2000/78/oj"),
        (t.law_source_directive("2006/54"), "https://eur-lex.europa.eu/eli/dir/2006/54/oj"),
    ]
}

fn sources(t: Texts) -> Html {
    let named = NAMED.map(|(lang, name, address)| source(Some(lang), name.to_owned(), address));
    html! {
        <>
            { text::paragraph(t.law_sources_note()) }
            <ul>
                { for of_the_union(t).map(|(name, address)| source(None, name, address)) }
                { for named }
            </ul>
        </>
    }
}

/// A source with its address in full, so that it can be read on paper too.
fn source(lang: Option<&'static str>, name: String, address: &'static str) -> Html {
    html! {
        <li><span {lang}>{ name }</span><br /><a href={address} rel="noreferrer">{ address }</a></li>
    }
}
