//! Steps 6 and 7 at random.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::sample::select;
use std::collections::BTreeMap;

use tenfold::plan::{
    Channel, ChannelFit, Closeness, CostAmount, CostKind, CostLine, Delivery, Plan, Serves, SuccessCase,
    Tactic, Timing,
};

use super::{TACTICS, number, picked, quantity, text};

/// Steps 6 and 7.
#[derive(Clone, Debug)]
pub struct Tactics {
    channels: Vec<String>,
    fits: Vec<(Index, Index, Option<u8>, Option<u8>, Option<bool>)>,
    list: Vec<RandomTactic>,
}

#[derive(Clone, Debug)]
struct RandomTactic {
    name: String,
    switched_on: bool,
    /// Goals and their weights; none: it serves all.
    serves: Vec<(Index, u8)>,
    channels: Vec<Index>,
    kpis: Vec<(Index, Option<f64>)>,
    costs: Vec<(CostKind, CostAmount, Timing)>,
    case: Option<(String, Closeness)>,
}

pub fn tactics() -> impl Strategy<Value = Tactics> {
    let fit = (
        any::<Index>(),
        any::<Index>(),
        option::of(1..=5_u8),
        option::of(1..=5_u8),
        option::of(any::<bool>()),
    );
    (vec(text(), 0..4), vec(fit, 0..4), vec(tactic().boxed(), 0..=TACTICS))
        .prop_map(|(channels, fits, list)| Tactics { channels, fits, list })
}

fn tactic() -> impl Strategy<Value = RandomTactic> {
    let closeness = select(Closeness::ALL.to_vec());
    (
        text(),
        proptest::bool::weighted(0.8),
        vec((any::<Index>(), 1..5_u8), 0..3),
        vec(any::<Index>(), 0..3),
        vec((any::<Index>(), option::of(number(0.0, 1.0 / TACTICS as f64))), 0..3),
        vec((select(CostKind::ALL.to_vec()), amount(), timing()), 0..4),
        option::of((text(), closeness)),
    )
        .prop_map(|(name, switched_on, serves, channels, kpis, costs, case)| RandomTactic {
            name,
            switched_on,
            serves,
            channels,
            kpis,
            costs,
            case,
        })
}

fn amount() -> impl Strategy<Value = CostAmount> {
    let some = |greatest| option::weighted(0.9, quantity(0.0, greatest));
    prop_oneof![
        some(1e5).prop_map(CostAmount::Money),
        (some(100.0), some(1e3)).prop_map(|(hours, hourly_cost)| CostAmount::Hours { hours, hourly_cost }),
    ]
}

fn timing() -> impl Strategy<Value = Timing> {
    prop_oneof![
        (1..40_u32).prop_map(Timing::Once),
        (1..40_u32, option::of(0..12_u32))
            .prop_map(|(from, length)| Timing::Monthly { from, to: length.map(|length| from + length) }),
    ]
}

impl Tactics {
    pub fn write(self, plan: &mut Plan) {
        for (n, name) in (1..).zip(self.channels) {
            let id = format!("CH{n}").as_str().into();
            plan.channels.list.push(Channel { id, name, audience: String::new(), notes: String::new() });
        }
        for (n, (goal, channel, goal_fit, audience_fit, chosen)) in (1..).zip(self.fits) {
            if let Some(channel) = picked(Some(channel), &plan.channels.list) {
                plan.channels.fits.push(ChannelFit {
                    id: format!("F{n}").as_str().into(),
                    goal: goal.get(&plan.goals.candidates).id.clone(),
                    channel: channel.id.clone(),
                    goal_fit,
                    audience_fit,
                    chosen,
                    reason: String::new(),
                });
            }
        }
        for (n, tactic) in (1..).zip(self.list) {
            let tactic = tactic.build(n, plan);
            plan.tactics.push(tactic);
        }
    }
}

impl RandomTactic {
    fn build(self, n: usize, plan: &Plan) -> Tactic {
        let line = |(n, (kind, amount, timing)): (usize, _)| CostLine {
            id: format!("L{n}").as_str().into(),
            kind,
            note: String::new(),
            amount,
            timing,
        };
        let mut channels: Vec<_> = self
            .channels
            .iter()
            .filter_map(|index| Some(picked(Some(*index), &plan.channels.list)?.id.clone()))
            .collect();
        channels.sort();
        channels.dedup();
        let mut kpis: Vec<Delivery> = self
            .kpis
            .iter()
            .filter_map(|(index, share)| {
                let kpi = picked(Some(*index), &plan.kpis)?;
                Some(Delivery { kpi: kpi.id.clone(), share: *share })
            })
            .collect();
        kpis.sort_by(|a, b| a.kpi.cmp(&b.kpi));
        kpis.dedup_by(|a, b| a.kpi == b.kpi);
        Tactic {
            id: format!("T{n}").as_str().into(),
            name: self.name,
            description: String::new(),
            switched_on: self.switched_on,
            serves: serves(&self.serves, plan),
            channels,
            kpis,
            costs: (1..).zip(self.costs).map(line).collect(),
            cases: self
                .case
                .map(|(case, closeness)| SuccessCase {
                    id: "S1".into(),
                    case,
                    closeness,
                    source: String::new(),
                    adaptation: String::new(),
                })
                .into_iter()
                .collect(),
        }
    }
}

fn serves(weights: &[(Index, u8)], plan: &Plan) -> Serves {
    if weights.is_empty() {
        return Serves::All;
    }
    let mut shares: BTreeMap<_, f64> = BTreeMap::new();
    let total: f64 = weights.iter().map(|(_, weight)| f64::from(*weight)).sum();
    for (goal, weight) in weights {
        let goal = goal.get(&plan.goals.candidates).id.clone();
        *shares.entry(goal).or_default() += f64::from(*weight) / total;
    }
    for share in shares.values_mut() {
        *share = share.min(1.0);
    }
    Serves::Goals(shares)
}
