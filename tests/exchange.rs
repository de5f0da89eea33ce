//! Tables and calendars that others read: read back here by programs that know nothing of Tenfold.
#![cfg(not(target_arch = "wasm32"))]

use ical::IcalParser;
use tenfold::evaluation::evaluate;
use tenfold::file;
use tenfold::plan::{Plan, Task};
use tenfold::report::{goals_csv, projection_csv, task_calendar, tasks_with_and_without_day};
use tenfold::text::Lang;

fn plan() -> Plan {
    file::open(include_bytes!("../samples/shift-cloud.en.json")).unwrap().plan
}

fn table(text: &str) -> Vec<Vec<String>> {
    let text = text.strip_prefix('\u{feff}').expect("Excel needs a byte order mark");
    assert_eq!(text.matches('\n').count(), text.matches("\r\n").count());
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
    reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect()
}

#[test]
fn the_projection_has_a_row_a_month_with_the_very_figures() {
    let plan = plan();
    let evaluation = evaluate(&plan);
    let total = &evaluation.projection.total;
    for lang in Lang::ALL {
        let rows = table(&projection_csv(&plan, &evaluation, lang));
        assert_eq!(rows.len(), plan.settings.horizon as usize + 1);
        assert!(rows[0][2].contains("USD"), "{}", rows[0][2]);
        assert_eq!(rows[1][1], plan.settings.launch_month.to_string());
        for (month, row) in rows[1..].iter().enumerate() {
            let figure = |at: usize| row[at].parse::<f64>().unwrap().to_bits();
            assert_eq!(figure(2), (total.value_by_month[month] + 0.0).to_bits());
            assert_eq!(figure(3), (total.cost_by_month[month] + 0.0).to_bits());
        }
        let end = total.at_horizon().unwrap();
        let last = rows.last().unwrap();
        let roi: f64 = last[8].parse().unwrap();
        assert!((roi - end.roi.unwrap()).abs() < 1e-9);
    }
}

#[test]
fn what_is_not_defined_is_an_empty_cell() {
    let mut plan = plan();
    plan.tactics.clear();
    plan.launch.tasks.clear();
    let rows = table(&projection_csv(&plan, &evaluate(&plan), Lang::En));
    assert!(rows[1..].iter().all(|row| row[8].is_empty()));
}

#[test]
fn the_goals_come_best_first_with_scores_returns_and_shares() {
    let plan = plan();
    let evaluation = evaluate(&plan);
    let rows = table(&goals_csv(&plan, &evaluation, Lang::En));
    assert_eq!(rows.len(), plan.goals.candidates.len() + 1);
    assert_eq!(rows[0].len(), 13 + plan.goals.criteria.len());
    assert_eq!(rows[1][0], "1");
    let first = plan.goal(&evaluation.ranking[0].goal).unwrap();
    assert_eq!(rows[1][1], first.name);
    let shares: f64 = rows[1..].iter().filter_map(|row| row[11].parse::<f64>().ok()).sum();
    assert!((shares - 1.0).abs() < 1e-9, "{shares}");
}

#[test]
fn a_name_that_a_spreadsheet_would_run_is_harmless_and_still_readable() {
    let dangers = [
        "=HYPERLINK(\"http://x\",\"y\")",
        "+1",
        "-1+cmd|' /C calc'!A0",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "  =1",
        "＝1",
    ];
    for danger in dangers {
        let mut plan = plan();
        plan.goals.candidates[0].name = danger.to_owned();
        plan.scope.departments[0].name = danger.to_owned();
        let rows = table(&goals_csv(&plan, &evaluate(&plan), Lang::En));
        let cells = rows.iter().flatten();
        assert!(cells.clone().any(|cell| *cell == format!("'{danger}")), "{danger:?}");
        for cell in cells.filter(|cell| cell.parse::<f64>().is_err()) {
            let first = cell.trim_start_matches(' ').chars().next();
            assert!(!matches!(first, Some('=' | '+' | '-' | '@' | '\t' | '\r' | '＝')), "{cell:?}");
        }
    }
}

#[test]
fn quotes_commas_and_line_breaks_stay_in_their_cell() {
    let mut plan = plan();
    let name = "\"Tea\", more\r\nof it; 珍珠";
    plan.goals.candidates[0].name = name.to_owned();
    let rows = table(&goals_csv(&plan, &evaluate(&plan), Lang::ZhTw));
    assert!(rows.iter().flatten().any(|cell| cell == name));
}

const NOW: &str = "2026-11-23T05:08:00.000Z";

fn due(task: &str, day: &str) -> Task {
    Task {
        id: "TA1".into(),
        task: task.to_owned(),
        tactic: None,
        owner: String::new(),
        due: Some(day.parse().unwrap()),
        done: false,
    }
}

#[test]
fn every_task_with_a_day_is_an_event_of_that_day() {
    let plan = plan();
    let text = task_calendar(&plan, NOW, Lang::En);
    let (with, without) = tasks_with_and_without_day(&plan);
    assert_eq!(with + without, plan.launch.tasks.len());
    assert!(with > 0);
    let calendar = IcalParser::new(text.as_bytes()).next().unwrap().unwrap();
    assert_eq!(calendar.events.len(), with);
    let tasks = plan.launch.tasks.iter().filter(|task| task.due.is_some());
    for (event, task) in calendar.events.iter().zip(tasks) {
        let value = |name: &str| {
            let found = event.properties.iter().find(|property| property.name == name);
            found.and_then(|property| property.value.clone()).unwrap_or_default()
        };
        assert_eq!(value("DTSTART"), task.due.unwrap().to_string().replace('-', ""));
        assert_eq!(value("DTSTAMP"), "20261123T050800Z");
        assert!(value("SUMMARY").replace('\\', "").contains(&task.task));
    }
}

#[test]
fn a_task_keeps_its_id_from_export_to_export() {
    let ids = |now| {
        let text = task_calendar(&plan(), now, Lang::En);
        text.lines().filter(|line| line.starts_with("UID")).map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(ids(NOW), ids("2027-01-01T00:00:00.000Z"));
}

#[test]
fn long_lines_are_folded_between_characters_and_come_back_whole() {
    let mut plan = plan();
    let long = "珍珠奶茶🧋,; \\ ".repeat(30);
    plan.launch.tasks = vec![due(&format!("{long}\nBEGIN:VEVENT\r\nX"), "2027-01-05")];
    let text = task_calendar(&plan, NOW, Lang::ZhTw);
    assert!(text.ends_with("\r\n"));
    assert!(text.split("\r\n").all(|line| line.len() <= 75 && !line.contains(['\n', '\r'])));
    let calendar = IcalParser::new(text.as_bytes()).next().unwrap().unwrap();
    assert_eq!(calendar.events.len(), 1);
    let unfolded = text.replace("\r\n ", "");
    let summary = unfolded.lines().find_map(|line| line.strip_prefix("SUMMARY:")).unwrap();
    let read = summary.replace("\\n", "\n").replace("\\,", ",").replace("\\;", ";").replace("\\\\", "\\");
    assert_eq!(read, format!("{long}\nBEGIN:VEVENT\nX"));
}
