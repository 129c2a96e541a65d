//! A table as a spreadsheet opens it.

use klantspiegel_core::language::Language;
use klantspiegel_formats::spreadsheet::{ENCODING_MARK, separator};
use klantspiegel_formats::table::Column;

/// Reads a table that was written for spreadsheets of this language.
pub fn reader(table: &str, language: Language) -> csv::Reader<&[u8]> {
    let delimiter = u8::try_from(separator(language)).expect("a separator is a sign of ASCII");
    let table = table.trim_start_matches(ENCODING_MARK);
    csv::ReaderBuilder::new().delimiter(delimiter).from_reader(table.as_bytes())
}

/// The columns of the answers as the tests call them; in a file each language has its own words for them.
pub fn head() -> [String; Column::ALL.len()] {
    Column::ALL.map(|column| column.name().to_owned())
}
