//! A plan's figures in both languages, as a page would hand them to the charts.

use super::super::{
    Band, Chances, Chart, Choice, Contribution, Contributions, CostByKind, Cumulative, Fan, Histogram,
    HistogramMark, Kind, Mark, MonthlyValue, Months, Outside, PlannedMeasured, Ranked, Ranking, Ratings,
    Series, Shade, Sides, Size, States, Swing, Swings, Words,
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

/// 12% of 0.12.
fn percent(share: f64) -> String {
    format!("{}%", figure(share * 100.0))
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

    pub(super) fn all(&self, count: u32, size: Size) -> [(&'static str, Option<Chart>); 9] {
        [
            ("cumulative", self.cumulative(count, size)),
            ("monthly-value", self.monthly_value(count, size)),
            ("ranking", self.ranking(size)),
            ("cost-by-kind", self.cost_by_kind(size)),
            ("planned-measured", self.planned_measured(count, size)),
            ("fan", self.fan(count, size)),
            ("histogram", self.histogram(size)),
            ("contributions", self.contributions(size)),
            ("swings", self.swings(size)),
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

    pub(super) fn fan(&self, count: u32, size: Size) -> Option<Chart> {
        let net = |share: f64| -> Vec<f64> {
            let of = |month: f64| month * (28_000.0 * rising(month, 8.0) - 16_000.0) * share - 60_000.0;
            (1..=count).map(|month| of(f64::from(month))).collect()
        };
        let edges = [0.4, 0.6, 0.8, 1.2, 1.4, 1.6].map(net);
        let series = |name, at: usize| Series { name, figures: &edges[at] };
        let (median, base) = (net(1.0), net(1.1));
        let chances: Vec<f64> = (1..=count).map(|month| 0.93 * rising(f64::from(month), 13.0)).collect();
        Fan {
            words: self.words(self.net, self.money),
            months: self.months(),
            bands: &[
                Band { name: "P5\u{2013}P95", low: series("P5", 0), high: series("P95", 5) },
                Band { name: "P10\u{2013}P90", low: series("P10", 1), high: series("P90", 4) },
                Band { name: "P25\u{2013}P75", low: series("P25", 2), high: series("P75", 3) },
            ],
            median: Series { name: "P50", figures: &median },
            base: Series { name: self.planned, figures: &base },
            milestones: &self.marks(count),
            broken_even: Chances { name: self.break_even, by_month: &chances, write: &percent },
        }
        .chart(size)
    }

    pub(super) fn histogram(&self, size: Size) -> Option<Chart> {
        let shares: Vec<f64> =
            (0..40).map(|bin| 0.07 / (1.0 + (f64::from(bin) - 17.0).powi(2) / 30.0)).collect();
        let mark = |at, label, is_base| HistogramMark { at, label, is_base };
        Histogram {
            words: Words { tick: &percent, figure: &percent, ..self.words(self.score, self.score) },
            share: self.reading,
            write_share: &percent,
            write_span: &|from, to| format!("{} – {}", percent(from), percent(to)),
            loss: self.cost,
            gain: self.value,
            from: -0.6,
            width: 0.05,
            shares: &shares,
            below: Outside { label: self.missing, share: 0.01 },
            above: Outside { label: self.missing, share: 0.0 },
            marks: &[
                mark(-0.1, "P10", false),
                mark(0.25, "P50", false),
                mark(0.9, "P90", false),
                mark(0.3, self.planned, true),
            ],
        }
        .chart(size)
    }

    pub(super) fn contributions(&self, size: Size) -> Option<Chart> {
        let parts = self.goals.iter().zip([0.46, 0.21, -0.17, 0.08, -0.04, 0.02, 0.01, 0.01]);
        let parts: Vec<Contribution> = parts.map(|(label, part)| Contribution { label, part }).collect();
        Contributions {
            words: Words { tick: &percent, figure: &percent, ..self.words(self.score, self.score) },
            input: self.total,
            sides: Sides { one: self.value, other: self.cost },
            parts: &parts,
        }
        .chart(size)
    }

    pub(super) fn swings(&self, size: Size) -> Option<Chart> {
        let swings = self.goals.iter().zip([0.9, 0.6, -0.5, 0.3, -0.2, 0.1, 0.05, 0.0]);
        let swings: Vec<Swing> = swings
            .map(|(label, half)| Swing {
                label,
                low: Some(1.4 - half),
                high: (half != 0.0).then_some(1.4 + half),
            })
            .collect();
        Swings {
            words: Words { tick: &percent, figure: &percent, ..self.words(self.score, self.score) },
            input: self.total,
            sides: Sides { one: self.planned, other: self.measured },
            base: 1.4,
            swings: &swings,
        }
        .chart(size)
    }
}

/// An S from 0 to nearly 1 around a middle.
fn rising(at: f64, middle: f64) -> f64 {
    let x = (at - middle) / 3.0;
    0.5 + 0.5 * x / (1.0 + x * x).sqrt()
}

fn running(monthly: impl Iterator<Item = f64>) -> Vec<f64> {
    monthly
        .scan(0.0, |total, amount| {
            *total += amount;
            Some(*total)
        })
        .collect()
}
