//! Plans to look around in and to begin from, each written in both languages: `samples/tea-shop.zh-TW.json`.
//! The page fetches such a file from its own host; the command line carries the texts with it.

use crate::text::Lang;
use crate::text::messages::samples;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sample {
    TeaShop,
    ShiftCloud,
    LanguageSchool,
}

/// Every sample, in the order they are offered.
pub fn list() -> &'static [Sample] {
    &[Sample::TeaShop, Sample::ShiftCloud, Sample::LanguageSchool]
}

impl Sample {
    /// The name in files and on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::TeaShop => "tea-shop",
            Self::ShiftCloud => "shift-cloud",
            Self::LanguageSchool => "language-school",
        }
    }

    pub fn from_name(name: &str) -> Option<Self> {
        list().iter().copied().find(|sample| sample.name() == name)
    }

    pub fn title(self, lang: Lang) -> &'static str {
        match self {
            Self::TeaShop => samples::tea_shop_title(lang),
            Self::ShiftCloud => samples::shift_cloud_title(lang),
            Self::LanguageSchool => samples::language_school_title(lang),
        }
    }

    /// What there is to see in it, in a line or two.
    pub fn description(self, lang: Lang) -> &'static str {
        match self {
            Self::TeaShop => samples::tea_shop_description(lang),
            Self::ShiftCloud => samples::shift_cloud_description(lang),
            Self::LanguageSchool => samples::language_school_description(lang),
        }
    }

    /// The file's name: `tea-shop.en.json`.
    pub fn file_name(self, lang: Lang) -> String {
        [self.name(), ".", lang.tag(), ".json"].concat()
    }

    /// The file itself. Not for the page, which would have to load them all at its start.
    #[cfg(feature = "cli")]
    pub fn text(self, lang: Lang) -> &'static str {
        macro_rules! file {
            ($name:literal) => {
                match lang {
                    Lang::En => include_str!(concat!("../samples/", $name, ".en.json")),
                    Lang::ZhTw => include_str!(concat!("../samples/", $name, ".zh-TW.json")),
                }
            };
        }
        match self {
            Self::TeaShop => file!("tea-shop"),
            Self::ShiftCloud => file!("shift-cloud"),
            Self::LanguageSchool => file!("language-school"),
        }
    }
}
