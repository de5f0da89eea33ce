//! Words of step 5, put a value on KPIs.

messages! {
    no_kpis {
        en: "No KPI of a selected goal yet. Choose KPIs in step 4 first; here they get their value.",
        zh: "選定的目標還沒有指標。請先在第 4 步選擇指標，再到這裡定出它們的值。",
    }
    to_kpis { en: "Go to step 4", zh: "前往第 4 步" }
    empty_goal { en: "This goal has no KPI yet; add one in step 4.", zh: "這個目標還沒有指標，請在第 4 步新增。" }
    of_goal(department, shown, earned, month) {
        en: "{department}. Value by month {month}: {shown} shown here, {earned} earned by this goal.",
        zh: "{department}。到第 {month} 個月的價值：在此呈現 {shown}，由此目標帶來 {earned}。",
    }

    a_month(value) { en: "{value} a month at full effect", zh: "完全發揮效果時每月 {value}" }
    lifts_others(value, month) {
        en: "Not counted itself; what it lifts is worth {value} by month {month}",
        zh: "本身不計入；到第 {month} 個月帶動的價值為 {value}",
    }
    left_out { en: "Not projected: its goal is not selected.", zh: "未納入預估：所屬目標尚未選定。" }
    lacks_levels { en: "baseline or target is missing (step 4)", zh: "缺少基準值或目標值（第 4 步）" }
    lacks_value { en: "no value per unit yet", zh: "還沒有每單位價值" }
    lacks_share { en: "not said yet how much is due to the plan", zh: "還沒有歸因比例" }
    unknown(why) { en: "— {why}", zh: "— {why}" }

    unit_value { en: "Value per unit", zh: "每單位價值" }
    unit_value_hint {
        en: "Money that one unit of improvement brings. For sales use the profit, not the price. A range is welcome.",
        zh: "每改善一單位帶來多少錢。銷售請用毛利，不要用售價。也可以填範圍。",
    }
    per_unit(unit) { en: "per {unit}", zh: "／每{unit}" }
    value_source { en: "Source of the value", zh: "價值來源" }
    value_source_hint {
        en: "The department, books, survey or estimate it comes from, with the year.",
        zh: "來自哪個部門、帳務、調查或估計，並註明年份。",
    }
    confidence { en: "How it is known", zh: "可信度" }
    confidence_hint { en: "How sure you are of the value.", zh: "這個值有多可靠。" }
    not_said { en: "Not said yet", zh: "尚未填寫" }
    attribution { en: "Share due to this plan", zh: "歸因比例" }
    attribution_hint {
        en: "How much of the improvement comes from this plan and not from elsewhere: 0 to 100 %.",
        zh: "改善之中有多少是這個計畫帶來的，而不是其他原因：0 到 100%。",
    }
    lag { en: "Lag", zh: "延遲" }
    lag_hint { en: "Months after the launch until the effect begins.", zh: "啟動後幾個月才開始見效。" }
    ramp { en: "Ramp-up", zh: "爬升期" }
    ramp_hint {
        en: "Months from the beginning of the effect to the full effect.",
        zh: "從開始見效到完全發揮效果需要幾個月。",
    }
    months { en: "months", zh: "個月" }
    counted_yes {
        en: "Its value is part of the ROI.",
        zh: "它的價值計入 ROI。",
    }
    counted_no {
        en: "It is tracked, but its value is not part of the ROI. It may still lift other KPIs that are.",
        zh: "只追蹤，價值不計入 ROI；但仍可帶動其他計入的指標。",
    }

    money { en: "Same money as other KPIs", zh: "同一筆錢" }
    money_hint {
        en: "Orders, revenue and leads are the same money seen at different places. Give such KPIs the same group, and count only one of a group in each department.",
        zh: "訂單、營收、名單是在不同地方看到的同一筆錢。這類指標請選同一組，每個部門同一組只計入一個。",
    }
    money_own { en: "Money of its own", zh: "自己的一筆錢" }
    money_sales { en: "Sales: orders, revenue, leads", zh: "銷售：訂單、營收、名單" }
    money_acquisition { en: "Cost of winning customers", zh: "獲客成本" }
    money_contacts { en: "Work of answering customers", zh: "客服處理成本" }
    money_retention { en: "Customers who stay", zh: "顧客留存" }
    money_research { en: "Research that is bought", zh: "市場調查費用" }
    money_hiring { en: "Cost of hiring", zh: "招募成本" }
    money_new { en: "Another group …", zh: "其他組別…" }
    money_name { en: "Name of the group", zh: "組別名稱" }
    money_twice(others) {
        en: "Also counted with the same money in this department: {others}. Count only one of them.",
        zh: "這個部門還有同一筆錢的指標也計入：{others}。請只計入其中一個。",
    }

    helper { en: "Work the value out", zh: "推算價值" }
    pattern { en: "From what it follows", zh: "推算方式" }
    pattern_none { en: "I write the value myself", zh: "直接填寫，不推算" }
    order_margin { en: "A sale: its margin", zh: "一筆銷售的毛利" }
    revenue_margin { en: "Revenue: the margin of it", zh: "每一元營收的毛利" }
    lead_value { en: "A lead that may become a customer", zh: "一筆可能成交的名單" }
    customer_value { en: "A customer while they stay", zh: "一位顧客留存期間的毛利" }
    contact_cost { en: "A contact that need not be answered", zh: "減少一次客服處理" }
    hourly_saving { en: "An hour saved", zh: "節省一小時" }
    retention_per_point { en: "A point of satisfaction: customers who stay", zh: "滿意度每一分留住的顧客" }
    rate_point { en: "A percentage point of a rate", zh: "比率的一個百分點" }
    hire_saving { en: "A hire that costs less", zh: "每次招募節省的費用" }
    avoided_price { en: "A price that is not paid", zh: "省下的採購價格" }

    order_value { en: "Order value", zh: "客單價" }
    gross_margin { en: "Gross margin", zh: "毛利率" }
    lead_to_customer { en: "Leads that become customers", zh: "名單成交率" }
    customer_lifetime_margin { en: "Margin over a customer’s life", zh: "顧客終身毛利" }
    monthly_margin { en: "Margin a month per customer", zh: "每位顧客每月毛利" }
    months_retained { en: "Months a customer stays", zh: "顧客留存月數" }
    minutes_per_contact { en: "Minutes per contact", zh: "每次處理分鐘數" }
    hourly_cost { en: "Cost of an hour of work", zh: "每小時人力成本" }
    customers_count { en: "Customers", zh: "顧客數" }
    retention_gain { en: "Customers that stay per point", zh: "每一分多留住的顧客比例" }
    yearly_margin { en: "Margin a year per customer", zh: "每位顧客每年毛利" }
    monthly_volume { en: "Cases a month", zh: "每月件數" }
    money_per_case { en: "Money per case", zh: "每件金額" }
    usual_cost_per_hire { en: "Usual cost of a hire", zh: "一般每次招募成本" }
    social_cost_per_hire { en: "Cost of a hire through social media", zh: "透過社群每次招募成本" }
    price_avoided { en: "Price per unit that is not paid", zh: "每單位省下的價格" }

    times(a, b) { en: "{a} × {b}", zh: "{a} × {b}" }
    divided(a, b) { en: "{a} ÷ {b}", zh: "{a} ÷ {b}" }
    minus(a, b) { en: "{a} − {b}", zh: "{a} − {b}" }
    equals(a, b) { en: "{a} = {b}", zh: "{a} ＝ {b}" }
    formula { en: "Formula", zh: "公式" }
    derived { en: "Worked out", zh: "推算結果" }
    derived_missing { en: "Fill in all figures to see the value.", zh: "填完所有數字就會看到結果。" }
    in_use { en: "This is the value in use.", zh: "目前使用的就是這個值。" }
    differs(stated) {
        en: "The value in use is {stated}: it was changed by hand, or the figures here were.",
        zh: "目前使用的值是 {stated}：可能是手動改過，或這裡的數字改過。",
    }
    use_derived { en: "Use this value", zh: "採用這個值" }

    full_value { en: "Value a month at full effect", zh: "完全發揮效果時的每月價值" }
    full_formula(units, value, share) { en: "{units} × {value} × {share}", zh: "{units} × {value} × {share}" }
    less_tactics {
        en: "The improvement is reduced, since tactics that bring it are switched off.",
        zh: "帶來改善的部分戰術目前停用，因此改善幅度已扣減。",
    }
    shown(month) { en: "Shown here by month {month}", zh: "到第 {month} 個月在此呈現" }
    earned(month) { en: "Earned by it by month {month}", zh: "到第 {month} 個月由它帶來" }
    shown_and_earned_differ {
        en: "They differ, since cross effects carry improvement from one KPI to another.",
        zh: "兩者不同，因為交互影響把改善從一個指標帶到另一個指標。",
    }
    explain { en: "How these figures come about", zh: "這些數字怎麼算" }
    explain_full {
        en: "Value a month at full effect = improvement × value per unit × share due to this plan.",
        zh: "完全發揮效果時的每月價值 ＝ 改善幅度 × 每單位價值 × 歸因比例。",
    }
    explain_ramp {
        en: "Before that the value grows evenly: nothing during the lag, then a step more each month of the ramp-up.",
        zh: "在那之前，價值逐月增加：延遲期間為零，之後在爬升期每月增加一部分。",
    }
    explain_views {
        en: "Shown is the money that appears at this KPI, improvement that others bring included. Earned is the money that this KPI’s own improvement starts, here or at the KPIs it lifts. Over the whole plan both add up to the same.",
        zh: "「呈現」是出現在這個指標的錢，包含其他指標帶來的改善。「帶來」是這個指標自己的改善所產生的錢，無論出現在這裡或它帶動的指標。整個計畫的兩種總和相同。",
    }

    effects { en: "Cross effects", zh: "交互影響" }
    effects_intro {
        en: "An improvement in one KPI often lifts another: satisfaction brings orders. Write such effects down; they are a reason for departments to work together.",
        zh: "一個指標改善，往往會帶動另一個：滿意度帶來訂單。請寫下這些影響；它們正是部門合作的理由。",
    }
    effects_none {
        en: "No cross effect yet. Choose two KPIs below to add one.",
        zh: "還沒有交互影響。在下方選擇兩個指標即可新增。",
    }
    effects_too_few {
        en: "A cross effect needs two KPIs. Choose more KPIs in step 4.",
        zh: "交互影響需要兩個指標。請在第 4 步多選幾個指標。",
    }
    effect_title(from, to) { en: "{from} → {to}", zh: "{from} → {to}" }
    effect_from { en: "KPI that improves", zh: "改善的指標" }
    effect_to { en: "KPI that it lifts", zh: "被帶動的指標" }
    effect_choose { en: "Choose a KPI", zh: "請選擇指標" }
    effect_add { en: "Add the effect", zh: "新增這個影響" }
    effect_add_first { en: "Choose both KPIs to add the effect.", zh: "選好兩個指標後即可新增。" }
    closes_circle(name) { en: "{name} (would close a circle)", zh: "{name}（會形成循環）" }
    circle_why {
        en: "KPIs that would close a circle cannot be chosen: an improvement would lift itself without end.",
        zh: "會形成循環的指標不能選：改善會無止境地帶動自己。",
    }
    strength { en: "Strength", zh: "強度" }
    strength_hint(unit, from, to) {
        en: "Per 1 {unit} of “{from}”, so much of “{to}”. Negative where it gets worse.",
        zh: "「{from}」每改善 1 {unit}，「{to}」改善多少。變差請填負數。",
    }
    one_unit { en: "unit", zh: "單位" }
    effect_lag { en: "Months later", zh: "幾個月後" }
    effect_lag_hint { en: "Whole months; 0 is the same month.", zh: "以整月計；0 表示當月。" }
    reason { en: "Reason", zh: "理由" }
    reason_hint { en: "Why it is so: data, a survey, experience.", zh: "為什麼如此：數據、調查或經驗。" }
    same_month { en: "in the same month", zh: "當月" }
    months_later(n) { one: "{n} month later", en: "{n} months later", zh: "{n} 個月後" }
    effect_lifts(one, from, amount, to, when) {
        en: "Each {one} better in “{from}” makes “{to}” better by {amount}, {when}.",
        zh: "「{from}」每改善 {one}，{when}「{to}」就改善 {amount}。",
    }
    effect_lowers(one, from, amount, to, when) {
        en: "Each {one} better in “{from}” makes “{to}” worse by {amount}, {when}.",
        zh: "「{from}」每改善 {one}，{when}「{to}」就變差 {amount}。",
    }
    effect_unknown { en: "— not said yet how strong it is", zh: "— 還沒有填寫強度" }
    effect_left_out {
        en: "Not projected: the goal of one of the two KPIs is not selected.",
        zh: "未納入預估：其中一個指標的目標尚未選定。",
    }
    cooperate(a, b) {
        en: "It links {a} and {b}: a reason for the two departments to work together.",
        zh: "它連結了「{a}」與「{b}」：正是兩個部門合作的理由。",
    }

    views { en: "Value shown and value earned", zh: "呈現的價值與帶來的價值" }
    views_intro(month) {
        en: "By month {month}. Shown is the money that appears at a goal’s KPIs; earned is the money that its own improvement started, wherever it appears. A goal that earns more than it shows works for others.",
        zh: "到第 {month} 個月。「呈現」是出現在該目標指標上的錢；「帶來」是該目標自己的改善所產生的錢，無論出現在哪裡。帶來多於呈現的目標，是在為其他目標效力。",
    }
    views_goal { en: "Goal", zh: "目標" }
    views_department { en: "Department", zh: "部門" }
    views_shown { en: "Shown", zh: "呈現" }
    views_earned { en: "Earned", zh: "帶來" }
    views_total { en: "All goals", zh: "全部目標" }

    decided_none {
        en: "Nothing yet: put a value on the KPIs that count in the ROI.",
        zh: "尚無結論：請為計入 ROI 的指標定出價值。",
    }
    decided_value(value, month) {
        en: "By month {month} the improvements are worth {value}.",
        zh: "到第 {month} 個月，各項改善的價值為 {value}。",
    }
    decided_counted(valued, counted) {
        en: "{valued} of the {counted} counted KPIs have all it takes to be valued.",
        zh: "計入 ROI 的 {counted} 個指標中，{valued} 個已能算出價值。",
    }
    decided_tracked(count) {
        one: "{count} KPI is tracked without being counted.",
        en: "{count} KPIs are tracked without being counted.",
        zh: "另有 {count} 個指標只追蹤、不計入。",
    }
    decided_cooperate { en: "Departments with a reason to work together:", zh: "有理由合作的部門：" }
    decided_pair(a, b) { en: "{a} and {b}", zh: "{a}與{b}" }
}
