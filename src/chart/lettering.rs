//! Words in a picture: how wide they are about, how they are cut to the room there is, how they are escaped.
//! Knows no font: on the page, measuring would touch the document, and in a worker it would fail.

/// Escapes text for an element or an attribute of SVG and HTML alike, exactly once.
///
/// Line breaks and tabs become spaces; what XML does not allow at all is left out.
pub(super) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            '\n' | '\r' | '\t' => escaped.push(' '),
            letter if letter.is_control() || is_noncharacter(letter) => {}
            letter => escaped.push(letter),
        }
    }
    escaped
}

fn is_noncharacter(letter: char) -> bool {
    let code = u32::from(letter);
    code & 0xFFFE == 0xFFFE || (0xFDD0..=0xFDEF).contains(&code)
}

/// About how wide the text is at this font size, rather too wide than too narrow.
pub(super) fn width(text: &str, size: i32) -> i32 {
    let hundredths: i32 = text.chars().map(hundredths_of_em).sum();
    hundredths.saturating_mul(size) / 100
}

/// Width of a letter in hundredths of the font size, as in the wider ones of the usual sans-serif fonts.
fn hundredths_of_em(letter: char) -> i32 {
    match letter {
        joined if joins_the_letter_before(joined) => 0,
        'i' | 'j' | 'l' | '.' | ',' | ':' | ';' | '|' | '!' | '\'' | ' ' => 33,
        'f' | 'r' | 't' | 'I' | '(' | ')' | '[' | ']' | '/' | '-' | '"' => 42,
        'm' | 'w' | 'M' | 'W' | '%' | '@' | '…' => 98,
        'A'..='Z' | '&' | '+' | '<' | '>' | '=' | '\u{2212}' => 74,
        latin if latin < '\u{1100}' => 62,
        '\u{2000}'..='\u{206F}' => 50,
        _ => 100,
    }
}

/// Combining marks, joiners, variation selectors and skin tones take no room of their own.
fn joins_the_letter_before(letter: char) -> bool {
    matches!(letter,
        '\u{0300}'..='\u{036F}'
        | '\u{200B}'..='\u{200F}'
        | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{2069}'
        | '\u{20D0}'..='\u{20FF}'
        | '\u{FE00}'..='\u{FE0F}'
        | '\u{1F3FB}'..='\u{1F3FF}'
        | '\u{E0020}'..='\u{E007F}'
        | '\u{E0100}'..='\u{E01EF}')
}

const JOINER: char = '\u{200D}';

/// The text if it fits into the room, else its beginning with an ellipsis; `None` means that it fits.
pub(super) fn shortened(text: &str, size: i32, room: i32) -> Option<String> {
    if width(text, size) <= room {
        return None;
    }
    let ellipsis = width("…", size);
    let mut kept: Vec<char> = Vec::new();
    let mut used = ellipsis;
    let mut letters = text.chars().peekable();
    while let Some(&letter) = letters.peek() {
        used += hundredths_of_em(letter) * size / 100 + 1;
        if used > room {
            break;
        }
        kept.push(letter);
        letters.next();
    }
    drop_half_a_letter(&mut kept, letters.peek().copied());
    let mut short: String = kept.into_iter().collect();
    short.truncate(short.trim_end().len());
    short.push('…');
    Some(short)
}

/// A letter whose second half fell off is not shown by halves.
fn drop_half_a_letter(kept: &mut Vec<char>, next: Option<char>) {
    let mut cut_inside = next.is_some_and(joins_the_letter_before) || kept.last() == Some(&JOINER);
    while cut_inside {
        let Some(dropped) = kept.pop() else { return };
        cut_inside = joins_the_letter_before(dropped) || kept.last() == Some(&JOINER);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_escaped_exactly_once() {
        assert_eq!(escape("<script>\"&'\n&amp;"), "&lt;script&gt;&quot;&amp;&#39; &amp;amp;");
    }

    #[test]
    fn what_xml_forbids_is_left_out() {
        assert_eq!(escape("a\u{0}\u{8}b\u{FFFF}c"), "abc");
    }

    #[test]
    fn chinese_letters_are_as_wide_as_high() {
        assert_eq!(width("目標一致", 28), 4 * 28);
        assert!(width("goal", 28) < width("目標一致", 28));
    }

    #[test]
    fn what_fits_is_not_shortened() {
        assert_eq!(shortened("Sales", 28, 200), None);
    }

    #[test]
    fn what_does_not_fit_ends_in_an_ellipsis_within_the_room() {
        let short = shortened(&"顧客滿意度".repeat(40), 28, 300).unwrap();
        assert!(short.ends_with('…'));
        assert!(width(&short, 28) <= 300);
        assert!(short.chars().count() > 5);
    }

    #[test]
    fn an_emoji_family_is_never_torn_apart() {
        for room in 0..400 {
            let short = shortened("ab👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦", 28, room);
            let Some(short) = short else { continue };
            let family = short.trim_start_matches(['a', 'b']).trim_end_matches('…');
            assert_eq!(family.chars().count() % 7, 0, "{short:?} in {room}");
        }
    }

    #[test]
    fn even_no_room_at_all_gives_an_ellipsis() {
        assert_eq!(shortened("Sales", 28, 0).as_deref(), Some("…"));
    }
}
