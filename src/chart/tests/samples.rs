//! A plan's figures in both languages, as a page would hand them to the charts.

use super::super::{
    Chart, Choice, CostByKind, Cumulative, Kind, Mark, MonthlyValue, Months, PlannedMeasured, Ranked,
    Ranking, Ratings, Series, Shade, Size, States, Words,
};

/// A language's words, in the order of use.
pub(super) struct Language {
    pub code: &'static str,
    pub month: &'static str,
    pub money: &'static str,
    pub value: &'static str,
    pub cost: &'static str,
    pub net: &'static str,
    pub milestones: [&'static str; 3],
    pub break_even: &'static str,
    pub goals: [&'static str; 8],
    pub total: &'static str,
    pub states: [&'static str; 3],
    pub score: &'static str,
    pub kinds: [&'static str; 6],
    pub planned: &'static str,
    pub measured: &'static str,
    pub missing: &'static str,
    pub reading: &'static str,
}

pub(super) const ENGLISH: Language = Language {
    code: "en",
    month: "Month",
    money: "New Taiwan dollars",
    value: "Value",
    cost: "Cost",
    net: "Net value",
    milestones: ["First return", "Accurate results", "Horizon"],
    break_even: "Break-even: month 11",
    goals: [
        "Answer service requests in public",
        "Qualified leads from LinkedIn",
        "Online orders",
        "Recruit store staff",
        "Fewer returns through how-to films",
        "Ideas for products",
        "Press and bloggers",
        "Other goals",
    ],
    total: "All goals",
    states: ["Selected now", "Not selected", "Ratings incomplete"],
    score: "Score, 0 to 100",
    kinds: ["Labour", "Ads", "Content", "Tools", "Agency", "Training and travel"],
    planned: "Planned",
    measured: "Measured",
    missing: "no reading",
    reading: "Orders per month",
};

pub(super) const CHINESE: Language = Language {
    code: "zh-TW",
    month: "月份",
    money: "新臺幣(元)",
    value: "累計價值",
    cost: "累計成本",
    net: "淨效益",
    milestones: ["首次回報", "結果準確", "規劃期末"],
    break_even: "第 11 個月損益兩平",
    goals: [
        "公開回覆客服問題,縮短處理時間",
        "從社群取得合格名單",
        "線上訂單",
        "招募門市人員",
        "以教學影片減少退貨",
        "蒐集產品點子",
        "媒體與部落客",
        "其他目標",
    ],
    total: "全部目標",
    states: ["已選定", "未選定", "評分未完成"],
    score: "分數(0 到 100)",
    kinds: ["人力", "廣告", "內容製作", "工具", "代理商", "訓練與差旅"],
    planned: "規劃值",
    measured: "實測值",
    missing: "無讀數",
    reading: "每月訂單數",
};

/// 1,234,567 as people write it.
pub(super) fn figure(figure: f64) -> String {
    let digits = format!("{:.0}", figure.abs());
    let mut grouped = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at) % 3 == 0 {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    if figure < 0.0 && grouped != "0" {
        grouped.insert(0, '\u{2212}');
    }
    grouped
}

fn month(month: u32) -> String {
    month.to_string()
}

impl Language {
    pub(super) fn words<'a>(&'a self, title: &'a str, amount: &'a str) -> Words<'a> {
        Words { title, summary: title, amount, missing: self.missing, tick: &figure, figure: &figure }
    }

    pub(super) fn months(&self) -> Months<'_> {
        Months { name: self.month, tick: &month, full: &month }
    }

    pub(super) fn marks(&self, count: u32) -> [Mark<'_>; 3] {
        let [first, accurate, horizon] = self.milestones;
        [(6, first), (12, accurate), (count, horizon)].map(|(month, label)| Mark { month, label })
    }

    pub(super) fn all(&self, count: u32, size: Size) -> [(&'static str, Option<Chart>); 5] {
        [
            ("cumulative", self.cumulative(count, size)),
            ("monthly-value", self.monthly_value(count, size)),
            ("ranking", self.ranking(size)),
            ("cost-by-kind", self.cost_by_kind(size)),
            ("planned-measured", self.planned_measured(count, size)),
        ]
    }

    pub(super) fn cumulative(&self, count: u32, size: Size) -> Option<Chart> {
        let monthly = |month: u32| 52_000.0 * (1.0 - 1.0 / (1.0 + f64::from(month) / 4.0));
        let value = running((1..=count).map(monthly));
        let cost = running((1..=count).map(|month| if month == 1 { 120_000.0 } else { 18_000.0 }));
        let net: Vec<f64> = value.iter().zip(&cost).map(|(value, cost)| value - cost).collect();
        Cumulative {
            words: self.words(self.value, self.money),
            months: self.months(),
            value: Series { name: self.value, figures: &value },
            cost: Series { name: self.cost, figures: &cost },
            net: Series { name: self.net, figures: &net },
            milestones: &self.marks(count),
            break_even: Some(Mark { month: 11, label: self.break_even }),
            shade: Shade::Between,
        }
        .chart(size)
    }

    pub(super) fn monthly_value(&self, count: u32, size: Size) -> Option<Chart> {
        let figures: Vec<Vec<f64>> = (0..8)
            .map(|goal| {
                let full = 3_000.0 * f64::from(9 - goal);
                let sign = if goal == 4 { -1.0 } else { 1.0 };
                let ramp = |month: u32| (f64::from(month) / f64::from(4 + goal)).min(1.0);
                (1..=count).map(|month| sign * full * ramp(month)).collect()
            })
            .collect();
        let series = self.goals.iter().zip(&figures);
        let series: Vec<Series> = series.map(|(name, figures)| Series { name, figures }).collect();
        MonthlyValue {
            words: self.words(self.value, self.money),
            months: self.months(),
            series: &series,
            total: Some(self.total),
            milestones: &self.marks(count),
        }
        .chart(size)
    }

    pub(super) fn ranking(&self, size: Size) -> Option<Chart> {
        let [selected, open, provisional] = self.states;
        let scores =
            [Some(91.0), Some(84.0), Some(77.0), Some(61.0), Some(58.0), Some(33.0), Some(12.0), None];
        let ranked = self.goals.iter().zip(scores).zip(0..);
        let ranked: Vec<Ranked> = ranked
            .map(|((label, score), rank)| Ranked {
                label,
                score,
                choice: if rank < 3 { Choice::Selected } else { Choice::Open },
                ratings: if rank == 2 || rank > 4 { Ratings::Provisional } else { Ratings::Complete },
                note: if rank < 3 { selected } else { open },
            })
            .collect();
        Ranking {
            words: self.words(self.score, self.score),
            candidate: self.total,
            note: selected,
            states: States { selected, open, provisional },
            ranked: &ranked,
        }
        .chart(size)
    }

    pub(super) fn cost_by_kind(&self, size: Size) -> Option<Chart> {
        let amounts = [1_240_000.0, 480_000.0, 150_000.0, 96_000.0, 60_000.0, 12_000.0];
        let kinds = self.kinds.iter().zip(amounts);
        let kinds: Vec<Kind> = kinds.map(|(label, amount)| Kind { label, amount }).collect();
        CostByKind { words: self.words(self.cost, self.money), kind: self.cost, kinds: &kinds }.chart(size)
    }

    pub(super) fn planned_measured(&self, count: u32, size: Size) -> Option<Chart> {
        let planned: Vec<f64> = (1..=count).map(|month| 200.0 + 12.0 * f64::from(month.min(18))).collect();
        let until = count * 2 / 3;
        let measured: Vec<Option<f64>> = (1..=until)
            .map(|month| {
                let wave = f64::from(month * 37 % 23) * 4.0;
                (month % 7 != 4 && month % 7 != 6).then_some(150.0 + 13.0 * f64::from(month.min(20)) + wave)
            })
            .collect();
        PlannedMeasured {
            words: self.words(self.reading, self.reading),
            months: self.months(),
            planned: Series { name: self.planned, figures: &planned },
            measured_name: self.measured,
            measured: &measured,
            milestones: &self.marks(count),
        }
        .chart(size)
    }
}

fn running(monthly: impl Iterator<Item = f64>) -> Vec<f64> {
    monthly
        .scan(0.0, |total, amount| {
            *total += amount;
            Some(*total)
        })
        .collect()
}
