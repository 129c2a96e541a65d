//! Differences over pairs of ratings: how large their mean must be before it is told of, by Student's t.

/// The chance with which a difference that is none is told of, to either side.
pub const FALSE_ALARMS: f64 = 0.10;

/// 95 % of a normal distribution lies below so many standard deviations: with both sides, [`FALSE_ALARMS`].
pub const NORMAL: f64 = 1.645;
/// The same for Student's t with 1, 2, 3 … degrees of freedom; tabulated values. From here on the normal distribution stands in
/// its place: with seven degrees it is 1.895.
const STUDENT: [f64; 6] = [6.314, 2.920, 2.353, 2.132, 2.015, 1.943];

/// Differences over pairs, at least two.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Differences {
    /// How many pairs there are.
    pub count: usize,
    /// Their mean difference.
    pub mean: f64,
    /// The standard deviation of the differences.
    pub deviation: f64,
}

impl Differences {
    /// Over these differences; `None` where there are fewer than `enough`, and of fewer than two.
    pub fn of(differences: &[f64], enough: usize) -> Option<Self> {
        let count = differences.len();
        if count < enough.max(2) {
            return None;
        }
        let mean = differences.iter().sum::<f64>() / count as f64;
        let squares: f64 = differences.iter().map(|difference| (difference - mean).powi(2)).sum();
        Some(Self { count, mean, deviation: (squares / (count as f64 - 1.0)).sqrt() })
    }

    /// How large the mean difference may be without any difference, as a size: t · √(m² + s²/k) for k pairs with the standard
    /// deviation s, where the level itself `moves` by a standard deviation m between the two.
    pub fn explained(&self, moves: f64) -> f64 {
        let count = self.count as f64;
        let quantile = STUDENT.get(self.count - 2).copied().unwrap_or(NORMAL);
        quantile * moves.hypot(self.deviation / count.sqrt())
    }

    /// Whether the mean difference is larger than the spread over the pairs explains.
    pub fn is_beyond_spread(&self) -> bool {
        self.mean.abs() > self.explained(0.0)
    }
}
