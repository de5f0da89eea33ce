//! Files of every version that was ever written open, and mean what they meant.
#![cfg(not(target_arch = "wasm32"))]

use tenfold::evaluation::evaluate;
use tenfold::file::{self, OpenError};
use tenfold::text::{Lang, PlainLocale};

/// A version, and a file as it was written by it, never rewritten; the same plan as a sample of today.
const OLD: [(u32, &str, &str); 4] = [
    (1, include_str!("versions/1/language-school.json"), include_str!("../samples/language-school.en.json")),
    (1, include_str!("versions/1/tea-shop.json"), include_str!("../samples/tea-shop.zh-TW.json")),
    (2, include_str!("versions/2/shift-cloud.json"), include_str!("../samples/shift-cloud.en.json")),
    (
        2,
        include_str!("versions/2/language-school.json"),
        include_str!("../samples/language-school.zh-TW.json"),
    ),
];

#[test]
fn there_is_a_file_of_every_version_up_to_todays() {
    for version in 1..=file::VERSION {
        let of = |(of, text, _): &(u32, &str, &str)| {
            *of == version && text.contains(&format!("\"version\": {version},"))
        };
        assert!(OLD.iter().any(of), "{version}");
    }
}

#[test]
fn a_file_of_an_older_version_opens_and_comes_to_the_figures_that_were_saved_in_it() {
    for (_, old, _) in OLD {
        let opened = file::open(old.as_bytes()).unwrap();
        assert_eq!(opened.notes, []);
        assert_eq!(file::compare_results(&opened.results.unwrap(), &evaluate(&opened.plan)), []);
    }
}

#[test]
fn saved_again_it_is_the_same_plan_in_a_file_of_todays_version() {
    for (_, old, today) in OLD {
        let old = file::open(old.as_bytes()).unwrap().plan;
        assert_eq!(old, file::open(today.as_bytes()).unwrap().plan);
        let text = file::export(&old, &evaluate(&old), "2026-11-26T20:00:00Z");
        assert!(text.contains(&format!("\"version\": {},", file::VERSION)));
        assert_eq!(file::open(text.as_bytes()).unwrap().plan, old);
    }
}

#[test]
fn a_file_of_a_newer_version_is_refused_with_the_version_named() {
    let written = format!("\"version\": {}", file::VERSION);
    let newer = OLD[2].1.replacen(&written, "\"version\": 41", 1);
    let error = file::open(newer.as_bytes()).unwrap_err();
    assert_eq!(error, OpenError::NewerVersion { version: 41.0, known: file::VERSION });
    for lang in Lang::ALL {
        assert!(error.text(&PlainLocale::new(lang)).contains("41"));
    }
}
