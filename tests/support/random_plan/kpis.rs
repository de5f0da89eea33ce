//! Steps 4 and 5 at random.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::sample::select;
use tenfold::plan::{Confidence, Derivation, Direction, Effect, Kpi, KpiClass, Plan, Quantity, ValuePattern};

use super::{number, quantity, text};

/// Steps 4 and 5.
#[derive(Clone, Debug)]
pub struct Kpis {
    list: Vec<(Index, Kpi)>,
    effects: Vec<(Index, Index, Option<Quantity>, u32)>,
}

pub fn kpis() -> impl Strategy<Value = Kpis> {
    let effect = (any::<Index>(), any::<Index>(), option::weighted(0.9, quantity(-1.0, 2.0)), 0..6_u32);
    (vec((any::<Index>(), kpi().boxed()), 0..6), vec(effect, 0..6))
        .prop_map(|(list, effects)| Kpis { list, effects })
}

/// A KPI whose id and goal are still to be set.
fn kpi() -> impl Strategy<Value = Kpi> {
    let words = (
        text().boxed(),
        select(KpiClass::ALL.to_vec()),
        select(vec![Direction::Up, Direction::Down]),
        option::of(select(Confidence::ALL.to_vec())),
        option::of(select(vec!["orders".to_owned(), "contacts".to_owned()])),
        option::of(derivation()),
    );
    let figures = (
        option::weighted(0.9, quantity(0.0, 1e4)),
        option::weighted(0.9, quantity(0.0, 1e4)),
        option::weighted(0.9, quantity(0.0, 1e3)),
        option::weighted(0.9, quantity(0.0, 1.0)),
        quantity(0.0, 6.0),
        quantity(1.0, 12.0),
    );
    let rest = (proptest::bool::weighted(0.8), any::<bool>(), option::of(1..=5_u8), option::of(1..=99_u8));
    (words.boxed(), figures.boxed(), rest.boxed()).prop_map(|(words, figures, rest)| {
        let (name, class, direction, confidence, money, derivation) = words;
        let (baseline, target, unit_value, attribution, lag, ramp) = figures;
        let (counted, vanity, ease, priority) = rest;
        Kpi {
            id: "K".into(),
            goal: "G".into(),
            name,
            class,
            unit: String::new(),
            definition: String::new(),
            direction,
            baseline,
            target,
            unit_value,
            derivation,
            value_source: String::new(),
            confidence,
            attribution,
            lag,
            ramp,
            counted,
            vanity,
            money,
            data_source: String::new(),
            ease,
            priority,
        }
    })
}

fn derivation() -> impl Strategy<Value = Derivation> {
    (select(ValuePattern::ALL.to_vec()), vec(option::of(number(0.0, 1e4)), 3)).prop_map(
        |(pattern, values)| {
            let given = pattern.inputs().iter().zip(values);
            Derivation {
                pattern,
                inputs: given.filter_map(|(input, value)| Some((*input, value?))).collect(),
            }
        },
    )
}

impl Kpis {
    pub fn write(self, plan: &mut Plan) {
        for (n, (goal, mut kpi)) in (1..).zip(self.list) {
            kpi.id = format!("K{n}").as_str().into();
            kpi.goal = goal.get(&plan.goals.candidates).id.clone();
            plan.kpis.push(kpi);
        }
        for (n, (a, b, strength, lag)) in (1..).zip(self.effects) {
            if plan.kpis.is_empty() {
                return;
            }
            // From an earlier to a later KPI: that makes no circle.
            let (a, b) = (a.index(plan.kpis.len()), b.index(plan.kpis.len()));
            if a != b {
                plan.values.effects.push(Effect {
                    id: format!("E{n}").as_str().into(),
                    from: plan.kpis[a.min(b)].id.clone(),
                    to: plan.kpis[a.max(b)].id.clone(),
                    strength,
                    lag,
                    reason: String::new(),
                });
            }
        }
    }
}
