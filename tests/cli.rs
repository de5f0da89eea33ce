//! The command line as a script sees it: what comes out of which stream, and with which exit code.
#![cfg(all(not(target_arch = "wasm32"), feature = "cli"))]

use std::io::Write as _;
use std::process::{Command, Output, Stdio};

use serde_json::Value;
use tenfold::file;
use tenfold::samples;

const SMALL: &str = "tests/samples/small.json";
const SHOP: &str = "samples/tea-shop.en.json";

/// The program in an environment without a language of its own.
fn tenfold(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tenfold"));
    command.args(arguments).current_dir(env!("CARGO_MANIFEST_DIR"));
    command.env_remove("LC_ALL").env_remove("LC_MESSAGES").env_remove("LANG");
    command
}

fn run(arguments: &[&str]) -> Output {
    tenfold(arguments).output().unwrap()
}

fn with_input(arguments: &[&str], input: &[u8]) -> Output {
    let mut command = tenfold(arguments);
    let mut child =
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(input).unwrap();
    child.wait_with_output().unwrap()
}

fn code(output: &Output) -> i32 {
    output.status.code().unwrap()
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

/// A plan whose only selected tactic has no cost, which is an error in any plan.
fn plan_with_an_error() -> String {
    let mut file: Value = serde_json::from_str(&std::fs::read_to_string(SMALL).unwrap()).unwrap();
    file["plan"]["tactics"][0]["costs"] = Value::Array(Vec::new());
    file.to_string()
}

#[test]
fn check_ends_with_0_where_nothing_is_an_error() {
    let output = run(&["check", SHOP]);
    assert_eq!((code(&output), err(&output).as_str()), (0, ""));
    assert!(out(&output).starts_with("samples/tea-shop.en.json: 0 errors"), "{}", out(&output));
}

#[test]
fn check_prints_severity_place_reason_and_remedy_and_ends_with_1_on_an_error() {
    let output = with_input(&["check", SHOP, "-"], plan_with_an_error().as_bytes());
    assert_eq!(code(&output), 1, "{}", out(&output));
    let text = out(&output);
    let finding =
        text.split("\n\n").find(|part| part.starts_with("Error · Step 7") && part.contains("T1")).unwrap();
    let lines: Vec<&str> = finding.lines().collect();
    assert!(lines[0].contains("T1 Short videos"), "{finding}");
    assert!(lines[1].starts_with("  ") && lines[2].starts_with("  → "), "{finding}");
}

#[test]
fn a_file_that_cannot_be_opened_ends_with_3_and_the_others_are_still_done() {
    let output = run(&["check", "nowhere.json", "Cargo.toml", SHOP]);
    assert_eq!(code(&output), 3);
    assert!(err(&output).contains("nowhere.json cannot be read: "), "{}", err(&output));
    assert!(
        err(&output).contains("Cargo.toml: At line 1, column 2 the file is not JSON"),
        "{}",
        err(&output)
    );
    assert!(out(&output).contains("tea-shop.en.json: 0 errors"), "{}", out(&output));
}

#[test]
fn a_file_that_cannot_be_opened_weighs_more_than_an_error_in_a_plan() {
    let output = with_input(&["check", "-", "nowhere.json"], plan_with_an_error().as_bytes());
    assert_eq!(code(&output), 3);
}

#[test]
fn evaluate_prints_aligned_tables_in_both_languages() {
    for lang in ["en", "zh-TW"] {
        let output = run(&["evaluate", "--lang", lang, SMALL]);
        assert_eq!((code(&output), err(&output).as_str()), (0, ""));
        // What the findings are is tested elsewhere.
        let text = out(&output);
        let (figures, findings) = text.trim_end().rsplit_once('\n').unwrap();
        assert!(findings.contains("tenfold check"));
        insta::assert_snapshot!(format!("evaluate {lang}"), figures);
    }
}

#[test]
fn evaluate_says_how_sure_the_order_of_neighbours_is() {
    let text = out(&run(&["evaluate", SHOP]));
    let section = text.split("\n\n").find(|section| section.starts_with("How sure the order is")).unwrap();
    let lines: Vec<&str> = section.lines().collect();
    assert!(lines[0].ends_with("10,000 weights drawn, from all and within ±20%"), "{section}");
    // Five goals have four neighbours.
    assert_eq!(lines.len(), 2 + 4, "{section}");
    assert!(
        lines[2].contains("  clear  ") && lines[2].contains(" → ") && lines[2].ends_with("100%"),
        "{section}"
    );
}

#[test]
fn evaluate_gives_the_second_opinion_with_how_alike_both_orders_are() {
    for (lang, said) in [
        ("en", ["Second opinion: TOPSIS", "Agreement of the first ranks (WS)", "Closeness"]),
        ("zh-TW", ["另一種方法：TOPSIS", "前段名次的一致程度（WS）", "接近程度"]),
    ] {
        let text = out(&run(&["evaluate", "--lang", lang, SHOP]));
        for part in said {
            assert!(text.contains(part), "no {part} in {text}");
        }
    }
    let json: Value = serde_json::from_str(&out(&run(&["evaluate", "--json", SHOP]))).unwrap();
    let second = &json["robustness"]["secondOpinion"];
    assert_eq!((second["rankSimilarity"].as_f64(), second["agreement"].as_f64()), (Some(1.0), Some(1.0)));
    assert_eq!(second["alone"]["circles"].as_f64(), Some(0.0));
    assert_eq!(second["ideals"].as_array().unwrap().len(), 5);
}

#[test]
fn an_undefined_return_is_words_and_never_a_number() {
    let mut file: Value = serde_json::from_str(&plan_with_an_error()).unwrap();
    file["plan"]["measurement"]["costs"] = serde_json::json!({});
    let output = with_input(&["evaluate", "-"], file.to_string().as_bytes());
    let text = out(&output);
    let milestones = text.split("\n\n").find(|section| section.starts_with("Milestones")).unwrap();
    assert!(milestones.lines().skip(2).all(|line| line.contains("— (no cost)")), "{milestones}");
    assert!(!text.contains("NaN") && !text.contains("inf"), "{text}");
}

#[test]
fn evaluate_prints_one_object_for_one_file_and_an_array_for_several() {
    let one = run(&["evaluate", "--json", SHOP]);
    let text = out(&one);
    let value: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(value["projection"]["horizon"], 24);
    assert_eq!(value["robustness"]["samples"], 10_000);
    assert_eq!(out(&run(&["evaluate", "--json", SHOP])), text);

    let several = run(&["evaluate", "--json", SHOP, "nowhere.json", SMALL]);
    assert_eq!(code(&several), 3);
    let values: Vec<Value> = serde_json::from_str(&out(&several)).unwrap();
    assert_eq!(values.len(), 3);
    assert_eq!(values[0], value);
    assert!(values[1].is_null());
    assert_eq!(values[2]["ranking"][0]["goal"], "G1");
}

#[test]
fn simulate_prints_aligned_tables_in_both_languages() {
    for lang in ["en", "zh-TW"] {
        let output = run(&["simulate", "--lang", lang, "--samples", "1000", SMALL]);
        assert_eq!((code(&output), err(&output).as_str()), (0, ""));
        insta::assert_snapshot!(format!("simulate {lang}"), out(&output));
    }
}

#[test]
fn the_same_seed_gives_the_same_figures_and_another_one_others() {
    let simulated = |seed: &str| {
        let output = run(&["simulate", "--json", "--samples", "2000", "--seed", seed, SHOP]);
        assert_eq!(code(&output), 0);
        out(&output)
    };
    let first = simulated("7");
    assert_eq!(simulated("7"), first);
    assert_ne!(simulated("8"), first);
    let value: Value = serde_json::from_str(&first).unwrap();
    assert_eq!((&value["samples"], &value["seed"]), (&Value::from(2000), &Value::from(7)));
    assert!(value["milestones"][2]["roi"]["p50"].is_number());
    assert!(value["band"].as_array().unwrap().len() == 24);
    let nothing = run(&["simulate", "--json", "nowhere.json"]);
    assert_eq!((code(&nothing), out(&nothing).as_str()), (3, ""));
}

#[test]
fn the_figures_of_the_benchmark_plan_are_kept_to_the_last_bit() {
    let output = run(&["simulate", "--json", "--samples", "2000", "tests/benchmark/plan.json"]);
    let kept = std::fs::read_to_string("tests/benchmark/simulated.json").unwrap_or_default();
    assert!(
        out(&output) == kept,
        "if they should differ: cargo run -- simulate --json --samples 2000 tests/benchmark/plan.json \
         > tests/benchmark/simulated.json"
    );
}

#[test]
fn what_is_worth_telling_of_a_file_goes_to_standard_error() {
    let mut file: Value = serde_json::from_str(&std::fs::read_to_string(SMALL).unwrap()).unwrap();
    file["plan"]["mood"] = Value::Bool(true);
    let output = with_input(&["evaluate", "--json", "-"], file.to_string().as_bytes());
    assert_eq!(code(&output), 0);
    assert_eq!(
        err(&output),
        "standard input: 1 field is not known to this version of Tenfold and was left out: plan.mood.\n"
    );
    assert!(serde_json::from_str::<Value>(&out(&output)).is_ok());
}

#[test]
fn a_judges_sheet_goes_out_and_comes_back() {
    let sheet = run(&["sheet", "export", SMALL, "Chen"]);
    assert_eq!((code(&sheet), err(&sheet).as_str()), (0, ""));
    assert_eq!(out(&run(&["sheet", "export", SMALL, "J1"])), out(&sheet));

    let filled = out(&sheet).replace(r#""note": """#, r#""note": "Ask me first""#);
    let merged = with_input(&["sheet", "merge", SMALL, "-"], filled.as_bytes());
    assert_eq!(code(&merged), 0, "{}", err(&merged));
    assert!(
        err(&merged).starts_with("standard input: 2 goals are not fully rated on the sheet.\n"),
        "{}",
        err(&merged)
    );
    let plan = file::open(&merged.stdout).unwrap().plan;
    assert_eq!(plan.goals.judges[0].answers.note, "Ask me first");
}

#[test]
fn a_sheet_that_cannot_be_merged_ends_with_3_and_prints_no_plan() {
    for (arguments, told) in [
        (&["sheet", "merge", SMALL, SHOP][..], "not a judge's sheet"),
        (&["sheet", "merge", SMALL, "nowhere.json"], "nowhere.json: "),
        (&["sheet", "merge", "nowhere.json", SMALL], "nowhere.json cannot be read"),
    ] {
        let output = run(arguments);
        assert_eq!((code(&output), out(&output).as_str()), (3, ""), "{arguments:?}");
        assert!(err(&output).contains(told), "{}", err(&output));
    }
    let unknown = run(&["sheet", "export", SMALL, "Wu"]);
    assert_eq!((code(&unknown), out(&unknown).as_str()), (2, ""));
    assert!(err(&unknown).contains("Its judges are: J1 Chen"), "{}", err(&unknown));
}

#[test]
fn every_sample_is_listed_and_is_printed_in_both_languages() {
    let listed = out(&run(&["sample"]));
    for sample in samples::list() {
        assert!(listed.lines().any(|line| line.starts_with(sample.name())), "{listed}");
        for lang in ["en", "zh-TW"] {
            let output = run(&["--lang", lang, "sample", sample.name()]);
            assert!(file::open(&output.stdout).is_ok(), "{}", sample.name());
        }
    }
    let unknown = run(&["sample", "coffee-shop"]);
    assert_eq!((code(&unknown), out(&unknown).as_str()), (2, ""));
    assert!(err(&unknown).contains("“coffee-shop”"));
}

#[test]
fn the_schema_is_the_one_that_ships_with_the_page() {
    let output = run(&["schema"]);
    assert_eq!(output.stdout, std::fs::read("schema/tenfold-plan.schema.json").unwrap());
}

#[test]
fn the_language_is_that_of_the_environment_unless_it_is_given() {
    let samples = |variable: &str, value: &str, arguments: &[&str]| {
        let output = tenfold(arguments).env("LANG", "en_US.UTF-8").env(variable, value).output().unwrap();
        out(&output).contains("山嵐茶舖")
    };
    assert!(samples("LANG", "zh_TW.UTF-8", &["sample"]));
    assert!(samples("LC_ALL", "zh_TW.UTF-8", &["sample"]));
    assert!(!samples("LANG", "C", &["sample"]));
    assert!(!samples("LC_ALL", "zh_TW.UTF-8", &["sample", "--lang", "en"]));
}

#[test]
fn a_misunderstood_command_line_ends_with_2() {
    for arguments in [
        &["check"][..],
        &["evaluate", "--xml", SHOP],
        &["simulate", "--samples", "10", SHOP],
        &["--lang", "fr", "sample"],
        &["bake"],
        &[],
    ] {
        let output = run(arguments);
        assert_eq!(code(&output), 2, "{arguments:?}");
        assert_eq!(out(&output), "", "{arguments:?}");
        assert!(!err(&output).is_empty(), "{arguments:?}");
    }
}

#[test]
fn a_plan_is_written_for_spreadsheets_calendars_and_as_a_link() {
    let months = out(&run(&["csv", "projection", SHOP]));
    assert_eq!(months.lines().count(), 25);
    let goals = out(&run(&["--lang", "zh-TW", "csv", "goals", SHOP]));
    assert!(goals.starts_with("\u{feff}名次,目標"), "{goals}");
    let calendar = out(&run(&["calendar", SHOP]));
    assert!(calendar.starts_with("BEGIN:VCALENDAR\r\n") && calendar.contains("BEGIN:VEVENT"));
    let link = out(&run(&["link", SHOP]));
    let opened = file::open_link(file::link_in(&link).unwrap()).unwrap();
    assert_eq!(opened.plan, file::open(&std::fs::read(SHOP).unwrap()).unwrap().plan);
}

#[test]
fn help_names_the_exit_codes() {
    insta::assert_snapshot!(out(&run(&["--help"])));
}

#[test]
fn a_reader_who_stops_early_is_no_failure() {
    let mut child = tenfold(&["schema"]).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!((code(&output), err(&output).as_str()), (0, ""));
}
