//! How sure the return is: what the document says of it, and its pictures.

use tenfold::evaluation::{Evaluation, evaluate};
use tenfold::plan::{Change, CostAmount, Plan, Quantity, Range, Scenario};
use tenfold::report::{Basis, Reader, Sureness, document};
use tenfold::samples::Sample;
use tenfold::simulation::{Outcome, Simulation};
use tenfold::text::{Lang, PlainLocale};

use super::{plan, said, section};

const SAMPLES: u32 = 1_000;

/// The tea shop, of which some figures are ranges.
fn uncertain(lang: Lang) -> Plan {
    let mut plan = plan(Sample::TeaShop, lang);
    let (baseline, target) = (plan.kpis[0].baseline.unwrap().base(), plan.kpis[0].target.unwrap().base());
    plan.kpis[0].target =
        Some(Quantity::Range(Range::Pert { least: baseline, most_likely: target, greatest: 1.5 * target }));
    let value = plan.kpis[0].unit_value.unwrap().base();
    plan.kpis[0].unit_value =
        Some(Quantity::Range(Range::Uniform { least: 0.9 * value, greatest: 1.1 * value }));
    let p5 = 20_000.0;
    let cost = Quantity::Range(Range::Normal { p5, p95: 1.2 * p5 });
    plan.tactics[0].costs[0].amount = CostAmount::Money(Some(cost));
    plan.goals.candidates[0].success = Some(0.8);
    plan
}

/// What a simulation came to, to be looked at.
struct Simulated {
    plan: Plan,
    evaluation: Evaluation,
    outcome: Outcome,
}

impl Simulated {
    fn of(plan: Plan) -> Self {
        let outcome = Simulation::comparing(&plan, SAMPLES).finish();
        Self { evaluation: evaluate(&plan), outcome, plan }
    }

    fn basis(&self) -> Basis<'_> {
        Basis {
            plan: &self.plan,
            evaluation: &self.evaluation,
            outcome: Some(&self.outcome),
            robustness: None,
        }
    }

    fn section(&self, lang: Lang, heading: &str) -> String {
        let document = document(&self.basis(), &Reader::Management, &PlainLocale::new(lang));
        said(section(&document, heading))
    }
}

#[test]
fn a_simulated_plan_says_how_sure_its_return_is() {
    for (lang, heading) in [(Lang::En, "How sure is this?"), (Lang::ZhTw, "結果有多確定？")] {
        let simulated = Simulated::of(plan(Sample::LanguageSchool, lang));
        insta::assert_snapshot!(format!("sure_{}", lang.tag()), simulated.section(lang, heading));
    }
}

#[test]
fn a_plan_that_was_not_simulated_says_so() {
    let plan = uncertain(Lang::En);
    let evaluation = evaluate(&plan);
    let basis = Basis { plan: &plan, evaluation: &evaluation, outcome: None, robustness: None };
    let document = document(&basis, &Reader::Management, &PlainLocale::new(Lang::En));
    assert!(said(section(&document, "How sure is this?")).contains("had not been simulated"));
}

#[test]
fn a_plan_without_ranges_says_that_nothing_varies() {
    let simulated = Simulated::of(plan(Sample::TeaShop, Lang::En));
    assert!(simulated.section(Lang::En, "How sure is this?").contains("No figure of this plan is a range"));
}

#[test]
fn an_roi_that_no_future_has_is_undefined_and_the_net_stands_in_for_it() {
    let mut plan = uncertain(Lang::En);
    plan.tactics.iter_mut().for_each(|tactic| tactic.costs.clear());
    let text = Simulated::of(plan).section(Lang::En, "How sure is this?");
    assert!(text.contains("the ROI is undefined; in 8 of 10 of them the net by month 24"), "{text}");
    assert!(
        text.contains("Chance of a positive return by month 24: — (undefined: no future has a cost)"),
        "{text}"
    );
}

#[test]
fn a_plan_of_one_month_has_one_milestone() {
    let mut plan = uncertain(Lang::En);
    plan.settings.horizon = 1;
    let text = Simulated::of(plan).section(Lang::En, "How sure is this?");
    assert!(text.contains("by month 1") && !text.contains("month 6"), "{text}");
}

#[test]
fn what_to_find_out_first_is_said_in_the_words_of_the_plan() {
    let mut plan = uncertain(Lang::En);
    plan.goals.candidates[0].success = None;
    let simulated = Simulated::of(plan);
    let locale = PlainLocale::new(Lang::En);
    let first = Sureness::of(&simulated.basis(), &locale).unwrap().finding_out().unwrap();
    let name = &simulated.plan.kpis[0].name;
    assert!(first.what.contains(&format!("of “{name}”")), "{}", first.what);
}

