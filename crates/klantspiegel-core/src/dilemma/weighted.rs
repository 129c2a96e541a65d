//! Mean, quantiles and chances of a quantity that is known as values with weights.

/// Values with weights that sum to one, in rising order of value.
#[derive(Clone, Debug)]
pub struct Weighted(Vec<(f64, f64)>);

impl Weighted {
    /// Takes values with their weights, in any order.
    ///
    /// A few hundred values are put in order one by one: the library's sort would take more room in the page than
    /// all of the model.
    pub fn new(values: impl Iterator<Item = (f64, f64)>) -> Self {
        let mut ordered: Vec<(f64, f64)> = Vec::new();
        for value in values {
            let at = ordered.partition_point(|before| before.0 <= value.0);
            ordered.insert(at, value);
        }
        Self(ordered)
    }

    /// Takes values that rise already, with their weights.
    pub fn in_order(values: impl Iterator<Item = (f64, f64)>) -> Self {
        Self(values.collect())
    }

    /// The mean, Σ value · weight.
    pub fn mean(&self) -> f64 {
        self.0.iter().map(|(value, weight)| value * weight).sum()
    }

    /// The value below which this part of the weight lies; each value's weight is spread evenly between the
    /// middles to its neighbours, so that a grid does not show.
    pub fn quantile(&self, part: f64) -> f64 {
        let mut before: Option<(f64, f64)> = None;
        let mut below = 0.0;
        for &(value, weight) in &self.0 {
            let middle = below + weight / 2.0;
            if middle >= part {
                return match before {
                    Some((value_before, middle_before)) if middle > middle_before => {
                        let along = (part - middle_before) / (middle - middle_before);
                        value_before + along * (value - value_before)
                    }
                    _ => value,
                };
            }
            before = Some((value, middle));
            below += weight;
        }
        before.map_or(f64::NAN, |(value, _)| value)
    }

    /// The chance of what the condition asks.
    pub fn chance(&self, condition: impl Fn(f64) -> bool) -> f64 {
        self.0.iter().filter(|(value, _)| condition(*value)).map(|(_, weight)| weight).sum()
    }
}
