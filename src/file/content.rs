//! What the bytes of a file are, before anything of them is read as JSON.

use super::open_error::OpenError;
use super::syntax::Position;

/// No plan comes near it; larger files are refused before they take time and memory.
pub const LARGEST: usize = 8 * 1024 * 1024;

/// What else people pick by mistake, told by its first bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Foreign {
    /// A zip archive, or an Office document of today, which is one.
    ZipOrOffice,
    /// An Office document up to 2003.
    OldOffice,
    Pdf,
    Image,
    Compressed,
    WebPage,
}

const SIGNATURES: [(&[u8], Foreign); 10] = [
    (b"PK\x03\x04", Foreign::ZipOrOffice),
    (b"PK\x05\x06", Foreign::ZipOrOffice),
    (b"\xD0\xCF\x11\xE0", Foreign::OldOffice),
    (b"%PDF", Foreign::Pdf),
    (b"\x89PNG", Foreign::Image),
    (b"\xFF\xD8\xFF", Foreign::Image),
    (b"GIF8", Foreign::Image),
    (b"RIFF", Foreign::Image),
    (b"\x1F\x8B", Foreign::Compressed),
    (b"<", Foreign::WebPage),
];

/// The text of a file, and whether a byte order mark stood before it.
pub(super) struct Content<'a> {
    pub text: &'a str,
    pub had_mark: bool,
}

pub(super) fn content(bytes: &[u8]) -> Result<Content<'_>, OpenError> {
    if bytes.len() > LARGEST {
        return Err(OpenError::TooLarge { bytes: bytes.len() });
    }
    if is_utf16(bytes) {
        return Err(OpenError::Utf16);
    }
    let (body, had_mark) = match bytes.strip_prefix(b"\xEF\xBB\xBF") {
        Some(body) => (body, true),
        None => (bytes, false),
    };
    let start = body.trim_ascii_start();
    if start.is_empty() {
        return Err(OpenError::Empty);
    }
    if let Some((_, foreign)) = SIGNATURES.iter().find(|(signature, _)| start.starts_with(signature)) {
        return Err(OpenError::Foreign(*foreign));
    }
    match str::from_utf8(body) {
        Ok(text) => Ok(Content { text, had_mark }),
        Err(error) => Err(OpenError::NotUtf8(Position::at(body, error.valid_up_to()))),
    }
}

/// By its byte order mark, or by the zero byte that UTF-16 puts beside an ASCII character.
fn is_utf16(bytes: &[u8]) -> bool {
    match bytes {
        [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] => true,
        [first, second, ..] => (*first == 0) != (*second == 0),
        _ => false,
    }
}
