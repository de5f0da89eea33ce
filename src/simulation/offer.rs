//! Ranges that are offered for numbers that stand alone, by how they are known. The rule is a convention to begin with,
//! for people to change: what was measured may be a tenth off, an estimate a quarter below or two fifths above, a
//! guess less than half or twice as much. Costs rather rise than fall.

use crate::plan::limits::{self, Limits};
use crate::plan::{Confidence, CostAmount, CostKind, Kpi, Plan, Quantity, Range, Serves};
use crate::text::number::rounded;

use super::input::{CostPart, InputOf, KpiField};

/// A range in the place of a number.
#[derive(Clone, Debug, PartialEq)]
pub struct Offer {
    pub input: InputOf,
    /// A PERT whose most likely value is the number, so that the base case stays as it is.
    pub range: Range,
    /// How the number is taken to be known.
    pub known: Confidence,
    /// What the rule multiplies the number by, or for a target its improvement: for the least and for the greatest.
    pub factors: Factors,
}

/// Factors on what is most likely: the least and the greatest.
pub type Factors = (f64, f64);

/// Digits of the ends that are offered: an estimate has no more.
const DIGITS: usize = 3;

fn around(confidence: Confidence) -> Factors {
    match confidence {
        Confidence::Measured => (0.9, 1.1),
        Confidence::Estimated => (0.75, 1.4),
        Confidence::Guessed => (0.4, 2.0),
    }
}

/// Costs are overrun more often than not used up.
fn around_cost(confidence: Confidence) -> Factors {
    match confidence {
        Confidence::Measured => (0.95, 1.1),
        Confidence::Estimated => (0.9, 1.3),
        Confidence::Guessed => (0.75, 1.75),
    }
}

/// A quantity on which the return depends, with what a range around it would follow.
struct Stated {
    input: InputOf,
    quantity: Quantity,
    known: Confidence,
    factors: Factors,
    limits: Limits,
    /// What the factors leave alone: a target's baseline.
    from: f64,
}

impl Stated {
    fn offer(self) -> Option<Offer> {
        let Self { input, quantity, known, factors, limits, from } = self;
        let Quantity::Number(most_likely) = quantity else { return None };
        let end = |factor| {
            let away = rounded(factor * (most_likely - from), DIGITS);
            // Sums of decimal numbers, without what binary ones leave over.
            rounded(from + away, 12)
        };
        // A number below 0 turns the ends round.
        let ends = [end(factors.0), end(factors.1)];
        let least = ends[0].min(ends[1]).max(limits.least).min(most_likely);
        let greatest = ends[0].max(ends[1]).min(limits.greatest).max(most_likely);
        let range = Range::Pert { least, most_likely, greatest };
        (least < greatest).then_some(Offer { input, range, known, factors })
    }
}

/// A range for every number on which the return depends and that is no range yet: targets, values, attribution, lags
/// and ramps of the selected goals' KPIs by the KPI's confidence (a guess where none is stated), strengths of effects
/// as guesses, costs as estimates. Baselines are left alone: a level that is there is known.
pub fn offers(plan: &Plan) -> Vec<Offer> {
    stated(plan).into_iter().filter_map(Stated::offer).collect()
}

/// Those of the same quantities that are ranges.
pub fn ranges(plan: &Plan) -> Vec<InputOf> {
    let ranges = stated(plan).into_iter().filter(|stated| matches!(stated.quantity, Quantity::Range(_)));
    ranges.map(|stated| stated.input).collect()
}

