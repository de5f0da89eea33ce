//! Files of every version that was ever written open, and mean what they meant.
#![cfg(not(target_arch = "wasm32"))]

use tenfold::evaluation::evaluate;
use tenfold::file;

/// As they were written by the versions in the names of their folders; never rewritten.
const OLD: [(&str, &str); 2] = [
    (include_str!("versions/1/language-school.json"), include_str!("../samples/language-school.en.json")),
    (include_str!("versions/1/tea-shop.json"), include_str!("../samples/tea-shop.zh-TW.json")),
];

#[test]
fn a_file_of_an_older_version_opens_and_comes_to_the_figures_that_were_saved_in_it() {
    for (old, _) in OLD {
        let opened = file::open(old.as_bytes()).unwrap();
        assert_eq!(opened.notes, []);
        assert_eq!(file::compare_results(&opened.results.unwrap(), &evaluate(&opened.plan)), []);
    }
}

#[test]
fn saved_again_it_is_the_same_plan_in_a_file_of_todays_version() {
    for (old, today) in OLD {
        let old = file::open(old.as_bytes()).unwrap().plan;
        assert_eq!(old, file::open(today.as_bytes()).unwrap().plan);
        let text = file::export(&old, &evaluate(&old), "2026-11-26T20:00:00Z");
        assert!(text.contains(&format!("\"version\": {},", file::VERSION)));
        assert_eq!(file::open(text.as_bytes()).unwrap().plan, old);
    }
}
