//! Whatever the figures are, there is a sensible picture, or none and the caller says so in words.

use proptest::prelude::*;

use super::super::Size;
use super::reading::{assert_all_on_the_sheet, tagged, texts};
use super::samples::ENGLISH;
use super::{Choice, Ratings, SIZES};

#[test]
fn without_figures_there_is_no_chart() {
    for size in SIZES {
        assert_eq!(ENGLISH.cumulative(0, size), None);
        assert_eq!(ENGLISH.stacked(&[], size), None);
        assert_eq!(ENGLISH.stacked(&[vec![], vec![]], size), None);
        assert_eq!(ENGLISH.ranked(&[], size), None);
        assert_eq!(ENGLISH.costs(&[], size), None);
        assert_eq!(ENGLISH.measured(&[], size), None);
    }
}

fn assert_drawable(figures: &[f64]) {
    let optional: Vec<Option<f64>> = figures.iter().copied().map(Some).collect();
    let halves: Vec<f64> = figures.iter().rev().map(|figure| figure / 2.0).collect();
    for size in SIZES {
        let charts = [
            ENGLISH.totals(figures, &halves, size),
            ENGLISH.stacked(&[figures.to_vec(), halves.clone()], size),
            ENGLISH.costs(figures, size),
            ENGLISH.measured(&optional, size),
            ENGLISH.ranked(&optional, size),
        ];
        for chart in charts {
            assert_all_on_the_sheet(&chart.unwrap().svg);
        }
    }
}

#[test]
fn a_single_month_is_drawn_as_points() {
    assert_drawable(&[1234.0]);
    let svg = ENGLISH.totals(&[1234.0], &[900.0], Size::Wide).unwrap().svg;
    assert_eq!(tagged(&svg, "circle", "--chart-1"), 1);
}

#[test]
fn nothing_but_zeros_is_a_line_on_zero() {
    assert_drawable(&[0.0; 12]);
    let svg = ENGLISH.totals(&[0.0; 12], &[0.0; 12], Size::Wide).unwrap().svg;
    assert_eq!(texts(&svg).iter().filter(|text| *text == "0").count(), 1);
}

#[test]
fn negative_figures_hang_below_a_visible_zero() {
    assert_drawable(&[-5.0, -80.0, -1000.0]);
    let svg = ENGLISH.costs(&[-5.0, -80.0], Size::Wide).unwrap().svg;
    assert!(texts(&svg).contains(&"0".to_owned()));
}

#[test]
fn huge_and_tiny_figures_are_drawn() {
    assert_drawable(&[1e15, -3e14, 7.0]);
    assert_drawable(&[f64::MAX, f64::MIN, f64::MIN_POSITIVE]);
    assert_drawable(&[1e-9, 2e-9, -1e-12]);
}

#[test]
fn what_is_not_a_number_is_missing() {
    assert_drawable(&[1.0, f64::NAN, f64::INFINITY, 2.0, f64::NEG_INFINITY]);
    let table = ENGLISH.costs(&[f64::NAN, 3.0], Size::Wide).unwrap().table;
    assert_eq!(table.rows[0].cells, ["no reading"]);
}

#[test]
fn a_score_beyond_the_scale_stays_on_the_sheet() {
    let svg = ENGLISH.ranked(&[Some(180.0), Some(-20.0)], Size::Narrow).unwrap().svg;
    assert_all_on_the_sheet(&svg);
    assert!(ENGLISH.one_ranked(Choice::Open, Ratings::Complete, Size::Wide).is_some());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    #[test]
    fn any_figures_give_a_well_formed_picture(
        figures in proptest::collection::vec(any::<f64>(), 1..=40),
    ) {
        assert_drawable(&figures);
    }

    #[test]
    fn any_usual_figures_give_a_well_formed_picture(
        figures in proptest::collection::vec(-1e7..1e7, 1..=120),
    ) {
        assert_drawable(&figures);
    }
}
