//! A figure over simulated people, with its Monte Carlo standard error.

/// What was found, and how much it would vary from one simulation to the next.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Figure {
    /// What was found: a share, a rate or a correlation.
    pub value: f64,
    /// Its Monte Carlo standard error, in the same unit.
    pub standard_error: f64,
}

impl Figure {
    /// How often something happened. Where it never did, or always, nothing varies in what was simulated; the standard error
    /// is then that of one case among two more (the rule of succession), so that few people are not taken for certainty.
    pub fn rate(happened: impl Iterator<Item = bool>) -> Self {
        let happened: Vec<f64> = happened.map(|happened| f64::from(u8::from(happened))).collect();
        let found = Self::mean(happened.iter().copied());
        if found.standard_error > 0.0 {
            return found;
        }
        let people = happened.len() as f64;
        let one = 1.0 / (people + 2.0);
        Self { standard_error: (one * (1.0 - one) / people).sqrt(), ..found }
    }

    /// The mean of one value per person.
    pub fn mean(values: impl Iterator<Item = f64>) -> Self {
        Self::ratio(values.map(|value| (value, 1.0)))
    }

    /// Hits over trials, where a person may have several trials, or none.
    pub fn ratio(hits_and_trials: impl Iterator<Item = (f64, f64)>) -> Self {
        let people: Vec<(f64, f64)> = hits_and_trials.collect();
        let trials: f64 = people.iter().map(|(_, trials)| trials).sum();
        let value = people.iter().map(|(hits, _)| hits).sum::<f64>() / trials;
        let per_person = people.len() as f64 / trials;
        Self::from_influences(value, people.iter().map(|(hits, trials)| (hits - value * trials) * per_person))
    }

    /// The root of the mean of the squared errors.
    pub fn root_mean_square(errors: &[f64]) -> Self {
        let mean_square = mean(errors.iter().map(|error| error * error));
        let value = mean_square.sqrt();
        Self::from_influences(value, errors.iter().map(|error| (error * error - mean_square) / (2.0 * value)))
    }

    /// The product-moment correlation of pairs.
    pub fn correlation(pairs: &[(f64, f64)]) -> Self {
        let xs = standardised(pairs.iter().map(|pair| pair.0));
        let ys = standardised(pairs.iter().map(|pair| pair.1));
        let products = || xs.iter().zip(&ys).map(|(x, y)| (x * y, (x * x + y * y) / 2.0));
        let value = mean(products().map(|(product, _)| product));
        Self::from_influences(value, products().map(|(product, size)| product - value * size))
    }

    /// The standard error of its difference, over so many people, from the same figure over so many others, known in this unit.
    pub fn standard_error_beside(self, people: usize, others: usize, unit: f64) -> f64 {
        let variance = self.standard_error.powi(2);
        // A figure rounded to this unit lies anywhere within it: a uniform error.
        (variance * (1.0 + people as f64 / others as f64) + unit.powi(2) / 12.0).sqrt()
    }

    /// The standard error by the influence of each person on the figure: the delta method.
    fn from_influences(value: f64, influences: impl Iterator<Item = f64>) -> Self {
        let (count, squares) =
            influences.fold((0.0, 0.0), |(n, sum), influence| (n + 1.0, sum + influence * influence));
        Self { value, standard_error: squares.sqrt() / count }
    }
}

fn standardised(values: impl Iterator<Item = f64> + Clone) -> Vec<f64> {
    let centre = mean(values.clone());
    let sd = mean(values.clone().map(|value| (value - centre).powi(2))).sqrt();
    values.map(|value| (value - centre) / sd).collect()
}

fn mean(values: impl Iterator<Item = f64>) -> f64 {
    let (count, sum) = values.fold((0.0, 0.0), |(n, sum), value| (n + 1.0, sum + value));
    sum / count
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rate_has_the_binomial_standard_error() {
        let figure = Figure::rate((0..100).map(|i| i < 20));
        assert_close(figure, 0.2, (0.2 * 0.8 / 100.0_f64).sqrt());
    }

    #[test]
    fn what_never_happened_is_not_certain() {
        for (happens, value) in [(false, 0.0), (true, 1.0)] {
            let figure = Figure::rate((0..98).map(|_| happens));
            assert_close(figure, value, (0.01 * 0.99 / 98.0_f64).sqrt());
        }
    }

    #[test]
    fn people_with_two_trials_count_twice_and_those_without_count_nothing() {
        let people = [(1.0, 2.0), (0.0, 1.0), (1.0, 1.0), (0.0, 0.0)];
        // Influences by hand: hits − value · trials = 0, −½, ½, 0; over four trials.
        assert_close(Figure::ratio(people.into_iter()), 0.5, 0.5_f64.sqrt() / 4.0);
    }

    #[test]
    fn the_root_mean_square_of_equal_errors_is_certain() {
        assert_close(Figure::root_mean_square(&[0.1, -0.1, 0.1]), 0.1, 0.0);
    }

    #[test]
    fn a_correlation_is_that_of_the_formula() {
        let pairs = [(1.0, 2.0), (2.0, 1.0), (3.0, 4.0), (4.0, 3.0)];
        assert!((Figure::correlation(&pairs).value - 0.6).abs() < 1e-12);
        let line = [(1.0, 3.0), (2.0, 5.0), (3.0, 7.0)];
        assert_close(Figure::correlation(&line), 1.0, 0.0);
    }

    fn assert_close(figure: Figure, value: f64, standard_error: f64) {
        assert!((figure.value - value).abs() < 1e-12, "{figure:?} is not {value}");
        assert!(
            (figure.standard_error - standard_error).abs() < 1e-12,
            "{figure:?} has not {standard_error}"
        );
    }
}
