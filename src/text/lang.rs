//! The two languages of the product, and how one is chosen for a new reader.
//! Knows nothing of the browser: whoever calls brings the reader's language tags.

use serde::{Deserialize, Serialize};

/// A language of the interface; in files and settings it is written as its tag.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Lang {
    /// Traditional Chinese as written in Taiwan.
    #[serde(rename = "zh-TW")]
    ZhTw,
    #[default]
    #[serde(rename = "en")]
    En,
}

impl Lang {
    /// Every language, in the order of the language switch.
    pub const ALL: [Self; 2] = [Self::ZhTw, Self::En];

    /// The BCP 47 tag: for `lang` attributes, `Intl` and files.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::ZhTw => "zh-TW",
            Self::En => "en",
        }
    }

    /// The language's name in itself, as a language switch shows it.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::ZhTw => "繁體中文",
            Self::En => "English",
        }
    }

    /// The language for a reader who prefers these tags, best first. Readers of any Chinese are served
    /// in Traditional Chinese; a reader of neither language gets English.
    pub fn from_tags<'a>(tags: impl IntoIterator<Item = &'a str>) -> Self {
        tags.into_iter().find_map(Self::of_tag).unwrap_or_default()
    }

    fn of_tag(tag: &str) -> Option<Self> {
        let primary = tag.trim().split(['-', '_']).next()?;
        if primary.eq_ignore_ascii_case("zh") {
            Some(Self::ZhTw)
        } else if primary.eq_ignore_ascii_case("en") {
            Some(Self::En)
        } else {
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reader_of_any_chinese_gets_traditional_chinese() {
        for tag in ["zh", "zh-TW", "zh-Hant-HK", "zh-CN", "ZH_tw"] {
            assert_eq!(Lang::from_tags([tag]), Lang::ZhTw, "{tag}");
        }
    }

    #[test]
    fn the_first_language_we_have_wins() {
        assert_eq!(Lang::from_tags(["ja", "en-GB", "zh-TW"]), Lang::En);
        assert_eq!(Lang::from_tags(["ja", "zh-TW", "en-GB"]), Lang::ZhTw);
    }

    #[test]
    fn a_reader_of_neither_language_gets_english() {
        assert_eq!(Lang::from_tags(["ja", "enm", "", "zhx-TW"]), Lang::En);
        assert_eq!(Lang::from_tags([]), Lang::En);
    }

    #[test]
    fn a_language_is_saved_as_its_tag() {
        for lang in Lang::ALL {
            let saved = serde_json::to_string(&lang).unwrap();
            assert_eq!(saved, format!("\"{}\"", lang.tag()));
            assert_eq!(serde_json::from_str::<Lang>(&saved).unwrap(), lang);
        }
    }
}
