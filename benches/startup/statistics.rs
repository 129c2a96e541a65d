//! The few numbers that stand for many.

/// The middle one; the mean of the two in the middle of an even number.
pub fn median(values: impl IntoIterator<Item = f64>) -> f64 {
    let values = sorted(values);
    let middle = values.len() / 2;
    if values.len().is_multiple_of(2) {
        f64::midpoint(values[middle - 1], values[middle])
    } else {
        values[middle]
    }
}

/// The smallest value that 95 % are not above.
pub fn percentile_95(values: impl IntoIterator<Item = f64>) -> f64 {
    let values = sorted(values);
    let rank = (values.len() as f64 * 0.95).ceil() as usize;
    values[rank - 1]
}

fn sorted(values: impl IntoIterator<Item = f64>) -> Vec<f64> {
    let mut values: Vec<f64> = values.into_iter().collect();
    assert!(!values.is_empty(), "nothing was measured");
    values.sort_by(f64::total_cmp);
    values
}
