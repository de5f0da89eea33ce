//! A plan in a link: packed whole into the part of the address after `#`, which no browser sends to a server. What
//! comes in may be anybody's: its length is bounded before it is decoded, and what it unpacks to as any file is.

use super::content::LARGEST;
use super::envelope::kept_text;
use super::open::{Opened, open};
use super::open_error::OpenError;
use super::packed::{PackedError, pack, unpack};
use crate::plan::Plan;
use crate::text::Locale;
use crate::text::messages::link as say;

/// What a fragment begins with that carries a plan; the version of the packing follows, then a slash.
const START: &str = "/plan/";
const VERSION: &str = "1";
/// Chromium takes no address longer than 2 MB; letters beyond it are not decoded.
pub const LONGEST_LINK: usize = 2 * 1024 * 1024;

/// Some programs cut addresses beyond it: Outlook and older servers at 2,083, chats and forms sooner.
pub const LONG_LINK: usize = 2_000;
/// Hardly any program but a browser takes more: Excel keeps 32,767 letters of a text, others less.
pub const VERY_LONG_LINK: usize = 32_000;

/// Why a link did not open. The open plan is not touched by it.
#[derive(Clone, Debug, PartialEq)]
pub enum LinkError {
    TooLong {
        letters: usize,
    },
    /// Packed in a way that this program does not know.
    NewerVersion {
        version: String,
    },
    /// Letters are missing or were changed on the way.
    Damaged,
    /// It unpacks to more than any plan has.
    TooLarge,
    Plan(OpenError),
}

/// The plan as the part of an address after `#`.
pub fn link_fragment(plan: &Plan) -> String {
    format!("{START}{VERSION}/{}", pack(&kept_text(plan)))
}

/// Whether the part of an address after `#` claims to carry a plan.
pub fn is_link(fragment: &str) -> bool {
    fragment.starts_with(START)
}

/// The part after `#` of a link to a plan somewhere in a text, as it is pasted from a message.
pub fn link_in(text: &str) -> Option<&str> {
    let from = text.find(&format!("#{START}"))? + 1;
    Some(text[from..].trim_end())
}

/// Opens the plan of a link. What a message did to it on the way does no harm: line breaks and spaces within it, letters
/// written as `%2D`, and a full stop, a bracket or words after it.
pub fn open_link(fragment: &str) -> Result<Opened, LinkError> {
    if fragment.len() > LONGEST_LINK {
        return Err(LinkError::TooLong { letters: fragment.len() });
    }
    let rest = fragment.strip_prefix(START).ok_or(LinkError::Damaged)?;
    let (version, packed) = rest.split_once('/').ok_or(LinkError::Damaged)?;
    if version != VERSION {
        let number = version.len() < 10 && version.parse::<u32>().is_ok_and(|number| number > 1);
        return Err(if number {
            LinkError::NewerVersion { version: version.to_owned() }
        } else {
            LinkError::Damaged
        });
    }
    let text = unpack(&letters(packed), LARGEST).map_err(|why| match why {
        PackedError::TooLarge => LinkError::TooLarge,
        PackedError::NotPacked | PackedError::Damaged | PackedError::NotText => LinkError::Damaged,
    })?;
    open(text.as_bytes()).map_err(LinkError::Plan)
}

/// The letters of a packed text at the beginning of what is there, without what a message put between them.
fn letters(packed: &str) -> String {
    let mut letters = String::with_capacity(packed.len());
    let mut rest = packed.bytes();
    while let Some(byte) = rest.next() {
        let letter = if byte == b'%' { escaped(&mut rest) } else { Some(byte) };
        match letter {
            Some(letter) if letter.is_ascii_whitespace() => {}
            Some(letter @ (b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_')) => {
                letters.push(char::from(letter));
            }
            _ => break,
        }
    }
    letters
}

/// The byte that two hexadecimal digits stand for.
fn escaped(rest: &mut impl Iterator<Item = u8>) -> Option<u8> {
    let mut digit = || char::from(rest.next()?).to_digit(16);
    let (high, low) = (digit()?, digit()?);
    u8::try_from(high * 16 + low).ok()
}

impl LinkError {
    /// What is wrong and what to do about it, a sentence each.
    pub fn sentences(&self, locale: &dyn Locale) -> Vec<String> {
        let lang = locale.lang();
        match self {
            Self::TooLong { letters } => vec![say::too_long(lang, &locale.number(*letters as f64, 0))],
            Self::NewerVersion { version } => vec![say::newer(lang, version)],
            Self::Damaged => vec![say::damaged(lang).to_owned()],
            Self::TooLarge => vec![say::too_large(lang).to_owned()],
            Self::Plan(error) => {
                std::iter::once(error.headline(locale)).chain(error.details(locale)).collect()
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::Month;

    fn plan() -> Plan {
        Plan::starting("P1".into(), "珍珠奶茶 🧋", Month::new(2026, 3).unwrap(), "TWD")
    }

    #[test]
    fn a_link_carries_the_whole_plan() {
        let fragment = link_fragment(&plan());
        assert!(is_link(&fragment));
        assert_eq!(open_link(&fragment).unwrap().plan, plan());
    }

    #[test]
    fn a_link_is_found_in_a_message_and_survives_being_wrapped() {
        let fragment = link_fragment(&plan());
        let (first, last) = fragment.split_at(60);
        let message = format!("Our plan: https://example.org/tenfold/#{first}\r\n  {last}\n");
        assert_eq!(open_link(link_in(&message).unwrap()).unwrap().plan, plan());
        assert_eq!(link_in("https://example.org/#/goals"), None);
    }

    #[test]
    fn what_a_message_writes_differently_or_behind_a_link_does_no_harm() {
        let fragment = link_fragment(&plan());
        let (first, last) = fragment.split_at(60);
        let (start, packed) = fragment.split_at("/plan/1/".len());
        let escaped = packed.bytes().map(|letter| format!("%{letter:02x}")).collect::<Vec<_>>().concat();
        let written = [
            format!("{first}%0A%20{last}"),
            format!("{start}{escaped}"),
            format!("{fragment}."),
            format!("{fragment}>, see you"),
            format!("{fragment}\n\nSee you on Monday\nAnn"),
        ];
        for link in written {
            assert_eq!(open_link(&link).map(|opened| opened.plan), Ok(plan()), "{link}");
        }
    }

    #[test]
    fn a_link_that_was_cut_or_changed_says_so() {
        let fragment = link_fragment(&plan());
        for end in 0..fragment.len() {
            assert_eq!(open_link(&fragment[..end]), Err(LinkError::Damaged), "{end}");
        }
        assert_eq!(open_link(&fragment.replacen("/1/", "/1/%22", 1)), Err(LinkError::Damaged));
    }

    #[test]
    fn a_link_of_a_newer_version_is_refused_with_the_version() {
        let newer = LinkError::NewerVersion { version: "7".to_owned() };
        assert_eq!(open_link("/plan/7/abcd"), Err(newer));
        assert_eq!(open_link("/plan/x/abcd"), Err(LinkError::Damaged));
    }

    #[test]
    fn a_link_that_would_unpack_to_a_huge_text_is_refused() {
        let bomb = format!("/plan/1/{}", pack(&" ".repeat(LARGEST + 1)));
        assert!(bomb.len() < 20_000);
        assert_eq!(open_link(&bomb), Err(LinkError::TooLarge));
        let long = format!("/plan/1/{}", "A".repeat(LONGEST_LINK));
        assert!(matches!(open_link(&long), Err(LinkError::TooLong { .. })));
    }
}
