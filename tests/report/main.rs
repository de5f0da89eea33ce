//! The plan as a document: what each reader finds in it, in both languages.
#![cfg(all(not(target_arch = "wasm32"), feature = "cli"))]

mod sureness;
mod text;

use tenfold::evaluation::{Evaluation, evaluate};
use tenfold::plan::{Decision, Judge, JudgeRole, JudgedBy, Plan, Quantity, Rating};
use tenfold::priority::{Robustness, robustness};
use tenfold::report::{Basis, Block, Document, Reader, Section, Table, document};
use tenfold::samples::{self, Sample};
use tenfold::text::locale::UNDEFINED;
use tenfold::text::{Lang, PlainLocale};

fn plan(sample: Sample, lang: Lang) -> Plan {
    let file: serde_json::Value = serde_json::from_str(sample.text(lang)).unwrap();
    serde_json::from_value(file["plan"].clone()).unwrap()
}

fn tea_shop() -> Plan {
    plan(Sample::TeaShop, Lang::En)
}

fn school() -> Plan {
    plan(Sample::LanguageSchool, Lang::En)
}

fn written(plan: &Plan, reader: &Reader) -> Document {
    let evaluation = evaluate(plan);
    document(&basis(plan, &evaluation), reader, &PlainLocale::new(Lang::En))
}

/// A plan that is not simulated, and no samples of its ranking.
fn basis<'a>(plan: &'a Plan, evaluation: &'a Evaluation) -> Basis<'a> {
    Basis { plan, evaluation, outcome: None, robustness: None }
}

/// A plan that is not simulated, with samples of its ranking.
fn sampled<'a>(plan: &'a Plan, evaluation: &'a Evaluation, robustness: &'a Robustness) -> Basis<'a> {
    Basis { robustness: Some(robustness), ..basis(plan, evaluation) }
}

fn whole(plan: &Plan) -> Document {
    written(plan, &Reader::Management)
}

fn part(plan: &Plan, department: &str) -> Document {
    written(plan, &Reader::Department(department.into()))
}

fn section<'a>(document: &'a Document, heading: &str) -> &'a Section {
    let found = document.sections.iter().find(|section| section.heading == heading);
    found.unwrap_or_else(|| panic!("no section {heading:?}"))
}

fn said(section: &Section) -> String {
    let mut said = String::new();
    text::section(&mut said, section);
    said
}

fn tables(document: &Document) -> impl Iterator<Item = &Table> {
    let blocks = document.sections.iter().flat_map(|section| &section.blocks);
    blocks.filter_map(|block| match block {
        Block::Table(table) => Some(table),
        _ => None,
    })
}

fn readers(plan: &Plan) -> Vec<Reader> {
    let departments =
        plan.scope.departments.iter().map(|department| Reader::Department(department.id.clone()));
    std::iter::once(Reader::Management).chain(departments).collect()
}

/// Every sample in its own language, for every reader.
fn every() -> impl Iterator<Item = (Plan, Document)> {
    let plans = samples::list().iter().flat_map(|sample| Lang::ALL.map(|lang| (lang, plan(*sample, lang))));
    plans.flat_map(|(lang, plan)| {
        let evaluation: Evaluation = evaluate(&plan);
        let sure = robustness(&plan, &evaluation, 1000);
        let write = |reader| document(&sampled(&plan, &evaluation, &sure), &reader, &PlainLocale::new(lang));
        readers(&plan).into_iter().map(write).map(|document| (plan.clone(), document)).collect::<Vec<_>>()
    })
}

/// What a reviewer reads; findings have golden files of their own.
fn golden(plan: &Plan, reader: &Reader, lang: Lang) -> String {
    let mut evaluation = evaluate(plan);
    evaluation.findings.clear();
    let sure = robustness(plan, &evaluation, 1000);
    text::document(&document(&sampled(plan, &evaluation, &sure), reader, &PlainLocale::new(lang)))
}

#[test]
fn the_whole_plan_reads_like_this() {
    for lang in Lang::ALL {
        let plan = plan(Sample::TeaShop, lang);
        insta::assert_snapshot!(format!("whole_{}", lang.tag()), golden(&plan, &Reader::Management, lang));
    }
}

