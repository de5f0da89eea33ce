//! Pictures for the eye: every chart in both languages and sizes, on one page that shows light and dark.
//!
//! `cargo test --lib chart::tests::gallery -- --ignored --nocapture` says where the page is.

use std::fmt::Write as _;

use super::super::{Chart, Size};
use super::samples::{CHINESE, ENGLISH};
use super::strange_words::{TWO_HUNDRED, everything_named};

const STYLE: &str = "
body { margin: 0; font: 16px 'Noto Sans CJK TC', 'Noto Sans', sans-serif; }
section { padding: 16px; color: #1f2933; background: #fff; --chart-font: inherit; }
section.dark {
  color: #e4e8ec; background: #14191f;
  --chart-1: #6fb1e6; --chart-2: #f0935a; --chart-3: #6cc48f; --chart-4: #bd9be3;
  --chart-5: #d6b14a; --chart-6: #63c3d4; --chart-7: #ea86ad; --chart-8: #9aa5b1;
  --chart-text: #e4e8ec; --chart-muted: #a3adb8; --chart-grid: #2c343d; --chart-axis: #7a8592;
  --chart-surface: #14191f; --chart-gain: #6cc48f; --chart-loss: #f0935a;
}
figure { margin: 0 0 24px; }
.wide { width: 800px; } .narrow { width: 328px; }
";

#[test]
#[ignore = "writes pictures to look at"]
fn every_chart_in_both_languages_and_sizes() -> std::io::Result<()> {
    for (class, size) in [("wide", Size::Wide), ("narrow", Size::Narrow)] {
        for language in [&ENGLISH, &CHINESE] {
            for months in [24, 120] {
                let charts = language.all(months, size).map(|(_, chart)| chart);
                write_pages(&format!("{}-{months}-{class}", language.code), class, &charts)?;
            }
        }
        let long = everything_named(TWO_HUNDRED).all(24, size).map(|(_, chart)| chart);
        write_pages(&format!("long-names-{class}"), class, &long)?;
        write_pages(&format!("strange-figures-{class}"), class, &strange(size))?;
    }
    println!("{}", folder().display());
    Ok(())
}

fn strange(size: Size) -> [Option<Chart>; 6] {
    [
        ENGLISH.totals(&[1234.0], &[900.0], size),
        ENGLISH.totals(&[0.0; 12], &[0.0; 12], size),
        ENGLISH.stacked(&[vec![-5.0, -80.0, -1000.0], vec![4.0, -8.0, 200.0]], size),
        ENGLISH.costs(&[1e15, -3e14, 7.0], size),
        ENGLISH.measured(&[None, Some(1e6), None, Some(-2e6), Some(1e6)], size),
        ENGLISH.ranked(&[None, Some(0.0), Some(100.0)], size),
    ]
}

fn folder() -> std::path::PathBuf {
    std::env::temp_dir().join("tenfold-charts")
}

/// One page in light and one in dark.
fn write_pages(name: &str, class: &str, charts: &[Option<Chart>]) -> std::io::Result<()> {
    std::fs::create_dir_all(folder())?;
    let figures = charts.iter().flatten().fold(String::new(), |mut page, chart| {
        let _ = write!(page, "<figure class={class}>{}</figure>", chart.svg);
        page
    });
    for theme in ["light", "dark"] {
        let page = format!(
            "<!doctype html><meta charset=utf-8><style>{STYLE}</style><section class={theme}>{figures}</section>"
        );
        std::fs::write(folder().join(format!("{name}-{theme}.html")), page)?;
    }
    Ok(())
}
