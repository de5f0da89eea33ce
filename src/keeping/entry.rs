//! An entry of what is kept: a line that says what it is, and the text. The line has the version of this form, a checksum
//! of all that follows it, the moment of saving, the mark of the state that this one was made from, and a label. Writing
//! an entry is one write: it is there whole or not at all, and the checksum tells whether it still is.

use super::checksum::crc32;

/// Of the form of an entry, not of the file that is in it. Entries of before this form was are the bare text.
pub const VERSION: u32 = 1;

const NAME: &str = "tenfold-kept";

/// What tells one saved state from another: its checksum, which covers the moment too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark(u32);

#[derive(Clone, Debug, PartialEq)]
pub struct Entry<'a> {
    pub mark: Mark,
    /// Milliseconds since 1970; `None` in an entry of before this form.
    pub at: Option<f64>,
    /// What was kept when this was written in its place.
    pub from: Option<Mark>,
    /// The plan's name, or what an earlier state is called. In one line.
    pub label: &'a str,
    pub text: &'a str,
}

/// Why an entry cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unsound {
    /// Another version of the program wrote it, in a form that came after this one.
    Newer { version: u32 },
    /// It is not what was written.
    Damaged,
}

/// The entry of a text, and its mark. `at` in milliseconds since 1970.
pub fn seal(at: f64, from: Option<Mark>, label: &str, text: &str) -> (Mark, String) {
    let from = from.map_or_else(|| "-".to_owned(), |Mark(sum)| format!("{sum:08x}"));
    let label: String = label.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    let sealed = format!("{at:.0} {from} {label}\n{text}");
    let mark = Mark(crc32(sealed.as_bytes()));
    (mark, format!("{NAME} {VERSION} {:08x} {sealed}", mark.0))
}

/// What an entry says, if it is still what was written.
pub fn read(raw: &str) -> Result<Entry<'_>, Unsound> {
    let Some(rest) = raw.strip_prefix(NAME) else {
        // Before this form an entry was a file's text, and nothing could tell whether it was damaged but reading it.
        let bare = raw.starts_with('{').then_some(raw).ok_or(Unsound::Damaged)?;
        let mark = Mark(crc32(bare.as_bytes()));
        return Ok(Entry { mark, at: None, from: None, label: "", text: bare });
    };
    opened(rest).unwrap_or(Err(Unsound::Damaged))
}

fn opened(rest: &str) -> Option<Result<Entry<'_>, Unsound>> {
    let (version, rest) = rest.strip_prefix(' ')?.split_once(' ')?;
    let version: u32 = version.parse().ok()?;
    if version > VERSION {
        return Some(Err(Unsound::Newer { version }));
    }
    let (sum, sealed) = rest.split_once(' ')?;
    let mark = Mark(u32::from_str_radix(sum, 16).ok()?);
    if crc32(sealed.as_bytes()) != mark.0 {
        return None;
    }
    let (line, text) = sealed.split_once('\n')?;
    let (at, line) = line.split_once(' ')?;
    let (from, label) = line.split_once(' ')?;
    // Moments are whole and far below 2^53.
    let at = at.parse::<u64>().ok()? as f64;
    let from = u32::from_str_radix(from, 16).ok().map(Mark);
    Some(Ok(Entry { mark, at: Some(at), from, label, text }))
}

/// What is left of the text in an entry that may be damaged, for a person to look at.
pub fn remains(raw: &str) -> &str {
    match raw.split_once('\n') {
        Some((line, text)) if line.starts_with(NAME) => text,
        _ => raw,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const AT: f64 = 1_790_000_000_123.0;

    #[test]
    fn what_is_sealed_is_read_as_it_was() {
        for text in ["", "{}", "{\"plan\": \"珍珠奶茶\"}\nand a second line"] {
            let (from, _) = seal(1.0, None, "", "before");
            let (mark, raw) = seal(AT, Some(from), "A plan\nof two lines", text);
            let entry = read(&raw).unwrap();
            assert_eq!(
                entry,
                Entry { mark, at: Some(AT), from: Some(from), label: "A plan of two lines", text }
            );
        }
    }

    #[test]
    fn the_same_text_saved_at_another_moment_has_another_mark() {
        assert_ne!(seal(AT, None, "a", "{}").0, seal(AT + 1.0, None, "a", "{}").0);
    }

    #[test]
    fn an_entry_that_lost_its_end_or_had_any_letter_changed_is_damaged() {
        let (_, raw) = seal(AT, None, "Tea", "{\"plan\":1}");
        for end in 1..raw.len() {
            assert_eq!(read(&raw[..end]), Err(Unsound::Damaged), "cut at {end}");
        }
        for at in 0..raw.len() {
            let mut letters = raw.clone().into_bytes();
            letters[at] = if letters[at] == b'7' { b'8' } else { b'7' };
            let changed = String::from_utf8(letters).unwrap();
            assert!(read(&changed).is_err(), "letter {at}");
        }
    }

    #[test]
    fn an_entry_of_before_this_form_is_the_bare_text_of_a_file() {
        let entry = read("{\"format\":\"tenfold-plan\"}").unwrap();
        assert_eq!((entry.text, entry.at, entry.from), ("{\"format\":\"tenfold-plan\"}", None, None));
    }

    #[test]
    fn an_entry_of_a_form_to_come_is_told_apart_from_a_damaged_one() {
        assert_eq!(read("tenfold-kept 2 whatever comes"), Err(Unsound::Newer { version: 2 }));
        assert_eq!(read("something else"), Err(Unsound::Damaged));
    }

    #[test]
    fn of_a_damaged_entry_the_text_can_still_be_looked_at() {
        let (_, raw) = seal(AT, None, "Tea", "{\"plan\":1}");
        assert_eq!(remains(&raw.replace("plan", "plum")), "{\"plum\":1}");
        assert_eq!(remains("{\"bare\""), "{\"bare\"");
    }
}
