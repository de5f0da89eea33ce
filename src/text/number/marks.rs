//! What people write around a number: other widths of the same character, spaces, currency marks.

/// The text with full-width forms, dashes, spaces and dots as plain ASCII, and invisible marks left out.
pub(super) fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            // Zero-width characters and direction marks come along when text is pasted.
            '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{2069}'
            | '\u{061c}'
            | '\u{feff}' => {}
            // A Chinese dash is two characters long; it is no minus.
            '\u{2014}' if chars.next_if_eq(&c).is_some() => out.push('~'),
            '‥' | '…' => out.push_str(".."),
            '\u{2010}'..='\u{2015}' | '−' | '⁻' | '﹘' | '﹣' => out.push('-'),
            '〜' | '∼' => out.push('~'),
            '﹐' => out.push(','),
            '﹒' => out.push('.'),
            '﹢' => out.push('+'),
            '﹩' => out.push('$'),
            '﹪' => out.push('%'),
            '￥' => out.push('¥'),
            '￡' => out.push('£'),
            '￦' => out.push('₩'),
            '！'..='～' => out.push(half_width(c)),
            c if c.is_whitespace() => out.push(' '),
            c => out.push(c),
        }
    }
    out
}

/// The block of full-width forms follows ASCII at a fixed distance.
fn half_width(c: char) -> char {
    char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c)
}

const SYMBOLS: [char; 15] = ['$', '€', '£', '¥', '₩', '₹', '₫', '฿', '₱', '₽', '₺', '₪', '₴', '₦', '₡'];

/// Letters that people put before a symbol, as in `NT$`; longer ones first.
const PREFIXES: [&str; 15] =
    ["RMB", "NT", "US", "HK", "SG", "AU", "CA", "NZ", "CN", "JP", "MX", "A", "C", "S", "R"];

/// Currencies by name; longer ones first.
const NAMES: [&str; 18] = [
    "新台幣",
    "新臺幣",
    "人民幣",
    "台幣",
    "臺幣",
    "美元",
    "美金",
    "歐元",
    "日圓",
    "日元",
    "港幣",
    "港元",
    "韓元",
    "英鎊",
    "元",
    "圓",
    "円",
    "塊",
];

/// ISO 4217, and the two that are not in it but on everybody's keyboard: NTD and RMB.
const CODES: &str = "\
    AEDAFNALLAMDANGAOAARSAUDAWGAZNBAMBBDBDTBGNBHDBIFBMDBNDBOBBRLBSDBTNBWPBYNBZDCADCDFCHFCLPCNYCOPCRCCUPCVECZK\
    DJFDKKDOPDZDEGPERNETBEURFJDFKPGBPGELGHSGIPGMDGNFGTQGYDHKDHNLHTGHUFIDRILSINRIQDIRRISKJMDJODJPYKESKGSKHRKMF\
    KPWKRWKWDKYDKZTLAKLBPLKRLRDLSLLYDMADMDLMGAMKDMMKMNTMOPMRUMURMVRMWKMXNMYRMZNNADNGNNIONOKNPRNZDOMRPABPENPGK\
    PHPPKRPLNPYGQARRONRSDRUBRWFSARSBDSCRSDGSEKSGDSHPSLESOSSRDSSPSTNSVCSYPSZLTHBTJSTMTTNDTOPTRYTTDTWDTZSUAHUGX\
    USDUYUUZSVEDVESVNDVUVWSTXAFXCDXCGXOFXPFYERZARZMWZWGNTDRMB";

fn is_code(text: &str) -> bool {
    let mut codes = CODES.as_bytes().chunks(3);
    text.len() == 3 && codes.any(|code| code.eq_ignore_ascii_case(text.as_bytes()))
}

/// What follows a currency mark at the front, if there is one: `NT$`, `€`, `USD`, `新台幣`.
pub(super) fn after_currency(text: &str) -> Option<&str> {
    if let Some(rest) = text.strip_prefix(SYMBOLS) {
        return Some(rest);
    }
    for prefix in PREFIXES {
        let rest = starts(text, prefix).and_then(|rest| rest.strip_prefix(SYMBOLS));
        if rest.is_some() {
            return rest;
        }
    }
    if let Some((code, rest)) = text.split_at_checked(3)
        && is_code(code)
        && !rest.starts_with(|c: char| c.is_ascii_alphabetic())
    {
        return Some(rest);
    }
    NAMES.iter().find_map(|name| text.strip_prefix(name))
}

/// What precedes a currency mark at the end, if there is one: `€`, `NT$`, `USD`, `元`.
pub(super) fn before_currency(text: &str) -> Option<&str> {
    if let Some(rest) = text.strip_suffix(SYMBOLS) {
        let bare = PREFIXES.iter().find_map(|prefix| ends(rest, prefix));
        return Some(bare.unwrap_or(rest));
    }
    let at = text.len().checked_sub(3);
    if let Some((rest, code)) = at.and_then(|at| text.split_at_checked(at))
        && is_code(code)
    {
        return Some(rest);
    }
    NAMES.iter().find_map(|name| text.strip_suffix(name))
}

fn starts<'a>(text: &'a str, prefix: &str) -> Option<&'a str> {
    let (head, rest) = text.split_at_checked(prefix.len())?;
    head.eq_ignore_ascii_case(prefix).then_some(rest)
}

fn ends<'a>(text: &'a str, suffix: &str) -> Option<&'a str> {
    let (rest, tail) = text.split_at_checked(text.len().checked_sub(suffix.len())?)?;
    tail.eq_ignore_ascii_case(suffix).then_some(rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn full_width_text_folds_to_ascii() {
        assert_eq!(fold("（１，２３４．５）％"), "(1,234.5)%");
        assert_eq!(fold("１\u{3000}２\u{a0}３\u{2009}４"), "1 2 3 4");
        assert_eq!(fold("−1 – 2 … 3\u{200e}"), "-1 - 2 .. 3");
    }

    #[test]
    fn every_currency_code_has_three_letters() {
        assert!(CODES.len().is_multiple_of(3));
        assert!(CODES.bytes().all(|b| b.is_ascii_uppercase()));
        assert!(is_code("twd") && is_code("ZAR") && !is_code("NAN") && !is_code("INF"));
    }
}
