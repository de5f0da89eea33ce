//! Reads Rust sources just far enough to see which messages they declare and which they use.

use std::collections::{BTreeMap, BTreeSet};

/// What the scanner needs to see of a source; comments, numbers and characters are left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Token {
    Word(String),
    Text(String),
    Mark(char),
}

/// One message: `name(arguments) { language: "text", … }`.
#[derive(Debug, PartialEq, Eq)]
pub struct Message {
    pub room: String,
    pub name: String,
    pub arguments: Vec<String>,
    pub texts: BTreeMap<String, String>,
}

/// The tokens of a source, without its tests.
pub fn tokens(source: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut rest = source;
    while let Some(c) = rest.chars().next() {
        let length = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |end| end + 2)
        } else if c == '"' {
            let (text, length) = quoted(rest);
            tokens.push(Token::Text(text));
            length
        } else if c == 'r' && (rest.starts_with("r\"") || rest.starts_with("r#\"")) {
            let (text, length) = raw(rest);
            tokens.push(Token::Text(text));
            length
        } else if c == '\'' {
            character(rest)
        } else if c.is_alphanumeric() || c == '_' {
            let length = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
            tokens.push(Token::Word(rest[..length].to_owned()));
            length
        } else {
            if !c.is_whitespace() {
                tokens.push(Token::Mark(c));
            }
            c.len_utf8()
        };
        rest = &rest[length..];
    }
    without_tests(&tokens)
}

/// The text of a literal that opens here, and its length in the source.
fn quoted(source: &str) -> (String, usize) {
    let mut text = String::new();
    let mut chars = source.char_indices().skip(1).peekable();
    while let Some((i, c)) = chars.next() {
        match c {
            '"' => return (text, i + 1),
            '\\' => match chars.next() {
                Some((_, '\n')) => while chars.next_if(|(_, c)| c.is_whitespace()).is_some() {},
                Some((_, 'n')) => text.push('\n'),
                Some((_, 'u')) => {
                    let code: String =
                        chars.by_ref().skip(1).map(|(_, c)| c).take_while(|c| *c != '}').collect();
                    text.extend(u32::from_str_radix(&code, 16).ok().and_then(char::from_u32));
                }
                Some((_, escaped)) => text.push(escaped),
                None => break,
            },
            c => text.push(c),
        }
    }
    panic!("a text is never closed: {source:.40}");
}

fn raw(source: &str) -> (String, usize) {
    let hashes = source[1..].chars().take_while(|c| *c == '#').count();
    let open = 1 + hashes + 1;
    let close = format!("\"{}", "#".repeat(hashes));
    let end = source[open..].find(&close).expect("a raw text is closed");
    (source[open..open + end].to_owned(), open + end + close.len())
}

/// The length of a character literal, or of the quote that opens a lifetime.
fn character(source: &str) -> usize {
    let mut chars = source.char_indices().skip(1);
    match (chars.next(), chars.next()) {
        (Some((_, '\\')), _) => source[3..].find('\'').map_or(1, |end| end + 4),
        (Some(_), Some((i, '\''))) => i + 1,
        _ => 1,
    }
}

/// Cuts every `#[cfg(test)] mod … { … }`.
fn without_tests(tokens: &[Token]) -> Vec<Token> {
    let opening = tokens_of("#[cfg(test)]mod");
    let mut kept = Vec::with_capacity(tokens.len());
    let mut i = 0;
    while i < tokens.len() {
        if !tokens[i..].starts_with(&opening) {
            kept.push(tokens[i].clone());
            i += 1;
            continue;
        }
        i += opening.len() + 1;
        let mut depth = 0;
        while i < tokens.len() {
            match tokens[i] {
                Token::Mark('{') => depth += 1,
                Token::Mark('}') => depth -= 1,
                _ => {}
            }
            i += 1;
            if depth == 0 {
                break;
            }
        }
    }
    kept
}

fn tokens_of(marks_and_words: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut word = String::new();
    for c in marks_and_words.chars().chain([' ']) {
        if c.is_alphanumeric() || c == '_' {
            word.push(c);
            continue;
        }
        if !word.is_empty() {
            tokens.push(Token::Word(std::mem::take(&mut word)));
        }
        if c != ' ' {
            tokens.push(Token::Mark(c));
        }
    }
    tokens
}

/// The messages that the source of one room declares.
pub fn declared(room: &str, source: &str) -> Vec<Message> {
    let tokens = tokens(source);
    let opening = tokens_of("messages!{");
    let mut messages = Vec::new();
    for at in 0..tokens.len() {
        if tokens[at..].starts_with(&opening) {
            let mut reader = Reader { room, tokens: &tokens[at + opening.len()..] };
            while !reader.skip('}') {
                messages.push(reader.message());
            }
        }
    }
    messages
}

struct Reader<'a> {
    room: &'a str,
    tokens: &'a [Token],
}

impl Reader<'_> {
    fn message(&mut self) -> Message {
        while self.skip('#') {
            while !self.skip(']') {
                self.next();
            }
        }
        let name = self.word();
        let mut arguments = Vec::new();
        if self.skip('(') {
            while !self.skip(')') {
                arguments.push(self.word());
                self.skip(',');
            }
        }
        self.expect('{');
        let mut texts = BTreeMap::new();
        while !self.skip('}') {
            let language = self.word();
            self.expect(':');
            let Token::Text(text) = self.next() else { self.fail("a text") };
            texts.insert(language, text);
            self.skip(',');
        }
        Message { room: self.room.to_owned(), name, arguments, texts }
    }

    fn next(&mut self) -> Token {
        let Some((first, rest)) = self.tokens.split_first() else { self.fail("more") };
        self.tokens = rest;
        first.clone()
    }

    fn word(&mut self) -> String {
        match self.next() {
            Token::Word(word) => word,
            _ => self.fail("a word"),
        }
    }

    fn skip(&mut self, mark: char) -> bool {
        let found = self.tokens.first() == Some(&Token::Mark(mark));
        if found {
            self.tokens = &self.tokens[1..];
        }
        found
    }

    fn expect(&mut self, mark: char) {
        if !self.skip(mark) {
            self.fail(&mark.to_string());
        }
    }

    fn fail(&self, wanted: &str) -> ! {
        let next = &self.tokens[..self.tokens.len().min(4)];
        panic!("messages/{}.rs: expected {wanted}, before {next:?}", self.room);
    }
}

/// Every `room::name` in a source; a room imported as another name counts as the room.
pub fn used(source: &str) -> BTreeSet<(String, String)> {
    let tokens = tokens(source);
    let word = |i: usize| match tokens.get(i) {
        Some(Token::Word(word)) => Some(word.as_str()),
        _ => None,
    };
    let path = |i: usize| tokens.get(i..i + 2) == Some(&[Token::Mark(':'), Token::Mark(':')]);
    let mut aliases = BTreeMap::new();
    let mut used = BTreeSet::new();
    for i in 0..tokens.len() {
        if let (Some(room), Some("as"), Some(alias)) = (word(i), word(i + 1), word(i + 2)) {
            aliases.insert(alias, room);
        }
    }
    for i in 0..tokens.len() {
        if let (Some(room), true, Some(name)) = (word(i), path(i + 1), word(i + 3)) {
            let room = aliases.get(room).copied().unwrap_or(room);
            used.insert((room.to_owned(), name.to_owned()));
        }
    }
    used
}
