//! The catalogue that ships against the collected material it was written from (`tests/data/catalogue`).
#![cfg(not(target_arch = "wasm32"))]

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use tenfold::catalogue::{self, KpiSuggestion};
use tenfold::plan::{Direction, Kpi, KpiClass, Quantity};
use tenfold::text::Lang;

fn material(name: &str) -> Vec<Value> {
    let path = format!("{}/tests/data/catalogue/{name}.json", env!("CARGO_MANIFEST_DIR"));
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

fn text<'a>(entry: &'a Value, key: &str) -> &'a str {
    entry[key].as_str().unwrap_or_default()
}

/// Every number that a text tells, with how often.
fn figures(text: &str) -> BTreeMap<String, usize> {
    let mut figures = BTreeMap::new();
    for word in text.split(|c: char| !(c.is_ascii_digit() || c == '.')) {
        let figure = word.trim_matches('.');
        if !figure.is_empty() {
            *figures.entry(figure.to_owned()).or_insert(0) += 1;
        }
    }
    figures
}

fn empty_row() -> Kpi {
    Kpi {
        id: "K1".into(),
        goal: "G1".into(),
        name: String::new(),
        class: KpiClass::Cost,
        unit: String::new(),
        definition: String::new(),
        direction: Direction::Up,
        baseline: None,
        target: None,
        unit_value: None,
        derivation: None,
        value_source: String::new(),
        confidence: None,
        attribution: None,
        lag: Quantity::Number(1.0),
        ramp: Quantity::Number(6.0),
        counted: true,
        vanity: false,
        money: None,
        data_source: String::new(),
        ease: None,
        priority: None,
    }
}

fn filled(suggestion: &KpiSuggestion, lang: Lang) -> Kpi {
    let mut kpi = empty_row();
    suggestion.fill(lang, &mut kpi);
    kpi
}

#[test]
fn every_kpi_of_the_material_is_suggested_under_the_same_id() {
    let material = material("kpis");
    let ids: Vec<&str> = material.iter().map(|entry| text(entry, "id")).collect();
    assert_eq!(ids, catalogue::kpis().iter().map(|kpi| kpi.id).collect::<Vec<_>>());
    assert_eq!(ids.len(), 43);
    for entry in &material {
        let kpi = catalogue::kpi(text(entry, "id")).unwrap();
        assert_eq!((kpi.name.en, kpi.name.zh), (text(entry, "en"), text(entry, "zh")));
        assert_eq!(Value::from(kpi.ease), entry["ease"], "{}", kpi.id);
        assert_eq!(serde_json::to_value(kpi.direction).unwrap(), entry["direction"], "{}", kpi.id);
        assert_eq!(serde_json::to_value(kpi.class).unwrap(), entry["class"], "{}", kpi.id);
        let function = match text(entry, "dept") {
            "hr" => "humanResources",
            department => department,
        };
        assert_eq!(serde_json::to_value(kpi.function).unwrap(), function, "{}", kpi.id);
    }
}

#[test]
fn every_channel_of_the_material_is_suggested_under_the_same_id() {
    let material = material("channels");
    let ids: Vec<&str> = material.iter().map(|entry| text(entry, "id")).collect();
    assert_eq!(ids, catalogue::channels().iter().map(|channel| channel.id).collect::<Vec<_>>());
    assert_eq!(ids.len(), 15);
}

#[test]
fn both_languages_tell_the_same_figures_as_the_material() {
    for entry in material("kpis") {
        let kpi = catalogue::kpi(text(&entry, "id")).unwrap();
        for (key, words) in [("value", kpi.value_formula), ("source", kpi.data_source), ("note", kpi.note)] {
            for lang in Lang::ALL {
                assert_eq!(figures(words.get(lang)), figures(text(&entry, key)), "{} {key} {lang:?}", kpi.id);
            }
        }
    }
    for entry in material("channels") {
        let channel = catalogue::channel(text(&entry, "id")).unwrap();
        let told =
            ["er", "cpc", "cpm", "cvr", "cpf", "fees"].into_iter().filter(|key| entry.get(key).is_some());
        assert_eq!(channel.benchmarks.len(), told.clone().count(), "{}", channel.id);
        let benchmarks = told.zip(channel.benchmarks.iter().map(|(_, words)| *words));
        let others =
            [("audienceTW", channel.audience), ("content", channel.content), ("goals", channel.goals)];
        for (key, words) in benchmarks.chain(others) {
            for lang in Lang::ALL {
                assert_eq!(
                    figures(words.get(lang)),
                    figures(text(&entry, key)),
                    "{} {key} {lang:?}",
                    channel.id
                );
            }
            assert_eq!(text(&entry, key).starts_with("not found"), words.en.starts_with("not found"));
        }
        let sources = entry["src"].as_array().unwrap();
        assert_eq!(channel.sources.len(), sources.len(), "{}", channel.id);
    }
}

#[test]
fn both_languages_say_something_or_neither_does() {
    for kpi in catalogue::kpis() {
        for words in [kpi.name, kpi.unit, kpi.value_formula, kpi.data_source, kpi.definition] {
            assert!(!words.en.is_empty() && !words.zh.is_empty(), "{}", kpi.id);
        }
        assert_eq!(kpi.note.en.is_empty(), kpi.note.zh.is_empty(), "{}", kpi.id);
    }
    for channel in catalogue::channels() {
        for words in [channel.name, channel.goals, channel.audience, channel.content] {
            assert!(!words.en.is_empty() && !words.zh.is_empty(), "{}", channel.id);
        }
    }
}

#[test]
fn a_suggestion_fills_a_row_but_never_with_money() {
    for suggestion in catalogue::kpis() {
        for lang in Lang::ALL {
            let kpi = filled(suggestion, lang);
            assert_eq!(kpi.name, suggestion.name.get(lang));
            assert_eq!((kpi.baseline, kpi.target, kpi.unit_value), (None, None, None), "{}", suggestion.id);
            assert!(
                kpi.derivation.is_none_or(|derivation| derivation.inputs.is_empty()),
                "{}",
                suggestion.id
            );
        }
    }
}

#[test]
fn orders_revenue_order_value_conversion_rate_and_leads_are_the_same_money() {
    let keys: BTreeSet<_> = ["orders", "revenue", "aov", "cvr", "leads", "mql", "sessions"]
        .map(|id| filled(catalogue::kpi(id).unwrap(), Lang::En).money)
        .into();
    assert_eq!(keys, [Some("sales".to_owned())].into());
}

#[test]
fn reach_engagement_and_friends_are_not_counted_unless_the_team_says_so() {
    for id in ["reach", "engagement", "linefriends"] {
        assert!(!catalogue::kpi(id).unwrap().counted, "{id}");
    }
}

#[test]
fn a_channel_is_added_with_its_benchmarks_and_their_sources() {
    let line = catalogue::channel("line").unwrap().fill(Lang::ZhTw);
    assert_eq!(line.id, "line".into());
    assert!(line.notes.contains("互動率：查無資料"), "{}", line.notes);
    assert!(line.notes.contains("We Are Social 2024"), "{}", line.notes);
}
