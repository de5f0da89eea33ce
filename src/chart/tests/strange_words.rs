//! Names are what people type: they come out as typed, wherever they stand, and never as markup.

use super::super::{Chart, Size};
use super::SIZES;
use super::reading::{assert_all_on_the_sheet, parsed, texts, titles};
use super::samples::{ENGLISH, Language};

/// The sample plan with the same name for everything.
pub(super) fn everything_named(name: &'static str) -> Language {
    Language {
        month: name,
        money: name,
        value: name,
        cost: name,
        net: name,
        milestones: [name; 3],
        break_even: name,
        goals: [name; 8],
        total: name,
        states: [name; 3],
        score: name,
        kinds: [name; 6],
        planned: name,
        measured: name,
        missing: name,
        reading: name,
        ..ENGLISH
    }
}

fn charts_named(name: &'static str) -> impl Iterator<Item = (&'static str, Size, Chart)> {
    SIZES.into_iter().flat_map(move |size| {
        let charts = everything_named(name).all(24, size);
        charts.map(move |(kind, chart)| (kind, size, chart.unwrap()))
    })
}

#[test]
fn markup_in_a_name_is_only_text() {
    for (kind, size, chart) in charts_named("<b>\"&'</b>") {
        let picture = parsed(&chart.svg);
        assert!(picture.descendants().all(|node| !node.has_tag_name("b")), "{kind} {size:?}");
        assert!(texts(&chart.svg).contains(&"<b>\"&'</b>".to_owned()), "{kind} {size:?}");
        assert!(!chart.svg.contains("&amp;lt;") && !chart.svg.contains("&amp;amp;"), "escaped twice");
    }
}

#[test]
fn a_script_never_reaches_the_page() {
    for (kind, _, chart) in charts_named("</title><script>alert(1)</script><!-- ]]>") {
        assert!(!chart.svg.contains("<script") && !chart.svg.contains("<!--"), "{kind}");
        parsed(&chart.svg);
    }
}

#[test]
fn emoji_and_names_from_right_to_left_are_shown_as_they_are() {
    for name in ["👩‍👩‍👧 🎯", "رضا العملاء", "שביעות רצון"] {
        for (kind, _, chart) in charts_named(name) {
            assert!(texts(&chart.svg).contains(&name.to_owned()), "{name} in {kind}");
            assert_eq!(parsed(&chart.svg).root_element().attribute("direction"), Some("ltr"));
        }
    }
}

pub(super) const TWO_HUNDRED: &str = "社群媒體目標名稱很長社群媒體目標名稱很長社群媒體目標名稱很長社群媒體目標名稱很長社群媒體目標名稱很長\
    a goal with a very long name, a goal with a very long name, a goal with a very long name, a goal with a very \
    long name, a goal with a very long name";

#[test]
fn a_very_long_name_is_shortened_in_the_picture_and_whole_in_tooltip_and_table() {
    for (kind, size, chart) in charts_named(TWO_HUNDRED) {
        assert_all_on_the_sheet(&chart.svg);
        let texts = texts(&chart.svg);
        assert!(texts.iter().any(|text| text.ends_with('…')), "{kind} {size:?}");
        assert!(texts.iter().all(|text| text != TWO_HUNDRED), "{kind} {size:?}");
        assert!(titles(&chart.svg).iter().any(|title| title == TWO_HUNDRED), "{kind} {size:?}");
        let heads = chart.table.rows.iter().map(|row| &row.head);
        let mut table = chart.table.columns.iter().chain(heads);
        assert!(table.any(|text| text == TWO_HUNDRED), "{kind} {size:?}");
    }
}

#[test]
fn control_characters_do_not_break_the_picture() {
    for (_, _, chart) in charts_named("a\u{0}\u{1}\u{B}\nb\u{FFFE}\u{7F}") {
        parsed(&chart.svg);
        assert!(texts(&chart.svg).contains(&"a b".to_owned()));
    }
}

#[test]
fn even_nameless_things_are_drawn() {
    for (_, _, chart) in charts_named("") {
        assert_all_on_the_sheet(&chart.svg);
    }
}
