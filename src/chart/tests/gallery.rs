//! Pictures for the eye: every chart in both languages and sizes, on one page that shows light and dark.
//!
//! `cargo test --lib chart::tests::gallery -- --ignored --nocapture` says where the page is.

use std::fmt::Write as _;

use super::super::Size;
use super::samples::{CHINESE, ENGLISH};

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
    let folder = std::env::temp_dir().join("tenfold-charts");
    std::fs::create_dir_all(&folder)?;
    for language in [&ENGLISH, &CHINESE] {
        for months in [24, 120] {
            for (class, size) in [("wide", Size::Wide), ("narrow", Size::Narrow)] {
                let charts = language.all(months, size);
                for theme in ["light", "dark"] {
                    let mut page = format!(
                        "<!doctype html><meta charset=utf-8><style>{STYLE}</style><section class={theme}>"
                    );
                    for (name, chart) in &charts {
                        let svg = chart.as_ref().map_or("", |chart| &chart.svg);
                        let _ = write!(page, "<figure class={class} id={name}>{svg}</figure>");
                    }
                    let file = format!("{}-{months}-{class}-{theme}.html", language.code);
                    std::fs::write(folder.join(file), page)?;
                }
            }
        }
    }
    println!("{}", folder.display());
    Ok(())
}
