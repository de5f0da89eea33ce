//! Random plans of modest size that keep every rule of the file format: goals, KPIs, effects without a circle,
//! tactics with shares and costs, ranges of every shape, readings. Shares add up, so that the engine's sums do.

mod goals;
mod kpis;
mod people;
mod records;
mod tactics;

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::sample::select;
use tenfold::plan::{
    Change, CostKind, Date, Decision, Month, Plan, Quantity, Range, Scenario, Settings, Uncertainty,
};

use goals::goals;
use kpis::kpis;
use people::people;
use records::records;
use tactics::tactics;

/// Tactics of a plan at most; each delivers at most this part of a KPI where it states a share.
const TACTICS: usize = 4;

/// A plan that `tenfold::file::validate` finds no fault in.
pub fn random_plan() -> impl Strategy<Value = Plan> {
    // Boxed, because the whole strategy would not fit the stack of a test.
    let parts = (
        settings().boxed(),
        people().boxed(),
        goals().boxed(),
        kpis().boxed(),
        tactics().boxed(),
        records().boxed(),
    );
    parts.prop_map(|(settings, people, goals, kpis, tactics, records)| {
        let mut plan = Plan::starting("P1".into(), "", settings.launch_month, &settings.currency);
        plan.settings = settings;
        people.write(&mut plan);
        goals.write(&mut plan);
        kpis.write(&mut plan);
        tactics.write(&mut plan);
        records.write(&mut plan);
        if let (Some(scenario), Some(tactic)) = (plan.settings.scenarios.first_mut(), plan.tactics.last()) {
            scenario.changes.push(Change::TacticOff { tactic: tactic.id.clone() });
        }
        plan
    })
}

/// A number, or a range of any shape, with every bound from `least` to `greatest`.
pub fn quantity(least: f64, greatest: f64) -> BoxedStrategy<Quantity> {
    let number = number(least, greatest);
    let sorted = [number.clone(), number.clone(), number.clone()].prop_map(|mut bounds| {
        bounds.sort_by(f64::total_cmp);
        bounds
    });
    let any = (number, sorted, 0..10_u8).prop_map(|(x, [a, b, c], shape)| match shape {
        0 => Quantity::Range(Range::Pert { least: a, most_likely: b, greatest: c }),
        1 => Quantity::Range(Range::Triangular { least: a, most_likely: b, greatest: c }),
        2 => Quantity::Range(Range::Uniform { least: a, greatest: c }),
        3 => Quantity::Range(Range::Normal { p5: a, p95: c }),
        4 if a > 0.0 => Quantity::Range(Range::Lognormal { p5: a, p95: c }),
        _ => Quantity::Number(x),
    });
    any.boxed()
}

/// Round numbers as people write them, and others.
fn number(least: f64, greatest: f64) -> impl Strategy<Value = f64> + Clone {
    prop_oneof![
        (least..=greatest),
        (least..=greatest).prop_map(move |x| x.round().clamp(least, greatest)),
        Just(least),
        Just(greatest),
    ]
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => "[a-zA-Z0-9 ]{0,8}",
        2 => select(vec!["", "更多訂單", "a \"quoted\" word", "line\nbreak\tand tab", "\\", "\u{0}\u{7f}\u{feff}", "🫖"])
            .prop_map(str::to_owned),
        1 => any::<String>().prop_map(|text| text.chars().take(12).collect()),
    ]
}

fn month() -> impl Strategy<Value = Month> {
    (2020..2035_i32, 1..=12_u8).prop_map(|(year, month)| Month::new(year, month).unwrap())
}

fn date() -> impl Strategy<Value = Option<Date>> {
    option::of((2020..2035_i32, 1..=12_u8, 1..=28_u8))
        .prop_map(|date| date.and_then(|(year, month, day)| Date::new(year, month, day)))
}

fn decision() -> impl Strategy<Value = Decision> {
    select(vec![Decision::Open, Decision::Approved, Decision::Declined])
}

fn settings() -> impl Strategy<Value = Settings> {
    let change = prop_oneof![
        (option::of(select(CostKind::ALL.to_vec())), number(0.0, 2.0))
            .prop_map(|(kind, factor)| Change::CostTimes { kind, factor }),
        number(0.0, 2.0).prop_map(|factor| Change::UnitValueTimes { kpi: None, factor }),
        (0..8_u32).prop_map(|months| Change::LaunchLater { months }),
    ];
    let factors = vec((number(0.0, 2.0), number(0.0, 2.0), text(), vec(change, 0..3)), 0..4);
    let uncertainty = (1_000..20_000_u32, 0..1_000_000_000_u32, number(0.0, 0.999), number(0.0, 0.999))
        .prop_map(|(samples, seed, correlation_within_goals, correlation_among_goals)| Uncertainty {
            samples,
            seed,
            correlation_within_goals,
            correlation_among_goals,
        });
    (month(), 1..=36_u32, number(-0.2, 0.5), any::<bool>(), uncertainty, factors).prop_map(
        |(launch_month, horizon, discount_rate, count_labour, uncertainty, factors)| Settings {
            horizon,
            discount_rate,
            count_labour,
            uncertainty,
            scenarios: (1..)
                .zip(factors)
                .map(|(n, (value_factor, cost_factor, name, changes))| Scenario {
                    id: format!("SC{n}").as_str().into(),
                    name,
                    standard: None,
                    value_factor,
                    cost_factor,
                    changes,
                })
                .collect(),
            ..Settings::starting(launch_month, "TWD")
        },
    )
}

/// One of the rows, where there is any.
fn picked<T>(index: Option<Index>, rows: &[T]) -> Option<&T> {
    if rows.is_empty() { None } else { index.map(|index| index.get(rows)) }
}