#[test]
fn a_departments_part_reads_like_this() {
    for lang in Lang::ALL {
        let plan = plan(Sample::LanguageSchool, lang);
        let reader = Reader::Department("D2".into());
        insta::assert_snapshot!(format!("department_{}", lang.tag()), golden(&plan, &reader, lang));
    }
}

#[test]
fn a_new_plan_says_what_is_not_recorded_yet_and_undefined_figures_are_dashes() {
    let plan = Plan::starting("P1".into(), "", "2027-01".parse().unwrap(), "TWD");
    for lang in Lang::ALL {
        insta::assert_snapshot!(format!("new_{}", lang.tag()), golden(&plan, &Reader::Management, lang));
    }
}

#[test]
fn every_row_has_a_cell_for_each_column() {
    for (plan, document) in every() {
        for table in tables(&document) {
            for row in table.rows.iter().chain(&table.total) {
                assert_eq!(row.len(), table.columns.len(), "{} {}: {row:?}", plan.name, table.caption);
                assert!(row.iter().all(|cell| !cell.trim().is_empty()), "{}: {row:?}", table.caption);
            }
        }
    }
}

#[test]
fn no_section_is_empty_and_none_has_two_headings() {
    for (plan, document) in every() {
        for section in &document.sections {
            assert!(!section.blocks.is_empty(), "{} {}", plan.name, section.heading);
            let same = document.sections.iter().filter(|other| other.heading == section.heading);
            assert_eq!(same.count(), 1, "{} {}", plan.name, section.heading);
        }
    }
}

#[test]
fn a_departments_document_tells_of_its_own_goals_and_kpis_only() {
    let plan = school();
    let document = part(&plan, "D2");
    let own = said(section(&document, "Its goals in this plan"));
    for goal in &plan.goals.candidates {
        let is_own = goal.department.as_ref().is_some_and(|id| *id == "D2".into());
        assert_eq!(own.contains(&goal.name), is_own, "{}", goal.name);
    }
    let worth = said(section(&document, "Its KPIs and what they are worth"));
    let of_others =
        plan.kpis.iter().filter(|kpi| plan.goal(&kpi.goal).unwrap().department != Some("D2".into()));
    for kpi in of_others {
        assert!(!worth.contains(&kpi.name), "{}", kpi.name);
    }
}

#[test]
fn a_department_reads_what_it_shares_with_others() {
    let document = part(&school(), "D2");
    let shared = said(section(&document, "What it shares with other departments"));
    assert!(shared.contains("Overlapping goals"), "{shared}");
    assert!(shared.contains("Cross effects"), "{shared}");
    assert!(shared.contains("with all goals"), "{shared}");
}

#[test]
fn direct_and_loaded_returns_stand_side_by_side() {
    let document = part(&tea_shop(), "service");
    let returns = said(section(&document, "What its goals return"));
    assert!(returns.contains("Against direct cost") && returns.contains("Against loaded cost"), "{returns}");
}

#[test]
fn before_the_first_reading_figures_are_expectations() {
    let glance = whole(&school());
    let glance = said(section(&glance, "At a glance"));
    assert!(glance.contains("nothing is measured yet, so they are expectations"), "{glance}");
}

#[test]
fn from_month_6_on_figures_are_estimates_until_month_12() {
    let glance = whole(&tea_shop());
    let glance = said(section(&glance, "At a glance"));
    assert!(glance.contains("6 months are measured. Until month 12 they are estimates"), "{glance}");
}

#[test]
fn labour_that_is_left_out_is_said_beside_the_return() {
    let mut plan = tea_shop();
    assert!(!said(section(&whole(&plan), "At a glance")).contains("Labour"));
    plan.settings.count_labour = false;
    let document = whole(&plan);
    for heading in ["At a glance", "Costs by kind", "Assumptions and conventions"] {
        let said = said(section(&document, heading));
        assert!(said.contains("Labour is not counted in the costs. It would add NT$"), "{said}");
    }
    assert!(said(&part(&plan, "service").sections[0]).contains("Labour is not counted"));
}

