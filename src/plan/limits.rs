//! The limits of a plan's numbers, stated once: a file with a number outside them is refused, and the page's
//! number fields stop at them. Units are those of the field.

/// From the least to the greatest number that a field takes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Limits {
    pub least: f64,
    pub greatest: f64,
    /// False where the number must be above `least`.
    pub least_included: bool,
}

impl Limits {
    const fn from(least: f64, greatest: f64) -> Self {
        Self { least, greatest, least_included: true }
    }

    const fn above(least: f64, greatest: f64) -> Self {
        Self { least, greatest, least_included: false }
    }

    pub fn contains(self, x: f64) -> bool {
        let high_enough = if self.least_included { x >= self.least } else { x > self.least };
        high_enough && x <= self.greatest
    }
}

/// Any number: money, levels of a KPI, strengths of an effect. Beyond it sums would lose whole units.
pub const NUMBER: Limits = Limits::from(-1e15, 1e15);
/// Months that are projected.
pub const HORIZON: Limits = Limits::from(1.0, 120.0);
/// Yearly rate as a fraction.
pub const DISCOUNT_RATE: Limits = Limits::above(-1.0, 10.0);
/// Factors of a scenario.
pub const FACTOR: Limits = Limits::from(0.0, 1e15);
/// Whole months that a scenario launches later.
pub const DELAY: Limits = Limits::from(0.0, 120.0);
/// Samples of a simulation, and weights that are drawn.
pub const SAMPLES: Limits = Limits::from(1e3, 1e6);
/// What chooses among sets of samples: whole, and short enough to be told by telephone.
pub const SEED: Limits = Limits::from(0.0, 999_999_999.0);
/// Rank correlations: at 1 the quantities would be one.
pub const CORRELATION: Limits = Limits::from(0.0, 0.999);
/// Points of a criterion; 0 leaves it out.
pub const WEIGHT: Limits = Limits::from(0.0, 1e6);
/// The least weight that is not 0.
pub const LEAST_WEIGHT: f64 = 1e-9;
/// More would make the ratings a chore and the ranking opaque.
pub const MOST_CRITERIA: usize = 12;
/// Criteria that goals are rated by; none at all is a finding, not a fault.
pub const CRITERIA: Limits = Limits::from(0.0, MOST_CRITERIA as f64);
/// Goals pursued at once.
pub const CAPACITY: Limits = Limits::from(1.0, 10_000.0);
/// What the selected goals may cost in the first year, in the plan's currency.
pub const CAPACITY_COST: Limits = Limits::from(0.0, 1e15);
/// Hours of labour a month.
pub const CAPACITY_HOURS: Limits = Limits::from(0.0, 1e6);
/// How many times as important one criterion is as another (Saaty's scale).
pub const JUDGEMENT: Limits = Limits::from(1.0 / 9.0, 9.0);
/// How many times as important the best is as another, or another as the worst; whole.
pub const BEST_WORST: Limits = Limits::from(1.0, 9.0);
/// How much a judge counts beside the others; 0 leaves the judge out.
pub const JUDGE_WEIGHT: Limits = Limits::from(0.0, 1000.0);
/// A rating, in halves.
pub const RATING: Limits = Limits::from(1.0, 5.0);
/// Texts for the scores from 1 to 5.
pub const ANCHORS: Limits = Limits::from(0.0, 5.0);
/// How far each weight may be off, as a part of itself.
pub const BAND: Limits = Limits::from(0.0, 1.0);
/// Shares, and the part of an improvement that is due to the plan.
pub const FRACTION: Limits = Limits::from(0.0, 1.0);
/// Months until a KPI's effect begins; may be fractional.
pub const KPI_LAG: Limits = Limits::from(0.0, 1200.0);
/// Months until a KPI's effect is full; may be fractional.
pub const RAMP: Limits = Limits::from(1.0, 1200.0);
/// Whole months until one KPI's improvement shows in another.
pub const EFFECT_LAG: Limits = Limits::from(0.0, 120.0);
/// How easy a KPI is to track, how well a channel fits.
pub const ONE_TO_FIVE: Limits = Limits::from(1.0, 5.0);
/// 1 is the most important.
pub const PRIORITY: Limits = Limits::from(1.0, 99.0);
/// A month of the plan; 1 is the launch month.
pub const PLAN_MONTH: Limits = Limits::from(1.0, 120.0);
/// Characters of an id.
pub const ID_LENGTH: Limits = Limits::from(1.0, 64.0);
