//! The languages as the scripts know them.

use klantspiegel_core::language::Language;
use klantspiegel_formats::json::Value;

/// Their tags in a list, first the one for who speaks none of them: members have no order of their own once they are written.
pub fn tags() -> Value {
    Value::List(Language::ALL.map(|language| language.tag().into()).into())
}
