//! The table behind a chart, closed until it is asked for.

use yew::prelude::*;

/// A table with its summary, what it is about, its head and its rows; the first cell of a row names it.
pub fn behind_chart(summary: String, about: &str, head: &[String], rows: &[Vec<String>]) -> Html {
    let row = |cells: &Vec<String>| {
        let rest = cells.iter().skip(1).map(|cell| html! { <td>{ cell }</td> });
        html! { <tr><th scope="row">{ cells.first().cloned().unwrap_or_default() }</th>{ for rest }</tr> }
    };
    // Two tables may have the same summary; as regions of the page they need names of their own.
    let label = format!("{summary}: {about}");
    html! {
        <details class="behind">
            <summary>{ summary }</summary>
            <div class="table" role="region" tabindex="0" aria-label={label}>
                <table>
                    <thead><tr>{ for head.iter().map(|cell| html! { <th scope="col">{ cell }</th> }) }</tr></thead>
                    <tbody>{ for rows.iter().map(row) }</tbody>
                </table>
            </div>
        </details>
    }
}
