//! Whatever comes in as a file or a link, it is answered: a plan that keeps the rules, or the reason why not; no panic,
//! and no more memory than its size accounts for. `script/fuzz` tries a million inputs, the tests of every day some.
#![cfg(not(target_arch = "wasm32"))]

use peak_alloc::PeakAlloc;
use tenfold::file::{self, LinkError, OpenError};
use tenfold::random::Random;
use tenfold::text::{Lang, PlainLocale};

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

const SMALL: &str = include_str!("samples/small.json");
const LARGE: [&str; 3] = [
    include_str!("../samples/shift-cloud.en.json"),
    include_str!("../samples/tea-shop.zh-TW.json"),
    include_str!("versions/1/language-school.json"),
];

/// A tree of JSON takes so many times the memory of its text: a value of one letter and a comma becomes a node of 32
/// bytes, in a list that is copied while it doubles.
const MEMORY_PER_BYTE: usize = 100;
/// Whatever the size: words, tables, a plan's own empty lists.
const MEMORY_AT_LEAST: usize = 1 << 20;
/// A file larger than this is not parsed, and a link does not unpack to more.
const LARGEST: usize = 8 << 20;

#[test]
fn twenty_thousand_damaged_files_and_links_are_answered_within_bounded_memory() {
    the_worst_that_fits_is_bounded();
    run(20_000, 1);
}

#[test]
#[ignore = "takes minutes: script/fuzz"]
fn a_million_damaged_files_and_links_are_answered_within_bounded_memory() {
    run(1_000_000, 2);
}

fn run(inputs: usize, seed: u64) {
    let mut rng = Random::new(seed);
    let small_link = link(SMALL);
    let links = LARGE.map(link);
    let mut opened = 0;
    for at in 0..inputs {
        // Most are small, so that there are many.
        let large = below(&mut rng, 100) == 0;
        let which = below(&mut rng, LARGE.len());
        if at % 4 == 3 {
            let link = if large { &links[which] } else { &small_link };
            let input = damaged(&mut rng, link.as_bytes(), small_link.as_bytes());
            answer_link(&String::from_utf8_lossy(&input));
        } else {
            let sample = if large { LARGE[which] } else { SMALL };
            let input = if below(&mut rng, 2) == 0 {
                damaged(&mut rng, sample.as_bytes(), SMALL.as_bytes())
            } else {
                restructured(&mut rng, sample).into_bytes()
            };
            opened += usize::from(answer_file(&input));
            if at % 16 == 0 {
                let packed = file::pack(&String::from_utf8_lossy(&input));
                answer_link(&format!("/plan/1/{packed}"));
            }
        }
    }
    // Where every input were refused for one and the same reason, nothing would have been tried.
    assert!(opened > inputs / 100, "{opened}");
}

fn link(text: &str) -> String {
    file::link_fragment(&file::open(text.as_bytes()).unwrap().plan)
}

fn below(rng: &mut Random, count: usize) -> usize {
    usize::try_from(rng.word() % count.max(1) as u64).unwrap()
}

/// Changes bytes: cut, flipped, copied elsewhere, spliced with another input, nested deeper.
fn damaged(rng: &mut Random, input: &[u8], other: &[u8]) -> Vec<u8> {
    let mut bytes = input.to_vec();
    for _ in 0..=below(rng, 3) {
        let at = below(rng, bytes.len() + 1);
        match below(rng, 7) {
            0 => bytes.truncate(at),
            1 => {
                if let Some(byte) = bytes.get_mut(at) {
                    *byte ^= 1 << below(rng, 8);
                }
            }
            2 => drop(bytes.drain(at..(at + below(rng, 60)).min(bytes.len()))),
            3 => {
                let from = below(rng, other.len());
                let to = (from + below(rng, 200)).min(other.len());
                drop(bytes.splice(at..at, other[from..to].iter().copied()));
            }
            4 => drop(bytes.splice(at..at, TOKENS[below(rng, TOKENS.len())].bytes())),
            5 => {
                let open = if below(rng, 2) == 0 { "[" } else { "{\"a\":" };
                drop(bytes.splice(at..at, open.repeat(below(rng, 400)).into_bytes()));
            }
            _ => {
                let from = below(rng, bytes.len());
                let piece: Vec<u8> = bytes[from..(from + below(rng, 500)).min(bytes.len())].to_vec();
                drop(bytes.splice(at..at, piece));
            }
        }
    }
    bytes
}

