//! How sure the return is: what a simulation of the plan's ranges says, on the page and in the document.

messages! {
    title { en: "How sure is this?", zh: "結果有多確定？" }
    intro {
        en: "The base case takes one value for each figure. Here every range of the plan is drawn many times, so that you see how far the return may be from it.",
        zh: "基準情境對每個數字只取一個值。這裡則從計畫的各個範圍反覆抽樣，看出報酬可能偏離多少。",
    }
    stale {
        en: "These figures are from before the last change.",
        zh: "以下是上次變動之前的結果。",
    }
    samples(count) {
        en: "From {count} simulated futures, each with other values out of the plan’s ranges.",
        zh: "模擬 {count} 次，每次從計畫的各個範圍抽取不同的數值。",
    }
    not_simulated {
        en: "The plan’s ranges had not been simulated when this was written: only the base case is shown.",
        zh: "產生這份文件時尚未模擬計畫的範圍，因此只列出基準情境。",
    }
    no_ranges {
        en: "No figure of this plan is a range, so every simulated future is the base case.",
        zh: "這份計畫沒有任何數值是範圍，因此每次模擬都與基準情境相同。",
    }

    enter_ranges {
        en: "Enter ranges in place of single numbers, from what is least to what is most, and the return gets a range as well:",
        zh: "請以範圍取代單一數值，填入最低到最高的可能值，報酬也就會有範圍：",
    }
    colon { en: ": ", zh: "：" }
    ranges_of_kpis { en: "baselines and targets", zh: "基準值與目標值" }
    ranges_of_values { en: "values per unit, shares due to the plan, cross effects", zh: "單位價值、歸因比例、交互影響" }
    ranges_of_costs { en: "amounts and hours", zh: "金額與工時" }
    does_not_vary {
        en: "The ROI is not defined or does not vary, so no input can narrow it.",
        zh: "投資報酬率無定義或沒有變動，因此沒有可以縮小範圍的輸入。",
    }
    compared_by { en: "Compare inputs by", zh: "比較方式" }
    by_variance { en: "their share of the variance", zh: "占變異的比例" }
    by_swing { en: "what each alone does", zh: "各自單獨的影響" }

    roi_between(month, low, high) {
        en: "In 8 of 10 simulated futures the ROI by month {month} lies between {low} and {high}.",
        zh: "10 次模擬中有 8 次，第 {month} 個月的投資報酬率介於 {low} 與 {high} 之間。",
    }
    positive_in(chance) {
        en: "The return is positive in {chance} of all futures.",
        zh: "所有模擬中有 {chance} 的報酬為正。",
    }
    net_between(month, low, high) {
        en: "No simulated future has a cost, so the ROI is undefined; in 8 of 10 of them the net by month {month} lies between {low} and {high}.",
        zh: "所有模擬都沒有成本，因此投資報酬率無定義；10 次模擬中有 8 次，第 {month} 個月的淨效益介於 {low} 與 {high} 之間。",
    }

    milestones { en: "ROI: from P10 to P90, beside the base case", zh: "投資報酬率：P10 到 P90，與基準情境並列" }
    by { en: "By", zh: "截至" }
    base_case { en: "Base case", zh: "基準情境" }
    risk_adjusted { en: "Risk-adjusted", zh: "風險調整後" }
    positive { en: "Chance of a positive return", zh: "報酬為正的機率" }
    positive_by(month) { en: "Chance of a positive return by month {month}", zh: "第 {month} 個月報酬為正的機率" }
    no_future_costs { en: "undefined: no future has a cost", zh: "無定義：所有模擬都沒有成本" }
    milestones_note {
        en: "P10: one future in ten is below it; P50: half of them; P90: nine in ten. Risk-adjusted: the median of the value, each benefit cut by its goal’s chance of success, against the P90 of the cost, in the manner of Forrester’s Total Economic Impact.",
        zh: "P10：十次中有一次低於此值；P50：一半低於此值；P90：十次中有九次低於此值。風險調整後：以價值的中位數（各項效益乘上目標的成功機率）對上成本的 P90，仿照 Forrester 的 Total Economic Impact 做法。",
    }
    without_cost(count) {
        one: "{count} future has no cost by the horizon and so no ROI; it is left out.",
        en: "{count} futures have no cost by the horizon and so no ROI; they are left out.",
        zh: "有 {count} 次模擬到期末仍沒有成本，因此沒有投資報酬率，未列入計算。",
    }
    under { en: "under 1%", zh: "不到 1%" }
    over { en: "over 99%", zh: "超過 99%" }

    breaks_even(chances, never, month) {
        en: "Chance that the plan has broken even: {chances}. In {never} of all futures it does not within {month} months.",
        zh: "達到損益兩平的機率：{chances}。所有模擬中有 {never} 在 {month} 個月內未達成。",
    }
    chance_by(month, chance) { en: "by month {month} {chance}", zh: "第 {month} 個月前 {chance}" }

    credibility { en: "How far to trust each figure", zh: "各期數字的可信程度" }
    month(month) { en: "Month {month}", zh: "第 {month} 個月" }
    firm(low, high) {
        en: "Firm: from {low} to {high}, a narrow band on one side of zero.",
        zh: "可信：介於 {low} 與 {high}，範圍窄，且都在零的同一側。",
    }
    sure_gain(low, high) {
        en: "Sure to be a gain, but not how large: from {low} to {high}.",
        zh: "可確定是正報酬，但多寡未定：介於 {low} 與 {high}。",
    }
    sure_loss(low, high) {
        en: "Sure not to be a gain, but not how large the loss is: from {low} to {high}.",
        zh: "可確定尚無正報酬，但虧損多寡未定：介於 {low} 與 {high}。",
    }
    open(low, high) {
        en: "Open: it may be a loss or a gain, from {low} to {high}.",
        zh: "未定：可能虧損也可能獲利，介於 {low} 與 {high}。",
    }
    value_by_then(share, month) {
        en: "{share} of the value expected by month {month} has come by then.",
        zh: "屆時已產生第 {month} 個月前預期價值的 {share}。",
    }
    early(share, month) {
        en: "Early: only {share} of the value expected by month {month} has come by then, so the figure says little of the whole plan.",
        zh: "尚早：屆時只產生第 {month} 個月前預期價值的 {share}，這個數字還不足以代表整個計畫。",
    }
    month_6 {
        en: "Expect the first ROI at about this month, and do not judge the plan by it.",
        zh: "大約這時才會看到初步的投資報酬率，還不宜據此評斷計畫。",
    }
    month_12 {
        en: "From about this month on, measured results are accurate.",
        zh: "大約從這個月起，測量結果才準確。",
    }
    rule { en: "What these words mean", zh: "判定的依據" }
    rule_firm(part) {
        en: "Firm: P10 and P90 are both gains or both losses, and they are no further apart than {part} of what a unit of cost brings at the median (1 + ROI).",
        zh: "可信：P10 與 P90 同為獲利或同為虧損，且兩者的差距不超過中位數下每單位成本所帶來價值（1 + 投資報酬率）的 {part}。",
    }
    rule_sign { en: "Sure to be a gain, or not to be one: only the first of these holds.", zh: "可確定是否為正報酬：只符合前一項條件。" }
    rule_early {
        en: "Early: less than half of the value expected by the last month has come.",
        zh: "尚早：產生的價值還不到期末預期的一半。",
    }
    rule_open { en: "Open: P10 is a loss and P90 a gain.", zh: "未定：P10 為虧損而 P90 為獲利。" }

    /// Beneath the base case, short.
    brief(low, high, chance) {
        en: "{low} to {high} in 8 of 10 futures; positive in {chance}",
        zh: "10 次模擬有 8 次介於 {low} 與 {high}；{chance} 為正",
    }

    fan { en: "Where the net may go, month by month", zh: "淨效益逐月可能的範圍" }
    percentile(level) { en: "P{level}", zh: "P{level}" }
    median { en: "P50 (median)", zh: "P50（中位數）" }
    band(low, high) { en: "P{low} to P{high}", zh: "P{low} 到 P{high}" }
    broken_even_by { en: "Chance of having broken even by the month", zh: "該月前已損益兩平的機率" }
    fan_summary(month, low, median, high, base) {
        en: "By month {month} the net is {median} at the median, and from {low} to {high} in 8 of 10 futures; the base case is {base}.",
        zh: "到第 {month} 個月，淨效益的中位數為 {median}，10 次模擬中有 8 次介於 {low} 與 {high}；基準情境為 {base}。",
    }

    roi_histogram(month) { en: "How often each ROI comes out, by month {month}", zh: "第 {month} 個月各種投資報酬率出現的比例" }
    npv_histogram(month) { en: "How often each NPV comes out, by month {month}", zh: "第 {month} 個月各種淨現值出現的比例" }
    roi { en: "ROI", zh: "投資報酬率" }
    npv { en: "NPV", zh: "淨現值" }
    net { en: "Net", zh: "淨效益" }
    share_of_futures { en: "Share of futures", zh: "占模擬的比例" }
    below(figure) { en: "below {figure}", zh: "低於 {figure}" }
    above(figure) { en: "above {figure}", zh: "高於 {figure}" }
    span(from, to) { en: "{from} to {to}", zh: "{from} 到 {to}" }
    loss { en: "Loss", zh: "虧損" }
    gain { en: "Gain", zh: "獲利" }
    histogram_summary(low, median, high, base) {
        en: "P10 is {low}, P50 {median} and P90 {high}; the base case is {base}.",
        zh: "P10 為 {low}，P50 為 {median}，P90 為 {high}；基準情境為 {base}。",
    }
    beyond(share) { en: "{share} of the futures lie beyond the picture.", zh: "{share} 的模擬超出圖的範圍。" }

    contributions { en: "What the uncertainty comes from", zh: "不確定性來自哪裡" }
    swings { en: "What each input alone does to the ROI", zh: "各項輸入單獨對投資報酬率的影響" }
    input { en: "Uncertain input", zh: "不確定的輸入" }
    part_of_variance { en: "Share of the variance", zh: "占變異的比例" }
    more_is_more { en: "more of it raises the ROI", zh: "數值越高，投資報酬率越高" }
    more_is_less { en: "more of it lowers the ROI", zh: "數值越高，投資報酬率越低" }
    at_low { en: "ROI at its P10", zh: "取其 P10 時的投資報酬率" }
    at_high { en: "ROI at its P90", zh: "取其 P90 時的投資報酬率" }
    finding_out(input, part) {
        en: "Finding out the {input} would narrow the ROI most: {part} of its variance comes from it.",
        zh: "查明{input}最能縮小投資報酬率的範圍：變異有 {part} 來自於此。",
    }
    all_inputs {
        en: "The whole variance of the ROI comes from the inputs shown.",
        zh: "投資報酬率的變異全部來自圖中的輸入。",
    }
    largest_inputs(first, count, share) {
        en: "The {first} largest of {count} uncertain inputs make up {share} of the ROI’s variance.",
        zh: "{count} 項不確定的輸入中，最大的 {first} 項占投資報酬率變異的 {share}。",
    }
    swings_most(input, low, high, base) {
        en: "Alone, the {input} moves the ROI most: {low} at its P10 and {high} at its P90, where the base case is {base}.",
        zh: "單獨來看，{input}對投資報酬率的影響最大：取其 P10 時為 {low}，取其 P90 時為 {high}，基準情境為 {base}。",
    }
    more_inputs(count) { one: "{count} smaller one is left out.", en: "{count} smaller ones are left out.", zh: "另有 {count} 項影響較小，未列出。" }

    of_row(what, name) { en: "{what} of “{name}”", zh: "「{name}」的{what}" }
    of_cost(what, line, tactic) { en: "{what} of “{line}” in “{tactic}”", zh: "「{tactic}」中「{line}」的{what}" }
    of_effect(from, to) { en: "effect of “{from}” on “{to}”", zh: "「{from}」對「{to}」的影響強度" }
    success_of(name) { en: "success of “{name}”", zh: "「{name}」是否成功" }

    advise_baseline { en: "Measure it for a few weeks before the launch.", zh: "請在啟動前先測量幾週。" }
    advise_target { en: "Look at success cases of your own industry first, and try it on a small scale.", zh: "請先參考同業的成功案例，並小規模試行。" }
    advise_unit_value { en: "Work it out with the department that has the figures, and record the source.", zh: "請與掌握數字的部門一起推算，並記錄來源。" }
    advise_attribution { en: "Compare with a time, place or group that the plan does not reach.", zh: "請與計畫未觸及的時段、地區或族群比較。" }
    advise_time { en: "Watch how soon the first tactic takes effect, and correct it then.", zh: "請觀察第一項戰術多久見效，再據以修正。" }
    advise_effect { en: "Hold past records of both KPIs against each other.", zh: "請比對兩項 KPI 過去的紀錄。" }
    advise_cost { en: "Ask for quotes, or record a month of it.", zh: "請詢價，或先記錄一個月的實際花費。" }
    advise_success { en: "Begin with a pilot that shows early whether it works.", zh: "請先做小型試辦，及早看出是否可行。" }

    percentiles { en: "All percentiles", zh: "所有百分位數" }
    percentiles_at(month) { en: "Percentiles by month {month}", zh: "第 {month} 個月的百分位數" }
    figure { en: "Figure", zh: "數字" }
    level { en: "Percentile", zh: "百分位數" }
    mean { en: "Mean", zh: "平均" }
    standard_error { en: "Standard error of the mean", zh: "平均的標準誤" }
    levels_at(month) { en: "From P1 to P99, by month {month}", zh: "P1 到 P99，第 {month} 個月" }

    scenarios { en: "Scenarios simulated beside the plan", zh: "與計畫一併模擬的情境" }
    scenario { en: "Scenario", zh: "情境" }
    as_it_is { en: "The plan as it is", zh: "現行計畫" }
    base_roi { en: "Base case ROI", zh: "基準 ROI" }
    net_difference { en: "Net against the plan, P50 (P10 to P90)", zh: "與計畫的淨效益差，P50（P10 到 P90）" }
    difference(median, low, high) { en: "{median}\n({low} to {high})", zh: "{median}\n（{low} 到 {high}）" }
    no_difference { en: "no difference", zh: "無差異" }
    better { en: "Futures in which it is better", zh: "較佳的模擬比例" }
    scenarios_note(month) {
        en: "By month {month}. Each scenario is simulated with the same draws as the plan, and the difference is taken future by future.",
        zh: "截至第 {month} 個月。各情境與計畫使用相同的抽樣，差異逐次比較。",
    }
}
