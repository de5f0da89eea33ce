//! A judge's sheet: exported, filled elsewhere, and merged back, with nothing lost and every fault told.
#![cfg(not(target_arch = "wasm32"))]

mod support;

use proptest::prelude::*;
use serde_json::{Value, json};
use support::random_plan::random_plan;
use tenfold::file::{self, MergeError, MergeNote, OpenError, Sheet, merge_sheet, open_sheet};
use tenfold::plan::{Judge, JudgeRole, Plan, Rating};
use tenfold::text::{Lang, PlainLocale};

const EN: &PlainLocale = &PlainLocale::new(Lang::En);
const ZH: &PlainLocale = &PlainLocale::new(Lang::ZhTw);

fn plan() -> Plan {
    file::open(include_bytes!("samples/small.json")).unwrap().plan
}

fn sheet(plan: &Plan) -> Sheet {
    Sheet::of(plan, &plan.goals.judges[0], Lang::En)
}

fn refusal(change: impl Fn(&mut Value)) -> OpenError {
    let mut text: Value = serde_json::from_str(&sheet(&plan()).export()).unwrap();
    change(&mut text);
    open_sheet(text.to_string().as_bytes()).unwrap_err()
}

#[test]
fn a_sheet_says_all_that_a_judge_must_know() {
    let text: Value = serde_json::from_str(&sheet(&plan()).export()).unwrap();
    assert_eq!((&text["format"], &text["version"]), (&json!("tenfold-judge-sheet"), &json!(1)));
    assert_eq!(text["judge"], json!({"id": "J1", "name": "Chen", "role": "department"}));
    assert_eq!(text["criteria"][0]["name"], "Suitability for social media");
    assert_eq!(text["criteria"][0]["anchors"].as_array().unwrap().len(), 5);
    assert_eq!(text["goals"][0]["department"], "Sales");
    assert_eq!(text["goals"][0]["yearlyCostOfInaction"], 460_000);
    assert_eq!(text["answers"]["points"]["suitability"], 3);
}

#[test]
fn a_filled_sheet_takes_the_place_of_what_the_judge_said_and_of_nothing_else() {
    let before = plan();
    let mut filled = sheet(&before);
    let rating = Rating::new(2.5).unwrap();
    filled.answers.ratings.insert("G2".into(), [("suitability".into(), rating)].into());
    let opened = open_sheet(filled.export().as_bytes()).unwrap();
    assert_eq!((&opened.sheet, opened.notes.len()), (&filled, 0));

    let mut after = before.clone();
    let notes = merge_sheet(&mut after, opened.sheet).unwrap();
    assert_eq!(notes, [MergeNote::NotRated { count: 2 }, MergeNote::Replaced { name: "Chen".to_owned() }]);
    assert_eq!(after.goals.judges[0].answers, filled.answers);
    after.goals.judges[0].answers = before.goals.judges[0].answers.clone();
    assert_eq!(after, before);
}

#[test]
fn a_judge_whom_the_plan_does_not_have_is_added() {
    let mut plan = plan();
    let filled = Sheet::of(&plan, &Judge::new("J9".into(), "Chair", JudgeRole::Executive), Lang::ZhTw);
    let notes = merge_sheet(&mut plan, filled).unwrap();
    assert!(notes.contains(&MergeNote::Added { name: "Chair".to_owned() }));
    assert_eq!(plan.goals.judges[1].role, JudgeRole::Executive);
    assert_eq!(file::validate(&plan), []);
}

#[test]
fn answers_about_what_the_plan_no_longer_has_are_left_out_and_told() {
    let mut plan = plan();
    let filled = sheet(&plan);
    plan.remove_goal(&"G1".into());
    plan.remove_criterion(&"businessNeed".into());
    let notes = merge_sheet(&mut plan, filled).unwrap();
    let ids = vec!["G1".to_owned(), "businessNeed".to_owned()];
    assert!(notes.contains(&MergeNote::LeftOut { ids }), "{notes:?}");
    assert_eq!(file::validate(&plan), []);
}

#[test]
fn a_sheet_of_another_plan_is_refused_and_changes_nothing() {
    let mut other = plan();
    other.id = "other".into();
    let before = other.clone();
    let refused = merge_sheet(&mut other, sheet(&plan())).unwrap_err();
    assert_eq!(refused, MergeError::OtherPlan { name: "Tea shop".to_owned() });
    assert!(refused.text(EN).contains("Tea shop") && refused.text(ZH).contains("Tea shop"));
    assert_eq!(other, before);
}

#[test]
fn a_plan_is_no_sheet_and_a_sheet_is_no_plan() {
    let as_sheet = open_sheet(include_bytes!("samples/small.json")).unwrap_err();
    assert!(as_sheet.text(EN).starts_with("The file is a Tenfold plan, not a judge's sheet."), "{as_sheet}");
    let as_plan = file::open(sheet(&plan()).export().as_bytes()).unwrap_err();
    assert_eq!(as_plan, OpenError::SheetNotPlan);
    assert!(as_plan.text(ZH).contains("評審評分表"), "{}", as_plan.text(ZH));
    assert!(matches!(open_sheet(b"{}").unwrap_err(), OpenError::NotASheet { format: None }));
}

#[test]
fn what_is_wrong_on_a_sheet_is_told_with_its_place() {
    let told = |change: &dyn Fn(&mut Value)| refusal(change).text(EN);
    let text = told(&|sheet| sheet["answers"]["ratings"]["G1"]["suitability"] = json!(7));
    assert_eq!(
        text,
        "The file is a judge's sheet with 1 fault, and was not merged:\n\
         answers.ratings.G1.suitability is 7. Ratings go from 1 to 5 in halves."
    );
    let text = told(&|sheet| {
        sheet["answers"]["weighing"]["bestWorst"]["bestToOthers"] = json!({"suitability": 300});
    });
    assert!(text.contains("bestToOthers.suitability is 300. Write a number from 1 to 9."), "{text}");
    let text = told(&|sheet| sheet["judge"]["id"] = json!(""));
    assert!(text.contains("judge.id"), "{text}");
    let text = told(&|sheet| sheet["answers"] = json!([]));
    assert!(text.contains("answers"), "{text}");
    assert!(matches!(refusal(|sheet| sheet["version"] = json!(2)), OpenError::NewerVersion { known: 1, .. }));
    assert!(matches!(refusal(|sheet| sheet["version"] = json!(0)), OpenError::SheetFaults(_)));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_sheet_that_goes_out_and_comes_back_unfilled_changes_nothing(plan in random_plan()) {
        let mut merged = plan.clone();
        for judge in &plan.goals.judges {
            let opened = open_sheet(Sheet::of(&plan, judge, Lang::ZhTw).export().as_bytes()).unwrap();
            prop_assert_eq!(&opened.notes, &vec![]);
            let notes = merge_sheet(&mut merged, opened.sheet).unwrap();
            let harmless = |note: &MergeNote| matches!(note, MergeNote::NotRated { .. });
            prop_assert!(notes.iter().all(harmless), "{:?}", notes);
        }
        prop_assert_eq!(merged, plan);
    }

    #[test]
    fn a_damaged_sheet_is_answered(at in any::<proptest::sample::Index>(), instead in "[\\[\\]{}\",:0-9a-z.-]{0,6}") {
        let mut bytes = sheet(&plan()).export().into_bytes();
        let at = at.index(bytes.len());
        bytes.splice(at..(at + instead.len()).min(bytes.len()), instead.bytes());
        if let Err(error) = open_sheet(&bytes) {
            prop_assert!(!error.text(ZH).is_empty());
        }
    }
}