const TOKENS: [&str; 24] = [
    "null",
    "true",
    "-1",
    "1e308",
    "1e-320",
    "-0",
    "1e999",
    "18446744073709551616",
    "4294967296",
    "0.1",
    "\"\"",
    "[]",
    "{}",
    "\"G1\"",
    "\"\\u0000\"",
    "\"\\ud800\"",
    "\u{202e}",
    "\u{0}",
    ",",
    ":",
    "\"",
    "\\",
    "}",
    "]",
];

/// Changes a line of the file as it is written, which holds a name and a value: other values, names repeated, lines
/// left out or moved. The result is JSON more often than not.
fn restructured(rng: &mut Random, text: &str) -> String {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    for _ in 0..=below(rng, 2) {
        let at = below(rng, lines.len());
        let line = lines[at].clone();
        match (below(rng, 4), line.split_once(": ")) {
            (0 | 1, Some((name, value))) if !value.ends_with(['{', '[']) => {
                let comma = if value.ends_with(',') { "," } else { "" };
                let deep = format!("{}0{}", "[".repeat(100), "]".repeat(100));
                let token = below(rng, 14);
                let value = TOKENS.get(token).filter(|_| token < 13).map_or(deep.as_str(), |token| token);
                lines[at] = format!("{name}: {value}{comma}");
            }
            (2, Some(_)) if line.ends_with(',') => lines.insert(at, line),
            (3, _) => drop(lines.remove(at)),
            _ => {
                let to = below(rng, lines.len());
                lines.swap(at, to);
            }
        }
    }
    lines.join("\n")
}

/// Whether it opened.
fn answer_file(bytes: &[u8]) -> bool {
    let (answer, took) = measured(|| file::open(bytes));
    assert!(took <= MEMORY_AT_LEAST + MEMORY_PER_BYTE * bytes.len(), "{took} bytes for {}", bytes.len());
    match answer {
        Ok(opened) => {
            assert_eq!(file::validate(&opened.plan), []);
            true
        }
        Err(error) => {
            said(&error);
            false
        }
    }
}

fn answer_link(fragment: &str) {
    let (answer, took) = measured(|| file::open_link(fragment));
    // Deflate makes a text at most 1,032 times as long.
    let unpacked = (fragment.len() * 1_032).min(LARGEST);
    assert!(took <= MEMORY_AT_LEAST + MEMORY_PER_BYTE * unpacked, "{took} bytes for {}", fragment.len());
    match answer {
        Ok(opened) => assert_eq!(file::validate(&opened.plan), []),
        Err(LinkError::Plan(error)) => said(&error),
        Err(error) => assert!(!error.sentences(&PlainLocale::new(Lang::ZhTw)).is_empty()),
    }
}

fn said(error: &OpenError) {
    assert!(!error.text(&PlainLocale::new(Lang::En)).is_empty());
}

/// What it gives, and how much more memory it held at once than there was in use before.
fn measured<T>(act: impl FnOnce() -> T) -> (T, usize) {
    MEMORY.reset_peak_usage();
    let before = MEMORY.current_usage();
    let answer = act();
    (answer, MEMORY.peak_usage().saturating_sub(before))
}

fn the_worst_that_fits_is_bounded() {
    let start = "{\"format\":\"tenfold-plan\",\"version\":2,\"plan\":";
    for filling in ["0,", "[],", "{},", "\"\","] {
        let count = (LARGEST - start.len() - 4) / filling.len();
        let bytes = format!("{start}[{}0]}}", filling.repeat(count - 1));
        assert!(!answer_file(bytes.as_bytes()));
    }
    for text in [" ".repeat(LARGEST), "[".repeat(LARGEST), "[0,".repeat(LARGEST / 3), " ".repeat(16 << 20)] {
        answer_link(&format!("/plan/1/{}", file::pack(&text)));
    }
}