fn stated(plan: &Plan) -> Vec<Stated> {
    let mut all = Vec::new();
    let is_selected = |kpi: &Kpi| plan.goal(&kpi.goal).is_some_and(|goal| goal.selected);
    for kpi in plan.kpis.iter().filter(|kpi| is_selected(kpi)) {
        of_kpi(kpi, &mut all);
    }
    let is_projected = |kpi| plan.kpi(kpi).is_some_and(is_selected);
    for effect in &plan.values.effects {
        if let Some(quantity) =
            effect.strength.filter(|_| is_projected(&effect.from) && is_projected(&effect.to))
        {
            let known = Confidence::Guessed;
            let input = InputOf::Effect { effect: effect.id.clone() };
            all.push(Stated {
                input,
                quantity,
                known,
                factors: around(known),
                limits: limits::NUMBER,
                from: 0.0,
            });
        }
    }
    for tactic in plan.tactics.iter().filter(|tactic| tactic.switched_on && is_borne(&tactic.serves, plan)) {
        let counted = |kind| plan.settings.count_labour || kind != CostKind::Labour;
        for line in tactic.costs.iter().filter(|line| counted(line.kind)) {
            // What an hour costs is known better than how many it takes.
            let parts = match line.amount {
                CostAmount::Money(money) => [Some((CostPart::Money, money, Confidence::Estimated)), None],
                CostAmount::Hours { hours, hourly_cost } => [
                    Some((CostPart::Hours, hours, Confidence::Estimated)),
                    Some((CostPart::HourlyCost, hourly_cost, Confidence::Measured)),
                ],
            };
            for (part, quantity, known) in parts.into_iter().flatten() {
                let Some(quantity) = quantity else { continue };
                let input = InputOf::Cost { tactic: tactic.id.clone(), line: line.id.clone(), part };
                let factors = around_cost(known);
                all.push(Stated { input, quantity, known, factors, limits: limits::NUMBER, from: 0.0 });
            }
        }
    }
    all
}

/// Whether a selected goal bears the cost of a tactic.
fn is_borne(serves: &Serves, plan: &Plan) -> bool {
    match serves {
        Serves::All => plan.selected_goals().next().is_some(),
        Serves::Goals(shares) => plan.selected_goals().any(|goal| shares.contains_key(&goal.id)),
    }
}

fn of_kpi(kpi: &Kpi, all: &mut Vec<Stated>) {
    let known = kpi.confidence.unwrap_or(Confidence::Guessed);
    // The improvement may be less or more; the target stands where the baseline ends with it.
    let baseline = kpi.baseline.map(Quantity::base);
    let fields = [
        (KpiField::Target, kpi.target.filter(|_| baseline.is_some()), limits::NUMBER),
        (KpiField::UnitValue, kpi.unit_value, limits::NUMBER),
        (KpiField::Attribution, kpi.attribution, limits::FRACTION),
        (KpiField::Lag, Some(kpi.lag), limits::KPI_LAG),
        (KpiField::Ramp, Some(kpi.ramp), limits::RAMP),
    ];
    for (field, quantity, limits) in fields {
        let Some(quantity) = quantity else { continue };
        let from = baseline.filter(|_| field == KpiField::Target).unwrap_or(0.0);
        let input = InputOf::Kpi { kpi: kpi.id.clone(), field };
        all.push(Stated { input, quantity, known, factors: around(known), limits, from });
    }
}

