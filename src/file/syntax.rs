//! Where and why a text is not JSON: the JSON reader's errors as values, so that they can be said in any language.

use super::open_error::OpenError;

/// A line and a column, both from 1; columns count characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    pub line: usize,
    pub column: usize,
}

/// What the JSON reader could not go on with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SyntaxError {
    /// The text ends in the middle.
    UnexpectedEnd,
    ExpectedValue,
    ExpectedColon,
    ExpectedCommaOrBracket,
    ExpectedCommaOrBrace,
    NameNotQuoted,
    TrailingComma,
    TextAfterEnd,
    InvalidNumber,
    NumberTooLarge,
    /// A `\` that begins nothing, or half of a character.
    InvalidEscape,
    /// A line break or tab inside a text.
    ControlCharacter,
    Other(String),
}

impl Position {
    /// The position of a byte.
    pub(super) fn at(bytes: &[u8], offset: usize) -> Self {
        let before = bytes.get(..offset).unwrap_or(bytes);
        let line_start = before.iter().rposition(|&b| b == b'\n').map_or(0, |at| at + 1);
        let line = before.split(|&b| b == b'\n').count();
        let characters = String::from_utf8_lossy(&before[line_start..]).chars().count();
        Self { line, column: characters + 1 }
    }

    /// The position that the JSON reader names in bytes: that many have been read of the line.
    fn of_error(text: &str, line: usize, column: usize) -> Self {
        let Some(content) = text.split('\n').nth(line.saturating_sub(1)) else {
            return Self { line, column };
        };
        let read = content.as_bytes().get(..column.saturating_sub(1)).unwrap_or(content.as_bytes());
        Self { line, column: String::from_utf8_lossy(read).chars().count() + 1 }
    }
}

/// The JSON reader's error with its place.
pub(super) fn classify(text: &str, error: &serde_json::Error) -> OpenError {
    let position = Position::of_error(text, error.line(), error.column());
    let said = error.to_string();
    match said.split(" at line ").next().unwrap_or_default() {
        "recursion limit exceeded" => OpenError::TooDeep(position),
        what => OpenError::NotJson { position, problem: classify_words(what) },
    }
}

/// The reader keeps its error codes to itself, so they are told by its words; `tests` holds each of them to it.
fn classify_words(what: &str) -> SyntaxError {
    match what {
        "expected value" | "expected ident" => SyntaxError::ExpectedValue,
        "expected `:`" => SyntaxError::ExpectedColon,
        "expected `,` or `]`" => SyntaxError::ExpectedCommaOrBracket,
        "expected `,` or `}`" => SyntaxError::ExpectedCommaOrBrace,
        "key must be a string" => SyntaxError::NameNotQuoted,
        "trailing comma" => SyntaxError::TrailingComma,
        "trailing characters" => SyntaxError::TextAfterEnd,
        "invalid number" => SyntaxError::InvalidNumber,
        "number out of range" => SyntaxError::NumberTooLarge,
        "invalid escape"
        | "invalid unicode code point"
        | "lone leading surrogate in hex escape"
        | "unexpected end of hex escape" => SyntaxError::InvalidEscape,
        _ if what.starts_with("EOF while parsing") => SyntaxError::UnexpectedEnd,
        _ if what.starts_with("control character") => SyntaxError::ControlCharacter,
        _ => SyntaxError::Other(what.to_owned()),
    }
}