#[test]
fn without_a_cost_the_roi_is_a_dash_with_the_reason() {
    let mut plan = tea_shop();
    plan.tactics.clear();
    let glance = said(section(&whole(&plan), "At a glance"));
    assert!(glance.contains(&format!("ROI by month 6: {UNDEFINED} (not defined while there is no cost)")));
}

#[test]
fn ties_are_told_once_with_the_rule_that_broke_them() {
    let mut plan = tea_shop();
    let ratings = plan.goals.candidates[0].ratings.clone();
    plan.goals.candidates[1].ratings = ratings;
    let goals = said(section(&whole(&plan), "Goals, best first"));
    assert_eq!(goals.matches("Same score:").count(), 1, "{goals}");
    assert!(goals.contains("Put in order by: Order entered"), "{goals}");
}

#[test]
fn who_is_not_asked_yet_gets_a_line_to_sign_on() {
    let mut plan = school();
    plan.launch.approvals.clear();
    let document = whole(&plan);
    let lines = said(section(&document, "Signatures"));
    assert!(lines.contains("____ Top management |  | "), "{lines}");
    assert_eq!(lines.matches("____").count(), 5, "{lines}");
    let own = part(&plan, "D2");
    assert_eq!(said(section(&own, "Signatures")).matches("____").count(), 1);
}

#[test]
fn a_decision_stands_beside_its_signature() {
    let mut plan = school();
    plan.launch.approvals.truncate(1);
    plan.launch.approvals[0].decision = Decision::Declined;
    let lines = said(section(&whole(&plan), "Signatures"));
    assert!(lines.contains("Managing director | Declined, Dec 4, 2026"), "{lines}");
}

#[test]
fn a_tactic_without_a_known_cost_is_not_free() {
    let mut plan = tea_shop();
    plan.tactics[0].costs.clear();
    let document = whole(&plan);
    let tactics = tables(&document).find(|table| table.caption.starts_with("What is done")).unwrap();
    assert_eq!(tactics.rows[0].last().unwrap(), UNDEFINED);
}

#[test]
fn a_range_is_written_with_its_bounds_and_how_it_counts() {
    let mut plan = tea_shop();
    plan.kpis[0].unit_value =
        Some(Quantity::Range(tenfold::plan::Range::Uniform { least: 400.0, greatest: 500.0 }));
    plan.kpis[0].target =
        Some(Quantity::Range(tenfold::plan::Range::Uniform { least: 150.0, greatest: 210.0 }));
    let worth = said(section(&whole(&plan), "KPIs and what they are worth"));
    assert!(worth.contains("NT$400 / NT$500") && worth.contains("150 / 210"), "{worth}");
    assert!(worth.contains("or the middle of two"), "{worth}");
}

#[test]
fn months_are_told_by_number_and_by_calendar() {
    let document = whole(&tea_shop());
    let appendix = tables(&document).last().unwrap();
    assert_eq!(appendix.rows.len(), 24);
    assert_eq!(appendix.rows[0][0], "Month 1 (Mar 2026)");
    assert_eq!(appendix.rows[23][0], "Month 24 (Feb 2028)");
}

#[test]
fn a_department_that_is_gone_gets_a_document_that_says_so() {
    let document = part(&tea_shop(), "nobody");
    assert_eq!(document.sections.len(), 1);
    assert!(said(&document.sections[0]).contains("no longer in the plan"));
}

#[cfg(feature = "chart")]
mod pictures {
    use super::*;
    use tenfold::chart::Size;
    use tenfold::report::{Picture, charts::draw};

    #[test]
    fn every_picture_of_every_document_can_be_drawn() {
        for (plan, document) in every() {
            let evaluation = evaluate(&plan);
            for block in document.sections.iter().flat_map(|section| &section.blocks) {
                let Block::Chart(picture) = block else { continue };
                let chart =
                    draw(picture, &basis(&plan, &evaluation), &PlainLocale::new(Lang::ZhTw), Size::Wide);
                let chart = chart.unwrap_or_else(|| panic!("{} {picture:?}", plan.name));
                assert!(!chart.summary.is_empty() && !chart.table.rows.is_empty());
            }
        }
    }

