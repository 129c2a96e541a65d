//! The headline: what the mirror shows, in one sentence for each side that is known.

use crate::view_context::ViewContext;
use klantspiegel_content::texts::args;
use klantspiegel_core::mirror::{Headline, Mirror, Tally};

/// The words of the headline, a line for each side; those of the screen where there is nothing to say.
pub fn words(view: &ViewContext<'_>, mirror: Option<Mirror>) -> String {
    let t = view.locale.texts;
    let number = |count: u8| t.number_in_words(count.into());
    match mirror.map_or(Headline::Open, Mirror::headline) {
        Headline::SaysAndChooses(says, chooses) => {
            lines(t.headline_says(&number(says)), t.headline_chooses(&number(chooses)))
        }
        // Of ten beside of eight: each says of how many it is.
        Headline::SaysAndChose(says, tally) => {
            lines(t.headline_says_alone(&number(says)), chose(view, tally))
        }
        Headline::Says(says) => t.headline_says_alone(&number(says)),
        Headline::Chooses(chooses) => t.headline_chooses_alone(&number(chooses)),
        Headline::Chose(tally) => chose(view, tally),
        Headline::Open => t.feedback_title(),
    }
}

fn chose(view: &ViewContext<'_>, Tally { care, of }: Tally) -> String {
    let t = view.locale.texts;
    let [word, of] = &[care, of].map(|count| t.number_in_words(count.into()));
    t.headline_chose(args::HeadlineChose { care: care.into(), word, of })
}

fn lines(says: String, chooses: String) -> String {
    [says, chooses].join("\n")
}
