//! Simulated people answer the dilemmas, to see how well the estimates do: native, seeded, the same at every run.
//!
//! People are drawn from the model's own prior and choose as the model says, through the same [`next_cell`] as
//! everyone. What is found holds as far as real people choose like that.
//!
//! [`next_cell`]: klantspiegel_core::dilemma::form::next_cell

pub mod against;
pub mod design;
pub mod figure;
pub mod mind;
pub mod person;
pub mod quality;
pub mod reference;
pub mod team;

use figure::Figure;
use klantspiegel_core::dilemma::Asked;
use klantspiegel_core::dilemma::choices::answered;
use klantspiegel_core::dilemma::estimate::{Estimate, Estimates, Outcome, Range, findings};
use klantspiegel_core::dilemma::model::Model;
use klantspiegel_core::gap::{Gap, gap};
use klantspiegel_core::setup::Form;
use person::Person;
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;

/// How many people are simulated for each form, unless another number is asked for.
pub const PEOPLE: usize = 1500;
/// The seed, unless another one is asked for.
pub const SEED: u64 = 1;
/// The true gap, in shares, whose detection is called the power.
pub const TRUE_GAP: f64 = 0.30;

/// How the estimates of one form do over many simulated people.
#[derive(Clone, Debug)]
pub struct Calibration {
    /// The form that everyone answered.
    pub form: Form,
    /// How many genuine people were simulated, and as many that toss a coin.
    pub people: usize,
    /// Root mean square error of the share: posterior mean against the truth.
    pub rmse: Figure,
    /// Correlation of the estimated share with the true one.
    pub correlation: Figure,
    /// How often the 80 % interval holds the true share.
    pub coverage: Figure,
    /// The mean width of that interval.
    pub width: Figure,
    /// How often someone who tosses a coin is said to show no clear pattern.
    pub coins_flagged: Figure,
    /// How often someone with preferences is.
    pub people_flagged: Figure,
    /// How often someone without a gap is told of saying more than choosing. This figure and all below are of people
    /// who get an estimate.
    pub falsely_says_more: Figure,
    /// How often someone without a gap is told of choosing more than saying.
    pub falsely_chooses_more: Figure,
    /// Both together.
    pub falsely_any_gap: Figure,
    /// How often a true gap of [`TRUE_GAP`], either way, is found.
    pub power: Figure,
    /// How often saying and choosing are called close without a gap.
    pub close_without_gap: Figure,
    /// How often they are with a gap of [`TRUE_GAP`].
    pub close_with_gap: Figure,
}

/// What came of one person with preferences.
struct Case {
    truth: f64,
    share: Range,
    flagged: bool,
    /// What they are told about saying and choosing; `None` where there is no estimate.
    told: Option<GapVerdicts>,
}

/// What someone is told who states what they choose, and who states [`TRUE_GAP`] more or less.
struct GapVerdicts {
    without_gap: Gap,
    /// `None` where the stated share would lie above 1.
    saying_more: Option<Gap>,
    /// `None` where the stated share would lie below 0.
    choosing_more: Option<Gap>,
}

/// Simulates this many people with preferences, and as many with a coin, through one form.
pub fn calibrate(form: Form, people: usize, seed: u64) -> Calibration {
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    let cases: Vec<Case> = (0..people).map(|_| case(form, &mut rng)).collect();
    let coins_flagged: Vec<bool> = (0..people)
        .map(|_| {
            let asked = Person::Coin.answers_all(form, &mut rng);
            Model::usual().posterior_after(answered(&asked)).fit() < 0.0
        })
        .collect();

    let errors: Vec<f64> = cases.iter().map(|case| case.share.value - case.truth).collect();
    let pairs: Vec<(f64, f64)> = cases.iter().map(|case| (case.truth, case.share.value)).collect();
    let told: Vec<&GapVerdicts> = cases.iter().filter_map(|case| case.told.as_ref()).collect();
    let told_without_gap = |of: fn(Gap) -> bool| Figure::rate(told.iter().map(|told| of(told.without_gap)));
    Calibration {
        form,
        people,
        rmse: Figure::root_mean_square(&errors),
        correlation: Figure::correlation(&pairs),
        coverage: Figure::rate(
            cases.iter().map(|case| (case.share.low..=case.share.high).contains(&case.truth)),
        ),
        width: Figure::mean(cases.iter().map(|case| case.share.high - case.share.low)),
        coins_flagged: Figure::rate(coins_flagged.into_iter()),
        people_flagged: Figure::rate(cases.iter().map(|case| case.flagged)),
        falsely_says_more: told_without_gap(|gap| gap == Gap::SaysMore),
        falsely_chooses_more: told_without_gap(|gap| gap == Gap::ChoosesMore),
        falsely_any_gap: told_without_gap(|gap| matches!(gap, Gap::SaysMore | Gap::ChoosesMore)),
        power: told_with_gap(&told, Gap::SaysMore, Gap::ChoosesMore),
        close_without_gap: told_without_gap(|gap| gap == Gap::Close),
        close_with_gap: told_with_gap(&told, Gap::Close, Gap::Close),
    }
}

fn case(form: Form, rng: &mut ChaCha8Rng) -> Case {
    let person = Person::drawn(rng);
    let asked = person.answers_all(form, rng);
    let posterior = Model::usual().posterior_after(answered(&asked));
    Case {
        truth: person.share(),
        share: Estimate::of(&posterior).share,
        flagged: posterior.fit() < 0.0,
        told: told(person, &asked, rng),
    }
}

fn told(person: Person, asked: &[Asked], rng: &mut ChaCha8Rng) -> Option<GapVerdicts> {
    let Outcome::Estimated(estimates) = findings(asked).outcome else { return None };
    let mut gap_when_stating = |share: f64, estimates: &Estimates| {
        let possible = (0.0..=1.0).contains(&share);
        possible.then(|| gap(person::stated_of_ten(share, rng), estimates))
    };
    Some(GapVerdicts {
        without_gap: gap_when_stating(person.share(), &estimates)?,
        saying_more: gap_when_stating(person.share() + TRUE_GAP, &estimates),
        choosing_more: gap_when_stating(person.share() - TRUE_GAP, &estimates),
    })
}

/// How often people with a true gap are told this when they say more, and that when they choose more.
fn told_with_gap(told: &[&GapVerdicts], when_saying_more: Gap, when_choosing_more: Gap) -> Figure {
    Figure::ratio(told.iter().map(|told| {
        let ways = [(told.saying_more, when_saying_more), (told.choosing_more, when_choosing_more)];
        let possible = ways.into_iter().filter_map(|(found, wanted)| Some(found? == wanted));
        possible.fold((0.0, 0.0), |(hits, trials), hit| (hits + f64::from(u8::from(hit)), trials + 1.0))
    }))
}
