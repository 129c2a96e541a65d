//! Tables: in plain sight, or behind a chart and closed until they are asked for.

use yew::prelude::*;

/// A table in plain sight; the first cell of a row names it.
pub fn open(label: &str, head: &[String], rows: &[Vec<String>]) -> Html {
    let row = |cells: &Vec<String>| {
        let rest = cells.iter().skip(1).map(|cell| html! { <td>{ cell }</td> });
        html! { <tr><th scope="row">{ cells.first().cloned().unwrap_or_default() }</th>{ for rest }</tr> }
    };
    html! {
        <div class="table" role="region" tabindex="0" aria-label={label.to_owned()}>
            <table>
                <thead><tr>{ for head.iter().map(|cell| html! { <th scope="col">{ cell }</th> }) }</tr></thead>
                <tbody>{ for rows.iter().map(row) }</tbody>
            </table>
        </div>
    }
}

/// A table with its summary, what it is about, its head and its rows.
pub fn behind_chart(summary: String, about: &str, head: &[String], rows: &[Vec<String>]) -> Html {
    // Two tables may have the same summary; as regions of the page they need names of their own.
    let label = format!("{summary}, {about}");
    html! {
        <details class="behind">
            <summary aria-label={label.clone()}>{ summary }</summary>
            { open(&label, head, rows) }
        </details>
    }
}
