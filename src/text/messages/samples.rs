//! The sample plans, by name and in a line each.

messages! {
    tea_shop_title { en: "Shanlan Tea: a small online shop", zh: "山嵐茶舖：小型電商" }
    tea_shop_description {
        en: "Orders, repeat orders and fewer enquiries, with six months of readings and real costs. Pays back in month 11.",
        zh: "新訂單、回購與減少詢問三個目標，已有六個月的讀數與實際成本。第 11 個月回本。",
    }
    shift_cloud_title { en: "ShiftCloud: software for businesses (US dollars)", zh: "雲排班：B2B 軟體（美元）" }
    shift_cloud_description {
        en: "Leads from LinkedIn, a customer forum and hiring; a tactic that serves two goals, and a reading that is missing. Pays back in month 17.",
        zh: "LinkedIn 名單、使用者論壇與招募；一項戰術服務兩個目標，並有一筆漏記的讀數。第 17 個月回本。",
    }
    language_school_title { en: "Muzhan Language School: three branches, before launch", zh: "木棧語言學苑：三個分校，啟動之前" }
    language_school_description {
        en: "Figures as ranges, satisfaction that lifts renewals and enrolments, a tactic switched off and a goal still to be approved. Pays back in month 15.",
        zh: "以範圍估計的數字、滿意度帶動續班與報名的交叉效應、一項先關閉的戰術與一個待核准的目標。第 15 個月回本。",
    }
}
