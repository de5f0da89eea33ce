//! Words of step 3: what the team has for the goals that it pursues.

messages! {
    cost { en: "Money for the first year", zh: "第一年的預算" }
    cost_hint { en: "What the selected goals may cost in months 1 to 12.", zh: "選定的目標在第 1 至 12 個月最多能花多少錢。" }
    hours { en: "Hours a month", zh: "每月可用工時" }
    hours_hint { en: "Labour that the team has in a month.", zh: "團隊每個月能投入的工時。" }
    goals_selected { en: "Goals selected", zh: "選定的目標" }
    first_year { en: "They cost in the first year", zh: "第一年成本" }
    most_hours { en: "Most hours in a month", zh: "單月最多工時" }
    of(capacity) { en: "of {capacity}", zh: "上限 {capacity}" }
    over(capacity) { en: "more than the {capacity} there are", zh: "超過上限 {capacity}" }
    in_month(month) { en: "in month {month}", zh: "第 {month} 個月" }
    both(month, capacity) { en: "{month}, {capacity}", zh: "{month}，{capacity}" }
}
