//! What the product suggests in steps 4 and 6: KPIs by department and channels in Taiwan, each with its
//! source. Suggestions fill a row and are the reader's to change. Knows the plan and the two languages only.

use crate::plan::{Channel, Derivation, Direction, Function, Kpi, KpiClass, Quantity, ValuePattern};
use crate::text::Lang;

pub mod channels;
pub mod kpis;

pub use channels::{channel, channels};
pub use kpis::{kpi, kpis, kpis_of};

/// A text in both languages; empty in both where there is nothing to say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Words {
    pub en: &'static str,
    pub zh: &'static str,
}

impl Words {
    const EMPTY: Self = Self::new("", "");

    const fn new(en: &'static str, zh: &'static str) -> Self {
        Self { en, zh }
    }

    pub const fn get(self, lang: Lang) -> &'static str {
        match lang {
            Lang::En => self.en,
            Lang::ZhTw => self.zh,
        }
    }
}

/// A KPI that a department of some function commonly has.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct KpiSuggestion {
    pub id: &'static str,
    pub function: Function,
    pub class: KpiClass,
    pub name: Words,
    pub unit: Words,
    pub direction: Direction,
    /// What exactly is measured, where the name leaves it open; for a rate, its denominator.
    pub definition: Words,
    /// How money follows from an improvement, in words.
    pub value_formula: Words,
    /// The same as a calculation of the value of one unit, where one of the patterns is it.
    pub pattern: Option<ValuePattern>,
    /// Where the readings usually come from.
    pub data_source: Words,
    /// How easy it is to track, 1 (hard) to 5 (easy).
    pub ease: u8,
    /// What to beware of.
    pub note: Words,
    /// Suggestions with the same key are the same money, seen at different places.
    pub money: Option<&'static str>,
    pub vanity: bool,
    /// Counts in the ROI unless the team decides otherwise.
    pub counted: bool,
    /// The most that may be ascribed to the plan without a measured link of one's own, where a source says so.
    pub attribution: Option<f64>,
}

impl KpiSuggestion {
    /// Writes the suggestion into a row in the reader's language. Baseline, target and unit value are left to
    /// the department: a suggestion knows no one's figures.
    pub fn fill(&self, lang: Lang, kpi: &mut Kpi) {
        self.name.get(lang).clone_into(&mut kpi.name);
        kpi.class = self.class;
        self.unit.get(lang).clone_into(&mut kpi.unit);
        self.definition.get(lang).clone_into(&mut kpi.definition);
        kpi.direction = self.direction;
        kpi.derivation = self.pattern.map(|pattern| Derivation { pattern, inputs: [].into() });
        self.value_formula.get(lang).clone_into(&mut kpi.value_source);
        if let Some(share) = self.attribution {
            kpi.attribution = Some(Quantity::Number(share));
        }
        kpi.counted = self.counted;
        kpi.vanity = self.vanity;
        kpi.money = self.money.map(str::to_owned);
        self.data_source.get(lang).clone_into(&mut kpi.data_source);
        kpi.ease = Some(self.ease);
    }
}

/// A place where people are reached, with what is known of it in Taiwan.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ChannelSuggestion {
    /// Also the id of the channel in a plan that takes the suggestion.
    pub id: &'static str,
    pub name: Words,
    /// What it is good for.
    pub goals: Words,
    /// Who is there, in Taiwan.
    pub audience: Words,
    /// What works there.
    pub content: Words,
    /// What it costs and brings elsewhere; each with its source in the text or among the sources.
    pub benchmarks: &'static [(Benchmark, Words)],
    /// As the author of the catalogue cited them, in any language.
    pub sources: &'static [&'static str],
}

/// What a benchmark is a figure of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Benchmark {
    /// Interactions as a share; of what, the text says, for the denominators differ more than ten-fold.
    EngagementRate,
    CostPerClick,
    /// Cost of a thousand views.
    CostPerThousand,
    ConversionRate,
    /// Cost of a new friend of an official account.
    CostPerFriend,
    Fees,
}

impl Benchmark {
    pub const fn name(self, lang: Lang) -> &'static str {
        let words = match self {
            Self::EngagementRate => Words::new("Engagement rate", "互動率"),
            Self::CostPerClick => Words::new("Cost per click", "每次點擊成本"),
            Self::CostPerThousand => Words::new("Cost per thousand views", "每千次曝光成本"),
            Self::ConversionRate => Words::new("Conversion rate", "轉換率"),
            Self::CostPerFriend => Words::new("Cost per friend", "每位好友取得成本"),
            Self::Fees => Words::new("Fees", "費用"),
        };
        words.get(lang)
    }
}

impl ChannelSuggestion {
    /// The suggestion as a row of step 6.
    pub fn fill(&self, lang: Lang) -> Channel {
        Channel {
            id: self.id.into(),
            name: self.name.get(lang).to_owned(),
            audience: self.audience.get(lang).to_owned(),
            notes: self.notes(lang),
        }
    }

    /// What works there, benchmarks and sources, a line each.
    fn notes(&self, lang: Lang) -> String {
        let colon = Words::new(": ", "：").get(lang);
        let mut lines = vec![self.content.get(lang).to_owned()];
        lines.extend(
            self.benchmarks.iter().map(|(what, text)| [what.name(lang), colon, text.get(lang)].concat()),
        );
        if !self.sources.is_empty() {
            let sources = Words::new("Sources", "資料來源").get(lang);
            let separator = Words::new("; ", "；").get(lang);
            lines.push([sources, colon, &self.sources.join(separator)].concat());
        }
        lines.join("\n")
    }
}
