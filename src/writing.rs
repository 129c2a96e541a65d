//! How this browser writes numbers and days.

use crate::platform::intl;
use klantspiegel_content::texts::pattern::Category;
use klantspiegel_ui::locale::Writing;

/// How this browser writes numbers and days.
pub const WRITING: Writing = Writing {
    number: |language, value, decimals| intl::number(language.tag(), value, decimals),
    day: |language, day| intl::day(language.tag(), day.year.into(), day.month.into(), day.day.into()),
    category: |language, count| {
        Category::named(&intl::plural_category(language.tag(), count)).unwrap_or(Category::Other)
    },
};