    #[test]
    fn the_rest_of_many_goals_goes_together_and_the_sum_stays() {
        let mut plan = tea_shop();
        for n in 0..10 {
            let mut goal = plan.goals.candidates[0].clone();
            goal.id = format!("more{n}").into();
            let mut kpi = plan.kpis[0].clone();
            kpi.id = format!("moreK{n}").into();
            kpi.goal = goal.id.clone();
            plan.goals.candidates.push(goal);
            plan.kpis.push(kpi);
        }
        let evaluation = evaluate(&plan);
        let locale = PlainLocale::new(Lang::En);
        let chart = draw(&Picture::MonthlyValue, &basis(&plan, &evaluation), &locale, Size::Wide).unwrap();
        assert_eq!(chart.table.columns[8..], ["Other goals", "All goals"]);
        let last = evaluation.projection.total.value_by_month.last().unwrap();
        let locale: &dyn tenfold::text::Locale = &locale;
        assert_eq!(chart.table.rows[23].cells[8], locale.money(*last, "TWD"));
    }

    #[test]
    fn nothing_is_drawn_of_an_empty_plan() {
        let plan = Plan::starting("P1".into(), "", "2027-01".parse().unwrap(), "TWD");
        let evaluation = evaluate(&plan);
        let pictures = [
            Picture::Cumulative(Reader::Management),
            Picture::Cumulative(Reader::Department("D1".into())),
            Picture::Ranking,
            Picture::CostByKind,
            Picture::PlannedMeasured,
            Picture::Fan,
            Picture::Swings,
        ];
        for picture in pictures {
            let chart = draw(&picture, &basis(&plan, &evaluation), &PlainLocale::new(Lang::En), Size::Narrow);
            assert!(chart.is_none(), "{picture:?}");
        }
    }
}

#[test]
fn how_sure_the_ranking_is_by_samples_is_told_where_they_were_drawn() {
    let plan = tea_shop();
    let without = said(section(&whole(&plan), "Goals, best first"));
    assert!(!without.contains("TOPSIS") && !without.contains("Ahead, any weights"));
    let evaluation = evaluate(&plan);
    let sure = robustness(&plan, &evaluation, 1000);
    let locale = PlainLocale::new(Lang::En);
    let document = document(&sampled(&plan, &evaluation, &sure), &Reader::Management, &locale);
    let with = said(section(&document, "Goals, best first"));
    for part in
        ["How often each goal takes the first ranks", "Out of 1,000 draws", "Ahead, any weights", "WS is 1"]
    {
        assert!(with.contains(part), "no {part:?} in\n{with}");
    }
}

#[test]
fn judges_who_disagree_are_in_the_document_with_what_they_disagree_about() {
    let mut plan = tea_shop();
    let goals: Vec<_> = plan.goals.candidates.iter().map(|goal| goal.id.clone()).collect();
    for (id, name, first) in [("J1", "Chair", 5.0), ("J2", "Sales", 1.0)] {
        let mut judge = Judge::new(id.into(), name, JudgeRole::Executive);
        for (goal, rating) in goals.iter().zip([first, 3.0, 3.5]) {
            let rated = plan.goals.criteria.iter().map(|it| (it.id.clone(), Rating::new(rating).unwrap()));
            judge.answers.ratings.insert(goal.clone(), rated.collect());
        }
        plan.goals.judges.push(judge);
    }
    plan.goals.judging.by = JudgedBy::Judges;
    plan.goals.capacity_cost = Some(1_000_000.0);
    plan.goals.capacity_hours = Some(120.0);
    let said = said(section(&whole(&plan), "Goals, best first"));
    for part in [
        "in the first year, of NT$1,000,000.",
        "hours of labour a month (Month ",
        "| Chair | Executive | 1 | 15 | — | — |",
        "The judges’ weights and ratings count.",
        "Kendall’s W is",
        "for 2 judges and 3 goals",
        "(number 1 for “Chair”, number 3 for “Sales”)",
        "(1 from “Sales”, 5 from “Chair”)",
    ] {
        assert!(said.contains(part), "no {part:?} in\n{said}");
    }
}
