//! What every chart promises, tried on all of them.

mod gallery;
mod reading;
mod samples;
mod strange_figures;
mod strange_words;

use super::{Choice, Ratings, Size};
use reading::{dashes, parsed, tagged, texts};
use samples::{CHINESE, ENGLISH};

const SIZES: [Size; 2] = [Size::Wide, Size::Narrow];

#[test]
fn a_chart_has_no_size_of_its_own_and_says_what_it_is() {
    for (_, chart) in ENGLISH.all(24, Size::Wide) {
        let chart = chart.unwrap();
        let picture = parsed(&chart.svg);
        let root = picture.root_element();
        assert_eq!(root.attribute("role"), Some("img"));
        assert_eq!(root.attribute("width"), Some("100%"));
        assert_eq!(root.attribute("height"), None);
        assert!(root.attribute("viewBox").is_some());
        let children: Vec<&str> = root.children().filter_map(|child| child.text()).collect();
        assert!(children.contains(&chart.table.caption.as_str()));
        assert!(children.contains(&chart.summary.as_str()));
    }
}

#[test]
fn letters_are_never_smaller_than_eleven_pixels_on_the_screens_meant() {
    for (size, screen) in [(Size::Wide, 640), (Size::Narrow, 310)] {
        assert!(size.letter() * screen / size.width() >= 11, "{size:?}");
    }
}

#[test]
fn every_colour_is_the_style_sheets_business() {
    for size in SIZES {
        for (name, chart) in ENGLISH.all(120, size) {
            let svg = chart.unwrap().svg;
            for node in parsed(&svg).descendants() {
                for paint in ["fill", "stroke"].iter().filter_map(|paint| node.attribute(*paint)) {
                    assert!(paint == "none" || paint.starts_with("var(--chart-"), "{name}: {paint}");
                }
                assert_eq!(node.attribute("style"), None, "{name}: forbidden by a strict policy");
                assert_eq!(node.attribute("id"), None, "{name}: would collide with another chart's");
            }
        }
    }
}

#[test]
fn value_cost_and_net_differ_without_colour() {
    let svg = ENGLISH.cumulative(24, Size::Narrow).unwrap().svg;
    let all = dashes(&svg, &["--chart-1", "--chart-2", "--chart-3"]);
    assert_eq!(all.len(), 3, "{all:?}");
}

#[test]
fn the_table_says_what_the_picture_says() {
    let chart = CHINESE.cumulative(24, Size::Wide).unwrap();
    assert_eq!(chart.table.columns, ["月份", "累計價值", "累計成本", "淨值"]);
    assert_eq!(chart.table.rows.len(), 24);
    assert_eq!(chart.table.rows[0].head, "1");
    assert_eq!(chart.table.rows[0].cells, ["10,400", "120,000", "−109,600"]);

    let chart = ENGLISH.monthly_value(24, Size::Wide).unwrap();
    assert_eq!(chart.table.columns.len(), 1 + 8 + 1);
    assert_eq!(chart.table.columns.last().unwrap(), "All goals");

    let chart = ENGLISH.ranking(Size::Wide).unwrap();
    assert_eq!(chart.table.rows[1].cells, ["84", "Selected now"]);
}

#[test]
fn every_line_in_the_table_has_a_cell_for_every_column() {
    for (name, chart) in ENGLISH.all(36, Size::Narrow) {
        let table = chart.unwrap().table;
        for row in table.rows {
            assert_eq!(row.cells.len() + 1, table.columns.len(), "{name}");
        }
    }
}

#[test]
fn milestones_and_break_even_are_named_in_the_picture() {
    for size in SIZES {
        let svg = ENGLISH.cumulative(24, size).unwrap().svg;
        for label in ["First return", "Accurate results", "Horizon", "Break-even: month 11"] {
            assert!(texts(&svg).contains(&label.to_owned()), "{label} in {size:?}");
        }
    }
}

#[test]
fn a_milestone_after_the_last_month_is_left_out() {
    let svg = ENGLISH.cumulative(8, Size::Wide).unwrap().svg;
    assert!(texts(&svg).contains(&"First return".to_owned()));
    assert!(!texts(&svg).contains(&"Accurate results".to_owned()));
}

#[test]
fn a_month_without_a_reading_is_a_gap_and_never_zero() {
    let readings = [Some(5.0), Some(6.0), None, Some(7.0), Some(8.0)];
    let chart = ENGLISH.measured(&readings, Size::Narrow).unwrap();
    let lines = tagged(&chart.svg, "polyline", "--chart-1");
    // One of the two lines more is the sample beside the name.
    assert_eq!(lines, 2 + 1);
    let cells: Vec<&str> = chart.table.rows.iter().map(|row| row.cells[1].as_str()).collect();
    assert_eq!(cells, ["5", "6", "no reading", "7", "8"]);
}

#[test]
fn a_reading_between_two_gaps_is_still_seen() {
    let chart = ENGLISH.measured(&[None, Some(5.0), None], Size::Wide).unwrap();
    assert_eq!(tagged(&chart.svg, "circle", "--chart-1"), 1);
}

#[test]
fn selected_goals_are_solid_and_provisional_ones_hatched() {
    let filling = |choice, ratings| {
        let svg = ENGLISH.one_ranked(choice, ratings, Size::Wide).unwrap().svg;
        let solid = !svg.contains("opacity=");
        (solid, tagged(&svg, "polyline", "--chart-1") > 0)
    };
    assert_eq!(filling(Choice::Selected, Ratings::Complete), (true, false));
    assert_eq!(filling(Choice::Open, Ratings::Complete), (false, false));
    assert_eq!(filling(Choice::Selected, Ratings::Provisional), (false, true));
    assert_eq!(filling(Choice::Open, Ratings::Provisional), (false, true));
}

#[test]
fn a_narrow_chart_reads_like_this() {
    insta::assert_snapshot!(CHINESE.cumulative(12, Size::Narrow).unwrap().svg);
}

#[test]
fn a_wide_ranking_reads_like_this() {
    insta::assert_snapshot!(ENGLISH.ranking(Size::Wide).unwrap().svg);
}