impl Offer {
    /// Puts the range where the number stands.
    pub fn accept(&self, plan: &mut Plan) {
        let range = Quantity::Range(self.range);
        match &self.input {
            InputOf::Kpi { kpi, field } => {
                let Some(kpi) = plan.kpis.iter_mut().find(|row| row.id == *kpi) else { return };
                match field {
                    KpiField::Baseline => kpi.baseline = Some(range),
                    KpiField::Target => kpi.target = Some(range),
                    KpiField::UnitValue => kpi.unit_value = Some(range),
                    KpiField::Attribution => kpi.attribution = Some(range),
                    KpiField::Lag => kpi.lag = range,
                    KpiField::Ramp => kpi.ramp = range,
                }
            }
            InputOf::Effect { effect } => {
                for row in plan.values.effects.iter_mut().filter(|row| row.id == *effect) {
                    row.strength = Some(range);
                }
            }
            InputOf::Cost { tactic, line, part } => {
                let lines =
                    plan.tactics.iter_mut().filter(|row| row.id == *tactic).flat_map(|row| &mut row.costs);
                for row in lines.filter(|row| row.id == *line) {
                    match (&mut row.amount, part) {
                        (CostAmount::Money(money), CostPart::Money) => *money = Some(range),
                        (CostAmount::Hours { hours, .. }, CostPart::Hours) => *hours = Some(range),
                        (CostAmount::Hours { hourly_cost, .. }, CostPart::HourlyCost) => {
                            *hourly_cost = Some(range);
                        }
                        _ => {}
                    }
                }
            }
            // How likely a goal is to succeed is no range.
            InputOf::Success { .. } => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evaluation::evaluate;
    use crate::file;

    fn shop() -> Plan {
        file::open(include_bytes!("../../samples/tea-shop.en.json")).unwrap().plan
    }

    fn kpi(confidence: Confidence) -> Kpi {
        Kpi {
            baseline: Some(80.0.into()),
            target: Some(60.0.into()),
            unit_value: Some(100.0.into()),
            attribution: Some(0.8.into()),
            lag: 0.0.into(),
            ramp: 1.0.into(),
            confidence: Some(confidence),
            ..Kpi::starting("K1".into(), "G1".into())
        }
    }

    fn offered(kpi: &Kpi, field: KpiField) -> Option<Range> {
        let input = InputOf::Kpi { kpi: kpi.id.clone(), field };
        let mut all = Vec::new();
        of_kpi(kpi, &mut all);
        let mut offers = all.into_iter().filter_map(Stated::offer);
        offers.find(|offer| offer.input == input).map(|offer| offer.range)
    }

    #[test]
    fn the_less_is_known_the_wider_is_the_range() {
        let pert = |least, most_likely, greatest| Some(Range::Pert { least, most_likely, greatest });
        let value = |confidence| offered(&kpi(confidence), KpiField::UnitValue);
        assert_eq!(value(Confidence::Measured), pert(90.0, 100.0, 110.0));
        assert_eq!(value(Confidence::Estimated), pert(75.0, 100.0, 140.0));
        assert_eq!(value(Confidence::Guessed), pert(40.0, 100.0, 200.0));
    }

    #[test]
    fn a_target_is_ranged_by_its_improvement_and_within_the_limits_of_each_field() {
        let guess = kpi(Confidence::Guessed);
        // 20 fewer: from 8 to 40 fewer than 80.
        let target = Some(Range::Pert { least: 40.0, most_likely: 60.0, greatest: 72.0 });
        assert_eq!(offered(&guess, KpiField::Target), target);
        let attribution = Some(Range::Pert { least: 0.32, most_likely: 0.8, greatest: 1.0 });
        assert_eq!(offered(&guess, KpiField::Attribution), attribution);
        let ramp = Some(Range::Pert { least: 1.0, most_likely: 1.0, greatest: 2.0 });
        assert_eq!(offered(&guess, KpiField::Ramp), ramp);
        // Nothing is around 0.
        assert_eq!(offered(&guess, KpiField::Lag), None);
    }

    #[test]
    fn ends_that_are_offered_have_no_more_digits_than_an_estimate_has() {
        let odd = Kpi {
            baseline: Some(4.1.into()),
            target: Some(4.5.into()),
            unit_value: Some(483.7.into()),
            ..kpi(Confidence::Estimated)
        };
        let pert = |least, most_likely, greatest| Some(Range::Pert { least, most_likely, greatest });
        assert_eq!(offered(&odd, KpiField::UnitValue), pert(363.0, 483.7, 677.0));
        assert_eq!(offered(&odd, KpiField::Target), pert(4.4, 4.5, 4.66));
    }

    #[test]
    fn nothing_is_offered_where_the_return_does_not_depend_on_it() {
        let mut plan = shop();
        let all = offers(&plan).len();
        plan.settings.count_labour = false;
        let without_labour = offers(&plan).len();
        assert!(without_labour < all);
        for goal in &mut plan.goals.candidates {
            goal.selected = false;
        }
        assert_eq!(offers(&plan), []);
    }

    #[test]
    fn accepted_offers_leave_the_base_case_as_it_is_and_a_plan_that_can_be_saved() {
        let mut plan = shop();
        let before = evaluate(&plan).projection;
        for offer in offers(&plan) {
            offer.accept(&mut plan);
        }
        assert_eq!(offers(&plan).len(), 0);
        assert!(ranges(&plan).len() > 10);
        assert_eq!(evaluate(&plan).projection, before);
        assert_eq!(file::validate(&plan), []);
    }
}
