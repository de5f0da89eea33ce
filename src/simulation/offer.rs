//! Ranges that are offered for numbers that stand alone, by how they are known. The rule is a convention to begin with,
//! for people to change: what was measured may be a tenth off, an estimate a quarter below or two fifths above, a
//! guess less than half or twice as much. Costs rather rise than fall.

use crate::plan::limits::{self, Limits};
use crate::plan::{Confidence, CostAmount, Kpi, Plan, Quantity, Range};

use super::input::{CostPart, InputOf, KpiField};

/// A range in the place of a number.
#[derive(Clone, Debug, PartialEq)]
pub struct Offer {
    pub input: InputOf,
    /// A PERT whose most likely value is the number, so that the base case stays as it is.
    pub range: Range,
}

/// Factors on what is most likely: the least and the greatest.
type Factors = (f64, f64);

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

/// A PERT around a number, within the limits of its field; `None` where it would have no width.
fn pert(most_likely: f64, (least, greatest): Factors, limits: Limits) -> Option<Range> {
    let ends = [least * most_likely, greatest * most_likely];
    // A number below 0 turns the ends round.
    let least = ends[0].min(ends[1]).max(limits.least).min(most_likely);
    let greatest = ends[0].max(ends[1]).min(limits.greatest).max(most_likely);
    (least < greatest).then_some(Range::Pert { least, most_likely, greatest })
}

/// A range for every number on which the return depends and that is no range yet: targets, values, attribution, lags
/// and ramps of the selected goals' KPIs by the KPI's confidence (a guess where none is stated), strengths of effects
/// as guesses, costs as estimates. Baselines are left alone: a level that is there is known.
pub fn offers(plan: &Plan) -> Vec<Offer> {
    let mut offers = Vec::new();
    let is_selected = |kpi: &&Kpi| plan.selected_goals().any(|goal| goal.id == kpi.goal);
    for kpi in plan.kpis.iter().filter(is_selected) {
        offers.extend(for_kpi(kpi));
    }
    for effect in &plan.values.effects {
        if let Some(Quantity::Number(strength)) = effect.strength {
            let range = pert(strength, around(Confidence::Guessed), limits::NUMBER);
            offers.extend(
                range.map(|range| Offer { input: InputOf::Effect { effect: effect.id.clone() }, range }),
            );
        }
    }
    for tactic in plan.tactics.iter().filter(|tactic| tactic.switched_on) {
        for line in &tactic.costs {
            // What an hour costs is known better than how many it takes.
            let parts = match line.amount {
                CostAmount::Money(money) => [Some((CostPart::Money, money, Confidence::Estimated)), None],
                CostAmount::Hours { hours, hourly_cost } => [
                    Some((CostPart::Hours, hours, Confidence::Estimated)),
                    Some((CostPart::HourlyCost, hourly_cost, Confidence::Measured)),
                ],
            };
            for (part, quantity, confidence) in parts.into_iter().flatten() {
                let Some(Quantity::Number(amount)) = quantity else { continue };
                let input = InputOf::Cost { tactic: tactic.id.clone(), line: line.id.clone(), part };
                let range = pert(amount, around_cost(confidence), limits::NUMBER);
                offers.extend(range.map(|range| Offer { input, range }));
            }
        }
    }
    offers
}

fn for_kpi(kpi: &Kpi) -> Vec<Offer> {
    let factors = around(kpi.confidence.unwrap_or(Confidence::Guessed));
    let offer = |field, range: Option<Range>| {
        Some(Offer { input: InputOf::Kpi { kpi: kpi.id.clone(), field }, range: range? })
    };
    let number = |quantity: Option<Quantity>, limits| match quantity? {
        Quantity::Number(x) => pert(x, factors, limits),
        Quantity::Range(_) => None,
    };
    let offered = [
        offer(KpiField::Target, improvement(kpi, factors)),
        offer(KpiField::UnitValue, number(kpi.unit_value, limits::NUMBER)),
        offer(KpiField::Attribution, number(kpi.attribution, limits::FRACTION)),
        offer(KpiField::Lag, number(Some(kpi.lag), limits::KPI_LAG)),
        offer(KpiField::Ramp, number(Some(kpi.ramp), limits::RAMP)),
    ];
    offered.into_iter().flatten().collect()
}

/// The improvement may be less or more; the target stands where the baseline ends with it.
fn improvement(kpi: &Kpi, factors: Factors) -> Option<Range> {
    let (Quantity::Number(target), baseline) = (kpi.target?, kpi.baseline?.base()) else { return None };
    let Range::Pert { least, greatest, .. } = pert(target - baseline, factors, limits::NUMBER)? else {
        return None;
    };
    let (least, greatest) = ((baseline + least).min(target), (baseline + greatest).max(target));
    Some(Range::Pert { least, most_likely: target, greatest })
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
        for_kpi(kpi).into_iter().find(|offer| offer.input == input).map(|offer| offer.range)
    }

    #[test]
    fn the_less_is_known_the_wider_is_the_range() {
        let pert = |least, most_likely, greatest| Some(Range::Pert { least, most_likely, greatest });
        let value = |confidence| offered(&kpi(confidence), KpiField::UnitValue);
        assert_eq!(value(Confidence::Measured), pert(90.0, 100.0, 100.0 * 1.1));
        assert_eq!(value(Confidence::Estimated), pert(75.0, 100.0, 140.0));
        assert_eq!(value(Confidence::Guessed), pert(40.0, 100.0, 200.0));
    }

    #[test]
    fn a_target_is_ranged_by_its_improvement_and_within_the_limits_of_each_field() {
        let guess = kpi(Confidence::Guessed);
        // 20 fewer: from 8 to 40 fewer than 80.
        let target = Some(Range::Pert { least: 40.0, most_likely: 60.0, greatest: 72.0 });
        assert_eq!(offered(&guess, KpiField::Target), target);
        let attribution = Some(Range::Pert { least: 0.8 * 0.4, most_likely: 0.8, greatest: 1.0 });
        assert_eq!(offered(&guess, KpiField::Attribution), attribution);
        let ramp = Some(Range::Pert { least: 1.0, most_likely: 1.0, greatest: 2.0 });
        assert_eq!(offered(&guess, KpiField::Ramp), ramp);
        // Nothing is around 0.
        assert_eq!(offered(&guess, KpiField::Lag), None);
    }

    #[test]
    fn accepted_offers_leave_the_base_case_as_it_is_and_a_plan_that_can_be_saved() {
        let mut plan = shop();
        let before = evaluate(&plan).projection;
        for offer in offers(&plan) {
            offer.accept(&mut plan);
        }
        assert_eq!(offers(&plan), []);
        assert_eq!(evaluate(&plan).projection, before);
        assert_eq!(file::validate(&plan), []);
    }
}
