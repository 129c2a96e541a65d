//! A table as spreadsheets open it by a double click: CSV (RFC 4180) with the mark of its encoding in front, and with the separator that
//! goes with the language's decimal mark.
//!
//! Written here because even the core of the csv crate brings the parsing of floating-point numbers with it, 12 kilobytes (brotli) for
//! these lines; the tests read the result with that crate.

use klantspiegel_core::language::Language;

/// Without it some spreadsheets take UTF-8 for the encoding of the country.
pub const ENCODING_MARK: char = '\u{feff}';

/// What stands between two fields: where numbers have a decimal comma, spreadsheets do not take a comma for more.
pub const fn separator(language: Language) -> char {
    if language.decimal_mark() == ',' { ';' } else { ',' }
}

/// These rows as a file.
pub fn table<const N: usize>(rows: impl IntoIterator<Item = [String; N]>, language: Language) -> String {
    let mut text = String::from(ENCODING_MARK);
    for row in rows {
        for (index, field) in row.iter().enumerate() {
            if index > 0 {
                text.push(separator(language));
            }
            text.push_str(&quoted(field));
        }
        text.push_str("\r\n");
    }
    text
}

/// The field as it stands in a line. Spreadsheets take a text with one of these signs in front for a formula, also behind what is
/// blank and in the width of East Asian signs, and what a person or an organisation wrote may begin with any: an apostrophe keeps it a
/// text.
fn quoted(field: &str) -> String {
    let first = field.trim_start().chars().next();
    let is_formula = first.is_some_and(|sign| "=+-@＝＋－＠".contains(sign));
    let guard = if is_formula || field.starts_with(['\t', '\r', '\n']) { "'" } else { "" };
    let field = format!("{guard}{field}");
    if field.contains(['"', ',', ';', '\r', '\n']) {
        format!("\"{}\"", field.replace('"', "\"\""))
    } else {
        field
    }
}
