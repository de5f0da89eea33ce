//! The reader's clock.

use tenfold::browser::clock;
use tenfold::text::Lang;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
fn a_file_records_the_moment_in_utc() {
    let now = clock::now_iso();
    assert_eq!((now.len(), now.ends_with('Z')), (24, true), "{now}");
}

#[wasm_bindgen_test]
fn a_moment_is_a_day_on_the_readers_calendar() {
    // Noon of 15 January 2026 in UTC is the 15th, or the 16th early, wherever the reader is.
    let day = clock::day_of(1_768_478_400_000.0).unwrap();
    assert_eq!(day.month().to_string(), "2026-01");
    assert!([15, 16].contains(&day.day()));
    assert_eq!(clock::day_of(clock::now()), clock::today());
    assert_eq!(clock::day_of(f64::NAN), None);
}

#[wasm_bindgen_test]
fn the_time_of_day_is_written_in_the_readers_language() {
    let chinese = clock::time_of_day(clock::now(), Lang::ZhTw);
    assert!(chinese.contains('午'), "{chinese}");
    assert!(clock::time_of_day(clock::now(), Lang::En).contains(':'));
}