#[test]
fn a_scenario_says_what_it_changes_and_is_compared_with_the_plan_sample_by_sample() {
    let mut plan = uncertain(Lang::En);
    let (tactic, kpi) = (plan.tactics[0].id.clone(), plan.kpis[0].id.clone());
    let scenario = |id: &str, name: &str, changes| Scenario {
        name: name.into(),
        changes,
        ..Scenario::unchanged(id.into())
    };
    plan.settings.scenarios = vec![
        scenario("A", "Budget cut", vec![Change::CostTimes { kind: None, factor: 0.8 }]),
        scenario("B", "Late", vec![Change::LaunchLater { months: 3 }, Change::TacticOff { tactic }]),
        scenario("C", "Margin", vec![Change::UnitValueTimes { kpi: Some(kpi), factor: 0.8 }]),
        scenario("D", "Same", vec![]),
    ];
    for (lang, projected, heading) in
        [(Lang::En, "Projected return", "How sure is this?"), (Lang::ZhTw, "投資報酬試算", "結果有多確定？")]
    {
        let simulated = Simulated::of(plan.clone());
        let document = document(&simulated.basis(), &Reader::Management, &PlainLocale::new(lang));
        let tables = |heading: &str, lead: &str| {
            let text = said(section(&document, heading));
            let (_, from) = text.split_once(lead).unwrap_or_else(|| panic!("no {lead}: {text}"));
            format!("{lead}{}", from.split_once("\n\n").map_or(from, |(table, _)| table))
        };
        let lead = if lang == Lang::En { "[Scenarios" } else { "[情境" };
        let simulated_lead = if lang == Lang::En { "[Scenarios simulated" } else { "[與計畫一併模擬" };
        let text = format!("{}\n\n{}", tables(projected, lead), tables(heading, simulated_lead));
        insta::assert_snapshot!(format!("scenarios_{}", lang.tag()), text);
    }
}

#[cfg(feature = "chart")]
mod pictures {
    use super::*;
    use tenfold::chart::{Chart, Size};
    use tenfold::report::{Picture, charts::draw};

    fn picture(simulated: &Simulated, picture: &Picture, size: Size) -> Chart {
        let chart = draw(picture, &simulated.basis(), &PlainLocale::new(Lang::En), size);
        chart.unwrap_or_else(|| panic!("{picture:?}"))
    }

    #[test]
    fn every_picture_has_a_summary_and_its_figures_in_either_size() {
        let simulated = Simulated::of(uncertain(Lang::En));
        for each in [Picture::Fan, Picture::Histogram, Picture::Contributions, Picture::Swings] {
            for size in [Size::Wide, Size::Narrow] {
                let chart = picture(&simulated, &each, size);
                assert!(!chart.summary.is_empty() && !chart.table.rows.is_empty(), "{each:?}");
                let columns = chart.table.columns.len();
                assert!(chart.table.rows.iter().all(|row| row.cells.len() + 1 == columns), "{each:?}");
            }
        }
    }

    #[test]
    fn the_fan_has_a_row_for_each_month_with_every_percentile_and_the_break_even() {
        let chart = picture(&Simulated::of(uncertain(Lang::En)), &Picture::Fan, Size::Wide);
        assert_eq!(chart.table.rows.len(), 24);
        let columns: Vec<&str> = chart.table.columns.iter().map(String::as_str).collect();
        let percentiles = ["P5", "P10", "P25", "P50 (median)", "P75", "P90", "P95"];
        assert_eq!(columns[1..8], percentiles);
        assert_eq!(columns[8..], ["Base case", "Chance of having broken even by the month"]);
    }

    #[test]
    fn the_histogram_counts_the_npv_where_no_future_has_an_roi() {
        let mut plan = uncertain(Lang::En);
        plan.tactics.iter_mut().for_each(|tactic| tactic.costs.clear());
        let chart = picture(&Simulated::of(plan), &Picture::Histogram, Size::Wide);
        assert!(chart.table.caption.starts_with("How often each NPV comes out"));
    }

    #[test]
    fn names_in_a_picture_are_escaped() {
        let mut plan = uncertain(Lang::En);
        plan.kpis[0].name = "<script>alert(1)</script>".into();
        let chart = picture(&Simulated::of(plan), &Picture::Contributions, Size::Wide);
        assert!(chart.svg.contains("&lt;script&gt;") && !chart.svg.contains("<script"));
    }
}
